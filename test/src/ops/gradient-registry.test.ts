import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import { dtypeOf } from "../../../src/core/dtype.js";
import { registeredOps } from "../../../src/core/op.js";
import { opDef } from "../../../src/core/op-defs.js";
import * as tf from "../../../src/index.js";
import { loadCase } from "../../support/golden.js";

/** Ops through which TensorFlow says that no gradient flows. */
const none = new Set(loadCase("gradient_registry").item("none", "text").text!.split(" "));
/** Ops with a gradient function of TensorFlow's that gives no gradients, and one of a package of its own. */
const givesNone: ReadonlySet<string> = new Set(["Ceil", "Floor", "Rint", "Round", "LoopCond", "GatherTree"]);

const SMOOTH: ReadonlySet<string> = new Set([
  ...[tf.float16, tf.float32, tf.float64, tf.bfloat16, tf.complex64, tf.complex128].map(({ name }) => name),
  "variant",
]);

/** Whether a gradient could come to one of the op's outputs, by way of an input that is a value. */
function couldDifferentiate(type: string): boolean {
  const def = opDef(type)!;
  const attrs = new Map((def.attr ?? []).map((attr) => [attr.name, attr]));
  const isSmooth = ({ type: fixed, typeAttr }: { type?: number | null; typeAttr?: string | null }): boolean => {
    if (fixed) return SMOOTH.has(dtypeOf(fixed).name);
    const allowed = typeAttr ? attrs.get(typeAttr)?.allowedValues?.list?.type : undefined;
    return allowed === undefined || allowed === null || allowed.some((one) => SMOOTH.has(dtypeOf(one).name));
  };
  return (def.outputArg ?? []).some(isSmooth) && (def.inputArg ?? []).some(isSmooth);
}

test("only what TensorFlow declares so stops gradients silently: all else has a gradient, or raises LookupError", () => {
  const silent = registeredOps().filter(({ type, notDifferentiable }) => notDifferentiable && !none.has(type));
  const wrong = silent.filter(({ type }) => !givesNone.has(type) && couldDifferentiate(type));
  assert.deepEqual(
    wrong.map(({ type }) => type),
    [],
  );
});

test("what TensorFlow declares to stop gradients does so", () => {
  const loud = registeredOps().filter(({ type, notDifferentiable }) => none.has(type) && !notDifferentiable);
  assert.deepEqual(
    loud.map(({ type }) => type),
    [],
  );
});

test("a gradient that does not exist raises LookupError", () => {
  withGraph(new tf.Graph(), () => {
    const x = tf.placeholder(tf.float32, [3], { name: "x" });
    const y = tf.truncatemod(x, 2, { name: "y" });
    assert.throws(() => tf.gradients(y, [x]), {
      name: "LookupError",
      message: /^No gradient defined for operation'y' \(op type: TruncateMod\)/,
    });
  });
});
