/**
 * Compares this kernel with those of others that are installed, through one client, in one run, taking turns.
 *
 *     npm run bench:kernel [-- ROUNDS]
 */
import { spawnSync } from "node:child_process";
import { KernelClient } from "../../kernel/wire/client.js";
import { launchKernel } from "../../kernelspec/launch.js";
import { type BenchRow, benchTable, type Samples } from "../support/bench-table.js";
import { kernelArgv, TestKernel } from "../support/kernel-client.js";

interface Contestant {
  readonly name: string;
  readonly argv: readonly string[];
  /** Prints 20,000 lines. */
  readonly lines: string;
  /** Prints `spinning` and never ends; undefined where the kernel is known not to come back from it. */
  readonly loop: string | undefined;
  /** Declares a number, and code that uses it. */
  readonly checked: readonly [declaration: string, use: string];
  /** Code to be completed. */
  readonly unfinished: string;
}

const warmUps = 20;
const cells = 300;
const completions = 100;

function contestants(): Contestant[] {
  const javascript = {
    lines: "for (let i = 0; i < 20000; i++) console.log('line ' + i)",
    loop: "console.log('spinning'); while (true) {}",
    checked: ["const n = 1", "n.toFixed(2)"] as const,
    unfinished: "Math.ma",
  };
  const found: Contestant[] = [{ name: "tensorcell", argv: kernelArgv, ...javascript }];
  const python = process.env.TENSORCELL_TEST_PYTHON || "python3";
  if (spawnSync(python, ["-c", "import ipykernel"]).status === 0)
    found.push({
      name: "ipykernel",
      argv: [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
      lines: "for i in range(20000): print('line', i)",
      loop: "print('spinning', flush=True)\nwhile True: pass",
      checked: ["n = 1", "round(n, 2)"],
      unfinished: "str.upp",
    });
  if (spawnSync("deno", ["--version"]).status === 0)
    found.push({
      name: "deno",
      argv: ["deno", "jupyter", "--kernel", "--conn", "{connection_file}"],
      ...javascript,
      loop: undefined,
    });
  return found;
}

async function measureStart({ argv }: Contestant): Promise<[toInfo: number, toResult: number]> {
  const begin = performance.now();
  const launched = await launchKernel(argv);
  const client = new KernelClient(launched.connection);
  try {
    await client.request("kernel_info_request");
    const toInfo = performance.now() - begin;
    await client.request("execute_request", { code: "1+1", silent: false });
    return [toInfo, performance.now() - begin];
  } finally {
    client.close();
    await launched.dispose();
  }
}

async function measureCells(contestant: Contestant, record: (figure: string, value: number) => void) {
  const { argv, lines, loop, checked, unfinished } = contestant;
  await using kernel = await TestKernel.start({ argv, env: { TENSORCELL_TYPECHECK: "warn" } });
  for (let cell = -warmUps; cell < cells; cell++) {
    const begin = performance.now();
    await kernel.execute("1+1");
    if (cell >= 0) record("1+1, reply and idle", performance.now() - begin);
  }
  for (let time = 0; time < completions; time++) {
    const begin = performance.now();
    await kernel.request("complete_request", { code: unfinished, cursor_pos: unfinished.length });
    record(time === 0 ? "completion, first" : "completion, later", performance.now() - begin);
  }
  const [declaration, use] = checked;
  await kernel.execute(declaration);
  for (let cell = 0; cell < completions; cell++) {
    const begin = performance.now();
    await kernel.execute(use);
    record("a cell with a name, reply and idle", performance.now() - begin);
  }
  const begin = performance.now();
  const { text } = await kernel.execute(lines);
  const count = text("stdout").split("\n").length - 1;
  if (count === 20_000) record("20,000 printed lines", performance.now() - begin);
  if (loop === undefined) return;
  for (let round = 0; round < 5; round++) {
    const cell = await kernel.begin("execute_request", { code: loop });
    await cell.published(({ content }) => String(content.text).includes("spinning"));
    const asked = performance.now();
    await kernel.interrupt();
    await cell.done;
    record("interrupt of a busy loop", performance.now() - asked);
  }
}

/** The rows of the table: the median of each figure, and what one in a hundred cells takes at least. */
function rowsOf(figures: ReadonlyMap<string, Samples>): BenchRow[] {
  return [...figures].flatMap(([figure, samples]) => {
    const median = { title: `${figure}, median`, samples, share: 0.5 };
    return figure.startsWith("1+1") ? [median, { title: `${figure}, p99`, samples, share: 0.99 }] : [median];
  });
}

const rounds = Number(process.argv[2] ?? 9);
const all = contestants();
const figures = new Map<string, Samples>();
const record = (name: string) => (figure: string, value: number) => {
  const samples = figures.get(figure) ?? new Map<string, number[]>();
  figures.set(figure, samples.set(name, [...(samples.get(name) ?? []), value]));
};
for (let round = 0; round < rounds; round++)
  for (const contestant of all) {
    const [toInfo, toResult] = await measureStart(contestant);
    record(contestant.name)("process start to kernel_info_reply", toInfo);
    record(contestant.name)("process start to the result of 1+1", toResult);
  }
for (let round = 0; round < 3; round++)
  for (const contestant of all) await measureCells(contestant, record(contestant.name));
console.log(
  `Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${rounds} starts, ${3 * cells} cells`,
);
console.log(
  benchTable(
    rowsOf(figures),
    all.map(({ name }) => name),
  ),
);
