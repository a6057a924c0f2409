export { type WriteGraphOptions, writeGraph } from "./formats/graph-files.js";
export { loadNpz, saveNpz } from "./formats/npz.js";
export { loadSafetensors, saveSafetensors } from "./formats/safetensors.js";
export { decodeCsv } from "./ops/decode-csv.js";
export { decodeBase64, decodeRaw, encodeBase64 } from "./ops/encoding.js";
export { matchingFiles, readFile, writeFile } from "./ops/files.js";
export {
  FixedLenFeature,
  FixedLenSequenceFeature,
  parseExample,
  parseSingleExample,
  VarLenFeature,
} from "./ops/parse-features.js";
export { parseSequenceExample, parseSingleSequenceExample } from "./ops/parse-sequence-features.js";
export { type TFRecordOptions, TFRecordWriter, tfRecordIterator } from "./ops/readers/tf-record.js";
export { parseTensor, serializeTensor } from "./ops/sparse/serialized.js";
