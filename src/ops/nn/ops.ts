import "./conv.js";
import "./global-batch-norm.js";
import "./max-pool-gradients.js";
import "./pool.js";
import "./fractional-pool.js";
import "./fused-conv.js";
