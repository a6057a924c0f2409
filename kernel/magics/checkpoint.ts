import type { Magic } from "../magic.js";

/** Lists what a checkpoint holds. */
export const checkpoint: Magic = {
  summary: "Lists the tensors of a TensorFlow checkpoint with their types and shapes; no graph is needed.",
  needsLibrary: true,
  declare(command) {
    command
      .argument(
        "[path]",
        "a checkpoint's prefix or one of its files, or a folder, whose latest checkpoint it then is",
        ".",
      )
      .argument("[text]", "only tensors whose names have this text in them", "");
  },
  async run({ arguments: [path = ".", text = ""] }, { library, display }) {
    const tf = await library.load();
    const reader = await tf.train.loadCheckpoint(path);
    try {
      display(reader.summary(text));
    } finally {
      await reader.close();
    }
  },
};
