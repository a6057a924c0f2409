export { type WriteGraphOptions, writeGraph } from "./formats/graph-files.js";
export { loadNpz, saveNpz } from "./formats/npz.js";
export { loadSafetensors, saveSafetensors } from "./formats/safetensors.js";
export { decodeBase64, decodeRaw, encodeBase64 } from "./ops/encoding.js";
export { matchingFiles, readFile, writeFile } from "./ops/files.js";
