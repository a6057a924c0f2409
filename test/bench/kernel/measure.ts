import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { KernelClient } from "../../../kernel/wire/client.js";
import { launchKernel } from "../../../kernelspec/launch.js";
import { TestKernel } from "../../support/kernel-client.js";
import type { Contestant } from "./contestants.js";
import type { Figure } from "./targets.js";

/** Takes a sample of a figure. */
export type Record = (figure: Figure, value: number) => void;

const warmUps = 20;
/** Cells that are timed in one process. */
export const cells = 300;
const completions = 100;

/** Milliseconds without anything to do after which a kernel counts as idle. */
const rest = 3000;

/** Milliseconds after which an answer is taken for lost. */
const patience = 10_000;

/** Starts a kernel and times its first answers; then looks at the memory of its process. */
export async function measureStart(contestant: Contestant, record: Record, withMemory: boolean): Promise<void> {
  const begin = performance.now();
  const launched = await launchKernel(contestant.argv, { env: contestant.env ?? {} });
  const client = new KernelClient(launched.connection);
  const shown = new Promise<void>((resolve) => {
    client.on("iopub", ({ header }) => {
      if (header.msg_type === "execute_result") resolve();
    });
  });
  try {
    await client.request("kernel_info_request");
    record("process start to kernel_info_reply", performance.now() - begin);
    const done = client.request("execute_request", { code: contestant.first, silent: false, allow_stdin: true });
    await shown;
    record("process start to the result of a first cell", performance.now() - begin);
    await done;
    if (!withMemory) return;
    await sleep(rest);
    record("memory after the first cell", residentMegabytes(launched.process.pid));
  } finally {
    client.close();
    await launched.dispose();
  }
}

/** Looks at the memory of a kernel that has run but `1+1`. */
export async function measureIdle({ argv, env }: Contestant, record: Record): Promise<void> {
  await using kernel = await TestKernel.start({ argv, env: { ...env, TENSORCELL_TYPECHECK: "warn" } });
  await kernel.execute("1+1");
  await sleep(rest);
  record("resident memory when idle", residentMegabytes(kernel.launched.process.pid));
}

/** Times what happens in a kernel that runs. */
export async function measureCells(contestant: Contestant, record: Record): Promise<void> {
  const { argv, env, lines, loop, checked, unfinished } = contestant;
  await using kernel = await TestKernel.start({ argv, env: { ...env, TENSORCELL_TYPECHECK: "warn" } });
  const timed = async (figure: Figure, work: () => Promise<unknown>) => {
    const begin = performance.now();
    await inTime(figure, work());
    record(figure, performance.now() - begin);
  };
  for (let cell = 0; cell < warmUps; cell++) await kernel.execute("1+1");
  for (let cell = 0; cell < cells; cell++) await timed("1+1, reply and idle", () => kernel.execute("1+1"));
  const complete = () => kernel.request("complete_request", { code: unfinished, cursor_pos: unfinished.length });
  await timed("completion, the first", complete);
  for (let time = 1; time < completions; time++) await timed("completion after the first", complete);
  const [declaration, use] = checked;
  await kernel.execute(declaration);
  for (let cell = 0; cell < completions; cell++) await timed("a cell with a name", () => kernel.execute(use));
  for (let round = 0; round < 5 && loop !== undefined; round++) {
    const asked = performance.now();
    const cell = await kernel.begin("execute_request", { code: loop });
    await cell.published(({ content }) => String(content.text).includes("spinning"));
    record("first line of a busy loop", performance.now() - asked);
    await timed("interrupt of a busy loop", async () => {
      await kernel.interrupt();
      await cell.done;
    });
  }
  const begin = performance.now();
  const { text } = await inTime("20,000 printed lines", kernel.execute(lines));
  if (text("stdout").split("\n").length - 1 === 20_000) record("20,000 printed lines", performance.now() - begin);
}

/** What `work` gives. Rejects when that takes so long that it must be taken for lost. */
async function inTime<T>(figure: Figure, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(patience, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`Cannot measure "${figure}": no answer within ${patience} ms, expected one`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => {});
  }
}

/** Resident memory of a process, without its children; NaN where the system does not tell. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
