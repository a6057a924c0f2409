import type { JsonObject } from "../message.js";
import { laidOut, named } from "./named.js";
import { Widget, type WidgetHost } from "./widget.js";

/** A widget whose front end is given with it (anywidget.dev). */
export interface AnyWidgetSpec {
  /** An ECMAScript module with a default export `{ render({ model, el }) }`, as text or as a URL. */
  readonly esm: string;
  /** Style sheet, as text or as a URL. */
  readonly css?: string;
  /** What the model begins with. */
  readonly state?: JsonObject;
}

/** A widget with properties that only its author knows. */
export type AnyWidget = Widget & Record<string, unknown>;

/** Makes a widget that draws itself by the module `esm`. */
export function makeAnyWidget(host: WidgetHost, { esm, css, state }: AnyWidgetSpec): AnyWidget {
  return new Widget(host, {
    // The model is the same in all versions of the front end's half, of which there is the one that is installed.
    ...named("AnyModel", "AnyView", { name: "anywidget", version: "*" }),
    ...laidOut(host),
    _anywidget_id: "tensorcell.AnyWidget",
    _esm: esm,
    ...(css === undefined ? {} : { _css: css }),
    ...state,
  }) as AnyWidget;
}
