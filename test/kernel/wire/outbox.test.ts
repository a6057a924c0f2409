import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Outbox } from "../../../kernel/wire/outbox.js";

/** A socket that is busy until its send is let go, and refuses a second one until then, as zeromq's do. */
function busySocket() {
  const sent: string[] = [];
  let letGo: (() => void) | undefined;
  const socket = {
    closed: false,
    async send([frame]: Uint8Array[]) {
      if (letGo) throw new Error("Socket is busy writing");
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
      letGo = undefined;
      sent.push(String(frame));
    },
  };
  return { socket, sent, letGo: () => letGo?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("Outbox", () => {
  it("keeps messages and their order while the socket is busy", async () => {
    const { socket, sent, letGo } = busySocket();
    const outbox = new Outbox(socket);
    for (const text of ["1", "2", "3"]) outbox.send([Buffer.from(text)]);
    const drained = outbox.drained();
    for (let round = 0; round < 3; round++) {
      letGo();
      await turn();
    }
    await drained;
    assert.deepEqual(sent, ["1", "2", "3"]);
    outbox.send([Buffer.from("4")]);
    letGo();
    await outbox.drained();
    assert.deepEqual(sent, ["1", "2", "3", "4"]);
  });

  it("drops what is left when the socket is closed, and can be asked again", async () => {
    const { socket, sent, letGo } = busySocket();
    const outbox = new Outbox(socket);
    outbox.send([Buffer.from("1")]);
    outbox.send([Buffer.from("2")]);
    socket.closed = true;
    letGo();
    await outbox.drained();
    outbox.send([Buffer.from("3")]);
    await outbox.drained();
    assert.deepEqual(sent, ["1"]);
  });
});
