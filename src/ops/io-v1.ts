import { openCheckpoint, parseShapeAndSlice, SlicesWriter } from "../checkpoint/checkpoint.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";
import { Shape } from "../core/shape.js";
import { findTensor, type SavedPart, savedParts, textsOf } from "./host/checkpoint.js";
import { stringArray } from "./host/strings.js";

async function write(path: NdArray, parts: readonly SavedPart[]): Promise<NdArray[]> {
  const writer = new SlicesWriter(String(path.at(0)));
  for (const { key, array, slice } of parts) writer.add(key, array, slice);
  await writer.finish();
  return [];
}

/** `Save`: writes tensors as a V1 checkpoint. */
export const Save = defineOp("Save", {
  infer: () => [],
  stateful: true,
  host: ({ inputs, name }) => {
    const [path, names, ...tensors] = inputs as [NdArray, NdArray, ...NdArray[]];
    const whole = stringArray([names.size], new Array<Uint8Array>(names.size).fill(new Uint8Array(0)));
    return write(path, savedParts(names, whole, tensors, name));
  },
});

/** `SaveSlices`: writes tensors, or parts of larger ones, as a V1 checkpoint. */
export const SaveSlices = defineOp("SaveSlices", {
  infer: () => [],
  stateful: true,
  host: ({ inputs, name }) => {
    const [path, names, slices, ...tensors] = inputs as [NdArray, NdArray, NdArray, ...NdArray[]];
    return write(path, savedParts(names, slices, tensors, name));
  },
});

async function restoreOne({ inputs, outputTypes, name }: HostContext): Promise<NdArray[]> {
  const [pattern, key, spec] = inputs.map((input) => textsOf(input)[0] ?? "");
  const reader = await openCheckpoint(pattern ?? "");
  try {
    const found = findTensor(reader, { key: key ?? "", spec: spec ?? "", dtype: outputTypes[0], node: name });
    return [await reader.read(found.key, found.slice)];
  } finally {
    await reader.close();
  }
}

/** `Restore`: reads one tensor of a checkpoint, of either format. */
export const Restore = defineOp("Restore", {
  infer: () => [Shape.unknown],
  stateful: true,
  host: restoreOne,
});
/** `RestoreSlice`: reads one tensor of a checkpoint, or a part of it. */
export const RestoreSlice = defineOp("RestoreSlice", {
  infer: (context) => {
    const spec = String(context.constant(2)?.at(0) ?? "");
    return [spec === "" ? Shape.unknown : Shape.of(parseShapeAndSlice(spec).sliceShape)];
  },
  stateful: true,
  host: restoreOne,
});
