import { isConvertible, type TensorConvertible } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { whyGone } from "../core/graph-content.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import { NamedTuple } from "../core/named-tuple.js";
import type { NdArray } from "../core/ndarray.js";
import { Operation, Tensor } from "../core/operation.js";
import { SparseTensor, SparseTensorValue } from "../core/sparse-tensor.js";

/** What can be fetched: tensors, variables, slices, operations, names of them, and arrays and objects of these. */
export type Fetches =
  | Tensor
  | Operation
  | TensorConvertible
  | IndexedSlices
  | SparseTensor
  | NamedTuple
  | string
  | readonly Fetches[]
  | { readonly [key: string]: Fetches };

/** What fetches become: an array for a tensor, undefined for an operation, the same structure otherwise. */
export type Fetched<F> = Fetches extends F
  ? unknown
  : F extends Operation
    ? undefined
    : F extends IndexedSlices
      ? IndexedSlicesValue
      : F extends SparseTensor
        ? SparseTensorValue
        : F extends Tensor | TensorConvertible | string
          ? NdArray
          : F extends NamedTuple
            ? { readonly [K in Exclude<keyof F, keyof NamedTuple>]: Fetched<F[K]> } & NamedTuple<NdArray>
            : { -readonly [K in keyof F]: Fetched<F[K]> };

/** The value of IndexedSlices (`tf.IndexedSlicesValue`). */
export interface IndexedSlicesValue {
  readonly values: NdArray;
  readonly indices: NdArray;
  /** The shape of the whole, where the graph has it. */
  readonly denseShape: NdArray | undefined;
}

/** Fetches taken apart, and how to put the values back into their structure. */
export interface FlatFetches {
  readonly tensors: readonly Tensor[];
  readonly targets: readonly Operation[];
  unflatten(values: readonly NdArray[]): unknown;
}

/**
 * Takes the structure of `fetches` apart (what `Session.run` does first).
 * @throws TypeError for what cannot be fetched, ValueError for a name or tensor that is not in `graph`
 */
export function flatten(fetches: Fetches, graph: Graph): FlatFetches {
  const tensors: Tensor[] = [];
  const targets: Operation[] = [];
  const places = new Map<Tensor, number>();
  const visit = (fetch: Fetches): ((values: readonly NdArray[]) => unknown) => {
    if (fetch instanceof IndexedSlices) {
      const [values, indices] = [visit(fetch.values), visit(fetch.indices)];
      const dense = fetch.denseShape === undefined ? () => undefined : visit(fetch.denseShape);
      return (all) => ({ values: values(all), indices: indices(all), denseShape: dense(all) });
    }
    if (fetch instanceof SparseTensor) {
      const [indices, elements, dims] = [visit(fetch.indices), visit(fetch.values), visit(fetch.denseShape)];
      const array = (value: unknown): NdArray => value as NdArray;
      return (all) => new SparseTensorValue(array(indices(all)), array(elements(all)), array(dims(all)));
    }
    const element = graphElement(fetch, graph);
    if (element instanceof Tensor) {
      const place = places.get(element) ?? tensors.push(element) - 1;
      places.set(element, place);
      return (values) => values[place];
    }
    if (element instanceof Operation) {
      targets.push(element);
      return () => undefined;
    }
    if (Array.isArray(fetch)) {
      const items = fetch.map(visit);
      return (values) => items.map((item) => item(values));
    }
    if (fetch instanceof NamedTuple) {
      const items = fetch.parts.map((part) => visit(part as Fetches));
      return (values) => fetch.withParts(items.map((item) => item(values)));
    }
    const entries = Object.entries(fetch as Record<string, Fetches>).map(([key, item]) => [key, visit(item)] as const);
    return (values) => Object.fromEntries(entries.map(([key, item]) => [key, item(values)]));
  };
  const root = visit(fetches);
  return { tensors, targets, unflatten: root };
}

function graphElement(fetch: Fetches, graph: Graph): Tensor | Operation | undefined {
  if (fetch === null || fetch === undefined)
    throw new TypeError(
      `Argument \`fetch\` = ${fetch} has invalid type "${fetch === null ? "null" : "undefined"}". Cannot be None`,
    );
  if (typeof fetch === "string") return byName(fetch, graph);
  const element = isConvertible(fetch) ? (fetch.graphElement?.() ?? fetch.toRef()) : fetch;
  if (element instanceof Tensor || element instanceof Operation) {
    const operation = element instanceof Tensor ? element.op : element;
    if (operation.gone !== undefined)
      throw new ValueError(
        `Argument \`fetch\` = ${element} cannot be interpreted as a Tensor. (${element} is not an element of this graph: ${whyGone(operation)}.)`,
      );
    if (element.graph !== graph)
      throw new ValueError(
        `Argument \`fetch\` = ${element} cannot be interpreted as a Tensor. (${element} is not an element of this graph.) Was it made before tf.resetDefaultGraph()?`,
      );
    return element;
  }
  if (typeof fetch !== "object")
    throw new TypeError(`Argument \`fetch\` = ${fetch} has invalid type "${typeof fetch}" must be a string or Tensor.`);
  return undefined;
}

function byName(name: string, graph: Graph): Tensor | Operation {
  try {
    return name.includes(":") ? graph.getTensorByName(name) : graph.getOperationByName(name);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ValueError(`Argument \`fetch\` = ${name} cannot be interpreted as a Tensor. (${error.message})`);
  }
}
