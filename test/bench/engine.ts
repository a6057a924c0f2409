/**
 * Compares runs of small programs with Python's TensorFlow, where that is installed, in one run, taking turns.
 *
 *     npm run bench:engine [-- ROUNDS]
 */
import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import * as tf from "../../src/index.js";
import type { Feeds } from "../../src/session/feeds.js";
import type { Fetches } from "../../src/session/fetches.js";
import { benchTable, type Samples } from "../support/bench-table.js";

/** How long the first run of a program took, where this was the first, and the others. */
interface Timed {
  readonly first: number | null;
  readonly times: readonly number[];
}

/** Runs a program so many times. */
interface Contestant {
  readonly name: string;
  run(program: string, rounds: number): Promise<Timed>;
}

const programs: Readonly<Record<string, () => [Fetches, Feeds]>> = {
  scalar() {
    const a = tf.placeholder("float", [], { name: "a" });
    const b = tf.placeholder("float", [], { name: "b" });
    return [a.add(b).mul(2), { a: 1, b: 2 }];
  },
  mlp() {
    const x = tf.placeholder("float", [null, 784], { name: "x" });
    const labels = tf.placeholder(tf.int64, [null], { name: "labels" });
    const w1 = tf.variable(tf.randomNormal([784, 128], { stddev: 0.05 }));
    const b1 = tf.variable(tf.zeros([128]));
    const w2 = tf.variable(tf.randomNormal([128, 10], { stddev: 0.05 }));
    const b2 = tf.variable(tf.zeros([10]));
    const logits = tf.matmul(tf.nn.relu(tf.matmul(x, w1).add(b1)), w2).add(b2);
    const loss = tf.reduceMean(tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels, logits }));
    const train = new tf.train.GradientDescentOptimizer(0.1).minimize(loss);
    const images = Float32Array.from({ length: 100 * 784 }, (_, i) => (i % 251) / 251);
    const digits = BigInt64Array.from({ length: 100 }, (_, i) => BigInt(i % 10));
    return [[train, loss], { x: tf.ndarray(images, [100, 784]), labels: tf.ndarray(digits) }];
  },
  cnn() {
    const x = tf.placeholder("float", [null, 28, 28, 1], { name: "x" });
    const labels = tf.placeholder(tf.int64, [null], { name: "labels" });
    const weights = (shape: number[]): tf.Variable => tf.variable(tf.truncatedNormal(shape, { stddev: 0.1 }));
    const convolve = (input: tf.Tensor, filter: number[]): tf.Tensor => {
      const convolved = tf.nn.conv2d(input, weights(filter), { strides: [1, 1, 1, 1], padding: "SAME" });
      const active = tf.nn.relu(convolved.add(tf.variable(tf.zeros(filter.slice(3)))));
      return tf.nn.maxPool(active, { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" });
    };
    const features = convolve(convolve(x, [5, 5, 1, 32]), [5, 5, 32, 64]);
    const flat = tf.reshape(features, [-1, 7 * 7 * 64]);
    const hidden = tf.nn.relu(tf.matmul(flat, weights([7 * 7 * 64, 512])).add(tf.variable(tf.zeros([512]))));
    const logits = tf.matmul(hidden, weights([512, 10])).add(tf.variable(tf.zeros([10])));
    const loss = tf.reduceMean(tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels, logits }));
    const train = new tf.train.GradientDescentOptimizer(0.01).minimize(loss);
    const images = Float32Array.from({ length: 50 * 784 }, (_, i) => (i % 251) / 251);
    const digits = BigInt64Array.from({ length: 50 }, (_, i) => BigInt(i % 10));
    return [[train, loss], { x: tf.ndarray(images, [50, 28, 28, 1]), labels: tf.ndarray(digits) }];
  },
};

class Own implements Contestant {
  readonly name = "tensorcell";
  private readonly ready = new Map<string, () => Promise<unknown>>();

  async run(program: string, rounds: number): Promise<Timed> {
    let first: number | null = null;
    if (!this.ready.has(program)) {
      tf.resetDefaultGraph();
      const [fetches, feeds] = programs[program]!();
      const sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      this.ready.set(program, () => sess.run(fetches, feeds));
      first = await timed(this.ready.get(program)!);
    }
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await timed(this.ready.get(program)!));
    return { first, times };
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

class PythonTensorFlow implements Contestant {
  readonly name = "TensorFlow";
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly answers: AsyncIterator<string>;

  constructor(command: string) {
    const script = fileURLToPath(new URL("../../../test/bench/engine.py", import.meta.url));
    this.child = spawn(command, [script], { stdio: ["pipe", "pipe", "ignore"] });
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async run(program: string, rounds: number): Promise<Timed> {
    this.child.stdin.write(`${JSON.stringify({ program, rounds })}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`Cannot time "${program}" with TensorFlow: its process has ended`);
    return JSON.parse(value) as Timed;
  }

  end(): void {
    this.child.stdin.end();
  }
}

const rounds = Number(process.argv[2] ?? 10);
const python = process.env.TENSORCELL_TEST_PYTHON || "python3";
const hasTensorFlow = spawnSync(python, ["-c", "import tensorflow"]).status === 0;
const peer = hasTensorFlow ? new PythonTensorFlow(python) : undefined;
const contestants: Contestant[] = peer === undefined ? [new Own()] : [new Own(), peer];
const rows = [];
for (const program of Object.keys(programs)) {
  const firsts: Samples = new Map();
  const others: Samples = new Map();
  for (let round = 0; round < rounds; round++)
    for (const contestant of contestants) {
      const { first, times } = await contestant.run(program, 30);
      if (first !== null) firsts.set(contestant.name, [first]);
      // The first turn warms up.
      else others.set(contestant.name, [...(others.get(contestant.name) ?? []), ...times]);
    }
  rows.push({ title: `${program}: first run`, samples: firsts, share: 0.5 });
  rows.push({ title: `${program}: median`, samples: others, share: 0.5 });
}
peer?.end();
console.log(`Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${rounds} turns of 30 runs`);
console.log(
  benchTable(
    rows,
    contestants.map(({ name }) => name),
  ),
);
