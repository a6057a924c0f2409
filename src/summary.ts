export {
  audio,
  histogram,
  image,
  merge,
  mergeAll,
  scalar,
  tensorSummary,
  text,
} from "./ops/summary/functions.js";
export { FileWriter } from "./summary/file-writer.js";
