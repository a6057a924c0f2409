import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { skip, type Theme, useLab } from "./lab.js";

/** One cell for each kind of output that has colors of its own. */
const CELLS = [
  "const x = tf.placeholder('float32', [null, 3], { name: 'x' });\nconst w = tf.variable(tf.ones([3, 2]), { name: 'w' });\nconst loss = tf.reduceMean(tf.nn.relu(tf.matmul(x, w)));\nconst train = new tf.train.GradientDescentOptimizer(0.1).minimize(loss);\nawait sess.run(tf.globalVariablesInitializer());\ngraph",
  "await sess.run(w.mul(2))",
  "const values = tf.ndarray(Float32Array.from({ length: 400 }, (_, i) => ((i * 37) % 101) - 50), [20, 20]);\ndisplay(values); display(tf.ndarray([1, NaN, -Infinity])); display(x); display(loss.op); display(w);",
  "display(show.heatmap(values)); display(show.image(values)); display(show.table([{ a: 1, b: 'text' }, { a: 2 }], { name: 'records' }));\nhtml`<p>${'plain <text>'}</p>`",
  "const n: number = 'one';\nconsole.error('complained'); console.log({ text: 'a', number: 1, null: null, date: new Date(0) }); console.table([{ a: 1 }])",
  "%save model\n%checkpoint model",
  "for (const i of progress([1, 2, 3], { label: 'counting' })) plot.live({ loss: { train: 1 / i, test: 2 / i }, rate: i }, { title: 'Curves' });",
  "tf.constant([1, 2]).matmul(3)",
];

describe("outputs in JupyterLab", { skip }, () => {
  const notebook = useLab();

  for (const theme of ["light", "dark"] satisfies Theme[])
    it(
      `can be read in the ${theme} theme`,
      notebook(`theme-${theme}`, CELLS, async (page, lab) => {
        await lab.theme(theme);
        for (const index of CELLS.keys()) await page.execute(index);
        assert.deepEqual(await page.illegible(), []);
        await page.cell(0).scrollIntoViewIfNeeded();
        await lab.screenshot(`theme-${theme}-graph`);
        await page.cell(2).scrollIntoViewIfNeeded();
        await lab.screenshot(`theme-${theme}-values`);
        await page.cell(CELLS.length - 1).scrollIntoViewIfNeeded();
      }),
    );
});
