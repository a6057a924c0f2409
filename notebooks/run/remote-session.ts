import { setTimeout as sleep } from "node:timers/promises";
import { type Kernel, KernelAPI, ServerConnection } from "@jupyterlab/services";
import { startKernel } from "./client.js";
import { isJsonObject } from "./json.js";
import type { Notebook } from "./notebook.js";
import type { RemoteKernelSource } from "./options.js";
import type { KernelSession } from "./session.js";

const ASK_AGAIN_MS = 500;
const PATIENCE_MS = 5000;

/** What a remote session starts, and whom it tells. */
export interface RemoteSessionOptions {
  readonly kernel: RemoteKernelSource;
  /** The notebook, which may say which kernel it wants. */
  readonly notebook: Notebook;
  /** Milliseconds that the kernel may take to start. */
  readonly startTimeout: number;
  /** Told of what does not end the session: a lost connection, an interrupt that was not answered. */
  readonly problem: (error: Error) => void;
}

/**
 * A kernel of a Jupyter Server, JupyterHub's single-user server or a Jupyter Gateway. A connection that is lost is made
 * again; the server keeps what the kernel says in the meantime.
 */
export class RemoteSession implements KernelSession {
  readonly log = "";
  readonly #options: RemoteSessionOptions;
  readonly #settings: Partial<ServerConnection.ISettings>;
  #kernel: Kernel.IKernelConnection | undefined;
  #ended = false;

  constructor(options: RemoteSessionOptions) {
    this.#options = options;
    const { server, token } = options.kernel;
    const baseUrl = server.endsWith("/") ? server : `${server}/`;
    this.#settings = { baseUrl, wsUrl: baseUrl.replace(/^http/, "ws"), token, appendToken: true };
  }

  async connect(): Promise<Kernel.IKernelConnection> {
    const { kernel: source, notebook, startTimeout, problem } = this.#options;
    const kernel = await this.#inTime(startKernel(this.#settings, source.name ?? kernelNameOf(notebook)), startTimeout);
    this.#kernel = kernel;
    // The client library, which connects again by itself where a server has started a kernel again, hears of no failure of that.
    const reconnect = kernel.reconnect.bind(kernel);
    kernel.reconnect = () =>
      reconnect().catch((error: unknown) => {
        if (!kernel.isDisposed) throw error;
      });
    let lost = false;
    kernel.connectionStatusChanged.connect((_sender, status) => {
      if (status === "connecting" && !this.#ended) {
        lost = true;
        problem(new Error(`The connection to ${source.server} is lost; trying to connect again`));
        void this.#follow(kernel);
      } else if (status === "connected" && lost) {
        lost = false;
        problem(new Error(`Connected to ${source.server} again`));
      }
    });
    return kernel;
  }

  async ending(): Promise<string> {
    if (this.#kernel === undefined) return "it did not start";
    const { server } = this.#options.kernel;
    try {
      const model = await KernelAPI.getKernelModel(this.#kernel.id, ServerConnection.makeSettings(this.#settings));
      if (model === undefined)
        return `${server} does not know it any more: it was shut down, or the server was started anew`;
      return model.execution_state === "dead" ? "its process ended" : "the connection to it is lost";
    } catch (error) {
      return describe(error, server);
    }
  }

  /**
   * Asks the server until the connection is back, and ends that to a kernel which will not come back. Connects where the client
   * library, which waits longer each time, has not for a while: not sooner, since a server sends what it kept only once.
   */
  async #follow(kernel: Kernel.IKernelConnection): Promise<void> {
    const settings = ServerConnection.makeSettings(this.#settings);
    const lost = performance.now();
    while (!kernel.isDisposed && kernel.connectionStatus === "connecting") {
      const answer = await KernelAPI.getKernelModel(kernel.id, settings).catch((error: unknown) => error);
      if (answer === undefined || (answer instanceof ServerConnection.ResponseError && isRefusal(answer))) {
        kernel.dispose();
      } else if (!(answer instanceof Error) && performance.now() - lost > PATIENCE_MS) {
        // A connection that is lost on the way is tried again.
        await kernel.reconnect().catch(() => undefined);
      }
      await sleep(ASK_AGAIN_MS);
    }
  }

  /** A server holds back a kernel that floods, or drops what is too much. */
  mute(): void {}

  interrupt(): void {
    if (this.#kernel === undefined) this.kill();
    else this.#kernel.interrupt().catch(this.#options.problem);
  }

  /** Also ends the wait for a reply that will not come: another client may have started the kernel anew. */
  kill(): void {
    this.#shutdown()
      .catch(this.#options.problem)
      .finally(() => this.#kernel?.dispose());
  }

  async close(): Promise<void> {
    await this.#shutdown().catch((error: unknown) => {
      // A server that is gone has no kernel left.
      if (!(error instanceof ServerConnection.NetworkError)) this.#options.problem(asError(error));
    });
    this.#kernel?.dispose();
  }

  async #shutdown(): Promise<void> {
    if (this.#kernel === undefined || this.#ended) return;
    this.#ended = true;
    await KernelAPI.shutdownKernel(this.#kernel.id, ServerConnection.makeSettings(this.#settings));
  }

  async #inTime(started: Promise<Kernel.IKernelConnection>, milliseconds: number): Promise<Kernel.IKernelConnection> {
    const { server } = this.#options.kernel;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
    });
    try {
      return await Promise.race([started, late]);
    } catch (error) {
      throw new Error(`Cannot start a kernel on ${server}: ${describe(error, server)}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The name of the notebook's kernelspec; empty for the server's default. */
function kernelNameOf({ metadata }: Notebook): string {
  const { kernelspec } = metadata;
  return isJsonObject(kernelspec) && typeof kernelspec.name === "string" ? kernelspec.name : "";
}

function isRefusal({ response }: ServerConnection.ResponseError): boolean {
  return response.status === 401 || response.status === 403;
}

/** What a server said, or that it said nothing, in words. */
function describe(error: unknown, server: string): string {
  if (error instanceof ServerConnection.ResponseError) {
    const { status } = error.response;
    if (isRefusal(error)) return `it refuses the token (HTTP ${status}): expected one that is valid, by --token`;
    return `${error.message} (HTTP ${status})`;
  }
  return error instanceof ServerConnection.NetworkError ? `nothing answers at ${server}` : asError(error).message;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
