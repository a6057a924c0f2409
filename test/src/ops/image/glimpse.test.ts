import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";

beforeEach(() => tf.resetDefaultGraph());

const images = tf.ndarray(
  Array.from({ length: 2 * 4 * 4 * 2 }, (_, i) => (i % 2 === 0 ? 3 + (i % 7) : -1)),
  [2, 4, 4, 2],
);

/** Two runs of one glimpse far beyond the image, which is noise alone. */
async function noise(attrs: object): Promise<[tf.NdArray, tf.NdArray]> {
  const args = { input: images, size: [8, 8], offsets: tf.ndarray([40, 40, 40, 40], [2, 2]) };
  const glimpse = applyOp("ExtractGlimpseV2", args, { centered: false, normalized: false, ...attrs }).outputs[0]!;
  await using session = new tf.Session();
  return [(await session.run(glimpse)) as tf.NdArray, (await session.run(glimpse)) as tf.NdArray];
}

describe("what a glimpse shows beyond its image", () => {
  test("uniform noise is within the image's range, and another in each run", async () => {
    const [first, second] = await noise({ uniform_noise: true });
    const numbers = first.toNumbers();
    assert.ok(numbers.every((x) => x >= -1 && x < 9));
    assert.ok(Math.max(...numbers) > 6 && Math.min(...numbers) < 2, "spread over the range");
    assert.notDeepEqual(first.data, second.data);
  });

  test("Gaussian noise is as each channel is", async () => {
    const [first] = await noise({ uniform_noise: false, noise: "gaussian" });
    const numbers = first.toNumbers();
    assert.ok(numbers.filter((_, i) => i % 2 === 1).every((x) => x === -1));
    const channel = numbers.filter((_, i) => i % 2 === 0);
    assert.ok(channel.every((x) => x >= 3 && x <= 9));
    const mean = channel.reduce((a, b) => a + b, 0) / channel.length;
    assert.ok(mean > 5 && mean < 7, `mean ${mean}`);
  });

  test("two kinds of noise at once are refused", async () => {
    const message = "The uniform_noise and noise could not be specified at the same time";
    await assert.rejects(noise({ uniform_noise: true, noise: "zero" }), (error: Error) => {
      assert.ok(error instanceof tf.errors.InvalidArgumentError);
      assert.ok(error.message.startsWith(message), error.message);
      return true;
    });
  });
});
