import { readFileSync } from "node:fs";
import { log } from "./log.js";
import { nodeInternals } from "./node-internals.js";

/** Node's variable that names a file of authorities to be trusted besides those that it knows, and where it waits meanwhile. */
const [variable, aside] = ["NODE_EXTRA_CA_CERTS", "TENSORCELL_NODE_EXTRA_CA_CERTS"] as const;

/** What the variable that waits is in a kernelspec: front ends put the launcher's own in its place, where it has one. */
const launchers = `\${${variable}}`;

/** The part of Node's `crypto` binding that is used here: what each TLS connection's certificates are in. */
interface CryptoBinding {
  readonly SecureContext: { prototype: SecureContext };
}

interface SecureContext {
  /** Trusts those whom Node knows: called where a connection names none itself. */
  addRootCerts(): void;
  addCACert(pem: string): void;
}

/**
 * What a kernelspec sets so that the kernel starts quicker. Where the variable is there, Node before 22 reads all authorities that it knows at
 * each process's start, though few ever connect to anything: 40 ms, a third of a kernel's start (nodejs/node#40524). So the variable is put aside
 * there until {@link trustExtraCertificates}. `env`: that in which the kernelspec is made.
 */
export function withoutExtraCertificates(env: NodeJS.ProcessEnv): Record<string, string> | undefined {
  const isQuick = Number.parseInt(process.versions.node, 10) >= 22;
  return isQuick || !env[variable] ? undefined : { [variable]: "", [aside]: launchers };
}

/** Puts the variable back, for this process's children, and has this process trust the authorities, which are read at the first connection. */
export function trustExtraCertificates(): void {
  const { env } = process;
  const path = env[aside];
  if (path === undefined) return;
  delete env[aside];
  delete env[variable];
  if (path === launchers) return;
  env[variable] = path;
  const prototype = nodeInternals<CryptoBinding>("crypto")?.SecureContext?.prototype;
  if (prototype === undefined) return;
  const { addRootCerts } = prototype;
  let extra: readonly string[] | undefined;
  prototype.addRootCerts = function (this: SecureContext) {
    addRootCerts.call(this);
    extra ??= certificatesIn(path);
    for (const pem of extra) this.addCACert(pem);
  };
}

/** The certificates in a file that Node does not know by itself. As with Node, a file that cannot be read is no failure. */
function certificatesIn(path: string): string[] {
  const plain = (pem: string) => pem.replace(/\s/g, "");
  try {
    // A connection is being made, so it is loaded; a start does not load it.
    const { rootCertificates } = process.getBuiltinModule("node:tls");
    const known = new Set(rootCertificates.map(plain));
    const found = readFileSync(path, "latin1").match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g);
    return (found ?? []).filter((pem) => !known.has(plain(pem)));
  } catch (error) {
    log(`Cannot read the certificates of ${variable}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}
