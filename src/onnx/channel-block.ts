import { float32 } from "../core/dtype.js";
import { InternalError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { Shape } from "../core/shape.js";
import { OnnxGraph } from "./graph.js";
import { BLOCKED } from "./node.js";
import { OnnxModel } from "./runtime.js";

/** The fewest channels that can be put into blocks. */
const FEWEST = 4;

let found: Promise<number> | undefined;

/**
 * How many channels are in a block where ONNX Runtime's convolutions on blocks of channels are made for this machine; 1 where none
 * are. That depends on the processor, and shows when an image is put into blocks.
 */
export function channelBlock(): Promise<number> {
  found ??= find();
  return found;
}

async function find(): Promise<number> {
  const graph = new OnnxGraph();
  const shape = [1, FEWEST, 1, 1];
  const image = graph.input("image", float32, Shape.of(shape));
  const [blocks] = graph.nodeWithOutputs("ReorderInput", [image], { channels_last: 0 }, [{}], { domain: BLOCKED });
  const output = graph.output(blocks!);
  let model: OnnxModel;
  try {
    model = await OnnxModel.load(graph.toModel());
  } catch (error) {
    if (error instanceof InternalError) return 1;
    throw error;
  }
  const [result] = await model.run(new Map([["image", NdArray.zeros(float32, shape)]]), [output]);
  await model.release();
  const block = result!.shape[1]!;
  return block > FEWEST ? block : 1;
}
