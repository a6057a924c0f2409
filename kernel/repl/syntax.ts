/** The nodes of a parsed cell, seen uniformly: what walking over them needs. */
import { type Node, visitorKeys } from "oxc-parser";

export type { Node };

/** True for a node of the syntax tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The direct children of a node, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    const child: unknown = Reflect.get(node, key);
    if (Array.isArray(child)) {
      for (const item of child) if (isNode(item)) children.push(item);
    } else if (isNode(child)) {
      children.push(child);
    }
  }
  return children;
}

/** The TypeScript nodes that hold code which runs; all others are types and are erased. */
const RUNTIME_TYPESCRIPT: ReadonlySet<string> = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TSParameterProperty",
  "TSEnumDeclaration",
  "TSEnumBody",
  "TSEnumMember",
  "TSModuleDeclaration",
  "TSModuleBlock",
  "TSExportAssignment",
  "TSImportEqualsDeclaration",
  "TSExternalModuleReference",
]);

/** True for a node that vanishes when types are erased. */
export function isTypeOnly(node: Node): boolean {
  return node.type.startsWith("TS") && !RUNTIME_TYPESCRIPT.has(node.type);
}

/** True when the node itself (not its children) is written in TypeScript's syntax, or needs lowering for Node's V8. */
export function needsTransform(node: Node): boolean {
  if (node.type.startsWith("TS") || node.type === "Decorator" || node.type === "AccessorProperty") return true;
  switch (node.type) {
    case "VariableDeclaration":
      return node.declare === true || node.kind === "using" || node.kind === "await using";
    case "VariableDeclarator":
      return node.definite === true;
    case "ClassDeclaration":
    case "ClassExpression":
      return node.declare === true || node.abstract === true || (node.implements?.length ?? 0) > 0;
    case "PropertyDefinition":
    case "MethodDefinition":
      return Boolean(
        node.optional ||
          node.override ||
          node.accessibility ||
          Reflect.get(node, "readonly") ||
          Reflect.get(node, "declare"),
      );
    case "Identifier":
    case "ObjectPattern":
    case "ArrayPattern":
    case "AssignmentPattern":
    case "RestElement":
      return Reflect.get(node, "optional") === true;
    case "FunctionDeclaration":
      return node.declare === true;
    case "ImportDeclaration":
    case "ImportSpecifier":
      return node.importKind === "type";
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return node.exportKind === "type";
    default:
      return false;
  }
}

/** The names that a binding pattern declares, in order. */
export function boundNames(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === "RestElement" ? property.argument : property.value),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element ? boundNames(element) : []));
    case "AssignmentPattern":
      return boundNames(pattern.left);
    case "RestElement":
      return boundNames(pattern.argument);
    case "TSParameterProperty":
      return boundNames(pattern.parameter);
    default:
      return [];
  }
}
