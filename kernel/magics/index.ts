export * from "./checkpoint.js";
export * from "./graph.js";
export * from "./lsmagic.js";
export * from "./pinfo.js";
export * from "./restore.js";
export * from "./save.js";
export * from "./typecheck.js";
