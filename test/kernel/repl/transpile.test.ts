import assert from "node:assert/strict";
import test from "node:test";
import { CellSyntaxError } from "../../../kernel/repl/parse.js";
import { transpile } from "../../../kernel/repl/transpile.js";
import { run } from "./session.js";

/** No name is shadowed, no function learns of names. */
const PLAIN = { isShadowed: () => false, callees: new Set<string>() };

const cells: [title: string, code: string, value: unknown][] = [
  ["types are erased", "let a: number | string = <any>1 as number satisfies number; a!", 1],
  ["generics", "function id<T extends object>(x: T): T { return x }\nid<{ a: number }>({ a: 1 })", { a: 1 }],
  [
    "overloads",
    "function o(a: string): string;\nfunction o(a: number): number;\nfunction o(a: any): any { return a }\no(2)",
    2,
  ],
  ["a type predicate", "const isS = (x: unknown): x is string => typeof x === 'string'; isS('')", true],
  ["optional and rest parameters", "((a?: number, ...b: string[]) => b.length)(1, '', '')", 2],
  ["a this parameter", "function th(this: { v: number }) { return this.v }\nth.call({ v: 3 })", 3],
  ["enums", "enum E { A, B = 5, C, D = 'd', F = B << 1 }\n[E.A, E[5], E.C, E.D, E.F]", [0, "B", 6, "d", 10]],
  ["const enums", "const enum CE { A = 1 }\nCE.A", 1],
  ["namespaces", "namespace N { export const x = 1; export namespace M { export const y = x + 1 } }\nN.M.y", 2],
  [
    "abstract classes",
    "abstract class B { abstract f(): number; g() { return this.f() } }\nclass C extends B { f() { return 7 } }\nnew C().g()",
    7,
  ],
  [
    "parameter properties",
    "class P { constructor(private readonly a: number, public b = 2) {}; get sum() { return this.a + this.b } }\nnew P(1).sum",
    3,
  ],
  [
    "fields",
    "class Fi { static s = 1; #p = 2; declare z: number; x?: string; get p() { return this.#p } }\n[Fi.s, new Fi().p, 'x' in new Fi(), 'z' in new Fi()]",
    [1, 2, true, false],
  ],
  ["accessor", "class Ac { accessor v = 1 }\nconst ac = new Ac(); ac.v++; ac.v", 2],
  [
    "override and implements",
    "interface I { f(): void }\nclass Ov implements I { f() {} }\nclass Ow extends Ov { override f() {} }\ntypeof new Ow().f",
    "function",
  ],
  ["satisfies", "const sat = { a: 1 } satisfies Record<string, number>; sat.a", 1],
  [
    "type-only declarations",
    "type T = 1; interface I2 {}; declare function df(): void; declare global { interface X {} }\n3",
    3,
  ],
  ["arrows with type parameters", "const arr = <T,>(x: T): T[] => [x]; arr(1)", [1]],
  ["type assertions are no JSX", "const cast = <string>'x'; cast", "x"],
  [
    "JavaScript keeps its text",
    "function kept( a,b ){ /* here */ return a }\nString(kept)",
    "function ( a,b ){ /* here */ return a }",
  ],
  [
    "a class refers to itself",
    "class Se { static make() { return new Se() } }\nconst Old = Se; class Se2 {}\nOld.make() instanceof Se",
    true,
  ],
  [
    "bigints, regular expressions and templates",
    "[10n ** 2n, /a(?<b>.)/v.test('ab'), String.raw`\\n`]",
    [100n, true, "\\n"],
  ],
  ["newer syntax", "let nu: any; nu ??= 1; nu?.x; [1, 2].at(-1)! + (nu || 0)", 3],
  [
    "await in odd places",
    "const aw = { [await 'k']: await 1, x: `${await 2}`, y: [...await [3]] }; -(await 4) + aw.k + (await aw).y[0]",
    0,
  ],
  [
    "awaits inside functions are theirs",
    "const own = async () => { const x = await 1; return x + (await 2) }; await own()",
    3,
  ],
  ["a class with await in a computed key", "class Co { [await 'key']() { return 1 } }\nnew Co().key()", 1],
  ["no semicolons", "const n1 = 1\nconst [n2] = [2]\nlet { n3 } = { n3: 3 }\nclass N4 {}\n[n1, n2, n3].length", 3],
  ["a line that begins with a parenthesis", "let p1\n;(p1 = 4)\np1", 4],
  ["comments and blank lines", "// a\n\n/* b */ 5 /* c */ // d\n\n", 5],
];

test("TypeScript runs", async (t) => {
  for (const [title, code, expected] of cells)
    await t.test(title, async () => assert.deepEqual(await run(code), expected));
});

test("what is wrong is refused with its place", () => {
  for (const [code, offset] of [
    ["let x = ;", 8],
    ["ab cd", 2],
    ["let a\nlet a", 4],
    ["1;\nwith (a) {}", 3],
    ["abstract class A { abstract f() {} }", 28],
  ] as const) {
    assert.throws(
      () => transpile(code, PLAIN),
      (error) => error instanceof CellSyntaxError && error.offset === offset,
      code,
    );
  }
});

test("nesting that would exhaust a parser's stack is refused", () => {
  for (const code of [
    `${"(".repeat(1e5)}1${")".repeat(1e5)}`,
    "[".repeat(1e6),
    "{a:".repeat(1e5),
    `1${"+1".repeat(1e6)}`,
    "!".repeat(1e6),
    `${"`${".repeat(1e5)}1${"}`".repeat(1e5)}`,
    `a${".b".repeat(1e6)}`,
    `${"a=>".repeat(1e5)}1`,
    `a${"\n+ a".repeat(1e5)}`,
  ]) {
    assert.throws(() => transpile(code, PLAIN), /nested too deeply/, code.slice(0, 20));
  }
});

test("long code that does not nest is taken", () => {
  for (const code of [
    `[${"1.5, -2, ".repeat(1e5)}]`,
    "x += 1\n".repeat(1e5),
    `'${"((((".repeat(1e4)}'`,
    `\`${"${a + 1} [".repeat(1e4)}\``,
    `// ${"(".repeat(1e4)}\n1`,
    `/* ${"(".repeat(1e4)} */ 1`,
    `[${'{"a": [1, {"b": "}{"}], \'c\': -1.5e-3},\n'.repeat(1e4)}]`,
    "f(a)(b)[c].d();\n".repeat(1e4),
  ]) {
    assert.ok(transpile(code, PLAIN).javascript.length > 0);
  }
});
