import assert from "node:assert/strict";
import { test } from "node:test";
import type { tensorflow } from "#proto/tensorflow.js";
import { withGraph } from "../../src/core/default-graph.js";
import type { DType } from "../../src/core/dtype.js";
import { toGraphDef } from "../../src/core/graph-def.js";
import { importGraphDef } from "../../src/core/import-graph-def.js";
import type { NdArray } from "../../src/core/ndarray.js";
import { shapeFromProto } from "../../src/core/shape-proto.js";
import * as tf from "../../src/index.js";
import { assertCloseArray, type Tolerance } from "./close.js";
import { type GoldenCase, type GoldenItem, type GoldenValue, isGoldenArray, loadCase, toNdArray } from "./golden.js";
import { assertSameGraph } from "./graph-diff.js";
import { assertNumericGradient } from "./numeric-gradient.js";
import { readGraphText } from "./pbtxt.js";

/**
 * One line of the op table: TensorFlow ran the same lines of Python in the name scope `name`, with placeholders `x0`, `x1`, … and
 * `tf.identity(…, name='y')` for each output (then `grad_y` and `tf.gradients`, where the op has a gradient). See
 * test/fixtures/golden/rows.py, which records such cases.
 */
export interface OpRow {
  /** The op types that the row shows. */
  readonly op: string | readonly string[];
  /** The recorded run's label. */
  readonly name: string;
  /** Builds the outputs from the placeholders. */
  readonly build: (inputs: readonly tf.Tensor[]) => tf.Tensor | readonly tf.Tensor[];
  /** The recorded case; the family's own, where it is not said. */
  readonly golden?: string;
  /** "none": not against finite differences (no float64 kernel, or not smooth there). */
  readonly gradient?: "none";
  /** False where the nodes are known to differ from Python's. */
  readonly sameGraph?: false;
  /** What numbers may differ by; 1e-5 relative, where it is not said. */
  readonly tolerance?: Tolerance;
}

/** Op types whose own tests are elsewhere: files, random numbers, state. */
export interface TestedElsewhere {
  readonly op: string | readonly string[];
  /** The test file, from test/src/. */
  readonly file: string;
}

/** The rows of one file of test/src/ops/rows/. */
export interface OpRows {
  /** The recorded case of the rows that name none. */
  readonly golden: string;
  readonly rows: readonly OpRow[];
  readonly elsewhere?: readonly TestedElsewhere[];
}

interface Recorded {
  readonly golden: GoldenCase;
  readonly nodes: ReadonlyMap<string, tensorflow.INodeDef>;
}
const recordings = new Map<string, Recorded>();

function recorded(name: string): Recorded {
  let known = recordings.get(name);
  if (known === undefined) {
    const golden = loadCase(name);
    const { node } = readGraphText(golden.path("graph.pbtxt"));
    known = { golden, nodes: new Map((node ?? []).map((def) => [def.name ?? "", def])) };
    recordings.set(name, known);
  }
  return known;
}

/** A row's graph as it was built here, with what to feed and to fetch. */
interface Built {
  readonly inputs: readonly tf.Tensor[];
  readonly outputs: readonly tf.Tensor[];
  readonly fetches: Readonly<Record<string, tf.Tensor | tf.IndexedSlices>>;
}

/** Runs every row of a file: numbers, nodes, GraphDef and back, finite differences. */
export function testRows({ golden, rows }: OpRows): void {
  for (const row of rows) {
    const load = (): { item: GoldenItem; nodes: Recorded["nodes"] } => {
      const { golden: found, nodes } = recorded(row.golden ?? golden);
      return { item: found.item(row.name, "run"), nodes };
    };
    test(`${row.name}: TensorFlow's numbers, also through GraphDef and back`, async () => {
      const { item, nodes } = load();
      const graph = new tf.Graph();
      const built = withGraph(graph, () => build(row, item, nodes));
      await assertValues(row, item, graph, built.fetches);
      const copy = new tf.Graph();
      importGraphDef(copy, toGraphDef(graph));
      await assertValues(row, item, copy, renamed(built.fetches, copy));
    });
    if ((row.golden ?? golden) === SINGLE && inDouble(row.name) !== undefined)
      test(`${row.name}: TensorFlow's numbers in float64`, async () => {
        const graph = new tf.Graph();
        const item = inDouble(row.name)!;
        const { fetches } = withGraph(graph, () => build(row, item, load().nodes));
        await assertValues({ ...row, tolerance: { relative: 1e-9, ...row.tolerance } }, item, graph, fetches);
      });
    if (row.sameGraph !== false)
      test(`${row.name}: TensorFlow's nodes`, () => {
        const { item, nodes } = load();
        const graph = new tf.Graph();
        withGraph(graph, () => build(row, item, nodes));
        const expected = [...nodes.values()].filter((node) => node.name?.startsWith(`${row.name}/`));
        assertSameGraph(toGraphDef(graph), { node: expected });
      });
    if (row.gradient !== "none" && hasGradient(load().item))
      test(`${row.name}: finite differences`, async () => {
        const { item, nodes } = load();
        await assertNumericGradient(feedsOf(item, row.name), (dtypes) => {
          const { inputs, outputs } = build(row, item, nodes, dtypes);
          return { inputs, outputs };
        });
      });
  }
}

/** The recorded case whose runs are there in float64, too. */
const SINGLE = "gradients_f32";
let doubles: ReadonlyMap<string, GoldenItem> | undefined;

function inDouble(label: string): GoldenItem | undefined {
  doubles ??= new Map(
    loadCase("gradients_f64")
      .items.filter(({ kind }) => kind === "run")
      .map((item) => [item.label, item]),
  );
  return doubles.get(label);
}

function hasGradient({ values }: GoldenItem): boolean {
  return Object.keys((values ?? {}) as object).some((key) => key.startsWith("dx"));
}

function feedsOf(item: GoldenItem, name: string): NdArray[] {
  const feeds: NdArray[] = [];
  for (let i = 0; ; i++) {
    const value = item.feeds?.[`${name}/x${i}:0`];
    if (value === undefined) return feeds;
    feeds.push(toNdArray(value));
  }
}

/** Builds the row in the default graph as the recorder did in Python; `dtypes` replaces the types of the placeholders. */
function build(row: OpRow, item: GoldenItem, nodes: Recorded["nodes"], dtypes?: readonly DType[]): Built {
  return tf.nameScope(row.name, () => {
    const placeholder = (name: string, dtype: DType): tf.Tensor => {
      const shape = nodes.get(`${row.name}/${name}`)?.attr?.shape?.shape;
      return tf.placeholder(dtype, shape ? shapeFromProto(shape) : undefined, { name });
    };
    const inputs = feedsOf(item, row.name).map((value, i) => placeholder(`x${i}`, dtypes?.[i] ?? value.dtype));
    const made = row.build(inputs);
    const outputs = (Array.isArray(made) ? made : [made]).map((y: tf.Tensor) => tf.identity(y, { name: "y" }));
    const fetches: Record<string, tf.Tensor | tf.IndexedSlices> = {};
    outputs.forEach((y, i) => {
      fetches[i === 0 ? "y" : `y_${i}`] = y;
    });
    if (!nodes.has(`${row.name}/grad_y`) || dtypes !== undefined) return { inputs, outputs, fetches };
    const differentiable = outputs.filter((y) => y.dtype.isFloating || y.dtype.kind === "complex");
    const gradYs = differentiable.map((y, i) => placeholder(i === 0 ? "grad_y" : `grad_y_${i}`, y.dtype));
    tf.gradients(differentiable, inputs, { gradYs }).forEach((grad, i) => {
      assert.equal(grad !== null, `dx${i}` in (item.values as object), `gradient of x${i}`);
      if (grad !== null) fetches[`dx${i}`] = grad;
    });
    return { inputs, outputs, fetches };
  });
}

function renamed(fetches: Built["fetches"], graph: tf.Graph): Built["fetches"] {
  const same = (tensor: tf.Tensor): tf.Tensor => graph.getTensorByName(tensor.name);
  return Object.fromEntries(
    Object.entries(fetches).map(([key, fetch]) => [
      key,
      fetch instanceof tf.IndexedSlices
        ? new tf.IndexedSlices(same(fetch.values), same(fetch.indices), fetch.denseShape && same(fetch.denseShape))
        : same(fetch),
    ]),
  );
}

async function assertValues(row: OpRow, item: GoldenItem, graph: tf.Graph, fetches: Built["fetches"]): Promise<void> {
  const flat = new Map<string, tf.Tensor>();
  for (const [key, fetch] of Object.entries(fetches))
    if (fetch instanceof tf.IndexedSlices) {
      flat.set(`${key}.values`, fetch.values);
      flat.set(`${key}.indices`, fetch.indices);
      if (fetch.denseShape !== undefined) flat.set(`${key}.dense_shape`, fetch.denseShape);
    } else flat.set(key, fetch);
  await using sess = new tf.Session({ graph });
  const feeds = Object.fromEntries(Object.entries(item.feeds ?? {}).map(([name, value]) => [name, toNdArray(value)]));
  const values = (await sess.run([...flat.values()], feeds)) as NdArray[];
  const expected = new Map(flatValues(item.values));
  assert.deepEqual([...flat.keys()].sort(), [...expected.keys()].sort());
  [...flat.keys()].forEach((key, i) => {
    assertCloseArray(values[i]!, expected.get(key)!, `${row.name} ${key}`, row.tolerance);
  });
}

function flatValues(values: GoldenValue | undefined): [string, NdArray][] {
  return Object.entries((values ?? {}) as Record<string, GoldenValue>).flatMap(([key, value]): [string, NdArray][] =>
    isGoldenArray(value)
      ? [[key, toNdArray(value)]]
      : Object.entries((value ?? {}) as Record<string, GoldenValue>)
          .filter(([, part]) => isGoldenArray(part))
          .map(([field, part]) => [`${key}.${field}`, toNdArray(part)]),
  );
}
