/** Where code has decorators, or `accessor`, which belongs to them. */
import type { Program } from "oxc-parser";
import type { DecoratorOptions } from "../typescript.js";
import { CellSyntaxError } from "./parse.js";
import { childrenOf, type Node } from "./syntax.js";

/** What {@link findDecorators} finds. */
export interface Decorators {
  /** The offset of the first decorator of a parameter: only the experimental kind has these. */
  readonly ofParameter: number | undefined;
}

/** True for code that is worth a look by {@link findDecorators}; false where there are none for certain. */
export function mayHaveDecorators(code: string): boolean {
  return /@|\baccessor\b/.test(code);
}

/** The decorators and accessor fields of a program; undefined where it has none. */
export function findDecorators(program: Program): Decorators | undefined {
  let found = false;
  let ofParameter: number | undefined;
  const visit = (node: Node): void => {
    if (node.type === "Decorator" || node.type === "AccessorProperty") found = true;
    if ("params" in node && Array.isArray(node.params))
      for (const { decorators } of node.params as { readonly decorators?: readonly Node[] }[])
        ofParameter ??= decorators?.[0]?.start;
    for (const child of childrenOf(node)) visit(child);
  };
  for (const statement of program.body) visit(statement);
  return found ? { ofParameter } : undefined;
}

/** @throws {CellSyntaxError} for decorators that are not of the kind that the options select. */
export function checkDecorators({ ofParameter }: Decorators, { experimentalDecorators }: DecoratorOptions): void {
  if (ofParameter === undefined || experimentalDecorators) return;
  const help =
    'Set "experimentalDecorators" in the "compilerOptions" of tsconfig.json for the older kind, which has these';
  throw new CellSyntaxError("Decorators of parameters are not valid here", ofParameter, help);
}
