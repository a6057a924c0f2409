import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

const contextFeatures = {
  length: new tf.io.FixedLenFeature([], tf.int64),
  tag: new tf.io.VarLenFeature(tf.string),
};
const sequenceFeatures = {
  frame: new tf.io.FixedLenSequenceFeature([2], tf.float32),
  words: new tf.io.VarLenFeature(tf.string),
};
const parts = (sparse: unknown): tf.Tensor[] => {
  const { indices, values, denseShape } = sparse as tf.SparseTensor;
  return [indices, values, denseShape];
};
const words = (values: tf.Tensor): tf.SparseTensor =>
  tf.nameScope("SparseTensor", () => {
    const indices = tf.constant(tf.ndarray([0, 0, 1, 0, 1, 1], [3, 2], tf.int64), { name: "indices" });
    return new tf.SparseTensor(
      indices,
      values,
      tf.constant(tf.ndarray([2, 2], [2], tf.int64), { name: "dense_shape" }),
    );
  });

/** SequenceExamples parsed, and features crossed. */
export const rows: OpRows = {
  golden: "parse_functions",
  rows: [
    {
      op: "ParseSequenceExampleV2",
      name: "single",
      build: ([s]) => {
        const [c, f] = tf.io.parseSingleSequenceExample(s!, { contextFeatures, sequenceFeatures });
        return [c.length, ...parts(c.tag), f.frame, ...parts(f.words)] as tf.Tensor[];
      },
    },
    {
      op: [],
      name: "several",
      build: ([s]) => {
        const [c, f, lengths] = tf.io.parseSequenceExample(s!, { contextFeatures, sequenceFeatures });
        return [c.length, ...parts(c.tag), f.frame, ...parts(f.words), lengths.frame] as tf.Tensor[];
      },
    },
    {
      op: [],
      name: "lists",
      build: ([s]) => {
        const { frame } = sequenceFeatures;
        return tf.io.parseSingleSequenceExample(s!, { sequenceFeatures: { frame } })[1].frame as tf.Tensor;
      },
    },
    {
      op: "SparseCrossV2",
      name: "cross",
      build: ([v, d]) => parts(tf.sparse.cross([words(v!), d!], { separator: "-" })),
    },
    {
      op: "SparseCross",
      name: "cross_hashed",
      build: ([v, d]) => parts(tf.sparse.crossHashed([words(v!), d!], { numBuckets: 50 })),
    },
    { op: [], name: "cross_text", build: ([v, d]) => parts(tf.sparse.crossHashed([words(v!), d!], { hashKey: 77 })) },
  ],
};
