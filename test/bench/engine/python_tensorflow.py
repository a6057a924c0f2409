"""Runs the programs of ../engine.ts with Python's TensorFlow: reads {"program", "rounds"} as JSON lines, answers with milliseconds."""
import json
import os
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def pixels(shape):
    return (np.arange(np.prod(shape)) % 251 / 251).astype(np.float32).reshape(shape)


def scalar():
    a = tf.placeholder(tf.float32, [], name="a")
    b = tf.placeholder(tf.float32, [], name="b")
    return (a + b) * 2.0, {a: 1.0, b: 2.0}


def mlp():
    x = tf.placeholder(tf.float32, [None, 784], name="x")
    labels = tf.placeholder(tf.int64, [None], name="labels")
    w1 = tf.Variable(tf.random_normal([784, 128], stddev=0.05))
    b1 = tf.Variable(tf.zeros([128]))
    w2 = tf.Variable(tf.random_normal([128, 10], stddev=0.05))
    b2 = tf.Variable(tf.zeros([10]))
    logits = tf.matmul(tf.nn.relu(tf.matmul(x, w1) + b1), w2) + b2
    loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
    return [train, loss], {x: pixels([100, 784]), labels: np.arange(100) % 10}


def network(x):
    """The logits of a network of two convolutions and two dense layers."""

    def weights(shape):
        return tf.Variable(tf.truncated_normal(shape, stddev=0.1))

    def convolve(value, shape):
        convolved = tf.nn.conv2d(value, weights(shape), strides=[1, 1, 1, 1], padding="SAME")
        active = tf.nn.relu(convolved + tf.Variable(tf.zeros(shape[3:])))
        return tf.nn.max_pool(active, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")

    features = convolve(convolve(x, [5, 5, 1, 32]), [5, 5, 32, 64])
    flat = tf.reshape(features, [-1, 7 * 7 * 64])
    hidden = tf.nn.relu(tf.matmul(flat, weights([7 * 7 * 64, 512])) + tf.Variable(tf.zeros([512])))
    return tf.matmul(hidden, weights([512, 10])) + tf.Variable(tf.zeros([10]))


def cnn():
    x = tf.placeholder(tf.float32, [None, 28, 28, 1], name="x")
    labels = tf.placeholder(tf.int64, [None], name="labels")
    logits = network(x)
    loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
    train = tf.train.GradientDescentOptimizer(0.01).minimize(loss)
    return [train, loss], {x: pixels([50, 28, 28, 1]), labels: np.arange(50) % 10}


def cnn_forward():
    x = tf.placeholder(tf.float32, [None, 28, 28, 1], name="x")
    return network(x), {x: pixels([50, 28, 28, 1])}


PROGRAMS = {"scalar": scalar, "mlp": mlp, "cnn": cnn, "cnn forward": cnn_forward}
ready = {}
for line in sys.stdin:
    request = json.loads(line)
    name = request["program"]
    first = None
    if name not in ready:
        tf.reset_default_graph()
        fetches, feeds = PROGRAMS[name]()
        sess = tf.Session()
        sess.run(tf.global_variables_initializer())
        begin = time.perf_counter()
        sess.run(fetches, feeds)
        first = (time.perf_counter() - begin) * 1e3
        ready[name] = sess, fetches, feeds
    sess, fetches, feeds = ready[name]
    times = []
    for _ in range(request["rounds"]):
        begin = time.perf_counter()
        sess.run(fetches, feeds)
        times.append((time.perf_counter() - begin) * 1e3)
    print(json.dumps({"first": first, "times": times}), flush=True)
