import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { allocate, dtypeOf } from "../../../src/core/dtype.js";
import { decodeNpy, encodeNpy } from "../../../src/formats/npy.js";
import * as tf from "../../../src/index.js";
import { loadCase } from "../../support/golden.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const ARRAYS: Readonly<Record<string, tf.NdArray>> = {
  scalar: tf.ndarray(1.5),
  "layer/kernel": tf.ndarray([0, -0, Number.NaN, Infinity, 1e-42, -2.25], [2, 3], tf.float32),
  empty: tf.ndarray([], [0, 4], tf.float64),
  half: tf.ndarray([1.5, -2], [2], tf.float16),
  brain: tf.ndarray([1.5, -2], [2], tf.bfloat16),
  long: tf.ndarray([-(2n ** 63n), 2n ** 62n + 1n], [2], tf.int64),
  unsigned: tf.ndarray([2n ** 64n - 1n], [1], tf.uint64),
  flags: tf.ndarray([true, false, true], [3, 1], tf.bool),
  complex: tf.ndarray([{ re: 1, im: -2 }], [1], tf.complex64),
  ...Object.fromEntries(
    [tf.int8, tf.int16, tf.int32, tf.uint8, tf.uint16, tf.uint32].map((dtype) => [
      dtype.name,
      tf.ndarray([1, 100], [1, 2, 1], dtype),
    ]),
  ),
};
const TEXTS = { texts: tf.ndarray(["a", "", "ümläut"], [3], tf.string) };

describe("arrays go out and in with all their bits", () => {
  const formats = [
    ["npz", tf.io.saveNpz, tf.io.loadNpz, { ...ARRAYS, ...TEXTS }],
    ["safetensors", tf.io.saveSafetensors, tf.io.loadSafetensors, ARRAYS],
  ] as const;
  for (const [ending, save, load, arrays] of formats)
    test(ending, async () => {
      const all = { ...arrays };
      await save(`a.${ending}`, all);
      const found = await load(`a.${ending}`);
      assert.deepEqual(Object.keys(found).sort(), Object.keys(all).sort());
      for (const [name, array] of Object.entries(all)) {
        assert.equal(found[name]!.dtype, array.dtype, name);
        assert.deepEqual(found[name]!.shape, array.shape, name);
        assert.deepEqual(found[name]!.data.length, array.data.length, name);
        assert.deepEqual(found[name]!.data, array.data, name);
      }
      const first = readFileSync(`a.${ending}`);
      await save(`a.${ending}`, all);
      assert.deepEqual(readFileSync(`a.${ending}`), first, "twice the same bytes");
    });
});

test("a .npy file is laid out as NumPy lays it out", () => {
  const file = encodeNpy(tf.ndarray([1, 2, 3], [3, 1], tf.float32));
  const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 1), }".padEnd(117);
  assert.deepEqual(Buffer.from(file).subarray(0, 128).toString("latin1"), `\x93NUMPY\x01\0\x76\0${header}\n`);
  assert.deepEqual(file.slice(128), new Uint8Array(Float32Array.of(1, 2, 3).buffer));
});

test("reads Fortran's order, big-endian numbers and text of four bytes a character", () => {
  const npy = (descr: string, order: string, shape: string, values: Uint8Array): Uint8Array => {
    const header = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }\n`;
    return Buffer.concat([Uint8Array.of(0x93, ...strToU8("NUMPY"), 1, 0, header.length, 0), strToU8(header), values]);
  };
  const fortran = decodeNpy(npy("<i2", "True", "(2, 3)", new Uint8Array(Int16Array.of(1, 4, 2, 5, 3, 6).buffer)), "f");
  assert.deepEqual(fortran.toArray(), [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.deepEqual(decodeNpy(npy(">i4", "False", "(1,)", Uint8Array.of(0, 0, 1, 2)), "b").toArray(), [258]);
  const text = Uint8Array.of(0xe9, 0, 0, 0, 0x62, 0, 0, 0, 0, 0, 0, 0);
  assert.deepEqual(decodeNpy(npy("<U3", "False", "()", text), "u").item(), "éb");
  const objects = npy("|O", "False", "(1,)", strToU8("cos\nsystem\n"));
  assert.throws(() => decodeNpy(objects, "o"), {
    name: "DataLossError",
    message: /pickled objects, which are never loaded/,
  });
  assert.throws(() => decodeNpy(npy("<f8", "False", "(9,)", text), "s"), {
    name: "DataLossError",
    message: /12 bytes of values, expected 72/,
  });
  assert.throws(() => decodeNpy(strToU8("pickle"), "p"), { name: "DataLossError" });
});

describe("variables", () => {
  for (const ending of ["npz", "safetensors"])
    test(`go out to .${ending} and come back by their names`, async () => {
      const w = tf.variable([[1, 2]], { name: "layer/kernel" });
      const n = tf.variable(3n, { name: "n", useResource: true });
      const q = tf.variable(new tf.NdArray(dtypeOf("bfloat16"), [2], allocate(dtypeOf("bfloat16"), 2)), { name: "b" });
      await using sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      assert.deepEqual(await tf.train.exportVariables(sess, `v.${ending}`), ["layer/kernel", "n", "b"]);
      await sess.run([tf.assign(w, [[8, 9]]), tf.assign(n, 0n)]);
      assert.deepEqual(await tf.train.importVariables(sess, `v.${ending}`), ["layer/kernel", "n", "b"]);
      assert.deepEqual((await sess.run([w, n, q])).map(String), ["[[1. 2.]]", "3", "[0 0]"]);
      tf.variable([1, 2, 3], { name: "late" });
      await sess.run(tf.assign(w, [[8, 9]]));
      await assert.rejects(tf.train.importVariables(sess, `v.${ending}`), {
        name: "NotFoundError",
        message: /Key late not found/,
      });
      assert.equal(String(await sess.run(w)), "[[8. 9.]]");
      assert.equal((await tf.train.importVariables(sess, `v.${ending}`, { partial: true })).length, 3);
    });

  test("of a checkpoint need no graph", async () => {
    const prefix = loadCase("dtypes_variables").path("dtypes");
    const names = await tf.train.exportVariables(prefix, "d.npz");
    assert.deepEqual(
      names,
      (await tf.train.listVariables(prefix)).map(([name]) => name),
    );
    const arrays = await tf.io.loadNpz("d.npz");
    for (const name of names) {
      const wanted = await tf.train.loadVariable(prefix, name);
      assert.deepEqual([arrays[name]!.dtype.size, arrays[name]!.shape], [wanted.dtype.size, wanted.shape], name);
    }
    await assert.rejects(tf.train.exportVariables(prefix, "d.safetensors"), {
      name: "InvalidArgumentError",
      message: /expected one of bool, uint8/,
    });
    await assert.rejects(tf.train.exportVariables(prefix, "d.h5"), { message: /expected \.npz or \.safetensors/ });
  });
});

test("damaged archives are refused", async () => {
  writeFileSync("a.npz", "no zip");
  writeFileSync("b.npz", zipSync({ "x.npy": strToU8("no array") }));
  for (const file of ["a.npz", "b.npz"]) await assert.rejects(tf.io.loadNpz(file), { name: "DataLossError" });
  await tf.io.saveSafetensors("good.safetensors", { x: tf.ndarray([1, 2]) });
  const good = readFileSync("good.safetensors");
  for (const bytes of [
    good.subarray(0, 5),
    good.subarray(0, good.length - 1),
    Buffer.concat([Buffer.alloc(8, 255), good]),
  ]) {
    writeFileSync("bad.safetensors", bytes);
    await assert.rejects(tf.io.loadSafetensors("bad.safetensors"), { name: "DataLossError" });
  }
  await assert.rejects(tf.io.loadNpz("none.npz"), { name: "NotFoundError" });
});
