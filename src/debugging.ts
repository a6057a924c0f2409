export {
  assertEqual,
  assertGreater,
  assertGreaterEqual,
  assertInteger,
  assertLess,
  assertLessEqual,
  assertNear,
  assertNegative,
  assertNoneEqual,
  assertNonNegative,
  assertNonPositive,
  assertPositive,
  assertRank,
  assertRankAtLeast,
  assertRankIn,
  assertScalar,
  assertType,
} from "./ops/asserts.js";
export { assertThat as Assert, checkNumerics } from "./ops/debug.js";
export { isFinite, isInf, isNan } from "./ops/unary.js";
