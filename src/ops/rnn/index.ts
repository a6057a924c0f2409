export { BasicLSTMCell, type BasicLSTMCellOptions } from "./basic-lstm-cell.js";
export { BasicRNNCell } from "./basic-rnn-cell.js";
export { RNNCell } from "./cell.js";
export { DropoutWrapper, type DropoutWrapperOptions } from "./dropout-wrapper.js";
export { GRUCell, type GRUCellOptions } from "./gru-cell.js";
export { LSTMCell, type LSTMCellOptions } from "./lstm-cell.js";
export { MultiRNNCell } from "./multi-cell.js";
export { LSTMStateTuple } from "./state.js";
export { DeviceWrapper, ResidualWrapper } from "./wrappers.js";
