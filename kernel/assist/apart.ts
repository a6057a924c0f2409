import type { Program } from "oxc-parser";
import { declaredNames, type Piece, usedNames } from "./piece.js";
import { BEFORE } from "./project.js";

/** The file of what came before, as the cell's file names it. */
const before = "before$";

/** What a variable's type comes to at the end of what came before, under a name of its own. */
const atEnd = (name: string) => `${name}$now`;

/** What has to be written around a cell, and around what came before it, that the cell can be in a file of its own. */
export interface Apart {
  /** The end of the file of what came before. */
  readonly exports: string;
  /** The beginning of the cell's file. */
  readonly head: string;
}

/**
 * Takes a cell apart from what came before it (`pieces`, the first of which declares what is in scope with no cell), so that a
 * check of the cell's file reads only what the cell uses of the other: the names that it uses are imported. A variable is
 * declared anew instead, since no import can be assigned to, and begins with what its type was narrowed to.
 *
 * @param last The piece that declares a name last.
 * @returns undefined where one file says more: with declarations for all the world, and where what narrows a type is a property.
 */
export function takeApart(
  pieces: readonly Piece[],
  program: Program,
  isAmbient: boolean,
  last: ReadonlyMap<string, number>,
): Apart | undefined {
  const declared = declaredNames(program);
  const used = new Set([...usedNames(program)].filter((name) => !declared.has(name) && last.has(name)));
  const [prelude, ...cells] = pieces;
  if (prelude === undefined || isAmbient || cells.some((piece) => piece.isAmbient)) return undefined;
  if (cells.some(({ touches }) => [...touches].some((name) => used.has(name)))) return undefined;
  const variableOf = (name: string) => pieces[last.get(name)!]!.variables.get(name);

  const names = [...last].filter(([, index]) => index > 0).map(([name]) => name);
  const narrowing = names.filter((name) => variableOf(name) === "narrows");
  const exports = [
    `export { ${names.join(", ")} };`,
    ...narrowing.map((name) => `export const ${atEnd(name)} = ${name};`),
    "",
  ].join("\n");

  const gone = [...prelude.declares].filter((name) => declared.has(name) || last.get(name) !== 0);
  const fromBefore = [...used].filter((name) => last.get(name) !== 0);
  const imported = fromBefore.filter((name) => variableOf(name) === undefined);
  const head = [
    `import type * as ${before} from "${BEFORE}";`,
    `import { ${imported.join(", ")} } from "${BEFORE}";`,
    ...fromBefore.flatMap((name) => declarationOf(name, variableOf(name)) ?? []),
    "",
  ].join("\n");
  return { exports, head: prelude.render(new Map(gone.map((name) => [name, `${name}$0`]))) + head };
}

function declarationOf(name: string, variable: "narrows" | "constant" | undefined): string | undefined {
  const type = `typeof ${before}.${name}`;
  if (variable === "constant") return `declare const ${name}: ${type};`;
  if (variable === "narrows") return `let ${name}: ${type} = null! as typeof ${before}.${atEnd(name)};`;
  return undefined;
}
