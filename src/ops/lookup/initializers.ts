import { applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, int64, string } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { type Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { GraphKeys } from "../graph-keys.js";
import type { Named } from "../named.js";
import { TextFileIndex } from "./text-file.js";

/** Fills a table (`tf.lookup`'s initializers). */
export interface TableInitializer {
  readonly keyDtype: DType;
  readonly valueDtype: DType;
  /** By which name the tables that it fills are one; "" for none. */
  readonly sharedName: string;
  /** Adds the node that fills the table of this handle. */
  initialize(handle: Tensor): Operation;
}

/** Fills a table with two tensors (`tf.lookup.KeyValueTensorInitializer`). */
export class KeyValueTensorInitializer implements TableInitializer {
  readonly sharedName = "";
  private readonly keys: Tensor;
  private readonly values: Tensor;
  private readonly label: string;

  /** @throws TypeError for options that it does not take */
  constructor(
    keys: TensorLike,
    values: TensorLike,
    options: Named & { readonly keyDtype?: DTypeLike; readonly valueDtype?: DTypeLike } = {},
  ) {
    checkOptions("tf.lookup.KeyValueTensorInitializer", options, ["keyDtype", "valueDtype", "name"]);
    const { keyDtype, valueDtype, name = "key_value_init" } = options;
    this.keys = convertToTensor(keys, {
      ...(keyDtype === undefined ? {} : { dtype: dtypeOf(keyDtype) }),
      name: "keys",
    });
    this.values = convertToTensor(values, {
      ...(valueDtype === undefined ? {} : { dtype: dtypeOf(valueDtype) }),
      name: "values",
    });
    this.label = name;
  }

  get keyDtype(): DType {
    return this.keys.dtype;
  }
  get valueDtype(): DType {
    return this.values.dtype;
  }
  initialize(handle: Tensor): Operation {
    const graph = getDefaultGraph();
    const inputs = { table_handle: handle, keys: this.keys, values: this.values };
    const node = graph.nameScope(this.label, () => applyOp("LookupTableImportV2", inputs));
    graph.addToCollection(GraphKeys.TABLE_INITIALIZERS, node);
    return node;
  }
}

/** Options of `TextFileInitializer`. */
export interface TextFileOptions extends Named {
  /** How many lines there are. Default: as many as the file has. */
  readonly vocabSize?: number;
  /** Default: a tab. */
  readonly delimiter?: string;
  /** Added to line numbers. */
  readonly valueIndexOffset?: number;
}

const TEXT_OPTIONS = ["vocabSize", "delimiter", "valueIndexOffset", "name"];

/** Fills a table with the lines of a text file (`tf.lookup.TextFileInitializer`): columns, whole lines or their numbers. */
export class TextFileInitializer implements TableInitializer {
  readonly keyDtype: DType;
  readonly valueDtype: DType;

  /** @throws ValueError where a type does not fit what is taken from the lines */
  constructor(
    private readonly filename: string | Tensor,
    keyDtype: DTypeLike,
    private readonly keyIndex: number,
    valueDtype: DTypeLike,
    private readonly valueIndex: number,
    private readonly options: TextFileOptions = {},
  ) {
    checkOptions("tf.lookup.TextFileInitializer", options, TEXT_OPTIONS);
    if (filename === "") throw new ValueError("`filename` argument required for tf.lookup.TextFileInitializer");
    this.keyDtype = dtypeOf(keyDtype);
    this.valueDtype = dtypeOf(valueDtype);
    checkIndex("key", keyIndex, this.keyDtype);
    checkIndex("value", valueIndex, this.valueDtype);
    const { vocabSize } = options;
    if (vocabSize !== undefined && vocabSize <= 0)
      throw new ValueError(`\`vocab_size\` should be > 0, received: ${vocabSize}`);
  }

  get sharedName(): string {
    const { vocabSize, valueIndexOffset } = this.options;
    const file = this.filename instanceof Tensor ? this.filename.toString() : this.filename;
    const parts = [file, vocabSize, this.keyIndex, this.valueIndex, valueIndexOffset || undefined];
    return ["hash_table", ...parts.filter((part) => part !== undefined)].join("_");
  }

  initialize(handle: Tensor): Operation {
    const graph = getDefaultGraph();
    const { vocabSize = -1, delimiter = "\t", valueIndexOffset: offset = 0, name = "text_file_init" } = this.options;
    return graph.nameScope(name, () => {
      const filename = convertToTensor(this.filename, { dtype: string, name: "asset_filepath" });
      const attrs = {
        key_index: this.keyIndex,
        value_index: this.valueIndex,
        vocab_size: vocabSize,
        delimiter,
        offset,
      };
      const node = applyOp("InitializeTableFromTextFileV2", { table_handle: handle, filename }, attrs);
      graph.addToCollection(GraphKeys.TABLE_INITIALIZERS, node);
      if (filename.op.type === "Const") graph.addToCollection(GraphKeys.ASSET_FILEPATHS, filename);
      return node;
    });
  }
}

function checkIndex(what: string, index: number, dtype: DType): void {
  if (index < TextFileIndex.WHOLE_LINE)
    throw new ValueError(`\`${what}_index\` should be >= -2, received: ${index}${what === "key" ? "." : ""}`);
  const preposition = what === "key" ? "if" : "for";
  if (index === TextFileIndex.LINE_NUMBER && dtype !== int64)
    throw new ValueError(
      `\`${what}_dtype\` must be int64 ${preposition} \`${what}_index\` ${what === "key" ? "is " : ""}-1, received: ${dtype}`,
    );
  if (index === TextFileIndex.WHOLE_LINE && !dtype.isInteger && dtype !== string)
    throw new ValueError(
      `\`${what}_dtype\` should be either integer or string for \`${what}_index\` -2, received: ${dtype}`,
    );
}
