"""What a random graph is made of: one generator for each kind of op, in proportion to how often real graphs have it."""

import numpy as np
import tensorflow.compat.v1 as tf

GENERATORS = []
_weights = []


def generator(weight):
    def register(function):
        GENERATORS.append(function)
        _weights.append(weight)
        return function

    return register


FLOATS = (tf.float32, tf.float64)
NUMBERS = (tf.float32, tf.float64, tf.int32, tf.int64)
INTEGERS = (tf.int32, tf.int64)


# Element-wise arithmetic.


@generator(10)
def binary(m):
    x = m.float()
    shape = m.shape_of(x)
    kind = m.integer(0, 3)
    if kind == 1:
        shape = [1 if m.chance(0.4) else size for size in shape]
    elif kind == 2:
        shape = shape[m.integer(0, len(shape)) :]
    y = m.like(x, shape)
    if m.chance(0.3):
        x, y = y, x
    op = m.choose(
        [
            tf.add, tf.add, tf.multiply, tf.multiply, tf.subtract, tf.subtract, tf.maximum, tf.minimum, tf.squared_difference,
            lambda a, b: tf.divide(a, tf.abs(b) + 0.5), lambda a, b: tf.realdiv(a, tf.square(b) + 1.0),
            lambda a, b: tf.pow(tf.abs(a) + 0.1, b), tf.atan2, lambda a, b: tf.floordiv(a, tf.abs(b) + 0.3),
            lambda a, b: tf.floormod(a, tf.abs(b) + 0.3), lambda a, b: tf.div(a, tf.abs(b) + 0.5), tf.math.divide_no_nan,
            lambda a, b: tf.raw_ops.TruncateDiv(x=tf.cast(a * 10, tf.int32), y=tf.cast(tf.abs(b), tf.int32) + 2),
            lambda a, b: tf.math.xdivy(a, tf.abs(b) + 0.5), lambda a, b: tf.math.xlogy(a, tf.abs(b) + 0.5),
            lambda a, b: tf.math.multiply_no_nan(a, b), lambda a, b: a - b * 2.0, lambda a, b: 3.0 / (tf.abs(a) + tf.abs(b) + 1),
        ]
    )  # fmt: skip
    return op(x, y)


@generator(9)
def unary(m):
    x = m.float()
    return m.choose(
        [
            tf.negative, tf.abs, tf.sign, tf.square, tf.tanh, tf.sigmoid, tf.nn.relu, tf.nn.relu6, tf.nn.elu, tf.nn.selu,
            tf.nn.softplus, tf.nn.softsign, tf.nn.leaky_relu, tf.sin, tf.cos, tf.atan, tf.sinh, tf.cosh, tf.asinh, tf.erf, tf.erfc,
            tf.floor, tf.ceil, tf.round, tf.rint, lambda t: tf.log1p(tf.abs(t)),
            lambda t: tf.sqrt(tf.abs(t) + 0.1), lambda t: tf.rsqrt(tf.square(t) + 0.1), lambda t: tf.log(tf.abs(t) + 0.2),
            lambda t: tf.reciprocal(tf.abs(t) + 0.3), tf.exp, tf.expm1, lambda t: tf.tan(t * 0.3), lambda t: tf.asin(tf.tanh(t) * 0.9),
            lambda t: tf.acos(tf.tanh(t) * 0.9), lambda t: tf.acosh(tf.abs(t) + 1.1), lambda t: tf.atanh(tf.tanh(t) * 0.9),
            lambda t: tf.lgamma(tf.abs(t) + 0.4), lambda t: tf.digamma(tf.abs(t) + 0.4), tf.identity, tf.stop_gradient,
            lambda t: tf.clip_by_value(t, -1.0, 1.0), lambda t: tf.clip_by_norm(t, 1.5), lambda t: tf.nn.swish(t),
            lambda t: tf.math.log_sigmoid(t), lambda t: tf.math.softplus(-t), lambda t: tf.nn.l2_normalize(t, axis=-1) if t.shape.ndims else t,
            lambda t: tf.check_numerics(t, "odd"), lambda t: tf.where(tf.is_nan(t), tf.zeros_like(t), t),
            lambda t: tf.verify_tensor_all_finite(t, "odd"), lambda t: tf.nn.crelu(t),
            lambda t: tf.math.ndtri(tf.sigmoid(t)), lambda t: tf.math.erfinv(tf.tanh(t) * 0.9),
        ]
    )(x)  # fmt: skip


@generator(3)
def integers(m):
    x = m.pick(*INTEGERS)
    shape = m.shape_of(x)
    y = m.like(x, shape[m.integer(0, len(shape)) :] if m.chance(0.4) else shape)
    return m.choose(
        [
            tf.add, tf.subtract, tf.multiply, tf.maximum, tf.minimum, lambda a, b: tf.floordiv(a, tf.abs(b) + 1), lambda a, b: tf.floormod(a, tf.abs(b) + 2),
            lambda a, b: tf.truncatediv(a, tf.abs(b) + 1), lambda a, b: tf.truncatemod(a, tf.abs(b) + 1), lambda a, b: a // (tf.square(b) + 1),
            lambda a, b: a % (tf.square(b) + 2), lambda a, b: tf.squared_difference(a, b), lambda a, b: tf.negative(a), lambda a, b: tf.abs(b), lambda a, b: tf.sign(a),
            tf.bitwise.bitwise_and, tf.bitwise.bitwise_or, tf.bitwise.bitwise_xor, lambda a, b: tf.bitwise.invert(a),
            lambda a, b: tf.bitwise.left_shift(a, tf.abs(b)), lambda a, b: tf.bitwise.right_shift(a, tf.abs(b)), lambda a, b: tf.square(a), lambda a, b: tf.pow(a, tf.minimum(tf.abs(b), 3)),
            lambda a, b: a / (tf.abs(b) + 1),
        ]
    )(x, y)  # fmt: skip


@generator(4)
def compare(m):
    x = m.pick(*NUMBERS)
    y = m.like(x)
    op = m.choose([tf.equal, tf.not_equal, tf.less, tf.less_equal, tf.greater, tf.greater_equal])
    return op(x, y)


@generator(2)
def logical(m):
    x = m.pick(tf.bool)
    y = m.like(x)
    return m.choose(
        [
            tf.logical_and, tf.logical_or, tf.logical_xor, lambda a, b: tf.logical_not(a), lambda a, b: a & ~b,
            lambda a, b: tf.reduce_any(a), lambda a, b: tf.reduce_all(b, axis=-1, keepdims=True) if b.shape.ndims else a,
            lambda a, b: tf.count_nonzero(a), lambda a, b: tf.where(a), lambda a, b: tf.equal(a, b),
        ]
    )(x, y)  # fmt: skip


@generator(2)
def accumulate(m):
    x = m.float()
    others = [m.like(x) for _ in range(m.integer(1, 3))]
    return m.choose([tf.add_n, tf.accumulate_n])([x] + others)


@generator(5)
def cast(m):
    x = m.pick(tf.float32, tf.float64, tf.int32, tf.int64, tf.bool, tf.float16, tf.uint8, tf.int8, tf.int16)
    to = m.choose([tf.float32, tf.float32, tf.float64, tf.int32, tf.int32, tf.int64, tf.bool, tf.float16, tf.uint8, tf.int16])
    if to == tf.uint8:
        x = tf.abs(x) if x.dtype.is_floating or x.dtype.is_integer and not x.dtype.is_unsigned else x
    # What is float64 is exact to the last digits.
    return tf.cast(x, tf.float32 if to == tf.float64 and x.dtype.is_floating else to)


@generator(1)
def half(m):
    x = m.pick(tf.float16)
    y = m.like(x)
    return m.choose(
        [
            tf.add, tf.multiply, tf.subtract, tf.maximum, lambda a, b: tf.tanh(a), lambda a, b: tf.nn.relu(a), lambda a, b: tf.reduce_sum(a), lambda a, b: tf.sigmoid(b),
            lambda a, b: tf.reduce_mean(a, axis=0) if a.shape.ndims else a, lambda a, b: tf.exp(a * tf.cast(0.2, tf.float16)), lambda a, b: tf.cast(a, tf.float32), lambda a, b: tf.less(a, b),
        ]
    )(x, y)  # fmt: skip


@generator(1)
def complexes(m):
    x = m.float()
    y = m.like(x)
    z = tf.complex(x, y)
    w = m.choose([tf.conj, tf.negative, lambda t: t * t, lambda t: t / (t * tf.conj(t) + 1), lambda t: tf.exp(t * 0.3), tf.square, tf.identity])(z)
    return m.choose([tf.real, tf.imag, tf.abs, tf.angle, tf.identity])(w)


# Reductions and scans.


@generator(8)
def reduce(m):
    x = m.float()
    rank = len(m.shape_of(x))
    axes = None if m.chance(0.3) else [int(a) for a in m.rng.permutation(rank)[: m.integer(0, rank)]]
    if axes and m.chance(0.3):
        axes = [a - rank for a in axes]
    if axes and m.chance(0.3):
        axes = axes[0]
    keep = m.chance(0.4)
    op = m.choose(
        [tf.reduce_sum, tf.reduce_sum, tf.reduce_sum, tf.reduce_mean, tf.reduce_mean, tf.reduce_max, tf.reduce_min, tf.reduce_prod, tf.reduce_logsumexp, tf.math.reduce_std,
         tf.math.reduce_variance, tf.math.reduce_euclidean_norm]
    )  # fmt: skip
    return op(x, axis=axes, keepdims=keep)


@generator(2)
def reduce_more(m):
    x = m.float(least=1)
    return m.choose(
        [
            lambda t: tf.argmax(t, axis=-1), lambda t: tf.argmin(t, axis=0, output_type=tf.int32), lambda t: tf.cumsum(t, axis=0, exclusive=m.chance(0.5), reverse=m.chance(0.5)),
            lambda t: tf.cumprod(t, axis=-1, exclusive=m.chance(0.5), reverse=m.chance(0.5)), lambda t: tf.nn.moments(t, axes=[0]), lambda t: tf.nn.moments(t, axes=[-1], keep_dims=True),
            lambda t: tf.norm(t), lambda t: tf.norm(t, ord=1, axis=-1), lambda t: tf.norm(t, ord=np.inf, axis=0), lambda t: tf.reduce_sum(tf.cast(t * 3, tf.int32), axis=0),
            lambda t: tf.count_nonzero(t, axis=0), lambda t: tf.reduce_max(tf.cast(t * 9, tf.int64)), lambda t: tf.math.cumulative_logsumexp(t), lambda t: tf.reduce_any(t > 0, axis=0),
            lambda t: tf.nn.sufficient_statistics(t, [0])[1], lambda t: tf.math.zero_fraction(t), lambda t: tf.global_norm([t, t * 2]),
        ]
    )(x)  # fmt: skip


# Products of matrices.


@generator(9)
def matmul(m):
    x = m.float(rank=2)
    rows, inner = m.shape_of(x)
    transpose_a, transpose_b = m.chance(0.25), m.chance(0.25)
    if transpose_a:
        rows, inner = inner, rows
    columns = m.integer(1, 4)
    y = m.like(x, [columns, inner] if transpose_b else [inner, columns])
    product = tf.matmul(x, y, transpose_a=transpose_a, transpose_b=transpose_b)
    if m.chance(0.5):
        bias = m.like(product, [columns])
        product = tf.nn.bias_add(product, bias) if m.chance(0.5) else product + bias
    return product


@generator(3)
def batch_matmul(m):
    x = m.float(rank=3)
    batch, rows, inner = m.shape_of(x)
    columns = m.integer(1, 3)
    adjoint = m.chance(0.3)
    shape = [columns, inner] if adjoint else [inner, columns]
    y = m.like(x, m.choose([[batch], [1], []]) + shape)
    return tf.matmul(x, y, transpose_b=adjoint and m.chance(0.5) or False, adjoint_b=False) if not adjoint else tf.matmul(x, y, adjoint_b=True)


@generator(2)
def contract(m):
    x = m.float(rank=2)
    a, b = m.shape_of(x)
    kind = m.integer(0, 6)
    if kind == 0:
        return tf.einsum("ij,kj->ik", x, m.like(x, [m.integer(1, 3), b]))
    if kind == 1:
        return tf.einsum("ij->ji", x)
    if kind == 2:
        return tf.einsum("bij,bjk->bik", m.like(x, [2, 3, a]), m.like(x, [2, a, b]))
    if kind == 3:
        return tf.tensordot(x, m.like(x, [b, 3]), axes=1)
    if kind == 4:
        return tf.tensordot(m.like(x, [2, b, 2]), x, axes=[[1], [1]])
    if kind == 5:
        return tf.einsum("ij,j->i", x, m.like(x, [b]))
    return tf.einsum("...ij,jk->...ik", m.like(x, [2, 2, a]), m.like(x, [a, 2]))


@generator(1)
def linear_algebra(m):
    n = m.integer(1, 3)
    x = m.like(m.float(), [n, n])
    positive = tf.matmul(x, x, transpose_b=True) + tf.eye(n, dtype=x.dtype) * 2
    return m.choose(
        [
            lambda t: tf.matrix_inverse(t), lambda t: tf.matrix_determinant(t), lambda t: tf.cholesky(t), lambda t: tf.trace(t), lambda t: tf.matrix_diag_part(t),
            lambda t: tf.matrix_solve(t, m.like(x, [n, 2])), lambda t: tf.matrix_triangular_solve(tf.cholesky(t), m.like(x, [n, 1])), lambda t: tf.linalg.logdet(t),
            lambda t: tf.matrix_band_part(t, 0, -1), lambda t: tf.matrix_set_diag(t, m.like(x, [n])), lambda t: tf.diag_part(t), lambda t: tf.matrix_transpose(t),
        ]
    )(positive)  # fmt: skip


# Shapes.


@generator(9)
def reshape(m):
    x = m.pick(tf.float32, tf.float32, tf.float64, tf.int32, tf.bool)
    value = m.value(x)
    kind = m.integer(0, 9)
    rank = value.ndim
    if kind == 0:
        return tf.reshape(x, [-1])
    if kind == 1:
        return tf.reshape(x, [value.size // value.shape[-1], value.shape[-1]] if rank else [1])
    if kind == 2 and rank:
        return tf.reshape(x, tf.stack([tf.shape(x)[0], -1]))
    if kind == 3:
        return tf.expand_dims(x, m.integer(-rank - 1, rank))
    if kind == 4:
        return tf.squeeze(tf.expand_dims(x, 0), [0])
    if kind == 5:
        return tf.squeeze(x)
    if kind == 6:
        return tf.transpose(x, m.rng.permutation(rank))
    if kind == 7:
        return tf.transpose(x)
    if kind == 8 and rank:
        return tf.reshape(x, tf.concat([tf.shape(x)[:-1], [1, -1]], 0))
    return tf.reshape(x, tf.shape(x))


@generator(6)
def shapes(m):
    x = m.pick()
    rank = len(m.shape_of(x))
    return m.choose(
        [
            lambda t: tf.shape(t), lambda t: tf.shape(t, out_type=tf.int64), lambda t: tf.size(t), lambda t: tf.rank(t), lambda t: tf.zeros_like(t), lambda t: tf.ones_like(t),
            lambda t: tf.shape(t)[0] if rank else tf.rank(t), lambda t: tf.fill(tf.shape(t), 1.5), lambda t: tf.zeros(tf.shape(t)), lambda t: tf.ones(tf.shape(t), tf.int32),
            lambda t: tf.shape_n([t, t])[1], lambda t: tf.cast(tf.size(t), tf.float32), lambda t: tf.reduce_prod(tf.shape(t)), lambda t: tf.broadcast_dynamic_shape(tf.shape(t), [1]),
            lambda t: tf.zeros_like(t, dtype=tf.float32), lambda t: tf.fill([2, tf.size(t)], 7), lambda t: tf.range(tf.size(t)), lambda t: tf.stack([tf.rank(t), tf.size(t)]),
            lambda t: tf.range(tf.shape(t)[0] if rank else 3) * 2, lambda t: tf.reverse(tf.shape(t), [0]), lambda t: tf.unstack(tf.shape(t), num=rank)[0] if rank else tf.rank(t),
        ]
    )(x)  # fmt: skip


@generator(6)
def join(m):
    x = m.pick(tf.float32, tf.float32, tf.float64, tf.int32, tf.bool, tf.string)
    shape = m.shape_of(x)
    kind = m.integer(0, 2)
    if kind == 0 and shape:
        axis = m.integer(0, len(shape) - 1)
        shape[axis] = m.integer(1, 3)
        return tf.concat([x, m.like(x, shape)] + ([x] if m.chance(0.3) else []), axis - (len(shape) if m.chance(0.3) else 0))
    others = [m.like(x) for _ in range(m.integer(0, 2))]
    return tf.stack([x] + others, axis=m.integer(-len(shape) - 1, len(shape)))


@generator(4)
def part(m):
    x = m.pick(tf.float32, tf.float32, tf.float64, tf.int32, least=1)
    shape = m.shape_of(x)
    axis = m.integer(0, len(shape) - 1)
    size = shape[axis]
    kind = m.integer(0, 3)
    if kind == 0:
        return tf.unstack(x, num=size, axis=axis)
    if kind == 1:
        return tf.split(x, [n for n in range(1, size + 1) if size % n == 0][-1], axis)
    if kind == 2 and size > 1:
        cut = m.integer(0, size)
        return tf.split(x, [cut, -1], axis)
    begin = [m.integer(0, n - 1) for n in shape]
    return tf.slice(x, begin, [-1 if m.chance(0.4) else m.integer(1, n - b) for n, b in zip(shape, begin)])


@generator(7)
def strided_slice(m):
    x = m.pick(tf.float32, tf.float32, tf.float64, tf.int32, tf.bool, least=1)
    parts = []
    shape = m.shape_of(x)
    for size in shape[: m.integer(1, len(shape))]:
        kind = m.integer(0, 8)
        if kind == 0:
            parts.append(m.integer(-size, size - 1))
        elif kind == 1:
            parts += [tf.newaxis, slice(None)]
        elif kind == 2:
            parts.append(slice(None, None, -1))
        elif kind == 3:
            parts.append(slice(m.integer(0, size), None, m.integer(1, 2)))
        elif kind == 4:
            parts.append(slice(None, m.integer(-size, size)))
        elif kind == 5:
            parts.append(slice(m.integer(-size, -1), m.integer(0, size)))
        elif kind == 6:
            parts.append(slice(None, None, 2))
        elif kind == 7:
            parts.append(tf.constant(m.integer(0, size - 1)))
        else:
            parts.append(slice(None))
    if m.chance(0.25):
        parts.insert(m.integer(0, len(parts)), Ellipsis)
    return x[tuple(parts)]


@generator(5)
def gather(m):
    x = m.float(least=1)
    shape = m.shape_of(x)
    kind = m.integer(0, 6)
    dtype = m.choose([tf.int32, tf.int64])

    def indices(limit, size):
        return tf.constant(m.rng.randint(0, limit, size), dtype)

    if kind <= 1:
        return tf.gather(x, indices(shape[0], m.shape(3)))
    if kind == 2:
        axis = m.integer(0, len(shape) - 1)
        return tf.gather(x, indices(shape[axis], [m.integer(1, 4)]), axis=axis)
    if kind == 3:
        depth = m.integer(1, len(shape))
        found = np.stack([m.rng.randint(0, n, [3]) for n in shape[:depth]], -1)
        return tf.gather_nd(x, tf.constant(found, dtype))
    if kind == 4:
        return tf.nn.embedding_lookup(x, indices(shape[0], [2, 2]))
    if kind == 5 and len(shape) > 1:
        return tf.gather(x, indices(shape[1], [shape[0], 2]), batch_dims=1, axis=1)
    rows = m.integer(2, 5)
    table = m.variable(x.dtype.base_dtype, [rows, m.integer(1, 4)])
    ids = m.placeholder(dtype, [m.integer(1, 4)])
    return tf.nn.embedding_lookup(table, tf.floormod(ids, rows))


@generator(2)
def scatter(m):
    x = m.float(least=1)
    shape = m.shape_of(x)
    kind = m.integer(0, 3)
    if kind == 0:
        return tf.scatter_nd(tf.constant(m.rng.randint(0, 4, [shape[0], 1])), x, [4] + shape[1:])
    if kind == 1:
        return tf.tensor_scatter_update(x, [[0]], m.like(x, [1] + shape[1:]))
    if kind == 2:
        return tf.tensor_scatter_add(x, [[0], [0]], m.like(x, [2] + shape[1:]))
    return tf.sparse_to_dense([[0, 1], [1, 0]], [2, 3], [1.5, -2.0], 0.25)


@generator(5)
def tile(m):
    x = m.pick(tf.float32, tf.float32, tf.float64, tf.int32)
    shape = m.shape_of(x)
    kind = m.integer(0, 4)
    if kind <= 1:
        return tf.tile(x, [m.integer(1, 2) for _ in shape])
    if kind == 2:
        return tf.broadcast_to(x, [2] + shape)
    if kind == 3 and shape:
        return tf.tile(tf.expand_dims(x, 1), tf.stack([1, tf.shape(x)[0]] + [1] * (len(shape) - 1)))
    return tf.reshape(tf.tile(tf.reshape(x, [1, -1]), [3, 1]), [3] + shape)


@generator(3)
def pad(m):
    x = m.pick(tf.float32, tf.float64, tf.int32, least=1)
    shape = m.shape_of(x)
    mode = m.choose(["CONSTANT", "CONSTANT", "REFLECT", "SYMMETRIC"])
    most = {"CONSTANT": lambda n: 2, "REFLECT": lambda n: n - 1, "SYMMETRIC": lambda n: n}[mode]
    paddings = [[m.integer(0, min(2, most(n))), m.integer(0, min(2, most(n)))] for n in shape]
    if mode == "CONSTANT" and m.chance(0.4):
        return tf.pad(x, paddings, constant_values=3)
    return tf.pad(x, paddings, mode)


@generator(3)
def order(m):
    x = m.pick(tf.float32, tf.float64, tf.int32, least=1)
    shape = m.shape_of(x)
    kind = m.integer(0, 7)
    axis = m.integer(0, len(shape) - 1)
    if kind == 0:
        return tf.reverse(x, [axis])
    if kind == 1:
        return tf.nn.top_k(x, m.integer(1, shape[-1]))
    if kind == 2:
        return tf.roll(x, shift=m.integer(-2, 2), axis=axis)
    if kind == 3:
        return tf.sort(x, direction=m.choose(["ASCENDING", "DESCENDING"]))
    if kind == 4:
        return tf.argsort(x)
    if kind == 5 and len(shape) > 1:
        return tf.reverse_sequence(x, tf.constant(m.rng.randint(0, shape[1] + 1, [shape[0]])), seq_axis=1, batch_axis=0)
    if kind == 6:
        return tf.unique(tf.reshape(x, [-1]))
    return tf.invert_permutation(tf.constant(m.rng.permutation(5), tf.int32))


@generator(5)
def select(m):
    x = m.float()
    y = m.like(x)
    kind = m.integer(0, 4)
    condition = tf.greater(x, y)
    if kind == 0:
        return tf.where(condition, x, y)
    if kind == 1:
        return tf.where_v2(condition, x, tf.constant(0, x.dtype))
    if kind == 2:
        return tf.boolean_mask(x, condition) if m.value(x).ndim and x.shape.ndims else tf.where(condition, y, x)
    if kind == 3 and m.value(x).ndim:
        picked = tf.where(m.like(tf.constant([True]), m.shape_of(x)[:1]), x, y)
        return picked
    return tf.where(tf.not_equal(x, 0), tf.square(x), -x)


@generator(3)
def make(m):
    kind = m.integer(0, 8)
    if kind == 0:
        return tf.one_hot(m.pick(*INTEGERS), m.integer(1, 4))
    if kind == 1:
        return tf.one_hot(m.pick(tf.int32), 3, on_value=2.0, off_value=-1.0, axis=0)
    if kind == 2:
        return tf.range(1, 9, m.integer(1, 3))
    if kind == 3:
        return tf.linspace(-1.0, 2.0, m.integer(1, 6))
    if kind == 4:
        return tf.eye(m.integer(1, 4))
    if kind == 5:
        return tf.sequence_mask(tf.constant(m.rng.randint(0, 4, [3])), 4, dtype=tf.float32)
    if kind == 6:
        return tf.range(0.0, 1.0, 0.25)
    if kind == 7:
        return tf.meshgrid(tf.range(3.0), tf.linspace(0.0, 1.0, 2), indexing=m.choose(["xy", "ij"]))
    return tf.fill([m.integer(1, 3), 2], m.choose([0.5, 3, True]))


@generator(2)
def diagonals(m):
    x = m.float(rank=2)
    a, b = m.shape_of(x)
    return m.choose(
        [
            lambda t: tf.matrix_diag(t), lambda t: tf.matrix_diag_part(t), lambda t: tf.matrix_band_part(t, m.integer(-1, 1), m.integer(-1, 1)), lambda t: tf.diag(t[0]), lambda t: tf.matrix_set_diag(t, m.like(x, [min(a, b)])),
            lambda t: tf.linalg.tensor_diag_part(tf.matmul(t, t, transpose_b=True)),
        ]
    )(x)  # fmt: skip


@generator(2)
def spaces(m):
    x = m.like(m.float(), [1, 4, 4, 4])
    return m.choose(
        [
            lambda t: tf.space_to_depth(t, 2), lambda t: tf.depth_to_space(t, 2), lambda t: tf.space_to_batch_nd(t, [2, 2], [[0, 0], [2, 0]]), lambda t: tf.batch_to_space_nd(tf.tile(t, [4, 1, 1, 1]), [2, 2], [[1, 0], [0, 1]]),
        ]
    )(x)  # fmt: skip


@generator(4)
def segments(m):
    x = m.float(least=1)
    rows = m.shape_of(x)[0]
    ids = np.sort(m.rng.randint(0, 3, [rows]))
    kind = m.integer(0, 5)
    if kind == 0:
        op = m.choose([tf.segment_sum, tf.segment_mean, tf.segment_max, tf.segment_min, tf.segment_prod])
        return op(x, tf.constant(ids, tf.int32))
    if kind == 1:
        op = m.choose([tf.unsorted_segment_sum, tf.unsorted_segment_mean, tf.unsorted_segment_sqrt_n, tf.unsorted_segment_sum])
        return op(x, tf.constant(m.rng.randint(0, 3, [rows]), tf.int32), 3)
    if kind == 2:
        parts = tf.dynamic_partition(x, tf.constant(m.rng.randint(0, 2, [rows]), tf.int32), 2)
        return parts
    if kind == 3:
        halves = [tf.constant(list(range(0, rows, 2)), tf.int32), tf.constant(list(range(1, rows, 2)), tf.int32)]
        return tf.dynamic_stitch(halves, [tf.gather(x, half) for half in halves])
    if kind == 4:
        op = m.choose([tf.sparse_segment_sum, tf.sparse_segment_mean, tf.sparse_segment_sqrt_n])
        return op(x, tf.constant(m.rng.randint(0, rows, [3]), tf.int32), tf.constant([0, 0, 1], tf.int32))
    op = m.choose([tf.unsorted_segment_max, tf.unsorted_segment_min, tf.unsorted_segment_prod])
    return op(x, tf.constant(np.arange(rows) % 2, tf.int32), min(2, rows))


# Networks.


def image(m, channels=None, batch=2):
    channels = channels or m.integer(1, 3)
    dtype = tf.float64 if m.chance(0.1) else tf.float32
    fitting = [t for t, v in m.pool if v.ndim == 4 and t.dtype.base_dtype == dtype and v.shape[1] >= 3 and v.shape[2] >= 3 and t.shape[-1:].is_fully_defined()]
    if fitting and m.chance(0.7):
        return m.choose(fitting)
    shape = [batch, m.integer(4, 7), m.integer(4, 7), channels]
    known = [None if m.chance(0.4) else batch, None if m.chance(0.2) else shape[1], None if m.chance(0.2) else shape[2], channels]
    tensor = tf.placeholder(dtype, known)
    for feeds in m.feeds:
        feeds[tensor] = m.array(dtype, shape)
    return m.add(tensor)


def kernel(m, x, *shape):
    variable = tf.Variable(m.array(x.dtype.base_dtype, shape, -0.5, 0.5), use_resource=m.chance(0.5))
    m.session.run(variable.initializer)
    m.variables.append(variable)
    return variable


@generator(6)
def conv2d(m):
    x = image(m)
    _, height, width, channels = m.shape_of(x)
    kind = m.integer(0, 7)
    size = m.integer(1, 3)
    stride = m.integer(1, 2)
    padding = m.choose(["SAME", "VALID"])
    if kind <= 2:
        filters = kernel(m, x, size, m.integer(1, 3), channels, m.integer(1, 3))
        return tf.nn.conv2d(x, filters, [1, stride, m.integer(1, 2), 1], padding)
    if kind == 3:
        filters = kernel(m, x, size, size, channels, m.integer(1, 2))
        return tf.nn.depthwise_conv2d(x, filters, [1, stride, stride, 1], padding)
    if kind == 4:
        depthwise, pointwise = kernel(m, x, size, size, channels, 2), kernel(m, x, 1, 1, channels * 2, 2)
        return tf.nn.separable_conv2d(x, depthwise, pointwise, [1, 1, 1, 1], padding)
    if kind == 5:
        filters = kernel(m, x, size, size, m.integer(1, 2), channels)
        batch = tf.shape(x)[0] if m.chance(0.5) else m.shape_of(x)[0]
        shape = [batch, height * stride, width * stride, filters.shape[2].value]
        return tf.nn.conv2d_transpose(x, filters, tf.stack(shape), [1, stride, stride, 1], "SAME")
    if kind == 6:
        filters = kernel(m, x, 2, 2, channels, 2)
        return tf.nn.atrous_conv2d(x, filters, 2, "SAME")
    filters = kernel(m, x, size, size, channels, 2)
    return tf.nn.conv2d(x, filters, 1, [[0, 0], [m.integer(0, 1), 1], [1, m.integer(0, 1)], [0, 0]])


@generator(2)
def conv_other(m):
    kind = m.integer(0, 4)
    padding = m.choose(["SAME", "VALID"])
    if kind <= 1:
        x = m.like(m.float(), [2, 5, 2])
        return tf.nn.conv1d(x, kernel(m, x, m.integer(1, 3), 2, 3), m.integer(1, 2), padding)
    if kind == 2:
        x = m.like(m.float(), [1, 3, 4, 3, 2])
        return tf.nn.conv3d(x, kernel(m, x, 2, 2, 2, 2, 2), [1, 1, m.integer(1, 2), 1, 1], padding)
    if kind == 3:
        x = m.like(m.float(), [1, 3, 4, 3, 2])
        return m.choose([tf.nn.max_pool3d, tf.nn.avg_pool3d])(tf.cast(x, tf.float32), [1, 2, 2, 2, 1], [1, 1, 2, 1, 1], padding)
    x = m.like(m.float(), [1, 2, 2, 2, 2])
    return tf.nn.conv3d_transpose(x, kernel(m, x, 2, 2, 2, 1, 2), [1, 4, 4, 4, 1], [1, 2, 2, 2, 1], "SAME")


@generator(4)
def pool(m):
    x = image(m)
    padding = m.choose(["SAME", "VALID"])
    window = [1, m.integer(1, 3), m.integer(2, 3), 1]
    strides = [1, m.integer(1, 2), m.integer(1, 3), 1]
    kind = m.integer(0, 5)
    if kind <= 1:
        return tf.nn.max_pool(x, window, strides, padding)
    if kind == 2 or kind == 3:
        return tf.nn.avg_pool(x, window, strides, padding)
    if kind == 4:
        return tf.nn.max_pool_with_argmax(x, window, strides, padding)
    return tf.reduce_mean(x, axis=[1, 2])


@generator(3)
def normalize(m):
    x = image(m)
    channels = m.shape_of(x)[-1]
    kind = m.integer(0, 4)
    one = tf.float32
    if kind == 0 and x.dtype == tf.float32:
        return tf.nn.fused_batch_norm(x, m.like(x, [channels]), m.like(x, [channels]), epsilon=0.01)[0]
    if kind == 1 and x.dtype == tf.float32:
        return tf.nn.fused_batch_norm(
            x, m.like(x, [channels]), m.like(x, [channels]), mean=m.like(x, [channels]), variance=tf.abs(m.like(x, [channels])) + 0.5, is_training=False
        )[0]
    if kind == 2 and x.dtype == one:
        return tf.nn.lrn(x, depth_radius=m.integer(1, 3), bias=1.0, alpha=0.2, beta=m.choose([0.5, 0.75]))
    if kind == 3:
        mean, variance = tf.nn.moments(x, [0, 1, 2])
        return tf.nn.batch_normalization(x, mean, variance, m.like(x, [channels]), m.like(x, [channels]) if m.chance(0.5) else None, 1e-3)
    mean, variance = tf.nn.moments(x, [1, 2], keep_dims=True)
    return (x - mean) * tf.rsqrt(variance + 1e-3)


@generator(5)
def softmaxes(m):
    x = m.float(rank=2)
    rows, classes = m.shape_of(x)
    labels = tf.constant(m.rng.randint(0, classes, [rows]), m.choose([tf.int32, tf.int64]))
    kind = m.integer(0, 9)
    if kind == 0:
        return tf.nn.softmax(x)
    if kind == 1:
        return tf.nn.log_softmax(x)
    if kind == 2:
        return tf.nn.softmax_cross_entropy_with_logits_v2(labels=tf.nn.softmax(m.like(x)), logits=x)
    if kind == 3:
        return tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=x)
    if kind == 4:
        return tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.sigmoid(m.like(x)), logits=x)
    if kind == 5:
        return tf.nn.weighted_cross_entropy_with_logits(targets=tf.sigmoid(m.like(x)), logits=x, pos_weight=2.0)
    if kind == 6:
        return tf.nn.softmax(x, axis=0)
    if kind == 7:
        return tf.nn.softmax_cross_entropy_with_logits(labels=tf.one_hot(labels, classes, dtype=x.dtype), logits=x)
    if kind == 8 and x.dtype == tf.float32:
        return tf.nn.in_top_k(x, tf.cast(labels, tf.int32), 1)
    return tf.nn.log_poisson_loss(tf.abs(m.like(x)), x)


@generator(3)
def losses(m):
    x = m.float(rank=2)
    y = m.like(x)
    rows, classes = m.shape_of(x)
    weights = m.choose([1.0, 0.5]) if x.dtype == tf.float32 else 1.0
    return m.choose(
        [
            lambda: tf.losses.mean_squared_error(y, x, weights), lambda: tf.losses.absolute_difference(y, x, weights), lambda: tf.losses.log_loss(tf.sigmoid(y), tf.sigmoid(x), weights),
            lambda: tf.losses.hinge_loss(tf.cast(y > 0, tf.float32), x, weights), lambda: tf.losses.huber_loss(y, x, weights, delta=0.5),
            lambda: tf.losses.cosine_distance(tf.nn.l2_normalize(y, 1), tf.nn.l2_normalize(x, 1), axis=1),
            lambda: tf.losses.sigmoid_cross_entropy(tf.cast(y > 0, tf.float32), x, weights, label_smoothing=0.1), lambda: tf.losses.softmax_cross_entropy(tf.nn.softmax(y), x),
            lambda: tf.losses.sparse_softmax_cross_entropy(tf.constant(m.rng.randint(0, classes, [rows])), x), lambda: tf.losses.mean_pairwise_squared_error(y, x),
            lambda: tf.losses.mean_squared_error(y, x, reduction=tf.losses.Reduction.NONE),
        ]
    )()  # fmt: skip


@generator(3)
def random(m):
    shape = [m.integer(1, 4) for _ in range(m.integer(1, 3))]
    seed = m.choose([None, None, m.integer(0, 99)])
    dtype = m.choose([tf.float32, tf.float32, tf.float64])
    return m.choose(
        [
            lambda: tf.random_normal(shape, 0.5, 2.0, dtype, seed), lambda: tf.truncated_normal(shape, dtype=dtype, seed=seed), lambda: tf.random_uniform(shape, -1, 1, dtype, seed),
            lambda: tf.random_uniform(shape, 0, 10, tf.int32, seed), lambda: tf.random_shuffle(m.float(least=1), seed), lambda: tf.nn.dropout(m.float(), rate=0.4, seed=seed),
            lambda: tf.nn.dropout(m.float(least=1), keep_prob=0.6, seed=seed), lambda: tf.multinomial(m.float(rank=2), 4, seed), lambda: tf.random_gamma(shape, 2.0, seed=seed),
            lambda: tf.random_normal(tf.shape(m.float()), seed=seed), lambda: tf.random_uniform([3], maxval=7, dtype=tf.int64, seed=seed), lambda: tf.random_poisson(3.0, shape, seed=seed),
            lambda: tf.random_crop(m.like(m.float(), [4, 4]), [2, 3], seed=seed),
        ]
    )()  # fmt: skip


# Variables.


@generator(3)
def assignments(m):
    dtype = m.choose([tf.float32, tf.float32, tf.float64, tf.int32, tf.int64])
    variable = tf.Variable(m.array(dtype, m.choose([[], [3], [3, 2]])), trainable=False, use_resource=m.chance(0.5))
    m.session.run(variable.initializer)
    shape = variable.shape.as_list()
    value = m.like(tf.zeros([], dtype), shape)
    kind = m.integer(0, 5)
    if kind == 0:
        update = tf.assign(variable, value)
    elif kind == 1:
        update = tf.assign_add(variable, value)
    elif kind == 2:
        update = tf.assign_sub(variable, value)
    elif kind == 3 and shape:
        update = m.choose([tf.scatter_update, tf.scatter_add, tf.scatter_sub])(variable, [2, 0], m.like(tf.zeros([], dtype), [2] + shape[1:]))
    elif kind == 4 and shape:
        update = m.choose([tf.scatter_nd_update, tf.scatter_nd_add])(variable, [[1]], m.like(tf.zeros([], dtype), [1] + shape[1:]))
    else:
        update = variable.assign(variable + value)
    with tf.control_dependencies([update]):
        return tf.identity(variable.read_value()) * tf.cast(2, dtype)


# Text.


@generator(2)
def strings(m):
    x = m.pick(tf.string)
    number = m.pick(tf.float32, tf.int32, tf.int64, tf.bool)
    return m.choose(
        [
            lambda: tf.as_string(number), lambda: tf.string_join([x, x], "-"), lambda: tf.string_to_number(tf.as_string(m.pick(tf.int32))), lambda: tf.regex_replace(x, "[a-c]+", "<\\0>"),
            lambda: tf.reduce_join(x, 0) if m.value(x).ndim else x, lambda: tf.strings.length(x), lambda: tf.strings.length(x, unit="UTF8_CHAR"), lambda: tf.strings.lower(x), lambda: tf.strings.upper(x),
            lambda: tf.strings.strip(x), lambda: tf.string_to_hash_bucket_fast(x, 10), lambda: tf.encode_base64(x), lambda: tf.decode_base64(tf.encode_base64(x, pad=True)), lambda: tf.equal(x, "a"),
            lambda: tf.substr(tf.string_join([x, tf.fill(tf.shape(x), "xyz")]), 0, 2), lambda: tf.string_split(tf.reshape(x, [-1]), " ").values, lambda: tf.strings.regex_full_match(x, ".*b.*"),
            lambda: tf.decode_raw(tf.constant(["abcdefgh"]), tf.float32), lambda: tf.strings.format("x = {}", m.pick(tf.int32)),
            lambda: tf.as_string(m.pick(tf.float32), precision=2, width=8), lambda: tf.string_to_hash_bucket(x, 7), lambda: tf.string_to_hash_bucket_strong(x, 9, [1, 2]),
        ]
    )()  # fmt: skip


# What else tutorials use.


@generator(2)
def helpers(m):
    x = m.float(rank=2)
    rows, columns = m.shape_of(x)
    return m.choose(
        [
            lambda: tf.nn.xw_plus_b(x, m.like(x, [columns, 3]), m.like(x, [3])), lambda: tf.nn.relu_layer(x, m.like(x, [columns, 2]), m.like(x, [2])), 
            lambda: tf.bincount(tf.abs(m.pick(tf.int32))), lambda: tf.searchsorted(tf.constant([0.0, 1.0, 2.0]), tf.constant([0.5, 1.0, 3.0])),
            lambda: tf.histogram_fixed_width(x, tf.constant([-2.0, 2.0], x.dtype), nbins=4), lambda: tf.setdiff1d([1, 2, 3, 4], [2, 4]), lambda: tf.nn.normalize_moments(*[tf.constant(4.0)] + list(tf.nn.moments(x, [0])), shift=None),
            lambda: tf.identity_n([x, x])[1], lambda: tf.tuple([x, x * 2])[0],
            lambda: tf.clip_by_average_norm(x, 0.5), lambda: tf.clip_by_global_norm([x, x * 3], 1.0)[0], lambda: tf.bitcast(tf.cast(x, tf.float32), tf.int32),
            lambda: tf.lbeta(tf.abs(x) + 0.5), lambda: tf.igamma(tf.abs(x) + 0.5, tf.abs(x) + 0.3), lambda: tf.betainc(tf.abs(x) + 0.5, tf.abs(x) + 0.3, tf.sigmoid(x)), lambda: tf.zeta(tf.abs(x) + 1.5, tf.abs(x) + 0.3),
            lambda: tf.polygamma(tf.ones_like(x), tf.abs(x) + 0.5), lambda: tf.cross(m.like(x, [2, 3]), m.like(x, [2, 3])), lambda: tf.nn.bias_add(tf.expand_dims(x, 0), m.like(x, [columns])),
            lambda: tf.fake_quant_with_min_max_args(tf.cast(x, tf.float32), -1, 1), lambda: tf.nn.l2_loss(x), lambda: tf.unique_with_counts(m.constant(tf.int32, [6])), lambda: tf.nn.sampled_softmax_loss(
                m.variable(tf.float32, [6, columns]), m.variable(tf.float32, [6]), tf.constant(m.rng.randint(0, 6, [rows, 1])), tf.cast(x, tf.float32), 3, 6, seed=5),
        ]
    )()  # fmt: skip


WEIGHTS = np.array(_weights, np.float64) / np.sum(_weights)
