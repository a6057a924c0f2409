import type { tensorflow } from "#proto/tensorflow.js";

/** Ops of which a Saver's nodes are made. */
const SAVE_AND_RESTORE = new Set(["SaveV2", "Save", "SaveSlices", "RestoreV2", "Restore", "RestoreSlice"]);

/** Names of the nodes of all Savers but that of `saverDef`: what stands in the name scope of a node that saves or restores. */
export function extraneousSaverNodes(
  nodes: readonly tensorflow.INodeDef[],
  saverDef: tensorflow.ISaverDef | undefined,
): Set<string> {
  const own = [saverDef?.saveTensorName, saverDef?.restoreOpName].flatMap((name) => (name ? [scopeOf(name)] : []));
  const files = nodes.filter(({ op }) => SAVE_AND_RESTORE.has(op ?? "")).map(({ name }) => name ?? "");
  const scopes = new Set(files.map(scopeOf));
  for (const name of [...own, ...files.map((file) => `${file}/`)]) scopes.delete(name);
  const heads = [...scopes].filter((scope) => scope !== "/");
  const names = nodes.map(({ name }) => name ?? "");
  return new Set(names.filter((name) => heads.some((head) => name.startsWith(head))));
}

/** The name scope of a node, with a trailing slash. */
function scopeOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/"))).concat("/");
}
