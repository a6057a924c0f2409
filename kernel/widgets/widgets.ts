import type { ErrorReporter } from "../comms/comm.js";
import type { Comms } from "../comms/comms.js";
import { type AnyWidget, type AnyWidgetSpec, makeAnyWidget } from "./any-widget.js";
import { type Controls, makeControls } from "./controls.js";
import { packState } from "./state.js";
import type { WidgetHost } from "./widget.js";

/** The target at which a front end asks for the states of all widgets, when a page is loaded again. */
const controlTarget = "jupyter.widget.control";

/** Widgets, by the names that ipywidgets has for them; in a cell it is called `widgets`. */
export interface Widgets extends Controls {
  /** A widget whose front end is given with it (anywidget.dev). */
  anywidget(spec: AnyWidgetSpec): AnyWidget;
}

/** Makes the widgets of a kernel, and lets front ends ask for their states. */
export function makeWidgets(comms: Comms, port: ErrorReporter): Widgets {
  const host: WidgetHost = { comms, port, alive: new Map() };
  comms.registerTarget(controlTarget, (comm) => {
    comm.onMessage(({ data }) => {
      if (data.method !== "request_states") return;
      const { state, bufferPaths, buffers } = packState(allStates(host));
      comm.send({ method: "update_states", states: state, buffer_paths: bufferPaths }, { buffers });
    });
  });
  return { ...makeControls(host), anywidget: (spec) => makeAnyWidget(host, spec) };
}

function allStates({ alive }: WidgetHost): Record<string, object> {
  const entries = [...alive].map(([id, { state }]) => {
    const { _model_name: model_name, _model_module: model_module, _model_module_version } = state;
    return [id, { model_name, model_module, model_module_version: _model_module_version, state }] as const;
  });
  return Object.fromEntries(entries);
}
