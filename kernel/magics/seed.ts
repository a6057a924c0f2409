import { defineMagic, UsageError } from "../magic.js";

/** Sets the seed of the graph. */
export const seed = defineMagic({
  summary: "Sets the default graph's seed: the operations made from now on draw the same numbers on every run.",
  example: "%seed 42",
  needsLibrary: true,
  declare: (command) =>
    command
      .argument("[seed]", "a whole number; without it, the seed is shown", (text) => parseSeed(text))
      .option("--tf1", "seeds of operations as TensorFlow 1 gave them"),
  async run({ arguments: [number], options: { tf1 } }, { library, print }): Promise<number | undefined> {
    const tf = await library.load();
    if (number === undefined) print(String(tf.getDefaultGraph().seed ?? "no seed is set"));
    else tf.setRandomSeed(number, tf1 ? { opSeeds: "1.x" } : {});
    return tf.getDefaultGraph().seed;
  },
});

function parseSeed(text: string): number {
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(Number(text)))
    throw new UsageError(`Cannot use the seed "${text}": it is no whole number, expected one such as 42`);
  return Number(text);
}
