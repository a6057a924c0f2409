import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../../notebooks/run/json.js";
import { firstLine, Terminal } from "../../../notebooks/run/terminal.js";
import { TextSink } from "./support.js";

type Step = (terminal: Terminal) => void;

const message =
  (type: string, content: JsonObject): Step =>
  (terminal) =>
    terminal.show({ type, content });
const out = (text: string) => message("stream", { name: "stdout", text });
const err = (text: string) => message("stream", { name: "stderr", text });
const result = (data: JsonObject) => message("execute_result", { data, metadata: {}, execution_count: 1 });
const show = (text: string) =>
  message("display_data", { data: { "text/plain": text }, transient: { display_id: "d" } });
const update = (text: string) =>
  message("update_display_data", { data: { "text/plain": text }, transient: { display_id: "d" } });
const ended = { index: 3, where: "[2/12] const x = 1", status: "passed", seconds: 0.25, differences: [] } as const;
const end: Step = (terminal) => terminal.endCell(ended);
const progress: Step = (terminal) => terminal.progress(2, 12, "const x = 1");

const table: [name: string, steps: Step[], stdout: string, stderr: string][] = [
  ["streams go where they belong, as they are", [out("a"), out("b\r\n"), err("c\n")], "ab\r\n", "c\n"],
  ["a result is a line of its own", [out("a"), result({ "text/plain": "2" })], "a\n2\n", ""],
  ["a cell ends its last line", [out("a"), end, result({ "text/plain": "2" })], "a\n2\n", "[2/12] (0.3 s)\n"],
  ["lines of a result that is an array", [result({ "text/plain": ["a\n", "b"] })], "a\nb\n", ""],
  ["rich output without text", [result({ "image/png": "aGk=" })], "<image/png>\n", ""],
  [
    "a display that is updated prints its last text again",
    [show("0%"), update("50%"), update("100%"), end],
    "0%\n100%\n",
    "[2/12] (0.3 s)\n",
  ],
  ["a display that is shown again is not updated", [show("0%"), update("50%"), show("x")], "0%\nx\n", ""],
  [
    "an error loses its colours where there are none",
    [message("error", { ename: "E", evalue: "v", traceback: ["\x1b[31mE\x1b[0m: v", "  at 1"] })],
    "",
    "E: v\n  at 1\n",
  ],
  ["an error without a traceback", [message("error", { ename: "E", evalue: "v", traceback: [] })], "", "E: v\n"],
  ["other messages show nothing", [message("status", {}), message("constructor", {})], "", ""],
  ["progress is a line", [progress, out("a\n"), end], "a\n", "[2/12] const x = 1\n[2/12] (0.3 s)\n"],
  [
    "a silent cell is one line with its time",
    [progress, end, progress, end],
    "",
    "[2/12] const x = 1 (0.3 s)\n".repeat(2),
  ],
  [
    "a cell that is left out",
    [(terminal) => terminal.endCell({ ...ended, status: "skipped" })],
    "",
    "[2/12] const x = 1 (skipped)\n",
  ],
];

for (const [name, steps, stdout, stderr] of table) {
  test(`terminal: ${name}`, () => {
    const [first, second] = [new TextSink(), new TextSink()];
    const terminal = new Terminal(first, second);
    for (const step of steps) step(terminal);
    assert.deepEqual([first.text, second.text], [stdout, stderr]);
  });
}

test("terminal: on a TTY the progress line is in place, fits, and is erased before output", () => {
  const [stdout, stderr] = [new TextSink(true), new TextSink(true)];
  Object.assign(stderr, { columns: 33 });
  const terminal = new Terminal(stdout, stderr);
  progress(terminal);
  assert.equal(stderr.text, "\r\x1b[2K██░░░░░░░░░░░░░░░░░░ [2/12] con…");
  out("a\n")(terminal);
  out("b\n")(terminal);
  end(terminal);
  assert.equal(stderr.text, "\r\x1b[2K██░░░░░░░░░░░░░░░░░░ [2/12] con…\r\x1b[2K[2/12] const x = 1 (0.3 s)\n");
});

test("terminal: a closed pipe is told once, other failures are thrown", () => {
  const [stdout, stderr] = [new TextSink(), new TextSink()];
  let told = 0;
  new Terminal(stdout, stderr).onBroken(() => told++);
  const broken = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
  stdout.emit("error", broken);
  stderr.emit("error", broken);
  assert.equal(told, 1);
  assert.throws(() => stdout.emit("error", new Error("write EIO")), /EIO/);
});

test("firstLine skips blank lines", () => {
  assert.equal(firstLine("\n\n  let x = 1; \r\nlet y"), "let x = 1;");
});
