import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as tf from "../../../src/index.js";

const ROOT = fileURLToPath(new URL("../../../../test/fixtures/real/", import.meta.url));
beforeEach(() => tf.resetDefaultGraph());

interface Info {
  readonly prefix: string;
  readonly variables: Readonly<Record<string, readonly [dtype: string, shape: readonly number[]]>>;
  readonly value_digest: Readonly<
    Record<string, { readonly first: number; readonly last: number; readonly sum: number }>
  >;
  readonly example: {
    readonly feeds: readonly { readonly tensor: string; readonly npz: string }[];
    readonly fetches: readonly { readonly tensor: string; readonly npz: string }[];
    readonly after_one_train_step?: {
      readonly op: string;
      readonly variables: readonly { readonly variable: string; readonly npz: string }[];
      readonly fetches: readonly { readonly tensor: string; readonly npz: string }[];
    };
  };
}

const MODELS = ["half-plus-two-v1", "ctc-an4", "tf2onnx-regression", "mentornet"];

async function restored(name: string): Promise<{ info: Info; sess: tf.Session }> {
  const folder = join(ROOT, name);
  const info = JSON.parse(readFileSync(join(folder, "info.json"), "utf8")) as Info;
  const saver = await tf.train.importMetaGraph(join(folder, `${info.prefix}.meta`));
  const sess = new tf.Session();
  await saver.restore(sess, join(folder, info.prefix));
  return { info, sess };
}

function assertClose(found: tf.NdArray, wanted: tf.NdArray, what: string): void {
  assert.deepEqual(found.shape, wanted.shape, what);
  for (let i = 0; i < wanted.size; i++) {
    const [a, b] = [Number(found.at(i)), Number(wanted.at(i))];
    assert.ok(Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b)), `${what}: element ${i} is ${a}, expected ${b}`);
  }
}

/** Texts of one length, as they were fed: NumPy drops zero bytes at their ends. */
function padded(array: tf.NdArray): tf.NdArray {
  if (array.dtype !== tf.string) return array;
  const texts = array.data as Uint8Array[];
  const length = Math.max(...texts.map((text) => text.length));
  const full = texts.map((text) => Uint8Array.from({ length }, (_, i) => text[i] ?? 0));
  return new tf.NdArray(tf.string, array.shape, full);
}

describe("a model of someone else's TensorFlow", () => {
  for (const name of MODELS) {
    test(`${name} is restored`, async () => {
      const { info, sess } = await restored(name);
      for (const [variable, { first, last, sum }] of Object.entries(info.value_digest)) {
        const value = (await sess.run(`${variable}:0`)) as tf.NdArray;
        assert.deepEqual([value.dtype.name, value.shape], info.variables[variable], variable);
        const numbers = value.toNumbers();
        assert.deepEqual([numbers[0], numbers.at(-1)], [first, last], variable);
        const total = numbers.reduce((a, b) => a + b, 0);
        assert.ok(Math.abs(total - sum) <= 1e-6 * Math.max(1, Math.abs(sum)), `${variable}: ${total}, expected ${sum}`);
      }
    });

    test(`${name} computes its values`, async () => {
      const { info, sess } = await restored(name);
      const arrays = await tf.io.loadNpz(join(ROOT, name, "expected.npz"));
      const { feeds, fetches, after_one_train_step: step } = info.example;
      const fed = new Map(feeds.map(({ tensor, npz }) => [tensor, padded(arrays[npz]!)]));
      for (const { tensor, npz } of fetches)
        assertClose((await sess.run(tensor, fed)) as tf.NdArray, arrays[npz]!, tensor);
      if (step === undefined) return;
      await sess.run(step.op, fed);
      for (const { variable, npz } of step.variables)
        assertClose((await sess.run(`${variable}:0`)) as tf.NdArray, arrays[npz]!, variable);
      for (const { tensor, npz } of step.fetches)
        assertClose((await sess.run(tensor, fed)) as tf.NdArray, arrays[npz]!, `${tensor} after a step`);
    });
  }

  test("a placeholder of an old file that says () has any shape", async () => {
    const { sess } = await restored("half-plus-two-v1");
    assert.equal(sess.graph.getTensorByName("tf_example:0").shape.toString(), "<unknown>");
    const values = await sess.run("y:0", { "ParseExample/ParseExample:0": [[1], [2], [3]] });
    assert.deepEqual((values as tf.NdArray).toArray(), [[2.5], [3], [3.5]]);
  });
});
