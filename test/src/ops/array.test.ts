import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { apply } from "../../../src/core/apply-op.js";
import * as tf from "../../../src/index.js";
import type { SliceEntry } from "../../../src/ops/at.js";
import { loadCase } from "../../support/golden.js";

const golden = loadCase("ops_array");

beforeEach(() => tf.resetDefaultGraph());

/** What TensorFlow's Python was told, in TypeScript. */
const MISTAKES: Readonly<Record<string, () => unknown>> = {
  "transpose perm": () => tf.transpose(tf.zeros([2, 3]), [0, 2]),
  "concat ranks": () => tf.concat([tf.zeros([2]), tf.zeros([2, 1])], 0),
  "concat dims": () => tf.concat([tf.zeros([2, 3]), tf.zeros([3, 3])], 1),
  "stack shapes": () => tf.stack([tf.zeros([2]), tf.zeros([3])]),
  "split odd": () => tf.split(tf.zeros([5]), 2),
  "split sizes": () => tf.split(tf.zeros([5]), [2, 2]),
  reshape: () => tf.reshape(tf.zeros([5]), [2, -1]),
  squeeze: () => tf.squeeze(tf.zeros([5]), [0]),
  expand_dims: () => tf.expandDims(tf.zeros([5]), 3),
  tile: () => tf.tile(tf.zeros([5]), [2, 2]),
  "strided_slice too many": () => tf.zeros([5]).at(0, 1),
  "strided_slice out": () => tf.zeros([5]).at(7),
  gather_nd: () => tf.gatherNd(tf.zeros([5]), [[0, 1]]),
  pad: () =>
    tf.pad(tf.zeros([5]), [
      [1, 1],
      [0, 0],
    ]),
  "pad negative": () => tf.pad(tf.zeros([5]), [[-1, 1]]),
  top_k: () => tf.nn.topK(tf.zeros([2]), 3),
  range: () => tf.range(3, 1, 1),
  broadcast_to: () => tf.broadcastTo(tf.zeros([2]), [3]),
  unstack: () => tf.unstack(tf.placeholder(tf.float32)),
  space_to_depth: () => tf.spaceToDepth(tf.zeros([1, 3, 2, 1]), 2),
  space_to_batch: () => tf.spaceToBatchNd(tf.zeros([1, 3, 1]), [2], [[0, 0]]),
  unsorted_segment: () => tf.unsortedSegmentSum(tf.zeros([3, 2]), [0, 1], 2),
  boolean_mask: () => tf.booleanMask(tf.zeros([3]), tf.constant([true, false])),
  prevent_gradient: () => {
    const x = tf.constant(1);
    return tf.gradients(tf.preventGradient(x, "no way").mul(2), x);
  },
};

/** TensorFlow's words without what it says of known inputs, Python's mark of bytes, and the number of its second try to stack. */
const words = (message: string | undefined): string =>
  (message ?? "")
    .replace(/ and with (computed input tensors|input tensors computed).*$/s, ".")
    .replace(/b'(.*)'$/, "$1")
    .replace("stack_1", "stack");

for (const [label, mistake] of Object.entries(MISTAKES))
  test(`says what is wrong: ${label}`, () => {
    const { type, message } = golden.item(label, "error");
    assert.throws(mistake, (error: Error) => {
      assert.equal(error.name, type);
      assert.equal(words(error.message), words(message));
      return true;
    });
  });

test("IndexedSlices are fetched in parts, and become dense where a tensor is wanted", async () => {
  const x = tf.placeholder(tf.float32, [3, 2]);
  const [grad] = tf.gradients(tf.gather(x, [2, 0, 2]), x);
  assert.ok(grad instanceof tf.IndexedSlices);
  await using sess = new tf.Session();
  const feed = new Map([[x, tf.ndarray([1, 2, 3, 4, 5, 6], [3, 2])]]);
  const { values, indices, denseShape } = await sess.run(grad, feed);
  assert.deepEqual(values.shape, [3, 2]);
  assert.deepEqual(indices.toArray(), [2, 0, 2]);
  assert.deepEqual(denseShape?.toArray(), [3, 2]);
  const dense = await sess.run(tf.convertToTensor(grad), feed);
  assert.deepEqual(dense.toArray(), [
    [1, 1],
    [0, 0],
    [2, 2],
  ]);
});

test("gradients of rows of a resource variable are slices", async () => {
  const v = tf.variable(
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    { name: "v", useResource: true },
  );
  const rows = tf.gather(v, [2, 2]);
  assert.equal(rows.op.inputs[0]?.op.type, "ResourceGather");
  const [grad] = tf.gradients(tf.reduceSum(tf.square(rows)), v);
  assert.ok(grad instanceof tf.IndexedSlices);
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  assert.deepEqual((await sess.run(rows)).toArray(), [
    [5, 6],
    [5, 6],
  ]);
  const { values, indices, denseShape } = await sess.run(grad);
  assert.deepEqual(values.toArray(), [
    [10, 12],
    [10, 12],
  ]);
  assert.deepEqual(
    [indices.toArray(), denseShape?.toArray()],
    [
      [2, 2],
      [3, 2],
    ],
  );
  const size = apply("VariableShape", { input: v.toRef() });
  assert.deepEqual((await sess.run(size)).toArray(), [3, 2]);
});

test("the old placeholder is fed like any other", async () => {
  const x = apply("PlaceholderV2", {}, { dtype: tf.float32, shape: tf.TensorShape.of([2]) });
  await using sess = new tf.Session();
  assert.deepEqual((await sess.run(x.mul(2), new Map([[x, [1, 2]]]))).toArray(), [2, 4]);
});

test("runs check what shapes did not tell", async () => {
  const x = tf.placeholder(tf.float32);
  const i = tf.placeholder(tf.int32);
  await using sess = new tf.Session();
  const fails = (fetch: tf.Tensor, index: number[] | number, message: RegExp): Promise<void> =>
    assert.rejects(
      sess.run(
        fetch,
        new Map<tf.Tensor, number | number[]>([
          [x, [1, 2, 3]],
          [i, index],
        ]),
      ),
      (error: Error) => {
        assert.equal(error.name, "InvalidArgumentError");
        assert.match(error.message, message);
        return true;
      },
    );
  await fails(
    tf.ensureShape(x, [2]),
    0,
    /Shape of tensor EnsureShape \[3\] is not compatible with expected shape \[2\]/,
  );
  await fails(tf.segmentSum(x, i), [0, 2, 1], /segment ids are not increasing/);
  await fails(tf.unsortedSegmentSum(x, i, 2), [0, 1, 5], /segment_ids\[2\] = 5 is out of range \[0, 2\)/);
  await fails(tf.invertPermutation(i), [0, 0], /0 is duplicated in the input/);
  await fails(tf.dynamicPartition(x, i, 2)[0]!, [0, 1, 2], /partitions\[2\] = 2 is not in \[0, 2\)/);
  await fails(tf.slice(x, i, [2]), [2], /Expected size\[0\] in \[0, 1\], but got 2/);
  await fails(
    tf.pad(x, [[1, 3]], { mode: "REFLECT" }),
    0,
    /paddings must be less than the dimension size: 1, 3 not less than 3/,
  );
});

test("brackets are read as Python's", () => {
  const x = tf.zeros([5, 4, 3]);
  const shapeOf = (...entries: SliceEntry[]): string => String(x.at(...entries).shape);
  assert.equal(shapeOf("1:"), "(4, 4, 3)");
  assert.equal(shapeOf(null, 0, "...", "::2"), "(1, 4, 2)");
  assert.equal(shapeOf({ start: -2 }, { stop: 1, step: 1 }), "(2, 1, 3)");
  assert.throws(() => x.at("one"), { name: "ValueError", message: /Cannot slice by "one": expected a range/ });
});
