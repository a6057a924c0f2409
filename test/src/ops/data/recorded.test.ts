import assert from "node:assert/strict";
import { test } from "node:test";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";
import { importScenario, replay, scenariosOf } from "../../../support/scenarios.js";

for (const scenario of scenariosOf("datasets"))
  test(`${scenario.scenario}: an imported data set gives what it gives in TensorFlow`, async () => {
    await importScenario("datasets", scenario.scenario);
    await replay(scenario);
  });

test("feedable: the iterator whose handle is fed goes on where it is", async () => {
  await importScenario("datasets", "feedable");
  await using sess = new tf.Session();
  await sess.run("init_b");
  const [a, b] = (await sess.run(["handle_a:0", "handle_b:0"])) as NdArray[];
  const found: unknown[] = [];
  for (const handle of [a!, b!, a!, b!, a!])
    found.push(((await sess.run("next:0", { "handle:0": handle })) as NdArray).item());
  assert.deepEqual(found, [0n, 10n, 1n, 11n, 2n]);
  await assert.rejects(sess.run("next:0", { "handle:0": b! }), {
    name: "OutOfRangeError",
    message: /^End of sequence/,
  });
  await assert.rejects(sess.run("next:0", { "handle:0": new Uint8Array() }), tf.errors.OpError);
});

test("trains: where what an iterator gives is fed, no data set is needed", async () => {
  await importScenario("datasets", "trains");
  const def = tf.getDefaultGraph();
  await using sess = new tf.Session({ graph: def });
  await sess.run("init");
  const feeds = { "batch:0": [[1, 2, 3]], "batch:1": [1n] };
  const loss = (await sess.run("sparse_softmax_cross_entropy_loss/value:0", feeds)) as NdArray;
  assert.ok(Math.abs(Number(loss.item()) - Math.LN2) < 1e-6);
});
