import { apply } from "../../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { ValueError } from "../../core/errors.js";
import { Operation, type Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import { nameScope } from "../control.js";
import { GraphKeys } from "../graph-keys.js";
import { logicalAnd } from "../logic.js";
import type { Named } from "../named.js";
import { identity } from "../source.js";
import { isConstantEnter } from "./context.js";
import { checkSameStructure, flatten, pack, type Structure } from "./nest.js";
import { closeLoop, enterOf, exitOf, mergeOf, switchWithData } from "./nodes.js";
import { asFlow, withFlow } from "./tensor-array.js";
import { WhileContext } from "./while-context.js";

/** Options of `tf.whileLoop`. */
export interface WhileOptions extends Named {
  /** What is known of the loop variables' shapes in all iterations, in their structure; their first shapes, where it is not said. */
  readonly shapeInvariants?: readonly ShapeLike[];
  readonly parallelIterations?: number;
  /** False lets no gradient flow through the loop. */
  readonly backProp?: boolean;
  readonly swapMemory?: boolean;
  /** The most iterations there are. */
  readonly maximumIterations?: TensorLike;
  /** True gives an array also of one loop variable. */
  readonly returnSameStructure?: boolean;
}

/** What a condition or body is called with. */
// biome-ignore lint/suspicious/noExplicitAny: each loop variable is what the caller made it
type Variables = any[];

/**
 * Calls `body` again and again, in the graph, as long as `cond` says so; it is given the loop variables and gives their next values
 * (`tf.while_loop`).
 * @returns the last values of the loop variables; of one variable, that
 * @throws ValueError where `body` gives other variables, or shapes that the loop does not have
 */
export function whileLoop(
  cond: (...variables: Variables) => TensorLike,
  body: (...variables: Variables) => Structure,
  loopVars: readonly Structure[],
  options: WhileOptions = {},
): Variables[number] {
  checkOptions("tf.whileLoop", options, [
    ...["shapeInvariants", "parallelIterations", "backProp", "swapMemory", "name", "maximumIterations"],
    "returnSameStructure",
  ]);
  if (loopVars.length === 0) throw new ValueError("No loop variables provided");
  const { parallelIterations = 10, maximumIterations } = options;
  if (!Number.isInteger(parallelIterations) || parallelIterations < 1)
    throw new TypeError("parallel_iterations must be a positive integer");
  return nameScope(options.name ?? "while", () => {
    if (maximumIterations === undefined) return new LoopBuilder(options, undefined).build(cond, body, loopVars);
    const most = convertToTensor(maximumIterations, {
      name: "maximum_iterations",
      dtype: wholeType(maximumIterations),
    });
    const counter = constant(0, { dtype: most.dtype.base, name: "iteration_counter" });
    const counted = new LoopBuilder(options, most);
    const [, result] = counted.build(
      (i: Tensor, variables: Variables) =>
        logicalAnd(apply("Less", { x: i, y: most }), convertToTensor(cond(...variables))),
      (i: Tensor, variables: Variables) => [plusOne(i), listOf(body(...variables))],
      [counter, loopVars],
    ) as [Tensor, Structure[]];
    return result.length === 1 && !options.returnSameStructure ? result[0] : result;
  });
}

const wholeType = (value: TensorLike): string | undefined => (typeof value === "number" ? "int32" : undefined);
const plusOne = (i: Tensor): Tensor => apply("AddV2", { x: i, y: 1 }, {}, { name: "add" });
const listOf = (result: Structure): readonly Structure[] => (Array.isArray(result) ? result : [result as Structure]);

/** Makes the nodes of one loop. */
class LoopBuilder {
  private readonly context: WhileContext;

  constructor(
    private readonly options: WhileOptions,
    private readonly maximumIterations: Tensor | undefined,
  ) {
    const { parallelIterations = 10, backProp = true, swapMemory = false } = options;
    this.context = new WhileContext({ parallelIterations, backProp, swapMemory, maximumIterations });
    if (this.context.outer === undefined) getDefaultGraph().addToCollection(GraphKeys.WHILE_CONTEXT, this.context);
  }

  build(
    cond: (...variables: Variables) => TensorLike,
    body: (...variables: Variables) => Structure,
    structure: readonly Structure[],
  ): Structure {
    const leaves = flatten(structure);
    const tensors = leaves.map((leaf) => convertToTensor(asFlow(leaf)));
    const packed = (values: readonly Tensor[]): Variables =>
      pack(
        structure,
        leaves.map((leaf, i) => withFlow(leaf, values[i]!)),
      ) as Variables;
    const { given, exits } = this.context.within(() => this.make(cond, body, packed, tensors));
    const results = flatten(given).map((leaf, i) => withFlow(leaf, exits[i]!));
    const whole = pack(given, results) as Structure[];
    const isSingle = exits.length === 1 && this.maximumIterations === undefined && !this.options.returnSameStructure;
    return isSingle ? whole[0]! : whole;
  }

  private make(
    cond: (...variables: Variables) => TensorLike,
    body: (...variables: Variables) => Structure,
    packed: (values: readonly Tensor[]) => Variables,
    tensors: readonly Tensor[],
  ): { given: readonly Structure[]; exits: readonly Tensor[] } {
    const { context } = this;
    const merges = this.enter(tensors).map((entered) => mergeOf([entered, entered]));
    context.pivotForPred = merges[0];
    const goesOn = convertToTensor(cond(...packed(merges)));
    context.pivot = apply("LoopCond", { input: goesOn }, {}, { name: "LoopCond" });
    const forks = merges.map((merge) => switchWithData(merge, context.pivot!));
    const current = forks.map(([, inside]) => passed(inside));
    context.pivotForBody = current[0];
    const variables = packed(current);
    const given = listOf(body(...variables));
    checkSameStructure(variables, given);
    const results = flatten(given).map((leaf) => {
      if (leaf instanceof Operation)
        throw new TypeError(`Cannot hand on ${leaf} to the next iteration: expected tensors`);
      return convertToTensor(asFlow(leaf));
    });
    const next = merges.map((merge, i) => closeLoop(merge, results[i]!));
    const exits = forks.map(([outside]) => exitOf(outside));
    context.exits.push(...exits);
    merges.forEach((merge, i) => {
      checkShape(merge, next[i]!, tensors[i]!);
    });
    context.exitResult(exits);
    return { given, exits };
  }

  private enter(tensors: readonly Tensor[]): readonly Tensor[] {
    const { context } = this;
    const { outer } = context;
    for (const tensor of tensors) context.values.add(tensor);
    const outside = outer === undefined ? tensors : tensors.map((tensor) => outer.addValue(tensor));
    const { parallelIterations } = context.traits;
    const entered = getDefaultGraph().controlDependencies(null, () =>
      outside.map((tensor) => enterOf(tensor, context.name, { parallelIterations, keepsShape: false })),
    );
    for (const { op } of entered) outer?.addInner(op);
    this.waitForPivot(entered);
    this.setShapes(tensors, entered);
    context.placeEnters(entered);
    context.values.clear();
    for (const tensor of entered) context.values.add(tensor);
    context.enters.push(...entered);
    return entered;
  }

  /** What comes into this loop from a constant of the loop around it waits for that loop's iteration. */
  private waitForPivot(entered: readonly Tensor[]): void {
    const around = this.context.outer === undefined ? [] : [...this.context.outer.outwards()];
    const pivot = around.map(({ controlPivot }) => controlPivot).find((one) => one !== undefined);
    if (pivot === undefined) return;
    for (const { op } of entered) if (isConstantEnter(op.inputs[0]!.op)) op.addControlInputs([pivot]);
  }

  private setShapes(tensors: readonly Tensor[], entered: readonly Tensor[]): void {
    const given = this.options.shapeInvariants;
    const flat = given && flatShapes(this.maximumIterations === undefined ? given : [[], given]);
    if (flat !== undefined && flat.length !== tensors.length)
      throw new ValueError(
        `Cannot use shapeInvariants: found ${flat.length} shapes for ${tensors.length} loop variables, expected one for each`,
      );
    entered.forEach((tensor, i) => {
      const invariant = flat?.[i] ?? tensors[i]!.shape;
      if (!isWithin(tensors[i]!.shape, invariant))
        throw new ValueError(
          `The shape invariant specified for ${tensors[i]!.name} is not compatible with the initial shape of the loop variable. It enters the loop with shape ${tensors[i]!.shape}, but the specified shape invariant is ${invariant}.`,
        );
      tensor.setShape(invariant);
    });
  }
}

/** The shapes in a list of lists: an array of numbers is a shape. */
function flatShapes(shapes: readonly unknown[]): Shape[] {
  return shapes.flatMap((one) => {
    const isShape = !Array.isArray(one) || one.every((dim) => dim === null || typeof dim === "number");
    return isShape ? [Shape.of(one as ShapeLike)] : flatShapes(one);
  });
}

function passed(tensor: Tensor): Tensor {
  return tensor.dtype.isRef ? apply("RefIdentity", { input: tensor }) : identity(tensor);
}

/** True where every value of the first shape has the second, too. */
function isWithin(shape: Shape, wider: Shape): boolean {
  if (wider.dims === undefined) return true;
  return shape.rank === wider.rank && wider.dims.every((dim, axis) => dim === null || dim === shape.dim(axis));
}

function checkShape(merge: Tensor, next: Tensor, first: Tensor): void {
  if (isWithin(next.shape, merge.shape)) return;
  throw new ValueError(
    `Input tensor '${first.name}' enters the loop with shape ${merge.shape}, but has shape ${next.shape} after one iteration. To allow the shape to vary across iterations, use the \`shape_invariants\` argument of tf.while_loop to specify a less-specific shape.`,
  );
}
