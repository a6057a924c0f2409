import { resource, variant } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import { ThingArray } from "../../core/thing-array.js";
import { Generator } from "../random/generator.js";
import { WordStream } from "../random/philox.js";
import { type DataElement, type Dataset, datasetIn, defineDataset, type Next, numberIn } from "./dataset.js";

type Seeds = readonly [bigint, bigint];

const wordsOf = ([seed, seed2]: Seeds): WordStream => new WordStream(new Generator(seed, seed2).reserve(0));

/** The seeds of each time that a data set is gone through: new ones, or always the same. */
class SeedGenerator {
  private readonly words: WordStream;

  constructor(
    private readonly seeds: Seeds,
    private readonly areNew: boolean,
  ) {
    this.words = wordsOf(seeds);
  }

  next(): Seeds {
    if (!this.areNew) return this.seeds;
    const first = BigInt(this.words.next());
    return [first, BigInt(this.words.next())];
  }
}

/** Elements in random order, the next always one of a buffer's; in several epochs, one after the other. */
function shuffled(source: Dataset, size: number, epochs: number, seeds: SeedGenerator): () => Next {
  if (size <= 0) throw new InvalidArgumentError("buffer_size must be greater than zero.");
  return () => {
    let words = wordsOf(seeds.next());
    const buffer = new Map<number, DataElement>();
    /** The places of the elements of each epoch that are still there; places count on, the buffer is a ring. */
    const slices: { start: number; end: number }[] = [{ start: 0, end: 0 }];
    let next: Next | undefined;
    let epoch = 0;
    let isEmpty = true;
    const fill = async (caller: Parameters<Next>[0]): Promise<void> => {
      while (buffer.size < size && (epochs < 0 || epoch < epochs)) {
        next ??= source.iterate();
        const element = await next(caller);
        const last = slices.at(-1)!;
        if (element !== undefined) {
          isEmpty = false;
          buffer.set(last.end++ % size, element);
          continue;
        }
        next = undefined;
        epoch++;
        if (isEmpty) epoch = epochs < 0 ? Number.POSITIVE_INFINITY : epochs;
        if (isEmpty && epochs < 0) return;
        if (epochs < 0 || epoch < epochs) slices.push({ start: last.end, end: last.end });
      }
    };
    return async (caller) => {
      if (epoch !== Number.POSITIVE_INFINITY) await fill(caller);
      while (slices.length > 1 && slices[0]!.start === slices[0]!.end) {
        slices.shift();
        words = wordsOf(seeds.next());
      }
      const [slice] = slices as [{ start: number; end: number }];
      if (slice.start === slice.end) return undefined;
      const first = slice.start % size;
      const chosen = (slice.start + (words.next() % (slice.end - slice.start))) % size;
      const element = buffer.get(chosen)!;
      buffer.set(chosen, buffer.get(first)!);
      buffer.delete(first);
      slice.start++;
      return element;
    };
  };
}

function seedsIn({ inputs }: HostContext): Seeds {
  const seed = (array: NdArray): bigint => BigInt.asUintN(64, (array.data as BigInt64Array)[0]!);
  return [seed(inputs[2]!), seed(inputs[3]!)];
}

const reshuffles = ({ attrs }: HostContext): boolean => attrs.get("reshuffle_each_iteration")?.b ?? true;

/** `ShuffleDataset`, `ShuffleDatasetV3`: the elements in random order, the same for seeds as TensorFlow's. */
export const ShuffleDatasetOps = ["ShuffleDataset", "ShuffleDatasetV3"].map((type) =>
  defineDataset(type, (context) => {
    const seeds = new SeedGenerator(seedsIn(context), reshuffles(context));
    return shuffled(datasetIn(context.inputs), numberIn(context, 1), 1, seeds);
  }),
);
/** `ShuffleDatasetV2`: the same, with seeds from a generator. */
export const ShuffleDatasetV2 = defineDataset("ShuffleDatasetV2", (context) => {
  const [thing] = context.inputs[2] instanceof ThingArray ? context.inputs[2].things : [];
  const seeds = thing instanceof SeedGenerator ? thing : new SeedGenerator([0n, 0n], true);
  return shuffled(datasetIn(context.inputs), numberIn(context, 1), 1, seeds);
});
/** `ShuffleAndRepeatDataset`, `ShuffleAndRepeatDatasetV2`: in random order, so often; epochs follow each other without a gap. */
export const ShuffleAndRepeatDatasetOps = ["ShuffleAndRepeatDataset", "ShuffleAndRepeatDatasetV2"].map((type) =>
  defineDataset(type, (context) => {
    const seeds = new SeedGenerator(seedsIn(context), reshuffles(context));
    return shuffled(datasetIn(context.inputs), numberIn(context, 1), numberIn(context, 4), seeds);
  }),
);

/** `AnonymousRandomSeedGenerator`: a generator of seeds, and what deletes it. */
export const AnonymousRandomSeedGenerator = defineOp("AnonymousRandomSeedGenerator", {
  stateful: true,
  makesHandle: true,
  infer: () => [[], []],
  host: ({ inputs: [seed, seed2] }) => {
    const seeds = new SeedGenerator([BigInt(Number(seed!.item())), BigInt(Number(seed2!.item()))], true);
    return [ThingArray.of(resource, seeds), ThingArray.of(variant, undefined)];
  },
});
/** `DummySeedGenerator`, `DummyMemoryCache`: handles of nothing. */
export const DummyHandleOps = ["DummySeedGenerator", "DummyMemoryCache"].map((type) =>
  defineOp(type, {
    stateful: true,
    makesHandle: true,
    infer: () => [[]],
    host: () => [ThingArray.of(resource, undefined)],
  }),
);
