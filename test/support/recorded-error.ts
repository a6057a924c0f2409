import assert from "node:assert/strict";
import { loadCase } from "./golden.js";

/** Asserts that `run` fails with the class and the words that TensorFlow had, without the lines about where Python was. */
export async function assertFails(golden: string, label: string, run: () => unknown): Promise<void> {
  const { type = "", message = "" } = loadCase(golden).item(label, "error");
  const words = message.replace(/^Graph execution error:.*?\nNode: '[^']*'\n/s, "");
  const fails = async (): Promise<void> => {
    await run();
  };
  await assert.rejects(fails, (error: Error) => {
    assert.equal(error.name, type);
    assert.equal(error.message, words);
    return true;
  });
}
