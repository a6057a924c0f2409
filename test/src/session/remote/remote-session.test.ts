import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { freePorts } from "../../../../notebooks/run/connection-file.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";
import { FakeMaster, statusError } from "../../../support/fake-master.js";
import { root } from "../../../support/source-files.js";

let master: FakeMaster;
beforeEach(async () => {
  tf.resetDefaultGraph();
  master = await FakeMaster.start();
});
afterEach(() => master[Symbol.asyncDispose]());

const pem = (name: string): Buffer => readFileSync(join(root, "test", "fixtures", "tls", name));

/** A graph with a variable. */
function line(): { y: tf.Tensor; w: tf.Variable } {
  const x = tf.placeholder("float32", [null], { name: "x" });
  const w = tf.variable([1, 2], { name: "w" });
  return { y: tf.multiply(x, w, { name: "y" }), w };
}

describe("a session of a server", () => {
  test("runs, feeds and fetches as one in this process", async () => {
    const { y, w } = line();
    await using here = new tf.Session();
    await using there = new tf.Session(master.target);
    const names = tf.constant(["a", "", "é"]);
    for (const sess of [here, there]) {
      await sess.run(tf.globalVariablesInitializer());
      const result = await sess.run({ y, again: ["y:0", w], fed: "x:0", none: w.initializer, names }, { x: [3, 4] });
      assert.deepEqual(String(result.y), "[3. 8.]");
      assert.deepEqual(String(result.again), "[3. 8.],[1. 2.]");
      assert.deepEqual(String(result.fed), "[3. 4.]");
      assert.equal(result.none, undefined);
      assert.equal(String(result.names), "[b'a' b'' b'\\xc3\\xa9']");
    }
    assert.equal(there.target, master.target);
    assert.equal(here.target, "");
    assert.match(String(there), / on grpc:\/\/127\.0\.0\.1/);
  });

  test("connects when it runs first, extends the server's graph when that has grown, and closes its session", async () => {
    const { y } = line();
    const sess = new tf.Session(master.target);
    assert.deepEqual(master.calls, []);
    await sess.run(tf.globalVariablesInitializer());
    await sess.run(y, { x: [1, 1] });
    assert.deepEqual(master.calls, ["CreateSession", "RunStep", "RunStep"]);
    assert.equal(String(await sess.run(y.add(1), { x: [1, 1] })), "[2. 3.]");
    await sess.run(y.add(2), { x: [1, 1] });
    assert.deepEqual(master.calls.slice(3), ["ExtendSession", "RunStep", "ExtendSession", "RunStep"]);
    await sess.close();
    assert.equal(master.sessions.size, 0);
    await assert.rejects(sess.run(y, { x: [1, 1] }), { message: "Attempted to use a closed Session." });
  });

  test("runs at the same time extend the graph one after the other", async () => {
    const { y } = line();
    await using sess = new tf.Session(master.target);
    await sess.run(tf.globalVariablesInitializer());
    const sums = Array.from({ length: 8 }, (_, i) => sess.run(y.add(i), { x: [1, 1] }));
    assert.deepEqual(
      (await Promise.all(sums)).map(String),
      Array.from({ length: 8 }, (_, i) => `[${i + 1}. ${i + 2}.]`),
    );
  });

  test("sends the configuration", async () => {
    const { w } = line();
    const config: tf.ConfigProto = { operationTimeoutInMs: 60_000, deviceFilters: ["/job:ps"] };
    await using sess = new tf.Session(master.target, { config, allowSoftPlacement: true });
    await sess.run(w.initializer);
    assert.deepEqual(master.config?.deviceFilters, ["/job:ps"]);
    assert.equal(master.config?.allowSoftPlacement, true);
  });

  test("reads and sets variables without a change of the graph", async () => {
    const { w } = line();
    const r = tf.getVariable("r", [2], { useResource: true });
    await using sess = new tf.Session(master.target);
    const count = sess.graph.operations.length;
    assert.deepEqual(await sess.initialized([w.op, r.op]), []);
    await sess.run(w.initializer);
    assert.deepEqual(await sess.initialized([w.op, r.op]), [w.op]);
    await sess.write(
      new Map([
        [w.op, tf.ndarray([5, 6])],
        [r.op, tf.ndarray([7, 8])],
      ]),
    );
    assert.deepEqual((await sess.read([w.op, r.op])).map(String), ["[5. 6.]", "[7. 8.]"]);
    assert.equal(sess.graph.operations.length, count);
    await assert.rejects(sess.read([tf.variable(1).op]), { name: "FailedPreconditionError" });
  });

  test("makes functions of fetches", async () => {
    const { y } = line();
    await using sess = new tf.Session(master.target);
    await sess.run(tf.globalVariablesInitializer());
    const multiply = sess.makeCallable([y], ["x"]);
    assert.equal(String((await multiply([1, 1]))[0]), "[1. 2.]");
    assert.equal(String((await multiply([2, 2]))[0]), "[2. 4.]");
    await assert.rejects(multiply(), { name: "ValueError", message: /with 0 values: expected 1/ });
    await multiply.close();
  });

  test("takes messages of more than 4 MB in both directions", async () => {
    const x = tf.placeholder("float32", [null], { name: "x" });
    await using sess = new tf.Session(master.target);
    const result: NdArray = await sess.run(x.mul(2), { x: new Float32Array(3e6).fill(1.5) });
    assert.equal(result.size, 3e6);
    assert.equal(result.at(2_999_999), 3);
  });
});

describe("errors of a server", () => {
  test("are of their class, in its words, with the node and where it was made", async () => {
    line();
    await using sess = new tf.Session(master.target);
    await assert.rejects(sess.run("y:0", { x: [1, 1] }), (error: tf.errors.OpError) => {
      assert.equal(error.name, "FailedPreconditionError");
      assert.equal(error.node, "w/read");
      assert.match(error.message, /^Attempting to use uninitialized value w/);
      assert.equal(error.message.match(/\{\{node w\/read\}\}/g)?.length, 1);
      return true;
    });
  });

  const classes = [
    ...["Cancelled", "Unknown", "InvalidArgument", "DeadlineExceeded", "NotFound", "AlreadyExists"],
    ...["PermissionDenied", "ResourceExhausted", "FailedPrecondition", "Aborted", "OutOfRange", "Unimplemented"],
    ...["Internal", "Unavailable", "DataLoss", "Unauthenticated"],
  ];
  for (const [index, name] of classes.entries())
    test(`status ${index + 1} is ${name}Error`, async () => {
      line();
      await using sess = new tf.Session(master.target);
      master.instead.set("CreateSession", () => Promise.reject(statusError(index + 1, "in words {{node y}}")));
      await assert.rejects(sess.run("y:0", { x: [1, 1] }), (error: tf.errors.OpError) => {
        assert.equal(error.name, `${name}Error`);
        assert.equal(error.code, index + 1);
        assert.match(error.message, /in words \{\{node y\}\}/);
        assert.equal(error.node, "y");
        return true;
      });
    });

  test("a session that the server has forgotten fails once; the next run opens another", async () => {
    const { w } = line();
    await using sess = new tf.Session(master.target);
    await sess.run(w.initializer);
    await tf.Session.reset(master.target);
    await assert.rejects(sess.run(w), { name: "AbortedError", message: /Session s1 is not found/ });
    await assert.rejects(sess.run(w), { name: "FailedPreconditionError" });
    await sess.run(w.initializer);
    assert.equal(String(await sess.run(w)), "[1. 2.]");
  });

  test("a graph of which nobody knows whether it has arrived is sent to another session", async () => {
    const { w } = line();
    await using sess = new tf.Session(master.target);
    await sess.run(w.initializer);
    const more = tf.add(tf.constant([1, 2]), 1, { name: "more" });
    master.instead.set("ExtendSession", () => Promise.reject(statusError(1, "cancelled")));
    await assert.rejects(sess.run(more), { name: "CancelledError" });
    master.instead.delete("ExtendSession");
    master.calls.length = 0;
    assert.equal(String(await sess.run(more)), "[2. 3.]");
    assert.deepEqual(master.calls, ["CloseSession", "CreateSession", "RunStep"]);
  });

  test("a server that is not there", async () => {
    const { w } = line();
    const [port] = await freePorts(1);
    await using sess = new tf.Session(`grpc://127.0.0.1:${port}`, { connectTimeoutInMs: 1 });
    await assert.rejects(sess.run(w), { name: "UnavailableError", message: /Cannot reach grpc:\/\/.*ECONNREFUSED/ });
  });

  test("something that listens and says nothing", async () => {
    const { w } = line();
    const sockets: Socket[] = [];
    const listener = createServer((socket) => sockets.push(socket.on("error", () => undefined))).listen(0, "127.0.0.1");
    await once(listener, "listening");
    const { port } = listener.address() as AddressInfo;
    await using sess = new tf.Session(`grpc://127.0.0.1:${port}`, { connectTimeoutInMs: 1 });
    await assert.rejects(sess.run(w), { name: "UnavailableError", message: /something listens there, but does not/ });
    listener.close();
    for (const socket of sockets) socket.destroy();
  });

  test("what takes too long, and what is ended from outside", async () => {
    const { w } = line();
    await using sess = new tf.Session(master.target, { config: { operationTimeoutInMs: 60_000 } });
    await sess.run(w.initializer);
    const arrivals: (() => void)[] = [];
    master.instead.set("RunStep", () => new Promise(() => arrivals.shift()?.()));
    const arrival = () => new Promise<void>((resolve) => arrivals.push(resolve));
    await assert.rejects(sess.run(w, {}, { options: { timeoutInMs: 20 } }), { name: "DeadlineExceededError" });
    const aborter = new AbortController();
    let here = arrival();
    const aborted = sess.run(w, {}, { signal: aborter.signal });
    await here;
    aborter.abort();
    await assert.rejects(aborted, { name: "CancelledError" });
    here = arrival();
    const interrupted = sess.run(w);
    await here;
    tf.stopLoops();
    await assert.rejects(interrupted, { name: "CancelledError", message: /interrupted/ });
    master.instead.clear();
    assert.equal(String(await sess.run(w)), "[1. 2.]");
  });

  for (const target of [
    "grpc://nowhere",
    "http://localhost:80",
    "localhost:2222",
    "grpc://h:0",
    "grpc://h:99999",
    "local",
  ])
    test(`"${target}" is no address`, () => {
      assert.throws(() => new tf.Session(target), {
        name: "InvalidArgumentError",
        message: /expected grpc:\/\/host:port/,
      });
    });

  test("options that do not exist", async () => {
    const { w } = line();
    assert.throws(() => new tf.Session(master.target, { tokens: "x" } as tf.SessionOptions), /Did you mean "token"/);
    await using sess = new tf.Session(master.target);
    const more = { options: { timeout_in_ms: 3 } } as tf.RunArguments;
    await assert.rejects(sess.run(w, {}, more), /Did you mean "timeoutInMs"/);
  });
});

describe("a guarded server", () => {
  test("wants a token", async () => {
    const { w } = line();
    await using guarded = await FakeMaster.start({ token: "secret" });
    await using stranger = new tf.Session(guarded.target, { token: "old" });
    await assert.rejects(stranger.run(w.initializer), { name: "UnauthenticatedError", message: /token has expired/ });
    await using known = new tf.Session(guarded.target, { token: "secret" });
    await known.run(w.initializer);
    await using other = new tf.Session(guarded.target, { metadata: { authorization: "Bearer secret" } });
    await other.run(w.initializer);
  });

  test("speaks TLS", async () => {
    const { w } = line();
    const [key, certificate] = [pem("key.pem"), pem("certificate.pem")];
    await using guarded = await FakeMaster.start({ tls: { key, certificate } });
    const target = guarded.target.replace("grpc:", "grpcs:");
    const tls = { rootCertificates: certificate, serverName: "tensorcell.test" };
    await using sess = new tf.Session(target, { tls });
    await sess.run(w.initializer);
    await using stranger = new tf.Session(target, { connectTimeoutInMs: 1 });
    await assert.rejects(stranger.run(w.initializer), { name: "UnavailableError", message: /certificate/ });
  });
});

describe("a graph that is edited", () => {
  test("goes to the server in a new session", async () => {
    const graph = tf.getDefaultGraph();
    const { w } = line();
    await using sess = new tf.Session(master.target);
    await sess.run(w.initializer);
    const versions = graph.versions;
    graph.versions = { producer: 1500 };
    await sess.run(w.initializer);
    assert.deepEqual(master.calls, ["CreateSession", "RunStep", "CloseSession", "CreateSession", "RunStep"]);
    graph.versions = versions;
  });
});
