import { Asking, answered, type WireQuestions } from "./asking.js";
import { drain, type ToMain } from "./bridge.js";
import { CellRunner } from "./cell-runner.js";
import { Comms } from "./comms/comms.js";
import type { ErrorReport, KernelContext, Language } from "./context.js";
import { dispatch } from "./dispatch.js";
import { Guard, type Watch } from "./guard.js";
import { weighHeap } from "./heap.js";
import { History } from "./history.js";
import { HistoryFile, historyPath } from "./history-file.js";
import { Input, type InputHost } from "./input.js";
import { announceEnds } from "./leaving.js";
import { LazyLibrary } from "./library.js";
import { log } from "./log.js";
import { type Extras, type JsonObject, type Message, type Outgoing, Request } from "./message.js";
import { OutgoingPackets } from "./outgoing-packets.js";
import { KeyboardInterrupt, noteInterruption, takeInterruption } from "./repl/keyboard-interrupt.js";
import { OutOfMemoryError } from "./repl/out-of-memory.js";
import * as shell from "./shell/index.js";
import { Typecheck } from "./typecheck.js";
import type { WireThread } from "./wire/start.js";

/** Milliseconds that a leaving process waits for its sockets to close. */
const patience = 2000;

/** Milliseconds that help for a name may take. */
const patienceOfHelp = 10_000;

/** Messages that show something under a cell; a silent request sends none of them. */
const outputs = new Set(["stream", "display_data", "update_display_data", "execute_result", "error", "clear_output"]);

/** The kernel on the main thread: takes requests from the wire, one at a time, and answers them in the language. */
export class Kernel implements KernelContext, InputHost {
  readonly history = new History(historyFile());
  readonly library = new LazyLibrary();
  readonly runner: CellRunner;
  readonly comms = new Comms({
    publish: (type, content, extras) => this.runner.visit(() => this.#publish(type, content, extras)),
    report: (error) => this.#report(error),
  });
  readonly #input: Input;
  readonly typecheck: Typecheck;
  executionCount = 0;
  readonly #wire: WireThread;
  readonly #guard = new Guard();
  readonly #packets = new OutgoingPackets((packets) => this.#wire.port.postMessage(packets));
  readonly #asking = new Asking<WireQuestions>((packet) => this.#packets.send(packet));
  #language: Promise<Language> | undefined;
  #lastInterrupt = 0;
  #loaded: Language | undefined;
  readonly #tickets = new Map<Request, number>();
  readonly #uncaught = new Map<Request, ErrorReport>();

  constructor(wire: WireThread) {
    this.#wire = wire;
    this.#input = new Input(wire.answers, this);
    this.typecheck = new Typecheck(this.#asking, process.env.TENSORCELL_TYPECHECK);
    this.runner = new CellRunner(this.#guard, {
      interrupt: () => this.#loaded?.interrupt() ?? false,
      struck: () => this.#loaded?.struck(),
      interruption: takeInterruption,
      begin: () => this.#packets.flush(),
    });
  }

  /** The request that the calling code belongs to. */
  get request(): Request | undefined {
    return this.runner.request;
  }

  ask(question: number, message: Outgoing): void {
    this.#packets.send({ kind: "ask", question, message });
  }

  interrupted(id: number): Error {
    this.#interrupt(id);
    return new KeyboardInterrupt();
  }

  /** Resolves when the sockets are bound and requests are being answered. Rejects when they cannot be bound. */
  async open(): Promise<void> {
    const watch: Watch = {
      isCell: () => this.runner.inCell,
      isWorking: () => this.library.loaded?.hasTurns() ?? false,
      isDone: (interrupt) => interrupt === this.#lastInterrupt,
      weigh: weighHeap,
      strike: noteInterruption,
      struck: () => {
        this.#input.moved();
        this.runner.struck();
        // The bell may have been what was terminated.
        this.#ring();
      },
    };
    this.#guard.install(watch, this.#wire.standstill);
    this.runner.install();
    process.on("exit", (code) => this.#leave(code));
    announceEnds((code, reason) => this.#leave(code, reason));
    process.on("uncaughtException", (error) => this.#onUncaught(error));
    process.on("unhandledRejection", (reason) => this.#onUncaught(reason));
    const { hearsInterrupts } = await this.#wire.opened;
    this.#wire.worker.on("message", () => this.#ring());
    this.#wire.worker.on("error", (error) => {
      log(`Cannot go on: the wire's thread has failed: ${error.stack}`);
      process.exit(1);
    });
    if (!hearsInterrupts) process.on("SIGINT", () => this.runner.interrupt());
    this.#ring();
  }

  language(): Promise<Language> {
    this.#language ??= this.#guard.work(() => this.#loadLanguage());
    return this.#language;
  }

  abortWaiting(request: Request): void {
    const ticket = this.#tickets.get(request);
    if (ticket !== undefined) this.#packets.send({ kind: "abort", ticket });
  }

  takeUncaught(request: Request): ErrorReport | undefined {
    const report = this.#uncaught.get(request);
    this.#uncaught.delete(request);
    return report;
  }

  async #loadLanguage(): Promise<Language> {
    const { NotebookLanguage } = await import("./language.js");
    this.#loaded = new NotebookLanguage({
      cwd: process.cwd(),
      library: this.library,
      typecheck: this.typecheck,
      history: this.history,
      note: (change) => this.#packets.send({ kind: "noted", ...change }),
      help: (code, detailed) => this.#asking.ask("help", { code, detailed }, patienceOfHelp),
      publish: (type, content) => this.runner.visit(() => this.#publish(type, content)),
      visit: (code) => this.runner.visit(code),
      write: (name, text) => this.#write(name, text),
      cell: () => this.runner.request,
      input: this.#input,
      comms: this.comms,
      report: (error) => this.#report(error),
    });
    return this.#loaded;
  }

  /** Takes what the wire has sent. */
  #ring(): void {
    this.#guard.section(() => {
      for (const packet of drain(this.#wire.port)) this.#receive(packet);
    });
  }

  #receive(packet: ToMain): void {
    switch (packet.kind) {
      case "request":
        void this.#answer(packet.ticket, packet.message);
        break;
      case "interrupt":
        this.#interrupt(packet.id);
        break;
      case "answered":
        this.#input.receive();
        break;
      case "query":
        void this.#guard.work(async () => {
          const language = await this.language();
          this.#packets.send(await answered(packet, language.facts));
        });
        break;
      case "told":
        this.#asking.take(packet);
        break;
      case "assisted":
        this.typecheck.ready = true;
        break;
      case "exit":
        process.exit(packet.code);
    }
  }

  /** Acts on an interrupt, of which the wire may tell more than once. */
  #interrupt(id: number): void {
    if (id !== this.#lastInterrupt) this.runner.interrupt();
    this.#lastInterrupt = id;
    this.#packets.send({ kind: "interrupted", id });
  }

  async #answer(ticket: number, message: Message): Promise<void> {
    const request = new Request(message, "shell", (answer: Outgoing) => {
      this.#wire.flow.give(answer.content.length);
      const packet = { kind: "message", message: answer } as const;
      if (this.#guard.isHeldFor(request)) this.#packets.hold(packet);
      else this.#packets.send(packet);
    });
    this.#guard.hold(request);
    this.#tickets.set(request, ticket);
    await dispatch<KernelContext>(request, shell, this);
    this.#tickets.delete(request);
    this.#packets.send({ kind: "done", ticket });
    this.#guard.release(request);
  }

  /** The one port through which output leaves, in order, under the cell that the calling code belongs to. */
  #publish(type: string, content: JsonObject, extras?: Extras): void {
    const { request } = this.runner;
    if (request === undefined) log(`Cannot publish "${type}": no cell has run yet`);
    else if (!(request.quiet && outputs.has(type))) request.child(type, content, extras);
  }

  #write(name: "stdout" | "stderr", text: string): void {
    const { request } = this.runner;
    if (request === undefined) log(text.trimEnd());
    else if (!request.quiet) {
      this.#wire.flow.give(text.length);
      this.#packets.send({ kind: "stream", parent: request.header, name, text });
    }
  }

  /** An error that nothing caught is shown under its cell and the kernel lives on; a cell that still runs fails with it. */
  #onUncaught(error: unknown): void {
    if (error instanceof KeyboardInterrupt || error instanceof OutOfMemoryError) {
      this.runner.escaped(error);
      return;
    }
    const { request } = this.runner;
    const report = this.#report(error);
    if (request === undefined || report === undefined) return;
    if (this.runner.isRunning(request) && !this.#uncaught.has(request)) this.#uncaught.set(request, report);
  }

  /** Shows an error under the cell that the calling code belongs to. */
  #report(error: unknown): ErrorReport | undefined {
    if (this.request === undefined || this.#loaded === undefined) {
      log(`Uncaught: ${error instanceof Error ? error.stack : String(error)}`);
      return undefined;
    }
    const report = this.#loaded.describe(error);
    this.#publish("error", { ...report });
    return report;
  }

  /** The process ends: lets the wire close its sockets, without which their library aborts the process. */
  #leave(code: number, reason?: string): void {
    this.history.flush();
    this.#packets.send({ kind: "exit", code, ...(reason === undefined ? {} : { reason }) });
    this.#wire.flow.waitClosed(patience);
  }
}

function historyFile(): HistoryFile | undefined {
  const path = historyPath();
  return path === undefined ? undefined : new HistoryFile(path);
}
