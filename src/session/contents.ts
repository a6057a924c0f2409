import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Shape } from "../core/shape.js";
import { rootOf } from "./trace-context.js";

/** What is known, while a run is traced, of what is in stacks, queues and arrays of tensors. */
export class Contents {
  /** The shapes, by the operation that makes the container. */
  private readonly shapes = new Map<Operation, Shape>();
  /** What the handles in a stack of handles refer to. */
  private readonly inner = new Map<Operation, Operation>();

  /** The shape of what is in the container that a handle refers to. */
  shapeIn(handle: Tensor): Shape | undefined {
    return this.shapes.get(this.thingBehind(handle));
  }

  /** An operation puts what has this shape into the container it has a handle of, or, where it `makes` one, into that. */
  fill(operation: Operation, shape: Shape, makes = false): void {
    const root = makes ? operation : this.thingBehind(operation.inputs[0]!);
    const [, element] = operation.inputs;
    if (element?.dtype.kind === "opaque") this.inner.set(root, this.thingBehind(element));
    const before = this.shapes.get(root);
    this.shapes.set(root, before === undefined ? shape : before.commonWith(shape));
  }

  /** All that is known, as one text. */
  toString(): string {
    return [...this.shapes].map(([{ name }, shape]) => `${name}${shape}`).join();
  }

  /** The operation that makes what a handle refers to, also where the handle comes out of a stack of handles. */
  private thingBehind(tensor: Tensor): Operation {
    const root = rootOf(tensor);
    const [from] = root.inputs;
    if (from?.dtype.kind !== "opaque" || implementationOf(root.type)?.makesHandle) return root;
    return this.inner.get(this.thingBehind(from)) ?? root;
  }
}
