import { apply } from "../../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { getSeed } from "../../core/random-seed.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import { nameScope } from "../control.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minus } from "../operators.js";
import { randomUniform } from "../random.js";
import { shape } from "../shape.js";

/** Options of `tf.nn.dropout`: one of `keepProb` and `rate` is needed. */
export interface DropoutOptions extends Named {
  /** The share of elements that stay. */
  readonly keepProb?: TensorLike;
  /** The share of elements that become 0. */
  readonly rate?: TensorLike;
  /** The shape that is drawn for: where it is 1, a whole row stays or goes. */
  readonly noiseShape?: ShapeLike | Tensor;
  /** Seed of the op. */
  readonly seed?: number;
}

function rateOf({ keepProb, rate }: DropoutOptions): TensorLike {
  if (keepProb !== undefined && rate !== undefined) throw new ValueError("Cannot specify both 'rate' and 'keep_prob'.");
  if (rate !== undefined) return rate;
  if (keepProb === undefined) throw new ValueError("`rate` must be provided. Received: rate=None");
  if (typeof keepProb === "number") return 1 - keepProb;
  return hasFirstSeeds() ? keepProb : minus(1, keepProb);
}

/** True where op seeds are TensorFlow 1's: they depend on the number of nodes. */
function hasFirstSeeds(): boolean {
  return getDefaultGraph().opSeeds === "1.x";
}

function noiseOf(x: Tensor, noise: DropoutOptions["noiseShape"]): Tensor | Shape {
  if (noise === undefined) return shape(x);
  if (typeof noise === "object" && noise !== null && "op" in noise) return noise;
  const given = Shape.of(noise);
  if (given.rank !== x.shape.rank) return given;
  return Shape.of(given.dims?.map((dim, axis) => dim ?? x.shape.dim(axis)));
}

/**
 * Some elements become 0, the others grow so that the sum stays the same on average (`tf.nn.dropout`). With a seed the choice is
 * TensorFlow's.
 * @throws ValueError for a rate outside of [0, 1), or for integers
 */
export function dropout(x: TensorLike, options: DropoutOptions = {}): Tensor {
  const rate = rateOf(options);
  return nameScope(options.name ?? "dropout", () => {
    if (typeof rate === "number" && !(rate >= 0 && rate < 1))
      throw new ValueError(`\`rate\` must be a scalar tensor or a float in the range [0, 1). Received: rate=${rate}`);
    const input = convertToTensor(x, { name: "x" });
    const dtype = input.dtype.base;
    if (!dtype.isFloating)
      throw new ValueError(
        `\`x.dtype\` must be a floating point tensor as \`x\` will be scaled. Received: x_dtype=${dtype}`,
      );
    if (rate === 0) {
      getSeed(options.seed);
      return input;
    }
    if (hasFirstSeeds()) return firstDropout(input, options);
    const { kept, limit } = scaled(input, rate);
    const noise = noiseOf(input, options.noiseShape);
    const random = randomUniform(noise, { seed: options.seed, dtype });
    const condition = apply("GreaterEqual", { x: random, y: limit });
    const zero = constant(0, { dtype });
    const result = apply("SelectV2", { condition, t: kept, e: zero });
    result.setShape(input.shape);
    return result;
  });
}

/** The nodes that TensorFlow 1 made, which counted for the op seeds: until 1.12 with `keepProb`, from 1.13 on with `rate`. */
function firstDropout(input: Tensor, { rate, keepProb, noiseShape, seed }: DropoutOptions): Tensor {
  const dtype = input.dtype.base;
  const draw = (): Tensor => randomUniform(noiseOf(input, noiseShape), { seed, dtype });
  if (keepProb !== undefined) {
    const keep = convertToTensor(keepProb, { dtype, name: "keep_prob" });
    const isKept = apply("Floor", { x: apply("Add", { x: keep, y: draw() }, {}, { name: "add" }) });
    return apply(
      "Mul",
      { x: apply("RealDiv", { x: input, y: keep }, {}, { name: "div" }), y: isKept },
      {},
      { name: "mul" },
    );
  }
  const limit = convertToTensor(rate!, { dtype, name: "rate" });
  const random = draw();
  const scale = apply(
    "RealDiv",
    { x: 1, y: apply("Sub", { x: 1, y: limit }, {}, { name: "sub" }) },
    {},
    { name: "truediv" },
  );
  const isKept = apply("GreaterEqual", { x: random, y: limit });
  return apply(
    "Mul",
    { x: apply("Mul", { x: input, y: scale }, {}, { name: "mul" }), y: cast(isKept, dtype) },
    {},
    { name: "mul" },
  );
}

/** The input as it is where it is kept, and the rate to compare with. */
function scaled(input: Tensor, rate: TensorLike): { kept: Tensor; limit: TensorLike } {
  const dtype = input.dtype.base;
  if (typeof rate === "number") {
    const scale = convertToTensor(1 / (1 - rate), { dtype });
    return { kept: apply("Mul", { x: input, y: scale }), limit: rate };
  }
  const limit = cast(rate, dtype, { name: "rate" });
  const one = constant(1, { dtype });
  return { kept: apply("RealDiv", { x: input, y: apply("Sub", { x: one, y: limit }) }), limit };
}
