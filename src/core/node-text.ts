import type { tensorflow } from "#proto/tensorflow.js";
import { dtypeOf } from "./dtype.js";
import { toBigInt } from "./proto-long.js";
import { shapeFromProto } from "./shape-proto.js";

const decoder = new TextDecoder();

/** An attribute in the short form of TensorFlow's messages: `DT_FLOAT`, `true`, `[2,?]`, `"SAME"`. */
export function attrText(value: tensorflow.IAttrValue): string {
  if (value.type !== undefined && value.type !== null) return dtypeOf(value.type).enumName;
  if (value.i !== undefined && value.i !== null) return toBigInt(value.i).toString();
  if (value.f !== undefined && value.f !== null) return String(value.f);
  if (value.b !== undefined && value.b !== null) return String(value.b);
  if (value.s !== undefined && value.s !== null) return JSON.stringify(decoder.decode(value.s));
  if (value.shape !== undefined && value.shape !== null) return shapeFromProto(value.shape).toErrorString();
  if (value.tensor !== undefined && value.tensor !== null) return "<tensor>";
  if (value.func !== undefined && value.func !== null) return value.func.name ?? "";
  return listText(value.list ?? {});
}

function listText(list: tensorflow.AttrValue.IListValue): string {
  const items = [
    ...(list.s ?? []).map((s) => ({ s })),
    ...(list.i ?? []).map((i) => ({ i })),
    ...(list.f ?? []).map((f) => ({ f })),
    ...(list.b ?? []).map((b) => ({ b })),
    ...(list.type ?? []).map((type) => ({ type })),
    ...(list.shape ?? []).map((shape) => ({ shape })),
  ];
  return `[${items.map(attrText).join(", ")}]`;
}
