import type { JsonObject } from "../message.js";
import { Widget, type WidgetHost } from "./widget.js";

/** A module of the front end that has models and views, and its version. */
export interface WidgetModule {
  readonly name: string;
  readonly version: string;
}

/** The widgets' own module. */
export const baseModule: WidgetModule = { name: "@jupyter-widgets/base", version: "2.0.0" };

/** The part of a state that says which model and view of the front end it is for. */
export function named(model: string, view: string, from: WidgetModule, viewFrom = from): JsonObject {
  return {
    _model_name: model,
    _model_module: from.name,
    _model_module_version: from.version,
    _view_name: view,
    _view_module: viewFrom.name,
    _view_module_version: viewFrom.version,
    _view_count: null,
  };
}

/** The part of a state that each widget has that is drawn: a layout is a model of its own. */
export function laidOut(host: WidgetHost): JsonObject {
  return { _dom_classes: [], layout: new Widget(host, named("LayoutModel", "LayoutView", baseModule)) };
}
