import protobuf from "protobufjs/minimal.js";
import type { tensorflow } from "#proto/tensorflow.js";

/** A 64-bit integer as decoded messages hold it: two halves of 32 bits, or a plain number where code made it. */
export type LongLike = number | { readonly low: number; readonly high: number; readonly unsigned: boolean };
/** A 64-bit integer of protobufjs, as its generated types want it. */
export type Long = Exclude<tensorflow.AttrValue.$Properties["i"], number | null | undefined>;

/** The value of an int64 or uint64 field, exactly; 0 where the field is not set. */
export function toBigInt(value: LongLike | null | undefined): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === "number") return BigInt(value);
  const bits = (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0);
  return value.unsigned ? bits : BigInt.asIntN(64, bits);
}

/** The value of an int64 or uint64 field as a number, rounded beyond 2^53; 0 where the field is not set. */
export function toNumber(value: LongLike | null | undefined): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return value;
  return (value.unsigned ? value.high >>> 0 : value.high) * 2 ** 32 + (value.low >>> 0);
}

/** What to set an int64 (or, with `unsigned`, uint64) field to for `value`; higher bits than 64 are dropped. */
export function fromBigInt(value: bigint, unsigned = false): Long {
  const low = Number(BigInt.asUintN(32, value));
  const high = Number(BigInt.asUintN(32, value >> 32n));
  return new protobuf.util.LongBits(low, high).toLong(unsigned) as Long;
}
