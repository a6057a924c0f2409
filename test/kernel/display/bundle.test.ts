import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toBundle } from "../../../kernel/display/bundle.js";

const drawn = (draw: () => unknown) => ({ [Symbol.for("Jupyter.display")]: draw });

describe("toBundle", () => {
  it("prints values as Node's prompt does, without colours", () => {
    assert.deepEqual(toBundle("a"), { "text/plain": "'a'" });
    assert.deepEqual(toBundle({ a: [1, 2n, null] }), { "text/plain": "{ a: [ 1, 2n, null ] }" });
    assert.deepEqual(toBundle(null), { "text/plain": "null" });
  });

  it("bounds what it prints", () => {
    const { "text/plain": text } = toBundle(Array.from({ length: 1e5 }, (_, i) => i)) as Record<string, string>;
    assert.match(text ?? "", /99900 more items/);
  });

  it("takes the forms that a value names and adds plain text", () => {
    assert.deepEqual(toBundle(drawn(() => ({ "text/plain": "mine", "text/html": "<b>" }))), {
      "text/plain": "mine",
      "text/html": "<b>",
    });
    const bundle = toBundle(drawn(() => ({ "text/html": "<b>" }))) as Record<string, string>;
    assert.equal(typeof bundle["text/plain"], "string");
  });

  it("writes bytes as base64 without a prefix, also from a part of a buffer", () => {
    const bytes = new Uint8Array([0, 1, 2, 3]).subarray(1);
    assert.equal((toBundle(drawn(() => ({ "image/png": bytes }))) as Record<string, string>)["image/png"], "AQID");
  });

  it("waits for a drawing that takes time, by a promise of whatever make", async () => {
    const forms = { "text/plain": "late" };
    // biome-ignore lint/suspicious/noThenProperty: a promise of another library
    const other = { then: (resolve: (value: unknown) => void) => setImmediate(resolve, forms) };
    for (const draw of [async () => forms, () => other]) {
      const bundle = toBundle(drawn(draw));
      assert.ok(bundle instanceof Promise);
      assert.deepEqual(await bundle, forms);
    }
  });

  it("shows nothing for an empty bundle", () => assert.deepEqual(toBundle(drawn(() => ({}))), {}));

  it("draws functions and classes that have the method", () => {
    const Shape = class {
      readonly sides = 3;

      static [Symbol.for("Jupyter.display")]() {
        return { "text/plain": "shape" };
      }
    };
    assert.deepEqual(toBundle(Shape), { "text/plain": "shape" });
  });

  it("says what is wrong with a drawing", async () => {
    assert.throws(() => toBundle(drawn(() => "text")), /gave 'text', expected an object/);
    await assert.rejects(async () => toBundle(drawn(async () => null)), /gave null, expected an object/);
    assert.throws(() => toBundle(drawn(() => assert.fail("broken"))), /broken/);
  });
});
