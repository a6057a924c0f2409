"""Random graphs: tensors of many types and shapes, ops of all families on them, gradients (second ones too), an optimizer."""

import numpy as np
import tensorflow.compat.v1 as tf

import families
from record import Program

FLOATS = (tf.float32, tf.float64)


class Maker:
    """Grows a graph at random; each new tensor is computed at once, so that its true shape and size are known."""

    def __init__(self, seed):
        self.rng = np.random.RandomState(seed)
        self.session = tf.Session()
        self.feeds = [{}, {}, {}]
        self.pool = []
        self.variables = []
        self.updates = []

    def close(self):
        self.session.close()

    def chance(self, probability):
        return self.rng.rand() < probability

    def choose(self, items):
        items = list(items)
        return items[self.rng.randint(len(items))]

    def integer(self, low, high):
        """From low to high, both included."""
        return int(self.rng.randint(low, high + 1))

    def array(self, dtype, shape, low=-2, high=2):
        dtype = tf.as_dtype(dtype)
        if dtype.is_floating:
            return self.rng.uniform(low, high, shape).astype(dtype.as_numpy_dtype)
        if dtype == tf.bool:
            return self.rng.rand(*shape) < 0.5
        if dtype == tf.string:
            words = np.array([b"", b"a", b"bc", b"3.5", b"-7", "é".encode(), b"tensor flow"], object)
            return words[self.rng.randint(0, len(words), shape)]
        if dtype.is_complex:
            return (self.rng.uniform(low, high, shape) + 1j * self.rng.uniform(low, high, shape)).astype(dtype.as_numpy_dtype)
        low = 0 if dtype.is_unsigned else -5
        return self.rng.randint(low, 6, shape).astype(dtype.as_numpy_dtype)

    def shape(self, most=4):
        rank = self.choose([0, 1, 1, 2, 2, 2, 2, 3, 3, 4])
        return [self.integer(1, most) for _ in range(min(rank, 4))]

    def placeholder(self, dtype, shape):
        """With some dimensions, or all of the shape, unknown to the graph."""
        known = None if self.chance(0.15) else [None if self.chance(0.3) else size for size in shape]
        tensor = tf.placeholder(dtype, known)
        for feeds in self.feeds:
            feeds[tensor] = self.array(dtype, shape)
        return self.add(tensor)

    def variable(self, dtype, shape):
        initial = self.array(dtype, shape)
        variable = tf.Variable(initial, use_resource=self.chance(0.5))
        self.session.run(variable.initializer)
        self.variables.append(variable)
        self.add(tf.convert_to_tensor(variable))
        return variable

    def constant(self, dtype, shape):
        return self.add(tf.constant(self.array(dtype, shape)))

    def value(self, tensor):
        for known, value in self.pool:
            if known is tensor:
                return value
        return self.session.run(tensor, self.feeds[0])

    def add(self, tensor):
        """Keeps a tensor for later use, unless its value is none to go on with."""
        value = np.asarray(self.session.run(tensor, self.feeds[0]))
        if value.size > 3000 or value.ndim > 6:
            return tensor
        if tensor.dtype.is_floating or tensor.dtype.is_complex:
            if not np.all(np.isfinite(value)) or (value.size and np.max(np.abs(value.astype(np.complex128))) > 200):
                return tensor
        self.pool.append((tensor, value))
        return tensor

    def pick(self, *dtypes, rank=None, least=0, nonempty=True, where=None):
        """A tensor of the pool (the newer the likelier), or a new one where none fits."""
        fitting = [
            tensor
            for tensor, value in self.pool
            if (not dtypes or tensor.dtype.base_dtype in dtypes)
            and (rank is None or value.ndim == rank)
            and value.ndim >= least
            and (not nonempty or value.size)
            and (where is None or where(value))
        ]
        if fitting and not self.chance(0.1):
            return fitting[int(len(fitting) * np.sqrt(self.rng.rand()))]
        ranks = rank if rank is not None else max(least, len(self.shape()))
        shape = [self.integer(1, 4) for _ in range(ranks)]
        return self.source(self.choose(dtypes or FLOATS), shape)

    def source(self, dtype, shape):
        dtype = tf.as_dtype(dtype)
        roll = self.rng.rand()
        if roll < 0.5:
            return self.placeholder(dtype, shape)
        if roll < 0.75 and dtype.is_floating:
            return tf.convert_to_tensor(self.variable(dtype, shape))
        return self.constant(dtype, shape)

    def float(self, **how):
        return self.pick(*((tf.float32,) if self.chance(0.8) else (tf.float64,)), **how)

    def shape_of(self, tensor):
        return list(self.value(tensor).shape)

    def like(self, tensor, shape=None):
        """Another tensor of the same type, and of `shape` (the same, where it is not said)."""
        shape = self.shape_of(tensor) if shape is None else shape
        dtype = tensor.dtype.base_dtype
        fitting = [t for t, v in self.pool if t.dtype.base_dtype == dtype and list(v.shape) == list(shape) and t is not tensor]
        if fitting and self.chance(0.6):
            return self.choose(fitting)
        return self.source(dtype, shape)


def scalar_loss(maker, tensor):
    kind = maker.integer(0, 3)
    if kind == 0:
        return tf.reduce_mean(tensor)
    if kind == 1:
        return tf.reduce_sum(tf.square(tensor))
    if kind == 2:
        return tf.nn.l2_loss(tensor)
    return tf.reduce_mean(tf.tanh(tensor))


def optimizer(maker):
    rate = 0.01
    return maker.choose(
        [
            lambda: tf.train.GradientDescentOptimizer(rate),
            lambda: tf.train.MomentumOptimizer(rate, 0.9),
            lambda: tf.train.MomentumOptimizer(rate, 0.9, use_nesterov=True),
            lambda: tf.train.AdamOptimizer(rate),
            lambda: tf.train.AdagradOptimizer(rate),
            lambda: tf.train.AdadeltaOptimizer(rate),
            lambda: tf.train.RMSPropOptimizer(rate, momentum=0.5, centered=maker.chance(0.5)),
            lambda: tf.train.FtrlOptimizer(rate, l1_regularization_strength=0.001),
            lambda: tf.train.GradientDescentOptimizer(tf.train.exponential_decay(rate, tf.train.get_or_create_global_step(), 2, 0.5)),
        ]
    )()


def differentiable(maker, loss, xs):
    try:
        return tf.gradients(loss, xs)
    except (LookupError, TypeError, ValueError, NotImplementedError):
        return None


def random_program(seed):
    maker = Maker(seed)
    rng = maker.rng
    tf.set_random_seed(maker.integer(1, 1000))
    main = tf.float64 if maker.chance(0.2) else tf.float32
    for _ in range(maker.integer(2, 4)):
        maker.placeholder(main, maker.shape())
    for _ in range(maker.integer(1, 3)):
        maker.variable(main, maker.shape())
    made = []
    wanted = maker.integer(6, 22)
    tries = 0
    while len(made) < wanted and tries < 100:
        tries += 1
        family = rng.choice(len(families.GENERATORS), p=families.WEIGHTS)
        generate = families.GENERATORS[family]
        before = len(maker.pool)
        try:
            results = generate(maker)
            for result in results if isinstance(results, (list, tuple)) else [results]:
                maker.add(result)
        except (ValueError, TypeError, tf.errors.InvalidArgumentError, tf.errors.UnimplementedError, tf.errors.NotFoundError, IndexError):
            continue
        made += [tensor for tensor, _ in maker.pool[before:]]
    fetches = list(dict.fromkeys(made))[-30:]
    floats = [tensor for tensor in fetches if tensor.dtype.base_dtype == main and maker.value(tensor).size]
    rng.shuffle(floats)
    losses = [scalar_loss(maker, tensor) for tensor in floats[:3]]
    xs = [tensor for tensor in maker.feeds[0] if tensor.dtype.base_dtype == main] + [
        v for v in maker.variables if v.dtype.base_dtype == main
    ]
    while losses:
        loss = tf.add_n(losses) if len(losses) > 1 else losses[0]
        grads = differentiable(maker, loss, xs)
        if grads is not None:
            break
        losses.pop()
    updates = []
    if losses:
        fetches.append(loss)
        present = [grad for grad in grads if grad is not None]
        fetches += present
        if present and maker.chance(0.35):
            total = tf.add_n([tf.reduce_sum(tf.square(tf.convert_to_tensor(grad))) for grad in present])
            second = differentiable(maker, total, xs)
            if second is not None:
                fetches += second
        trainable = [v for v in maker.variables if v.dtype.base_dtype == main]
        reached = [v for v, grad in zip(xs[-len(trainable) :], grads[-len(trainable) :]) if grad is not None] if trainable else []
        if reached and maker.chance(0.8):
            opt = optimizer(maker)
            pairs = opt.compute_gradients(loss, reached)
            if maker.chance(0.3):
                clipped, _ = tf.clip_by_global_norm([grad for grad, _ in pairs], 1.0)
                pairs = [(grad, v) for grad, (_, v) in zip(clipped, pairs)]
            updates = [opt.apply_gradients(pairs)]
    maker.close()
    return Program(fetches, maker.feeds, updates)
