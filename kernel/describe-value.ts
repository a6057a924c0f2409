import { inspect, types } from "node:util";

/** Characters of a value's text in a table. */
const longest = 80;

/** The name of a value's type: its class, or the primitive's. Nothing of a cell runs for it. */
export function typeName(value: unknown): string {
  if (types.isProxy(value)) return "Proxy";
  if (value === null) return "null";
  if (typeof value !== "object" && typeof value !== "function") return typeof value;
  if (typeof value === "function")
    return Function.prototype.toString.call(value).startsWith("class") ? "class" : "function";
  if (types.isModuleNamespaceObject(value)) return "module";
  const maker: unknown = Object.getPrototypeOf(value)?.constructor;
  return typeof maker === "function" && maker.name !== "" ? maker.name : "Object";
}

/** A value on one line, shortened. Nothing of a cell runs for it. */
export function valueText(value: unknown): string {
  if (types.isProxy(value)) return "";
  if (typeof value === "function") return `${value.name}()`;
  const text = inspect(value, {
    depth: 1,
    maxArrayLength: 12,
    maxStringLength: longest,
    breakLength: Number.POSITIVE_INFINITY,
    getters: false,
  }).replace(/\s+/g, " ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
