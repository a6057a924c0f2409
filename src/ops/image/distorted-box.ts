import { applyOp } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { vector } from "../host/vector.js";
import type { Named } from "../named.js";
import { generatorOf } from "../random/generator.js";
import { type Philox, WordStream } from "../random/philox.js";
import { seededPhilox } from "../random/stateless.js";
import { unitFloat } from "../random/uniform.js";
import { shapeOfRank } from "./sizes.js";

const { fround } = Math;

/** A rectangle of whole pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** The area that both cover. */
function commonArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width < 0 || height < 0 ? 0 : width * height;
}

/** Whole numbers at random, as TensorFlow's SimplePhilox draws them. */
class Draw {
  constructor(private readonly words: WordStream) {}

  /** A float32 in [0, 1). */
  float(): number {
    return unitFloat(this.words.next());
  }
  /** A number in [0, count). */
  below(count: number): number {
    if ((count & (count - 1)) === 0) return this.words.next() & (count - 1);
    const rest = (0xffffffff % count) + 1;
    for (;;) {
      const word = this.words.next();
      if (word >= rest) return word % count;
    }
  }
}

/** A float as C++ prints it: six digits. */
const digits = (x: number): number => Number(x.toPrecision(6));

/** To the nearest whole number, halves to the even one. */
function nearest(x: number): number {
  const floor = Math.floor(x);
  const part = x - floor;
  return part > 0.5 || (part === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}

/** What a crop must be like. */
interface Wanted {
  readonly area: readonly [least: number, most: number];
  readonly aspect: readonly [least: number, most: number];
}

/** A crop of this proportion (width by height) within the image, of an area within the bounds; undefined where the numbers drawn give none. */
function drawCrop(
  width: number,
  height: number,
  [least, most]: Wanted["area"],
  aspect: number,
  draw: Draw,
): Box | undefined {
  if (most <= 0 || aspect <= 0 || width <= 0 || height <= 0 || least > most) return undefined;
  const leastArea = fround(fround(least * width) * height);
  const mostArea = fround(fround(most * width) * height);
  const widthOf = (rows: number): number => nearest(fround(rows * aspect));
  let rows = nearest(fround(Math.sqrt(fround(leastArea / aspect))));
  let mostRows = nearest(fround(Math.sqrt(fround(mostArea / aspect))));
  if (widthOf(mostRows) > width) {
    mostRows = Math.trunc((width + 0.5 - fround(1e-7)) / aspect);
    if (widthOf(mostRows) > width) mostRows--;
  }
  mostRows = Math.min(mostRows, height);
  rows = Math.min(rows, mostRows);
  if (rows < mostRows) rows += draw.below(mostRows - rows + 1);
  if (rows * widthOf(rows) < leastArea) rows++;
  if (rows * widthOf(rows) > mostArea) rows--;
  const columns = widthOf(rows);
  const area = rows * columns;
  if (area < leastArea || area > mostArea || columns > width || rows > height || columns <= 0 || rows <= 0)
    return undefined;
  const top = rows < height ? draw.below(height - rows) : 0;
  const left = columns < width ? draw.below(width - columns) : 0;
  return { left, top, right: left + columns, bottom: top + rows };
}

/** Whether a crop shows enough of one of the objects. */
function shows(crop: Box, objects: readonly Box[], leastCovered: number): boolean {
  if (areaOf(crop) < 1) return false;
  return objects.some((box) => areaOf(box) >= 1 && fround(commonArea(crop, box) / areaOf(box)) >= leastCovered);
}

function range(context: HostContext, name: string, label: string): readonly [number, number] {
  const values = context.attr.floats(name);
  const fail = (message: string): never => {
    throw new InvalidArgumentError(message, { node: context.name });
  };
  if (values.length !== 2) fail(`${label} range field must specify 2 dimensions`);
  const [first, second] = values as [number, number];
  if (first <= 0 || second <= 0) fail(`${label} range must be non-negative: [${digits(first)}, ${digits(second)}]`);
  return [first, second];
}

function objectsOf(context: HostContext, width: number, height: number): Box[] {
  const boxes = context.inputs[1]!;
  const fail = (message: string): never => {
    throw new InvalidArgumentError(message, { node: context.name });
  };
  if (boxes.shape.length !== 3) fail(`input boxes must be 3-dimensional [batch, num_boxes, coords]: [${boxes.shape}]`);
  if (boxes.shape.at(-1) !== 4) fail(`bounding boxes must have shape [4] or [*, 4], got [${boxes.shape}]`);
  const data = boxes.data as Float32Array;
  const bad = data.find((value) => !(value >= 0 && value <= 1));
  if (bad !== undefined) fail(`All bounding box coordinates must be in [0.0, 1.0]: ${digits(bad)}`);
  const objects = Array.from({ length: data.length / 4 }, (_, i) => {
    const pixel = (k: number, length: number): number => Math.trunc(fround(data[i * 4 + k]! * length));
    return { top: pixel(0, height), left: pixel(1, width), bottom: pixel(2, height), right: pixel(3, width) };
  });
  if (objects.length > 0) return objects;
  if (!context.attr.bool("use_image_if_no_bounding_boxes"))
    fail(
      "No bounding boxes provided as input. One must enable use_image_if_no_bounding_boxes if you wish to not provide any bounding boxes.",
    );
  return [{ left: 0, top: 0, right: width, bottom: height }];
}

type StreamOf = (context: HostContext, blocks: number) => Philox;

function sample(context: HostContext, leastCovered: number, streamOf: StreamOf): NdArray[] {
  const { inputs, attr, name: node } = context;
  const size = inputs[0]!;
  if (size.shape.length !== 1 || size.size !== 3)
    throw new InvalidArgumentError(`image_size must contain 3 elements[${size.shape}]`, { node });
  if (!(leastCovered >= 0))
    throw new InvalidArgumentError(`Min object covered must be non-negative: ${digits(leastCovered)}`, { node });
  const aspect = range(context, "aspect_ratio_range", "Aspect ratio");
  const area = range(context, "area_range", "Area");
  if (area.some((value) => value > 1))
    throw new InvalidArgumentError(`Area range must be less then or equal to 1.0: [${area.map(digits).join(", ")}]`, {
      node,
    });
  const [height, width] = size.toNumbers() as [number, number, number];
  const objects = objectsOf(context, width, height);
  const attempts = attr.int("max_attempts");
  if (attempts <= 0) throw new InvalidArgumentError(`Max attempts must be non-negative: ${attempts}`, { node });
  const draw = new Draw(new WordStream(streamOf(context, attempts)));
  let crop: Box | undefined;
  for (let i = 0; i < attempts && crop === undefined; i++) {
    const ratio = fround(fround(draw.float() * fround(aspect[1] - aspect[0])) + aspect[0]);
    const drawn = drawCrop(width, height, area, ratio, draw);
    if (drawn !== undefined && shows(drawn, objects, leastCovered)) crop = drawn;
  }
  const { left, top, right, bottom } = crop ?? { left: 0, top: 0, right: width, bottom: height };
  const box = Float32Array.of(top / height, left / width, bottom / height, right / width);
  return [
    vector([top, left, 0], size.dtype),
    vector([bottom - top, right - left, -1], size.dtype),
    new NdArray(float32, [1, 1, 4], box),
  ];
}

const nextOf: StreamOf = (context, blocks) => generatorOf(context).reserve(blocks);

const sampling = (leastCovered: (context: HostContext) => number, streamOf = nextOf): OpImplementation => ({
  infer: (context) => {
    shapeOfRank(context, 0, 1);
    shapeOfRank(context, 1, 3);
    return [[3], [3], [1, 1, 4]];
  },
  host: (context) => sample(context, leastCovered(context), streamOf),
  stateful: true,
  notDifferentiable: true,
});

/** `SampleDistortedBoundingBox`: a part of an image, at random, that shows enough of an object. */
export const SampleDistortedBoundingBox = defineOp(
  "SampleDistortedBoundingBox",
  sampling(({ attr }) => attr.float("min_object_covered")),
);
/** `SampleDistortedBoundingBoxV2`: how much of an object must be shown is an input. */
export const SampleDistortedBoundingBoxV2 = defineOp(
  "SampleDistortedBoundingBoxV2",
  sampling(({ inputs }) => Number(inputs[2]!.at(0))),
);
/** `StatelessSampleDistortedBoundingBox`: the same, from two seeds. */
export const StatelessSampleDistortedBoundingBox = defineOp("StatelessSampleDistortedBoundingBox", {
  ...sampling(
    ({ inputs }) => Number(inputs[2]!.at(0)),
    ({ inputs, name }) => seededPhilox(inputs[3]!, name),
  ),
  stateful: false,
  notDifferentiable: false,
});

/** Options of `tf.image.sampleDistortedBoundingBox`. */
export interface DistortedBoxOptions extends Named {
  /** The seeds, as they stand in the node; 0 both, the default: really random. */
  readonly seed?: number;
  readonly seed2?: number;
  /** How much of an object the part must show. Default 0.1. */
  readonly minObjectCovered?: TensorLike;
  /** Width by height. Default 0.75 to 1.33. */
  readonly aspectRatioRange?: readonly [number, number];
  /** The area as a part of the image's. Default 0.05 to 1. */
  readonly areaRange?: readonly [number, number];
  /** Default 100; after that the whole image is taken. */
  readonly maxAttempts?: number;
  /** The whole image counts as an object where none is given. Default false. */
  readonly useImageIfNoBoundingBoxes?: boolean;
}

/**
 * A part of an image, at random, that shows enough of one of the objects in `boundingBoxes` `[batch, boxes, (y1, x1, y2, x2)]`, as
 * arguments for `tf.slice` and as a box to draw (`tf.image.sample_distorted_bounding_box`).
 */
export function sampleDistortedBoundingBox(
  imageSize: TensorLike,
  boundingBoxes: TensorLike,
  options: DistortedBoxOptions = {},
): { begin: Tensor; size: Tensor; bboxes: Tensor } {
  const { name, minObjectCovered = 0.1 } = options;
  return nameScope(name ?? "sample_distorted_bounding_box", () => {
    const attrs = {
      seed: options.seed ?? 0,
      seed2: options.seed2 ?? 0,
      aspect_ratio_range: options.aspectRatioRange ?? [0.75, 1.33],
      area_range: options.areaRange ?? [0.05, 1],
      max_attempts: options.maxAttempts ?? 100,
      use_image_if_no_bounding_boxes: options.useImageIfNoBoundingBoxes ?? false,
    };
    const args = { image_size: imageSize, bounding_boxes: boundingBoxes, min_object_covered: minObjectCovered };
    const [begin, size, bboxes] = applyOp("SampleDistortedBoundingBoxV2", args, attrs, { name }).outputs;
    return { begin: begin!, size: size!, bboxes: bboxes! };
  });
}
