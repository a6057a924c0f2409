import assert from "node:assert/strict";
import { networkInterfaces } from "node:os";
import { describe, it } from "node:test";
import { curveKeyPair, Dealer, Subscriber } from "zeromq";
import { Codec } from "../../../kernel/wire/codec.js";
import { TestKernel } from "../../support/kernel-client.js";

describe("the kernel's sockets", () => {
  it("greet each subscription to iopub with its topic", async () => {
    await using kernel = await TestKernel.start();
    const { ip, iopub_port, key } = kernel.launched.connection;
    const codec = new Codec({ key, session: "greeted" });
    await kernel.execute("1");
    for (const topic of ["", "stream", ""]) {
      const subscriber = new Subscriber({ linger: 0 });
      subscriber.connect(`tcp://${ip}:${iopub_port}`);
      subscriber.subscribe(topic);
      const { header, content, parentHeader, identities } = codec.decode(await subscriber.receive());
      subscriber.close();
      assert.equal(header.msg_type, "iopub_welcome");
      assert.deepEqual(content, { subscription: topic });
      assert.deepEqual(parentHeader, {});
      assert.equal(Buffer.concat(identities).toString(), topic);
    }
  });

  it("answer a front end that connects again under its name, also while its earlier connection stands", async () => {
    await using kernel = await TestKernel.start();
    const { ip, shell_port, control_port, key } = kernel.launched.connection;
    const codec = new Codec({ key, session: "again" });
    const message = { identities: [], type: "kernel_info_request", parentHeader: {}, metadata: "{}" } as const;
    const dealers: Dealer[] = [];
    for (const port of [shell_port, control_port])
      for (let round = 0; round < 3; round++) {
        const dealer = new Dealer({ linger: 0, routingId: "same name" });
        dealers.push(dealer);
        dealer.connect(`tcp://${ip}:${port}`);
        await dealer.send(codec.encode({ ...message, channel: "shell", content: "{}", buffers: [] }));
        assert.equal(codec.decode(await dealer.receive()).header.msg_type, "kernel_info_reply");
      }
    for (const dealer of dealers) dealer.close();
  });

  const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));
  for (const ip of [
    "0.0.0.0",
    "localhost",
    ...(process.platform === "linux" ? ["127.0.0.2"] : []),
    ...(hasIpv6 ? ["::1"] : []),
  ])
    it(`listen on ${ip}`, async () => {
      await using kernel = await TestKernel.start({ ip });
      assert.equal((await kernel.execute("1 + 1")).reply.status, "ok");
      assert.equal((await kernel.control("list_subshell_request")).status, "ok");
      await kernel.client.beat();
    });

  it("are encrypted where the connection file carries keys, and answer nobody who does not encrypt", async () => {
    const curve = curveKeyPair();
    await using kernel = await TestKernel.start({ curve });
    assert.equal((await kernel.execute("1 + 1")).reply.status, "ok");
    await kernel.client.beat();
    const { ip, shell_port, key } = kernel.launched.connection;
    const open = new Dealer({ linger: 0, receiveTimeout: 300 });
    open.connect(`tcp://${ip}:${shell_port}`);
    const codec = new Codec({ key, session: "open" });
    const frames = codec.encode({
      channel: "shell",
      identities: [],
      type: "kernel_info_request",
      parentHeader: {},
      metadata: "{}",
      content: "{}",
      buffers: [],
    });
    void open.send(frames).catch(() => {});
    await assert.rejects(open.receive(), { code: "EAGAIN" });
    open.close();
    assert.equal((await kernel.execute("2")).reply.status, "ok");
    assert.doesNotMatch(kernel.launched.errors(), new RegExp(curve.secretKey.slice(0, 8).replace(/\W/g, "\\$&")));
  });
});
