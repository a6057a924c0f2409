import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { History } from "../../kernel/history.js";
import { HistoryFile, historyPath } from "../../kernel/history-file.js";
import { TestKernel } from "../support/kernel-client.js";

const folder = mkdtempSync(join(tmpdir(), "tensorcell-history-"));
after(() => rmSync(folder, { recursive: true }));
const numbered = (entries: readonly { session: number; line: number }[]) => entries.map((e) => [e.session, e.line]);

describe("the history's file", () => {
  it("keeps the cells of all sessions, each numbered", () => {
    const path = join(folder, "new", "kept.jsonl");
    for (const inputs of [["a = 1", "b"], ["a = 1"]]) {
      const history = new History(new HistoryFile(path));
      for (const [at, input] of inputs.entries()) history.add(at + 1, input, "out");
      history.flush();
    }
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const history = new History(new HistoryFile(path));
    history.add(1, "c", null);
    assert.deepEqual(numbered(history.tail(9)), [
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
    assert.deepEqual(numbered(history.range(0, 1)), [[3, 1]]);
    assert.deepEqual(numbered(history.range(-2, 2)), [[1, 2]]);
    assert.deepEqual(numbered(history.range(2, 1)), [[2, 1]]);
    assert.deepEqual(numbered(history.search("a*", 9, true)), [[2, 1]]);
  });

  it("passes over lines that are none, and drops the older half when it grows too large", () => {
    const path = join(folder, "large.jsonl");
    writeFileSync(path, '{"session":"s","line":1,"input":"first","output":null}\nnot json\n{"a":1}\n[]\nnull\n');
    const history = new History(new HistoryFile(path));
    assert.deepEqual(
      history.tail(9).map(({ input }) => input),
      ["first"],
    );
    for (let line = 1; line <= 5; line++) history.add(line, "x".repeat(1 << 20), null);
    history.flush();
    assert.ok(statSync(path).size <= 2 << 20, `${statSync(path).size} bytes`);
    assert.ok(readFileSync(path, "utf8").startsWith('{"session":'));
    assert.equal(new History(new HistoryFile(path)).tail(9).at(-1)?.line, 5);
  });

  it("is told of when it cannot be written, and disturbs nothing", () => {
    const path = join(folder, "file");
    appendFileSync(path, "");
    const history = new History(new HistoryFile(join(path, "below.jsonl")));
    history.add(1, "x", null);
    history.flush();
    assert.deepEqual(numbered(history.tail(1)), [[1, 1]]);
  });

  it("is where TENSORCELL_HISTORY says, or in Jupyter's data folder", () => {
    assert.equal(historyPath({ TENSORCELL_HISTORY: "h.jsonl" }), "h.jsonl");
    assert.equal(historyPath({ TENSORCELL_HISTORY: "" }), undefined);
    assert.equal(historyPath({ JUPYTER_DATA_DIR: "data" }), join("data", "tensorcell", "history.jsonl"));
  });

  it("gives a new kernel what an earlier one has run, also one that ended itself", async () => {
    const env = { TENSORCELL_HISTORY: join(folder, "kernels.jsonl") };
    {
      await using kernel = await TestKernel.start({ env });
      await kernel.execute("6 * 7");
      await kernel.execute("'hidden'", { store_history: false });
      const ending = await kernel.execute("process.exit(0)");
      assert.equal(ending.reply.status, "error");
      await kernel.launched.exited;
    }
    await using kernel = await TestKernel.start({ env });
    await kernel.execute("8 * 9");
    const tail = await kernel.request("history_request", { hist_access_type: "tail", n: 9, output: true, raw: true });
    assert.deepEqual(tail.reply.history, [
      [1, 1, ["6 * 7", "42"]],
      [2, 1, ["8 * 9", "72"]],
    ]);
    const range = await kernel.request("history_request", {
      hist_access_type: "range",
      session: -1,
      start: 1,
      stop: 9,
      output: false,
    });
    assert.deepEqual(range.reply.history, [[1, 1, "6 * 7"]]);
  });
});
