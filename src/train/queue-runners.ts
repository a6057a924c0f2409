import { checkOptions } from "../core/options.js";
import { warn } from "../core/warn.js";
import { GraphKeys } from "../ops/graph-keys.js";
import type { Coordinator, Thread } from "../ops/queue/coordinator.js";
import { QueueRunner } from "../ops/queue/queue-runner.js";
import { defaultSession } from "../session/default-session.js";
import type { Session } from "../session/session.js";

/** Options of `tf.train.startQueueRunners`. */
export interface StartOptions {
  /** The session that runs; the default one where it is not given. */
  readonly sess?: Session;
  /** Tells when to stop, and is told of errors. */
  readonly coord?: Coordinator;
  readonly collection?: string;
}

/**
 * Starts the filling of all queues of the session's graph, imported ones too (`tf.train.start_queue_runners`); it goes on beside the program
 * until the queues are closed: `coord.requestStop()`, then `await coord.join(threads)`.
 */
export function startQueueRunners(options: StartOptions = {}): Thread[] {
  checkOptions("tf.train.startQueueRunners", options, ["sess", "coord", "collection"]);
  const { sess = defaultSession(), coord, collection = GraphKeys.QUEUE_RUNNERS } = options;
  const runners = sess.graph.getCollection(collection).filter((item) => item instanceof QueueRunner);
  if (runners.length === 0)
    warn(
      "`tf.train.startQueueRunners()` was called when no queue runners were defined. You can safely remove the call.",
    );
  return runners.flatMap((runner) => runner.createThreads(sess, coord));
}
