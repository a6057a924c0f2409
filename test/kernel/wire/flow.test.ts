import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Worker } from "node:worker_threads";
import { Flow } from "../../../kernel/wire/flow.js";

/** A thread that takes `length` characters, so often, or closes the flow, a moment after it was started. */
function otherSide(flow: Flow, action: string): Worker {
  const module = JSON.stringify(new URL("../../../kernel/wire/flow.js", import.meta.url).href);
  const code = `
    const { workerData } = require("node:worker_threads");
    import(${module}).then(({ Flow }) => { const flow = new Flow(workerData); ${action} });`;
  return new Worker(code, { eval: true, workerData: flow.memory });
}

describe("Flow", () => {
  it("lets the giver run ahead, and no further than its limit until the taker has taken", async () => {
    const flow = new Flow();
    flow.give(1 << 21);
    const worker = otherSide(flow, `for (let i = 0; i < 3; i++) flow.take(${1 << 21});`);
    flow.give(1 << 21);
    flow.give(1 << 21);
    assert.ok(Atomics.load(flow.memory, 1) > 0, "nothing was taken when the giver went on");
    await worker.terminate();
  });

  it("does not mind that its counters run round", () => {
    const flow = new Flow();
    for (let round = 0; round < 5000; round++) {
      flow.give(1 << 20);
      flow.take(1 << 20);
    }
  });

  it("lets the giver go when the sockets are closed", async () => {
    const flow = new Flow();
    const worker = otherSide(flow, "flow.close();");
    flow.waitClosed(60_000);
    assert.equal(flow.closed, true);
    flow.give(1 << 22);
    flow.give(1 << 22);
    await worker.terminate();
  });
});
