import { parseSync } from "oxc-parser";
import { isJsonObject } from "./json.js";
import type { ParameterValue } from "./parameters.js";

/** How a parameter is declared in the notebook. */
export interface Declared {
  /** The word that declares it: `const`, `let`, `var`. */
  readonly keyword: string;
  /** The type that stands beside it, if one does. */
  readonly type?: string | undefined;
}

/** How parameters are written in a language. */
export interface Translator {
  /** What begins a comment. */
  readonly comment: string;
  /** The names that a cell declares. */
  declared(source: string): ReadonlyMap<string, Declared>;
  /** The line that gives the name its value. */
  assign(name: string, value: ParameterValue, declared: Declared): string;
}

const typescript: Translator = {
  comment: "//",
  declared: declaredInTypeScript,
  assign: (name, value, { keyword, type }) => `${keyword} ${name}: ${type ?? typeOf(value)} = ${literal(value)};`,
};

const javascript: Translator = {
  ...typescript,
  assign: (name, value, { keyword }) => `${keyword} ${name} = ${literal(value)};`,
};

const python: Translator = {
  comment: "#",
  declared: (source) => {
    const names = source.matchAll(/^([A-Za-z_]\w*)\s*(?::[^=\n]+)?=(?!=)/gm);
    return new Map([...names].map(([, name]) => [name!, { keyword: "" }]));
  },
  assign: (name, value) => `${name} = ${pythonLiteral(value)}`,
};

const translators: Readonly<Record<string, Translator>> = { typescript, javascript, python };

/** How parameters are written in `language` (in lower case); undefined for a language that is not known. */
export function translatorFor(language: string): Translator | undefined {
  return Object.hasOwn(translators, language) ? translators[language] : undefined;
}

function declaredInTypeScript(source: string): Map<string, Declared> {
  // Lines for the kernel are no TypeScript; as comments they keep every offset.
  const code = source.replace(/^[ \t]*[%!].*$/gm, (line) => `//${line.slice(2)}`);
  const declared = new Map<string, Declared>();
  for (const statement of parseSync("cell.ts", code, { lang: "ts", astType: "ts" }).program.body) {
    const inner = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (inner?.type !== "VariableDeclaration") continue;
    for (const { id } of inner.declarations) {
      if (id.type !== "Identifier") continue;
      const annotation = id.typeAnnotation?.typeAnnotation;
      const type = annotation && code.slice(annotation.start, annotation.end);
      declared.set(id.name, { keyword: inner.kind, type });
    }
  }
  return declared;
}

/** The TypeScript type of a value: `(number | string)[]`, `{ rate: number }`. */
function typeOf(value: ParameterValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) {
    const types = [...new Set(value.map(typeOf))];
    return types.length === 0 ? "unknown[]" : types.length === 1 ? `${types[0]}[]` : `(${types.join(" | ")})[]`;
  }
  if (!isJsonObject(value)) return typeof value;
  const fields = Object.entries(value).map(([name, item]) => `${key(name)}: ${typeOf(item)}`);
  return fields.length === 0 ? "Record<string, unknown>" : `{ ${fields.join("; ")} }`;
}

function literal(value: ParameterValue): string {
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, item]) => `${ownKey(name)}: ${literal(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A key of a literal. Written plainly, `__proto__` sets what the object inherits from: it is then no key of it. */
function ownKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : key(name);
}

function pythonLiteral(value: ParameterValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number" && !Number.isFinite(value)) return `float("${value}")`;
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(", ")}]`;
  if (!isJsonObject(value)) return typeof value === "string" ? JSON.stringify(value) : String(value);
  const items = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${pythonLiteral(item)}`);
  return `{${items.join(", ")}}`;
}
