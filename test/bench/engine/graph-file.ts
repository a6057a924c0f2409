import * as tf from "../../../src/index.js";

/** Writes a meta graph of about so many nodes: a deep network, its gradients and an optimizer's steps, as training leaves it. */
export async function writeGraph(path: string, nodes: number): Promise<void> {
  tf.resetDefaultGraph();
  const graph = tf.getDefaultGraph();
  const x = tf.placeholder("float", [null, 8], { name: "x" });
  for (let network = 0; graph.operations.length < nodes; network++) {
    let layer: tf.Tensor = x;
    for (let depth = 0; depth < 10; depth++)
      layer = tf.nn.relu(
        tf
          .matmul(layer, tf.variable(tf.randomNormal([8, 8]), { name: `net${network}/w${depth}` }))
          .add(tf.variable(tf.zeros([8]), { name: `net${network}/b${depth}` })),
      );
    new tf.train.AdamOptimizer(0.01).minimize(tf.reduceMean(tf.square(layer)));
  }
  await tf.train.exportMetaGraph({ filename: path });
}
