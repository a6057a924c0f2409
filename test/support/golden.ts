import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allocate, dtypeOf } from "../../src/core/dtype.js";
import { type Element, NdArray, store } from "../../src/core/ndarray.js";
import { sizeOf } from "../../src/core/shape.js";

const ROOT = fileURLToPath(new URL("../../../test/fixtures/golden/", import.meta.url));

/** An array in an expect.json: NaN, infinities and 64-bit integers are text, complex numbers pairs, odd bytes base64. */
export interface GoldenArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: readonly (number | boolean | string | readonly number[] | { readonly b64: string })[];
}

/** A recorded value: an array, plain JSON, or lists and objects of them. */
export type GoldenValue =
  | GoldenArray
  | null
  | boolean
  | number
  | string
  | readonly GoldenValue[]
  | { readonly [key: string]: GoldenValue };

/** One line of an expect.json; which fields it has depends on `kind`. */
export interface GoldenItem {
  readonly kind: "run" | "value" | "error" | "text" | "files" | "variables";
  readonly label: string;
  /** `value`: what was recorded. */
  readonly value?: GoldenValue;
  /** `run`: names of the fed tensors and their values. */
  readonly feeds?: Readonly<Record<string, GoldenArray>>;
  /** `run`: names of the fetches, nested as they were. */
  readonly fetches?: GoldenValue;
  /** `run`: the values, nested as the fetches are. */
  readonly values?: GoldenValue;
  /** `error`: whether anything was raised, its class, its words, its code. */
  readonly raised?: boolean;
  readonly type?: string;
  readonly message?: string;
  readonly code?: number;
  /** `text`: the file and its text. */
  readonly path?: string;
  readonly text?: string;
  /** `files`: the files that were there, sorted. */
  readonly files?: readonly string[];
}

/** A case that TensorFlow ran. */
export interface GoldenCase {
  readonly name: string;
  /** All that was recorded, in order. */
  readonly items: readonly GoldenItem[];
  /** The file `file` of the case. */
  path(file: string): string;
  /** The first item of this label (and kind). @throws Error where there is none */
  item(label: string, kind?: GoldenItem["kind"]): GoldenItem;
}

/** The folder of the case `name` of test/fixtures/golden/. */
export function folderOf(name: string): string {
  return join(ROOT, name);
}

/** The case `name` of test/fixtures/golden/. */
export function loadCase(name: string): GoldenCase {
  const path = (file: string) => join(ROOT, name, file);
  const { items } = JSON.parse(readFileSync(path("expect.json"), "utf8")) as { items: GoldenItem[] };
  const item = (label: string, kind?: GoldenItem["kind"]) => {
    const found = items.find((one) => one.label === label && (kind === undefined || one.kind === kind));
    if (found === undefined) throw new Error(`Cannot find "${label}" in ${path("expect.json")}`);
    return found;
  };
  return { name, items, path, item };
}

/** True for a recorded array. */
export function isGoldenArray(value: GoldenValue | undefined): value is GoldenArray {
  return typeof value === "object" && value !== null && "dtype" in value && "shape" in value && "data" in value;
}

/** The array that a recorded one stands for, with exactly its bits. @throws Error where `value` is no array */
export function toNdArray(value: GoldenValue | undefined): NdArray {
  if (!isGoldenArray(value)) throw new Error(`Cannot make an array of ${JSON.stringify(value)}`);
  const dtype = dtypeOf(value.dtype);
  const data = allocate(dtype, sizeOf(value.shape));
  for (const [i, element] of value.data.entries()) store(data, i, toElement(element, dtype.kind), dtype);
  return new NdArray(dtype, value.shape, data);
}

function toElement(element: GoldenArray["data"][number], kind: string): Element {
  if (typeof element === "object") {
    if ("b64" in element) return new Uint8Array(Buffer.from(element.b64, "base64"));
    return { re: Number(element[0]), im: Number(element[1]) };
  }
  if (typeof element !== "string" || kind === "string") return element;
  return kind === "bigint" ? BigInt(element) : Number(element);
}
