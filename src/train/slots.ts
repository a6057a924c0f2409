import type { Graph } from "../core/graph.js";
import type { Variable } from "../ops/variable.js";

/** The variables of an optimizer: those that go with a variable to train, and others. */
export class Slots {
  private readonly byName = new Map<string, Map<string, Variable>>();
  private readonly others = new Map<string, Variable[]>();
  private readonly graphs = new WeakMap<Graph, number>();

  /** The slot, made by `make` where it is not there yet. */
  getOrMake(variable: Variable, slotName: string, make: () => Variable): Variable {
    let slots = this.byName.get(slotName);
    if (slots === undefined) {
      slots = new Map();
      this.byName.set(slotName, slots);
    }
    const key = this.keyOf(variable);
    let slot = slots.get(key);
    if (slot === undefined || slot.op.gone !== undefined) {
      slot = make();
      slots.set(key, slot);
    }
    return slot;
  }

  /** The slot, or undefined. */
  find(variable: Variable, slotName: string): Variable | undefined {
    return this.byName.get(slotName)?.get(this.keyOf(variable));
  }

  /** A variable of this name that goes with no other, one a graph, made by `make` where it is not there yet. */
  getOrMakeOther(name: string, graph: Graph, make: () => Variable): Variable {
    const known = this.others.get(name) ?? [];
    const found = known.find((other) => other.graph === graph && other.op.gone === undefined);
    if (found !== undefined) return found;
    const made = make();
    this.others.set(name, [...known, made]);
    return made;
  }

  get names(): string[] {
    return [...this.byName.keys()].sort();
  }

  /** All variables in `graph`, sorted by name. */
  variablesOf(graph: Graph): Variable[] {
    const slots = [...this.byName.values()].flatMap((map) => [...map.values()]);
    return [...[...this.others.values()].flat(), ...slots]
      .filter((variable) => variable.graph === graph && variable.op.gone === undefined)
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  private keyOf({ graph, op }: Variable): string {
    let number = this.graphs.get(graph);
    if (number === undefined) {
      number = ++graphCount;
      this.graphs.set(graph, number);
    }
    return `${number}:${op.name}`;
  }
}

let graphCount = 0;
