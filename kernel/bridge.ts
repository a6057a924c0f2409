import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Answered, Asked, MainQuestions, WireQuestions } from "./asking.js";
import type { Header, Message, Outgoing } from "./message.js";

/** What the connection file says (written by the front end, read by the kernel). */
export interface ConnectionInfo {
  readonly transport: "tcp" | "ipc";
  readonly ip: string;
  readonly shell_port: number;
  readonly control_port: number;
  readonly stdin_port: number;
  readonly iopub_port: number;
  readonly hb_port: number;
  readonly key: string;
  readonly signature_scheme: string;
  /** The kernel's CurveZMQ keys (Z85), where connections are to be encrypted. */
  readonly curve_publickey?: string;
  readonly curve_secretkey?: string;
}

/** What the main thread hands to the wire's thread when it starts it. */
export interface WireOptions {
  /** Path of the file that says where to listen. What it says waits on the answer line: Node's debug output shows these options. */
  readonly connectionFile: string;
  /** The wire's end of the bridge. */
  readonly port: MessagePort;
  /** The memory of the `Flow` between the threads. */
  readonly flow: Int32Array<SharedArrayBuffer>;
  readonly answers: AnswerLine;
  /** The memory of the `Standstill`. */
  readonly standstill: Int32Array<SharedArrayBuffer>;
  /** Bytes to which the main thread's heap may grow. */
  readonly heapLimit: number;
}

/** What carries a front end's answers to the main thread, also while that stands still to wait for one. */
export interface AnswerLine {
  readonly port: MessagePort;
  /** How often something has come (`answerWord`). */
  readonly memory: Int32Array<SharedArrayBuffer>;
}

/**
 * The words of an `AnswerLine`'s memory: how often something has come, the last interrupt, and the number of the wait
 * for a child process in which the main thread stands still (0: in none).
 */
export const answerWord = { came: 0, interrupt: 1, wait: 2 } as const;

/** What the front end has answered to the question of that number, or why it has not. */
export interface Answer {
  readonly question: number;
  readonly value: string;
  readonly refusal?: string;
}

/** What the wire's thread says when its sockets are bound. */
export interface WireOpened {
  /** Whether it hears SIGINT by itself; else the main thread has to. */
  readonly hearsInterrupts: boolean;
}

/** Name of the main thread's global function that stands still, on top of code that runs (`Standstill`). It takes a `StandingOrder`. */
export const standingPoint = "tensorcell:standing-point";

/** Name of the main thread's global function that says that what runs is to be terminated, and why, and prepares for it. */
export const strikingPoint = "tensorcell:striking-point";

/** When the main thread is to stand still. */
export interface StandingOrder {
  /** Unless that interrupt has been acted on: it is meant once. */
  readonly interrupt?: number;
  /** Having weighed its heap (`weighHeap`), where that is wanted. */
  readonly weighAbove?: number;
}

/** From the main thread, where the language runs, to the wire. */
export type ToWire =
  | Asked<WireQuestions>
  | Answered
  | { readonly kind: "message"; readonly message: Outgoing }
  | { readonly kind: "stream"; readonly parent: Header; readonly name: "stdout" | "stderr"; readonly text: string }
  /** The cell in flight has failed: abort the execute_requests that wait behind it. Sent before its reply. */
  | { readonly kind: "abort"; readonly ticket: number }
  /** The shell request with this ticket is answered. */
  | { readonly kind: "done"; readonly ticket: number }
  /** Ask the front end something: an `input_request`. */
  | { readonly kind: "ask"; readonly question: number; readonly message: Outgoing }
  /** An interrupt has reached the main thread and was acted on. */
  | { readonly kind: "interrupted"; readonly id: number }
  /** For those who help to write cells: a declaration that no cell has made, an end of all of them, packages that are new. */
  | { readonly kind: "noted"; readonly declared?: string; readonly forgotten?: true; readonly installed?: true }
  /** The process is leaving, for whatever `reason` it has besides its code: close the sockets. */
  | { readonly kind: "exit"; readonly code: number; readonly reason?: string };

/** From the wire to the main thread. */
export type ToMain =
  | Asked<MainQuestions>
  | Answered
  /** The language server is ready for questions. */
  | { readonly kind: "assisted" }
  /** A request of the shell socket; what is said of it later carries its ticket. */
  | { readonly kind: "request"; readonly ticket: number; readonly message: Message }
  /** May come more than once with the same `id`, and is meant once. */
  | { readonly kind: "interrupt"; readonly id: number }
  /** An answer waits on the answer line. */
  | { readonly kind: "answered" }
  /** The sockets are closed: end the process. */
  | { readonly kind: "exit"; readonly code: number };

/**
 * Takes packets out of `port` until none is left. The main thread listens to a bell of its own and drains the port when it
 * rings: a packet is then only taken by code that is guarded against an interrupt, and never lost to one.
 */
export function* drain(port: MessagePort): Generator<ToMain> {
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) yield next.message;
}
