import { stat } from "node:fs/promises";
import { join } from "node:path";
import { tensorflow } from "#proto/tensorflow.js";
import { OSError, RuntimeError } from "../../core/errors.js";
import { readMessage } from "../../text/read-file.js";
import { constants } from "./constants.js";

const FILES = [constants.SAVED_MODEL_FILENAME_PB, constants.SAVED_MODEL_FILENAME_PBTXT] as const;

async function savedModelFile(exportDir: string): Promise<string | undefined> {
  for (const name of FILES) {
    const path = join(exportDir, name);
    const isFile = await stat(path).then(
      (stats) => stats.isFile(),
      () => false,
    );
    if (isFile) return path;
  }
  return undefined;
}

/** True where a folder looks like a SavedModel (`tf.saved_model.contains_saved_model`, `maybe_saved_model_directory`). */
export async function maybeSavedModelDirectory(exportDir: string): Promise<boolean> {
  return (await savedModelFile(exportDir)) !== undefined;
}

/** What a SavedModel folder holds. @throws OSError where it is none, DataLossError where its file is damaged */
export async function readSavedModel(exportDir: string): Promise<tensorflow.SavedModel> {
  const file = await savedModelFile(exportDir);
  if (file === undefined)
    throw new OSError(
      `SavedModel file does not exist at: ${exportDir}/{${constants.SAVED_MODEL_FILENAME_PBTXT}|${constants.SAVED_MODEL_FILENAME_PB}}`,
    );
  return await readMessage(tensorflow.SavedModel, file);
}

/** The meta graph that has exactly these tags. @throws RuntimeError where there is none, naming the tags that there are */
export function metaGraphWithTags(model: tensorflow.ISavedModel, tags: readonly string[]): tensorflow.IMetaGraphDef {
  const wanted = [...new Set(tags)].sort().join("\0");
  const tagsOf = (def: tensorflow.IMetaGraphDef): string[] => def.metaInfoDef?.tags ?? [];
  const found = model.metaGraphs?.find((def) => [...new Set(tagsOf(def))].sort().join("\0") === wanted);
  if (found !== undefined) return found;
  const quoted = (list: readonly string[]): string => list.map((tag) => `'${tag}'`).join(", ");
  const available = (model.metaGraphs ?? []).map((def) => `{${quoted(tagsOf(def))}}`).join(", ");
  throw new RuntimeError(
    `MetaGraphDef associated with tags ${quoted(tags)} could not be found in SavedModel, with available tags '[${available}]'. To inspect available tag-sets in the SavedModel, please use the SavedModel CLI: \`saved_model_cli\`.`,
  );
}
