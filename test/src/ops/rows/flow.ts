import { apply, applyOp, type OpArguments } from "../../../../src/core/apply-op.js";
import type { AttrInput } from "../../../../src/core/attr-value.js";
import { Shape } from "../../../../src/core/shape.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Attrs = Readonly<Record<string, AttrInput>>;
const float = { dtype: "float32" };
const element = { element_dtype: "float32" };
const ints = (values: number | readonly number[], dtype = "int32"): tf.Tensor => tf.constant(values, { dtype });
/** The versions in which TensorFlow has had arrays of tensors. */
const VERSIONS = ["", "V2", "V3"] as const;
type Version = (typeof VERSIONS)[number];

/** An array of tensors, and the flow that what uses it follows. */
function newArray(version: Version, size: number, more: Attrs = {}): readonly [tf.Tensor, tf.Tensor] {
  const args = { size: ints(size) };
  const { outputs } = applyOp(`TensorArray${version}`, args, { ...float, clear_after_read: false, ...more });
  return [outputs[0]!, outputs[1] ?? tf.constant(0)];
}

/** What program.py does with arrays. */
const arrays =
  (version: Version): OpRow["build"] =>
  ([x, places]) => {
    const op = (name: string, handle: tf.Tensor, flow: tf.Tensor, args: OpArguments, attrs: Attrs = {}) =>
      applyOp(`TensorArray${name}${version}`, { handle, flow_in: flow, ...args }, attrs).outputs as [
        tf.Tensor,
        tf.Tensor,
      ];
    const [handle, empty] = newArray(version, 4);
    const [flow] = op("Scatter", handle, empty, { indices: places!, value: x! });
    const [one] = op("Read", handle, flow, { index: ints(2) }, float);
    const [some] = op("Gather", handle, flow, { indices: ints([3, 0]) }, float);
    const [size] = op("Size", handle, flow, {});
    const [parts, none] = newArray(version, 0, { dynamic_size: true });
    const [split] = op("Split", parts, none, { value: x!, lengths: ints([1, 3], "int64") });
    const [written] = op("Write", parts, split, { index: ints(2), value: x! });
    const [whole, lengths] = op("Concat", parts, written, {}, float);
    const [twice, nothing] = tf.controlDependencies([whole], () => {
      const [grads, flow = written] = op("Grad", parts, written, {}, { source: "g" });
      const [first] = op("Write", grads, flow, { index: ints(2), value: x! });
      const [second] = op("Write", grads, first, { index: ints(2), value: x!.mul(2) });
      return [1, 0].map((k) => op("Read", grads, second, { index: ints(1 + k) }, float)[0]) as [tf.Tensor, tf.Tensor];
    });
    const closed = tf.controlDependencies([twice, nothing], () =>
      tf.controlDependencies([applyOp(`TensorArrayClose${version}`, { handle: parts })], () => ints(1)),
    );
    return [one, some, size, whole, lengths, twice, nothing, closed];
  };

const arrayOps = "Scatter Read Gather Size Split Write Concat Grad Close".split(" ");
const ops = (version: Version): string[] => ["", ...arrayOps].map((name) => `TensorArray${name}${version}`);

const list = (type: string, args: OpArguments, attrs: Attrs = {}): tf.Tensor => apply(`TensorList${type}`, args, attrs);
const emptyList = (): tf.Tensor =>
  apply("EmptyTensorList", { element_shape: ints([3]), max_num_elements: ints(-1) }, element);
const reserved = (size = 4): tf.Tensor =>
  list("Reserve", { element_shape: ints([3]), num_elements: ints(size) }, element);
const stack = (handle: tf.Tensor, attrs: Attrs = {}): tf.Tensor =>
  list("Stack", { input_handle: handle, element_shape: ints([3]) }, { ...element, ...attrs });
const push = (handle: tf.Tensor, tensor: tf.Tensor): tf.Tensor => list("PushBack", { input_handle: handle, tensor });
const rowOf = (x: tf.Tensor, row: number): tf.Tensor => tf.gather(x, ints(row));

const lists: OpRow["build"] = ([x, places]) => {
  const pushed = push(push(emptyList(), rowOf(x!, 1)), rowOf(x!, 2));
  const pop = applyOp("TensorListPopBack", { input_handle: pushed, element_shape: ints([3]) }, element);
  const [popped, last] = pop.outputs as [tf.Tensor, tf.Tensor];
  const rows = list("FromTensor", { tensor: x!, element_shape: ints([3]) });
  const changed = list("SetItem", { input_handle: rows, index: ints(1), item: rowOf(x!, 3).mul(2) });
  const item = list("GetItem", { input_handle: changed, index: ints(1), element_shape: ints([3]) }, element);
  const some = list("Gather", { input_handle: rows, indices: places!, element_shape: ints([3]) }, element);
  const unset = list("SetItem", { input_handle: reserved(), index: ints(2), item: rowOf(x!, 0) });
  const sizes = [emptyList(), pushed, popped, rows, unset].map((one) => list("Length", { input_handle: one }));
  const shape = list("ElementShape", { input_handle: rows }, { shape_type: "int32" });
  const longer = list("Resize", { input_handle: rows, size: ints(5) });
  const both = list("ConcatLists", { input_a: rows, input_b: pushed }, element);
  const filled = stack(unset, { num_elements: 4 });
  return [
    last,
    stack(popped),
    stack(changed),
    item,
    some,
    filled,
    ...sizes,
    shape,
    stack(longer),
    stack(both),
    stack(rows),
  ];
};

/** Arrays of tensors, lists of tensors, and what else is made for control flow. */
export const rows: OpRows = {
  golden: "ops_flow",
  rows: [
    // TensorFlow makes no older arrays any more; it still runs those in files, as it runs new ones.
    ...VERSIONS.map(
      (version): OpRow => ({ op: ops(version), name: "arrayV3", build: arrays(version), sameGraph: false }),
    ),
    {
      op: ["TensorArrayPack", "TensorArrayUnpack"],
      name: "lists",
      sameGraph: false,
      build: (inputs) => {
        const [handle, flow] = newArray("", 4);
        const filled = apply("TensorArrayUnpack", { handle, value: inputs[0]!, flow_in: flow });
        const packed = apply("TensorArrayPack", { handle, flow_in: filled }, float);
        const all = lists(inputs) as readonly tf.Tensor[];
        return [...all.slice(0, -1), packed];
      },
    },
    {
      op: "TensorArrayGradWithShape",
      name: "array_with_shape",
      sameGraph: false,
      build: ([x]) => {
        const [handle, empty] = newArray("V3", 4);
        const flow = apply("TensorArrayScatterV3", { handle, indices: ints([0, 1, 2, 3]), value: x!, flow_in: empty });
        const args = { handle, flow_in: flow, shape_to_prepend: ints([2]) };
        const [grads, next] = applyOp("TensorArrayGradWithShape", args, { source: "g" }).outputs as [
          tf.Tensor,
          tf.Tensor,
        ];
        return apply("TensorArrayReadV3", { handle: grads, index: ints(1), flow_in: next }, float);
      },
    },
    {
      op: [
        ...["EmptyTensorList", "TensorListReserve", "TensorListFromTensor", "TensorListPushBack", "TensorListPopBack"],
        ...["TensorListSetItem", "TensorListGetItem", "TensorListGather", "TensorListLength", "TensorListStack"],
        ...["TensorListElementShape", "TensorListResize", "TensorListConcatLists"],
      ],
      name: "lists",
      sameGraph: false,
      build: lists,
    },
    {
      op: ["TensorListScatter", "TensorListScatterV2", "TensorListScatterIntoExistingList"],
      name: "lists_scattered",
      sameGraph: false,
      build: ([x, places]) => {
        const args = { tensor: x!, indices: places!, element_shape: ints([3]) };
        const two = list("ScatterV2", { ...args, num_elements: ints(5) });
        const three = { input_handle: two, tensor: x!.mul(2), indices: ints([0, 1, 4, 3]) };
        return [stack(list("Scatter", args)), stack(two), stack(list("ScatterIntoExistingList", three))];
      },
    },
    {
      op: ["TensorListSplit", "TensorListConcat", "TensorListConcatV2"],
      name: "lists_concatenated",
      sameGraph: false,
      build: ([x]) => {
        const shape = ints([-1, 3]);
        const parts = list("Split", { tensor: x!, element_shape: shape, lengths: ints([3, 1], "int64") });
        const leading_dims = tf.zeros([0], { dtype: "int64" });
        return [
          ...applyOp("TensorListConcat", { input_handle: parts }, element).outputs,
          ...applyOp("TensorListConcatV2", { input_handle: parts, element_shape: shape, leading_dims }, element)
            .outputs,
        ];
      },
    },
    {
      op: "TensorListPushBackBatch",
      name: "lists_batched",
      sameGraph: false,
      build: ([x]) => {
        const handles = tf.stack([emptyList(), push(emptyList(), rowOf(x!, 3))]);
        const many = list("PushBackBatch", { input_handles: handles, tensor: tf.slice(x!, [0, 0], [2, 3]) });
        return tf.unstack(many, { num: 2 }).map((one) => stack(one));
      },
    },
    {
      op: ["OptionalFromValue", "OptionalNone", "OptionalGetValue", "OptionalHasValue"],
      name: "optionals",
      sameGraph: false,
      build: ([x]) => {
        const optional = apply("OptionalFromValue", { components: [x!, rowOf(x!, 0)] });
        const attrs = { output_types: [tf.float32, tf.float32], output_shapes: [Shape.of([4, 3]), Shape.of([3])] };
        const values = applyOp("OptionalGetValue", { optional }, attrs).outputs;
        const has = (one: tf.Tensor): tf.Tensor => apply("OptionalHasValue", { optional: one });
        return [...values, has(optional), has(apply("OptionalNone"))];
      },
    },
    {
      op: "ToBool",
      name: "to_bool",
      sameGraph: false,
      build: (inputs) => inputs.map((input) => apply("ToBool", { input })),
    },
  ],
};
