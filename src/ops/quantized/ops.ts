import "./both-ways.js";
import "./conversions.js";
import "./pools.js";
import "./products.js";
import "./rescaling.js";
