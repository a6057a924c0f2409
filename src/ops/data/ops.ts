import "./batches.js";
import "./files.js";
import "./functions.js";
import "./iterators.js";
import "./shuffles.js";
import "./sources.js";
import "./transforms.js";
