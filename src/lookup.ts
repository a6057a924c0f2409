export {
  IdTableWithHashBuckets,
  indexTableFromFile,
  indexTableFromTensor,
  indexToStringTableFromFile,
  indexToStringTableFromTensor,
  StaticVocabularyTable,
} from "./ops/lookup/index-tables.js";
export { KeyValueTensorInitializer, type TableInitializer, TextFileInitializer } from "./ops/lookup/initializers.js";
/** `tf.lookup.experimental`: the tables that change. */
export * as experimental from "./ops/lookup/mutable-tables.js";
export { DenseHashTable, MutableHashTable, MutableTable } from "./ops/lookup/mutable-tables.js";
export { HashTable, StaticHashTable } from "./ops/lookup/static-tables.js";
export { TextFileIndex } from "./ops/lookup/text-file.js";
