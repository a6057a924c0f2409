import assert from "node:assert/strict";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Message, Outgoing } from "../../../kernel/message.js";
import { BlackBox, nameOf } from "../../../kernel/wire/black-box.js";

const header = (id: string) => ({
  msg_id: id,
  msg_type: "execute_request",
  session: "s",
  username: "u",
  date: "",
  version: "5.5",
});

const request = (id: string, code: string): Message => ({
  identities: [Buffer.from([0, 255, 7])],
  header: header(id),
  parentHeader: {},
  metadata: {},
  content: { code },
  buffers: [],
});

const input = (id: string, count: number): Outgoing => ({
  channel: "iopub",
  identities: [],
  type: "execute_input",
  parentHeader: header(id),
  metadata: "{}",
  content: JSON.stringify({ code: "", execution_count: count }),
  buffers: [],
});

describe("BlackBox", () => {
  let folder = "";
  let file = "";
  let count = 0;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tensorcell-black-box-"));
  });
  beforeEach(() => {
    file = join(folder, `kernel-${++count}.json`);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("tells the next process what this one works on, once", () => {
    const box = new BlackBox(file);
    box.begin(request("a", `${"long ".repeat(200)}\nsecond line`));
    box.begin(request("b", "let x = 1\nx"));
    box.end("a");
    box.count(input("b", 12));
    box.warn("memory is short");
    assert.equal(nameOf(box.entry("b")!), 'In [12] "let x = 1"');
    const [left, ...others] = new BlackBox(file).recover() ?? [];
    assert.deepEqual(others, []);
    assert.deepEqual(left, box.entry("b"));
    assert.deepEqual([left?.identities, left?.header], [["00ff07"], header("b")]);
    assert.equal(left?.warning, "memory is short");
    assert.equal(new BlackBox(file).recover(), undefined);
  });

  it("tells that nothing ran", () => {
    const box = new BlackBox(file);
    box.begin(request("a", "1"));
    box.end("a");
    assert.deepEqual(new BlackBox(file).recover(), []);
  });

  it("leaves nothing where the process says itself that it ends, or has run nothing", () => {
    new BlackBox(file).close();
    const box = new BlackBox(file);
    box.begin(request("a", "1"));
    box.close();
    box.end("a");
    assert.equal(new BlackBox(file).recover(), undefined);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes(`kernel-${count}.`)),
      [],
    );
  });

  it("is hidden, and for the user's eyes alone", () => {
    new BlackBox(file).begin(request("a", "1"));
    const path = join(folder, `.kernel-${count}.json.running`);
    assert.ok(existsSync(path));
    if (process.platform !== "win32") assert.equal(statSync(path).mode & 0o777, 0o600);
  });

  it("passes over what it cannot read, and does without a folder to write to", () => {
    for (const text of [
      "",
      "{",
      "7\n",
      '[{"header":7}, null]\n',
      '[{"header":{"msg_id":"a","msg_type":"b"},"identities":7}]\n',
    ]) {
      writeFileSync(join(folder, `.kernel-${count}.json.running`), text);
      assert.ok((new BlackBox(file).recover() ?? []).length === 0, text);
    }
    const box = new BlackBox(join(folder, "missing", "kernel.json"));
    box.begin(request("a", "1"));
    box.end("a");
    assert.equal(box.recover(), undefined);
    box.close();
  });
});
