/** Errors as Jupyter shows them: name, message and a traceback whose lines name cells. */
import { inspect, types } from "node:util";
import { type Emphasis, plain } from "../emphasis.js";
import { otherFrame, ownFrame, parseStack } from "./frames.js";
import { KeyboardInterrupt } from "./keyboard-interrupt.js";
import { withoutNaming } from "./name-calls.js";
import { originOf } from "./origins.js";
import { CellSyntaxError, positionAt } from "./parse.js";
import { isInternal } from "./stack.js";

/** The content of Jupyter's `error` message. */
export interface ErrorDescription {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: string[];
}

/** Frames shown of one error; the rest is counted. */
const SHOWN_FRAMES = 20;
/** Causes, and errors of an AggregateError, shown below one another. */
const SHOWN_DEPTH = 4;
const SHOWN_CHILDREN = 8;

/** Describes whatever was thrown; the traceback alone has an emphasis. Never throws. */
export function describeError(error: unknown, strong: Emphasis = plain): ErrorDescription {
  const { ename, evalue } = nameOf(error);
  try {
    return { ename, evalue, traceback: tracebackOf(error, "", 0, new Set(), strong) };
  } catch (failure) {
    return {
      ename,
      evalue,
      traceback: [`${strong(ename)}: ${evalue}`, `(its stack cannot be read: ${nameOf(failure).evalue})`],
    };
  }
}

function read(holder: object, key: string): unknown {
  try {
    return Reflect.get(holder, key);
  } catch (error) {
    return error === holder ? undefined : `<${key} cannot be read>`;
  }
}

function show(value: unknown): string {
  try {
    return inspect(value, { depth: 2, maxStringLength: 1000, maxArrayLength: 20, breakLength: 100 });
  } catch {
    return `<${typeof value} that cannot be shown>`;
  }
}

function isError(value: unknown): value is Error {
  try {
    return types.isNativeError(value) || value instanceof Error;
  } catch {
    return false;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function constructorName(value: object): string | undefined {
  const maker = read(value, "constructor");
  return typeof maker === "function" ? text(read(maker, "name")) : undefined;
}

function nameOf(error: unknown): { ename: string; evalue: string } {
  if (isError(error)) {
    const own = text(read(error, "name"));
    const ename = own === undefined || own === "Error" ? (constructorName(error) ?? own ?? "Error") : own;
    const message = read(error, "message");
    return { ename, evalue: typeof message === "string" ? explain(message) : show(message) };
  }
  if (error === null) return { ename: "null", evalue: "null" };
  if (typeof error !== "object")
    return { ename: typeof error, evalue: typeof error === "string" ? error : show(error) };
  return { ename: constructorName(error) ?? "Object", evalue: show(error) };
}

/** V8's words for an assignment to a constant speak of a property; the user wrote a name. */
function explain(message: string): string {
  const name =
    /^Cannot assign to read only property '(.+)' of object '\[?#?<?[oO]bject.*'$/.exec(message)?.[1] ??
    /^Cannot set property (\S+) of .* which has only a getter$/.exec(message)?.[1];
  if (name === undefined) return withoutNaming(message);
  const { writable, get, set } = Object.getOwnPropertyDescriptor(globalThis, name) ?? { writable: true };
  const constant = writable === false || (get !== undefined && set === undefined);
  return constant ? `Cannot assign to "${name}": it is a constant, expected a name declared by let or var` : message;
}

function tracebackOf(error: unknown, label: string, depth: number, seen: Set<unknown>, strong: Emphasis): string[] {
  const { ename, evalue } = nameOf(error);
  const lines = [`${label}${strong(ename)}${evalue === "" ? "" : `: ${evalue}`}`];
  if (typeof error !== "object" || error === null) return lines;
  if (seen.has(error)) return [`${lines[0]} (shown above)`];
  seen.add(error);
  lines.push(...frameLines(error, strong));
  const children = childrenOf(error).filter(([, child]) => !isToldBy(error, child));
  if (depth >= SHOWN_DEPTH && children.length > 0) return [...lines, "…"];
  for (const [name, child] of children.slice(0, SHOWN_CHILDREN)) {
    lines.push(...tracebackOf(child, `${name}: `, depth + 1, seen, strong).map((line) => indent(line, 2)));
  }
  if (children.length > SHOWN_CHILDREN) lines.push(`  … and ${children.length - SHOWN_CHILDREN} more`);
  return lines;
}

/** Whether all that there is to say of an error inside another is said of that already: its message, and where it came from. */
function isToldBy(error: object, child: unknown): boolean {
  if (!isError(child) || childrenOf(child).length > 0) return false;
  const { evalue } = nameOf(child);
  return (
    evalue !== "" &&
    nameOf(error).evalue.includes(evalue) &&
    frameLines(child, plain).join() === frameLines(error, plain).join()
  );
}

function indent(lines: string, by: number): string {
  return lines
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");
}

/** Errors inside an error: its cause, the errors of an AggregateError, both of a SuppressedError. */
function childrenOf(error: object): [string, unknown][] {
  if (!isError(error)) return [];
  const children: [string, unknown][] = [];
  const cause = read(error, "cause");
  if (cause !== undefined) children.push(["Caused by", cause]);
  const errors = read(error, "errors");
  if (Array.isArray(errors)) errors.forEach((child, index) => void children.push([`[${index}]`, child]));
  if (read(error, "name") === "SuppressedError") {
    children.push(["Error", read(error, "error")], ["Suppressed", read(error, "suppressed")]);
  }
  return children;
}

/** The frames of an error: the user's own code first, then the libraries it called. */
function frameLines(error: object, strong: Emphasis): string[] {
  const frames = parseStack(stackBelowMessage(error));
  const origin = originOf(error);
  if (error instanceof CellSyntaxError && origin) frames.length = 0;
  if (origin && !frames.some(({ where }) => where.startsWith("Cell "))) {
    const position = positionAt(origin.record.code, origin.offset);
    const { text: source, isRewritten } = origin.record.sourceLine(position.line);
    const column = isRewritten ? 1 : position.column;
    frames.unshift({ where: origin.record.name, functionName: undefined, source, line: position.line, column });
  }
  const own = frames.filter(({ source }) => source !== undefined);
  const hidesInternals = own.length > 0 || error instanceof KeyboardInterrupt;
  const others = frames.filter(({ source, where }) => source === undefined && !(hidesInternals && isInternal(where)));
  const lines = [
    ...own.slice(0, SHOWN_FRAMES).flatMap((frame, index) => ownFrame(frame, strong, index === 0)),
    ...others.slice(0, SHOWN_FRAMES).map(otherFrame),
  ];
  const hidden = Math.max(0, own.length - SHOWN_FRAMES) + Math.max(0, others.length - SHOWN_FRAMES);
  if (hidden > 0) lines.push(`    … and ${hidden} more frames`);
  if (error instanceof CellSyntaxError && error.help) lines.push(`  ${error.help}`);
  return lines;
}

/** The frames of a stack; the message above them may have lines that look like frames. */
function stackBelowMessage(error: object): string {
  const stack = text(read(error, "stack")) ?? "";
  const message = text(read(error, "message")) ?? "";
  const start = stack.indexOf(message);
  return start < 0 ? stack : stack.slice(start + message.length);
}
