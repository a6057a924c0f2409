import type { Operation } from "./operation.js";

/** A conditional's branch or a loop, in which nodes are made. */
export interface FlowContext {
  readonly name: string;
  /** Called for each node that is made in it: makes its inputs come into the context, and sees to it that it runs in it. */
  addOperation(operation: Operation): void;
}
