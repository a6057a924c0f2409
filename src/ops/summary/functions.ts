import { tensorflow } from "#proto/tensorflow.js";
import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { float32, string } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { Tensor } from "../../core/operation.js";
import { encode } from "../../core/proto.js";
import { GraphKeys } from "../graph-keys.js";
import { stringArray } from "../host/strings.js";
import type { Named } from "../named.js";
import "./ops.js";

/** Options of the summaries. */
export interface SummaryOptions {
  /** Collections to be in, instead of that of `mergeAll`. */
  readonly collections?: readonly string[];
  /** A name before the tag, under which TensorBoard groups it. */
  readonly family?: string;
}

/** A name without what a tag may not have. */
function cleanTag(name: string): string {
  return name.replace(/[^-/\p{L}\p{N}_.]/gu, "_").replace(/^\/+/, "");
}

function collect(value: Tensor, collections: readonly string[]): Tensor {
  for (const key of collections) getDefaultGraph().addToCollection(key, value);
  return value;
}

/** Opens the scope of a summary; its name is the tag. */
function inScope(name: string, options: SummaryOptions, build: (tag: string, scope: string) => Tensor): Tensor {
  const { collections = [GraphKeys.SUMMARIES] } = options;
  const family = options.family === undefined ? undefined : cleanTag(options.family);
  const base = family === undefined ? cleanTag(name) : `${family}/${cleanTag(name)}`;
  return getDefaultGraph().nameScope(base, (scope) => {
    const own = scope.replace(/\/$/, "");
    return collect(build(family === undefined ? own : `${family}/${own}`, scope), collections);
  });
}

/** A number, for a curve over the steps (`tf.summary.scalar`): a scalar string, a serialized Summary. */
export function scalar(name: string, tensor: TensorLike, options: SummaryOptions = {}): Tensor {
  return inScope(name, options, (tag, scope) =>
    apply("ScalarSummary", { tags: tag, values: tensor }, {}, { name: scope }),
  );
}
/** How the values are distributed (`tf.summary.histogram`). */
export function histogram(name: string, values: TensorLike, options: SummaryOptions = {}): Tensor {
  return inScope(name, options, (tag, scope) => apply("HistogramSummary", { tag, values }, {}, { name: scope }));
}
/** The first `maxOutputs` (3) images of `[batch, height, width, channels]`, of 1, 3 or 4 channels (`tf.summary.image`). */
export function image(
  name: string,
  tensor: TensorLike,
  options: SummaryOptions & { readonly maxOutputs?: number } = {},
): Tensor {
  const { maxOutputs = 3 } = options;
  return inScope(name, options, (tag, scope) =>
    apply("ImageSummary", { tag, tensor }, { max_images: maxOutputs }, { name: scope }),
  );
}
/** The first `maxOutputs` (3) sounds of `[batch, frames, channels]` or `[batch, frames]`, of [-1, 1] (`tf.summary.audio`). */
export function audio(
  name: string,
  tensor: TensorLike,
  sampleRate: TensorLike,
  options: SummaryOptions & { readonly maxOutputs?: number } = {},
): Tensor {
  const { maxOutputs = 3 } = options;
  return inScope(name, options, (tag, scope) => {
    const rate = convertToTensor(sampleRate, { dtype: float32, name: "sample_rate" });
    const args = { tag, tensor, sample_rate: rate };
    return apply("AudioSummaryV2", args, { max_outputs: maxOutputs }, { name: scope });
  });
}

/** Options of `tf.summary.tensorSummary`. */
export interface TensorSummaryOptions extends SummaryOptions {
  readonly summaryMetadata?: tensorflow.ISummaryMetadata;
  readonly displayName?: string;
}
/** A tensor, for a plugin of TensorBoard (`tf.summary.tensor_summary`). */
export function tensorSummary(name: string, tensor: TensorLike, options: TensorSummaryOptions = {}): Tensor {
  const metadata = { ...options.summaryMetadata };
  if (options.displayName !== undefined) metadata.displayName = options.displayName;
  const bytes = stringArray([], [encode(tensorflow.SummaryMetadata, metadata)]);
  return inScope(name, options, (tag, scope) =>
    apply("TensorSummaryV2", { tag, tensor, serialized_summary_metadata: bytes }, {}, { name: scope }),
  );
}
/** Text, which TensorBoard shows as Markdown (`tf.summary.text`). @throws ValueError for what is no string */
export function text(name: string, tensor: TensorLike, options: Omit<SummaryOptions, "family"> = {}): Tensor {
  const value = tensor instanceof Tensor ? tensor : convertToTensor(tensor);
  if (value.dtype.base !== string)
    throw new ValueError(`Expected tensor ${value.name} to have dtype string, got ${value.dtype.name}`);
  return tensorSummary(name, value, { ...options, summaryMetadata: { pluginData: { pluginName: "text" } } });
}

/** Several summaries as one (`tf.summary.merge`). */
export function merge(inputs: readonly TensorLike[], options: Named & SummaryOptions = {}): Tensor {
  const name = options.name === undefined ? undefined : cleanTag(options.name);
  return getDefaultGraph().nameScope(name ?? "Merge", () =>
    collect(apply("MergeSummary", { inputs }, {}, name === undefined ? {} : { name }), options.collections ?? []),
  );
}
/** All summaries of the graph as one (`tf.summary.merge_all`); null where there are none. */
export function mergeAll(options: Named & { readonly key?: string; readonly scope?: string } = {}): Tensor | null {
  const { key = GraphKeys.SUMMARIES, scope, name } = options;
  const found = getDefaultGraph()
    .getCollection(key, scope)
    .filter((item) => item instanceof Tensor);
  return found.length === 0 ? null : merge(found, { name });
}
