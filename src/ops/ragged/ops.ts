import "./dense.js";
import "./gather.js";
import "./ngrams.js";
import "./range.js";
import "./scripts.js";
import "./unicode.js";
