export * from "./comm.js";
export * from "./execute.js";
export * from "./history.js";
export * from "./is-complete.js";
