import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { bool } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { bytesOf, encodeText, mapBytes, textOf } from "./host/strings.js";
import type { Named } from "./named.js";

const CLASSES: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\t\\n\\v\\f\\r ",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};

/** RE2's syntax, as far as JavaScript writes it otherwise: flags in front, named groups, classes of POSIX, \A and \z. */
function compiled(pattern: string, node: string, isWhole = false): RegExp {
  const flags = /^\(\?([ims]+)\)/.exec(pattern);
  const source = pattern
    .slice(flags?.[0].length ?? 0)
    .replaceAll("(?P<", "(?<")
    .replaceAll("\\A", "^")
    .replaceAll("\\z", "$")
    .replace(/\[:(\w+):\]/g, (whole, name: string) => CLASSES[name] ?? whole);
  try {
    return new RegExp(isWhole ? `^(?:${source})$` : source, `g${flags?.[1] ?? ""}`);
  } catch (error) {
    throw new InvalidArgumentError(
      `Invalid pattern: ${pattern}, error: ${error instanceof Error ? error.message : String(error)}`,
      { node, cause: error },
    );
  }
}

/** A rewrite of RE2, where `\1` is the first group and `\0` the whole match, filled in. */
function rewritten(rewrite: string, groups: readonly (string | undefined)[]): string {
  return rewrite.replace(/\\([0-9\\])/g, (_, which: string) => (which === "\\" ? "\\" : (groups[Number(which)] ?? "")));
}

interface Replacement {
  readonly pattern: string;
  readonly rewrite: string;
  readonly all: boolean;
}
function replaced(input: NdArray, { pattern, rewrite, all }: Replacement, node: string): NdArray {
  const regex = compiled(pattern, node);
  const once = all ? regex : new RegExp(regex.source, regex.flags.replace("g", ""));
  return mapBytes(input, (bytes) =>
    encodeText(
      textOf(bytes).replace(once, (...found: unknown[]) => {
        const end = found.findIndex((part) => typeof part === "number");
        return rewritten(rewrite, found.slice(0, end) as (string | undefined)[]);
      }),
    ),
  );
}

/** `RegexReplace`: matches of a regular expression replaced. */
export const RegexReplace = defineOp("RegexReplace", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input, pattern, rewrite], attr, name }) => {
    const [from, to] = [String(pattern!.at(0)), String(rewrite!.at(0))];
    return [replaced(input!, { pattern: from, rewrite: to, all: attr.bool("replace_global") }, name)];
  },
  notDifferentiable: true,
});
/** `StaticRegexReplace`: `RegexReplace` with a pattern and a rewrite that the graph knows. */
export const StaticRegexReplace = defineOp("StaticRegexReplace", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input], attr, name }) => {
    const [pattern, rewrite] = [attr.string("pattern"), attr.string("rewrite")];
    return [replaced(input!, { pattern, rewrite, all: attr.bool("replace_global") }, name)];
  },
});

function matched(input: NdArray, pattern: string, node: string): NdArray {
  const regex = compiled(pattern, node, true);
  const found = bytesOf(input).map((bytes) => {
    regex.lastIndex = 0;
    return regex.test(textOf(bytes)) ? 1 : 0;
  });
  return new NdArray(bool, input.shape, Uint8Array.from(found));
}
/** `RegexFullMatch`: true for strings that match as a whole. */
export const RegexFullMatch = defineOp("RegexFullMatch", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input, pattern], name }) => [matched(input!, String(pattern!.at(0)), name)],
});
/** `StaticRegexFullMatch`: `RegexFullMatch` with a pattern that the graph knows. */
export const StaticRegexFullMatch = defineOp("StaticRegexFullMatch", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input], attr, name }) => [matched(input!, attr.string("pattern"), name)],
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Matches of a regular expression (of RE2) replaced (`tf.regex_replace`); `\1` in the rewrite is the first group. */
export function regexReplace(
  input: TensorLike,
  pattern: TensorLike,
  rewrite: TensorLike,
  options: Named & { replaceGlobal?: boolean } = {},
): Tensor {
  const replace_global = options.replaceGlobal ?? true;
  if (typeof pattern === "string" && typeof rewrite === "string")
    return apply("StaticRegexReplace", { input }, { pattern, rewrite, replace_global }, { name: options.name });
  return apply("RegexReplace", { input, pattern, rewrite }, { replace_global }, { name: options.name });
}
/** True for strings that match as a whole (`tf.strings.regex_full_match`). */
export function regexFullMatch(input: TensorLike, pattern: TensorLike, options: Named = {}): Tensor {
  if (typeof pattern === "string") return apply("StaticRegexFullMatch", { input }, { pattern }, options);
  return apply("RegexFullMatch", { input, pattern }, {}, options);
}
