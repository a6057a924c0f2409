import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { beforeEach, describe, test } from "node:test";
import * as tf from "../../../../src/index.js";
import { loadCase, toNdArray } from "../../../support/golden.js";
import { findPython } from "../../../support/python.js";
import { assertFails } from "../../../support/recorded-error.js";

const { image } = tf;
const golden = loadCase("image_files");
beforeEach(() => tf.resetDefaultGraph());

async function run(fetch: tf.Tensor): Promise<tf.NdArray> {
  await using session = new tf.Session();
  return (await session.run(fetch)) as tf.NdArray;
}

const window = (...numbers: number[]): tf.NdArray => tf.ndarray(numbers, [4], "int32");

/** What a recorded row was fed. */
const fed = (name: string): tf.NdArray => toNdArray(golden.item(name, "run").feeds![`${name}/x0:0`]!);
/** What TensorFlow made of it. */
const made = (name: string): tf.NdArray =>
  toNdArray((golden.item(name, "run").values as Record<string, Parameters<typeof toNdArray>[0]>).y!);

/** How far two images are apart: at most, and on the average. */
function distance(actual: tf.NdArray, expected: tf.NdArray): { most: number; mean: number } {
  assert.deepEqual(actual.shape, expected.shape);
  assert.equal(actual.dtype, expected.dtype);
  const differences = actual.toNumbers().map((value, i) => Math.abs(value - Number(expected.at(i))));
  return { most: Math.max(...differences), mean: differences.reduce((a, b) => a + b, 0) / differences.length };
}

function assertNear(actual: tf.NdArray, expected: tf.NdArray, most: number, mean: number): void {
  const found = distance(actual, expected);
  assert.ok(found.most <= most && found.mean <= mean, `differs by ${found.most}, on the average by ${found.mean}`);
}

describe("JPEG files where TensorFlow decodes in its quick way, or smaller", () => {
  const cases: readonly (readonly [name: string, f: (x: tf.Tensor) => tf.Tensor, most: number, mean: number])[] = [
    ["jpeg_rgb_1", (x) => image.decodeJpeg(x, { channels: 1 }), 5, 2],
    ["jpeg_progressive_1", (x) => image.decodeJpeg(x, { channels: 1 }), 5, 2],
    ["jpeg_gray_1", (x) => image.decodeJpeg(x, { channels: 1 }), 0, 0],
    ["jpeg_default", (x) => image.decodeJpeg(x), 8, 2],
    ["jpeg_plain", (x) => image.decodeJpeg(x, { fancyUpscaling: false }), 16, 4],
    ["jpeg_image", (x) => image.decodeImage(x, { dtype: tf.float32 }), 8 / 255, 2 / 255],
    [
      "jpeg_crop",
      (x) => image.decodeAndCropJpeg(x, window(3, 5, 8, 11), { channels: 3, dctMethod: "INTEGER_ACCURATE" }),
      6,
      0.5,
    ],
    ["jpeg_ratio_2", (x) => image.decodeJpeg(x, { ratio: 2 }), 8, 2],
    ["jpeg_ratio_4", (x) => image.decodeJpeg(x, { ratio: 4 }), 16, 3],
    ["jpeg_ratio_8", (x) => image.decodeJpeg(x, { ratio: 8 }), 24, 4],
  ];
  for (const [name, f, most, mean] of cases)
    test(name, async () => assertNear(await run(f(tf.constant(fed(name)))), made(name), most, mean));
});

describe("encoding", () => {
  const sizes: readonly (readonly [dtype: string, channels: number])[] = [1, 2, 3, 4].flatMap((channels) => [
    ["uint8", channels],
    ["uint16", channels],
  ]);
  const some = (dtype: string, shape: readonly number[]): tf.NdArray => {
    const count = shape.reduce((a, b) => a * b, 1);
    const most = dtype === "uint8" ? 256 : 65536;
    return tf.ndarray(
      Array.from({ length: count }, (_, i) => (i * 12_347 + 91) % most),
      shape,
      dtype,
    );
  };

  for (const [dtype, channels] of sizes)
    test(`a PNG file of ${channels} channels of ${dtype} gives the image back`, async () => {
      const pixels = some(dtype, [3, 5, channels]);
      const decoded = await run(image.decodePng(image.encodePng(pixels, { compression: 9 }), { dtype }));
      assert.deepEqual(decoded.shape, pixels.shape);
      assert.deepEqual(decoded.data, pixels.data);
    });

  test("several images become as many PNG files", async () => {
    const pixels = some("uint8", [2, 3, 4, 1]);
    const files = await run(image.encodePng(pixels));
    assert.deepEqual(files.shape, [2]);
    const second = await run(image.decodePng(tf.constant(files.row(1))));
    assert.deepEqual(second.data, pixels.row(1).data);
  });

  test("a JPEG file is as near to the image as TensorFlow's", async () => {
    const pixels = fed("encode_jpeg");
    const theirs = tf.constant(made("encode_jpeg"));
    const decode = (file: tf.Tensor): tf.Tensor => image.decodeJpeg(file, { dctMethod: "INTEGER_ACCURATE" });
    const reference = distance(await run(decode(theirs)), pixels);
    assertNear(await run(decode(image.encodeJpeg(pixels))), pixels, reference.most + 8, reference.mean + 1);
    const smaller = await run(image.encodeJpeg(pixels, { quality: 30 }));
    assert.ok((smaller.data[0] as Uint8Array).length < (made("encode_jpeg").data[0] as Uint8Array).length);
  });

  test("a JPEG file of the quality that a tensor says", async () => {
    const made70 = await run(image.adjustJpegQuality(fed("jpeg_quality"), tf.constant(70, { dtype: "int32" })));
    assertNear(made70, made("jpeg_quality"), 24 / 255, 4 / 255);
    const random = await run(image.randomJpegQuality(fed("jpeg_quality"), 60, 90, { seed: 1 }));
    assertNear(random, fed("jpeg_quality"), 40 / 255, 6 / 255);
  });

  test("the head of a JPEG file has the density and the metadata", async () => {
    const options = { densityUnit: "cm", xDensity: 28, yDensity: 29, xmpMetadata: "<x/>", progressive: true } as const;
    const file = await run(image.encodeJpeg(some("uint8", [8, 8, 1]), options));
    const bytes = Buffer.from(file.data[0] as Uint8Array);
    assert.deepEqual([...bytes.subarray(13, 18)], [2, 0, 28, 0, 29]);
    assert.ok(bytes.includes("http://ns.adobe.com/xap/1.0/\0<x/>"));
    assert.deepEqual((await run(image.extractJpegShape(tf.constant(file)))).toNumbers(), [8, 8, 1]);
  });

  const python = findPython("tensorflow");
  test("TensorFlow reads the files", { skip: python.skip }, async () => {
    const pixels = some("uint16", [3, 5, 4]);
    const png = await run(image.encodePng(pixels));
    const jpeg = await run(image.encodeJpeg(fed("encode_jpeg"), { chromaDownsampling: false }));
    const script = `
import base64, json, sys
import tensorflow as tf
png, jpeg = [base64.b64decode(line) for line in sys.stdin]
print(json.dumps([tf.io.decode_png(png, dtype=tf.uint16).numpy().tolist(), tf.io.decode_jpeg(jpeg).numpy().tolist()]))`;
    const files = [png, jpeg].map((file) => Buffer.from(file.data[0] as Uint8Array).toString("base64"));
    const { stdout, stderr, status } = spawnSync(python.command, ["-c", script], {
      input: files.join("\n"),
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    const [first, second] = JSON.parse(stdout) as [number[][][], number[][][]];
    assert.deepEqual(first, pixels.toArray());
    assertNear(tf.ndarray(second, undefined, "uint8"), fed("encode_jpeg"), 24, 4);
  });
});

describe("what is no image, or cannot be made one, is refused in TensorFlow's words", () => {
  const file = (name: string): Uint8Array => fed(name).data[0] as Uint8Array;
  const bytes = (data: Uint8Array): tf.NdArray => new tf.NdArray(tf.string, [], [data]);
  const rgb = (): Uint8Array => file("png_rgb8_0");
  const jpeg = (): Uint8Array => file("jpeg_default");
  const zeros = (...shape: number[]): tf.NdArray => tf.NdArray.zeros(tf.uint8, shape);
  const cases: readonly (readonly [label: string, make: () => tf.Tensor])[] = [
    ["png_empty", () => image.decodePng(tf.constant(""))],
    ["png_garbage", () => image.decodePng(tf.constant("no image at all"))],
    ["png_head", () => image.decodePng(bytes(rgb().subarray(0, 20)))],
    ["png_cut", () => image.decodePng(bytes(rgb().subarray(0, -20)))],
    ["png_broken", () => image.decodePng(bytes(rgb().map((byte, i) => (i === 50 ? byte ^ 0xff : byte))))],
    ["jpeg_cut", () => image.decodeJpeg(bytes(jpeg().subarray(0, -300)))],
    ["jpeg_head", () => image.decodeJpeg(bytes(jpeg().subarray(0, 40)))],
    ["jpeg_channels", () => image.decodeImage(bytes(jpeg()), { channels: 4 })],
    ["jpeg_ratio", () => image.decodeJpeg(bytes(jpeg()), { ratio: 3 as never })],
    ["jpeg_window", () => image.decodeAndCropJpeg(bytes(jpeg()), window(3, 5, 80, 11))],
    ["jpeg_shape", () => image.extractJpegShape(bytes(rgb()))],
    ["bmp_of_png", () => image.decodeBmp(bytes(rgb()))],
    ["bmp_by_png", () => image.decodePng(bytes(file("bmp_3")))],
    ["bmp_short", () => image.decodeBmp(bytes(file("bmp_3").subarray(0, 30)))],
    ["bmp_size", () => image.decodeBmp(bytes(file("bmp_3").subarray(0, -4)))],
    ["bmp_gray", () => image.decodeBmp(bytes(file("bmp_3")), { channels: 1 })],
    ["gif_png_moving", () => image.decodePng(bytes(file("gif_moving")))],
    ["gif_channels", () => image.decodeImage(bytes(file("gif_still")), { channels: 1 })],
    ["crop_of_png", () => image.decodeAndCropJpeg(bytes(rgb()), window(0, 0, 1, 1))],
    ["decode_vector", () => image.decodePng(["", ""])],
    ["encode_channels", () => image.encodeJpeg(zeros(2, 2, 2))],
    ["encode_format", () => image.encodeJpeg(zeros(2, 2, 3), { format: "grayscale" })],
    ["encode_quality", () => image.encodeJpeg(zeros(2, 2, 3), { quality: 101 })],
    ["encode_compression", () => image.encodePng(zeros(2, 2, 3), { compression: 10 })],
    ["encode_png_channels", () => image.encodePng(zeros(2, 2, 5))],
    ["encode_rank", () => image.encodeJpeg(zeros(2, 2))],
  ];
  for (const [label, make] of cases)
    test(label, () =>
      assertFails("image_files", label, async () => {
        await run(make());
      }),
    );

  test("a truncated JPEG file, where that is asked for, gives what there is of it", async () => {
    const part = await run(image.decodeJpeg(bytes(jpeg().subarray(0, -20)), { tryRecoverTruncated: true }));
    assert.deepEqual(part.shape, made("jpeg_default").shape);
    const rows = (array: tf.NdArray): tf.NdArray => tf.ndarray([...(array.data as Uint8Array)].slice(0, 27 * 3 * 8));
    assertNear(rows(part), rows(made("jpeg_default")), 12, 3);
  });
});
