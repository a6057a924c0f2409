"""Graphs over sequences for sequences.test.ts: attention, beam search, speech and language models, as TensorFlow 1's programs build them."""

import numpy as np
import tensorflow.compat.v1 as tf

from tensorflow.python.keras.layers.legacy_rnn import rnn_cell_impl as rnn_cell
from tensorflow.python.ops import gen_rnn_ops, rnn

from record import Program

SEQUENCES = {}


def sequence(build):
    def seeded():
        tf.set_random_seed(21)
        return build(np.random.default_rng(len(build.__name__)))

    SEQUENCES["sequence_" + build.__name__] = seeded
    return build


def floats(rng, *shape):
    return rng.uniform(-1, 1, shape).astype(np.float32)


def words(rng, most, *shape):
    return rng.integers(1, most, shape).astype(np.int32)


def train(loss, optimizer, clip=None):
    variables = tf.trainable_variables()
    grads = tf.gradients(loss, variables)
    if clip:
        grads, _ = tf.clip_by_global_norm(grads, clip)
    return optimizer.apply_gradients(zip(grads, variables), global_step=tf.train.get_or_create_global_step())


def attend(memory, keys, mask, query, size):
    """Bahdanau's attention: a context of the memory, and the weights."""
    with tf.variable_scope("attention", reuse=tf.AUTO_REUSE):
        v = tf.get_variable("v", [size])
        projected = tf.matmul(query, tf.get_variable("query", [query.shape[1], size]))
        scores = tf.reduce_sum(v * tf.tanh(keys + tf.expand_dims(projected, 1)), 2)
        weights = tf.nn.softmax(tf.where(mask, scores, tf.fill(tf.shape(scores), -1e9)))
        return tf.reduce_sum(tf.expand_dims(weights, 2) * memory, 1), weights


def encode(source, lengths, vocabulary, size):
    embedding = tf.get_variable("source", [vocabulary, size])
    inputs = tf.nn.embedding_lookup(embedding, source)
    outputs, states = rnn.bidirectional_dynamic_rnn(
        rnn_cell.GRUCell(size), rnn_cell.GRUCell(size), inputs, sequence_length=lengths, dtype=tf.float32)
    return tf.concat(outputs, 2), tf.concat(states, 1)


@sequence
def attention(rng):
    source, target = tf.placeholder(tf.int32, [None, None], name="source"), tf.placeholder(tf.int32, [None, None], name="target")
    lengths = tf.placeholder(tf.int32, [None], name="lengths")
    memory, state = encode(source, lengths, 9, 4)
    mask = tf.sequence_mask(lengths, tf.shape(source)[1])
    keys = tf.tensordot(memory, tf.get_variable("keys", [8, 5]), 1)
    cell, embedding = rnn_cell.GRUCell(8), tf.get_variable("embedding", [7, 3])
    projection = tf.get_variable("projection", [8, 7])
    inputs = tf.nn.embedding_lookup(embedding, tf.transpose(tf.pad(target[:, :-1], [[0, 0], [1, 0]])))
    steps = tf.shape(target)[1]
    given = tf.TensorArray(tf.float32, steps).unstack(inputs)
    logits, alignments = tf.TensorArray(tf.float32, steps), tf.TensorArray(tf.float32, steps)

    def body(time, state, context, logits, alignments):
        output, state = cell(tf.concat([given.read(time), context], 1), state)
        context, weights = attend(memory, keys, mask, output, 5)
        return time + 1, state, context, logits.write(time, tf.matmul(output, projection)), alignments.write(time, weights)

    _, _, _, logits, alignments = tf.while_loop(
        lambda time, *_: time < steps, body, [0, state, tf.zeros([tf.shape(source)[0], 8]), logits, alignments],
        shape_invariants=[tf.TensorShape([]), tf.TensorShape([None, 8]), tf.TensorShape([None, 8]), tf.TensorShape(None), tf.TensorShape(None)],
        swap_memory=True)
    logits = tf.transpose(logits.stack(), [1, 0, 2])
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=target, logits=logits)
    weights = tf.cast(tf.not_equal(target, 0), tf.float32)
    loss = tf.reduce_sum(losses * weights) / tf.reduce_sum(weights)
    step = train(loss, tf.train.AdamOptimizer(0.01), 1.0)
    feeds = [{source: words(rng, 9, 3, n), target: words(rng, 7, 3, m), lengths: np.array([n, 2, 3], np.int32)} for n, m in ((4, 5), (4, 5), (6, 3))]
    return Program([loss, alignments.stack()], feeds, [step])


@sequence
def beam_search(rng):
    width, vocabulary, size, most = 3, 6, 4, 5
    start = tf.placeholder(tf.float32, [None, size], name="start")
    batch = tf.shape(start)[0]
    embedding, projection = tf.Variable(floats(rng, vocabulary, 3), name="embedding"), tf.Variable(floats(rng, size, vocabulary) * 3, name="projection")
    cell = rnn_cell.GRUCell(size)
    state = tf.reshape(tf.tile(tf.expand_dims(start, 1), [1, width, 1]), [-1, size])
    first = tf.concat([tf.zeros([batch, 1]), tf.fill([batch, width - 1], -1e9)], 1)

    def body(time, state, tokens, total, finished, sequences):
        output, state = cell(tf.nn.embedding_lookup(embedding, tf.reshape(tokens, [-1])), state)
        logs = tf.reshape(tf.nn.log_softmax(tf.matmul(output, projection)), [batch, width, vocabulary])
        ended = tf.one_hot(tf.zeros([batch, width], tf.int32), vocabulary, 0.0, -1e9)
        logs = tf.where(tf.tile(tf.expand_dims(finished, 2), [1, 1, vocabulary]), ended, logs)
        total, best = tf.nn.top_k(tf.reshape(tf.expand_dims(total, 2) + logs, [batch, -1]), width)
        parents, tokens = best // vocabulary, best % vocabulary
        places = tf.stack([tf.tile(tf.expand_dims(tf.range(batch), 1), [1, width]), parents], 2)
        state = tf.reshape(tf.gather_nd(tf.reshape(state, [batch, width, size]), places), [-1, size])
        finished = tf.logical_or(tf.gather_nd(finished, places), tf.equal(tokens, 0))
        sequences = tf.concat([tf.gather_nd(sequences, places), tf.expand_dims(tokens, 2)], 2)
        return time + 1, state, tokens, total, finished, sequences

    _, _, _, total, _, sequences = tf.while_loop(
        lambda time, state, tokens, total, finished, _: tf.logical_and(time < most, tf.logical_not(tf.reduce_all(finished))), body,
        [0, state, tf.ones([batch, width], tf.int32), first, tf.zeros([batch, width], tf.bool), tf.ones([batch, width, 1], tf.int32)],
        shape_invariants=[tf.TensorShape([]), tf.TensorShape([None, size]), tf.TensorShape([None, width]), tf.TensorShape([None, width]),
                          tf.TensorShape([None, width]), tf.TensorShape([None, width, None])], back_prop=False)
    return Program([total, sequences], [{start: floats(rng, n, size)} for n in (1, 2)])


@sequence
def speech(rng):
    x, lengths = tf.placeholder(tf.float32, [None, None, 3], name="x"), tf.placeholder(tf.int32, [None], name="lengths")
    labels = tf.sparse_placeholder(tf.int32, name="labels")
    cell = rnn_cell.MultiRNNCell([rnn_cell.LSTMCell(5, use_peepholes=True) for _ in range(2)])
    outputs, _ = rnn.dynamic_rnn(cell, x, lengths, dtype=tf.float32)
    flat = tf.reshape(outputs, [-1, 5])
    logits = tf.reshape(tf.matmul(flat, tf.get_variable("w", [5, 4])) + tf.get_variable("b", [4], initializer=tf.zeros_initializer()), [tf.shape(x)[0], -1, 4])
    logits = tf.transpose(logits, [1, 0, 2])
    loss = tf.reduce_mean(tf.nn.ctc_loss(labels, logits, lengths))
    decoded, logs = tf.nn.ctc_beam_search_decoder(logits, lengths, beam_width=8)
    errors = tf.reduce_mean(tf.edit_distance(tf.cast(decoded[0], tf.int32), labels))
    greedy, _ = tf.nn.ctc_greedy_decoder(logits, lengths)
    step = train(loss, tf.train.MomentumOptimizer(0.05, 0.9))
    value = tf.SparseTensorValue(np.array([[0, 0], [0, 1], [1, 0]], np.int64), np.array([1, 2, 0], np.int32), np.array([2, 2], np.int64))
    feeds = [{x: floats(rng, 2, 6, 3), lengths: np.array([6, 4], np.int32), labels.indices: value.indices, labels.values: value.values,
              labels.dense_shape: value.dense_shape} for _ in range(2)]
    return Program([loss, logs, errors, greedy[0]], feeds, [step])


@sequence
def language_model(rng):
    """A language model as the PTB tutorial has it: state kept between runs, static steps, dropout, clipped gradients, a rate that is set."""
    tokens = tf.placeholder(tf.int32, [2, 5], name="tokens")
    cell = rnn_cell.MultiRNNCell([rnn_cell.BasicLSTMCell(4, forget_bias=0.0) for _ in range(2)])
    kept = [rnn_cell.LSTMStateTuple(*(tf.get_variable(f"state_{i}_{part}", [2, 4], initializer=tf.zeros_initializer(), trainable=False) for part in "ch"))
            for i in range(2)]
    inputs = tf.nn.embedding_lookup(tf.get_variable("embedding", [6, 4], initializer=tf.random_uniform_initializer(-0.5, 0.5)), tokens[:, :-1])
    outputs, state = rnn.static_rnn(cell, tf.unstack(inputs, axis=1), initial_state=tuple(kept))
    logits = tf.nn.xw_plus_b(tf.reshape(tf.concat(outputs, 1), [-1, 4]), tf.get_variable("w", [4, 6]), tf.get_variable("b", [6]))
    loss = tf.reduce_sum(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=tf.reshape(tokens[:, 1:], [-1]), logits=logits)) / 2.0
    rate = tf.Variable(1.0, trainable=False, name="rate")
    step = train(loss, tf.train.GradientDescentOptimizer(rate), 5.0)
    flat = [part for pair in zip(kept, state) for part in zip(*pair)]
    with tf.control_dependencies([step]):
        keep = tf.group(*(tf.assign(before, after) for before, after in flat))
    return Program([loss, state[1].h], [{tokens: words(rng, 6, 2, 5)} for _ in range(3)], [keep, tf.assign(rate, rate * 0.5)])


@sequence
def block_lstm(rng):
    x = tf.placeholder(tf.float32, [4, 2, 3], name="x")
    w, b = tf.get_variable("lstm/kernel", [5, 8]), tf.get_variable("lstm/bias", [8], initializer=tf.zeros_initializer())
    zeros, nothing = tf.zeros([2, 2]), tf.zeros([2])
    outputs = gen_rnn_ops.block_lstm(tf.constant(4, tf.int64), x, zeros, zeros, w, nothing, nothing, nothing, b, forget_bias=1.0, cell_clip=-1.0)
    loss = tf.reduce_sum(tf.square(outputs.h - 0.5))
    return Program([loss, outputs.h, outputs.cs], [{x: floats(rng, 4, 2, 3)} for _ in range(2)], [train(loss, tf.train.RMSPropOptimizer(0.01))])
