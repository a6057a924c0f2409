import { normalizeAxes } from "../core/broadcast.js";
import { Shape } from "../core/shape.js";
import type { OnnxAttrs, Value } from "./node.js";
import { isElementwise, reducedAxes } from "./shapes.js";

/** A transpose that waits until somebody needs it: axis `i` is axis `perm[i]` of the source. */
export interface Turned {
  readonly source: Value;
  readonly perm: readonly number[];
}

/** A node that works on the sources instead; its output, transposed by `perm`, is what was asked for. */
export interface Passed {
  readonly inputs: readonly (Value | undefined)[];
  readonly attrs: OnnxAttrs;
  readonly perm: readonly number[];
}

/** What transposes pass through a node with. */
export interface PassContext {
  /** The transpose behind a value, if it is one. */
  turned(value: Value): Turned | undefined;
  reshape(value: Value, shape: readonly number[]): Value;
  ints(values: readonly number[]): Value;
}

/** True where the axes stay in order. */
export const isIdentity = (perm: readonly number[]): boolean => perm.every((axis, i) => axis === i);

/** First by `first`, then by `second`. */
export function compose(first: readonly number[], second: readonly number[]): number[] {
  return second.map((axis) => first[axis]!);
}

/** The permutation that undoes `perm`. */
export function inverse(perm: readonly number[]): number[] {
  const result = new Array<number>(perm.length);
  perm.forEach((axis, i) => {
    result[axis] = i;
  });
  return result;
}

/** The shape of a value whose axis `i` is axis `perm[i]` of `shape`. */
export function permuted(shape: Shape, perm: readonly number[]): Shape {
  return shape.dims === undefined ? Shape.ofRank(perm.length) : Shape.of(perm.map((axis) => shape.dim(axis)));
}

/**
 * Lets a node work on what its inputs were before they were transposed, so that the transpose comes after it: it may
 * meet its inverse there. Undefined where the node needs its inputs as they are.
 */
export function passThrough(
  type: string,
  inputs: readonly (Value | undefined)[],
  attrs: OnnxAttrs,
  context: PassContext,
): Passed | undefined {
  if (isElementwise(type)) return passElementwise(inputs, attrs, context);
  const turned = context.turned(inputs[0]!);
  if (turned === undefined) return undefined;
  const { source, perm } = turned;
  if (type === "Concat" && inputs.every((input) => hasPerm(context.turned(input!), perm))) {
    const axis = perm.at(attrs.axis as number)!;
    return { inputs: inputs.map((input) => context.turned(input!)!.source), attrs: { ...attrs, axis }, perm };
  }
  if (type === "Reshape" && keepsOrder(inputs[0]!.shape, perm))
    return { inputs: [source, ...inputs.slice(1)], attrs, perm: [] };
  const axes = reducedAxes(type, inputs);
  if (axes === undefined) return undefined;
  const own = axes.map((axis) => perm[axis]!);
  const kept = perm.filter((axis) => !own.includes(axis));
  const order = [...kept].sort((a, b) => a - b);
  return {
    inputs: [source, context.ints(normalizeAxes(own, perm.length))],
    attrs,
    perm: attrs.keepdims === 0 ? kept.map((axis) => order.indexOf(axis)) : perm,
  };
}

const hasPerm = (turned: Turned | undefined, perm: readonly number[]): boolean =>
  turned !== undefined && turned.perm.length === perm.length && turned.perm.every((axis, i) => axis === perm[i]);

/** True where only axes of one element change places, so that the elements stay in order. */
function keepsOrder(shape: Shape, perm: readonly number[]): boolean {
  const moved = perm.filter((_, axis) => shape.dim(axis) !== 1);
  return moved.every((axis, i) => i === 0 || axis > moved[i - 1]!);
}

function passElementwise(
  inputs: readonly (Value | undefined)[],
  attrs: OnnxAttrs,
  context: PassContext,
): Passed | undefined {
  const first = inputs.map((input) => input && context.turned(input)).find((turned) => turned !== undefined);
  if (first === undefined) return undefined;
  const { perm } = first;
  const sources: (Value | undefined)[] = [];
  for (const input of inputs) {
    if (input === undefined) sources.push(undefined);
    else {
      const turned = context.turned(input);
      const source = hasPerm(turned, perm) ? turned!.source : broadcastSource(input, perm, context);
      if (source === undefined) return undefined;
      sources.push(source);
    }
  }
  return { inputs: sources, attrs, perm };
}

/** A value that is only broadcast (a number, a vector), as it must be where the axes have not been permuted. */
function broadcastSource(value: Value, perm: readonly number[], { reshape, turned }: PassContext): Value | undefined {
  const { dims } = value.shape;
  if (dims === undefined || dims.length > perm.length || turned(value) !== undefined) return undefined;
  const long = dims.findIndex((dim) => dim !== 1);
  if (long < 0) return value;
  if (dims.some((dim, axis) => axis !== long && dim !== 1)) return undefined;
  const shape = new Array<number>(perm.length).fill(1);
  shape[perm[perm.length - dims.length + long]!] = dims[long] ?? -1;
  return reshape(value, shape);
}
