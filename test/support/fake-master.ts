import { Metadata, Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData, status } from "@grpc/grpc-js";
import { tensorflow as rpc } from "#proto/master.js";
import { tensorflow } from "#proto/tensorflow.js";
import { importGraphDef } from "../../src/core/import-graph-def.js";
import type { NdArray } from "../../src/core/ndarray.js";
import { type Codec, decode, encode } from "../../src/core/proto.js";
import { toNumber } from "../../src/core/proto-long.js";
import { arrayFromProto, arrayToProto } from "../../src/core/tensor-proto.js";
import * as tf from "../../src/index.js";

/** A session of the server: its nodes, the graph that they make, and what runs it. */
interface Opened {
  nodes: tensorflow.INodeDef[];
  version: number;
  session: tf.Session;
}

type Handler<Request, Answer> = (request: Request, call: ServerUnaryCall<Request, Answer>) => Promise<Answer> | Answer;

/** An error with a status of gRPC. */
class StatusError extends Error {
  constructor(
    readonly code: number,
    readonly details: string,
  ) {
    super(details);
  }
}

/** What a fake server is like. */
export interface FakeOptions {
  readonly tls?: { readonly key: Buffer; readonly certificate: Buffer };
  /** The token that calls must have. */
  readonly token?: string;
}

/**
 * A server that speaks as TensorFlow's MasterService does, and computes with the library itself: for tests where no TensorFlow is
 * there, and of what real servers do not do when one wants it.
 */
export class FakeMaster implements AsyncDisposable {
  /** The names of the methods that were called. */
  readonly calls: string[] = [];
  /** What the next calls of a method do instead. */
  readonly instead = new Map<string, () => Promise<never>>();
  config: rpc.ConfigProto.$Properties | undefined | null;
  readonly sessions = new Map<string, Opened>();
  private readonly server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  private count = 0;
  private port = 0;

  private constructor(private readonly options: FakeOptions) {
    const methods = {
      ...this.method("CreateSession", rpc.CreateSessionRequest, rpc.CreateSessionResponse, (request) =>
        this.create(request),
      ),
      ...this.method("ExtendSession", rpc.ExtendSessionRequest, rpc.ExtendSessionResponse, (request) =>
        this.extend(request),
      ),
      ...this.method("RunStep", rpc.RunStepRequest, rpc.RunStepResponse, (request) => this.run(request)),
      ...this.method("ListDevices", rpc.ListDevicesRequest, rpc.ListDevicesResponse, () =>
        rpc.ListDevicesResponse.create({ localDevice: [{ name: "/job:fake/task:0/device:CPU:0", deviceType: "CPU" }] }),
      ),
      ...this.method("CloseSession", rpc.CloseSessionRequest, rpc.CloseSessionResponse, ({ sessionHandle }) => {
        this.find(sessionHandle);
        this.sessions.delete(sessionHandle ?? "");
        return rpc.CloseSessionResponse.create();
      }),
      ...this.method("Reset", rpc.ResetRequest, rpc.ResetResponse, () => {
        this.sessions.clear();
        return rpc.ResetResponse.create();
      }),
    };
    for (const [name, { definition, handler }] of Object.entries(methods))
      this.server.addService({ [name]: definition }, { [name]: handler });
  }

  static async start(options: FakeOptions = {}): Promise<FakeMaster> {
    const master = new FakeMaster(options);
    const { tls } = options;
    const pair = tls && [{ private_key: tls.key, cert_chain: tls.certificate }];
    const credentials =
      pair === undefined ? ServerCredentials.createInsecure() : ServerCredentials.createSsl(null, pair);
    master.port = await new Promise((resolve, reject) =>
      master.server.bindAsync("127.0.0.1:0", credentials, (error, port) => (error ? reject(error) : resolve(port))),
    );
    return master;
  }

  get target(): string {
    return `grpc://127.0.0.1:${this.port}`;
  }

  private method<Request, Answer extends object>(
    name: string,
    request: Codec<Request, never>,
    answer: Codec<unknown, Answer>,
    handle: Handler<Request, Answer>,
  ) {
    const definition = {
      path: `/tensorflow.MasterService/${name}`,
      requestStream: false as const,
      responseStream: false as const,
      requestSerialize: () => Buffer.alloc(0),
      requestDeserialize: (bytes: Buffer) => decode(request, bytes, name),
      responseSerialize: (message: Answer) => Buffer.from(encode(answer, message)),
      responseDeserialize: () => undefined,
    };
    const handler = async (call: ServerUnaryCall<Request, Answer>, reply: sendUnaryData<Answer>) => {
      this.calls.push(name);
      try {
        const { token } = this.options;
        const [given] = call.metadata.get("authorization");
        if (token !== undefined && given !== `Bearer ${token}`)
          throw new StatusError(status.UNAUTHENTICATED, "the token has expired");
        await this.instead.get(name)?.();
        reply(null, await handle(call.request, call));
      } catch (error) {
        const { code, details } = error instanceof StatusError ? error : { code: 13, details: String(error) };
        reply({ code, details, metadata: new Metadata(), name, message: details });
      }
    };
    return { [name]: { definition, handler } };
  }

  private create(request: rpc.CreateSessionRequest): rpc.CreateSessionResponse {
    const handle = `s${++this.count}`;
    this.config = request.config;
    const { node } = decode(tensorflow.GraphDef, request.graphDef, "graph_def");
    this.sessions.set(handle, { nodes: node, version: 0, session: sessionOf(node) });
    return rpc.CreateSessionResponse.create({ sessionHandle: handle, graphVersion: 0 });
  }

  private async extend(request: rpc.ExtendSessionRequest): Promise<rpc.ExtendSessionResponse> {
    const opened = this.find(request.sessionHandle);
    if (toNumber(request.currentGraphVersion) !== opened.version)
      throw new StatusError(status.ABORTED, `Current version is ${opened.version}`);
    const more = decode(tensorflow.GraphDef, request.graphDef, "graph_def").node;
    const before = opened.session;
    opened.nodes = [...opened.nodes, ...more];
    opened.session = sessionOf(opened.nodes);
    opened.version++;
    const variables = before.graph.operations.filter(({ type }) => /^VariableV2$|^VarHandleOp$/.test(type));
    const set = await before.initialized(variables);
    const values = await before.read(set);
    const places = set.map(
      ({ name }, index) => [opened.session.graph.getOperationByName(name), values[index]!] as const,
    );
    await opened.session.write(new Map(places));
    return rpc.ExtendSessionResponse.create({ newGraphVersion: opened.version });
  }

  private async run(request: rpc.RunStepRequest): Promise<rpc.RunStepResponse> {
    const { session } = this.find(request.sessionHandle);
    const feeds = request.feed.map(({ name, tensor }) => [name ?? "", arrayOf(tensor)] as const);
    try {
      const values = (await session.run([...request.fetch, ...request.target], feeds)) as NdArray[];
      const tensor = request.fetch.map((name, index) => ({
        name,
        tensor: encode(tensorflow.TensorProto, arrayToProto(values[index]!)),
      }));
      return rpc.RunStepResponse.create({ tensor });
    } catch (error) {
      if (!(error instanceof tf.errors.OpError)) throw error;
      return rpc.RunStepResponse.create({ statusCode: error.code, statusErrorMessage: error.message });
    }
  }

  private find(handle: string | null | undefined): Opened {
    const opened = this.sessions.get(handle ?? "");
    if (opened === undefined) throw new StatusError(status.ABORTED, `Session ${handle} is not found.`);
    return opened;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.forceShutdown();
  }
}

function sessionOf(node: tensorflow.INodeDef[]): tf.Session {
  const graph = new tf.Graph();
  importGraphDef(graph, { node });
  return new tf.Session({ graph });
}

function arrayOf(bytes: Uint8Array | null | undefined): NdArray {
  return arrayFromProto(decode(tensorflow.TensorProto, bytes ?? new Uint8Array(), "feed"));
}

/** An error that a server answers with. */
export function statusError(code: number, details: string): Error {
  return new StatusError(code, details);
}
