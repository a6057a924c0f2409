import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { withGraph } from "../../../src/core/default-graph.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import { decode, encode } from "../../../src/core/proto.js";
import { toNumber } from "../../../src/core/proto-long.js";
import * as tf from "../../../src/index.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";
import { assertSameSummary } from "../../support/summary.js";

const golden = loadCase("summaries");
const LOG = golden.path("logs/events.out.tfevents.1795413786.vm");

async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "events-"));
  try {
    await body(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function eventsOf(path: string): Promise<tensorflow.Event[]> {
  const events: tensorflow.Event[] = [];
  for await (const event of tf.train.summaryIterator(path)) events.push(event);
  return events;
}

/** The program of the case, in TypeScript. */
function program(): { graph: tf.Graph; merged: tf.Tensor } {
  const graph = new tf.Graph();
  const merged = withGraph(graph, () => {
    tf.setRandomSeed(5);
    const x = tf.placeholder("float32", [null], { name: "x" });
    tf.summary.scalar("mean", tf.reduceMean(x));
    tf.summary.histogram("values", x);
    tf.nameScope("scope", () => tf.summary.scalar("max", tf.reduceMax(x)));
    tf.summary.image("picture", tf.reshape(tf.range(12, { dtype: "float32" }), [1, 2, 2, 3]));
    return tf.summary.mergeAll()!;
  });
  return { graph, merged };
}

test("the graph of the summaries is TensorFlow's", () => {
  assertSameGraph(toGraphDef(program().graph), readGraphText(golden.path("graph.pbtxt")));
});

test("an event file has TensorFlow's events", async () => {
  const { graph, merged } = program();
  await inFolder(async (folder) => {
    await using sess = new tf.Session({ graph });
    const writer = new tf.summary.FileWriter(folder, graph);
    const steps = golden.items.filter(({ kind }) => kind === "run");
    for (const [step, { feeds }] of steps.entries()) {
      const summary = (await sess.run(merged, { x: toNdArray(feeds!["x:0"]) })) as NdArray;
      await writer.addSummary(summary, step);
    }
    await writer.addSummary({ value: [{ tag: "by_hand", simpleValue: 0.5 }] }, 3n);
    await writer.addSessionLog({ status: tensorflow.SessionLog.SessionStatus.START }, tf.ndarray(3));
    await writer.close();
    const [name, ...more] = await readdir(folder);
    assert.match(name!, /^events\.out\.tfevents\.\d{10}\../);
    assert.deepEqual(more, []);
    const [found, expected] = [await eventsOf(join(folder, name!)), await eventsOf(LOG)];
    const kinds = (events: readonly tensorflow.Event[]): unknown[] =>
      events.map(({ what, step }) => [what, toNumber(step)]);
    assert.deepEqual(kinds(found), kinds(expected));
    assert.equal(found[0]!.fileVersion, "brain.Event:2");
    for (const [i, event] of expected.entries()) {
      assert.ok(found[i]!.wallTime > 1e9);
      if (event.summary) await assertSameSummary(found[i]!.summary!, event.summary);
      if (event.sessionLog) assert.deepEqual({ ...found[i]!.sessionLog }, { ...event.sessionLog });
    }
    const graphDef = decode(tensorflow.GraphDef, found.find((event) => event.what === "graphDef")!.graphDef!, name!);
    assert.equal(graphDef.node?.length, graph.operations.length);
  });
});

test("TensorFlow's own event file is read", async () => {
  const events = await eventsOf(LOG);
  assert.deepEqual(
    events.map(({ what }) => what),
    ["fileVersion", "graphDef", "metaGraphDef", "summary", "summary", "summary", "summary", "sessionLog"],
  );
});

test("a damaged record is found, and an incomplete one at the end left out", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "events");
    const bytes = await readFile(LOG);
    await writeFile(file, bytes.subarray(0, bytes.length - 3));
    assert.equal((await eventsOf(file)).length, 7);
    bytes[30]! ^= 1;
    await writeFile(file, bytes);
    await assert.rejects(eventsOf(file), { name: "DataLossError", message: /corrupted record at 0/ });
    await assert.rejects(eventsOf(join(folder, "none")), { name: "NotFoundError" });
  });
});

test("metadata of a tag are written once", async () => {
  await inFolder(async (folder) => {
    const metadata = { pluginData: { pluginName: "text" } };
    const bytes = encode(tensorflow.Summary, { value: [{ tag: "notes", metadata, simpleValue: 1 }] });
    await using writer = new tf.summary.FileWriter(folder, undefined, { filenameSuffix: ".mine" });
    await Promise.all([writer.addSummary(bytes, 1), writer.addSummary(bytes, 2)]);
    await writer.flush();
    const [name] = await readdir(folder);
    assert.match(name!, /\.mine$/);
    const [, first, second] = await eventsOf(join(folder, name!));
    assert.equal(first!.summary?.value?.[0]?.metadata?.pluginData?.pluginName, "text");
    assert.equal(second!.summary?.value?.[0]?.metadata, null);
    assert.deepEqual(
      [first!, second!].map(({ step }) => toNumber(step)),
      [1, 2],
    );
  });
});

test("what is no summary is refused, and so is a folder that cannot be made", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const writer = new tf.summary.FileWriter(join(file, "logs"), program().graph);
    await assert.rejects(writer.addSummary({ value: [] }), { message: /Cannot create/ });
    const other = new tf.summary.FileWriter(folder);
    await assert.rejects(other.addSummary(tf.ndarray([1, 2])), {
      name: "ValueError",
      message: /expected what a fetch/,
    });
  });
});
