"""Takes the steps of checkpoint.ts with Python's TensorFlow: reads {"step", "folder"} as JSON lines, answers with milliseconds by title."""
import json
import os
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def session_of(count, size):
    graph = tf.Graph()
    with graph.as_default():
        for i in range(count):
            tf.Variable(tf.fill([size], float(i)), name="v%d" % i, use_resource=False)
        saver = tf.train.Saver()
        sess = tf.Session(graph=graph)
        sess.run(tf.global_variables_initializer())
    return sess, saver


def timed(work):
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1e3


def sync(folder):
    for name in os.listdir(folder) + ["."]:
        fd = os.open(os.path.join(folder, name), os.O_RDONLY)
        os.fsync(fd)
        os.close(fd)


ready = {}


def large_save(folder):
    if "large" not in ready:
        ready["large"] = session_of(40, 2_500_000)
    sess, saver = ready["large"]
    saved = timed(lambda: saver.save(sess, folder + "/large", write_meta_graph=False))
    return {"save": saved, "save, on the disk": saved + timed(lambda: sync(folder))}


def large_restore(folder):
    sess, saver = ready["large"]
    return {"restore": timed(lambda: saver.restore(sess, folder + "/large"))}


def small(folder):
    if "small" not in ready:
        ready["small"] = session_of(5000, 4)
    sess, saver = ready["small"]
    times = {
        "save": timed(lambda: saver.save(sess, folder + "/small")),
        "restore": timed(lambda: saver.restore(sess, folder + "/small")),
    }
    sync(folder)
    return {**times, "both": times["save"] + times["restore"]}


def small_import(folder):
    def work():
        with tf.Graph().as_default():
            tf.train.import_meta_graph(folder + "/small.meta")

    return {"import": timed(work)}


STEPS = {"large save": large_save, "large restore": large_restore, "small": small, "small import": small_import}
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps(STEPS[request["step"]](request["folder"])), flush=True)
