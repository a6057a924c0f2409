import { withGraph } from "../core/default-graph.js";
import type { Graph } from "../core/graph.js";
import { Saver, type SaverOptions } from "./saver.js";

/**
 * A Saver for an imported graph whose file brings none: its nodes are added when it first saves or restores, so that the graph can
 * be exported again as it was.
 */
export class ImportedSaver extends Saver {
  constructor(
    private readonly graph: Graph,
    options: SaverOptions,
  ) {
    super(undefined, { ...options, allowEmpty: true, deferBuild: true });
  }

  override build(): void {
    withGraph(this.graph, () => super.build());
  }
  protected override checkBuilt(): void {
    this.build();
  }
}
