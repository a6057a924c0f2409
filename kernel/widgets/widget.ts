import { type Comm, type CommMessage, type ErrorReporter, owned } from "../comms/comm.js";
import type { Comms } from "../comms/comms.js";
import { displaySymbol, type MimeBundle } from "../display/bundle.js";
import type { JsonObject } from "../message.js";
import { packState, type Referable, unpackState } from "./state.js";

/** Version of the widgets' messages that `comm_open` announces (`jupyter-widgets/schema`). */
const protocol = "2.1.0";

/** The comm target at which front ends make widgets' models. */
const widgetTarget = "jupyter.widget";

/** What changed in a widget. */
export interface Change<Value = unknown> {
  readonly name: string;
  readonly old: Value;
  readonly new: Value;
}

/** What widgets need of the kernel. */
export interface WidgetHost {
  readonly comms: Comms;
  readonly port: ErrorReporter;
  /** All widgets that are alive, by the ids of their models. */
  readonly alive: Map<string, Widget>;
}

/** Takes changes of a widget. */
export type Observer = (change: Change) => unknown;

/**
 * A model whose state is kept alike here and in the front end ("Jupyter widgets messages"). Each part of the state is a property
 * of the widget: setting one changes what is shown, and what the user does changes it here.
 */
export class Widget implements Referable {
  readonly modelId: string;
  readonly #comm: Comm;
  readonly #state: Record<string, unknown>;
  readonly #observers: { readonly name: string | undefined; readonly tell: (change: Change) => Promise<boolean> }[] =
    [];
  readonly #customs: ((content: JsonObject) => Promise<boolean>)[] = [];
  readonly #host: WidgetHost;

  constructor(host: WidgetHost, state: JsonObject) {
    this.#host = host;
    this.#state = { ...state };
    const { state: packed, bufferPaths, buffers } = packState(state);
    const data = { state: packed, buffer_paths: bufferPaths };
    this.#comm = host.comms.open(widgetTarget, data, { metadata: { version: protocol }, buffers });
    this.modelId = this.#comm.id;
    host.alive.set(this.modelId, this);
    this.#comm.onMessage((message) => this.#take(message)).onClose(() => void host.alive.delete(this.modelId));
    for (const name of Object.keys(state))
      if (!name.startsWith("_") && !(name in this))
        Object.defineProperty(this, name, {
          get: () => this.#state[name],
          set: (value: unknown) => this.set({ [name]: value }),
          enumerable: true,
        });
  }

  /** The state, with models and binary values in it. */
  get state(): JsonObject {
    return this.#state;
  }

  /** Changes parts of the state, here and in the front end, and tells the observers. */
  set(changes: JsonObject): void {
    this.#update(changes);
    void this.#change(changes);
  }

  /** Sends a message of the widget's own kind. */
  send(content: JsonObject, buffers: readonly Uint8Array[] = []): void {
    this.#comm.send({ method: "custom", content }, { buffers });
  }

  /** Calls `observer` when a part of the state, or any, has changed, by code or by the user. Its outputs belong to the cell that observes. */
  observe(observer: Observer, name?: string): this {
    this.#observers.push({ name, tell: owned(this.#host.port, observer) });
    return this;
  }

  /** Calls `listener` with each message of the widget's own kind. */
  onMessage(listener: (content: JsonObject) => unknown): this {
    this.#customs.push(owned(this.#host.port, listener));
    return this;
  }

  /** Removes the widget wherever it is shown. */
  close(): void {
    this.#host.alive.delete(this.modelId);
    this.#comm.close();
  }

  /** The widget's view; where there are no widgets, its text. */
  [displaySymbol](): MimeBundle {
    const view = { version_major: 2, version_minor: 0, model_id: this.modelId };
    return { "text/plain": String(this), "application/vnd.jupyter.widget-view+json": view };
  }

  toString(): string {
    const shown = ["description", "value", "min", "max", "index"]
      .filter((name) => this.#state[name] !== undefined && this.#state[name] !== "")
      .map((name) => `${name}=${JSON.stringify(this.#state[name])}`);
    return `${String(this.#state._model_name).replace(/Model$/, "")}(${shown.join(", ")})`;
  }

  async #take({ data, buffers }: CommMessage): Promise<void> {
    if (data.method === "request_state") this.#update(this.#state);
    else if (data.method === "update")
      await this.#change(unpackState(data.state as JsonObject, data.buffer_paths, buffers));
    else if (data.method === "custom") for (const tell of this.#customs) await tell(data.content as JsonObject);
  }

  #update(changes: JsonObject): void {
    const { state, bufferPaths, buffers } = packState(changes);
    this.#comm.send({ method: "update", state, buffer_paths: bufferPaths }, { buffers });
  }

  async #change(changes: JsonObject): Promise<void> {
    const told = Object.entries(changes).map(([name, value]) => ({ name, old: this.#state[name], new: value }));
    Object.assign(this.#state, changes);
    for (const change of told)
      for (const { name, tell } of this.#observers) if (name === undefined || name === change.name) await tell(change);
  }
}
