import assert from "node:assert/strict";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, describe, it } from "node:test";
import { LanguageServer } from "../../../kernel/assist/language-server.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-language-server-")));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("the language server", { skip: process.platform === "win32" }, () => {
  it("fetches no types over the network", async () => {
    const called = join(folder, "called");
    writeFileSync(join(folder, "npm"), `#!/bin/sh\necho "$@" >> '${called}'\n`, { mode: 0o755 });
    process.env.PATH = `${folder}${delimiter}${process.env.PATH}`;
    // Where it would keep what it has fetched, there is nothing yet.
    process.env.XDG_CACHE_HOME = join(folder, "cache");
    process.env.HOME = folder;
    const server = new LanguageServer(folder);
    try {
      for (const session of ["import { a } from 'untyped'; a", "const b: string = 1", "b.length", "b.trim()"])
        await server.about({ session }, (ask) => ask("textDocument/diagnostic", server.document()));
    } finally {
      server.close();
    }
    assert.equal(existsSync(called), false);
  });

  it("is asked again where it has ended and only its closed input tells so", async () => {
    const server = new LanguageServer(folder);
    const asked = () =>
      server.about({ session: "const b: string = 1" }, (ask) =>
        ask<{ items: { code: number }[] }>("textDocument/diagnostic", server.document()),
      );
    try {
      await asked();
      const { pid } = server;
      process.kill(pid!, "SIGKILL");
      // No event is taken meanwhile, such as that of its end.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      const { items } = await asked();
      assert.ok(items.some(({ code }) => code === 2322));
      assert.notEqual(server.pid, pid);
    } finally {
      server.close();
    }
  });
});
