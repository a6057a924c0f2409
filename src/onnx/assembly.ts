/** WebAssembly's instructions on four float32 numbers at once, and what is around them. Numbers are those of its binary format. */
const OPS = {
  splat: 0x13,
  greater: 0x44,
  less: 0x43,
  and: 0x4e,
  select: 0x52,
  abs: 0xe0,
  neg: 0xe1,
  sqrt: 0xe3,
  add: 0xe4,
  sub: 0xe5,
  mul: 0xe6,
  div: 0xe7,
  max: 0xe9,
} as const;

const [I32, F32, V128] = [0x7f, 0x7d, 0x7b];
const [LOAD, STORE] = [0x00, 0x0b];

/** Bytes of code. */
export type Code = readonly number[];

/** A whole number as LEB128. */
function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}

/** An instruction on what is on the stack. */
export const vector = (name: keyof typeof OPS): Code => [0xfd, ...leb(OPS[name])];
/** Four times a number. */
export const fours = (value: number): Code => [
  0x43,
  ...new Uint8Array(Float32Array.of(value).buffer),
  ...vector("splat"),
];
export const get = (local: number): Code => [0x20, ...leb(local)];
export const set = (local: number): Code => [0x21, ...leb(local)];
/** Four numbers from memory, at what `local` says and `offset` bytes more. */
export const load = (local: number, offset: number): Code => [...get(local), 0xfd, LOAD, 2, ...leb(offset)];
/** Puts what `value` gives there. */
export const store = (local: number, offset: number, value: Code): Code => [
  ...get(local),
  ...value,
  0xfd,
  STORE,
  2,
  ...leb(offset),
];

/** The code again and again, while `counter`, which goes on by 16 bytes, is less than `end`. */
export const repeat = (counter: number, end: number, code: Code): Code => {
  const next = [...get(counter), 0x41, 16, 0x6a, 0x22, ...leb(counter)];
  return [0x03, 0x40, ...code, ...next, ...get(end), 0x49, 0x0d, 0, 0x0b];
};

const section = (id: number, content: Code): Code => [id, ...leb(content.length), ...content];
const name = (text: string): Code => [text.length, ...Buffer.from(text)];

/** What a module gives. */
export interface Assembled {
  readonly run: (end: number, ...numbers: readonly number[]) => void;
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** Node.js has it; its types do not say so. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Assembled };
};

/**
 * A module with memory of so many pages and a function. Its local values: a whole number that it is given, so many float32 numbers that
 * it is given, a whole number that is 0 at first, and so many vectors of four.
 */
export function assemble(pages: number, numbers: number, vectors: number, code: Code): Assembled {
  const parameters = [I32, ...new Array<number>(numbers).fill(F32)];
  const body = [2, 1, I32, ...leb(vectors), V128, ...code, 0x0b];
  const bytes = [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...leb(parameters.length), ...parameters, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...leb(pages)]),
    ...section(7, [2, ...name("run"), 0, 0, ...name("memory"), 2, 0]),
    ...section(10, [1, ...leb(body.length), ...body]),
  ];
  return new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes))).exports;
}
