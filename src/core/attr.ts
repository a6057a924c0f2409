import type { tensorflow } from "#proto/tensorflow.js";
import { type DType, dtypeOf } from "./dtype.js";
import { InternalError } from "./errors.js";
import type { NdArray } from "./ndarray.js";
import { toBigInt } from "./proto-long.js";
import type { Shape } from "./shape.js";
import { shapeFromProto, shapeToProto } from "./shape-proto.js";
import { arrayFromProto, arrayToProto } from "./tensor-proto.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Makers of AttrValues, one a kind (`tensorflow/core/framework/attr_value.proto`). */
export const attr = {
  int: (value: number | bigint): tensorflow.IAttrValue => ({ i: value as number }),
  float: (value: number): tensorflow.IAttrValue => ({ f: Math.fround(value) }),
  bool: (value: boolean): tensorflow.IAttrValue => ({ b: value }),
  string: (value: string | Uint8Array): tensorflow.IAttrValue => ({
    s: typeof value === "string" ? encoder.encode(value) : value,
  }),
  type: (value: DType): tensorflow.IAttrValue => ({ type: value.number }),
  shape: (value: Shape): tensorflow.IAttrValue => ({ shape: shapeToProto(value) }),
  tensor: (value: NdArray): tensorflow.IAttrValue => ({ tensor: arrayToProto(value) }),
  ints: (values: readonly number[]): tensorflow.IAttrValue => ({ list: { i: [...values] } }),
  floats: (values: readonly number[]): tensorflow.IAttrValue => ({ list: { f: values.map(Math.fround) } }),
  bools: (values: readonly boolean[]): tensorflow.IAttrValue => ({ list: { b: [...values] } }),
  strings: (values: readonly string[]): tensorflow.IAttrValue => ({
    list: { s: values.map((s) => encoder.encode(s)) },
  }),
  types: (values: readonly DType[]): tensorflow.IAttrValue => ({ list: { type: values.map((t) => t.number) } }),
  shapes: (values: readonly Shape[]): tensorflow.IAttrValue => ({ list: { shape: values.map(shapeToProto) } }),
};

/** Reads attributes as JavaScript values; a missing or wrongly kinded one is an InternalError that names the node. */
export interface AttrReader {
  has(name: string): boolean;
  int(name: string): number;
  bigint(name: string): bigint;
  float(name: string): number;
  bool(name: string): boolean;
  string(name: string): string;
  type(name: string): DType;
  shape(name: string): Shape;
  tensor(name: string): NdArray;
  ints(name: string): number[];
  floats(name: string): number[];
  strings(name: string): string[];
  types(name: string): DType[];
  shapes(name: string): Shape[];
}

/** An AttrReader over the attributes of the node that `owner` describes. */
export function attrReader(attrs: ReadonlyMap<string, tensorflow.IAttrValue>, owner: string): AttrReader {
  const get = (name: string): tensorflow.IAttrValue => {
    const value = attrs.get(name);
    if (value === undefined)
      throw new InternalError(`Cannot read attr "${name}" of ${owner}: it has none of that name`);
    return value;
  };
  const field = <T>(name: string, value: T | null | undefined): T => {
    if (value === null || value === undefined)
      throw new InternalError(`Cannot read attr "${name}" of ${owner}: it is of another kind`);
    return value;
  };
  const list = (name: string): tensorflow.AttrValue.IListValue => field(name, get(name).list);
  return {
    has: (name) => attrs.has(name),
    int: (name) => Number(toBigInt(field(name, get(name).i))),
    bigint: (name) => toBigInt(field(name, get(name).i)),
    float: (name) => field(name, get(name).f),
    bool: (name) => field(name, get(name).b),
    string: (name) => decoder.decode(field(name, get(name).s)),
    type: (name) => dtypeOf(field(name, get(name).type)),
    shape: (name) => shapeFromProto(field(name, get(name).shape)),
    tensor: (name) => arrayFromProto(field(name, get(name).tensor)),
    ints: (name) => (list(name).i ?? []).map((i) => Number(toBigInt(i))),
    floats: (name) => list(name).f ?? [],
    strings: (name) => (list(name).s ?? []).map((s) => decoder.decode(s)),
    types: (name) => (list(name).type ?? []).map((type) => dtypeOf(type)),
    shapes: (name) => (list(name).shape ?? []).map(shapeFromProto),
  };
}
