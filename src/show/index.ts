export { type GraphOptions, graph } from "./graph-function.js";
export { type HeatmapOptions, heatmap } from "./heatmap.js";
export { type ImageOptions, image } from "./image.js";
export { Shown } from "./shown.js";
export { type TableOptions, table } from "./table.js";
