import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { GraphKeys } from "../graph-keys.js";
import type { Named } from "../named.js";

/** Options of a table that takes values at any time. */
export interface MutableTableOptions extends Named {
  /** False keeps the table out of checkpoints. */
  readonly checkpoint?: boolean;
}

/** A table into which values are put at any time. A Saver saves it as two tensors, `NAME-keys` and `NAME-values`. */
export abstract class MutableTable {
  readonly keyDtype: DType;
  readonly valueDtype: DType;
  /** The handle of the table. */
  readonly resourceHandle: Tensor;
  /** The name that it is saved under. */
  readonly label: string;
  /** All keys and their values, as a Saver saves them; undefined for a table that is not saved. */
  readonly saved: readonly [keys: Tensor, values: Tensor] | undefined;

  protected constructor(
    keyDtype: DTypeLike,
    valueDtype: DTypeLike,
    readonly defaultValue: Tensor,
    make: (attrs: Readonly<Record<string, unknown>>) => Tensor,
    { name, checkpoint = true }: { readonly name: string; readonly checkpoint?: boolean | undefined },
  ) {
    this.keyDtype = dtypeOf(keyDtype);
    this.valueDtype = dtypeOf(valueDtype);
    this.label = name;
    this.resourceHandle = make({ use_node_name_sharing: checkpoint, value_dtype: this.valueDtype });
    this.saved = checkpoint ? this.export() : undefined;
    if (checkpoint) getDefaultGraph().addToCollection(GraphKeys.SAVEABLE_OBJECTS, this);
  }

  /** The name of the table's node, without its scopes. */
  get name(): string {
    return this.resourceHandle.op.name.split("/").at(-1)!;
  }

  /** How many keys there are, an int64. */
  size(options: Named = {}): Tensor {
    return this.scope(options.name ?? `${this.name}_Size`, () =>
      this.beside(() => apply("LookupTableSizeV2", { table_handle: this.resourceHandle })),
    );
  }
  /** The values of keys, and a default for those that are not there: the table's, or the one among `defaults` in its place. */
  lookup(keys: TensorLike, options: Named & { readonly defaults?: TensorLike } = {}): Tensor {
    const { defaults } = options;
    return this.scope(options.name ?? `${this.name}_lookup_table_find`, () => {
      const at = this.keys(keys);
      return this.beside(() =>
        apply("LookupTableFindV2", {
          table_handle: this.resourceHandle,
          keys: at,
          default_value:
            defaults === undefined ? this.defaultValue : convertToTensor(defaults, { dtype: this.valueDtype }),
        }),
      );
    });
  }
  /** Gives keys values. */
  insert(keys: TensorLike, values: TensorLike, options: Named = {}): Operation {
    return this.scope(options.name ?? `${this.name}_lookup_table_insert`, () => {
      const inputs = {
        table_handle: this.resourceHandle,
        keys: this.keys(keys),
        values: convertToTensor(values, { dtype: this.valueDtype, name: "values" }),
      };
      return this.beside(() => applyOp("LookupTableInsertV2", inputs));
    });
  }
  /** Takes keys out; keys that are not there do no harm. */
  remove(keys: TensorLike, options: Named = {}): Operation {
    const at = convertToTensor(keys, { dtype: this.keyDtype });
    return this.scope(options.name ?? `${this.name}_lookup_table_remove`, () =>
      applyOp("LookupTableRemoveV2", { table_handle: this.resourceHandle, keys: at }),
    );
  }
  /** All keys, and their values. */
  export(options: Named = {}): [keys: Tensor, values: Tensor] {
    return this.scope(options.name ?? `${this.name}_lookup_table_export_values`, () =>
      this.beside(() => {
        const attrs = { Tkeys: this.keyDtype, Tvalues: this.valueDtype };
        const [keys, values] = applyOp("LookupTableExportV2", { table_handle: this.resourceHandle }, attrs).outputs;
        return [keys!, values!];
      }),
    );
  }

  protected keys(keys: TensorLike): Tensor {
    return convertToTensor(keys, { dtype: this.keyDtype, name: "keys" });
  }
  protected beside<T>(body: () => T): T {
    return getDefaultGraph().colocateWith([this.resourceHandle.op], body);
  }
  protected scope<T>(name: string, body: () => T): T {
    return getDefaultGraph().nameScope(name, body);
  }
}

/** A table of values, or vectors, by key (`tf.lookup.experimental.MutableHashTable`, `tf.contrib.lookup.MutableHashTable`). */
export class MutableHashTable extends MutableTable {
  /** @throws ValueError for a default of more than one dimension */
  constructor(keyDtype: DTypeLike, valueDtype: DTypeLike, defaultValue: TensorLike, options: MutableTableOptions = {}) {
    checkOptions("tf.lookup.experimental.MutableHashTable", options, ["name", "checkpoint"]);
    const given = convertToTensor(defaultValue, { dtype: dtypeOf(valueDtype) });
    const { name = "MutableHashTable", checkpoint } = options;
    const make = (attrs: Readonly<Record<string, unknown>>): Tensor => {
      const all = { ...attrs, key_dtype: dtypeOf(keyDtype) };
      if (given.shape.rank === 0) return apply("MutableHashTableV2", {}, all as never, { name });
      return apply("MutableHashTableOfTensorsV2", {}, { ...all, value_shape: given.shape } as never, { name });
    };
    super(keyDtype, valueDtype, given, make, { name, checkpoint });
  }
}

/** Options of a table with one array of buckets. */
export interface DenseTableOptions extends MutableTableOptions {
  /** A key that is never used: it stands for an empty bucket. */
  readonly emptyKey: TensorLike;
  /** Another one, which stands for a bucket whose key was taken out. */
  readonly deletedKey: TensorLike;
  /** A power of 2. Default 131072. */
  readonly initialNumBuckets?: number;
}

/** A table with one array of buckets (`tf.lookup.experimental.DenseHashTable`); keys may be vectors. */
export class DenseHashTable extends MutableTable {
  /** @throws ValueError where one of the two keys that stand for no key is missing */
  constructor(keyDtype: DTypeLike, valueDtype: DTypeLike, defaultValue: TensorLike, options: DenseTableOptions) {
    checkOptions("tf.lookup.experimental.DenseHashTable", options, [
      "emptyKey",
      "deletedKey",
      "initialNumBuckets",
      "name",
      "checkpoint",
    ]);
    const { emptyKey, deletedKey, initialNumBuckets = 131072, name = "MutableDenseHashTable", checkpoint } = options;
    if (emptyKey === undefined || deletedKey === undefined)
      throw new ValueError(
        "Cannot make a dense table: expected emptyKey and deletedKey, two keys that are never looked up",
      );
    const dtype = dtypeOf(keyDtype);
    const given = convertToTensor(defaultValue, { dtype: dtypeOf(valueDtype), name: "default_value" });
    const make = (attrs: Readonly<Record<string, unknown>>): Tensor => {
      const inputs = {
        empty_key: convertToTensor(emptyKey, { dtype, name: "empty_key" }),
        deleted_key: convertToTensor(deletedKey, { dtype, name: "deleted_key" }),
      };
      const all = { ...attrs, value_shape: given.shape, initial_num_buckets: initialNumBuckets };
      return apply("MutableDenseHashTableV2", inputs, all as never, { name });
    };
    super(keyDtype, valueDtype, given, make, { name, checkpoint });
  }
}
