import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { tensorflow } from "#proto/tensorflow.js";
import { importGraphDef } from "../../src/core/import-graph-def.js";
import { NdArray } from "../../src/core/ndarray.js";
import { decode } from "../../src/core/proto.js";
import * as tf from "../../src/index.js";
import { assertCloseArray } from "./close.js";
import { folderOf, type GoldenArray, loadCase, toNdArray } from "./golden.js";

/** One run of a recorded scenario, or the start or end of one that goes on beside the others. */
interface Step {
  readonly start?: string;
  readonly join?: string;
  readonly runners?: "start" | "stop";
  /** Whether the started runners are to end before the next step. */
  readonly ends?: boolean;
  readonly fetch?: readonly string[];
  readonly feeds?: Readonly<Record<string, GoldenArray>>;
  readonly values?: readonly (GoldenArray | null)[];
  readonly error?: { readonly class: string; readonly message: string; readonly node: string | null };
}
interface Scenario {
  readonly scenario: string;
  readonly steps: readonly Step[];
}

/** The scenarios of a case that test/fixtures/golden/scenarios.py has recorded. */
export function scenariosOf(name: string): readonly Scenario[] {
  return loadCase(name).items as unknown as readonly Scenario[];
}

/** The graph of a scenario as TensorFlow wrote it. */
export function scenarioGraph(name: string, scenario: string): tensorflow.GraphDef {
  const meta = `${folderOf(name)}/${scenario}.meta`;
  if (existsSync(meta)) {
    const { graphDef } = decode(tensorflow.MetaGraphDef, readFileSync(meta), meta);
    for (const { attr } of graphDef?.node ?? []) delete attr?.["_output_shapes"];
    return graphDef as tensorflow.GraphDef;
  }
  const file = `${folderOf(name)}/${scenario}.pb`;
  return decode(tensorflow.GraphDef, readFileSync(file), file);
}

/** Puts the scenario's graph, as TensorFlow wrote it, in the place of the default graph. */
export async function importScenario(name: string, scenario: string): Promise<void> {
  tf.resetDefaultGraph();
  const meta = `${folderOf(name)}/${scenario}.meta`;
  if (existsSync(meta)) {
    await tf.train.importMetaGraph(meta);
    return;
  }
  importGraphDef(tf.getDefaultGraph(), scenarioGraph(name, scenario), { name: "" });
}

/**
 * Without names that TensorFlow counts in the whole process (`_7_q` is `_q`), without which data set called a function, and
 * without the file, which TensorFlow does not name.
 */
const plain = (message: string): string =>
  message
    .replace(/(?<=^|[' ])_\d+_/g, "_")
    .replace(/^Error in user-defined function passed to .* with iterator: \S*: /, "")
    .replace(/ in "[^"]*"$/, "");

/** Carries the steps out in a new session of the default graph, and compares values and errors. */
export async function replay({ steps }: Scenario): Promise<void> {
  await using sess = new tf.Session();
  const running = new Map<string, Promise<unknown>>();
  const coord = new tf.train.Coordinator();
  for (const [index, step] of steps.entries()) {
    const where = `step ${index} (${step.join ?? step.fetch?.join()})`;
    const { fetch = [], feeds = {} } = step;
    if (step.runners === "start") {
      const threads = tf.train.startQueueRunners({ sess, coord });
      const filling = threads.filter(({ name }) => !name.endsWith("close_on_stop"));
      if (step.ends) await Promise.all(filling.map(({ done }) => done));
      continue;
    }
    if (step.runners === "stop") {
      coord.requestStop();
      await coord.join();
      continue;
    }
    const fed = Object.fromEntries(Object.entries(feeds).map(([key, value]) => [key, toNdArray(value)]));
    const run = (): Promise<unknown> => sess.run([...fetch], fed).catch((error: unknown) => error);
    if (step.start !== undefined) {
      running.set(step.start, run());
      continue;
    }
    const found = await (step.join === undefined ? run() : running.get(step.join)!);
    if (step.error !== undefined) {
      assert.ok(found instanceof tf.errors.OpError, `${where}: gave ${found}, expected ${step.error.message}`);
      assert.equal(found.name, step.error.class, `${where}: ${found.message}`);
      assert.equal(plain(found.message.split("\n")[0]!), plain(step.error.message), where);
      if (step.error.node !== null) assert.equal(found.node, step.error.node, where);
      continue;
    }
    if (found instanceof Error) throw Object.assign(found, { message: `${where}: ${found.message}` });
    for (const [i, value] of (step.values ?? []).entries()) {
      if (value === null) continue;
      const array = (found as unknown[])[i];
      assert.ok(array instanceof NdArray, where);
      assertCloseArray(array, toNdArray(value), where);
    }
  }
}
