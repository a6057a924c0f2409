import { log } from "./log.js";
import type { JsonObject, Request } from "./message.js";

/** Answers one type of message. What it throws becomes an error reply. */
export type Handler<Context> = (request: Request, context: Context) => void | Promise<void>;

/** Handlers by the wire names of their messages: a module whose exports are handlers. */
export type Handlers<Context> = Readonly<Record<string, Handler<Context>>>;

/** The handler for a message type, or undefined: only names that the module itself exports count. */
export function handlerFor<Context>(handlers: Handlers<Context>, type: string): Handler<Context> | undefined {
  return Object.hasOwn(handlers, type) ? handlers[type] : undefined;
}

/** The content of a reply that reports `error` without a traceback: for requests that are themselves at fault. */
export function errorContent(error: unknown): JsonObject {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { status: "error", ename: name, evalue: message, traceback: [`${name}: ${message}`] };
}

/**
 * Handles one request between `busy` and `idle`, whatever happens. A type without handler is logged and gets no reply, as
 * the protocol wants it. Never rejects.
 */
export async function dispatch<Context>(request: Request, handlers: Handlers<Context>, context: Context) {
  request.status("busy");
  try {
    const handler = handlerFor(handlers, request.type);
    if (handler) await handler(request, context);
    else log(`Cannot answer "${request.type}": it is a message type unknown on ${request.channel}`);
  } catch (error) {
    log(`Cannot answer "${request.type}": ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    request.reply(errorContent(error));
  } finally {
    request.status("idle");
  }
}
