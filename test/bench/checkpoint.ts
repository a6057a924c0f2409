/**
 * Compares saving, restoring and importing with Python's TensorFlow, where that is installed, in one run, taking turns; then tells how
 * much memory a save and a restore of 2 GB take beside the variables.
 *
 *     npm run bench:checkpoint [-- ROUNDS]
 */
import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { withGraph } from "../../src/core/default-graph.js";
import * as tf from "../../src/index.js";
import { type BenchRow, benchTable, type Samples } from "../support/bench-table.js";
import { MEMORY_OF, memoryOf } from "../support/memory-of.js";

/** Milliseconds by title. */
type Times = Readonly<Record<string, number>>;

interface Contestant {
  readonly name: string;
  take(step: string, folder: string): Promise<Times>;
}

interface Ready {
  readonly sess: tf.Session;
  readonly saver: InstanceType<typeof tf.train.Saver>;
}

/** A session with `count` variables of `size` numbers. */
async function sessionOf(count: number, size: number): Promise<Ready> {
  tf.resetDefaultGraph();
  for (let i = 0; i < count; i++) tf.variable(tf.fill([size], i), { name: `v${i}` });
  const saver = new tf.train.Saver();
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return { sess, saver };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

class Own implements Contestant {
  readonly name = "tensorcell";
  private readonly ready = new Map<string, Promise<Ready>>();

  async take(step: string, folder: string): Promise<Times> {
    switch (step) {
      case "large save": {
        const { sess, saver } = await this.session("large", 40, 2_500_000);
        const save = await timed(() => saver.save(sess, join(folder, "large"), { writeMetaGraph: false }));
        return { save, "save, on the disk": save };
      }
      case "large restore": {
        const { sess, saver } = await this.session("large", 40, 2_500_000);
        return { restore: await timed(() => saver.restore(sess, join(folder, "large"))) };
      }
      case "small": {
        const { sess, saver } = await this.session("small", 5000, 4);
        const save = await timed(() => saver.save(sess, join(folder, "small")));
        const restore = await timed(() => saver.restore(sess, join(folder, "small")));
        return { save, restore, both: save + restore };
      }
      default: {
        const work = (): Promise<unknown> =>
          withGraph(new tf.Graph(), () => tf.train.importMetaGraph(join(folder, "small.meta")));
        return { import: await timed(work) };
      }
    }
  }

  private session(name: string, count: number, size: number): Promise<Ready> {
    const known = this.ready.get(name) ?? sessionOf(count, size);
    this.ready.set(name, known);
    return known;
  }
}

class PythonTensorFlow implements Contestant {
  readonly name = "TensorFlow";
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly answers: AsyncIterator<string>;

  constructor(command: string) {
    const script = fileURLToPath(new URL("../../../test/bench/checkpoint.py", import.meta.url));
    this.child = spawn(command, [script], { stdio: ["pipe", "pipe", "ignore"] });
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async take(step: string, folder: string): Promise<Times> {
    this.child.stdin.write(`${JSON.stringify({ step, folder })}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`Cannot take the step "${step}" with TensorFlow: its process has ended`);
    return JSON.parse(value) as Times;
  }

  end(): void {
    this.child.stdin.end();
  }
}

function measureMemory(folder: string): string {
  const lines = MEMORY_OF.map((what) => {
    const megabytes = memoryOf(what, join(folder, "largest"), 2 ** 31);
    return `${what}, 2 GB: ${megabytes.toFixed(0)} MB beside the variables`;
  });
  return lines.join("\n");
}

const ROWS: readonly (readonly [step: string, title: string, label: string])[] = [
  ["large save", "save", "save 400 MB in 40 variables, ours synced, TensorFlow's not"],
  ["large save", "save, on the disk", "the same, both synced"],
  ["large restore", "restore", "restore them, warm"],
  ["small", "save", "save 5,000 small variables with .meta"],
  ["small", "restore", "restore them"],
  ["small", "both", "save and restore them"],
  ["small import", "import", "import their .meta"],
];

async function compare(rounds: number, folder: string): Promise<void> {
  const python = process.env.TENSORCELL_TEST_PYTHON || "python3";
  const peer = spawnSync(python, ["-c", "import tensorflow"]).status === 0 ? new PythonTensorFlow(python) : undefined;
  const contestants: Contestant[] = peer === undefined ? [new Own()] : [new Own(), peer];
  const samples = new Map<string, Samples>();
  for (const step of new Set(ROWS.map(([name]) => name)))
    for (let round = 0; round <= rounds; round++)
      for (const contestant of contestants) {
        const mine = join(folder, contestant.name);
        await mkdir(mine, { recursive: true });
        for (const [title, time] of Object.entries(await contestant.take(step, mine))) {
          const key = `${step}/${title}${round === 0 ? "/first" : ""}`;
          const times: Samples = samples.get(key) ?? new Map();
          samples.set(key, times.set(contestant.name, [...(times.get(contestant.name) ?? []), time]));
        }
      }
  peer?.end();
  const rows = ROWS.flatMap(([step, title, label]): BenchRow[] =>
    [["median", ""] as const, ["first", "/first"] as const].map(([which, suffix]) => ({
      title: `${label}: ${which}`,
      samples: samples.get(`${step}/${title}${suffix}`) ?? new Map(),
      share: 0.5,
    })),
  );
  console.log(`Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${rounds} turns`);
  console.log(
    benchTable(
      rows,
      contestants.map(({ name }) => name),
    ),
  );
  if (process.platform === "linux") console.log(measureMemory(folder));
}

const temporary = await mkdtemp(join(tmpdir(), "tensorcell-"));
try {
  await compare(Number(process.argv[2] ?? 7), temporary);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
