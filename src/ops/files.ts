import { mkdir, readFile as readBytes, readdir, writeFile as writeBytes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { systemError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { bytesOf, encodeText, stringArray } from "./host/strings.js";
import type { Named } from "./named.js";

/** `ReadFile`: the bytes of a file. */
export const ReadFile = defineOp("ReadFile", {
  infer: () => [Shape.scalar],
  stateful: true,
  host: async ({ inputs: [filename] }) => {
    const file = String(filename!.at(0));
    try {
      return [stringArray([], [new Uint8Array(await readBytes(file))])];
    } catch (error) {
      throw systemError("read", file, error);
    }
  },
});

/** `WriteFile`: writes bytes to a file, and makes the folders that it lies in. */
export const WriteFile = defineOp("WriteFile", {
  infer: () => [],
  stateful: true,
  host: async ({ inputs: [filename, contents] }) => {
    const file = String(filename!.at(0));
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeBytes(file, bytesOf(contents!)[0]!);
    } catch (error) {
      throw systemError("write", file, error);
    }
    return [];
  },
});

/** `MatchingFiles`: the files that a pattern (or one of several) matches, in order of their names. */
export const MatchingFiles = defineOp("MatchingFiles", {
  infer: () => [[null]],
  stateful: true,
  host: async ({ inputs: [pattern] }) => {
    const names = await matchingNames(pattern!);
    return [stringArray([names.length], names.map(encodeText))];
  },
});

/** The files that patterns match, in order of their names. */
export async function matchingNames(patterns: NdArray): Promise<string[]> {
  const found = await Promise.all(patternsOf(patterns).map(matching));
  return [...new Set(found.flat())].sort();
}

const patternsOf = (array: NdArray): string[] => Array.from({ length: array.size }, (_, i) => String(array.at(i)));

/** The files that a pattern of `*`, `?` and `[…]` matches; none of these matches a slash. */
async function matching(pattern: string): Promise<string[]> {
  const parts = pattern.replaceAll("\\", "/").split("/");
  let folders = [parts[0] === "" ? "/" : ""];
  for (const part of parts.filter((piece) => piece !== "")) {
    const next = await Promise.all(folders.map((folder) => entries(folder, part)));
    folders = next.flat();
  }
  return folders;
}

async function entries(folder: string, part: string): Promise<string[]> {
  const regex = new RegExp(
    `^${part
      .replace(/[.+^${}()|\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")
      .replaceAll("[!", "[^")}$`,
  );
  const here = folder === "" ? "." : folder;
  try {
    const names = await readdir(here);
    return names.filter((name) => regex.test(name)).map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return [];
    throw systemError("list", here, error);
  }
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The bytes of a file (`tf.read_file`). */
export const readFile = (filename: TensorLike, options: Named = {}): Tensor =>
  apply("ReadFile", { filename }, {}, options);
/** Writes bytes to a file (`tf.write_file`). */
export const writeFile = (filename: TensorLike, contents: TensorLike, options: Named = {}): Operation =>
  applyOp("WriteFile", { filename, contents }, {}, options);
/** The files that a pattern matches (`tf.matching_files`). */
export const matchingFiles = (pattern: TensorLike, options: Named = {}): Tensor =>
  apply("MatchingFiles", { pattern }, {}, options);
