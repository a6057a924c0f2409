import type { Input } from "./input.js";

/** Functions by which a cell asks whoever sits before it. */
export interface Prompts {
  /** Asks for a line of text and waits for it; an empty answer is `fallback`. */
  prompt(message?: string, fallback?: string): string;
  /** Asks a yes-or-no question and waits for the answer: `y` or `yes` is true. */
  confirm(message?: string): boolean;
  /** Asks for a line of text; other code runs until it comes. */
  input(message?: string, options?: { readonly password?: boolean }): Promise<string>;
  /** Asks for a secret and waits for it: it is not shown while it is typed. */
  getpass(message?: string): string;
}

/**
 * Makes the prompts of a kernel. `visit` runs the kernel's own code on behalf of a cell's. All of them throw, or reject with, a
 * StdinNotImplementedError where nobody can answer, and KeyboardInterrupt when they are interrupted.
 */
export function makePrompts(input: Input, visit: <T>(code: () => T) => T): Prompts {
  const now = (prompt: string, password = false): string => visit(() => input.askNow({ prompt, password }));
  return {
    prompt: (message = "", fallback = "") => now(spaced(message)) || fallback,
    confirm: (message = "Are you sure?") => /^\s*y(es)?\s*$/i.test(now(`${spaced(message)}[y/N] `)),
    input: async (message = "", { password = false } = {}) => input.ask({ prompt: message, password }),
    getpass: (message = "Password: ") => now(message, true),
  };
}

/** A message with a blank between it and what is typed after it. */
function spaced(message: string): string {
  return message === "" || /\s$/.test(message) ? message : `${message} `;
}
