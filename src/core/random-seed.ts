import { getDefaultGraph } from "./default-graph.js";
import { ValueError } from "./errors.js";
import type { Graph } from "./graph.js";
import type { OpSeeds } from "./graph-content.js";
import { checkOptions } from "./options.js";

const MAX_SEED = 2 ** 31 - 1;
/** Stands for the graph's seed where an op has a seed and the graph has none. */
const DEFAULT_GRAPH_SEED = 87654321;

/** Options of `tf.setRandomSeed`. */
export interface RandomSeedOptions {
  /**
   * "1.x": op seeds are those of TensorFlow 1, whose programs then draw the numbers that they drew there: the number of nodes that the
   * graph has. "2.x", the default: the ops that need a seed are counted.
   */
  readonly opSeeds?: OpSeeds;
}

/**
 * Sets the seed of the default graph (`tf.set_random_seed`): ops made from now on that have no seed of their own get one by
 * counting, so that every run of the same program draws the same numbers. The count itself does not start over.
 * @throws ValueError for what is no whole number, and for op seeds that are neither "1.x" nor "2.x"
 */
export function setRandomSeed(seed: number, options: RandomSeedOptions = {}): void {
  checkOptions("tf.setRandomSeed", options, ["opSeeds"]);
  checkSeed(seed);
  const { opSeeds = "2.x" } = options;
  if (opSeeds !== "1.x" && opSeeds !== "2.x")
    throw new ValueError(`Cannot give op seeds as "${opSeeds}": expected "1.x" or "2.x"`);
  const graph = getDefaultGraph();
  graph.seed = seed;
  graph.opSeeds = opSeeds;
}

/**
 * The attributes `seed` and `seed2` of a random op of the default graph (`tf.get_seed`), each modulo 2^31 - 1: the graph's seed and
 * the op's. (0, 0), which makes an op really random, comes only where neither is set.
 * @throws ValueError for what is no whole number
 */
export function getSeed(opSeed?: number): [seed: number, seed2: number] {
  if (opSeed !== undefined) checkSeed(opSeed);
  const graph = getDefaultGraph();
  if (graph.seed === undefined && opSeed === undefined) return [0, 0];
  const seed = graph.seed === undefined ? DEFAULT_GRAPH_SEED : truncate(graph.seed);
  const seed2 = truncate(opSeed ?? (graph.opSeeds === "1.x" ? graph.operations.length : nextSeed(graph)));
  return seed === 0 && seed2 === 0 ? [0, MAX_SEED] : [seed, seed2];
}

/** The number of ops that were given a seed so far. */
function nextSeed(graph: Graph): number {
  const counts = graph.memory<number>("seeds");
  const count = counts.get("given") ?? 0;
  counts.set("given", count + 1);
  return count;
}

function truncate(seed: number): number {
  const rest = seed % MAX_SEED;
  return rest < 0 ? rest + MAX_SEED : rest + 0;
}

function checkSeed(seed: number): void {
  if (!Number.isSafeInteger(seed))
    throw new ValueError(`Cannot use ${seed} as a random seed: expected a whole number of at most 53 bits`);
}
