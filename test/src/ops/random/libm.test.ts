import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { logf, sincosf } from "../../../../src/ops/random/libm.js";

/** Of glibc's results, as test/fixtures/libm.c makes them. */
const GLIBC = "9d3d40451dcadbcaa19450e427425c63510ff5915fc08b860fe091366d399b9b";
const UNITS = 2 ** 23;
const CHUNK = 2 ** 16;

test("logf and sincosf equal glibc's for every argument that a random number can become", () => {
  const hash = createHash("sha256");
  const out = new Float32Array(3 * CHUNK);
  const bytes = new DataView(new ArrayBuffer(out.byteLength));
  const least = Math.fround(1e-7);
  for (let start = 0; start < UNITS; start += CHUNK) {
    for (let i = 0; i < CHUNK; i++) {
      const unit = (start + i) / UNITS;
      out[3 * i] = logf(Math.max(unit, least));
      sincosf(Math.fround(2 * Math.PI * unit), out, 3 * i + 1);
    }
    for (let i = 0; i < out.length; i++) bytes.setFloat32(4 * i, out[i]!, true);
    hash.update(bytes);
  }
  assert.equal(hash.digest("hex"), GLIBC);
});
