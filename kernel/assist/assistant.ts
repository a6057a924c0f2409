import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Asking, CellProblem, MagicNote, MainQuestions } from "../asking.js";
import { cacheFolder } from "../cache-folder.js";
import type { MimeBundle } from "../display/bundle.js";
import { isCodeAfter, isMagicText, magicLineAt } from "../magic-lines.js";
import { beginningWith, type Candidates } from "./candidates.js";
import { CodeCompleter } from "./code-candidates.js";
import { pathBefore, surroundings, wordStart } from "./cursor.js";
import { helpBundle, helpFor } from "./help.js";
import type { LanguageServer } from "./language-server.js";
import { nameCandidates } from "./live-candidates.js";
import { commandCandidates, magicCandidates } from "./magic-candidates.js";
import { problemsOf } from "./problems.js";
import { isSelfContained } from "./self-contained.js";
import { type CheckedView, SessionDocument } from "./session-document.js";
import { stringCandidates } from "./string-candidates.js";
import { Verdicts } from "./verdicts.js";

/** Milliseconds that the main thread is given to answer: less while a cell runs, which may keep it from it. */
const patience = { busy: 50, idle: 3000 };

/**
 * Milliseconds after which completion goes by the values alone, where the language server has not answered: JupyterLab
 * drops what comes after a second.
 */
const hurry = 600;

/** What the assistant needs of the kernel around it. */
export interface AssistantHost {
  /** The notebook's folder. */
  readonly cwd: string;
  readonly server: LanguageServer;
  readonly main: Pick<Asking<MainQuestions>, "ask">;
  /** Whether a cell runs. */
  isBusy(): boolean;
}

/** What the session says of itself beside its cells. */
export interface Noted {
  /** A declaration that no cell has made. */
  readonly declared?: string;
  /** All declarations are forgotten. */
  readonly forgotten?: true;
  /** Packages are new. */
  readonly installed?: true;
}

/**
 * Helps to write cells: completion, help and checks of types, from TypeScript's language server and from what the session
 * knows. It lives on the wire's thread, so it answers while a cell runs.
 */
export class Assistant {
  readonly server: LanguageServer;
  readonly #host: AssistantHost;
  readonly #document: SessionDocument;
  readonly #completer: CodeCompleter;
  readonly #stamps = new Map<string, number>();
  readonly #verdicts = new Verdicts(cacheFolder(process.env));
  #fingerprint: Promise<string> | undefined;
  #magics: readonly MagicNote[] | undefined;

  constructor(host: AssistantHost) {
    this.#host = host;
    this.server = host.server;
    this.#document = new SessionDocument(host.server.project.prelude);
    this.#completer = new CodeCompleter(this.server);
  }

  /** A cell is executed: `id` names the execution, `cellId` the cell, where the front end gave it a name. */
  executed(id: string, code: string, cellId?: string): void {
    this.#document.add(id, code, cellId);
  }

  /** The session says something of itself. */
  noted({ declared, forgotten, installed }: Noted): void {
    if (forgotten) this.#document.clear();
    if (declared !== undefined) this.#document.add("", declared);
    if (installed) void this.server.changed([pathToFileURL(join(this.#host.cwd, "node_modules")).href]);
  }

  /** The ways in which the code at an offset can go on. */
  async complete(code: string, offset: number): Promise<Candidates> {
    const none: Candidates = { start: offset, end: offset, items: [] };
    if (isMagicText(code, offset)) return none;
    const line = magicLineAt(code, offset) ?? bareMagic(code, offset);
    const written = line === undefined ? "" : code.slice(line.start, offset);
    if (written.startsWith("!")) return commandCandidates(written, offset, this.#folder);
    if (written.startsWith("%") && !isCodeAfter(written))
      return magicCandidates(written, offset, {
        magics: await this.#knownMagics(),
        folder: this.#folder,
        isFirst: code.slice(0, line?.start).trim() === "",
        graph: () => this.#ask("graph", {}),
        checkpoint: (path) => this.#ask("checkpoint", { path }),
      });
    const around = surroundings(code, offset);
    if (around.comment) return none;
    if (around.string !== undefined) {
      const at = { code, start: around.string, offset, around };
      const found = await stringCandidates(at, {
        cwd: this.#host.cwd,
        folder: this.#folder,
        graph: () => this.#ask("graph", {}),
      });
      return found ?? this.#codeCandidates(code, offset);
    }
    const typed = this.#codeCandidates(code, offset);
    const early = await Promise.race([typed, setTimeout(hurry, undefined, { ref: false })]);
    const candidates = early ?? (await this.#liveCandidates(code, offset));
    if (candidates.items.length > 0) return candidates;
    return early ? this.#members(code, offset) : typed;
  }

  /** Help for what is at an offset; undefined where there is none. */
  async help(code: string, offset: number, detailed: boolean): Promise<MimeBundle | undefined> {
    const line = magicLineAt(code, offset);
    const magicName = /^%{1,2}([\w.]+)/.exec(line?.text ?? "")?.[1];
    if (magicName !== undefined) {
      const magic = (await this.#knownMagics()).find(({ name }) => name === magicName);
      return magic && helpBundle(`\`\`\`text\n${magic.help}\n\`\`\``);
    }
    const view = await this.#view(code);
    return helpFor(
      this.server,
      view,
      { code, offset },
      {
        value: async (path) => {
          const value = await this.#ask("value", { path, detailed });
          const written = path.length === 1 ? this.#document.source(path[0]!) : undefined;
          return value?.source === undefined || written === undefined ? value : { ...value, source: written };
        },
      },
    );
  }

  /** What is wrong with the types of a cell, seen from where it is executed as `id`. A cell that does not read has a worse fault. */
  async check(id: string, code: string): Promise<CellProblem[]> {
    const view = this.#document.checked(code, id);
    if (view) await this.#tellChanges(Object.values(view.texts).join("\n"));
    if (view === undefined) return [];
    return this.#problemsIn(view, code).catch((error: unknown) => {
      // Nobody waits for it where the kernel ends.
      if (this.server.isClosed) return [];
      throw error;
    });
  }

  async #problemsIn(view: CheckedView, code: string): Promise<CellProblem[]> {
    if (!this.server.usable) throw new Error("TypeScript's language server cannot be had");
    if (!Object.values(view.texts).every(isSelfContained)) return problemsOf(this.server, view, code);
    this.#fingerprint ??= this.server.project.fingerprint();
    const question = JSON.stringify([await this.#fingerprint, view.document, view.texts, code]);
    return this.#verdicts.of(question, () => problemsOf(this.server, view, code));
  }

  /** The working folder: that of the process, which `%cd` changes. */
  get #folder(): string {
    return process.cwd();
  }

  async #view(code: string, id?: string) {
    const view = this.#document.view(code, id);
    await this.#tellChanges(view.text);
    return view;
  }

  /** Tells the server which of the files that the session imports have been edited since it was last asked. */
  async #tellChanges(text: string): Promise<void> {
    const specifiers = [...text.matchAll(/["'](\.{1,2}\/[^"'\n]+)["']/g)];
    const paths = specifiers.flatMap(([, specifier = ""]) => {
      const path = resolve(this.#host.cwd, specifier);
      return [path, `${path}.ts`, path.replace(/\.([cm]?)js$/, ".$1ts")];
    });
    const changed: string[] = [];
    for (const path of new Set(paths)) {
      const stamp = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      if ((this.#stamps.get(path) ?? stamp) !== stamp) changed.push(pathToFileURL(path).href);
      this.#stamps.set(path, stamp);
    }
    if (changed.length > 0) await this.server.changed(changed);
  }

  async #codeCandidates(code: string, offset: number): Promise<Candidates> {
    if (!this.server.usable) return { start: offset, end: offset, items: [] };
    const view = await this.#view(code);
    return this.#completer.complete(view, code, offset);
  }

  /** What the session's values tell without types: a value's properties, or the session's names. */
  async #liveCandidates(code: string, offset: number): Promise<Candidates> {
    const start = wordStart(code, offset);
    if (code[start - 1] === ".") return this.#members(code, offset);
    return nameCandidates(code, offset, (await this.#ask("names", {})) ?? []);
  }

  /** The properties that the value before a dot has now, for values whose type says nothing. */
  async #members(code: string, offset: number): Promise<Candidates> {
    const start = wordStart(code, offset);
    const path = code[start - 1] === "." ? pathBefore(code, start - (code[start - 2] === "?" ? 2 : 1)) : undefined;
    const names = path ? ((await this.#ask("members", { path })) ?? []) : [];
    const items = names.map((text) => ({ text, type: "property" }));
    return { start, end: offset, items: beginningWith(code.slice(start, offset), items) };
  }

  async #knownMagics(): Promise<readonly MagicNote[]> {
    this.#magics ??= await this.#ask("magics", {});
    return this.#magics ?? [];
  }

  #ask<About extends keyof MainQuestions>(about: About, question: MainQuestions[About]["question"]) {
    return this.#host.main.ask(about, question, this.#host.isBusy() ? patience.busy : patience.idle);
  }
}

/** A line that is nothing but `%` yet. */
function bareMagic(code: string, offset: number): { text: string; start: number } | undefined {
  const text = /(?:^|\n)[ \t]*(%{1,2})$/.exec(code.slice(0, offset))?.[1];
  return text === undefined ? undefined : { text, start: offset - text.length };
}
