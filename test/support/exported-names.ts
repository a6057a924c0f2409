import { lineOf, type SourceFile } from "./source-files.js";

/** A name that a file exports where it declares it. */
export interface ExportedName {
  readonly name: string;
  readonly line: number;
  /** Whether a doc comment stands right before the declaration. */
  readonly documented: boolean;
}

/**
 * The names that `file` declares and exports; `export { … }` and `export * from` declare none. One comment does for a run of
 * constants on adjoining lines, and for all signatures of a function.
 */
export function exportedNames({ text, program, comments }: SourceFile): ExportedName[] {
  const found: ExportedName[] = [];
  let run = { end: -1, documented: false };
  for (const statement of program.body) {
    if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) continue;
    const { declaration, start, end } = statement;
    const adjoins = run.end >= 0 && text.slice(run.end, start) === "\n" && declaration.type === "VariableDeclaration";
    const documented =
      (adjoins && run.documented) ||
      comments.some(
        (comment) =>
          comment.type === "Block" &&
          comment.value.startsWith("*") &&
          comment.end <= start &&
          text.slice(comment.end, start).trim() === "",
      );
    run = { end: declaration.type === "VariableDeclaration" ? end : -1, documented };
    for (const name of namesOf(declaration)) found.push({ name, line: lineOf(text, start), documented });
  }
  return found.map((one) => ({
    ...one,
    documented: one.documented || found.some(({ name, documented }) => name === one.name && documented),
  }));
}

type Declaration = NonNullable<
  Extract<SourceFile["program"]["body"][number], { type: "ExportNamedDeclaration" }>["declaration"]
>;

function namesOf(declaration: Declaration): string[] {
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id }) => {
      if (id.type === "Identifier") return [id.name];
      if (id.type !== "ObjectPattern") return [];
      return id.properties.flatMap((property) =>
        property.type === "Property" && property.value.type === "Identifier" ? [property.value.name] : [],
      );
    });
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
}
