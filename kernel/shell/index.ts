export * from "./comm.js";
export * from "./complete.js";
export * from "./execute.js";
export * from "./history.js";
export * from "./inspect.js";
export * from "./is-complete.js";
