import { apply } from "../../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { type DTypeLike, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape } from "../../core/shape.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import type { Named } from "../named.js";
import { shape as shapeOf } from "../shape.js";
import { checkSameStructure, flatten, pack, type Structure } from "./nest.js";
import { TensorArray, type TensorArrayOptions } from "./tensor-array.js";
import { whileLoop } from "./while-loop.js";

/** Options of what goes over the rows of tensors. */
export interface ElementOptions extends Named {
  readonly parallelIterations?: number;
  readonly backProp?: boolean;
  readonly swapMemory?: boolean;
}

/** Options of `tf.foldl`, `tf.foldr`. */
export interface FoldOptions extends ElementOptions {
  /** What to begin with: the first row, where it is not given. */
  readonly initializer?: Structure;
}

/** Options of `tf.scan`. */
export interface ScanOptions extends FoldOptions {
  readonly inferShape?: boolean;
  /** True goes from the last row to the first. */
  readonly reverse?: boolean;
}

/** Options of `tf.mapFn`. */
export interface MapOptions extends ElementOptions {
  /** The types of the results, in their structure, where they are others than those of the elements. */
  readonly dtype?: DTypeLike | readonly DTypeLike[];
  readonly inferShape?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: rows have the structure of what the caller gives
type Row = any;
const LOOP_OPTIONS = ["parallelIterations", "backProp", "swapMemory", "name"] as const;

/** The rows of tensors, in arrays to be read in a loop. */
class Rows {
  readonly tensors: readonly Tensor[];
  readonly count: TensorLike;
  private readonly arrays: readonly TensorArray[];

  constructor(
    private readonly structure: Structure,
    options: (tensor: Tensor) => TensorArrayOptions = () => ({}),
  ) {
    this.tensors = flatten(structure).map((elem) => convertToTensor(elem as TensorLike, { name: "elem" }));
    const [first] = this.tensors;
    if (first === undefined) throw new ValueError("elems must be a Tensor or (possibly nested) sequence of Tensors.");
    if (first.shape.rank === 0) throw new ValueError("elements in elems must be 1+ dimensional Tensors, not scalars");
    this.count = first.shape.dim(0) ?? at(shapeOf(first), 0);
    const arrays = this.tensors.map((tensor) => newArray(tensor.dtype.base, this.count, options(tensor)));
    this.arrays = arrays.map((array, i) => array.unstack(this.tensors[i]!));
  }

  at(index: TensorLike): Row {
    return pack(
      this.structure,
      this.arrays.map((array) => array.read(index)),
    );
  }
  /** The rows that results have, one for each row. */
  asRows(results: readonly Tensor[]): readonly Tensor[] {
    const count = this.tensors.map(({ shape }) => shape.dim(0)).find((dim) => dim !== null) ?? null;
    for (const result of results)
      if (result.shape.dims !== undefined) result.setShape(Shape.of([count, ...result.shape.dims.slice(1)]));
    return results;
  }
}

const newArray = (dtype: DTypeLike, size: TensorLike, options: TensorArrayOptions): TensorArray =>
  new TensorArray(dtype, { size, dynamicSize: false, ...options });
const int = (value: number, name?: string): Tensor => constant(value, { dtype: "int32", ...(name && { name }) });
/** A whole number that a loop begins with. */
const whole = (value: number): NdArray => NdArray.from(value, int32);
const plus = (x: Tensor, y: number): Tensor => apply("AddV2", { x, y }, {}, { name: "add" });
const minus = (x: TensorLike, y: TensorLike): Tensor => apply("Sub", { x, y }, {}, { name: "sub" });
const isLess = (x: Tensor, y: TensorLike): Tensor => apply("Less", { x, y });

function loopOptions({ parallelIterations, backProp, swapMemory }: ElementOptions, most: TensorLike) {
  return {
    ...(parallelIterations !== undefined && { parallelIterations }),
    ...(backProp !== undefined && { backProp }),
    ...(swapMemory !== undefined && { swapMemory }),
    maximumIterations: most,
  };
}

/**
 * Applies `fn` to each row of `elems` and gives the results as rows (`tf.map_fn`); of several tensors in an array or object, `fn` gets
 * their rows in the same.
 */
export function mapFn(fn: (elem: Row) => Structure, elems: Structure, options: MapOptions = {}): Row {
  checkOptions("tf.mapFn", options, ["dtype", "inferShape", ...LOOP_OPTIONS]);
  return nameScope(options.name ?? "map", () => {
    const rows = new Rows(elems);
    const types = options.dtype === undefined ? rows.tensors.map(({ dtype }) => dtype.base) : [options.dtype].flat();
    const i = int(0);
    const made = types.map((dtype) =>
      newArray(dtype as DTypeLike, rows.count, { inferShape: options.inferShape ?? true }),
    );
    let structure: Structure = elems;
    const [, results] = whileLoop(
      (k: Tensor) => isLess(k, rows.count),
      (k: Tensor, arrays: readonly TensorArray[]) => {
        structure = fn(rows.at(k));
        const values = flatten(structure);
        if (values.length !== arrays.length)
          throw new ValueError(
            `Cannot map: the function gives ${values.length} values, expected ${arrays.length} (see option dtype)`,
          );
        const written = arrays.map((array, j) => array.write(k, values[j] as TensorLike));
        return [plus(k, 1), written];
      },
      [i, made],
      loopOptions(options, rows.count),
    ) as [Tensor, TensorArray[]];
    const stacked = rows.asRows(results.map((array) => array.stack()));
    return pack(structure, stacked);
  });
}

/** Combines the rows of `elems` one after the other with what came before (`tf.scan`): gives all that came, as rows. */
export function scan(fn: (before: Row, elem: Row) => Structure, elems: Structure, options: ScanOptions = {}): Row {
  checkOptions("tf.scan", options, ["initializer", "inferShape", "reverse", ...LOOP_OPTIONS]);
  const { initializer, reverse = false, inferShape = true } = options;
  return nameScope(options.name ?? "scan", () => {
    const rows = new Rows(elems, ({ shape }) => ({ elementShape: shape.slice(1) }));
    const last = (): TensorLike => (typeof rows.count === "number" ? rows.count - 1 : minus(rows.count, 1));
    const structure = initializer ?? elems;
    const begin = reverse ? last() : 0;
    const start: readonly Tensor[] =
      initializer === undefined
        ? (flatten(rows.at(begin)) as Tensor[])
        : flatten(initializer).map((one) => convertToTensor(one as TensorLike));
    let arrays = start.map(({ dtype, shape }) =>
      newArray(dtype.base, rows.count, { inferShape, ...(inferShape && { elementShape: shape }) }),
    );
    if (initializer === undefined) arrays = arrays.map((array, j) => array.write(begin, start[j]!));
    const done = initializer === undefined ? 1 : 0;
    const first = !reverse
      ? whole(done)
      : typeof rows.count === "number"
        ? whole(rows.count - 1 - done)
        : minus(minus(rows.count, 1), done);
    const [, , results] = whileLoop(
      (k: Tensor) => (reverse ? apply("GreaterEqual", { x: k, y: 0 }) : isLess(k, rows.count)),
      (k: Tensor, before: readonly Tensor[], written: readonly TensorArray[]) => {
        const elem = rows.at(k);
        const next = fn(pack(structure, before), elem);
        checkSameStructure(structure, next);
        const values = flatten(next) as TensorLike[];
        const after = written.map((array, j) => array.write(k, values[j]!));
        return [reverse ? minus(k, 1) : plus(k, 1), values, after];
      },
      [first, start, arrays],
      loopOptions(options, rows.count),
    ) as [Tensor, Tensor[], TensorArray[]];
    const stacked = rows.asRows(results.map((array) => array.stack()));
    return pack(structure, stacked);
  });
}

/** Combines the rows of `elems` from the first to the last (`tf.foldl`). */
export function foldl(fn: (before: Row, elem: Row) => Structure, elems: Structure, options: FoldOptions = {}): Row {
  checkOptions("tf.foldl", options, ["initializer", ...LOOP_OPTIONS]);
  return nameScope(options.name ?? "foldl", () => {
    const rows = new Rows(elems);
    const { initializer } = options;
    const start = initializer ?? rows.at(0);
    const i = int(initializer === undefined ? 1 : 0);
    const [, result] = whileLoop(
      (k: Tensor) => isLess(k, rows.count),
      (k: Tensor, before: Row) => {
        const elem = rows.at(k);
        const next = fn(before, elem);
        return [plus(k, 1), next];
      },
      [i, start],
      loopOptions(options, rows.count),
    ) as [Tensor, Row];
    return result;
  });
}

/** Combines the rows of `elems` from the last to the first (`tf.foldr`). */
export function foldr(fn: (before: Row, elem: Row) => Structure, elems: Structure, options: FoldOptions = {}): Row {
  checkOptions("tf.foldr", options, ["initializer", ...LOOP_OPTIONS]);
  return nameScope(options.name ?? "foldr", () => {
    const rows = new Rows(elems);
    const { initializer } = options;
    const begin: NdArray | Tensor =
      initializer !== undefined
        ? typeof rows.count === "number"
          ? whole(rows.count)
          : (rows.count as Tensor)
        : typeof rows.count === "number"
          ? whole(rows.count - 1)
          : minus(rows.count, 1);
    const start = initializer ?? rows.at(begin instanceof NdArray ? Number(begin.item()) : begin);
    const [, result] = whileLoop(
      (k: Tensor) => apply("Greater", { x: k, y: 0 }),
      (k: Tensor, before: Row) => {
        const at = minus(k, 1);
        return [at, fn(before, rows.at(at))];
      },
      [begin, start],
      loopOptions(options, rows.count),
    ) as [Tensor, Row];
    return result;
  });
}
