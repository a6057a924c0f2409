import { type Answered, type Asked, Asking, answered, type MainQuestions, type WireQuestions } from "../asking.js";
import type { ToMain } from "../bridge.js";
import { dispatch, type Handlers } from "../dispatch.js";
import { log } from "../log.js";
import { booleanField, type Message, type Request } from "../message.js";

type Assistant = import("../assist/assistant.js").Assistant;
type Noted = import("../assist/assistant.js").Noted;
type LanguageServer = import("../assist/language-server.js").LanguageServer;

/** Milliseconds without a new cell after a front end's greeting after which the language server is started ahead of the first question. */
const idleTime = 800;

/** The messages that help to write cells: answered out of turn, whatever runs. */
const types: ReadonlySet<string> = new Set(["complete_request", "inspect_request"]);

/** What the assistance needs of the wire. */
export interface AssistanceHost {
  tell(packet: ToMain): void;
  isBusy(): boolean;
}

/** The wire's side of what helps to write cells: loaded when it is first needed, and told of each cell that is executed. */
export class Assistance {
  readonly #host: AssistanceHost;
  readonly #main: Asking<MainQuestions>;
  /** The notebook's folder: where the kernel was started, wherever its cells go from there. */
  readonly #cwd = process.cwd();
  #earlier: ((assistant: Assistant) => void)[] = [];
  #server: Promise<LanguageServer> | undefined;
  #loading: Promise<Assistant> | undefined;
  #loaded: Assistant | undefined;
  #warming: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(host: AssistanceHost) {
    this.#host = host;
    this.#main = new Asking((packet) => host.tell(packet));
  }

  /** Whether a message is answered here. */
  takes({ header }: Message): boolean {
    return types.has(header.msg_type);
  }

  /** Answers a request that helps to write cells. */
  async answer(request: Request): Promise<void> {
    const [handlers, assistant] = await Promise.all([import("../assist/index.js"), this.#load()]);
    await dispatch<Assistant>(request, handlers as Handlers<Assistant>, assistant);
  }

  /** A request is handed to the main thread: a cell is executed. */
  started(message: Message): void {
    if (message.header.msg_type !== "execute_request") return;
    // A cell runs quicker alone on the machine.
    if (this.#server === undefined) this.#warming?.refresh();
    // Where nobody answers questions, a notebook runs from top to bottom: its cells' checks start the server where they need it.
    if (!booleanField(message.content, "allow_stdin", true)) this.#stopWarming();
    this.#inform((assistant) => execute(assistant, message));
  }

  /** The main thread says what no cell says. */
  noted(change: Noted): void {
    this.#inform((assistant) => assistant.noted(change));
  }

  #inform(tell: (assistant: Assistant) => void): void {
    if (this.#loaded === undefined) this.#earlier.push(tell);
    else tell(this.#loaded);
  }

  /** Answers a question of the main thread. */
  tell(packet: Asked<WireQuestions>): Promise<Answered> {
    return answered<WireQuestions>(packet, {
      check: async ({ id, code }) => (await this.#load()).check(id, code),
      help: async ({ code, detailed }) => (await this.#load()).help(code, code.length, detailed),
    });
  }

  /** Takes the main thread's answer. */
  take(packet: Answered): void {
    this.#main.take(packet);
  }

  /** A front end is there: gets ready when it has nothing else to ask for a while. */
  greeted(): void {
    this.#warming ??= setTimeout(() => void this.#warmUp(), idleTime).unref();
  }

  #stopWarming(): void {
    clearTimeout(this.#warming);
    this.#warming = undefined;
  }

  /** Ends what was started. */
  close(): void {
    this.#closed = true;
    this.#stopWarming();
    // Where it could not even be loaded, whoever asked it was told.
    this.#server?.then(
      (server) => server.close(),
      () => undefined,
    );
  }

  async #warmUp(): Promise<void> {
    if (this.#closed) return;
    try {
      // No cell is read for it: what reads them, and asks, takes 5 MB.
      await (await this.#languageServer()).warmUp();
      this.#host.tell({ kind: "assisted" });
    } catch (error) {
      log(`Cannot get TypeScript's language server ready: ${error instanceof Error ? error.message : error}`);
    }
  }

  #languageServer(): Promise<LanguageServer> {
    this.#server ??= import("../assist/language-server.js").then(({ LanguageServer }) => new LanguageServer(this.#cwd));
    return this.#server;
  }

  #load(): Promise<Assistant> {
    this.#loading ??= Promise.all([import("../assist/assistant.js"), this.#languageServer()]).then(
      ([{ Assistant }, server]) => {
        const isBusy = () => this.#host.isBusy();
        const assistant = new Assistant({ cwd: this.#cwd, server, main: this.#main, isBusy });
        for (const tell of this.#earlier) tell(assistant);
        this.#earlier = [];
        this.#loaded = assistant;
        return assistant;
      },
    );
    return this.#loading;
  }
}

function execute(assistant: Assistant, { header, content, metadata }: Message): void {
  const { code } = content;
  const { cellId } = metadata;
  if (typeof code === "string")
    assistant.executed(header.msg_id, code, typeof cellId === "string" ? cellId : undefined);
}
