import assert from "node:assert/strict";
import { it } from "node:test";
import { type StandingOrder, standingPoint, strikingPoint } from "../../kernel/bridge.js";
import { Guard } from "../../kernel/guard.js";
import { Standstill } from "../../kernel/wire/standstill.js";

/** A standstill that is always asked for, and notes how the main thread stands. */
class Asked extends Standstill {
  readonly stands: boolean[] = [];
  override get isAsked(): boolean {
    return true;
  }
  override keep({ inCell }: { inCell: boolean }): void {
    this.stands.push(inCell);
  }
}

it("an interruption that is thrown into a cell is given time to be taken note of, and the next cell none", () => {
  const guard = new Guard();
  const standstill = new Asked();
  const strikes: unknown[] = [];
  const unused = () => ({ used: 0, living: 0 });
  guard.install(
    {
      isCell: () => true,
      isWorking: () => false,
      isDone: () => false,
      weigh: unused,
      strike: () => strikes.push(1),
      struck: () => {},
    },
    standstill,
  );
  const points = globalThis as unknown as {
    [standingPoint](order: StandingOrder): void;
    [strikingPoint](): void;
  };
  const interrupt = () => {
    points[standingPoint]({ interrupt: 1 });
    points[strikingPoint]();
  };

  const thrown = new Error("interrupted");
  assert.throws(() => guard.visit(interrupt, () => thrown), thrown);
  interrupt();
  assert.deepEqual(standstill.stands, [false, false], "neither the kernel's code nor what unwinds is the cell's");
  assert.equal(strikes.length, 0);

  guard.reset();
  interrupt();
  assert.deepEqual(standstill.stands, [false, false, true]);
  assert.equal(strikes.length, 1);
});
