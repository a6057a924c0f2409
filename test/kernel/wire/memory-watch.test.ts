import assert from "node:assert/strict";
import { once } from "node:events";
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
    assert.ok(!bounds.isSuspicious(820));
    assert.ok(bounds.isSuspicious(830));
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
    const module = new URL("../../../kernel/wire/memory-watch.js", import.meta.url);
    const stands = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       import(workerData.module).then(({ MemoryWatch }) => {
         const memory = () => ({ resident: 9e8, available: 1e6, total: 1e9 });
         let told = 0;
         const warn = (danger) => {
           parentPort.postMessage(danger);
           if (told++ === 0) setTimeout(() => { Atomics.store(workerData.stands, 0, 1); Atomics.notify(workerData.stands, 0); }, 600);
         };
         new MemoryWatch({ heapLimit: 1e12, isBusy: () => true, memory, warn }).watch();
         parentPort.on("message", () => process.exit());
         parentPort.postMessage("watching");
       })`,
      { eval: true, workerData: { module: module.href, stands } },
    );
    worker.on("message", (text: string) => words.push(text));
    await once(worker, "message");
    Atomics.wait(stands, 0, 0);
    worker.postMessage("end");
    await once(worker, "exit");
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
