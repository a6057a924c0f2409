import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tensorflow } from "#proto/tensorflow.js";
import { toGraphDef } from "../../src/core/graph-def.js";
import type { NdArray } from "../../src/core/ndarray.js";
import { decode } from "../../src/core/proto.js";
import * as tf from "../../src/index.js";
import { type GoldenArray, toNdArray } from "./golden.js";
import { assertSameGraph } from "./graph-diff.js";

/** What test/python/graphs/record.py says of a graph. */
interface Recording {
  readonly initializer: string;
  /** Names of the tensors that read the variables. */
  readonly variables: readonly string[];
  readonly runs: readonly {
    /** Names of tensors and operations. */
    readonly fetches: readonly string[];
    readonly feeds: Readonly<Record<string, GoldenArray>>;
    readonly values: readonly (GoldenArray | null)[];
  }[];
}

/** Relative tolerances: what the order of sums may cost after some steps of training. */
const TOLERANCES: Readonly<Record<string, number>> = { float64: 1e-8, complex128: 1e-8, float16: 2e-2, bfloat16: 5e-2 };

/**
 * Asserts that the graph that Python's TensorFlow recorded under `prefix` computes the same here: what its initializer sets, and
 * all values of all runs, from the values in the checkpoint.
 */
export async function assertSameRuns(prefix: string): Promise<void> {
  const recording = JSON.parse(readFileSync(`${prefix}.json`, "utf8")) as Recording;
  tf.resetDefaultGraph();
  const saver = await tf.train.importMetaGraph(`${prefix}.meta`);
  await using sess = new tf.Session();
  if (recording.variables.length > 0) {
    await saver!.restore(sess, prefix);
    await assertInitialValues(sess, recording);
  }
  for (const [step, { fetches, feeds, values }] of recording.runs.entries()) {
    const fed = Object.fromEntries(Object.entries(feeds).map(([name, value]) => [name, toNdArray(value)]));
    const results = (await sess.run([...fetches], fed)) as (NdArray | null)[];
    values.forEach((value, i) => {
      if (value !== null) assertClose(results[i]!, toNdArray(value), `${fetches[i]} in run ${step}`);
    });
  }
}

/** Asserts that the nodes of a meta graph, imported and exported again, are the same nodes. */
export async function assertSameNodes(prefix: string): Promise<void> {
  const file = `${prefix}.meta`;
  tf.resetDefaultGraph();
  await tf.train.importMetaGraph(file);
  const { graphDef } = decode(tensorflow.MetaGraphDef, readFileSync(file), file);
  const byName = (nodes: tensorflow.INodeDef[] | null | undefined): tensorflow.GraphDef.$Properties => {
    const node = [...(nodes ?? [])].sort((a, b) => (a.name! < b.name! ? -1 : 1));
    for (const { attr } of node) delete attr?._output_shapes;
    return { node };
  };
  // Where an input is made after the node, as in a conditional, an import puts it before.
  assertSameGraph(byName(toGraphDef(tf.getDefaultGraph()).node), byName(graphDef?.node));
}

/** Asserts that the initializer sets the values that `restored` has. */
async function assertInitialValues(restored: tf.Session, { initializer, variables }: Recording): Promise<void> {
  await using sess = new tf.Session();
  await sess.run(initializer);
  const [found, wanted] = [await sess.run([...variables]), await restored.run([...variables])] as NdArray[][];
  for (const [i, name] of variables.entries()) assertClose(found![i]!, wanted![i]!, `${name} after the initializer`);
}

function assertClose(actual: NdArray, expected: NdArray, label: string): void {
  assert.equal(actual.dtype.name, expected.dtype.name, `${label}: dtype`);
  assert.deepEqual(actual.shape, expected.shape, `${label}: shape`);
  const relative = TOLERANCES[expected.dtype.name] ?? 1e-3;
  const absolute = relative * 0.1 * Math.max(1e-2, largest(expected));
  for (let i = 0; i < expected.size; i++) {
    const [found, wanted] = [actual.at(i), expected.at(i)];
    if (isClose(found, wanted, relative, absolute)) continue;
    assert.fail(
      `${label}: element ${i} is ${String(found)}, expected ${String(wanted)} in\n${actual}\nand\n${expected}`,
    );
  }
}

function isClose(found: unknown, wanted: unknown, relative: number, absolute: number): boolean {
  if (typeof found === "number" && typeof wanted === "number") {
    if (Object.is(found, wanted) || found === wanted) return true;
    if (Number.isInteger(wanted) && Number.isInteger(found) && absolute === 0) return false;
    return Math.abs(found - wanted) <= Math.max(absolute, relative * Math.abs(wanted));
  }
  if (found instanceof Uint8Array && wanted instanceof Uint8Array) return Buffer.compare(found, wanted) === 0;
  if (typeof found === "object" && typeof wanted === "object" && found !== null && wanted !== null)
    return Object.entries(wanted).every(([key, part]) =>
      isClose((found as Record<string, unknown>)[key], part, relative, absolute),
    );
  return found === wanted;
}

function largest(array: NdArray): number {
  let most = 0;
  for (let i = 0; i < array.size; i++) {
    const value = array.at(i);
    if (typeof value === "number" && Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  }
  return most;
}
