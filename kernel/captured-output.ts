import { fileURLToPath } from "node:url";
import type { MimeBundle } from "./display/bundle.js";
import type { Capture, MagicContext } from "./magic.js";

/** What of a cell's output is kept; the rest passes. */
export interface Captured {
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly display: boolean;
}

/** What a cell has printed and shown since `%%capture` keeps it, also after its end. */
export class CapturedOutput implements Capture {
  stdout = "";
  stderr = "";
  /** What was shown, in its forms. */
  readonly outputs: MimeBundle[] = [];
  readonly #ids: unknown[] = [];
  readonly #kept: Captured;
  readonly #context: Pick<MagicContext, "write" | "display">;

  constructor(kept: Captured, context: Pick<MagicContext, "write" | "display">) {
    this.#kept = kept;
    this.#context = context;
  }

  /** Shows all of it. */
  show(): void {
    const { write, display } = this.#context;
    if (this.stdout !== "") write("stdout", this.stdout);
    if (this.stderr !== "") write("stderr", this.stderr);
    for (const output of this.outputs) void display(output, { raw: true });
  }

  write(name: "stdout" | "stderr", text: string): boolean {
    if (this.#kept[name]) this[name] += text;
    return this.#kept[name];
  }

  publish(type: string, { data, transient }: Readonly<Record<string, unknown>>): boolean {
    if (!this.#kept.display) return false;
    const id = (transient as { readonly display_id?: unknown } | undefined)?.display_id;
    switch (type) {
      case "clear_output":
        this.outputs.splice(0);
        this.#ids.splice(0);
        return true;
      case "display_data":
        this.outputs.push(data as MimeBundle);
        this.#ids.push(id);
        return true;
      case "update_display_data": {
        const at = this.#ids.lastIndexOf(id);
        if (at >= 0) this.outputs[at] = data as MimeBundle;
        return at >= 0;
      }
      default:
        return false;
    }
  }

  toString(): string {
    return this.stdout;
  }
}

/** TypeScript's words for the type, wherever they stand. */
export const capturedOutputType = `import(${JSON.stringify(fileURLToPath(import.meta.url))}).CapturedOutput`;
