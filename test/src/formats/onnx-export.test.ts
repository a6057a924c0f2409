import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { onnx } from "#proto/onnx.js";
import { decode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { OnnxModel } from "../../../src/onnx/runtime.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const float = (...shape: number[]): tf.NdArray => {
  const size = shape.reduce((a, b) => a * b, 1);
  return tf.ndarray(
    Float32Array.from({ length: size }, (_, i) => Math.sin(i + 1)),
    shape,
    tf.float32,
  );
};

interface Network {
  readonly fetches: Readonly<Record<string, tf.Tensor | tf.Variable>>;
  readonly x: tf.Tensor;
  /** Values to compare with, of several shapes. */
  readonly values: readonly tf.NdArray[];
}

const NETWORKS: Readonly<Record<string, () => Network>> = {
  "a perceptron": () => {
    const x = tf.placeholder("float32", [null, 4], { name: "x" });
    const hidden = tf.nn.relu(tf.layers.dense(x, 5));
    const y = tf.nn.softmax(tf.layers.dense(hidden, 3));
    return { x, fetches: { probabilities: y, best: tf.argmax(y, 1) }, values: [float(2, 4), float(7, 4)] };
  },
  "a convolutional network": () => {
    const x = tf.placeholder("float32", [null, 8, 8, 1], { name: "x" });
    const conv = tf.layers.conv2d(x, 4, 3, { activation: tf.nn.relu, padding: "same" });
    const flat = tf.layers.flatten(tf.layers.maxPooling2d(conv, 2, 2));
    const y = tf.layers.dense(tf.layers.batchNormalization(flat), 3);
    return { x, fetches: { y }, values: [float(1, 8, 8, 1), float(3, 8, 8, 1)] };
  },
  "shapes that the batch decides": () => {
    const x = tf.placeholder("float32", [null, 4], { name: "x" });
    const n = tf.gather(tf.shape(x), 0);
    const y = tf.reshape(x, tf.stack([n, 2, 2]));
    const mean = tf.reduceMean(tf.square(x.sub(tf.reduceMean(x, { axis: 0, keepDims: true }))));
    return { x, fetches: { y, mean, turned: tf.transpose(x) }, values: [float(2, 4), float(3, 4)] };
  },
  "an input of any shape": () => {
    const x = tf.placeholder("float32", undefined, { name: "x" });
    return { x, fetches: { y: tf.tanh(x).mul(2) }, values: [float(2, 4), float(3)] };
  },
  "what needs no computing": () => {
    const x = tf.placeholder("float32", [null, 2], { name: "x" });
    const v = tf.variable([3, 4]);
    return { x, fetches: { same: x, c: tf.constant([1, 2]), v }, values: [float(1, 2)] };
  },
};

describe("an exported network computes the same in ONNX Runtime", () => {
  for (const [name, build] of Object.entries(NETWORKS))
    test(name, async () => {
      tf.setRandomSeed(1);
      const { fetches, x, values } = build();
      await using session = new tf.Session();
      await session.run(tf.globalVariablesInitializer());
      const bytes = await tf.onnx.export(fetches, { input: x }, "model.onnx", { session });
      assert.deepEqual(readFileSync("model.onnx"), Buffer.from(bytes));
      const model = await OnnxModel.load(bytes);
      for (const value of values) {
        const found = await model.run(new Map([["input", value]]), Object.keys(fetches));
        const wanted = (await session.run(fetches, new Map([[x, value]]))) as Record<string, tf.NdArray>;
        for (const [i, array] of Object.values(wanted).entries()) {
          assert.deepEqual(found[i]!.shape, array.shape);
          assert.equal(found[i]!.dtype, array.dtype);
          for (let j = 0; j < array.size; j++)
            assert.ok(
              Math.abs(Number(found[i]!.at(j)) - Number(array.at(j))) <= 1e-6,
              `${Object.keys(wanted)[i]} ${j}`,
            );
        }
      }
      await model.release();
    });
});

test("inputs and outputs have names, free dimensions too, and variables are initializers", async () => {
  const x = tf.placeholder("float32", [null, 4, null], { name: "scope/x" });
  const k = tf.placeholder("float32", [4], { name: "k" });
  const w = tf.variable([[1, 2]], { name: "w" });
  tf.identity(tf.reduceSum(x, [1, 2]).mul(tf.reduceSum(k)).add(tf.reduceSum(w)), { name: "y" });
  const session = tf.defaultSession();
  await session.run(w.initializer);
  const { graph } = decode(onnx.ModelProto, await tf.onnx.export("y", [x, "k:0"]), "model");
  const dims = (info: onnx.IValueInfoProto): unknown =>
    info.type?.tensorType?.shape?.dim?.map((dim) => dim.dimParam ?? Number(dim.dimValue));
  assert.deepEqual(
    graph!.input!.map((info) => [info.name, dims(info)]),
    [
      ["scope/x", ["batch", 4, "scope/x_dim_2"]],
      ["k", [4]],
    ],
  );
  assert.deepEqual(
    graph!.output!.map(({ name }) => name),
    ["y"],
  );
  assert.ok(
    graph!.initializer!.some(({ rawData }) => Buffer.from(rawData!).equals(Buffer.from(Float32Array.of(1, 2).buffer))),
  );
  const shaped = decode(
    onnx.ModelProto,
    await tf.onnx.export("y", { a: x, k }, undefined, { shapes: { a: ["n", 4, 2] } }),
    "m",
  );
  assert.deepEqual(dims(shaped.graph!.input![0]!), ["n", 4, 2]);
});

test("what cannot be exported is named", async () => {
  const x = tf.placeholder("float32", [null, 4], { name: "x" });
  const w = tf.variable(tf.ones([4, 2]), { name: "w" });
  const random = tf.nn.dropout(x, { rate: 0.5, name: "drop" });
  const y = tf.matmul(x, w);
  await assert.rejects(tf.onnx.export(random, [x]), {
    name: "UnimplementedError",
    message: /"drop\/.*" \(RandomUniform\) have no form/,
  });
  await assert.rejects(tf.onnx.export(y, []), {
    name: "InvalidArgumentError",
    message: /placeholder "x" is not among the feeds/,
  });
  await assert.rejects(tf.onnx.export(y, [x]), { name: "FailedPreconditionError" });
  await assert.rejects(tf.onnx.export(tf.assign(w, w.value()), [x]), {
    name: "UnimplementedError",
    message: /\(Assign\)/,
  });
  await assert.rejects(tf.onnx.export(y, [x], undefined, { shapes: { x: [1, 5] } }), {
    name: "ValueError",
    message: /has shape/,
  });
  await assert.rejects(tf.onnx.export(y, [x], undefined, { shapes: { z: [1] } }), {
    name: "ValueError",
    message: /it is no input, expected one of x/,
  });
});
