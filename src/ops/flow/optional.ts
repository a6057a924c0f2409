import { bool, variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";

/** Values, or none. */
export class OptionalValue {
  constructor(readonly components: readonly NdArray[] | undefined) {}
}

const optionalOf = (array: NdArray | undefined): OptionalValue => thingIn(array, OptionalValue, "an optional");

/** `OptionalFromValue`: values that are there. */
export const OptionalFromValue = defineOp("OptionalFromValue", {
  infer: () => [[]],
  notDifferentiable: true,
  host: ({ inputs }) => [ThingArray.of(variant, new OptionalValue(inputs))],
});
/** `OptionalNone`: values that are not there. */
export const OptionalNone = defineOp("OptionalNone", {
  infer: () => [[]],
  notDifferentiable: true,
  host: () => [ThingArray.of(variant, new OptionalValue(undefined))],
});
/** `OptionalHasValue`: whether the values are there. */
export const OptionalHasValue = defineOp("OptionalHasValue", {
  infer: () => [[]],
  notDifferentiable: true,
  host: ({ inputs: [optional] }) => [NdArray.from(optionalOf(optional).components !== undefined, bool)],
});
/** `OptionalGetValue`: the values. */
export const OptionalGetValue = defineOp("OptionalGetValue", {
  infer: ({ attr }) => attr.shapes("output_shapes"),
  notDifferentiable: true,
  shares: true,
  host: ({ inputs: [optional] }) => {
    const { components } = optionalOf(optional);
    if (components === undefined) throw new InvalidArgumentError("The given optional does not have a value.");
    return [...components];
  },
});
