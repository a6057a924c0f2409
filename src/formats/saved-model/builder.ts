import { cp, mkdir, readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { tensorflow } from "#proto/tensorflow.js";
import { replaceFile } from "../../checkpoint/temporary.js";
import { getDefaultGraph, withGraph } from "../../core/default-graph.js";
import { string } from "../../core/dtype.js";
import { AssertionError, KeyError, systemError, ValueError } from "../../core/errors.js";
import type { Graph } from "../../core/graph.js";
import { constantValue } from "../../core/infer.js";
import { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { encode, withFields } from "../../core/proto.js";
import { exportedMetaGraph } from "../../saver/export-options.js";
import { Saver } from "../../saver/saver.js";
import type { Session } from "../../session/session.js";
import { toText } from "../../text/text-writer.js";
import { constants, OP_SIGNATURES, tagConstants } from "./constants.js";
import { predictSignatureDef, type SignatureTensors } from "./signature-def.js";

/** Signatures by name. */
export type SignatureDefMap = Readonly<Record<string, tensorflow.ISignatureDef>>;

/** What a meta graph of a SavedModel is added with. */
export interface AddMetaGraphOptions {
  readonly signatureDefMap?: SignatureDefMap;
  /** String constants that hold paths of files which the graph reads: they are copied, and found again where it is loaded. */
  readonly assetsCollection?: readonly Tensor[];
  /** Forgets devices. */
  readonly clearDevices?: boolean;
  /** Leaves out attributes that have their default. */
  readonly stripDefaultAttrs?: boolean;
  /** What initializes the graph after it is restored: tables, say. */
  readonly mainOp?: Operation;
  /** `mainOp`, by its older name. */
  readonly legacyInitOp?: Operation;
  /** What saves the variables. Default: a sharded Saver of all. */
  readonly saver?: Saver;
}

const OPTIONS = [
  "signatureDefMap",
  "assetsCollection",
  "clearDevices",
  "stripDefaultAttrs",
  "mainOp",
  "legacyInitOp",
  "saver",
];

/**
 * Writes a SavedModel folder (`tf.saved_model.Builder`): a first meta graph with the variables, others beside it, then `save`.
 */
export class Builder {
  private readonly metaGraphs: tensorflow.IMetaGraphDef[] = [];
  private readonly savedAssets = new Set<string>();
  private hasSavedVariables = false;
  private isChecked = false;

  constructor(private readonly exportDir: string) {}

  /**
   * Adds the session's graph and saves its variables and assets.
   * @throws AssertionError where that has been done, the folder has something in it, or a signature is not complete
   */
  async addMetaGraphAndVariables(
    sess: Session,
    tags: readonly string[],
    options: AddMetaGraphOptions = {},
  ): Promise<void> {
    checkOptions("Builder.addMetaGraphAndVariables", options, OPTIONS);
    if (this.hasSavedVariables)
      throw new AssertionError(
        "Graph state including variables and assets has already been saved. Please invoke `add_meta_graph()` instead.",
      );
    checkSignatures(options.signatureDefMap ?? {});
    await this.checkFolder();
    const { graph } = sess;
    await this.addCollections(graph, options);
    const folder = join(this.exportDir, constants.VARIABLES_DIRECTORY);
    await makeFolders(folder);
    const saver = options.saver ?? saverOf(graph);
    await saver.save(sess, join(folder, constants.VARIABLES_FILENAME), { writeMetaGraph: false, writeState: false });
    this.tag(graph, saver, tags, options);
    this.hasSavedVariables = true;
  }

  /** Adds the default graph once more, with other tags or signatures. @throws AssertionError where it is the first */
  async addMetaGraph(tags: readonly string[], options: AddMetaGraphOptions = {}): Promise<void> {
    checkOptions("Builder.addMetaGraph", options, OPTIONS);
    if (!this.hasSavedVariables)
      throw new AssertionError(
        "Graph state including variables and assets has not been saved yet. Please invoke `add_meta_graph_and_variables()` first.",
      );
    checkSignatures(options.signatureDefMap ?? {});
    const graph = getDefaultGraph();
    await this.addCollections(graph, options);
    this.tag(graph, options.saver ?? saverOf(graph), tags, options);
  }

  /** Writes `saved_model.pb`, or `saved_model.pbtxt`. @returns its path */
  async save(asText = false): Promise<string> {
    await makeFolders(this.exportDir);
    const model = { savedModelSchemaVersion: constants.SAVED_MODEL_SCHEMA_VERSION, metaGraphs: this.metaGraphs };
    const path = join(
      this.exportDir,
      asText ? constants.SAVED_MODEL_FILENAME_PBTXT : constants.SAVED_MODEL_FILENAME_PB,
    );
    const bytes = asText
      ? new TextEncoder().encode(toText("tensorflow.SavedModel", model, "str"))
      : encode(tensorflow.SavedModel, model);
    await replaceFile(path, bytes);
    return path;
  }

  private async checkFolder(): Promise<void> {
    if (this.isChecked) return;
    const names = await readdir(this.exportDir).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw systemError("list", this.exportDir, error);
    });
    if (names.length > 0)
      throw new AssertionError(
        `Export directory ${this.exportDir} already exists, and isn't empty. Please choose a different export directory, or delete all the contents of the specified directory.`,
      );
    this.isChecked = true;
  }

  private async addCollections(graph: Graph, options: AddMetaGraphOptions): Promise<void> {
    await this.addAssets(graph, options.assetsCollection ?? []);
    const mainOp = options.mainOp ?? options.legacyInitOp;
    if (mainOp === undefined) return;
    if (!(mainOp instanceof Operation)) throw new TypeError(`Expected ${mainOp} to be an Operation.`);
    for (const key of [constants.MAIN_OP_KEY, constants.LEGACY_INIT_OP_KEY])
      if (graph.getCollection(key).length > 0)
        throw new ValueError(`Graph already contains one or more main ops under the collection ${key}.`);
    graph.addToCollection(constants.MAIN_OP_KEY, mainOp);
  }

  private async addAssets(graph: Graph, tensors: readonly Tensor[]): Promise<void> {
    const sources = new Map<string, string>();
    for (const tensor of tensors) {
      const source = assetPath(tensor);
      const filename = await freeName(source, sources);
      sources.set(filename, source);
      const asset = encode(tensorflow.AssetFileDef, { filename, tensorInfo: { name: tensor.name } });
      const type_url = "type.googleapis.com/tensorflow.AssetFileDef";
      graph.addToCollection(constants.ASSETS_KEY, { type_url, value: asset });
    }
    if (sources.size === 0) return;
    const folder = join(this.exportDir, constants.ASSETS_DIRECTORY);
    await makeFolders(folder);
    for (const [filename, source] of sources) await this.copyAsset(source, join(folder, filename));
  }

  private async copyAsset(source: string, target: string): Promise<void> {
    const isThere = await stat(source).then(
      () => true,
      () => false,
    );
    if (!isThere || resolve(source) === resolve(target) || this.savedAssets.has(target)) return;
    try {
      await cp(source, target, { force: true });
    } catch (error) {
      throw systemError("copy", source, error);
    }
    this.savedAssets.add(target);
  }

  private tag(graph: Graph, saver: Saver, tags: readonly string[], options: AddMetaGraphOptions): void {
    const { clearDevices = false, stripDefaultAttrs = false } = options;
    const exported = exportedMetaGraph(graph, saver.asSaverDef(), { clearDevices, stripDefaultAttrs });
    // TensorFlow's Saver copies the library where it clears devices, empty or not.
    const graphDef = exported.graphDef ?? {};
    const def = clearDevices
      ? withFields(exported, { graphDef: withFields(graphDef, { library: graphDef.library ?? {} }) })
      : exported;
    const stated = def.metaInfoDef ?? {};
    const metaInfoDef = withFields(stated, { tags: [...(stated.tags ?? []), ...tags] });
    const signatureDef = { ...def.signatureDef, ...options.signatureDefMap };
    this.metaGraphs.push(withFields(def, { metaInfoDef, signatureDef }));
  }
}

function saverOf(graph: Graph): Saver {
  return withGraph(graph, () => new Saver({ sharded: true, allowEmpty: true }));
}

function checkSignatures(map: SignatureDefMap): void {
  for (const [name, { inputs, outputs }] of Object.entries(map)) {
    for (const info of [...Object.values(inputs ?? {}), ...Object.values(outputs ?? {})])
      if (!(info.name || info.cooSparse || info.compositeTensor) || (!info.compositeTensor && !info.dtype))
        throw new AssertionError(
          `Invalid \`tensor_info\` in signature "${name}": ${JSON.stringify(info)}. All TensorInfo protos used in the SignatureDefs must have the name and dtype fields set.`,
        );
    if (Object.values<string>(OP_SIGNATURES).includes(name))
      throw new KeyError(`SignatureDef map key "${name}" is reserved. Please use a different key.`);
  }
}

function assetPath(tensor: Tensor): string {
  if (!(tensor instanceof Tensor)) throw new TypeError(`Asset path tensor ${tensor} must be a Tensor.`);
  const value = tensor.op.type === "Const" && tensor.dtype === string ? constantValue(tensor) : undefined;
  if (value === undefined || value.size !== 1)
    throw new TypeError(`Asset path tensor ${tensor} must be a constant of one string, found op ${tensor.op.type}.`);
  return String(value.at(0));
}

/** The name that an asset gets: its own, with a number where another file has it. */
async function freeName(source: string, sources: ReadonlyMap<string, string>): Promise<string> {
  const name = basename(source);
  const other = sources.get(name);
  if (other === undefined || other === source || (await isSame(source, other))) return name;
  let free = name;
  for (let i = 1; sources.has(free); i++) free = `${name}_${i}`;
  return free;
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([readFile(a), readFile(b)]);
  return first.equals(second);
}

async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw systemError("create", folder, error);
  }
}

/**
 * Saves the session's graph for predictions (`tf.saved_model.simple_save`): one meta graph with the tag `serve` and the signature
 * `serving_default` of these inputs and outputs.
 */
export async function simpleSave(
  sess: Session,
  exportDir: string,
  inputs: SignatureTensors,
  outputs: SignatureTensors,
  options: { readonly legacyInitOp?: Operation } = {},
): Promise<void> {
  checkOptions("tf.savedModel.simpleSave", options, ["legacyInitOp"]);
  const builder = new Builder(exportDir);
  const assets = sess.graph.getCollection("asset_filepaths") as Tensor[];
  await builder.addMetaGraphAndVariables(sess, [tagConstants.SERVING], {
    signatureDefMap: { serving_default: withGraph(sess.graph, () => predictSignatureDef(inputs, outputs)) },
    assetsCollection: assets,
    clearDevices: true,
    ...options,
  });
  await builder.save();
}
