import { apply, applyOp } from "../../core/apply-op.js";
import type { AttrInput } from "../../core/attr-value.js";
import type { TensorLike } from "../../core/convert.js";
import { getDefaultGraph, withGraph } from "../../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, int64, string } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { addFunction, functionDefOf, functionName } from "../../core/function-def.js";
import { Graph } from "../../core/graph.js";
import { NdArray } from "../../core/ndarray.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { getSeed } from "../../core/random-seed.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import type { Named } from "../named.js";
import type { Compression } from "../readers/file-bytes.js";
import { placeholder } from "../source.js";
import { type Components, replaced, tensorsOf } from "./components.js";

/** What an element is: types and shapes of its components, and how these lie in it. */
interface Spec {
  readonly structure: unknown;
  readonly types: readonly DType[];
  readonly shapes: readonly Shape[];
}
/** A function gets the parts of a list one by one, as in Python. */
type Taking<E, R> = E extends readonly unknown[] ? (...element: E) => R : (element: E) => R;

const count = (value: number): NdArray => new NdArray(int64, [], BigInt64Array.of(BigInt(value)));
const attrsOf = ({ types, shapes }: Spec): Record<string, AttrInput> => ({
  output_types: types,
  output_shapes: shapes,
});

/** A description of elements (`tf.data.Dataset`), which an iterator goes through: `E` is what an element is. */
export class Dataset<E> {
  private constructor(
    private readonly variant: Tensor,
    private readonly spec: Spec,
  ) {}

  /** The types of the components. */
  get outputTypes(): readonly DType[] {
    return this.spec.types;
  }
  /** The shapes of the components. */
  get outputShapes(): readonly Shape[] {
    return this.spec.shapes;
  }

  /** One element. */
  static fromTensors<const T>(tensors: T): Dataset<Components<T>> {
    const components = tensorsOf(tensors);
    const spec = specOf(tensors, components, (shape) => shape);
    const attrs = { output_shapes: spec.shapes };
    return new Dataset(apply("TensorDataset", { components }, attrs), spec);
  }
  /** The slices of tensors along their first dimension: `fromTensorSlices([images, labels])`. */
  static fromTensorSlices<const T>(tensors: T): Dataset<Components<T>> {
    const components = tensorsOf(tensors);
    for (const { shape, name } of components)
      if (shape.rank === 0) throw new ValueError(`Unbatching a tensor is only supported for rank >= 1: ${name}`);
    const spec = specOf(tensors, components, (shape) => shape.slice(1));
    return new Dataset(apply("TensorSliceDataset", { components }, { output_shapes: spec.shapes }), spec);
  }
  /** Whole numbers: `range(stop)`, `range(start, stop, step)`. */
  static range(start: number, stop?: number, step = 1): Dataset<Tensor> {
    const [first, last] = stop === undefined ? [0, start] : [start, stop];
    const spec: Spec = { structure: null, types: [int64], shapes: [Shape.scalar] };
    const args = { start: count(first), stop: count(last), step: count(step) };
    return new Dataset(apply("RangeDataset", args, attrsOf(spec)), spec);
  }
  /** An element of each, together. */
  static zip<const D extends readonly Dataset<unknown>[]>(
    datasets: D,
  ): Dataset<{ -readonly [K in keyof D]: D[K] extends Dataset<infer E> ? E : never }> {
    const spec: Spec = {
      structure: datasets.map((one) => one.spec.structure),
      types: datasets.flatMap((one) => one.spec.types),
      shapes: datasets.flatMap((one) => one.spec.shapes),
    };
    const inputs = datasets.map(({ variant }) => variant);
    return new Dataset(apply("ZipDataset", { input_datasets: inputs }, attrsOf(spec)), asSeveral(spec));
  }
  /** @internal Strings that files have. */
  static ofFiles(type: string, args: Readonly<Record<string, TensorLike>>): Dataset<Tensor> {
    return new Dataset(apply(type, args), { structure: null, types: [string], shapes: [Shape.scalar] });
  }

  /** The data set so often; for ever, where no number is given. */
  repeat(times = -1): Dataset<E> {
    return this.like("RepeatDataset", { count: count(times) });
  }
  /** The first elements. */
  take(elements: number): Dataset<E> {
    return this.like("TakeDataset", { count: count(elements) });
  }
  /** All but the first elements. */
  skip(elements: number): Dataset<E> {
    return this.like("SkipDataset", { count: count(elements) });
  }
  /** Each `shards`-th element, from `index` on. */
  shard(shards: number, index: number): Dataset<E> {
    return this.like("ShardDataset", { num_shards: count(shards), index: count(index) });
  }
  /** The elements are made ahead of time in TensorFlow; here they are made when asked for. */
  prefetch(bufferSize: number): Dataset<E> {
    return this.like("PrefetchDataset", { buffer_size: count(bufferSize) });
  }
  /** The elements are kept the first time. */
  cache(): Dataset<E> {
    return this.like("CacheDataset", { filename: "" });
  }
  /** This data set, then another. @throws ValueError where its components have other types */
  concatenate(other: Dataset<E>): Dataset<E> {
    const text = ({ types }: Spec): string => types.map(({ name }) => name).join();
    if (text(this.spec) !== text(other.spec))
      throw new ValueError(
        `Two datasets to concatenate have different types ${text(this.spec)} and ${text(other.spec)}`,
      );
    const shapes = this.spec.shapes.map((shape, i) => shape.commonWith(other.spec.shapes[i]!));
    return this.like("ConcatenateDataset", { another_dataset: other.variant }, { ...this.spec, shapes });
  }
  /** The elements in random order, the next always one of a buffer's; in TensorFlow's order for a seed. */
  shuffle(
    bufferSize: number,
    options: { readonly seed?: number; readonly reshuffleEachIteration?: boolean } = {},
  ): Dataset<E> {
    checkOptions("shuffle", options, ["seed", "reshuffleEachIteration"]);
    const [seed, seed2] = getSeed(options.seed);
    const args = { buffer_size: count(bufferSize), seed: count(seed), seed2: count(seed2) };
    const reshuffles = { reshuffle_each_iteration: options.reshuffleEachIteration ?? true };
    return this.like("ShuffleDataset", args, this.spec, reshuffles);
  }
  /** So many elements as one; the last may have fewer, unless `dropRemainder`. */
  batch(size: number, options: { readonly dropRemainder?: boolean } = {}): Dataset<E> {
    checkOptions("batch", options, ["dropRemainder"]);
    const { dropRemainder = false } = options;
    const shapes = this.spec.shapes.map((shape) => Shape.of([dropRemainder ? size : null]).concat(shape));
    const args = { batch_size: count(size), drop_remainder: dropRemainder };
    return this.like("BatchDatasetV2", args, { ...this.spec, shapes });
  }
  /** Each element as a function makes it anew: `map((image, label) => [image.div(255), label])`. It may use tensors from around it. */
  map<const R>(fn: Taking<E, R>): Dataset<Components<R>> {
    const called = this.traced("map", fn as (...element: unknown[]) => unknown);
    const spec = specOf(called.result, called.tensors, (shape) => shape);
    const attrs = { f: called.name, ...attrsOf(spec) };
    return this.next("MapDataset", { other_arguments: called.captured }, attrs, spec);
  }
  /** The elements for which a function gives true. @throws ValueError for a function that gives no scalar bool */
  filter(predicate: Taking<E, TensorLike>): Dataset<E> {
    const called = this.traced("filter", predicate as (...element: unknown[]) => unknown);
    const [result] = called.tensors;
    if (called.tensors.length !== 1 || result?.dtype.name !== "bool")
      throw new ValueError("`predicate` return type must be convertible to a scalar boolean tensor.");
    const attrs = { predicate: called.name, ...attrsOf(this.spec) };
    return this.next("FilterDataset", { other_arguments: called.captured }, attrs, this.spec);
  }
  /** The elements of the data sets that a function makes of elements, one after the other. */
  flatMap<R>(fn: Taking<E, Dataset<R>>): Dataset<R> {
    let made: Dataset<R> | undefined;
    const called = this.traced("flat_map", (...element: unknown[]) => {
      made = (fn as (...parts: unknown[]) => Dataset<R>)(...element);
      return made.variant;
    });
    const { spec } = made!;
    return this.next(
      "FlatMapDataset",
      { other_arguments: called.captured },
      { f: called.name, ...attrsOf(spec) },
      spec,
    );
  }

  /** @internal The node that has an iterator begin this data set. @throws TypeError where its components have other types */
  beginning(handle: Tensor, types: readonly DType[], options: Named): Operation {
    const text = (list: readonly DType[]): string => list.map(({ name }) => name).join();
    if (text(types) !== text(this.spec.types))
      throw new TypeError(
        `Expected output types ${text(types)} but got dataset with output types ${text(this.spec.types)}.`,
      );
    return applyOp("MakeIterator", { dataset: this.variant, iterator: handle }, {}, options);
  }

  /** An iterator that its `initializer` begins (`make_initializable_iterator`). */
  makeInitializableIterator(options: Named & { readonly sharedName?: string } = {}): Iterator<E> {
    checkOptions("makeInitializableIterator", options, ["name", "sharedName"]);
    const attrs = { ...attrsOf(this.spec), shared_name: options.sharedName ?? "", container: "" };
    const handle = apply("IteratorV2", {}, attrs, options);
    return new Iterator(handle, this.spec, applyOp("MakeIterator", { dataset: this.variant, iterator: handle }));
  }
  /**
   * An iterator that needs no initializer, and goes through the data set once (`make_one_shot_iterator`).
   * @throws ValueError for a data set that placeholders or variables are part of
   */
  makeOneShotIterator(options: Named = {}): Iterator<E> {
    const graph = getDefaultGraph();
    const operations = ancestorsOf(this.variant.op);
    for (const { type, name, opDef } of operations)
      if (type.startsWith("Placeholder") || (opDef?.isStateful && !type.endsWith("Dataset")))
        throw new ValueError(
          `Cannot capture a placeholder or stateful node (name: ${name}, type: ${type}) by value: use makeInitializableIterator instead`,
        );
    const name = functionName(graph, "_make_dataset");
    addFunction(graph, functionDefOf({ name, operations, args: [], results: [this.variant] }));
    const attrs = { dataset_factory: { func: { name } }, ...attrsOf(this.spec) };
    return new Iterator(apply("OneShotIterator", {}, attrs, options), this.spec, undefined);
  }

  /** A data set of the same elements, or of elements of another shape. */
  private like(
    type: string,
    args: Readonly<Record<string, TensorLike>>,
    spec: Spec = this.spec,
    attrs: Readonly<Record<string, AttrInput>> = {},
  ): Dataset<E> {
    return this.next(type, args, { ...attrsOf(spec), ...attrs }, spec);
  }
  private next<R>(
    type: string,
    args: Readonly<Record<string, TensorLike | readonly TensorLike[]>>,
    attrs: Readonly<Record<string, AttrInput>>,
    spec: Spec,
  ): Dataset<R> {
    return new Dataset<R>(apply(type, { input_dataset: this.variant, ...args }, attrs), spec);
  }

  /** Makes a function of what a function does with an element; tensors from around it become further arguments. */
  private traced(
    label: string,
    fn: (...element: unknown[]) => unknown,
  ): { name: AttrInput; result: unknown; tensors: readonly Tensor[]; captured: readonly Tensor[] } {
    const outer = getDefaultGraph();
    const inner = new Graph();
    inner.seed = outer.seed;
    return withGraph(inner, () => {
      const args = this.spec.types.map((dtype, i) =>
        placeholder(dtype, { shape: this.spec.shapes[i]!, name: `arg_${i}` }),
      );
      const captured = new Map<Tensor, Tensor>();
      inner.capture = (tensor) => {
        const known = captured.get(tensor);
        if (known !== undefined) return known;
        const { dtype, shape } = tensor;
        const made = inner.initScope(() => placeholder(dtype.base, { shape, name: "captured" }));
        captured.set(tensor, made);
        return made;
      };
      const element = packed(this.spec, args);
      const result = Array.isArray(element) ? fn(...element) : fn(element);
      const tensors = tensorsOf(result).map((tensor) => (tensor.graph === inner ? tensor : inner.capture!(tensor)));
      const name = functionName(outer, `Dataset_${label}`);
      const parts = { name, operations: inner.operations, args: [...args, ...captured.values()], results: tensors };
      addFunction(outer, functionDefOf(parts), inner);
      return { name: { func: { name } }, result, tensors, captured: [...captured.keys()] };
    });
  }
}

/** Where runs are in a data set (`tf.data.Iterator`). */
export class Iterator<E> {
  constructor(
    private readonly handle: Tensor,
    private readonly spec: Spec,
    /** Begins the data set. */
    readonly initializer: Operation | undefined,
  ) {}

  /** The next element: each run gives another one, and OutOfRangeError behind the last. */
  getNext(options: Named = {}): E {
    const { outputs } = applyOp("IteratorGetNext", { iterator: this.handle }, attrsOf(this.spec), options);
    return packed(this.spec, outputs) as E;
  }
  /** The handle as a string, to be fed to an iterator that `fromStringHandle` has made. */
  stringHandle(options: Named = {}): Tensor {
    return apply("IteratorToStringHandle", { resource_handle: this.handle }, {}, options);
  }
  /** An iterator of no data set yet: `makeInitializer` has it begin one (`from_structure`). */
  static fromStructure<const D extends DTypeLike | readonly DTypeLike[]>(
    outputTypes: D,
    outputShapes?: readonly ShapeLike[],
  ): Iterator<D extends readonly DTypeLike[] ? { -readonly [K in keyof D]: Tensor } : Tensor> {
    const isList = Array.isArray(outputTypes);
    const types = (isList ? (outputTypes as readonly DTypeLike[]) : [outputTypes as DTypeLike]).map(dtypeOf);
    const shapes = types.map((_, i) => Shape.of(outputShapes?.[i]));
    const structure = isList ? types.map(() => new Place()) : null;
    const handle = apply(
      "IteratorV2",
      {},
      { output_types: types, output_shapes: shapes, shared_name: "", container: "" },
    );
    return new Iterator(handle, { structure, types, shapes }, undefined);
  }
  /** What has this iterator begin a data set when it is run (`make_initializer`). @throws TypeError where its components have other types */
  makeInitializer(dataset: Dataset<E>, options: Named = {}): Operation {
    return dataset.beginning(this.handle, this.spec.types, options);
  }
  /** The iterator whose handle is fed, of data sets like this one. */
  static fromStringHandle<E>(stringHandle: TensorLike, like: Iterator<E>): Iterator<E> {
    const handle = apply("IteratorFromStringHandleV2", { string_handle: stringHandle }, attrsOf(like.spec));
    return new Iterator(handle, like.spec, undefined);
  }
}

function packed({ structure }: Spec, tensors: readonly Tensor[]): unknown {
  let next = 0;
  return replaced(structure, () => tensors[next++]!);
}

function specOf(structure: unknown, tensors: readonly Tensor[], shapeOf: (shape: Shape) => Shape): Spec {
  const places = tensors.map(() => new Place());
  let next = 0;
  return {
    structure: replaced(structure, () => places[next++]!),
    types: tensors.map(({ dtype }) => dtype.base),
    shapes: tensors.map(({ shape }) => shapeOf(shape)),
  };
}

/** Stands where a component is. */
class Place {}

/** With something in each place, so that a list of components is one. */
function asSeveral(spec: Spec): Spec {
  const fill = (part: unknown): unknown =>
    part === null ? new Place() : replaced(part, (leaf) => leaf ?? new Place());
  return { ...spec, structure: (spec.structure as readonly unknown[]).map(fill) };
}

/** An operation, and all that it takes and waits for, these first. */
function ancestorsOf(operation: Operation): Operation[] {
  const seen = new Set<Operation>([operation]);
  for (const one of seen)
    for (const before of [...one.inputs.map(({ op }) => op), ...one.controlInputs]) seen.add(before);
  return [...seen].sort((a, b) => a.id - b.id);
}

/** The records of TFRecord files (`tf.data.TFRecordDataset`). */
export function TFRecordDataset(filenames: TensorLike, compressionType: Compression = ""): Dataset<Tensor> {
  const args = { filenames, compression_type: compressionType, buffer_size: count(262144) };
  return Dataset.ofFiles("TFRecordDataset", args);
}
/** The lines of text files (`tf.data.TextLineDataset`). */
export function TextLineDataset(filenames: TensorLike, compressionType: Compression = ""): Dataset<Tensor> {
  const args = { filenames, compression_type: compressionType, buffer_size: count(262144) };
  return Dataset.ofFiles("TextLineDataset", args);
}
