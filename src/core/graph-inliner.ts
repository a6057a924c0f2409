import { applyOp } from "./apply-op.js";
import type { FunctionName } from "./call.js";
import { getDefaultGraph } from "./default-graph.js";
import { inferShapes } from "./infer.js";
import { Inliner } from "./inliner.js";
import { implementationOf } from "./op.js";
import type { Operation, OperationSpec, Tensor } from "./operation.js";

/** Makes the operations of functions as nodes of the graph, where Inliner makes them for a run alone. */
export class GraphInliner extends Inliner {
  protected override place(spec: OperationSpec, name: string): Operation {
    const unfold = implementationOf(spec.type)?.unfold;
    if (unfold !== undefined) {
      const input = unfold(super.place(spec, name), spec.inputs);
      return applyOp("IdentityN", { input }, {}, { name });
    }
    const types = spec.outputs.map(({ dtype }) => dtype);
    const shapes = inferShapes({ ...spec, name, attrs: new Map(spec.attrs) }, types);
    const outputs = types.map((dtype, i) => ({ dtype, shape: shapes[i]! }));
    return getDefaultGraph().addOperation({ ...spec, name, outputs });
  }
}

/** The nodes of a function's body, added to the graph for these arguments. */
export function addBody(operation: Operation, name: FunctionName, args: readonly Tensor[]): readonly Tensor[] {
  return new GraphInliner(operation).body(name, args, []).results;
}
