export * from "./checkpoint.js";
export * from "./lsmagic.js";
export * from "./restore.js";
export * from "./save.js";
