import { constants } from "node:os";

/** The exit code that a shell gives for a process which a signal ended: this, and the signal's number. */
const signalCode = 128;

/** Signals that do not end a process, or that the kernel hears itself. */
const harmless = new Set(
  [
    "SIGINT",
    "SIGTERM",
    "SIGCHLD",
    "SIGCONT",
    "SIGURG",
    "SIGWINCH",
    "SIGUSR1",
    "SIGSTOP",
    "SIGTSTP",
    "SIGTTIN",
    "SIGTTOU",
  ].map((name) => constants.signals[name as NodeJS.Signals]),
);

/**
 * Lets the kernel speak before a cell's code ends the process in a way that Node tells nobody of: `process.abort`, a signal to itself,
 * `process.reallyExit`. `leave` is given the exit code to come and, where it is no exit, what happens.
 */
export function announceEnds(leave: (code: number, reason?: string) => void): void {
  const { abort, kill } = process;
  const { reallyExit } = process as unknown as { reallyExit(code?: number): never };
  process.abort = () => {
    leave(signalCode + constants.signals.SIGABRT, "was aborted by the cell's code");
    return abort();
  };
  process.kill = (pid, signal = "SIGTERM") => {
    const number = typeof signal === "number" ? signal : constants.signals[signal as NodeJS.Signals];
    const name = Object.entries(constants.signals).find(([, value]) => value === number)?.[0] as NodeJS.Signals;
    if (pid === process.pid && number > 0 && !harmless.has(number) && process.listenerCount(name) === 0)
      leave(signalCode + number, `was ended by the cell's code with ${name}`);
    return kill.call(process, pid, signal);
  };
  Reflect.set(process, "reallyExit", (code = 0) => {
    leave(code);
    return reallyExit.call(process, code);
  });
}
