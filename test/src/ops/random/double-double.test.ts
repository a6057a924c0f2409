import assert from "node:assert/strict";
import { test } from "node:test";
import { log, pow, sincos } from "../../../../src/ops/random/double-double.js";

/*
 * The doubles nearest to the exact results (computed with 60 digits). In all these rows V8's own Math.log, Math.sin or
 * Math.cos, and `**` are one last bit off.
 */
const LOGS: readonly [x: number, log: number][] = [
  [0.5502203597874333, -0.5974364268370965],
  [0.22673969585997544, -1.4839526337538407],
  [0.6051394391269094, -0.5022963696115276],
  [0.42833828033329113, -0.8478420209713767],
  [0.3808821118058978, -0.9652653695672996],
  [0.20097985841548605, -1.6045505828322362],
];
const TURNS: readonly [x: number, sin: number, cos: number][] = [
  [3.7345322554279563, -0.558801250314458, -0.8293016113857482],
  [2.632317897033539, 0.4875441663209055, -0.8730983254401838],
  [2.5175789663109107, 0.5842971252339929, -0.8115398138374307],
  [2.1631822954125677, 0.829610855211262, -0.5583420357770303],
  [0.5326786823191678, 0.5078427108001083, 0.8614498134466091],
  [0.8235609340863518, 0.7335705337926163, 0.6796133253190494],
];
const POWERS: readonly [x: number, y: number, power: number][] = [
  [0.5827878624810392, 10, 0.0045196518567637125],
  [0.03749581785028777, 1.1111111111111112, 0.02603373492971971],
  [0.06066900730131097, 3.3333333333333335, 0.00008774511809362953],
  [0.7166273923831274, -1.5, 1.6483897033865442],
  [0.004093439036110702, 10, 1.32094053680222e-24],
  [0.8709801669435568, -1.5, 1.2302336482222096],
];

function turn(v: number): [number, number] {
  const out = new Float64Array(2);
  sincos(v, out);
  return [out[0]!, out[1]!];
}

test("log, sin, cos and pow give the nearest double", () => {
  for (const [x, expected] of LOGS) assert.equal(log(x), expected);
  for (const [x, sin, cos] of TURNS) assert.deepEqual(turn(x), [sin, cos]);
  for (const [x, y, expected] of POWERS) assert.equal(pow(x, y), expected);
});

test("they are exact, or at least near, at the edges", () => {
  assert.equal(log(1), 0);
  assert.equal(log(1 - 2 ** -53), -(2 ** -53));
  assert.equal(log(2 ** -52), -52 * Math.LN2);
  assert.deepEqual(turn(0), [0, 1]);
  // A double is never a multiple of a quarter turn; what is left is the error of the double next to it.
  assert.deepEqual(turn(Math.PI), [1.2246467991473532e-16, -1]);
  assert.deepEqual(turn(Math.PI / 2), [1, 6.123233995736766e-17]);
  assert.equal(pow(0, 2), 0);
  assert.equal(pow(0.5, 1074), 2 ** -1074);
  assert.equal(pow(0.5, Number.POSITIVE_INFINITY), 0);
  assert.ok(Number.isNaN(pow(Number.NaN, 2)));
});

test("they stay within one last bit of the engine's own", () => {
  for (let i = 1; i < 2000; i++) {
    const x = i / 2000;
    const [sin, cos] = turn(2 * Math.PI * x);
    for (const [ours, theirs] of [
      [log(x), Math.log(x)],
      [sin, Math.sin(2 * Math.PI * x)],
      [cos, Math.cos(2 * Math.PI * x)],
      [pow(x, 2.3), x ** 2.3],
    ] as const)
      assert.ok(Math.abs(ours - theirs) <= Math.abs(theirs) * 2 ** -52, `${x}: ${ours}, ${theirs}`);
  }
});
