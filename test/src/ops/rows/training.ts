import { applyOp } from "../../../../src/core/apply-op.js";
import { opDef } from "../../../../src/core/op-defs.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Attrs = Parameters<typeof applyOp>[2];

/** The number of variables that an op changes, by what its name ends with. */
const VARIABLES: Readonly<Record<string, number>> = {
  GradientDescent: 1,
  Momentum: 2,
  Adam: 3,
  AdaMax: 3,
  Adagrad: 2,
  AdagradV2: 2,
  Adadelta: 3,
  RMSProp: 3,
  CenteredRMSProp: 4,
  Ftrl: 3,
  FtrlV2: 3,
  ProximalGradientDescent: 1,
  ProximalAdagrad: 2,
  AdagradDA: 3,
};

/** One step of an update, on variables that are made and set in the same run; the variables afterwards. */
function step(op: string, count: number, attrs: Attrs = {}, name = op): OpRow {
  return {
    op,
    name,
    build: (inputs) => {
      const isResource = op.startsWith("Resource");
      const refs = inputs.slice(0, count).map((value, i) => {
        const spec = { dtype: value.dtype, shape: value.shape, shared_name: `${name}_${i}` };
        const ref = applyOp(isResource ? "VarHandleOp" : "VariableV2", {}, spec).outputs[0]!;
        const assign = isResource
          ? applyOp("AssignVariableOp", { resource: ref, value })
          : applyOp("Assign", { ref, value });
        return { ref, assign };
      });
      const names = (opDef(op)?.inputArg ?? []).map((arg) => arg.name ?? "");
      const values = [...refs.map(({ ref }) => ref), ...inputs.slice(count)];
      const args = Object.fromEntries(names.map((arg, i) => [arg, values[i]!]));
      const done = tf.controlDependencies(
        refs.map(({ assign }) => assign),
        () => applyOp(op, args, attrs),
      );
      return tf.controlDependencies([done], () =>
        refs.map(({ ref }, i) =>
          isResource
            ? applyOp("ReadVariableOp", { resource: ref }, { dtype: inputs[i]!.dtype }).outputs[0]!
            : tf.identity(ref),
        ),
      );
    },
  };
}

const updates = Object.entries(VARIABLES).flatMap(([name, count]) =>
  ["", "Resource", "Sparse", "ResourceSparse"]
    .map((prefix) => `${prefix}Apply${name}`)
    .filter((op) => opDef(op) !== undefined)
    .map((op) => step(op, count)),
);

const scatters = ["Scatter", "ResourceScatter", "ScatterNd", "ResourceScatterNd"].flatMap((kind) =>
  ["Update", "Add", "Sub", "Mul", "Div", "Min", "Max"]
    .map((rule) => kind + rule)
    .filter((op) => opDef(op) !== undefined)
    .map((op) => step(op, 1)),
);

/** Ops that change variables: one step of each optimizer, and changes of rows. */
export const rows: OpRows = {
  golden: "ops_training",
  rows: [
    ...updates,
    step("ResourceApplyKerasMomentum", 2),
    step("ResourceSparseApplyKerasMomentum", 2),
    ...scatters,
    step("ApplyMomentum", 2, { use_nesterov: true }, "momentum_nesterov"),
    step("ResourceApplyKerasMomentum", 2, { use_nesterov: true }, "Resource_keras_nesterov"),
    step("ResourceApplyAdam", 3, { use_nesterov: true }, "Resource_adam_nesterov"),
    step("ApplyFtrl", 3, { multiply_linear_by_lr: true }, "ftrl_multiply"),
    step("ApplyAdagrad", 2, { update_slots: false }, "adagrad_fixed"),
    step("ApplyProximalGradientDescent", 1, {}, "proximal_without_l1"),
    step("ScatterAdd", 1, {}, "scatter_int64_twice"),
    step("ScatterMul", 1, {}, "scatter_scalar"),
    step("ScatterAdd", 1, {}, "scatter_half"),
    step("ApplyMomentum", 2, {}, "momentum_f64"),
    { ...step("ApplyAdam", 3, {}, "adam_f16"), tolerance: { absolute: 1e-3 } },
  ],
  elsewhere: [{ op: ["CountUpTo", "ResourceCountUpTo"], file: "ops/variable.test.ts" }],
};
