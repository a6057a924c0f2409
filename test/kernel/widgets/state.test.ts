import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { packState, unpackState } from "../../../kernel/widgets/state.js";

describe("a widget's state", () => {
  it("names models and carries binary values apart", () => {
    const bytes = Float32Array.of(1, 2);
    const packed = packState({
      a: 1,
      image: bytes,
      children: [{ modelId: "m1" }, { modelId: "m2" }],
      deep: { list: [bytes, "x"] },
    });
    assert.deepEqual(JSON.parse(JSON.stringify(packed.state)), {
      a: 1,
      children: ["IPY_MODEL_m1", "IPY_MODEL_m2"],
      deep: { list: [null, "x"] },
    });
    assert.deepEqual(packed.bufferPaths, [["image"], ["deep", "list", 0]]);
    assert.deepEqual(
      packed.buffers.map((buffer) => buffer.byteLength),
      [8, 8],
    );
  });

  it("comes back as it went", () => {
    const state = { a: [1, 2], bytes: Uint8Array.of(9), deep: { more: [Uint8Array.of(8), null] } };
    const { state: packed, bufferPaths, buffers } = packState(state);
    assert.deepEqual(unpackState(JSON.parse(JSON.stringify(packed)), bufferPaths, buffers), state);
  });
});
