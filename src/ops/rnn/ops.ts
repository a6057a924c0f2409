// The recurrent ops, for what they register: a graph may have them without any function having been called.
import "./block-gru.js";
import "./block-lstm.js";
import "./gather-tree.js";
