import type { DType, ElementArray, NumericArray } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { type Element, NdArray, store } from "../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation, type RegisteredOp } from "../core/op.js";
import type { Shape } from "../core/shape.js";
import { sizeOf } from "../core/shape.js";

/** What a new value does to an element. */
type Combine = (old: Element, update: Element) => Element;

/** Combines numbers, and big integers by a rule of their own. */
const combine =
  (onNumbers: (x: number, y: number) => number, onBigs: (x: bigint, y: bigint) => bigint): Combine =>
  (x, y) => {
    if (typeof x === "bigint") return onBigs(x, y as bigint);
    if (typeof x === "object" && "re" in x && typeof y === "object" && "re" in y)
      return { re: onNumbers(x.re, y.re), im: onNumbers(x.im, y.im) };
    return onNumbers(Number(x), Number(y));
  };

function smaller(x: bigint, y: bigint): bigint {
  if (x < y) return x;
  return y;
}

const RULES = {
  Update: (_: Element, update: Element) => update,
  Add: combine(
    (x, y) => x + y,
    (x, y) => x + y,
  ),
  Sub: combine(
    (x, y) => x - y,
    (x, y) => x - y,
  ),
  Mul: combine(
    (x, y) => x * y,
    (x, y) => x * y,
  ),
  Div: combine(
    (x, y) => x / y,
    (x, y) => x / y,
  ),
  Min: combine(Math.min, smaller),
  Max: combine(Math.max, (x, y) => (smaller(x, y) === x ? y : x)),
} as const;

/** A copy of the elements. */
function copyOf(data: ElementArray): ElementArray {
  return data.slice() as ElementArray;
}

/** Changes `count` elements of `out` from `to` on, by elements of `updates` from `from` on (or always the first). */
type Change = (out: ElementArray, to: number, updates: ElementArray, from: number, count: number, step: 0 | 1) => void;

/** The fast way for elements that are plain numbers, else one by one. */
function changeOf(rule: keyof typeof RULES, dtype: DType): Change {
  if (rule === "Update" && dtype.kind !== "complex")
    return (out, to, updates, from, count, step) => {
      if (step === 1 && !Array.isArray(updates))
        (out as NumericArray).set(updates.subarray(from, from + count) as never, to);
      else for (let i = 0; i < count; i++) out[to + i] = updates[from + i * step] as never;
    };
  if (dtype.kind === "float" || (dtype.kind === "int" && rule !== "Div")) return numberChange(rule);
  const apply = RULES[rule];
  return (out, to, updates, from, count, step) => {
    const [old, given] = [view(out, dtype), view(updates, dtype)];
    for (let i = 0; i < count; i++) store(out, to + i, apply(old.at(to + i), given.at(from + i * step)), dtype);
  };
}

function view(data: ElementArray, dtype: DType): NdArray {
  return new NdArray(dtype, [dtype.kind === "complex" ? data.length / 2 : data.length], data);
}

function numberChange(rule: keyof typeof RULES): Change {
  const loop =
    (apply: (x: number, y: number) => number): Change =>
    (out, to, updates, from, count, step) => {
      const target = out as Float64Array;
      const source = updates as Float64Array;
      for (let i = 0; i < count; i++) target[to + i] = apply(target[to + i]!, source[from + i * step]!);
    };
  switch (rule) {
    case "Add":
      return loop((x, y) => x + y);
    case "Sub":
      return loop((x, y) => x - y);
    case "Mul":
      return loop((x, y) => x * y);
    case "Div":
      return loop((x, y) => x / y);
    case "Min":
      return loop(Math.min);
    case "Max":
      return loop(Math.max);
    default:
      return loop((_, y) => y);
  }
}

/** Changes rows of `variable`: row `indices[i]` by row `i` of the updates, one after the other. */
function scatterRows(rule: keyof typeof RULES, { inputs, name }: HostContext): NdArray[] {
  const [variable, indices, updates] = inputs as [NdArray, NdArray, NdArray];
  const [rows = 0, ...rest] = variable.shape;
  const isScalar = updates.shape.length === 0;
  const expected = [...indices.shape, ...rest];
  if (!isScalar && String(updates.shape) !== String(expected))
    throw new InvalidArgumentError(
      `Must have updates.shape = indices.shape + params.shape[1:] or updates.shape = [], got updates.shape [${updates.shape}], indices.shape [${indices.shape}], params.shape [${variable.shape}]`,
      { node: name },
    );
  const width = sizeOf(rest);
  const out = copyOf(variable.data);
  const change = changeOf(rule, variable.dtype);
  for (let i = 0; i < indices.size; i++) {
    const row = Number(indices.at(i));
    if (row < 0 || row >= rows)
      throw new InvalidArgumentError(`indices${placeOf(i, indices.shape)} = ${row} is not in [0, ${rows})`, {
        node: name,
      });
    change(out, row * width, updates.data, isScalar ? 0 : i * width, width, isScalar ? 0 : 1);
  }
  return [new NdArray(variable.dtype, variable.shape, out)];
}

/** The place of element `index` in brackets. */
function placeOf(index: number, shape: readonly number[]): string {
  const place: number[] = [];
  let left = index;
  for (const dim of [...shape].reverse()) {
    place.unshift(left % dim);
    left = Math.floor(left / dim);
  }
  return `[${place}]`;
}

/** Changes slices of `variable`: each row of `indices` names one. */
function scatterSlices(rule: keyof typeof RULES, { inputs, name }: HostContext): NdArray[] {
  const [variable, indices, updates] = inputs as [NdArray, NdArray, NdArray];
  const depth = indices.shape.at(-1) ?? 1;
  const outer = indices.shape.slice(0, -1);
  const rest = variable.shape.slice(depth);
  if (String(updates.shape) !== String([...outer, ...rest]))
    throw new InvalidArgumentError(
      `The outermost ${outer.length} dimensions of updates.shape=[${updates.shape}] must match the outermost ${outer.length} dimensions of indices.shape=[${indices.shape}], and the others the slices of [${variable.shape}]`,
      { node: name },
    );
  const width = sizeOf(rest);
  const out = copyOf(variable.data);
  const change = changeOf(rule, variable.dtype);
  for (let i = 0; i < sizeOf(outer); i++) {
    let at = 0;
    for (let axis = 0; axis < depth; axis++) {
      const place = Number(indices.at(i * depth + axis));
      const dim = variable.shape[axis]!;
      if (place < 0 || place >= dim) {
        const all = Array.from({ length: depth }, (_, k) => indices.at(i * depth + k));
        throw new InvalidArgumentError(
          `indices${placeOf(i, outer)} = [${all.join(", ")}] does not index into shape [${variable.shape}]`,
          { node: name },
        );
      }
      at = at * dim + place;
    }
    change(out, at * width, updates.data, i * width, width, 1);
  }
  return [new NdArray(variable.dtype, variable.shape, out)];
}

/** @throws ShapeError where the updates are known not to fit */
function checkRows({ inputs: [variable, indices, updates] }: InferContext): void {
  if (variable === undefined || indices === undefined || updates === undefined) return;
  if (updates.shape.rank === 0 || variable.dtype.name === "resource") return;
  const expected = indices.shape.concat(variable.shape.slice(1));
  if (expected.isCompatibleWith(updates.shape)) return;
  const text = [updates, indices, variable].map(({ shape }) => shape.toErrorString());
  throw new ShapeError(
    `Shapes must be equal: updates ${text[0]}, expected ${expected.toErrorString()}`,
    `Must have updates.shape = indices.shape + params.shape[1:] or updates.shape = [], got updates.shape ${text[0]}, indices.shape ${text[1]}, params.shape ${text[2]}`,
  );
}

/** The rules through which TensorFlow says that no gradient flows; of the others it says nothing. */
const UNMOVED: ReadonlySet<string> = new Set(["Add", "Sub", "Mul", "Div"]);
function scatter(rule: keyof typeof RULES, hasOutput: boolean): OpImplementation {
  return {
    infer: (context) => {
      checkRows(context);
      return hasOutput ? [context.inputs[0]?.shape as Shape] : [];
    },
    writes: [0],
    host: (context) => scatterRows(rule, context),
    notDifferentiable: UNMOVED.has(rule),
  };
}
function scatterNd(rule: keyof typeof RULES, hasOutput: boolean): OpImplementation {
  return {
    infer: ({ inputs }) => (hasOutput ? [inputs[0]?.shape as Shape] : []),
    writes: [0],
    host: (context) => scatterSlices(rule, context),
    notDifferentiable: UNMOVED.has(rule) || rule === "Update",
  };
}

/** `ScatterUpdate`, `ScatterAdd`, …, `ResourceScatterMax`: change rows of a variable, also one row more than once. */
export const ScatterRows: readonly RegisteredOp[] = (Object.keys(RULES) as (keyof typeof RULES)[]).flatMap((rule) => [
  defineOp(`Scatter${rule}`, scatter(rule, true)),
  defineOp(`ResourceScatter${rule}`, scatter(rule, false)),
]);

/** `ScatterNdUpdate`, `ScatterNdAdd`, `ScatterNdSub` and their brothers for resource variables: change slices of a variable. */
export const ScatterSlices: readonly RegisteredOp[] = (["Update", "Add", "Sub", "Min", "Max"] as const).flatMap(
  (rule) => [
    defineOp(`ScatterNd${rule}`, scatterNd(rule, true)),
    defineOp(`ResourceScatterNd${rule}`, scatterNd(rule, false)),
  ],
);
