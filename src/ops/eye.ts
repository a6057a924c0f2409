import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { convertToTensor } from "../core/convert.js";
import { type DTypeLike, float32, int32 } from "../core/dtype.js";
import { Tensor } from "../core/operation.js";
import { nameScope } from "./control.js";
import { ones, zeros } from "./fill.js";
import { concat } from "./join.js";
import { matrixDiag, matrixSetDiag } from "./matrix-diag.js";
import type { Named } from "./named.js";

/** Options of `eye`. */
export interface EyeOptions extends Named {
  /** As many as there are rows, where it is not said. */
  readonly numColumns?: number | Tensor;
  /** Leading dimensions: so many matrices. */
  readonly batchShape?: readonly number[] | Tensor;
  readonly dtype?: DTypeLike;
}

/** Identity matrices (`tf.eye`). */
export function eye(numRows: number | Tensor, options: EyeOptions = {}): Tensor {
  const { numColumns = numRows, batchShape = [], dtype = float32 } = options;
  return nameScope(options.name ?? "eye", () => {
    const isStatic = typeof numRows === "number" && typeof numColumns === "number";
    const isSquare = isStatic ? numRows === numColumns : options.numColumns === undefined;
    if (isStatic && !(batchShape instanceof Tensor)) {
      const diagonal = ones([...batchShape, Math.min(numRows, numColumns)], { dtype });
      if (isSquare) return matrixDiag(diagonal);
      return matrixSetDiag(zeros([...batchShape, numRows, numColumns], { dtype }), diagonal);
    }
    const size = isStatic ? Math.min(numRows, numColumns) : apply("Minimum", { x: numRows, y: numColumns });
    const batch = convertToTensor(batchShape as TensorLike, { name: "shape", dtype: int32 });
    const diagonalShape = concat([batch, [size] as TensorLike], 0);
    const whole = isSquare ? undefined : concat([batch, [numRows, numColumns] as TensorLike], 0);
    const diagonal = ones(diagonalShape, { dtype });
    return whole === undefined ? matrixDiag(diagonal) : matrixSetDiag(zeros(whole, { dtype }), diagonal);
  });
}
