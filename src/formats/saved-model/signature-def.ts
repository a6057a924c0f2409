import type { tensorflow } from "#proto/tensorflow.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { string } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { shapeToProto } from "../../core/shape-proto.js";
import { SparseTensor } from "../../core/sparse-tensor.js";
import { signatureConstants as keys } from "./constants.js";

/** Tensors by the names that a signature gives them. */
export type SignatureTensors = Readonly<Record<string, TensorLike | SparseTensor>>;

/** Name, type and shape of a tensor as a SignatureDef has them (`tf.saved_model.utils.build_tensor_info`). */
export function buildTensorInfo(tensor: TensorLike | SparseTensor): tensorflow.ITensorInfo {
  if (tensor instanceof SparseTensor)
    return {
      dtype: tensor.dtype.number,
      tensorShape: shapeToProto(tensor.shape),
      cooSparse: {
        valuesTensorName: tensor.values.name,
        indicesTensorName: tensor.indices.name,
        denseShapeTensorName: tensor.denseShape.name,
      },
    };
  const { name, dtype, shape } = convertToTensor(tensor);
  return { name, dtype: dtype.number, tensorShape: shapeToProto(shape) };
}

/** A signature of inputs, outputs and a method (`tf.saved_model.build_signature_def`). */
export function buildSignatureDef(
  inputs: Readonly<Record<string, tensorflow.ITensorInfo>> = {},
  outputs: Readonly<Record<string, tensorflow.ITensorInfo>> = {},
  methodName = "",
): tensorflow.ISignatureDef {
  return { inputs: { ...inputs }, outputs: { ...outputs }, methodName };
}

const infos = (tensors: SignatureTensors): Record<string, tensorflow.ITensorInfo> =>
  Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, buildTensorInfo(tensor)]));

/** The signature of a prediction (`tf.saved_model.predict_signature_def`). @throws ValueError without inputs or outputs */
export function predictSignatureDef(inputs: SignatureTensors, outputs: SignatureTensors): tensorflow.ISignatureDef {
  if (Object.keys(inputs ?? {}).length === 0) throw new ValueError("Prediction `inputs` cannot be None or empty.");
  if (Object.keys(outputs ?? {}).length === 0) throw new ValueError("Prediction `outputs` cannot be None or empty.");
  return buildSignatureDef(infos(inputs), infos(outputs), keys.PREDICT_METHOD_NAME);
}

/** The signature of a regression, of text to numbers (`tf.saved_model.regression_signature_def`). */
export function regressionSignatureDef(examples: TensorLike, predictions: TensorLike): tensorflow.ISignatureDef {
  const [input, output] = [convertToTensor(examples), convertToTensor(predictions)];
  if (input.dtype !== string)
    throw new ValueError(`Regression input tensors must be of type string. Found tensor with type ${input.dtype}.`);
  if (output.dtype.name !== "float32")
    throw new ValueError(`Regression output tensor is expected to be float. Found type ${output.dtype}.`);
  return buildSignatureDef(
    infos({ [keys.REGRESS_INPUTS]: input }),
    infos({ [keys.REGRESS_OUTPUTS]: output }),
    keys.REGRESS_METHOD_NAME,
  );
}

/** The signature of a classification: classes, scores, or both (`tf.saved_model.classification_signature_def`). */
export function classificationSignatureDef(
  examples: TensorLike,
  classes?: TensorLike | null,
  scores?: TensorLike | null,
): tensorflow.ISignatureDef {
  if (classes == null && scores == null)
    throw new ValueError("Classification `classes` and `scores` cannot both be None.");
  const input = convertToTensor(examples);
  if (input.dtype !== string)
    throw new ValueError(`Classification input tensors must be of type string. Found tensor of type ${input.dtype}`);
  const outputs: Record<string, TensorLike> = {};
  if (classes != null) outputs[keys.CLASSIFY_OUTPUT_CLASSES] = convertToTensor(classes);
  if (scores != null) outputs[keys.CLASSIFY_OUTPUT_SCORES] = convertToTensor(scores);
  return buildSignatureDef(infos({ [keys.CLASSIFY_INPUTS]: input }), infos(outputs), keys.CLASSIFY_METHOD_NAME);
}
