import { AbortedError, errorOfCode, type OpError, UnavailableError } from "../../core/errors.js";

/** gRPC's statuses have the numbers of `tensorflow.error.Code`. */
const UNAVAILABLE = 14;

/** The error that a server answered with, in its words: the class of its status, and the node that they name. */
export function serverError(code: number, words: string, target: string, cause?: unknown): OpError {
  const node = /\{\{node ([^}\s]+)\}\}/.exec(words)?.[1];
  const hint = words.includes("Assign requires shapes of both tensors to match") ? keptVariable(target) : "";
  const text = code === UNAVAILABLE && !words.includes("/job:") ? `Cannot reach ${target}: ${words}` : words + hint;
  return errorOfCode(code, text, { cause, ...(node !== undefined && { node }) });
}

function keptVariable(target: string): string {
  return `\n\t The server keeps variables when sessions end: one of this name and another shape may be from before. tf.Session.reset("${target}") forgets all of them.`;
}

/** True where the session is of no use any more: the server, or another of its cluster, has started anew or is gone, or the session was reset. */
export function isSessionLost(error: unknown): error is AbortedError | UnavailableError {
  return error instanceof AbortedError || (error instanceof UnavailableError && error.message.includes("/job:"));
}

/** True where nobody answered. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof UnavailableError;
}
