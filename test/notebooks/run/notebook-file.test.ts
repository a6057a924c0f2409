import assert from "node:assert/strict";
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { NotebookError, parseNotebook } from "../../../notebooks/run/notebook.js";
import { checkOutput, readNotebook, writeNotebook } from "../../../notebooks/run/notebook-file.js";
import { code, notebookOf, temporaryFolder } from "./support.js";

const windows = process.platform === "win32";
const notebook = parseNotebook(notebookOf([code("1")]), "a.ipynb");

test("writeNotebook leaves one whole file, and readNotebook reads it", async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, "a.ipynb");
  await writeNotebook(notebook, path);
  assert.deepEqual(await readdir(folder), ["a.ipynb"]);
  assert.match(await readFile(path, "utf8"), /^\{\n "cells".*\}\n$/s);
  assert.equal((await readNotebook(path)).cells[0]!.source, "1");
});

test("writeNotebook keeps permissions and follows links", { skip: windows && "needs POSIX files" }, async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, "real"));
  const real = join(folder, "real", "a.ipynb");
  await writeFile(real, "old");
  await chmod(real, 0o640);
  await symlink(real, join(folder, "link.ipynb"));
  await writeNotebook(notebook, join(folder, "link.ipynb"));
  assert.equal((await stat(real)).mode & 0o777, 0o640);
  assert.equal((await readNotebook(real)).cells.length, 1);
  assert.deepEqual(await readdir(join(folder, "real")), ["a.ipynb"]);
});

test("a write that fails leaves nothing behind", async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, "taken"));
  await assert.rejects(writeNotebook(notebook, join(folder, "taken")), NotebookError);
  await assert.rejects(writeNotebook(notebook, join(folder, "none", "a.ipynb")), /there is no such file or directory/);
  assert.deepEqual(await readdir(folder), ["taken"]);
});

test("checkOutput finds before a run what would fail after it", async (t) => {
  const folder = await temporaryFolder(t);
  await checkOutput(join(folder, "new.ipynb"));
  await assert.rejects(checkOutput(join(folder, "none", "a.ipynb")), /Cannot write ".*a\.ipynb": there is no such/);
  await assert.rejects(checkOutput(folder), /it is a directory, expected a file/);
});

test("readNotebook names the file and what is wrong", async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, "a.ipynb");
  await assert.rejects(readNotebook(path), (error) => {
    assert.ok(error instanceof NotebookError);
    assert.equal(error.message, `Cannot read the notebook "${path}": there is no such file or directory`);
    return true;
  });
  await assert.rejects(readNotebook(folder), /it is a directory, expected a file/);
});
