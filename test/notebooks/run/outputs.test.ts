import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../../notebooks/run/json.js";
import { NotebookOutputs, type Output } from "../../../notebooks/run/outputs.js";

type Message = [type: string, content: JsonObject];

const out = (text: string): Message => ["stream", { name: "stdout", text }];
const err = (text: string): Message => ["stream", { name: "stderr", text }];
const show = (text: string, id?: string): Message => [
  "display_data",
  { data: { "text/plain": text }, metadata: {}, ...(id === undefined ? {} : { transient: { display_id: id } }) },
];
const update = (text: string, id: string): Message => [
  "update_display_data",
  { data: { "text/plain": text }, metadata: { m: 1 }, transient: { display_id: id } },
];
const result = (text: string): Message => [
  "execute_result",
  { data: { "text/plain": text }, metadata: {}, execution_count: 3 },
];
const clear = (wait: boolean): Message => ["clear_output", { wait }];

const stdout = (text: string): Output => ({ output_type: "stream", name: "stdout", text });
const stderr = (text: string): Output => ({ output_type: "stream", name: "stderr", text });
const shown = (text: string, metadata = {}): Output => ({
  output_type: "display_data",
  data: { "text/plain": text },
  metadata,
});

const table: [name: string, messages: Message[], outputs: Output[]][] = [
  ["no messages", [], []],
  [
    "messages that are no output",
    [
      ["status", { execution_state: "busy" }],
      ["comm_msg", {}],
      ["toString", {}],
    ],
    [],
  ],
  ["text of one stream is joined", [out("a"), out("b\n"), out("c")], [stdout("ab\nc")]],
  ["streams keep their order", [out("a"), err("b"), out("c")], [stdout("a"), stderr("b"), stdout("c")]],
  ["a display parts a stream", [out("a"), show("x"), out("b")], [stdout("a"), shown("x"), stdout("b")]],
  ["carriage returns and backspaces stay", [out("10%\r"), out("20%\b\r\n")], [stdout("10%\r20%\b\r\n")]],
  [
    "a result has its count",
    [result("2")],
    [{ output_type: "execute_result", data: { "text/plain": "2" }, metadata: {}, execution_count: 3 }],
  ],
  [
    "an error",
    [["error", { ename: "TypeError", evalue: "no", traceback: ["a", "b"], status: "error" }]],
    [{ output_type: "error", ename: "TypeError", evalue: "no", traceback: ["a", "b"] }],
  ],
  ["a transient part is not kept", [show("x", "id")], [shown("x")]],
  ["clear at once", [out("a"), clear(false)], []],
  ["clear at once, then output", [out("a"), clear(false), out("b")], [stdout("b")]],
  ["clear with wait and nothing after it", [out("a"), clear(true)], [stdout("a")]],
  ["clear with wait, then a stream", [out("a"), clear(true), out("b"), out("c")], [stdout("bc")]],
  ["clear with wait, then a display", [out("a"), clear(true), show("x")], [shown("x")]],
  ["clear with wait, then at once", [out("a"), clear(true), clear(false), out("b"), out("c")], [stdout("bc")]],
  [
    "clear with wait, then an error",
    [out("a"), clear(true), ["error", { ename: "E", evalue: "", traceback: [] }]],
    [{ output_type: "error", ename: "E", evalue: "", traceback: [] }],
  ],
  ["an update is in place", [show("x", "d"), out("a"), update("y", "d")], [shown("y", { m: 1 }), stdout("a")]],
  ["an update reaches every display of the id", [show("x", "d"), show("y", "d")], [shown("y"), shown("y")]],
  ["an update of an unknown id", [show("x", "d"), update("y", "e")], [shown("x")]],
  ["an update does not clear", [show("x", "d"), clear(true), update("y", "d")], [shown("y", { m: 1 })]],
  ["an update of what was cleared", [show("x", "d"), clear(false), update("y", "d"), out("a")], [stdout("a")]],
];

for (const [name, messages, expected] of table) {
  test(`outputs: ${name}`, () => {
    const cell = { outputs: [] as Output[], execution_count: null };
    const outputs = new NotebookOutputs();
    for (const [type, content] of messages) outputs.apply(cell, { type, content });
    assert.deepEqual(cell.outputs, expected);
  });
}

test("outputs: one cell's display is updated by another", () => {
  const first = { outputs: [] as Output[], execution_count: null };
  const second = { outputs: [] as Output[], execution_count: null };
  const outputs = new NotebookOutputs();
  const apply = (cell: typeof first, [type, content]: Message) => outputs.apply(cell, { type, content });
  apply(first, show("x", "d"));
  apply(second, out("a"));
  apply(second, update("y", "d"));
  assert.deepEqual(first.outputs, [shown("y", { m: 1 })]);
  assert.deepEqual(second.outputs, [stdout("a")]);
});

test("outputs: the number of the cell comes with its input", () => {
  const cell = { outputs: [] as Output[], execution_count: null as number | null };
  new NotebookOutputs().apply(cell, { type: "execute_input", content: { code: "1", execution_count: 7 } });
  assert.equal(cell.execution_count, 7);
});
