import { applyOp } from "../../../../src/core/apply-op.js";
import { opDef } from "../../../../src/core/op-defs.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

/** All outputs of an op whose inputs are these, in order. */
const all =
  (type: string, attrs: Record<string, number | boolean> = {}): OpRow["build"] =>
  (inputs) => {
    const names = (opDef(type)?.inputArg ?? []).map(({ name }) => name ?? "");
    return applyOp(type, Object.fromEntries(names.map((name, i) => [name, inputs[i]!])), attrs).outputs;
  };

const row = (op: OpRow["op"], name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  gradient: "none",
  tolerance: { relative: 1e-4, absolute: 1e-6 },
  ...more,
});

const lstms = (["", "_peephole"] as const).flatMap((label) => {
  const use_peephole = label !== "";
  return [
    row(
      "LSTMBlockCell",
      `lstm_block_cell${label}`,
      all("LSTMBlockCell", { forget_bias: 0.5, cell_clip: 0.4, use_peephole }),
    ),
    row("LSTMBlockCellGrad", `lstm_block_cell_grad${label}`, all("LSTMBlockCellGrad", { use_peephole })),
    row(
      ["BlockLSTM", "BlockLSTMGrad"],
      `block_lstm${label}`,
      all("BlockLSTM", { forget_bias: 1, cell_clip: -1, use_peephole }),
    ),
    row("BlockLSTMV2", `block_lstm_v2${label}`, all("BlockLSTMV2", { cell_clip: 0, use_peephole })),
    row("BlockLSTMGradV2", `block_lstm_grad_v2${label}`, all("BlockLSTMGradV2", { use_peephole })),
  ];
});

const sparse = (indices: tf.Tensor, values: tf.Tensor, ...shape: bigint[]): tf.SparseTensor =>
  tf.nameScope("SparseTensor", () => {
    const dense = tf.constant(shape, { dtype: "int64", name: "dense_shape" });
    return new tf.SparseTensor(indices, values, dense);
  });

type LossOptions = Parameters<typeof tf.nn.ctcLoss>[3];
const loss =
  (options: LossOptions = {}): OpRow["build"] =>
  ([x, indices, values, lengths]) =>
    tf.nn.ctcLoss(sparse(indices!, values!, 3n, 3n), x!, lengths!, options);
const losses: readonly [string, LossOptions][] = [
  ["ctc_loss", {}],
  ["ctc_loss_no_merge", { ctcMergeRepeated: false }],
  ["ctc_loss_collapse", { preprocessCollapseRepeated: true }],
  ["ctc_loss_too_long", { ignoreLongerOutputsThanInputs: true }],
  ["ctc_loss_batch_major", { timeMajor: false }],
];

const parts = ({ indices, values, denseShape }: tf.SparseTensor): tf.Tensor[] => [indices, values, denseShape];
const greedy =
  (options: Parameters<typeof tf.nn.ctcGreedyDecoder>[2] = {}): OpRow["build"] =>
  ([x, lengths]) => {
    const [[decoded], sums] = tf.nn.ctcGreedyDecoder(x!, lengths!, options);
    return [...parts(decoded!), sums];
  };
const beam =
  (options: Parameters<typeof tf.nn.ctcBeamSearchDecoder>[2] = {}): OpRow["build"] =>
  ([x, lengths]) => {
    const [decoded, logs] = tf.nn.ctcBeamSearchDecoder(x!, lengths!, options);
    return [...decoded.flatMap(parts), logs];
  };
const edit =
  (options: Parameters<typeof tf.editDistance>[2] = {}): OpRow["build"] =>
  ([a, b, c, d]) =>
    tf.editDistance(sparse(a!, b!, 2n, 2n, 4n), sparse(c!, d!, 3n, 2n, 4n), options);

/** What recurrent networks, beam search and connectionist temporal classification need. */
export const rows: OpRows = {
  golden: "rnn_ops",
  rows: [
    ...lstms,
    row("GRUBlockCell", "gru_block_cell", all("GRUBlockCell")),
    row("GRUBlockCellGrad", "gru_block_cell_grad", all("GRUBlockCellGrad")),
    ...losses.map(([name, options]) => row("CTCLoss", name, loss(options))),
    row("CTCGreedyDecoder", "ctc_greedy", greedy()),
    row("CTCGreedyDecoder", "ctc_greedy_all", greedy({ mergeRepeated: false, blankIndex: 1 })),
    row("CTCBeamSearchDecoder", "ctc_beam", beam({ topPaths: 3, beamWidth: 5, mergeRepeated: false })),
    row("CTCBeamSearchDecoder", "ctc_beam_merge", beam({ topPaths: 2, beamWidth: 20 })),
    row("CTCBeamSearchDecoder", "ctc_beam_default", beam()),
    row("EditDistance", "edit_distance", edit()),
    row("EditDistance", "edit_distance_steps", edit({ normalize: false })),
  ],
  elsewhere: [{ op: "GatherTree", file: "ops/rnn/gather-tree.test.ts" }],
};
