import { UnimplementedError } from "../core/errors.js";

const refuse =
  (python: string) =>
  (..._arguments: readonly unknown[]): never => {
    throw new UnimplementedError(
      `Cannot make a node of a function: tf.${python} calls back into the program that made the graph, which no other program can run; expected ops of the graph, or a value that the program computes between two runs and feeds`,
    );
  };

/** `tf.py_func`: refused. @throws UnimplementedError saying what to do instead */
export const pyFunc = refuse("py_func");
/** `tf.py_function`: refused. @throws UnimplementedError saying what to do instead */
export const pyFunction = refuse("py_function");
/** `tf.numpy_function`: refused. @throws UnimplementedError saying what to do instead */
export const numpyFunction = refuse("numpy_function");
