import type { tensorflow } from "#proto/tensorflow.js";
import { dtypeOf } from "./dtype.js";
import { attrText } from "./node-text.js";
import { toNumber } from "./proto-long.js";

/** An OpDef in TensorFlow's one-line form: `Op<name=Neg; signature=x:T -> y:T; attr=T:type,allowed=[DT_FLOAT]>`. */
export function opDefText(def: tensorflow.IOpDef): string {
  const signature = `${argsText(def.inputArg)} -> ${argsText(def.outputArg)}`;
  const attrs = (def.attr ?? []).map((one) => `; attr=${attrDefText(one)}`).join("");
  return `Op<name=${def.name}; signature=${signature}${attrs}${def.isStateful ? "; is_stateful=true" : ""}>`;
}

function argsText(args: readonly tensorflow.OpDef.IArgDef[] | null | undefined): string {
  return (args ?? []).map((arg) => `${arg.name}:${argType(arg)}`).join(", ");
}

function argType(arg: tensorflow.OpDef.IArgDef): string {
  const type = arg.typeListAttr || arg.typeAttr || (arg.type ? typeName(arg.type) : "");
  const counted = arg.numberAttr ? `${arg.numberAttr}*${type}` : type;
  return arg.isRef ? `Ref(${counted})` : counted;
}

function attrDefText({
  name,
  type,
  defaultValue,
  hasMinimum,
  minimum,
  allowedValues,
}: tensorflow.OpDef.IAttrDef): string {
  const parts = [`${name}:${type}`];
  if (defaultValue) parts.push(`default=${attrText(defaultValue)}`);
  if (hasMinimum) parts.push(`min=${toNumber(minimum)}`);
  if (allowedValues) parts.push(`allowed=${attrText(allowedValues)}`);
  return parts.join(",");
}

/** A type in the words of TensorFlow's runtime: `float`, `int32`, `float_ref`. */
export function typeName(type: number): string {
  const dtype = dtypeOf(type);
  const name = dtype.base.enumName.replace(/^DT_/, "").toLowerCase();
  return dtype.isRef ? `${name}_ref` : name;
}
