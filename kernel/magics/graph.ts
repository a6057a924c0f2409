import { graphBundle } from "../../src/show/graph.js";
import { partOfGraph } from "../../src/show/graph-view.js";
import type { GraphMode } from "../graph-edits.js";
import { defineMagic } from "../magic.js";
import { parseCount } from "./parse-count.js";
import { unknownScope } from "./unknown-scope.js";

/** Draws the graph, or sets what a cell that runs again does to it. */
export const graph = defineMagic({
  summary:
    "Draws the default graph or a name scope of it; %graph append and %graph replace set what a cell that runs again does to it.",
  example: "%graph layer1 --depth 2",
  needsLibrary: true,
  completes: { scope: "scopes" },
  suggests: { scope: ["append", "replace"] },
  declare: (command) =>
    command
      .argument(
        "[scope]",
        "a name scope; append: cells that run again add nodes (TensorFlow's way); replace: they replace theirs",
      )
      .option("--depth <levels>", "scopes deeper than this are drawn closed", parseCount),
  async run({ arguments: [scope], options: { depth } }, { library, edits, print, display }): Promise<GraphMode> {
    if (scope === "append" || scope === "replace") {
      edits.mode = scope;
      print(scope === "append" ? "Cells that run again add nodes" : "Cells that run again replace their nodes");
      return scope;
    }
    const whole = (await library.load()).getDefaultGraph();
    const part = partOfGraph(whole, scope ?? "", depth);
    if (scope !== undefined && part.operations.length === 0)
      throw unknownScope("draw", scope, whole.operations, ["append", "replace"]);
    void display(graphBundle(part), { raw: true });
    return edits.mode;
  },
});
