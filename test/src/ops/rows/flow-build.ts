import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const int = (value: number): tf.Tensor => tf.constant(value, { dtype: "int32" });
const isTrue = (p: tf.Tensor | undefined): tf.Tensor => tf.greater(p!, 0.5);
const isLess = (i: tf.Tensor, n: number | tf.Tensor): tf.Tensor => tf.less(i, n);
const next = (i: tf.Tensor): tf.Tensor => tf.add(i, 1, { name: "add" });
type T = tf.Tensor;

/** Loops over an int32 counter with one more variable. */
function count(n: number | T, start: T, body: (y: T, i: T) => T, options: tf.WhileOptions = {}): T {
  const [, y] = tf.whileLoop(
    (i: T) => isLess(i, n),
    (i: T, y: T) => [next(i), body(y, i)],
    [int(0), start],
    options,
  ) as [T, T];
  return y;
}

const row = (name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op: ["Switch", "Merge"],
  name,
  build,
  gradient: "none",
  ...more,
});

const conds = (label: string): OpRow[] => [
  row(`cond_${label}`, ([x, p]) =>
    tf.cond(
      isTrue(p),
      () => x!.mul(2),
      () => tf.exp(x!),
    ),
  ),
  row(`cond_two_${label}`, ([x, y, p]) =>
    tf.cond(
      isTrue(p),
      () => [x!.mul(y!), tf.constant(1)],
      () => [y!, tf.reduceSum(x!)],
    ),
  ),
  row(`cond_nested_${label}`, ([x, p]) =>
    tf.cond(
      isTrue(p),
      () =>
        tf.cond(
          tf.greater(tf.reduceSum(x!), 0),
          () => x!.mul(3),
          () => tf.negative(x!),
        ),
      () => x!,
    ),
  ),
  row(`cond_of_operation_${label}`, ([, p]) =>
    tf.cond(
      isTrue(p),
      () => tf.noOp(),
      () => tf.noOp(),
    ),
  ),
];

/** Conditionals and loops as they are built, with their gradients. */
export const rows: OpRows = {
  golden: "flow_build",
  rows: [
    ...conds("true"),
    ...conds("false"),
    row("case", ([x, p]) =>
      tf.case(
        [
          [tf.less(p!, 1), () => x!.mul(10)],
          [tf.less(p!, 2), () => x!.add(100)],
        ],
        { default: () => tf.negative(x!) },
      ),
    ),
    row("while", ([x]) => count(4, x!, (y) => tf.matmul(y, x!))),
    row("while_one", ([x]) =>
      tf.whileLoop(
        (y: T) => tf.less(tf.reduceSum(y.mul(y)), 100),
        (y: T) => y.mul(2).add(1),
        [x!],
      ),
    ),
    row("while_most", ([x]) =>
      tf.whileLoop(
        (y: T) => tf.less(tf.reduceSum(y), 100),
        (y: T) => y.mul(x!),
        [x!],
        { maximumIterations: 3 },
      ),
    ),
    row(
      "while_invariants",
      ([x]) =>
        count(3, x!, (y) => tf.concat([y, x!], 0), {
          shapeInvariants: [[], [null, 2]],
          parallelIterations: 1,
          swapMemory: true,
        }),
      // The gradient of a concatenation makes its constants elsewhere.
      { sameGraph: false },
    ),
    row("while_nested", ([x]) => count(3, x!, (y, i) => count(i, y, (z) => z.mul(x!)))),
    row("while_with_cond", ([x]) =>
      count(4, x!, (y) =>
        tf.cond(
          tf.greater(tf.reduceSum(y), 0),
          () => y.mul(x!).sub(1),
          () => tf.sin(y),
        ),
      ),
    ),
    row("cond_with_while", ([x, p]) =>
      tf.cond(
        isTrue(p),
        () => count(3, x!, (y) => y.mul(x!)),
        () => x!,
      ),
    ),
    row("while_no_gradient", ([x]) => count(3, x!, (y) => y.mul(x!), { backProp: false }).add(x!)),
    row("while_unused", ([x]) => {
      const [, y] = tf.whileLoop(
        (i: T) => isLess(i, 3),
        (i: T, y: T, z: T) => [next(i), z.mul(2), y.add(x!)],
        [int(0), x!, x!.mul(3)],
      ) as [T, T, T];
      return y;
    }),
    row("arrays", ([x]) => {
      const rows = new tf.TensorArray("float32", { size: 3 }).unstack(x!);
      const empty = new tf.TensorArray("float32", { size: 3 });
      const [, out] = tf.whileLoop(
        (i: T) => isLess(i, 3),
        (i: T, o: tf.TensorArray) => [next(i), o.write(i, rows.read(i).mul(2))],
        [int(0), empty],
      ) as [T, tf.TensorArray];
      return out.stack();
    }),
    row("arrays_split", ([x]) =>
      new tf.TensorArray("float32", { size: 2, inferShape: false })
        .split(x!.mul(x!), tf.constant([1, 3], { dtype: "int32" }))
        .concat(),
    ),
    row("map_fn", ([x]) => tf.mapFn((r: T) => r.mul(tf.reduceSum(r)), x!)),
    row("map_fn_two", ([x, y]) =>
      tf.mapFn((r: [T, T]) => [r[0].mul(r[1]), r[1].add(1)], [x!, y!], { dtype: ["float32", "float32"] }),
    ),
    row("scan", ([x]) => tf.scan((a: T, r: T) => a.mul(0.5).add(r), x!)),
    row("scan_start", ([x]) =>
      tf.scan((a: T, r: T) => a.add(tf.reduceSum(r)), x!, { initializer: tf.constant(1), reverse: true }),
    ),
    row("foldl", ([x]) => tf.foldl((a: T, r: T) => a.mul(0.5).add(r), x!)),
    row("foldr", ([x]) => tf.foldr((a: T, r: T) => a.mul(0.5).add(r), x!, { initializer: tf.constant([1, 2]) })),
  ],
};
