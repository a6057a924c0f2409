/** Everything that the process prints becomes text for the front end: `console`, `process.stdout` and `process.stderr`. */
import { Console } from "node:console";
import { syncBuiltinESMExports } from "node:module";
import { Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { captureDescriptors } from "./file-output.js";

/** Takes what was printed. */
export type WriteText = (name: "stdout" | "stderr", text: string) => void;

/** A stream that hands its text on at once, and that nobody can close. */
class CapturedStream extends Writable {
  readonly isTTY = false;
  readonly #decoder = new StringDecoder("utf8");
  readonly #take: (text: string) => void;

  constructor(
    readonly fd: number,
    take: (text: string) => void,
  ) {
    super({ decodeStrings: false, emitClose: false, autoDestroy: false });
    this.#take = take;
  }

  override _write(chunk: string | Buffer, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    try {
      const bytes =
        typeof chunk === "string" && isText(encoding)
          ? chunk
          : this.#decoder.write(Buffer.from(chunk as string, encoding));
      if (bytes !== "") this.#take(bytes);
      callback();
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Writes the last chunk and says that it is written; the stream stays open. */
  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    const done = [chunk, encoding, callback].find((argument) => typeof argument === "function");
    if (typeof chunk === "string" || chunk instanceof Uint8Array) {
      this.write(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
    }
    process.nextTick(() => {
      this.emit("finish");
      if (typeof done === "function") done();
    });
    return this;
  }

  override destroy(): this {
    return this;
  }
}

/** Strings in these encodings are text already; others (`hex`, `base64` …) encode bytes. */
function isText(encoding: string): boolean {
  return /^(?:utf-?8|utf-?16le|ucs-?2|buffer)$/i.test(encoding);
}

/** Colours are for those who ask for them: plain text compares well. */
function wantsColour({ FORCE_COLOR, NO_COLOR }: NodeJS.ProcessEnv): boolean {
  return FORCE_COLOR !== undefined && FORCE_COLOR !== "0" && FORCE_COLOR !== "false" && !NO_COLOR;
}

/**
 * Captures all that is printed from now on; `write` is called at once, in the order of printing.
 *
 * The process's own streams are replaced, not wrapped: what is printed cannot reach the terminal by accident.
 */
export function captureOutput(write: WriteText): { release(): void } {
  const stdout = new CapturedStream(1, (text) => write("stdout", text));
  const stderr = new CapturedStream(2, (text) => write("stderr", text));
  const restore = [replace(process, "stdout", stdout), replace(process, "stderr", stderr)];
  restore.push(captureDescriptors({ 1: stdout, 2: stderr }));
  const captured = new Console({ stdout, stderr, ignoreErrors: false, colorMode: wantsColour(process.env) });
  for (const [name, method] of Object.entries(captured)) {
    if (typeof method !== "function" || !Object.hasOwn(console, name)) continue;
    restore.push(replace(console, name, method.bind(captured)));
  }
  syncBuiltinESMExports();
  return {
    release() {
      for (const undo of restore.splice(0)) undo();
      syncBuiltinESMExports();
    },
  };
}

function replace(holder: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
  return () => {
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  };
}
