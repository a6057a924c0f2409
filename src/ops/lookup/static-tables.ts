import { randomUUID } from "node:crypto";
import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import type { DType } from "../../core/dtype.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { SparseTensor } from "../../core/sparse-tensor.js";
import { group, noOp } from "../control.js";
import { GraphKeys } from "../graph-keys.js";
import type { Named } from "../named.js";
import type { TableInitializer } from "./initializers.js";

/** What keys are looked up as: a tensor, or a sparse tensor of them. */
export type Keys = TensorLike | SparseTensor;

/** What `find` gives for keys: for a sparse tensor of them a sparse tensor. */
export function lookUp(keys: Keys, dtype: DType, find: (keys: Tensor) => Tensor): Tensor | SparseTensor {
  if (keys instanceof SparseTensor) return new SparseTensor(keys.indices, find(keys.values), keys.denseShape);
  return find(convertToTensor(keys, { dtype }));
}

/**
 * A table that an initializer fills (`tf.lookup.StaticHashTable`, `tf.contrib.lookup.HashTable`): run `tf.tablesInitializer()` before
 * looking anything up.
 */
export class StaticHashTable {
  readonly keyDtype: DType;
  readonly valueDtype: DType;
  readonly defaultValue: Tensor;
  /** The handle of the table. */
  readonly resourceHandle: Tensor;
  /** The node that fills the table. */
  readonly initializer: Operation;

  /** @throws TypeError for options that it does not take */
  constructor(initializer: TableInitializer, defaultValue: TensorLike, options: Named = {}) {
    checkOptions("tf.lookup.StaticHashTable", options, ["name"]);
    this.keyDtype = initializer.keyDtype;
    this.valueDtype = initializer.valueDtype;
    this.defaultValue = convertToTensor(defaultValue, { dtype: this.valueDtype });
    const attrs = {
      shared_name: initializer.sharedName || `hash_table_${randomUUID()}`,
      key_dtype: this.keyDtype,
      value_dtype: this.valueDtype,
    };
    this.resourceHandle = apply("HashTableV2", {}, attrs, { name: options.name ?? "hash_table" });
    this.initializer = initializer.initialize(this.resourceHandle);
  }

  /** The name of the table's node, without its scopes. */
  get name(): string {
    return this.resourceHandle.op.name.split("/").at(-1)!;
  }

  /** How many keys there are, an int64. */
  size(options: Named = {}): Tensor {
    return getDefaultGraph().nameScope(options.name ?? `${this.name}_Size`, () =>
      apply("LookupTableSizeV2", { table_handle: this.resourceHandle }),
    );
  }

  /** The values of keys, and the default for those that are not there; of a sparse tensor of keys, a sparse tensor of values. */
  lookup<K extends Keys>(keys: K, options?: Named): K extends SparseTensor ? SparseTensor : Tensor;
  lookup(keys: Keys, options: Named = {}): Tensor | SparseTensor {
    return lookUp(keys, this.keyDtype, (values) => this.find(values, options));
  }

  private find(keys: Tensor, options: Named): Tensor {
    return getDefaultGraph().nameScope(options.name ?? `${this.name}_Lookup`, () =>
      apply("LookupTableFindV2", {
        table_handle: this.resourceHandle,
        keys,
        default_value: this.defaultValue,
      }),
    );
  }

  /** All keys, and their values. */
  export(options: Named = {}): [keys: Tensor, values: Tensor] {
    return getDefaultGraph().nameScope(options.name ?? `${this.name}_Export`, () => {
      const attrs = { Tkeys: this.keyDtype, Tvalues: this.valueDtype };
      const [keys, values] = applyOp("LookupTableExportV2", { table_handle: this.resourceHandle }, attrs).outputs;
      return [keys!, values!];
    });
  }
}

/** `tf.contrib.lookup.HashTable`, an older name. */
export const HashTable = StaticHashTable;

/** A node that fills all tables of the graph (`tf.tables_initializer`). */
export function tablesInitializer(options: Named = {}): Operation {
  const name = options.name ?? "init_all_tables";
  const nodes = getDefaultGraph().getCollection(GraphKeys.TABLE_INITIALIZERS) as Operation[];
  return nodes.length === 0 ? noOp({ name }) : group(nodes, { name });
}

/** `tf.initialize_all_tables`, an older name. */
export const initializeAllTables = tablesInitializer;
