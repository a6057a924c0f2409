import "./conv.js";
import "./max-pool-gradients.js";
import "./pool.js";
