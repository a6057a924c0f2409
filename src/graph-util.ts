export { convertVariablesToConstants, type FreezeOptions } from "./formats/freeze.js";
export { extractSubGraph, removeTrainingNodes } from "./formats/graph-util.js";
