import { basename } from "node:path";
import { ValueError } from "../core/errors.js";
import { Tensor } from "../core/operation.js";
import { Variable } from "../ops/variable.js";
import type { Session } from "../session/session.js";

/** A step, or what has it: a variable, a tensor, or a tensor's name. */
export type GlobalStep = number | bigint | Tensor | Variable | string;

/** Options of the name that a checkpoint gets. */
export interface SavePathOptions {
  readonly globalStep?: GlobalStep | undefined;
  /** Eight digits at least. */
  readonly pad: boolean;
  readonly latestFilename: string;
  readonly sharded: boolean;
}

/**
 * The prefix to save under: `path`, and the step where there is one.
 * @throws ValueError where that, or the state file, is no name; TypeError for a step that is none
 */
export async function savePrefix(sess: Session, path: string, options: SavePathOptions): Promise<string> {
  const { globalStep, pad, latestFilename, sharded } = options;
  if (typeof path !== "string") throw new TypeError(`Cannot save to ${String(path)}: expected a path as text`);
  if (basename(latestFilename) !== latestFilename)
    throw new ValueError("'latest_filename' must not contain path components");
  if (globalStep !== undefined && globalStep !== null) {
    const step = await stepOf(sess, globalStep);
    return `${path}-${pad ? padded(step) : step}`;
  }
  if (basename(path) === latestFilename && !sharded)
    throw new ValueError(`'latest_filename' collides with 'save_path': '${latestFilename}' and '${path}'`);
  return path;
}

function padded(step: bigint): string {
  return step < 0n ? `-${String(-step).padStart(7, "0")}` : String(step).padStart(8, "0");
}

async function stepOf(sess: Session, step: GlobalStep): Promise<bigint> {
  if (typeof step === "bigint" || Number.isInteger(step)) return BigInt(step as bigint);
  if (typeof step !== "string" && !(step instanceof Tensor) && !(step instanceof Variable))
    throw new TypeError(
      `Cannot save with globalStep ${JSON.stringify(step)}: expected a whole number, a variable, a tensor or its name`,
    );
  const value = (await sess.run(step)).item();
  if (typeof value === "bigint") return value;
  const number = Math.trunc(Number(value));
  if (Number.isFinite(number)) return BigInt(number);
  throw new TypeError(`Cannot save with a globalStep whose value is ${String(value)}: expected a number`);
}
