import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { install } from "../../kernelspec/install.js";

/** Settings of JupyterLab's plugins: those of a new user, without what looks for news on the network, and patient with a busy machine. */
const SETTINGS: Readonly<Record<string, object>> = {
  "@jupyterlab/apputils-extension/notification": { fetchNews: "false", checkForUpdates: false },
  "@jupyterlab/completer-extension/manager": { providerTimeout: 60_000 },
};

/** A `jupyter lab` of its own: its kernelspec, settings and notebooks are in a temporary folder. */
export class JupyterServer implements AsyncDisposable {
  /** The address of the page, token included. */
  readonly url: string;
  /** Where the notebooks are. */
  readonly notebooks: string;
  /** The name of the kernel's kernelspec. */
  readonly kernel: string;
  readonly #process: ChildProcess;
  readonly #home: string;

  private constructor(url: string, home: string, kernel: string, process: ChildProcess) {
    this.url = url;
    this.#home = home;
    this.notebooks = notebooksIn(home);
    this.kernel = kernel;
    this.#process = process;
  }

  /** Installs the kernelspec and starts the server on a port that is free. Rejects with its output where it ends. */
  static async start(python: string): Promise<JupyterServer> {
    const home = await mkdtemp(join(tmpdir(), "tensorcell-lab-"));
    const { name } = await install({ prefix: home });
    await mkdir(notebooksIn(home));
    for (const [plugin, settings] of Object.entries(SETTINGS)) {
      const file = join(home, "settings", `${plugin}.jupyterlab-settings`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(settings));
    }
    const args = ["--no-browser", "--allow-root", "--LabApp.expose_app_in_browser=True", "--ServerApp.ip=127.0.0.1"];
    args.push("--ServerApp.port=0", `--ServerApp.root_dir=${notebooksIn(home)}`);
    const process = spawn(python, ["-m", "jupyterlab", ...args], { cwd: home, env: environment(home), stdio: "pipe" });
    const server = await addressOf(process).catch(async (error: unknown) => {
      await rm(home, { recursive: true, force: true });
      throw error;
    });
    return new JupyterServer(server, home, name, process);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#process, "exit");
    if (this.#process.exitCode === null && this.#process.kill("SIGTERM")) await ended;
    await rm(this.#home, { recursive: true, force: true, maxRetries: 10 });
  }
}

const notebooksIn = (home: string) => join(home, "notebooks");

function environment(home: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: home,
    JUPYTER_PATH: join(home, "share", "jupyter"),
    JUPYTER_CONFIG_DIR: join(home, "config"),
    JUPYTER_DATA_DIR: join(home, "data"),
    JUPYTER_RUNTIME_DIR: join(home, "runtime"),
    JUPYTERLAB_SETTINGS_DIR: join(home, "settings"),
    JUPYTERLAB_WORKSPACES_DIR: join(home, "workspaces"),
    TENSORCELL_HISTORY: "",
  };
}

/** The address that the server prints when it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    for (const stream of [server.stdout!, server.stderr!])
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        const address = /^\s+(http:\/\/127\.0\.0\.1:\d+\/lab\?token=\w+)\s*$/m.exec(printed)?.[1];
        if (address !== undefined) resolve(address);
      });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`jupyter lab ended with ${code}:\n${printed}`)));
  });
}
