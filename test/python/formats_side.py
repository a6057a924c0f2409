"""What formats.test.ts asks of Python's TensorFlow and NumPy: one question as JSON on stdin, the answer as JSON on stdout."""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import numpy as np
import tensorflow.compat.v1 as tf
from google.protobuf import text_format
from tensorflow.core.framework import graph_pb2
from tensorflow.core.protobuf import meta_graph_pb2

tf.disable_v2_behavior()
tf.logging.set_verbosity(tf.logging.ERROR)


def saved_model(folder, tags, feeds, signature="serving_default"):
    """The outputs of a signature of a SavedModel, and its assets as the graph sees them."""
    with tf.Session(graph=tf.Graph()) as session:
        model = tf.saved_model.loader.load(session, tags, folder)
        definition = model.signature_def[signature]
        fed = {definition.inputs[key].name: value for key, value in feeds.items()}
        outputs = {key: info.name for key, info in definition.outputs.items()}
        values = session.run(outputs, fed)
        return {key: value.decode() if isinstance(value, bytes) else value.tolist() for key, value in values.items()}


def second_saved_model(folder, feeds):
    """The outputs of a SavedModel as TensorFlow 2 loads it."""
    with tf.Graph().as_default(), tf.Session() as session:
        function = tf.saved_model.load_v2(folder).signatures["serving_default"]
        outputs = function(**{key: tf.constant(value, tf.float32) for key, value in feeds.items()})
        session.run([tf.global_variables_initializer(), tf.tables_initializer()])
        return {key: session.run(value).tolist() for key, value in outputs.items()}


def frozen(file, fetch, feeds):
    """A tensor of a frozen graph, in either format."""
    graph = graph_pb2.GraphDef()
    with open(file, "rb") as opened:
        data = opened.read()
    if file.endswith("txt"):
        text_format.Parse(data, graph)
    else:
        graph.ParseFromString(data)
    with tf.Graph().as_default(), tf.Session() as session:
        (tensor,) = tf.import_graph_def(graph, return_elements=[fetch], name="")
        return session.run(tensor, feeds).tolist()


def same_meta(text, binary):
    """Whether a meta graph in text and one in binary are the same."""
    first, second = meta_graph_pb2.MetaGraphDef(), meta_graph_pb2.MetaGraphDef()
    with open(text) as opened:
        text_format.Parse(opened.read(), first)
    with open(binary, "rb") as opened:
        second.ParseFromString(opened.read())
    return first == second and text_format.MessageToString(second) == open(text).read()


def arrays(file):
    """Type, shape and bytes of each array of an .npz file."""
    with np.load(file) as opened:
        return {key: [opened[key].dtype.str, list(opened[key].shape), opened[key].tobytes().hex()] for key in opened}


def write_arrays(file):
    """Writes an .npz file with compressed arrays of every kind."""
    np.savez_compressed(
        file,
        **{
            "layer/kernel": np.arange(6, dtype=np.float32).reshape(2, 3),
            "fortran": np.asfortranarray(np.arange(6, dtype=np.int64).reshape(2, 3)),
            "big": np.arange(3, dtype=">f8"),
            "text": np.array(["a", "bc"]),
            "scalar": np.bool_(True),
        }
    )
    return True


question = json.load(sys.stdin)
answer = globals()[question.pop("ask")](**question)
json.dump(answer, sys.stdout)
