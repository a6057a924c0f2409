import assert from "node:assert/strict";
import { test } from "node:test";
import type { tensorflow } from "#proto/tensorflow.js";
import { attr } from "../../../../src/core/attr.js";
import { importGraphDef } from "../../../../src/core/import-graph-def.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";

const float = attr.type(tf.float32);

/** A function of one float that applies `op` to it and itself. */
function doubled(name: string, op: string): tensorflow.IFunctionDef {
  return {
    signature: { name, inputArg: [{ name: "x", type: 1 }], outputArg: [{ name: "y", type: 1 }] },
    nodeDef: [{ name: "node", op, input: ["x", "x"], attr: { T: float } }],
    ret: { y: "node:z:0" },
  };
}

/** A graph in which node `call` calls functions of the library with placeholder x (and, where it is there, index k). */
function graphOf(functions: readonly tensorflow.IFunctionDef[], call: tensorflow.INodeDef): tf.Graph {
  const graph = new tf.Graph();
  const placeholder = (name: string, type: number) => ({ name, op: "Placeholder", attr: { dtype: { type } } });
  importGraphDef(graph, {
    node: [placeholder("x", 1), placeholder("k", 3), { name: "call", ...call }],
    library: { function: [...functions] },
  });
  return graph;
}

async function run(graph: tf.Graph, feeds: Record<string, number>): Promise<unknown> {
  await using session = new tf.Session({ graph });
  return ((await session.run("call:0", feeds)) as NdArray).item();
}

test("Case calls the function of that index, and the last for all others", async () => {
  const names = ["AddV2", "Mul", "Sub"];
  const call = {
    op: "Case",
    input: ["k", "x"],
    attr: {
      Tin: { list: { type: [1] } },
      Tout: { list: { type: [1] } },
      branches: { list: { func: names.map((name) => ({ name: `f${name}` })) } },
    },
  };
  const graph = graphOf(
    names.map((name) => doubled(`f${name}`, name)),
    call,
  );
  for (const [k, expected] of [
    [0, 10],
    [1, 25],
    [2, 0],
    [3, 0],
    [-1, 0],
  ] as const)
    assert.equal(await run(graph, { x: 5, k }), expected);
});

test("an op named like a function is a call of it", async () => {
  const graph = graphOf([doubled("Twice", "AddV2")], { op: "Twice", input: ["x"] });
  assert.equal(await run(graph, { x: 3, k: 0 }), 6);
});

test("a function that calls itself is refused", async () => {
  const attrs = { Tin: { list: { type: [1] } }, Tout: { list: { type: [1] } }, f: { func: { name: "again" } } };
  const again: tensorflow.IFunctionDef = {
    signature: { name: "again", inputArg: [{ name: "x", type: 1 }], outputArg: [{ name: "y", type: 1 }] },
    nodeDef: [{ name: "node", op: "PartitionedCall", input: ["x"], attr: attrs }],
    ret: { y: "node:output:0" },
  };
  const graph = graphOf([again], { op: "PartitionedCall", input: ["x"], attr: attrs });
  await assert.rejects(run(graph, { x: 1, k: 0 }), /UnimplementedError: Cannot run node .* calls itself/);
});

test("a function that is not in the library is named", async () => {
  const attrs = { Tin: { list: { type: [1] } }, Tout: { list: { type: [1] } }, f: { func: { name: "Twise" } } };
  const graph = graphOf([doubled("Twice", "AddV2")], { op: "PartitionedCall", input: ["x"], attr: attrs });
  await assert.rejects(
    run(graph, { x: 1, k: 0 }),
    /NotFoundError: Function Twise is not defined.*Did you mean .*Twice/s,
  );
});
