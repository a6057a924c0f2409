import type { DType } from "../core/dtype.js";
import type { OnnxGraph, Value } from "./graph.js";

/** A value or a plain number. */
export type Operand = Value | number;

/** Writes element-wise formulas on values of one floating type as ONNX nodes. */
export class Algebra {
  constructor(
    readonly onnx: OnnxGraph,
    private readonly dtype: DType,
  ) {}

  /** The number as a value. */
  value(x: Operand): Value {
    return typeof x === "number" ? this.onnx.scalar(x, this.dtype) : x;
  }
  add = (x: Operand, y: Operand): Value => this.binary("Add", x, y);
  sub = (x: Operand, y: Operand): Value => this.binary("Sub", x, y);
  mul = (x: Operand, y: Operand): Value => this.binary("Mul", x, y);
  div = (x: Operand, y: Operand): Value => this.binary("Div", x, y);
  pow = (x: Operand, y: Operand): Value => this.binary("Pow", x, y);
  max = (x: Operand, y: Operand): Value => this.binary("Max", x, y);
  square = (x: Operand): Value => this.binary("Mul", x, x);
  sqrt = (x: Operand): Value => this.unary("Sqrt", x);
  abs = (x: Operand): Value => this.unary("Abs", x);
  sign = (x: Operand): Value => this.unary("Sign", x);
  neg = (x: Operand): Value => this.unary("Neg", x);
  exp = (x: Operand): Value => this.unary("Exp", x);
  /** `x` where the condition holds, else `y`. */
  where = (condition: Value, x: Operand, y: Operand): Value =>
    this.onnx.node("Where", [condition, this.value(x), this.value(y)], {}, { dtype: this.dtype });

  private unary(type: string, x: Operand): Value {
    return this.onnx.node(type, [this.value(x)]);
  }
  private binary(type: string, x: Operand, y: Operand): Value {
    return this.onnx.node(type, [this.value(x), this.value(y)]);
  }
}

/** The number that a value is known to be: a constant of one element. */
export function knownNumber(value: Value | undefined): number | undefined {
  return value?.constant?.size === 1 ? Number(value.constant.at(0)) : undefined;
}
