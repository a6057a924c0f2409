import type { tensorflow } from "#proto/tensorflow.js";
import { apply, applyOp } from "../core/apply-op.js";
import { constant, type TensorLike } from "../core/convert.js";
import { withGraph } from "../core/default-graph.js";
import { canonicalDevice, mergeDevices } from "../core/device.js";
import { int32 } from "../core/dtype.js";
import type { Graph } from "../core/graph.js";
import { NdArray } from "../core/ndarray.js";
import type { Operation, Tensor } from "../core/operation.js";
import { group, withDependencies } from "../ops/control.js";
import { PartitionedVariable } from "../ops/partitioned-variable.js";
import { placeholderWithDefault } from "../ops/source.js";
import type { Saveable } from "./saveable.js";

/** Options of the nodes that a Saver adds to the graph. */
export interface SaverNodesOptions {
  readonly name: string;
  /** Default of the file name placeholder. */
  readonly filename: string;
  readonly maxToKeep: number;
  readonly keepCheckpointEveryNHours: number;
  /** 1 or 2. */
  readonly version: number;
  /** One file for each device. */
  readonly sharded: boolean;
  /** Brings what is restored into the shapes of the variables. */
  readonly reshape: boolean;
}

/** What is saved on one device. */
interface Shard {
  readonly device: string;
  readonly saveables: readonly Saveable[];
}

/**
 * Adds the nodes that save and restore these, as TensorFlow's Saver makes them (`save/SaveV2`, `save/RestoreV2`,
 * `save/Assign`, …), and says in a SaverDef how they are called.
 */
export function addSaverNodes(saveables: readonly Saveable[], options: SaverNodesOptions): tensorflow.ISaverDef {
  const { graph } = saveables[0]!;
  return withGraph(graph, () => {
    const def = graph.nameScope(options.name, () => {
      const given = placeholderWithDefault(constant(options.filename, { name: "filename/input" }), [], {
        name: "filename",
      });
      const nodes = new SaverNodes(graph, placeholderWithDefault(given, [], { name: "Const" }), options);
      const shards = options.sharded ? byDevice(saveables) : undefined;
      const saved = shards === undefined ? nodes.save(nodes.filename, saveables) : nodes.saveShards(shards);
      const restored = shards === undefined ? nodes.restore(saveables, "restore_all") : nodes.restoreShards(shards);
      return {
        filenameTensorName: nodes.filename.name,
        saveTensorName: saved.name,
        restoreOpName: restored.name,
        maxToKeep: options.maxToKeep,
        ...(options.sharded ? { sharded: true } : {}),
        keepCheckpointEveryNHours: options.keepCheckpointEveryNHours,
        version: options.version,
      };
    });
    joinPartitions(graph);
    return def;
  });
}

/** Saveables by the devices they are on, ascending. */
function byDevice(saveables: readonly Saveable[]): Shard[] {
  const shards = new Map<string, Saveable[]>();
  for (const saveable of saveables) {
    const device = mergeDevices([canonicalDevice(saveable.device)]);
    const shard = shards.get(device);
    if (shard === undefined) shards.set(device, [saveable]);
    else shard.push(saveable);
  }
  const sorted = [...shards].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([device, list]) => ({ device, saveables: list }));
}

/** The same device, but for the processor: files are written there. */
function onCpu(device: string): string {
  return mergeDevices([device, "/device:CPU:0"]);
}

/** Variables that were cut, and are in collections, are joined once by name, so that a meta graph can name them. */
function joinPartitions(graph: Graph): void {
  for (const items of graph.collections.values())
    for (const item of items)
      if (item instanceof PartitionedVariable && graph.findOperation(item.name) === undefined) item.toTensor();
}

/** Adds a Saver's nodes in the order in which TensorFlow adds them. */
class SaverNodes {
  constructor(
    private readonly graph: Graph,
    readonly filename: Tensor,
    private readonly options: SaverNodesOptions,
  ) {}

  /** The file's name, once all is saved. */
  save(file: Tensor, saveables: readonly Saveable[]): Tensor {
    const tensors = saveables.flatMap((saveable) => saveable.tensors());
    const specs = saveables.flatMap((saveable) => saveable.specs);
    const names = specs.map(({ key }) => key);
    const slices = specs.map(({ slice }) => slice);
    const save =
      this.options.version === 1
        ? applyOp(
            "SaveSlices",
            { filename: file, tensor_names: names, shapes_and_slices: slices, data: tensors },
            {},
            { name: "save" },
          )
        : applyOp("SaveV2", { prefix: file, tensor_names: names, shape_and_slices: slices, tensors });
    return withDependencies([save], file);
  }

  saveShards(shards: readonly Shard[]): Tensor {
    const isV2 = this.options.version !== 1;
    const base = isV2 ? this.temporaryPrefix() : this.filename;
    const count = constant(shards.length, { dtype: int32, name: "num_shards" });
    const place = (device: string): string => (isV2 ? onCpu(device) : device);
    const files: Tensor[] = [];
    const saved = shards.map(({ device, saveables }, i) =>
      this.graph.device(place(device), () => {
        const file = apply("ShardedFilename", { basename: base, shard: i, num_shards: count });
        files.push(file);
        return this.save(file, saveables).op;
      }),
    );
    return this.graph.controlDependencies(saved, () => {
      if (!isV2) return apply("ShardedFilespec", { basename: this.filename, num_shards: count });
      return this.graph.device(place(shards.at(-1)!.device), () => {
        const merge = applyOp("MergeV2Checkpoints", {
          checkpoint_prefixes: files,
          destination_prefix: this.filename,
        });
        return this.graph.controlDependencies([merge], () => apply("Identity", { input: this.filename }));
      });
    });
  }

  /** Where shards are written before they become one checkpoint. */
  private temporaryPrefix(): Tensor {
    return this.graph.device("CPU:*", () => {
      const isS3 = apply("StaticRegexFullMatch", { input: this.filename }, { pattern: "^s3://.*" });
      const [t, e] = [constant(".part"), constant("_temp/part")];
      const suffix = apply("Select", { condition: isS3, t, e });
      return apply("StringJoin", { inputs: [this.filename, suffix] });
    });
  }

  restore(saveables: readonly Saveable[], name: string): Operation {
    const specs = saveables.flatMap((saveable) => saveable.specs);
    const dtypes = specs.map(({ dtype }) => dtype);
    const names = specs.map(({ key }) => key);
    const slices = specs.map(({ slice }) => slice);
    const { outputs } = this.graph.device("cpu:0", () =>
      applyOp("RestoreV2", { prefix: this.filename, tensor_names: names, shape_and_slices: slices }, { dtypes }),
    );
    let next = 0;
    const assigns = saveables.map((saveable) => {
      const values = outputs.slice(next, (next += saveable.specs.length));
      return saveable.restore(values, this.options.reshape ? shapeOf(saveable) : undefined);
    });
    return group(assigns, { name });
  }

  restoreShards(shards: readonly Shard[]): Operation {
    const restored = shards.map(({ device, saveables }) =>
      this.graph.device(device, () => this.restore(saveables, "restore_shard")),
    );
    return group(restored, { name: "restore_all" });
  }
}

/** The shape to bring a restored value into. */
function shapeOf(saveable: Saveable): TensorLike | undefined {
  if (saveable.shape === undefined) return undefined;
  const tensor = saveable.tensors()[0]!;
  const { shape } = tensor;
  if (shape.isFullyDefined) return new NdArray(int32, [shape.rank!], Int32Array.from(shape.toArray()));
  return apply("Shape", { input: tensor });
}
