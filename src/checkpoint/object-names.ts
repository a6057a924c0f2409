import { tensorflow } from "#proto/tensorflow.js";
import type { NdArray } from "../core/ndarray.js";
import { decode } from "../core/proto.js";
import type { CheckpointEntry, CheckpointReader, Into } from "./reader.js";
import type { TensorSlice } from "./tensor-slice.js";

/** The key under which checkpoints of TensorFlow 2 keep their graph of objects. */
export const OBJECT_GRAPH_KEY = "_CHECKPOINTABLE_OBJECT_GRAPH";

/**
 * Reads a checkpoint of TensorFlow 2 (`tf.train.Checkpoint`), whose keys are ways through its objects
 * (`net/layers/0/kernel/.ATTRIBUTES/VARIABLE_VALUE`): its tensors have the names of their variables as well (`first/kernel`), by which
 * a Saver restores them.
 */
export class ObjectNamesReader implements CheckpointReader {
  private constructor(
    private readonly reader: CheckpointReader,
    /** Name of a variable -> its key. */
    private readonly keys: ReadonlyMap<string, string>,
  ) {}

  /** Reads the graph of objects. @throws DataLossError where it is damaged */
  static async open(reader: CheckpointReader): Promise<ObjectNamesReader> {
    const graph = (await reader.read(OBJECT_GRAPH_KEY)).data[0] as Uint8Array;
    const { nodes } = decode(tensorflow.TrackableObjectGraph, graph, `${reader.prefix} (${OBJECT_GRAPH_KEY})`);
    const keys = new Map<string, string>();
    for (const { attributes } of nodes ?? [])
      for (const { fullName, checkpointKey } of attributes ?? [])
        if (fullName && checkpointKey && reader.entry(checkpointKey) !== undefined) keys.set(fullName, checkpointKey);
    return new ObjectNamesReader(reader, keys);
  }

  get prefix(): string {
    return this.reader.prefix;
  }
  entries(): readonly CheckpointEntry[] {
    return this.reader.entries();
  }
  /** The tensor of this key, or of the variable of this name; `name` of what is found is the key. */
  entry(name: string): CheckpointEntry | undefined {
    return this.reader.entry(name) ?? this.reader.entry(this.keys.get(name) ?? name);
  }
  async read(name: string, slice?: TensorSlice, into?: Into): Promise<NdArray> {
    return await this.reader.read(this.key(name), slice, into);
  }
  async check(name: string, slice?: TensorSlice): Promise<void> {
    await this.reader.check(this.key(name), slice);
  }
  async close(): Promise<void> {
    await this.reader.close();
  }

  private key(name: string): string {
    return this.reader.entry(name) === undefined ? (this.keys.get(name) ?? name) : name;
  }
}
