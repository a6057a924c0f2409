import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Worker } from "node:worker_threads";
import { isShort, MemoryBounds, memoryState } from "../../../kernel/wire/memory-watch.js";

const gigabyte = 2 ** 30;

describe("MemoryBounds", () => {
  it("has garbage collected before it judges, and not again before much of the rest is full", () => {
    const bounds = new MemoryBounds(1000);
    assert.ok(!bounds.isSuspicious(640));
    assert.ok(bounds.isSuspicious(660));
    assert.ok(!bounds.isFull(500));
    assert.ok(!bounds.isSuspicious(740));
    assert.ok(bounds.isSuspicious(760));
  });

  it("leaves the cell after one that was ended half of the rest, to clear it away", () => {
    const bounds = new MemoryBounds(1000);
    assert.ok(bounds.isFull(800));
    assert.ok(!bounds.isSuspicious(890));
    assert.ok(bounds.isSuspicious(910));
    assert.ok(bounds.isFull(910));
    assert.ok(!bounds.isSuspicious(100));
    assert.ok(bounds.isSuspicious(660));
    assert.ok(bounds.isFull(800));
  });
});

describe("MemoryWatch", () => {
  it("says once that the process is about to be ended where it cannot stop what runs", async () => {
    const words: string[] = [];
    const modules = ["memory-watch", "standstill"].map(
      (name) => new URL(`../../../kernel/wire/${name}.js`, import.meta.url).href,
    );
    const folder = mkdtempSync(join(tmpdir(), "tensorcell-memory-"));
    const file = join(folder, "warned");
    const worker = new Worker(
      `const { writeFileSync } = require("node:fs");
       const { parentPort, workerData } = require("node:worker_threads");
       Promise.all(workerData.modules.map((module) => import(module))).then(([{ MemoryWatch }, { Standstill }]) => {
         const memory = () => ({ resident: 9e8, available: 1e6, total: 1e9 });
         let told = 0;
         const warn = (danger) => {
           parentPort.postMessage(danger);
           if (told++ === 0) setTimeout(() => writeFileSync(workerData.file, ""), 600);
         };
         new MemoryWatch({ heapLimit: 1e12, standstill: new Standstill(), isBusy: () => true, memory, warn }).watch();
         parentPort.on("message", () => process.exit());
         parentPort.postMessage("watching");
       })`,
      { eval: true, workerData: { modules, file } },
    );
    worker.on("message", (text: string) => words.push(text));
    await once(worker, "message");
    // Native code: it waits for a process.
    const wait = `const wait = setInterval(() => require("node:fs").existsSync(${JSON.stringify(file)}) && clearInterval(wait), 20)`;
    execFileSync(process.execPath, ["-e", wait]);
    worker.postMessage("end");
    await once(worker, "exit");
    rmSync(folder, { recursive: true });
    assert.deepEqual(words, [
      "watching",
      "the machine has 1 of its 954 MB of memory left, of which the kernel holds 858, and native code runs, which cannot be ended",
    ]);
  });
});

describe("isShort", () => {
  it("says that the machine has no memory left where it is this process that has it", () => {
    const total = 16 * gigabyte;
    assert.ok(isShort({ resident: 10 * gigabyte, available: 0.2 * gigabyte, total }));
    assert.ok(!isShort({ resident: 10 * gigabyte, available: 2 * gigabyte, total }));
    assert.ok(!isShort({ resident: 1 * gigabyte, available: 0.2 * gigabyte, total }));
  });

  it("reads how memory stands", () => {
    const { resident, available, total } = memoryState();
    assert.ok(resident > 1e7 && available > 0 && total >= available && total < 2 ** 50, `${total}`);
  });
});
