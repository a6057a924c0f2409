/**
 * Runs the tutorial on saving and restoring from the command line, as `tensorcell run` does and as papermill does with Python's
 * TensorFlow where these are installed, taking turns in one run; then fifty short notebooks, one and two at a time.
 *
 *     npm run bench:headless [-- ROUNDS]
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchTable, quantile, type Samples } from "../support/bench-table.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";

/** What is wanted: the share of papermill's time at most, and what is aimed at; the gain in throughput of two at a time. */
const WANTED = { most: 0.3, aim: 0.12, gain: 1.7 };
const NOTEBOOKS = 50;

/** Milliseconds that a command takes. */
async function timeOf(command: string, args: readonly string[], cwd: string): Promise<number> {
  const begin = performance.now();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const code = await new Promise((resolve, reject) => child.once("exit", resolve).once("error", reject));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${errors}`);
  return performance.now() - begin;
}

const cli = join(root, "dist", "bundle", "cli.js");
const run = (folder: string, ...args: string[]): Promise<number> =>
  timeOf(process.execPath, [cli, "run", "--quiet", ...args], folder);

/** A notebook of code cells. */
function notebookOf(
  cells: readonly string[],
  kernel: { name: string; display_name: string; language: string },
): string {
  const code = cells.map((source, index) => ({
    ...{ cell_type: "code", id: `c${index}`, source, metadata: {}, outputs: [], execution_count: null },
  }));
  return JSON.stringify({ cells: code, metadata: { kernelspec: kernel }, nbformat: 4, nbformat_minor: 5 });
}

async function tutorials(rounds: number, folder: string): Promise<Samples> {
  const python = findPython("papermill", "ipykernel", "tensorflow");
  if (python.skip !== false) console.log(`papermill is left out: ${python.skip}`);
  const text = await readFile(join(root, "test", "bench", "headless_tutorial.py"), "utf8");
  const cells = text.split(/^# %%\n/m).slice(1);
  const kernel = { name: "python3", display_name: "Python 3", language: "python" };
  await writeFile(join(folder, "python.ipynb"), notebookOf(cells, kernel));
  const contestants: Record<string, () => Promise<number>> = {
    tensorcell: () => run(folder, join(root, "notebooks", "save-and-restore.ipynb"), "-o", "own.ipynb"),
  };
  if (python.skip === false)
    contestants.papermill = () =>
      timeOf(python.command, ["-m", "papermill", "python.ipynb", "papermill.ipynb", "--no-progress-bar"], folder);
  const samples: Samples = new Map(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, take] of Object.entries(contestants)) samples.get(name)!.push(await take());
  return samples;
}

/** Notebooks a second, with each number of jobs. */
async function throughput(folder: string): Promise<Map<number, number>> {
  const kernel = { name: "tensorcell", display_name: "TypeScript (tensorcell)", language: "typescript" };
  const cells = ["const w = tf.variable([1, 2]);", "await sess.run(w.initializer);", "await sess.run(w.mul(2))"];
  const names = Array.from({ length: NOTEBOOKS }, (_, i) => `n${i}.ipynb`);
  for (const name of names) await writeFile(join(folder, name), notebookOf(cells, kernel));
  const rates = new Map<number, number>();
  for (const jobs of [1, 2]) {
    const time = await run(folder, ...names, "--output-dir", "out", "--jobs", String(jobs));
    rates.set(jobs, (NOTEBOOKS * 1000) / time);
  }
  return rates;
}

const folder = await mkdtemp(join(tmpdir(), "tensorcell-bench-headless-"));
try {
  const samples = await tutorials(Number(process.argv[2] ?? 5), folder);
  console.log(
    benchTable([{ title: "save-and-restore, from the command line", samples, share: 0.5 }], [...samples.keys()]),
  );
  const [own, other] = ["tensorcell", "papermill"].map((name) => quantile(samples.get(name) ?? [], 0.5)) as [
    number,
    number,
  ];
  if (!Number.isNaN(other))
    console.log(
      `${(own / other).toFixed(3)} of papermill's time: wanted at most ${WANTED.most}, aimed at ${WANTED.aim}`,
    );
  const rates = await throughput(folder);
  for (const [jobs, rate] of rates) console.log(`--jobs ${jobs}: ${rate.toFixed(2)} notebooks a second`);
  const gain = rates.get(2)! / rates.get(1)!;
  console.log(`two at a time: ${gain.toFixed(2)} × the throughput of one: wanted at least ${WANTED.gain}`);
  process.exitCode = gain >= WANTED.gain && !(own / other > WANTED.most) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
