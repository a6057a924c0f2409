import { int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import type { HostContext, RegisteredOp } from "../../core/op.js";
import { capturing, defineDataset, type Next } from "./dataset.js";

/** An op that makes a data set, under the name that it has now and the one that it had first. */
export function defineBoth(type: string, make: (context: HostContext) => () => Next): RegisteredOp[] {
  return [defineDataset(type, make), defineDataset(`Experimental${type}`, make)];
}

/** The functions that attributes of these names say, each with what it takes from around it: the inputs in turn. */
export function capturedIn(context: HostContext, names: readonly string[]): ReturnType<typeof capturing>[] {
  const { inputs, attr } = context;
  let from = 1;
  return names.map((name) => {
    const begin = from;
    from += attr.types(`T${name}_other_arguments`).length;
    return capturing(context.functionIn(name), inputs.slice(begin, from));
  });
}

/** A key as an array. */
export const keyArray = (key: bigint): NdArray => new NdArray(int64, [], BigInt64Array.of(key));

/** The key that a function gave. @throws InvalidArgumentError for something else than a whole number */
export function keyIn([key]: readonly NdArray[], what: string): bigint {
  if (key?.dtype !== int64 || key.shape.length > 0)
    throw new InvalidArgumentError(`\`${what}\` must return a scalar int64.`);
  return (key.data as BigInt64Array)[0]!;
}
