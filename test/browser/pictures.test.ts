import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Lab, skip, type Theme, useLab } from "./lab.js";

/** What README.md shows, cell by cell; those with a name are pictures. */
const CELLS: readonly (readonly [source: string, picture?: string])[] = [
  [
    `tf.setRandomSeed(4);
const points = tf.placeholder("float32", [null, 2]);
const classes = tf.placeholder("int32", [null]);
const hidden = tf.layers.dense(points, 16, { activation: tf.nn.tanh, name: "hidden" });
const logits = tf.layers.dense(hidden, 2, { name: "answer" });
const losses = tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels: classes, logits });
const loss = tf.reduceMean(losses);
graph`,
    "graph",
  ],
  [
    `const turns = (count: number, noise: number) => {
  const at = Array.from({ length: 2 * count }, (_, i) => ({ side: i % 2, turn: 0.25 + i / count, off: noise * Math.sin(i * i) }));
  return {
    points: at.map(({ side, turn, off }) => [turn * Math.cos(4 * turn + Math.PI * side + off), turn * Math.sin(4 * turn + Math.PI * side + off)]),
    classes: at.map(({ side }) => side),
  };
};
const [known, unknown] = [turns(120, 0.2), turns(90, 0.3)];
const right = tf.equal(tf.argmax(logits, 1, { outputType: "int32" }), classes);
const accuracy = tf.reduceMean(tf.cast(right, "float32"));
const train = new tf.train.AdamOptimizer(0.03).minimize(loss);
await sess.run(tf.globalVariablesInitializer());`,
  ],
  [
    `const bar = progress(400, { label: "training" });
for await (const step of bar) {
  const { loss: a, accuracy: b } = await sess.run({ train, loss, accuracy }, known);
  const { loss: c, accuracy: d } = await sess.run({ loss, accuracy }, unknown);
  bar.report({ loss: a, accuracy: b });
  plot.live({ loss: { train: a, test: c }, accuracy: { train: b, test: d } }, { step });
}
%save spirals --step 400`,
    "curves",
  ],
  [`await sess.run(graph.getTensorByName("hidden/kernel:0"))`, "tensor"],
  [
    `tf.resetDefaultGraph();
const x = tf.placeholder("float32", [null, 2]);
const features = tf.layers.dense(x, 16, { activation: tf.nn.tanh, name: "hidden" });
const answer = tf.layers.dense(features, 3, { name: "answer" });
const scale = tf.variable(1, { name: "hidden/scale" });
%restore spirals-400 --partial`,
    "restore",
  ],
];

/** Bytes of a picture, at most. */
const LARGEST = 150_000;

/** Hides what stands left of the notebook, or shows it again. */
async function toggleSide(lab: Lab): Promise<void> {
  await lab.command("application:toggle-side-tabbar", { side: "left" });
  await lab.command("application:toggle-left-area");
}

describe("the pictures in README.md", { skip }, () => {
  const notebook = useLab(1.2);

  for (const theme of ["light", "dark"] satisfies Theme[])
    it(
      `are made in the ${theme} theme`,
      notebook(
        `pictures-${theme}`,
        CELLS.map(([source]) => source),
        async (page, lab) => {
          await lab.theme(theme);
          await toggleSide(lab);
          await lab.page.setViewportSize({ width: 1110, height: 1800 });
          for (const [index, [, picture]] of CELLS.entries()) {
            await page.execute(index);
            if (picture === undefined) continue;
            const { length } = await lab.picture(`${picture}-${theme}`, page.cell(index));
            assert.ok(length < LARGEST, `${picture} has ${length} bytes`);
          }
          assert.deepEqual(await page.illegible(), []);
          await lab.page.setViewportSize({ width: 1280, height: 1000 });
          await toggleSide(lab);
        },
      ),
    );
});
