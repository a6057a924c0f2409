import type { tensorflow } from "#proto/tensorflow.js";
import { applyOp } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import { withGraph } from "../core/default-graph.js";
import type { Graph } from "../core/graph.js";
import type { Operation } from "../core/operation.js";
import { group, withDependencies } from "../ops/control.js";
import { placeholderWithDefault } from "../ops/source.js";
import type { Saveable } from "./saveables.js";

/** Options of the nodes that a Saver adds to the graph. */
export interface SaverNodesOptions {
  readonly name: string;
  /** Default of the file name placeholder. */
  readonly filename: string;
  readonly maxToKeep: number;
  readonly keepCheckpointEveryNHours: number;
}

/**
 * Adds the nodes that save and restore these variables, as TensorFlow's Saver makes them (`save/SaveV2`, `save/RestoreV2`,
 * `save/Assign`, …), and says in a SaverDef how they are called.
 */
export function addSaverNodes(
  graph: Graph,
  saveables: readonly Saveable[],
  options: SaverNodesOptions,
): tensorflow.ISaverDef {
  return withGraph(graph, () =>
    graph.nameScope(options.name, () => {
      const given = placeholderWithDefault(constant(options.filename, { name: "filename/input" }), [], {
        name: "filename",
      });
      const filename = placeholderWithDefault(given, [], { name: "Const" });
      const names = saveables.map((saveable) => saveable.key);
      const slices = saveables.map((saveable) => saveable.shapeAndSlice);
      const tensors = saveables.map(({ variable }) => variable.graphElement());
      const save = applyOp("SaveV2", { prefix: filename, tensor_names: names, shape_and_slices: slices, tensors });
      const saved = withDependencies([save], filename);
      const dtypes = saveables.map(({ variable }) => variable.dtype);
      const restore = graph.device("cpu:0", () =>
        applyOp("RestoreV2", { prefix: filename, tensor_names: names, shape_and_slices: slices }, { dtypes }),
      );
      const assigns = saveables.map(({ variable }, i) => addAssign(restore, i, variable));
      const all = group(assigns, { name: "restore_all" });
      return {
        filenameTensorName: filename.name,
        saveTensorName: saved.name,
        restoreOpName: all.name,
        maxToKeep: options.maxToKeep,
        keepCheckpointEveryNHours: options.keepCheckpointEveryNHours,
        version: 2,
      };
    }),
  );
}

function addAssign(restore: Operation, index: number, variable: Saveable["variable"]): Operation {
  const value = restore.outputs[index]!;
  if (!variable.isResource)
    return applyOp(
      "Assign",
      { ref: variable, value },
      { validate_shape: variable.shape.isFullyDefined, use_locking: true },
    );
  const copy = applyOp("Identity", { input: value }).outputs[0]!;
  return applyOp("AssignVariableOp", { resource: variable, value: copy }, { dtype: variable.dtype });
}
