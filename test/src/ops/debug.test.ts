import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { applyOp } from "../../../src/core/apply-op.js";
import * as tf from "../../../src/index.js";

beforeEach(() => tf.resetDefaultGraph());

/** The text that `body` writes to a stream of the process. Bytes are what the test runner reports. */
async function written(stream: "stdout" | "stderr", body: () => Promise<unknown>): Promise<string> {
  let text = "";
  const write = process[stream].write.bind(process[stream]);
  const writer = mock.method(process[stream], "write", (chunk: string | Uint8Array) => {
    if (typeof chunk !== "string") return write(chunk);
    text += chunk;
    return true;
  });
  try {
    await body();
  } finally {
    writer.mock.restore();
  }
  return text;
}

test("Print shows its data on stderr, as often as it is told", async () => {
  const x = tf.constant([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const shown = tf.Print(x, [x, tf.constant("s")], { message: "x is ", firstN: 2 });
  await using sess = new tf.Session();
  const text = await written("stderr", async () => {
    for (let i = 0; i < 3; i++) await sess.run(shown);
  });
  assert.equal(text, "x is [[1 2 3]...][s]\nx is [[1 2 3]...][s]\n");
});

test("print shows text and tensors on stderr or stdout", async () => {
  const x = tf.constant([1.5, 2, 3, 4, 5, 6, 7, 8]);
  await using sess = new tf.Session();
  assert.equal(await written("stderr", () => sess.run(tf.print(["x:", x]))), "x: [1.5 2 3 ... 6 7 8]\n");
  const toStdout = tf.print([x, 1], { outputStream: "stdout", end: "!", sep: "|", summarize: 1 });
  assert.equal(await written("stdout", () => sess.run(toStdout)), "[1.5 ... 8]|1!");
});

test("Assert passes where its condition holds", async () => {
  await using sess = new tf.Session();
  assert.equal(await sess.run(tf.Assert(tf.constant(true), ["unseen"])), undefined);
  await assert.rejects(() => sess.run(tf.Assert(tf.constant(false), ["seen", tf.constant(3)])), {
    name: "InvalidArgumentError",
    message: /^assertion failed: \[seen\] \[3\]/,
  });
});

for (const type of ["PyFunc", "PyFuncStateless", "EagerPyFunc"])
  test(`${type} is refused by name, and its output can be fed`, async () => {
    const input = [tf.constant(1)];
    const [output] = applyOp(type, { input }, { token: "pyfunc_0", Tout: [tf.float32] }, { name: "py" }).outputs;
    await using sess = new tf.Session();
    await assert.rejects(() => sess.run(output!), {
      name: "UnimplementedError",
      message: /^Cannot run node "py": op "\w+" calls function "pyfunc_0" of the Python process/,
    });
    const fed = (await sess.run(output!.add(1), new Map([[output!, tf.ndarray(2)]]))) as tf.NdArray;
    assert.equal(fed.item(), 3);
  });
