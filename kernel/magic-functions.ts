import type { OptionValues } from "@commander-js/extra-typings";
import type { MagicOf } from "./magic.js";
import type * as magics from "./magics/index.js";

/** Whether an argument may be left out: one that may be undefined, and a list of any length. */
type MayLack<Argument> = undefined extends Argument ? true : Argument extends readonly unknown[] ? true : false;

type AllMayLack<Args> = Args extends [infer First, ...infer Rest]
  ? MayLack<First> extends true
    ? AllMayLack<Rest>
    : false
  : true;

type Lenient<Args> = Args extends [infer First, ...infer Rest]
  ? MayLack<First> extends true
    ? [first?: First, ...rest: Lenient<Rest>]
    : [first: First, ...rest: Lenient<Rest>]
  : [];

/** How a magic is called: its arguments, then its options in one object. */
type CallOf<Args extends unknown[], Options> =
  | [...Lenient<Args>, options?: Partial<Options>]
  | (AllMayLack<Args> extends true ? [options?: Partial<Options>] : never);

type FunctionOf<M> =
  M extends MagicOf<infer Args, infer Options extends OptionValues, infer Value>
    ? (...call: CallOf<Args, Options>) => Promise<Awaited<Value>>
    : never;

/** The magics as functions: `await magics.save("model", { step: 1 })`. Those that take a whole cell are none. */
export type MagicFunctions = {
  readonly [Name in keyof typeof magics as (typeof magics)[Name] extends { readonly place: "cell" }
    ? never
    : Name]: FunctionOf<(typeof magics)[Name]>;
};
