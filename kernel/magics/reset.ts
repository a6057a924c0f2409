import { count } from "../../src/show/html.js";
import { defineMagic } from "../magic.js";

/** Throws away what the session has. */
export const reset = defineMagic({
  summary: "Throws away the session's values (session), the graph as well (graph), or all that cells have made (all).",
  example: "%reset session",
  declare: (command) =>
    command.addArgument(
      command.createArgument("[what]", "without it, all").choices(["graph", "session", "all"] as const),
    ),
  async run({ arguments: [what = "all"] }, { library, edits, scope, print }): Promise<void> {
    const tf = library.loaded;
    if (tf !== undefined) {
      const { length } = tf.getDefaultGraph().operations;
      await tf.defaultSession().close();
      tf.renewDefaultSession();
      if (what !== "session") {
        tf.resetDefaultGraph();
        edits.forget();
        print(`Threw away a graph of ${count(length, "operation")}`);
      } else print("Threw away the values of all variables");
    }
    if (what !== "all") return;
    print(`Forgot ${count(scope.forget(), "name")}`);
  },
});
