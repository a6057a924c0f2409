import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import {
  BundleWriter,
  checkpointState,
  formatCheckpointState,
  getCheckpointState,
  latestCheckpoint,
  parseCheckpointState,
  writeCheckpointState,
} from "../../../src/checkpoint/checkpoint.js";
import { DataLossError } from "../../../src/core/errors.js";
import { temporaryFolder } from "../../support/checkpoints.js";
import { loadCase } from "../../support/golden.js";

const temporary = temporaryFolder();

async function save(prefix: string): Promise<void> {
  const writer = await BundleWriter.create(prefix);
  await writer.finish();
}

const FILES: Readonly<Record<string, readonly string[]>> = {
  checkpoint_file: ["a/checkpoint", "b/checkpoint", "d/checkpoint", "e/checkpoint", "my_latest"],
  tutorial_rotation: ["checkpoint"],
  v1_slices: ["checkpoint", "checkpoint_sharded"],
  errors_checkpoint: ["checkpoint", "folder/checkpoint", "nowhere/checkpoint"],
};
for (const [name, files] of Object.entries(FILES))
  for (const file of files)
    test(`${name}/${file} is read and printed again as it is`, async () => {
      const text = await readFile(loadCase(name).path(file), "utf8");
      const state = parseCheckpointState(text, file);
      assert.ok(state.modelCheckpointPath !== "" && state.allModelCheckpointPaths.length > 0);
      assert.equal(formatCheckpointState(state), text);
    });

test("odd characters are quoted as TensorFlow does", () => {
  const prefix = "we\"ird\\ \u00e9 \n \t \u0001 ' path";
  const { value } = loadCase("checkpoint_file").items.find(({ label }) => label.startsWith("quoting"))!;
  assert.equal(formatCheckpointState(checkpointState(".", prefix)), value);
  assert.equal(parseCheckpointState(value as string, "f").modelCheckpointPath, prefix);
});

test("texts of any kind that protobuf's text format allows", () => {
  const state = parseCheckpointState(
    `# made by hand
    model_checkpoint_path: 'it\\'s ' "\\303\\251\\x41\\u00e9" ; unknown { deep < a: [1, 2], b { } > }
    all_model_checkpoint_paths: ["a", "b"], other: -1.5e3 extra: TRUE
    all_model_checkpoint_timestamps: 1700000000.25 all_model_checkpoint_timestamps: 3
    last_preserved_timestamp: 7 [ext.name]: "x"`,
    "f",
  );
  assert.deepEqual(state, {
    modelCheckpointPath: "it's éAé",
    allModelCheckpointPaths: ["a", "b"],
    allModelCheckpointTimestamps: [1700000000.25, 3],
    lastPreservedTimestamp: 7,
  });
  assert.match(
    formatCheckpointState(state),
    /timestamps: 1700000000.25\n.*timestamps: 3.0\nlast_preserved_timestamp: 7.0\n$/s,
  );
});

test("damaged texts are DataLossError with file and offset", () => {
  const bad = [
    "model_checkpoint_path: broken",
    'model_checkpoint_path "x"',
    'a: "',
    "a: {",
    "{",
    "a: [1",
    'a: "x" $',
    "\0",
    "a:",
  ];
  for (const text of [...bad, "a {".repeat(200), 'all_model_checkpoint_timestamps: "x"'])
    assert.throws(
      () => parseCheckpointState(text, "dir/checkpoint"),
      { name: "DataLossError", file: "dir/checkpoint" },
      text,
    );
  assert.throws(() => parseCheckpointState('a: 1\n"é" b', "f"), { offset: 5 });
});

test("every flipped byte gives DataLossError or some state", async () => {
  const good = await readFile(loadCase("tutorial_rotation").path("checkpoint"));
  for (let at = 0; at < good.length; at++) {
    const bytes = Uint8Array.from(good);
    bytes[at]! ^= 1 << (at % 8);
    try {
      parseCheckpointState(Buffer.from(bytes).toString("latin1"), "f");
    } catch (error) {
      if (!(error instanceof DataLossError)) throw error;
    }
  }
});

test("checkpoint_file: the latest checkpoint, with the folder as it was given", async () => {
  const golden = loadCase("checkpoint_file");
  for (const folder of ["a", "b", "d", "e"]) {
    const expected = golden.item(`latest ${folder}`).value as string;
    assert.equal(await latestCheckpoint(golden.path(folder)), golden.path(expected));
  }
  assert.equal(await latestCheckpoint(golden.path("c")), undefined);
  assert.equal(await latestCheckpoint(golden.path("."), "my_latest"), golden.path("f"));
  assert.equal(await latestCheckpoint("nowhere"), undefined);
});

test("a folder's name is kept as Python keeps it", async (t) => {
  await mkdir(temporary("cwd"));
  await save(temporary("cwd/model-1"));
  await writeCheckpointState(temporary("cwd"), checkpointState("cwd", "cwd/model-1"));
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(temporary("cwd"));
  assert.equal(await latestCheckpoint("./"), "./model-1");
  assert.equal(await latestCheckpoint("."), "./model-1");
  assert.equal(await latestCheckpoint(""), "model-1");
});

test("a checkpoint that is gone, moved, above, or in the V1 format", async () => {
  const at = async (folder: string, path: string) => {
    await mkdir(temporary(folder), { recursive: true });
    await writeCheckpointState(temporary(folder), checkpointState("", path, ["old", path]));
    return latestCheckpoint(temporary(folder));
  };
  assert.equal(await at("gone", "model-1"), undefined);
  await save(temporary("moved/model-1"));
  assert.equal(await at("moved", "/somewhere/else/model-1"), temporary("moved/model-1"));
  assert.deepEqual((await getCheckpointState(temporary("moved")))?.allModelCheckpointPaths, [
    temporary("moved/old"),
    temporary("moved/model-1"),
  ]);
  await save(temporary("above-1"));
  assert.equal(await at("below", "../above-1"), `${temporary("below")}/../above-1`);
  await mkdir(temporary("v1"));
  await writeFile(temporary("v1/model-00001-of-00002"), "");
  assert.equal(await at("v1", "model-?????-of-00002"), temporary("v1/model-?????-of-00002"));
});

test("paths are rewritten relative to the folder where both are relative", () => {
  const paths = (folder: string, ...all: string[]) => checkpointState(folder, all.at(-1)!, all).allModelCheckpointPaths;
  assert.deepEqual(paths("a", "a/model-1", "a/model-2"), ["model-1", "model-2"]);
  assert.deepEqual(paths("./b", "./b/model-1"), ["model-1"]);
  assert.deepEqual(paths("a", "good", "a/"), ["../good", "."]);
  assert.deepEqual(paths("/x", "/x/model-1"), ["/x/model-1"]);
  assert.deepEqual(checkpointState("a", "a/m", ["a/l"]).allModelCheckpointPaths, ["l", "m"]);
});

test("writing replaces the file and leaves no other", async () => {
  await mkdir(temporary("replaced"));
  for (const path of ["m-1", "m-2"]) await writeCheckpointState(temporary("replaced"), checkpointState("", path));
  assert.deepEqual(await readdir(temporary("replaced")), ["checkpoint"]);
  assert.equal((await getCheckpointState(temporary("replaced")))?.modelCheckpointPath, temporary("replaced/m-2"));
});

test("a checkpoint file that is none is DataLossError", async () => {
  await mkdir(temporary("bad"));
  await writeFile(temporary("bad/checkpoint"), "model_checkpoint_path: broken\n");
  await assert.rejects(latestCheckpoint(temporary("bad")), {
    name: "DataLossError",
    file: temporary("bad/checkpoint"),
  });
});
