/** What declarations in a cell are, as far as rewriting them depends on it. */
import type { Class, Statement } from "oxc-parser";
import { isTypeOnly, type Node } from "./syntax.js";

/** The name that an enum or a namespace declares: `A` for `namespace A.B {}`. */
export function containerName(node: Extract<Node, { type: "TSEnumDeclaration" | "TSModuleDeclaration" }>): string {
  let id: Node = node.id;
  while (id.type === "TSQualifiedName") id = id.left;
  return id.type === "Identifier" ? id.name : "";
}

/** False for an enum or namespace that leaves nothing at run time: `declare`d, or with nothing but types in it. */
export function isInstantiated(node: Extract<Node, { type: "TSEnumDeclaration" | "TSModuleDeclaration" }>): boolean {
  if (node.declare) return false;
  if (node.type === "TSEnumDeclaration") return true;
  if (node.id.type === "Literal" || !node.body) return false;
  if (node.body.type !== "TSModuleBlock") return true;
  return node.body.body.some((statement) => {
    const inner =
      statement.type === "ExportNamedDeclaration" && statement.declaration ? statement.declaration : statement;
    if (inner.type === "TSModuleDeclaration" || inner.type === "TSEnumDeclaration") return isInstantiated(inner);
    return !isTypeOnly(inner) && Reflect.get(inner, "declare") !== true;
  });
}

/** True for a function or class that takes the name of the variable it is assigned to. */
export function isAnonymous(node: Node): boolean {
  if (node.type === "ParenthesizedExpression") return isAnonymous(node.expression);
  if (node.type === "ArrowFunctionExpression") return true;
  return (node.type === "FunctionExpression" || node.type === "ClassExpression") && !node.id;
}

/** True for a class with decorators on its members or their parameters. */
export function hasMemberDecorators(node: Class): boolean {
  return node.body.body.some((member) => {
    if (!("decorators" in member)) return false;
    if (member.decorators.length > 0) return true;
    return (
      member.type === "MethodDefinition" &&
      member.value.params.some((parameter) => "decorators" in parameter && (parameter.decorators?.length ?? 0) > 0)
    );
  });
}

/** The names of namespaces, and of enums declared more than once: TypeScript merges what bears them. */
export function mergingNames(body: readonly Statement[]): Set<string> {
  const enums = new Set<string>();
  const merging = new Set<string>();
  for (const statement of body) {
    const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (node?.type === "TSModuleDeclaration" && isInstantiated(node)) merging.add(containerName(node));
    if (node?.type !== "TSEnumDeclaration" || !isInstantiated(node)) continue;
    if (enums.has(containerName(node))) merging.add(containerName(node));
    enums.add(containerName(node));
  }
  return merging;
}
