import { resource, string } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";

/** Tensors that a loop puts aside for the loop of its gradient. */
class Stack {
  private readonly elements: NdArray[] = [];
  private isClosed = false;

  constructor(
    readonly name: string,
    private readonly limit: number,
  ) {}

  push(element: NdArray): void {
    this.checkOpen();
    if (this.limit >= 0 && this.elements.length >= this.limit)
      throw new InvalidArgumentError(`Stack[${this.name}] overflowed its max_size (${this.limit})`);
    this.elements.push(element);
  }
  pop(): NdArray {
    this.checkOpen();
    const element = this.elements.pop();
    if (element === undefined) throw new InvalidArgumentError(`Stack[${this.name}] is empty when calling Pop().`);
    return element;
  }
  close(): void {
    this.elements.length = 0;
    this.isClosed = true;
  }
  private checkOpen(): void {
    if (this.isClosed) throw new InvalidArgumentError(`Stack[${this.name}] has already been closed.`);
  }
}

const stackOf = (inputs: readonly NdArray[]): Stack => thingIn(inputs[0], Stack, "a stack");
const common = { stateful: true, notDifferentiable: true };

const push: OpImplementation = {
  ...common,
  infer: ({ inputs: [, element] }) => [element!.shape],
  fills: ({ inputs: [, element] }) => element!.shape,
  host: ({ inputs }) => {
    stackOf(inputs).push(inputs[1]!);
    return [inputs[1]!];
  },
  shares: true,
};
const pop: OpImplementation = {
  ...common,
  infer: ({ content }) => [content?.(0) ?? Shape.unknown],
  host: ({ inputs }) => [stackOf(inputs).pop()],
  shares: true,
};
const close: OpImplementation = {
  ...common,
  host: ({ inputs }) => {
    stackOf(inputs).close();
    return [];
  },
};

/** `StackV2`: a new stack, of a size or (negative) of any. */
export const StackV2 = defineOp("StackV2", {
  ...common,
  infer: () => [[]],
  makesHandle: true,
  host: ({ name, inputs: [size] }) => [ThingArray.of(resource, new Stack(name, Number(size!.item())))],
});
/** `Stack`: a new stack. */
export const StackV1 = defineOp("Stack", {
  ...common,
  infer: () => [[2]],
  makesHandle: true,
  host: ({ name }) => [ThingArray.of(string, new Stack(name, -1))],
});
/** `StackPushV2`: puts a tensor on a stack. */
export const StackPushV2 = defineOp("StackPushV2", { ...push, notDifferentiable: false });
/** `StackPush`: puts a tensor on a stack. */
export const StackPush = defineOp("StackPush", push);
/** `StackPopV2`: takes the tensor off a stack that was put there last. */
export const StackPopV2 = defineOp("StackPopV2", pop);
/** `StackPop`: takes the tensor off a stack that was put there last. */
export const StackPop = defineOp("StackPop", pop);
/** `StackCloseV2`: empties a stack for good. */
export const StackCloseV2 = defineOp("StackCloseV2", close);
/** `StackClose`: empties a stack for good. */
export const StackClose = defineOp("StackClose", close);
