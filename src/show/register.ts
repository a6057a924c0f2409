import { Graph } from "../core/graph.js";
import { NdArray } from "../core/ndarray.js";
import { Operation, Tensor } from "../core/operation.js";
import { Variable } from "../ops/variable.js";
import { RunMetadata } from "../session/run-options.js";
import { graphBundle } from "./graph.js";
import { DISPLAY, type MimeBundle } from "./mime.js";
import { operationBundle, tensorBundle } from "./node.js";
import { runMetadataBundle } from "./run-metadata.js";
import { valueBundle } from "./value.js";
import { variableBundle } from "./variable.js";

/** Gives all objects of a class their display method, from outside: the classes know nothing of how they are shown. */
function register<T extends object>(type: { readonly prototype: T }, bundle: (self: T) => MimeBundle): void {
  Object.defineProperty(type.prototype, DISPLAY, {
    value(this: T) {
      return bundle(this);
    },
    configurable: true,
    writable: true,
  });
}

/** Lets front ends show arrays as tables, graphs as drawings, and their nodes with what is known of them; importing this file is enough, calling it does no harm. */
export function registerDisplays(): void {
  register(NdArray, (array) => valueBundle(array));
  register(Graph, graphBundle);
  register(Tensor, tensorBundle);
  register(Operation, operationBundle);
  register(Variable, variableBundle);
  register(RunMetadata, runMetadataBundle);
}

registerDisplays();
