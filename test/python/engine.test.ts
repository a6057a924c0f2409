import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { TestKernel } from "../support/kernel-client.js";
import { type Cluster, clusterOf, python, TensorFlowServer } from "../support/tensorflow-server.js";

describe("%engine with a real TensorFlow server", { skip: python.skip }, () => {
  let cluster: Cluster;
  let server: TensorFlowServer;
  let kernel: TestKernel;
  before(async () => {
    cluster = await clusterOf({ local: 1 });
    server = await TensorFlowServer.start(cluster, "local");
    kernel = await TestKernel.start();
    await value("const w = tf.variable([1, 2]); await w.initializer.run(); await sess.run(tf.assign(w, [5, 6]))");
  });
  after(async () => {
    await kernel?.[Symbol.asyncDispose]();
    await server?.kill();
  });

  /** The text of a cell's value; of its error where it fails. */
  async function value(code: string): Promise<unknown> {
    const { reply, of } = await kernel.execute(code);
    if (reply.status !== "ok") return `${reply.ename}: ${reply.evalue}`;
    return (of("execute_result")[0]?.data as { "text/plain"?: string } | undefined)?.["text/plain"];
  }

  it("moves the default session there, with its values", async () => {
    const { reply, text } = await kernel.execute(`%engine ${server.target}`);
    assert.equal(reply.status, "ok", String(reply.evalue));
    assert.match(text("stdout"), /with the values of 1 variable/);
    assert.equal(await value("sess.target"), `'${server.target}'`);
    assert.equal(await value("await sess.run(w)"), "[5. 6.]");
  });

  for (const [what, code] of [
    ["a queue", "await sess.run(take)"],
    ["a loop of runs", "for (;;) await sess.run(w)"],
    ["a loop on the server", "await sess.run(forever)"],
  ] as const)
    it(`interrupts ${what}, and goes on`, async () => {
      await value(
        "const q = new tf.FIFOQueue(10, ['float32']); const take = q.dequeue(); const forever = tf.whileLoop((i) => i.less(1e9), (i) => [i.add(1)], [tf.constant(0)])",
      );
      const cell = await kernel.begin("execute_request", { code: `console.log("waits"); ${code}` });
      await cell.published(({ header }) => header.msg_type === "stream");
      await kernel.interrupt();
      assert.equal((await cell.done).reply.ename, "KeyboardInterrupt");
      assert.equal(await value("await sess.run(w)"), "[5. 6.]");
    });

  it("says what became of a server that is started again, and brings the values it has back", async () => {
    const cell = await kernel.begin("execute_request", { code: `console.log("waits"); await sess.run(take)` });
    await cell.published(({ header }) => header.msg_type === "stream");
    await server.kill();
    assert.equal((await cell.done).reply.ename, "UnavailableError");
    server = await TensorFlowServer.start(cluster, "local");
    assert.match(String(await value("await sess.run(w)")), /^AbortedError: .*is not found/);
    assert.match(String(await value("await sess.run(w)")), /^FailedPreconditionError/);
    assert.equal(await value("await w.initializer.run(); await sess.run(w)"), "[1. 2.]");
    assert.equal((await kernel.execute("%engine local")).reply.status, "ok");
    assert.equal(await value("sess.target"), "''");
    assert.equal(await value("await sess.run(w)"), "[1. 2.]");
  });
});
