import { once } from "node:events";
import { getHeapStatistics } from "node:v8";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { AnswerLine, ConnectionInfo, WireOpened, WireOptions } from "../bridge.js";
import { Flow } from "./flow.js";
import { Standstill } from "./standstill.js";

/** Bytes of V8's limit for the heap that are for new objects alone: the others must do without them. */
const young = 48 << 20;

/** The wire's thread as the main thread holds it. */
export interface WireThread {
  readonly worker: Worker;
  /** The main thread's end of the bridge. */
  readonly port: MessagePort;
  /** Resolves with what the thread says when its sockets are bound; rejects when they cannot be. */
  readonly opened: Promise<WireOpened>;
  readonly flow: Flow;
  readonly answers: AnswerLine;
  readonly standstill: Standstill;
}

/** Starts the wire's thread. Kept apart from all else, so that it starts up before the main thread loads the rest. */
export function startWire(connection: ConnectionInfo, connectionFile: string): WireThread {
  const { port1, port2 } = new MessageChannel();
  const flow = new Flow();
  const line = new MessageChannel();
  const memory = new Int32Array(new SharedArrayBuffer(12));
  const answers = { port: line.port2, memory };
  const standstill = new Standstill();
  const heapLimit = getHeapStatistics().heap_size_limit - young;
  const shared = { flow: flow.memory, standstill: standstill.memory };
  const workerData: WireOptions = { connectionFile, port: port2, ...shared, answers, heapLimit };
  line.port1.postMessage(connection);
  // What is new on the wire's thread is messages, which are soon gone.
  const resourceLimits = { maxYoungGenerationSizeMb: 3 };
  const options = { workerData, transferList: [port2, line.port2], resourceLimits };
  const worker = new Worker(new URL("./worker.js", import.meta.url), options);
  const opened = once(worker, "message").then(([message]) => message as WireOpened);
  // Whoever awaits it later is told of a failure; until then it is not an unhandled one.
  opened.catch(() => {});
  return { worker, port: port1, opened, flow, answers: { port: line.port1, memory }, standstill };
}
