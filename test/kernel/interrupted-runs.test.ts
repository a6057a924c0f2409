import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { TestKernel } from "../support/kernel-client.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-interrupted-")));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Loops that work for ever; each says when it does. */
const loops: Record<string, string> = {
  "reads a variable": "for (;;) await sess.run(w)",
  "runs a model": "for (;;) await sess.run(sum)",
  "runs another graph each time": "for (;;) await sess.run(tf.constant(Math.random()).add(w))",
  "saves checkpoints": "for (;;) await saver.save(sess, 'model')",
};
const ROUNDS = 6;

describe("a session outlives the interrupt of a loop that", () => {
  for (const [title, loop] of Object.entries(loops))
    it(title, async () => {
      await using kernel = await TestKernel.start({ cwd: folder });
      await kernel.execute(
        "const w = tf.variable([1, 2]); const sum = tf.reduceSum(w.mul(3)); await w.initializer.run(); const saver = new tf.train.Saver()",
      );
      for (let round = 0; round < ROUNDS; round++) {
        const cell = await kernel.begin("execute_request", { code: `console.log("works"); ${loop}` });
        await cell.published(({ header }) => header.msg_type === "stream");
        await kernel.interrupt();
        assert.equal((await cell.done).reply.ename, "KeyboardInterrupt");
        const { reply, of } = await kernel.execute("await sess.run([w, sum])");
        assert.equal(reply.status, "ok");
        assert.match(JSON.stringify(of("execute_result")), /9\./);
      }
    });
});
