import type { JsonObject } from "../message.js";
import { baseModule, laidOut, named } from "./named.js";
import { type Change, type Observer, Widget, type WidgetHost } from "./widget.js";

/** The module of the front end that draws these widgets. */
const controls = { name: "@jupyter-widgets/controls", version: "2.0.0" };

/** What a model's state begins with, and the model that describes its look, if it has one of its own. */
interface Kind {
  readonly state: JsonObject;
  readonly style?: string;
}

const described = { description: "", description_allow_html: false, disabled: false, tooltip: null, tabbable: null };
const ranged = { min: 0, max: 100, step: 1, orientation: "horizontal" };
const slider = { ...described, ...ranged, value: 0, readout: true, continuous_update: true, behavior: "drag-tap" };
const range = { ...slider, value: [25, 75] };
const text = { ...described, value: "", placeholder: "\u200b", continuous_update: true };
const number = { ...described, value: 0, step: 1, continuous_update: false };
const box = { children: [], box_style: "", tooltip: null, tabbable: null };

const kinds = {
  IntSlider: { state: { ...slider, readout_format: "d" }, style: "SliderStyle" },
  FloatSlider: { state: { ...slider, step: 0.1, readout_format: ".2f" }, style: "SliderStyle" },
  IntRangeSlider: { state: { ...range, readout_format: "d" }, style: "SliderStyle" },
  FloatRangeSlider: { state: { ...range, step: 0.1, readout_format: ".2f" }, style: "SliderStyle" },
  IntProgress: { state: { ...described, ...ranged, value: 0, bar_style: "" }, style: "ProgressStyle" },
  FloatProgress: { state: { ...described, ...ranged, value: 0, bar_style: "" }, style: "ProgressStyle" },
  IntText: { state: number, style: "DescriptionStyle" },
  FloatText: { state: { ...number, step: null }, style: "DescriptionStyle" },
  BoundedIntText: { state: { ...number, min: 0, max: 100 }, style: "DescriptionStyle" },
  BoundedFloatText: { state: { ...number, min: 0, max: 100, step: null }, style: "DescriptionStyle" },
  Text: { state: text, style: "TextStyle" },
  Textarea: { state: { ...text, rows: null }, style: "TextStyle" },
  Password: { state: text, style: "TextStyle" },
  Checkbox: { state: { ...described, value: false, indent: true }, style: "CheckboxStyle" },
  ToggleButton: { state: { ...described, value: false, button_style: "", icon: "" }, style: "ToggleButtonStyle" },
  Label: { state: { ...described, value: "", placeholder: "\u200b" }, style: "LabelStyle" },
  HTML: { state: { ...described, value: "", placeholder: "\u200b" }, style: "HTMLStyle" },
  ColorPicker: { state: { ...described, value: "black", concise: false }, style: "DescriptionStyle" },
  Image: { state: { value: new Uint8Array(0), format: "png", width: "", height: "", tooltip: null, tabbable: null } },
  Button: { state: { ...described, button_style: "", icon: "" }, style: "ButtonStyle" },
  HBox: { state: box },
  VBox: { state: box },
  Tab: { state: { ...box, titles: [], selected_index: 0 } },
  Accordion: { state: { ...box, titles: [], selected_index: null } },
} satisfies Record<string, Kind>;

const selections = ["Dropdown", "RadioButtons", "Select", "ToggleButtons"] as const;

/** A widget whose state's parts are its properties. */
export type Control<State> = Observed<State> & { -readonly [Name in keyof State]: Widened<State[Name]> };

/** A widget whose changes have the types of what changes. */
type Observed<State> = Omit<Widget, "observe"> & {
  /** Calls `observer` when the part `name` of the state, or any, has changed, by code or by the user. Its outputs belong to the cell that observes. */
  observe<Name extends keyof State & string = keyof State & string>(
    observer: (change: Change<Widened<State[Name]>>) => unknown,
    name?: Name,
  ): Control<State>;
};

type Widened<Value> = Value extends number
  ? number
  : Value extends string
    ? string
    : Value extends boolean
      ? boolean
      : Value extends Uint8Array
        ? Uint8Array
        : Value extends readonly unknown[]
          ? unknown[]
          : unknown;

type WidenedState<State> = { readonly [Name in keyof State]: Widened<State[Name]> };

/** Makes widgets of one kind, with or without `new`. */
export interface Maker<State, Made> {
  new (state?: Partial<State>): Made;
  (state?: Partial<State>): Made;
}

/** What clicks are told by. */
export class ClickedWidget extends Widget {
  /** Calls `listener` at each click. Its outputs belong to the cell that calls this. */
  onClick(listener: () => unknown): this {
    return this.onMessage(({ event }) => (event === "click" ? listener() : undefined));
  }
}

/** What a selection is made of. */
export interface SelectionState {
  /** Values, or pairs of a label and a value. */
  readonly options: readonly unknown[];
  readonly value?: unknown;
  readonly description?: string;
  readonly disabled?: boolean;
}

/** One of several options is chosen. */
export class Selection extends Widget {
  readonly #values: readonly unknown[];

  constructor(host: WidgetHost, name: string, { options, value, ...state }: SelectionState) {
    const pairs = options.map((option) => (Array.isArray(option) ? option : [String(option), option]));
    const values = pairs.map(([, one]) => one);
    const first = values.length > 0 ? 0 : null;
    const style = name === "ToggleButtons" ? "ToggleButtonsStyle" : "DescriptionStyle";
    super(host, {
      ...drawn(host, name, style),
      ...described,
      index: value === undefined ? first : indexOf(values, value),
      _options_labels: pairs.map(([label]) => label),
      ...state,
    });
    this.#values = values;
  }

  /** The chosen option's value; undefined where none is chosen. @throws RangeError where it is set to what is no option */
  get value(): unknown {
    return this.#values[this.state.index as number];
  }
  set value(value: unknown) {
    this.set({ index: indexOf(this.#values, value) });
  }

  /** As of any widget; a change of the choice is told as one of `value`. */
  override observe(observer: Observer, name?: string): this {
    const values = this.#values;
    const told: Observer = (change) =>
      change.name === "index"
        ? observer({ name: "value", old: values[change.old as number], new: values[change.new as number] })
        : observer(change);
    return super.observe(told, name === "value" ? "index" : name);
  }
}

function indexOf(values: readonly unknown[], value: unknown): number {
  const index = values.indexOf(value);
  if (index >= 0) return index;
  throw new RangeError(
    `Cannot choose ${JSON.stringify(value)}: it is no option, expected one of ${JSON.stringify(values)}`,
  );
}

/** The widgets by their names. */
export type Controls = {
  [Name in keyof typeof kinds]: Maker<
    WidenedState<(typeof kinds)[Name]["state"]>,
    Control<(typeof kinds)[Name]["state"]> & (Name extends "Button" ? Pick<ClickedWidget, "onClick"> : unknown)
  >;
} & { [Name in (typeof selections)[number]]: Maker<SelectionState, Selection> };

/** Makes the makers of all widgets. */
export function makeControls(host: WidgetHost): Controls {
  const makers = Object.entries<Kind>(kinds).map(([name, { state, style }]) => [
    name,
    maker(
      (given) =>
        new (name === "Button" ? ClickedWidget : Widget)(host, { ...drawn(host, name, style), ...state, ...given }),
    ),
  ]);
  const choosers = selections.map((name) => [
    name,
    maker((given) => new Selection(host, name, { options: [], ...given })),
  ]);
  return Object.fromEntries([...makers, ...choosers]) as Controls;
}

/** A function that does the same with and without `new`. */
function maker(make: (state?: JsonObject) => Widget) {
  function made(state?: JsonObject): Widget {
    return make(state);
  }
  return made;
}

/** The part of a state that says how it is drawn; a style is a model of its own. */
function drawn(host: WidgetHost, name: string, style: string | undefined): JsonObject {
  const look = style && { style: new Widget(host, named(`${style}Model`, "StyleView", controls, baseModule)) };
  return { ...named(`${name}Model`, `${name}View`, controls), ...laidOut(host), ...look };
}
