import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { beThrifty } from "../../kernel/thrifty-memory.js";
import { TestKernel } from "../support/kernel-client.js";

describe("thrifty memory", () => {
  it("leaves the environment as it was, and what the user has chosen alone", () => {
    process.env.MIMALLOC_EAGER_COMMIT = "1";
    const before = { ...process.env };
    const loaded = beThrifty();
    assert.equal(process.env.MIMALLOC_EAGER_COMMIT, "1");
    assert.equal(process.env.MIMALLOC_ARENA_EAGER_COMMIT, "0");
    loaded();
    assert.deepEqual({ ...process.env }, before);
    delete process.env.MIMALLOC_EAGER_COMMIT;
  });

  it("shows no variable to cells, and loads the compiler with the first cell that has types", async () => {
    await using kernel = await TestKernel.start();
    const seen = await kernel.execute(`Object.keys(process.env).filter((name) => name.startsWith("MIMALLOC"))`);
    assert.deepEqual(seen.of("execute_result")[0]?.data, { "text/plain": "[]" });
    if (process.platform !== "linux") return;
    const isLoaded = () => /oxc-transform/.test(readFileSync(`/proc/${kernel.launched.process.pid}/maps`, "utf8"));
    assert.equal(isLoaded(), false);
    assert.equal((await kernel.execute("const n: number = 1; enum Side { Left }")).reply.status, "ok");
    assert.equal(isLoaded(), true);
  });
});
