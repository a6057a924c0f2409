"""What tensorflow.test.ts asks of Python's TensorFlow: one question as JSON on stdin, the answer as JSON on stdout.

Arrays go both ways as in the recorded cases: {"dtype", "shape", "data"}, where 64-bit integers, NaN and infinities are
text, complex numbers pairs, and strings text or {"b64"}.
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import numpy as np
import tensorflow.compat.v1 as tf
from tensorflow.core.protobuf import meta_graph_pb2

import savers
from encoding import encode
from programs import PROGRAMS

tf.disable_v2_behavior()
tf.logging.set_verbosity(tf.logging.ERROR)


def encoded(array):
    array = np.asarray(array)
    return encode(array, tf.as_dtype(array.dtype).name)


def restored(prefix):
    """A session with the graph of `prefix`.meta and the values of `prefix`, and the saver of both."""
    tf.reset_default_graph()
    saver = tf.train.import_meta_graph(prefix + ".meta")
    session = tf.Session()
    saver.restore(session, prefix)
    return session, saver


def train(session, feeds, steps):
    fetches = ["loss:0", "train"]
    return [float(session.run(fetches, feeds)[0]) for _ in range(steps)]


def run(prefix, fetches, feeds, resave=None):
    """Fetches from what is restored, and the values of all variables; saves them again as `resave` if given."""
    session, saver = restored(prefix)
    with session:
        values = {name: encoded(session.run(name, feeds)) for name in fetches}
        variables = {variable.op.name: encoded(session.run(variable)) for variable in tf.global_variables()}
        if resave:
            saver.save(session, resave)
    return {"values": values, "variables": variables}


def start(prefix, feeds, before, after):
    """Trains a new classifier `before` steps, saves it, and trains it `after` steps more."""
    tf.reset_default_graph()
    saver = PROGRAMS["classifier"]()
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        losses = train(session, feeds, before)
        saver.save(session, prefix)
        return losses + train(session, feeds, after)


def proceed(prefix, feeds, steps):
    """Trains a saved classifier further, by its own train op."""
    session, _ = restored(prefix)
    with session:
        return train(session, feeds, steps) + [int(session.run("global_step:0"))]


def exchange(saves, restores):
    """Saves by savers.py's savers of these kinds, as KIND: PREFIX, and restores all that is asked for, in one process.

    Gives the paths that the savers say, and for each restore the values of the variables.
    """
    paths = {kind: savers.save(kind, prefix) for kind, prefix in saves.items()}
    values = [{name: encoded(value) for name, value in savers.restore(**each).items()} for each in restores]
    return {"paths": paths, "values": values}


def texts(message):
    return str(message).strip()


def differences(program, meta):
    """Where the MetaGraphDef in the file `meta` is not what TensorFlow makes of the same program, one line each."""
    tf.reset_default_graph()
    saver = PROGRAMS[program]()
    expected = tf.train.export_meta_graph(saver_def=saver.as_saver_def())
    found = meta_graph_pb2.MetaGraphDef()
    with open(meta, "rb") as file:
        found.ParseFromString(file.read())
    lines = []

    def compare(what, ours, theirs):
        if ours != theirs:
            lines.append("%s: %s, expected %s" % (what, ours, theirs))

    def compare_names(what, ours, theirs):
        compare(what, [name for name in ours if name not in theirs], [name for name in theirs if name not in ours])
        if sorted(ours) == sorted(theirs):
            places = [i for i in range(len(ours)) if ours[i] != theirs[i]][:1]
            compare("order of " + what, [ours[i] for i in places], [theirs[i] for i in places])

    nodes = [{node.name: node for node in graph.node} for graph in (found.graph_def, expected.graph_def)]
    compare_names("nodes", list(nodes[0]), list(nodes[1]))
    for name in [name for name in nodes[1] if name in nodes[0]]:
        ours, theirs = nodes[0][name], nodes[1][name]
        compare(name + " op", ours.op, theirs.op)
        compare(name + " inputs", list(ours.input), list(theirs.input))
        compare(name + " device", ours.device, theirs.device)
        compare_names(name + " attrs", sorted(ours.attr), sorted(theirs.attr))
        for key in [key for key in theirs.attr if key in ours.attr]:
            compare("%s attr %s" % (name, key), texts(ours.attr[key]), texts(theirs.attr[key]))
    compare_names("collections", sorted(found.collection_def), sorted(expected.collection_def))
    for key in [key for key in expected.collection_def if key in found.collection_def]:
        compare("collection " + key, texts(found.collection_def[key]), texts(expected.collection_def[key]))
    compare("saver_def", texts(found.saver_def), texts(expected.saver_def))
    ops = [message.meta_info_def.stripped_op_list.op for message in (found, expected)]
    compare_names("stripped_op_list", [op.name for op in ops[0]], [op.name for op in ops[1]])
    for ours, theirs in zip(*ops):
        compare("OpDef of " + theirs.name, texts(ours), texts(theirs))
    for message in (found, expected):
        message.graph_def.Clear()
        message.ClearField("saver_def")
        message.ClearField("collection_def")
        message.meta_info_def.ClearField("stripped_op_list")
        message.meta_info_def.ClearField("tensorflow_git_version")
    compare("the rest", texts(found), texts(expected))
    return lines


question = json.load(sys.stdin)
answer = globals()[question.pop("ask")](**question)
json.dump(answer, sys.stdout)
