import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { environmentOf } from "../../kernelspec/environment.js";
import { kernelSpec } from "../../kernelspec/install.js";
import { TestKernel } from "../support/kernel-client.js";

const pem = (name: string) => fileURLToPath(new URL(`../../../test/fixtures/tls/${name}.pem`, import.meta.url));
const certificate = pem("certificate");

describe("NODE_EXTRA_CA_CERTS", () => {
  let server: Server;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tensorcell-certificates-"));
    const [key, cert] = await Promise.all([readFile(pem("key")), readFile(certificate)]);
    server = createServer({ key, cert }, (_, response) => void response.end("trusted"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  after(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  /** Starts the kernel as its kernelspec says that is installed where the variable is `path`, and has a cell connect to the server. */
  async function connect(path: string, caller: "https" | "tls") {
    const { port } = server.address() as AddressInfo;
    const launcher = { NODE_EXTRA_CA_CERTS: path };
    const spec = kernelSpec("", launcher);
    await using kernel = await TestKernel.start({
      argv: spec.argv,
      env: { ...launcher, ...environmentOf(spec, launcher) },
    });
    const ways = {
      https: `const { get } = await import("node:https");
              await new Promise((resolve, reject) => get({ host: "127.0.0.1", port: ${port}, servername: "tensorcell.test" },
                (response) => response.on("data", (data) => resolve(String(data)))).on("error", reject))`,
      tls: `import { connect } from "node:tls";
            await new Promise((resolve, reject) => {
              const socket = connect({ host: "127.0.0.1", port: ${port}, servername: "tensorcell.test" }, () => { socket.end(); resolve("trusted"); });
              socket.on("error", reject);
            })`,
    };
    const { reply, of } = await kernel.execute(ways[caller]);
    const variables = await kernel.execute(
      `console.log(process.env.NODE_EXTRA_CA_CERTS, "TENSORCELL_NODE_EXTRA_CA_CERTS" in process.env);
       import { execSync } from "node:child_process";
       console.log(execSync("echo $NODE_EXTRA_CA_CERTS:$TENSORCELL_NODE_EXTRA_CA_CERTS", { encoding: "utf8" }));`,
    );
    return {
      reply,
      result: of("execute_result")[0]?.data as Record<string, string> | undefined,
      variables: variables.text("stdout"),
      log: kernel.launched.errors(),
    };
  }

  for (const caller of ["https", "tls"] as const)
    it(`is trusted by ${caller} in a cell, and handed on to what a cell starts`, async () => {
      const { reply, result, variables, log } = await connect(certificate, caller);
      assert.equal(reply.status, "ok", JSON.stringify(reply));
      assert.deepEqual(result, { "text/plain": "'trusted'" });
      assert.equal(variables.trim(), `${certificate} false\n${certificate}:`);
      assert.equal(log, "");
    });

  it("may name a file of many, most of which Node knows", async () => {
    const path = join(folder, "bundle.pem");
    const own = await readFile(certificate, "utf8");
    await writeFile(path, [...rootCertificates.slice(0, 50), own, ...rootCertificates.slice(50)].join("\n"));
    const { result } = await connect(path, "https");
    assert.deepEqual(result, { "text/plain": "'trusted'" });
  });

  it("is missed where it is not said: the server's certificate is refused", async () => {
    const { reply } = await connect("", "https");
    assert.match(String(reply.evalue), /self-signed certificate/);
  });

  it("leaves nothing behind where whoever launches the kernel has none, and its kernelspec has been told of one", async () => {
    const spec = kernelSpec("", { NODE_EXTRA_CA_CERTS: certificate });
    await using kernel = await TestKernel.start({ argv: spec.argv, env: environmentOf(spec, {}) });
    const names = `Object.keys(process.env).filter((name) => name.endsWith("NODE_EXTRA_CA_CERTS"))`;
    const { of } = await kernel.execute(spec.env === undefined ? "[]" : names);
    assert.deepEqual(of("execute_result")[0]?.data, { "text/plain": "[]" });
  });

  it("is told of in the log where its file cannot be read", async () => {
    const { reply, log } = await connect(join(folder, "none.pem"), "https");
    assert.match(String(reply.evalue), /self-signed certificate/);
    if (kernelSpec("", { NODE_EXTRA_CA_CERTS: "none" }).env !== undefined)
      assert.match(log, /Cannot read the certificates of NODE_EXTRA_CA_CERTS: ENOENT.*none\.pem/);
  });
});
