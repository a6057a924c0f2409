export { type WriteGraphOptions, writeGraph } from "./formats/graph-files.js";
export { decodeBase64, decodeRaw, encodeBase64 } from "./ops/encoding.js";
export { matchingFiles, readFile, writeFile } from "./ops/files.js";
