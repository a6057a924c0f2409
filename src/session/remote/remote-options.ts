import type { tensorflow } from "#proto/master.js";

/** What a session asks of a server (`tf.ConfigProto`), in camelCase: `{ operationTimeoutInMs: 5000, deviceFilters: ["/job:ps"] }`. */
export type ConfigProto = tensorflow.ConfigProto.$Properties;

/** Certificates of a connection with TLS, as PEM text or its bytes. */
export interface TlsOptions {
  /** Who is trusted to vouch for the server; the system's own list where it is left out. */
  readonly rootCertificates?: string | Uint8Array;
  /** The client's own key and certificates, for a server that asks for them. */
  readonly privateKey?: string | Uint8Array;
  readonly certificates?: string | Uint8Array;
  /** The name that the server's certificate has, where its address is another. */
  readonly serverName?: string;
}

/** How a TensorFlow server is reached. In this process only `config.allowSoftPlacement` counts. */
export interface RemoteOptions {
  readonly config?: ConfigProto;
  /** True, or certificates, for TLS; so does an address `grpcs://…`. */
  readonly tls?: boolean | TlsOptions;
  /** Is sent with each call as `authorization: Bearer TOKEN`. */
  readonly token?: string;
  /** Is sent with each call. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Milliseconds for which a server that does not answer is tried again before the first run fails; 10,000 where it is left out. */
  readonly connectTimeoutInMs?: number;
}

/** The names of the options. */
export const REMOTE_OPTIONS = ["config", "tls", "token", "metadata", "connectTimeoutInMs"];
