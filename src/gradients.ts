import { convertToTensor, isConvertible, type TensorLike } from "./core/convert.js";
import { getDefaultGraph } from "./core/default-graph.js";
import { setDifferentiator } from "./core/differentiate.js";
import { LookupError, ValueError } from "./core/errors.js";
import { IndexedSlices } from "./core/indexed-slices.js";
import { type Gradient, implementationOf } from "./core/op.js";
import { type Operation, Tensor } from "./core/operation.js";
import { sumGradients } from "./gradient-sum.js";
import { tuple } from "./ops/control.js";
import { ones, zerosLike } from "./ops/fill.js";
import { isLoopExit, isSwitch } from "./ops/flow/context.js";
import { GradientState, isLoopSwitch, zerosOutside } from "./ops/flow/gradient-state.js";
import { shape } from "./ops/shape.js";
import { identity } from "./ops/source.js";

/** Options of `tf.gradients`. */
export interface GradientOptions {
  readonly name?: string;
  /** Gradients of the ys to begin with; ones, where there is none. */
  readonly gradYs?: readonly (TensorLike | IndexedSlices | null)[];
  /** Tensors that count as constants. */
  readonly stopGradients?: readonly Tensor[];
  /** Places the nodes of gradients with the nodes they belong to. */
  readonly colocateGradientsWithOps?: boolean;
  /** Waits for all gradients of an op before any is used. */
  readonly gateGradients?: boolean;
  /** What to give for an x that no y depends on: null, or zeros. */
  readonly unconnectedGradients?: "none" | "zero";
}

/**
 * Adds the nodes that compute the sum of the derivatives of `ys` with respect to each of `xs` (`tf.gradients`), named as TensorFlow
 * names them.
 * @returns a gradient for each x, in its shape and type, or the slices of it that are not zero (`tf.IndexedSlices`); null where no y
 * depends on it
 * @throws LookupError where an op on the way has no gradient
 */
export function gradients(
  ys: TensorLike | readonly Tensor[],
  xs: TensorLike | readonly TensorLike[],
  options: GradientOptions = {},
): (Gradient | null)[] {
  const targets = listOf(ys).map((y) => convertToTensor(y));
  const sources = listOf(xs).map((x) => (isConvertible(x) ? x.toRef() : convertToTensor(x)));
  const walk = new ReverseWalk(targets, sources, options);
  getDefaultGraph().nameScope(options.name ?? "gradients", () => walk.run());
  return sources.map((x) => walk.gradientOf(x));
}

setDifferentiator((ys, xs, gradYs) => gradients(ys, xs, { gradYs, stopGradients: xs }));

function listOf(value: TensorLike | readonly TensorLike[]): readonly TensorLike[] {
  return Array.isArray(value) ? value : [value as TensorLike];
}

/** The walk from the ys back to the xs. */
class ReverseWalk {
  private readonly reached: ReadonlySet<Operation>;
  private readonly between: Set<Operation>;
  /** The loops on the way. */
  private loops: GradientState | undefined;
  private readonly pending = new Map<Operation, number>();
  private readonly received = new Map<Tensor, Gradient[]>();
  private readonly done = new Map<Tensor, Gradient>();

  constructor(
    private readonly ys: readonly Tensor[],
    private readonly xs: readonly Tensor[],
    private readonly options: GradientOptions,
  ) {
    this.reached = forward(xs, ys);
    this.between = backward(ys, this.reached, new Set(options.stopGradients?.map((tensor) => tensor.op)));
  }

  /** Adds the nodes. */
  run(): void {
    const graph = getDefaultGraph();
    graph.uniqueName("uid");
    const initial = this.ys.map((y, i) => this.initialGradient(y, i));
    this.loops = GradientState.of(this.between, (operation, body) => this.placedWith(operation, body));
    for (const operation of this.between)
      for (const input of operation.inputs)
        if (this.between.has(input.op)) this.pending.set(input.op, (this.pending.get(input.op) ?? 0) + 1);
    this.ys.forEach((y, i) => {
      this.give(y, initial[i]!);
    });
    const queue = [...new Set(this.ys.map((y) => y.op))].filter((op) => this.between.has(op) && !this.pending.get(op));
    for (const exit of this.loops?.unusedExits(this.pending, new Set(queue)) ?? [])
      if (isTrainable(exit)) {
        this.give(exit, this.loops!.zerosForExit(exit));
        queue.push(exit.op);
      }
    const stopped = this.stopOperations();
    for (let operation = queue.shift(); operation !== undefined; operation = queue.shift()) {
      this.visit(operation, stopped);
      for (const input of operation.inputs) if (this.pending.has(input.op)) queue.push(...this.readyAfter(input));
    }
    this.loops?.finish();
    for (const x of this.xs) this.aggregate(x);
  }

  /** The operations that can go next when one of those that use `tensor` is done. */
  private readyAfter(tensor: Tensor): Operation[] {
    const { op } = tensor;
    const left = (this.pending.get(op) ?? 0) - 1;
    this.pending.set(op, left);
    if (left !== 0 && !(left > 0 && this.loops !== undefined && isLoopSwitch(op))) return [];
    const loop = isLoopExit(op) ? this.loops?.loopOf(op, false) : undefined;
    if (loop === undefined) return [op];
    loop.deferredExits.push(tensor);
    if (--loop.pendingExits > 0) return [];
    const used = loop.deferredExits.filter((exit) => exit.op.outputs.some((output) => this.received.has(output)));
    loop.unusedExits.push(...loop.deferredExits.filter((exit) => !used.includes(exit)));
    if (used.length > 0)
      for (const exit of loop.unusedExits) if (isTrainable(exit)) this.give(exit, this.loops!.zerosForExit(exit));
    return [...used, ...loop.unusedExits].map((exit) => exit.op);
  }

  private initialGradient(y: Tensor, index: number): Gradient {
    const given = this.options.gradYs?.[index];
    if (given !== undefined && given !== null) return this.placedWith(y.op, () => givenGradient(given, y, index));
    if (!y.dtype.base.isFloating && !y.dtype.base.name.startsWith("complex"))
      throw new TypeError(`Gradients of dtype ${y.dtype.base.name} do not exist: ${y} must be floating`);
    return this.placedWith(y.op, () => ones(shape(y), { dtype: y.dtype.base, name: `grad_ys_${index}` }));
  }

  /** Operations whose inputs are not walked: those of the xs that no other x depends on, and those to stop at. */
  private stopOperations(): Set<Operation> {
    const stopped = new Set((this.options.stopGradients ?? []).map((tensor) => tensor.op));
    for (const { op } of this.xs) if (!op.inputs.some((input) => this.between.has(input.op))) stopped.add(op);
    return stopped;
  }

  private visit(operation: Operation, stopped: ReadonlySet<Operation>): void {
    this.placedWith(operation, () => {
      const { outputs } = operation;
      const grads = this.inLoop(operation, true, () => outputs.map((output) => this.aggregate(output)));
      if (stopped.has(operation) || grads.every((grad) => grad === undefined)) return;
      this.inLoop(operation, false, () => this.differentiate(operation, grads));
    });
  }

  private inLoop<T>(operation: Operation, isBefore: boolean, body: () => T): T {
    return this.loops === undefined ? body() : this.loops.within(operation, isBefore, body);
  }

  private differentiate(operation: Operation, grads: readonly (Gradient | undefined)[]): void {
    const implementation = implementationOf(operation.type);
    if (implementation?.notDifferentiable) return;
    const rule = implementation?.gradient;
    if (rule === undefined)
      throw new LookupError(
        `No gradient defined for operation'${operation.name}' (op type: ${operation.type}). If it is to count as a constant, put tf.stopGradient before it.`,
      );
    refuseCustom(operation);
    const graph = getDefaultGraph();
    const isWhole = implementation?.unfold === undefined;
    const complete = operation.outputs.map(
      (output, i) => grads[i] ?? (isWhole && isTrainable(output) ? this.zerosOf(output) : undefined),
    );
    const results = graph.nameScope(`${operation.name}_grad`, () => {
      const made = rule(operation, complete as Tensor[]);
      const flowing = made.filter((grad) => grad !== null);
      if (!this.options.gateGradients || flowing.length < 2) return made;
      return graph.device(null, () => graph.colocateWith([], () => tuple(made), true));
    });
    operation.inputs.forEach((input, i) => {
      const grad = results[i];
      if (grad === null || grad === undefined) return;
      if (grad instanceof Tensor && input.dtype.name !== "resource" && input.dtype.name !== "variant")
        grad.setShape(input.shape);
      this.give(input, grad);
    });
  }

  /** Zeros as the gradient of an output that nothing depends on. */
  private zerosOf(output: Tensor): Tensor | undefined {
    return (
      (this.loops === undefined ? zerosOutside(output) : this.loops.zerosFor(output.op, output.index)) ?? undefined
    );
  }

  private give(tensor: Tensor, grad: Gradient): void {
    const list = this.received.get(tensor);
    if (list === undefined) this.received.set(tensor, [grad]);
    else list.push(grad);
  }

  private aggregate(tensor: Tensor): Gradient | undefined {
    const known = this.done.get(tensor);
    if (known !== undefined) return known;
    const grads = this.received.get(tensor);
    if (grads === undefined) return undefined;
    const total = grads.length === 1 ? grads[0]! : sumGradients(grads);
    this.done.set(tensor, total);
    return total;
  }

  /** The gradient of one of the xs, when the walk is done. */
  gradientOf(x: Tensor): Gradient | null {
    const grad = this.aggregate(x);
    if (grad !== undefined) return grad;
    return this.options.unconnectedGradients === "zero" ? zerosLike(x) : null;
  }

  private placedWith<T>(operation: Operation, body: () => T): T {
    return this.options.colocateGradientsWithOps ? getDefaultGraph().colocateWith([operation], body) : body();
  }
}

/** A gradient that the caller gives for `y`, under the names that TensorFlow has for it. */
function givenGradient(given: TensorLike | IndexedSlices, y: Tensor, index: number): Gradient {
  const named = (part: TensorLike, suffix: string): Tensor => identity(part, { name: `grad_ys_${index}${suffix}` });
  if (given instanceof IndexedSlices) {
    const indices = named(given.indices, "_indices");
    const values = named(given.values, "_values");
    return new IndexedSlices(values, indices, given.denseShape && named(given.denseShape, "_shape"));
  }
  return named(convertToTensor(given, { dtype: y.dtype.base, name: "grad_y" }), "");
}

function isTrainable(tensor: Tensor): boolean {
  const { base } = tensor.dtype;
  return base.isFloating || base.kind === "complex" || base.name === "resource" || base.name === "variant";
}

/** Operations that depend on one of `sources`, up to `targets`. */
function forward(sources: readonly Tensor[], targets: readonly Tensor[]): Set<Operation> {
  const reached = new Set(sources.map((tensor) => tensor.op));
  const graph = sources[0]?.graph ?? targets[0]?.graph;
  if (graph === undefined) throw new ValueError("Cannot differentiate nothing: expected at least one tensor");
  const isTangled = graph.operations.some((operation) => isSwitch(operation) || isLoopExit(operation));
  const last = isTangled ? Number.POSITIVE_INFINITY : Math.max(...targets.map((tensor) => tensor.op.id));
  // In conditionals and loops, an operation may depend on a later one.
  for (let before = -1; before < reached.size; ) {
    before = isTangled ? reached.size : Number.POSITIVE_INFINITY;
    for (const operation of graph.operations) {
      if (operation.id > last) break;
      if (!reached.has(operation) && operation.inputs.some((input) => reached.has(input.op) && isTrainable(input)))
        reached.add(operation);
    }
  }
  return reached;
}

/** Operations of `reached` that `targets` depend on, the nearest first; of what is before `ends`, none. */
function backward(
  targets: readonly Tensor[],
  reached: ReadonlySet<Operation>,
  ends: ReadonlySet<Operation>,
): Set<Operation> {
  const between = new Set<Operation>();
  const pending = targets.map((tensor) => tensor.op);
  for (const operation of pending) {
    if (between.has(operation) || !reached.has(operation)) continue;
    between.add(operation);
    if (ends.has(operation)) continue;
    for (const input of operation.inputs) pending.push(input.op);
  }
  return between;
}

/** `tf.custom_gradient` names a function of the program that built the graph, which is in no file. */
function refuseCustom({ type, name, attrs, attr }: Operation): void {
  if (type !== "IdentityN" || !attrs.has("_gradient_op_type")) return;
  const rule = attr.string("_gradient_op_type");
  if (rule.startsWith("CustomGradient-"))
    throw new LookupError(
      `No gradient defined for operation'${name}' (op type: ${type}): it has a gradient of its own, "${rule}", that only the program knows which built the graph. If it is to count as a constant, put tf.stopGradient before it.`,
    );
}
