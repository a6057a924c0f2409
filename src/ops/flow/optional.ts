import { apply, applyOp } from "../../core/apply-op.js";
import { bool, variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import { type Summable, ThingArray, thingIn } from "../../core/thing-array.js";
import { zerosLike } from "../fill.js";
import { sumArrays } from "../host/sum.js";
import { zerosOf } from "./tensor-list-value.js";

/** Values, or none. */
export class OptionalValue implements Summable<OptionalValue> {
  constructor(readonly components: readonly NdArray[] | undefined) {}

  /** The sums of the values; nothing where one has none. */
  plus({ components }: OptionalValue): OptionalValue {
    return new OptionalValue(components && this.components?.map((one, i) => sumArrays([one, components[i]!])));
  }
  zerosLike(): OptionalValue {
    return new OptionalValue(this.components?.map(zerosOf));
  }
}

const optionalOf = (array: NdArray | undefined): OptionalValue => thingIn(array, OptionalValue, "an optional");

/** `OptionalFromValue`: values that are there. */
export const OptionalFromValue = defineOp("OptionalFromValue", {
  infer: () => [[]],
  gradient: ({ inputs }, [grad]) => {
    const types = inputs.map(({ dtype }) => dtype.base);
    const shapes = inputs.map(({ shape }) => shape);
    return applyOp("OptionalGetValue", { optional: grad! }, { output_types: types, output_shapes: shapes }).outputs;
  },
  host: ({ inputs }) => [ThingArray.of(variant, new OptionalValue(inputs))],
});
/** `OptionalNone`: values that are not there. */
export const OptionalNone = defineOp("OptionalNone", {
  infer: () => [[]],
  host: () => [ThingArray.of(variant, new OptionalValue(undefined))],
});
/** `OptionalHasValue`: whether the values are there. */
export const OptionalHasValue = defineOp("OptionalHasValue", {
  infer: () => [[]],
  host: ({ inputs: [optional] }) => [NdArray.from(optionalOf(optional).components !== undefined, bool)],
});
/** `OptionalGetValue`: the values. */
export const OptionalGetValue = defineOp("OptionalGetValue", {
  infer: ({ attr }) => attr.shapes("output_shapes"),
  shares: true,
  gradient: ({ outputs }, grads) => [
    apply("OptionalFromValue", { components: outputs.map((output, i) => grads[i] ?? zerosLike(output)) }),
  ],
  host: ({ inputs: [optional] }) => {
    const { components } = optionalOf(optional);
    if (components === undefined) throw new InvalidArgumentError("The given optional does not have a value.");
    return [...components];
  },
});
