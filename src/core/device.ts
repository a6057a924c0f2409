import type { DType } from "./dtype.js";
import type { Tensor } from "./operation.js";
import type { ShapeLike } from "./shape.js";

/** The node that a device is wanted for. */
export interface PlacedNode {
  readonly name: string;
  readonly type: string;
  /** What inner scopes have given it; empty where they have given nothing. */
  readonly device: string;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly { readonly dtype: DType; readonly shape: ShapeLike }[];
}

/** Gives the device of a node, in place of the one that it has (TensorFlow's device functions). */
export type DeviceFunction = (node: PlacedNode) => string | null | undefined;

/** The device of a node in device scopes, of which the innermost is the last. */
export function deviceIn(scopes: readonly (string | DeviceFunction)[], node: PlacedNode): string {
  if (scopes.length === 0) return node.device;
  let { device } = node;
  for (const scope of [...scopes].reverse())
    device =
      typeof scope === "string"
        ? mergeDevices(device === "" ? [scope] : [scope, device])
        : canonicalDevice(scope({ ...node, device }) ?? "");
  return device;
}

/** TensorFlow's full form of a device: `/cpu:0` and `CPU:0` become `/device:CPU:0`, `CPU` any of that kind; jobs and tasks stay before it. */
export function canonicalDevice(device: string): string {
  return device
    .split("/")
    .filter((part) => part !== "")
    .map((part) => {
      const match = /^(?:device:)?(cpu|gpu|tpu)(?::(\*|\d+))?$/i.exec(part);
      return match === null ? `/${part}` : `/device:${match[1]?.toUpperCase()}:${match[2] ?? "*"}`;
    })
    .join("");
}

/** What nested device scopes mean together: an inner part replaces the outer part of the same kind, `CPU:*` all but its number. */
export function mergeDevices(devices: readonly string[]): string {
  if (devices.length === 0) return "";
  const parts = new Map<string, string>();
  for (const device of devices)
    for (const part of device.split("/").filter((text) => text !== "")) {
      const kind = part.split(":")[0] ?? part;
      const number = /:(\d+)$/.exec(parts.get(kind) ?? "")?.[1];
      parts.set(kind, kind === "device" && number !== undefined ? part.replace(/\*$/, number) : part);
    }
  return ["job", "replica", "task", "device"]
    .filter((kind) => parts.has(kind))
    .map((kind) => `/${parts.get(kind)}`)
    .join("");
}
