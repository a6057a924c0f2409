export {
  bitwiseAnd,
  bitwiseOr,
  bitwiseXor,
  invert,
  leftShift,
  populationCount,
  rightShift,
} from "./ops/bitwise.js";
