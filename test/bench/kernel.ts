/**
 * Compares this kernel with those of others that are installed, through one client, in one run, taking turns, and says what of
 * that was wanted.
 *
 *     npm run bench:kernel [-- STARTS [KERNELS…]]
 */
import { type BenchRow, benchTable, type Samples } from "../support/bench-table.js";
import { contestants } from "./kernel/contestants.js";
import { cells, measureCells, measureIdle, measureStart } from "./kernel/measure.js";
import { type Figure, verdicts } from "./kernel/targets.js";

/** Processes that run all the cells, and processes whose memory is looked at. */
const rounds = 3;

const starts = Number(process.argv[2] ?? 15);
const chosen = process.argv.slice(3);
const all = contestants().filter(({ name }) => chosen.length === 0 || chosen.includes(name));
/** Those that did not answer once, and are not waited for again. */
const silent = new Set<string>();
const figures = new Map<Figure, Samples>();
const record = (name: string) => (figure: Figure, value: number) => {
  const samples: Samples = figures.get(figure) ?? new Map();
  figures.set(figure, samples.set(name, [...(samples.get(name) ?? []), value]));
};
for (let round = 0; round < starts; round++)
  for (const contestant of all) await measureStart(contestant, record(contestant.name), round < rounds);
for (let round = 0; round < rounds; round++)
  for (const contestant of all.filter(({ name }) => !silent.has(name))) {
    await measureIdle(contestant, record(contestant.name));
    await measureCells(contestant, record(contestant.name)).catch((error: Error) => {
      silent.add(contestant.name);
      console.error(`${contestant.name}: ${error.message}`);
    });
  }

/** The rows of the table: the median of each figure, and what one in a hundred cells takes at least. */
const rows = [...figures].flatMap(([figure, samples]): BenchRow[] => {
  const title = figure.includes("memory") ? `${figure} (MB)` : figure;
  const median = { title: `${title}, median`, samples, share: 0.5 };
  return figure.startsWith("1+1") ? [median, { title: `${title}, p99`, samples, share: 0.99 }] : [median];
});
const names = all.map(({ name }) => name);
console.log(
  `Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${starts} starts, ${rounds * cells} cells`,
);
console.log(benchTable(rows, names));
console.log(`\nThe median unless it says otherwise, over that of the other kernel:\n\n${verdicts(figures, names[0]!)}`);
