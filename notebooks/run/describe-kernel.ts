import type { KernelMessage } from "@jupyterlab/services";
import { isJsonObject, type JsonObject } from "./json.js";
import type { Notebook } from "./notebook.js";
import type { Reporter } from "./reporter.js";

/**
 * Fills the notebook's metadata as a front end does: a kernelspec where it has none, and the kernel's language. Says so when
 * the notebook is in another language.
 */
export function describeKernel(
  { metadata }: Notebook,
  info: KernelMessage.IInfoReply,
  spec: { readonly name?: string; readonly display_name?: string; readonly language?: string } & object,
  reporter: Reporter,
): void {
  const language = info.language_info.name;
  const { kernelspec: own, language_info: ownLanguage } = metadata;
  for (const meant of [isJsonObject(own) && own.language, isJsonObject(ownLanguage) && ownLanguage.name]) {
    if (typeof meant !== "string" || meant.toLowerCase() === language.toLowerCase()) continue;
    reporter.note(`The notebook says that it is in ${meant}, but this kernel runs ${language}.`);
    break;
  }
  if (!isJsonObject(own) || typeof own.name !== "string" || typeof own.display_name !== "string") {
    const name = spec.name ?? language;
    metadata.kernelspec = { name, display_name: spec.display_name ?? name, language };
  }
  metadata.language_info = { ...(info.language_info as unknown as JsonObject) };
}
