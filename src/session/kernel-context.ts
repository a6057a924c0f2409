import type { AttrReader } from "../core/attr.js";
import type { DType } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import type { FunctionRef, HostContext } from "../core/op.js";
import type { Operation } from "../core/operation.js";
import type { SessionState } from "./executor.js";
import { sharedThing } from "./shared.js";
import type { Work } from "./values.js";

/** The run that a kernel is part of. */
export interface KernelRun {
  readonly state: SessionState;
  /** Is aborted when the run ends. */
  readonly signal: AbortSignal;
  callFunction(called: FunctionRef, args: readonly NdArray[]): Promise<NdArray[]>;
}

/** Memory that a kernel which isolates may write its results to. */
export type KernelMemory = Pick<HostContext, "spare" | "replace">;

/**
 * What a host kernel may use in a run. A class: an object with a getter of its own would be of another hidden class each time, and
 * these are freed late, with the run that the getter holds.
 */
export class KernelContext implements HostContext {
  readonly spare: HostContext["spare"];
  readonly replace: HostContext["replace"];
  private readonly op: Operation;

  constructor(
    { op }: Work,
    readonly inputs: readonly NdArray[],
    private readonly run: KernelRun,
    memory?: KernelMemory,
  ) {
    this.op = op;
    this.spare = memory?.spare;
    this.replace = memory?.replace;
  }

  get name(): string {
    return this.op.name;
  }
  get type(): string {
    return this.op.type;
  }
  get attr(): AttrReader {
    return this.op.attr;
  }
  get attrs(): Operation["attrs"] {
    return this.op.attrs;
  }
  get outputTypes(): DType[] {
    return this.op.outputs.map(({ dtype }) => dtype);
  }
  get signal(): AbortSignal {
    return this.run.signal;
  }

  variable(index: number): NdArray | undefined {
    return this.inputs[index];
  }
  state<T>(create: () => T): T {
    const { kernels } = this.run.state;
    if (!kernels.has(this.op)) kernels.set(this.op, create());
    return kernels.get(this.op) as T;
  }
  shared<T>(kind: string, create: (name: string) => T): T {
    const { shared, kernels } = this.run.state;
    return sharedThing(shared, kernels, this.op, kind, create);
  }
  functionIn(name: string): FunctionRef {
    const { func } = this.op.attrs.get(name) ?? {};
    return { operation: this.op, name: func?.name ?? "", attr: func?.attr ?? {} };
  }
  call(called: FunctionRef, args: readonly NdArray[]): Promise<NdArray[]> {
    return this.run.callFunction(called, args);
  }
}
