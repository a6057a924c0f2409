export { resizeArea } from "./ops/image/area.js";
export { resizeBicubic } from "./ops/image/bicubic.js";
export { resizeBilinear } from "./ops/image/bilinear.js";
export { drawBoundingBoxes } from "./ops/image/bounding-boxes.js";
export { hsvToRgb, rgbToHsv } from "./ops/image/color.js";
export {
  adjustBrightness,
  adjustContrast,
  adjustGamma,
  adjustHue,
  adjustSaturation,
  grayscaleToRgb,
  perImageStandardization,
  randomBrightness,
  randomContrast,
  randomHue,
  randomSaturation,
  rgbToGrayscale,
  rgbToYiq,
  rgbToYuv,
  yiqToRgb,
  yuvToRgb,
} from "./ops/image/color-functions.js";
export { type CombinedSuppressionOptions, combinedNonMaxSuppression } from "./ops/image/combined-suppression.js";
export { convertImageDtype } from "./ops/image/convert.js";
export {
  centralCrop,
  cropToBoundingBox,
  padToBoundingBox,
  resizeImageWithCropOrPad,
  resizeImageWithCropOrPad as resizeWithCropOrPad,
} from "./ops/image/crop.js";
export { cropAndResize } from "./ops/image/crop-and-resize.js";
export { sampleDistortedBoundingBox } from "./ops/image/distorted-box.js";
export {
  flipLeftRight,
  flipUpDown,
  randomFlipLeftRight,
  randomFlipUpDown,
  rot90,
  transposeImage,
  transposeImage as transpose,
} from "./ops/image/flip.js";
export { extractGlimpse } from "./ops/image/glimpse.js";
export {
  adjustJpegQuality,
  decodeAndCropJpeg,
  decodeBmp,
  decodeGif,
  decodeImage,
  decodeJpeg,
  decodePng,
  encodeJpeg,
  encodeJpegVariableQuality,
  encodePng,
  extractJpegShape,
  isJpeg,
  randomJpegQuality,
} from "./ops/image/io-functions.js";
export { resizeNearestNeighbor } from "./ops/image/nearest.js";
export { extractImagePatches } from "./ops/image/patches.js";
export { imageGradients, psnr, sobelEdges, ssim, totalVariation } from "./ops/image/quality.js";
export { randomCrop } from "./ops/image/random-crop.js";
export { ResizeMethod, resizeImages, resizeImages as resize, resizeImageWithPad } from "./ops/image/resize.js";
export {
  nonMaxSuppression,
  nonMaxSuppressionOverlaps,
  nonMaxSuppressionWithScores,
} from "./ops/image/suppression.js";
