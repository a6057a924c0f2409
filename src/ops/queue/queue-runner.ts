import { setImmediate as turn } from "node:timers/promises";
import type { tensorflow } from "#proto/tensorflow.js";
import { inBackground } from "../../core/background.js";
import { CancelledError, OpError, OutOfRangeError, ValueError } from "../../core/errors.js";
import type { Graph } from "../../core/graph.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { warn } from "../../core/warn.js";
import { addToCollection } from "../collection-functions.js";
import { GraphKeys } from "../graph-keys.js";
import type { Coordinator, Thread } from "./coordinator.js";
import { QueueBase } from "./queues.js";

/** What runs operations: a session. */
export interface Runner {
  run(fetch: Operation | Tensor): Promise<unknown>;
}
type ErrorClass = new (message: string) => OpError;

/** Options of a QueueRunner. */
export interface QueueRunnerOptions {
  /** Closes the queue when all that fills it has ended; made where it is not given, as is the next. */
  readonly closeOp?: Operation;
  /** Closes the queue and ends what waits to fill it. */
  readonly cancelOp?: Operation;
  /** Errors (or their codes) that say that there is nothing more to fill the queue with; `[OutOfRangeError]` by default. */
  readonly queueClosedExceptionTypes?: readonly (ErrorClass | number)[];
}

/** Operations that fill a queue, each again and again, beside the program (`tf.train.QueueRunner`). */
export class QueueRunner {
  private readonly running = new Map<Runner, number>();
  /** What has ended the filling, where no coordinator was told of it. */
  readonly exceptionsRaised: Error[] = [];

  /** The handle of the queue. */
  readonly queue: Tensor;
  readonly closeOp: Operation;
  readonly cancelOp: Operation;
  private readonly closedCodes: readonly number[];

  /** @throws ValueError where there is nothing to fill it */
  constructor(
    queue: QueueBase | Tensor,
    readonly enqueueOps: readonly (Operation | Tensor)[],
    options: QueueRunnerOptions = {},
  ) {
    checkOptions("tf.train.QueueRunner", options, ["closeOp", "cancelOp", "queueClosedExceptionTypes"]);
    if (enqueueOps.length === 0) throw new ValueError("Must provide queue and enqueue_ops.");
    const whole = queue instanceof QueueBase ? queue : new QueueBase([], [], undefined, queue);
    const types = options.queueClosedExceptionTypes ?? [];
    this.queue = whole.queueRef;
    this.closeOp = options.closeOp ?? whole.close();
    this.cancelOp = options.cancelOp ?? whole.close({ cancelPendingEnqueues: true });
    this.closedCodes = types.length === 0 ? [OUT_OF_RANGE] : types.map(codeOf);
  }

  /** The runner that a meta graph tells of. @throws KeyError for nodes that the graph does not have */
  static fromProto(def: tensorflow.IQueueRunnerDef, graph: Graph): QueueRunner {
    const operation = (name: string | null | undefined): Operation => graph.getOperationByName(name ?? "");
    const element = (name: string): Operation | Tensor =>
      name.includes(":") ? graph.getTensorByName(name) : operation(name);
    const queue = element(def.queueName ?? "");
    return new QueueRunner("outputs" in queue ? queue.outputs[0]! : queue, (def.enqueueOpName ?? []).map(element), {
      closeOp: operation(def.closeOpName),
      cancelOp: operation(def.cancelOpName),
      queueClosedExceptionTypes: (def.queueClosedExceptionTypes ?? []).map(Number),
    });
  }

  /** The runner as meta graphs have it. */
  toProto(): tensorflow.IQueueRunnerDef {
    return {
      queueName: this.queue.name.replace(/:0$/, ""),
      enqueueOpName: this.enqueueOps.map(({ name }) => name),
      closeOpName: this.closeOp.name,
      cancelOpName: this.cancelOp.name,
      queueClosedExceptionTypes: [...this.closedCodes],
    };
  }

  /** The name of the queue's node. */
  get name(): string {
    return this.queue.op.name;
  }

  /** Starts the filling, one thread an operation; none while it is going on already. With a coordinator, until it says stop. */
  createThreads(sess: Runner, coord?: Coordinator): Thread[] {
    if ((this.running.get(sess) ?? 0) > 0) return [];
    this.running.set(sess, this.enqueueOps.length);
    this.exceptionsRaised.length = 0;
    const threads = this.enqueueOps.map((op) => ({
      name: `QueueRunnerThread-${this.name}-${op.name}`,
      done: inBackground(() => this.fill(sess, op, coord)),
    }));
    if (coord !== undefined) {
      const done = inBackground(() => this.closeOnStop(sess, coord));
      threads.push({ name: `QueueRunnerThread-${this.name}-close_on_stop`, done });
      for (const thread of threads) coord.registerThread(thread);
    }
    return threads;
  }

  private async fill(sess: Runner, op: Operation | Tensor, coord?: Coordinator): Promise<void> {
    try {
      while (!coord?.shouldStop()) {
        await sess.run(op);
        await turn();
      }
    } catch (error) {
      if (error instanceof OpError && this.closedCodes.includes(error.code)) {
        if (this.running.get(sess) === 1) await this.end(sess, this.closeOp);
      } else if (coord !== undefined) coord.requestStop(error);
      else this.report(error);
    } finally {
      this.running.set(sess, this.running.get(sess)! - 1);
    }
  }

  private report(error: unknown): void {
    if (!(error instanceof Error)) throw error;
    this.exceptionsRaised.push(error);
    if (!(error instanceof CancelledError)) warn(`Queue "${this.name}" is not filled any more: ${error.message}`);
  }

  private async closeOnStop(sess: Runner, coord: Coordinator): Promise<void> {
    await coord.waitForStop();
    await this.end(sess, this.cancelOp);
  }

  /** Closes the queue, unless it is closed already, or the session is. */
  private async end(sess: Runner, op: Operation): Promise<void> {
    try {
      await sess.run(op);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.exceptionsRaised.push(error);
    }
  }
}

const codeOf = (type: ErrorClass | number): number => (typeof type === "number" ? type : new type("").code);
const OUT_OF_RANGE = codeOf(OutOfRangeError);

/** Adds a runner to the default graph's, which `tf.train.startQueueRunners` starts (`tf.train.add_queue_runner`). */
export function addQueueRunner(runner: QueueRunner, collection: string = GraphKeys.QUEUE_RUNNERS): void {
  addToCollection(collection, runner);
}
