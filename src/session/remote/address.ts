import { InvalidArgumentError } from "../../core/errors.js";

/** Where a server is. */
export interface Address {
  /** As it was given: `grpc://localhost:2222`. */
  readonly target: string;
  /** `localhost:2222` */
  readonly host: string;
  readonly isSecure: boolean;
}

/** @throws InvalidArgumentError for what is no `grpc://host:port` or `grpcs://host:port` */
export function parseAddress(target: string): Address {
  const match = /^(grpcs?):\/\/((?:[^/:\s[\]]+|\[[\da-f:.]+\]):(\d{1,5}))\/?$/i.exec(target);
  const port = Number(match?.[3]);
  if (match === null || port < 1 || port > 65535)
    throw new InvalidArgumentError(
      `Cannot connect to "${target}": it is no address of a TensorFlow server, expected grpc://host:port, such as "grpc://localhost:2222"`,
    );
  return { target, host: match[2]!, isSecure: match[1]!.toLowerCase() === "grpcs" };
}
