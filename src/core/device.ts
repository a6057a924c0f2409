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
