"""Programs as tutorials of TensorFlow 1 have them: models of all kinds, with small sizes and fixed seeds."""

import numpy as np
import tensorflow.compat.v1 as tf

from record import Program

TUTORIALS = {}


def tutorial(build):
    def seeded():
        tf.set_random_seed(17)
        return build(np.random.RandomState(5))

    TUTORIALS[build.__name__] = seeded
    return build


def batches(runs, **makers):
    """Feeds for each run: by placeholder, what each of `makers` gives."""
    return [{tensor: make() for tensor, make in makers.values()} for _ in range(runs)]


def weights(*shape, stddev=0.2, **how):
    return tf.Variable(tf.truncated_normal(shape, stddev=stddev), **how)


def one_hot(rng, rows, classes):
    return np.eye(classes, dtype=np.float32)[rng.randint(0, classes, rows)]


@tutorial
def linear_regression(rng):
    x, y = tf.placeholder(tf.float32, name="x"), tf.placeholder(tf.float32, name="y")
    w, b = tf.Variable(0.3, name="weight"), tf.Variable(-0.2, name="bias")
    prediction = tf.add(tf.multiply(x, w), b)
    cost = tf.reduce_sum(tf.pow(prediction - y, 2)) / (2 * 7)
    train = tf.train.GradientDescentOptimizer(0.05).minimize(cost)
    feeds = [{x: rng.randn(7), y: rng.randn(7)} for _ in range(4)]
    return Program([cost, prediction, w, b], feeds, [train])


@tutorial
def logistic_regression(rng):
    x, y = tf.placeholder(tf.float32, [None, 6]), tf.placeholder(tf.float32, [None, 3])
    w, b = tf.Variable(tf.zeros([6, 3])), tf.Variable(tf.zeros([3]))
    prediction = tf.nn.softmax(tf.matmul(x, w) + b)
    cost = tf.reduce_mean(-tf.reduce_sum(y * tf.log(prediction), reduction_indices=1))
    train = tf.train.GradientDescentOptimizer(0.1).minimize(cost)
    correct = tf.equal(tf.argmax(prediction, 1), tf.argmax(y, 1))
    accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))
    feeds = [{x: rng.rand(8, 6), y: one_hot(rng, 8, 3)} for _ in range(4)]
    return Program([cost, accuracy, prediction, w], feeds, [train])


@tutorial
def mnist_softmax(rng):
    x, labels = tf.placeholder(tf.float32, [None, 12]), tf.placeholder(tf.int64, [None])
    w, b = tf.Variable(tf.zeros([12, 4])), tf.Variable(tf.zeros([4]))
    y = tf.matmul(x, w) + b
    cross_entropy = tf.losses.sparse_softmax_cross_entropy(labels=labels, logits=y)
    train = tf.train.GradientDescentOptimizer(0.5).minimize(cross_entropy)
    accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(y, 1), labels), tf.float32))
    feeds = [{x: rng.rand(5, 12), labels: rng.randint(0, 4, 5)} for _ in range(3)]
    return Program([cross_entropy, accuracy, w, b], feeds, [train])


@tutorial
def perceptron(rng):
    """With summaries' scopes, dropout, Adam and decay of the learning rate."""
    x, y = tf.placeholder(tf.float32, [None, 6], name="x-input"), tf.placeholder(tf.int64, [None], name="y-input")

    def layer(inputs, size_in, size_out, name, act=tf.nn.relu):
        with tf.name_scope(name):
            with tf.name_scope("weights"):
                w = tf.Variable(tf.truncated_normal([size_in, size_out], stddev=0.1))
            with tf.name_scope("biases"):
                b = tf.Variable(tf.constant(0.1, shape=[size_out]))
            with tf.name_scope("Wx_plus_b"):
                before = tf.matmul(inputs, w) + b
            return act(before, name="activation")

    hidden = layer(x, 6, 10, "layer1")
    keep = tf.placeholder(tf.float32)
    dropped = tf.nn.dropout(hidden, keep)
    logits = layer(dropped, 10, 3, "layer2", act=tf.identity)
    with tf.name_scope("cross_entropy"):
        cross_entropy = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits))
    step = tf.Variable(0, trainable=False, name="global_step")
    rate = tf.train.exponential_decay(0.01, step, 2, 0.9, staircase=True)
    train = tf.train.AdamOptimizer(rate).minimize(cross_entropy, global_step=step)
    feeds = [{x: rng.rand(4, 6), y: rng.randint(0, 3, 4), keep: 0.75} for _ in range(4)]
    return Program([cross_entropy, logits, step, rate], feeds, [train])


@tutorial
def convnet(rng):
    """The "deep MNIST for experts" network."""
    x, labels, keep = tf.placeholder(tf.float32, [None, 64]), tf.placeholder(tf.float32, [None, 5]), tf.placeholder(tf.float32)
    image = tf.reshape(x, [-1, 8, 8, 1])

    def bias(*shape):
        return tf.Variable(tf.constant(0.1, shape=shape))

    def conv(value, w):
        return tf.nn.conv2d(value, w, strides=[1, 1, 1, 1], padding="SAME")

    def pool(value):
        return tf.nn.max_pool(value, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")

    first = pool(tf.nn.relu(conv(image, weights(5, 5, 1, 4)) + bias(4)))
    second = pool(tf.nn.relu(conv(first, weights(5, 5, 4, 6)) + bias(6)))
    flat = tf.reshape(second, [-1, 2 * 2 * 6])
    dense = tf.nn.relu(tf.matmul(flat, weights(24, 10)) + bias(10))
    y = tf.matmul(tf.nn.dropout(dense, keep), weights(10, 5)) + bias(5)
    loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=y))
    train = tf.train.AdamOptimizer(1e-3).minimize(loss)
    accuracy = tf.reduce_mean(tf.cast(tf.equal(tf.argmax(y, 1), tf.argmax(labels, 1)), tf.float32))
    feeds = [{x: rng.rand(3, 64), labels: one_hot(rng, 3, 5), keep: 0.5} for _ in range(3)]
    return Program([loss, y, accuracy], feeds, [train])


@tutorial
def cifar10(rng):
    """With LRN, weight decay by collections, and moving averages of variables and losses."""
    images, labels = tf.placeholder(tf.float32, [4, 8, 8, 3]), tf.placeholder(tf.int32, [4])

    def decayed(name, shape, stddev, wd):
        v = tf.get_variable(name, shape, initializer=tf.truncated_normal_initializer(stddev=stddev))
        if wd is not None:
            tf.add_to_collection("losses", tf.multiply(tf.nn.l2_loss(v), wd, name="weight_loss"))
        return v

    with tf.variable_scope("conv1") as scope:
        kernel = decayed("weights", [5, 5, 3, 4], 5e-2, None)
        biases = tf.get_variable("biases", [4], initializer=tf.constant_initializer(0.0))
        conv1 = tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(images, kernel, [1, 1, 1, 1], padding="SAME"), biases), name=scope.name)
    pool1 = tf.nn.max_pool(conv1, ksize=[1, 3, 3, 1], strides=[1, 2, 2, 1], padding="SAME", name="pool1")
    norm1 = tf.nn.lrn(pool1, 4, bias=1.0, alpha=0.001 / 9.0, beta=0.75, name="norm1")
    with tf.variable_scope("local3") as scope:
        flat = tf.reshape(norm1, [4, -1])
        w = decayed("weights", [flat.get_shape()[1].value, 8], 0.04, 0.004)
        b = tf.get_variable("biases", [8], initializer=tf.constant_initializer(0.1))
        local3 = tf.nn.relu(tf.matmul(flat, w) + b, name=scope.name)
    with tf.variable_scope("softmax_linear") as scope:
        w = decayed("weights", [8, 5], 1 / 8.0, 0.0)
        b = tf.get_variable("biases", [5], initializer=tf.constant_initializer(0.0))
        logits = tf.add(tf.matmul(local3, w), b, name=scope.name)
    cross = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits, name="cross_entropy_per_example")
    tf.add_to_collection("losses", tf.reduce_mean(cross, name="cross_entropy"))
    total = tf.add_n(tf.get_collection("losses"), name="total_loss")
    loss_averages = tf.train.ExponentialMovingAverage(0.9, name="avg")
    averages_op = loss_averages.apply(tf.get_collection("losses") + [total])
    step = tf.train.get_or_create_global_step()
    rate = tf.train.exponential_decay(0.1, step, 2, 0.1, staircase=True)
    with tf.control_dependencies([averages_op]):
        opt = tf.train.GradientDescentOptimizer(rate)
        grads = opt.compute_gradients(total)
    apply_op = opt.apply_gradients(grads, global_step=step)
    averages = tf.train.ExponentialMovingAverage(0.999, step)
    with tf.control_dependencies([apply_op]):
        train = averages.apply(tf.trainable_variables())
    feeds = [{images: rng.rand(4, 8, 8, 3), labels: rng.randint(0, 5, 4)} for _ in range(3)]
    with tf.control_dependencies(None):
        top = tf.nn.in_top_k(logits, labels, 1)
    return Program([logits, top, cross], feeds, [train])


@tutorial
def word2vec(rng):
    vocabulary, size = 20, 6
    inputs, labels = tf.placeholder(tf.int32, [4]), tf.placeholder(tf.int32, [4, 1])
    valid = tf.constant([1, 5, 7], dtype=tf.int32)
    embeddings = tf.Variable(tf.random_uniform([vocabulary, size], -1.0, 1.0))
    embed = tf.nn.embedding_lookup(embeddings, inputs)
    nce_w = tf.Variable(tf.truncated_normal([vocabulary, size], stddev=1.0 / np.sqrt(size)))
    nce_b = tf.Variable(tf.zeros([vocabulary]))
    loss = tf.reduce_mean(tf.nn.nce_loss(weights=nce_w, biases=nce_b, labels=labels, inputs=embed, num_sampled=5, num_classes=vocabulary))
    train = tf.train.GradientDescentOptimizer(1.0).minimize(loss)
    norm = tf.sqrt(tf.reduce_sum(tf.square(embeddings), 1, keep_dims=True))
    normalized = embeddings / norm
    similarity = tf.matmul(tf.nn.embedding_lookup(normalized, valid), normalized, transpose_b=True)
    feeds = [{inputs: rng.randint(0, 20, 4), labels: rng.randint(0, 20, [4, 1])} for _ in range(3)]
    return Program([loss, similarity], feeds, [train])


@tutorial
def skip_gram_softmax(rng):
    inputs, labels = tf.placeholder(tf.int32, [None]), tf.placeholder(tf.int64, [None, 1])
    table = tf.get_variable("table", [15, 5], initializer=tf.random_uniform_initializer(-1, 1), use_resource=True)
    w, b = tf.get_variable("w", [15, 5]), tf.get_variable("b", [15], initializer=tf.zeros_initializer())
    embed = tf.nn.embedding_lookup(table, inputs)
    loss = tf.reduce_mean(tf.nn.sampled_softmax_loss(w, b, labels, embed, num_sampled=4, num_classes=15))
    train = tf.train.AdagradOptimizer(0.5).minimize(loss)
    feeds = [{inputs: rng.randint(0, 15, 6), labels: rng.randint(0, 15, [6, 1])} for _ in range(3)]
    return Program([loss], feeds, [train])


@tutorial
def autoencoder(rng):
    x = tf.placeholder(tf.float32, [None, 10])
    w = {k: tf.Variable(tf.random_normal(s)) for k, s in dict(e1=[10, 6], e2=[6, 3], d1=[3, 6], d2=[6, 10]).items()}
    b = {k: tf.Variable(tf.random_normal(s)) for k, s in dict(e1=[6], e2=[3], d1=[6], d2=[10]).items()}
    value = x
    for key in ("e1", "e2", "d1", "d2"):
        value = tf.nn.sigmoid(tf.add(tf.matmul(value, w[key]), b[key]))
    loss = tf.reduce_mean(tf.pow(x - value, 2))
    train = tf.train.RMSPropOptimizer(0.01).minimize(loss)
    return Program([loss, value], [{x: rng.rand(4, 10)} for _ in range(3)], [train])


@tutorial
def denoising_autoencoder(rng):
    x, scale = tf.placeholder(tf.float32, [None, 8]), tf.placeholder(tf.float32)
    noisy = x + scale * tf.random_normal((8,))
    w = tf.get_variable("w", [8, 4], initializer=tf.glorot_uniform_initializer())
    h = tf.nn.softplus(tf.matmul(noisy, w))
    y = tf.matmul(h, tf.transpose(w)) + tf.Variable(tf.zeros([8]))
    cost = 0.5 * tf.reduce_sum(tf.pow(tf.subtract(y, x), 2.0))
    train = tf.train.AdamOptimizer(0.01).minimize(cost)
    return Program([cost, y], [{x: rng.rand(3, 8), scale: 0.1} for _ in range(3)], [train])


@tutorial
def variational_autoencoder(rng):
    x = tf.placeholder(tf.float32, [None, 8])
    init = tf.contrib.layers.xavier_initializer() if hasattr(tf, "contrib") else tf.glorot_normal_initializer()

    def dense(name, value, size, act=tf.tanh):
        with tf.variable_scope(name):
            w = tf.get_variable("w", [value.shape[1], size], initializer=init)
            return act(tf.matmul(value, w) + tf.get_variable("b", [size], initializer=tf.zeros_initializer()))

    h = dense("h", x, 6)
    mean, log_var = dense("mean", h, 2, tf.identity), dense("std", h, 2, tf.identity)
    eps = tf.random_normal(tf.shape(log_var), dtype=tf.float32, mean=0.0, stddev=1.0, name="epsilon")
    z = mean + tf.exp(log_var / 2) * eps
    out = dense("out", dense("d", z, 6), 8, tf.nn.sigmoid)
    encode = -tf.reduce_sum(x * tf.log(1e-10 + out) + (1 - x) * tf.log(1e-10 + 1 - out), 1)
    kl = -0.5 * tf.reduce_sum(1 + log_var - tf.square(mean) - tf.exp(log_var), 1)
    loss = tf.reduce_mean(encode + kl)
    train = tf.train.AdamOptimizer(0.01).minimize(loss)
    return Program([loss, out], [{x: rng.rand(3, 8)} for _ in range(3)], [train])


@tutorial
def gan(rng):
    noise, real = tf.placeholder(tf.float32, [None, 4]), tf.placeholder(tf.float32, [None, 6])

    def glorot(shape):
        return tf.random_normal(shape=shape, stddev=1.0 / tf.sqrt(shape[0] / 2.0))

    w = {k: tf.Variable(glorot(s)) for k, s in dict(g1=[4, 5], g2=[5, 6], d1=[6, 5], d2=[5, 1]).items()}
    b = {k: tf.Variable(tf.zeros([s])) for k, s in dict(g1=5, g2=6, d1=5, d2=1).items()}

    def generator(value):
        return tf.nn.sigmoid(tf.matmul(tf.nn.relu(tf.matmul(value, w["g1"]) + b["g1"]), w["g2"]) + b["g2"])

    def discriminator(value):
        return tf.nn.sigmoid(tf.matmul(tf.nn.relu(tf.matmul(value, w["d1"]) + b["d1"]), w["d2"]) + b["d2"])

    fake = generator(noise)
    on_real, on_fake = discriminator(real), discriminator(fake)
    g_loss = -tf.reduce_mean(tf.log(on_fake))
    d_loss = -tf.reduce_mean(tf.log(on_real) + tf.log(1.0 - on_fake))
    g_vars, d_vars = [w["g1"], w["g2"], b["g1"], b["g2"]], [w["d1"], w["d2"], b["d1"], b["d2"]]
    g_train = tf.train.AdamOptimizer(0.01).minimize(g_loss, var_list=g_vars)
    d_train = tf.train.AdamOptimizer(0.01).minimize(d_loss, var_list=d_vars)
    feeds = [{noise: rng.uniform(-1, 1, [3, 4]), real: rng.rand(3, 6)} for _ in range(3)]
    return Program([g_loss, d_loss, fake], feeds, [g_train, d_train])


def critic(value, reuse):
    with tf.variable_scope("critic", reuse=reuse):
        w1, b1 = tf.get_variable("w1", [4, 6]), tf.get_variable("b1", [6], initializer=tf.zeros_initializer())
        w2 = tf.get_variable("w2", [6, 1])
        return tf.matmul(tf.nn.leaky_relu(tf.matmul(value, w1) + b1), w2)


@tutorial
def wgan_gp(rng):
    """The gradient penalty is a gradient of a gradient."""
    real, noise = tf.placeholder(tf.float32, [3, 4]), tf.placeholder(tf.float32, [3, 2])
    with tf.variable_scope("generator"):
        fake = tf.tanh(tf.matmul(noise, tf.get_variable("w", [2, 4])))
    on_real, on_fake = critic(real, False), critic(fake, True)
    alpha = tf.random_uniform([3, 1], 0.0, 1.0)
    mixed = real + alpha * (fake - real)
    slope_of = tf.gradients(critic(mixed, True), [mixed])[0]
    slopes = tf.sqrt(tf.reduce_sum(tf.square(slope_of), reduction_indices=[1]))
    penalty = tf.reduce_mean((slopes - 1.0) ** 2)
    d_loss = tf.reduce_mean(on_fake) - tf.reduce_mean(on_real) + 10 * penalty
    d_vars = [v for v in tf.trainable_variables() if v.name.startswith("critic")]
    g_vars = [v for v in tf.trainable_variables() if v.name.startswith("generator")]
    d_train = tf.train.AdamOptimizer(1e-2, beta1=0.5, beta2=0.9).minimize(d_loss, var_list=d_vars)
    g_train = tf.train.AdamOptimizer(1e-2, beta1=0.5, beta2=0.9).minimize(-tf.reduce_mean(on_fake), var_list=g_vars)
    feeds = [{real: rng.randn(3, 4), noise: rng.randn(3, 2)} for _ in range(3)]
    return Program([d_loss, penalty, slopes], feeds, [d_train, g_train])


@tutorial
def wgan_gp_conv(rng):
    """A penalty through convolutions, their transposes and batch norm by hand."""
    x = tf.placeholder(tf.float32, [2, 6, 6, 1])
    w1, w2 = weights(3, 3, 1, 3), weights(3, 3, 3, 2)
    h = tf.nn.elu(tf.nn.conv2d(x, w1, [1, 2, 2, 1], "SAME"))
    h = tf.nn.softplus(tf.nn.conv2d(h, w2, [1, 1, 1, 1], "VALID"))
    score = tf.reduce_mean(tf.nn.avg_pool(h, [1, 1, 1, 1], [1, 1, 1, 1], "VALID"))
    slope = tf.gradients(score, x)[0]
    penalty = tf.reduce_sum(tf.square(slope)) + tf.reduce_mean(tf.square(tf.norm(slope, axis=[1, 2]) - 1.0))
    loss = score + penalty
    train = tf.train.GradientDescentOptimizer(0.05).minimize(loss)
    return Program([loss, penalty], [{x: rng.randn(2, 6, 6, 1)} for _ in range(3)], [train])


@tutorial
def batch_norm(rng):
    """With moving averages by control dependencies and by UPDATE_OPS."""
    x, y = tf.placeholder(tf.float32, [None, 5]), tf.placeholder(tf.float32, [None, 1])
    z = tf.matmul(x, tf.Variable(rng.randn(5, 4).astype(np.float32)))
    scale, beta = tf.Variable(tf.ones([4])), tf.Variable(tf.zeros([4]))
    pop_mean, pop_var = tf.Variable(tf.zeros([4]), trainable=False), tf.Variable(tf.ones([4]), trainable=False)
    mean, var = tf.nn.moments(z, [0])
    keep_mean = tf.assign(pop_mean, pop_mean * 0.9 + mean * 0.1)
    keep_var = tf.assign(pop_var, pop_var * 0.9 + var * 0.1)
    with tf.control_dependencies([keep_mean, keep_var]):
        training = tf.nn.batch_normalization(z, mean, var, beta, scale, 1e-3)
    h = tf.nn.relu(training)
    loss = tf.reduce_mean(tf.square(tf.matmul(h, tf.Variable(rng.randn(4, 1).astype(np.float32))) - y))
    train = tf.train.GradientDescentOptimizer(0.01).minimize(loss)
    test = tf.nn.batch_normalization(z, pop_mean, pop_var, beta, scale, 1e-3)
    feeds = [{x: rng.randn(4, 5), y: rng.randn(4, 1)} for _ in range(3)]
    return Program([test, pop_mean, pop_var, scale], feeds, [train])


@tutorial
def fused_batch_norm_net(rng):
    x, labels = tf.placeholder(tf.float32, [None, 6, 6, 2]), tf.placeholder(tf.int32, [None])
    h = tf.nn.conv2d(x, weights(3, 3, 2, 4), [1, 1, 1, 1], "SAME")
    gamma, beta = tf.Variable(tf.ones([4])), tf.Variable(tf.zeros([4]))
    h, mean, var = tf.nn.fused_batch_norm(h, gamma, beta, epsilon=1e-3)
    moving_mean, moving_var = tf.Variable(tf.zeros([4]), trainable=False), tf.Variable(tf.ones([4]), trainable=False)
    tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.assign_sub(moving_mean, (moving_mean - mean) * 0.1).op)
    tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.assign_sub(moving_var, (moving_var - var) * 0.1).op)
    logits = tf.matmul(tf.reduce_mean(tf.nn.relu(h), [1, 2]), weights(4, 3))
    loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
    with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
        train = tf.train.MomentumOptimizer(0.05, 0.9).minimize(loss)
    feeds = [{x: rng.randn(3, 6, 6, 2), labels: rng.randint(0, 3, 3)} for _ in range(3)]
    return Program([loss, moving_mean, moving_var], feeds, [train])


@tutorial
def bag_of_words(rng):
    words, labels = tf.placeholder(tf.int32, [None, 7]), tf.placeholder(tf.float32, [None, 1])
    table = tf.get_variable("table", [12, 4], initializer=tf.random_uniform_initializer(-0.5, 0.5))
    embedded = tf.nn.embedding_lookup(table, words)
    mask = tf.expand_dims(tf.cast(tf.not_equal(words, 0), tf.float32), -1)
    mean = tf.reduce_sum(embedded * mask, 1) / tf.maximum(tf.reduce_sum(mask, 1), 1.0)
    logits = tf.matmul(mean, tf.get_variable("w", [4, 1])) + tf.get_variable("b", [1], initializer=tf.zeros_initializer())
    loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits))
    train = tf.train.AdamOptimizer(0.05).minimize(loss)
    feeds = [{words: rng.randint(0, 12, [3, 7]), labels: rng.randint(0, 2, [3, 1])} for _ in range(3)]
    return Program([loss, tf.sigmoid(logits)], feeds, [train])


@tutorial
def text_cnn(rng):
    words, labels = tf.placeholder(tf.int32, [None, 8]), tf.placeholder(tf.float32, [None, 2])
    keep = tf.placeholder(tf.float32)
    with tf.device("/cpu:0"), tf.name_scope("embedding"):
        table = tf.Variable(tf.random_uniform([15, 5], -1.0, 1.0), name="W")
        chars = tf.expand_dims(tf.nn.embedding_lookup(table, words), -1)
    pooled = []
    for size in (2, 3):
        with tf.name_scope("conv-maxpool-%s" % size):
            w = weights(size, 5, 1, 3, name="W")
            b = tf.Variable(tf.constant(0.1, shape=[3]), name="b")
            conv = tf.nn.conv2d(chars, w, strides=[1, 1, 1, 1], padding="VALID", name="conv")
            h = tf.nn.relu(tf.nn.bias_add(conv, b), name="relu")
            pooled.append(tf.nn.max_pool(h, ksize=[1, 8 - size + 1, 1, 1], strides=[1, 1, 1, 1], padding="VALID", name="pool"))
    flat = tf.reshape(tf.concat(pooled, 3), [-1, 6])
    dropped = tf.nn.dropout(flat, keep)
    w = tf.get_variable("W", [6, 2])
    b = tf.Variable(tf.constant(0.1, shape=[2]), name="b")
    scores = tf.nn.xw_plus_b(dropped, w, b, name="scores")
    losses = tf.nn.softmax_cross_entropy_with_logits(logits=scores, labels=labels)
    loss = tf.reduce_mean(losses) + 0.1 * (tf.nn.l2_loss(w) + tf.nn.l2_loss(b))
    step = tf.Variable(0, name="global_step", trainable=False)
    opt = tf.train.AdamOptimizer(1e-3)
    train = opt.apply_gradients(opt.compute_gradients(loss), global_step=step)
    feeds = [{words: rng.randint(0, 15, [3, 8]), labels: one_hot(rng, 3, 2), keep: 0.5} for _ in range(3)]
    return Program([loss, scores, tf.argmax(scores, 1)], feeds, [train])


@tutorial
def clipped(rng):
    x, y = tf.placeholder(tf.float32, [None, 3]), tf.placeholder(tf.float32, [None, 2])
    w, b = weights(3, 2, stddev=1.0), tf.Variable(tf.zeros([2]))
    cost = tf.reduce_sum(tf.square(tf.matmul(x, w) + b - y))
    variables = tf.trainable_variables()
    grads, norm = tf.clip_by_global_norm(tf.gradients(cost, variables), 0.5)
    step = tf.train.get_or_create_global_step()
    rate = tf.Variable(0.1, trainable=False)
    train = tf.train.MomentumOptimizer(rate, 0.9).apply_gradients(zip(grads, variables), global_step=step)
    new_rate = tf.placeholder(tf.float32, [])
    update = tf.assign(rate, new_rate)
    feeds = [{x: rng.randn(4, 3), y: rng.randn(4, 2), new_rate: 0.1 / (i + 1)} for i in range(3)]
    return Program([cost, norm, w], feeds, [train, update])


@tutorial
def residual_net(rng):
    x, labels = tf.placeholder(tf.float32, [None, 8, 8, 3]), tf.placeholder(tf.float32, [None, 4])

    def norm(value, name):
        with tf.variable_scope(name):
            size = value.shape[-1]
            mean, var = tf.nn.moments(value, [0, 1, 2])
            return tf.nn.batch_normalization(
                value, mean, var, tf.get_variable("beta", size, initializer=tf.zeros_initializer()), tf.get_variable("gamma", size, initializer=tf.ones_initializer()), 1e-3
            )

    def block(value, out, stride, name):
        with tf.variable_scope(name):
            size = value.shape[-1].value
            h = tf.nn.relu(norm(value, "bn1"))
            h = tf.nn.conv2d(h, tf.get_variable("w1", [3, 3, size, out]), [1, stride, stride, 1], "SAME")
            h = tf.nn.conv2d(tf.nn.relu(norm(h, "bn2")), tf.get_variable("w2", [3, 3, out, out]), [1, 1, 1, 1], "SAME")
            if size != out:
                value = tf.nn.avg_pool(value, [1, stride, stride, 1], [1, stride, stride, 1], "VALID")
                value = tf.pad(value, [[0, 0], [0, 0], [0, 0], [(out - size) // 2, out - size - (out - size) // 2]])
            return value + h

    h = tf.nn.conv2d(x, tf.get_variable("w0", [3, 3, 3, 4]), [1, 1, 1, 1], "SAME")
    h = block(block(h, 4, 1, "unit1"), 7, 2, "unit2")
    h = tf.reduce_mean(tf.nn.relu(h), [1, 2])
    logits = tf.matmul(h, tf.get_variable("fc", [7, 4])) + tf.get_variable("bias", [4], initializer=tf.zeros_initializer())
    cost = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits))
    cost += 2e-4 * tf.add_n([tf.nn.l2_loss(v) for v in tf.trainable_variables() if "w" in v.op.name])
    train = tf.train.MomentumOptimizer(0.05, 0.9, use_nesterov=True).minimize(cost)
    feeds = [{x: rng.randn(2, 8, 8, 3), labels: one_hot(rng, 2, 4)} for _ in range(3)]
    return Program([cost, logits], feeds, [train])


@tutorial
def inception_block(rng):
    x = tf.placeholder(tf.float32, [None, 7, 7, 3])

    def conv(value, size, out, stride=1):
        w = weights(size[0], size[1], value.shape[-1].value, out)
        return tf.nn.relu6(tf.nn.bias_add(tf.nn.conv2d(value, w, [1, stride, stride, 1], "SAME"), tf.Variable(tf.zeros([out]))))

    a = conv(x, (1, 1), 2)
    b = conv(conv(conv(x, (1, 1), 2), (1, 3), 3), (3, 1), 3)
    c = conv(tf.nn.avg_pool(x, [1, 3, 3, 1], [1, 1, 1, 1], "SAME"), (1, 1), 2)
    d = tf.nn.max_pool(x, [1, 3, 3, 1], [1, 1, 1, 1], "SAME")
    mixed = tf.concat(axis=3, values=[a, b, c, d])
    reduced = tf.concat([conv(mixed, (3, 3), 4, 2), tf.nn.max_pool(mixed, [1, 3, 3, 1], [1, 2, 2, 1], "SAME")], 3)
    pooled = tf.squeeze(tf.nn.avg_pool(reduced, [1, 4, 4, 1], [1, 1, 1, 1], "VALID"), [1, 2])
    loss = tf.reduce_mean(tf.square(pooled))
    train = tf.train.RMSPropOptimizer(0.01, momentum=0.9, epsilon=1.0, decay=0.9).minimize(loss)
    return Program([loss, pooled], [{x: rng.randn(2, 7, 7, 3)} for _ in range(3)], [train])


@tutorial
def mobile_net(rng):
    x = tf.placeholder(tf.float32, [None, 8, 8, 2])
    h = tf.nn.relu6(tf.nn.depthwise_conv2d(x, weights(3, 3, 2, 2), [1, 2, 2, 1], "SAME"))
    h = tf.nn.relu6(tf.nn.separable_conv2d(h, weights(3, 3, 4, 1), weights(1, 1, 4, 6), [1, 1, 1, 1], "SAME", rate=[1, 1]))
    h = h * tf.nn.sigmoid(h)
    squeeze = tf.reduce_mean(h, [1, 2], keepdims=True)
    excite = tf.sigmoid(tf.nn.conv2d(tf.nn.relu(tf.nn.conv2d(squeeze, weights(1, 1, 6, 2), 1, "SAME")), weights(1, 1, 2, 6), 1, "SAME"))
    loss = tf.reduce_mean(tf.square(h * excite))
    train = tf.train.AdamOptimizer(0.01).minimize(loss)
    return Program([loss, excite], [{x: rng.randn(2, 8, 8, 2)} for _ in range(3)], [train])


@tutorial
def u_net(rng):
    x, y = tf.placeholder(tf.float32, [2, 8, 8, 1]), tf.placeholder(tf.float32, [2, 8, 8, 1])

    def conv(value, out):
        return tf.nn.relu(tf.nn.conv2d(value, weights(3, 3, value.shape[-1].value, out), [1, 1, 1, 1], "SAME") + tf.Variable(tf.zeros([out])))

    down = conv(x, 3)
    low = conv(tf.nn.max_pool(down, [1, 2, 2, 1], [1, 2, 2, 1], "VALID"), 5)
    shape = tf.shape(down)
    up = tf.nn.conv2d_transpose(low, weights(2, 2, 4, 5), tf.stack([shape[0], shape[1], shape[2], 4]), strides=[1, 2, 2, 1], padding="VALID")
    up.set_shape([2, 8, 8, 4])
    joined = conv(tf.concat([down, up], 3), 3)
    logits = tf.nn.conv2d(joined, weights(1, 1, 3, 1), [1, 1, 1, 1], "SAME")
    loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=logits))
    prediction = tf.sigmoid(logits)
    dice = 2 * tf.reduce_sum(prediction * y) / (1e-5 + tf.reduce_sum(prediction) + tf.reduce_sum(y))
    train = tf.train.AdamOptimizer(0.01).minimize(loss - tf.log(dice))
    feeds = [{x: rng.randn(2, 8, 8, 1), y: rng.randint(0, 2, [2, 8, 8, 1])} for _ in range(3)]
    return Program([loss, dice, up], feeds, [train])


@tutorial
def siamese(rng):
    left, right, same = tf.placeholder(tf.float32, [None, 5]), tf.placeholder(tf.float32, [None, 5]), tf.placeholder(tf.float32, [None])

    def network(value):
        w1 = tf.get_variable("w1", [5, 6], initializer=tf.random_normal_initializer(stddev=0.3))
        w2 = tf.get_variable("w2", [6, 3], initializer=tf.random_normal_initializer(stddev=0.3))
        return tf.matmul(tf.nn.relu(tf.matmul(value, w1)), w2)

    with tf.variable_scope("siamese") as scope:
        a = network(left)
        scope.reuse_variables()
        b = network(right)
    squared = tf.reduce_sum(tf.pow(tf.subtract(a, b), 2), 1)
    distance = tf.sqrt(squared + 1e-6)
    loss = tf.reduce_mean(same * squared + (1.0 - same) * tf.pow(tf.maximum(0.5 - distance, 0), 2))
    train = tf.train.GradientDescentOptimizer(0.01).minimize(loss)
    feeds = [{left: rng.randn(4, 5), right: rng.randn(4, 5), same: rng.randint(0, 2, 4)} for _ in range(3)]
    return Program([loss, distance], feeds, [train])


@tutorial
def triplet_loss(rng):
    x, labels = tf.placeholder(tf.float32, [None, 4]), tf.placeholder(tf.int64, [None])
    e = tf.nn.l2_normalize(tf.matmul(x, weights(4, 3, stddev=1.0)), axis=1)
    dots = tf.matmul(e, tf.transpose(e))
    square = tf.diag_part(dots)
    distances = tf.maximum(tf.expand_dims(square, 0) - 2.0 * dots + tf.expand_dims(square, 1), 0.0)
    mask = tf.to_float(tf.equal(distances, 0.0))
    distances = tf.sqrt(distances + mask * 1e-16) * (1.0 - mask)
    equal = tf.equal(tf.expand_dims(labels, 0), tf.expand_dims(labels, 1))
    positive = tf.to_float(tf.logical_and(equal, tf.logical_not(tf.cast(tf.eye(tf.shape(labels)[0]), tf.bool))))
    hardest_positive = tf.reduce_max(tf.multiply(positive, distances), axis=1, keepdims=True)
    negative = tf.to_float(tf.logical_not(equal))
    most = tf.reduce_max(distances, axis=1, keepdims=True)
    hardest_negative = tf.reduce_min(distances + most * (1.0 - negative), axis=1, keepdims=True)
    loss = tf.reduce_mean(tf.maximum(hardest_positive - hardest_negative + 0.5, 0.0))
    train = tf.train.AdamOptimizer(0.01).minimize(loss)
    feeds = [{x: rng.randn(6, 4), labels: np.array([0, 1, 0, 1, 2, 2])} for _ in range(3)]
    return Program([loss, most], feeds, [train])


@tutorial
def mixture_density(rng):
    x, y = tf.placeholder(tf.float32, [None, 1]), tf.placeholder(tf.float32, [None, 1])
    h = tf.nn.tanh(tf.matmul(x, tf.Variable(tf.random_normal([1, 6]))) + tf.Variable(tf.random_normal([6])))
    out = tf.matmul(h, tf.Variable(tf.random_normal([6, 9], stddev=0.4)))
    pi, sigma, mu = tf.split(out, 3, 1)
    top = tf.reduce_max(pi, 1, keep_dims=True)
    pi = tf.exp(tf.subtract(pi, top))
    pi = tf.multiply(tf.reciprocal(tf.reduce_sum(pi, 1, keep_dims=True)), pi)
    sigma = tf.exp(sigma)
    normal = tf.multiply(tf.subtract(y, mu), tf.reciprocal(sigma))
    normal = tf.multiply(tf.exp(-tf.square(normal) / 2), tf.reciprocal(sigma)) * (1 / np.sqrt(2 * np.pi))
    loss = tf.reduce_mean(-tf.log(tf.reduce_sum(tf.multiply(normal, pi), 1, keep_dims=True)))
    train = tf.train.AdamOptimizer(0.05).minimize(loss)
    return Program([loss, pi], [{x: rng.randn(5, 1), y: rng.randn(5, 1)} for _ in range(3)], [train])


@tutorial
def radial_basis(rng):
    x, y = tf.placeholder(tf.float64, [None, 2]), tf.placeholder(tf.float64, [None])
    centers = tf.Variable(rng.randn(4, 2))
    beta = tf.Variable(np.ones(4))
    distances = tf.reduce_sum(tf.square(tf.expand_dims(x, 1) - centers), 2)
    out = tf.squeeze(tf.matmul(tf.exp(-tf.abs(beta) * distances), tf.Variable(rng.randn(4, 1))), 1)
    loss = tf.losses.mean_squared_error(y, out)
    train = tf.train.AdamOptimizer(0.05).minimize(loss)
    return Program([loss, out], [{x: rng.randn(5, 2), y: rng.randn(5)} for _ in range(3)], [train])


@tutorial
def matrix_factorization(rng):
    users, items, rates = tf.placeholder(tf.int32, [None]), tf.placeholder(tf.int32, [None]), tf.placeholder(tf.float32, [None])
    with tf.device("/cpu:0"):
        bias = tf.get_variable("bias_global", shape=[])
        user_bias, item_bias = tf.get_variable("embd_bias_user", [7]), tf.get_variable("embd_bias_item", [9])
        bu, bi = tf.nn.embedding_lookup(user_bias, users), tf.nn.embedding_lookup(item_bias, items)
        wu = tf.get_variable("embd_user", [7, 3], initializer=tf.truncated_normal_initializer(stddev=0.02))
        wi = tf.get_variable("embd_item", [9, 3], initializer=tf.truncated_normal_initializer(stddev=0.02))
        eu, ei = tf.nn.embedding_lookup(wu, users), tf.nn.embedding_lookup(wi, items)
    infer = tf.reduce_sum(tf.multiply(eu, ei), 1)
    infer = tf.add(tf.add(tf.add(infer, bias), bu), bi, name="svd_inference")
    cost = tf.nn.l2_loss(infer - rates) + 0.05 * (tf.nn.l2_loss(eu) + tf.nn.l2_loss(ei))
    step = tf.train.get_or_create_global_step()
    train = tf.train.AdamOptimizer(0.01).minimize(cost, global_step=step)
    feeds = [{users: rng.randint(0, 7, 5), items: rng.randint(0, 9, 5), rates: rng.rand(5)} for _ in range(3)]
    return Program([cost, infer, wu], feeds, [train])


@tutorial
def policy_gradient(rng):
    states, actions, rewards = tf.placeholder(tf.float32, [None, 4]), tf.placeholder(tf.int32, [None]), tf.placeholder(tf.float32, [None])
    w1, w2 = weights(4, 6), weights(6, 2)
    output = tf.nn.softmax(tf.matmul(tf.nn.relu(tf.matmul(states, w1)), w2))
    indexes = tf.range(0, tf.shape(output)[0]) * tf.shape(output)[1] + actions
    responsible = tf.gather(tf.reshape(output, [-1]), indexes)
    loss = -tf.reduce_mean(tf.log(responsible) * rewards)
    variables = tf.trainable_variables()
    holders = [tf.placeholder(tf.float32, name="%d_holder" % i) for i, _ in enumerate(variables)]
    grads = tf.gradients(loss, variables)
    update = tf.train.AdamOptimizer(0.01).apply_gradients(zip(holders, variables))
    sample = tf.multinomial(tf.log(output), 1)
    feeds = [
        {states: rng.randn(3, 4), actions: rng.randint(0, 2, 3), rewards: rng.rand(3), holders[0]: rng.randn(4, 6), holders[1]: rng.randn(6, 2)} for _ in range(3)
    ]
    return Program([loss, responsible, sample] + grads, feeds, [update])


@tutorial
def actor_critic(rng):
    state, action, target = tf.placeholder(tf.float32, [None, 4]), tf.placeholder(tf.int32, [None]), tf.placeholder(tf.float32, [None])
    with tf.variable_scope("shared"):
        h = tf.nn.elu(tf.matmul(state, tf.get_variable("w", [4, 5])))
    policy = tf.nn.softmax(tf.matmul(h, tf.get_variable("pw", [5, 3])))
    value = tf.reshape(tf.matmul(h, tf.get_variable("vw", [5, 1])), [-1])
    chosen = tf.reduce_sum(policy * tf.one_hot(action, 3, dtype=tf.float32), [1])
    value_loss = 0.5 * tf.reduce_sum(tf.square(target - value))
    entropy = -tf.reduce_sum(policy * tf.log(tf.clip_by_value(policy, 1e-20, 1.0)))
    policy_loss = -tf.reduce_sum(tf.log(chosen) * tf.stop_gradient(target - value))
    loss = 0.5 * value_loss + policy_loss - entropy * 0.01
    local = tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)
    grads, norms = tf.clip_by_global_norm(tf.gradients(loss, local), 40.0)
    train = tf.train.RMSPropOptimizer(0.01, decay=0.99, epsilon=1e-5).apply_gradients(zip(grads, local))
    feeds = [{state: rng.randn(4, 4), action: rng.randint(0, 3, 4), target: rng.randn(4)} for _ in range(3)]
    return Program([loss, entropy, policy, norms], feeds, [train])


@tutorial
def dqn(rng):
    s, a, r, s2, done = (
        tf.placeholder(tf.float32, [None, 3]), tf.placeholder(tf.int32, [None]), tf.placeholder(tf.float32, [None]),
        tf.placeholder(tf.float32, [None, 3]), tf.placeholder(tf.float32, [None]),
    )  # fmt: skip

    def net(value, scope, names):
        with tf.variable_scope(scope):
            w1 = tf.get_variable("w1", [3, 5], initializer=tf.random_normal_initializer(0.0, 0.3), collections=names)
            b1 = tf.get_variable("b1", [1, 5], initializer=tf.constant_initializer(0.1), collections=names)
            w2 = tf.get_variable("w2", [5, 2], initializer=tf.random_normal_initializer(0.0, 0.3), collections=names)
            return tf.matmul(tf.nn.relu(tf.matmul(value, w1) + b1), w2)

    q = net(s, "eval_net", ["eval_net_params", tf.GraphKeys.GLOBAL_VARIABLES])
    q2 = net(s2, "target_net", ["target_net_params", tf.GraphKeys.GLOBAL_VARIABLES])
    target = tf.stop_gradient(r + 0.9 * (1.0 - done) * tf.reduce_max(q2, axis=1, name="Qmax_s_"))
    indices = tf.stack([tf.range(tf.shape(a)[0], dtype=tf.int32), a], axis=1)
    chosen = tf.gather_nd(params=q, indices=indices)
    loss = tf.reduce_mean(tf.squared_difference(target, chosen, name="TD_error"))
    params, target_params = tf.get_collection("eval_net_params"), tf.get_collection("target_net_params")
    train = tf.train.RMSPropOptimizer(0.01).minimize(loss, var_list=params)
    with tf.variable_scope("soft_replacement"):
        replace = [tf.assign(t, 0.9 * t + 0.1 * e) for t, e in zip(target_params, params)]
    with tf.control_dependencies([train]):
        done_step = tf.no_op()
    feeds = [{s: rng.randn(4, 3), a: rng.randint(0, 2, 4), r: rng.rand(4), s2: rng.randn(4, 3), done: rng.randint(0, 2, 4)} for _ in range(3)]
    del replace
    return Program([loss, q, target], feeds, [done_step])


@tutorial
def dqn_target_copy(rng):
    source = [tf.Variable(rng.randn(2, 3).astype(np.float32)) for _ in range(2)]
    target = [tf.Variable(tf.zeros([2, 3])) for _ in range(2)]
    copy = [t.assign(s * 0.2 + t * 0.8) for s, t in zip(source, target)]
    return Program(target, [{}, {}, {}], [tf.group(*copy)])


@tutorial
def layer_norm(rng):
    x = tf.placeholder(tf.float32, [None, 6])
    mean, var = tf.nn.moments(x, axes=[-1], keep_dims=True)
    gain, bias = tf.get_variable("g", [6], initializer=tf.ones_initializer()), tf.get_variable("b", [6], initializer=tf.zeros_initializer())
    y = (x - mean) * tf.rsqrt(var + 1e-6) * gain + bias
    loss = tf.reduce_mean(tf.square(tf.matmul(y, weights(6, 2))))
    train = tf.train.AdamOptimizer(0.01).minimize(loss)
    return Program([loss, y] + tf.gradients(loss, [x, gain]), [{x: rng.randn(3, 6)} for _ in range(3)], [train])


@tutorial
def group_norm(rng):
    x = tf.placeholder(tf.float32, [None, 4, 4, 6])
    shape = tf.shape(x)
    grouped = tf.reshape(tf.transpose(x, [0, 3, 1, 2]), [shape[0], 3, 2, 4, 4])
    mean, var = tf.nn.moments(grouped, [2, 3, 4], keep_dims=True)
    normed = tf.reshape((grouped - mean) / tf.sqrt(var + 1e-5), [-1, 6, 4, 4])
    gamma = tf.reshape(tf.Variable(tf.constant(1.0, shape=[6])), [1, 6, 1, 1])
    y = tf.transpose(normed * gamma, [0, 2, 3, 1])
    loss = tf.reduce_sum(tf.nn.relu(y) ** 2)
    return Program([loss, y] + tf.gradients(loss, [x]), [{x: rng.randn(2, 4, 4, 6)} for _ in range(2)], [tf.train.GradientDescentOptimizer(0.01).minimize(loss)])


@tutorial
def transformer_block(rng):
    """Attention by matmul of four dimensions, masks, layer norm, feed forward, positions."""
    ids, targets = tf.placeholder(tf.int32, [None, 5]), tf.placeholder(tf.int32, [None, 5])
    size, heads, vocabulary = 8, 2, 11
    table = tf.get_variable("table", [vocabulary, size], initializer=tf.random_normal_initializer(stddev=0.3))
    x = tf.gather(table, ids) * size**0.5
    position = tf.cast(tf.expand_dims(tf.range(tf.shape(ids)[1]), 1), tf.float32) / tf.pow(10000.0, tf.range(0, size, 2, dtype=tf.float32) / size)
    x += tf.concat([tf.sin(position), tf.cos(position)], 1)

    def dense(value, out, name):
        with tf.variable_scope(name):
            w = tf.get_variable("kernel", [value.shape[-1].value, out])
            b = tf.get_variable("bias", [out], initializer=tf.zeros_initializer())
            return tf.nn.bias_add(tf.tensordot(value, w, [[2], [0]]), b)

    def split(value):
        return tf.transpose(tf.reshape(value, [tf.shape(value)[0], -1, heads, size // heads]), [0, 2, 1, 3])

    def norm(value, name):
        with tf.variable_scope(name):
            mean, var = tf.nn.moments(value, [-1], keep_dims=True)
            return (value - mean) / tf.sqrt(var + 1e-6) * tf.get_variable("scale", [size], initializer=tf.ones_initializer())

    q, k, v = (split(dense(x, size, n)) for n in "qkv")
    scores = tf.matmul(q, k, transpose_b=True) / np.sqrt(size // heads)
    length = tf.shape(ids)[1]
    causal = tf.matrix_band_part(tf.ones([length, length]), -1, 0)
    padding = tf.to_float(tf.equal(ids, 0))[:, tf.newaxis, tf.newaxis, :] * -1e9
    scores = scores + (1.0 - causal) * -1e9 + padding
    attended = tf.matmul(tf.nn.dropout(tf.nn.softmax(scores), rate=0.1), v)
    merged = tf.reshape(tf.transpose(attended, [0, 2, 1, 3]), tf.shape(x))
    merged.set_shape([None, None, size])
    h = norm(x + dense(merged, size, "o"), "norm1")
    cdf = lambda t: 0.5 * (1.0 + tf.tanh(np.sqrt(2 / np.pi) * (t + 0.044715 * tf.pow(t, 3))))
    inner = dense(h, 16, "ff1")
    h = norm(h + dense(inner * cdf(inner), size, "ff2"), "norm2")
    logits = tf.einsum("btd,vd->btv", h, table)
    labels = tf.one_hot(targets, vocabulary) * 0.9 + 0.1 / vocabulary
    cross = tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits)
    mask = tf.to_float(tf.not_equal(targets, 0))
    loss = tf.reduce_sum(cross * mask) / (tf.reduce_sum(mask) + 1e-7)
    step = tf.train.get_or_create_global_step()
    warm = tf.minimum(tf.cast(step + 1, tf.float32) ** -0.5, tf.cast(step + 1, tf.float32) * 100.0**-1.5)
    train = tf.train.AdamOptimizer(0.1 * warm, beta2=0.98, epsilon=1e-9).minimize(loss, global_step=step)
    feeds = [{ids: rng.randint(0, 11, [2, 5]), targets: rng.randint(0, 11, [2, 5])} for _ in range(3)]
    return Program([loss, logits], feeds, [train])


@tutorial
def attention_einsum(rng):
    x = tf.placeholder(tf.float32, [None, None, 6])
    wq, wk, wv = (weights(6, 2, 3) for _ in range(3))
    q, k, v = (tf.einsum("BFD,DNH->BFNH", x, w) for w in (wq, wk, wv))
    scores = tf.nn.softmax(tf.einsum("BTNH,BFNH->BNFT", k, q) * 3**-0.5)
    out = tf.einsum("BFNH,NHD->BFD", tf.einsum("BNFT,BTNH->BFNH", scores, v), weights(2, 3, 6))
    loss = tf.reduce_mean(tf.square(out - x))
    return Program([loss, out], [{x: rng.randn(2, 4, 6)} for _ in range(3)], [tf.train.AdamOptimizer(0.01).minimize(loss)])


@tutorial
def tagger(rng):
    words, tags, lengths = tf.placeholder(tf.int32, [None, None]), tf.placeholder(tf.int32, [None, None]), tf.placeholder(tf.int32, [None])
    table = tf.get_variable("table", [10, 4], dtype=tf.float32)
    x = tf.nn.embedding_lookup(table, words)
    w = tf.get_variable("w", [4, 3])
    flat = tf.reshape(x, [-1, 4])
    logits = tf.reshape(tf.matmul(flat, w), [-1, tf.shape(x)[1], 3])
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(logits=logits, labels=tags)
    mask = tf.sequence_mask(lengths, tf.shape(words)[1])
    loss = tf.reduce_mean(tf.boolean_mask(losses, mask))
    predicted = tf.cast(tf.argmax(logits, axis=-1), tf.int32)
    train = tf.train.AdamOptimizer(0.05).minimize(loss)
    feeds = [{words: rng.randint(0, 10, [2, 4]), tags: rng.randint(0, 3, [2, 4]), lengths: np.array([4, 2])} for _ in range(3)]
    return Program([loss, predicted], feeds, [train])


@tutorial
def unrolled_rnn(rng):
    x, y = tf.placeholder(tf.float32, [None, 4, 3]), tf.placeholder(tf.float32, [None, 2])
    with tf.variable_scope("rnn", initializer=tf.orthogonal_initializer()):
        w = tf.get_variable("w", [3 + 4, 4])
        b = tf.get_variable("b", [4], initializer=tf.zeros_initializer())
    h = tf.zeros([tf.shape(x)[0], 4])
    for step in tf.unstack(x, 4, 1):
        h = tf.tanh(tf.matmul(tf.concat([step, h], 1), w) + b)
    logits = tf.matmul(h, weights(4, 2))
    loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=y, logits=logits))
    opt = tf.train.AdagradOptimizer(0.1)
    pairs = [(tf.clip_by_value(g, -0.1, 0.1), v) for g, v in opt.compute_gradients(loss)]
    feeds = [{x: rng.randn(3, 4, 3), y: one_hot(rng, 3, 2)} for _ in range(3)]
    return Program([loss, h], feeds, [opt.apply_gradients(pairs)])


@tutorial
def unrolled_lstm(rng):
    x = tf.placeholder(tf.float32, [2, 5, 3])
    w, b = tf.get_variable("kernel", [3 + 4, 16]), tf.get_variable("bias", [16], initializer=tf.zeros_initializer())
    c = h = tf.zeros([2, 4])
    outputs = []
    for t in range(5):
        i, j, f, o = tf.split(value=tf.nn.bias_add(tf.matmul(tf.concat([x[:, t, :], h], 1), w), b), num_or_size_splits=4, axis=1)
        c = c * tf.sigmoid(f + 1.0) + tf.sigmoid(i) * tf.tanh(j)
        h = tf.tanh(c) * tf.sigmoid(o)
        outputs.append(h)
    out = tf.stack(outputs, 1)
    loss = tf.reduce_mean(tf.square(out[:, :-1, :3] - x[:, 1:]))
    return Program([loss, out, c], [{x: rng.randn(2, 5, 3)} for _ in range(3)], [tf.train.RMSPropOptimizer(0.01, centered=True).minimize(loss)])


@tutorial
def support_vector_machine(rng):
    x, y = tf.placeholder(tf.float32, [None, 2]), tf.placeholder(tf.float32, [None, 1])
    a, b = tf.Variable(tf.random_normal(shape=[2, 1])), tf.Variable(tf.random_normal(shape=[1, 1]))
    out = tf.subtract(tf.matmul(x, a), b)
    l2 = tf.reduce_sum(tf.square(a))
    term = tf.reduce_mean(tf.maximum(0.0, tf.subtract(1.0, tf.multiply(out, y))))
    loss = tf.add(term, tf.multiply(tf.constant([0.01]), l2))
    prediction = tf.sign(out)
    accuracy = tf.reduce_mean(tf.cast(tf.equal(prediction, y), tf.float32))
    feeds = [{x: rng.randn(4, 2), y: np.sign(rng.randn(4, 1))} for _ in range(3)]
    return Program([loss, accuracy], feeds, [tf.train.GradientDescentOptimizer(0.01).minimize(loss)])


@tutorial
def nearest_neighbor(rng):
    train, test, labels = tf.placeholder(tf.float32, [None, 4]), tf.placeholder(tf.float32, [4]), tf.placeholder(tf.float32, [None, 3])
    distance = tf.reduce_sum(tf.abs(tf.add(train, tf.negative(test))), reduction_indices=1)
    nearest = tf.argmin(distance, 0)
    top, indices = tf.nn.top_k(tf.negative(distance), k=3)
    votes = tf.reduce_sum(tf.gather(labels, indices), axis=0)
    return Program([nearest, top, tf.argmax(votes)], [{train: rng.randn(6, 4), test: rng.randn(4), labels: one_hot(rng, 6, 3)} for _ in range(2)])


@tutorial
def k_means(rng):
    points = tf.constant(rng.uniform(0, 10, [12, 2]))
    centroids = tf.Variable(tf.slice(tf.random_shuffle(points), [0, 0], [3, -1]))
    distances = tf.reduce_sum(tf.square(tf.subtract(tf.expand_dims(points, 0), tf.expand_dims(centroids, 1))), 2)
    assignments = tf.argmin(distances, 0)
    means = tf.stack([tf.reduce_mean(tf.gather(points, tf.reshape(tf.where(tf.equal(assignments, c)), [-1])), 0) for c in range(3)])
    counts = tf.unsorted_segment_sum(tf.ones([12]), assignments, 3)
    keep = tf.where(counts > 0, means, centroids)
    return Program([assignments, centroids], [{}, {}, {}], [tf.assign(centroids, keep)])


@tutorial
def deep_dream(rng):
    x = tf.placeholder(tf.float32, [None, None, None, 2])
    h = tf.nn.relu(tf.nn.conv2d(x - 0.5, tf.constant(rng.randn(3, 3, 2, 4).astype(np.float32)), [1, 2, 2, 1], "SAME"))
    h = tf.nn.max_pool(h, [1, 2, 2, 1], [1, 2, 2, 1], "SAME")
    score = tf.reduce_mean(h[:, :, :, 1])
    grad = tf.gradients(score, x)[0]
    grad /= tf.sqrt(tf.reduce_mean(tf.square(grad))) + 1e-8
    return Program([score, grad], [{x: rng.rand(1, 9, 7, 2)}, {x: rng.rand(2, 6, 6, 2)}])


@tutorial
def style_transfer(rng):
    image = tf.Variable(rng.rand(1, 6, 6, 3).astype(np.float32))
    target = tf.constant(rng.rand(1, 6, 6, 3).astype(np.float32))
    w = tf.constant(rng.randn(3, 3, 3, 4).astype(np.float32) * 0.3)

    def gram(value):
        _, height, width, number = [i.value for i in value.get_shape()]
        features = tf.reshape(value, (-1, number))
        return tf.matmul(tf.transpose(features), features) / (height * width * number)

    a, b = (tf.nn.relu(tf.nn.conv2d(v, w, 1, "SAME")) for v in (image, target))
    style = 2 * tf.nn.l2_loss(gram(a) - gram(b))
    variation = tf.nn.l2_loss(image[:, 1:, :, :] - image[:, :5, :, :]) + tf.nn.l2_loss(image[:, :, 1:, :] - image[:, :, :5, :])
    loss = 5 * style + 0.1 * variation + 2 * tf.nn.l2_loss(a - b) / 100
    train = tf.train.AdamOptimizer(0.1).minimize(loss)
    return Program([loss, image], [{}, {}, {}], [train])


@tutorial
def mandelbrot(rng):
    y, x = np.mgrid[-1.3:1.3:0.3, -2:1:0.4]
    z = tf.constant((x + 1j * y).astype(np.complex64))
    zs, ns = tf.Variable(z), tf.Variable(tf.zeros_like(z, tf.float32))
    new = zs * zs + z
    diverged = tf.abs(new) < 4
    step = tf.group(zs.assign(tf.where(diverged, new, zs)), ns.assign_add(tf.cast(diverged, tf.float32)))
    return Program([ns], [{}, {}, {}], [step])


@tutorial
def rain_drops(rng):
    """The partial differential equation of the TensorFlow site."""
    laplace = tf.constant(np.array([[0.5, 1.0, 0.5], [1.0, -6.0, 1.0], [0.5, 1.0, 0.5]], np.float32).reshape(3, 3, 1, 1))
    eps, damping = tf.placeholder(tf.float32, shape=()), tf.placeholder(tf.float32, shape=())
    u, ut = tf.Variable(rng.rand(7, 7).astype(np.float32)), tf.Variable(np.zeros([7, 7], np.float32))
    lap = tf.nn.depthwise_conv2d(tf.expand_dims(tf.expand_dims(u, 0), -1), laplace, [1, 1, 1, 1], padding="SAME")[0, :, :, 0]
    u_ = u + eps * ut
    ut_ = ut + eps * (lap - damping * ut)
    with tf.control_dependencies([u_, ut_]):
        step = tf.group(u.assign(u_), ut.assign(ut_))
    return Program([u, ut], [{eps: 0.03, damping: 0.04} for _ in range(3)], [step])


@tutorial
def gaussian_process(rng):
    x, y, new = tf.placeholder(tf.float64, [4, 1]), tf.placeholder(tf.float64, [4, 1]), tf.placeholder(tf.float64, [2, 1])
    length = tf.Variable(np.float64(0.8))

    def kernel(a, b):
        return tf.exp(-0.5 * tf.square(a - tf.transpose(b)) / tf.square(length))

    k = kernel(x, x) + 0.1 * tf.eye(4, dtype=tf.float64)
    root = tf.cholesky(k)
    alpha = tf.cholesky_solve(root, y)
    mean = tf.matmul(kernel(new, x), alpha)
    likelihood = 0.5 * tf.reduce_sum(y * alpha) + tf.reduce_sum(tf.log(tf.matrix_diag_part(root)))
    train = tf.train.GradientDescentOptimizer(0.01).minimize(likelihood)
    return Program([likelihood, mean, length], [{x: rng.randn(4, 1), y: rng.randn(4, 1), new: rng.randn(2, 1)} for _ in range(3)], [train])


@tutorial
def hessian(rng):
    x = tf.Variable(np.array([1.0, -2.0, 0.5], np.float32))
    f = tf.reduce_sum(x**3) + tf.sin(x[0] * x[1]) + tf.reduce_prod(x)
    grad = tf.gradients(f, x)[0]
    rows = tf.stack([tf.gradients(grad[i], x)[0] for i in range(3)])
    third = tf.gradients(tf.trace(rows), x)[0]
    step = tf.assign_sub(x, 0.1 * tf.squeeze(tf.matmul(tf.matrix_inverse(rows + 5 * tf.eye(3)), tf.expand_dims(grad, 1))))
    return Program([f, grad, rows, third], [{}, {}], [step])


@tutorial
def natural_gradient(rng):
    """A product of the Fisher matrix with a vector: gradients of gradients, flattened."""
    x = tf.placeholder(tf.float32, [None, 3])
    w, b = weights(3, 4), tf.Variable(tf.zeros([4]))
    p = tf.nn.softmax(tf.tanh(tf.matmul(x, w)) + b)
    kl = tf.reduce_mean(tf.reduce_sum(tf.stop_gradient(p) * (tf.log(tf.stop_gradient(p)) - tf.log(p)), 1))
    flat = tf.concat([tf.reshape(g, [-1]) for g in tf.gradients(kl, [w, b])], 0)
    vector = tf.constant(rng.randn(16).astype(np.float32))
    product = tf.concat([tf.reshape(g, [-1]) for g in tf.gradients(tf.reduce_sum(flat * vector), [w, b])], 0)
    return Program([kl, product], [{x: rng.randn(5, 3)} for _ in range(2)])


@tutorial
def maml(rng):
    """A loss after an inner step of gradient descent."""
    xa, ya, xb, yb = (tf.placeholder(tf.float32, [5, 1]) for _ in range(4))
    theta = [weights(1, 6), tf.Variable(tf.zeros([6])), weights(6, 1)]

    def net(value, params):
        return tf.matmul(tf.nn.relu(tf.matmul(value, params[0]) + params[1]), params[2])

    inner = tf.reduce_mean(tf.square(net(xa, theta) - ya))
    fast = [p - 0.1 * g for p, g in zip(theta, tf.gradients(inner, theta))]
    outer = tf.reduce_mean(tf.square(net(xb, fast) - yb))
    train = tf.train.AdamOptimizer(0.01).minimize(outer)
    return Program([inner, outer], [{t: rng.randn(5, 1) for t in (xa, ya, xb, yb)} for _ in range(3)], [train])


@tutorial
def resource_variables(rng):
    tf.enable_resource_variables()
    try:
        x, y = tf.placeholder(tf.float32, [None, 4]), tf.placeholder(tf.int32, [None])
        h = tf.nn.relu(tf.matmul(x, tf.get_variable("w1", [4, 5])) + tf.get_variable("b1", [5], initializer=tf.zeros_initializer()))
        logits = tf.matmul(h, tf.get_variable("w2", [5, 3]))
        loss = tf.losses.sparse_softmax_cross_entropy(y, logits)
        step = tf.train.get_or_create_global_step()
        train = tf.train.AdamOptimizer(0.01).minimize(loss, global_step=step)
        average = tf.train.ExponentialMovingAverage(0.9, step)
        with tf.control_dependencies([train]):
            train = average.apply()
        feeds = [{x: rng.randn(3, 4), y: rng.randint(0, 3, 3)} for _ in range(3)]
        return Program([loss, logits, step], feeds, [train])
    finally:
        tf.disable_resource_variables()


@tutorial
def sharded_embedding(rng):
    ids = tf.placeholder(tf.int64, [None, 2])
    table = tf.get_variable("table", [10, 4], partitioner=tf.fixed_size_partitioner(3))
    e = tf.nn.embedding_lookup(table, ids, partition_strategy="div")
    mod = tf.nn.embedding_lookup([tf.get_variable("p%d" % i, [4, 3]) for i in range(3)], ids)
    loss = tf.reduce_sum(tf.square(e)) + tf.reduce_sum(mod**3)
    return Program([loss, e], [{ids: rng.randint(0, 10, [3, 2])} for _ in range(3)], [tf.train.AdagradOptimizer(0.1).minimize(loss)])


@tutorial
def focal_and_label_smoothing(rng):
    x, labels = tf.placeholder(tf.float32, [None, 4]), tf.placeholder(tf.int32, [None])
    logits = tf.matmul(x, weights(4, 3))
    hot = tf.one_hot(labels, 3)
    p = tf.clip_by_value(tf.nn.softmax(logits), 1e-7, 1 - 1e-7)
    focal = -tf.reduce_sum(hot * (1 - p) ** 2.0 * tf.log(p), axis=-1)
    smooth = tf.losses.softmax_cross_entropy(hot, logits, label_smoothing=0.1)
    hinge = tf.losses.hinge_loss(hot, logits)
    huber = tf.losses.huber_loss(hot, logits)
    total = tf.reduce_mean(focal) + tf.losses.get_total_loss(add_regularization_losses=True)
    train = tf.train.FtrlOptimizer(0.1, l1_regularization_strength=0.01, l2_regularization_strength=0.01).minimize(total)
    return Program([focal, smooth, hinge, huber, total], [{x: rng.randn(4, 4), labels: rng.randint(0, 3, 4)} for _ in range(3)], [train])


@tutorial
def wide_and_deep(rng):
    words, numbers, y = tf.placeholder(tf.string, [None]), tf.placeholder(tf.float32, [None, 2]), tf.placeholder(tf.float32, [None, 1])
    buckets = tf.string_to_hash_bucket_fast(words, 8)
    wide = tf.gather(tf.get_variable("wide", [8, 1], initializer=tf.zeros_initializer()), buckets)
    deep = tf.concat([tf.gather(tf.get_variable("embedding", [8, 3]), buckets), numbers], 1)
    hidden = tf.nn.relu(tf.matmul(deep, tf.get_variable("w", [5, 4])))
    logits = wide + tf.matmul(hidden, tf.get_variable("w2", [4, 1]))
    loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=logits))
    variables = tf.trainable_variables()
    first = tf.train.FtrlOptimizer(0.1).minimize(loss, var_list=[v for v in variables if "wide" in v.name])
    second = tf.train.AdagradOptimizer(0.1).minimize(loss, var_list=[v for v in variables if "wide" not in v.name])
    feeds = [{words: np.array([b"red", b"green", b"blue"], object), numbers: rng.rand(3, 2), y: rng.randint(0, 2, [3, 1])} for _ in range(3)]
    return Program([loss, buckets], feeds, [tf.group(first, second)])


@tutorial
def conv_autoencoder(rng):
    x = tf.placeholder(tf.float32, [None, 8, 8, 1])
    e1 = tf.nn.leaky_relu(tf.nn.conv2d(x, weights(3, 3, 1, 3), [1, 2, 2, 1], "SAME"), alpha=0.1)
    e2 = tf.nn.selu(tf.nn.conv2d(e1, weights(3, 3, 3, 4), [1, 2, 2, 1], "SAME"))
    batch = tf.shape(x)[0]
    d1 = tf.nn.relu(tf.nn.conv2d_transpose(e2, weights(3, 3, 3, 4), [batch, 4, 4, 3], [1, 2, 2, 1], "SAME"))
    up = tf.nn.depth_to_space(tf.nn.conv2d(d1, weights(1, 1, 3, 4), 1, "SAME"), 2)
    loss = tf.reduce_mean(tf.squared_difference(tf.sigmoid(up), x))
    return Program([loss, up], [{x: rng.rand(2, 8, 8, 1)}, {x: rng.rand(3, 8, 8, 1)}], [tf.train.AdamOptimizer(0.01).minimize(loss)])


@tutorial
def conv1d_and_3d(rng):
    x, v = tf.placeholder(tf.float32, [None, 9, 2]), tf.placeholder(tf.float32, [None, 4, 4, 4, 1])
    a = tf.nn.conv1d(x, weights(3, 2, 4), 2, "SAME")
    a = tf.squeeze(tf.nn.max_pool(tf.expand_dims(a, 1), [1, 1, 2, 1], [1, 1, 2, 1], "VALID"), 1)
    dilated = tf.nn.convolution(x, weights(2, 2, 3), "SAME", dilation_rate=[2])
    b = tf.nn.max_pool3d(tf.nn.relu(tf.nn.conv3d(v, weights(3, 3, 3, 1, 2), [1, 1, 1, 1, 1], "SAME")), [1, 2, 2, 2, 1], [1, 2, 2, 2, 1], "SAME")
    loss = tf.reduce_mean(a**2) + tf.reduce_sum(b) + tf.reduce_mean(tf.tanh(dilated))
    return Program([loss, a, b], [{x: rng.randn(2, 9, 2), v: rng.randn(1, 4, 4, 4, 1)} for _ in range(3)], [tf.train.AdamOptimizer(0.01).minimize(loss)])


@tutorial
def spatial_transformer(rng):
    """Bilinear sampling by gathers."""
    image, theta = tf.placeholder(tf.float32, [2, 5, 5, 1]), tf.placeholder(tf.float32, [2, 2, 3])
    xs, ys = tf.meshgrid(tf.linspace(-1.0, 1.0, 4), tf.linspace(-1.0, 1.0, 4))
    grid = tf.stack([tf.reshape(xs, [-1]), tf.reshape(ys, [-1]), tf.ones([16])])
    moved = tf.matmul(theta, tf.tile(tf.expand_dims(grid, 0), [2, 1, 1]))
    x, y = (0.5 * (moved[:, i] + 1.0) * 4.0 for i in (0, 1))
    x0, y0 = tf.cast(tf.floor(x), tf.int32), tf.cast(tf.floor(y), tf.int32)
    x1, y1 = x0 + 1, y0 + 1
    clip = lambda t: tf.clip_by_value(t, 0, 4)
    base = tf.reshape(tf.tile(tf.expand_dims(tf.range(2) * 25, 1), [1, 16]), [-1])

    def at(yy, xx):
        return tf.reshape(tf.gather(tf.reshape(image, [-1, 1]), base + tf.reshape(clip(yy) * 5 + clip(xx), [-1])), [2, 16])

    f = tf.to_float
    out = at(y0, x0) * (f(x1) - x) * (f(y1) - y) + at(y1, x0) * (f(x1) - x) * (y - f(y0)) + at(y0, x1) * (x - f(x0)) * (f(y1) - y) + at(y1, x1) * (x - f(x0)) * (y - f(y0))
    loss = tf.reduce_sum(out**2)
    feeds = [{image: rng.rand(2, 5, 5, 1), theta: np.tile([[[0.8, 0.1, 0.05], [-0.1, 0.7, 0.1]]], [2, 1, 1])} for _ in range(2)]
    return Program([out] + tf.gradients(loss, [image, theta]), feeds)


@tutorial
def yolo_decode(rng):
    out = tf.placeholder(tf.float32, [None, 3, 3, 2 * 7])
    shape = tf.shape(out)
    values = tf.reshape(out, [shape[0], 3, 3, 2, 7])
    xy, wh, rest = values[..., 0:2], values[..., 2:4], values[..., 4:]
    grid = tf.cast(tf.stack(tf.meshgrid(tf.range(3), tf.range(3)), -1)[tf.newaxis, :, :, tf.newaxis, :], tf.float32)
    boxes = tf.concat([(tf.sigmoid(xy) + grid) / 3.0, tf.exp(wh) * tf.constant([[1.0, 2.0], [0.5, 0.3]]) / 3.0], -1)
    scores = tf.sigmoid(rest[..., :1]) * tf.nn.softmax(rest[..., 1:])
    mask = tf.reduce_max(scores, -1) >= 0.35
    picked = tf.boolean_mask(boxes, mask)
    best = tf.argmax(tf.boolean_mask(scores, mask), -1)
    return Program([boxes, picked, best], [{out: rng.randn(2, 3, 3, 14)} for _ in range(2)])


@tutorial
def piecewise_and_cosine_rates(rng):
    step = tf.train.get_or_create_global_step()
    rates = [
        tf.train.cosine_decay(0.1, step, 10), tf.train.inverse_time_decay(0.1, step, 2, 0.5), tf.train.natural_exp_decay(0.1, step, 3, 0.5),
        tf.train.linear_cosine_decay(0.1, step, 10), tf.train.cosine_decay_restarts(0.1, step, 3),
    ]  # fmt: skip
    return Program(rates, [{}, {}, {}, {}], [tf.assign_add(step, 1)])


@tutorial
def strings_and_numbers(rng):
    lines = tf.placeholder(tf.string, [None])
    parts = tf.string_split(lines, ",")
    dense = tf.sparse_tensor_to_dense(parts, default_value="0")
    numbers = tf.string_to_number(dense)
    text = tf.string_join([lines, tf.as_string(tf.range(tf.shape(lines)[0]))], separator="#")
    return Program([numbers, text, tf.reduce_join(text, 0), tf.size(parts.values)], [{lines: np.array([b"1,2.5", b"3,-4,5"], object)}])


@tutorial
def counters_and_guards(rng):
    x = tf.placeholder(tf.float32, [None])
    count = tf.get_variable("count", [], tf.int64, initializer=tf.zeros_initializer(), trainable=False, collections=[tf.GraphKeys.LOCAL_VARIABLES])
    total = tf.get_variable("total", [], initializer=tf.zeros_initializer(), trainable=False, collections=[tf.GraphKeys.LOCAL_VARIABLES])
    add = tf.assign_add(total, tf.reduce_sum(x))
    counted = tf.assign_add(count, tf.size(x, out_type=tf.int64))
    mean = total / tf.maximum(tf.cast(count, tf.float32), 1.0)
    checked = tf.verify_tensor_all_finite(x, "not finite")
    with tf.control_dependencies([tf.assert_rank(x, 1)]):
        safe = tf.identity(checked)
    return Program([mean, safe], [{x: rng.randn(3)}, {x: rng.randn(2)}], [add, counted])


@tutorial
def norm_constraints(rng):
    """Weights are kept on the unit ball, power iteration for spectral norm."""
    x = tf.placeholder(tf.float32, [None, 4])
    w = tf.get_variable("w", [4, 3])
    u = tf.get_variable("u", [1, 3], initializer=tf.random_normal_initializer(), trainable=False)
    v = tf.nn.l2_normalize(tf.matmul(u, tf.transpose(w)))
    new_u = tf.nn.l2_normalize(tf.matmul(v, w))
    sigma = tf.matmul(tf.matmul(tf.stop_gradient(v), w), tf.transpose(tf.stop_gradient(new_u)))
    with tf.control_dependencies([u.assign(new_u)]):
        normed = tf.reshape(w / sigma, [4, 3])
    loss = tf.reduce_mean(tf.nn.softplus(tf.matmul(x, normed)))
    train = tf.train.AdamOptimizer(0.01).minimize(loss)
    with tf.control_dependencies([train]):
        clip = tf.assign(w, tf.clip_by_norm(w, 1.0, axes=[0]))
    return Program([w, u], [{x: rng.randn(3, 4)} for _ in range(3)], [clip])


@tutorial
def highway_and_gates(rng):
    x = tf.placeholder(tf.float32, [None, 5])
    h = x
    for i in range(3):
        with tf.variable_scope("highway_%d" % i, reuse=tf.AUTO_REUSE, regularizer=lambda w: 0.01 * tf.nn.l2_loss(w)):
            gate = tf.sigmoid(tf.matmul(h, tf.get_variable("t", [5, 5])) - 1.0)
            h = gate * tf.nn.relu(tf.matmul(h, tf.get_variable("h", [5, 5]))) + (1.0 - gate) * h
    loss = tf.reduce_mean(tf.square(h)) + tf.add_n(tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES))
    return Program([loss, h], [{x: rng.randn(3, 5)} for _ in range(3)], [tf.train.AdadeltaOptimizer(1.0).minimize(loss)])
