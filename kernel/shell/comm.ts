import type { CommMessage } from "../comms/comm.js";
import type { KernelContext } from "../context.js";
import { log } from "../log.js";
import { type JsonObject, type Request, stringField } from "../message.js";

/** Opens a comm that the front end asks for. */
export function comm_open(request: Request, context: KernelContext): Promise<void> {
  const id = stringField(request.content, "comm_id");
  const target = stringField(request.content, "target_name");
  return listen(request, context, (message) => context.comms.opened(id, target, message));
}

/** Hands what the front end says to the comm's listeners. */
export function comm_msg(request: Request, context: KernelContext): Promise<void> {
  const id = stringField(request.content, "comm_id");
  return listen(request, context, async (message) => {
    if (!(await context.comms.message(id, message))) log(`Cannot take a comm_msg: there is no comm "${id}"`);
  });
}

/** Closes a comm that the front end has closed. */
export function comm_close(request: Request, context: KernelContext): Promise<void> {
  const id = stringField(request.content, "comm_id");
  return listen(request, context, async (message) => {
    if (!(await context.comms.closed(id, message))) log(`Cannot take a comm_close: there is no comm "${id}"`);
  });
}

/** Lists the open comms. */
export function comm_info_request(request: Request, { comms }: KernelContext): void {
  const { target_name: target } = request.content;
  const wanted = comms.list(typeof target === "string" && target !== "" ? target : undefined);
  const entries = wanted.map(({ id, targetName }) => [id, { target_name: targetName }]);
  request.reply({ status: "ok", comms: Object.fromEntries(entries) });
}

/** Runs what listens to a comm, which may be a cell's code: an interrupt ends it, and its errors are shown. */
async function listen(
  request: Request,
  context: KernelContext,
  listeners: (message: CommMessage) => Promise<void>,
): Promise<void> {
  const { content, metadata, buffers } = request;
  const data = (content.data ?? {}) as JsonObject;
  const language = await context.language();
  context.runner.expect(request);
  try {
    await context.runner.run(request, () => listeners({ data, metadata, buffers }));
  } catch (error) {
    const report = language.describe(error);
    log(`A comm's listener failed: ${report.ename}: ${report.evalue}`);
    request.child("error", { ...report });
  } finally {
    context.runner.end(request);
  }
}
