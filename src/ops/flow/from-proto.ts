import type { tensorflow } from "#proto/tensorflow.js";
import { withGraph } from "../../core/default-graph.js";
import type { Graph } from "../../core/graph.js";
import { CondContext } from "./cond-context.js";
import type { ControlFlowContext } from "./context.js";
import { WhileContext } from "./while-context.js";

/**
 * The conditional's branch that a message of collection `cond_context` describes; the graph's nodes in it belong to it from now on.
 * @throws KeyError where the graph has no such nodes
 */
export function condFromProto(def: tensorflow.ICondContextDef, graph: Graph): CondContext {
  return withGraph(graph, () => {
    const [pred, pivot] = [def.predName, def.pivotName].map((name) => graph.getTensorByName(name ?? ""));
    const context = new CondContext(pred!, pivot!, def.branch === 1 ? 1 : 0, def.contextName ?? "");
    fill(context, def, graph);
    return context;
  });
}

/** The loop that a message of collection `while_context` describes. @throws KeyError where the graph has no such nodes */
export function whileFromProto(def: tensorflow.IWhileContextDef, graph: Graph): WhileContext {
  return withGraph(graph, () => {
    const tensor = (name: string | null | undefined) => (name ? graph.getTensorByName(name) : undefined);
    const traits = {
      parallelIterations: def.parallelIterations ?? 10,
      backProp: def.backProp ?? true,
      swapMemory: def.swapMemory ?? false,
      maximumIterations: tensor(def.maximumIterationsName),
    };
    const context = new WhileContext(traits, undefined, def.contextName ?? "", true);
    context.pivot = tensor(def.pivotName);
    context.pivotForPred = tensor(def.pivotForPredName);
    context.pivotForBody = tensor(def.pivotForBodyName);
    context.exits.push(...(def.loopExitNames ?? []).map((name) => graph.getTensorByName(name)));
    context.enters.push(...(def.loopEnterNames ?? []).map((name) => graph.getTensorByName(name)));
    fill(context, def, graph);
    return context;
  });
}

/** The nodes of a context, and the contexts inside of it. */
function fill(
  context: ControlFlowContext,
  { valuesDef, nestedContexts }: Pick<tensorflow.ICondContextDef, "valuesDef" | "nestedContexts">,
  graph: Graph,
): void {
  const external = new Map(Object.entries(valuesDef?.externalValues ?? {}));
  for (const name of valuesDef?.values ?? []) {
    const tensor = graph.getTensorByName(name);
    context.values.add(tensor);
    if (!external.has(name)) tensor.op.flow = context;
  }
  for (const [outside, inside] of external)
    context.external.set(graph.getTensorByName(outside), graph.getTensorByName(inside));
  context.within(() => {
    for (const { condCtxt, whileCtxt } of nestedContexts ?? [])
      if (condCtxt) condFromProto(condCtxt, graph);
      else if (whileCtxt) whileFromProto(whileCtxt, graph);
  });
}
