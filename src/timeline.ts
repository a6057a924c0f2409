export { type ChromeTraceOptions, Timeline } from "./show/timeline.js";
