import { apply } from "../core/apply-op.js";
import { didYouMean } from "../core/closest.js";
import { getDefaultGraph, withGraph } from "../core/default-graph.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { Shape } from "../core/shape.js";
import { storedVariables } from "../ops/get-variable.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { PartitionedVariable } from "../ops/partitioned-variable.js";
import { Variable } from "../ops/variable.js";
import { sliceSaveable, wholeSaveable } from "../saver/saveable.js";
import { sliceSpec } from "../saver/saveables.js";
import { CheckpointReader } from "./checkpoint-reader.js";

/** What a tensor of a checkpoint initializes: a variable, its name, the parts of one that was cut, or for a scope another scope. */
export type Initialized = string | Variable | PartitionedVariable | readonly Variable[];

/** Names of a checkpoint with what they initialize, as an object or, where one initializes several, as pairs. */
export type AssignmentMap =
  | Readonly<Record<string, Initialized>>
  | readonly (readonly [name: string, target: Initialized])[];

/**
 * Lets variables start with values of a checkpoint (`tf.train.init_from_checkpoint`): their initializers are replaced, and read the
 * checkpoint when they run. `{ "old/w": "new/w" }`, `{ "old/": "new/" }` for all variables of a scope, `{ "/": "new/" }` from the root,
 * `{ "old/w": variable }`.
 * @param path a prefix, one of a checkpoint's files, or a folder
 * @throws ValueError for a variable or a tensor that is not there, or one of another shape; NotFoundError where there is no checkpoint
 */
export async function initFromCheckpoint(path: string, assignmentMap: AssignmentMap): Promise<void> {
  const graph = getDefaultGraph();
  const scope = graph.currentScope === "" ? "" : `${graph.currentScope}/`;
  const reader = await CheckpointReader.open(path);
  await reader.close();
  const pairs: readonly (readonly [string, Initialized])[] = Array.isArray(assignmentMap)
    ? (assignmentMap as readonly (readonly [string, Initialized])[])
    : Object.entries(assignmentMap as Readonly<Record<string, Initialized>>);
  const sorted = [...pairs].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const assignments = sorted.flatMap(([name, target]) => assignmentsOf(name, target, { graph, reader, path }));
  withGraph(graph, () =>
    graph.nameScope(scope, () => {
      for (const { variables, tensor } of assignments)
        for (const variable of variables) replaceInitializer(variable, reader.prefix, tensor);
    }),
  );
}

interface Context {
  readonly graph: Graph;
  readonly reader: CheckpointReader;
  readonly path: string;
}

/** Variables that start with the value of a tensor: one, or the parts of one. */
interface Assignment {
  readonly variables: readonly Variable[];
  readonly tensor: string;
}

function assignmentsOf(name: string, target: Initialized, context: Context): Assignment[] {
  const variables = typeof target === "string" ? variablesNamed(target, context.graph) : variablesIn(target);
  if (variables === undefined) return scopeAssignments(name, String(target), context);
  if (!context.reader.hasTensor(name)) throw missingTensor(name, name, context);
  checkShape(variables, name, context);
  return [{ variables, tensor: name }];
}

function variablesIn(target: Exclude<Initialized, string>): readonly Variable[] {
  if (target instanceof Variable) return [target];
  const parts = target instanceof PartitionedVariable ? target.variables : target;
  const names = new Set(parts.map((part) => part.saveSlice?.fullName));
  if (names.size > 1)
    throw new ValueError(`Slices must all be from the same tensor: ${[...names].slice(0, 2).join(" != ")}`);
  return parts;
}

/** The variable of this name, or the parts of it; undefined where there is none. */
function variablesNamed(name: string, graph: Graph): readonly Variable[] | undefined {
  const stored = storedVariables(graph);
  const known = stored.get(name) ?? otherVariable(name, graph);
  if (known !== undefined) return [known];
  const parts: Variable[] = [];
  for (let part = stored.get(`${name}/part_0`); part !== undefined; part = stored.get(`${name}/part_${parts.length}`))
    parts.push(part);
  return parts.length === 0 ? undefined : parts;
}

/** A variable that getVariable did not make. */
function otherVariable(name: string, graph: Graph): Variable | undefined {
  const all = graph.getCollection(GraphKeys.GLOBAL_VARIABLES);
  return all.find((item): item is Variable => item instanceof Variable && item.op.name === name);
}

/** All variables of the scope `scope`, from the scope `name` of the checkpoint. */
function scopeAssignments(name: string, scope: string, context: Context): Assignment[] {
  const head = scope.includes("/") ? scope.slice(0, scope.lastIndexOf("/")) : "";
  const stored = storedVariables(context.graph);
  if (!name.endsWith("/"))
    throw new ValueError(
      `Assignment map with scope only name ${head} should map to scope only ${name}. Should be 'scope/': 'other_scope/'.` +
        (scope.endsWith("/") ? "" : ` There is no variable "${scope}".${didYouMean(scope, stored.keys())}`),
    );
  const inScope = [...stored.keys()].filter((key) => head === "" || key.startsWith(`${head}/`));
  const names = new Set(inScope.map((key) => key.replace(/\/part_.*$/s, "")));
  return [...names].sort().map((full) => {
    const rest = head === "" ? full : full.slice(head.length + 1);
    const tensor = name === "/" ? rest : name + rest;
    if (!context.reader.hasTensor(tensor)) throw missingTensor(tensor, `${tensor} (${rest} in ${name})`, context);
    const variables = variablesNamed(full, context.graph)!;
    checkShape(variables, tensor, context);
    return { variables, tensor };
  });
}

function missingTensor(tensor: string, text: string, { reader, path }: Context): ValueError {
  const names = reader.entries().map(({ name }) => name);
  return new ValueError(`Tensor ${text} is not found in ${path} checkpoint.${didYouMean(tensor, names)}`);
}

function checkShape(variables: readonly Variable[], tensor: string, { reader }: Context): void {
  const [variable] = variables;
  const { shape } = reader.entry(tensor)!;
  if (variable === undefined || variable.saveSlice !== undefined) return;
  if (!variable.shape.isCompatibleWith(Shape.of(shape)))
    throw new ValueError(
      `Shape of variable ${variable.name} (${variable.shape}) doesn't match with shape of tensor ${tensor} ([${shape.join(", ")}]) from checkpoint reader.`,
    );
}

function replaceInitializer(variable: Variable, prefix: string, tensor: string): void {
  const graph = getDefaultGraph();
  const slice = sliceSpec(variable);
  const value = graph.device(variable.device, () =>
    graph.device("/cpu:0", () =>
      apply(
        "RestoreV2",
        { prefix, tensor_names: [tensor], shape_and_slices: [slice] },
        { dtypes: [variable.dtype] },
        { name: "checkpoint_initializer" },
      ),
    ),
  );
  const saveable = slice === "" ? wholeSaveable(tensor, variable) : sliceSaveable(tensor, slice, variable);
  const initializer = saveable.restore([value], undefined);
  value.setShape(variable.shape);
  variable.setInitializer(initializer, value);
}
