export * from "./complete.js";
export * from "./inspect.js";
