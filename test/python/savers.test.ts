import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { before, beforeEach, describe, it } from "node:test";
import * as tf from "../../src/index.js";
import { ask, python } from "../support/ask-tensorflow.js";
import { temporaryFolder } from "../support/checkpoints.js";
import { type GoldenArray, toNdArray } from "../support/golden.js";
import { savers, VALUES } from "./savers.js";

type Values = Readonly<Record<string, tf.NdArray>>;

/** A checkpoint to restore over there: into the graph of a saver of this kind, or that of the file `meta`. */
interface Restore {
  readonly kind: string;
  readonly prefix: string;
  readonly meta?: string;
}

/** Asserts that variables have the values that they were saved with; the parts of the embedding are looked at as one. */
function assertValues(found: Values, label: string): void {
  const parts = Object.entries(found).filter(([name]) => name.includes("/part_"));
  const whole = parts.flatMap(([, array]) => Array.from(array.data as Float32Array));
  for (const [name, expected] of Object.entries(VALUES)) {
    if (found[name] === undefined) assert.deepEqual(Float32Array.from(whole), expected.data, `${label}: ${name}`);
    else assert.deepEqual(found[name].toArray(), expected.toArray(), `${label}: ${name}`);
  }
}

async function restoredHere(saver: tf.train.Saver, prefix: string): Promise<Values> {
  await using sess = new tf.Session();
  await saver.restore(sess, prefix);
  const variables = tf.globalVariables();
  const arrays = await sess.run(variables.map((variable) => variable.value()));
  return Object.fromEntries(variables.map(({ op }, i) => [op.name, arrays[i]!]));
}

describe("savers of every kind, and Python's TensorFlow", { skip: python.skip }, () => {
  const path = temporaryFolder();
  const kinds = Object.keys(savers);
  /** What the savers said they wrote, here and there. */
  const paths: { ours: Record<string, string>; theirs: Record<string, string> } = { ours: {}, theirs: {} };
  const there = new Map<string, Values>();
  let folder = "";

  before(async () => {
    mkdirSync(path("files"));
    folder = realpathSync(path("files"));
    const restores: (Restore & { readonly label: string })[] = [];
    for (const kind of kinds) {
      tf.resetDefaultGraph();
      const saver = savers[kind]!();
      await using sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      const prefix = await saver.save(sess, `${folder}/ours_${kind}`, { latestFilename: `checkpoint_${kind}` });
      paths.ours[kind] = prefix;
      restores.push({ kind, prefix, label: `${kind} built` });
      restores.push({ kind, prefix, meta: `${folder}/ours_${kind}.meta`, label: `${kind} imported` });
      if (kind !== "dictionary") restores.push({ kind: "whole", prefix, label: `${kind} whole` });
    }
    const answer = ask<{ paths: Record<string, string>; values: Record<string, GoldenArray>[] }>({
      ask: "exchange",
      saves: Object.fromEntries(kinds.map((kind) => [kind, `${folder}/theirs_${kind}`])),
      restores: restores.map(({ label: _, ...restore }) => restore),
    });
    paths.theirs = answer.paths;
    for (const [i, { label }] of restores.entries()) {
      const arrays = Object.entries(answer.values[i] ?? {}).map(([name, array]) => [name, toNdArray(array)] as const);
      there.set(label, Object.fromEntries(arrays));
    }
  });
  beforeEach(() => tf.resetDefaultGraph());

  for (const kind of kinds) {
    it(`${kind}: the files are the same, byte for byte`, () => {
      assert.equal(paths.ours[kind]?.replace("/ours", "/theirs"), paths.theirs[kind]);
      const own = new RegExp(`^ours_${kind}[.-](?!meta)|^ours_${kind}$`);
      const files = readdirSync(folder).filter((name) => own.test(name));
      assert.ok(files.length > 0);
      for (const file of files) {
        const [found, expected] = [file, file.replace("ours", "theirs")].map((name) =>
          readFileSync(`${folder}/${name}`),
        );
        assert.ok(found!.equals(expected!), `${file} is not the same bytes`);
      }
    });

    it(`${kind}: saved here, restored there`, () => {
      for (const [label, values] of there) if (label.startsWith(`${kind} `)) assertValues(values, label);
      assert.ok(there.has(`${kind} built`) && there.has(`${kind} imported`));
    });

    it(`${kind}: saved there, restored here`, async () => {
      const prefix = paths.theirs[kind]!;
      assertValues(await restoredHere(savers[kind]!(), prefix), "built");
      tf.resetDefaultGraph();
      assertValues(
        await restoredHere(await tf.train.importMetaGraph(`${folder}/theirs_${kind}.meta`), prefix),
        "imported",
      );
      if (kind === "dictionary") return;
      tf.resetDefaultGraph();
      assertValues(await restoredHere(savers.whole!(), prefix), "whole");
    });
  }
});
