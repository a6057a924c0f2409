import type { tensorflow } from "#proto/tensorflow.js";
import { attr } from "./attr.js";
import { DType, type DTypeLike, dtypeOf } from "./dtype.js";
import { NdArray } from "./ndarray.js";
import { Shape, type ShapeLike } from "./shape.js";

/** What an attribute may be given as; the OpDef says which kind it must be. */
export type AttrInput =
  | number
  | bigint
  | boolean
  | string
  | Uint8Array
  | DType
  | Shape
  | NdArray
  | readonly (number | null)[]
  | readonly string[]
  | readonly boolean[]
  | readonly DType[]
  | readonly Shape[]
  | tensorflow.IAttrValue
  | null
  | undefined;

/**
 * The AttrValue of kind `kind` (an OpDef's `attr.type`: `int`, `type`, `list(int)`, …) for a JavaScript value.
 * @throws TypeError where the value is of another kind
 */
export function attrValueOf(kind: string, value: AttrInput, where: string): tensorflow.IAttrValue {
  if (isAttrValue(value)) return value;
  const wrong = (): TypeError =>
    new TypeError(`Cannot set ${where} to ${JSON.stringify(value)}: expected a value of kind ${kind}`);
  const list = <T>(check: (item: unknown) => item is T): T[] => {
    if (!Array.isArray(value) || !value.every(check)) throw wrong();
    return value as T[];
  };
  switch (kind) {
    case "int":
      if (typeof value === "number" || typeof value === "bigint") return attr.int(value);
      throw wrong();
    case "float":
      if (typeof value === "number") return attr.float(value);
      throw wrong();
    case "bool":
      if (typeof value === "boolean") return attr.bool(value);
      throw wrong();
    case "string":
      if (typeof value === "string" || value instanceof Uint8Array) return attr.string(value);
      throw wrong();
    case "type":
      if (value instanceof DType || typeof value === "string" || typeof value === "number")
        return attr.type(dtypeOf(value as DTypeLike).base);
      throw wrong();
    case "shape":
      return attr.shape(Shape.of(value as ShapeLike));
    case "tensor":
      if (value instanceof NdArray) return attr.tensor(value);
      throw wrong();
    case "list(int)":
      return attr.ints(list((item): item is number => typeof item === "number"));
    case "list(float)":
      return attr.floats(list((item): item is number => typeof item === "number"));
    case "list(bool)":
      return attr.bools(list((item): item is boolean => typeof item === "boolean"));
    case "list(string)":
      return attr.strings(list((item): item is string => typeof item === "string"));
    case "list(type)":
      return attr.types(list((item): item is DType => item instanceof DType));
    case "list(shape)":
      return attr.shapes(list((item): item is Shape => item instanceof Shape));
    default:
      throw wrong();
  }
}

function isAttrValue(value: AttrInput): value is tensorflow.IAttrValue {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !(value instanceof Uint8Array || value instanceof DType || value instanceof Shape || value instanceof NdArray);
}
