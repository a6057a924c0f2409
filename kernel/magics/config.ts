import { listingBundle } from "../../src/show/listing.js";
import { closestName } from "../closest-name.js";
import { textLimits } from "../display/bundle.js";
import { defineMagic, type MagicContext, UsageError } from "../magic.js";
import { typecheckModes } from "../typecheck.js";

/** One thing that can be set. */
interface Setting {
  readonly summary: string;
  readonly choices?: readonly string[];
  get(context: MagicContext): string;
  /** @throws UsageError for a value that it cannot have */
  set(value: string, context: MagicContext): void;
}

/** All that can be set, by name. */
const settings: Readonly<Record<string, Setting>> = {
  typecheck: {
    summary: "whether errors of type stop a cell: error, warn or off",
    choices: typecheckModes,
    get: ({ typecheck }) => typecheck.mode,
    set: (value, { typecheck }) => {
      typecheck.mode = oneOf(typecheckModes, value);
    },
  },
  graph: {
    summary: "what a cell that runs again does to the graph: replace or append",
    choices: ["replace", "append"],
    get: ({ edits }) => edits.mode,
    set: (value, { edits }) => {
      edits.mode = oneOf(["replace", "append"], value);
    },
  },
  depth: limit("depth", "levels of nested objects that are shown as text"),
  arrayLength: limit("maxArrayLength", "elements of arrays, maps and sets that are shown as text"),
  stringLength: limit("maxStringLength", "characters of strings in objects that are shown as text"),
  lineLength: limit("breakLength", "characters of a line when objects are shown as text"),
};

/** Shows and changes settings. */
export const config = defineMagic({
  summary: "Shows the kernel's settings, or changes one.",
  example: "%config typecheck=error",
  suggests: {
    assignment: Object.entries(settings).flatMap(([name, { choices = [""] }]) =>
      choices.map((one) => `${name}=${one}`),
    ),
  },
  declare: (command) => command.argument("[assignment]", "NAME or NAME=VALUE"),
  run({ arguments: [assignment] }, context): string | undefined {
    if (assignment === undefined) {
      const rows = Object.entries(settings).map(([name, { get, summary }]) => [name, get(context), summary]);
      const listing = {
        headline: "Settings; %config NAME=VALUE changes one",
        columns: ["name", "value", "what it is"],
        rows,
      };
      void context.display(listingBundle(listing), { raw: true });
      return undefined;
    }
    const [name = "", ...value] = assignment.split("=");
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (setting === undefined) throw unknownSetting(name);
    if (value.length > 0) setting.set(value.join("="), context);
    else context.print(setting.get(context));
    return setting.get(context);
  },
});

function limit(key: keyof typeof textLimits, summary: string): Setting {
  return {
    summary,
    get: () => String(textLimits[key]),
    set: (value) => {
      if (!/^\d+$/.test(value)) throw new UsageError(`Cannot set ${key} to "${value}": expected a whole number`);
      textLimits[key] = Number(value);
    },
  };
}

function oneOf<const Choice extends string>(choices: readonly Choice[], value: string): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new UsageError(`Cannot set "${value}": expected ${choices.join(", ")}`);
  return choice;
}

function unknownSetting(name: string): UsageError {
  const near = closestName(name, Object.keys(settings));
  const hint = near === undefined ? `expected ${Object.keys(settings).join(", ")}` : `did you mean ${near}?`;
  return new UsageError(`Cannot set "${name}": there is no such setting, ${hint}`);
}
