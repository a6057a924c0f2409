import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { decode, encode } from "fast-png";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { findChromium } from "../support/chromium.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";
import { JupyterServer } from "./jupyter-server.js";
import { NotebookPage } from "./notebook-page.js";

/** Where the screenshots are. */
const ARTEFACTS = join(root, ".ci", "artefacts");
/** Where README.md's pictures are; they are written there where `TENSORCELL_WRITE_PICTURES` is 1. */
const PICTURES = join(root, "notebooks", "pictures");
const isWritingPictures = process.env.TENSORCELL_WRITE_PICTURES === "1";
/** Browsers write PNGs quickly, not small. */
const SMALLEST = { zlib: { level: 9 } } as const;
/** What is not in pictures: buttons, bars and marks of the cell in front. */
const HIDDEN = ".jp-cell-toolbar, .jp-Collapser, .vega-embed summary { visibility: hidden !important }";
/** When a page that does not come to what a test waits for is given up, with a screenshot of it. */
const HANGS_AFTER_MS = 60_000;

const python = findPython("jupyterlab", "ipywidgets");
const browser = findChromium();

/** For `node:test`: `false`, or why there is no JupyterLab to test in. */
export const skip = [python.skip, browser.skip].filter(Boolean).join("; ") || false;

export type Theme = "light" | "dark";

/** What JupyterLab shows of itself to scripts, with `expose_app_in_browser`. */
export interface ExposedApp {
  readonly jupyterapp: {
    readonly commands: { execute(id: string, args?: object): Promise<unknown> };
    readonly restored: Promise<void>;
    readonly shell: {
      readonly currentWidget: {
        readonly context: { readonly path: string };
        readonly sessionContext: { readonly session?: { readonly kernel?: { readonly status: string } } };
      } | null;
    };
  };
}

/** JupyterLab in a browser, on a server of its own. */
export class Lab implements AsyncDisposable {
  readonly page: Page;
  /** The folder that JupyterLab shows. */
  readonly folder: string;
  readonly #server: JupyterServer;
  readonly #browser: Browser;

  private constructor(server: JupyterServer, browser: Browser, page: Page) {
    this.#server = server;
    this.#browser = browser;
    this.page = page;
    this.folder = server.notebooks;
  }

  /** Starts the server and the browser, in which `scale` pixels of pictures are one of the page. */
  static async start(scale = 1): Promise<Lab> {
    const server = await JupyterServer.start(python.command);
    const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-component-update"];
    const started = await chromium.launch({ executablePath: browser.command, args });
    const page = await started.newPage({ viewport: { width: 1280, height: 1000 }, deviceScaleFactor: scale });
    page.setDefaultTimeout(HANGS_AFTER_MS);
    const lab = new Lab(server, started, page);
    await page.addInitScript({ path: fileURLToPath(new URL("../../../test/browser/in-page.mjs", import.meta.url)) });
    await lab.load();
    return lab;
  }

  /** Loads the page anew, with nothing open in it. */
  async load(): Promise<void> {
    await this.page.goto(`${this.#server.url}&reset`);
    await this.page.waitForFunction(() => "jupyterapp" in globalThis);
    await this.page.evaluate(() => (globalThis as unknown as ExposedApp).jupyterapp.restored);
  }

  /** Writes a notebook of code cells and opens it, with its kernel ready. */
  async open(name: string, cells: readonly string[]): Promise<NotebookPage> {
    const code = { cell_type: "code", metadata: {}, execution_count: null, outputs: [] };
    const kernelspec = { name: this.#server.kernel, display_name: "TypeScript (tensorcell)", language: "typescript" };
    const notebook = {
      cells: cells.map((source, i) => ({ ...code, id: `cell-${i}`, source })),
      metadata: { kernelspec },
      nbformat: 4,
      nbformat_minor: 5,
    };
    await writeFile(join(this.folder, name), JSON.stringify(notebook));
    await this.command("docmanager:open", { path: name, factory: "Notebook" });
    const opened = new NotebookPage(this);
    await this.page.waitForFunction((path) => {
      const widget = (globalThis as unknown as ExposedApp).jupyterapp.shell.currentWidget;
      return widget?.context?.path === path && widget.sessionContext.session?.kernel?.status === "idle";
    }, name);
    await opened.ready();
    return opened;
  }

  /** Ends the notebook in front and its kernel. */
  async close(): Promise<void> {
    await this.command("docmanager:save");
    await this.command("notebook:shutdown-kernel");
    await this.command("application:close");
  }

  /** Runs one of JupyterLab's commands, as its palette does. */
  async command(id: string, args: object = {}): Promise<void> {
    await this.page.evaluate(
      async ([id, args]) => {
        await (globalThis as unknown as ExposedApp).jupyterapp.commands.execute(id, args);
      },
      [id, args] as const,
    );
  }

  /** Chooses an item of the menu bar. */
  async menu(menu: string, item: string): Promise<void> {
    await this.page.locator(".lm-MenuBar-itemLabel").getByText(menu, { exact: true }).click();
    await this.page.locator(".lm-Menu-itemLabel").getByText(item, { exact: true }).click();
  }

  /** Presses a dialog's button that says yes. */
  async accept(): Promise<void> {
    await this.page.locator(".jp-Dialog .jp-mod-accept").click();
    await this.page.locator(".jp-Dialog").waitFor({ state: "detached" });
  }

  async theme(theme: Theme): Promise<void> {
    await this.command("apputils:change-theme", { theme: theme === "dark" ? "JupyterLab Dark" : "JupyterLab Light" });
    await this.page.locator(`body[data-jp-theme-light="${theme === "light"}"]`).waitFor({ state: "attached" });
  }

  /** Keeps a picture of the page. */
  async screenshot(name: string): Promise<void> {
    await mkdir(ARTEFACTS, { recursive: true });
    await this.page.screenshot({ path: join(ARTEFACTS, `${name}.png`), animations: "disabled" });
  }

  /** Keeps a picture of a part of the page, as README.md shows it. @returns its bytes */
  async picture(name: string, part: Locator): Promise<Uint8Array> {
    await this.page.evaluate("document.activeElement?.blur()");
    const picture = encode(decode(await part.screenshot({ animations: "disabled", style: HIDDEN })), SMALLEST);
    for (const folder of isWritingPictures ? [ARTEFACTS, PICTURES] : [ARTEFACTS]) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${name}.png`), picture);
    }
    return picture;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    await this.#server[Symbol.asyncDispose]();
  }
}

/**
 * A JupyterLab for the tests of one file: call it in the file's `describe`. What it gives back runs a test's steps on it: a
 * notebook of `cells` is opened, and closed with its kernel after them; where a step fails, a screenshot is kept. `scale`: pixels of
 * pictures for one of the page.
 */
export function useLab(scale?: number): (name: string, cells: readonly string[], steps: Steps) => () => Promise<void> {
  let lab: Lab;
  before(async () => {
    lab = await Lab.start(scale);
  });
  after(() => lab?.[Symbol.asyncDispose]());
  return (name, cells, steps) => async () => {
    try {
      await steps(await lab.open(`${name}.ipynb`, cells), lab);
      await lab.screenshot(name);
      await lab.close();
    } catch (error) {
      await lab.screenshot(`${name}-failed`);
      await lab.load();
      throw error;
    }
  };
}

/** What a test does with its notebook. */
export type Steps = (notebook: NotebookPage, lab: Lab) => Promise<void>;
