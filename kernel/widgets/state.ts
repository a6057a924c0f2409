import type { JsonObject } from "../message.js";

/** A model's state on its way to the front end: JSON, and binary values apart (`buffer_paths` of the widget protocol). */
export interface PackedState {
  readonly state: JsonObject;
  readonly bufferPaths: readonly (readonly (string | number)[])[];
  readonly buffers: readonly Uint8Array[];
}

/** Something that stands in a model's state by its id. */
export interface Referable {
  readonly modelId: string;
}

/** Takes models and binary values out of a state: a property that is binary is left out, in a list it leaves a null. */
export function packState(state: JsonObject): PackedState {
  const bufferPaths: (string | number)[][] = [];
  const buffers: Uint8Array[] = [];
  const pack = (value: unknown, path: (string | number)[]): unknown => {
    if (isReferable(value)) return `IPY_MODEL_${value.modelId}`;
    if (ArrayBuffer.isView(value)) {
      bufferPaths.push(path);
      buffers.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      return undefined;
    }
    if (Array.isArray(value)) return value.map((item, index) => pack(item, [...path, index]) ?? null);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, [...path, key])]));
  };
  return { state: pack(state, []) as JsonObject, bufferPaths, buffers };
}

/** Puts binary values back into a state that the front end has sent. */
export function unpackState(state: JsonObject, bufferPaths: unknown, buffers: readonly Uint8Array[]): JsonObject {
  if (!Array.isArray(bufferPaths) || bufferPaths.length === 0) return state;
  const whole = structuredClone(state) as Record<string, unknown>;
  bufferPaths.forEach((path: readonly (string | number)[], index) => {
    let holder: Record<string | number, unknown> = whole;
    for (const part of path.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
    holder[path.at(-1)!] = buffers[index];
  });
  return whole;
}

function isReferable(value: unknown): value is Referable {
  return typeof value === "object" && value !== null && "modelId" in value && typeof value.modelId === "string";
}
