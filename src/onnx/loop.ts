import type { NumericArray } from "../core/dtype.js";
import { InternalError } from "../core/errors.js";
import type { OnnxGraph, Value } from "./graph.js";
import type { OnnxNode } from "./node.js";

/** A formula on arrays, element by element: all inputs, each an array as long as the outputs or of one element, then the outputs. */
export type Loop = (inputs: readonly NumericArray[], outputs: readonly NumericArray[]) => void;

const OPS: Readonly<Record<string, (x: string, y: string, z: string) => string>> = {
  Abs: (x) => `Math.abs(${x})`,
  Add: (x, y) => `${x} + ${y}`,
  Cast: (x) => `Number(${x})`,
  Div: (x, y) => `${x} / ${y}`,
  Exp: (x) => `Math.exp(${x})`,
  Greater: (x, y) => `${x} > ${y}`,
  Max: (x, y) => `Math.max(${x}, ${y})`,
  Mul: (x, y) => `${x} * ${y}`,
  Neg: (x) => `-${x}`,
  Pow: (x, y) => `${y} === 0.5 ? Math.sqrt(${x}) : Math.pow(${x}, ${y})`,
  Sign: (x) => `Math.sign(${x})`,
  Sqrt: (x) => `Math.sqrt(${x})`,
  Sub: (x, y) => `${x} - ${y}`,
  Where: (x, y, z) => `${x} ? ${y} : ${z}`,
};

/**
 * The element-wise nodes of a graph as one loop in JavaScript. Each element of large arrays is then fetched from memory once, and not once
 * for each node; and an output may be the same array as an input. What depends on inputs of one element alone is computed before the loop.
 */
export function compileLoop(
  { formula }: Pick<OnnxGraph, "formula">,
  inputs: readonly Value[],
  outputs: readonly Value[],
): Loop {
  const expressions = new Map<string, string>();
  const whole = new Set<string>();
  const [before, inside]: string[][] = [[], []];
  inputs.forEach(({ name, shape }, i) => {
    const isWhole = shape.size !== 1;
    if (isWhole) whole.add(name);
    (isWhole ? inside : before).push(`const x${i} = a${i}[${isWhole ? "i" : 0}];`);
    expressions.set(name, `x${i}`);
  });
  const operand = ({ name, constant }: Value): string => {
    const expression = expressions.get(name) ?? (constant?.size === 1 ? `(${Number(constant.at(0))})` : undefined);
    if (expression !== undefined) return expression;
    throw new InternalError(`Cannot find value "${name}" of a formula: nothing makes it`);
  };
  formula.forEach((node, i) => {
    const [output] = node.outputs;
    const isWhole = node.inputs.some((input) => whole.has(input!.name));
    if (isWhole) whole.add(output!.name);
    (isWhole ? inside : before).push(
      `const v${i} = ${written(
        node,
        node.inputs.map((input) => operand(input!)),
      )};`,
    );
    expressions.set(output!.name, `v${i}`);
  });
  outputs.forEach((output, i) => {
    inside.push(`b${i}[i] = ${operand(output)};`);
  });
  const names = (prefix: string, { length }: readonly unknown[]): string[] =>
    Array.from({ length }, (_, i) => `${prefix}${i}`);
  const source = [...before, "for (let i = 0, length = b0.length; i < length; i++) {", ...inside, "}"].join("\n");
  const run = new Function(...names("a", inputs), ...names("b", outputs), source);
  return (given, made) => run(...given, ...made);
}

function written({ type }: OnnxNode, [x = "", y = "", z = ""]: readonly string[]): string {
  const write = OPS[type];
  if (write === undefined) throw new InternalError(`Cannot write op "${type}" as JavaScript: it is not element-wise`);
  return write(x, y, z);
}
