import { spawnSync } from "node:child_process";
import { environmentOf } from "../../../kernelspec/environment.js";
import { kernelSpec } from "../../../kernelspec/install.js";

/** A kernel that takes part. */
export interface Contestant {
  readonly name: string;
  readonly argv: readonly string[];
  /** What its kernelspec sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** A first cell: this kernel's runs a graph, that of the others adds. */
  readonly first: string;
  /** Prints 20,000 lines. */
  readonly lines: string;
  /** Prints `spinning` and never ends; undefined where the kernel is known not to come back from it. */
  readonly loop: string | undefined;
  /** Declares a number, and code that uses it. */
  readonly checked: readonly [declaration: string, use: string];
  /** Code to be completed. */
  readonly unfinished: string;
}

const javascript = {
  first: "1+1",
  lines: "for (let i = 0; i < 20000; i++) console.log('line ' + i)",
  loop: "console.log('spinning'); while (true) {}",
  checked: ["const n = 1", "n.toFixed(2)"],
  unfinished: "Math.ma",
} as const;

const python = {
  first: "1+1",
  lines: "for i in range(20000): print('line', i)",
  loop: "print('spinning', flush=True)\nwhile True: pass",
  checked: ["n = 1", "round(n, 2)"],
  unfinished: "str.upp",
} as const;

/** This kernel, and whichever of the others are installed: `TENSORCELL_TEST_PYTHON`, `DENO` and `TSLAB` say where, if not on the path. */
export function contestants(): Contestant[] {
  const interpreter = process.env.TENSORCELL_TEST_PYTHON || "python3";
  const deno = process.env.DENO || "deno";
  const tslab = process.env.TSLAB || "tslab";
  const module = (name: string, ...options: string[]) => [
    interpreter,
    "-m",
    name,
    "-f",
    "{connection_file}",
    ...options,
  ];
  const spec = kernelSpec();
  const own: Contestant = {
    ...javascript,
    name: "tensorcell",
    argv: spec.argv,
    env: environmentOf(spec),
    first: "const x = tf.constant([1, 2, 3]); await sess.run(x.mul(2).add(1))",
  };
  const others: (Contestant & { readonly probe: readonly string[] })[] = [
    {
      ...python,
      name: "ipykernel",
      argv: module("ipykernel_launcher"),
      probe: [interpreter, "-c", "import ipykernel"],
    },
    {
      ...python,
      name: "xpython",
      argv: module("xpython_launcher"),
      probe: [interpreter, "-c", "import xpython_launcher"],
      loop: undefined,
    },
    {
      ...python,
      name: "xpython-raw",
      argv: module("xpython_launcher", "--raw"),
      probe: [interpreter, "-c", "import xpython_launcher"],
      loop: undefined,
    },
    {
      ...javascript,
      name: "deno",
      argv: [deno, "jupyter", "--kernel", "--conn", "{connection_file}"],
      probe: [deno, "--version"],
    },
    {
      ...javascript,
      name: "tslab",
      argv: [tslab, "kernel", "--config-path", "{connection_file}"],
      probe: [tslab, "--version"],
      loop: undefined,
    },
  ];
  return [own, ...others.filter(({ probe: [command, ...rest] }) => spawnSync(command!, rest).status === 0)];
}
