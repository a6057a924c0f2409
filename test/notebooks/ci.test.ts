import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { root } from "../support/source-files.js";

const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const cli = join(root, "dist", "kernel", "cli.js");

/** The options of a command, as its help tells them. */
function optionsOf(command: string): Set<string> {
  const { stdout, status } = spawnSync(process.execPath, [cli, command, "--help"], { encoding: "utf8" });
  assert.equal(status, 0, `tensorcell ${command} --help`);
  return new Set(stdout.match(/(?<=[\s,])--?[a-z][a-z-]*/g));
}

/** Asserts that each `tensorcell` command in a text is there, with the options it is given. */
function assertCommands(text: string, count: number): void {
  const commands = [...text.matchAll(/tensorcell (run|install|doctor|kernel)\b([^\n&|`]*)/g)];
  assert.equal(commands.length, count, text);
  for (const [line, command, rest] of commands) {
    const known = optionsOf(command!);
    for (const option of rest!.match(/(?<=\s)--?[a-z][a-z-]*/g) ?? [])
      assert.ok(known.has(option), `${option} of "${line}"`);
  }
}

describe("examples of continuous integration", () => {
  it("github-actions.yaml is a workflow with pinned actions and commands that are there", () => {
    const text = read("notebooks", "ci", "github-actions.yaml");
    const { jobs, on } = parse(text);
    assert.deepEqual(on, ["push", "pull_request"]);
    const steps: { uses?: string; run?: string }[] = jobs.check.steps;
    for (const { uses, run } of steps) {
      assert.equal((uses === undefined) !== (run === undefined), true);
      if (uses !== undefined) assert.match(uses, /^[\w-]+\/[\w-]+@(v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
    }
    assertCommands(steps.map(({ run }) => run ?? "").join("\n"), 1);
  });

  it("the Dockerfile has a pinned base, known instructions, no root, and a command that is there", () => {
    const lines = read("notebooks", "ci", "Dockerfile")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    const words = lines.map((line) => line.split(" ")[0]!);
    assert.deepEqual(words, ["FROM", "COPY", "RUN", "USER", "WORKDIR", "ENTRYPOINT", "CMD"]);
    assert.match(lines[0]!, /^FROM node:\d+\.\d+\.\d+-[\w-]+$/);
    const [entry, command] = lines.slice(-2).map((line) => JSON.parse(line.slice(line.indexOf("["))) as string[]);
    assertCommands([...entry!, ...command!].join(" "), 1);
    const { version } = JSON.parse(read("package.json")) as { version: string };
    assert.ok(read("README.md").includes(`tensorcell-${version}.tgz`));
  });

  it("README's commands are there", () => {
    const text = read("README.md")
      .match(/^tensorcell [^\n#]*/gm)!
      .join("\n");
    assertCommands(text, text.split("\n").length);
  });
});
