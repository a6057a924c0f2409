/** What an error knows beside its words: where it happened. */
export interface ErrorPlace {
  /** Name of the graph's node that failed. */
  readonly node?: string;
  /** File that was read or written. */
  readonly file?: string;
  /** Byte offset in `file`. */
  readonly offset?: number;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

/**
 * Base of TensorFlow's run-time errors (`tf.errors.OpError`). `code` is the number of `tensorflow.error.Code`,
 * and `message` ends with `[[{{node NAME}}]]` where a node failed, as TensorFlow's does.
 */
export class OpError extends Error {
  readonly code: number = 2;
  private place: string | undefined;
  readonly file: string | undefined;
  readonly offset: number | undefined;

  constructor(message: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.name = new.target.name;
    this.file = place.file;
    this.offset = place.offset;
    if (place.node !== undefined) this.locate(place.node);
  }

  /** The node that failed. */
  get node(): string | undefined {
    return this.place;
  }
  /** Names the node that failed, unless one is named already. */
  locate(node: string): void {
    if (this.place !== undefined) return;
    this.place = node;
    if (!this.message.includes(`{{node ${node}}}`)) this.message += `\n\t [[{{node ${node}}}]]`;
  }
}

/** `tf.errors.CancelledError` (1): what was ended from outside. */
export class CancelledError extends OpError {
  override readonly code = 1;
}
/** `tf.errors.UnknownError` (2): a failure of the machine that has no class of its own. */
export class UnknownError extends OpError {
  override readonly code = 2;
}
/** `tf.errors.InvalidArgumentError` (3): a value that the op cannot take. */
export class InvalidArgumentError extends OpError {
  override readonly code = 3;
}
/** `tf.errors.DeadlineExceededError` (4): what took longer than it was given. */
export class DeadlineExceededError extends OpError {
  override readonly code = 4;
}
/** `tf.errors.NotFoundError` (5): a file, key or op that is not there. */
export class NotFoundError extends OpError {
  override readonly code = 5;
}
/** `tf.errors.AlreadyExistsError` (6): something to create that is there already. */
export class AlreadyExistsError extends OpError {
  override readonly code = 6;
}
/** `tf.errors.PermissionDeniedError` (7): the system refuses access. */
export class PermissionDeniedError extends OpError {
  override readonly code = 7;
}
/** `tf.errors.ResourceExhaustedError` (8): no memory or no space left. */
export class ResourceExhaustedError extends OpError {
  override readonly code = 8;
}
/** `tf.errors.FailedPreconditionError` (9): the session is not in the state that the op needs. */
export class FailedPreconditionError extends OpError {
  override readonly code = 9;
}
/** `tf.errors.AbortedError` (10): the other side was there and is not any more, or has started anew. */
export class AbortedError extends OpError {
  override readonly code = 10;
}
/** `tf.errors.OutOfRangeError` (11): a read past the end. */
export class OutOfRangeError extends OpError {
  override readonly code = 11;
}
/** `tf.errors.UnimplementedError` (12): an op or a form of it that is not there. */
export class UnimplementedError extends OpError {
  override readonly code = 12;
}
/** `tf.errors.InternalError` (13): the runtime broke a promise of its own. */
export class InternalError extends OpError {
  override readonly code = 13;
}
/** `tf.errors.UnavailableError` (14): nobody answers. */
export class UnavailableError extends OpError {
  override readonly code = 14;
}
/** `tf.errors.DataLossError` (15): a file whose bytes are not what they must be. */
export class DataLossError extends OpError {
  override readonly code = 15;
}

/** `tf.errors.UnauthenticatedError` (16): the other side wants to know who asks. */
export class UnauthenticatedError extends OpError {
  override readonly code = 16;
}

/** The class of each number of `tensorflow.error.Code`. */
const BY_CODE: readonly (typeof OpError)[] = [
  CancelledError,
  UnknownError,
  InvalidArgumentError,
  DeadlineExceededError,
  NotFoundError,
  AlreadyExistsError,
  PermissionDeniedError,
  ResourceExhaustedError,
  FailedPreconditionError,
  AbortedError,
  OutOfRangeError,
  UnimplementedError,
  InternalError,
  UnavailableError,
  DataLossError,
  UnauthenticatedError,
];

/** The error of a number of `tensorflow.error.Code` (`tf.errors.exception_type_from_error_code`). */
export function errorOfCode(code: number, message: string, place?: ErrorPlace): OpError {
  return new (BY_CODE[code - 1] ?? UnknownError)(message, place);
}

/** Tells an error which node it happened in, where it does not know yet: what a kernel throws knows nothing of nodes. */
export function atNode(error: unknown, node: string): unknown {
  if (error instanceof OpError) error.locate(node);
  return error;
}

/** Python's `ValueError`: an argument of the right type that makes no sense. */
export class ValueError extends Error {
  override readonly name = "ValueError";
}
/** A ValueError about a GraphDef that is not right in itself: from a file, it says that the file is damaged. */
export class GraphDefError extends ValueError {}
/** Python's `KeyError`: a name that nothing has. */
export class KeyError extends Error {
  override readonly name = "KeyError";
}
/** Python's `LookupError`: nothing is registered under this name. */
export class LookupError extends Error {
  override readonly name = "LookupError";
}
/** Python's `AssertionError`: a condition that must hold does not. */
export class AssertionError extends Error {
  override readonly name = "AssertionError";
}
/** Python's `OSError`: what was expected in the file system is not there. */
export class OSError extends Error {
  override readonly name = "OSError";
}
/** TensorFlow's `OperatorNotAllowedInGraphError`: a tensor of a graph is used as if it were a value. */
export class OperatorNotAllowedInGraphError extends TypeError {
  override readonly name = "OperatorNotAllowedInGraphError";
}
/** Python's `RuntimeError`: the object is in no state to do this. */
export class RuntimeError extends Error {
  override readonly name = "RuntimeError";
}

/** TensorFlow's error for a failed system call: `error.code` (ENOENT, EACCES, ENOSPC, …) decides the class. */
export function systemError(action: string, file: string, error: unknown): OpError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = error instanceof Error ? error.message.replace(/, \w+ '.*$/, "") : String(error);
  const message = `Cannot ${action} "${file}": ${reason}`;
  return new (SYSTEM_ERRORS[code] ?? UnknownError)(message, { file, cause: error });
}

const SYSTEM_ERRORS: Readonly<Record<string, new (message: string, place?: ErrorPlace) => OpError>> = {
  ENOENT: NotFoundError,
  EEXIST: AlreadyExistsError,
  EACCES: PermissionDeniedError,
  EPERM: PermissionDeniedError,
  EROFS: PermissionDeniedError,
  ENOSPC: ResourceExhaustedError,
  EDQUOT: ResourceExhaustedError,
  EFBIG: ResourceExhaustedError,
  EMFILE: ResourceExhaustedError,
  ENOMEM: ResourceExhaustedError,
  ENOTDIR: FailedPreconditionError,
  EISDIR: FailedPreconditionError,
  ENOTEMPTY: FailedPreconditionError,
};

/**
 * What an import throws, as an error about the file that it came from: what makes a graph wrong makes the file wrong. Other errors,
 * about how the import was called, stay as they are.
 */
export function aboutFile(error: unknown, file: string): unknown {
  const isGraph = error instanceof GraphDefError || error instanceof InternalError || error instanceof TypeError;
  if (!isGraph) return error;
  const message = error.message.includes(file) ? error.message : `${error.message} (importing "${file}")`;
  return new InvalidArgumentError(message, { file, cause: error });
}

/** A ValueError about shapes; `runMessage` is what TensorFlow says when it is found in a run instead. */
export class ShapeError extends ValueError {
  constructor(
    message: string,
    readonly runMessage: string,
  ) {
    super(message);
  }
}
