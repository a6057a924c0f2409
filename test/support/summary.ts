import assert from "node:assert/strict";
import { tensorflow } from "#proto/tensorflow.js";
import { encode } from "../../src/core/proto.js";
import { decodePng } from "../../src/ops/image/codec/png.js";

/** Asserts that two summaries are the same bytes, but for PNG files, which only must have the same pixels. */
export async function assertSameSummary(
  actual: tensorflow.Summary.$Properties,
  expected: tensorflow.Summary.$Properties,
): Promise<void> {
  const [found, wanted] = [actual.value ?? [], expected.value ?? []];
  assert.deepEqual(
    found.map(({ tag }) => tag),
    wanted.map(({ tag }) => tag),
  );
  for (const [i, value] of wanted.entries()) {
    assert.deepEqual(await withPixels(found[i]!), await withPixels(value), `value ${i} of tag ${value.tag}`);
  }
}

/** The bytes of a value, and the pixels of its picture. */
async function withPixels(value: tensorflow.Summary.Value.$Properties): Promise<unknown> {
  const { image, ...rest } = value;
  if (!image) return Buffer.from(encode(tensorflow.Summary, { value: [value] })).toString("hex");
  const { encodedImageString, ...size } = image;
  const { width, height, channels, data } = await decodePng(encodedImageString!, 0, 8);
  return { tag: rest.tag, size: { ...size }, width, height, channels, data: [...data] };
}
