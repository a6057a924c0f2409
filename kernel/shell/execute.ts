import type { ErrorReport, KernelContext, Language } from "../context.js";
import type { MimeBundle } from "../display/bundle.js";
import { booleanField, type JsonObject, type Request, stringField } from "../message.js";
import type { Cell } from "../repl/repl.js";

/** Runs a cell. Its outputs go to iopub as they come; the reply says how it ended. */
export async function execute_request(request: Request, context: KernelContext): Promise<void> {
  const code = stringField(request.content, "code");
  const silent = booleanField(request.content, "silent", false);
  const stored = booleanField(request.content, "store_history", true) && !silent;
  const stopOnError = booleanField(request.content, "stop_on_error", true);
  request.quiet = silent;
  const started = new Date().toISOString();
  const executionCount = stored ? ++context.executionCount : context.executionCount;
  context.runner.expect(request);
  if (!silent) request.child("execute_input", { code, execution_count: executionCount });

  const language = await context.language();
  const { metadata } = request;
  const checked = { request, code, executionCount };
  let warn: (() => Promise<void>) | undefined = () => context.typecheck.settle(request);
  const cell = {
    code,
    executionCount,
    metadata,
    ...cellOf(request, code),
  };
  let failure: ErrorReport | undefined;
  let expressions: JsonObject = {};
  try {
    const prepared = await language.prepare(cell);
    if (!silent) {
      await context.typecheck.refuse(checked, language);
      warn = context.typecheck.begin(checked, language, (text) => request.child("stream", { name: "stderr", text }));
    }
    const data = await context.runner.run(request, () => evaluate(language, prepared));
    failure = context.takeUncaught(request);
    if (data !== undefined && !silent)
      request.child("execute_result", { execution_count: executionCount, data, metadata: {} });
    if (stored) context.history.add(executionCount, code, textOf(data));
    const wanted = wantedExpressions(request);
    if (failure === undefined && wanted.length > 0)
      expressions = await userExpressions(wanted, request, language, context, executionCount);
  } catch (error) {
    failure = language.describe(error);
    context.takeUncaught(request);
    if (!silent) request.child("error", { ...failure });
    if (stored) context.history.add(executionCount, code, null);
  } finally {
    context.runner.end(request);
  }

  await warn?.();
  if (failure !== undefined && stopOnError) context.abortWaiting(request);
  const payload = language.takePayloads();
  const outcome = failure === undefined ? { status: "ok" } : { status: "error", ...failure };
  const content = { ...outcome, execution_count: executionCount, user_expressions: expressions, payload };
  // Front ends that show how long a cell took look for it, as in ipykernel's replies.
  request.reply(content, { metadata: { started } });
}

/**
 * Which cell this is: that of the front end's id, or of this text. A front end that gives no id and answers no questions runs a notebook from
 * top to bottom; there the same text is another cell.
 */
function cellOf({ metadata: { cellId }, content }: Request, code: string): Pick<Cell, "cellId" | "key"> {
  if (typeof cellId === "string") return { cellId, key: `cell ${cellId}` };
  return booleanField(content, "allow_stdin", true) ? { key: `text ${code}` } : {};
}

/** Evaluates a cell and draws its result; undefined when there is none to show. */
async function evaluate(language: Language, cell: Cell): Promise<MimeBundle | undefined> {
  const { hasValue, value } = await language.evaluate(cell);
  const data = hasValue ? await language.draw(value, cell) : {};
  await language.shown();
  return Object.keys(data).length > 0 ? data : undefined;
}

function wantedExpressions({ content: { user_expressions: wanted } }: Request): [name: string, code: unknown][] {
  return typeof wanted === "object" && wanted !== null ? Object.entries(wanted) : [];
}

async function userExpressions(
  wanted: readonly [name: string, code: unknown][],
  request: Request,
  language: Language,
  context: KernelContext,
  executionCount: number,
): Promise<JsonObject> {
  const results: Record<string, unknown> = {};
  for (const [name, code] of wanted) {
    try {
      const prepared = await language.prepare({ code: String(code), executionCount });
      const data = await context.runner.run(request, () => evaluate(language, prepared));
      results[name] = { status: "ok", data: data ?? { "text/plain": "undefined" }, metadata: {} };
    } catch (error) {
      results[name] = { status: "error", ...language.describe(error) };
    }
  }
  return results;
}

function textOf(data: MimeBundle | undefined): string | null {
  const text = data?.["text/plain"];
  return typeof text === "string" ? text : null;
}
