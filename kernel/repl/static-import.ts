/** Static imports of a cell, as a list of what to load before it runs. */
import type { ExportAllDeclaration, ExportNamedDeclaration, ImportDeclaration } from "oxc-parser";

/** A static import: what to load, and which names to bind to it. */
export interface StaticImport {
  readonly specifier: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `imported` is the export's name, or `*` for the namespace. */
  readonly bindings: readonly { readonly local: string; readonly imported: string }[];
  readonly offset: number;
}

/**
 * Reads an import, or an export of another module's names, which loads that module.
 *
 * @returns undefined when nothing is left of it once types are erased.
 */
export function staticImport(
  node: ImportDeclaration | ExportNamedDeclaration | ExportAllDeclaration,
): StaticImport | undefined {
  const kind = node.type === "ImportDeclaration" ? node.importKind : node.exportKind;
  if (kind === "type" || !node.source) return undefined;
  const bindings = node.type === "ImportDeclaration" ? bindingsOf(node) : [];
  if (node.type === "ImportDeclaration" && node.specifiers.length > 0 && bindings.length === 0) return undefined;
  const attributes = Object.fromEntries(
    node.attributes.map(({ key, value }) => [key.type === "Identifier" ? key.name : key.value, value.value]),
  );
  return { specifier: node.source.value, attributes, bindings, offset: node.start };
}

function bindingsOf(node: ImportDeclaration): StaticImport["bindings"] {
  return node.specifiers.flatMap((specifier) => {
    const local = specifier.local.name;
    if (specifier.type === "ImportDefaultSpecifier") return [{ local, imported: "default" }];
    if (specifier.type === "ImportNamespaceSpecifier") return [{ local, imported: "*" }];
    if (specifier.importKind === "type") return [];
    const { imported } = specifier;
    return [{ local, imported: imported.type === "Identifier" ? imported.name : imported.value }];
  });
}
