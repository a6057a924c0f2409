import type { tensorflow } from "#proto/tensorflow.js";
import { type CheckpointReader, checkpointExists, openCheckpoint } from "../checkpoint/checkpoint.js";
import { didYouMean } from "../core/closest.js";
import { InvalidArgumentError, NotFoundError, ValueError } from "../core/errors.js";
import type { Operation } from "../core/operation.js";
import { readTensors } from "../ops/host/read-tensors.js";
import type { Session } from "../session/session.js";
import { explainRestore, pathFor } from "./find-checkpoint.js";
import { type Rename, sourceFinder } from "./renames.js";
import { compare, type Match, RestoreReport } from "./restore-report.js";
import { type RestoreTarget, restoreTargets } from "./restore-targets.js";

/** Options of `Saver.restore`. */
export interface RestoreOptions {
  /** True restores what fits and leaves other variables as they are. */
  readonly partial?: boolean;
  /** Names of the checkpoint that are others in the graph. */
  readonly rename?: Rename;
  /** Only the variables in this name scope. */
  readonly scope?: string;
  /** True changes nothing, and only says what would be restored. */
  readonly dryRun?: boolean;
}

/** The names of the options. */
export const RESTORE_OPTIONS = ["partial", "rename", "scope", "dryRun"];

/** What is to be restored: the session, the saver's nodes, and the checkpoint. */
export interface RestoreRequest {
  readonly sess: Session;
  readonly def: tensorflow.ISaverDef;
  readonly prefix: string;
}

/**
 * Restores all variables by the saver's own node.
 * @throws NotFoundError, InvalidArgumentError with a table of all that does not fit, before anything is changed
 */
export async function restoreAll({ sess, def, prefix }: RestoreRequest): Promise<void> {
  const restoreOp = def.restoreOpName ?? "";
  const targets = restoreTargets(sess.graph, restoreOp);
  const isHere = sess.target === "" || (await checkpointExists(prefix));
  if (isHere)
    await withReader(prefix, async (reader) => {
      const { rows } = compare(reader, targets, ({ key }) => (reader.entry(key) === undefined ? undefined : key));
      checkFit(new RestoreReport(prefix, rows), targets);
    });
  try {
    await sess.run(restoreOp, { [def.filenameTensorName ?? ""]: pathFor(sess, prefix) });
  } catch (error) {
    throw explainRestore(error, prefix);
  }
}

/** Restores as the options say: what fits, under other names, or nothing. Only what is restored is read. */
export async function restoreSome(request: RestoreRequest, options: RestoreOptions): Promise<RestoreReport> {
  const { sess, def, prefix } = request;
  const all = restoreTargets(sess.graph, def.restoreOpName ?? "");
  const targets = options.scope === undefined ? all : inScope(all, options.scope);
  return await withReader(prefix, async (reader) => {
    const names = new Set(reader.entries().map(({ name }) => name));
    const { rows: found, matches } = compare(reader, targets, sourceFinder(names, targets, options.rename));
    const rows = options.scope === undefined ? found : found.filter(({ fit }) => fit !== "extra");
    if (options.dryRun) return new RestoreReport(prefix, rows, [], true);
    if (!options.partial) checkFit(new RestoreReport(prefix, rows), targets);
    await assign(sess, reader, matches);
    return new RestoreReport(
      prefix,
      rows,
      matches.map(({ target }) => target.variable),
    );
  });
}

/** @throws ValueError where no variable is in the scope */
function inScope(targets: readonly RestoreTarget[], scope: string): RestoreTarget[] {
  const path = scope.replace(/\/*$/, "/");
  const inside = targets.filter(({ variable }) => `${variable}/`.startsWith(path));
  if (inside.length > 0) return inside;
  const scopes = targets.flatMap(({ variable }) =>
    [...variable.matchAll(/\//g)].map(({ index }) => variable.slice(0, index)),
  );
  throw new ValueError(
    `Cannot restore the scope "${scope}": no variable is in it, expected one of ${[...new Set(scopes)].slice(0, 10).join(", ") || "(none)"}.${didYouMean(scope, scopes)}`,
  );
}

async function withReader<T>(prefix: string, work: (reader: CheckpointReader) => Promise<T>): Promise<T> {
  const reader = await openCheckpoint(prefix);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Runs the saver's own assignments, with the values fed in place of what it would read. */
async function assign(sess: Session, reader: CheckpointReader, matches: readonly Match[]): Promise<void> {
  // What one node sets at once, as keys and values of a table, is set when all of it is there.
  const whole = matches.filter(({ target: { assign: node } }) => {
    if (!node.type.startsWith("LookupTableImport")) return true;
    const needed = node.inputs.filter(({ op }) => op.type.startsWith("Restore")).length;
    return matches.filter(({ target }) => target.assign === node).length >= needed;
  });
  if (whole.length === 0) return;
  const tensors = whole.map(({ target, source }) => {
    const { dtype, shape } = reader.entry(source)!;
    const { slice } = target;
    return { key: source, dtype, shape: slice === undefined ? shape : slice.shapeIn(shape), slice };
  });
  const assignments = whole.map(({ target: { assign: node, value } }) => ({
    variable: node.inputs[0]!.op,
    node,
    value,
  }));
  await sess.assign(assignments, (replace) =>
    readTensors(reader, tensors, { replace: (i) => replace(i, tensors[i]!) }),
  );
}

/** @throws NotFoundError or InvalidArgumentError in TensorFlow's words for the first problem, and with the table of all */
function checkFit(report: RestoreReport, targets: readonly RestoreTarget[]): void {
  if (report.fits) return;
  const problems = [...report.missing, ...report.wrongDtype, ...report.wrongShape];
  const [first] = problems;
  if (first === undefined) return;
  const target = targets.find(({ variable, key }) => variable === first.variable || key === first.key);
  const place = { file: report.prefix };
  const hint = report.matching.length === 0 ? "" : "\nrestore(sess, path, { partial: true }) restores what fits.";
  const table = `\n\n${report}${hint}`;
  if (first.fit === "missing")
    throw explainRestore(
      new NotFoundError(`Key ${first.key} not found in checkpoint${at(target?.value.op)}${table}`, place),
      report.prefix,
    );
  throw explainRestore(new InvalidArgumentError(`${wordsFor(first, target)}${table}`, place), report.prefix);
}

function wordsFor(row: RestoreReport["rows"][number], target: RestoreTarget | undefined): string {
  const [expected, found] = [row.expected!, row.found!];
  if (row.fit === "wrong dtype")
    return `tensor_name = ${row.key}; expected dtype ${expected.dtype} does not equal original dtype ${found.dtype}${at(target?.value.op)}`;
  const [wanted, stored] = [expected.shape, found.shape].map(
    (shape) => `[${shape.slice(1, -1).replace(/,$/, "").replaceAll(" ", "")}]`,
  );
  if (row.slice !== undefined)
    return `tensor_name = ${row.key}; shape in shape_and_slice spec ${wanted} does not match the shape stored in checkpoint: ${stored}${at(target?.value.op)}`;
  return `Assign requires shapes of both tensors to match. lhs shape= ${wanted} rhs shape= ${stored}${at(target?.assign)}`;
}

function at(op: Operation | undefined): string {
  return op === undefined ? "" : `\n\t [[{{node ${op.name}}}]]`;
}
