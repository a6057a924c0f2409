import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { describe, it, mock } from "node:test";
import type { ToMain } from "../../../kernel/bridge.js";
import type { Message } from "../../../kernel/message.js";
import { Assistance } from "../../../kernel/wire/assistance.js";

/** An assistance that has been greeted, and that tells `events` when its language server is ready. */
function greeted(events: EventTarget): Assistance {
  const tell = ({ kind }: ToMain) => events.dispatchEvent(new Event(kind));
  const assistance = new Assistance({ tell, isBusy: () => false });
  assistance.greeted();
  return assistance;
}

/** A request to run a cell, from a front end that can be asked or not. */
const cellFrom = (allow_stdin: boolean) =>
  ({
    header: { msg_id: "1", msg_type: "execute_request" },
    content: { code: "1", allow_stdin },
    metadata: {},
  }) as unknown as Message;

describe("a language server", { skip: process.platform === "win32" }, () => {
  it("is started ahead of the first question, but not where nobody is there to ask one", async () => {
    const events = new EventTarget();
    mock.timers.enable({ apis: ["setTimeout"] });
    const headless = greeted(events);
    const attended = greeted(events);
    try {
      headless.started(cellFrom(false));
      attended.started(cellFrom(true));
      mock.timers.tick(1000);
      mock.timers.reset();
      await once(events, "assisted");
      const { stdout } = spawnSync("pgrep", ["-P", String(process.pid)], { encoding: "utf8" });
      const servers = stdout.split("\n").filter((pid) => pid !== "");
      assert.equal(servers.length, 1);
    } finally {
      headless.close();
      attended.close();
    }
  });
});
