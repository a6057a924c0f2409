import type { tensorflow } from "#proto/tensorflow.js";
import { type DType, dtypeOf } from "./dtype.js";
import { InternalError } from "./errors.js";
import type { NdArray } from "./ndarray.js";
import { fromBigInt, toBigInt } from "./proto-long.js";
import type { Shape } from "./shape.js";
import { shapeFromProto, shapeToProto } from "./shape-proto.js";
import { arrayFromProto, arrayToProto } from "./tensor-proto.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Makers of AttrValues, one a kind (`tensorflow/core/framework/attr_value.proto`). */
export const attr = {
  int: (value: number | bigint): tensorflow.IAttrValue => ({
    i: typeof value === "bigint" ? fromBigInt(value) : value,
  }),
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

/** Whose attributes they are, for errors. */
export interface AttrOwner {
  readonly type: string;
  readonly name: string;
}

/** Attributes by their names. */
export interface AttrSource {
  has(name: string): boolean;
  get(name: string): tensorflow.IAttrValue | undefined;
}

/** An AttrReader over the attributes of a node. */
export function attrReader(attrs: AttrSource, owner: AttrOwner): AttrReader {
  return new MapAttrReader(attrs, owner);
}

class MapAttrReader implements AttrReader {
  constructor(
    private readonly attrs: AttrSource,
    private readonly owner: AttrOwner,
  ) {}

  has(name: string): boolean {
    return this.attrs.has(name);
  }
  int(name: string): number {
    return Number(toBigInt(this.field(name, this.get(name).i)));
  }
  bigint(name: string): bigint {
    return toBigInt(this.field(name, this.get(name).i));
  }
  float(name: string): number {
    return this.field(name, this.get(name).f);
  }
  bool(name: string): boolean {
    return this.field(name, this.get(name).b);
  }
  string(name: string): string {
    return decoder.decode(this.field(name, this.get(name).s));
  }
  type(name: string): DType {
    return dtypeOf(this.field(name, this.get(name).type));
  }
  shape(name: string): Shape {
    return shapeFromProto(this.field(name, this.get(name).shape));
  }
  tensor(name: string): NdArray {
    return arrayFromProto(this.field(name, this.get(name).tensor));
  }
  ints(name: string): number[] {
    return (this.list(name).i ?? []).map((i) => Number(toBigInt(i)));
  }
  floats(name: string): number[] {
    return this.list(name).f ?? [];
  }
  strings(name: string): string[] {
    return (this.list(name).s ?? []).map((s) => decoder.decode(s));
  }
  types(name: string): DType[] {
    return (this.list(name).type ?? []).map((type) => dtypeOf(type));
  }
  shapes(name: string): Shape[] {
    return (this.list(name).shape ?? []).map(shapeFromProto);
  }

  private get(name: string): tensorflow.IAttrValue {
    const value = this.attrs.get(name);
    if (value !== undefined) return value;
    throw this.bad(name, "it has none of that name");
  }

  private list(name: string): tensorflow.AttrValue.IListValue {
    return this.field(name, this.get(name).list);
  }

  private field<T>(name: string, value: T | null | undefined): T {
    if (value !== null && value !== undefined) return value;
    throw this.bad(name, "it is of another kind");
  }

  private bad(name: string, found: string): InternalError {
    return new InternalError(`Cannot read attr "${name}" of ${this.owner.type} "${this.owner.name}": ${found}`);
  }
}
