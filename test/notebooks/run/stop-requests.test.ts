import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { type TestContext, test } from "node:test";
import { StopRequests } from "../../../notebooks/run/stop-requests.js";

function listen(t: TestContext) {
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const source = new EventEmitter();
  const asked: string[] = [];
  const stop = new StopRequests(source, { interrupt: () => asked.push("interrupt"), end: () => asked.push("end") });
  const signal = (name: string, at: number) => {
    now = at;
    source.emit(name, name);
  };
  return { source, asked, stop, signal };
}

test("the first Ctrl-C interrupts, the second ends", (t) => {
  const { asked, stop, signal } = listen(t);
  assert.equal(stop.exitCode, undefined);
  signal("SIGINT", 0);
  assert.deepEqual(asked, ["interrupt"]);
  signal("SIGINT", 1000);
  assert.deepEqual(asked, ["interrupt", "end"]);
  assert.equal(stop.exitCode, 130);
});

test("a Ctrl-C that npm sends on is the same one", (t) => {
  const { asked, signal } = listen(t);
  signal("SIGINT", 0);
  signal("SIGINT", 5);
  assert.deepEqual(asked, ["interrupt"]);
});

test("a request to terminate ends at once", (t) => {
  const { asked, stop, signal } = listen(t);
  signal("SIGTERM", 0);
  assert.deepEqual(asked, ["end"]);
  assert.equal(stop.exitCode, 143);
});

test("a request to terminate follows a Ctrl-C without delay", (t) => {
  const { asked, signal } = listen(t);
  signal("SIGINT", 0);
  signal("SIGTERM", 1);
  assert.deepEqual(asked, ["interrupt", "end"]);
});

test("another reason to end has its own exit code", (t) => {
  const { asked, stop } = listen(t);
  stop.end(141);
  assert.deepEqual(asked, ["end"]);
  assert.equal(stop.exitCode, 141);
});

test("nothing is listened to after dispose", (t) => {
  const { source, stop } = listen(t);
  stop.dispose();
  assert.deepEqual(source.eventNames(), []);
});
