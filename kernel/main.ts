import { readFileSync } from "node:fs";
import type { ConnectionInfo } from "./bridge.js";
import { trustExtraCertificates } from "./extra-certificates.js";
import { log } from "./log.js";
import { beThrifty } from "./thrifty-memory.js";
import { startWire } from "./wire/start.js";

const ports = ["shell_port", "control_port", "stdin_port", "iopub_port", "hb_port"] as const;

/** A CurveZMQ key as text. */
const z85Key = /^[0-9a-zA-Z.\-:+=^!/*?&<>()[\]{}@%$#]{40}$/;

/** Reads a connection file. Throws an Error that names the file and the field, but no key, when it is not one. */
export function readConnectionFile(path: string): ConnectionInfo {
  const unreadable = (reason: string) =>
    new Error(`Cannot read the connection file "${path}": ${reason}, expected the JSON that Jupyter writes`);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
  let info: unknown;
  try {
    info = JSON.parse(text);
  } catch {
    // What JSON.parse says quotes the text, which has the key.
    throw unreadable("it is not JSON");
  }
  if (typeof info !== "object" || info === null)
    throw unreadable(`it is ${info === null ? "null" : `a ${typeof info}`}`);
  const file = {
    transport: "tcp",
    ip: "127.0.0.1",
    key: "",
    signature_scheme: "hmac-sha256",
    ...info,
  } as ConnectionInfo;
  const wrong = (field: string, found: unknown, expected: string) =>
    new Error(`Cannot use the connection file "${path}": ${field} is ${JSON.stringify(found)}, expected ${expected}`);
  for (const field of ports) if (!Number.isInteger(file[field])) throw wrong(field, file[field], "a port's number");
  if (file.transport !== "tcp" && file.transport !== "ipc") throw wrong("transport", file.transport, '"tcp" or "ipc"');
  if (typeof file.key !== "string") throw wrong("key", typeof file.key, "a string");
  for (const field of ["curve_publickey", "curve_secretkey"] as const) {
    const found: unknown = file[field];
    if (found !== undefined && !(typeof found === "string" && z85Key.test(found)))
      throw wrong(field, typeof found, "40 characters of Z85");
  }
  return file;
}

/** Runs a kernel on the sockets that the connection file names, until it is shut down. */
export async function runKernel(connectionFile: string): Promise<void> {
  try {
    trustExtraCertificates();
    const wire = startWire(readConnectionFile(connectionFile), connectionFile);
    // The main thread gets ready while the wire's thread does: what a front end asks first waits 5 ms longer, the first cell 20 ms less.
    const loaded = beThrifty();
    const { Kernel } = await import("./kernel.js").finally(loaded);
    const kernel = new Kernel(wire);
    const opened = kernel.open();
    const language = kernel.language();
    await opened;
    await language;
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
