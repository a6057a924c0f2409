export {
  type AddMetaGraphOptions,
  Builder,
  Builder as SavedModelBuilder,
  simpleSave,
} from "./formats/saved-model/builder.js";
export { constants, signatureConstants, tagConstants } from "./formats/saved-model/constants.js";
export {
  maybeSavedModelDirectory,
  maybeSavedModelDirectory as containsSavedModel,
} from "./formats/saved-model/files.js";
export * as loader from "./formats/saved-model/loader.js";
export { LoadedModel, type LoadOptions, load } from "./formats/saved-model/loader.js";
export { Signature } from "./formats/saved-model/signature.js";
export * as signatureDefUtils from "./formats/saved-model/signature-def.js";
export {
  buildSignatureDef,
  buildTensorInfo,
  classificationSignatureDef,
  predictSignatureDef,
  regressionSignatureDef,
} from "./formats/saved-model/signature-def.js";
