import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import { defineOp, type InferContext } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { hasKernel } from "../onnx/kernels.js";
import { nameScope } from "./control.js";
import { einsumGradient } from "./einsum-gradient.js";
import { type Equation, einsumArrays, parseEquation } from "./host/einsum.js";
import type { Named } from "./named.js";

function resultShape({ inputs, attr }: InferContext): Shape[] {
  if (inputs.some(({ shape }) => shape.rank === undefined)) return [Shape.unknown];
  const { result, dims } = parseEquation(
    attr.string("equation"),
    inputs.map(({ shape }) => shape.dims!),
  );
  return [Shape.of(result.map((label) => dims.get(label) ?? null))];
}

/** ONNX's Einsum puts no label twice into the result. */
const spreadsNoDiagonal = (op: Operation): boolean => {
  const result = op.attr.string("equation").split("->")[1]!.replace("...", "");
  return new Set(result).size === result.length;
};

type Shaped = readonly { readonly shape: Shape }[];
const parsed = (equation: string, inputs: Shaped): Equation =>
  parseEquation(
    equation,
    inputs.map(({ shape }) => shape.toArray()),
  );

/** The equation with letters in the place of ellipses: ONNX Runtime's must stand for as many axes in each operand. */
function spelledOut(equation: string, inputs: Shaped): string {
  const { operands, result } = parsed(equation, inputs);
  const free = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].filter(
    (letter) => !equation.includes(letter),
  );
  const text = (labels: readonly string[]): string =>
    labels.map((label) => (/\d/.test(label) ? free[Number(label)] : label)).join("");
  return `${operands.map(text).join(",")}->${text(result)}`;
}

/** True where no axis of an ellipsis is repeated, which ONNX Runtime's Einsum does not do. */
function repeatsNothing(equation: string, inputs: Shaped): boolean {
  const { operands, dims } = parsed(equation, inputs);
  return operands.every((labels, i) => labels.every((label, axis) => inputs[i]!.shape.dim(axis) === dims.get(label)));
}

/** `Einsum`: sums of products along axes that share a label. */
export const Einsum = defineOp("Einsum", {
  infer: resultShape,
  lower: (onnx, { inputs, attr, outputShapes: [shape] }) => [
    onnx.node("Einsum", inputs, { equation: spelledOut(attr.string("equation"), inputs) }, { shape }),
  ],
  lowers: (op, { inputs }) =>
    hasKernel("Einsum", op.outputs[0]!.dtype) &&
    spreadsNoDiagonal(op) &&
    inputs.every(({ shape }) => shape.isFullyDefined && shape.size !== 0) &&
    repeatsNothing(op.attr.string("equation"), inputs),
  host: ({ inputs, attr }) => [einsumArrays(inputs, attr.string("equation"))],
  gradient: einsumGradient,
});

/**
 * Sums of products along axes that share a label (`tf.einsum`): `tf.einsum("ij,jk->ik", a, b)`. Of more than two operands, two at
 * a time are taken, from the left.
 * @throws ValueError for an equation that is none
 */
export function einsum(equation: string, ...operands: readonly (TensorLike | Named)[]): Tensor {
  const last = operands.at(-1);
  const options = isOptions(last) ? last : {};
  const inputs = (isOptions(last) ? operands.slice(0, -1) : operands) as readonly TensorLike[];
  const { labels, result } = resolved(equation, inputs.length);
  return nameScope(options.name ?? "einsum", () => {
    let tensors = inputs.map((input) => convertToTensor(input));
    let left = labels;
    while (tensors.length > 2) {
      const needed = new Set([...left.slice(2), result].join(""));
      const kept = [...new Set(left[0]! + left[1]!)].filter((label) => needed.has(label)).join("");
      const product = contract(tensors.slice(0, 2), `${left[0]},${left[1]}->${kept}`);
      tensors = [product, ...tensors.slice(2)];
      left = [kept, ...left.slice(2)];
    }
    return contract(tensors, `${left.join(",")}->${result}`);
  });
}

const contract = (inputs: readonly Tensor[], equation: string): Tensor =>
  apply("Einsum", { inputs }, { equation: equation.replaceAll("0", "...") });

function isOptions(value: TensorLike | Named | undefined): value is Named {
  return typeof value === "object" && value !== null && Object.keys(value).every((key) => key === "name");
}

/** The operands' labels and the result's, with `0` for an ellipsis. */
function resolved(equation: string, count: number): { labels: string[]; result: string } {
  const text = equation.replaceAll(" ", "").replaceAll("...", "0");
  const match = /^([a-zA-Z0,]*)(?:->([a-zA-Z0]*))?$/.exec(text);
  if (match === null || equation.replaceAll("...", "").includes("0"))
    throw new ValueError(`Subscripts have incorrect format: ${text}`);
  const labels = match[1]!.split(",");
  if (labels.length !== count)
    throw new ValueError(`Got ${count} inputs for equation "${equation}", expecting ${labels.length}`);
  const all = match[1]!.replaceAll(",", "");
  const once = [...new Set(all)].sort().filter((label) => all.split(label).length === 2);
  const result = match[2] ?? once.join("");
  for (const label of result)
    if (label !== "0" && !all.includes(label))
      throw new ValueError(`Output subscripts contain the label ${label} not present in the input subscripts.`);
  if (new Set(result).size < result.length)
    throw new ValueError(`Output subscripts contain a label appearing more than once: ${equation}`);
  return { labels, result };
}
