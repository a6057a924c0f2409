import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode } from "fast-png";
import { ndarray } from "../../../src/core/ndarray.js";
import * as show from "../../../src/show/index.js";
import { DISPLAY } from "../../../src/show/mime.js";

/** The picture's size, and the colour of a pixel: red, green, blue, alpha. */
async function drawn(shown: show.Shown) {
  const bundle = await shown[DISPLAY]();
  const { width, height, data, channels } = decode(Buffer.from(String(bundle["image/png"]), "base64"));
  assert.equal(channels, 4);
  const at = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
  return { width, height, at, text: String(bundle["text/plain"]) };
}

describe("show.image", () => {
  test("floats from 0 to 1 are grey, from black to white", async () => {
    const { width, height, at, text } = await drawn(
      show.image(
        [
          [0, 0.5],
          [1, 0.25],
        ],
        { zoom: 1 },
      ),
    );
    assert.deepEqual([width, height, text], [2, 2, "1 image of 2 × 2, 0 to 1"]);
    assert.deepEqual(
      [at(0, 0), at(1, 0), at(0, 1)],
      [
        [0, 0, 0, 255],
        [128, 128, 128, 255],
        [255, 255, 255, 255],
      ],
    );
  });

  test("other numbers go from the least to the greatest, or as is said", async () => {
    const values = [
      [-2, 0],
      [2, 1],
    ];
    assert.deepEqual((await drawn(show.image(values, { zoom: 1 }))).at(1, 0), [128, 128, 128, 255]);
    assert.deepEqual((await drawn(show.image(values, { zoom: 1, range: [0, 1] }))).at(0, 0), [0, 0, 0, 255]);
    assert.deepEqual((await drawn(show.image(values, { zoom: 1, range: [0, 1] }))).at(0, 1), [255, 255, 255, 255]);
  });

  test("three channels are colours, four have alpha, and bytes are what they are", async () => {
    const colours = ndarray(Uint8Array.of(10, 20, 30, 40, 50, 60), [1, 2, 3]);
    assert.deepEqual((await drawn(show.image(colours, { zoom: 1 }))).at(1, 0), [40, 50, 60, 255]);
    const alpha = ndarray(Uint8Array.of(10, 20, 30, 40), [1, 1, 4]);
    assert.deepEqual((await drawn(show.image(alpha, { zoom: 1 }))).at(0, 0), [10, 20, 30, 40]);
  });

  test("a batch is a grid, with gaps that are transparent", async () => {
    const batch = ndarray(new Float32Array(5 * 3 * 4).fill(1), [5, 3, 4, 1]);
    const { width, height, at } = await drawn(show.image(batch, { zoom: 1, columns: 3 }));
    assert.deepEqual([width, height], [3 * 4 + 4, 2 * 3 + 2]);
    assert.deepEqual([at(0, 0)[3], at(4, 0)[3], at(15, 7)[3]], [255, 0, 0]);
    const many = await drawn(show.image(ndarray(new Float32Array(1000 * 4), [1000, 2, 2])));
    assert.match(many.text, /^1,000 images of 2 × 2, 0 to 1, the first 64 shown$/);
  });

  test("large images are bounded, small ones enlarged", async () => {
    const large = await drawn(show.image(ndarray(new Uint8Array(5000 * 3000), [3000, 5000])));
    assert.ok(large.width <= 1024 && large.height <= 1024);
    assert.ok((await drawn(show.image([[0, 1]]))).width >= 16);
  });

  test("what is no image says why", () => {
    assert.throws(() => show.image([1, 2]), /its shape is \(2,\), expected numbers of shape \(height, width\)/);
    assert.throws(() => show.image([["a"]]), /its elements are string/);
    assert.throws(() => show.image(ndarray(new Uint8Array(20), [1, 2, 2, 5])), /its shape is \(1, 2, 2, 5\)/);
    assert.throws(() => show.image([[1]], { colums: 2 } as object), /no option "colums"/);
  });
});

describe("show.heatmap", () => {
  test("both signs have colours of their own, NaN is red", async () => {
    const { at } = await drawn(show.heatmap([[-1, 0, 1, Number.NaN]], { zoom: 1 }));
    assert.deepEqual(at(0, 0), [140, 74, 12, 255]);
    assert.deepEqual(at(1, 0), [245, 245, 245, 255]);
    assert.deepEqual(at(2, 0), [22, 66, 134, 255]);
    assert.deepEqual(at(3, 0), [214, 69, 69, 255]);
  });

  test("one sign goes from dark to light, beside a bar that goes up", async () => {
    const { at, width, height } = await drawn(
      show.heatmap(
        [
          [1, 2],
          [3, 4],
        ],
        { zoom: 2 },
      ),
    );
    assert.deepEqual(
      [at(0, 0), at(3, 3)],
      [
        [68, 1, 84, 255],
        [253, 231, 37, 255],
      ],
    );
    assert.deepEqual(
      [at(width - 1, 0), at(width - 1, height - 1)],
      [
        [253, 231, 37, 255],
        [68, 1, 84, 255],
      ],
    );
  });

  test("a large matrix is shown by means", async () => {
    const { width, text } = await drawn(show.heatmap(ndarray(new Float32Array(4e6), [4000, 1000])));
    assert.ok(width < 600);
    assert.match(text, /means of 8 × 8 elements/);
    assert.throws(() => show.heatmap(ndarray([], [0])), /it is float32 of shape \(0,\), expected real numbers/);
  });
});
