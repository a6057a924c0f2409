import type { tensorflow } from "#proto/tensorflow.js";
import { CancelledError, DeadlineExceededError } from "../../core/errors.js";
import type { Graph } from "../../core/graph.js";
import { toNumber } from "../../core/proto-long.js";
import { Turns } from "../../core/turns.js";
import { stoppable } from "../pulse.js";
import type { CallLimits } from "./channel.js";
import type { Master, SessionVersion } from "./master.js";
import type { RemoteOptions } from "./remote-options.js";
import { SentGraph } from "./sent-graph.js";
import { isSessionLost, isUnreachable } from "./server-error.js";

/** Milliseconds for which a server that does not answer is tried again. */
const CONNECT_TIMEOUT = 10_000;
/** Milliseconds that a server may take to close a session. */
const CLOSE_TIMEOUT = 5000;

/** How the server is called. */
export interface SessionCall {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  /** Nodes that the call needs and that are only there. */
  readonly nodes?: readonly tensorflow.INodeDef[];
}

/** A session of a server while it lives: a lost one, and one whose graph is another now, is replaced by the next. */
interface Open {
  version: SessionVersion;
  readonly sent: SentGraph;
}

/**
 * Keeps a session open on a server that has the graph as it is now. Where the server says that it does not know the session any
 * more, the call fails, as in TensorFlow; the next one opens another, and finds the variables that are still on the cluster.
 */
export class RemoteSession {
  private readonly turns = new Turns();
  private master: Master | undefined;
  private open: Open | undefined;
  /** Whether the server was told of nodes, and its answer has not been noted: it may have them or not. */
  private isUnsure = false;

  constructor(
    private readonly target: string,
    private readonly graph: Graph,
    private readonly options: RemoteOptions,
  ) {}

  /**
   * Calls the server in a session that has the graph as it is now, and nodes that are only there. The call ends when loops are
   * stopped, by `signal`, or after `timeout` milliseconds, for which `operation_timeout_in_ms` stands where they are 0.
   */
  async call<T>(
    work: (master: Master, handle: string, limits: CallLimits) => Promise<T>,
    options: SessionCall = {},
  ): Promise<T> {
    const { signal, nodes = [], timeout = 0 } = options;
    return await stoppable(signal, async (stopped) => {
      const limits = this.limits(stopped);
      const { master, open } = await this.turns.take(() => this.ready(limits, nodes));
      try {
        return await work(master, open.version.handle, timeout === 0 ? limits : { ...limits, timeout });
      } catch (error) {
        throw this.noted(error, open);
      }
    });
  }

  private limits(signal: AbortSignal): CallLimits {
    return { timeout: toNumber(this.options.config?.operationTimeoutInMs), signal };
  }

  private async ready(
    limits: CallLimits,
    nodes: readonly tensorflow.INodeDef[],
  ): Promise<{ master: Master; open: Open }> {
    const { Master } = await import("./master.js");
    this.master ??= new Master(this.target, this.options);
    if (this.isUnsure || this.open?.sent.isStale) await this.leave();
    this.isUnsure = false;
    this.open ??= await this.create(this.master, limits);
    const { open, master } = this;
    try {
      const missing = open.sent.missing();
      const own = open.sent.ownGraphDef(nodes);
      this.isUnsure = missing.length > 0 || own !== undefined;
      if (missing.length > 0) {
        open.version = await master.extendSession(open.version, open.sent.graphDef(missing), limits);
        open.sent.note(missing);
      }
      if (own !== undefined) {
        open.version = await master.extendSession(open.version, own, limits);
        open.sent.noteOwn(own);
      }
      this.isUnsure = false;
    } catch (error) {
      if (!isUndecided(error)) this.isUnsure = false;
      throw this.noted(error, open);
    }
    return { master, open };
  }

  /** Takes note of it where an error says that a session is lost; the error, with what that means. */
  private noted(error: unknown, open: Open): unknown {
    if (!isSessionLost(error)) return error;
    if (this.open === open) this.open = undefined;
    error.message += `\n\t The next run opens another session on ${this.target}. Variables whose servers have started anew must be restored, or initialized.`;
    return error;
  }

  /** Opens a session; a server that is not there yet is waited for. */
  private async create(master: Master, limits: CallLimits): Promise<Open> {
    const sent = new SentGraph(this.graph);
    const operations = sent.missing();
    const version = await master.createSession(sent.graphDef(operations), this.options.config, {
      ...limits,
      patience: this.options.connectTimeoutInMs ?? CONNECT_TIMEOUT,
    });
    sent.note(operations);
    return { version, sent };
  }

  /** Closes the session that is open. One that the server does not know any more, or whose server is gone, is closed already. */
  private async leave(): Promise<void> {
    const { open, master } = this;
    this.open = undefined;
    if (open === undefined || master === undefined) return;
    try {
      await master.closeSession(open.version.handle, { timeout: CLOSE_TIMEOUT });
    } catch (error) {
      if (!isSessionLost(error) && !isUnreachable(error)) throw error;
    }
  }

  async close(): Promise<void> {
    await this.turns.take(() => this.leave());
    this.master?.close();
  }
}

/** Whether a call that fails so may have done what it was to do all the same. */
function isUndecided(error: unknown): boolean {
  return error instanceof CancelledError || error instanceof DeadlineExceededError || isUnreachable(error);
}
