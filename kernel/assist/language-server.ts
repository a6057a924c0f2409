import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { log } from "../log.js";
import { TypeScript } from "../typescript.js";
import { JsonRpc } from "./json-rpc.js";
import { BEFORE, type DocumentName, type Project, projectFor } from "./project.js";
import type { Place } from "./session-document.js";

/** Milliseconds after which a server that does not answer is taken for dead. */
const patience = 30_000;

/** Times that the server may die before it is left alone. */
const lives = 5;

const capabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { documentationFormat: ["markdown"], resolveSupport: { properties: ["detail"] } } },
    hover: { contentFormat: ["markdown"] },
    signatureHelp: {
      signatureInformation: {
        documentationFormat: ["markdown"],
        parameterInformation: { labelOffsetSupport: true },
        activeParameterSupport: true,
      },
    },
    diagnostic: { relatedInformation: true },
  },
};

/**
 * A cell gets no imports that its author did not write, and nothing is fetched: the server would run `npm install` for types of packages that have none, at
 * its first start for a registry of them.
 */
const settings = {
  suggest: { autoImports: false },
  disableAutomaticTypeAcquisition: true,
  tsserver: { automaticTypeAcquisition: { enabled: false } },
};

/** Answers what the server asks: how it is to be set, section by section. */
function answer(method: string, params: unknown): unknown {
  return method === "workspace/configuration" ? (params as { items: unknown[] }).items.map(() => settings) : null;
}

/** Asks the server; parameters name the document themselves. */
export type Ask = <Answer>(method: string, params: object) => Promise<Answer>;

interface Running {
  readonly process: ChildProcess;
  readonly connection: JsonRpc;
  /** The documents as the server knows them. */
  readonly known: Map<DocumentName, Known>;
}

interface Known {
  readonly text: string;
  readonly version: number;
}

/** The texts that documents have for as long as a question takes. */
export type Texts = Readonly<Partial<Record<DocumentName, string>>>;

/** TypeScript's own language server, in a process of its own: started when it is first asked, and again when it has died. */
export class LanguageServer {
  readonly project: Project;
  readonly #cwd: string;
  #running: Promise<Running> | undefined;
  #process: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #deaths = 0;
  #edits = 0;
  #closed = false;

  /** `cwd`: the notebook's folder. */
  constructor(cwd: string) {
    this.#cwd = cwd;
    this.project = projectFor(cwd);
  }

  /** A number that is another one when the same question may have another answer. */
  get generation(): number {
    return this.#edits + this.#deaths;
  }

  /** A document, as parameters of questions name it. */
  document(name: DocumentName = "session"): { readonly textDocument: { readonly uri: string } } {
    return { textDocument: { uri: this.project.uriOf(name) } };
  }

  /** The process id of the server, while there is one. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Whether it can be asked: not after its end, nor where it has died again and again, or is not installed. */
  get usable(): boolean {
    return !this.#closed && this.#deaths < lives;
  }

  /** Has the server read all types that are there with no cell, so that the first question does not wait for it. */
  async warmUp(): Promise<void> {
    const { prelude } = this.project;
    const texts = {
      session: prelude,
      before: `${prelude}export { tf };`,
      cell: `import { tf } from "${BEFORE}";\ntf;`,
    };
    await this.about(texts, (ask) => ask("textDocument/diagnostic", this.document("cell")));
  }

  /**
   * Asks about documents, which have these texts for as long as `questions` take: those that others have meanwhile wait. They are asked once more when the server dies of them.
   */
  about<Answer>(texts: Texts, questions: (ask: Ask) => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(() => this.#about(texts, questions));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #about<Answer>(texts: Texts, questions: (ask: Ask) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const starting = (this.#running ??= this.#start());
      try {
        const running = await starting;
        await this.#updateAll(running, texts);
        return await questions((method, params) => this.#request(running, method, params));
      } catch (error) {
        if (attempt > 1 || this.#running === starting || !this.usable) throw error;
      }
    }
  }

  /** Tells that files on disk have changed. */
  async changed(uris: readonly string[]): Promise<void> {
    this.#edits++;
    const running = await this.#running;
    running?.connection.notify("workspace/didChangeWatchedFiles", {
      changes: uris.map((uri) => ({ uri, type: 2 })),
    });
  }

  /** Whether it was ended, as the kernel ends. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** Ends the server. */
  close(): void {
    this.#closed = true;
    this.#process?.kill();
  }

  async #start(): Promise<Running> {
    const child = await this.#spawn();
    this.#process = child;
    child.unref();
    const connection = new JsonRpc(child.stdout!, child.stdin!, answer);
    const died = (reason: string) => {
      connection.close(new Error(`TypeScript's language server has ended: ${reason}`));
      if (this.#process !== child) return;
      this.#process = undefined;
      this.#running = undefined;
      this.#deaths++;
      if (!this.#closed) log(`TypeScript's language server has ended: ${reason}`);
    };
    child.once("error", (error) => died(error.message));
    // Of a server that has ended, the first thing seen may be that nobody reads any more.
    child.stdin!.once("error", (error) => {
      died(error.message);
      child.kill();
    });
    child.once("exit", (code, signal) => died(String(signal ?? code)));
    const running: Running = { process: child, connection, known: new Map() };
    const { uri, languageId, text } = await this.project.config();
    await this.#request(running, "initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(this.#cwd).href,
      capabilities,
      initializationOptions: { disablePushDiagnostics: true },
    });
    connection.notify("initialized", {});
    this.#notify(running, "didOpen", { textDocument: { uri, languageId, version: 1, text } });
    return running;
  }

  async #spawn(): Promise<ChildProcess> {
    try {
      if (this.#closed) throw new Error("it has been ended");
      return spawn((await TypeScript.find()).path, ["--lsp", "--stdio"], {
        cwd: this.#cwd,
        stdio: ["pipe", "pipe", "ignore"],
        // Its own process group: Jupyter's interrupt is a signal to the kernel's.
        detached: process.platform !== "win32",
        windowsHide: true,
      });
    } catch (cause) {
      this.#running = undefined;
      this.#deaths = lives;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Cannot start TypeScript's language server: ${reason}`, { cause });
    }
  }

  /**
   * Brings the server's copies up to date. Where more than one has changed, it is asked something in between: what it knows of the
   * project outlives a change of one document, and not of two at once.
   */
  async #updateAll(running: Running, texts: Texts): Promise<void> {
    const changed = Object.entries(texts)
      .map(([name, text]) => ({ name: name as DocumentName, text }))
      .filter(({ name, text }) => running.known.get(name)?.text !== text);
    for (const [index, { name, text }] of changed.entries()) {
      this.#update(running, name, text);
      if (index === changed.length - 1) return;
      const positions = [{ line: 0, character: 0 }];
      await this.#request(running, "textDocument/selectionRange", { ...this.document(name), positions });
    }
  }

  /** Brings the server's copy of a document up to date: what is the same at its start is not sent again. */
  #update(running: Running, name: DocumentName, text: string): void {
    const uri = this.project.uriOf(name);
    const old = running.known.get(name);
    const version = (old?.version ?? 0) + 1;
    running.known.set(name, { text, version });
    if (old === undefined) {
      this.#notify(running, "didOpen", { textDocument: { uri, languageId: "typescript", version, text } });
      return;
    }
    const same = commonLines(old.text, text);
    const range = { start: endOf(old.text.slice(0, same)), end: endOf(old.text) };
    const contentChanges = [{ range, text: text.slice(same) }];
    this.#notify(running, "didChange", { textDocument: { uri, version }, contentChanges });
  }

  #notify({ connection }: Running, method: string, params: object): void {
    connection.notify(`textDocument/${method}`, params);
  }

  async #request<Answer>({ connection, process }: Running, method: string, params: unknown): Promise<Answer> {
    const timer = setTimeout(() => process.kill("SIGKILL"), patience);
    timer.unref();
    try {
      return await connection.request<Answer>(method, params);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Length of the lines that two texts have in common at their start. */
function commonLines(one: string, other: string): number {
  let end = 0;
  for (;;) {
    const next = one.indexOf("\n", end) + 1;
    if (next === 0 || one.slice(end, next) !== other.slice(end, next)) return end;
    end = next;
  }
}

function endOf(text: string): Place {
  const start = text.lastIndexOf("\n") + 1;
  let line = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
  return { line, character: text.length - start };
}
