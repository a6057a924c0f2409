// The ops of connectionist temporal classification, for what they register: a graph may have them without any function having been called.
import "./decoders.js";
import "./loss.js";
