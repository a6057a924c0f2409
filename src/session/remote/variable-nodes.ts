import type { tensorflow } from "#proto/tensorflow.js";
import type { Operation } from "../../core/operation.js";

/** Begins the names of nodes that only a server has: those by which the values of variables are read and set. */
const SCOPE = "tensorcell.values";

/** Nodes of the server, and the name of what is fetched, fed or run. */
export interface VariableNodes {
  readonly nodes: readonly tensorflow.INodeDef[];
  readonly name: string;
}

const isHandle = (variable: Operation): boolean => variable.type === "VarHandleOp";
const dtypeOf = (variable: Operation): tensorflow.IAttrValue => variable.attrs.get("dtype")!;

function node(
  variable: Operation,
  what: string,
  op: string,
  input: string[],
  attrs: Record<string, tensorflow.IAttrValue>,
): tensorflow.INodeDef {
  return { name: `${SCOPE}/${variable.name}/${what}`, op, input, attr: attrs, device: variable.device };
}

/** Whether a variable has a value. */
export function initializedNodes(variable: Operation): VariableNodes {
  const asks = isHandle(variable)
    ? node(variable, "isInitialized", "VarIsInitializedOp", [variable.name], {})
    : node(variable, "isInitialized", "IsVariableInitialized", [variable.name], { dtype: dtypeOf(variable) });
  return { nodes: [asks], name: `${asks.name}:0` };
}

/** The value of a variable. */
export function readNodes(variable: Operation): VariableNodes {
  if (!isHandle(variable)) return { nodes: [], name: `${variable.name}:0` };
  const read = node(variable, "read", "ReadVariableOp", [variable.name], { dtype: dtypeOf(variable) });
  return { nodes: [read], name: `${read.name}:0` };
}

/** What sets a variable to a value that is fed. */
export function writeNodes(variable: Operation): VariableNodes & { readonly fed: string } {
  const dtype = dtypeOf(variable);
  const value = node(variable, "value", "Placeholder", [], { dtype });
  const input = [variable.name, value.name!];
  const assign = isHandle(variable)
    ? node(variable, "assign", "AssignVariableOp", input, { dtype })
    : node(variable, "assign", "Assign", input, { T: dtype, validate_shape: { b: false } });
  return { nodes: [value, assign], name: assign.name!, fed: `${value.name}:0` };
}
