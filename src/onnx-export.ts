export {
  exportOnnx as export,
  type OnnxDim,
  type OnnxExportOptions,
  type OnnxTensors,
} from "./formats/onnx-export.js";
