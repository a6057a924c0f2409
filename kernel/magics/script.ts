import { checkExit, runChild } from "../child.js";
import { type CellMagicOf, defineCellMagic, type MagicCall, type MagicContext, UsageError } from "../magic.js";
import { splitArguments } from "../magic-words.js";

type Options = { out?: string | undefined; err?: string | undefined; bg?: true | undefined; raiseError: boolean };

/** Gives a cell to a program. */
export const script = defineCellMagic({
  summary: "Gives the cell to a program, such as bash or python3, as its input.",
  example: "%%script python3\nprint('hello')",
  takesText: true,
  suggests: { program: ["bash", "node", "python3", "sh"] },
  declare: (command) =>
    command
      .argument("<program>", "the program and its arguments")
      .option("--out <name>", "a variable for what it prints")
      .option("--err <name>", "a variable for what it prints to stderr")
      .option("--bg", "do not wait for its end; the variables are then promises")
      .option("--no-raise-error", "go on when it fails"),
  async run(call, context) {
    const [program = "", ...args] = splitArguments(call.arguments[0]);
    await give(program, args, call, context);
  },
});

/** Gives a cell to bash. */
export const bash = shellMagic("bash");

/** Gives a cell to sh. */
export const sh = shellMagic("sh");

function shellMagic(program: string): CellMagicOf<[string[]], Options, void> {
  return defineCellMagic({
    summary: `Gives the cell to ${program}, as %%script ${program} does.`,
    example: `%%${program}\nfor i in 1 2; do echo $i; done`,
    declare: (command) =>
      command
        .argument("[args...]", `arguments of ${program}`)
        .option("--out <name>", "a variable for what it prints")
        .option("--err <name>", "a variable for what it prints to stderr")
        .option("--bg", "do not wait for its end; the variables are then promises")
        .option("--no-raise-error", "go on when it fails")
        .allowUnknownOption(),
    run: (call, context) => give(program, call.arguments[0], call, context),
  });
}

async function give(
  program: string,
  args: readonly string[],
  { options: { out, err, bg, raiseError }, body = "" }: Pick<MagicCall<unknown[], Options>, "options" | "body">,
  context: MagicContext,
): Promise<void> {
  const kept = { stdout: "", stderr: "" };
  const names = { stdout: out, stderr: err };
  const input = body.endsWith("\n") ? body : `${body}\n`;
  const write = (name: "stdout" | "stderr", text: string) => {
    if (names[name] === undefined) context.write(name, text);
    else kept[name] += text;
  };
  // What runs in the background is not interrupted with a cell.
  const signal = bg ? new AbortController().signal : context.signal;
  const ended = runChild({ program, arguments: args, input, write }, { signal }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new UsageError(`Cannot run "${program}": there is no such program, expected one that is installed`);
  });
  const check = (code: number | string) => raiseError && checkExit([program, ...args].join(" "), code);
  if (bg) {
    const text = (name: "stdout" | "stderr") => ended.then(() => kept[name]);
    for (const name of ["stdout", "stderr"] as const)
      if (names[name] !== undefined) context.scope.bind(names[name], text(name), "Promise<string>", "let");
    void ended.then(check).catch((error: Error) => context.write("stderr", `${error.message}\n`));
    return;
  }
  const code = await ended;
  for (const name of ["stdout", "stderr"] as const)
    if (names[name] !== undefined) context.scope.bind(names[name], kept[name], "string", "let");
  check(code);
}
