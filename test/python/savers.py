"""The savers of savers.ts, written for TensorFlow: the same variables, the same values, saved in every form."""

import numpy as np
import tensorflow.compat.v1 as tf
from tensorflow.core.protobuf import saver_pb2

EMBEDDING = np.arange(28, dtype=np.float32).reshape(7, 4) / 8
V1 = saver_pb2.SaverDef.V1


def cut(shape, dtype=None, partition_info=None):
    at = partition_info.var_offset if partition_info else [0, 0]
    return tf.constant(EMBEDDING[at[0] : at[0] + shape[0], at[1] : at[1] + shape[1]])


def variables(parts=0, use_resource=False):
    """An embedding in `parts` parts (0: whole) on one device, a weight and text and a step on others."""
    with tf.device("/cpu:0"):
        partitioner = tf.fixed_size_partitioner(parts) if parts else None
        embedding = tf.get_variable(
            "embedding", [7, 4], initializer=cut, partitioner=partitioner, use_resource=use_resource
        )
        words = tf.Variable(["one", "", "zwölf"], name="words")
    with tf.device("/cpu:1"):
        weight = tf.Variable(np.array([0.1, -1e300]), name="layer/weight", use_resource=use_resource)
    step = tf.Variable(np.int64(2**53 + 1), name="global_step", trainable=False)
    return embedding, words, weight, step


def build(kind):
    if kind == "dictionary":
        embedding, words, weight, step = variables(3)
        return tf.train.Saver({"saved/embedding": embedding, "saved/weight": weight, "step": step, "words": words})
    if kind == "whole":
        variables()
        return tf.train.Saver()
    options = {
        "v2": {},
        "v1": {"write_version": V1},
        "sharded": {"sharded": True},
        "sharded_v1": {"sharded": True, "write_version": V1},
        "resource": {"sharded": True},
    }[kind]
    variables(3, kind == "resource")
    return tf.train.Saver(**options)


def session():
    return tf.Session(config=tf.ConfigProto(device_count={"CPU": 2}))


def save(kind, prefix):
    """Saves new variables; gives the path that the saver says."""
    tf.reset_default_graph()
    saver = build(kind)
    with session() as sess:
        sess.run(tf.global_variables_initializer())
        return saver.save(sess, prefix)


def restore(kind, prefix, meta=None):
    """The variables as they are restored into the graph of `meta`, or else into that of `kind`."""
    tf.reset_default_graph()
    saver = tf.train.import_meta_graph(meta) if meta else build(kind)
    with session() as sess:
        saver.restore(sess, prefix)
        return {variable.op.name: sess.run(variable.value()) for variable in tf.global_variables()}
