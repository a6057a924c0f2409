export { einsum } from "./ops/einsum.js";
export {
  adjoint,
  cholesky,
  matrixDeterminant as det,
  matrixInverse as inv,
  matrixSolve as solve,
  matrixTranspose,
  matrixTriangularSolve as triangularSolve,
  slogdet,
} from "./ops/linear-algebra.js";
export { matmul, matvec } from "./ops/matmul.js";
export { cross, norm } from "./ops/norm.js";
export { qr } from "./ops/qr.js";
export { trace } from "./ops/reduce-functions.js";
export { tensordot } from "./ops/tensordot.js";
