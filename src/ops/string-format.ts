import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, float32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { Element } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { Results } from "./host/elementwise.js";
import { parseNumber } from "./host/parse-number.js";
import { formatFloat, padded } from "./host/printf.js";
import { bytesOf, encodeText, mapToStrings, stringArray, textOf } from "./host/strings.js";
import { summarizeEdges } from "./host/summary.js";
import type { Named } from "./named.js";

/** `AsString`: numbers as text. */
export const AsString = defineOp("AsString", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: (context) => {
    const input = context.inputs[0]!;
    if (input.dtype.kind === "string") return [input];
    const format = formatter(context);
    return [mapToStrings(input, format)];
  },
  notDifferentiable: true,
});

function formatter({ attr, inputs }: HostContext): (element: Element) => string {
  const [precision, width, fill] = [attr.int("precision"), attr.int("width"), attr.string("fill")];
  const conversion = attr.bool("scientific") ? "e" : attr.bool("shortest") ? "g" : "f";
  const pad = (text: string): string => (width > 0 || fill !== "" ? padded(text, Math.max(width, 0), fill) : text);
  const number = (value: number): string => formatFloat(value, conversion, precision < 0 ? 6 : precision);
  const isFloat = inputs[0]!.dtype.isFloating;
  return (element) => {
    if (typeof element === "boolean") return String(element);
    if (typeof element === "object" && "re" in element) return pad(`(${number(element.re)},${number(element.im)})`);
    return pad(isFloat ? number(Number(element)) : String(element));
  };
}

/** `StringToNumber`: text as numbers. */
export const StringToNumber = defineOp("StringToNumber", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input], attr, name }) => {
    const dtype = attr.type("out_type");
    const results = new Results(dtype, input!.shape);
    const out = results.elements;
    bytesOf(input!).forEach((bytes, i) => {
      const text = textOf(bytes);
      const value = parseNumber(text.trim(), dtype.kind);
      if (value === undefined)
        throw new InvalidArgumentError(`StringToNumberOp could not correctly convert string: ${text}`, { node: name });
      out[i] = value;
    });
    return [results.toArray()];
  },
  notDifferentiable: true,
});

/** `StringFormat`: a template with tensors in the place of its placeholders. */
export const StringFormat = defineOp("StringFormat", {
  infer: () => [Shape.scalar],
  host: ({ inputs, attr }) => {
    const pieces = attr.string("template").split(attr.string("placeholder"));
    const edge = attr.int("summarize");
    const text = pieces.map((piece, i) => (i === 0 ? piece : summarizeEdges(inputs[i - 1]!, edge) + piece)).join("");
    return [stringArray([], [encodeText(text)])];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of `tf.as_string`. */
export interface AsStringOptions extends Named {
  /** Digits behind the point; 6, where it is negative. */
  readonly precision?: number;
  readonly scientific?: boolean;
  readonly shortest?: boolean;
  readonly width?: number;
  /** How a number shorter than `width` is filled up: `0`, `-`, ` ` or `+`. */
  readonly fill?: string;
}
/** Numbers as text (`tf.as_string`). */
export function asString(input: TensorLike, options: AsStringOptions = {}): Tensor {
  const { precision = -1, scientific = false, shortest = false, width = -1, fill = "", name } = options;
  return apply("AsString", { input }, { precision, scientific, shortest, width, fill }, { name });
}
/** Text as numbers (`tf.string_to_number`). */
export function stringToNumber(stringTensor: TensorLike, options: Named & { outType?: DTypeLike } = {}): Tensor {
  return apply(
    "StringToNumber",
    { string_tensor: stringTensor },
    { out_type: dtypeOf(options.outType ?? float32) },
    options,
  );
}
/** A template with tensors in the place of its placeholders (`tf.strings.format`). */
export function stringFormat(
  template: string,
  inputs: readonly TensorLike[] | TensorLike,
  options: Named & { placeholder?: string; summarize?: number } = {},
): Tensor {
  const list = (Array.isArray(inputs) ? inputs : [inputs]) as readonly TensorLike[];
  const tensors = list.map((input, i) => convertToTensor(input, { name: `inputs_${i}` }));
  const attrs = { template, placeholder: options.placeholder ?? "{}", summarize: options.summarize ?? 3 };
  return apply("StringFormat", { inputs: tensors }, attrs, options);
}
