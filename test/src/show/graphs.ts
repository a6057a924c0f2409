import { bool, type DType, float32, resource, string } from "../../../src/core/dtype.js";
import { Shape } from "../../../src/core/shape.js";
import type { GraphView, NodeView } from "../../../src/show/graph-view.js";

/** A node as tests write it: inputs and control inputs by name. */
interface Sketch {
  readonly name: string;
  readonly type: string;
  readonly inputs?: readonly string[];
  readonly controls?: readonly string[];
  readonly shape?: readonly (number | null)[];
  readonly dtype?: DType;
}

/** A graph of nodes with one output each, float32 where nothing is said. */
export function graphOf(sketches: readonly Sketch[]): GraphView {
  const outputs = new Map(
    sketches.map(({ name, dtype = float32, shape }) => [name, [{ dtype, shape: Shape.of(shape) }]] as const),
  );
  const operations = sketches.map(({ name, type, inputs = [], controls = [], dtype, shape }): NodeView => {
    const of = inputs.map((input) => ({ op: { name: input }, index: 0, ...outputs.get(input)![0]! }));
    const node = {
      name,
      type,
      inputs: of,
      controlInputs: controls.map((control) => ({ name: control })),
      outputs: outputs.get(name)!,
    };
    if (dtype !== resource) return node;
    return { ...node, attr: { has: () => true, type: () => float32, shape: () => Shape.of(shape) } };
  });
  return { operations };
}

/** The tutorial's graph: two placeholders, a variable, `op_to_restore`, an initializer and a saver. */
export const TUTORIAL = graphOf([
  { name: "w1", type: "Placeholder", shape: [null, 2] },
  { name: "w2", type: "Placeholder", shape: [null, 2] },
  { name: "bias/initial_value", type: "Const", shape: [] },
  { name: "bias", type: "VariableV2", shape: [] },
  { name: "bias/Assign", type: "Assign", inputs: ["bias", "bias/initial_value"], shape: [] },
  { name: "bias/read", type: "Identity", inputs: ["bias"], shape: [] },
  { name: "Add", type: "AddV2", inputs: ["w1", "w2"], shape: [null, 2] },
  { name: "op_to_restore", type: "Mul", inputs: ["Add", "bias/read"], shape: [null, 2] },
  { name: "save/filename", type: "PlaceholderWithDefault", shape: [], dtype: string },
  { name: "save/SaveV2", type: "SaveV2", inputs: ["save/filename", "bias"], shape: [], dtype: bool },
  { name: "init", type: "NoOp", controls: ["bias/Assign"] },
]);

/** A chain of `count` operations, each with a name that `nameOf` gives. */
export function chain(count: number, nameOf: (index: number) => string, typeOf = (_: number) => "Relu"): GraphView {
  return graphOf(
    Array.from({ length: count }, (_, index) => ({
      name: nameOf(index),
      type: typeOf(index),
      inputs: index === 0 ? [] : [nameOf(index - 1)],
      shape: [null, 8],
    })),
  );
}
