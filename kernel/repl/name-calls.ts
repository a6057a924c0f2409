/**
 * Tells calls what their value is assigned to: in `const w = tf.variable(1)` and `w = tf.variable(1)` the function may learn of the name
 * `w`, as a function in JavaScript gets its own name from the constant it is assigned to.
 *
 * The call stays where it is; its arguments go through what the host makes of them: `tf.variable(...named("w", tf.variable)([1]))`.
 * Code that leaves the process, for a worker or a page, finds no host and runs as it was written.
 */
import type MagicString from "magic-string";
import type { CallExpression, NewExpression, Program } from "oxc-parser";
import { childrenOf, isTypeOnly, type Node } from "./syntax.js";

/** Gives what code makes the names of what it is assigned to. */
export interface Naming {
  /** The names of functions and methods that make what has a name; calls of others stay as they are. */
  readonly callees: ReadonlySet<string>;
  /** Makes of a call's arguments those with the name; undefined for a function that takes none. */
  argumentsFor(name: string, callee: unknown): ArgumentsMaker | undefined;
}

type ArgumentsMaker = (all: readonly unknown[]) => readonly unknown[];
type Call = CallExpression | NewExpression;

/** The global function that rewritten code asks for a call's arguments. */
const ASK = "$tensorcellNamed";
/** Where rewritten code keeps the object whose method it calls, to ask about the method. */
const OBJECT = "$tensorcellObject";

const before = (name: string, callee: string) =>
  `...(globalThis.${ASK}?.(${JSON.stringify(name)}, ${callee}) ?? Array.from)([`;
const AFTER = "].valueOf())";
const BEFORE_OBJECT = `(globalThis.${OBJECT} = [`;
const AFTER_OBJECT = "][+0])";

/** Lets rewritten code find `naming`. */
export function installNaming(naming: Naming): void {
  const asTheyAre: ArgumentsMaker = (all) => all;
  const ask = (name: string, callee: unknown) => {
    Reflect.set(globalThis, OBJECT, undefined);
    return naming.argumentsFor(name, callee) ?? asTheyAre;
  };
  Object.defineProperty(globalThis, OBJECT, { value: undefined, writable: true, configurable: true });
  Object.defineProperty(globalThis, ASK, { value: ask, configurable: true });
}

/** Rewrites the calls in a cell whose callees are among `callees` and whose values are assigned to names. */
export function nameCalls(
  { program, code }: { readonly program: Program; readonly code: string },
  callees: ReadonlySet<string>,
  text: MagicString,
  shadowed: ReadonlySet<string>,
): void {
  if (callees.size === 0) return;
  for (const [name, call] of assignedCalls(program)) {
    const { callee } = call;
    const bracket = openingBracket(code, call.typeArguments?.end ?? callee.end);
    if (bracket === undefined || !callees.has(calledName(callee) ?? "")) continue;
    let path = pathOf(callee, shadowed);
    // The platform's functions take no names, and are called often.
    if (path?.startsWith("Math.")) continue;
    if (path === undefined) {
      if (callee.type !== "MemberExpression" || call.type === "NewExpression") continue;
      text.prependRight(callee.object.start, BEFORE_OBJECT);
      text.appendLeft(callee.object.end, AFTER_OBJECT);
      path = `globalThis.${OBJECT}.${calledName(callee)}`;
    }
    text.appendLeft(bracket + 1, before(name, path));
    text.prependRight(call.end - 1, AFTER);
  }
}

/** A function's source, or what V8 says of it, without what {@link nameCalls} has put there. */
export function withoutNaming(text: string): string {
  if (!text.includes("globalThis.$tensorcell")) return text;
  return text
    .replace(/\.\.\.\(globalThis\.\$tensorcellNamed\?\.\("\w+", [\w$.]+\) \?\? Array\.from\)\(\[/g, "")
    .replaceAll(AFTER, "")
    .replaceAll(BEFORE_OBJECT, "")
    .replaceAll(AFTER_OBJECT, "")
    .replaceAll(`globalThis.${OBJECT}.`, "(intermediate value).");
}

/** The calls whose values are assigned to names, by declarations and assignments anywhere in the code. */
function* assignedCalls(node: Node): Generator<readonly [name: string, call: Call]> {
  if (isTypeOnly(node)) return;
  const [target, value] = assignment(node);
  if (target?.type === "Identifier" && value) for (const call of callsIn(value)) yield [target.name, call];
  for (const child of childrenOf(node)) yield* assignedCalls(child);
}

function assignment(node: Node): [target?: Node, value?: Node | null] {
  if (node.type === "VariableDeclarator") return [node.id, node.init];
  if (node.type === "AssignmentExpression" && node.operator === "=") return [node.left, node.right];
  return [];
}

/** The calls that an expression has its value from. */
function callsIn(node: Node): Call[] {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression":
      return "optional" in node && node.optional ? [] : [node];
    case "AwaitExpression":
      return callsIn(node.argument);
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
      return callsIn(node.expression);
    case "ConditionalExpression":
      return [...callsIn(node.consequent), ...callsIn(node.alternate)];
    default:
      return [];
  }
}

/** The last name of `f` and `a.b.f`. */
function calledName(callee: Node): string | undefined {
  if (callee.type === "Identifier") return callee.name;
  const isPlain = callee.type === "MemberExpression" && !callee.computed && !callee.optional;
  return isPlain && callee.property.type === "Identifier" && callee.object.type !== "Super"
    ? callee.property.name
    : undefined;
}

/** What names the same function again: `a.b.f`, or `this.f`; undefined where the object is computed, or found in another way. */
function pathOf(node: Node, shadowed: ReadonlySet<string>): string | undefined {
  if (node.type === "ThisExpression") return "this";
  if (node.type === "Identifier") return shadowed.has(node.name) ? undefined : node.name;
  const name = node.type === "MemberExpression" ? calledName(node) : undefined;
  const object = name !== undefined && "object" in node ? pathOf(node.object as Node, shadowed) : undefined;
  return object && `${object}.${name}`;
}

/** Where the brackets of a call's arguments open, behind the callee; undefined for `new Type` without any. */
function openingBracket(code: string, from: number): number | undefined {
  const blank = /(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/y;
  blank.lastIndex = from;
  blank.test(code);
  return code[blank.lastIndex] === "(" ? blank.lastIndex : undefined;
}
