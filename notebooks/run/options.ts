import type { Parameters } from "./parameters.js";

/** The kernel that notebooks run in: one of this machine, started by its kernelspec. */
export interface LocalKernelSource {
  /** The program and arguments, with `{connection_file}` or with the connection file's path to be appended. */
  readonly command: readonly string[];
  /** What its kernelspec says besides. */
  readonly name?: string | undefined;
  readonly displayName?: string | undefined;
  readonly language?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly interruptMode?: "message" | "signal" | undefined;
}

/** The kernel that notebooks run in: one of a Jupyter Server or Gateway. */
export interface RemoteKernelSource {
  readonly server: string;
  readonly token: string;
  /** The kernelspec's name there; the notebook's own, else the server's default, when absent. */
  readonly name?: string | undefined;
}

/** What `tensorcell run` is asked for. */
export interface RunCommandOptions {
  readonly kernel: LocalKernelSource | RemoteKernelSource;
  /** Where to write the executed notebook; without a place it is not written. At most one place is given. */
  readonly output?: string | undefined;
  readonly inplace?: boolean | undefined;
  readonly outputDir?: string | undefined;
  /** Values for names of the cell tagged `parameters`. */
  readonly parameters?: Parameters | undefined;
  /** The kernel's working directory: the notebook's own by default. */
  readonly cwd?: string | undefined;
  /** Milliseconds that the kernel may take to start: 60,000 by default. */
  readonly startTimeout?: number | undefined;
  /** Milliseconds that a notebook may take, and one cell: no limit by default. */
  readonly timeout?: number | undefined;
  readonly cellTimeout?: number | undefined;
  readonly allowErrors?: boolean | undefined;
  /** Compare outputs with the stored ones; and put those that differ in their place. */
  readonly check?: boolean | undefined;
  readonly update?: boolean | undefined;
  /** Go on from the first cell that the written notebook has not done. */
  readonly resume?: boolean | undefined;
  /** Where to write a report in JUnit's XML. */
  readonly junit?: string | undefined;
  /** How many notebooks run at a time: 1 by default. */
  readonly jobs?: number | undefined;
  /** What is told: everything by default; only what went wrong; objects of JSON. */
  readonly tell?: "all" | "problems" | "json" | undefined;
  /** Whether to annotate the lines of failing cells, as GitHub Actions reads it. */
  readonly annotate?: boolean | undefined;
}
