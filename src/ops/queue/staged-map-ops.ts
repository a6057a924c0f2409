import { int32, int64 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { StagedMap } from "./staged-map.js";

const common = { stateful: true, notDifferentiable: true } as const;

const mapOf = (context: HostContext): StagedMap =>
  context.shared("staged map", () => {
    const { attr, type } = context;
    return new StagedMap({
      types: attr.types("dtypes"),
      capacity: attr.int("capacity"),
      memoryLimit: attr.int("memory_limit"),
      isOrdered: type.startsWith("Ordered"),
    });
  });

const keyOf = (key: NdArray): bigint => BigInt(key.item() as bigint);
const unknownShapes = ({ outputTypes }: { readonly outputTypes: readonly unknown[] }): Shape[] =>
  outputTypes.map(() => Shape.unknown);

const waiting = { ...common, waits: true, shares: true, infer: unknownShapes } as const;
const kinds: Readonly<Record<string, OpImplementation>> = {
  Stage: {
    ...common,
    waits: true,
    infer: () => [],
    host: (context) => {
      const [key, indices, ...values] = context.inputs as [NdArray, NdArray, ...NdArray[]];
      const done = mapOf(context).put(keyOf(key), indices.toNumbers(), values, context.signal);
      return done instanceof Promise ? done.then(() => []) : [];
    },
  },
  Unstage: {
    ...waiting,
    host: (context) => {
      const [key, indices] = context.inputs as [NdArray, NdArray];
      const taken = mapOf(context).take(keyOf(key), indices.toNumbers(), context.signal);
      return taken instanceof Promise ? taken.then(({ values }) => [...values]) : [...taken.values];
    },
  },
  UnstageNoKey: {
    ...waiting,
    host: async (context) => {
      const taken = await mapOf(context).take(undefined, context.inputs[0]!.toNumbers(), context.signal);
      return [new NdArray(int64, [], BigInt64Array.of(taken.key)), ...taken.values];
    },
  },
  Peek: {
    ...waiting,
    host: (context) => {
      const [key, indices] = context.inputs as [NdArray, NdArray];
      return mapOf(context).peek(keyOf(key), indices.toNumbers(), context.signal);
    },
  },
  Size: {
    ...common,
    infer: () => [[]],
    host: (context) => [new NdArray(int32, [], Int32Array.of(mapOf(context).size))],
  },
  IncompleteSize: {
    ...common,
    infer: () => [[]],
    host: (context) => [new NdArray(int32, [], Int32Array.of(mapOf(context).incompleteSize))],
  },
  Clear: {
    ...common,
    infer: () => [],
    host: (context) => {
      mapOf(context).clear();
      return [];
    },
  },
};

/** `MapStage`, `MapUnstage`, …: tensors that wait under keys; `OrderedMap…`: the smallest key first. */
export const StagedMapOps = Object.entries(kinds).flatMap(([kind, implementation]) =>
  ["Map", "OrderedMap"].map((type) => defineOp(`${type}${kind}`, implementation)),
);
