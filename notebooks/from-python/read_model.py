"""Opens a saved network in Python's TensorFlow and uses it: python read_model.py PREFIX"""

import sys

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
saver = tf.train.import_meta_graph(sys.argv[1] + ".meta")
with tf.Session() as sess:
    saver.restore(sess, sys.argv[1])
    answers = sess.run("answer:0", {"x:0": [[0, 0], [0, 1], [1, 0], [1, 1]]})
    print("step", sess.run("global_step:0"))
    print("answers", " ".join("%.3f" % value for value in answers[:, 0]))
