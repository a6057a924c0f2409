import { html, thousands } from "../../src/show/html.js";
import { STYLE } from "../../src/show/style.js";
import { byteText } from "../../src/show/units.js";
import type { MimeBundle } from "./bundle.js";
import { duration } from "./pace.js";

/** How far work is. */
export interface ProgressState {
  readonly label: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly unit: string;
  /** Whether it goes on no longer. */
  readonly over: boolean;
  /** Seconds since it began. */
  readonly seconds: number;
  /** What is done in a second. */
  readonly rate: number | undefined;
  /** What is said behind the line: the latest metrics. */
  readonly note: string;
}

/** Characters of the bar. */
const width = 30;

/** Seconds after which the line tells how fast it goes: before, it would tell of chance. */
const soon = 1;

/** Progress as a line of text, and as a bar of the page with the same words. */
export function progressBundle(state: ProgressState): MimeBundle {
  return { "text/plain": progressText(state), "text/html": progressHtml(state) };
}

/** Progress as a line of text. */
export function progressText(state: ProgressState): string {
  const { label, total, note } = state;
  const bar = total === undefined ? "" : textBar(share(state.done, total));
  return [label, bar, ...words(state), note].filter((part) => part !== "").join("  ");
}

function progressHtml(state: ProgressState): string {
  const { label, done, total, note } = state;
  const name = label === "" ? "progress" : label;
  const value = total === undefined ? undefined : share(done, total);
  const bar =
    value === undefined
      ? []
      : [
          html`<progress aria-label="${name}" value="${Number(value.toFixed(4))}" max="1" style="width: 16em">${Math.floor(value * 100)} %</progress>`,
        ];
  const parts = [...words(state), note]
    .filter((part) => part !== "")
    .map((part) => html`<span style="white-space: pre-wrap">${part}</span>`);
  const heading = label === "" ? [] : [html`<b>${label}</b>`];
  return html`<div style="${STYLE.root}"><div style="${STYLE.heading}">${heading}${bar}${parts}</div></div>`.text;
}

/** How much is done, how fast, and when it will be over. */
function words({ done, total, unit, over, seconds, rate }: ProgressState): string[] {
  const count = total === undefined ? amount(done, unit) : `${amount(done, unit)}/${amount(total, unit)}`;
  const percent = total === undefined ? [] : [`${Math.floor(share(done, total) * 100)} %`];
  if (!over && seconds < soon) return [count, ...percent];
  const pace = rate === undefined ? [] : [perSecond(rate, unit)];
  if (over) return [count, ...percent, `in ${duration(seconds)}`, ...pace];
  const left = rate === undefined || total === undefined ? [] : [`ETA ${duration(Math.max(0, total - done) / rate)}`];
  return [count, ...percent, ...pace, ...left];
}

function textBar(value: number): string {
  const full = Math.round(value * width);
  return "█".repeat(full) + "░".repeat(width - full);
}

function share(done: number, total: number): number {
  return total === 0 ? 1 : Math.min(1, Math.max(0, done / total));
}

function amount(value: number, unit: string): string {
  return unit === "bytes" ? byteText(Math.round(value)) : thousands(value);
}

/** `85 steps/s`, `0.25 steps/s`. */
function perSecond(rate: number, unit: string): string {
  if (unit === "bytes") return `${amount(rate, unit)}/s`;
  return `${rate < 10 ? Number(rate.toPrecision(2)) : thousands(Math.round(rate))} ${unit}/s`;
}
