import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { listingBundle } from "../../src/show/listing.js";
import { byteText } from "../../src/show/units.js";
import { autosaver } from "../autosaver.js";
import type { Library } from "../library.js";
import { defineMagic, UsageError } from "../magic.js";
import { packageVersion } from "../version.js";

/** Says what computes, and changes it. */
export const engine = defineMagic({
  summary:
    "Shows what graphs are computed with; grpc://HOST:PORT moves the default session and its values to a TensorFlow server, local brings them back.",
  example: "%engine grpc://localhost:2222",
  needsLibrary: true,
  declare: (command) =>
    command
      .argument("[target]", "the address of a TensorFlow server, grpcs:// for TLS; or local")
      .option("--token <token>", "is sent to the server with each call")
      .option("--ca <file>", "certificates of those who vouch for the server")
      .option("--cert <file>", "this side's certificates")
      .option("--key <file>", "this side's key")
      .option("--timeout <seconds>", "what a call may take"),
  async run({ arguments: [target], options }, { library, display, print }): Promise<void> {
    const tf = await library.load();
    if (target === undefined) {
      const { target: place } = tf.defaultSession();
      const rows = place === "" ? await rowsHere(tf) : await rowsThere(tf, place);
      void display(listingBundle({ headline: "The engine", columns: ["what", "value"], rows }), { raw: true });
      return;
    }
    if (target === "local" && Object.keys(options).length > 0)
      throw new UsageError("Cannot use options with %engine local: they are for a server, expected none");
    const { token, ca, cert, key, timeout } = options;
    const seconds = timeout === undefined ? undefined : Number(timeout);
    if (seconds !== undefined && !(seconds > 0))
      throw new UsageError(`Cannot use --timeout "${timeout}": expected a number of seconds`);
    const tls = {
      ...(ca !== undefined && { rootCertificates: await readFile(ca) }),
      ...(cert !== undefined && { certificates: await readFile(cert) }),
      ...(key !== undefined && { privateKey: await readFile(key) }),
    };
    const { variables, lost } = await autosaver.paused(() =>
      tf.moveDefaultSession(target === "local" ? "" : target, {
        ...(token !== undefined && { token }),
        ...(Object.keys(tls).length > 0 && { tls }),
        ...(seconds !== undefined && { config: { operationTimeoutInMs: Math.ceil(seconds * 1000) } }),
      }),
    );
    const count = `with the values of ${variables.length} variable${variables.length === 1 ? "" : "s"}`;
    const values = lost === undefined ? count : `without the values that variables had: ${lost.message}`;
    print(`The default session is ${target === "local" ? "in this process" : `on ${target}`} now, ${values}`);
  },
});

async function rowsHere(tf: Library): Promise<string[][]> {
  await tf.preloadRuntime();
  const { version } = createRequire(import.meta.url)("onnxruntime-node/package.json") as { version: string };
  return [
    ...common(),
    ["ONNX Runtime", `${version} on the processor, ${availableParallelism()} threads`],
    ["platform", `${process.platform} ${process.arch}`],
    ["graph", graphText(tf)],
    ["compiled plans", String(tf.defaultSession().planCount)],
    ["memory", memoryText()],
  ];
}

async function rowsThere(tf: Library, target: string): Promise<string[][]> {
  const devices = await tf.defaultSession().listDevices();
  return [
    ...common(),
    ["TensorFlow server", target],
    ...devices.map(({ name, memoryLimit }) => ["device", memoryLimit > 0 ? `${name}, ${byteText(memoryLimit)}` : name]),
    ["graph", graphText(tf)],
    ["memory", `${memoryText()}, in this process`],
  ];
}

const common = (): string[][] => [
  ["tensorcell", packageVersion()],
  ["Node.js", process.version],
];

function graphText(tf: Library): string {
  const { operations } = tf.getDefaultGraph();
  return `${operations.length.toLocaleString("en")} operations, ${tf.globalVariables().length} variables`;
}

function memoryText(): string {
  const { rss, heapUsed } = process.memoryUsage();
  return `${byteText(rss)}, of which JavaScript ${byteText(heapUsed)}`;
}
