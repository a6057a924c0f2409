export { l1L2Regularizer, l1Regularizer, l2Regularizer, sumRegularizer } from "./ops/regularizers.js";
