/** TypeScript's program, compiler and language server in one, and what projects tell it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What TypeScript's options of these names are. */
export interface DecoratorOptions {
  readonly experimentalDecorators?: boolean;
  readonly emitDecoratorMetadata?: boolean;
}

/** The program that was installed with the kernel: it comes with the `typescript` package, in one of its own for each platform. */
export class TypeScript {
  static #found: Promise<TypeScript> | undefined;

  /** Finds the program. */
  static find(): Promise<TypeScript> {
    TypeScript.#found ??= TypeScript.#find();
    return TypeScript.#found;
  }

  static async #find(): Promise<TypeScript> {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve("typescript/package.json"));
    // To import it would take more memory.
    const { default: getExePath } = require(join(folder, "lib", "getExePath.js"));
    return new TypeScript(getExePath());
  }

  private constructor(readonly path: string) {}

  /** Its version, as its package says. */
  get version(): string {
    return String(createRequire(import.meta.url)("typescript/package.json").version);
  }

  /** Runs the program to its end, a few milliseconds, and gives what it prints. */
  run(options: readonly string[]): string {
    const { error, stdout } = spawnSync(this.path, options, { encoding: "utf8", windowsHide: true });
    if (error) throw new Error(`Cannot run TypeScript: ${error.message}`, { cause: error });
    return stdout;
  }

  /** What `tsconfig.json` says of decorators, in this folder or the nearest around it that has one. */
  decoratorOptions(folder: string): DecoratorOptions {
    const config = join(folder, "tsconfig.json");
    if (!existsSync(config)) return dirname(folder) === folder ? {} : this.decoratorOptions(dirname(folder));
    const printed = this.run(["--showConfig", "--project", config]);
    if (!printed.startsWith("{")) throw new Error(`Cannot read "${config}": ${printed.trim()}`);
    const { compilerOptions = {} }: { compilerOptions?: DecoratorOptions } = JSON.parse(printed);
    return compilerOptions;
  }
}
