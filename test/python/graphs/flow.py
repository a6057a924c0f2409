"""Graphs with control flow for graphs.test.ts: conditionals, loops, their gradients, arrays of tensors, recurrent networks."""

import numpy as np
import tensorflow.compat.v1 as tf

from tensorflow.python.framework.function import Defun
from tensorflow.python.keras.layers.legacy_rnn import rnn_cell_impl as rnn_cell
from tensorflow.python.ops import rnn

from record import Program

FLOWS = {}


def flow(build):
    def seeded():
        tf.set_random_seed(20)
        return build(np.random.default_rng(len(build.__name__)))

    FLOWS["flow_" + build.__name__] = seeded
    return build


def floats(rng, *shape):
    return rng.uniform(-1, 1, shape).astype(np.float32)


@flow
def cond(rng):
    x, p = tf.placeholder(tf.float32, [3], name="x"), tf.placeholder(tf.bool, [], name="p")
    y = tf.cond(p, lambda: x * 2.0 + 1.0, lambda: tf.exp(x) - 3.0)
    z = tf.cond(p, lambda: (1, x), lambda: (2, -x))
    sure = tf.cond(tf.constant(True), lambda: x + 1.0, lambda: x / 0.0)
    grads = tf.gradients([y, z[1] * x], x)
    return Program([y, *z, sure, y * 2.0, *grads], [{x: floats(rng, 3), p: b} for b in (True, False, True)])


@flow
def cond_of_values(rng):
    x = tf.placeholder(tf.float32, [None, 2], name="x")
    total = tf.reduce_sum(x)
    y = tf.cond(total > 0.0, lambda: tf.matmul(x, [[1.0, 2.0], [3.0, 4.0]]), lambda: tf.nn.relu(x) - 1.0)
    z = tf.cond(tf.reduce_max(y) > 1.0, lambda: y / 2.0, lambda: y * total)
    return Program([y, z, *tf.gradients(z, x)], [{x: floats(rng, 3, 2) + shift} for shift in (1.0, -1.0, 0.1, -0.1)])


@flow
def cond_nested(rng):
    x = tf.placeholder(tf.float32, [2, 2], name="x")
    p, q = tf.placeholder(tf.bool, [], name="p"), tf.placeholder(tf.bool, [], name="q")
    w = tf.Variable(floats(rng, 2, 2), name="w")

    def inner():
        return tf.cond(q, lambda: tf.matmul(x, w), lambda: tf.cond(tf.logical_not(p), lambda: x, lambda: x * x * w))

    y = tf.cond(p, inner, lambda: tf.cond(q, lambda: w * 3.0, lambda: tf.sin(x)))
    grads = tf.gradients(tf.reduce_sum(y * y), [x, w])
    feeds = [{x: floats(rng, 2, 2), p: a, q: b} for a in (True, False) for b in (True, False)]
    return Program([y, *grads], feeds)


@flow
def cond_of_variables(rng):
    p = tf.placeholder(tf.bool, [], name="p")
    v = tf.Variable([1.0, 2.0], name="v")
    r = tf.Variable([5.0, 6.0], name="r", use_resource=True)
    changed = tf.cond(p, lambda: tf.assign_add(v, [1.0, 1.0]), lambda: tf.assign_sub(v, [10.0, 20.0]))
    changed_r = tf.cond(p, lambda: r.assign_add([1.0, 1.0]), lambda: r.read_value() + 100.0)
    with tf.control_dependencies([changed, changed_r]):
        after = [v.read_value(), r.read_value()]
    train = tf.train.GradientDescentOptimizer(0.1).minimize(tf.cond(p, lambda: tf.reduce_sum(v * v), lambda: tf.reduce_sum(v * r)))
    return Program([changed, changed_r, *after], [{p: b} for b in (True, False, False, True)], [train])


@flow
def case(rng):
    x = tf.placeholder(tf.float32, [], name="x")
    y = tf.case([(x < 1.0, lambda: x * 10.0), (x < 2.0, lambda: x + 100.0)], default=lambda: -x)
    z = tf.case([(x > 2.5, lambda: tf.constant(1)), (x < 0.5, lambda: tf.constant(2))], default=lambda: tf.constant(3), exclusive=True)
    return Program([y, z, *tf.gradients(y, x)], [{x: np.float32(value)} for value in (0.0, 1.5, 2.5, 3.0)])


@flow
def switch_case(rng):
    k = tf.placeholder(tf.int32, [], name="k")
    x = tf.constant([1.0, 2.0])
    y = tf.switch_case(k, [lambda: x, lambda: x * 2.0, lambda: x * 3.0], default=lambda: x * 0.0)
    return Program([y], [{k: np.int32(value)} for value in (0, 1, 2, 3, -1)])


@flow
def loop(rng):
    n = tf.placeholder(tf.int32, [], name="n")
    x = tf.placeholder(tf.float32, [2, 2], name="x")
    i, y = tf.while_loop(lambda i, y: i < n, lambda i, y: (i + 1, tf.matmul(y, x) * 0.5), [0, x])
    s = tf.while_loop(lambda s: s < 100.0, lambda s: s * 2.0 + tf.cast(n, tf.float32), [1.0])
    return Program([i, y, s], [{n: np.int32(count), x: floats(rng, 2, 2)} for count in (0, 1, 7)])


@flow
def loop_gradient(rng):
    n = tf.placeholder(tf.int32, [], name="n")
    x = tf.placeholder(tf.float32, [2, 2], name="x")
    w = tf.Variable(floats(rng, 2, 2), name="w")
    _, y = tf.while_loop(lambda i, y: i < n, lambda i, y: (i + 1, tf.tanh(tf.matmul(y, w) + x)), [0, x])
    grads = tf.gradients(tf.reduce_sum(y * y), [x, w])
    train = tf.train.GradientDescentOptimizer(0.1).minimize(tf.reduce_sum(y))
    return Program([y, *grads], [{n: np.int32(count), x: floats(rng, 2, 2)} for count in (0, 1, 5)], [train])


@flow
def loops_nested(rng):
    n = tf.placeholder(tf.int32, [], name="n")
    x = tf.placeholder(tf.float32, [3], name="x")

    def outer(i, y):
        _, z = tf.while_loop(lambda j, z: j < i, lambda j, z: (j + 1, z * x + 0.5), [0, y])
        return i + 1, z * 0.9

    _, y = tf.while_loop(lambda i, y: i < n, outer, [0, x])
    return Program([y, *tf.gradients(y, x)], [{n: np.int32(count), x: floats(rng, 3)} for count in (0, 1, 4)])


@flow
def loop_with_cond(rng):
    n = tf.placeholder(tf.int32, [], name="n")
    x = tf.placeholder(tf.float32, [3], name="x")
    w = tf.Variable(floats(rng, 3), name="w")

    def body(i, y):
        even = tf.equal(i % 2, 0)
        return i + 1, tf.cond(even, lambda: y * w + x, lambda: tf.cond(tf.reduce_sum(y) > 0.0, lambda: tf.sin(y), lambda: y * y))

    _, y = tf.while_loop(lambda i, y: i < n, body, [0, x])
    grads = tf.gradients(tf.reduce_sum(y), [x, w])
    return Program([y, *grads], [{n: np.int32(count), x: floats(rng, 3)} for count in (0, 1, 2, 6)])


@flow
def loop_in_cond(rng):
    p = tf.placeholder(tf.bool, [], name="p")
    x = tf.placeholder(tf.float32, [2], name="x")

    def count():
        return tf.while_loop(lambda i, y: i < 4, lambda i, y: (i + 1, y * x), [0, x])[1]

    y = tf.cond(p, count, lambda: x + 1.0)
    return Program([y, *tf.gradients(y, x)], [{p: b, x: floats(rng, 2)} for b in (True, False)])


@flow
def loop_of_shapes(rng):
    n = tf.placeholder(tf.int32, [], name="n")
    x = tf.placeholder(tf.float32, [None, 2], name="x")
    _, y = tf.while_loop(
        lambda i, y: i < n,
        lambda i, y: (i + 1, tf.concat([y, x * tf.cast(i, tf.float32)], 0)),
        [0, x],
        shape_invariants=[tf.TensorShape([]), tf.TensorShape([None, 2])],
    )
    feeds = [{n: np.int32(count), x: floats(rng, rows, 2)} for count, rows in ((0, 1), (3, 2), (2, 1))]
    return Program([y, tf.reduce_sum(y, 0), *tf.gradients(y, x)], feeds)


@flow
def loop_of_variables(rng):
    v = tf.Variable(1.0, name="v")
    r = tf.Variable([1.0, 2.0], name="r", use_resource=True)

    def body(i):
        with tf.control_dependencies([tf.assign_add(v, tf.cast(i, tf.float32)), r.assign(r * 2.0)]):
            return i + 1

    i = tf.while_loop(lambda i: i < 5, body, [0], parallel_iterations=1)
    with tf.control_dependencies([i]):
        after = [v.read_value(), r.read_value()]
    return Program([i, *after], [{}, {}])


@flow
def loop_of_random_numbers(rng):
    _, y = tf.while_loop(lambda i, y: i < 4, lambda i, y: (i + 1, y + tf.random_uniform([2], seed=3)), [0, tf.zeros([2])], parallel_iterations=1)
    return Program([y], [{}, {}])


@flow
def maximum_iterations(rng):
    x = tf.placeholder(tf.float32, [2], name="x")
    y = tf.while_loop(lambda y: tf.reduce_sum(y) < 50.0, lambda y: y * x, [x], maximum_iterations=6)
    return Program([y, *tf.gradients(y, x)], [{x: np.float32([1.5, 1.2])}, {x: np.float32([30.0, 30.0])}, {x: np.float32([3.0, 2.0])}])


@flow
def tensor_arrays(rng):
    x = tf.placeholder(tf.float32, [4, 3], name="x")
    array = tf.TensorArray(tf.float32, 4).unstack(x)
    out = tf.TensorArray(tf.float32, 0, dynamic_size=True, clear_after_read=False)
    _, out = tf.while_loop(lambda i, out: i < 4, lambda i, out: (i + 1, out.write(i, array.read(3 - i) * 2.0)), [0, out])
    parts = tf.TensorArray(tf.float32, 2, infer_shape=False, clear_after_read=False).split(x, [1, 3])
    whole = parts.concat()
    y = out.stack()
    some = out.gather([2, 0])
    grads = tf.gradients(tf.reduce_sum(y * x) + tf.reduce_sum(some) + tf.reduce_sum(whole * whole), x)
    return Program([y, some, whole, out.size(), *grads], [{x: floats(rng, 4, 3)}, {x: floats(rng, 4, 3)}])


@flow
def scans(rng):
    x = tf.placeholder(tf.float32, [5, 2], name="x")
    sums = tf.scan(lambda a, b: a + b * 2.0, x)
    mapped = tf.map_fn(lambda row: tf.reduce_sum(row) * row, x)
    left = tf.foldl(lambda a, b: a * 0.5 + b, x)
    right = tf.foldr(lambda a, b: a * 0.5 + b, x, initializer=tf.ones([2]))
    both = tf.map_fn(lambda pair: (pair[0] * pair[1], pair[0] - pair[1]), (x, sums), dtype=(tf.float32, tf.float32))
    total = tf.add_n([tf.reduce_sum(t * t) for t in (sums, mapped, left, right, *both)])
    return Program([sums, mapped, left, right, *both, *tf.gradients(total, x)], [{x: floats(rng, 5, 2)}, {x: floats(rng, 5, 2)}])


@flow
def dynamic_lstm(rng):
    x = tf.placeholder(tf.float32, [3, 5, 4], name="x")
    lengths = tf.placeholder(tf.int32, [3], name="lengths")
    cell = rnn_cell.LSTMCell(6)
    outputs, state = rnn.dynamic_rnn(cell, x, sequence_length=lengths, dtype=tf.float32)
    loss = tf.reduce_sum(outputs * outputs) + tf.reduce_sum(state.c)
    train = tf.train.AdamOptimizer(0.01).minimize(loss)
    feeds = [{x: floats(rng, 3, 5, 4), lengths: np.int32(some)} for some in ([5, 2, 3], [0, 4, 1], [5, 5, 5])]
    return Program([outputs, state.c, state.h, loss, *tf.gradients(loss, [x])], feeds, [train])


@flow
def dynamic_gru(rng):
    x = tf.placeholder(tf.float32, [None, None, 4], name="x")
    cell = rnn_cell.MultiRNNCell([rnn_cell.GRUCell(3), rnn_cell.BasicRNNCell(2)])
    outputs, state = rnn.dynamic_rnn(cell, x, dtype=tf.float32, time_major=True)
    loss = tf.reduce_mean(outputs)
    train = tf.train.MomentumOptimizer(0.1, 0.9).minimize(loss)
    feeds = [{x: floats(rng, steps, batch, 4)} for steps, batch in ((3, 2), (6, 1), (3, 2))]
    return Program([outputs, *state, loss], feeds, [train])


@flow
def bidirectional(rng):
    x = tf.placeholder(tf.float32, [2, 4, 3], name="x")
    lengths = tf.constant([4, 2])
    cells = [rnn_cell.GRUCell(3) for _ in range(2)]
    outputs, _ = rnn.bidirectional_dynamic_rnn(*cells, x, sequence_length=lengths, dtype=tf.float32)
    loss = tf.reduce_sum(tf.concat(outputs, 2) ** 2)
    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
    return Program([*outputs, loss], [{x: floats(rng, 2, 4, 3)} for _ in range(2)], [train])


@flow
def decoder(rng):
    """Greedy decoding: each step's symbol is the next one's input, until all are done."""
    state = tf.placeholder(tf.float32, [2, 4], name="state")
    table = tf.get_variable("table", initializer=floats(rng, 7, 4))
    cell = rnn_cell.GRUCell(4)
    project = tf.get_variable("project", initializer=floats(rng, 4, 7))

    def step(time, state, symbols, done, out):
        output, state = cell(tf.nn.embedding_lookup(table, symbols), state)
        symbols = tf.argmax(tf.matmul(output, project), 1, output_type=tf.int32)
        return time + 1, state, symbols, tf.logical_or(done, tf.equal(symbols, 0)), out.write(time, symbols)

    def more(time, state, symbols, done, out):
        return tf.logical_and(tf.logical_not(tf.reduce_all(done)), time < 6)

    out = tf.TensorArray(tf.int32, 0, dynamic_size=True)
    start = tf.zeros([2], tf.int32)
    time, last, _, _, out = tf.while_loop(more, step, [0, state, start, tf.zeros([2], tf.bool), out])
    return Program([time, last, tf.transpose(out.stack())], [{state: floats(rng, 2, 4) * 3.0} for _ in range(3)])


@flow
def swapped_memory(rng):
    x = tf.placeholder(tf.float32, [3], name="x")
    w = tf.Variable(floats(rng, 3), name="w")
    _, y = tf.while_loop(lambda i, y: i < 3, lambda i, y: (i + 1, y * w * x), [0, x], swap_memory=True, parallel_iterations=2)
    return Program([y, *tf.gradients(y, [x, w])], [{x: floats(rng, 3)}])


@flow
def second_derivative(rng):
    x = tf.placeholder(tf.float32, [], name="x")
    p = tf.placeholder(tf.bool, [], name="p")
    y = tf.cond(p, lambda: x * x * x, lambda: tf.exp(2.0 * x))
    first = tf.gradients(y, x)[0]
    return Program([y, first, *tf.gradients(first, x)], [{x: np.float32(0.7), p: b} for b in (True, False)])


@flow
def sparse_gradients(rng):
    ids = tf.placeholder(tf.int32, [4], name="ids")
    table = tf.Variable(floats(rng, 5, 2), name="table")
    p = tf.placeholder(tf.bool, [], name="p")
    y = tf.cond(p, lambda: tf.gather(table, ids[:2]), lambda: tf.gather(table, ids[2:]) * 2.0)
    _, z = tf.while_loop(lambda i, z: i < 3, lambda i, z: (i + 1, z + tf.gather(table, ids[i])), [0, tf.zeros([2])])
    loss = tf.reduce_sum(y * y) + tf.reduce_sum(z * z)
    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
    return Program([y, z, loss], [{ids: np.int32([1, 2, 0, 1]), p: b} for b in (True, False)], [train])


def functional(build):
    """Builds with If, While and Case nodes, as TensorFlow 2 does."""

    def switched(rng):
        tf.enable_control_flow_v2()
        try:
            return build(rng)
        finally:
            tf.disable_control_flow_v2()

    switched.__name__ = "functional_" + build.__name__
    return flow(switched)


for one in (cond, cond_nested, case, loop, loop_gradient, loops_nested, loop_with_cond, loop_in_cond, loop_of_shapes, maximum_iterations, scans):
    functional(one)


@functional
def cond_of_resources(rng):
    p = tf.placeholder(tf.bool, [], name="p")
    r = tf.Variable([5.0, 6.0], name="r", use_resource=True)
    changed = tf.cond(p, lambda: r.assign_add([1.0, 1.0]), lambda: r.assign_sub([10.0, 10.0]))
    with tf.control_dependencies([changed]):
        after = r.read_value()
    return Program([changed, after], [{p: b} for b in (True, False, True)])


@functional
def loop_of_resources(rng):
    n = tf.placeholder(tf.int32, [], name="n")
    r = tf.Variable([5.0, 6.0], name="r", use_resource=True)

    def body(i, y):
        with tf.control_dependencies([r.assign_add([1.0, 2.0])]):
            return i + 1, y + r.read_value()

    i, y = tf.while_loop(lambda i, y: i < n, body, [0, tf.zeros([2])], parallel_iterations=1)
    with tf.control_dependencies([y]):
        after = r.read_value()
    return Program([i, y, after], [{n: np.int32(count)} for count in (0, 3)])


@functional
def dynamic_lstm(rng):
    x = tf.placeholder(tf.float32, [3, 5, 4], name="x")
    cell = rnn_cell.LSTMCell(6)
    outputs, state = rnn.dynamic_rnn(cell, x, sequence_length=tf.constant([5, 2, 3]), dtype=tf.float32)
    loss = tf.reduce_sum(outputs * outputs) + tf.reduce_sum(state.c)
    train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
    return Program([outputs, state.c, loss], [{x: floats(rng, 3, 5, 4)} for _ in range(2)], [train])


@flow
def functions(rng):
    x = tf.placeholder(tf.float32, [2, 3], name="x")
    w = tf.Variable(floats(rng, 3, 3), name="w", use_resource=True)

    @tf.function(autograph=False)
    def layer(value):
        return tf.nn.relu(tf.matmul(value, w)) + 1.0

    @tf.function(autograph=False)
    def network(value):
        return layer(layer(value)), tf.reduce_sum(value)

    y, total = network(x)
    return Program([y, total, *tf.gradients(y, x)], [{x: floats(rng, 2, 3)} for _ in range(2)])


@flow
def old_functions(rng):
    x = tf.placeholder(tf.float32, [2, 3], name="x")

    @Defun(tf.float32, tf.float32)
    def scaled(value, factor):
        return value * factor, value - factor

    product, difference = scaled(x, tf.reduce_mean(x))
    return Program([product + difference, difference], [{x: floats(rng, 2, 3)}])
