export { decodeBase64, encodeBase64 } from "./ops/encoding.js";
export { regexFullMatch, regexReplace } from "./ops/regex.js";
export { unsortedSegmentJoin } from "./ops/segment-join.js";
export {
  reduceJoin,
  stringJoin as join,
  stringLength as length,
  stringLower as lower,
  stringStrip as strip,
  stringToHashBucket as toHashBucket,
  stringToHashBucketFast as toHashBucketFast,
  stringToHashBucketStrong as toHashBucketStrong,
  stringUpper as upper,
} from "./ops/string.js";
export { asString, stringFormat as format, stringToNumber as toNumber } from "./ops/string-format.js";
export { substr } from "./ops/string-parts.js";
