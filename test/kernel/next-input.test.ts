import assert from "node:assert/strict";
import { it } from "node:test";
import { makeSetNextInput } from "../../kernel/next-input.js";
import { TestKernel } from "../support/kernel-client.js";

it("setNextInput proposes a text, for a new cell unless it is to replace this one", () => {
  const proposed: [string, boolean][] = [];
  const setNextInput = makeSetNextInput((...one) => void proposed.push(one));
  setNextInput("a");
  setNextInput("b", { replace: true });
  assert.deepEqual(proposed, [
    ["a", false],
    ["b", true],
  ]);
  assert.throws(() => setNextInput(1 as unknown as string), /Cannot set the next input: it is of type number/);
});

it("the last proposal of a cell goes with its reply, and with no other", async () => {
  await using kernel = await TestKernel.start();
  const { reply } = await kernel.execute("setNextInput('1 + 1', { replace: true }); setNextInput('2 + 2');");
  assert.deepEqual(reply.payload, [{ source: "set_next_input", text: "2 + 2", replace: false }]);
  assert.deepEqual((await kernel.execute("1")).reply.payload, []);
});
