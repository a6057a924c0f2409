import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import * as tf from "../../../src/index.js";

/** Name, type and device of the nodes that TensorFlow 2.21 made of the program below. */
const RECORDED = `
  s/a/Initializer/random_uniform/shape Const
  s/a/Initializer/random_uniform/min Const
  s/a/Initializer/random_uniform/max Const
  s/a/Initializer/random_uniform/RandomUniform RandomUniform
  s/a/Initializer/random_uniform/sub Sub
  s/a/Initializer/random_uniform/mul Mul
  s/a/Initializer/random_uniform AddV2
  s/a VariableV2 /job:ps/task:0
  s/a/Assign Assign /job:ps/task:0
  s/a/read Identity /job:ps/task:0
  s/b/Initializer/random_uniform/shape Const
  s/b/Initializer/random_uniform/min Const
  s/b/Initializer/random_uniform/max Const
  s/b/Initializer/random_uniform/RandomUniform RandomUniform
  s/b/Initializer/random_uniform/sub Sub
  s/b/Initializer/random_uniform/mul Mul
  s/b/Initializer/random_uniform AddV2
  s/b VarHandleOp /job:ps/task:1
  s/b/IsInitialized/VarIsInitializedOp VarIsInitializedOp /job:worker/task:1
  s/b/Assign AssignVariableOp /job:ps/task:1
  s/b/Read/ReadVariableOp ReadVariableOp /job:ps/task:1
  c Const /job:worker/task:1/device:CPU:0
  d/Initializer/random_uniform/shape Const
  d/Initializer/random_uniform/min Const
  d/Initializer/random_uniform/max Const
  d/Initializer/random_uniform/RandomUniform RandomUniform
  d/Initializer/random_uniform/sub Sub
  d/Initializer/random_uniform/mul Mul
  d/Initializer/random_uniform AddV2
  d VariableV2 /job:ps/task:5
  d/Assign Assign /job:ps/task:5
  d/read Identity /job:ps/task:5
  e/Initializer/random_uniform/shape Const
  e/Initializer/random_uniform/min Const
  e/Initializer/random_uniform/max Const
  e/Initializer/random_uniform/RandomUniform RandomUniform
  e/Initializer/random_uniform/sub Sub
  e/Initializer/random_uniform/mul Mul
  e/Initializer/random_uniform AddV2
  e VariableV2 /job:chief
  e/Assign Assign /job:chief
  e/read Identity /job:chief
  y/y Const /job:worker/task:1
  y AddV2 /job:worker/task:1
  mul/ReadVariableOp ReadVariableOp
  mul Mul /job:worker/task:1
  Const Const /job:worker/task:1
  Sum Sum /job:worker/task:1
  gradients/Shape Const /job:worker/task:1
  gradients/grad_ys_0/Const Const /job:worker/task:1
  gradients/grad_ys_0 Fill /job:worker/task:1
  gradients/Sum_grad/Reshape/shape Const /job:worker/task:1
  gradients/Sum_grad/Reshape Reshape /job:worker/task:1
  gradients/Sum_grad/Const Const /job:worker/task:1
  gradients/Sum_grad/Tile Tile /job:worker/task:1
  gradients/mul_grad/Mul Mul /job:worker/task:1
  gradients/mul_grad/Mul_1 Mul /job:worker/task:1
  gradients/mul_grad/tuple/group_deps NoOp /job:worker/task:1
  gradients/mul_grad/tuple/control_dependency Identity /job:worker/task:1
  gradients/mul_grad/tuple/control_dependency_1 Identity /job:worker/task:1
  step/learning_rate Const /job:worker/task:1
  step/update_s/a/ApplyGradientDescent ApplyGradientDescent /job:ps/task:0
  step/update_s/b/ResourceApplyGradientDescent ResourceApplyGradientDescent /job:ps/task:1
  step/NoOp NoOp /job:ps/task:0
  step/NoOp_1 NoOp /job:ps/task:1
  step NoOp /job:worker/task:1
`;

beforeEach(() => tf.resetDefaultGraph());

const devices = () => tf.getDefaultGraph().operations.map(({ device }) => device);

describe("devices", () => {
  test("replicaDeviceSetter places a graph and its training step as TensorFlow does", () => {
    const cluster = { ps: ["a:1", "b:1"], worker: ["c:1"] };
    const setter = tf.train.replicaDeviceSetter({ cluster, workerDevice: "/job:worker/task:1" });
    tf.device(setter, () => {
      const [a, b] = tf.variableScope("s", () => [
        tf.getVariable("a", [2], { useResource: false }),
        tf.getVariable("b", [2], { useResource: true }),
      ]);
      tf.device("/cpu:0", () => tf.constant(1, { name: "c" }));
      tf.device("/job:ps/task:5", () => tf.getVariable("d", [1], { useResource: false }));
      tf.device("/job:chief", () => tf.getVariable("e", [1], { useResource: false }));
      tf.add(a!, 1, { name: "y" });
      new tf.train.GradientDescentOptimizer(0.1).minimize(tf.reduceSum(a!.mul(b!)), { name: "step" });
    });
    const found = tf
      .getDefaultGraph()
      .operations.map(({ name, type, device }) => `  ${name} ${type} ${device}`.trimEnd());
    assert.deepEqual(
      found,
      RECORDED.trim()
        .split("\n")
        .map((line) => `  ${line.trim()}`),
    );
  });

  test("a function of one's own sees what inner scopes say, and replaces it", () => {
    const seen: string[] = [];
    tf.device("/job:worker", () =>
      tf.device(
        ({ name, type, device }) => {
          seen.push(`${name} ${type} ${device}`);
          return name === "here" ? "/task:2/cpu:1" : device;
        },
        () => {
          tf.constant(1, { name: "here" });
          tf.device("/gpu:0", () => tf.constant(1, { name: "there" }));
        },
      ),
    );
    assert.deepEqual(seen, ["here Const ", "there Const /device:GPU:0"]);
    assert.deepEqual(devices(), ["/job:worker/task:2/device:CPU:1", "/job:worker/device:GPU:0"]);
  });

  test("a strategy, nodes that stay where they are, and no parameter servers", () => {
    const setter = tf.train.replicaDeviceSetter({
      psTasks: 3,
      psStrategy: () => 2,
      mergeDevices: false,
      psDevice: "/job:p",
    });
    tf.device(setter, () => {
      tf.getVariable("v", [1], { useResource: false });
      tf.device("/cpu:0", () => tf.constant(1));
    });
    assert.ok(devices().includes("/job:p/task:2"));
    assert.equal(devices().at(-1), "/device:CPU:0");
    assert.equal(tf.train.replicaDeviceSetter(), null);
    assert.equal(tf.train.replicaDeviceSetter({ cluster: { worker: ["a:1"] } }), null);
  });

  test("a ClusterSpec knows its jobs and tasks", () => {
    const spec = new tf.train.ClusterSpec({ worker: ["a:1", "b:1"], ps: { 3: "c:1" } });
    assert.deepEqual(spec.jobs, ["ps", "worker"]);
    assert.equal(spec.numTasks("worker"), 2);
    assert.equal(spec.taskAddress("ps", 3), "c:1");
    assert.deepEqual(spec.asDict(), { ps: { 3: "c:1" }, worker: ["a:1", "b:1"] });
    assert.throws(() => spec.numTasks("chief"), { name: "ValueError", message: /No such job in cluster: 'chief'/ });
    assert.throws(() => spec.taskAddress("worker", 2), { name: "ValueError" });
  });

  test("a job that is not here is refused here", async () => {
    const c = tf.device("/job:worker/task:1", () => tf.constant(3, { name: "c" }));
    await using sess = new tf.Session();
    await assert.rejects(sess.run(c), { name: "InvalidArgumentError", message: /\/job:worker\/task:1 but available/ });
  });
});
