import { KernelSocket } from "./kernel-socket.js";
import { type Launch, LocalKernel } from "./local-kernel.js";
import { Muted } from "./muted.js";

/** What a local server offers and how. */
export interface LocalServerOptions {
  /** The one kernel it can start, as its kernelspec would say. */
  readonly spec: { readonly name: string; readonly displayName: string; readonly language: string };
  readonly launch: Launch;
  readonly startTimeout: number;
  /** Told of messages that were dropped. */
  readonly problem: (error: Error) => void;
}

/** What of `ServerConnection.ISettings` makes a client talk to a `LocalServer` and to nothing else. */
export interface LocalServerSettings {
  readonly baseUrl: string;
  readonly wsUrl: string;
  readonly token: string;
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly WebSocket: typeof WebSocket;
}

type Route = (match: readonly string[]) => Promise<Response> | Response;

/**
 * The kernels part of Jupyter Server's REST API, in this process: no port is opened. A client reaches it through a
 * `fetch` that answers the routes and a `WebSocket` that goes to the kernel's sockets.
 */
export class LocalServer {
  /** The settings that lead a client here. */
  readonly settings: LocalServerSettings;
  /** What clients do not want to be told. */
  readonly muted = new Muted();
  readonly #options: LocalServerOptions;
  readonly #kernels = new Map<string, LocalKernel>();

  constructor(options: LocalServerOptions) {
    this.#options = options;
    const { muted } = this;
    const lookup = { kernel: (id: string) => this.#kernels.get(id), problem: options.problem, muted };
    class BoundSocket extends KernelSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(lookup, String(url), protocols);
      }
    }
    this.settings = {
      baseUrl: "http://kernel.invalid/",
      wsUrl: "ws://kernel.invalid/",
      token: "",
      fetch: (input, init) => this.#answer(new Request(input, init)),
      WebSocket: BoundSocket as unknown as typeof WebSocket,
    };
  }

  /** Shuts down all kernels. */
  async dispose(): Promise<void> {
    const kernels = [...this.#kernels.values()];
    this.#kernels.clear();
    await Promise.all(kernels.map((kernel) => kernel.shutdown()));
  }

  /** The routes: method and path, with the kernel's id in the pattern's group. */
  readonly #routes: readonly [method: string, path: RegExp, route: Route][] = [
    ["GET", /^\/api\/kernelspecs$/, () => json(200, this.#specs())],
    ["GET", /^\/api\/kernels$/, () => json(200, [...this.#kernels.values()].map(model))],
    ["POST", /^\/api\/kernels$/, async () => json(201, model(await this.#start()))],
    ["GET", /^\/api\/kernels\/([^/]+)$/, ([id]) => this.#with(id, (kernel) => json(200, model(kernel)))],
    [
      "DELETE",
      /^\/api\/kernels\/([^/]+)$/,
      ([id]) =>
        this.#with(id, async (kernel) => {
          this.#kernels.delete(kernel.id);
          await kernel.shutdown();
          return new Response(null, { status: 204 });
        }),
    ],
    [
      "POST",
      /^\/api\/kernels\/([^/]+)\/interrupt$/,
      ([id]) =>
        this.#with(id, async (kernel) => {
          await kernel.interrupt();
          return new Response(null, { status: 204 });
        }),
    ],
    [
      "POST",
      /^\/api\/kernels\/([^/]+)\/restart$/,
      ([id]) =>
        this.#with(id, async (kernel) => {
          await kernel.restart();
          return json(200, model(kernel));
        }),
    ],
  ];

  async #answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    for (const [method, path, route] of this.#routes) {
      const match = method === request.method ? path.exec(pathname) : null;
      if (!match) continue;
      try {
        return await route(match.slice(1).map(decodeURIComponent));
      } catch (error) {
        return json(500, { message: error instanceof Error ? error.message : String(error) });
      }
    }
    return json(404, { message: `There is no ${request.method} ${pathname} here` });
  }

  async #start(): Promise<LocalKernel> {
    const { spec, launch, startTimeout, problem } = this.#options;
    const kernel = await LocalKernel.start({ name: spec.name, launch, startTimeout, problem });
    this.#kernels.set(kernel.id, kernel);
    return kernel;
  }

  #with(id: string | undefined, answer: (kernel: LocalKernel) => Promise<Response> | Response) {
    const kernel = this.#kernels.get(id ?? "");
    return kernel ? answer(kernel) : json(404, { message: `There is no kernel "${id}"` });
  }

  #specs(): object {
    const { name, displayName, language } = this.#options.spec;
    const spec = { argv: [], display_name: displayName, language, interrupt_mode: "message" };
    return { default: name, kernelspecs: { [name]: { name, spec, resources: {} } } };
  }
}

/** A kernel as `GET /api/kernels/{id}` describes it. */
function model(kernel: LocalKernel): object {
  return { id: kernel.id, name: kernel.name, execution_state: kernel.dead ? "dead" : "idle" };
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}
