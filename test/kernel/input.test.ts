import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, beforeEach, describe, it } from "node:test";
import type { JsonObject, Message } from "../../kernel/message.js";
import { type Execution, TestKernel } from "../support/kernel-client.js";

describe("questions to the front end", () => {
  let kernel: TestKernel;
  let asked: Message[];
  before(async () => {
    kernel = await TestKernel.start();
  });
  after(() => kernel[Symbol.asyncDispose]());
  beforeEach(() => {
    asked = [];
    kernel.client.removeAllListeners("question");
  });

  /** Runs a cell whose questions are answered in turn. */
  async function answering(code: string, answers: readonly string[], named = true): Promise<Execution> {
    const waiting = [...answers];
    kernel.client.on("question", (question) => {
      asked.push(question);
      const value = waiting.shift();
      if (value !== undefined) void kernel.client.answer(value, named ? question : undefined);
    });
    return kernel.execute(code, { allow_stdin: true });
  }
  const result = ({ of }: Execution) => (of("execute_result")[0]!.data as JsonObject)["text/plain"];

  it("are asked and answered: prompt, confirm, getpass at once, input awaited", async () => {
    const cell = await answering(
      "[prompt('Name?'), prompt('Empty', 'fallback'), confirm('Sure?'), confirm(), getpass(), await input('More: ')]",
      ["Ada", "", "y", "no", "secret", "text"],
    );
    assert.equal(result(cell), "[ 'Ada', 'fallback', true, false, 'secret', 'text' ]");
    assert.deepEqual(
      asked.map(({ content }) => content),
      [
        { prompt: "Name? ", password: false },
        { prompt: "Empty ", password: false },
        { prompt: "Sure? [y/N] ", password: false },
        { prompt: "Are you sure? [y/N] ", password: false },
        { prompt: "Password: ", password: true },
        { prompt: "More: ", password: false },
      ],
    );
    for (const { header, parentHeader } of asked) {
      assert.equal(header.msg_type, "input_request");
      assert.equal(parentHeader.msg_id, cell.outputs[0]!.parentHeader.msg_id);
    }
  });

  it("take an answer that names no question, as terminals send it", async () => {
    assert.equal(result(await answering("prompt('x')", ["unnamed"], false)), "'unnamed'");
  });

  it("show what was printed before them", async () => {
    const seen: string[] = [];
    const listen = ({ header, content }: Message) => header.msg_type === "stream" && seen.push(String(content.text));
    kernel.client.on("iopub", listen);
    await answering("console.log('first'); console.log('second'); prompt('then')", ["x"]);
    kernel.client.off("iopub", listen);
    assert.equal(seen.join(""), "first\nsecond\n");
  });

  it("let other code run while they are awaited", async () => {
    kernel.client.once("question", (question) => {
      const ticked = ({ content }: Message) => {
        if (!String(content.text).includes("tick")) return;
        kernel.client.off("iopub", ticked);
        void kernel.client.answer("done", question);
      };
      kernel.client.on("iopub", ticked);
    });
    const code =
      "const ticking = setInterval(() => console.log('tick')); const got = await input(); clearInterval(ticking); got";
    assert.equal(result(await kernel.execute(code, { allow_stdin: true })), "'done'");
  });

  it("fail where the front end cannot be asked", async () => {
    for (const code of ["prompt('x')", "await input('x')"]) {
      const { reply } = await kernel.execute(code, { allow_stdin: false });
      assert.equal(reply.ename, "StdinNotImplementedError");
      assert.match(String(reply.evalue), /does not support input requests/);
    }
  });

  for (const code of ["prompt('hang')", "await input('hang')"])
    it(`are interrupted and leave the session as it was: ${code}`, async () => {
      for (let round = 0; round < 2; round++) {
        const question = once(kernel.client, "question");
        const cell = await kernel.begin("execute_request", { code, allow_stdin: true });
        await question;
        await kernel.interrupt();
        assert.equal((await cell.done).reply.ename, "KeyboardInterrupt");
      }
      assert.equal(result(await kernel.execute("1 + 1")), "2");
    });

  it("may have their interruption caught; a second one then ends the cell", async () => {
    const question = once(kernel.client, "question");
    const code = "try { prompt('hang') } catch (error) { console.log('caught', error.name) } while (true) {}";
    const cell = await kernel.begin("execute_request", { code, allow_stdin: true });
    await question;
    await kernel.interrupt();
    await cell.published(({ content }) => String(content.text).includes("caught KeyboardInterrupt"));
    await kernel.interrupt();
    assert.equal((await cell.done).reply.ename, "KeyboardInterrupt");
  });

  for (const code of ["prompt('Name?')", "await input('Name? ')"])
    it(`fail where the front end refuses to answer: ${code}`, async () => {
      kernel.client.on("question", (question) => void refuse(question));
      const { reply } = await kernel.execute(code, { allow_stdin: true });
      assert.equal(reply.ename, "StdinNotImplementedError");
      assert.match(String(reply.evalue), /^Cannot ask "Name\? ": the front end gives no answer, nobody is there$/);
      const caught = await kernel.execute(`let caught: any; try { ${code} } catch (e) { caught = e; } caught.name`, {
        allow_stdin: true,
      });
      assert.equal(result(caught), "'StdinNotImplementedError'");

      async function refuse(question: Message) {
        const frames = kernel.client.codec.encode({
          channel: "stdin",
          identities: [],
          type: "input_reply",
          parentHeader: question.header,
          metadata: "{}",
          content: JSON.stringify({ status: "error", ename: "NoStdin", evalue: "nobody is there", traceback: [] }),
          buffers: [],
        });
        await kernel.client.sockets.stdin.send(frames);
      }
    });

  it("ignore answers to what is no longer asked", async () => {
    const question = once(kernel.client, "question");
    const cell = await kernel.begin("execute_request", { code: "await input('old')", allow_stdin: true });
    const [old] = (await question) as [Message];
    await kernel.interrupt();
    await cell.done;
    await kernel.client.answer("late", old);
    assert.equal(result(await answering("prompt('new')", ["right"])), "'right'");
  });
});
