import { isConvertible, type TensorConvertible } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { whyGone } from "../core/graph-content.js";
import { NdArray, type NdArrayLike } from "../core/ndarray.js";
import { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { SparseTensor, SparseTensorValue } from "../core/sparse-tensor.js";

/** What names a fed tensor: the tensor, a variable, `"x:0"`, or `"x"` for the first output. */
export type FeedKey = Tensor | TensorConvertible | SparseTensor | string;
/** What is fed: an array, or the value of a sparse tensor for one. */
export type FeedValue = NdArrayLike | SparseTensorValue;
/** Values for tensors: a Map, an array of pairs, or an object keyed by name. */
export type Feeds =
  | ReadonlyMap<FeedKey, FeedValue>
  | readonly (readonly [FeedKey, FeedValue])[]
  | { readonly [name: string]: NdArrayLike };

/**
 * The arrays to feed, converted to the tensors' types and checked against their shapes.
 * @throws TypeError for a key that is no tensor of `graph` or a tensor as a value, ValueError for a shape that does not fit
 */
export function resolveFeeds(feeds: Feeds | undefined, graph: Graph): Map<Tensor, NdArray> {
  const resolved = new Map<Tensor, NdArray>();
  for (const [key, value] of partsOf(entriesOf(feeds ?? {}))) {
    const tensor = tensorOf(key, graph);
    if (value instanceof Tensor || isConvertible(value))
      throw new TypeError(
        `The value of a feed cannot be a tf.Tensor object: found ${value} for ${tensor}, expected numbers, strings, arrays of them, or an NdArray`,
      );
    const array = convert(value, tensor);
    if (!tensor.shape.isCompatibleWith(Shape.of(array.shape)))
      throw new ValueError(
        `Cannot feed value of shape ${Shape.of(array.shape)} for Tensor ${tensor.name}, which has shape ${tensor.shape}`,
      );
    resolved.set(tensor, array);
  }
  return resolved;
}

/** The tensors that keys of feeds stand for. @throws TypeError for a key that is no tensor of `graph` */
export function resolveFeedKeys(keys: readonly Exclude<FeedKey, SparseTensor>[], graph: Graph): Tensor[] {
  return keys.map((key) => tensorOf(key, graph));
}

/** The feeds with sparse tensors in their parts. @throws TypeError for a sparse tensor without the value of one, or the other way round */
function* partsOf(
  entries: Iterable<readonly [FeedKey, FeedValue]>,
): Iterable<readonly [Exclude<FeedKey, SparseTensor>, NdArrayLike]> {
  for (const [key, value] of entries) {
    if (key instanceof SparseTensor && value instanceof SparseTensorValue) {
      yield [key.indices, value.indices];
      yield [key.values, value.values];
      yield [key.denseShape, value.denseShape];
    } else if (key instanceof SparseTensor || value instanceof SparseTensorValue)
      throw new TypeError(
        `Cannot feed ${value} for ${key}: expected a tf.SparseTensorValue for a sparse tensor, and only there`,
      );
    else yield [key, value];
  }
}

function convert(value: NdArrayLike, tensor: Tensor): NdArray {
  try {
    return NdArray.from(value, tensor.dtype.base);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [text] = [value].flat(Number.POSITIVE_INFINITY as 1).filter((part) => typeof part === "string");
    if (error instanceof TypeError && text !== undefined && tensor.dtype.base.isFloating)
      throw new ValueError(`could not convert string to float: '${text}', for the feed of ${tensor.name}`, {
        cause: error,
      });
    error.message += `, for the feed of ${tensor.name}`;
    throw error;
  }
}

function entriesOf(feeds: Feeds): Iterable<readonly [FeedKey, FeedValue]> {
  if (feeds instanceof Map || Array.isArray(feeds)) return feeds;
  if (
    typeof feeds !== "object" ||
    feeds === null ||
    feeds instanceof Tensor ||
    isConvertible(feeds) ||
    feeds instanceof NdArray
  )
    throw new TypeError(`Cannot feed ${feeds}: expected an object of values by name, a Map, or an array of pairs`);
  return Object.entries(feeds);
}

function tensorOf(key: Exclude<FeedKey, SparseTensor>, graph: Graph): Tensor {
  const fail = (reason: string, cause?: unknown): TypeError =>
    new TypeError(`Cannot interpret feed_dict key as Tensor: ${reason}`, { cause });
  if (typeof key === "string") {
    try {
      return graph.getTensorByName(key.includes(":") ? key : `${key}:0`);
    } catch (error) {
      throw fail(error instanceof Error ? error.message : String(error), error);
    }
  }
  const tensor = isConvertible(key) ? (key.graphElement?.() ?? key.toTensor()) : key;
  if (!(tensor instanceof Tensor)) throw fail(`Can not convert a ${typeof key} into a Tensor.`);
  if (tensor.op.gone !== undefined)
    throw fail(`Tensor ${tensor} is not an element of this graph: ${whyGone(tensor.op)}.`);
  if (tensor.graph !== graph)
    throw fail(`Tensor ${tensor} is not an element of this graph. Was it made before tf.resetDefaultGraph()?`);
  return tensor;
}
