import { bool, int32, int64, resource, string } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import {
  defineOp,
  type HostContext,
  type InferContext,
  type NodeContext,
  type OpImplementation,
  type RegisteredOp,
} from "../../core/op.js";
import { typeName } from "../../core/op-def-text.js";
import { Shape } from "../../core/shape.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";
import { Generator } from "../random/generator.js";
import { WordStream } from "../random/philox.js";
import { FifoQueueValue } from "./fifo-queue.js";
import { PaddingQueueValue } from "./padding-queue.js";
import { PriorityQueueValue } from "./priority-queue.js";
import { Queue, type QueueElement, type QueueSpec } from "./queue.js";
import { ShuffleQueueValue } from "./shuffle-queue.js";

const common = { stateful: true, notDifferentiable: true } as const;
const queueOf = (inputs: readonly NdArray[]): Queue => thingIn(inputs[0], Queue, "a queue");

/** What a queue's node says of its components. */
function specOf({ type, attr }: NodeContext): QueueSpec {
  const kind = type.replace(/V2$/, "");
  const first = kind === "PriorityQueue" ? { types: [int64], shapes: [Shape.scalar] } : { types: [], shapes: [] };
  const [types, shapes] = [attr.types("component_types"), attr.shapes("shapes")];
  return {
    kind,
    types: [...first.types, ...types],
    shapes: shapes.length < types.length ? [] : [...first.shapes, ...shapes],
    capacity: attr.int("capacity"),
  };
}

/** @throws InvalidArgumentError where a node asks for another queue than the one that has its name already */
function checkSame({ name, spec }: Queue, requested: QueueSpec): void {
  const text = ({ types, shapes }: QueueSpec): [string, string][] => [
    ["component types", types.map((type) => typeName(type.number)).join(", ")],
    ["component shapes", `[${shapes.map((shape) => shape.toErrorString()).join(", ")}]`],
  ];
  if (spec.kind !== requested.kind)
    throw new InvalidArgumentError(
      `Shared queue '${name}' has type '${spec.kind}' that does not match type of Node: ${requested.kind}`,
    );
  const parts: [string, string | number, string | number][] = [["capacity", spec.capacity, requested.capacity]];
  const wanted = text(requested);
  for (const [i, [what, found]] of text(spec).entries()) parts.push([what, found, wanted[i]![1]]);
  for (const [what, found, expected] of parts)
    if (found !== expected)
      throw new InvalidArgumentError(
        `Shared queue '${name}' has ${what} ${found} but requested ${what} ${what.endsWith("s") ? "were" : "was"} ${expected}`,
      );
}

type MakeQueue = (name: string, spec: QueueSpec, context: HostContext) => Queue;

/** A queue's op, in both versions: that with a reference to its name, and that with a handle. */
function defineQueue(type: string, make: MakeQueue): RegisteredOp[] {
  const implementation = (isReference: boolean): OpImplementation => ({
    ...common,
    infer: () => [isReference ? [2] : []],
    makesHandle: true,
    host: (context) => {
      const spec = specOf(context);
      const queue = context.shared("queue", (name) => make(name, spec, context));
      checkSame(queue, spec);
      return [ThingArray.of(isReference ? string : resource, queue)];
    },
  });
  return [defineOp(type, implementation(true)), defineOp(`${type}V2`, implementation(false))];
}

/** `FIFOQueue`, `FIFOQueueV2`: what went in first comes out first. */
export const FifoQueueOps = defineQueue("FIFOQueue", (name, spec) => new FifoQueueValue(name, spec));
/** `PaddingFIFOQueue`, `PaddingFIFOQueueV2`: the same for elements of different sizes. */
export const PaddingQueueOps = defineQueue("PaddingFIFOQueue", (name, spec) => new PaddingQueueValue(name, spec));
/** `PriorityQueue`, `PriorityQueueV2`: the smallest first component comes out first. */
export const PriorityQueueOps = defineQueue("PriorityQueue", (name, spec) => new PriorityQueueValue(name, spec));
/** `RandomShuffleQueue`, `RandomShuffleQueueV2`: any element comes out next, the same ones for a seed as TensorFlow's. */
export const ShuffleQueueOps = defineQueue("RandomShuffleQueue", (name, spec, { attr }) => {
  const philox = new Generator(attr.bigint("seed"), attr.bigint("seed2")).reserve(0);
  return new ShuffleQueueValue(name, spec, new WordStream(philox), attr.int("min_after_dequeue"));
});

/** An op on queues, in both versions. */
function define(type: string, implementation: OpImplementation): RegisteredOp[] {
  const whole = { ...common, ...implementation };
  return [defineOp(type, whole), defineOp(`${type}V2`, whole)];
}

/** `QueueEnqueue`, `QueueEnqueueV2`: puts an element into a queue. */
export const QueueEnqueueOps = define("QueueEnqueue", {
  waits: true,
  infer: () => [],
  host: ({ inputs, signal }) => {
    const queue = queueOf(inputs);
    const element = inputs.slice(1);
    for (const [i, component] of element.entries()) queue.checkShape(i, component);
    return without(queue.enqueue([element], signal));
  },
});

/** `QueueEnqueueMany`, `QueueEnqueueManyV2`: puts the rows of arrays into a queue, each an element. */
export const QueueEnqueueManyOps = define("QueueEnqueueMany", {
  waits: true,
  infer: () => [],
  host: ({ inputs, signal }) => {
    const queue = queueOf(inputs);
    const components = inputs.slice(1);
    const [count = 0] = components[0]?.shape ?? [];
    for (const [i, component] of components.entries()) {
      queue.checkShape(i, component, [count]);
      if (component.shape[0] !== count)
        throw new InvalidArgumentError(
          `All input tensors must have the same size in the 0th dimension. Component ${i} has ${component.shape[0]}, and should have ${count}`,
        );
    }
    const elements = Array.from({ length: count }, (_, row) => components.map((component) => component.row(row)));
    return without(queue.enqueue(elements, signal));
  },
});

/** `QueueDequeue`, `QueueDequeueV2`: takes an element out of a queue. */
export const QueueDequeueOps = define("QueueDequeue", {
  waits: true,
  shares: true,
  infer: (context) => componentShapes(context),
  host: ({ inputs, signal }) => {
    const elements = queueOf(inputs).dequeue({ count: 1, allowsFewer: false }, signal);
    return elements instanceof Promise ? elements.then(onlyElement) : onlyElement(elements);
  },
});

const onlyElement = ([element]: readonly QueueElement[]): NdArray[] => [...element!];

/** Takes several elements out, each component as one array. */
function dequeueMany(what: string, allowsFewer: boolean): OpImplementation {
  return {
    waits: true,
    infer: (context) => {
      const count = allowsFewer ? undefined : context.constant(1)?.item();
      const batch = Shape.of([count === undefined || Number(count) < 0 ? null : Number(count)]);
      return componentShapes(context).map((shape) => (shape.rank === undefined ? shape : batch.concat(shape)));
    },
    host: ({ inputs, signal }) => {
      const queue = queueOf(inputs);
      const count = Number(inputs[1]!.item());
      if (count < 0) throw new InvalidArgumentError(`${what}Op requested ${count} < 0 elements`);
      queue.checkJoins();
      const joined = (elements: readonly QueueElement[]): NdArray[] =>
        queue.spec.types.map((_, component) => queue.join(elements, component));
      if (count === 0) return joined([]);
      const elements = queue.dequeue({ count, allowsFewer }, signal);
      return elements instanceof Promise ? elements.then(joined) : joined(elements);
    },
  };
}

/** `QueueDequeueMany`, `QueueDequeueManyV2`: takes so many elements out of a queue. */
export const QueueDequeueManyOps = define("QueueDequeueMany", dequeueMany("DequeueMany", false));
/** `QueueDequeueUpTo`, `QueueDequeueUpToV2`: takes so many elements out of a queue, or all that are left when it is closed. */
export const QueueDequeueUpToOps = define("QueueDequeueUpTo", dequeueMany("DequeueUpTo", true));

/** `QueueClose`, `QueueCloseV2`: says that nothing more will go into a queue. */
export const QueueCloseOps = define("QueueClose", {
  waits: true,
  infer: () => [],
  host: ({ inputs, attr, signal }) => without(queueOf(inputs).close(attr.bool("cancel_pending_enqueues"), signal)),
});

/** `QueueSize`, `QueueSizeV2`: the number of elements in a queue. */
export const QueueSizeOps = define("QueueSize", {
  infer: () => [[]],
  host: ({ inputs }) => [new NdArray(int32, [], Int32Array.of(queueOf(inputs).size))],
});

/** `QueueIsClosed`, `QueueIsClosedV2`: whether a queue is closed. */
export const QueueIsClosedOps = define("QueueIsClosed", {
  infer: () => [[]],
  host: ({ inputs }) => [new NdArray(bool, [], Uint8Array.of(queueOf(inputs).isClosed ? 1 : 0))],
});

/** No results, when it is done. */
function without(done: void | Promise<void>): NdArray[] | Promise<NdArray[]> {
  return done instanceof Promise ? done.then(() => []) : [];
}

/** The shapes of the components of the queue behind the first input, as far as its node says them. */
function componentShapes({ maker, outputTypes }: InferContext): Shape[] {
  const node = maker?.(0);
  const shapes = node?.attrs.has("component_types") ? specOf(node).shapes : [];
  return outputTypes.map((_, i) => shapes[i] ?? Shape.unknown);
}
