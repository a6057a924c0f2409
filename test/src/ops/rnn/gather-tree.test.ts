import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../../src/core/default-graph.js";
import { importGraphDef } from "../../../../src/core/import-graph-def.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";

const DT_INT32 = 3;
const placeholder = (name: string) => ({ name, op: "Placeholder", attr: { dtype: { type: DT_INT32 } } });

/** A graph of a TensorFlow that had the op in a library of its own, as importing it gives it. */
async function gather(feeds: Record<string, tf.NdArray>): Promise<NdArray> {
  const graph = new tf.Graph();
  const names = ["steps", "parents", "lengths", "end"];
  const node = { name: "tree", op: "GatherTree", input: names, attr: { T: { type: DT_INT32 } } };
  const opDef = {
    name: "GatherTree",
    inputArg: ["step_ids", "parent_ids", "max_sequence_lengths", "end_token"].map((name) => ({ name, typeAttr: "T" })),
    outputArg: [{ name: "beams", typeAttr: "T" }],
    attr: [{ name: "T", type: "type" }],
  };
  withGraph(graph, () => importGraphDef(graph, { node: [...names.map(placeholder), node] }, { opDefs: [opDef] }));
  await using sess = new tf.Session({ graph });
  return (await sess.run("tree:0", feeds)) as NdArray;
}

const int = (values: number | number[] | number[][][]): tf.NdArray => tf.ndarray(values, undefined, "int32");

test("GatherTree follows the parents back from the last step, and ends sequences", async () => {
  const beams = await gather({
    steps: int([[[1, 2, 3]], [[4, 5, 6]], [[7, 8, 9]], [[-1, -1, -1]]]),
    parents: int([[[0, 0, 0]], [[0, 1, 1]], [[2, 1, 2]], [[-1, -1, -1]]]),
    lengths: int([3]),
    end: int(10),
  });
  assert.deepEqual(beams.toArray(), [[[2, 2, 2]], [[6, 5, 6]], [[7, 8, 9]], [[10, 10, 10]]]);
});

test("GatherTree leaves nothing behind an end", async () => {
  const beams = await gather({
    steps: int([[[4, 9]], [[9, 1]], [[5, 6]]]),
    parents: int([[[0, 0]], [[0, 1]], [[0, 1]]]),
    lengths: int([3]),
    end: int(9),
  });
  assert.deepEqual(beams.toArray(), [[[4, 9]], [[9, 9]], [[9, 9]]]);
});

test("GatherTree refuses a parent that is no beam", async () => {
  await assert.rejects(
    gather({
      steps: int([[[1, 2]], [[3, 4]]]),
      parents: int([[[0, 0]], [[0, 7]]]),
      lengths: int([2]),
      end: int(9),
    }),
    /Saw invalid parent id 7/,
  );
});
