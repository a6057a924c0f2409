import { getDefaultGraph } from "./default-graph.js";
import { ValueError } from "./errors.js";

const MAX_SEED = 2 ** 31 - 1;
/** Stands for the graph's seed where an op has a seed and the graph has none. */
const DEFAULT_GRAPH_SEED = 87654321;

/**
 * Sets the seed of the default graph (`tf.set_random_seed`): ops made from now on that have no seed of their own get one by
 * counting, so that every run of the same program draws the same numbers. The count itself does not start over.
 * @throws ValueError for what is no whole number
 */
export function setRandomSeed(seed: number): void {
  checkSeed(seed);
  getDefaultGraph().seed = seed;
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
  const seed2 = truncate(opSeed ?? graph.seedsGiven++);
  return seed === 0 && seed2 === 0 ? [0, MAX_SEED] : [seed, seed2];
}

function truncate(seed: number): number {
  const rest = seed % MAX_SEED;
  return rest < 0 ? rest + MAX_SEED : rest + 0;
}

function checkSeed(seed: number): void {
  if (!Number.isSafeInteger(seed))
    throw new ValueError(`Cannot use ${seed} as a random seed: expected a whole number of at most 53 bits`);
}
