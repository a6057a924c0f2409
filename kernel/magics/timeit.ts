import { defineMagic, type MagicContext, UsageError } from "../magic.js";
import { parseCell } from "../repl/parse.js";
import { analyse } from "../repl/scope.js";
import { parseCount } from "./parse-count.js";
import { TimeitResult } from "./timeit-result.js";

/** Seconds that a run is to take at least, where the number of loops is not given. */
const enough = 0.2;

/** Times a statement over many runs. */
export const timeit = defineMagic({
  summary: "Runs a statement, or as %%timeit a cell, again and again, and shows how long one run takes.",
  example: "%timeit -n 100 await sess.run(y)",
  place: "both",
  takesText: true,
  substitutes: false,
  declare: (command) =>
    command
      .argument("[statement]", "what to time; after %%timeit: code that runs once before each run and is not timed")
      .option("-n, --loops <number>", "loops in each run; without it as many as take 0.2 s", parseCount)
      .option("-r, --runs <number>", "runs (default: 7)", parseCount)
      .option("-p, --precision <number>", "significant digits shown (default: 3)", parseCount)
      .option("-q, --quiet", "print nothing")
      .option("-o, --output", "give the result as a value: loops, timings, average, best, …"),
  hasResult: true,
  async run({ arguments: [statement], options, body, line }, context) {
    const code = body ?? statement;
    if (code === undefined || code.trim() === "")
      throw new UsageError('Cannot run "%timeit": expected a statement to time');
    const loop = await compile(code, (body === undefined ? undefined : statement) ?? "", line, context);
    const loops = options.loops ?? (await enoughLoops(loop));
    const timings: number[] = [];
    for (let run = 0; run < (options.runs ?? 7); run++) timings.push((await loop(loops)) / loops);
    const result = new TimeitResult(loops, timings, options.precision ?? 3);
    if (!options.quiet) {
      const { best, worst } = result;
      if (worst > 4 * best && best > 0 && worst > 1e-6)
        context.print(
          `The slowest run took ${(worst / best).toFixed(2)} times longer than the fastest. This could mean that an intermediate result is being cached.`,
        );
      context.print(String(result));
    }
    return options.output ? result : undefined;
  },
});

/** Runs the statement so many times. @returns seconds */
type Loop = (count: number) => Promise<number>;

async function enoughLoops(loop: Loop): Promise<number> {
  for (let count = 1; ; count *= 10) if (count >= 1e9 || (await loop(count)) >= enough) return count;
}

/** The statement in a loop of its own, in the session's scope. A promise that it gives is awaited. */
async function compile(code: string, setup: string, line: number, { scope, signal }: MagicContext): Promise<Loop> {
  const { program } = parseCell(code);
  const last = program.body.findLast(({ type }) => type !== "EmptyStatement");
  const expression =
    last?.type === "ExpressionStatement"
      ? { before: code.slice(0, last.start), text: code.slice(last.expression.start, last.expression.end) }
      : undefined;
  const isAsync = analyse(program).awaits.length > 0;
  const awaited = expression === undefined || isAsync ? undefined : `${expression.before}await (${expression.text});`;
  const make = async (statement: string, word: string) => {
    const source = `(${word}($count, $signal) => { ${setup};const $start = performance.now(); for (let $i = 0; $i < $count && !$signal.aborted; $i++) { ${statement}\n } return performance.now() - $start; })`;
    const { value } = await scope.evaluate(source, line);
    const run = value as (count: number, signal: AbortSignal) => number | Promise<number>;
    return async (count: number) => (await run(count, signal)) / 1000;
  };
  if (isAsync) return make(code, "async ");
  if (awaited === undefined || expression === undefined) return make(code, "");
  const trial = await scope.evaluate(`() => { ${setup};${expression.before}return (${expression.text}); }`, line);
  const value = (trial.value as () => unknown)();
  if (!(value instanceof Promise)) return make(code, "");
  await value;
  return make(awaited, "async ");
}
