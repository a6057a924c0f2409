import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { JsonObject, Message } from "../../../kernel/message.js";
import { type Execution, TestKernel } from "../../support/kernel-client.js";

describe("widgets", () => {
  let kernel: TestKernel;
  before(async () => {
    kernel = await TestKernel.start();
  });
  after(() => kernel[Symbol.asyncDispose]());

  const opened = ({ of }: Execution) =>
    of("comm_open").map(({ comm_id, data }) => ({ comm_id, ...(data as object) }) as Opened);
  interface Opened {
    readonly comm_id: string;
    readonly state: Record<string, unknown>;
  }
  const byModel = (cell: Execution, name: string) => opened(cell).find(({ state }) => state._model_name === name)!;
  const text = ({ of }: Execution) => (of("execute_result")[0]!.data as JsonObject)["text/plain"];

  /** Plays the front end: sends a comm_msg and resolves with what the kernel publishes until it is dealt with. */
  async function tell(comm_id: string, data: JsonObject): Promise<Message[]> {
    const heard: Message[] = [];
    const listen = (message: Message) => heard.push(message);
    kernel.client.on("iopub", listen);
    const { id } = await kernel.client.send("comm_msg", { comm_id, data });
    await new Promise<void>((resolve) => {
      const look = ({ header, content, parentHeader }: Message) => {
        if (header.msg_type !== "status" || content.execution_state !== "idle" || parentHeader.msg_id !== id) return;
        kernel.client.off("iopub", look);
        resolve();
      };
      kernel.client.on("iopub", look);
    });
    kernel.client.off("iopub", listen);
    return heard.filter(({ header }) => header.msg_type !== "status");
  }

  it("open their models, layout and style first, and show themselves", async () => {
    const cell = await kernel.execute("const s = widgets.IntSlider({ value: 3, max: 10, description: 'n' }); s");
    assert.deepEqual(
      opened(cell).map(({ state }) => state._model_name),
      ["SliderStyleModel", "LayoutModel", "IntSliderModel"],
    );
    assert.deepEqual(cell.outputs.find(({ header }) => header.msg_type === "comm_open")!.metadata, {
      version: "2.1.0",
    });
    const slider = byModel(cell, "IntSliderModel");
    assert.equal(slider.state.layout, `IPY_MODEL_${byModel(cell, "LayoutModel").comm_id}`);
    assert.equal(slider.state.style, `IPY_MODEL_${byModel(cell, "SliderStyleModel").comm_id}`);
    assert.equal(slider.state._view_module, "@jupyter-widgets/controls");
    const data = cell.of("execute_result")[0]!.data as JsonObject;
    assert.deepEqual(data["application/vnd.jupyter.widget-view+json"], {
      version_major: 2,
      version_minor: 0,
      model_id: slider.comm_id,
    });
    assert.equal(data["text/plain"], 'IntSlider(description="n", value=3, min=0, max=10)');
  });

  it("let a slider change what is fed, and run the fetch again", async () => {
    const cell = await kernel.execute(`
      tf.resetDefaultGraph();
      const x = tf.placeholder("float", [], { name: "x" });
      const y = tf.square(x);
      const shown = await display("nothing yet");
      const slider = new widgets.FloatSlider({ value: 1 });
      slider.observe(async ({ new: value }) => { await shown.update(await new tf.Session().run(y, { x: value })); }, "value");
      slider`);
    assert.equal(cell.reply.status, "ok", String(cell.reply.evalue));
    const { comm_id } = byModel(cell, "FloatSliderModel");
    const [update] = await tell(comm_id, { method: "update", state: { value: 7 }, buffer_paths: [] });
    assert.equal(update!.header.msg_type, "update_display_data");
    assert.equal((update!.content.data as JsonObject)["text/plain"], "49.0");
    assert.equal(text(await kernel.execute("slider.value")), "7");
  });

  it("send what code changes, and tell their observers", async () => {
    const cell = await kernel.execute(`
      const box = widgets.Checkbox({ description: "on" });
      box.observe((change) => console.log(change.name, change.old, change.new));
      box.value = true;`);
    assert.equal(cell.text("stdout"), "value false true\n");
    assert.deepEqual(cell.of("comm_msg")[0]!.data, { method: "update", state: { value: true }, buffer_paths: [] });
  });

  it("choose among options by value", async () => {
    const cell = await kernel.execute(`
      const drop = widgets.Dropdown({ options: [["one", 1], ["two", 2]], value: 2 });
      drop.observe(({ name, new: value }) => console.log(name, value), "value");
      drop.value`);
    assert.equal(text(cell), "2");
    const model = byModel(cell, "DropdownModel");
    assert.deepEqual([model.state._options_labels, model.state.index], [["one", "two"], 1]);
    const [printed] = await tell(model.comm_id, { method: "update", state: { index: 0 } });
    assert.equal(printed!.content.text, "value 1\n");
    const wrong = await kernel.execute("drop.value = 3");
    assert.match(String(wrong.reply.evalue), /Cannot choose 3: it is no option, expected one of \[1,2\]/);
  });

  it("hold others, answer clicks, and are closed", async () => {
    const cell = await kernel.execute(`
      const button = widgets.Button({ description: "go" });
      button.onMessage(({ event }) => console.log(event));
      button.onClick(() => console.log("clicked"));
      const all = widgets.VBox({ children: [button, widgets.Label({ value: "hi" })] });`);
    const button = byModel(cell, "ButtonModel");
    const { state } = byModel(cell, "VBoxModel");
    assert.deepEqual(state.children, [
      `IPY_MODEL_${button.comm_id}`,
      `IPY_MODEL_${byModel(cell, "LabelModel").comm_id}`,
    ]);
    const [printed] = await tell(button.comm_id, { method: "custom", content: { event: "click" } });
    assert.match(String(printed!.content.text), /^click\n(clicked\n)?$/);
    const closing = await kernel.execute("button.close()");
    assert.deepEqual(closing.of("comm_close")[0]!.comm_id, button.comm_id);
  });

  it("are made with a front end of their own (anywidget)", async () => {
    const cell = await kernel.execute(`
      const any = widgets.anywidget({ esm: "export default { render() {} }", state: { count: 1, pixels: Uint8Array.of(1, 2) } });
      any.observe(({ name, new: value }) => console.log(name, value), "count");
      any.count = 2;`);
    const { state } = byModel(cell, "AnyModel");
    assert.equal(state._esm, "export default { render() {} }");
    assert.equal(state.count, 1);
    assert.ok(!("pixels" in state));
    assert.deepEqual(cell.outputs.find(({ content }) => (content.data as Opened)?.state === state)!.buffers.length, 1);
    assert.equal(cell.text("stdout"), "count 2\n");
  });

  it("tell all their states to a page that is loaded again", async () => {
    await kernel.client.send("comm_open", { comm_id: "control", target_name: "jupyter.widget.control", data: {} });
    const [answer] = await tell("control", { method: "request_states" });
    const { states } = answer!.content.data as { states: Record<string, { model_name: string; state: JsonObject }> };
    const slider = Object.values(states).find(({ model_name }) => model_name === "FloatSliderModel")!;
    assert.equal(slider.state.value, 7);
  });
});
