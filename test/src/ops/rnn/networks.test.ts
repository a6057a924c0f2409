import assert from "node:assert/strict";
import { test } from "node:test";
import { NamedTuple } from "../../../../src/core/named-tuple.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";
import { assertFails } from "../../../support/recorded-error.js";
import { type BuildNetwork, testTraining, trainingLabels } from "../../../support/training.js";

const { BasicLSTMCell, BasicRNNCell, DeviceWrapper, DropoutWrapper, GRUCell, LSTMCell, MultiRNNCell, ResidualWrapper } =
  tf.nn.rnnCell;
type Cell = tf.nn.rnnCell.RNNCell;
type T = tf.Tensor;

/** All tensors of outputs and states, one after the other. */
function flat(structure: unknown): T[] {
  if (structure instanceof NamedTuple) return structure.parts.flatMap(flat);
  return Array.isArray(structure) ? structure.flatMap(flat) : [structure as T];
}
const int = (values: readonly number[]): T => tf.constant(values, { dtype: "int32" });
const fixed =
  (cell: () => Cell, options: Parameters<typeof tf.nn.staticRnn>[2] = {}): BuildNetwork =>
  (...xs) =>
    flat(tf.nn.staticRnn(cell(), xs, { dtype: "float32", ...options }));
const dynamic =
  (cell: () => Cell, options: Parameters<typeof tf.nn.dynamicRnn>[2] = {}): BuildNetwork =>
  (x) =>
    flat(tf.nn.dynamicRnn(cell(), x!, { dtype: "float32", ...options }));
const shares = { inputKeepProb: 0.7, stateKeepProb: 0.8, seed: 3 };

/** Each network as test/fixtures/golden/rnn/program.py builds it. */
const NETWORKS: Parameters<typeof testTraining>[1] = {
  basic_rnn: { build: fixed(() => new BasicRNNCell(2)), whole: true },
  basic_lstm: fixed(() => new BasicLSTMCell(2, { forgetBias: 0.5 })),
  basic_lstm_joined: fixed(() => new BasicLSTMCell(2, { stateIsTuple: false, activation: tf.nn.relu })),
  gru: fixed(() => new GRUCell(2, { biasInitializer: tf.constantInitializer(0.5) })),
  lstm: fixed(() => new LSTMCell(2)),
  lstm_everything: fixed(
    () =>
      new LSTMCell(3, {
        usePeepholes: true,
        cellClip: 0.3,
        numProj: 2,
        projClip: 0.2,
        initializer: tf.randomUniformInitializer({ minval: -0.5, maxval: 0.5 }),
        name: "mine",
      }),
  ),
  lstm_joined: fixed(() => new LSTMCell(3, { numProj: 2, stateIsTuple: false })),
  lstm_shards: fixed(() => new LSTMCell(2, { numUnitShards: 2, numProj: 3, numProjShards: 2 })),
  multi: fixed(() => new MultiRNNCell([new GRUCell(2), new BasicLSTMCell(3)])),
  multi_joined: fixed(() => new MultiRNNCell([new GRUCell(2), new BasicRNNCell(3)], { stateIsTuple: false })),
  dropout: fixed(() => new DropoutWrapper(new BasicLSTMCell(3), { ...shares, outputKeepProb: tf.constant(0.6) })),
  dropout_variational: fixed(
    () =>
      new DropoutWrapper(new BasicLSTMCell(3), {
        ...shares,
        outputKeepProb: 0.6,
        variationalRecurrent: true,
        inputSize: 3,
        dtype: "float32",
      }),
  ),
  residual: fixed(
    () => new MultiRNNCell([new ResidualWrapper(new GRUCell(3)), new DeviceWrapper(new GRUCell(2), "/cpu:0")]),
  ),
  static_lengths: fixed(() => new GRUCell(2), { sequenceLength: [1, 2] }),
  static_bidirectional: (...xs) =>
    flat(
      tf.nn.staticBidirectionalRnn(new GRUCell(2), new BasicRNNCell(3), xs, {
        dtype: "float32",
        sequenceLength: [2, 1],
      }),
    ),
  called: (x, y) => {
    const cell = new BasicLSTMCell(2);
    const [first, state] = cell.apply(x, cell.zeroState(2, "float32"));
    const [second, { c, h }] = cell.apply(y, state);
    return [first, second, c, h];
  },
  dynamic: { build: dynamic(() => new BasicLSTMCell(2)), whole: true },
  dynamic_unknown: dynamic(() => new GRUCell(2), {
    sequenceLength: [3, 4],
    swapMemory: true,
    parallelIterations: 4,
  }),
  dynamic_multi: dynamic(() => new MultiRNNCell([new BasicLSTMCell(2), new GRUCell(2)]), {
    timeMajor: true,
    scope: "net",
  }),
  bidirectional: (x, lengths) =>
    flat(
      tf.nn.bidirectionalDynamicRnn(new BasicRNNCell(2), new GRUCell(2), x!, {
        sequenceLength: lengths,
        dtype: "float32",
      }),
    ),
  raw: (x) => {
    const cell = new BasicRNNCell(2);
    const inputs = new tf.TensorArray("float32", { size: 4 }).unstack(
      tf.transpose(x!, tf.ndarray([1, 0, 2], undefined, "int32")),
    );
    const [outputs, state] = tf.nn.rawRnn(cell, (time, output, before) => {
      const finished = tf.greaterEqual(time, int([3, 4]));
      const following = tf.cond(
        tf.reduceAll(finished),
        () => tf.zeros([2, 3]),
        () => inputs.read(time),
      );
      return [finished, following, output === null ? cell.zeroState(2, "float32") : before, output, null];
    });
    return [outputs.stack(), state];
  },
};

test("every recorded network is built", () => assert.deepEqual(Object.keys(NETWORKS), trainingLabels("rnn")));
testTraining("rnn", NETWORKS);

const FAILURES: Readonly<Record<string, () => unknown>> = {
  no_type: () => tf.nn.dynamicRnn(new GRUCell(2), tf.zeros([1, 2, 3])),
  lengths_of_matrix: () =>
    tf.nn.dynamicRnn(new GRUCell(2), tf.zeros([1, 2, 3]), {
      sequenceLength: tf.constant([[1]], { dtype: "int32", name: "rnn/Cast/x" }),
      dtype: "float32",
    }),
  no_cells: () => new MultiRNNCell([]),
  no_steps: () => tf.nn.staticRnn(new GRUCell(2), [], { dtype: "float32" }),
};
for (const [label, run] of Object.entries(FAILURES))
  test(`${label} fails as in TensorFlow`, async () => {
    tf.resetDefaultGraph();
    await assertFails("rnn", label, run);
  });

test("an LSTM's state is fetched as one, under its names", async () => {
  tf.resetDefaultGraph();
  const cell = new LSTMCell(2);
  const state = cell.zeroState(3, "float32");
  await using sess = new tf.Session();
  const { c, h } = (await sess.run(state)) as tf.nn.rnnCell.LSTMStateTuple<NdArray>;
  assert.deepEqual(
    [c.shape, h.shape],
    [
      [3, 2],
      [3, 2],
    ],
  );
});

test("a cell has its variables when it was called", () => {
  tf.resetDefaultGraph();
  const cell = new DropoutWrapper(new GRUCell(2, { name: "g" }), { outputKeepProb: 0.5 });
  assert.deepEqual(cell.variables, []);
  cell.apply(tf.zeros([1, 3]), cell.zeroState(1, "float32"));
  assert.deepEqual(
    cell.trainableVariables.map(({ name }) => name),
    ["g/gates/kernel:0", "g/gates/bias:0", "g/candidate/kernel:0", "g/candidate/bias:0"],
  );
});

test("a cell of one's own has its variables under its class's name", async () => {
  tf.resetDefaultGraph();
  class MyCell extends tf.nn.rnnCell.RNNCell {
    get stateSize(): number {
      return 2;
    }
    get outputSize(): number {
      return 2;
    }
    call(inputs: T, state: T): [T, T] {
      const w = tf.getVariable("w", [3, 2], { initializer: tf.onesInitializer() });
      const next = tf.matmul(inputs, w).add(state);
      return [next, next];
    }
  }
  const [outputs] = tf.nn.dynamicRnn(new MyCell(), tf.ones([1, 3, 3]), { dtype: "float32" });
  assert.deepEqual(
    tf.globalVariables().map(({ name }) => name),
    ["rnn/my_cell/w:0"],
  );
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  assert.deepEqual(((await sess.run(outputs)) as NdArray).toArray(), [
    [
      [3, 3],
      [6, 6],
      [9, 9],
    ],
  ]);
});
