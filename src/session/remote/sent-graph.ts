import type { tensorflow } from "#proto/tensorflow.js";
import type { Graph } from "../../core/graph.js";
import { graphDefFrame, toNodeDef } from "../../core/graph-def.js";
import type { Operation } from "../../core/operation.js";
import { withFields } from "../../core/proto.js";

/**
 * What a server has of a graph. A server's graph only grows: what is new here is sent when it is needed, and where operations have
 * been taken out, or are others now, a new session must be made.
 */
export class SentGraph {
  private readonly operations = new Set<Operation>();
  private readonly own = new Set<string>();
  private edition: number;
  private readonly versions: string;

  constructor(private readonly graph: Graph) {
    this.edition = graph.edition;
    this.versions = versionsOf(graph);
  }

  /** True where the server has an operation that is not in the graph any more, or the graph is of other versions now. */
  get isStale(): boolean {
    if (versionsOf(this.graph) !== this.versions) return true;
    if (this.edition === this.graph.edition) return false;
    for (const operation of this.operations) if (this.graph.findOperation(operation.name) !== operation) return true;
    this.edition = this.graph.edition;
    return false;
  }

  /** The operations that the server does not have. */
  missing(): Operation[] {
    const { operations } = this.graph;
    if (operations.length === this.operations.size) return [];
    return operations.filter((operation) => !this.operations.has(operation));
  }

  /** A GraphDef with some of the graph's operations and all of its functions. */
  graphDef(operations: readonly Operation[]): tensorflow.IGraphDef {
    const node = operations.map((operation) => toNodeDef(operation, { isLazy: true }));
    return withFields(graphDefFrame(this.graph), { node });
  }

  /** A GraphDef with nodes that are only on the server: those of them that it does not have. */
  ownGraphDef(nodes: readonly tensorflow.INodeDef[]): tensorflow.IGraphDef | undefined {
    const node = nodes.filter(({ name }) => !this.own.has(name ?? ""));
    const { versions } = graphDefFrame(this.graph);
    return node.length === 0 ? undefined : { node, ...(versions && { versions }) };
  }

  /** Takes note of what the server has now. */
  note(operations: readonly Operation[]): void {
    for (const operation of operations) this.operations.add(operation);
  }
  noteOwn({ node }: tensorflow.IGraphDef): void {
    for (const { name } of node ?? []) this.own.add(name ?? "");
  }
}

function versionsOf(graph: Graph): string {
  return JSON.stringify(graphDefFrame(graph).versions ?? null);
}
