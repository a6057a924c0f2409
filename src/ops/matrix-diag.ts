import { apply } from "../core/apply-op.js";
import { dtypeOfLike, type TensorLike } from "../core/convert.js";
import { bool } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, stridesOf } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import {
  type Band,
  bandOf,
  diagonalLength,
  fromDiagonals,
  longestDiagonal,
  setDiagonals,
  takeDiagonals,
} from "./host/diagonals.js";
import { readStrided } from "./host/strided-copy.js";
import { matrixGradients } from "./matrix-diag-gradients.js";
import type { Named } from "./named.js";

/** Versions 1 and 2 have the shorter diagonals on the left. */
const alignOf = ({ attr }: Pick<InferContext, "attr">): string =>
  attr.has("align") ? attr.string("align") : "LEFT_LEFT";

/** Rows and columns of the matrix that diagonals make, with what the op says about them. */
function matrixSize(longest: number, band: Band, rows: number, columns: number): [number, number] {
  const fewestRows = longest - Math.min(band.upper, 0);
  const fewestColumns = longest + Math.max(band.lower, 0);
  const square = Math.max(fewestRows, fewestColumns);
  const size: [number, number] =
    rows < 0 && columns < 0 ? [square, square] : [rows < 0 ? fewestRows : rows, columns < 0 ? fewestColumns : columns];
  if (size[0] >= fewestRows && size[1] >= fewestColumns && (size[0] === fewestRows || size[1] === fewestColumns))
    return size;
  if (rows < 0 && columns < 0) return size;
  const message = "The number of rows or columns is not consistent with the specified d_lower, d_upper, and diagonal.";
  throw new ShapeError(message, message);
}

/** The band as far as it is known while shapes are inferred. */
function knownBand(context: InferContext, at: number): Band | undefined {
  if (context.inputs.length <= at) return bandOf(undefined, alignOf(context));
  const k = context.constant(at);
  return k === undefined ? undefined : bandOf(k, alignOf(context));
}

const single = (array: NdArray | undefined): number => (array === undefined ? -1 : Number(array.at(0)));

const build: OpImplementation = {
  infer: (context) => {
    const diagonal = context.inputs[0]?.shape ?? Shape.unknown;
    const band = knownBand(context, 1);
    if (diagonal.rank === undefined || band === undefined) return [Shape.unknown];
    const batch = diagonal.slice(0, band.lower === band.upper ? -1 : -2);
    const longest = diagonal.dim(-1);
    const [rows, columns] = [2, 3].map((index) => (context.inputs.length > index ? context.constant(index) : null));
    if (longest === null || rows === undefined || columns === undefined) return [batch.concat(Shape.ofRank(2))];
    return [batch.concat(Shape.of(matrixSize(longest, band, single(rows ?? undefined), single(columns ?? undefined))))];
  },
  host: (context) => {
    const [diagonal, k, rows, columns, padding] = context.inputs;
    const band = bandOf(k, alignOf(context));
    const batch = diagonal!.shape.slice(0, band.lower === band.upper ? -1 : -2);
    const size = matrixSize(diagonal!.shape.at(-1)!, band, single(rows), single(columns));
    return [fromDiagonals(diagonal!, batch, size, band, padding)];
  },
  lowers: (op, known) => {
    const band = knownBand(known, 1);
    const length = known.inputs[0]!.shape.dim(-1);
    if (band === undefined || length === null || band.lower !== 0 || band.upper !== 0) return false;
    const isSquare = [2, 3].every((index) => {
      const size = known.inputs.length > index ? single(known.constant(index)) : -1;
      return size === -1 || size === length;
    });
    return isSquare && hasKernel("Where", op.outputs[0]!.dtype);
  },
  lower: (onnx, { inputs }) => {
    const [diagonal, , , , padding] = inputs as [Value, ...Value[]];
    const length = diagonal.shape.dim(-1)!;
    const spread = onnx.node("Unsqueeze", [diagonal, onnx.ints([-1])]);
    const zero = padding ?? onnx.scalar(0, diagonal.dtype);
    return [onnx.node("Where", [diagonalMask(onnx, length, length), spread, zero], {}, { dtype: diagonal.dtype })];
  },
};

/** True on the main diagonal. */
function diagonalMask(onnx: OnnxGraph, rows: number, columns: number): Value {
  const mask = NdArray.zeros(bool, [rows, columns]);
  for (let i = 0; i < Math.min(rows, columns); i++) mask.data[i * columns + i] = 1;
  return onnx.constant(mask);
}

/** `MatrixDiag`: matrices with a given main diagonal. */
export const MatrixDiag = defineOp("MatrixDiag", { ...build, gradient: matrixGradients.MatrixDiag });
/** `MatrixDiagV2`: matrices with given diagonals. */
export const MatrixDiagV2 = defineOp("MatrixDiagV2", { ...build, gradient: matrixGradients.MatrixDiagV2 });
/** `MatrixDiagV3`: `MatrixDiagV2`, with a choice where shorter diagonals stand. */
export const MatrixDiagV3 = defineOp("MatrixDiagV3", { ...build, gradient: matrixGradients.MatrixDiagV3 });

function checkBand(rows: number, columns: number, { lower, upper }: Band): void {
  const isOutside = (d: number): boolean => d !== 0 && (d <= -rows || d >= columns);
  if (!isOutside(lower) && !isOutside(upper)) return;
  const message = `lower_diag_index is out of bound: ${lower}. It must be between ${-rows} and ${columns}`;
  throw new ShapeError(message, message);
}

const take: OpImplementation = {
  infer: (context) => {
    const matrix = context.inputs[0]?.shape ?? Shape.unknown;
    const band = knownBand(context, 1);
    if (matrix.rank === undefined || band === undefined) return [Shape.unknown];
    if (matrix.rank < 2) {
      const message = `Shape must be at least rank 2 but is rank ${matrix.rank}`;
      throw new ShapeError(message, "input must be at least 2-dim");
    }
    const count = band.upper - band.lower + 1;
    const batch = matrix.slice(0, -2).concat(Shape.of(count === 1 ? [] : [count]));
    const [rows, columns] = [matrix.dim(-2), matrix.dim(-1)];
    if (rows === null || columns === null) return [batch.concat(Shape.ofRank(1))];
    checkBand(rows, columns, band);
    return [batch.concat(Shape.of([longestDiagonal(rows, columns, band)]))];
  },
  host: (context) => {
    const [matrix, k, padding] = context.inputs;
    return [takeDiagonals(matrix!, bandOf(k, alignOf(context)), padding)];
  },
  lowers: (_, known) => {
    const band = knownBand(known, 1);
    return band !== undefined && band.lower === band.upper && known.inputs[0]!.shape.isFullyDefined;
  },
  lower: (onnx, context) => {
    const [matrix, k] = context.inputs as [Value, Value];
    const { lower: d } = bandOf(k?.constant, "LEFT_LEFT");
    const dims = matrix.shape.toArray();
    const [rows, columns] = dims.slice(-2) as [number, number];
    const start = d >= 0 ? d : -d * columns;
    const end = start + (diagonalLength(rows, columns, d) - 1) * (columns + 1) + 1;
    const flat = onnx.reshape(matrix, [...dims.slice(0, -2), rows * columns]);
    const bounds = [start, end, dims.length - 2, columns + 1].map((value) => onnx.ints([value]));
    return [onnx.node("Slice", [flat, ...bounds])];
  },
};
/** `MatrixDiagPart`: the main diagonals of matrices. */
export const MatrixDiagPart = defineOp("MatrixDiagPart", { ...take, gradient: matrixGradients.MatrixDiagPart });
/** `MatrixDiagPartV2`: diagonals of matrices. */
export const MatrixDiagPartV2 = defineOp("MatrixDiagPartV2", { ...take, gradient: matrixGradients.MatrixDiagPartV2 });
/** `MatrixDiagPartV3`: `MatrixDiagPartV2`, with a choice where shorter diagonals stand. */
export const MatrixDiagPartV3 = defineOp("MatrixDiagPartV3", { ...take, gradient: matrixGradients.MatrixDiagPartV3 });

const set: OpImplementation = {
  infer: ({ inputs: [matrix] }) => [matrix?.shape],
  host: (context) => {
    const [matrix, diagonal, k] = context.inputs as [NdArray, NdArray, NdArray | undefined];
    const band = bandOf(k, alignOf(context));
    const [rows, columns] = matrix.shape.slice(-2) as [number, number];
    const longest = longestDiagonal(rows, columns, band);
    if (diagonal.shape.at(-1) !== longest)
      throw new InvalidArgumentError(
        `Either first dimensions of diagonal don't match num_diags, or diagonal.dims[:-1] don't match input.dims[:-1]; or last dimension is not max_diag_len. diagonal.shape = [${diagonal.shape}], max_diag_len = ${longest}`,
        { node: context.name },
      );
    return [setDiagonals(readStrided(matrix, matrix.shape, 0, stridesOf(matrix.shape)), diagonal, band)];
  },
  lowers: (op, known) => {
    const band = knownBand(known, 2);
    const [matrix] = known.inputs;
    if (band === undefined || band.lower !== 0 || band.upper !== 0) return false;
    return matrix!.shape.dim(-1) !== null && matrix!.shape.dim(-2) !== null && hasKernel("Where", op.outputs[0]!.dtype);
  },
  lower: (onnx, { inputs: [matrix, diagonal] }) => {
    const [rows, columns] = [matrix!.shape.dim(-2)!, matrix!.shape.dim(-1)!];
    const spread = onnx.node("Unsqueeze", [diagonal, onnx.ints([rows <= columns ? -1 : -2])]);
    return [onnx.node("Where", [diagonalMask(onnx, rows, columns), spread, matrix], {}, { dtype: matrix!.dtype })];
  },
};
/** `MatrixSetDiag`: matrices with other main diagonals. */
export const MatrixSetDiag = defineOp("MatrixSetDiag", { ...set, gradient: matrixGradients.MatrixSetDiag });
/** `MatrixSetDiagV2`: matrices with other diagonals. */
export const MatrixSetDiagV2 = defineOp("MatrixSetDiagV2", { ...set, gradient: matrixGradients.MatrixSetDiagV2 });
/** `MatrixSetDiagV3`: `MatrixSetDiagV2`, with a choice where shorter diagonals stand. */
export const MatrixSetDiagV3 = defineOp("MatrixSetDiagV3", { ...set, gradient: matrixGradients.MatrixSetDiagV3 });

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Which diagonals an op is about, and where shorter ones stand. */
export interface DiagonalOptions extends Named {
  /** A diagonal (0: the main one, 1: the one above it), or the lowest and the highest of several. */
  readonly k?: number | readonly [number, number] | Tensor;
  readonly align?: "RIGHT_LEFT" | "LEFT_RIGHT" | "LEFT_LEFT" | "RIGHT_RIGHT";
  /** What is put where there is no diagonal; 0, where it is not said. */
  readonly paddingValue?: TensorLike;
}

const zeroOf = (like: TensorLike): TensorLike => (dtypeOfLike(like) === bool ? false : 0);

/** Matrices that have these diagonals (`tf.matrix_diag`). */
export function matrixDiag(
  diagonal: TensorLike,
  options: DiagonalOptions & { numRows?: TensorLike; numCols?: TensorLike } = {},
): Tensor {
  const {
    k = 0,
    numRows = -1,
    numCols = -1,
    align = "RIGHT_LEFT",
    paddingValue = zeroOf(diagonal),
    name = "diag",
  } = options;
  const args = { diagonal, k, num_rows: numRows, num_cols: numCols, padding_value: paddingValue };
  return apply("MatrixDiagV3", args, { align }, { name });
}

/** Diagonals of matrices (`tf.matrix_diag_part`). */
export function matrixDiagPart(input: TensorLike, options: DiagonalOptions = {}): Tensor {
  const { k = 0, align = "RIGHT_LEFT", paddingValue = zeroOf(input), name = "diag_part" } = options;
  return apply("MatrixDiagPartV3", { input, k, padding_value: paddingValue }, { align }, { name });
}

/** Matrices with other diagonals (`tf.matrix_set_diag`). */
export function matrixSetDiag(
  input: TensorLike,
  diagonal: TensorLike,
  options: Omit<DiagonalOptions, "paddingValue"> = {},
): Tensor {
  const { k = 0, align = "RIGHT_LEFT", name = "set_diag" } = options;
  return apply("MatrixSetDiagV3", { input, diagonal, k }, { align }, { name });
}
