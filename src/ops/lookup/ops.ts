import { readFile } from "node:fs/promises";
import { resource, string } from "../../core/dtype.js";
import { FailedPreconditionError, InvalidArgumentError, NotFoundError, systemError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import {
  defineOp,
  type HostContext,
  type InferContext,
  type NodeContext,
  type OpImplementation,
  type RegisteredOp,
} from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";
import { DenseHashTableValue } from "./dense-hash-table.js";
import { HashTableValue } from "./hash-table.js";
import { MutableHashTableValue } from "./mutable-hash-table.js";
import { LookupTable, type TableSpec } from "./table.js";
import { checkColumns, readEntries } from "./text-file.js";

const common = { stateful: true, notDifferentiable: true } as const;

const tableOf = ({ inputs }: HostContext): LookupTable => thingIn(inputs[0], LookupTable, "a lookup table");

/** The table behind a handle, if it is one that is filled once. @throws InvalidArgumentError */
function initializable(context: HostContext): HashTableValue {
  const table = tableOf(context);
  if (table instanceof HashTableValue) return table;
  throw new InvalidArgumentError(`Table localhost ${table.name} is not initializable`);
}

function specOf({ attr, attrs, type }: NodeContext, keyShape: readonly number[] = []): TableSpec {
  const valueShape = attrs.has("value_shape") ? attr.shape("value_shape").toArray().map(Number) : [];
  const kind = type.replace(/^Anonymous|V2$/g, "");
  return { kind, keyType: attr.type("key_dtype"), valueType: attr.type("value_dtype"), keyShape, valueShape };
}

/** @throws InvalidArgumentError where a node asks for other types than those of the table that has its name already */
function checkSame({ name, spec: { keyType, valueType } }: LookupTable, wanted: TableSpec): void {
  const words = (type: TableSpec["keyType"]): string => type.enumName.replace("DT_", "").toLowerCase();
  if (keyType !== wanted.keyType || valueType !== wanted.valueType)
    throw new InvalidArgumentError(
      `Conflicting key/value dtypes ${words(wanted.keyType)}->${words(wanted.valueType)} with ${words(keyType)}-${words(valueType)} for table ${name}`,
    );
}

type MakeTable = (name: string, spec: TableSpec, context: HostContext) => LookupTable;

/** A table's op: with a reference to its name, with a handle, and with one that no name leads to. */
function defineTable(type: string, make: MakeTable): RegisteredOp[] {
  const implementation = (isReference: boolean): OpImplementation => ({
    ...common,
    infer: () => [isReference ? [2] : []],
    makesHandle: true,
    host: (context) => {
      const spec = specOf(context, context.inputs[0]?.shape);
      const dtype = isReference ? string : resource;
      if (context.type.startsWith("Anonymous")) return [ThingArray.of(dtype, make(context.name, spec, context))];
      const table = context.shared("table", (name) => make(name, spec, context));
      checkSame(table, spec);
      return [ThingArray.of(dtype, table)];
    },
  });
  return [
    defineOp(type, implementation(true)),
    defineOp(`${type}V2`, implementation(false)),
    defineOp(`Anonymous${type}`, implementation(false)),
  ];
}

/** `HashTable`, `HashTableV2`, `AnonymousHashTable`: a table that is filled once. */
export const HashTableOps = defineTable("HashTable", (name, spec) => new HashTableValue(name, spec));
/** `MutableHashTable`, …: a table into which values are put at any time. */
export const MutableHashTableOps = defineTable(
  "MutableHashTable",
  (name, spec) => new MutableHashTableValue(name, spec),
);
/** `MutableHashTableOfTensors`, …: the same with a vector for each key. */
export const MutableHashTableOfTensorsOps = defineTable(
  "MutableHashTableOfTensors",
  (name, spec) => new MutableHashTableValue(name, spec),
);
/** `MutableDenseHashTable`, …: the same with one large array of buckets. */
export const MutableDenseHashTableOps = defineTable(
  "MutableDenseHashTable",
  (name, spec, { inputs: [emptyKey, deletedKey], attr }) =>
    new DenseHashTableValue(name, {
      ...spec,
      emptyKey: emptyKey!,
      deletedKey,
      buckets: attr.int("initial_num_buckets"),
      maxLoad: attr.float("max_load_factor"),
    }),
);

/** An op on tables, in both versions. */
function define(type: string, implementation: OpImplementation): RegisteredOp[] {
  const whole = { ...common, ...implementation };
  return [defineOp(type, whole), defineOp(`${type}V2`, whole)];
}

/** The shape of the values of keys, as far as the node that made the table tells. */
function foundShape({ inputs: [, keys], maker }: InferContext): Shape {
  const node = maker?.(0);
  if (node === undefined || keys === undefined || node.type.includes("Dense")) return Shape.unknown;
  return node.attrs.has("value_shape") ? keys.shape.concat(node.attr.shape("value_shape")) : keys.shape;
}

/** `LookupTableFind`, `LookupTableFindV2`: the values of keys, or a default. */
export const LookupTableFindOps = define("LookupTableFind", {
  infer: (context) => [foundShape(context)],
  host: (context) => {
    const [, keys, defaults] = context.inputs as [NdArray, NdArray, NdArray];
    const table = tableOf(context);
    table.checkFind(keys, defaults);
    return [table.find(keys, defaults)];
  },
});
/** `LookupTableInsert`, `LookupTableInsertV2`: gives keys values. */
export const LookupTableInsertOps = define("LookupTableInsert", {
  infer: () => [],
  host: (context) => {
    const [, keys, values] = context.inputs as [NdArray, NdArray, NdArray];
    const table = tableOf(context);
    table.checkEntries(keys, values);
    table.insert(keys, values);
    return [];
  },
});
/** `LookupTableImport`, `LookupTableImportV2`: gives the table these keys and values, and no others. */
export const LookupTableImportOps = define("LookupTableImport", {
  infer: () => [],
  host: (context) => {
    const [, keys, values] = context.inputs as [NdArray, NdArray, NdArray];
    const table = tableOf(context);
    table.checkImport(keys, values);
    table.import(keys, values);
    return [];
  },
});
/** `LookupTableExport`, `LookupTableExportV2`: all keys and values. */
export const LookupTableExportOps = define("LookupTableExport", {
  infer: () => [Shape.unknown, Shape.unknown],
  host: (context) => [...tableOf(context).export()],
});
/** `LookupTableSize`, `LookupTableSizeV2`: how many keys there are. */
export const LookupTableSizeOps = define("LookupTableSize", {
  infer: () => [Shape.scalar],
  host: (context) => [NdArray.from(BigInt(tableOf(context).size), context.outputTypes[0])],
});
/** `LookupTableRemoveV2`: takes keys out. */
export const LookupTableRemoveV2 = defineOp("LookupTableRemoveV2", {
  ...common,
  infer: () => [],
  host: (context) => {
    const keys = context.inputs[1]!;
    const table = tableOf(context);
    table.checkKeys(keys);
    table.remove(keys);
    return [];
  },
});
/** `InitializeTable`, `InitializeTableV2`: fills a table that is filled once. */
export const InitializeTableOps = define("InitializeTable", {
  infer: () => [],
  host: (context) => {
    const [, keys, values] = context.inputs as [NdArray, NdArray, NdArray];
    const table = initializable(context);
    if (keys.shape.length !== 1)
      throw new InvalidArgumentError(
        `Keys must be a vector, but received shape${Shape.of([...keys.shape]).toErrorString()}`,
      );
    if (values.shape.length !== 1)
      throw new InvalidArgumentError(
        `Values must be a vector, but received shape${Shape.of([...values.shape]).toErrorString()}`,
      );
    if (keys.size !== values.size)
      throw new InvalidArgumentError(`Keys and values must have the same size ${keys.size} vs ${values.size}`);
    table.checkEntries(keys, values);
    table.import(keys, values);
    return [];
  },
});
/** `InitializeTableFromTextFile`, `InitializeTableFromTextFileV2`: fills a table with the lines of a file. */
export const InitializeTableFromTextFileOps = define("InitializeTableFromTextFile", {
  infer: () => [],
  host: async (context) => {
    const { attr, inputs } = context;
    const table = initializable(context);
    const file = String(inputs[1]!.at(0));
    const spec = {
      keyIndex: attr.int("key_index"),
      valueIndex: attr.int("value_index"),
      vocabSize: attr.int("vocab_size"),
      delimiter: attr.string("delimiter"),
      offset: attr.int("offset"),
    };
    checkColumns(table.spec, spec);
    const { keys, values } = readEntries(file, await contents(file), table.spec, spec);
    try {
      table.initialize(keys, values);
    } catch (error) {
      if (!(error instanceof FailedPreconditionError && table.isInitialized)) throw error;
    }
    return [];
  },
});

async function contents(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const failure = systemError("read", file, error);
    if (!(failure instanceof NotFoundError)) throw failure;
    throw new NotFoundError(`${file}; No such file or directory`, { file, cause: error });
  }
}
