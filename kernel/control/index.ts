export * from "./connect.js";
export * from "./debug.js";
export * from "./interrupt.js";
export * from "./kernel-info.js";
export * from "./shutdown.js";
export * from "./subshell.js";
