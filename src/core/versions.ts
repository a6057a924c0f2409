import type { tensorflow } from "#proto/tensorflow.js";
import { GraphDefError } from "./errors.js";

/** The version of TensorFlow whose formats are written. */
export const TENSORFLOW_VERSION = "2.21.0";
/** The version of the GraphDef format that is written: TensorFlow 2.21's. */
export const PRODUCER_VERSION = 2474;

/** @throws ValueError in TensorFlow's words for a GraphDef that asks for a newer reader, or for none like this one */
export function checkVersions(versions: tensorflow.IVersionDef | null | undefined, file: string | undefined): void {
  const where = file === undefined ? "" : ` (importing "${file}")`;
  const minimum = versions?.minConsumer ?? 0;
  if (minimum > PRODUCER_VERSION)
    throw new GraphDefError(
      `GraphDef min consumer version ${minimum} above current version ${PRODUCER_VERSION} for TensorFlow ${TENSORFLOW_VERSION}.  Please upgrade TensorFlow.${where}`,
    );
  if (versions?.badConsumers?.includes(PRODUCER_VERSION))
    throw new GraphDefError(
      `GraphDef disallows consumer version ${PRODUCER_VERSION}.  Please upgrade TensorFlow: this version is likely buggy.${where}`,
    );
}

/** The versions of a graph of nodes of both kinds: its oldest producer, its newest demands. */
export function mergeVersions(a: tensorflow.IVersionDef, b: tensorflow.IVersionDef): tensorflow.IVersionDef {
  const merged: tensorflow.IVersionDef = { producer: Math.min(a.producer ?? 0, b.producer ?? 0) };
  const minConsumer = Math.max(a.minConsumer ?? 0, b.minConsumer ?? 0);
  if (minConsumer > 0) merged.minConsumer = minConsumer;
  const bad = new Set([...(a.badConsumers ?? []), ...(b.badConsumers ?? [])]);
  if (bad.size > 0) merged.badConsumers = [...bad].sort((x, y) => x - y);
  return merged;
}
