import { variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import type { FunctionCaller, FunctionRef, HostContext, OpImplementation } from "../../core/op.js";
import { defineOp, type RegisteredOp } from "../../core/op.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";

/** One element of a data set: an array for each component. */
export type DataElement = readonly NdArray[];
/** Gives the next element, undefined behind the last; functions are called in the run that asks. */
export type Next = (caller: FunctionCaller) => Promise<DataElement | undefined>;

/** Elements, to be gone through any number of times. */
export class Dataset {
  constructor(
    /** Begins at the first element. */
    readonly iterate: () => Next,
  ) {}
}

/** The data set that input `index` is. */
export function datasetIn(inputs: readonly NdArray[], index = 0): Dataset {
  return thingIn(inputs[index], Dataset, "a data set");
}

/** An op that makes a data set. */
export function defineDataset(type: string, make: (context: HostContext) => () => Next): RegisteredOp {
  const implementation: OpImplementation = {
    stateful: true,
    infer: () => [[]],
    host: (context) => [ThingArray.of(variant, new Dataset(make(context)))],
  };
  return defineOp(type, implementation);
}

/** A function with the values that it takes from around it, behind the element's components. */
export function capturing(called: FunctionRef, captured: readonly NdArray[]) {
  return (caller: FunctionCaller, element: DataElement): Promise<NdArray[]> =>
    caller.call(called, [...element, ...captured]);
}

/** The whole number that input `index` is. */
export const numberIn = ({ inputs }: HostContext, index: number): number => Number(inputs[index]!.item());

/** Arrays of one shape as one array with another dimension in front. @throws InvalidArgumentError where shapes differ */
export function stacked(rows: readonly NdArray[], component: number): NdArray {
  const [first] = rows as [NdArray];
  for (const [i, row] of rows.entries()) {
    if (row.shape.join() === first.shape.join()) continue;
    throw new InvalidArgumentError(
      row.size === first.size
        ? `Cannot batch tensors with different shapes in component ${component}. First element had shape [${first.shape}] and element ${i} had shape [${row.shape}].`
        : `Cannot add tensor to the batch: number of elements does not match. Shapes are: [tensor]: [${row.shape}], [batch]: [${first.shape}]`,
    );
  }
  const shape = [rows.length, ...first.shape];
  if (first instanceof ThingArray) return first.followedBy(rows.slice(1)).reshape(shape);
  return new NdArray(first.dtype, shape, joinData(rows));
}
