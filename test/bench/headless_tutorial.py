# The tutorial notebooks/save-and-restore.ipynb as a notebook of Python's TensorFlow: a cell begins at each line "# %%".
# %%
import math
import os
import shutil
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
home = os.getcwd()
scratch = tempfile.mkdtemp("", "saved-models-")
os.chdir(scratch)


def files(start="", folder="."):
    return sorted(name for name in os.listdir(folder) if name.startswith(start))


sess = tf.Session()


def reset():
    global sess
    tf.reset_default_graph()
    sess = tf.Session()


# %%
tf.set_random_seed(1)
w1 = tf.Variable(tf.random_normal([2]), name="w1")
w2 = tf.Variable(tf.random_normal([5]), name="w2")
sess.run(tf.global_variables_initializer())
saver = tf.train.Saver()
saver.save(sess, "my_test_model")
# %%
files()
# %%
print(os.stat("my_test_model.data-00000-of-00001").st_size, "bytes of data")
sess.run({"w1": w1, "w2": w2})
# %%
print(open("checkpoint").read().rstrip())
# %%
saver.save(sess, "my_test_model", global_step=1000)
files("my_test_model-1000")
# %%
os.mkdir("training")
saver.save(sess, "training/my_test_model", global_step=1000)
saver.save(sess, "training/my_test_model", global_step=2000, write_meta_graph=False)
files("", "training")
# %%
os.mkdir("rotation")
rotating = tf.train.Saver(max_to_keep=4)
for step in range(1, 11):
    rotating.save(sess, "rotation/model", global_step=step, write_meta_graph=False)
[name for name in files("", "rotation") if name.endswith(".index")]
# %%
os.mkdir("hours")
hourly = tf.train.Saver(max_to_keep=2, keep_checkpoint_every_n_hours=2)
for hour in range(1, 11):
    hourly.save(sess, "hours/model", global_step=hour, write_meta_graph=False)
[name for name in files("", "hours") if name.endswith(".index")]
# %%
os.mkdir("parts")
tf.train.Saver([w1]).save(sess, "parts/first", write_meta_graph=False)
tf.train.Saver({"v1": w1}).save(sess, "parts/renamed", write_meta_graph=False)
tf.train.list_variables("parts/renamed")
# %%
saved = sess.run(w1)
reset()
len(tf.get_default_graph().get_operations())
# %%
restorer = tf.train.import_meta_graph("my_test_model-1000.meta")
tf.global_variables()
# %%
try:
    sess.run("w1:0")
except tf.errors.FailedPreconditionError as error:
    print(error.message)
# %%
latest = tf.train.latest_checkpoint("./")
restorer.restore(sess, latest)
print("restored from", latest)
sess.run("w1:0")
# %%
str(sess.run("w1:0")) == str(saved)
# %%
reset()
start = tf.Variable(tf.zeros([2]), name="start")
tf.train.Saver({"v1": start}).restore(sess, "parts/renamed")
sess.run(start)
# %%
reset()
w1 = tf.placeholder("float", name="w1")
w2 = tf.placeholder("float", name="w2")
bias = tf.Variable(2.0, name="bias")
result = tf.multiply(tf.add(w1, w2), bias, name="op_to_restore")
sess.run(tf.global_variables_initializer())
print(sess.run(result, {w1: 4, w2: 8}))
os.mkdir("program")
tf.train.Saver().save(sess, "program/model", global_step=1000)
# %%
reset()
saver = tf.train.import_meta_graph("program/model-1000.meta")
saver.restore(sess, tf.train.latest_checkpoint("program"))
graph = tf.get_default_graph()
w1, w2 = graph.get_tensor_by_name("w1:0"), graph.get_tensor_by_name("w2:0")
op_to_restore = graph.get_tensor_by_name("op_to_restore:0")
feeds = {w1: 13.0, w2: 17.0}
sess.run(op_to_restore, feeds)
# %%
sess.run(tf.multiply(op_to_restore, 2), feeds)
# %%
points, labels = [], []
for i in range(60):
    angle = math.pi * i / 59
    points += [[math.cos(angle), math.sin(angle)], [1 - math.cos(angle), 0.5 - math.sin(angle)]]
    labels += [0, 1]
# %%
reset()
tf.set_random_seed(7)
x = tf.placeholder("float", [None, 2], name="x")
y = tf.placeholder("int64", [None], name="y")
with tf.name_scope("network"):
    w1 = tf.Variable(tf.random_normal([2, 16]), name="w1")
    b1 = tf.Variable(tf.zeros([16]), name="b1")
    hidden = tf.tanh(tf.matmul(x, w1) + b1, name="hidden")
    w2 = tf.Variable(tf.random_normal([16, 2], stddev=0.1), name="w2")
    b2 = tf.Variable(tf.zeros([2]), name="b2")
    logits = tf.add(tf.matmul(hidden, w2), b2, name="logits")
# %%
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits), name="loss")
tf.reduce_mean(tf.cast(tf.equal(tf.argmax(logits, 1), y), "float"), name="accuracy")
global_step = tf.Variable(0, dtype="int64", name="global_step", trainable=False)
tf.train.GradientDescentOptimizer(0.5).minimize(loss, global_step=global_step, name="train")
sess.run(tf.global_variables_initializer())
tf.trainable_variables()
# %%
data = {"x:0": points, "y:0": labels}


def train_for(steps):
    return [sess.run({"train": "train", "loss": "loss:0"}, data)["loss"] for _ in range(steps)]


first_half = train_for(200)
# %%
os.mkdir("classifier")
prefix = tf.train.Saver().save(sess, "classifier/model", global_step=global_step)
prefix
# %%
uninterrupted = train_for(200)
print("accuracy", sess.run("accuracy:0", data))
# %%
reset()
saver = tf.train.import_meta_graph(prefix + ".meta")
saver.restore(sess, prefix)
print("restored at step", sess.run("global_step:0"))
resumed = train_for(200)
print("accuracy", sess.run("accuracy:0", data))
# %%
print("all equal:", resumed == uninterrupted)
# %%
graph = tf.get_default_graph()
features = tf.stop_gradient(graph.get_tensor_by_name("network/hidden:0"))
third = tf.placeholder("int64", [None], name="third")
with tf.name_scope("thirds"):
    w = tf.Variable(tf.zeros([16, 3]), name="w")
    b = tf.Variable(tf.zeros([3]), name="b")
    scores = tf.matmul(features, w) + b
answer = tf.argmax(scores, 1, name="thirds/answer")
new_loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=third, logits=scores))
new_accuracy = tf.reduce_mean(tf.cast(tf.equal(answer, third), "float"))
# %%
new_task = {"x:0": points, third: [0 if x < 0 else 1 if x < 1 else 2 for x, _ in points]}
tune = tf.train.GradientDescentOptimizer(0.5).minimize(new_loss, var_list=[w, b], name="tune")
sess.run(tf.variables_initializer([w, b]))
before = sess.run("network/w1:0")
for step in range(301):
    _, loss_value, accuracy = sess.run([tune, new_loss, new_accuracy], new_task)
    if step % 100 == 0:
        print(f"step {step}: loss {loss_value:.4f}, accuracy {accuracy}")
print("restored layer unchanged:", str(before) == str(sess.run("network/w1:0")))
# %%
os.mkdir("tuned")
tf.train.Saver().save(sess, "tuned/model", global_step=301)
# %%
reset()
saver = tf.train.import_meta_graph("tuned/model-301.meta")
saver.restore(sess, "tuned/model-301")
sess.run("thirds/answer:0", {"x:0": [[-0.9, 0.3], [0.6, 0.1], [1.8, -0.2]]})
# %%
os.chdir(home)
shutil.rmtree(scratch)
