import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import type { Tensor } from "../../core/operation.js";
import { type ConvOptions, paddingAttrs, perDimension } from "./conv-functions.js";

function attrsOf({ strides, padding, dilations, dataFormat }: ConvOptions, count: number) {
  const format = dataFormat ?? (count === 3 ? "NDHWC" : "NHWC");
  return {
    strides: perDimension(strides, count, format, "strides"),
    ...paddingAttrs(padding, count + 2),
    data_format: format,
    dilations: perDimension(dilations, count, format, "dilations"),
  };
}

/** The gradient of a convolution with respect to its input, of the shape `inputSizes` (`tf.nn.conv2d_backprop_input`). */
export function conv2dBackpropInput(
  inputSizes: TensorLike,
  filter: TensorLike,
  outBackprop: TensorLike,
  options: ConvOptions,
): Tensor {
  const args = { input_sizes: inputSizes, filter, out_backprop: outBackprop };
  return apply("Conv2DBackpropInput", args, attrsOf(options, 2), { name: options.name });
}
/** The gradient of a convolution with respect to its filter, of the shape `filterSizes` (`tf.nn.conv2d_backprop_filter`). */
export function conv2dBackpropFilter(
  input: TensorLike,
  filterSizes: TensorLike,
  outBackprop: TensorLike,
  options: ConvOptions,
): Tensor {
  const args = { input, filter_sizes: filterSizes, out_backprop: outBackprop };
  return apply("Conv2DBackpropFilter", args, attrsOf(options, 2), { name: options.name });
}
/** The gradient of a convolution of volumes with respect to its filter (`tf.nn.conv3d_backprop_filter`). */
export function conv3dBackpropFilter(
  input: TensorLike,
  filterSizes: TensorLike,
  outBackprop: TensorLike,
  options: ConvOptions,
): Tensor {
  const args = { input, filter_sizes: filterSizes, out_backprop: outBackprop };
  return apply("Conv3DBackpropFilterV2", args, attrsOf(options, 3), { name: options.name });
}
/** Each channel with filters of its own, as one op (`tf.nn.depthwise_conv2d_native`). */
export function depthwiseConv2dNative(input: TensorLike, filter: TensorLike, options: ConvOptions): Tensor {
  return apply("DepthwiseConv2dNative", { input, filter }, attrsOf(options, 2), { name: options.name });
}
/** Its gradient with respect to the input (`tf.nn.depthwise_conv2d_native_backprop_input`). */
export function depthwiseConv2dNativeBackpropInput(
  inputSizes: TensorLike,
  filter: TensorLike,
  outBackprop: TensorLike,
  options: ConvOptions,
): Tensor {
  const args = { input_sizes: inputSizes, filter, out_backprop: outBackprop };
  return apply("DepthwiseConv2dNativeBackpropInput", args, attrsOf(options, 2), { name: options.name });
}
/** Its gradient with respect to the filter (`tf.nn.depthwise_conv2d_native_backprop_filter`). */
export function depthwiseConv2dNativeBackpropFilter(
  input: TensorLike,
  filterSizes: TensorLike,
  outBackprop: TensorLike,
  options: ConvOptions,
): Tensor {
  const args = { input, filter_sizes: filterSizes, out_backprop: outBackprop };
  return apply("DepthwiseConv2dNativeBackpropFilter", args, attrsOf(options, 2), { name: options.name });
}
