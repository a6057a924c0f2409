import { join } from "node:path";
import { tensorflow } from "#proto/tensorflow.js";
import { checkpointExists } from "../../checkpoint/checkpoint.js";
import { aboutFile, RuntimeError } from "../../core/errors.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { decode } from "../../core/proto.js";
import { warn } from "../../core/warn.js";
import { importInto } from "../../saver/import-export.js";
import type { Session } from "../../session/session.js";
import { constants, OP_SIGNATURES } from "./constants.js";
import { metaGraphWithTags, readSavedModel } from "./files.js";
import { Signature } from "./signature.js";

/** Options of `tf.savedModel.load`. */
export interface LoadOptions {
  /** Prefix for all names. */
  readonly importScope?: string;
  /** Forgets devices. */
  readonly clearDevices?: boolean;
}

/** A SavedModel in a session. */
export class LoadedModel {
  /** The signatures, by name, ready to run. */
  readonly signatures: Readonly<Record<string, Signature>>;

  constructor(
    sess: Session,
    /** The meta graph, as TensorFlow's `load` returns it. */
    readonly metaGraphDef: tensorflow.IMetaGraphDef,
    prefix: string,
  ) {
    const isOp = (name: string): boolean => Object.values<string>(OP_SIGNATURES).includes(name);
    this.signatures = Object.fromEntries(
      Object.entries(metaGraphDef.signatureDef ?? {})
        .filter(([name]) => !isOp(name))
        .map(([name, def]) => [name, new Signature(sess, name, def, prefix)]),
    );
  }

  /** `metaGraphDef.signatureDef`. */
  get signatureDef(): Readonly<Record<string, tensorflow.ISignatureDef>> {
    return this.metaGraphDef.signatureDef ?? {};
  }
  toString(): string {
    return `<tf.savedModel of signatures ${Object.keys(this.signatures).join(", ") || "(none)"}>`;
  }
}

/**
 * Loads the meta graph with exactly these tags from a SavedModel folder into the session's graph, restores its variables, and runs
 * its init op (`tf.saved_model.load`, `tf.saved_model.loader.load`).
 * @throws OSError where there is no SavedModel, RuntimeError where no meta graph has the tags, DataLossError for damaged files
 */
export async function load(
  sess: Session,
  tags: readonly string[],
  exportDir: string,
  options: LoadOptions = {},
): Promise<LoadedModel> {
  checkOptions("tf.savedModel.load", options, ["importScope", "clearDevices"]);
  const def = metaGraphWithTags(await readSavedModel(exportDir), tags);
  const { saver, scope } = imported(sess, def, exportDir, options);
  const prefix = scope === "" ? "" : `${scope}/`;
  const variables = join(exportDir, constants.VARIABLES_DIRECTORY, constants.VARIABLES_FILENAME);
  if (await checkpointExists(variables)) await saver.restore(sess, variables);
  else if (def.saverDef) warn(`The SavedModel "${exportDir}" has no variables; no checkpoints were restored.`);
  const init = initOp(sess, def, prefix);
  if (init !== undefined) await sess.run(init, assetFeeds(sess, def, prefix, exportDir));
  return new LoadedModel(sess, def, prefix);
}

function imported(
  sess: Session,
  def: tensorflow.IMetaGraphDef,
  exportDir: string,
  options: LoadOptions,
): ReturnType<typeof importInto> {
  try {
    return importInto(sess.graph, def, { ...options, file: exportDir });
  } catch (error) {
    throw aboutFile(error, exportDir);
  }
}

/** The operation that initializes tables and the like. */
function initOp(sess: Session, def: tensorflow.IMetaGraphDef, prefix: string): Operation | undefined {
  const { graph } = sess;
  const signature = def.signatureDef?.[OP_SIGNATURES.init]?.outputs?.[OP_SIGNATURES.init]?.name;
  if (signature) return graph.getOperationByName(prefix + signature.replace(/:0$/, ""));
  for (const key of [constants.MAIN_OP_KEY, constants.LEGACY_INIT_OP_KEY]) {
    const names = def.collectionDef?.[key]?.nodeList?.value ?? [];
    if (names.length > 1)
      throw new RuntimeError(`Expected exactly one SavedModel init op. Found ${names.length}: ${names.join(", ")}.`);
    if (names[0] !== undefined) return graph.getOperationByName(prefix + names[0].replace(/:0$/, ""));
  }
  return undefined;
}

/** Paths of the assets, for the tensors that hold them. */
function assetFeeds(
  sess: Session,
  def: tensorflow.IMetaGraphDef,
  prefix: string,
  exportDir: string,
): ReadonlyMap<Tensor, string> {
  const packed = def.collectionDef?.[constants.ASSETS_KEY]?.anyList?.value ?? [];
  const assets = def.assetFileDef?.length
    ? def.assetFileDef
    : packed.map(({ value }) => decode(tensorflow.AssetFileDef, value ?? new Uint8Array(0), exportDir));
  return new Map(
    assets.map(({ tensorInfo, filename }) => [
      sess.graph.getTensorByName(prefix + (tensorInfo?.name ?? "")),
      join(exportDir, constants.ASSETS_DIRECTORY, filename ?? ""),
    ]),
  );
}
