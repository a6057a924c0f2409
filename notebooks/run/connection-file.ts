import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a kernel's sockets are and what signs its messages: the content of a Jupyter connection file. */
export interface ConnectionInfo {
  readonly transport: "tcp";
  readonly ip: string;
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
  readonly signature_scheme: "hmac-sha256";
  readonly key: string;
}

/** A connection file on disk, in a directory of its own that only this user may read. */
export interface ConnectionFile {
  readonly info: ConnectionInfo;
  readonly directory: string;
  readonly path: string;
  /** Removes the file and its directory. */
  remove(): Promise<void>;
}

/** Writes a connection file with a random key and five ports that were free a moment ago. */
export async function createConnectionFile(): Promise<ConnectionFile> {
  const ip = "127.0.0.1";
  const [shell, iopub, stdin, control, hb] = await freePorts(5, ip);
  const info: ConnectionInfo = {
    transport: "tcp",
    ip,
    shell_port: shell!,
    iopub_port: iopub!,
    stdin_port: stdin!,
    control_port: control!,
    hb_port: hb!,
    signature_scheme: "hmac-sha256",
    key: randomBytes(32).toString("hex"),
  };
  const directory = await mkdtemp(join(tmpdir(), "tensorcell-run-"));
  const path = join(directory, "connection.json");
  await writeFile(path, JSON.stringify(info, null, 1), { mode: 0o600, flag: "wx" });
  return { info, directory, path, remove: () => rm(directory, { recursive: true, force: true }) };
}

/** Different ports that nothing listens on now: all of them are held before any is given back. */
export async function freePorts(count: number, ip = "127.0.0.1"): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  try {
    return await Promise.all(
      servers.map(
        (server) =>
          new Promise<number>((resolve, reject) => {
            server.once("error", reject);
            server.listen(0, ip, () => resolve((server.address() as AddressInfo).port));
          }),
      ),
    );
  } finally {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}
