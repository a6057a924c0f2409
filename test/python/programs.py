"""The programs of programs.ts, written for TensorFlow: the same names, the same order."""

import numpy as np
import tensorflow.compat.v1 as tf


def tutorial_save():
    tf.set_random_seed(42)
    tf.Variable(tf.random_normal(shape=[2]), name="w1")
    tf.Variable(tf.random_normal(shape=[5]), name="w2")
    return tf.train.Saver()


def tutorial_feed():
    w1 = tf.placeholder(tf.float32, name="w1")
    w2 = tf.placeholder(tf.float32, name="w2")
    bias = tf.Variable(2.0, name="bias")
    tf.multiply(tf.add(w1, w2), bias, name="op_to_restore")
    return tf.train.Saver()


def classifier():
    x = tf.placeholder(tf.float32, [None, 4], name="x")
    y = tf.placeholder(tf.float32, [None, 3], name="y")
    start = np.reshape(np.arange(12, dtype=np.float32) / 16 - 0.375, [4, 3])
    w = tf.Variable(start, name="w")
    b = tf.Variable(tf.zeros([3]), name="b")
    logits = tf.add(tf.matmul(x, w), b, name="logits")
    cost = tf.nn.softmax_cross_entropy_with_logits_v2(labels=y, logits=logits)
    loss = tf.reduce_mean(cost, name="loss")
    step = tf.Variable(0, name="global_step", trainable=False, dtype=tf.int64)
    tf.train.GradientDescentOptimizer(0.5).minimize(loss, global_step=step, name="train")
    return tf.train.Saver()


def two_layers():
    """As `classifier`, with what tutorials use besides: relu, softmax, argmax, accuracy, integer labels."""
    x = tf.placeholder(tf.float32, [None, 4], name="x")
    labels = tf.placeholder(tf.int32, [None], name="labels")
    with tf.name_scope("hidden"):
        w = tf.Variable(np.reshape(np.arange(32, dtype=np.float32) / 32 - 0.5, [4, 8]), name="weights")
        b = tf.Variable(tf.zeros([8]), name="biases")
        hidden = tf.nn.relu(tf.matmul(x, w) + b)
    with tf.name_scope("linear"):
        w = tf.Variable(np.reshape(np.arange(24, dtype=np.float32) / 24 - 0.5, [8, 3]), name="weights")
        b = tf.Variable(tf.zeros([3]), name="biases")
        logits = tf.nn.bias_add(tf.matmul(hidden, w), b)
    cost = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits, name="xentropy")
    loss = tf.reduce_mean(cost, name="xentropy_mean")
    correct = tf.equal(tf.cast(tf.argmax(tf.nn.softmax(logits), 1), tf.int32), labels)
    tf.reduce_mean(tf.cast(correct, tf.float32), name="accuracy")
    step = tf.Variable(0, name="global_step", trainable=False)
    tf.train.GradientDescentOptimizer(0.5).minimize(loss, global_step=step)
    return tf.train.Saver()


PROGRAMS = {
    "tutorial_save": tutorial_save,
    "tutorial_feed": tutorial_feed,
    "classifier": classifier,
    "two_layers": two_layers,
}
