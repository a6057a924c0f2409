/** Tags of meta graphs (`tf.saved_model.tag_constants`). */
export const tagConstants = { SERVING: "serve", TRAINING: "train", EVAL: "eval", GPU: "gpu", TPU: "tpu" } as const;

/** Names of signatures, their arguments and methods (`tf.saved_model.signature_constants`). */
export const signatureConstants = {
  DEFAULT_SERVING_SIGNATURE_DEF_KEY: "serving_default",
  CLASSIFY_INPUTS: "inputs",
  CLASSIFY_METHOD_NAME: "tensorflow/serving/classify",
  CLASSIFY_OUTPUT_CLASSES: "classes",
  CLASSIFY_OUTPUT_SCORES: "scores",
  PREDICT_INPUTS: "inputs",
  PREDICT_METHOD_NAME: "tensorflow/serving/predict",
  PREDICT_OUTPUTS: "outputs",
  REGRESS_INPUTS: "inputs",
  REGRESS_METHOD_NAME: "tensorflow/serving/regress",
  REGRESS_OUTPUTS: "outputs",
} as const;

/** Names of files, folders and collections (`tf.saved_model.constants`). */
export const constants = {
  ASSETS_DIRECTORY: "assets",
  ASSETS_KEY: "saved_model_assets",
  LEGACY_INIT_OP_KEY: "legacy_init_op",
  MAIN_OP_KEY: "saved_model_main_op",
  SAVED_MODEL_FILENAME_PB: "saved_model.pb",
  SAVED_MODEL_FILENAME_PBTXT: "saved_model.pbtxt",
  SAVED_MODEL_SCHEMA_VERSION: 1,
  TRAIN_OP_KEY: "saved_model_train_op",
  VARIABLES_DIRECTORY: "variables",
  VARIABLES_FILENAME: "variables",
} as const;

/** Signatures that stand for an operation to run (of later versions of TensorFlow). */
export const OP_SIGNATURES = { init: "__saved_model_init_op", train: "__saved_model_train_op" } as const;
