import type { NumericArray } from "../core/dtype.js";
import { InternalError } from "../core/errors.js";
import { assemble, type Code, fours, get, load, repeat, set, store, vector } from "./assembly.js";
import type { OnnxGraph, Value } from "./graph.js";

/** A formula on float32 arrays, element by element: all inputs, each as long as the outputs or of one element, then the outputs. */
export type Loop = (inputs: readonly NumericArray[], outputs: readonly NumericArray[]) => void;

/** What an element-wise node does with its operands, each of which code puts on the stack. */
const NODES: Readonly<Record<string, (x: Code, y: Code, z: Code) => Code>> = {
  Abs: (x) => [...x, ...vector("abs")],
  Add: (x, y) => [...x, ...y, ...vector("add")],
  Div: (x, y) => [...x, ...y, ...vector("div")],
  Greater: (x, y) => [...x, ...y, ...vector("greater")],
  Max: (x, y) => [...x, ...y, ...vector("max")],
  Mul: (x, y) => [...x, ...y, ...vector("mul")],
  Neg: (x) => [...x, ...vector("neg")],
  Sign: (x) => [...isOne(x, "greater"), ...isOne(x, "less"), ...vector("sub")],
  Sqrt: (x) => [...x, ...vector("sqrt")],
  Sub: (x, y) => [...x, ...y, ...vector("sub")],
  Where: (x, y, z) => [...y, ...z, ...x, ...vector("select")],
};

/** 1 where `x` is greater or less than 0, else 0. */
const isOne = (x: Code, than: "greater" | "less"): Code => [
  ...x,
  ...fours(0),
  ...vector(than),
  ...fours(1),
  ...vector("and"),
];

/** So many elements of each array are worked on at a time: they stay in the processor's cache. */
const BLOCK = 4096;
const BYTES = 4 * BLOCK;
const PAGE = 65_536;

/** The parameter that says where a block ends. */
const END = 0;

/**
 * The element-wise nodes of a graph as one loop, in WebAssembly. Each element of large arrays is then fetched from memory once, and not
 * once for each node; and an output may be the same array as an input. What depends on inputs of one element alone is computed before
 * the loop.
 * @throws InternalError for a node that is not element-wise
 */
export function compileLoop(
  { formula }: Pick<OnnxGraph, "formula">,
  inputs: readonly Value[],
  outputs: readonly Value[],
): Loop {
  const isWhole = inputs.map(({ shape }) => shape.size !== 1);
  const numbers = inputs.filter((_, i) => !isWhole[i]);
  const arrays = inputs.filter((_, i) => isWhole[i]);
  const counter = 1 + numbers.length;
  const locals = new Map<string, number>();
  const many = new Set<string>();
  const [before, inside]: number[][] = [[], []];
  const keep = ({ name }: Value, isMany: boolean, code: Code): void => {
    const local = counter + 1 + locals.size;
    (isMany ? inside : before).push(...code, ...set(local));
    locals.set(name, local);
    if (isMany) many.add(name);
  };
  const operand = (value: Value | undefined): Code => {
    const local = value && locals.get(value.name);
    if (local !== undefined) return get(local);
    if (value?.constant?.size === 1) return fours(Number(value.constant.at(0)));
    throw new InternalError(`Cannot find value "${value?.name}" of a formula: nothing makes it`);
  };
  for (const [i, value] of numbers.entries()) keep(value, false, [...get(1 + i), ...vector("splat")]);
  for (const [i, value] of arrays.entries()) keep(value, true, load(counter, i * BYTES));
  for (const { type, inputs: operands, outputs: made } of formula) {
    const write = NODES[type];
    if (write === undefined) throw new InternalError(`Cannot write op "${type}" as a loop: it has no instruction`);
    const [x = [], y = [], z = []] = operands.map(operand);
    keep(
      made[0]!,
      operands.some((value) => many.has(value!.name)),
      write(x, y, z),
    );
  }
  const places = outputs.map((_, i) => (arrays.length + i) * BYTES);
  for (const [i, value] of outputs.entries()) inside.push(...store(counter, places[i]!, operand(value)));
  const pages = Math.ceil(((arrays.length + outputs.length) * BYTES) / PAGE);
  const code = [...before, ...repeat(counter, END, inside)];
  const { run, memory } = assemble(pages, numbers.length, locals.size, code);
  const block = (place: number): Float32Array => new Float32Array(memory.buffer, place, BLOCK);
  const [read, written] = [arrays.map((_, i) => block(i * BYTES)), places.map(block)];
  return (given, made) => {
    const parameters = given.filter((_, i) => !isWhole[i]).map((array) => Number(array[0]));
    const sources = given.filter((_, i) => isWhole[i]) as Float32Array[];
    const { length } = made[0]!;
    for (let from = 0; from < length; from += BLOCK) {
      const to = Math.min(from + BLOCK, length);
      sources.forEach((source, i) => {
        read[i]!.set(source.subarray(from, to));
      });
      run(4 * (to - from), ...parameters);
      (made as Float32Array[]).forEach((target, i) => {
        target.set(to - from < BLOCK ? written[i]!.subarray(0, to - from) : written[i]!, from);
      });
    }
  };
}
