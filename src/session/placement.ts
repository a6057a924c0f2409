import { InvalidArgumentError } from "../core/errors.js";
import type { Operation } from "../core/operation.js";

/** The one device that there is, as TensorFlow calls it. */
export const LOCAL_DEVICE = "/job:localhost/replica:0/task:0/device:CPU:0";

/**
 * Checks that the program asks for no device but the processor. Nodes of files run wherever they were made for.
 * @throws InvalidArgumentError in TensorFlow's words
 */
export function checkPlaced(operations: readonly Operation[]): void {
  for (const { name, device, origin } of operations) {
    const type = /device:(\w+)/i.exec(device)?.[1]?.toUpperCase() ?? "CPU";
    const job = /\/job:([^/]+)/.exec(device)?.[1] ?? "localhost";
    if (origin !== undefined || (type === "CPU" && job === "localhost")) continue;
    throw new InvalidArgumentError(
      `Cannot assign a device for operation ${name}: {{node ${name}}} was explicitly assigned to ${device} but available devices are [ ${LOCAL_DEVICE} ]. Make sure the device specification refers to a valid device, or make the session with { allowSoftPlacement: true }; a TensorFlow server has others: new tf.Session("grpc://host:port").\n\t [[${name}]]`,
      { node: name },
    );
  }
}
