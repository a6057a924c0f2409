import { CapturedOutput, capturedOutputType } from "../captured-output.js";
import { defineCellMagic, UsageError } from "../magic.js";

/** Keeps a cell's output from being shown. */
export const capture = defineCellMagic({
  summary: "Runs a cell and keeps what it prints and shows, as a variable.",
  example: "%%capture out\nconsole.log('kept')",
  declare: (command) =>
    command
      .argument("[name]", "the variable: its stdout, stderr and outputs; its show() shows them")
      .option("--no-stdout", "let printed text pass")
      .option("--no-stderr", "let warnings and errors pass")
      .option("--no-display", "let what is shown pass"),
  async run({ arguments: [name], options, body = "", line }, context) {
    if (name !== undefined && !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))
      throw new UsageError(`Cannot capture into "${name}": it is no variable's name, expected one such as out`);
    const output = new CapturedOutput(options, context);
    try {
      await context.capture(output, async () => {
        const { hasValue, value } = await context.scope.evaluate(body, line + 1);
        if (hasValue) await context.display(value);
      });
    } finally {
      if (name !== undefined) context.scope.bind(name, output, capturedOutputType, "let");
    }
  },
});
