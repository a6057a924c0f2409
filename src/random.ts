export { setRandomSeed } from "./core/random-seed.js";
export {
  allCandidateSampler,
  fixedUnigramCandidateSampler,
  learnedUnigramCandidateSampler,
  logUniformCandidateSampler,
  uniformCandidateSampler,
} from "./ops/nn/candidate-samplers.js";
export {
  multinomial,
  multinomial as categorical,
  randomGamma as gamma,
  randomNormal as normal,
  randomPoisson as poisson,
  randomShuffle as shuffle,
  randomUniform as uniform,
  truncatedNormal,
} from "./ops/random.js";
export {
  statelessBinomial,
  statelessCategorical,
  statelessGamma,
  statelessMultinomial,
  statelessNormal,
  statelessParameterizedTruncatedNormal,
  statelessPoisson,
  statelessTruncatedNormal,
  statelessUniform,
} from "./ops/stateless-random.js";
