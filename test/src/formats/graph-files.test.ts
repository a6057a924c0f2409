import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { toText } from "../../../src/text/text-writer.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());
const freeze = loadCase("freeze");
const errors = loadCase("errors_import");

const c = {
  name: "c",
  op: "Const",
  attr: { dtype: { type: 1 }, value: { tensor: { dtype: 1, tensorShape: {}, floatVal: [1] } } },
};
const float = { T: { type: 1 } };

describe("importGraphDef refuses, in TensorFlow's words", () => {
  const cases: Readonly<Record<string, readonly [tensorflow.INodeDef[], tf.ImportGraphDefOptions?]>> = {
    "duplicate node": [[c, c]],
    "missing attr": [[{ name: "p", op: "Placeholder" }]],
    "input of wrong type": [[c, { name: "n", op: "LogicalNot", input: ["c"] }]],
    "too many inputs": [[c, { name: "n", op: "Neg", input: ["c", "c"], attr: float }]],
    cycle: [
      [
        { name: "a", op: "Neg", input: ["b"], attr: float },
        { name: "b", op: "Neg", input: ["a"], attr: float },
      ],
    ],
    "return_elements not there": [[c], { returnElements: ["zzz:0"] }],
    "bad node name": [[{ ...c, name: "c d" }]],
    "shape function fails": [[c, { name: "n", op: "MatMul", input: ["c", "c"], attr: float }]],
  };
  for (const [label, [node, options]] of Object.entries(cases))
    test(label, async () => {
      const { type, message = "" } = errors.item(label, "error");
      await assert.rejects(tf.importGraphDef({ node }, options), (error: Error) => {
        assert.equal(error.name, type);
        assert.ok(error.message.startsWith(message), `${error.message}\nexpected ${message}`);
        return true;
      });
      assert.equal(tf.getDefaultGraph().operations.length, 0);
    });

  test("input_map key not there", async () => {
    const inputMap = { "zzz:0": tf.constant(1) };
    const { message = "" } = errors.item("input_map key not there", "error");
    await assert.rejects(tf.importGraphDef({ node: [c] }, { inputMap }), (error: Error) => {
      assert.equal(error.name, "ValueError");
      assert.ok(error.message.startsWith(message), error.message);
      return true;
    });
  });

  const metaChanges: Readonly<Record<string, (def: tensorflow.IMetaGraphDef) => void>> = {
    unknown_op: (def) => void def.graphDef!.node!.push({ name: "strange", op: "NoSuchOp" }),
    unknown_attr: (def) => void (def.graphDef!.node![0]!.attr!.no_such_attr = { i: 3 as never }),
    bad_input: (def) => void (def.graphDef!.node![1]!.input = ["missing_node"]),
    no_saver: (def) => {
      def.saverDef = null;
      delete def.collectionDef!.variables;
    },
    newer: (def) => void (def.graphDef!.versions = { producer: 2474, minConsumer: 999999 }),
    bad_type: (def) => void (def.graphDef!.node![0]!.attr!.dtype = { type: 3 }),
  };
  for (const [label, change] of Object.entries(metaChanges))
    test(`import_meta_graph ${label}`, async () => {
      tf.variable([1, 2], { name: "w1" });
      const def = new tf.train.Saver().exportMetaGraph("m.meta");
      change(await def);
      tf.resetDefaultGraph();
      const { raised, type, message = "" } = errors.item(`import_meta_graph ${label}`, "error");
      const work = tf.train.importMetaGraph(await def);
      if (!raised) return void (await work);
      await assert.rejects(work, (error: Error) => {
        assert.equal(error.name, type);
        const words = message.split(" in binary")[0]!;
        assert.ok(error.message.startsWith(words), `${error.message}\nexpected ${words}`);
        return true;
      });
    });
});

describe("importGraphDef", () => {
  test("puts nodes under import, and returns what is asked for", async () => {
    const [tensor, operation] = await tf.importGraphDef({ node: [c] }, { returnElements: ["c:0", "c"] });
    assert.equal((tensor as tf.Tensor).name, "import/c:0");
    assert.equal((operation as tf.Operation).name, "import/c");
    await tf.importGraphDef({ node: [c] });
    await tf.nameScope("outer", () => tf.importGraphDef({ node: [c] }, { name: "inner" }));
    await tf.importGraphDef({ node: [c] }, { name: "" });
    await tf.importGraphDef({ node: [c] }, { name: "" });
    assert.deepEqual(
      tf.getDefaultGraph().operations.map(({ name }) => name),
      ["import/c", "import_1/c", "outer/inner/c", "c", "c_1"],
    );
  });

  for (const kind of ["ref", "resource"])
    for (const file of [`frozen_${kind}.pb`, `frozen_${kind}.pbtxt`])
      test(`reads ${file} and runs it`, async () => {
        const [y] = await tf.importGraphDef(freeze.path(file), { returnElements: ["y:0"], name: "" });
        await using sess = new tf.Session();
        const value = (await sess.run(y as tf.Tensor, { "x:0": [[3, 4]] })) as tf.NdArray;
        assert.deepEqual(value.data, toNdArray(freeze.item(`frozen ${kind}`, "run").values).data);
      });

  test("replaces inputs by tensors and values", async () => {
    const x = tf.constant([[5, 6]]);
    const bytes = readFileSync(freeze.path("frozen_ref.pb"));
    const [y] = await tf.importGraphDef(bytes, { inputMap: { x }, returnElements: ["y:0"] });
    const [z] = await tf.importGraphDef(bytes, {
      inputMap: { "x:0": x, "w/read:0": [[1], [1]] },
      returnElements: ["y:0"],
    });
    await using sess = new tf.Session();
    assert.deepEqual((await sess.run([y as tf.Tensor, z as tf.Tensor])).map(String), ["[[17.5]]", "[[11.5]]"]);
    assert.ok(tf.getDefaultGraph().findOperation("import_1/_inputs/Const"));
    await assert.rejects(tf.importGraphDef(bytes, { inputMap: { x: 1 }, name: "" }), {
      message: /requires a non-empty `name`/,
    });
  });

  test("knows the ops that producerOpList defines, and says which file is none", async () => {
    const own = { name: "Own", inputArg: [{ name: "a", type: 1 }], outputArg: [{ name: "b", type: 9 }] };
    const node = [c, { name: "o", op: "Own", input: ["c"] }];
    const [o] = await tf.importGraphDef({ node }, { producerOpList: [own], returnElements: ["o:0"] });
    assert.equal((o as tf.Tensor).dtype, tf.int64);
    await assert.rejects(tf.importGraphDef("nowhere.pb"), {
      name: "NotFoundError",
      message: /nowhere\.pb does not exist/,
    });
    await assert.rejects(tf.importGraphDef(Uint8Array.of(1, 2, 3)), { name: "DataLossError" });
  });
});

describe("freezing", () => {
  const text = (def: tensorflow.IGraphDef): string => toText("tensorflow.GraphDef", def);
  for (const [kind, useResource] of [
    ["ref", false],
    ["resource", true],
  ] as const)
    test(`gives what TensorFlow gives: ${kind}`, async () => {
      const recorded = (file: string): string => readFileSync(freeze.path(`${file}_${kind}.pbtxt`), "utf8");
      await tf.importGraphDef(freeze.path(`full_${kind}.pbtxt`), { name: "" });
      const full = tf.getDefaultGraph().asGraphDef();
      assert.equal(text(full), recorded("full"));
      assert.equal(text(tf.graphUtil.extractSubGraph(full, ["y"])), recorded("sub"));
      await using sess = new tf.Session();
      await sess.run(["w/Assign", "b/Assign"]);
      const frozen = await tf.graphUtil.convertVariablesToConstants(sess, full, ["y"]);
      assert.equal(text(frozen), recorded("frozen"));
      assert.equal(text(tf.graphUtil.removeTrainingNodes(frozen)), recorded("no_training"));
      assert.equal(await tf.io.writeGraph(frozen, "deep/er", "f.pb", { asText: false }), "deep/er/f.pb");
      assert.deepEqual(readFileSync("deep/er/f.pb"), readFileSync(freeze.path(`frozen_${kind}.pb`)));
      await tf.train.writeGraph(tf.getDefaultGraph(), ".", "full.pbtxt");
      assert.equal(readFileSync("full.pbtxt", "utf8"), recorded("full"));
      const some = await tf.graphUtil.convertVariablesToConstants(sess, full, ["y"], { variableNamesBlacklist: ["w"] });
      assert.equal(some.node!.find(({ name }) => name === "w")!.op, useResource ? "VarHandleOp" : "VariableV2");
      assert.throws(() => tf.graphUtil.extractSubGraph(full, ["z"]), {
        name: "AssertionError",
        message: /^z is not in graph/,
      });
    });

  test("gathers from a resource variable become gathers from a constant", async () => {
    tf.enableResourceVariables();
    const w = tf.variable(
      [
        [1, 2],
        [3, 4],
      ],
      { name: "w" },
    );
    tf.disableResourceVariables();
    const y = tf.identity(tf.gather(w, [1, 0]), { name: "y" });
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    const wanted = String(await sess.run(y));
    const frozen = await tf.graphUtil.convertVariablesToConstants(sess, sess.graph.asGraphDef(), ["y"]);
    tf.resetDefaultGraph();
    const [z] = await tf.importGraphDef(encode(tensorflow.GraphDef, frozen), { returnElements: ["y:0"] });
    await using other = new tf.Session();
    assert.equal(String(await other.run(z as tf.Tensor)), wanted);
  });
});
