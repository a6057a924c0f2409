export { batchNormalization } from "./batch-normalization.js";
export { conv1d, conv2d, conv2dTranspose, conv3d, separableConv2d } from "./conv.js";
export { dense } from "./dense.js";
export { dropout } from "./dropout.js";
export { flatten } from "./flatten.js";
export {
  averagePooling1d,
  averagePooling2d,
  averagePooling3d,
  maxPooling1d,
  maxPooling2d,
  maxPooling3d,
} from "./pool.js";
