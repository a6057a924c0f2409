export { Dataset, Iterator, TextLineDataset, TFRecordDataset } from "./ops/data/api.js";
