import { type DType, variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape } from "../../core/shape.js";
import { type Summable, ThingArray, thingIn } from "../../core/thing-array.js";
import { sumArrays } from "../host/sum.js";

/** The elements of a list; undefined for one that nothing has been set to. */
export type ListElements = readonly (NdArray | undefined)[];

/** A list of tensors (TensorFlow's TensorList): a value, which never changes. */
export class TensorListValue implements Summable<TensorListValue> {
  constructor(
    readonly dtype: DType,
    readonly elementShape: Shape,
    readonly elements: ListElements,
    /** The most elements that it may have; -1 for any number. */
    readonly limit = -1,
  ) {}

  get length(): number {
    return this.elements.length;
  }
  with(elements: ListElements): TensorListValue {
    return new TensorListValue(this.dtype, this.elementShape, elements, this.limit);
  }
  /** As the array that a node gives. */
  toArray(): ThingArray {
    return ThingArray.of(variant, this);
  }

  push(element: NdArray): TensorListValue {
    this.check(element, "append");
    if (this.limit >= 0 && this.length >= this.limit)
      throw new InvalidArgumentError(
        `Tried to push item into a full list. list size: ${this.length} max_num_elements: ${this.limit}`,
      );
    return this.with([...this.elements, element]);
  }
  set(index: number, element: NdArray, resizes: boolean): TensorListValue {
    if (index < 0 || (index >= this.length && !resizes))
      throw new InvalidArgumentError(`Trying to modify element ${index} in a list with ${this.length} elements.`);
    this.check(element, "set");
    const elements = [...this.elements];
    while (elements.length < index) elements.push(undefined);
    elements[index] = element;
    return this.with(elements);
  }
  get(index: number, told: Shape): NdArray {
    if (index < 0 || index >= this.length)
      throw new InvalidArgumentError(`Trying to access element ${index} in a list with ${this.length} elements.`);
    return this.elements[index] ?? this.zeros(told);
  }
  resize(size: number): TensorListValue {
    if (size < 0) throw new InvalidArgumentError(`TensorListSlice expects size to be non-negative. Got: ${size}`);
    return this.with(Array.from({ length: size }, (_, index) => this.elements[index]));
  }
  /** All elements; zeros for those that nothing has been set to, as long as `lengths` says where it does. */
  all(told: Shape, lengths: readonly number[] = []): NdArray[] {
    return this.elements.map((element, i) => element ?? this.zeros(told, lengths[i]));
  }
  /** The shape that elements have, as far as it is known. */
  shapeWith(told: Shape): Shape {
    const set = this.elements.find((element) => element !== undefined);
    const known = this.elementShape.isCompatibleWith(told) ? this.elementShape.mergeWith(told) : this.elementShape;
    return set === undefined || known.isFullyDefined ? known : Shape.of(set.shape);
  }
  /** The list of the sums of the elements. */
  plus(other: TensorListValue): TensorListValue {
    if (other.length !== this.length)
      throw new InvalidArgumentError(
        `Trying to add two lists of tensors of different lengths. One is ${this.length} and the other is ${other.length}`,
      );
    return this.with(
      this.elements.map((element, i) => {
        const more = other.elements[i];
        return element === undefined || more === undefined ? (element ?? more) : sumArrays([element, more]);
      }),
    );
  }
  /** The list of zeros in the shapes of the elements. */
  zerosLike(): TensorListValue {
    return this.with(this.elements.map((element) => element && zerosOf(element)));
  }
  toString(): string {
    return `a list of ${this.length} tensors`;
  }

  private zeros(told: Shape, length?: number): NdArray {
    const any = this.shapeWith(told);
    const shape = length === undefined || any.dims === undefined ? any : Shape.of([length, ...any.dims.slice(1)]);
    if (!shape.isFullyDefined)
      throw new InvalidArgumentError(
        `Trying to read an uninitialized element but element_shape is not fully defined: ${shape.toErrorString()}`,
      );
    return NdArray.zeros(this.dtype, shape.toArray());
  }
  private check(element: NdArray, verb: string): void {
    if (element.dtype !== this.dtype)
      throw new InvalidArgumentError(
        `Invalid data types; list elements ${this.dtype.name} but tried to ${verb} ${element.dtype.name}`,
      );
    const shape = Shape.of(element.shape);
    if (this.elementShape.isCompatibleWith(shape)) return;
    throw new InvalidArgumentError(
      `Tried to ${verb} a tensor with incompatible shape to a list. Op element shape: ${shape.toErrorString()} list shape: ${this.elementShape.toErrorString()}`,
    );
  }
}

/** Zeros in the shape of an array, which may be of lists. */
export function zerosOf(array: NdArray): NdArray {
  return array instanceof ThingArray ? array.zerosLike() : NdArray.zeros(array.dtype, array.shape);
}

/** The list in an array. @throws InvalidArgumentError where there is none */
export function listOf(array: NdArray | undefined): TensorListValue {
  return thingIn(array, TensorListValue, "a list of tensors");
}
