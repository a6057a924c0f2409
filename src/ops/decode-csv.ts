import { applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { allocate, type DType } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray, store } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import { typeName } from "../core/op-def-text.js";
import type { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import type { Named } from "./named.js";

/** How a line is taken apart. */
interface Dialect {
  readonly delimiter: string;
  readonly usesQuotes: boolean;
}

/** The fields of a line (RFC 4180). @throws InvalidArgumentError for quotes that are not closed, or in the middle of a field */
function fieldsOf(line: string, { delimiter, usesQuotes }: Dialect): string[] {
  const fields: string[] = [];
  for (let at = 0; ; at++) {
    if (usesQuotes && line[at] === '"') {
      let field = "";
      for (at++; ; at++) {
        if (at >= line.length)
          throw new InvalidArgumentError("Quoted field has to end with quote followed by delim or end");
        if (line[at] !== '"') field += line[at];
        else if (line[at + 1] === '"') field += line[++at];
        else break;
      }
      at++;
      if (at < line.length && line[at] !== delimiter)
        throw new InvalidArgumentError("Quoted field has to end with quote followed by delim or end");
      fields.push(field);
    } else {
      const end = line.indexOf(delimiter, at);
      const field = line.slice(at, end < 0 ? line.length : end);
      if (usesQuotes && field.includes('"'))
        throw new InvalidArgumentError("Unquoted fields cannot have quotes inside");
      fields.push(field);
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return fields;
  }
}

/** A field's value as the type says. @throws InvalidArgumentError for text that is no such number */
function parsedField(text: string, dtype: DType, where: string): number | bigint | string {
  if (dtype.kind === "string") return text;
  const isWhole = dtype.kind !== "float";
  const trimmed = text.trim();
  const isNumber = isWhole ? /^[-+]?\d+$/.test(trimmed) : trimmed !== "" && !Number.isNaN(floatOf(trimmed));
  if (isNumber || /^[-+]?nan$/i.test(trimmed))
    return dtype.kind === "bigint" ? BigInt(trimmed) : isWhole ? Number(trimmed) : floatOf(trimmed);
  throw new InvalidArgumentError(`${where} is not a valid ${typeName(dtype.number)}: ${text}`);
}

function floatOf(text: string): number {
  const infinite = /^([-+]?)inf(inity)?$/i.exec(text);
  return infinite === null ? Number(text) : infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** `DecodeCSV`: the fields of lines, a tensor for each column. */
export const DecodeCSV = defineOp("DecodeCSV", {
  infer: ({ inputs: [records], outputTypes }) => outputTypes.map(() => records!.shape),
  host: ({ inputs, attr, attrs, outputTypes }) => {
    const [records, ...defaults] = inputs as [NdArray, ...NdArray[]];
    const dialect = { delimiter: attr.string("field_delim"), usesQuotes: attrs.get("use_quote_delim")?.b ?? true };
    const missing = attrs.has("na_value") ? attr.string("na_value") : "";
    const selected = attrs.has("select_cols") ? attr.ints("select_cols") : [];
    const columns = outputTypes.map((dtype) => allocate(dtype, records.size));
    for (let i = 0; i < records.size; i++) {
      const all = fieldsOf(String(records.at(i)), dialect);
      const fields =
        selected.length === 0 ? all : selected.map((column) => all[column]).filter((field) => field !== undefined);
      if (fields.length !== columns.length)
        throw new InvalidArgumentError(`Expect ${columns.length} fields but have ${fields.length} in record ${i}`);
      for (const [f, field] of fields.entries()) {
        const [dtype, preset] = [outputTypes[f]!, defaults[f]!];
        const isMissing = field === "" || field === missing;
        if (isMissing && preset.size === 0)
          throw new InvalidArgumentError(`Field ${f} is required but missing in record ${i}!`);
        store(columns[f]!, i, isMissing ? preset.at(0) : parsedField(field, dtype, `Field ${f} in record ${i}`), dtype);
      }
    }
    return columns.map((data, f) => new NdArray(outputTypes[f]!, records.shape, data));
  },
});

/** Options of `decodeCsv`. */
export interface DecodeCsvOptions extends Named {
  /** What is between fields; a comma by default. */
  readonly fieldDelim?: string;
  /** False where quotes are characters as others. */
  readonly useQuoteDelim?: boolean;
  /** What stands for a missing value, besides nothing. */
  readonly naValue?: string;
  /** The columns to take, all by default. */
  readonly selectCols?: readonly number[];
}

/**
 * The fields of lines of CSV, a tensor for each column (`tf.decode_csv`, `tf.io.decode_csv`). `recordDefaults` tell the columns' types and what
 * stands for missing fields; an empty one says that the field must be there.
 */
export function decodeCsv(
  records: TensorLike,
  recordDefaults: readonly TensorLike[],
  options: DecodeCsvOptions = {},
): Tensor[] {
  checkOptions("decodeCsv", options, ["name", "fieldDelim", "useQuoteDelim", "naValue", "selectCols"]);
  const { fieldDelim = ",", useQuoteDelim = true, naValue = "", selectCols = [] } = options;
  const attrs = {
    field_delim: fieldDelim,
    use_quote_delim: useQuoteDelim,
    na_value: naValue,
    select_cols: selectCols,
  };
  return [
    ...applyOp("DecodeCSV", { records, record_defaults: recordDefaults }, attrs, { name: options.name ?? "DecodeCSV" })
      .outputs,
  ];
}
