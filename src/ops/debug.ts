import { apply, applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { int32, string } from "../core/dtype.js";
import { InvalidArgumentError, UnimplementedError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type RegisteredOp } from "../core/op.js";
import { type Operation, Tensor } from "../core/operation.js";
import { nameScope, withDependencies } from "./control.js";
import { elementsOf } from "./host/elementwise.js";
import { summarize } from "./host/summary.js";
import type { Named } from "./named.js";
import { stringFormat } from "./string-format.js";

const GRADIENT_MESSAGE = "Not a number (NaN) or infinity (Inf) values detected in gradient.";

/** What is wrong with numbers, in TensorFlow's words; "" where all are finite. */
function abnormal(array: NdArray, tellsSigns: boolean): string {
  const found = new Set<string>();
  const elements = elementsOf(array);
  for (let i = 0; i < elements.length; i++) {
    const x = Number(elements[i]);
    if (Number.isFinite(x)) continue;
    if (Number.isNaN(x)) found.add("NaN");
    else found.add(tellsSigns ? (x > 0 ? "+Inf" : "-Inf") : "Inf");
  }
  return ["-Inf", "+Inf", "Inf", "NaN"].filter((what) => found.has(what)).join(tellsSigns ? ", " : " and ");
}

/** Defines an op that passes a tensor on, after its numbers were found to be finite. */
const check = (type: string, tellsSigns: boolean): RegisteredOp =>
  defineOp(type, {
    infer: ({ inputs }) => [inputs[0]?.shape],
    stateful: true,
    host: ({ inputs: [tensor], attr, name }) => {
      const what = abnormal(tensor!, tellsSigns);
      if (what === "") return [tensor!];
      throw new InvalidArgumentError(`${attr.string("message")} : Tensor had ${what} values`, { node: name });
    },
    gradient: (op, [grad]) => [
      apply(type, { tensor: grad! }, { message: `${GRADIENT_MESSAGE} b'${op.attr.string("message")}'` }),
    ],
  });
/** `CheckNumerics`: fails where a number is NaN or infinite. */
export const CheckNumerics = check("CheckNumerics", false);
/** `CheckNumericsV2`: `CheckNumerics` that tells +Inf from -Inf. */
export const CheckNumericsV2 = check("CheckNumericsV2", true);

/** `Assert`: fails where the condition does not hold, and shows the data. */
export const Assert = defineOp("Assert", {
  infer: () => [],
  stateful: true,
  host: ({ inputs: [condition, ...data], attr, name }) => {
    if (condition!.at(0) === true) return [];
    const shown = data.map((tensor) => `[${summarize(tensor, attr.int("summarize"))}]`);
    throw new InvalidArgumentError(`assertion failed: ${shown.join(" ")}`, { node: name });
  },
  notDifferentiable: true,
});

/** `Print`: passes its first input on, and shows the others on stderr, the first `first_n` times. */
export const Print = defineOp("Print", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  stateful: true,
  host: (context) => {
    const { inputs, attr } = context;
    const [input, ...data] = inputs;
    const runs = context.state(() => ({ count: 0 }));
    const most = attr.int("first_n");
    if (most < 0 || runs.count < most) {
      const shown = data.map((tensor) => `[${summarize(tensor, attr.int("summarize"))}]`);
      process.stderr.write(`${attr.string("message")}${shown.join("")}\n`);
      runs.count++;
    }
    return [input!];
  },
  gradient: (op, [grad]) => op.inputs.map((_, i) => (i === 0 ? grad! : null)),
});

/** `PrintV2`: shows a string on stderr or stdout. */
export const PrintV2 = defineOp("PrintV2", {
  infer: () => [],
  stateful: true,
  host: ({ inputs: [input], attr }) => {
    const stream = attr.string("output_stream") === "stdout" ? process.stdout : process.stderr;
    stream.write(`${input!.at(0)}${attr.string("end")}`);
    return [];
  },
});

/** Functions of a Python process, which no other process can call. */
const pythonFunction = (type: string, notDifferentiable = true): RegisteredOp =>
  defineOp(type, {
    stateful: true,
    host: ({ name, attr }: HostContext): NdArray[] => {
      throw new UnimplementedError(
        `Cannot run node "${name}": op "${type}" calls function "${attr.string("token")}" of the Python process that made the graph, expected a graph without Python functions, or fed values in the place of its outputs`,
        { node: name },
      );
    },
    notDifferentiable,
  });
/** `PyFunc`: refused. */
export const PyFunc = pythonFunction("PyFunc");
/** `PyFuncStateless`: refused. */
export const PyFuncStateless = pythonFunction("PyFuncStateless");
/** `EagerPyFunc`: refused. */
export const EagerPyFunc = pythonFunction("EagerPyFunc", false);

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The tensor, which makes a run fail where a number in it is NaN or infinite (`tf.check_numerics`). */
export function checkNumerics(tensor: TensorLike, message: string, options: Named = {}): Tensor {
  return apply("CheckNumerics", { tensor }, { message }, options);
}
/** The tensor, after a check that its numbers are finite (`tf.verify_tensor_all_finite`). */
export function verifyTensorAllFinite(tensor: TensorLike, message: string, options: Named = {}): Tensor {
  return nameScope(options.name ?? "VerifyFinite", () => {
    const x = convertToTensor(tensor, { name: "x" });
    return getDefaultGraph().colocateWith([x.op], () => withDependencies([checkNumerics(x, message)], x));
  });
}

/** Fails a run, showing `data`, where a condition does not hold (`tf.Assert`). */
export function assertThat(
  condition: TensorLike,
  data: readonly TensorLike[],
  options: Named & { summarize?: number } = {},
): Operation {
  return nameScope(options.name ?? "Assert", () => {
    const types = data.map((item) => convertToTensor(item).dtype.base);
    const check = (): Operation => applyOp("Assert", { condition, data }, { summarize: options.summarize ?? 3 });
    // TensorFlow puts data of other types behind a tf.cond of this name.
    return types.every((dtype) => [string, int32].includes(dtype)) ? check() : nameScope("AssertGuard", check);
  });
}

/** The input, which shows `data` on stderr when it is computed (`tf.Print`). */
export function printTensors(
  input: TensorLike,
  data: readonly TensorLike[],
  options: Named & { message?: string; firstN?: number; summarize?: number } = {},
): Tensor {
  const { message = "", firstN = -1, summarize: count = 3, name } = options;
  return apply("Print", { input, data }, { message, first_n: firstN, summarize: count }, { name });
}

/** Options of `tf.print`. */
export interface PrintOptions extends Named {
  readonly outputStream?: "stderr" | "stdout";
  readonly end?: string;
  readonly sep?: string;
  /** How many elements at each end of an axis are shown. */
  readonly summarize?: number;
}
/** An operation that shows tensors and text on stderr, or stdout (`tf.print`). */
export function print(inputs: readonly (Tensor | string | number)[], options: PrintOptions = {}): Operation {
  const { outputStream = "stderr", end = "\n", sep = " ", name } = options;
  const template = inputs.map((input) => (input instanceof Tensor ? "{}" : String(input))).join(sep);
  const tensors = inputs.filter((input) => input instanceof Tensor);
  const text = stringFormat(template, tensors, { summarize: options.summarize ?? 3 });
  return applyOp("PrintV2", { input: text }, { output_stream: outputStream, end }, { name });
}
