import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, int64, string } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import type { SparseTensor } from "../../core/sparse-tensor.js";
import type { Named } from "../named.js";
import { KeyValueTensorInitializer, TextFileInitializer } from "./initializers.js";
import { type Keys, lookUp, StaticHashTable } from "./static-tables.js";
import { TextFileIndex } from "./text-file.js";

/** A table of ids, in which keys that it does not have get ids by their hashes (`tf.lookup.StaticVocabularyTable`). */
export class IdTableWithHashBuckets {
  /** @param table the table to look up first; undefined for hashes alone */
  constructor(
    private readonly table: StaticHashTable | undefined,
    private readonly numOovBuckets: number,
    readonly keyDtype: DType = table?.keyDtype ?? string,
    private readonly label: string = table?.name ?? "hash_bucket",
  ) {
    if (table === undefined && numOovBuckets <= 0)
      throw new ValueError("`oov_buckets` must be > 0 if no `table` is supplied.");
    if (table !== undefined && table.valueDtype !== int64)
      throw new TypeError(`Invalid \`value_dtype\`: expected int64 but got ${table.valueDtype}.`);
    if (!keyDtype.isInteger && keyDtype !== string)
      throw new TypeError(`Invalid \`key_dtype\`, expected integer or string, got ${keyDtype}.`);
  }

  get name(): string {
    return this.label.split("/").at(-1)!;
  }
  /** The node that fills the table. */
  get initializer(): Operation {
    return this.table?.initializer ?? getDefaultGraph().nameScope("init", () => applyOp("NoOp"));
  }
  /** How many ids there are. */
  size(options: Named = {}): Tensor {
    return getDefaultGraph().nameScope(options.name ?? `${this.name}_Size`, () => {
      const known = this.table?.size() ?? convertToTensor(0n);
      return apply("AddV2", { x: known, y: BigInt(this.numOovBuckets) }, {}, { name: "add" });
    });
  }
  /** The ids of keys; of a sparse tensor of keys, a sparse tensor of ids. */
  lookup<K extends Keys>(keys: K, options?: Named): K extends SparseTensor ? SparseTensor : Tensor;
  lookup(keys: Keys, options: Named = {}): Tensor | SparseTensor {
    return lookUp(keys, this.keyDtype, (values) => this.find(values, options));
  }

  private find(keys: Tensor, options: Named): Tensor {
    const { table } = this;
    const values =
      table?.keyDtype === int64 && keys.dtype !== int64 ? apply("Cast", { x: keys }, { DstT: int64 }) : keys;
    if (this.numOovBuckets === 0) return table!.lookup(values, options);
    return getDefaultGraph().nameScope(options.name ?? `${this.name}_Lookup`, () => {
      const text = values.dtype === string ? values : apply("AsString", { input: values });
      const attrs = { num_buckets: this.numOovBuckets };
      const buckets = apply("StringToHashBucketFast", { input: text }, attrs, { name: "hash_bucket" });
      if (table === undefined) return buckets;
      const ids = table.lookup(values);
      const shifted = apply("AddV2", { x: buckets, y: table.size() }, {}, { name: "Add" });
      const isKnown = apply("NotEqual", { x: ids, y: table.defaultValue });
      return apply("SelectV2", { condition: isKnown, t: ids, e: shifted });
    });
  }
}

/** Options of a table of ids. */
export interface IndexTableOptions extends Named {
  /** How many ids there are for keys that are not in the vocabulary. */
  readonly numOovBuckets?: number;
  /** The id of keys that are not in the vocabulary. Default -1. */
  readonly defaultValue?: number | bigint;
}

const INDEX_OPTIONS = ["numOovBuckets", "defaultValue", "name"];

function checkBuckets(count: number): void {
  if (count < 0) throw new ValueError(`\`num_oov_buckets\` must be greater or equal than 0, got ${count}.`);
}

function withBuckets(table: StaticHashTable, buckets: number, dtype: DType): StaticHashTable | IdTableWithHashBuckets {
  return buckets === 0 ? table : new IdTableWithHashBuckets(table, buckets, dtype);
}

/** 0, 1, … for each element of a vector, as int64. */
function numbers(tensor: Tensor): Tensor {
  const { shape } = tensor;
  const size = shape.isFullyDefined
    ? convertToTensor(shape.size!, { dtype: "int32", name: "Size" })
    : apply("Size", { input: tensor });
  const range = getDefaultGraph().nameScope("range", (scope) => {
    const start = convertToTensor(0, { dtype: "int32", name: "start" });
    const delta = convertToTensor(1, { dtype: "int32", name: "delta" });
    return apply("Range", { start, limit: size, delta }, {}, { name: scope });
  });
  return apply("Cast", { x: range }, { DstT: int64 });
}

/** A table from the elements of a vector to their places (`tf.contrib.lookup.index_table_from_tensor`). */
export function indexTableFromTensor(
  vocabularyList: TensorLike,
  options: IndexTableOptions & { readonly dtype?: DTypeLike } = {},
): StaticHashTable | IdTableWithHashBuckets {
  checkOptions("tf.lookup.indexTableFromTensor", options, [...INDEX_OPTIONS, "dtype"]);
  const { numOovBuckets = 0, defaultValue = -1, name = "string_to_index" } = options;
  const dtype = dtypeOf(options.dtype ?? string);
  checkBuckets(numOovBuckets);
  if (!dtype.isInteger && dtype !== string) throw new TypeError("`dtype` must either be integer or string.");
  return getDefaultGraph().nameScope(name, () => {
    const keys = convertToTensor(vocabularyList, dtype.isInteger ? { dtype } : {});
    if (keys.dtype !== dtype && keys.dtype.isInteger === dtype.isInteger)
      throw new ValueError(`Invalid \`dtype\`: Expected ${dtype}, got ${keys.dtype}.`);
    const values = numbers(keys);
    const table = getDefaultGraph().nameScope("hash_table", () => {
      const tableKeys =
        keys.dtype.isInteger && keys.dtype !== int64 ? apply("Cast", { x: keys }, { DstT: int64 }) : keys;
      const initializer = new KeyValueTensorInitializer(tableKeys, values, { name: "table_init" });
      return new StaticHashTable(initializer, BigInt(defaultValue));
    });
    return withBuckets(table, numOovBuckets, dtype);
  });
}

/** A table from the places in a vector of strings to these (`tf.contrib.lookup.index_to_string_table_from_tensor`). */
export function indexToStringTableFromTensor(
  vocabularyList: TensorLike,
  options: Named & { readonly defaultValue?: string } = {},
): StaticHashTable {
  checkOptions("tf.lookup.indexToStringTableFromTensor", options, ["defaultValue", "name"]);
  const { defaultValue = "UNK", name = "index_to_string" } = options;
  return getDefaultGraph().nameScope(name, () => {
    const list = convertToTensor(vocabularyList, { dtype: string });
    return new StaticHashTable(
      new KeyValueTensorInitializer(numbers(list), list, { name: "table_init" }),
      defaultValue,
    );
  });
}

/** Options of a table made of a text file. */
export interface FileTableOptions extends Named {
  /** How many lines of the file to read. */
  readonly vocabSize?: number;
  readonly keyColumnIndex?: number;
  readonly valueColumnIndex?: number;
  /** Default: a tab. */
  readonly delimiter?: string;
}

const FILE_OPTIONS = ["vocabSize", "keyColumnIndex", "valueColumnIndex", "delimiter", "name"];

function checkFile(file: string | Tensor, vocabSize: number | undefined): void {
  if (file === "") throw new ValueError("`vocabulary_file` must be specified and must not be empty.");
  if (vocabSize !== undefined && vocabSize < 1)
    throw new ValueError(`\`vocab_size\` must be greater than 0, got ${vocabSize}.`);
}

/** A table from the lines of a file to their numbers (`tf.contrib.lookup.index_table_from_file`). */
export function indexTableFromFile(
  vocabularyFile: string | Tensor,
  options: FileTableOptions & IndexTableOptions & { readonly keyDtype?: DTypeLike } = {},
): StaticHashTable | IdTableWithHashBuckets {
  checkOptions("tf.lookup.indexTableFromFile", options, [...FILE_OPTIONS, ...INDEX_OPTIONS, "keyDtype"]);
  const { numOovBuckets = 0, defaultValue = -1, name = "string_to_index" } = options;
  const { keyColumnIndex = TextFileIndex.WHOLE_LINE, valueColumnIndex = TextFileIndex.LINE_NUMBER } = options;
  const dtype = dtypeOf(options.keyDtype ?? string);
  checkFile(vocabularyFile, options.vocabSize);
  checkBuckets(numOovBuckets);
  const keyDtype = dtype.isInteger ? int64 : dtype;
  return getDefaultGraph().nameScope(name, () => {
    const table = getDefaultGraph().nameScope("hash_table", () => {
      const file = new TextFileInitializer(
        vocabularyFile,
        keyDtype,
        keyColumnIndex,
        int64,
        valueColumnIndex,
        fileOptions(options),
      );
      return new StaticHashTable(file, BigInt(defaultValue));
    });
    return withBuckets(table, numOovBuckets, dtype);
  });
}

/** A table from the numbers of lines of a file to these (`tf.contrib.lookup.index_to_string_table_from_file`). */
export function indexToStringTableFromFile(
  vocabularyFile: string | Tensor,
  options: FileTableOptions & { readonly defaultValue?: string } = {},
): StaticHashTable {
  checkOptions("tf.lookup.indexToStringTableFromFile", options, [...FILE_OPTIONS, "defaultValue"]);
  const { defaultValue = "UNK", name = "index_to_string" } = options;
  const { keyColumnIndex = TextFileIndex.LINE_NUMBER, valueColumnIndex = TextFileIndex.WHOLE_LINE } = options;
  checkFile(vocabularyFile, options.vocabSize);
  return getDefaultGraph().nameScope(name, () => {
    const file = new TextFileInitializer(
      vocabularyFile,
      int64,
      keyColumnIndex,
      string,
      valueColumnIndex,
      fileOptions(options),
    );
    return new StaticHashTable(file, defaultValue);
  });
}

function fileOptions({ vocabSize, delimiter }: FileTableOptions): ConstructorParameters<typeof TextFileInitializer>[5] {
  return {
    name: "table_init",
    ...(vocabSize === undefined ? {} : { vocabSize }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

/** Options of a vocabulary. */
export interface VocabularyOptions extends Named {
  /** The type of the keys. Default: that of the initializer. */
  readonly lookupKeyDtype?: DTypeLike;
}

/** A vocabulary of ids, with buckets for what is not in it (`tf.lookup.StaticVocabularyTable`). */
export class StaticVocabularyTable extends IdTableWithHashBuckets {
  /** @throws ValueError where there are no buckets */
  constructor(
    initializer: ConstructorParameters<typeof StaticHashTable>[0] | null,
    numOovBuckets: number,
    options: VocabularyOptions = {},
  ) {
    checkOptions("tf.lookup.StaticVocabularyTable", options, ["lookupKeyDtype", "name"]);
    if (numOovBuckets <= 0)
      throw new ValueError(
        `\`num_oov_buckets\` must be > 0; use StaticHashTable if that is not the case. Got ${numOovBuckets}.`,
      );
    const { lookupKeyDtype, name } = options;
    const table = initializer === null ? undefined : new StaticHashTable(initializer, -1n);
    const dtype = lookupKeyDtype === undefined ? undefined : dtypeOf(lookupKeyDtype);
    super(table, numOovBuckets, dtype, name);
  }
}
