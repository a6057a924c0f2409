import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import * as tf from "../../../src/index.js";
import { type GoldenArray, toNdArray } from "../../support/golden.js";

interface Recorded {
  readonly examples: readonly string[];
  readonly graph: string;
  readonly outputs: readonly string[];
  readonly values: readonly GoldenArray[];
  readonly errors: Readonly<Record<string, string>>;
}

const FILE = new URL("../../../../test/fixtures/parse-example.json", import.meta.url);
const recorded = JSON.parse(readFileSync(FILE, "utf8")) as Recorded;
const serialized = tf.ndarray(
  recorded.examples.map((text) => new Uint8Array(Buffer.from(text, "base64"))) as never,
  [recorded.examples.length],
  tf.string,
);
beforeEach(async () => {
  tf.resetDefaultGraph();
  await tf.importGraphDef(new Uint8Array(Buffer.from(recorded.graph, "base64")), { name: "" });
});

test("features of fixed shape, of any length, with defaults and without", async () => {
  await using sess = new tf.Session();
  const values = (await sess.run([...recorded.outputs], { serialized })) as tf.NdArray[];
  for (const [i, wanted] of recorded.values.map(toNdArray).entries()) {
    assert.equal(values[i]!.dtype, wanted.dtype, recorded.outputs[i]);
    assert.deepEqual(values[i]!.shape, wanted.shape, recorded.outputs[i]);
    assert.deepEqual(values[i]!.toArray(), wanted.toArray(), recorded.outputs[i]);
  }
  assert.equal(tf.getDefaultGraph().getTensorByName(recorded.outputs[6]!).shape.toString(), "(?, ?, 2)");
});

for (const [label, message] of Object.entries(recorded.errors))
  test(`refuses in TensorFlow's words: ${label}`, async () => {
    await using sess = new tf.Session();
    await assert.rejects(sess.run(`${label}:0`, { serialized }), (error: Error) => {
      assert.equal(error.name, "InvalidArgumentError");
      assert.ok(error.message.startsWith(message), error.message);
      return true;
    });
  });

test("what is no Example is refused", async () => {
  await using sess = new tf.Session();
  await assert.rejects(sess.run("missing:0", { serialized: ["no example"] }), {
    name: "InvalidArgumentError",
    message: /^Could not parse example input, value: 'no example'/,
  });
});
