/** Source maps of the TypeScript modules that were imported, as the loader's thread sends them. */
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { Position } from "./parse.js";

/** The scheme of the URLs that cells import; the loader unpacks them. */
export const IMPORT_SCHEME = "tensorcell:";

/** What the loader says of a module that it transpiled. */
export interface ModuleMapMessage {
  readonly url: string;
  /** The source map as JSON. */
  readonly map: string;
}

const ports: MessagePort[] = [];
const texts = new Map<string, string>();
const maps = new Map<string, TraceMap>();

/** Takes maps from a port from now on; they are fetched when a stack asks for them. */
export function listenForMaps(port: MessagePort): void {
  port.unref();
  ports.push(port);
}

function isMapMessage(message: unknown): message is ModuleMapMessage {
  return typeof message === "object" && message !== null && "url" in message && "map" in message;
}

function mapOf(url: string): TraceMap | undefined {
  for (const port of ports) {
    for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
      const message: unknown = received.message;
      if (isMapMessage(message)) texts.set(message.url, message.map);
    }
  }
  const known = maps.get(url);
  const text = texts.get(url);
  if (known || text === undefined) return known;
  const map = new TraceMap(text);
  maps.set(url, map);
  return map;
}

/** The place in a TypeScript module of a place in its JavaScript, both counted from 1; undefined for other modules. */
export function locateModule(url: string, line: number, column: number): Position | undefined {
  if (ports.length === 0 || !/\.[cm]?tsx?(?:\?|$)/.test(url)) return undefined;
  const map = mapOf(url);
  if (!map) return undefined;
  const found = originalPositionFor(map, { line, column: column - 1 });
  return found.line === null ? undefined : { line: found.line, column: found.column + 1 };
}
