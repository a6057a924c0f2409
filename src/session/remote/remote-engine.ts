import type { Graph } from "../../core/graph.js";
import type { NdArray } from "../../core/ndarray.js";
import { implementationOf } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { toBigInt, toNumber } from "../../core/proto-long.js";
import type {
  Assignment,
  Device,
  Engine,
  EngineResult,
  EngineRun,
  PartialRun,
  PreparedRun,
  ValueReader,
} from "../engine.js";
import { prune } from "../prune.js";
import { parseAddress } from "./address.js";
import type { Step } from "./master.js";
import type { RemoteOptions } from "./remote-options.js";
import { RemoteSession } from "./remote-session.js";
import { fillMetadata, runOptionsToProto } from "./run-messages.js";
import { initializedNodes, readNodes, writeNodes } from "./variable-nodes.js";

/** Runs graphs on a TensorFlow server, which also holds the variables. */
export class RemoteEngine implements Engine {
  readonly target: string;
  readonly planCount = 0;
  private readonly session: RemoteSession;

  /** @throws InvalidArgumentError for a target that is no address of a server */
  constructor(
    target: string,
    private readonly graph: Graph,
    options: RemoteOptions,
  ) {
    this.target = parseAddress(target).target;
    this.session = new RemoteSession(target, graph, options);
  }

  /** Runs may overlap: the server sees to it that they do not harm each other. */
  async run(run: EngineRun): Promise<EngineResult> {
    return await this.step(run);
  }

  private async step(run: EngineRun, partialRun?: string): Promise<EngineResult> {
    const { feeds, tensors, targets, options, metadata, signal } = run;
    const step: Step = {
      feeds: new Map(Array.from(feeds, ([tensor, value]) => [tensor.name, value])),
      fetches: namesOf(tensors.filter((tensor) => !feeds.has(tensor))),
      targets: namesOf(targets),
      options: runOptionsToProto(options),
      ...(partialRun !== undefined && { partialRun }),
    };
    const answer = await this.session.call((master, handle, limits) => master.runStep(handle, step, limits), {
      signal,
      timeout: options.timeoutInMs,
    });
    if (metadata !== undefined) fillMetadata(metadata, answer.metadata);
    const values = tensors.map((tensor) => feeds.get(tensor) ?? answer.values.get(tensor.name)!);
    return { values, rewrote: this.rewrites(run) };
  }

  /** Whether a run changes variables, but for their initializers. */
  private rewrites({ tensors, targets, feeds }: EngineRun): boolean {
    const key = [...namesOf(tensors), "", ...namesOf(targets), "", ...namesOf([...feeds.keys()])].join(" ");
    if (this.known.edition !== this.graph.edition) this.known = { edition: this.graph.edition, rewrites: new Map() };
    let rewrites = this.known.rewrites.get(key);
    if (rewrites === undefined) {
      const needed = prune({ fetches: tensors, targets, fed: new Set(feeds.keys()) });
      rewrites = needed.some(
        ({ type, name, inputs }) =>
          implementationOf(type)?.writes !== undefined && name !== `${inputs[0]?.op.name}/Assign`,
      );
      this.known.rewrites.set(key, rewrites);
    }
    return rewrites;
  }
  private known = { edition: Number.NaN, rewrites: new Map<string, boolean>() };

  async assign(assignments: readonly Assignment[], read: ValueReader): Promise<EngineResult> {
    const values = await read(() => undefined);
    const feeds = new Map(assignments.map(({ value }, index) => [value, values[index]!]));
    const targets = assignments.map(({ node }) => node);
    return await this.run({ tensors: [], targets, feeds, options: {}, metadata: undefined, signal: undefined });
  }

  peek(): undefined {
    return undefined;
  }

  async initialized(variables: readonly Operation[]): Promise<Operation[]> {
    const asked = variables.map(initializedNodes);
    const values = await this.fetch(asked);
    return variables.filter((_, index) => values[index]!.data[0] !== 0);
  }

  async read(variables: readonly Operation[]): Promise<NdArray[]> {
    return await this.fetch(variables.map(readNodes));
  }

  private async fetch(asked: readonly ReturnType<typeof readNodes>[]): Promise<NdArray[]> {
    if (asked.length === 0) return [];
    const step: Step = { feeds: new Map(), fetches: [...new Set(asked.map(({ name }) => name))], targets: [] };
    const nodes = asked.flatMap((one) => one.nodes);
    const answer = await this.session.call((master, handle, limits) => master.runStep(handle, step, limits), { nodes });
    const { values } = answer;
    return asked.map(({ name }) => values.get(name)!);
  }

  async write(values: ReadonlyMap<Operation, NdArray>): Promise<void> {
    for (const [variable, value] of values) {
      const { nodes, name, fed } = writeNodes(variable);
      const step: Step = { feeds: new Map([[fed, value]]), fetches: [], targets: [name] };
      await this.session.call((master, handle, limits) => master.runStep(handle, step, limits), { nodes });
    }
  }

  prepare({ tensors, targets, options, fed }: Parameters<Engine["prepare"]>[0]): PreparedRun {
    return {
      run: (values, signal) => {
        const feeds = new Map(fed.map((tensor, index) => [tensor, values[index]!]));
        return this.run({ tensors, targets, feeds, options, metadata: undefined, signal });
      },
      close: async () => {},
    };
  }

  async partial(
    tensors: readonly Tensor[],
    targets: readonly Operation[],
    fed: readonly Tensor[],
  ): Promise<PartialRun> {
    const partialRun = await this.session.call((master, handle, limits) =>
      master.partialRunSetup(handle, namesOf(fed), namesOf(tensors), namesOf(targets), limits),
    );
    return { run: (run) => this.step(run, partialRun) };
  }

  async devices(): Promise<Device[]> {
    const devices = await this.session.call((master, handle, limits) => master.listDevices(handle, limits));
    return devices.map(({ name, deviceType, memoryLimit, incarnation }) => ({
      name: name ?? "",
      deviceType: deviceType ?? "",
      memoryLimit: toNumber(memoryLimit),
      incarnation: toBigInt(incarnation),
    }));
  }

  /** Closes the session on the server, where the variables stay. */
  async close(): Promise<void> {
    await this.session.close();
  }
}

function namesOf(items: readonly { readonly name: string }[]): string[] {
  return [...new Set(items.map(({ name }) => name))];
}
