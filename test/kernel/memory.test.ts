import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { JsonObject } from "../../kernel/message.js";
import { type Execution, TestKernel } from "../support/kernel-client.js";

const result = ({ of }: Execution) => (of("execute_result")[0]?.data as JsonObject | undefined)?.["text/plain"];

/** Ways to fill the heap with what the name `kept` holds. */
const filling = {
  "a loop": "while (true) kept.push(new Array(1e4).fill(1))",
  "a loop of awaits": "for (;;) { await null; kept.push(new Array(1e3).fill(1)); }",
  "a timer's callback":
    "setInterval(() => { for (let i = 0; i < 10; i++) kept.push(new Array(1e4).fill(i)) }); await new Promise(() => {})",
  "a loop that prints": "while (true) { kept.push(new Array(3e4).fill(1)); console.log(kept.length) }",
};

describe("a kernel whose heap is small", () => {
  let kernel: TestKernel;
  before(async () => {
    const memory = "--max-old-space-size=512";
    kernel = await TestKernel.start({ env: { NODE_OPTIONS: memory } });
  });
  after(() => kernel[Symbol.asyncDispose]());

  for (const [what, code] of Object.entries(filling))
    it(`ends ${what} that fills it, says why, and keeps the session`, async () => {
      await kernel.execute("globalThis.before = 'kept'");
      const { reply, of } = await kernel.execute(`const kept: unknown[] = []; ${code}`);
      assert.equal(reply.ename, "OutOfMemoryError");
      assert.match(String(reply.evalue), /its objects fill [2-5]\d\d of the 512 MB that the heap may have/);
      assert.equal(of("error")[0]?.ename, "OutOfMemoryError");
      assert.match(kernel.launched.errors(), /A cell was ended: its objects fill/);
      assert.equal(result(await kernel.execute("kept.length = 0; before")), "'kept'");
    });

  it("lets a cell go on that makes much but keeps little", async () => {
    const code = "let last: number[] = []; for (let i = 0; i < 600; i++) last = new Array(1e5).fill(i); last[0]";
    assert.equal(result(await kernel.execute(code)), "599");
  });

  it("reports a stack that overflows as the cell's error", async () => {
    const { reply } = await kernel.execute("function deeper(): number { return deeper() + 1 } deeper()");
    assert.equal(reply.ename, "RangeError");
    assert.equal(result(await kernel.execute("before")), "'kept'");
  });
});
