import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { matchingNames } from "../files.js";
import { encodeText, stringArray } from "../host/strings.js";
import { compressionOf } from "../readers/file-bytes.js";
import type { WorkReader } from "../readers/reader.js";
import { fixedWork, lineWork, recordWork } from "../readers/work.js";
import { defineDataset, type Next } from "./dataset.js";
import { defineBoth } from "./keys.js";

/** The records of files, one file after the other. */
function records(filenames: NdArray, open: WorkReader): () => Next {
  const names = Array.from({ length: filenames.size }, (_, i) => String(filenames.at(i)));
  return () => {
    const pending = [...names];
    let file: ReturnType<WorkReader> | undefined;
    return async () => {
      for (;;) {
        const name = file === undefined ? pending.shift() : "";
        if (name === undefined) return undefined;
        file ??= open(name, new Uint8Array());
        const record = await file.next();
        if (record !== undefined) return [stringArray([], [record.value])];
        file.close();
        file = undefined;
      }
    };
  };
}

const textIn = (inputs: readonly NdArray[], index: number): string => String(inputs[index]?.at(0) ?? "");

/** `TFRecordDataset`, `TFRecordDatasetV2`: the records of TFRecord files. */
export const TFRecordDatasetOps = ["TFRecordDataset", "TFRecordDatasetV2"].map((type) =>
  defineDataset(type, ({ inputs }) => records(inputs[0]!, recordWork(compressionOf(textIn(inputs, 1))))),
);
/** `TextLineDataset`: the lines of text files. */
export const TextLineDataset = defineDataset("TextLineDataset", ({ inputs }) =>
  records(inputs[0]!, lineWork(0, compressionOf(textIn(inputs, 1)))),
);
/** `FixedLengthRecordDataset`, `FixedLengthRecordDatasetV2`: records of one size. */
export const FixedLengthRecordDatasetOps = ["FixedLengthRecordDataset", "FixedLengthRecordDatasetV2"].map((type) =>
  defineDataset(type, ({ inputs }) => {
    const [header, record, footer] = inputs.slice(1, 4).map((size) => Number(size.item())) as [number, number, number];
    if (record <= 0) throw new InvalidArgumentError(`record_bytes must be > 0, got ${record}`);
    return records(inputs[0]!, fixedWork({ header, record, footer, hop: 0 }, compressionOf(textIn(inputs, 5))));
  }),
);
/** `MatchingFilesDataset`: the files that patterns match, in order of their names. */
export const MatchingFilesDatasetOps = defineBoth("MatchingFilesDataset", ({ inputs: [patterns] }) => () => {
  let found: string[] | undefined;
  return async () => {
    found ??= await matchingNames(patterns!);
    const name = found.shift();
    return name === undefined ? undefined : [stringArray([], [encodeText(name)])];
  };
});
