import { dirname } from "node:path";
import { InvalidArgumentError } from "../core/errors.js";
import { type BundleEntry, dataFile, indexFile } from "./bundle-format.js";
import { type IndexRow, readBundleIndex, writeBundleIndex } from "./bundle-index.js";
import { encodeName, keyText } from "./names.js";
import { removePartsFolder } from "./parts-folder.js";
import { publishBundle } from "./publish-bundle.js";
import { discard, makeFolder, publish, removeDebris, temporarySuffix } from "./temporary.js";

/**
 * Makes one bundle of several (TensorFlow's MergeV2Checkpoints): data files are renamed, slices of one tensor are
 * united, and there is one index. The folders of the parts are removed where that leaves them empty.
 * @throws InvalidArgumentError where a tensor is in two parts, or differs in shape or type from one to the other
 */
export async function mergeBundles(prefixes: readonly string[], merged: string): Promise<void> {
  const rows = new Map<string, IndexRow>();
  const files: string[] = [];
  let shards = 0;
  for (const prefix of prefixes) {
    const index = await readBundleIndex(prefix);
    shards += index.shards;
    const numbers = new Map<number, number>();
    const all = [
      ...Array.from(index.slices, ([key, entry]) => ({ key: Buffer.from(key, "latin1"), name: "a slice", entry })),
      ...Array.from(index.tensors, ([name, entry]) => ({ key: encodeName(name), name, entry })),
    ];
    for (const { key, name, entry } of all) {
      const known = rows.get(keyText(key));
      if (known !== undefined && entry.slices.length > 0) {
        addSlices(known, name, entry);
        continue;
      }
      if (known !== undefined) throw new InvalidArgumentError(`Adding duplicate key: ${name} is also in "${prefix}"`);
      if (!numbers.has(entry.shard)) {
        numbers.set(entry.shard, files.length);
        files.push(dataFile(prefix, entry.shard, index.shards));
      }
      rows.set(keyText(key), { key, entry: { ...entry, shard: numbers.get(entry.shard)! } });
    }
  }
  await makeFolder(dirname(indexFile(merged)));
  await removeDebris(dirname(indexFile(merged)));
  const suffix = temporarySuffix();
  const finals = files.map((_, shard) => dataFile(merged, shard, shards));
  const temporaryIndex = indexFile(merged) + suffix;
  await publish(files.map((file, shard) => ({ temporary: file, final: finals[shard]! + suffix })));
  await writeBundleIndex(temporaryIndex, shards, rows.values());
  const data = finals.map((final) => ({ temporary: final + suffix, final }));
  await publishBundle(merged, data, temporaryIndex);
  for (const prefix of prefixes) await discard(indexFile(prefix));
  for (const folder of new Set(prefixes.map((prefix) => dirname(indexFile(prefix)))))
    if (folder !== dirname(indexFile(merged))) await removePartsFolder(folder);
}

function addSlices(known: IndexRow, name: string, entry: BundleEntry): void {
  const [found, expected] = [entry, known.entry].map(({ dtype, shape }) => `${dtype.name} of shape [${shape}]`);
  if (found !== expected || known.entry.slices.length === 0)
    throw new InvalidArgumentError(
      `Cannot unite the slices of "${name}": found ${found}, expected ${expected} in slices`,
    );
  known.entry = { ...known.entry, slices: [...known.entry.slices, ...entry.slices] };
}
