import type { Locator, Page } from "playwright-core";
import type { Lab } from "./lab.js";

/** A text of the page that is hard to read against what is behind it. */
export interface Illegible {
  readonly text: string;
  readonly color: string;
  readonly background: string;
  readonly contrast: number;
}

/** The notebook in front. */
export class NotebookPage {
  readonly lab: Lab;
  readonly panel: Locator;
  readonly #page: Page;

  constructor(lab: Lab) {
    this.lab = lab;
    this.#page = lab.page;
    this.panel = lab.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)");
  }

  /** Resolves when the kernel is idle. */
  async ready(): Promise<void> {
    await this.panel.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').waitFor();
  }

  /** Resolves when the kernel runs a cell. */
  async busy(): Promise<void> {
    await this.panel.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]').waitFor();
  }

  cell(index: number): Locator {
    return this.panel.locator(".jp-Notebook .jp-CodeCell").nth(index);
  }

  /** The outputs of a cell, in order; a further selector chooses among them. */
  outputs(index: number, selector = ""): Locator {
    return this.cell(index).locator(`.jp-OutputArea-output${selector}`);
  }

  /** The result of a cell. */
  result(index: number): Locator {
    return this.cell(index).locator(".jp-OutputArea-executeResult .jp-OutputArea-output");
  }

  /** What a cell prints to a stream. */
  stream(index: number, name: "stdout" | "stderr"): Locator {
    return this.outputs(index, `[data-mime-type="application/vnd.jupyter.${name}"]`);
  }

  /** The outputs of a cell as one reads them. */
  async text(index: number): Promise<string> {
    return (await this.outputs(index).allInnerTexts()).map((text) => text.trimEnd()).join("\n");
  }

  /** Runs all cells by the menu and resolves when they have run. */
  async runAll(): Promise<void> {
    const before = await this.panel.locator(".jp-CodeCell .jp-InputPrompt").allInnerTexts();
    await this.lab.menu("Run", "Run All Cells");
    for (const [index, prompt] of before.entries()) await this.#ran(index, prompt);
    await this.ready();
  }

  /** Runs one cell by its shortcut, without waiting for its end. */
  async run(index: number): Promise<void> {
    await this.edit(index);
    await this.#page.keyboard.press("Control+Enter");
  }

  /** Runs one cell and resolves when it has run. */
  async execute(index: number): Promise<void> {
    const before = await this.prompt(index).innerText();
    await this.run(index);
    await this.#ran(index, before);
  }

  /** What stands before a cell: `[3]:`, or `[*]:` while it runs. */
  prompt(index: number): Locator {
    return this.cell(index).locator(".jp-InputPrompt");
  }

  /** Resolves when a cell has a number, another than in the prompt that it had. */
  async #ran(index: number, before: string): Promise<void> {
    const number = /\d+/.exec(before)?.[0] ?? "";
    await this.prompt(index)
      .filter({ hasText: new RegExp(`\\[(?!${number}\\])\\d+\\]`) })
      .waitFor();
  }

  /** Puts the cursor at the end of a cell. */
  async edit(index: number): Promise<void> {
    await this.cell(index).locator(".cm-content").click();
    await this.#page.keyboard.press("Control+End");
  }

  /** Types at the end of a cell, as somebody who waits for nothing. */
  async type(index: number, text: string): Promise<void> {
    await this.edit(index);
    await this.#page.keyboard.insertText(text);
  }

  /** Opens the completer at the cursor by Tab, and gives what it offers. */
  async complete(): Promise<string[]> {
    await this.#page.keyboard.press("Tab");
    const items = this.#page.locator(".jp-Completer:not(.lm-mod-hidden) .jp-Completer-item .jp-Completer-match");
    await items.first().waitFor();
    return items.allInnerTexts();
  }

  /** Opens the help at the cursor by Shift-Tab, and gives what it says. */
  async inspect(): Promise<string> {
    await this.#page.keyboard.press("Shift+Tab");
    const tooltip = this.#page.locator(".jp-Tooltip .jp-RenderedHTMLCommon, .jp-Tooltip pre");
    await tooltip.first().waitFor();
    return (await tooltip.allInnerTexts()).join("\n");
  }

  /** Texts in the outputs of all cells whose contrast is less than the 4.5 of WCAG's level AA. */
  illegible(): Promise<Illegible[]> {
    return this.#page.evaluate(() =>
      (globalThis as unknown as { illegibleTexts(selector: string): Illegible[] }).illegibleTexts(
        ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-OutputArea-output",
      ),
    );
  }
}
