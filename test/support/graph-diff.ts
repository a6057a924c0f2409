import assert from "node:assert/strict";
import { tensorflow } from "#proto/tensorflow.js";
import { encode } from "../../src/core/proto.js";

/** A node in one line: name, op, inputs, device, and the bytes of each attribute. */
function lines(node: tensorflow.NodeDef.$Properties): string {
  const attrs = Object.entries(node.attr ?? {})
    .map(([key, value]) => `${key}=${Buffer.from(encode(tensorflow.AttrValue, value)).toString("latin1")}`)
    .map((text) => JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…${text.length}` : text))
    .sort();
  return [`${node.name} = ${node.op}(${(node.input ?? []).join(", ")}) ${node.device ?? ""}`.trim(), ...attrs].join(
    "\n    ",
  );
}

/** Asserts that two GraphDefs have the same nodes in the same order, attributes and all. */
export function assertSameGraph(
  actual: tensorflow.GraphDef.$Properties,
  expected: tensorflow.GraphDef.$Properties,
): void {
  const [found, wanted] = [actual, expected].map((def) => (def.node ?? []).map(lines));
  assert.deepEqual(
    found!.map((text) => text.split("\n")[0]),
    wanted!.map((text) => text.split("\n")[0]),
  );
  for (const [i, text] of wanted!.entries()) assert.equal(found![i], text);
}
