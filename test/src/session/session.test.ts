import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import * as tf from "../../../src/index.js";
import type { Feeds } from "../../../src/session/feeds.js";
import type { Fetches } from "../../../src/session/fetches.js";
import { loadCase, toNdArray } from "../../support/golden.js";

beforeEach(() => tf.resetDefaultGraph());

describe("a session runs what TensorFlow's does", () => {
  const golden = loadCase("session_semantics");

  test("structures, names, feeds of any tensor, state", async () => {
    const x = tf.placeholder(tf.float32, [null], { name: "x" });
    const d = tf.placeholderWithDefault([1, 2], [2], { name: "d" });
    const y = tf.multiply(x, 2, { name: "y" });
    const z = tf.add(y, 1, { name: "z" });
    const v = tf.variable(10, { name: "v" });
    const inc = tf.assignAdd(v, 1, { name: "inc" });
    await using sess = new tf.Session();
    await sess.run(v.initializer);
    const feed: Feeds = new Map([[x, [1, 2, 3]]]);
    const cases: readonly (readonly [string, Fetches, Feeds?])[] = [
      ["dict of lists", { p: [y, z], q: [y, { r: z }] }, feed],
      ["same tensor twice", [y, y, "y:0"], feed],
      ["fed intermediate tensor", z, new Map([[y, [5]]])],
      ["fed and fetched", [y, z], [[y, [5]]]],
      ["feed by name", "z:0", { "x:0": [5] }],
      ["default", d],
      ["default overridden", d, { d: [7, 8] }],
      ["fed constant", z, { x: [1], "y/y:0": 100 }],
      ["fed variable read", v.add(1), { "v/read:0": 50 }],
      ["empty feed array", z, new Map([[x, []]])],
      ["int fed to float", z, new Map([[x, [1, 2]]])],
      ["inc 1", inc],
      ["inc 2", inc],
    ];
    for (const [label, fetches, feeds] of cases)
      assertEqual(await sess.run(fetches, feeds), golden.item(label).values, label);
    assert.equal(await sess.run(inc.op), undefined);
    const [after] = tf.controlDependencies([inc], () => [tf.identity(v.value(), { name: "after" }), v.readValue()]);
    assertEqual(await sess.run(after!), golden.item("read after inc").values, "read after inc");
    assert.equal(await sess.run(tf.noOp()), undefined);
    await using other = new tf.Session();
    assert.equal((await other.run(tf.isVariableInitialized(v))).item(), false);
    await other.run(v.initializer);
    assertEqual(await other.run(v), golden.item("other").values, "other");
    assertEqual(await sess.run(v), golden.item("first").values, "first");
  });

  test("reads come before writes that nothing orders", async () => {
    const v = tf.variable([1, 2], { name: "v" });
    const doubled = v.mul(2);
    const write = tf.assign(v, doubled);
    await using sess = new tf.Session();
    await sess.run(v.initializer);
    const before = await sess.run({ read: v.value(), sum: v.add(doubled), write });
    assert.deepEqual(before.read.toArray(), [1, 2]);
    assert.deepEqual(before.sum.toArray(), [3, 6]);
    assert.deepEqual(before.write.toArray(), [2, 4]);
    assert.deepEqual((await sess.run(v)).toArray(), [2, 4]);
  });

  test("what waits for a placeholder waits for nothing where it is fed", async () => {
    const x = tf.placeholder(tf.float32, [], { name: "x" });
    const z = tf.placeholder(tf.float32, [], { name: "z" });
    const y = tf.controlDependencies([x], () => tf.identity(z));
    await using sess = new tf.Session();
    assert.equal(((await sess.run(y, { x: 1, z: 6 })) as tf.NdArray).item(), 6);
    await assert.rejects(sess.run(y, { z: 6 }), /You must feed a value for placeholder tensor 'x'/);
  });

  test("what is fetched or fed is a copy", async () => {
    const v = tf.variable([1, 2], { name: "v" });
    const x = tf.placeholder(tf.float32, [2], { name: "x" });
    const set = tf.assign(v, x);
    await using sess = new tf.Session();
    const mine = Float32Array.of(5, 6);
    await sess.run(set, { x: mine });
    mine.fill(0);
    const first = await sess.run(v);
    assert.deepEqual(first.toArray(), [5, 6]);
    first.data.fill(0 as never);
    assert.deepEqual((await sess.run(v)).toArray(), [5, 6]);
  });

  test("runs that are started together follow each other", async () => {
    const v = tf.variable(0, { name: "v", dtype: tf.int64 });
    const inc = tf.assignAdd(v, 1n);
    await using sess = new tf.Session();
    await sess.run(v.initializer);
    const results = await Promise.all(Array.from({ length: 20 }, () => sess.run(inc)));
    assert.deepEqual(
      results.map((array) => array.item()),
      Array.from({ length: 20 }, (_, i) => BigInt(i + 1)),
    );
  });
});

function assertEqual(found: unknown, expected: unknown, label: string): void {
  if (found instanceof tf.NdArray) {
    const wanted = toNdArray(expected as never);
    assert.deepEqual(
      [found.dtype.name, found.shape, found.toArray()],
      [wanted.dtype.name, wanted.shape, wanted.toArray()],
      label,
    );
  } else
    for (const [key, value] of Object.entries(expected as object))
      assertEqual((found as Record<string, unknown>)[key], value, label);
}

describe("a mistake in a run has TensorFlow's class and words", () => {
  const golden = loadCase("errors_run");

  /** The recorded words, without the quotes that Python puts around a KeyError's. */
  const words = (label: string): string => (golden.item(label, "error").message ?? "").replace(/^"|"$/g, "");

  function setUp() {
    const x = tf.placeholder(tf.float32, [null, 2], { name: "x" });
    const y = tf.multiply(x, 2, { name: "y" });
    const v = tf.variable([1, 2], { name: "v" });
    const i = tf.placeholder(tf.int32, [], { name: "i" });
    tf.noOp({ name: "nop" });
    const foreign = new tf.Graph();
    return { x, y, v, i, p: tf.placeholder(tf.float32, undefined, { name: "p" }), foreign, sess: new tf.Session() };
  }
  type Fixture = ReturnType<typeof setUp>;

  const runs: readonly (readonly [string, (f: Fixture) => Promise<unknown>])[] = [
    ["placeholder not fed", ({ sess, y }) => sess.run(y)],
    ["placeholder itself not fed", ({ sess, x }) => sess.run(x)],
    ["placeholder without dtype shape not fed", ({ sess, i }) => sess.run(i)],
    ["uninitialized variable in an op", ({ sess, v }) => sess.run(v.add(1))],
    ["assign_add of an uninitialized variable", ({ sess, v }) => sess.run(v.assignAdd([1, 1]))],
    ["wrong feed shape", ({ sess, y, x }) => sess.run(y, new Map([[x, [1, 2, 3]]]))],
    ["feed key is a string, unknown", ({ sess, y }) => sess.run(y, { "nope:0": 1 })],
    ["unknown tensor name", ({ sess }) => sess.run("nope:0")],
    ["unknown output index", ({ sess }) => sess.run("y:1")],
    ["name of an op as a tensor", ({ sess }) => sess.run("y")],
    ["name with bad syntax", ({ sess }) => sess.run("y:0:0")],
    [
      "shapes that do not match, at run",
      ({ sess, p }) => sess.run(tf.matmul(p, p, { name: "mm" }), new Map([[p, [[1, 2]]]])),
    ],
    [
      "broadcast that does not match, at run",
      ({ sess, p }) => sess.run(tf.add(p, [1, 2, 3], { name: "aa" }), new Map([[p, [1, 2]]])),
    ],
    [
      "reshape that does not fit",
      ({ sess, p }) => sess.run(tf.reshape(p, [7], { name: "rs" }), new Map([[p, [1, 2]]])),
    ],
  ];

  for (const [label, run] of runs)
    test(label, async () => {
      const fixture = setUp();
      const item = golden.item(label, "error");
      await assert.rejects(run(fixture), (error: Error) => {
        assert.equal(error.name, item.type);
        const [first = "", node = ""] = words(label).split("\n");
        // The order of operands is free; TensorFlow's own differs between versions.
        if (label !== "broadcast that does not match, at run")
          assert.ok(
            error.message.startsWith(first.replace(/[")]*$/, "").replace(/\("/, "(")),
            `${error.message}\nexpected ${first}`,
          );
        assert.ok(error.message.includes(node.trim()), `${error.message}\nexpected ${node}`);
        return true;
      });
      // The session goes on.
      assert.deepEqual((await fixture.sess.run(fixture.y, { x: [[1, 2]] })).toArray(), [[2, 4]]);
    });

  test("ragged values, tensors as values, closed sessions, foreign graphs", async () => {
    const { sess, x, y, foreign } = setUp();
    await assert.rejects(sess.run(y, new Map([[x, [[1, 2], [3]]]])), { name: "ValueError" });
    await assert.rejects(sess.run(y, new Map([[x, tf.constant(1) as never]])), {
      name: "TypeError",
      message: /cannot be a tf\.Tensor object/,
    });
    withGraph(foreign, () => tf.noOp());
    await using other = new tf.Session({ graph: foreign });
    await assert.rejects(other.run(y), { name: "ValueError", message: /is not an element of this graph/ });
    await assert.rejects(sess.run(null as never), { name: "TypeError", message: /has invalid type/ });
    await sess.close();
    await assert.rejects(sess.run(y, { x: [[1, 2]] }), {
      name: "RuntimeError",
      message: "Attempted to use a closed Session.",
    });
  });

  const builds: readonly (readonly [string, () => unknown])[] = [
    ["get_tensor_by_name unknown", () => tf.getDefaultGraph().getTensorByName("nope:0")],
    ["get_tensor_by_name of an op name", () => tf.getDefaultGraph().getTensorByName("y")],
    ["get_tensor_by_name of op without output", () => tf.getDefaultGraph().getTensorByName("nop:0")],
    ["get_operation_by_name unknown", () => tf.getDefaultGraph().getOperationByName("nope")],
    ["get_operation_by_name of a tensor name", () => tf.getDefaultGraph().getOperationByName("y:0")],
    ["shapes that do not match, at build", () => tf.matmul(tf.zeros([2, 3]), tf.zeros([2, 3]))],
    [
      "dtypes that do not match",
      () => tf.add(tf.getDefaultGraph().getTensorByName("y:0"), tf.constant(1, { dtype: tf.int32 })),
    ],
    ["invalid op name", () => tf.constant(1, { name: "bad name" })],
    ["name beginning with _", () => tf.constant(1, { name: "_under" })],
  ];
  for (const [label, build] of builds)
    test(label, () => {
      setUp();
      const item = golden.item(label, "error");
      assert.throws(build, (error: Error) => {
        assert.equal(error.name, item.type);
        const expected = words(label)
          .replace("re.compile('", "")
          .replace(/'\)\/$/, "")
          .slice(0, 90)
          .replace(/\\\\/g, "\\");
        assert.ok(error.message.startsWith(expected.slice(0, 55)), `${error.message}\nexpected ${expected}`);
        return true;
      });
    });

  test("a name that is nearly right is suggested", () => {
    setUp();
    assert.throws(() => tf.getDefaultGraph().getTensorByName("v/reed:0"), { message: /Did you mean "v\/read"/ });
  });

  test("a finalized graph takes no more nodes", () => {
    setUp();
    tf.getDefaultGraph().finalize();
    assert.throws(() => tf.constant(1), { name: "RuntimeError", message: words("finalized graph") });
  });
});
