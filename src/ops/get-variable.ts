import { apply } from "../core/apply-op.js";
import { convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import type { Tensor } from "../core/operation.js";
import { Shape, type ShapeLike } from "../core/shape.js";
import { GraphKeys } from "./graph-keys.js";
import { glorotUniformInitializer, type Initializer, type PartitionInfo, zerosInitializer } from "./initializers.js";
import { checkPartitions, cutsOf, PartitionedVariable } from "./partitioned-variable.js";
import type { Partitioner } from "./partitioners.js";
import type { Regularizer } from "./regularizers.js";
import { Variable } from "./variable.js";
import type { CachingDevice } from "./variable-parts.js";
import { getVariableScope, type Reuse } from "./variable-scope.js";

/** Options of `tf.getVariable`; what is not given, the variable scope decides. */
export interface GetVariableOptions {
  readonly shape?: ShapeLike;
  /** float32, where neither this nor the scope says otherwise. */
  readonly dtype?: DTypeLike;
  /** An initializer, or the initial value itself (then without a shape). Default: glorot uniform, or zeros for integers. */
  readonly initializer?: Initializer | TensorLike;
  readonly regularizer?: Regularizer;
  readonly trainable?: boolean;
  readonly collections?: readonly string[];
  readonly partitioner?: Partitioner;
  readonly validateShape?: boolean;
  readonly useResource?: boolean;
  readonly cachingDevice?: CachingDevice;
}

/** Options of `tf.getVariable` where a partitioner cuts the variable. */
export type GetPartitionedOptions = GetVariableOptions & { readonly partitioner: Partitioner };

/** The variables of a graph that getVariable made, by full name. */
interface VariableStore {
  readonly variables: Map<string, Variable>;
  readonly partitioned: Map<string, PartitionedVariable>;
}

function storeOf(graph: Graph): VariableStore {
  return { variables: graph.memory("variables"), partitioned: graph.memory("partitioned variables") };
}

/** The variables of a graph that getVariable made, by full name; of those that were cut, each part. */
export function storedVariables(graph: Graph): ReadonlyMap<string, Variable> {
  return storeOf(graph).variables;
}

/** A request with all that the scope adds. */
interface Request extends GetVariableOptions {
  readonly name: string;
  readonly dtype: DType;
  readonly reuse: Reuse;
  readonly store: VariableStore;
}

/**
 * The variable of this name in the open variable scope: a new one, or, where the scope says `reuse`, the one that is there
 * (`tf.get_variable`). `tf.getVariable("w", [3, 2])`, `tf.getVariable("w", { initializer: values })`.
 * @throws ValueError where there is one already (or none to reuse), or where shape or type are not those of the one that is there
 */
export function getVariable(name: string, options: GetPartitionedOptions): PartitionedVariable;
export function getVariable(name: string, shape: ShapeLike, options: GetPartitionedOptions): PartitionedVariable;
export function getVariable(name: string, options: GetVariableOptions): Variable;
export function getVariable(name: string, shape?: ShapeLike, options?: GetVariableOptions): Variable;
export function getVariable(
  name: string,
  shapeOrOptions?: ShapeLike | GetVariableOptions,
  more: GetVariableOptions = {},
): Variable | PartitionedVariable {
  const options = isShape(shapeOrOptions) ? { ...more, shape: shapeOrOptions } : { ...shapeOrOptions, ...more };
  const scope = getVariableScope();
  const graph = getDefaultGraph();
  return graph.nameScope("", () => {
    const { initializer, dtype } = options;
    if (dtype !== undefined && initializer !== undefined && typeof initializer !== "function") {
      const found = dtypeOfLike(initializer);
      if (found !== undefined && found !== dtypeOf(dtype).base)
        throw new ValueError(
          `Initializer type '${found.name}' and explicit dtype '${dtypeOf(dtype).name}' don't match.`,
        );
    }
    return find({
      ...options,
      name: scope.name === "" ? name : `${scope.name}/${name}`,
      initializer: initializer ?? scope.initializer,
      regularizer: options.regularizer ?? scope.regularizer,
      partitioner: options.partitioner ?? scope.partitioner ?? undefined,
      useResource: options.useResource ?? scope.useResource,
      cachingDevice: options.cachingDevice ?? scope.cachingDevice,
      dtype: dtypeOf(dtype ?? scope.dtype).base,
      reuse: scope.reuse,
      store: storeOf(graph),
    });
  });
}

function isShape(value: ShapeLike | GetVariableOptions | undefined): value is ShapeLike {
  return value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Shape;
}

/** A variable that is in the local collection and no optimizer changes (`tf.get_local_variable`). */
export function getLocalVariable(name: string, shape?: ShapeLike, options: GetVariableOptions = {}): Variable {
  const collections = [...(options.collections ?? []), GraphKeys.LOCAL_VARIABLES];
  return getVariable(name, shape, { ...options, collections, trainable: false });
}

function find(request: Request): Variable | PartitionedVariable {
  const { name, shape, partitioner, store } = request;
  const isScalar = Array.isArray(shape) && shape.length === 0;
  if (partitioner !== undefined && !isScalar) return partitionedVariable(request, partitioner);
  const whole = store.partitioned.get(name);
  if (request.reuse === true && whole !== undefined) return whole;
  if (store.variables.has(`${name}/part_0`))
    throw new ValueError(
      `No partitioner was provided, but a partitioned version of the variable was found: ${name}/part_0. Perhaps a variable of the same name was already created with partitioning?`,
    );
  return singleVariable(request);
}

function singleVariable(request: Request, partition?: PartitionInfo): Variable {
  const { name, dtype, reuse, store, trainable, collections, validateShape, useResource, cachingDevice, initializer } =
    request;
  const isValue = initializer !== undefined && typeof initializer !== "function";
  if (request.shape !== undefined && request.shape !== null && isValue)
    throw new ValueError("If initializer is a constant, do not specify shape.");
  const shape = request.shape === undefined || request.shape === null ? undefined : Shape.of(request.shape);
  const known = store.variables.get(name);
  if (known !== undefined) return reused(known, request, shape);
  if (reuse === true)
    throw new ValueError(
      `Variable ${name} does not exist, or was not created with tf.get_variable(). Did you mean to set reuse=tf.AUTO_REUSE in VarScope?`,
    );
  if (initializer === undefined && shape === undefined)
    throw new ValueError(`Variable ${name} did not get an initializer, so its \`shape\` argument must be specified.`);
  const made = new Variable(isValue ? initializer : valueMaker(request, shape, partition), {
    name,
    dtype: isValue || !shape?.isFullyDefined ? undefined : dtype,
    trainable,
    collections,
    validateShape,
    useResource,
    cachingDevice,
  });
  store.variables.set(name, made);
  regularize(made, name, request.regularizer);
  return made;
}

function valueMaker({ name, dtype, initializer }: Request, shape?: Shape, partition?: PartitionInfo): () => TensorLike {
  if (initializer !== undefined && typeof initializer !== "function") return () => initializer;
  const make = initializer ?? defaultInitializer(name, dtype);
  if (shape?.isFullyDefined) return () => make(shape.toArray(), dtype, partition);
  if (make.length === 0) return () => make([], undefined, partition);
  throw new ValueError(
    "The initializer passed is not valid. It should be a callable with no arguments and the shape should not be provided or an instance of `tf.keras.initializers.*' and `shape` should be fully defined.",
  );
}

function defaultInitializer(name: string, dtype: DType): Initializer {
  if (dtype.isFloating) return glorotUniformInitializer();
  if (dtype.isInteger || dtype.kind === "bool" || dtype.kind === "string") return zerosInitializer();
  throw new ValueError(`An initializer for variable ${name} of ${dtype} is required`);
}

function reused(known: Variable, { name, dtype, reuse }: Request, shape: Shape | undefined): Variable {
  if (reuse === false) {
    const site = known.op.site === undefined ? "" : ` Originally defined at:\n\n${known.op.site}`;
    throw new ValueError(
      `Variable ${name} already exists, disallowed. Did you mean to set reuse=True or reuse=tf.AUTO_REUSE in VarScope?${site}`,
    );
  }
  if (shape !== undefined && !shape.isCompatibleWith(known.shape))
    throw new ValueError(
      `Trying to share variable ${name}, but specified shape ${shape} and found shape ${known.shape}.`,
    );
  if (dtype !== known.dtype)
    throw new ValueError(
      `Trying to share variable ${name}, but specified dtype ${dtype.name} and found dtype ${known.dtype.name}${known.isResource ? "" : "_ref"}.`,
    );
  return known;
}

function regularize(variable: Variable, name: string, regularizer: Regularizer | undefined): void {
  if (regularizer === undefined) return;
  const graph = getDefaultGraph();
  const loss = (): Tensor | null => regularizer(variable.value());
  if (loss() === null) return;
  const kept = graph.colocateWith([variable.op], () => graph.nameScope(`${name}/Regularizer/`, loss));
  graph.addToCollection(GraphKeys.REGULARIZATION_LOSSES, kept);
}

function partitionedVariable(request: Request, partitioner: Partitioner): PartitionedVariable {
  const { name, dtype, reuse, store, initializer } = request;
  if (store.variables.has(name))
    throw new ValueError(
      `A partitioner was provided, but an unpartitioned version of the variable was found: ${name}.  Perhaps a variable of the same name was already created without partitioning?`,
    );
  const isValue = initializer !== undefined && typeof initializer !== "function";
  const value = isValue ? convertToTensor(initializer, { dtype: dtypeOfLike(initializer) ?? dtype }) : undefined;
  const full = Shape.of(request.shape).mergeWith(value?.shape ?? Shape.unknown);
  if (!full.isFullyDefined)
    throw new ValueError(`Shape of a new partitioned variable must be fully defined, but instead was ${full}.`);
  const shape = full.toArray();
  const partitions = partitioner(shape, dtype);
  checkPartitions(partitions, shape);
  const known = store.partitioned.get(name);
  if (known !== undefined) return reusedPartitions(known, request, full, partitions);
  if (reuse === true)
    throw new ValueError(
      `PartitionedVariable ${name} does not exist, or was not created with tf.get_variable(). Did you mean to set reuse=False or reuse=tf.AUTO_REUSE in VarScope?`,
    );
  const graph = getDefaultGraph();
  const parts = cutsOf(shape, partitions).map((cut, i) => {
    const partName = `${name}/part_${i}`;
    const slice = graph.nameScope(`${partName}/PartitionedInitializer`, () =>
      value === undefined
        ? undefined
        : apply("Slice", { input: value, begin: cut.offset as number[], size: cut.shape as number[] }),
    );
    const part = graph.nameScope("", () =>
      singleVariable(
        {
          ...request,
          name: partName,
          initializer: slice ?? initializer,
          shape: slice === undefined ? cut.shape : undefined,
        },
        { fullShape: shape, offset: cut.offset },
      ),
    );
    part.setSaveSlice({ fullName: name, fullShape: shape, varOffset: [...cut.offset], varShape: [...cut.shape] });
    return part;
  });
  const made = new PartitionedVariable(name, shape, dtype, parts, partitions);
  store.partitioned.set(name, made);
  return made;
}

function reusedPartitions(
  known: PartitionedVariable,
  { name, reuse }: Request,
  shape: Shape,
  partitions: readonly number[],
): PartitionedVariable {
  if (reuse === false)
    throw new ValueError(
      `Partitioned variable with name ${name} already exists. Did you mean to set reuse=True or reuse=tf.AUTO_REUSE in VarScope?`,
    );
  if (!shape.isCompatibleWith(known.shape))
    throw new ValueError(
      `Trying to reuse partitioned variable ${name}, but specified shape ${shape} and found shape ${known.shape}.`,
    );
  if (String(partitions) !== String(known.partitions))
    throw new ValueError(
      `Trying to reuse partitioned variable ${name}, but specified partitions [${partitions}] and found partitions [${known.partitions}].`,
    );
  return known;
}
