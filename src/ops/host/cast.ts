import { bfloat16, type DType, type NumericArray } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { elementsOf, type Result, Results } from "./elementwise.js";

/**
 * The elements as another type, as TensorFlow's CPU kernels convert them: floats are cut off towards zero, those that no
 * integer of the type reaches (and NaN) become the smallest 32-bit or 64-bit one and its lower bits, complex numbers lose
 * their imaginary part, and then all but 0 is true. With `truncate`, bfloat16 drops bits instead of rounding.
 */
export function castArray(array: NdArray, dtype: DType, truncate = false): NdArray {
  const to = dtype.base;
  if (array.dtype === to) return array;
  if (truncate && to === bfloat16 && array.dtype.kind === "float") return truncated(array);
  const results = new Results(to, array.shape);
  if (array.dtype.kind === "complex" || to.kind === "complex") castComplex(array, to, results);
  else {
    const from = elementsOf(array) as ArrayLike<number | bigint>;
    const out = results.elements;
    const convert = converter(array.dtype, to);
    for (let i = 0; i < from.length; i++) out[i] = convert(from[i]!);
  }
  return results.toArray();
}

function converter(from: DType, to: DType): (element: number | bigint) => Result {
  if (to.kind === "bool") return (element) => Number(element) !== 0;
  const isFloat = from.kind === "float" || from.kind === "half" || from.kind === "complex";
  if (to.kind === "bigint") return isFloat ? (element) => toBigInt(Number(element), to) : BigInt;
  if (to.kind === "int")
    return isFloat ? (element) => toInt(Number(element), to) : (element) => Number(BigInt.asIntN(32, BigInt(element)));
  return Number;
}

const SMALLEST = -(2n ** 63n);
function toBigInt(x: number, to: DType): bigint {
  const limit = to.name === "uint64" ? 2 ** 64 : 2 ** 63;
  return x >= -(2 ** 63) && x < limit ? BigInt(Math.trunc(x)) : SMALLEST;
}
/** What conversion to 32 bits leaves; the typed array takes the lower bits of it. */
function toInt(x: number, to: DType): number {
  const whole = Math.trunc(x);
  const limit = to.name === "uint32" ? 2 ** 32 : 2 ** 31;
  return whole >= -(2 ** 31) && whole < limit ? whole : -(2 ** 31);
}

function castComplex(array: NdArray, to: DType, results: Results): void {
  const from = array.dtype.kind === "complex" ? (array.data as NumericArray) : elementsOf(array);
  const step = array.dtype.kind === "complex" ? 2 : 1;
  const out = results.elements;
  if (to.kind === "complex") {
    for (let i = 0; i < array.size; i++) {
      out[2 * i] = Number(from[step * i]);
      out[2 * i + 1] = step === 2 ? Number(from[2 * i + 1]) : 0;
    }
    return;
  }
  const convert = converter(array.dtype, to);
  for (let i = 0; i < array.size; i++) out[i] = convert(from[2 * i]!);
}

function truncated(array: NdArray): NdArray {
  const floats = Float32Array.from(array.data as Float32Array | Float64Array);
  const bits = new Uint32Array(floats.buffer);
  return new NdArray(
    bfloat16,
    array.shape,
    Uint16Array.from(bits, (word) => word >>> 16),
  );
}
