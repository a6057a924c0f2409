import type { JsonObject } from "../../kernel/message.js";
import {
  anything,
  boolean,
  type Fields,
  fields,
  integer,
  listOf,
  mapOf,
  mimeBundle,
  object,
  oneOf,
  string,
  text,
  tuple,
} from "./schema.js";

/** A request that a front end sends, and what has to come of it. */
export interface RequestRow {
  readonly message: string;
  /** The channels on which it is sent. */
  readonly channels: readonly ("shell" | "control")[];
  /** The fields that the specification gives the request. */
  readonly content: Fields;
  readonly reply: string;
  /** The content of a reply that says `ok`, or what else is told. */
  readonly answer: Fields;
  /** Contents to send. */
  readonly samples: readonly JsonObject[];
}

/** A message that the kernel publishes. */
export interface IopubRow {
  readonly message: string;
  readonly content: Fields;
  /** A cell that makes the kernel publish it. */
  readonly cell: string;
}

const ok: Fields = { status: oneOf("ok") };
const payload = listOf(
  fields({ source: string, "data?": mimeBundle, "start?": integer, "text?": string, "replace?": boolean }),
);
const expression = fields({
  status: oneOf("ok", "error"),
  "data?": mimeBundle,
  "metadata?": object,
  "ename?": string,
  "evalue?": string,
  "traceback?": listOf(string),
});
const languageInfo = fields({
  name: string,
  version: string,
  mimetype: string,
  file_extension: text(/^\.\w+$/),
  "pygments_lexer?": string,
  "codemirror_mode?": anything,
  "nbconvert_exporter?": string,
});

/** What an error is in replies, and on iopub. */
export const errorFields: Fields = { ename: string, evalue: string, traceback: listOf(string) };

/** The header of every message. */
export const headerFields: Fields = {
  msg_id: string,
  session: string,
  username: string,
  date: text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  msg_type: string,
  version: text(/^5\.\d+$/),
  "subshell_id?": anything,
};

/** Requests and replies: front end -> kernel -> front end, on shell or control. */
export const requests: readonly RequestRow[] = [
  {
    message: "execute_request",
    channels: ["shell"],
    content: {
      code: string,
      "silent?": boolean,
      "store_history?": boolean,
      "user_expressions?": mapOf(string),
      "allow_stdin?": boolean,
      "stop_on_error?": boolean,
    },
    reply: "execute_reply",
    answer: { ...ok, execution_count: integer, user_expressions: mapOf(expression), payload },
    samples: [
      { code: "1" },
      { code: "2", silent: true, store_history: false, user_expressions: {}, allow_stdin: false, stop_on_error: true },
      { code: "const e = 3", user_expressions: { three: "e", none: "nothing" } },
      { code: "tf.matmul?" },
      { code: "setNextInput('4', { replace: true }); setNextInput('5')" },
    ],
  },
  {
    message: "inspect_request",
    channels: ["shell"],
    content: { code: string, cursor_pos: integer, "detail_level?": oneOf(0, 1) },
    reply: "inspect_reply",
    answer: { ...ok, found: boolean, data: mimeBundle, metadata: object },
    samples: [
      { code: "tf.matmul", cursor_pos: 9, detail_level: 0 },
      { code: "nothing", cursor_pos: 7, detail_level: 1 },
    ],
  },
  {
    message: "complete_request",
    channels: ["shell"],
    content: { code: string, cursor_pos: integer },
    reply: "complete_reply",
    answer: {
      ...ok,
      matches: listOf(string),
      cursor_start: integer,
      cursor_end: integer,
      metadata: fields({
        "_jupyter_types_experimental?": listOf(
          fields({ text: string, type: string, "start?": integer, "end?": integer, "signature?": string }),
        ),
      }),
    },
    samples: [
      { code: "tf.matm", cursor_pos: 7 },
      { code: "😀", cursor_pos: 1 },
    ],
  },
  {
    message: "history_request",
    channels: ["shell"],
    content: {
      output: boolean,
      raw: boolean,
      hist_access_type: oneOf("range", "tail", "search"),
      "session?": integer,
      "start?": integer,
      "stop?": integer,
      "n?": integer,
      "pattern?": string,
      "unique?": boolean,
    },
    reply: "history_reply",
    answer: { ...ok, history: listOf(tuple(integer, integer, anything)) },
    samples: [
      { output: false, raw: true, hist_access_type: "tail", n: 3 },
      { output: true, raw: true, hist_access_type: "range", session: 0, start: 0, stop: 5 },
      { output: false, raw: true, hist_access_type: "search", pattern: "*", n: 3, unique: true },
    ],
  },
  {
    message: "is_complete_request",
    channels: ["shell"],
    content: { code: string },
    reply: "is_complete_reply",
    answer: { status: oneOf("complete", "incomplete", "invalid", "unknown"), "indent?": string },
    samples: [{ code: "1" }, { code: "function f() {" }, { code: "const = 1" }],
  },
  {
    message: "connect_request",
    channels: ["shell", "control"],
    content: {},
    reply: "connect_reply",
    answer: {
      ...ok,
      shell_port: integer,
      iopub_port: integer,
      stdin_port: integer,
      hb_port: integer,
      control_port: integer,
    },
    samples: [{}],
  },
  {
    message: "comm_info_request",
    channels: ["shell"],
    content: { "target_name?": string },
    reply: "comm_info_reply",
    answer: { ...ok, comms: mapOf(fields({ target_name: string })) },
    samples: [{}, { target_name: "table" }],
  },
  {
    message: "kernel_info_request",
    channels: ["shell", "control"],
    content: {},
    reply: "kernel_info_reply",
    answer: {
      ...ok,
      protocol_version: text(/^5\.\d+$/),
      implementation: string,
      implementation_version: string,
      language_info: languageInfo,
      banner: string,
      "debugger?": boolean,
      "help_links?": listOf(fields({ text: string, url: string })),
      "supported_features?": listOf(string),
    },
    samples: [{}],
  },
  {
    message: "interrupt_request",
    channels: ["control"],
    content: {},
    reply: "interrupt_reply",
    answer: ok,
    samples: [{}],
  },
  {
    message: "debug_request",
    channels: ["control"],
    content: { type: oneOf("request"), seq: integer, command: string, "arguments?": object },
    reply: "debug_reply",
    answer: {
      type: oneOf("response"),
      seq: integer,
      request_seq: integer,
      success: boolean,
      command: string,
      "message?": string,
      "body?": anything,
    },
    samples: ["initialize", "debugInfo", "attach", "inspectVariables", "evaluate"].map((command, i) => ({
      type: "request",
      seq: i + 1,
      command,
      arguments: {},
    })),
  },
  {
    message: "create_subshell_request",
    channels: ["control"],
    content: {},
    reply: "create_subshell_reply",
    answer: { ...ok, subshell_id: string },
    samples: [{}],
  },
  {
    message: "list_subshell_request",
    channels: ["control"],
    content: {},
    reply: "list_subshell_reply",
    answer: { ...ok, subshell_id: listOf(string) },
    samples: [{}],
  },
];

/** What the kernel publishes: kernel -> front ends, on iopub. */
export const published: readonly IopubRow[] = [
  { message: "status", content: { execution_state: oneOf("busy", "idle", "starting") }, cell: "1" },
  { message: "execute_input", content: { code: string, execution_count: integer }, cell: "1" },
  {
    message: "execute_result",
    content: { execution_count: integer, data: mimeBundle, metadata: object, "transient?": object },
    cell: "({ a: 1 })",
  },
  {
    message: "stream",
    content: { name: oneOf("stdout", "stderr"), text: string },
    cell: "console.log(1); console.error(2)",
  },
  {
    message: "display_data",
    content: { data: mimeBundle, metadata: object, transient: fields({ "display_id?": string }) },
    cell: "display.html('<b>x</b>'); display(1)",
  },
  {
    message: "update_display_data",
    content: { data: mimeBundle, metadata: object, transient: fields({ display_id: string }) },
    cell: "await display(1, { displayId: 'one' }); display(2, { displayId: 'one', update: true })",
  },
  { message: "clear_output", content: { wait: boolean }, cell: "display.clear(); display.clear({ wait: true })" },
  { message: "error", content: errorFields, cell: "throw new Error('on purpose')" },
  {
    message: "comm_open",
    content: { comm_id: string, target_name: string, data: object, "target_module?": anything },
    cell: "comms.open('table', { a: 1 })",
  },
  { message: "comm_msg", content: { comm_id: string, data: object }, cell: "comms.open('table').send({ a: 1 })" },
  { message: "comm_close", content: { comm_id: string, data: object }, cell: "comms.open('table').close()" },
];
