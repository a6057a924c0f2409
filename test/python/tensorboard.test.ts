import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import * as tf from "../../src/index.js";
import { temporaryFolder } from "../support/checkpoints.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";

const python = findPython("tensorboard");

interface Found {
  readonly scalars: Readonly<Record<string, readonly [step: number, value: number][]>>;
  readonly histograms: Readonly<
    Record<
      string,
      readonly [
        step: number,
        num: number,
        min: number,
        max: number,
        sum: number,
        squares: number,
        limits: readonly number[],
        buckets: readonly number[],
      ][]
    >
  >;
  readonly images: Readonly<Record<string, readonly [step: number, width: number, height: number, hash: string][]>>;
  readonly texts: Readonly<Record<string, readonly [step: number, parts: readonly string[]][]>>;
  readonly nodes: readonly string[];
  readonly meta: boolean;
  readonly audio: Readonly<
    Record<string, readonly [step: number, rate: number, frames: number, type: string, bytes: number][]>
  >;
  readonly runs: Readonly<
    Record<
      string,
      readonly [device: string, nodes: readonly (readonly [name: string, start: number, took: number])[]][]
    >
  >;
}

/** What TensorBoard finds in a folder. */
function read(folder: string): Found {
  const script = join(root, "test", "python", "read_events.py");
  const { status, stdout, stderr } = spawnSync(python.command, [script, folder], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Found;
}

describe("TensorBoard reads event files", { skip: python.skip }, () => {
  const path = temporaryFolder();
  beforeEach(() => tf.resetDefaultGraph());

  it("with summaries of every kind, at each step, and the graph", async () => {
    const x = tf.placeholder("float32", [null], { name: "x" });
    tf.summary.scalar("average", tf.reduceMean(x));
    tf.summary.histogram("values", x);
    const pixels = tf.reshape(tf.cast(tf.range(12), "uint8"), [1, 2, 2, 3]);
    tf.summary.image("picture", pixels);
    tf.summary.text("note", tf.constant(["# A title", "and *words*: ü"]));
    const merged = tf.summary.mergeAll()!;
    const png = tf.image.encodePng(tf.reshape(pixels, [2, 2, 3]));
    await using sess = new tf.Session();
    const hash = createHash("sha256")
      .update((await sess.run(png)).item() as never)
      .digest("hex");
    const writer = new tf.summary.FileWriter(path("all"), sess.graph);
    for (let step = 0; step < 20; step++)
      await writer.addSummary(await sess.run(merged, { x: [step, 0 - step, 3] }), step * 100);
    await writer.close();

    const { scalars, histograms, images, texts, nodes, meta } = read(path("all"));
    assert.deepEqual(
      scalars.average,
      Array.from({ length: 20 }, (_, step) => [step * 100, 1]),
    );
    assert.equal(histograms.values?.length, 20);
    for (const [i, [step, num, min, max, sum, squares, limits, buckets]] of histograms.values!.entries()) {
      assert.deepEqual([step, num, min, max, sum, squares], [i * 100, 3, 0 - i, Math.max(3, i), 3, 2 * i * i + 9]);
      assert.equal(limits.length, buckets.length);
      assert.equal(
        buckets.reduce((a, b) => a + b),
        3,
      );
    }
    const [picture] = Object.values(images);
    assert.deepEqual([picture!.length > 0, picture![0]!.slice(1, 3)], [true, [2, 2]]);
    assert.equal(picture![0]![3], hash);
    assert.deepEqual(texts.note?.[0], [0, ["# A title", "and *words*: ü"]]);
    assert.deepEqual(
      nodes,
      sess.graph.operations.map(({ name }) => name),
    );
    assert.ok(meta);
  });

  it("with sound, and with what a run tells of itself", async () => {
    const wave = tf.reshape(tf.sin(tf.cast(tf.range(800), "float32")), [1, 400, 2]);
    tf.summary.audio("beep", wave, 8000);
    const merged = tf.summary.mergeAll()!;
    await using sess = new tf.Session();
    const summary = await sess.run(merged);
    const runMetadata = new tf.RunMetadata();
    const times = {
      allStartMicros: 1.7e15,
      opStartRelMicros: 1,
      opEndRelMicros: 8,
      allEndRelMicros: 9,
      scheduledMicros: 0,
    };
    const stats = {
      ...times,
      nodeName: "beep",
      threadId: 2,
      timelineLabel: "beep = AudioSummaryV2()",
      outputBytes: [8],
    };
    const device = "/job:localhost/replica:0/task:0/device:CPU:0";
    runMetadata.stepStats = { devStats: [{ device, nodeStats: [{ ...stats, peakBytes: 64 }] }] };
    const writer = new tf.summary.FileWriter(path("sound"));
    await writer.addSummary(summary, 3);
    await writer.addRunMetadata(runMetadata, "first", 3);
    await assert.rejects(writer.addRunMetadata(runMetadata, "first", 4), {
      name: "ValueError",
      message: "The provided tag was already used for this event type",
    });
    await writer.close();
    const { audio, runs } = read(path("sound"));
    assert.deepEqual(audio, { "beep/audio/0": [[3, 8000, 400, "audio/wav", 44 + 800 * 2]] });
    assert.deepEqual(runs.first, [[device, [["beep", 1.7e15, 9]]]]);
  });

  it("with the values of a loop, and what is added by hand", async () => {
    const writer = new tf.summary.FileWriter(path("loop"));
    await tf.train.loop(5, async (step) => {
      await writer.addSummary({ value: [{ tag: "loss", simpleValue: 1 / (step + 1) }] }, step);
    });
    await writer.close();
    const { scalars, nodes } = read(path("loop"));
    assert.deepEqual(
      scalars.loss?.map(([step, value]) => [step, Math.round(value * 100)]),
      [
        [0, 100],
        [1, 50],
        [2, 33],
        [3, 25],
        [4, 20],
      ],
    );
    assert.deepEqual(nodes, []);
  });
});
