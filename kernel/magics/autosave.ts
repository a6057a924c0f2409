import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { autosaver, type Interval } from "../autosaver.js";
import { defineMagic, UsageError } from "../magic.js";
import { restoringSaverOf } from "../saver-of-graph.js";
import { parseCount } from "./parse-count.js";

/** Saves checkpoints while variables change. */
export const autosave = defineMagic({
  summary: "Saves a checkpoint every so many training steps or seconds; after a restart %restore goes on from there.",
  example: "%autosave 100 checkpoints/model\n%autosave 30s\n%autosave off\n%autosave resume",
  needsLibrary: true,
  completes: { prefix: "checkpoints" },
  suggests: { interval: ["off", "100", "60s", "hold", "resume"] },
  declare: (command) =>
    command
      .argument(
        "[interval]",
        "100: steps (the global step, else runs that change variables); 30s, 5min: time; off: no more; hold: not while cells run again; resume: go on where the last one was saved; without it, what is set is shown",
      )
      .argument(
        "[prefix]",
        'path of the checkpoints, to which the step is appended, its folder made if need be; "autosave" without',
      )
      .option("--keep <number>", "how many checkpoints to keep (default: 5)", parseCount)
      .option("--quiet", "do not say when one is saved"),
  async run(
    { arguments: [interval, prefix = "autosave"], options: { keep = 5, quiet } },
    { library, edits, print, write },
  ) {
    if (interval === undefined) return print(status());
    if (interval === "off") {
      autosaver.stop();
      return print("Saving nothing by itself");
    }
    if (interval === "hold") return autosaver.hold();
    if (interval === "resume") {
      const tf = await library.load();
      const prefix = await autosaver.release(tf);
      if (prefix === undefined) return;
      edits.begin(tf.getDefaultGraph());
      const saver = await restoringSaverOf(tf);
      const { restored } = await autosaver.paused(() => saver.restore(tf.defaultSession(), prefix, { partial: false }));
      autosaver.resumeAt(prefix);
      return print(`Restored ${restored.length} ${restored.length === 1 ? "variable" : "variables"} from ${prefix}`);
    }
    const report = (text: string, isFailure: boolean) => {
      if (isFailure) write("stderr", `Warning: ${text}\n`);
      else if (!quiet) print(text);
    };
    const every = intervalOf(interval);
    // Here already, not when the first checkpoint is due, which may be in an hour.
    await mkdir(dirname(prefix), { recursive: true });
    autosaver.start(await library.load(), { interval: every, prefix, keep, report });
    print(status());
  },
});

const seconds: Readonly<Record<string, number>> = { s: 1, sec: 1, min: 60, m: 60, h: 3600 };

function intervalOf(text: string): Interval {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(text) ?? [];
  if (unit === "" && /^[1-9]\d*$/.test(number)) return { steps: Number(number) };
  if (Object.hasOwn(seconds, unit) && Number(number) > 0) return { seconds: Number(number) * seconds[unit]! };
  throw new UsageError(
    `Cannot save every "${text}": expected a number of steps such as 100, a time such as 30s, or off`,
  );
}

function status(): string {
  const { plan, last } = autosaver;
  if (plan === undefined) return "Saving nothing by itself";
  const { interval, prefix, keep } = plan;
  const often = "steps" in interval ? `${interval.steps} steps` : `${interval.seconds} s`;
  return `Saving ${prefix}-STEP every ${often}, keeping ${keep}${last === undefined ? "" : `; the last was ${last}`}`;
}
