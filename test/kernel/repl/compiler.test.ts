import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { failure, folder, run, write } from "./session.js";

/** Notes what a decorator is told and when; `name` tells several apart. */
const NOTE = `const seen: string[] = [];
const note = (name: string) => {
  seen.push("evaluate " + name);
  return (value: any, context: any): any => {
    seen.push("call " + name);
    context.addInitializer(function (this: any) { seen.push("initialize " + name); });
  };
};
`;

/** What the standard says of decorators, and TypeScript makes of it. */
const standard: [title: string, code: string, value: unknown][] = [
  [
    "a method is replaced",
    `function twice<T extends (...values: any[]) => number>(method: T, context: ClassMethodDecoratorContext) {
       return function (this: unknown, ...values: any[]) { return 2 * method.apply(this, values); } as T;
     }
     class De1 { @twice m(x: number) { return x; } }
     [new De1().m(4), Object.hasOwn(De1.prototype, "m")]`,
    [8, true],
  ],
  [
    "a class is replaced, under its name",
    `const tagged = <T extends new (...values: any[]) => object>(base: T, { name }: ClassDecoratorContext) =>
       class extends base { tag = name; };
     @tagged class De2 { self() { return De2; } }
     [(new De2() as any).tag, new De2().self() === De2, Object.getPrototypeOf(De2).name]`,
    ["De2", true, "De2"],
  ],
  [
    "a getter and a setter are decorated apart",
    `const plus = (get: any, { kind }: any) => function (this: any) { return get.call(this) + kind; };
     const half = (set: any, { kind }: any) => function (this: any, value: number) { set.call(this, value / 2); };
     class De3 { #v = 8; @plus get v() { return this.#v as any; } @half set v(value) { this.#v = value; } }
     const de3 = new De3(); const first = de3.v; de3.v = 6; [first, de3.v]`,
    ["8getter", "3getter"],
  ],
  [
    "a field's initial value goes through the decorators' functions, the outer decorator's first",
    `const add = (n: number) => (_: undefined, context: ClassFieldDecoratorContext) => (value: number) => value * 10 + n;
     class De4 { @add(1) @add(2) x = 3; @add(4) static y = 5; @add(6) z?: number; }
     [new De4().x, De4.y, new De4().z]`,
    [312, 54, Number.NaN],
  ],
  [
    "accessor fields: get, set and init",
    `const watched = ({ get, set }: any, { kind, name }: any) => ({
       get(this: any) { return get.call(this) + 1; },
       set(this: any, value: number) { set.call(this, value * 10); },
       init(value: number) { return value + 0.5; },
     });
     class De5 { @watched accessor x = 1; accessor plain = 2; @watched static accessor s = 3; }
     const de5 = new De5(); const before = de5.x; de5.x = 4;
     [before, de5.x, de5.plain, De5.s, Object.keys(de5)]`,
    [2.5, 41, 2, 4.5, []],
  ],
  [
    "the context tells of the member",
    `const told: unknown[] = [];
     const tell = (value: unknown, { kind, name, static: still, private: hidden, access }: any) => {
       told.push([typeof value, kind, name, still, hidden, access && Object.keys(access).sort().join()]);
     };
     @tell class De6 {
       @tell m() {} @tell static s() {} @tell get g() { return 1; } @tell set g(v) {} @tell f = 1;
       @tell accessor a = 1; @tell #p = 1; @tell static #q() { return De6; } @tell ["com" + "puted"] = 1;
     }
     told`,
    [
      ["function", "method", "s", true, false, "get,has"],
      ["function", "method", "#q", true, true, "get,has"],
      ["function", "method", "m", false, false, "get,has"],
      ["function", "getter", "g", false, false, "get,has"],
      ["function", "setter", "g", false, false, "has,set"],
      ["object", "accessor", "a", false, false, "get,has,set"],
      ["undefined", "field", "f", false, false, "get,has,set"],
      ["undefined", "field", "#p", false, true, "get,has,set"],
      ["undefined", "field", "computed", false, false, "get,has,set"],
      ["function", "class", "De6", undefined, undefined, undefined],
    ],
  ],
  [
    "access reaches private members",
    `let reach: any;
     class De7 { @((_: unknown, { access }: any) => { reach = access; }) #p = 7; }
     const de7 = new De7(); const was = reach.get(de7); reach.set(de7, 8); [was, reach.get(de7), reach.has(de7), reach.has({})]`,
    [7, 8, true, false],
  ],
  [
    "the order: expressions as written; static before instance, fields after methods, the class last; then initializers",
    `${NOTE}
     @note("class A") @note("class B") class De8 {
       @note("field") f = seen.push("field's value");
       @note("method") m() {}
       @note("static field") static sf = seen.push("static field's value");
       @note("static method") static sm() {}
     }
     seen.push("new"); new De8(); seen`,
    [
      "evaluate class A",
      "evaluate class B",
      "evaluate field",
      "evaluate method",
      "evaluate static field",
      "evaluate static method",
      "call static method",
      "call method",
      "call static field",
      "call field",
      "call class B",
      "call class A",
      "initialize static method",
      "static field's value",
      "initialize static field",
      "initialize class B",
      "initialize class A",
      "new",
      "initialize method",
      "field's value",
      "initialize field",
    ],
  ],
  [
    "addInitializer binds methods",
    `const bound = (_: unknown, { name, addInitializer }: ClassMethodDecoratorContext) =>
       addInitializer(function (this: any) { this[name] = this[name].bind(this); });
     class De9 { v = 9; @bound m() { return this.v; } }
     const { m } = new De9(); m()`,
    9,
  ],
  [
    "metadata are shared by a class's decorators and inherited",
    `const mark = (_: unknown, { name, metadata }: any) => { metadata[name] = true; };
     @mark class De10 { @mark a = 1; }
     class De11 extends De10 { @mark b() {} }
     const own = (of: any) => Object.keys(of[(Symbol as any).metadata]);
     [own(De10), own(De11), (De11 as any)[(Symbol as any).metadata].a]`,
    [["a", "De10"], ["b"], true],
  ],
  [
    "class expressions, and names that are given by what they are assigned to",
    `const see = (_: unknown, { name }: any) => { seenName = name; }; let seenName = "";
     const De12 = @see class { static s = 1; };
     [seenName, De12.name, De12.s]`,
    ["De12", "De12", 1],
  ],
  [
    "with what else TypeScript has: enums, using, parameter properties, top-level await",
    `enum Level { Low = 1 } let disposed = 0;
     { using d = { [Symbol.dispose]() { disposed++; } };
       await 1; }
     const keep = (value: any, context: any) => value;
     class De13<T> { constructor(readonly level: Level, private x?: T) {} @keep get<U extends T>(): Level { return this.level; } }
     export const de13 = new De13<string>(Level.Low).get(); [de13, disposed]`,
    [1, 1],
  ],
  [
    "later cells know the class, and declare it again",
    "class De2 { x = 1 }\n[new De2().x, typeof De13]",
    [1, "function"],
  ],
  ["an at sign in a text", "const mail = 'a@b.c'; `@${mail}`", "@a@b.c"],
];

test("standard decorators do what TypeScript makes of them", async (t) => {
  for (const [title, code, expected] of standard) {
    await t.test(title, async () => assert.deepEqual(await run(code), expected));
  }
});

test("what a decorator throws is shown at the cell's own lines", async () => {
  const { ename, evalue, traceback } = await failure(
    "const no = (_: unknown, { name }: any) => {\n  throw new RangeError(`not ${name}`);\n};\nclass De20 {\n  x: number = 1;\n  @no m() {}\n}",
  );
  assert.deepEqual([ename, evalue], ["RangeError", "not m"]);
  assert.match(traceback, /line 2, column 9, in no\n.*\n.*throw new RangeError[\s\S]*line 6, column/);
  assert.doesNotMatch(traceback, /__esDecorate|tensorcell-cell/);
});

test("errors later in such a cell, and in its methods, have their places", async () => {
  const code =
    "const id = (x: any, _: any) => x;\nclass De21 {\n  @id m(a?: { b: number }): number {\n    return a!.b;\n  }\n}\nnew De21().m();";
  const { traceback } = await failure(code);
  assert.match(traceback, /line 4, column 15, in \S*De21\.m\n.*\n.*\n.*return a!\.b[\s\S]*line 7, column 12/);
});

test("what a decorator gives that is none is TypeScript's error", async () => {
  const { ename, evalue } = await failure("const bad = () => 1 as any;\nclass De22 { @bad m() {} }");
  assert.deepEqual([ename, evalue], ["TypeError", "Function expected"]);
});

test("decorators of parameters are refused with the way to have them", async () => {
  const { ename, evalue, traceback } = await failure("const p = () => {};\nclass De23 { m(@p a: number) {} }");
  assert.deepEqual([ename, evalue], ["SyntaxError", "Decorators of parameters are not valid here"]);
  assert.match(traceback, /line 2, column 16[\s\S]*experimentalDecorators/);
});

test("imported files have standard decorators", async () => {
  write(
    "decorated.ts",
    `const twice = (m: any, { kind }: any) => function (this: any) { return kind + m.call(this) * 2; };
export class Decorated { constructor(private x: number) {}
  @twice m(): number { return this.x; }
  @((m: any) => m) fail() { throw new Error("here"); }
  accessor a = 1;
}
`,
  );
  assert.deepEqual(
    await run("import { Decorated } from './decorated'; const dec = new Decorated(3); [dec.m(), dec.a]"),
    ["method6", 1],
  );
  const { traceback } = await failure("dec.fail()");
  assert.match(traceback, /decorated\.ts, line 4, column 35/);
});

test("tsconfig.json selects the experimental kind, for cells and files", async (t) => {
  const legacy = `const seenOld: string[] = []
    const log = (name: string) => (...where: any[]) => { seenOld.push(name + where.length + typeof where[2]) }
    @log('class') class Old { @log('field') x = 1; @log('method') m(@log('parameter') a: number) {} @log('static') static s() {} }
    seenOld`;
  write("base.json", '{ "compilerOptions": { "experimentalDecorators": true, "emitDecoratorMetadata": true } }');
  write("tsconfig.json", '{ "extends": "./base.json" /* as projects have it */ }');
  t.after(() => rmSync(join(folder, "tsconfig.json")));
  assert.deepEqual(await run(legacy), [
    "field3undefined",
    "parameter3number",
    "method3object",
    "static3object",
    "class1undefined",
  ]);
  assert.equal(
    await run(
      "const two = (_: any, __: string, d: any) => ({ ...d, value: () => 2 })\nclass Re { @two m() { return 1 } }\nnew Re().m()",
    ),
    2,
  );
  assert.deepEqual(
    await run(`const types: unknown[] = []; (Reflect as any).metadata = (key: string, value: unknown) => () => { types.push([key, value]); };
    class Typed { @(() => {}) at: Date | undefined; @(() => {}) n = 1 as number; }
    delete (Reflect as any).metadata; types.map(([key, value]: any) => key + ":" + value.name)`),
    ["design:type:Object", "design:type:Object"],
  );
  write(
    "old/index.ts",
    "export const got: unknown[] = []; class X { @((...a: any[]) => { got.push(a[1]); }) m() {} }\n",
  );
  assert.deepEqual(await run("import { got } from './old'; got"), ["m"]);
});
