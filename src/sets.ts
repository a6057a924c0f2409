export {
  difference,
  difference as setDifference,
  intersection,
  intersection as setIntersection,
  size,
  size as setSize,
  union,
  union as setUnion,
} from "./ops/sets.js";
