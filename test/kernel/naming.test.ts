import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import { LazyLibrary } from "../../kernel/library.js";
import { LibraryNaming } from "../../kernel/naming.js";
import { Repl } from "../../kernel/repl/repl.js";
import * as tf from "../../src/index.js";
import { assertSameGraph } from "../support/graph-diff.js";

type Args = readonly unknown[];
type Callable = (...all: Args) => unknown;

const library = new LazyLibrary();
const naming = new LibraryNaming(library);
const repl = new Repl({ cwd: process.cwd(), naming });
let args: Args = [];
let receiver: unknown;
repl.define("tf", () => tf);
repl.define("args", () => args);
repl.define("receiver", () => receiver);

const run = async (code: string) => (await repl.evaluate({ code, executionCount: 1 })).value;
const names = () =>
  tf
    .getDefaultGraph()
    .operations.map(({ name }) => name)
    .join(" ");
/** The names of the nodes that a cell makes in a new graph. */
const namesOf = async (code: string) => {
  tf.resetDefaultGraph();
  await run(code);
  return names();
};

describe("Names of what cells assign", () => {
  before(() => library.load());

  const cells: readonly (readonly [what: string, code: string, names: string])[] = [
    ["const", "const w = tf.constant(1)", "w"],
    ["let and var", "let a = tf.constant(1); var b = tf.constant(1)", "a b"],
    ["types", "const p: tf.Tensor = tf.placeholder('float'), q = <any>tf.constant<number>(1)", "p q"],
    ["as, satisfies, !", "const p = tf.constant(1) as any satisfies any, q = (tf.constant(1))!", "p q"],
    ["await", "const p = await tf.constant(1)", "p"],
    ["branches", "const p = true ? tf.constant(1) : tf.zeros([])", "p"],
    ["an assignment", "let u; u = tf.constant(1); u = tf.constant(2)", "u u_1"],
    ["new", "const v = new tf.Variable(1)", "v/initial_value v v/Assign v/read"],
    ["the outermost op only", "const s = tf.square(tf.constant(1)).add(tf.constant(2))", "Const Square Const_1 s"],
    ["the op, not its constants", "const m = tf.reduceMean(tf.ones([2]))", "ones Const m"],
    ["a loop", "for (let i = 0; i < 3; i++) { const l = tf.constant(i); }", "l l_1 l_2"],
    ["a function", "function f() { const inner = tf.noOp(); return inner; }\nconst outer = f()", "inner"],
    ["a function of that name", "function square(x) { return tf.noOp(); }\nconst y = square(1)", "NoOp"],
    ["a class", "class M { make() { const k = tf.noOp(); } }\nnew M().make()", "k"],
    ["a scope", "tf.nameScope('scope', () => { const k = tf.noOp(); })", "scope/k"],
    ["a name that is given", "const k = tf.noOp({ name: 'given' }), o = { name: 'too' }, l = tf.noOp(o)", "given too"],
    ["other options", "const k = tf.constant(1, { dtype: 'int32', name: undefined })", "k"],
    [
      "options in another place",
      "const p = tf.placeholder('float', { shape: [2] }), r = tf.range(3, { dtype: 'int32' })",
      "p r/start r/limit r/delta r",
    ],
    [
      "a name there",
      "const p = tf.placeholder('float', { name: 'q' }), r = tf.reduceSum(p, { axis: 0, name: 's' })",
      "q s/reduction_indices s",
    ],
    [
      "axes",
      "const p = tf.placeholder('float', [2]), r = tf.reduceSum(p, 0), s = tf.reduceSum(p, [0], { keepDims: true })",
      "p r/reduction_indices r s/reduction_indices s",
    ],
    [
      "names that no op may have",
      "const $a = tf.noOp(), _a = tf.noOp(), ä = tf.noOp(), a$ = tf.noOp()",
      "NoOp NoOp_1 NoOp_2 NoOp_3",
    ],
    [
      "a part of the library",
      "const { square: sq, nn } = tf, x = nn.relu(1), { square } = tf, y = square(x)",
      "x/features x y",
    ],
    ["this", "const o = { tf, f() { const x = this.tf.noOp(); } }; o.f()", "x"],
    ["comments, trailing commas", "const x /*(*/ = tf // (\n  ./*(*/constant/*(*/(/*(*/1/*)*/,/*)*/)", "x"],
    ["spread arguments", "const list = [[1, 2], 'float'], x = tf.zeros(...[[2], {}],)", "x"],
    ["a name of the platform", "const performance = tf.constant(1), y = performance.add(1)", "performance y/y y"],
    ["a call that is not made", "const y = tf.nothing?.(), z = tf.nothing?.noOp()", ""],
    ["no name of its own", "[0].map(() => tf.noOp()); tf.noOp()", "NoOp NoOp_1"],
    [
      "variables of get_variable and layers",
      "const v = tf.getVariable('own', [], { initializer: tf.onesInitializer() })",
      "own/Initializer/ones own own/Assign own/read",
    ],
  ];
  for (const [what, code, expected] of cells) it(what, async () => assert.equal(await namesOf(code), expected));

  it("as the option `name` does, in every function that has one", async () => {
    const same: string[] = [];
    for (const [path, places] of Object.entries(table)) {
      const [owner = "", method] = path.split("#");
      // What is made of data first; and each table has a name of its own by chance, so no two graphs with one are alike.
      if (/^lookup\.|^data\.|Queue|Accumulator|StagingArea|Coordinator|Reader$/.test(owner)) continue;
      const callee = find(path.replace("#", ".prototype."));
      assert.equal(typeof callee, "function", path);
      for (const attempt of attempts) {
        tf.resetDefaultGraph();
        const object = method === undefined ? undefined : receiverOf(owner);
        const given = attempt();
        const place = places.find((at) => isOptions(given[at])) ?? places.at(-1)!;
        if (given.length > place && !isOptions(given[place])) continue;
        const all = Array.from({ length: Math.max(place + 1, given.length) }, (_, at) => given[at]);
        all[place] = { ...(all[place] as object), name: "w" };
        try {
          if (path === "Variable") Reflect.construct(tf.Variable, all);
          else callee.apply(object, all);
        } catch (error) {
          if (error instanceof Error) continue;
          throw error;
        }
        const expected = tf.getDefaultGraph().asGraphDef();
        tf.resetDefaultGraph();
        receiver = method === undefined ? undefined : receiverOf(owner);
        args = attempt();
        const maker = method === undefined ? `${path === "Variable" ? "new " : ""}tf.${path}` : `receiver.${method}`;
        await run(`const w = ${maker}(...args)`);
        assertSameGraph(tf.getDefaultGraph().asGraphDef(), expected);
        same.push(path);
        break;
      }
    }
    assert.ok(same.length > 500, `${same.length} of ${Object.keys(table).length}`);
  });
});

const table: Readonly<Record<string, readonly number[]>> = JSON.parse(
  readFileSync(new URL("../../src/name-options.json", import.meta.url), "utf8"),
);

const find = (path: string) =>
  path.split(".").reduce((at: unknown, name) => Reflect.get(Object(at), name), tf) as Callable;

const isOptions = (value: unknown) =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What the methods of a class are called on. */
function receiverOf(owner: string): unknown {
  if (owner === "Tensor") return tf.placeholder("float", [2, 2]);
  if (owner === "Variable") return tf.variable([1, 2]);
  if (owner === "TensorArray") return new tf.TensorArray("float", { size: 2 });
  return Reflect.construct(find(owner), [0.1, 0.9]);
}

const x = (...shape: number[]) => tf.placeholder("float", shape);
const i = (...shape: number[]) => tf.placeholder("int32", shape);
const text = (...shape: number[]) => tf.placeholder("string", shape);
const square = () => x(2, 2);

/** Arguments that some function takes or other. */
const attempts: readonly (() => Args)[] = [
  () => [],
  () => [square()],
  () => [square(), square()],
  () => [square(), square(), square()],
  () => [square(), 1],
  () => [square(), 1, 1],
  () => [square(), i(2)],
  () => [square(), i(2), 2],
  () => [square(), [0, 1]],
  () => [square(), [1, 1], [1, 1]],
  () => [square(), "int32"],
  () => [square(), i(2), square()],
  () => [square(), tf.placeholder("bool", [2, 2])],
  () => [[square(), square()]],
  () => [[square(), square()], 1],
  () => [
    [square(), square()],
    [square(), square()],
  ],
  () => [square(), [square(), square()]],
  () => [square(), [[0, 1]], [2]],
  () => [i(2, 2)],
  () => [i(2, 2), i(2, 2)],
  () => [i(2), 3],
  () => [i(2, 1), square(), [4, 2]],
  () => [i(2), i(2), 3],
  () => [2],
  () => [1, 2, 3],
  () => [[2]],
  () => [[2, 2], 1],
  () => [[2, 2], 0, 1],
  () => ["float"],
  () => ["float", [2]],
  () => [[2], "float"],
  () => [tf.placeholder("bool", [2])],
  () => [tf.placeholder("bool", []), [square()]],
  () => [tf.placeholder("bool", [2]), tf.placeholder("bool", [2])],
  () => [tf.placeholder("complex64", [2, 2])],
  () => [tf.placeholder("complex64", [2, 2]), tf.placeholder("complex64", [2, 2])],
  () => [text(2)],
  () => [text(2), text(2)],
  () => [text(2), 3],
  () => [text(2), "a"],
  () => [text(2), "a", "b"],
  () => [text(), square()],
  () => [text(), "float"],
  () => ["tag", square()],
  () => [text(2), "float"],
  () => [x(1, 4, 4, 1)],
  () => [x(1, 4, 4, 1), [2, 2]],
  () => [x(1, 4, 4, 1), 2],
  () => [x(1, 4, 4, 1), { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" }],
  () => [x(1, 4, 4, 1), x(2, 2, 1, 1), { strides: [1, 1, 1, 1], padding: "SAME" }],
  () => [x(1, 4, 1), x(2, 1, 1), { strides: 1, stride: 1, padding: "SAME" }],
  () => [x(1, 4, 4, 4, 1), { ksize: [1, 2, 2, 2, 1], strides: [1, 2, 2, 2, 1], padding: "SAME" }],
  () => [{ labels: square(), logits: square(), targets: square(), posWeight: 1 }],
  () => [{ labels: i(2), logits: square() }],
  () => [tf.variable([1, 2])],
  () => [tf.variable([1, 2]), x(2)],
  () => [tf.variable([1, 2]), i(1), x(1)],
  () => [tf.variable([[1, 2]]), i(2), x(2, 2)],
  () => [tf.square(tf.variable([1, 2]))],
  () => [[[x(2), tf.variable([1, 2])]]],
  () => [new tf.SparseTensor(tf.placeholder("int64", [1, 2]), x(1), tf.placeholder("int64", [2]))],
  () => [new tf.SparseTensor(tf.placeholder("int64", [1, 2]), x(1), tf.placeholder("int64", [2])), square()],
];
