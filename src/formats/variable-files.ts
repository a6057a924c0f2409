import { openCheckpoint } from "../checkpoint/checkpoint.js";
import { OBJECT_GRAPH_KEY } from "../checkpoint/object-names.js";
import { didYouMean } from "../core/closest.js";
import { withGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import { InvalidArgumentError, NotFoundError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { checkOptions } from "../core/options.js";
import { Shape } from "../core/shape.js";
import type { Variable } from "../ops/variable.js";
import { globalVariables } from "../ops/variable-collections.js";
import type { Session } from "../session/session.js";
import { type Arrays, loadNpz, saveNpz } from "./npz.js";
import { loadSafetensors, saveSafetensors } from "./safetensors.js";

/** A format of arrays by name, by the ending of its files. */
interface ArrayFormat {
  readonly ending: string;
  readonly save: (file: string, arrays: Arrays) => Promise<void>;
  readonly load: (file: string) => Promise<Record<string, NdArray>>;
}

const FORMATS: readonly ArrayFormat[] = [
  { ending: ".npz", save: saveNpz, load: loadNpz },
  { ending: ".safetensors", save: saveSafetensors, load: loadSafetensors },
];

function formatOf(file: string): ArrayFormat {
  const format = FORMATS.find(({ ending }) => file.endsWith(ending));
  if (format !== undefined) return format;
  const endings = FORMATS.map(({ ending }) => ending).join(" or ");
  throw new InvalidArgumentError(`Cannot tell the format of "${file}" by its ending, expected ${endings}`);
}

/** Options of `tf.train.exportVariables` and `tf.train.importVariables`. */
export interface VariableFileOptions {
  /** Which variables. Default: all of the session's graph, or of the checkpoint. */
  readonly variables?: readonly Variable[];
}

/** Options of `tf.train.importVariables`. */
export interface ImportVariablesOptions extends VariableFileOptions {
  /** True leaves variables as they are that the file does not have. */
  readonly partial?: boolean;
}

/**
 * Writes the values of variables by their names (`layer/kernel`) to an `.npz` file, which `np.load` reads, or a `.safetensors` file;
 * from a session, or straight from a checkpoint, by its prefix.
 * @returns the names that were written
 * @throws InvalidArgumentError for another ending or a type that the format does not have
 */
export async function exportVariables(
  source: Session | string,
  file: string,
  options: VariableFileOptions = {},
): Promise<string[]> {
  checkOptions("tf.train.exportVariables", options, ["variables"]);
  const { save } = formatOf(file);
  const names = options.variables?.map(({ op }) => op.name);
  const arrays =
    typeof source === "string" ? await arraysOfCheckpoint(source, names) : await arraysOfSession(source, options);
  await save(file, arrays);
  return Object.keys(arrays);
}

async function arraysOfSession(sess: Session, { variables }: VariableFileOptions): Promise<Arrays> {
  const list = variables ?? withGraph(sess.graph, () => globalVariables());
  const values = (await sess.run([...list])) as NdArray[];
  return Object.fromEntries(list.map(({ op }, i) => [op.name, values[i]!]));
}

async function arraysOfCheckpoint(prefix: string, names: readonly string[] | undefined): Promise<Arrays> {
  const reader = await openCheckpoint(prefix);
  try {
    const arrays: Record<string, NdArray> = {};
    for (const { name } of reader.entries())
      if (names?.includes(name) ?? name !== OBJECT_GRAPH_KEY) arrays[name] = await reader.read(name);
    return arrays;
  } finally {
    await reader.close();
  }
}

/**
 * Sets variables to the values in an `.npz` or `.safetensors` file, by their names. All or none are set.
 * @returns the names that were set
 * @throws NotFoundError for a variable that is not in the file, InvalidArgumentError for one of another shape or type
 */
export async function importVariables(
  sess: Session,
  file: string,
  options: ImportVariablesOptions = {},
): Promise<string[]> {
  checkOptions("tf.train.importVariables", options, ["variables", "partial"]);
  const arrays = await formatOf(file).load(file);
  const all = options.variables ?? withGraph(sess.graph, () => globalVariables());
  const found = all.filter(({ op }) => {
    if (op.name in arrays) return true;
    if (options.partial) return false;
    throw new NotFoundError(`Key ${op.name} not found in "${file}".${didYouMean(op.name, Object.keys(arrays))}`, {
      file,
    });
  });
  const values = found.map((variable) => fitting(variable, arrays[variable.op.name]!, file));
  for (const [i, variable] of found.entries()) await variable.load(values[i]!, sess);
  return found.map(({ op }) => op.name);
}

function fitting({ op, dtype, shape }: Variable, array: NdArray, file: string): NdArray {
  const value = array.dtype === dtype ? array : reinterpreted(array, dtype);
  if (value !== undefined && shape.isCompatibleWith(Shape.of(value.shape))) return value;
  throw new InvalidArgumentError(
    `Cannot set variable "${op.name}" from "${file}": it is ${array.dtype.name} of shape [${array.shape}] there, expected ${dtype.name} of shape ${shape}`,
    { file },
  );
}

/** The quantized types, and those of 8 bits, are stored as others of the same size. */
function reinterpreted({ dtype, shape, data }: NdArray, wanted: DType): NdArray | undefined {
  const isStored =
    wanted.name.startsWith("q") || (wanted.kind === "half" && dtype.kind === "half" && wanted.size === 1);
  const isSame = dtype.array !== undefined && dtype.array === wanted.array;
  return isStored && isSame ? new NdArray(wanted, shape, data) : undefined;
}
