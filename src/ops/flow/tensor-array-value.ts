import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape } from "../../core/shape.js";
import { sumArrays } from "../host/sum.js";

/** What an array of tensors is made with. */
export interface TensorArrayTraits {
  readonly name: string;
  readonly dtype: DType;
  readonly elementShape: Shape;
  readonly isDynamic: boolean;
  readonly clearsAfterRead: boolean;
  readonly hasIdenticalShapes: boolean;
  /** True for an array of gradients: what is written to one place is added up, and what was not written is zero. */
  readonly addsUp: boolean;
}

interface Place {
  array: NdArray | undefined;
  /** The shape of what was written, or of what a gradient must have. */
  shape: readonly number[] | undefined;
  isRead: boolean;
  isCleared: boolean;
}

/** The tensors of a TensorArray in a run: each place is written once. */
export class TensorArrayValue {
  private readonly places: Place[];
  private readonly gradients = new Map<string, TensorArrayValue>();
  private elementShape: Shape;
  private isDynamic: boolean;
  private isClosed = false;

  constructor(
    size: number,
    private readonly traits: TensorArrayTraits,
  ) {
    if (size < 0) throw new InvalidArgumentError(`Size should be >= 0. Found ${size}`);
    this.places = Array.from({ length: size }, emptyPlace);
    this.elementShape = traits.elementShape;
    this.isDynamic = traits.isDynamic;
  }

  get size(): number {
    this.checkOpen();
    return this.places.length;
  }
  get dtype(): DType {
    return this.traits.dtype;
  }

  read(index: number): NdArray {
    this.checkOpen();
    const place = this.places[index];
    if (place === undefined)
      throw this.error(`Tried to read from index ${index} but array size is: ${this.places.length}`);
    if (place.isCleared)
      throw this.error(
        `Could not read index ${index} twice because it was cleared after a previous read (perhaps try setting clear_after_read = false?)`,
      );
    place.isRead = true;
    const array = place.array ?? this.unwritten(place, index);
    if (this.traits.clearsAfterRead) {
      place.isCleared = true;
      place.array = undefined;
    }
    return array;
  }

  write(index: number, array: NdArray): void {
    this.checkOpen();
    this.reserve(index);
    const place = this.places[index]!;
    this.checkElement(place, index, array);
    if (place.isRead) throw this.writeError(index, "it has already been read");
    if (place.array !== undefined && !this.traits.addsUp)
      throw this.writeError(index, "it has already been written to");
    place.array = place.array === undefined ? array : sumArrays([place.array, array]);
    place.shape = array.shape;
    if (this.traits.hasIdenticalShapes) this.elementShape = Shape.of(array.shape);
  }

  /** The array of gradients of this one for `source`: of the same size, with zeros in the shapes of what is here. */
  gradient(source: string, prepended: readonly number[] = []): TensorArrayValue {
    this.checkOpen();
    let gradient = this.gradients.get(source);
    if (gradient !== undefined) return gradient;
    this.isDynamic = false;
    const { dims } = this.elementShape;
    gradient = new TensorArrayValue(this.places.length, {
      ...this.traits,
      name: `${this.traits.name}@${source}`,
      elementShape: dims === undefined ? Shape.unknown : Shape.of([...prepended, ...dims]),
      isDynamic: false,
      addsUp: true,
    });
    this.places.forEach(({ shape }, index) => {
      gradient!.places[index]!.shape = shape && [...prepended, ...shape];
    });
    this.gradients.set(source, gradient);
    return gradient;
  }

  close(): void {
    this.places.length = 0;
    this.isClosed = true;
  }

  private reserve(index: number): void {
    const { length } = this.places;
    if (index < 0 || (index >= length && !this.isDynamic))
      throw this.error(`Tried to write to index ${index} but array is not resizeable and size is: ${length}`);
    while (this.places.length <= index) this.places.push(emptyPlace());
  }

  private checkElement({ shape }: Place, index: number, array: NdArray): void {
    if (array.dtype !== this.dtype)
      throw this.writeError(
        index,
        `the value dtype is ${array.dtype.name} but TensorArray dtype is ${this.dtype.name}`,
      );
    const found = Shape.of(array.shape);
    if (!this.elementShape.isCompatibleWith(found) || (this.traits.addsUp && shape && !Shape.of(shape).equals(found)))
      throw this.writeError(
        index,
        `the shape of the value ${found.toErrorString()} is incompatible with the shape ${this.elementShape.toErrorString()}`,
      );
  }

  private unwritten({ shape }: Place, index: number): NdArray {
    const known = shape ?? (this.elementShape.isFullyDefined ? this.elementShape.toArray() : undefined);
    if (known !== undefined) return NdArray.zeros(this.dtype, known);
    throw this.error(
      `Could not read from TensorArray index ${index}.  Furthermore, the element shape is not fully defined: ${this.elementShape.toErrorString()}. It is possible you are working with a resizeable TensorArray and stop_gradients is not allowing the gradients to be written. If you set the full element_shape property on the forward TensorArray, the proper all-zeros tensor will be returned instead of incurring this error.`,
    );
  }

  private checkOpen(): void {
    if (this.isClosed) throw this.error("has already been closed.");
  }
  private writeError(index: number, reason: string): InvalidArgumentError {
    return this.error(`Could not write to TensorArray index ${index} because ${reason}.`);
  }
  private error(words: string): InvalidArgumentError {
    return new InvalidArgumentError(`TensorArray ${this.traits.name}: ${words}`);
  }
}

function emptyPlace(): Place {
  return { array: undefined, shape: undefined, isRead: false, isCleared: false };
}

/** Arrays of one shape put together along a new first axis. @throws InvalidArgumentError where shapes differ */
export function stackArrays(arrays: readonly NdArray[], dtype: DType): NdArray {
  const [first] = arrays;
  const shape = first?.shape ?? [];
  arrays.forEach((array, index) => {
    if (Shape.of(array.shape).equals(Shape.of(shape))) return;
    throw new InvalidArgumentError(
      `TensorArray has inconsistent shapes.  Index 0 has shape: [${shape}] but index ${index} has shape: [${array.shape}]`,
    );
  });
  return new NdArray(dtype, [arrays.length, ...shape], joinData(arrays));
}
