export { globalNorm } from "./ops/clip.js";
export { selfAdjointEig as eigh, selfAdjointEigvals as eigvalsh, svd } from "./ops/decompositions.js";
export { diag as tensorDiag, diagPart as tensorDiagPart, matrixBandPart as bandPart } from "./ops/diag.js";
export { einsum } from "./ops/einsum.js";
export { eye } from "./ops/eye.js";
export { lu, matrixSolveLs as lstsq } from "./ops/least-squares.js";
export {
  adjoint,
  cholesky,
  choleskySolve,
  matrixDeterminant as det,
  matrixInverse as inv,
  matrixSolve as solve,
  matrixTranspose,
  matrixTranspose as transpose,
  matrixTriangularSolve as triangularSolve,
  slogdet,
} from "./ops/linear-algebra.js";
export { matmul, matvec } from "./ops/matmul.js";
export {
  matrixDiag as diag,
  matrixDiagPart as diagPart,
  matrixSetDiag as setDiag,
} from "./ops/matrix-diag.js";
export { logm, sqrtm } from "./ops/matrix-functions.js";
export { cross, l2Normalize, norm } from "./ops/norm.js";
export { qr } from "./ops/qr.js";
export { trace } from "./ops/reduce-functions.js";
export { tensordot } from "./ops/tensordot.js";
export { tridiagonalMatmul, tridiagonalSolve } from "./ops/tridiagonal.js";
