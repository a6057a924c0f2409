import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { apply } from "../../../src/core/apply-op.js";
import { withGraph } from "../../../src/core/default-graph.js";
import * as tf from "../../../src/index.js";
import { loadCase } from "../../support/golden.js";

/** A mistake: the recorded label, what makes it, and how our words begin where they are not TensorFlow's. */
type Mistake = readonly [label: string, make: () => unknown, words?: RegExp];

/** Asserts TensorFlow's class, and that the message begins as its does: up to where Python or a memory address is spoken of. */
function testMistakes(name: string, mistakes: readonly Mistake[]): void {
  const golden = loadCase(name);
  for (const [label, make, words] of mistakes)
    test(label, async () => {
      const { type, message = "", raised } = golden.item(label, "error");
      const run = async (): Promise<void> => {
        await make();
      };
      if (raised === false) return run();
      await assert.rejects(run, (error: Error) => {
        assert.equal(error.name, type);
        if (words !== undefined) assert.match(error.message, words);
        else {
          const beginning = (message.split("\n")[0] ?? "").split(/ \(graphs are|(?<=\.) |: <stack>/)[0]!;
          assert.ok(error.message.startsWith(beginning.replace(/\.$/, "")), `${error.message}\nexpected ${beginning}`);
        }
        return true;
      });
    });
}

let x: tf.Tensor;
let y: tf.Tensor;
let v: tf.Variable;
let i: tf.Tensor;
let p: tf.Tensor;
let nop: tf.Operation;
let foreign: tf.Tensor;
let sess: tf.Session;
beforeEach(() => {
  tf.resetDefaultGraph();
  x = tf.placeholder(tf.float32, [null, 2], { name: "x" });
  y = tf.multiply(x, 2, { name: "y" });
  v = tf.variable([1, 2], { name: "v" });
  i = tf.placeholder(tf.int32, [], { name: "i" });
  p = tf.placeholder(tf.float32, undefined, { name: "p" });
  nop = tf.noOp({ name: "nop" });
  foreign = withGraph(new tf.Graph(), () => tf.constant(1, { name: "foreign" }));
  sess = new tf.Session();
});
afterEach(() => sess.close());

const inScope = (reuse: boolean, body: () => unknown): unknown => tf.variableScope("vs", { reuse }, body);
const descent = (varList: tf.Variable[]): unknown =>
  new tf.train.GradientDescentOptimizer(0.1).minimize(tf.reduceSum(y), { varList });

describe("mistakes have TensorFlow's class and words", () => {
  testMistakes("errors_run", [
    ["uninitialized variable", () => sess.run(v)],
    ["wrong feed dtype", () => sess.run(y, new Map([[x, [["a", "b"]]]])), /^could not convert string to float: 'a'/],
    ["float fed to int", () => sess.run(i, new Map([[i, 1.5]]))],
    [
      "feed is a Tensor",
      () => sess.run(y, new Map([[x, foreign as never]])),
      /^The value of a feed cannot be a tf.Tensor object/,
    ],
    [
      "feed key is a number",
      () => sess.run(y, new Map([[3 as never, 1]])),
      /^Cannot interpret feed_dict key as Tensor: Can not convert a number/,
    ],
    ["ragged feed", () => sess.run(y, new Map([[x, [[1, 2], [3]]]])), /the rows have different lengths/],
    ["tensor of another graph", () => sess.run(foreign)],
    ["feed of another graph", () => sess.run(y, new Map([[foreign, 1]]))],
    ["op with inputs of two graphs", () => tf.add(y, foreign)],
    ["fetch an op of no output", () => sess.run(nop)],
    ["fetch None", () => sess.run(null as never), /^Argument `fetch` = null has invalid type/],
    [
      "fetch an int",
      () => sess.run(3 as never),
      /^Argument `fetch` = 3 has invalid type "number" must be a string or Tensor/,
    ],
    ["run with an empty list", () => sess.run([])],
    [
      "broadcast that does not match, at build",
      () => tf.add(tf.zeros([2]), tf.zeros([3])),
      /^Dimensions must be equal, but are 2 and 3 for '\{\{node .*with input shapes: \[2\], \[3\]/,
    ],
    ["wrong dtype for constant", () => tf.constant("a", { dtype: tf.float32 }), /^Expected float32, but got 'a'/],
    ["gather out of range", () => sess.run(tf.gather(tf.constant([1, 2]), [5], { name: "ga" }))],
    [
      "integer division by zero",
      () => {
        const zero = tf.placeholderWithDefault(tf.constant([0], { dtype: tf.int32 }), [1]);
        return sess.run(tf.floordiv(tf.constant([1], { dtype: tf.int32 }), zero, { name: "fd" }));
      },
    ],
    ["invalid scope name", () => tf.nameScope("bad name", () => 1), /^'bad name' is not a valid root scope name/],
    ["get_variable without shape", () => tf.getVariable("no_shape")],
    ["get_variable twice", () => inScope(false, () => [tf.getVariable("g", [2]), tf.getVariable("g", [2])])],
    ["reuse of what is not there", () => inScope(true, () => tf.getVariable("nope", [2]))],
    [
      "reuse with another shape",
      () => [inScope(false, () => tf.getVariable("g", [2])), inScope(true, () => tf.getVariable("g", [3]))],
    ],
    [
      "reuse with another dtype",
      () => [
        inScope(false, () => tf.getVariable("g", [2])),
        inScope(true, () => tf.getVariable("g", [2], { dtype: tf.int32 })),
      ],
    ],
    ["assign of another shape", () => tf.assign(v, [1])],
    [
      "assign of another dtype",
      () => tf.assign(v, ["a", "b"]),
      /^Expected float32 passed to parameter 'value' of op 'Assign', got \[ 'a', 'b' \] instead\. Error: Expected float32/,
    ],
    ["Python bool of a tensor", () => Number(y), /^Using a symbolic `tf.Tensor` as a number is not allowed/],
    [
      "iterate over a tensor",
      () => [...(y as never as Iterable<number>)],
      /^Iterating over a symbolic `tf.Tensor` is not allowed/,
    ],
    ["Tensor.eval without a session", () => foreign.eval()],
    [
      "gradient of an op without one",
      () => {
        const weights = tf.multiply(tf.ones([1]), y.at(0, 0));
        const args = { arr: tf.constant([1], { dtype: tf.int32 }), size: tf.constant(3, { dtype: tf.int32 }), weights };
        return tf.gradients(apply("Bincount", args), [y]);
      },
      /^No gradient defined for operation'Bincount' \(op type: Bincount\)\./,
    ],
    ["minimize with no variable", () => descent([])],
    [
      "minimize that no variable reaches",
      () => descent([v]),
      /^No gradients provided for any variable, check your graph/,
    ],
    [
      "run after close",
      async () => {
        await sess.close();
        await sess.run("y:0", { "x:0": [[1, 2]] });
      },
    ],
  ]);
  const fed = (value: number): ReadonlyMap<tf.Tensor, number> => new Map([[p, value]]);
  testMistakes("errors_run_2", [
    ["run in an empty graph", () => new tf.Session({ graph: new tf.Graph() }).run("a:0")],
    ["Saver with no variables", () => withGraph(new tf.Graph(), () => new tf.train.Saver())],
    ["no such device", () => sess.run(tf.device("/gpu:3", () => tf.constant(1, { name: "c" })))],
    ["Assert", () => sess.run(tf.Assert(tf.greater(p, 0), ["p is", p, "sorry"], { name: "check" }), fed(-1))],
    ["check_numerics", () => sess.run(tf.checkNumerics(tf.log(p), "log of p", { name: "cn" }), fed(-1))],
    [
      "assert_equal",
      () => sess.run(tf.assertEqual(p, 1, { message: "must be one", name: "ae" }), fed(2)),
      /^assertion failed: \[must be one\]/,
    ],
    [
      "eval of an unfed placeholder",
      () => tf.placeholder(tf.float32, [2], { name: "x" }).eval(),
      /^You must feed a value for placeholder tensor 'x_1' with dtype float and shape \[2\]/,
    ],
    [
      "uninitialized resource variable",
      () => sess.run(tf.variable(1, { name: "r", useResource: true })),
      /^Could not find variable r\. This could mean that the variable has been deleted\..*\[\[\{\{node r\/Read\/ReadVariableOp\}\}\]\]/s,
    ],
    [
      "uninitialized resource variable, read",
      () => tf.variable(1, { name: "r", useResource: true }).eval(),
      /^Could not find variable r\. This could mean/,
    ],
  ]);
});

describe("the default session", () => {
  test("evaluates tensors, variables and operations", async () => {
    await v.initializer.run();
    assert.deepEqual((await v.eval()).toArray(), [1, 2]);
    assert.deepEqual((await y.eval({ x: [[1, 2]] })).toArray(), [[2, 4]]);
    await sess.run(v.initializer);
    await tf.assignAdd(v, [1, 1]).op.run(undefined, sess);
    assert.deepEqual((await v.eval(sess)).toArray(), [2, 3]);
    assert.deepEqual((await v.eval()).toArray(), [1, 2]);
  });

  test("is an InteractiveSession until that is closed, or one in asDefault", async () => {
    const interactive = new tf.InteractiveSession();
    assert.equal(tf.defaultSession(), interactive);
    await v.initializer.run();
    assert.deepEqual((await v.eval()).toArray(), [1, 2]);
    await sess.asDefault(async () => {
      assert.equal(tf.defaultSession(), sess);
      await assert.rejects(v.eval(), { name: "FailedPreconditionError" });
    });
    assert.equal(tf.defaultSession(), interactive);
    await assert.rejects(foreign.eval(), { name: "ValueError", message: /the tensor's graph is different from/ });
    await interactive.close();
    assert.notEqual(tf.defaultSession(), interactive);
  });

  test("runs what was meant for another device; others do where they are told to", async () => {
    const c = tf.device("/gpu:0", () => tf.constant(3, { name: "c" }));
    assert.equal((await c.eval()).item(), 3);
    await using soft = new tf.Session({ allowSoftPlacement: true });
    assert.equal((await soft.run(c)).item(), 3);
    await assert.rejects(sess.run(c), { name: "InvalidArgumentError", message: /allowSoftPlacement/ });
    assert.throws(() => new tf.Session({ confg: {} } as never), {
      message: /no option "confg".*Did you mean "config"/,
    });
  });
});
