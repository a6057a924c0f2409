import type { KernelContext } from "../context.js";
import { type Request, stringField } from "../message.js";

/** Says whether code is ready to run or its next line is still to come. */
export async function is_complete_request(request: Request, context: KernelContext): Promise<void> {
  const code = stringField(request.content, "code");
  const { status, indent } = await (await context.language()).isComplete(code);
  request.reply(status === "incomplete" ? { status, indent: indent ?? "" } : { status });
}
