/** The files whose code has called `called`, from the innermost frame; at most so many frames. */
export function filesBeneath(called: (...values: never[]) => unknown, limit: number): string[] {
  const { stackTraceLimit, prepareStackTrace } = Error;
  // A cell may have frozen it.
  const set = (name: "stackTraceLimit" | "prepareStackTrace", value: unknown) => Reflect.set(Error, name, value);
  const frames: { stack?: unknown } = {};
  try {
    set("stackTraceLimit", limit);
    set("prepareStackTrace", (_: unknown, sites: readonly NodeJS.CallSite[]) =>
      sites.map((site) => site.getFileName() ?? ""),
    );
    Error.captureStackTrace(frames, called);
    return Array.isArray(frames.stack) ? frames.stack : [];
  } finally {
    set("stackTraceLimit", stackTraceLimit);
    set("prepareStackTrace", prepareStackTrace);
  }
}
