import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeEach, describe, mock, test } from "node:test";
import { fileURLToPath } from "node:url";
import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode } from "../../../src/core/proto.js";
import { fromBigInt } from "../../../src/core/proto-long.js";
import * as tf from "../../../src/index.js";
import { encodeMetaGraph } from "../../../src/saver/meta-graph-bytes.js";
import { workInFolder } from "../../support/work-in-folder.js";

const FIXTURES = fileURLToPath(new URL("../../../../test/fixtures/", import.meta.url));
workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".meta") && !file.endsWith("bad.meta"))
  .map((file) => join(FIXTURES, file));

/** Inputs outside of what was exported. */
const OPEN = /exported_scope\.meta$/;

/** The bytes of a meta graph that has been imported and exported again. */
async function roundTrip(file: string | tensorflow.IMetaGraphDef): Promise<Buffer> {
  tf.resetDefaultGraph();
  await tf.train.importMetaGraph(file);
  await tf.train.exportMetaGraph({ filename: "out.meta" });
  const written = readFileSync("out.meta");
  assert.ok(written.equals(encodeMetaGraph(tf.getDefaultGraph(), undefined)), "a Saver writes the same");
  return written;
}

describe("a meta graph that is imported and exported again is the same, byte for byte", () => {
  assert.ok(files.length > 60, `${files.length} files`);
  for (const file of files.filter((one) => !OPEN.test(one)))
    test(relative(FIXTURES, file), async () => {
      assert.ok(readFileSync(file).equals(await roundTrip(file)));
    });
});

function read(file: string): tensorflow.MetaGraphDef {
  return decode(tensorflow.MetaGraphDef, readFileSync(join(FIXTURES, file)), file);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("kept, though nothing here understands it", () => {
  const unknown = Uint8Array.of(0x9a, 0x3f, 2, 0x68, 0x69);
  const changes: Readonly<Record<string, (def: tensorflow.MetaGraphDef) => void>> = {
    "no version": (def) => void (def.metaInfoDef!.tensorflowVersion = ""),
    "a strange version": (def) => void (def.metaInfoDef!.tensorflowVersion = "0.12.head"),
    "no meta info": (def) => void (def.metaInfoDef = null),
    "tags and any info": (def) => {
      def.metaInfoDef!.tags = ["serve", "gpu"];
      def.metaInfoDef!.anyInfo = { type_url: "type.googleapis.com/tensorflow.Example", value: bytes("any") };
      def.metaInfoDef!.functionAliases = { a: "b", ab: "c" };
    },
    "graph versions": (def) => void (def.graphDef!.versions = { producer: 9, minConsumer: 3, badConsumers: [5, 6] }),
    "no graph versions": (def) => {
      def.graphDef!.versions = null;
      def.graphDef!.version = 8;
    },
    signatures: (def) => {
      def.signatureDef = { serving_default: { inputs: { x: { name: "x:0", dtype: 1 } }, methodName: "predict" } };
      def.assetFileDef = [{ filename: "vocab.txt", tensorInfo: { name: "c:0" } }];
      def.objectGraphDef = bytes("objects");
    },
    "a saver of other fields": (def) =>
      void (def.saverDef = { ...def.saverDef, maxToKeep: 0, sharded: true, version: 1 }),
    "an unknown attr, and one as its default": (def) => {
      def.graphDef!.node![0]!.attr!.no_such_attr = { i: fromBigInt(2n ** 62n + 1n) };
      delete def.graphDef!.node!.find(({ op }) => op === "Assign")!.attr!.use_locking;
    },
    "inputs in another spelling": (def) => {
      const node = def.graphDef!.node!.find(({ op }) => op === "Assign")!;
      node.input = node.input!.map((input) => `${input}:0`);
    },
    "control inputs in another order": (def) => {
      const first = def.graphDef!.node![0]!;
      const others = def
        .graphDef!.node!.filter((node) => node !== first && !node.input?.length)
        .map(({ name }) => `^${name}`);
      first.input = [...others.sort().reverse(), others[0]!];
    },
    "nodes before their inputs": (def) => void def.graphDef!.node!.reverse(),
    "shapes of some nodes only": (def) => {
      for (const [i, node] of def.graphDef!.node!.entries()) if (i % 2) delete node.attr!._output_shapes;
    },
    "a shape that is less than what is known": (def) => {
      def.graphDef!.node![0]!.attr!._output_shapes = { list: { shape: [{ unknownRank: true }] } };
    },
    "collections of any kind under any name": (def) => {
      Object.assign(def.collectionDef!, {
        empty: {},
        "empty nodes": { nodeList: {} },
        "floats that are whole": { floatList: { value: [1, 2] } },
        "long integers": { int64List: { value: [fromBigInt(2n ** 62n + 1n)] } },
        model_variables: { nodeList: { value: ["w1:0", "w1"] } },
        losses: { bytesList: { value: [bytes("\xff")] } },
        any: { anyList: { value: [{ type_url: "a", value: bytes("b") }] } },
      });
    },
    "a library without functions": (def) => void (def.graphDef!.library = {}),
    "a field that is not known": () => undefined,
  };
  for (const [name, change] of Object.entries(changes))
    test(name, async () => {
      const def = read("golden/tutorial_save/my_test_model.meta");
      change(def);
      const node = encode(tensorflow.NodeDef, { name: "extra", op: "NoOp" });
      const graph = Uint8Array.of(0x0a, node.length + unknown.length, ...node, ...unknown, ...unknown);
      const all = Buffer.concat([
        encode(tensorflow.MetaGraphDef, def),
        Uint8Array.of(0x12, graph.length, ...graph),
        unknown,
      ]);
      const wanted = decode(tensorflow.MetaGraphDef, all, "all.meta");
      assert.deepEqual(decode(tensorflow.MetaGraphDef, await roundTrip(wanted), "out.meta"), wanted);
      assert.deepEqual(await roundTrip(wanted), Buffer.from(encode(tensorflow.MetaGraphDef, wanted)));
    });
});

test("collections of nodes that are not there are kept in the file, with a warning", async () => {
  const def = read("golden/tutorial_save/my_test_model.meta");
  def.collectionDef!.lost = { nodeList: { value: ["w1:0", "nowhere:0", "w9"] } };
  const variable = encode(tensorflow.VariableDef, { variableName: "gone:0", initializerName: "gone/Assign" });
  def.collectionDef!.trainable_variables!.bytesList!.value!.push(variable, bytes("\xff no message"));
  const warned = mock.method(console, "warn", () => undefined);
  const written = await roundTrip(def);
  warned.mock.restore();
  assert.deepEqual(written, Buffer.from(encode(tensorflow.MetaGraphDef, def)));
  assert.deepEqual(
    warned.mock.calls.map(({ arguments: [text] }) => /"(\w+)" of .* has (\d of \d) items/.exec(String(text))?.slice(1)),
    [
      ["trainable_variables", "2 of 4"],
      ["lost", "2 of 3"],
    ],
  );
  assert.deepEqual(
    tf.trainableVariables().map(({ name }) => name),
    ["w1:0", "w2:0"],
  );
});

test("what is added to an imported graph is written beside what was there", async () => {
  const before = read("real/half-plus-two-v1/export.meta");
  await tf.train.importMetaGraph(join(FIXTURES, "real/half-plus-two-v1/export.meta"));
  const graph = tf.getDefaultGraph();
  const added = tf.variable([1, 2], { name: "added" });
  graph.addToCollection("asset_filepaths", added);
  const def = await tf.train.exportMetaGraph();
  assert.equal(def.metaInfoDef!.tensorflowVersion, "2.21.0");
  assert.deepEqual(def.graphDef!.versions, before.graphDef!.versions);
  assert.deepEqual(def.graphDef!.node!.slice(0, before.graphDef!.node!.length), before.graphDef!.node);
  const types = def.metaInfoDef!.strippedOpList!.op!.map(({ name }) => name!);
  assert.deepEqual(types, [...types].sort());
  assert.ok(types.includes("VariableV2") && types.includes("Variable"));
  assert.deepEqual(def.collectionDef!.serving_signatures, before.collectionDef!.serving_signatures);
  assert.equal(def.collectionDef!.asset_filepaths!.nodeList!.value!.at(-1), "added:0");
  assert.equal(def.collectionDef!.variables!.bytesList!.value!.length, 4);
});

test("importing runs nothing and opens no file", async () => {
  const def = read("golden/tutorial_save/my_test_model.meta");
  const node = def.graphDef!.node!;
  const text = (value: string): Record<string, tensorflow.IAttrValue> => ({
    dtype: { type: 7 },
    value: { tensor: { dtype: 7, tensorShape: {}, stringVal: [bytes(value)] } },
  });
  node.push({ name: "path", op: "Const", attr: text("written.txt") });
  node.push({ name: "evil", op: "WriteFile", input: ["path", "path"] });
  node.push({ name: "read", op: "ReadFile", input: ["path"] });
  node.push({ name: "glob", op: "MatchingFiles", input: ["path"] });
  node.push({
    name: "py",
    op: "PyFunc",
    attr: { token: { s: bytes("pyfunc_0") }, Tin: { list: {} }, Tout: { list: {} } },
  });
  def.collectionDef!.saved_model_main_op = { nodeList: { value: ["evil"] } };
  await tf.train.importMetaGraph(def);
  assert.equal(tf.getDefaultGraph().getTensorByName("read:0").dtype, tf.string);
  await tf.train.exportMetaGraph({ filename: "again.meta" });
  assert.deepEqual(readdirSync("."), ["again.meta"]);
  assert.ok(!existsSync("written.txt"));
});

test("a node whose shapes the file states is believed, whatever is inferred of it", async () => {
  const def = read("golden/tutorial_save/my_test_model.meta");
  const stated = { list: { shape: [{ dim: [{ size: fromBigInt(-1n) }] }] } };
  const attr = { T: { type: 1 }, _output_shapes: stated };
  def.graphDef!.node!.push({ name: "odd", op: "MatMul", input: ["w1/read", "w1/read"], attr });
  await tf.train.importMetaGraph(def);
  assert.equal(tf.getDefaultGraph().getTensorByName("odd:0").shape.toString(), "(?,)");
  tf.resetDefaultGraph();
  def.graphDef!.node!.at(-1)!.attr = { T: { type: 1 } };
  await assert.rejects(tf.train.importMetaGraph(def), { name: "ValueError", message: /Shape must be rank 2/ });
});

test("what is no meta graph is refused and never run", async () => {
  const pickle = Buffer.from(
    "\x80\x03cposix\nsystem\nq\x00X\x07\x00\x00\x00touch xq\x01\x85q\x02Rq\x03.".repeat(4),
    "latin1",
  );
  writeFileSync("model", pickle);
  writeFileSync("model.meta", pickle);
  tf.variable([1], { name: "w" });
  const saver = new tf.train.Saver();
  await using sess = new tf.Session();
  const words = { name: "DataLossError", message: /"?model(\.meta)?"?/ };
  await assert.rejects(saver.restore(sess, "model"), words);
  await assert.rejects(tf.train.listVariables("model"), words);
  await assert.rejects(tf.train.importMetaGraph("model.meta"), words);
  for (const file of [
    "golden/tutorial_save/my_test_model.index",
    "golden/saved_model/simple/saved_model.pb",
    "real/README.md",
  ])
    await assert.rejects(tf.train.importMetaGraph(join(FIXTURES, file)), { name: "DataLossError" });
  assert.deepEqual(readdirSync(".").sort(), ["model", "model.meta"]);
});

test("a damaged file is refused with its name, or imported", async () => {
  const allowed = ["DataLossError", "OutOfRangeError", "NotFoundError", "InvalidArgumentError"];
  const warned = mock.method(console, "warn", () => undefined);
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
  const seen = new Set<string>();
  for (const file of ["golden/tutorial_save/my_test_model.meta", "meta/nested_cond_ref.meta"]) {
    const good = readFileSync(join(FIXTURES, file));
    for (let i = 0; i < 60; i++) {
      const bytes = Buffer.from(i % 3 ? good : good.subarray(0, random(good.length)));
      if (i % 3) bytes[random(bytes.length)]! ^= 1 << random(8);
      writeFileSync("damaged.meta", bytes);
      tf.resetDefaultGraph();
      try {
        await tf.train.importMetaGraph("damaged.meta");
      } catch (error) {
        assert.ok(error instanceof Error && allowed.includes(error.name), String(error));
        assert.match(error.message, /damaged\.meta/);
        seen.add(error.name);
        assert.equal(tf.getDefaultGraph().operations.length, 0);
      }
    }
  }
  warned.mock.restore();
  assert.ok(seen.has("DataLossError") && seen.has("InvalidArgumentError"), [...seen].join());
});

test("a prefix goes before all names, in collections too", async () => {
  await tf.train.importMetaGraph(join(FIXTURES, "golden/meta_full_ref/full-2.meta"), { importScope: "imp" });
  const plain = read("golden/meta_full_ref/full-2.meta").collectionDef!;
  const def = (await tf.train.exportMetaGraph()).collectionDef!;
  assert.deepEqual(Object.keys(def).sort(), Object.keys(plain).sort());
  assert.deepEqual(
    def.my_nodes!.nodeList!.value,
    plain.my_nodes!.nodeList!.value!.map((name) => `imp/${name}`),
  );
  const [queue] = def.queue_runners!.bytesList!.value!.map((one) => decode(tensorflow.QueueRunnerDef, one, "queue"));
  assert.equal(queue!.queueName, "imp/files");
  assert.deepEqual(queue!.enqueueOpName, ["imp/files/files_EnqueueMany"]);
  const loop = decode(tensorflow.WhileContextDef, def.while_context!.bytesList!.value![0]!, "loop");
  assert.equal(loop.contextName, "imp/loop/while_context");
  assert.ok(loop.valuesDef!.values!.every((name) => name.startsWith("imp/")));
  const [variable] = def.variables!.bytesList!.value!.map((one) => decode(tensorflow.VariableDef, one, "variable"));
  assert.equal(variable!.snapshotName, "imp/dense/kernel/read:0");
});
