import { canonicalDevice, type DeviceFunction, mergeDevices, type PlacedNode } from "../core/device.js";
import { checkOptions } from "../core/options.js";
import { ClusterSpec, type TaskAddresses } from "./cluster-spec.js";

/** What is kept on parameter servers. */
const PS_OPS = [
  ...["Variable", "VariableV2", "AutoReloadVariable", "VarHandleOp"],
  ...["MutableHashTable", "MutableHashTableV2", "MutableHashTableOfTensors", "MutableHashTableOfTensorsV2"],
  ...["MutableDenseHashTable", "MutableDenseHashTableV2"],
  ...["BoostedTreesEnsembleResourceHandleOp", "BoostedTreesQuantileStreamResourceHandleOp"],
];

/** Options of `replicaDeviceSetter`. */
export interface ReplicaDeviceOptions {
  /** How many parameter servers there are; where it is left out, as many as the cluster has. */
  readonly psTasks?: number;
  readonly psDevice?: string;
  readonly workerDevice?: string;
  /** False leaves nodes alone that have a device already. */
  readonly mergeDevices?: boolean;
  /** The cluster: its job that `psDevice` names has the parameter servers. */
  readonly cluster?: ClusterSpec | Readonly<Record<string, TaskAddresses>>;
  /** Types of nodes that go to parameter servers. */
  readonly psOps?: readonly string[];
  /** The parameter server of a node; one after the other in turn where it is left out. */
  readonly psStrategy?: (node: PlacedNode) => number;
}

/**
 * Places variables on the parameter servers in turn and all else on the worker (`tf.train.replica_device_setter`):
 * `tf.device(tf.train.replicaDeviceSetter({ psTasks: 2 }), () => …)`.
 * @returns a function for `tf.device`; null where there are no parameter servers
 */
export function replicaDeviceSetter(options: ReplicaDeviceOptions = {}): DeviceFunction | null {
  const known = ["psTasks", "psDevice", "workerDevice", "mergeDevices", "cluster", "psOps", "psStrategy"];
  checkOptions("tf.train.replicaDeviceSetter", options, known);
  const { psDevice = "/job:ps", workerDevice = "/job:worker", mergeDevices: merges = true, psOps = PS_OPS } = options;
  const tasks = psTasksOf(options, psDevice);
  if (tasks === 0) return null;
  let last = -1;
  const inTurn = (): number => {
    last = (last + 1) % tasks;
    return last;
  };
  const { psStrategy = inTurn } = options;
  return (node) => {
    if (!merges && node.device !== "") return node.device;
    const isKept = psDevice !== "" && psOps.includes(node.type);
    let outer = canonicalDevice(isKept ? psDevice : workerDevice);
    const job = part("job", node.device);
    if (isKept && part("task", outer) === undefined && (job === undefined || job === part("job", outer)))
      outer = mergeDevices([outer, `/task:${psStrategy(node)}`]);
    return mergeDevices([outer, node.device]);
  };
}

function psTasksOf({ psTasks = 0, cluster }: ReplicaDeviceOptions, psDevice: string): number {
  if (cluster === undefined) return psTasks;
  const spec = new ClusterSpec(cluster);
  const job = part("job", canonicalDevice(psDevice)) ?? "ps";
  return spec.jobs.includes(job) ? spec.numTasks(job) : 0;
}

/** A part of a device's name: `part("job", "/job:ps/task:1")` is `ps`. */
function part(kind: string, device: string): string | undefined {
  return new RegExp(`/${kind}:([^/]+)`).exec(device)?.[1];
}
