import { tensorflow } from "#proto/tensorflow.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { decode, encode } from "../../core/proto.js";
import { bytesOf, stringArray, textOf } from "../host/strings.js";

/** A summary as the string that a summary op gives: `tensorflow.Summary`, serialized. */
export function summaryArray(value: readonly tensorflow.Summary.IValue[]): NdArray {
  return stringArray([], [encode(tensorflow.Summary, { value: [...value] })]);
}

/** The tag in a scalar. @throws InvalidArgumentError where it is none */
export function tagOf(array: NdArray, node: string): string {
  if (array.size !== 1) throw new InvalidArgumentError("tag must be scalar", { node });
  return textOf(bytesOf(array)[0]!);
}

/** The summary in bytes. @throws DataLossError, naming `from`, where it is none */
export function parseSummary(bytes: Uint8Array, from: string): tensorflow.ISummary {
  return decode(tensorflow.Summary, bytes, from);
}

/** The number, or nothing for what a protocol message leaves out: plain zeros. */
export function unlessZero(value: number): number | undefined {
  return Object.is(value, 0) ? undefined : value;
}
