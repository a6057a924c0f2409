import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Who writes: a machine, a process there, and one of its saves. */
export interface Writer {
  readonly host: string;
  readonly pid: number;
}

const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
/** What another machine left counts as left by the dead when it is this old, in ms: whether its writer lives is not known here. */
const STALE = 24 * 3600 * 1000;
/** Clocks of files and processes may be apart by this much, in ms. */
const SLACK = 2000;

/** A new name for this process as a writer: `HOST-PID-RANDOM`. */
export function newWriter(): string {
  return `${HOST}-${process.pid}-${randomBytes(6).toString("hex")}`;
}

/** The writer of that name; undefined where it is none. */
export function parseWriter(name: string): Writer | undefined {
  const [, host, pid] = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{12}$/.exec(name) ?? [];
  return host === undefined ? undefined : { host, pid: Number(pid) };
}

/** True where the writer of something that was last changed at `modified` (ms since 1970) lives no longer. */
export async function isDead({ host, pid }: Writer, modified: number): Promise<boolean> {
  if (host !== HOST) return Date.now() - modified > STALE;
  if (pid === process.pid) return modified < Date.now() - process.uptime() * 1000 - SLACK;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return true;
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) throw error;
  }
  return await isGone(pid, modified);
}

/** True for a process that has ended and was not waited for, or that began after `modified`: the number was given out again. */
async function isGone(pid: number, modified: number): Promise<boolean> {
  if (process.platform !== "linux") return false;
  try {
    const [status, system] = await Promise.all([readFile(`/proc/${pid}/stat`, "utf8"), readFile("/proc/stat", "utf8")]);
    const [state, ...fields] = status.slice(status.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return true;
    const boot = Number(/^btime (\d+)$/m.exec(system)?.[1]);
    // The 22nd field of all, in hundredths of a second, as every Linux tells it.
    const began = (boot + Number(fields[18]) / 100) * 1000;
    return modified < began - SLACK;
  } catch (error) {
    // No /proc here, or the process has just ended: the next save will know.
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
