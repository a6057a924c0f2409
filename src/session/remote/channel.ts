import {
  type ChannelCredentials,
  Client,
  connectivityState,
  credentials,
  Metadata,
  type ServiceError,
  status,
} from "@grpc/grpc-js";
import { CancelledError, UnavailableError } from "../../core/errors.js";
import { type Codec, decode, encode } from "../../core/proto.js";
import { type Address, parseAddress } from "./address.js";
import type { RemoteOptions, TlsOptions } from "./remote-options.js";
import { serverError } from "./server-error.js";

/** A call of a service: how its request is written and its answer read. */
export interface Method<Request, Answer> {
  readonly path: string;
  readonly request: Codec<unknown, Request>;
  readonly answer: Codec<Answer, never>;
}

/** How a call may end before its answer is there. */
export interface CallLimits {
  /** Milliseconds that it may take; 0 for any number. */
  readonly timeout?: number;
  /** Milliseconds for which a server that is not there is waited for. */
  readonly patience?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds for which a server is waited for that may just be starting again: gRPC looks for it once in a second. */
const PATIENCE = 1500;
/** Milliseconds for which a connection is waited for where something accepts it, and then says nothing. */
const SILENCE = 10_000;
/** Milliseconds after which a wait looks whether it is to end. */
const GLANCE = 100;

const MUTE = "something listens there, but does not answer as a TensorFlow server does";
const INTERRUPTED = "The run was ended: it was interrupted";

/** Tensors and graphs are larger than gRPC's 4 MB. A server that was restarted is found within a second. */
const CHANNEL_OPTIONS = {
  "grpc.max_receive_message_length": -1,
  "grpc.max_send_message_length": -1,
  "grpc.initial_reconnect_backoff_ms": 100,
  "grpc.max_reconnect_backoff_ms": 1000,
  // A cluster is in the same network: TensorFlow's own clients go past proxies, too.
  "grpc.enable_http_proxy": 0,
};

/** A connection to a server; it is made when the first call needs it, and again when it was lost. */
export class Channel {
  readonly address: Address;
  private readonly client: Client;
  private readonly metadata = new Metadata();

  /** @throws InvalidArgumentError for a target that is no address */
  constructor(target: string, { tls = false, token, metadata = {} }: RemoteOptions) {
    this.address = parseAddress(target);
    const isSecure = this.address.isSecure || tls !== false;
    const certificates = typeof tls === "object" ? tls : {};
    this.client = new Client(this.address.host, isSecure ? secure(certificates) : credentials.createInsecure(), {
      ...CHANNEL_OPTIONS,
      ...(certificates.serverName !== undefined && { "grpc.ssl_target_name_override": certificates.serverName }),
    });
    for (const [key, value] of Object.entries(metadata)) this.metadata.set(key, value);
    if (token !== undefined) this.metadata.set("authorization", `Bearer ${token}`);
  }

  /**
   * Calls a method. One that never got to the server is made again when that is there.
   * @throws OpError of the class of the server's status, in its words
   */
  async call<Request, Answer>(
    method: Method<Request, Answer>,
    request: Request,
    limits: CallLimits = {},
  ): Promise<Answer> {
    const until = Date.now() + (limits.patience ?? PATIENCE);
    for (;;) {
      try {
        return await this.callOnce(method, request, limits);
      } catch (error) {
        if (!isUnsent(error) || !(await this.isThere(until, limits.signal))) throw error;
      }
    }
  }

  private async callOnce<Request, Answer>(
    method: Method<Request, Answer>,
    request: Request,
    { timeout = 0, patience = SILENCE, signal }: CallLimits,
  ): Promise<Answer> {
    // A server does not notice that a call was cancelled which it has not begun with.
    if (signal?.aborted) throw new CancelledError(INTERRUPTED);
    return new Promise((resolve, reject) => {
      const call = this.client.makeUnaryRequest(
        method.path,
        (message: Request) => asBuffer(encode(method.request, message)),
        (bytes: Buffer) => decode(method.answer, bytes, `${method.path} of ${this.address.target}`),
        request,
        this.metadata,
        timeout === 0 ? {} : { deadline: Date.now() + timeout },
        (error: ServiceError | null, answer?: Answer) => {
          signal?.removeEventListener("abort", cancel);
          clearTimeout(listening);
          if (error === null) resolve(answer as Answer);
          else if (isMute) reject(serverError(status.UNAVAILABLE, MUTE, this.address.target, error));
          else reject(serverError(error.code, wordsOf(error, timeout), this.address.target, error));
        },
      );
      const cancel = (): void => call.cancel();
      let isMute = false;
      const listening = this.isConnected
        ? undefined
        : setTimeout(
            () => {
              isMute = !this.isConnected;
              if (isMute) cancel();
            },
            Math.max(patience, PATIENCE),
          );
      signal?.addEventListener("abort", cancel, { once: true });
    });
  }

  private get isConnected(): boolean {
    return this.client.getChannel().getConnectivityState(false) === connectivityState.READY;
  }

  /** Waits for the server. @returns whether it is there; false where the wait was ended */
  private async isThere(until: number, signal: AbortSignal | undefined): Promise<boolean> {
    while (Date.now() < until && !signal?.aborted)
      if (await this.isReadyBy(Math.min(until, Date.now() + GLANCE))) return true;
    return false;
  }

  private isReadyBy(deadline: number): Promise<boolean> {
    return new Promise((resolve) => this.client.waitForReady(deadline, (error) => resolve(error === undefined)));
  }

  close(): void {
    this.client.close();
  }
}

/** True for a call that never got to the server. */
function isUnsent(error: unknown): boolean {
  return error instanceof UnavailableError && error.message.includes("No connection established");
}

function wordsOf({ code, details }: ServiceError, timeout: number): string {
  if (code === 1 && /^Cancelled on client$/i.test(details)) return INTERRUPTED;
  if (code === 4 && timeout > 0) return `Deadline exceeded: the answer is not there after ${timeout} ms`;
  return details.replace(/\.?\s*Resolution note:\s*$/, "");
}

function secure({ rootCertificates, privateKey, certificates }: TlsOptions): ChannelCredentials {
  const pem = (text: string | Uint8Array | undefined): Buffer | null => (text === undefined ? null : Buffer.from(text));
  return credentials.createSsl(pem(rootCertificates), pem(privateKey), pem(certificates));
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
