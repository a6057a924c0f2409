/**
 * Compares runs of small programs with Python's TensorFlow and with TensorFlow.js on WebAssembly, where they are installed, in one
 * run, taking turns. Each is in a process of its own, with its library and native code loaded and the variables initialized before the
 * clock starts. A first run (plan and compile included) is measured in fresh processes; for the others, the first turn warms up.
 *
 *     npm run bench:engine [-- TURNS [STARTS]]
 *
 * TENSORCELL_TEST_PYTHON is a Python that has TensorFlow, TENSORCELL_BENCH_TFJS a folder in which @tensorflow/tfjs and
 * @tensorflow/tfjs-backend-wasm are installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchTable, type Samples } from "../support/bench-table.js";
import { type Contestant, NotRun, Runner } from "./engine/contestant.js";

const PROGRAMS = ["scalar", "mlp", "cnn", "cnn forward"];
const RUNS = 30;

const turns = Number(process.argv[2] ?? 10);
const starts = Number(process.argv[3] ?? 7);
const source = (name: string): string => fileURLToPath(new URL(`../../../test/bench/engine/${name}`, import.meta.url));
const notes = new Set<string>();

function contestants(): Contestant[] {
  const found = [
    { name: "tensorcell", argv: [process.execPath, fileURLToPath(new URL("engine/own.js", import.meta.url))] },
  ];
  const python = process.env.TENSORCELL_TEST_PYTHON || "python3";
  if (spawnSync(python, ["-c", "import tensorflow"]).status === 0)
    found.push({ name: "TensorFlow", argv: [python, source("python_tensorflow.py")] });
  else notes.add(`${python} has no TensorFlow: set TENSORCELL_TEST_PYTHON to compare with it`);
  const folder = process.env.TENSORCELL_BENCH_TFJS;
  if (folder !== undefined && existsSync(join(folder, "node_modules/@tensorflow/tfjs-backend-wasm")))
    found.push({ name: "tfjs-wasm", argv: [process.execPath, source("tfjs.mjs"), folder] });
  else
    notes.add(
      `${folder ?? "TENSORCELL_BENCH_TFJS is not set and"} has no TensorFlow.js: install @tensorflow/tfjs and @tensorflow/tfjs-backend-wasm in a folder and set TENSORCELL_BENCH_TFJS to it`,
    );
  return found;
}

/** What a contestant answers, or nothing and a note where it cannot. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NotRun)) throw error;
    notes.add(error.message);
    return undefined;
  }
}

function add(samples: Samples, name: string, values: readonly number[]): void {
  samples.set(name, [...(samples.get(name) ?? []), ...values]);
}

async function firstRuns(program: string, among: readonly Contestant[]): Promise<Samples> {
  const samples: Samples = new Map();
  for (let start = 0; start < starts; start++)
    for (const contestant of among) {
      const runner = new Runner(contestant);
      const timed = await attempt(() => runner.run(program, 0));
      await runner.end();
      if (timed?.first != null) add(samples, contestant.name, [timed.first]);
    }
  return samples;
}

async function otherRuns(program: string, among: readonly Contestant[]): Promise<Samples> {
  const samples: Samples = new Map();
  const runners = among.map((contestant) => new Runner(contestant));
  for (let turn = 0; turn <= turns; turn++)
    for (const [i, runner] of runners.entries()) {
      const timed = await attempt(() => runner.run(program, RUNS));
      if (turn > 0 && timed !== undefined) add(samples, among[i]!.name, timed.times);
    }
  for (const runner of runners) await runner.end();
  return samples;
}

const among = contestants();
const rows = [];
for (const program of PROGRAMS) {
  const firsts = await firstRuns(program, among);
  const running = among.filter(({ name }) => firsts.has(name));
  rows.push({ title: `${program}: first run`, samples: firsts, share: 0.5 });
  rows.push({ title: `${program}: median`, samples: await otherRuns(program, running), share: 0.5 });
}
console.log(
  `Node.js ${process.versions.node}, ${process.platform} ${process.arch}; first runs of ${starts} processes, then ${turns} turns of ${RUNS} runs`,
);
console.log(
  benchTable(
    rows,
    among.map(({ name }) => name),
  ),
);
for (const note of notes) console.log(note);
