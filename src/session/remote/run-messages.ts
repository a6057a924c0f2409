import { tensorflow as rpc } from "#proto/master.js";
import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode } from "../../core/proto.js";
import { toNumber } from "../../core/proto-long.js";
import type { NodeExecStats, RunMetadata, RunOptions, TraceLevel } from "../run-options.js";

const TRACE_LEVELS: Readonly<Record<TraceLevel, number>> = {
  NO_TRACE: 0,
  SOFTWARE_TRACE: 1,
  HARDWARE_TRACE: 2,
  FULL_TRACE: 3,
};

/** Options of a run as `tensorflow.RunOptions`. */
export function runOptionsToProto({ traceLevel, ...options }: RunOptions): rpc.RunOptions.$Properties {
  return { ...options, ...(traceLevel !== undefined && { traceLevel: TRACE_LEVELS[traceLevel] }) };
}

/** Puts what a server told of a run into the object that was given for it. */
export function fillMetadata(metadata: RunMetadata, told: rpc.RunMetadata.$Properties | undefined): void {
  metadata.stepStats = {
    devStats: (told?.stepStats?.devStats ?? []).map(({ device, nodeStats }) => ({
      device: device ?? "",
      nodeStats: (nodeStats ?? []).map(nodeExecStats),
    })),
  };
  metadata.partitionGraphs = (told?.partitionGraphs ?? []).map((bytes) =>
    decode(tensorflow.GraphDef, bytes, "a graph of a device"),
  );
}

function nodeExecStats(stats: rpc.NodeExecStats.$Properties): NodeExecStats {
  return {
    nodeName: stats.nodeName ?? "",
    allStartMicros: toNumber(stats.allStartMicros),
    opStartRelMicros: toNumber(stats.opStartRelMicros),
    opEndRelMicros: toNumber(stats.opEndRelMicros),
    allEndRelMicros: toNumber(stats.allEndRelMicros),
    scheduledMicros: toNumber(stats.scheduledMicros),
    threadId: stats.threadId ?? 0,
    timelineLabel: stats.timelineLabel ?? "",
    outputBytes: (stats.output ?? []).map(({ tensorDescription }) =>
      toNumber(tensorDescription?.allocationDescription?.requestedBytes),
    ),
    peakBytes: (stats.memory ?? []).reduce((most, { peakBytes }) => Math.max(most, toNumber(peakBytes)), 0),
  };
}

/** What a run told of itself as a `tensorflow.RunMetadata`. */
export function runMetadataToBytes({ stepStats, partitionGraphs }: RunMetadata): Uint8Array {
  return encode(rpc.RunMetadata, {
    stepStats: {
      devStats: stepStats.devStats.map(({ device, nodeStats }) => ({ device, nodeStats: nodeStats.map(statsToProto) })),
    },
    partitionGraphs: partitionGraphs.map((graph) => encode(tensorflow.GraphDef, graph)),
  });
}

function statsToProto({ outputBytes, peakBytes, ...stats }: NodeExecStats): rpc.NodeExecStats.$Properties {
  const output = outputBytes.map((bytes, slot) => ({
    slot,
    tensorDescription: { allocationDescription: { requestedBytes: bytes } },
  }));
  return { ...stats, output, memory: peakBytes === 0 ? [] : [{ peakBytes }] };
}
