import { tensorflow } from "#proto/tensorflow.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { toGraphDef } from "../core/graph-def.js";
import { NdArray } from "../core/ndarray.js";
import { encode } from "../core/proto.js";
import { fromBigInt } from "../core/proto-long.js";
import { bytesOf } from "../ops/host/strings.js";
import { parseSummary } from "../ops/summary/proto.js";
import { toMetaGraphDef } from "../saver/meta-graph.js";
import type { RunMetadata } from "../session/run-options.js";
import { EventFile } from "./event-file.js";

/** A step: a number, or what a fetch of the global step gives. */
export type Step = number | bigint | NdArray;
/** A summary: what a fetch of a summary op gives, its bytes, or the message. */
export type SummaryLike = NdArray | Uint8Array | tensorflow.ISummary;

/** Options of `tf.summary.FileWriter`. */
export interface FileWriterOptions {
  /** The end of the file's name. */
  readonly filenameSuffix?: string;
}

/**
 * Writes summaries into an event file in a folder, for TensorBoard (`tf.summary.FileWriter`). Await what it does: it is in the file
 * then. `await using writer = new tf.summary.FileWriter("logs", sess.graph)` closes it at the end of the block.
 */
export class FileWriter implements AsyncDisposable {
  private readonly file: EventFile;
  /** Tags whose metadata are in the file. */
  private readonly described = new Set<string>();
  /** Tags of runs. */
  private readonly runs = new Set<string>();
  /** What the constructor has to write. */
  private readonly first: Promise<void>;

  constructor(logdir: string, graph?: Graph, options: FileWriterOptions = {}) {
    this.file = new EventFile(logdir, options.filenameSuffix ?? "");
    this.first = graph === undefined ? Promise.resolve() : this.addGraph(graph);
    // Whoever waits for the next event, or for the end, is told.
    this.first.catch(() => undefined);
  }

  /** The folder (`get_logdir`). */
  getLogdir(): string {
    return this.file.folder;
  }

  /** Adds a summary at a step. @throws DataLossError for bytes that are no summary */
  async addSummary(summary: SummaryLike, globalStep?: Step): Promise<void> {
    const value = (messageOf(summary).value ?? []).map((one) => this.withoutKnown(one));
    await this.add({ summary: { value } }, globalStep);
  }

  /** A value without the metadata that the file has for its tag. */
  private withoutKnown(value: tensorflow.Summary.IValue): tensorflow.Summary.IValue {
    const { metadata, ...rest } = value;
    if (!metadata) return value;
    const tag = value.tag ?? "";
    if (this.described.has(tag)) return rest;
    this.described.add(tag);
    return value;
  }

  /** Adds a graph, which TensorBoard draws, with its collections. */
  async addGraph(graph: Graph, globalStep?: Step): Promise<void> {
    const graphDef = encode(tensorflow.GraphDef, toGraphDef(graph, { addShapes: true }));
    const metaGraphDef = encode(tensorflow.MetaGraphDef, toMetaGraphDef(graph));
    await this.write({ graphDef }, globalStep);
    await this.write({ metaGraphDef }, globalStep);
  }

  /**
   * Adds when and where the operations of a run ran, under a tag (`add_run_metadata`).
   * @throws ValueError for a tag that has been used
   */
  async addRunMetadata(runMetadata: RunMetadata, tag: string, globalStep?: Step): Promise<void> {
    if (this.runs.has(tag)) throw new ValueError("The provided tag was already used for this event type");
    this.runs.add(tag);
    const { runMetadataToBytes } = await import("../session/remote/run-messages.js");
    await this.add({ taggedRunMetadata: { tag, runMetadata: runMetadataToBytes(runMetadata) } }, globalStep);
  }

  /** Adds that a session started, stopped, or saved a checkpoint. */
  async addSessionLog(sessionLog: tensorflow.ISessionLog, globalStep?: Step): Promise<void> {
    await this.add({ sessionLog }, globalStep);
  }

  /** Adds an event as it is. */
  async addEvent(event: tensorflow.IEvent): Promise<void> {
    await this.first;
    await this.file.append(event);
  }

  private async add(event: tensorflow.IEvent, step: Step | undefined): Promise<void> {
    await this.first;
    await this.write(event, step);
  }

  private async write(event: tensorflow.IEvent, step: Step | undefined): Promise<void> {
    const at = step === undefined ? {} : { step: fromBigInt(stepOf(step)) };
    await this.file.append({ wallTime: Date.now() / 1000, ...at, ...event });
  }

  /** Waits until all is on the disk. */
  async flush(): Promise<void> {
    await this.first;
    await this.file.flush();
  }
  /** Closes the file; what is added later goes into a new one. */
  async close(): Promise<void> {
    await this.first;
    await this.file.close();
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function messageOf(summary: SummaryLike): tensorflow.ISummary {
  if (summary instanceof Uint8Array) return parseSummary(summary, "the summary");
  if (!(summary instanceof NdArray)) return summary;
  if (summary.dtype.kind !== "string" || summary.size !== 1)
    throw new ValueError(
      `Cannot add a summary: found an array of ${summary.dtype.name} of shape [${summary.shape}], expected what a fetch of a summary op gives`,
    );
  return parseSummary(bytesOf(summary)[0]!, "the summary");
}

function stepOf(step: Step): bigint {
  return BigInt((step instanceof NdArray ? step.item() : step) as number | bigint);
}
