/**
 * Code with decorators, compiled by TypeScript's own compiler, a process of 10 ms: there are two kinds of decorators, V8 runs
 * neither, and what the standard kind comes to is what TypeScript makes of it. Loaded with the first code that has decorators.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DecoratorOptions, TypeScript } from "../typescript.js";
import { CellSyntaxError, offsetAt } from "./parse.js";

/** What is compiled to: all that Node 20 runs. */
const TARGET = "es2023";

/** The code is taken as it is: without types of its surroundings, hence of nothing that it imports or uses. */
const ALONE = ["--ignoreConfig", "--noCheck", "--noResolve", "--noLib", "--isolatedModules", "--pretty", "false"];
const MODULE = ["--target", TARGET, "--module", "esnext", "--moduleDetection", "force", "--sourceMap"];

/** Decorators put what they note of a class under this name; Node has none yet. On the helpers' line, so that no other moves. */
const METADATA = 'Symbol.metadata ??= Symbol.for("Symbol.metadata"); ';

/** JavaScript, and where it comes from. */
export interface Compiled {
  readonly code: string;
  /** The source map, as JSON. */
  readonly map: string;
}

/** Compiles code with decorators. */
export class Compiler {
  /** Finds TypeScript's compiler. */
  static async find(): Promise<Compiler> {
    return new Compiler(await TypeScript.find());
  }

  private constructor(readonly typescript: TypeScript) {}

  /**
   * Compiles a module with decorators, of the experimental kind if `options` say so, else of the standard one.
   *
   * @throws {CellSyntaxError} for code that TypeScript does not read.
   */
  compile(code: string, options: DecoratorOptions, lang: "ts" | "tsx" = "ts"): Compiled {
    const { experimentalDecorators = false, emitDecoratorMetadata = false } = options;
    const kind = ["--experimentalDecorators", `${experimentalDecorators}`];
    if (experimentalDecorators) kind.push("--emitDecoratorMetadata", `${emitDecoratorMetadata}`);
    const folder = mkdtempSync(join(tmpdir(), "tensorcell-compile-"));
    try {
      const source = join(folder, `code.${lang}`);
      writeFileSync(source, code);
      const places = [source, "--outDir", folder];
      const printed = this.typescript.run([...places, ...ALONE, ...MODULE, ...kind, "--jsx", "react-jsx"]);
      const [, line, column, message] = /^\S*code\.tsx?\((\d+),(\d+)\): error TS\d+: (.*)$/m.exec(printed) ?? [];
      if (message !== undefined)
        throw new CellSyntaxError(message, offsetAt(code, { line: Number(line), column: Number(column) }));
      const output = join(folder, "code.js");
      if (!existsSync(output)) throw new Error(`Cannot compile decorators: TypeScript says "${printed.trim()}"`);
      const javascript = readFileSync(output, "utf8").replace(/(?:^export \{\};\n)?\/\/# sourceMappingURL=.*\s*$/m, "");
      const metadata = javascript.includes("Symbol.metadata") ? METADATA : "";
      return { code: metadata + javascript, map: readFileSync(`${output}.map`, "utf8") };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
