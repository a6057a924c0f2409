import { apply } from "../core/apply-op.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { UnimplementedError } from "../core/errors.js";
import type { OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { zeros, zerosLike } from "./fill.js";
import { concat } from "./join.js";
import { matrixDiag, matrixDiagPart, matrixSetDiag } from "./matrix-diag.js";
import { minus } from "./operators.js";
import { allAxes, rank, shape } from "./shape.js";
import { slice } from "./slice.js";

type Rule = NonNullable<OpImplementation["gradient"]>;
type Align = NonNullable<Parameters<typeof matrixDiag>[1]>["align"];

const alignOf = (op: Operation): { align?: Align } =>
  op.attrs.has("align") ? { align: op.attr.string("align") as Align } : {};

/** Matrices from diagonals: the diagonals of the gradient. */
const build: Rule = (op, [grad]) => {
  const k = op.inputs[1]!;
  return op.inputs.map((_, i) => (i === 0 ? matrixDiagPart(grad!, { k, ...alignOf(op) }) : null));
};

/** Diagonals from matrices: matrices that have the gradient there. */
const take: Rule = (op, [grad]) => {
  const [input, k] = op.inputs as [Tensor, Tensor];
  const matrix = input.shape.slice(-2);
  const options = { k, ...alignOf(op) };
  const dx =
    matrix.isFullyDefined && input.shape.rank !== undefined
      ? matrixDiag(grad!, { ...options, numRows: matrix.dim(0)!, numCols: matrix.dim(1)! })
      : matrixSetDiag(zerosLike(input), grad!, options);
  return op.inputs.map((_, i) => (i === 0 ? dx : null));
};

/** Matrices with other diagonals: the gradient without them, and its diagonals. */
const set: Rule = (op, [grad]) => {
  const [, diagonal, k] = op.inputs as [Tensor, Tensor, Tensor];
  if (!diagonal.shape.isFullyDefined)
    throw new UnimplementedError(
      `Cannot differentiate "${op.name}": the shape of its diagonal is ${diagonal.shape}, expected a known one`,
      { node: op.name },
    );
  const options = { k, ...alignOf(op) };
  const rest = matrixSetDiag(grad!, zeros(diagonal.shape, { dtype: grad!.dtype }), options);
  return [rest, matrixDiagPart(grad!, options), null];
};

/** The version with the main diagonal only, whose shape may be found out in the run. */
const setMain: Rule = (op, [grad]) => {
  const [input, diagonal] = op.inputs as [Tensor, Tensor];
  const whole = input.shape.mergeWith(grad!.shape);
  const batch = whole.slice(0, -2).mergeWith(diagonal.shape.slice(0, -1));
  const matrix = whole.slice(-2);
  const none =
    batch.isFullyDefined && matrix.isFullyDefined
      ? zeros([...batch.toArray(), Math.min(...matrix.toArray())], { dtype: grad!.dtype })
      : zeros(dynamicDiagonal(grad!), { dtype: grad!.dtype });
  return [matrixSetDiag(grad!, none), matrixDiagPart(grad!)];
};

function dynamicDiagonal(grad: Tensor): Tensor {
  return getDefaultGraph().colocateWith([grad.op], () => {
    const gradShape = shape(grad);
    const gradRank = rank(grad);
    const batch = slice(gradShape, [0], [minus(gradRank, 2)]);
    const matrix = slice(gradShape, [minus(gradRank, 2)], [2]);
    const shortest = apply("Min", { input: matrix, reduction_indices: allAxes(matrix) });
    return concat([batch, [shortest]], 0);
  });
}

/** Gradients of the ops on diagonals of matrices, as TensorFlow's nodes. */
export const matrixGradients = {
  MatrixDiag: ((_, [grad]) => [matrixDiagPart(grad!)]) as Rule,
  MatrixDiagV2: build,
  MatrixDiagV3: build,
  MatrixDiagPart: ((op, [grad]) => {
    const [input] = op.inputs as [Tensor];
    const [rows, columns] = [input.shape.dim(-2), input.shape.dim(-1)];
    const isSquare = rows !== null && rows === columns;
    return [isSquare ? matrixDiag(grad!) : matrixSetDiag(zerosLike(input), grad!)];
  }) as Rule,
  MatrixDiagPartV2: take,
  MatrixDiagPartV3: take,
  MatrixSetDiag: setMain,
  MatrixSetDiagV2: set,
  MatrixSetDiagV3: set,
};
