/** Milliseconds between two looks at the parent process. */
const interval = 1000;

/**
 * Calls `gone` once when the process that started the kernel has ended without shutting it down. Jupyter names it in
 * `JPY_PARENT_PID`; without that the kernel was started by hand and lives on its own. On Windows the variable holds a
 * handle, not a process id, and Node's own `ppid` is looked at.
 */
export function watchParent(gone: () => void): void {
  const named = Number(process.env.JPY_PARENT_PID);
  if (!Number.isInteger(named) || named <= 1) return;
  const direct = process.platform !== "win32" && process.ppid === named;
  const parent = process.platform === "win32" ? process.ppid : named;
  const timer = setInterval(() => {
    if (direct ? process.ppid === named : isAlive(parent)) return;
    clearInterval(timer);
    gone();
  }, interval);
  timer.unref();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
