"""Trains a network in Python's TensorFlow and saves it: python write_model.py FOLDER"""

import sys

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
tf.set_random_seed(1)
x = tf.placeholder(tf.float32, [None, 2], name="x")
y = tf.placeholder(tf.float32, [None, 1], name="y")
w1 = tf.Variable(tf.random_normal([2, 8]), name="w1")
b1 = tf.Variable(tf.zeros([8]), name="b1")
w2 = tf.Variable(tf.random_normal([8, 1]), name="w2")
b2 = tf.Variable(tf.zeros([1]), name="b2")
answer = tf.sigmoid(tf.tanh(x @ w1 + b1) @ w2 + b2, name="answer")
loss = tf.reduce_mean(tf.square(answer - y), name="loss")
step = tf.train.get_or_create_global_step()
train = tf.train.AdamOptimizer(0.05).minimize(loss, global_step=step, name="train")

data = {x: [[0, 0], [0, 1], [1, 0], [1, 1]], y: [[0], [1], [1], [0]]}
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(60):
        sess.run(train, data)
    print("loss", sess.run(loss, data))
    print(tf.train.Saver().save(sess, sys.argv[1] + "/xor", global_step=step))
