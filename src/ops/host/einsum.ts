import { broadcastShapes } from "../../core/broadcast.js";
import { ShapeError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { Shape, sizeOf, stridesOf } from "../../core/shape.js";
import { elementsOf, Results } from "./elementwise.js";

/** An equation of Einsum with its ellipses spelled out: each operand's labels, and the result's. */
export interface Equation {
  readonly operands: readonly (readonly string[])[];
  readonly result: readonly string[];
  /** How long the axis of each label is; null where that is unknown. */
  readonly dims: ReadonlyMap<string, number | null>;
}

/** The labels of an equation such as `"...ij,jk->...ik"` for operands of these shapes. @throws ShapeError where they do not fit */
export function parseEquation(text: string, shapes: readonly (readonly (number | null)[])[]): Equation {
  const [left = "", right = ""] = text.replaceAll(" ", "").split("->");
  const dims = new Map<string, number | null>();
  let spread = 0;
  const operands = left.split(",").map((labels, i) => {
    const shape = shapes[i]!;
    const named = labels.replace("...", "");
    const hidden = labels.includes("...") ? shape.length - named.length : 0;
    if (hidden < 0 || named.length + hidden !== shape.length) {
      const message = `Expected input ${i} to have rank ${named.length} but got: ${shape.length}`;
      throw new ShapeError(message, message);
    }
    spread = Math.max(spread, hidden);
    return spelled(labels, hidden);
  });
  operands.forEach((labels, i) => {
    labels.forEach((label, axis) => {
      merge(dims, label, shapes[i]![axis]!);
    });
  });
  return { operands, result: spelled(right, spread), dims };
}

/** Labels with the ellipsis as numbers, counted from its end: `...ij` as 1, 0, i, j. */
function spelled(labels: string, hidden: number): string[] {
  const [before = "", behind] = labels.split("...");
  if (behind === undefined) return [...before];
  return [...before, ...Array.from({ length: hidden }, (_, i) => String(hidden - 1 - i)), ...behind];
}

function merge(dims: Map<string, number | null>, label: string, dim: number | null): void {
  const known = dims.get(label);
  if (known === undefined) dims.set(label, dim);
  else if (/\d/.test(label)) dims.set(label, broadcastShapes(Shape.of([known]), Shape.of([dim])).dim(0));
  else if (known === null) dims.set(label, dim);
  else if (dim !== null && dim !== known) {
    throw new ShapeError(
      `Dimensions must be equal, but are ${known} and ${dim}`,
      `Expected dimension ${known} at axis of label '${label}' but got dimension ${dim}`,
    );
  }
}

/** The sum of products that the equation describes. */
export function einsumArrays(operands: readonly NdArray[], text: string): NdArray {
  const equation = parseEquation(
    text,
    operands.map(({ shape }) => shape),
  );
  const size = (label: string): number => equation.dims.get(label)!;
  const outer = [...new Set(equation.result)];
  const inner = [...equation.dims.keys()].filter((label) => !outer.includes(label));
  const labels = [...outer, ...inner];
  const strides = operands.map((operand, i) => stridesFor(labels, equation.operands[i]!, operand.shape));
  const shape = equation.result.map(size);
  const toStrides = stridesFor(labels, equation.result, shape);
  const results = new Results(operands[0]!.dtype, shape);
  const sums = sumOfProducts(operands, results);
  const innerSizes = inner.map(size);
  walk(
    outer.map(size),
    [...strides, toStrides].map((own) => own.slice(0, outer.length)),
    (starts) => {
      sums.begin();
      const innerStrides = strides.map((own) => own.slice(outer.length));
      walk(innerSizes, innerStrides, (steps) => {
        sums.add(starts[0]! + steps[0]!, operands.length > 1 ? starts[1]! + steps[1]! : 0);
      });
      sums.end(starts.at(-1)!);
    },
  );
  return results.toArray();
}

/** How far each label moves in an array: repeated labels run along a diagonal, axes of 1 do not move. */
function stridesFor(labels: readonly string[], own: readonly string[], shape: readonly number[]): number[] {
  const strides = stridesOf(shape);
  return labels.map((label) =>
    own.reduce((sum, other, axis) => (other === label && shape[axis] !== 1 ? sum + strides[axis]! : sum), 0),
  );
}

/** Calls `visit` for each position in `sizes`, with where that is for each of the strides. */
function walk(
  sizes: readonly number[],
  strides: readonly (readonly number[])[],
  visit: (at: readonly number[]) => void,
): void {
  const at = strides.map(() => 0);
  const position = sizes.map(() => 0);
  for (let left = sizeOf(sizes); left > 0; left--) {
    visit(at);
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      const isDone = ++position[axis]! === sizes[axis];
      const move = isDone ? 1 - sizes[axis]! : 1;
      for (let k = 0; k < at.length; k++) at[k]! += move * strides[k]![axis]!;
      if (!isDone) break;
      position[axis] = 0;
    }
  }
}

interface SumOfProducts {
  begin(): void;
  add(p: number, q: number): void;
  end(to: number): void;
}

function sumOfProducts(operands: readonly NdArray[], results: Results): SumOfProducts {
  const [x, y] = operands.map((operand) => elementsOf(operand)) as [ArrayLike<number>, ArrayLike<number> | undefined];
  const out = results.elements;
  if (operands[0]!.dtype.kind === "complex") return complexSums(x, y, results);
  if (operands[0]!.dtype.kind === "bigint") {
    const [a, b] = [x as unknown as ArrayLike<bigint>, y as unknown as ArrayLike<bigint> | undefined];
    let sum = 0n;
    return {
      begin: () => {
        sum = 0n;
      },
      add: (p, q) => {
        sum += b === undefined ? a[p]! : a[p]! * b[q]!;
      },
      end: (to) => {
        out[to] = sum;
      },
    };
  }
  let sum = 0;
  return {
    begin: () => {
      sum = 0;
    },
    add: (p, q) => {
      sum += y === undefined ? x[p]! : x[p]! * y[q]!;
    },
    end: (to) => {
      out[to] = sum;
    },
  };
}

function complexSums(x: ArrayLike<number>, y: ArrayLike<number> | undefined, results: Results): SumOfProducts {
  const out = results.numbers;
  let re = 0;
  let im = 0;
  return {
    begin: () => {
      re = 0;
      im = 0;
    },
    add: (p, q) => {
      const [a, b] = [x[2 * p]!, x[2 * p + 1]!];
      const [c, d] = y === undefined ? [1, 0] : [y[2 * q]!, y[2 * q + 1]!];
      re += a * c - b * d;
      im += a * d + b * c;
    },
    end: (to) => {
      out[2 * to] = re;
      out[2 * to + 1] = im;
    },
  };
}
