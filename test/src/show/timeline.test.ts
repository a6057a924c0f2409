import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as tf from "../../../src/index.js";
import { DISPLAY } from "../../../src/show/mime.js";

const node = (nodeName: string, start: number, took: number, timelineLabel: string) => ({
  nodeName,
  allStartMicros: 1_000_000 + start,
  opStartRelMicros: 0,
  opEndRelMicros: took,
  allEndRelMicros: took,
  scheduledMicros: 1_000_000 + start,
  threadId: 0,
  timelineLabel,
  outputBytes: [8],
  peakBytes: 0,
});

const stepStats: tf.StepStats = {
  devStats: [
    {
      device: "/job:worker/replica:0/task:1/device:CPU:0",
      nodeStats: [
        node("a", 0, 10, "a = Const()"),
        node("b", 5, 10, "b = VariableV2()"),
        node("c", 20, 30, "c = MatMul(a, b:0, ^a)"),
      ],
    },
    { device: "/job:ps/replica:0/task:0/device:CPU:0", nodeStats: [node("edge_1", 12, 3, "RecvTensor")] },
  ],
};

describe("what a run tells of itself", () => {
  test("is a trace that Chrome shows: rows without overlaps, and arrows", () => {
    const { traceEvents } = JSON.parse(new tf.timeline.Timeline(stepStats).generateChromeTraceFormat());
    const ofKind = (ph: string) => traceEvents.filter((event: { ph: string }) => event.ph === ph);
    assert.deepEqual(
      ofKind("M").map(({ pid, args }: { pid: number; args: { name: string } }) => [pid, args.name]),
      [
        [1, "/job:worker/replica:0/task:1/device:CPU:0 Compute"],
        [2, "/job:ps/replica:0/task:0/device:CPU:0 Compute"],
      ],
    );
    const [a, b, c, received] = ofKind("X");
    assert.deepEqual([a.tid, b.tid, c.tid, received.pid], [0, 1, 0, 2]);
    assert.deepEqual(c, {
      ...{ ph: "X", cat: "Op", name: "MatMul", pid: 1, tid: 0, ts: 1_000_020, dur: 30 },
      args: { name: "c", op: "MatMul", input0: "a", input1: "b:0", input2: "^a" },
    });
    assert.deepEqual(
      ofKind("s").map(({ name, ts }: { name: string; ts: number }) => [name, ts]),
      [
        ["a", 1_000_010],
        ["b", 1_000_015],
      ],
    );
    const plain = new tf.timeline.Timeline(stepStats).generateChromeTraceFormat({ showDataflow: false });
    assert.doesNotMatch(plain, /DataFlow/);
  });

  test("is shown as a table, the longest first", () => {
    const metadata = new tf.RunMetadata();
    const show = () => (metadata as unknown as Record<symbol, () => Record<string, string>>)[DISPLAY]!()["text/plain"]!;
    assert.match(show(), /^Nothing is known of the run/);
    metadata.stepStats = stepStats;
    const [headline, columns, first] = show().split("\n");
    assert.equal(headline, "4 operations on 2 devices, 0.05 ms");
    assert.match(columns!, /operation +type +device +start \(µs\) +took \(µs\) +result/);
    assert.match(first!, /^ +c +MatMul +\/job:worker\/task:1\/device:CPU:0 +20 +30 +8 bytes$/);
  });
});
