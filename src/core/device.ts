/** TensorFlow's full form of a device: `/cpu:0` and `CPU:0` become `/device:CPU:0`; jobs and tasks stay before it. */
export function canonicalDevice(device: string): string {
  return device
    .split("/")
    .filter((part) => part !== "")
    .map((part) => {
      const match = /^(?:device:)?(cpu|gpu|tpu):(\*|\d+)$/i.exec(part);
      return match === null ? `/${part}` : `/device:${match[1]?.toUpperCase()}:${match[2]}`;
    })
    .join("");
}

/** What nested device scopes mean together: an inner part replaces the outer part of the same kind. */
export function mergeDevices(devices: readonly string[]): string {
  const parts = new Map<string, string>();
  for (const device of devices)
    for (const part of device.split("/").filter((text) => text !== "")) parts.set(part.split(":")[0] ?? part, part);
  return ["job", "replica", "task", "device"]
    .filter((kind) => parts.has(kind))
    .map((kind) => `/${parts.get(kind)}`)
    .join("");
}
