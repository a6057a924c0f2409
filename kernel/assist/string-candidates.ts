import { builtinModules } from "node:module";
import type { GraphNames } from "../asking.js";
import { beginningWith, type Candidate, type Candidates } from "./candidates.js";
import { openCall, type Surroundings } from "./cursor.js";
import { type PathKind, packageNames, pathCandidates } from "./paths.js";

/** What the strings in a call's arguments are, by the last name of what is called. */
const graphCalls: Readonly<Record<string, readonly (keyof GraphNames)[]>> = {
  getTensorByName: ["tensors"],
  getOperationByName: ["operations"],
  findOperation: ["operations"],
  asGraphElement: ["tensors", "operations"],
  run: ["tensors", "operations"],
};

const pathCalls: Readonly<Record<string, PathKind>> = {
  restore: "checkpoints",
  save: "checkpoints",
  latestCheckpoint: "checkpoints",
  checkpointExists: "checkpoints",
  getCheckpointState: "checkpoints",
  loadCheckpoint: "checkpoints",
  listVariables: "checkpoints",
  loadVariable: "checkpoints",
  NewCheckpointReader: "checkpoints",
  initFromCheckpoint: "checkpoints",
  importMetaGraph: "files",
  exportMetaGraph: "files",
};

const specifierPlace = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*["'`]$/;

/** Node's own modules, without their prefix. */
const builtins = builtinModules.filter((name) => !name.startsWith("_") && !name.startsWith("node:"));

/** What completing a string needs to know. */
export interface StringFacts {
  /** The notebook's folder, from which modules are imported. */
  readonly cwd: string;
  /** The working folder, in which files are. */
  readonly folder: string;
  graph(): Promise<GraphNames | undefined>;
}

/** A string that the cursor is in. */
export interface OpenString {
  readonly code: string;
  /** Where the string's text begins. */
  readonly start: number;
  readonly offset: number;
  readonly around: Surroundings;
}

/** The ways in which a string can go on, by where it stands; undefined where its place says nothing. */
export async function stringCandidates(at: OpenString, facts: StringFacts): Promise<Candidates | undefined> {
  const { code, start, offset, around } = at;
  const written = code.slice(start, offset);
  const isPath = /^(?:\.{1,2}|~)?\//.test(written);
  if (specifierPlace.test(code.slice(0, start))) {
    if (isPath) return pathCandidates("modules", written, facts.cwd, start);
    const own = written.startsWith("node:") ? builtins.map((name) => `node:${name}`) : builtins;
    const names = [...own, ...(await packageNames(facts.cwd))].map((text): Candidate => ({ text, type: "module" }));
    return { start, end: offset, items: beginningWith(written, names) };
  }
  const call = openCall(code, around)?.name ?? "";
  if (Object.hasOwn(graphCalls, call)) {
    const names = await facts.graph();
    const items = graphCalls[call]!.flatMap(
      (which) => names?.[which].map((text) => ({ text, type: "instance" })) ?? [],
    );
    return { start, end: offset, items: beginningWith(written, items) };
  }
  const kind = Object.hasOwn(pathCalls, call) ? pathCalls[call] : isPath ? "files" : undefined;
  return kind && pathCandidates(kind, written, facts.folder, start);
}
