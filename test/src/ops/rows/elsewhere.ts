import type { OpRows } from "../../../support/op-table.js";

/** Ops that other test files show: files, random numbers, variables. */
export const rows: OpRows = {
  golden: "gradients_f32",
  rows: [],
  elsewhere: [
    {
      op: [
        ...["Qr", "SparseDenseCwiseMul", "SparseDenseCwiseDiv", "SparseAdd", "SparseAddGrad", "SparseTensorDenseAdd"],
        ...["SparseSparseMaximum", "SparseSparseMinimum", "SparseSplit"],
        ...["Uniform", "Normal", "UniformInt", "UniformFullInt"].map((kind) => `StatelessRandom${kind}`),
        ...["Uniform", "Normal", "UniformInt", "UniformFullInt"].map((kind) => `StatelessRandom${kind}V2`),
        ...["StatelessTruncatedNormal", "StatelessTruncatedNormalV2", "StatelessRandomGetAlg"],
        ...["FFT", "FFT2D", "FFT3D"].flatMap((type) => [type, `I${type}`]),
        ...["RFFT", "IRFFT", "RFFT2D", "IRFFT2D", "DecodeWav", "EncodeWav", "AudioSpectrogram", "Mfcc"],
        ...["StatelessRandomGetKeyCounter", "StatelessRandomGetKeyCounterAlg"],
      ],
      file: "ops/imported-gradients.test.ts",
    },
    {
      op: [
        ...["ParseSequenceExample", "ParseSequenceExampleV2", "ParseSingleSequenceExample"],
        ...[
          "SerializeTensor",
          "ParseTensor",
          "SparseCross",
          "SparseCrossV2",
          "SelfAdjointEigV2",
          "Svd",
          "MatrixSolveLs",
        ],
        ...[
          "Lu",
          "CombinedNonMaxSuppression",
          "ImageProjectiveTransformV2",
          "ImageProjectiveTransformV3",
          "NthElement",
        ],
        ...["UnravelIndex", "GuaranteeConst", "ParallelConcat", "InplaceUpdate", "InplaceAdd", "InplaceSub", "Empty"],
        ...["UnsortedSegmentJoin", "Fingerprint", "DecodePaddedRaw", "DataFormatDimMap", "DataFormatVecPermute"],
        ...["SparseMatMul", "QuantizeV2", "Dequantize", "QuantizeAndDequantizeV2", "QuantizeAndDequantizeV3"],
        ...["MatMul", "Conv2D", "Mul", "BiasAdd", "Relu", "Relu6", "Reshape", "Concat", "MaxPool", "AvgPool"].map(
          (kind) => `Quantized${kind}`,
        ),
        ...["RaggedRange", "RaggedTensorToSparse", "RaggedTensorToTensor", "RaggedGather", "StringNGrams"],
        ...["UnicodeDecode", "UnicodeDecodeWithOffsets", "UnicodeTranscode", "UnicodeEncode"],
        ...["Requantize", "RequantizationRange", "QuantizeDownAndShrinkRange"],
      ],
      file: "ops/imported-gradients.test.ts",
    },
    {
      op: [
        ...["GroupByReducer", "GroupByWindow", "Scan", "TakeWhile", "Unique", "IgnoreErrors", "DirectedInterleave"],
        ...[
          "Random",
          "MapAndBatch",
          "ParallelInterleave",
          "ParseExample",
          "MatchingFiles",
          "Unbatch",
          "DenseToSparseBatch",
        ],
        ...["ThreadPool", "NonSerializable", "LatencyStats"],
      ].flatMap((kind) => [`${kind}Dataset`, `Experimental${kind}Dataset`]),
      file: "ops/data/pipelines.test.ts",
    },
    {
      op: [
        ...["WindowDataset", "ReduceDataset", "ParallelFilterDataset", "LegacyParallelInterleaveDatasetV2"],
        ...["ParseExampleDatasetV2", "SparseTensorSliceDataset", "FinalizeDataset", "RewriteDataset"],
        ...["ExperimentalMaxIntraOpParallelismDataset", "ExperimentalPrivateThreadPoolDataset"],
        ...["ThreadPoolHandle", "ExperimentalThreadPoolHandle", "StatelessMultinomial"],
        ...["SerializeSparse", "SerializeManySparse", "DeserializeSparse", "DeserializeManySparse"],
        ...["AddSparseToTensorsMap", "AddManySparseToTensorsMap", "TakeManySparseFromTensorsMap"],
        ...["Stage", "Unstage", "StagePeek", "StageSize", "StageClear"],
        ...["ConditionalAccumulator", "AccumulatorApplyGradient", "AccumulatorTakeGradient"].flatMap((type) => [
          type,
          `Resource${type}`,
          `Sparse${type}`,
        ]),
        ...["StridedSliceAssign", "ApplyAddSign", "ApplyPowerSign"].map((type) => `Resource${type}`),
        ...["StridedSliceAssign", "ApplyAddSign", "ApplyPowerSign"],
        ...["AccumulatorNumAccumulated", "AccumulatorSetGlobalStep"].flatMap((type) => [type, `Resource${type}`]),
      ],
      file: "ops/data/pipelines.test.ts",
    },
    {
      op: ["Switch", "RefSwitch", "Merge", "Enter", "LoopCond", "NextIteration", "Exit", "ControlTrigger"],
      file: "ops/flow/recorded.test.ts",
    },
    { op: ["StackV2", "StackPushV2", "StackPopV2"], file: "ops/flow/recorded.test.ts" },
    {
      op: [
        "If",
        "StatelessIf",
        "While",
        "StatelessWhile",
        "StatelessCase",
        "PartitionedCall",
        "StatefulPartitionedCall",
      ],
      file: "ops/flow/recorded.test.ts",
    },
    { op: "Case", file: "ops/flow/functional.test.ts" },
    {
      op: [
        ...["TFRecordReader", "TextLineReader", "WholeFileReader", "IdentityReader", "FixedLengthRecordReader"],
        ...["ReaderRead", "ReaderReadUpTo", "ReaderNumRecordsProduced", "ReaderNumWorkUnitsCompleted", "ReaderReset"],
      ].flatMap((type) => [type, `${type}V2`]),
      file: "ops/readers/recorded.test.ts",
    },
    {
      op: [
        ...["ParseExampleV2", "ParseSingleExample", "DecodeCSV", "TFRecordDataset", "TFRecordDatasetV2"],
        ...["TextLineDataset", "FixedLengthRecordDataset", "FixedLengthRecordDatasetV2"],
      ],
      file: "ops/readers/recorded.test.ts",
    },
    {
      op: [
        ...["Iterator", "IteratorV2", "AnonymousIterator", "OneShotIterator", "MakeIterator"],
        ...["IteratorGetNext", "IteratorGetNextSync", "IteratorGetNextAsOptional", "DatasetToSingleElement"],
        ...["IteratorToStringHandle", "IteratorFromStringHandle", "IteratorFromStringHandleV2"],
        ...["TensorDataset", "TensorSliceDataset", "RangeDataset", "GeneratorDataset"],
        ...["RepeatDataset", "TakeDataset", "SkipDataset", "ShardDataset", "ZipDataset", "ConcatenateDataset"],
        ...["CacheDataset", "CacheDatasetV2", "BatchDataset", "BatchDatasetV2", "ParallelBatchDataset"],
        ...["PaddedBatchDataset", "PaddedBatchDatasetV2", "ShuffleDataset", "ShuffleDatasetV2", "ShuffleDatasetV3"],
        ...["ShuffleAndRepeatDataset", "ShuffleAndRepeatDatasetV2", "AnonymousRandomSeedGenerator"],
        ...["DummySeedGenerator", "DummyMemoryCache", "MapDataset", "ParallelMapDataset", "ParallelMapDatasetV2"],
        ...["FilterDataset", "FlatMapDataset", "InterleaveDataset"],
        ...["ParallelInterleaveDatasetV2", "ParallelInterleaveDatasetV3", "ParallelInterleaveDatasetV4"],
        ...["PrefetchDataset", "ModelDataset", "OptimizeDataset", "OptimizeDatasetV2", "OptionsDataset"],
        ...["MaxIntraOpParallelismDataset", "PrivateThreadPoolDataset", "AssertCardinalityDataset"],
      ],
      file: "ops/data/recorded.test.ts",
    },
    {
      op: [
        ...["FIFOQueue", "PaddingFIFOQueue", "PriorityQueue", "RandomShuffleQueue"],
        ...["QueueEnqueue", "QueueEnqueueMany", "QueueDequeue", "QueueDequeueMany", "QueueDequeueUpTo"],
        ...["QueueClose", "QueueSize", "QueueIsClosed"],
      ].flatMap((type) => [type, `${type}V2`]),
      file: "ops/queue/recorded.test.ts",
    },
    {
      op: [
        ...["HashTable", "MutableHashTable", "MutableHashTableOfTensors", "MutableDenseHashTable"].flatMap((type) => [
          type,
          `${type}V2`,
          `Anonymous${type}`,
        ]),
        ...["LookupTableFind", "LookupTableInsert", "LookupTableImport", "LookupTableExport", "LookupTableSize"],
        ...["InitializeTable", "InitializeTableFromTextFile"],
      ].flatMap((type) => (/^Lookup|^Initialize/.test(type) ? [type, `${type}V2`] : [type])),
      file: "ops/lookup/recorded.test.ts",
    },
    { op: "LookupTableRemoveV2", file: "ops/lookup/recorded.test.ts" },
    {
      op: [
        ...["RefMerge", "RefEnter", "RefNextIteration", "RefExit", "RefIdentity"],
        ...["Stack", "StackPush", "StackPop", "StackClose", "StackCloseV2"],
      ],
      file: "ops/flow/references.test.ts",
    },
    {
      op: ["BatchNormWithGlobalNormalization", "BatchNormWithGlobalNormalizationGrad"],
      file: "ops/nn/global-batch-norm.test.ts",
    },
    {
      op: ["SaveV2", "RestoreV2", "MergeV2Checkpoints", "ShardedFilename", "StringJoin", "NoOp"],
      file: "saver/tutorial.test.ts",
    },
    {
      op: ["Save", "SaveSlices", "Restore", "RestoreSlice", "ShardedFilespec", "DisableCopyOnRead"],
      file: "saver/saver-files.test.ts",
    },
    {
      op: [
        "RandomUniform",
        "RandomStandardNormal",
        "TruncatedNormal",
        "RandomUniformInt",
        "RandomShuffle",
        "Multinomial",
        "RandomGamma",
        "RandomPoissonV2",
      ],
      file: "ops/random.test.ts",
    },
    {
      op: [
        "ScalarSummary",
        "HistogramSummary",
        "ImageSummary",
        "AudioSummaryV2",
        "TensorSummary",
        "TensorSummaryV2",
        "MergeSummary",
      ],
      file: "ops/summary.test.ts",
    },
    {
      op: [
        "Variable",
        "VariableV2",
        "VarHandleOp",
        "Assign",
        "AssignVariableOp",
        "ReadVariableOp",
        "AssignAdd",
        "AssignSub",
        "AssignAddVariableOp",
        "AssignSubVariableOp",
        "IsVariableInitialized",
        "VarIsInitializedOp",
        "ApplyGradientDescent",
        "ResourceApplyGradientDescent",
      ],
      file: "train/gradient-descent.test.ts",
    },
    { op: "ParseExample", file: "ops/parse-example.test.ts" },
  ],
};
