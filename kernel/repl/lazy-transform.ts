import { createRequire } from "node:module";
import { beThrifty } from "../thrifty-memory.js";

type Transform = typeof import("oxc-transform").transformSync;

let transform: Transform | undefined;

/** oxc-transform's function of this name. The first call loads it, 10 ms and 4 MB that a session without types in its cells does without. */
export const transformSync: Transform = (...given) => {
  transform ??= load();
  return transform(...given);
};

function load(): Transform {
  const loaded = beThrifty();
  try {
    return (createRequire(import.meta.url)("oxc-transform") as { transformSync: Transform }).transformSync;
  } finally {
    loaded();
  }
}
