import assert from "node:assert/strict";
import { describe, it } from "node:test";
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
