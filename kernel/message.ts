/** The header of a message ("General message format" of Jupyter's messaging protocol). */
export interface Header {
  readonly msg_id: string;
  readonly msg_type: string;
  readonly session: string;
  readonly username: string;
  readonly date: string;
  readonly version: string;
  readonly subshell_id?: string | null;
}

/** A value that JSON can carry, as found in `content` and `metadata`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The dictionary that `content` and `metadata` are. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The sockets on which a request can arrive and its reply leaves. */
export type RequestChannel = "shell" | "control";

/** All sockets on which this kernel sends messages. */
export type Channel = RequestChannel | "iopub" | "stdin";

/** A part of a message on its way out: bytes, or text that is sent as UTF-8. zeromq takes short text with less work than bytes. */
export type Frame = Uint8Array | string;

/** One message as read from a socket. */
export interface Message {
  /** Routing identities that a ROUTER socket put before the delimiter. */
  readonly identities: readonly Uint8Array[];
  readonly header: Header;
  readonly parentHeader: Header | Record<string, never>;
  readonly metadata: JsonObject;
  readonly content: JsonObject;
  readonly buffers: readonly Uint8Array[];
}

/**
 * One message on its way out. `content` and `metadata` are JSON text already, so that what crosses threads is a string
 * and a value which only JSON knows how to write (`toJSON`) keeps its form.
 */
export interface Outgoing {
  readonly channel: Channel;
  readonly identities: readonly Frame[];
  readonly type: string;
  readonly parentHeader: Header | Record<string, never>;
  readonly metadata: string;
  readonly content: string;
  readonly buffers: readonly Uint8Array[];
  /** The subshell that a front end's request is for. */
  readonly subshellId?: string;
}

/** What a message may carry besides its content. */
export interface Extras {
  readonly metadata?: JsonObject;
  readonly buffers?: readonly Uint8Array[];
}

/** Gives a finished message to the sockets. */
export type Send = (message: Outgoing) => void;

function outgoing(
  channel: Channel,
  identities: readonly Frame[],
  parentHeader: Header | Record<string, never>,
  type: string,
  content: JsonObject,
  extras: Extras,
): Outgoing {
  return {
    channel,
    identities,
    type,
    parentHeader,
    metadata: JSON.stringify(extras.metadata ?? {}),
    content: JSON.stringify(content),
    buffers: extras.buffers ?? [],
  };
}

/** A message on iopub that no request caused, such as the status `starting`; its topic is its type unless told otherwise. */
export function orphan(type: string, content: JsonObject, topic = type): Outgoing {
  return outgoing("iopub", topic === "" ? [] : [topic], {}, type, content, {});
}

/**
 * A message that somebody sent to the kernel. It makes its own answers, so that their parent header, their identities
 * and the socket they leave by are always right.
 */
export class Request {
  readonly header: Header;
  readonly content: JsonObject;
  readonly metadata: JsonObject;
  readonly buffers: readonly Uint8Array[];
  /** Whether outputs are withheld (`silent` of an execute_request). */
  quiet = false;
  readonly #identities: readonly Uint8Array[];
  readonly #send: Send;

  constructor(
    message: Message,
    readonly channel: RequestChannel,
    send: Send,
  ) {
    this.header = message.header;
    this.content = message.content;
    this.metadata = message.metadata;
    this.buffers = message.buffers;
    this.#identities = message.identities;
    this.#send = send;
  }

  /** The request's wire name, such as `execute_request`. */
  get type(): string {
    return this.header.msg_type;
  }

  /** Answers the request on the socket it came by: `x_request` with `x_reply`. */
  reply(content: JsonObject, extras: Extras = {}): void {
    const type = this.type.replace(/_request$/, "_reply");
    this.#send(outgoing(this.channel, this.#identities, this.header, type, content, extras));
  }

  /** Publishes a message on iopub as a consequence of this request. */
  child(type: string, content: JsonObject, extras: Extras = {}): void {
    this.#send(outgoing("iopub", [type], this.header, type, content, extras));
  }

  /** A question to the front end that sent this request, on the stdin socket. */
  question(content: JsonObject): Outgoing {
    return outgoing("stdin", this.#identities, this.header, "input_request", content, {});
  }

  /** Publishes the kernel's execution state as a consequence of this request. */
  status(state: "busy" | "idle"): void {
    this.child("status", { execution_state: state });
  }
}

/** Reads `content[name]` as a string; `fallback` when absent. Throws a TypeError for any other type. */
export function stringField(content: JsonObject, name: string, fallback?: string): string {
  const value = content[name] ?? fallback;
  if (typeof value !== "string") throw wrongField(name, value, "a string");
  return value;
}

/** Reads `content[name]` as a boolean; `fallback` when absent. Throws a TypeError for any other type. */
export function booleanField(content: JsonObject, name: string, fallback: boolean): boolean {
  const value = content[name] ?? fallback;
  if (typeof value !== "boolean") throw wrongField(name, value, "a boolean");
  return value;
}

/** Reads `content[name]` as a whole number; `fallback` when absent. Throws a TypeError for any other type. */
export function integerField(content: JsonObject, name: string, fallback: number): number {
  const value = content[name] ?? fallback;
  if (!Number.isInteger(value)) throw wrongField(name, value, "a whole number");
  return Number(value);
}

function wrongField(name: string, value: unknown, expected: string): TypeError {
  const found = value === undefined ? "absent" : `${JSON.stringify(value)?.slice(0, 60)}`;
  return new TypeError(`Cannot read the request's field "${name}": it is ${found}, expected ${expected}`);
}
