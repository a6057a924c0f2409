import { log } from "./log.js";

/** One of Node's own modules by its internal name, or undefined where this Node keeps it to itself. */
export function nodeInternals<Binding extends object>(name: string): Partial<Binding> | undefined {
  const host: { noDeprecation?: boolean; binding?: (name: string) => Partial<Binding> } = process;
  const { noDeprecation = false } = host;
  host.noDeprecation = true;
  try {
    return host.binding?.(name);
  } catch (error) {
    log(`Cannot use Node's "${name}": ${error instanceof Error ? error.message : error}`);
    return undefined;
  } finally {
    host.noDeprecation = noDeprecation;
  }
}
