import { apply, applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const row = (op: OpRow["op"], name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...more,
});

const split = (input: tf.Tensor, delimiter: string, skip_empty: boolean): readonly tf.Tensor[] =>
  applyOp("StringSplit", { input, delimiter }, { skip_empty }).outputs;
const splitV2 = (input: tf.Tensor, sep: string, maxsplit = -1): readonly tf.Tensor[] =>
  applyOp("StringSplitV2", { input, sep }, { maxsplit }).outputs;

/** Strings, text of numbers, regular expressions, encodings. */
export const rows: OpRows = {
  golden: "ops_string",
  rows: [
    row("StringJoin", "string_join", ([x, y]) => [
      tf.stringJoin([x!, y!, x!]),
      tf.stringJoin([x!, y!, y!], { separator: "+" }),
      tf.stringJoin(["a", ["b", "c"]], { separator: "-" }),
    ]),
    row("Add", "string_add", ([x, y]) => [apply("Add", { x: x!, y: y! }, {}, { name: "add" }), tf.add(x!, "z")]),
    row(["StringLower", "StringUpper", "StringStrip"], "string_case", ([x]) => [
      tf.strings.lower(x!),
      tf.strings.upper(x!),
      tf.strings.lower(x!, { encoding: "utf-8" }),
      tf.strings.upper(x!, { encoding: "utf-8" }),
      tf.stringStrip(x!),
    ]),
    row("StringLength", "string_length", ([x]) => [
      tf.strings.length(x!),
      tf.strings.length(x!, { unit: "UTF8_CHAR" }),
    ]),
    row("StringToHashBucketFast", "string_hash", ([x]) => tf.stringToHashBucketFast(x!, 1000003)),
    row("ReduceJoin", "reduce_join", ([x]) => [
      tf.reduceJoin(x!),
      tf.reduceJoin(x!, 0),
      tf.reduceJoin(x!, -1, { keepDims: true, separator: "," }),
      tf.reduceJoin(x!, [0, 1]),
      tf.reduceJoin(x!, [1, 0]),
    ]),
    row("Substr", "substr", ([, pos, len]) => tf.substr(tf.constant("hello"), pos!, len!)),
    row("Substr", "substr_utf8", ([x]) => [
      tf.substr(x!, 1, 2, { unit: "UTF8_CHAR" }),
      tf.substr(x!, -3, 2),
      tf.substr(x!, [0, 1], [1, 9]),
    ]),
    row("StringSplit", "string_split", ([x]) => [
      ...split(x!, " ", true),
      ...split(x!, " -", false),
      ...split(x!, "", true),
    ]),
    row("StringSplit", "string_split_v1", ([x]) => [tf.stringSplit(x!).values, tf.stringSplit(x!, "-").indices]),
    row("StringSplitV2", "string_split_v2", ([x]) => [
      ...splitV2(x!, ""),
      ...splitV2(x!, " "),
      ...splitV2(x!, " ", 1),
      ...splitV2(x!, "", 1),
    ]),
    row("AsString", "as_string", ([x]) => [
      tf.asString(x!),
      tf.asString(x!, { precision: 2 }),
      tf.asString(x!, { scientific: true }),
      tf.asString(x!, { shortest: true }),
      tf.asString(x!, { width: 12, fill: "0", precision: 1 }),
      tf.asString(x!, { width: 12, fill: "-" }),
      tf.asString(x!, { width: 9, precision: 3, scientific: true }),
    ]),
    row("AsString", "as_string_types", ([a, b, c, d, e, f]) => [
      tf.asString(a!),
      tf.asString(a!, { width: 5, fill: "0" }),
      tf.asString(b!),
      tf.asString(c!),
      tf.asString(d!, { precision: 1 }),
      tf.asString(e!, { precision: 10 }),
      tf.asString(f!),
    ]),
    row("StringToNumber", "string_to_number", ([x]) => [
      tf.stringToNumber(x!),
      tf.stringToNumber(x!, { outType: tf.float64 }),
    ]),
    row("StringToNumber", "string_to_int", ([x]) => [
      tf.stringToNumber(x!, { outType: tf.int32 }),
      tf.stringToNumber(x!, { outType: tf.int64 }),
    ]),
    row("StringFormat", "string_format", ([a, b, c]) => [
      tf.strings.format("{} and {}: {}", [a!, b!, c!]),
      tf.strings.format("%s!", [a!], { placeholder: "%s", summarize: 1 }),
    ]),
    row(["RegexReplace", "StaticRegexReplace", "RegexFullMatch", "StaticRegexFullMatch"], "regex", ([x]) => [
      tf.regexReplace(x!, "[0-9]+", "#"),
      tf.regexReplace(x!, "([a-z])([0-9])", "\\2\\1", { replaceGlobal: false }),
      tf.regexReplace(x!, tf.constant("(?i)x"), "<\\0>"),
      tf.strings.regexFullMatch(x!, "[a-z0-9]+"),
      tf.strings.regexFullMatch(x!, tf.constant("no.*")),
      tf.regexReplace(x!, "[[:alpha:]]", "_"),
    ]),
    row(["EncodeBase64", "DecodeBase64"], "base64", ([x]) => [
      tf.encodeBase64(x!),
      tf.encodeBase64(x!, { pad: true }),
      tf.decodeBase64(tf.encodeBase64(x!)),
      tf.decodeBase64(tf.encodeBase64(x!, { pad: true })),
    ]),
    row("DecodeRaw", "decode_raw", ([x]) => [
      tf.decodeRaw(x!, tf.uint8),
      tf.decodeRaw(x!, tf.int16),
      tf.decodeRaw(x!, tf.int16, { littleEndian: false }),
      tf.decodeRaw(x!, tf.float32),
      tf.decodeRaw(x!, tf.int64),
    ]),
    row("Print", "print", ([x]) => tf.Print(x!, [x!, tf.constant("s")], { message: "x is ", firstN: 0 })),
  ],
  elsewhere: [
    { op: ["ReadFile", "WriteFile", "MatchingFiles"], file: "ops/files.test.ts" },
    {
      op: ["Assert", "PrintV2", "PyFunc", "PyFuncStateless", "EagerPyFunc"],
      file: "ops/debug.test.ts",
    },
  ],
};
