import "./functional.js";
import "./optional.js";
import "./stack.js";
import "./switch.js";
import "./tensor-array-ops.js";
import "./tensor-list.js";
