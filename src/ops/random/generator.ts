import { webcrypto } from "node:crypto";
import type { HostContext } from "../../core/op.js";
import { Philox } from "./philox.js";

/** Blocks that a run sets aside for each output, whether it needs them or not. */
export const BLOCKS_PER_OUTPUT = 256;

/** The random stream of one kernel: every run takes its part and moves the stream on (TensorFlow's GuardedPhiloxRandom). */
export class Generator {
  private readonly philox: Philox;

  /** The seeds (0, 0) stand for really random ones. */
  constructor(seed: bigint, seed2: bigint) {
    const [first, second] = seed === 0n && seed2 === 0n ? randomSeeds() : [seed, seed2];
    this.philox = Philox.of(first, second);
  }

  /** A generator for the next `blocks` blocks of the stream, which goes on behind them. */
  reserve(blocks: number): Philox {
    const part = this.philox.copy();
    this.philox.skip(blocks);
    return part;
  }

  /** The part of the stream that belongs to `count` outputs. */
  reserveOutputs(count: number): Philox {
    return this.reserve(count * BLOCKS_PER_OUTPUT);
  }
}

function randomSeeds(): [bigint, bigint] {
  const seeds = webcrypto.getRandomValues(new BigUint64Array(2));
  return [seeds[0]!, seeds[1]!];
}

/** The stream of the node that runs, by its attributes `seed` and `seed2`; a session keeps one for each node. */
export function generatorOf(context: HostContext): Generator {
  return context.state(() => new Generator(context.attr.bigint("seed"), context.attr.bigint("seed2")));
}
