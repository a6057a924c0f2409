// Runs the compiled tests, all or those whose path contains one of the arguments: `npm test -- checkpoint`. Tests in
// test/package/ and test/browser/ take minutes, or much of the machine: they run only when an argument names them.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import process from "node:process";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** A file that takes longer hangs. It is stopped and counts as failed, so that the others are still run. */
const HANGS_AFTER_MS = 15 * 60_000;

const ONLY_NAMED = ["test/package/", "test/browser/"];

/** Paths from the root, with forward slashes, of the test files that `words` choose. */
function chooseTests(words) {
  return readdirSync(join(root, "test"), { recursive: true })
    .map((path) => `test/${path.replaceAll(sep, "/")}`)
    .filter((path) => path.endsWith(".test.ts") && !path.startsWith("test/fixtures/"))
    .filter((path) =>
      words.length === 0
        ? !ONLY_NAMED.some((folder) => path.startsWith(folder))
        : words.some((word) => path.includes(word)),
    )
    .sort();
}

// What tests execute does not belong to the user's history.
process.env.TENSORCELL_HISTORY ??= "";

const words = process.argv.slice(2);
const tests = chooseTests(words);
if (tests.length === 0) {
  console.error(`Cannot run tests "${words.join(" ")}": no file in test/ has a path that contains it`);
  process.exit(1);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];

/** Counts a test; a suite counts by its tests, unless it failed by itself. */
function count(outcome, { name, file, skip, todo, details }) {
  if (skip !== undefined || todo !== undefined) {
    const path = file ? relative(root, file).split(sep).slice(1).join("/").replace(/\.js$/, ".ts") : "";
    counts.skipped++;
    skipped.push(
      `skipped: ${path}: ${name}: ${[skip, todo].find((why) => typeof why === "string") || "no reason given"}`,
    );
  } else if (details?.type !== "suite") counts[outcome]++;
  else if (outcome === "failed" && details.error?.failureType !== "subtestsFailed") counts.failed++;
}

const stream = run({
  files: tests.map((path) => join(root, "dist", path.replace(/\.ts$/, ".js"))),
  concurrency: availableParallelism(),
  timeout: HANGS_AFTER_MS,
});
stream.on("test:pass", (test) => count("passed", test));
stream.on("test:fail", (test) => count("failed", test));
// An error after the end of its test: the runner only notes it.
stream.on("test:diagnostic", ({ message }) => {
  if (message.includes("asynchronous activity after the test ended")) counts.failed++;
});

stream.compose(new spec()).pipe(process.stdout, { end: false });
stream.once("end", () => {
  // The reporter writes its summary in its own time: what is below goes to the same pipe after it.
  process.once("beforeExit", () => {
    const { passed, failed, skipped: left } = counts;
    for (const line of skipped) console.log(line);
    console.log(`${passed} passed, ${failed} failed, ${left} skipped`);
    if (failed > 0) process.exitCode = 1;
  });
});
