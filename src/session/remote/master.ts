import { tensorflow as rpc } from "#proto/master.js";
import type { tensorflow } from "#proto/tensorflow.js";
import { tensorflow as messages } from "#proto/tensorflow.js";
import type { NdArray } from "../../core/ndarray.js";
import { decode, encode } from "../../core/proto.js";
import type { LongLike } from "../../core/proto-long.js";
import { arrayFromProto, arrayToProto } from "../../core/tensor-proto.js";
import { type CallLimits, Channel } from "./channel.js";
import type { ConfigProto, RemoteOptions } from "./remote-options.js";
import { serverError } from "./server-error.js";

/** What a session of a server is called, and how often its graph has grown: it is asked for with each call. */
export interface SessionVersion {
  readonly handle: string;
  readonly version: LongLike;
}

/** A step, with tensors and operations by name. */
export interface Step {
  readonly feeds: ReadonlyMap<string, NdArray>;
  readonly fetches: readonly string[];
  readonly targets: readonly string[];
  readonly options?: rpc.RunOptions.$Properties;
  /** The partial run that it belongs to. */
  readonly partialRun?: string;
}

/** What came of a step. */
export interface StepAnswer {
  readonly values: ReadonlyMap<string, NdArray>;
  readonly metadata: rpc.RunMetadata.$Properties | undefined;
}

type Long = Exclude<rpc.ExtendSessionRequest.$Properties["currentGraphVersion"], null | undefined>;

const SERVICE = "/tensorflow.MasterService/";
const CREATE = {
  path: `${SERVICE}CreateSession`,
  request: rpc.CreateSessionRequest,
  answer: rpc.CreateSessionResponse,
};
const EXTEND = {
  path: `${SERVICE}ExtendSession`,
  request: rpc.ExtendSessionRequest,
  answer: rpc.ExtendSessionResponse,
};
const RUN = { path: `${SERVICE}RunStep`, request: rpc.RunStepRequest, answer: rpc.RunStepResponse };
const PARTIAL_RUN = {
  path: `${SERVICE}PartialRunSetup`,
  request: rpc.PartialRunSetupRequest,
  answer: rpc.PartialRunSetupResponse,
};
const CLOSE = { path: `${SERVICE}CloseSession`, request: rpc.CloseSessionRequest, answer: rpc.CloseSessionResponse };
const DEVICES = { path: `${SERVICE}ListDevices`, request: rpc.ListDevicesRequest, answer: rpc.ListDevicesResponse };
const RESET = { path: `${SERVICE}Reset`, request: rpc.ResetRequest, answer: rpc.ResetResponse };

/** TensorFlow's MasterService: what a server does for sessions. */
export class Master {
  private readonly channel: Channel;

  /** @throws InvalidArgumentError for a target that is no address */
  constructor(target: string, options: RemoteOptions) {
    this.channel = new Channel(target, options);
  }

  async createSession(
    graph: tensorflow.IGraphDef,
    config: ConfigProto | undefined,
    limits: CallLimits,
  ): Promise<SessionVersion> {
    const request = { graphDef: encode(messages.GraphDef, graph), ...(config && { config }) };
    const { sessionHandle, graphVersion } = await this.channel.call(CREATE, request, limits);
    return { handle: sessionHandle, version: graphVersion };
  }

  /** Adds nodes to the graph of a session. */
  async extendSession(
    { handle, version }: SessionVersion,
    graph: tensorflow.IGraphDef,
    limits: CallLimits,
  ): Promise<SessionVersion> {
    const graphDef = encode(messages.GraphDef, graph);
    const request = { sessionHandle: handle, graphDef, currentGraphVersion: version as Long };
    const { newGraphVersion } = await this.channel.call(EXTEND, request, limits);
    return { handle, version: newGraphVersion };
  }

  async runStep(handle: string, step: Step, limits: CallLimits): Promise<StepAnswer> {
    const answer = await this.channel.call(
      RUN,
      {
        sessionHandle: handle,
        feed: Array.from(step.feeds, ([name, array]) => ({ name, tensor: tensorBytes(array) })),
        fetch: [...step.fetches],
        target: [...step.targets],
        ...(step.options && { options: step.options }),
        ...(step.partialRun !== undefined && { partialRunHandle: step.partialRun }),
        // gRPC cuts long messages where they are in a status.
        storeErrorsInResponseBody: true,
      },
      limits,
    );
    if (answer.statusCode) throw serverError(answer.statusCode, answer.statusErrorMessage, this.channel.address.target);
    const values = answer.tensor.map(({ name, tensor }) => [name ?? "", arrayOf(tensor, name)] as const);
    return { values: new Map(values), metadata: answer.metadata ?? undefined };
  }

  /** Begins a step that is fed and fetched bit by bit; gives its name. */
  async partialRunSetup(
    handle: string,
    feed: string[],
    fetch: string[],
    target: string[],
    limits: CallLimits,
  ): Promise<string> {
    const request = { sessionHandle: handle, feed, fetch, target };
    return (await this.channel.call(PARTIAL_RUN, request, limits)).partialRunHandle;
  }

  async listDevices(handle: string, limits: CallLimits): Promise<rpc.DeviceAttributes.$Properties[]> {
    const { localDevice, remoteDevice } = await this.channel.call(DEVICES, { sessionHandle: handle }, limits);
    return [...localDevice, ...remoteDevice];
  }

  async closeSession(handle: string, limits: CallLimits): Promise<void> {
    await this.channel.call(CLOSE, { sessionHandle: handle }, limits);
  }

  /** Closes all sessions, and forgets the variables in `containers`; in the one without a name where none is given. */
  async reset(container: readonly string[], deviceFilters: readonly string[], limits: CallLimits): Promise<void> {
    await this.channel.call(RESET, { container: [...container], deviceFilters: [...deviceFilters] }, limits);
  }

  close(): void {
    this.channel.close();
  }
}

function tensorBytes(array: NdArray): Uint8Array {
  return encode(messages.TensorProto, arrayToProto(array));
}

function arrayOf(bytes: Uint8Array | null | undefined, name: string | null | undefined): NdArray {
  return arrayFromProto(decode(messages.TensorProto, bytes ?? new Uint8Array(), `the value of ${name}`));
}
