import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace tensorflow. */
export namespace tensorflow {

    /**
     * Properties of an AllocationDescription.
     * @deprecated Use tensorflow.AllocationDescription.$Properties instead.
     */
    interface IAllocationDescription extends tensorflow.AllocationDescription.$Properties {
    }

    /** Represents an AllocationDescription. */
    class AllocationDescription {

        /**
         * Constructs a new AllocationDescription.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AllocationDescription.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocationDescription requestedBytes. */
        requestedBytes: (number|Long);

        /** AllocationDescription allocatedBytes. */
        allocatedBytes: (number|Long);

        /** AllocationDescription allocatorName. */
        allocatorName: string;

        /** AllocationDescription allocationId. */
        allocationId: (number|Long);

        /** AllocationDescription hasSingleReference. */
        hasSingleReference: boolean;

        /** AllocationDescription ptr. */
        ptr: (number|Long);

        /**
         * Creates a new AllocationDescription instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AllocationDescription instance
         */
        static create(properties: tensorflow.AllocationDescription.$Shape): tensorflow.AllocationDescription & tensorflow.AllocationDescription.$Shape;
        static create(properties?: tensorflow.AllocationDescription.$Properties): tensorflow.AllocationDescription;

        /**
         * Encodes the specified AllocationDescription message. Does not implicitly {@link tensorflow.AllocationDescription.verify|verify} messages.
         * @param message AllocationDescription message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AllocationDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocationDescription message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AllocationDescription & tensorflow.AllocationDescription.$Shape} AllocationDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AllocationDescription & tensorflow.AllocationDescription.$Shape;
    }

    namespace AllocationDescription {

        /** Properties of an AllocationDescription. */
        interface $Properties {

            /** AllocationDescription requestedBytes */
            requestedBytes?: (number|Long|null);

            /** AllocationDescription allocatedBytes */
            allocatedBytes?: (number|Long|null);

            /** AllocationDescription allocatorName */
            allocatorName?: (string|null);

            /** AllocationDescription allocationId */
            allocationId?: (number|Long|null);

            /** AllocationDescription hasSingleReference */
            hasSingleReference?: (boolean|null);

            /** AllocationDescription ptr */
            ptr?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocationDescription. */
        type $Shape = tensorflow.AllocationDescription.$Properties;
    }

    /**
     * Properties of a JobDef.
     * @deprecated Use tensorflow.JobDef.$Properties instead.
     */
    interface IJobDef extends tensorflow.JobDef.$Properties {
    }

    /** Represents a JobDef. */
    class JobDef {

        /**
         * Constructs a new JobDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.JobDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** JobDef name. */
        name: string;

        /** JobDef tasks. */
        tasks: { [k: string]: string };

        /**
         * Creates a new JobDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns JobDef instance
         */
        static create(properties: tensorflow.JobDef.$Shape): tensorflow.JobDef & tensorflow.JobDef.$Shape;
        static create(properties?: tensorflow.JobDef.$Properties): tensorflow.JobDef;

        /**
         * Encodes the specified JobDef message. Does not implicitly {@link tensorflow.JobDef.verify|verify} messages.
         * @param message JobDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.JobDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a JobDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.JobDef & tensorflow.JobDef.$Shape} JobDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.JobDef & tensorflow.JobDef.$Shape;
    }

    namespace JobDef {

        /** Properties of a JobDef. */
        interface $Properties {

            /** JobDef name */
            name?: (string|null);

            /** JobDef tasks */
            tasks?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a JobDef. */
        type $Shape = tensorflow.JobDef.$Properties;
    }

    /**
     * Properties of a ClusterDef.
     * @deprecated Use tensorflow.ClusterDef.$Properties instead.
     */
    interface IClusterDef extends tensorflow.ClusterDef.$Properties {
    }

    /** Represents a ClusterDef. */
    class ClusterDef {

        /**
         * Constructs a new ClusterDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ClusterDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ClusterDef job. */
        job: tensorflow.JobDef.$Properties[];

        /**
         * Creates a new ClusterDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ClusterDef instance
         */
        static create(properties: tensorflow.ClusterDef.$Shape): tensorflow.ClusterDef & tensorflow.ClusterDef.$Shape;
        static create(properties?: tensorflow.ClusterDef.$Properties): tensorflow.ClusterDef;

        /**
         * Encodes the specified ClusterDef message. Does not implicitly {@link tensorflow.ClusterDef.verify|verify} messages.
         * @param message ClusterDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ClusterDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ClusterDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ClusterDef & tensorflow.ClusterDef.$Shape} ClusterDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ClusterDef & tensorflow.ClusterDef.$Shape;
    }

    namespace ClusterDef {

        /** Properties of a ClusterDef. */
        interface $Properties {

            /** ClusterDef job */
            job?: (tensorflow.JobDef.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ClusterDef. */
        type $Shape = tensorflow.ClusterDef.$Properties;
    }

    /**
     * Properties of a GPUOptions.
     * @deprecated Use tensorflow.GPUOptions.$Properties instead.
     */
    interface IGPUOptions extends tensorflow.GPUOptions.$Properties {
    }

    /** Represents a GPUOptions. */
    class GPUOptions {

        /**
         * Constructs a new GPUOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GPUOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GPUOptions perProcessGpuMemoryFraction. */
        perProcessGpuMemoryFraction: number;

        /** GPUOptions allowGrowth. */
        allowGrowth: boolean;

        /** GPUOptions allocatorType. */
        allocatorType: string;

        /** GPUOptions deferredDeletionBytes. */
        deferredDeletionBytes: (number|Long);

        /** GPUOptions visibleDeviceList. */
        visibleDeviceList: string;

        /** GPUOptions pollingActiveDelayUsecs. */
        pollingActiveDelayUsecs: number;

        /** GPUOptions pollingInactiveDelayMsecs. */
        pollingInactiveDelayMsecs: number;

        /** GPUOptions forceGpuCompatible. */
        forceGpuCompatible: boolean;

        /** GPUOptions experimental. */
        experimental?: (tensorflow.GPUOptions.Experimental.$Properties|null);

        /**
         * Creates a new GPUOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GPUOptions instance
         */
        static create(properties: tensorflow.GPUOptions.$Shape): tensorflow.GPUOptions & tensorflow.GPUOptions.$Shape;
        static create(properties?: tensorflow.GPUOptions.$Properties): tensorflow.GPUOptions;

        /**
         * Encodes the specified GPUOptions message. Does not implicitly {@link tensorflow.GPUOptions.verify|verify} messages.
         * @param message GPUOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GPUOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GPUOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GPUOptions & tensorflow.GPUOptions.$Shape} GPUOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GPUOptions & tensorflow.GPUOptions.$Shape;
    }

    namespace GPUOptions {

        /** Properties of a GPUOptions. */
        interface $Properties {

            /** GPUOptions perProcessGpuMemoryFraction */
            perProcessGpuMemoryFraction?: (number|null);

            /** GPUOptions allowGrowth */
            allowGrowth?: (boolean|null);

            /** GPUOptions allocatorType */
            allocatorType?: (string|null);

            /** GPUOptions deferredDeletionBytes */
            deferredDeletionBytes?: (number|Long|null);

            /** GPUOptions visibleDeviceList */
            visibleDeviceList?: (string|null);

            /** GPUOptions pollingActiveDelayUsecs */
            pollingActiveDelayUsecs?: (number|null);

            /** GPUOptions pollingInactiveDelayMsecs */
            pollingInactiveDelayMsecs?: (number|null);

            /** GPUOptions forceGpuCompatible */
            forceGpuCompatible?: (boolean|null);

            /** GPUOptions experimental */
            experimental?: (tensorflow.GPUOptions.Experimental.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GPUOptions. */
        type $Shape = tensorflow.GPUOptions.$Properties;

        /**
         * Properties of an Experimental.
         * @deprecated Use tensorflow.GPUOptions.Experimental.$Properties instead.
         */
        interface IExperimental extends tensorflow.GPUOptions.Experimental.$Properties {
        }

        /** Represents an Experimental. */
        class Experimental {

            /**
             * Constructs a new Experimental.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.GPUOptions.Experimental.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Experimental virtualDevices. */
            virtualDevices: tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties[];

            /** Experimental numVirtualDevicesPerGpu. */
            numVirtualDevicesPerGpu: number;

            /** Experimental useUnifiedMemory. */
            useUnifiedMemory: boolean;

            /** Experimental numDevToDevCopyStreams. */
            numDevToDevCopyStreams: number;

            /** Experimental collectiveRingOrder. */
            collectiveRingOrder: string;

            /** Experimental timestampedAllocator. */
            timestampedAllocator: boolean;

            /** Experimental kernelTrackerMaxInterval. */
            kernelTrackerMaxInterval: number;

            /** Experimental kernelTrackerMaxBytes. */
            kernelTrackerMaxBytes: number;

            /** Experimental kernelTrackerMaxPending. */
            kernelTrackerMaxPending: number;

            /** Experimental internalFragmentationFraction. */
            internalFragmentationFraction: number;

            /** Experimental useCudaMallocAsync. */
            useCudaMallocAsync: boolean;

            /** Experimental disallowRetryOnAllocationFailure. */
            disallowRetryOnAllocationFailure: boolean;

            /** Experimental gpuHostMemLimitInMb. */
            gpuHostMemLimitInMb: number;

            /** Experimental gpuHostMemDisallowGrowth. */
            gpuHostMemDisallowGrowth: boolean;

            /** Experimental gpuSystemMemorySizeInMb. */
            gpuSystemMemorySizeInMb: number;

            /** Experimental populatePjrtGpuClientCreationInfo. */
            populatePjrtGpuClientCreationInfo: boolean;

            /** Experimental nodeId. */
            nodeId: number;

            /** Experimental streamMergeOptions. */
            streamMergeOptions?: (tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties|null);

            /**
             * Creates a new Experimental instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Experimental instance
             */
            static create(properties: tensorflow.GPUOptions.Experimental.$Shape): tensorflow.GPUOptions.Experimental & tensorflow.GPUOptions.Experimental.$Shape;
            static create(properties?: tensorflow.GPUOptions.Experimental.$Properties): tensorflow.GPUOptions.Experimental;

            /**
             * Encodes the specified Experimental message. Does not implicitly {@link tensorflow.GPUOptions.Experimental.verify|verify} messages.
             * @param message Experimental message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.GPUOptions.Experimental.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Experimental message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.GPUOptions.Experimental & tensorflow.GPUOptions.Experimental.$Shape} Experimental
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GPUOptions.Experimental & tensorflow.GPUOptions.Experimental.$Shape;
        }

        namespace Experimental {

            /** Properties of an Experimental. */
            interface $Properties {

                /** Experimental virtualDevices */
                virtualDevices?: (tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties[]|null);

                /** Experimental numVirtualDevicesPerGpu */
                numVirtualDevicesPerGpu?: (number|null);

                /** Experimental useUnifiedMemory */
                useUnifiedMemory?: (boolean|null);

                /** Experimental numDevToDevCopyStreams */
                numDevToDevCopyStreams?: (number|null);

                /** Experimental collectiveRingOrder */
                collectiveRingOrder?: (string|null);

                /** Experimental timestampedAllocator */
                timestampedAllocator?: (boolean|null);

                /** Experimental kernelTrackerMaxInterval */
                kernelTrackerMaxInterval?: (number|null);

                /** Experimental kernelTrackerMaxBytes */
                kernelTrackerMaxBytes?: (number|null);

                /** Experimental kernelTrackerMaxPending */
                kernelTrackerMaxPending?: (number|null);

                /** Experimental internalFragmentationFraction */
                internalFragmentationFraction?: (number|null);

                /** Experimental useCudaMallocAsync */
                useCudaMallocAsync?: (boolean|null);

                /** Experimental disallowRetryOnAllocationFailure */
                disallowRetryOnAllocationFailure?: (boolean|null);

                /** Experimental gpuHostMemLimitInMb */
                gpuHostMemLimitInMb?: (number|null);

                /** Experimental gpuHostMemDisallowGrowth */
                gpuHostMemDisallowGrowth?: (boolean|null);

                /** Experimental gpuSystemMemorySizeInMb */
                gpuSystemMemorySizeInMb?: (number|null);

                /** Experimental populatePjrtGpuClientCreationInfo */
                populatePjrtGpuClientCreationInfo?: (boolean|null);

                /** Experimental nodeId */
                nodeId?: (number|null);

                /** Experimental streamMergeOptions */
                streamMergeOptions?: (tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Experimental. */
            type $Shape = tensorflow.GPUOptions.Experimental.$Properties;

            /**
             * Properties of a VirtualDevices.
             * @deprecated Use tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties instead.
             */
            interface IVirtualDevices extends tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties {
            }

            /** Represents a VirtualDevices. */
            class VirtualDevices {

                /**
                 * Constructs a new VirtualDevices.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VirtualDevices memoryLimitMb. */
                memoryLimitMb: number[];

                /** VirtualDevices priority. */
                priority: number[];

                /** VirtualDevices deviceOrdinal. */
                deviceOrdinal: number[];

                /**
                 * Creates a new VirtualDevices instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VirtualDevices instance
                 */
                static create(properties: tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape): tensorflow.GPUOptions.Experimental.VirtualDevices & tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape;
                static create(properties?: tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties): tensorflow.GPUOptions.Experimental.VirtualDevices;

                /**
                 * Encodes the specified VirtualDevices message. Does not implicitly {@link tensorflow.GPUOptions.Experimental.VirtualDevices.verify|verify} messages.
                 * @param message VirtualDevices message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VirtualDevices message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.GPUOptions.Experimental.VirtualDevices & tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape} VirtualDevices
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GPUOptions.Experimental.VirtualDevices & tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape;
            }

            namespace VirtualDevices {

                /** Properties of a VirtualDevices. */
                interface $Properties {

                    /** VirtualDevices memoryLimitMb */
                    memoryLimitMb?: (number[]|null);

                    /** VirtualDevices priority */
                    priority?: (number[]|null);

                    /** VirtualDevices deviceOrdinal */
                    deviceOrdinal?: (number[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VirtualDevices. */
                type $Shape = tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties;
            }

            /**
             * Properties of a StreamMergeOptions.
             * @deprecated Use tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties instead.
             */
            interface IStreamMergeOptions extends tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties {
            }

            /** Represents a StreamMergeOptions. */
            class StreamMergeOptions {

                /**
                 * Constructs a new StreamMergeOptions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StreamMergeOptions mergeHostToDeviceStream. */
                mergeHostToDeviceStream: boolean;

                /** StreamMergeOptions mergeDeviceToHostStream. */
                mergeDeviceToHostStream: boolean;

                /** StreamMergeOptions mergeDeviceToDeviceStream. */
                mergeDeviceToDeviceStream: boolean;

                /**
                 * Creates a new StreamMergeOptions instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StreamMergeOptions instance
                 */
                static create(properties: tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape): tensorflow.GPUOptions.Experimental.StreamMergeOptions & tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape;
                static create(properties?: tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties): tensorflow.GPUOptions.Experimental.StreamMergeOptions;

                /**
                 * Encodes the specified StreamMergeOptions message. Does not implicitly {@link tensorflow.GPUOptions.Experimental.StreamMergeOptions.verify|verify} messages.
                 * @param message StreamMergeOptions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StreamMergeOptions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.GPUOptions.Experimental.StreamMergeOptions & tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape} StreamMergeOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GPUOptions.Experimental.StreamMergeOptions & tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape;
            }

            namespace StreamMergeOptions {

                /** Properties of a StreamMergeOptions. */
                interface $Properties {

                    /** StreamMergeOptions mergeHostToDeviceStream */
                    mergeHostToDeviceStream?: (boolean|null);

                    /** StreamMergeOptions mergeDeviceToHostStream */
                    mergeDeviceToHostStream?: (boolean|null);

                    /** StreamMergeOptions mergeDeviceToDeviceStream */
                    mergeDeviceToDeviceStream?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StreamMergeOptions. */
                type $Shape = tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties;
            }
        }
    }

    /**
     * Properties of an OptimizerOptions.
     * @deprecated Use tensorflow.OptimizerOptions.$Properties instead.
     */
    interface IOptimizerOptions extends tensorflow.OptimizerOptions.$Properties {
    }

    /** Represents an OptimizerOptions. */
    class OptimizerOptions {

        /**
         * Constructs a new OptimizerOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.OptimizerOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OptimizerOptions doCommonSubexpressionElimination. */
        doCommonSubexpressionElimination: boolean;

        /** OptimizerOptions doConstantFolding. */
        doConstantFolding: boolean;

        /** OptimizerOptions maxFoldedConstantInBytes. */
        maxFoldedConstantInBytes: (number|Long);

        /** OptimizerOptions doFunctionInlining. */
        doFunctionInlining: boolean;

        /** OptimizerOptions optLevel. */
        optLevel: tensorflow.OptimizerOptions.Level;

        /** OptimizerOptions globalJitLevel. */
        globalJitLevel: tensorflow.OptimizerOptions.GlobalJitLevel;

        /** OptimizerOptions cpuGlobalJit. */
        cpuGlobalJit: boolean;

        /**
         * Creates a new OptimizerOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns OptimizerOptions instance
         */
        static create(properties: tensorflow.OptimizerOptions.$Shape): tensorflow.OptimizerOptions & tensorflow.OptimizerOptions.$Shape;
        static create(properties?: tensorflow.OptimizerOptions.$Properties): tensorflow.OptimizerOptions;

        /**
         * Encodes the specified OptimizerOptions message. Does not implicitly {@link tensorflow.OptimizerOptions.verify|verify} messages.
         * @param message OptimizerOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.OptimizerOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OptimizerOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.OptimizerOptions & tensorflow.OptimizerOptions.$Shape} OptimizerOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OptimizerOptions & tensorflow.OptimizerOptions.$Shape;
    }

    namespace OptimizerOptions {

        /** Properties of an OptimizerOptions. */
        interface $Properties {

            /** OptimizerOptions doCommonSubexpressionElimination */
            doCommonSubexpressionElimination?: (boolean|null);

            /** OptimizerOptions doConstantFolding */
            doConstantFolding?: (boolean|null);

            /** OptimizerOptions maxFoldedConstantInBytes */
            maxFoldedConstantInBytes?: (number|Long|null);

            /** OptimizerOptions doFunctionInlining */
            doFunctionInlining?: (boolean|null);

            /** OptimizerOptions optLevel */
            optLevel?: (tensorflow.OptimizerOptions.Level|null);

            /** OptimizerOptions globalJitLevel */
            globalJitLevel?: (tensorflow.OptimizerOptions.GlobalJitLevel|null);

            /** OptimizerOptions cpuGlobalJit */
            cpuGlobalJit?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OptimizerOptions. */
        type $Shape = tensorflow.OptimizerOptions.$Properties;

        /** Level enum. */
        enum Level {

            /** L1 value */
            L1 = 0,

            /** L0 value */
            L0 = -1
        }

        /** GlobalJitLevel enum. */
        enum GlobalJitLevel {

            /** DEFAULT value */
            DEFAULT = 0,

            /** OFF value */
            OFF = -1,

            /** ON_1 value */
            ON_1 = 1,

            /** ON_2 value */
            ON_2 = 2
        }
    }

    /**
     * Properties of a GraphOptions.
     * @deprecated Use tensorflow.GraphOptions.$Properties instead.
     */
    interface IGraphOptions extends tensorflow.GraphOptions.$Properties {
    }

    /** Represents a GraphOptions. */
    class GraphOptions {

        /**
         * Constructs a new GraphOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GraphOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GraphOptions enableRecvScheduling. */
        enableRecvScheduling: boolean;

        /** GraphOptions optimizerOptions. */
        optimizerOptions?: (tensorflow.OptimizerOptions.$Properties|null);

        /** GraphOptions buildCostModel. */
        buildCostModel: (number|Long);

        /** GraphOptions buildCostModelAfter. */
        buildCostModelAfter: (number|Long);

        /** GraphOptions inferShapes. */
        inferShapes: boolean;

        /** GraphOptions placePrunedGraph. */
        placePrunedGraph: boolean;

        /** GraphOptions enableBfloat16Sendrecv. */
        enableBfloat16Sendrecv: boolean;

        /** GraphOptions timelineStep. */
        timelineStep: number;

        /** GraphOptions rewriteOptions. */
        rewriteOptions?: (tensorflow.RewriterConfig.$Properties|null);

        /**
         * Creates a new GraphOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GraphOptions instance
         */
        static create(properties: tensorflow.GraphOptions.$Shape): tensorflow.GraphOptions & tensorflow.GraphOptions.$Shape;
        static create(properties?: tensorflow.GraphOptions.$Properties): tensorflow.GraphOptions;

        /**
         * Encodes the specified GraphOptions message. Does not implicitly {@link tensorflow.GraphOptions.verify|verify} messages.
         * @param message GraphOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GraphOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GraphOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GraphOptions & tensorflow.GraphOptions.$Shape} GraphOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphOptions & tensorflow.GraphOptions.$Shape;
    }

    namespace GraphOptions {

        /** Properties of a GraphOptions. */
        interface $Properties {

            /** GraphOptions enableRecvScheduling */
            enableRecvScheduling?: (boolean|null);

            /** GraphOptions optimizerOptions */
            optimizerOptions?: (tensorflow.OptimizerOptions.$Properties|null);

            /** GraphOptions buildCostModel */
            buildCostModel?: (number|Long|null);

            /** GraphOptions buildCostModelAfter */
            buildCostModelAfter?: (number|Long|null);

            /** GraphOptions inferShapes */
            inferShapes?: (boolean|null);

            /** GraphOptions placePrunedGraph */
            placePrunedGraph?: (boolean|null);

            /** GraphOptions enableBfloat16Sendrecv */
            enableBfloat16Sendrecv?: (boolean|null);

            /** GraphOptions timelineStep */
            timelineStep?: (number|null);

            /** GraphOptions rewriteOptions */
            rewriteOptions?: (tensorflow.RewriterConfig.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GraphOptions. */
        type $Shape = tensorflow.GraphOptions.$Properties;
    }

    /**
     * Properties of a ThreadPoolOptionProto.
     * @deprecated Use tensorflow.ThreadPoolOptionProto.$Properties instead.
     */
    interface IThreadPoolOptionProto extends tensorflow.ThreadPoolOptionProto.$Properties {
    }

    /** Represents a ThreadPoolOptionProto. */
    class ThreadPoolOptionProto {

        /**
         * Constructs a new ThreadPoolOptionProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ThreadPoolOptionProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ThreadPoolOptionProto numThreads. */
        numThreads: number;

        /** ThreadPoolOptionProto globalName. */
        globalName: string;

        /**
         * Creates a new ThreadPoolOptionProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ThreadPoolOptionProto instance
         */
        static create(properties: tensorflow.ThreadPoolOptionProto.$Shape): tensorflow.ThreadPoolOptionProto & tensorflow.ThreadPoolOptionProto.$Shape;
        static create(properties?: tensorflow.ThreadPoolOptionProto.$Properties): tensorflow.ThreadPoolOptionProto;

        /**
         * Encodes the specified ThreadPoolOptionProto message. Does not implicitly {@link tensorflow.ThreadPoolOptionProto.verify|verify} messages.
         * @param message ThreadPoolOptionProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ThreadPoolOptionProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ThreadPoolOptionProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ThreadPoolOptionProto & tensorflow.ThreadPoolOptionProto.$Shape} ThreadPoolOptionProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ThreadPoolOptionProto & tensorflow.ThreadPoolOptionProto.$Shape;
    }

    namespace ThreadPoolOptionProto {

        /** Properties of a ThreadPoolOptionProto. */
        interface $Properties {

            /** ThreadPoolOptionProto numThreads */
            numThreads?: (number|null);

            /** ThreadPoolOptionProto globalName */
            globalName?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ThreadPoolOptionProto. */
        type $Shape = tensorflow.ThreadPoolOptionProto.$Properties;
    }

    /**
     * Properties of a SessionMetadata.
     * @deprecated Use tensorflow.SessionMetadata.$Properties instead.
     */
    interface ISessionMetadata extends tensorflow.SessionMetadata.$Properties {
    }

    /** Represents a SessionMetadata. */
    class SessionMetadata {

        /**
         * Constructs a new SessionMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SessionMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SessionMetadata name. */
        name: string;

        /** SessionMetadata version. */
        version: (number|Long);

        /**
         * Creates a new SessionMetadata instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SessionMetadata instance
         */
        static create(properties: tensorflow.SessionMetadata.$Shape): tensorflow.SessionMetadata & tensorflow.SessionMetadata.$Shape;
        static create(properties?: tensorflow.SessionMetadata.$Properties): tensorflow.SessionMetadata;

        /**
         * Encodes the specified SessionMetadata message. Does not implicitly {@link tensorflow.SessionMetadata.verify|verify} messages.
         * @param message SessionMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SessionMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SessionMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SessionMetadata & tensorflow.SessionMetadata.$Shape} SessionMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SessionMetadata & tensorflow.SessionMetadata.$Shape;
    }

    namespace SessionMetadata {

        /** Properties of a SessionMetadata. */
        interface $Properties {

            /** SessionMetadata name */
            name?: (string|null);

            /** SessionMetadata version */
            version?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SessionMetadata. */
        type $Shape = tensorflow.SessionMetadata.$Properties;
    }

    /**
     * Properties of a ConfigProto.
     * @deprecated Use tensorflow.ConfigProto.$Properties instead.
     */
    interface IConfigProto extends tensorflow.ConfigProto.$Properties {
    }

    /** Represents a ConfigProto. */
    class ConfigProto {

        /**
         * Constructs a new ConfigProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ConfigProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ConfigProto deviceCount. */
        deviceCount: { [k: string]: number };

        /** ConfigProto intraOpParallelismThreads. */
        intraOpParallelismThreads: number;

        /** ConfigProto interOpParallelismThreads. */
        interOpParallelismThreads: number;

        /** ConfigProto usePerSessionThreads. */
        usePerSessionThreads: boolean;

        /** ConfigProto sessionInterOpThreadPool. */
        sessionInterOpThreadPool: tensorflow.ThreadPoolOptionProto.$Properties[];

        /** ConfigProto placementPeriod. */
        placementPeriod: number;

        /** ConfigProto deviceFilters. */
        deviceFilters: string[];

        /** ConfigProto gpuOptions. */
        gpuOptions?: (tensorflow.GPUOptions.$Properties|null);

        /** ConfigProto pluggableDeviceOptions. */
        pluggableDeviceOptions?: (tensorflow.GPUOptions.$Properties|null);

        /** ConfigProto allowSoftPlacement. */
        allowSoftPlacement: boolean;

        /** ConfigProto logDevicePlacement. */
        logDevicePlacement: boolean;

        /** ConfigProto graphOptions. */
        graphOptions?: (tensorflow.GraphOptions.$Properties|null);

        /** ConfigProto operationTimeoutInMs. */
        operationTimeoutInMs: (number|Long);

        /** ConfigProto rpcOptions. */
        rpcOptions?: (tensorflow.RPCOptions.$Properties|null);

        /** ConfigProto clusterDef. */
        clusterDef?: (tensorflow.ClusterDef.$Properties|null);

        /** ConfigProto isolateSessionState. */
        isolateSessionState: boolean;

        /** ConfigProto shareClusterDevicesInSession. */
        shareClusterDevicesInSession: boolean;

        /** ConfigProto experimental. */
        experimental?: (tensorflow.ConfigProto.Experimental.$Properties|null);

        /**
         * Creates a new ConfigProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ConfigProto instance
         */
        static create(properties: tensorflow.ConfigProto.$Shape): tensorflow.ConfigProto & tensorflow.ConfigProto.$Shape;
        static create(properties?: tensorflow.ConfigProto.$Properties): tensorflow.ConfigProto;

        /**
         * Encodes the specified ConfigProto message. Does not implicitly {@link tensorflow.ConfigProto.verify|verify} messages.
         * @param message ConfigProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ConfigProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConfigProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ConfigProto & tensorflow.ConfigProto.$Shape} ConfigProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ConfigProto & tensorflow.ConfigProto.$Shape;
    }

    namespace ConfigProto {

        /** Properties of a ConfigProto. */
        interface $Properties {

            /** ConfigProto deviceCount */
            deviceCount?: ({ [k: string]: number }|null);

            /** ConfigProto intraOpParallelismThreads */
            intraOpParallelismThreads?: (number|null);

            /** ConfigProto interOpParallelismThreads */
            interOpParallelismThreads?: (number|null);

            /** ConfigProto usePerSessionThreads */
            usePerSessionThreads?: (boolean|null);

            /** ConfigProto sessionInterOpThreadPool */
            sessionInterOpThreadPool?: (tensorflow.ThreadPoolOptionProto.$Properties[]|null);

            /** ConfigProto placementPeriod */
            placementPeriod?: (number|null);

            /** ConfigProto deviceFilters */
            deviceFilters?: (string[]|null);

            /** ConfigProto gpuOptions */
            gpuOptions?: (tensorflow.GPUOptions.$Properties|null);

            /** ConfigProto pluggableDeviceOptions */
            pluggableDeviceOptions?: (tensorflow.GPUOptions.$Properties|null);

            /** ConfigProto allowSoftPlacement */
            allowSoftPlacement?: (boolean|null);

            /** ConfigProto logDevicePlacement */
            logDevicePlacement?: (boolean|null);

            /** ConfigProto graphOptions */
            graphOptions?: (tensorflow.GraphOptions.$Properties|null);

            /** ConfigProto operationTimeoutInMs */
            operationTimeoutInMs?: (number|Long|null);

            /** ConfigProto rpcOptions */
            rpcOptions?: (tensorflow.RPCOptions.$Properties|null);

            /** ConfigProto clusterDef */
            clusterDef?: (tensorflow.ClusterDef.$Properties|null);

            /** ConfigProto isolateSessionState */
            isolateSessionState?: (boolean|null);

            /** ConfigProto shareClusterDevicesInSession */
            shareClusterDevicesInSession?: (boolean|null);

            /** ConfigProto experimental */
            experimental?: (tensorflow.ConfigProto.Experimental.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConfigProto. */
        type $Shape = tensorflow.ConfigProto.$Properties;

        /**
         * Properties of an Experimental.
         * @deprecated Use tensorflow.ConfigProto.Experimental.$Properties instead.
         */
        interface IExperimental extends tensorflow.ConfigProto.Experimental.$Properties {
        }

        /** Represents an Experimental. */
        class Experimental {

            /**
             * Constructs a new Experimental.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.ConfigProto.Experimental.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Experimental collectiveGroupLeader. */
            collectiveGroupLeader: string;

            /** Experimental executorType. */
            executorType: string;

            /** Experimental recvBufMaxChunk. */
            recvBufMaxChunk: number;

            /** Experimental useNumaAffinity. */
            useNumaAffinity: boolean;

            /** Experimental collectiveDeterministicSequentialExecution. */
            collectiveDeterministicSequentialExecution: boolean;

            /** Experimental collectiveNccl. */
            collectiveNccl: boolean;

            /** Experimental shareSessionStateInClusterspecPropagation. */
            shareSessionStateInClusterspecPropagation: boolean;

            /** Experimental disableThreadSpinning. */
            disableThreadSpinning: boolean;

            /** Experimental shareClusterDevicesInSession. */
            shareClusterDevicesInSession: boolean;

            /** Experimental sessionMetadata. */
            sessionMetadata?: (tensorflow.SessionMetadata.$Properties|null);

            /** Experimental optimizeForStaticGraph. */
            optimizeForStaticGraph: boolean;

            /** Experimental enableMlirBridge. */
            enableMlirBridge: boolean;

            /** Experimental mlirBridgeRollout. */
            mlirBridgeRollout: tensorflow.ConfigProto.Experimental.MlirBridgeRollout;

            /** Experimental enableMlirGraphOptimization. */
            enableMlirGraphOptimization: boolean;

            /** Experimental disableOutputPartitionGraphs. */
            disableOutputPartitionGraphs: boolean;

            /** Experimental xlaFusionAutotunerThresh. */
            xlaFusionAutotunerThresh: (number|Long);

            /** Experimental useTfrt. */
            useTfrt: boolean;

            /** Experimental enableMultiHost. */
            enableMultiHost: boolean;

            /** Experimental tfrtUseIfrt. */
            tfrtUseIfrt: boolean;

            /** Experimental backendServerPort. */
            backendServerPort: number;

            /** Experimental targetTpu. */
            targetTpu: boolean;

            /** Experimental targetGpu. */
            targetGpu: boolean;

            /** Experimental streamMergeThreshold. */
            streamMergeThreshold: number;

            /** Experimental disableFunctionalOpsLowering. */
            disableFunctionalOpsLowering: boolean;

            /** Experimental xlaPreferSingleGraphCluster. */
            xlaPreferSingleGraphCluster: boolean;

            /** Experimental coordinationConfig. */
            coordinationConfig: Uint8Array;

            /** Experimental disableOptimizeForStaticGraph. */
            disableOptimizeForStaticGraph: boolean;

            /** Experimental disableEagerExecutorStreamingEnqueue. */
            disableEagerExecutorStreamingEnqueue: boolean;

            /** Experimental finalizeFunctionLibraryRuntime. */
            finalizeFunctionLibraryRuntime: boolean;

            /** Experimental finalizeResourceManager. */
            finalizeResourceManager: boolean;

            /** Experimental tf2xlaDumpDir. */
            tf2xlaDumpDir: string;

            /** Experimental onlineCostAnalysis. */
            onlineCostAnalysis: boolean;

            /**
             * Creates a new Experimental instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Experimental instance
             */
            static create(properties: tensorflow.ConfigProto.Experimental.$Shape): tensorflow.ConfigProto.Experimental & tensorflow.ConfigProto.Experimental.$Shape;
            static create(properties?: tensorflow.ConfigProto.Experimental.$Properties): tensorflow.ConfigProto.Experimental;

            /**
             * Encodes the specified Experimental message. Does not implicitly {@link tensorflow.ConfigProto.Experimental.verify|verify} messages.
             * @param message Experimental message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.ConfigProto.Experimental.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Experimental message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.ConfigProto.Experimental & tensorflow.ConfigProto.Experimental.$Shape} Experimental
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ConfigProto.Experimental & tensorflow.ConfigProto.Experimental.$Shape;
        }

        namespace Experimental {

            /** Properties of an Experimental. */
            interface $Properties {

                /** Experimental collectiveGroupLeader */
                collectiveGroupLeader?: (string|null);

                /** Experimental executorType */
                executorType?: (string|null);

                /** Experimental recvBufMaxChunk */
                recvBufMaxChunk?: (number|null);

                /** Experimental useNumaAffinity */
                useNumaAffinity?: (boolean|null);

                /** Experimental collectiveDeterministicSequentialExecution */
                collectiveDeterministicSequentialExecution?: (boolean|null);

                /** Experimental collectiveNccl */
                collectiveNccl?: (boolean|null);

                /** Experimental shareSessionStateInClusterspecPropagation */
                shareSessionStateInClusterspecPropagation?: (boolean|null);

                /** Experimental disableThreadSpinning */
                disableThreadSpinning?: (boolean|null);

                /** Experimental shareClusterDevicesInSession */
                shareClusterDevicesInSession?: (boolean|null);

                /** Experimental sessionMetadata */
                sessionMetadata?: (tensorflow.SessionMetadata.$Properties|null);

                /** Experimental optimizeForStaticGraph */
                optimizeForStaticGraph?: (boolean|null);

                /** Experimental enableMlirBridge */
                enableMlirBridge?: (boolean|null);

                /** Experimental mlirBridgeRollout */
                mlirBridgeRollout?: (tensorflow.ConfigProto.Experimental.MlirBridgeRollout|null);

                /** Experimental enableMlirGraphOptimization */
                enableMlirGraphOptimization?: (boolean|null);

                /** Experimental disableOutputPartitionGraphs */
                disableOutputPartitionGraphs?: (boolean|null);

                /** Experimental xlaFusionAutotunerThresh */
                xlaFusionAutotunerThresh?: (number|Long|null);

                /** Experimental useTfrt */
                useTfrt?: (boolean|null);

                /** Experimental enableMultiHost */
                enableMultiHost?: (boolean|null);

                /** Experimental tfrtUseIfrt */
                tfrtUseIfrt?: (boolean|null);

                /** Experimental backendServerPort */
                backendServerPort?: (number|null);

                /** Experimental targetTpu */
                targetTpu?: (boolean|null);

                /** Experimental targetGpu */
                targetGpu?: (boolean|null);

                /** Experimental streamMergeThreshold */
                streamMergeThreshold?: (number|null);

                /** Experimental disableFunctionalOpsLowering */
                disableFunctionalOpsLowering?: (boolean|null);

                /** Experimental xlaPreferSingleGraphCluster */
                xlaPreferSingleGraphCluster?: (boolean|null);

                /** Experimental coordinationConfig */
                coordinationConfig?: (Uint8Array|null);

                /** Experimental disableOptimizeForStaticGraph */
                disableOptimizeForStaticGraph?: (boolean|null);

                /** Experimental disableEagerExecutorStreamingEnqueue */
                disableEagerExecutorStreamingEnqueue?: (boolean|null);

                /** Experimental finalizeFunctionLibraryRuntime */
                finalizeFunctionLibraryRuntime?: (boolean|null);

                /** Experimental finalizeResourceManager */
                finalizeResourceManager?: (boolean|null);

                /** Experimental tf2xlaDumpDir */
                tf2xlaDumpDir?: (string|null);

                /** Experimental onlineCostAnalysis */
                onlineCostAnalysis?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Experimental. */
            type $Shape = tensorflow.ConfigProto.Experimental.$Properties;

            /** MlirBridgeRollout enum. */
            enum MlirBridgeRollout {

                /** MLIR_BRIDGE_ROLLOUT_UNSPECIFIED value */
                MLIR_BRIDGE_ROLLOUT_UNSPECIFIED = 0,

                /** MLIR_BRIDGE_ROLLOUT_ENABLED value */
                MLIR_BRIDGE_ROLLOUT_ENABLED = 1,

                /** MLIR_BRIDGE_ROLLOUT_DISABLED value */
                MLIR_BRIDGE_ROLLOUT_DISABLED = 2
            }
        }
    }

    /**
     * Properties of a RunOptions.
     * @deprecated Use tensorflow.RunOptions.$Properties instead.
     */
    interface IRunOptions extends tensorflow.RunOptions.$Properties {
    }

    /** Represents a RunOptions. */
    class RunOptions {

        /**
         * Constructs a new RunOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RunOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RunOptions traceLevel. */
        traceLevel: tensorflow.RunOptions.TraceLevel;

        /** RunOptions timeoutInMs. */
        timeoutInMs: (number|Long);

        /** RunOptions interOpThreadPool. */
        interOpThreadPool: number;

        /** RunOptions outputPartitionGraphs. */
        outputPartitionGraphs: boolean;

        /** RunOptions debugOptions. */
        debugOptions: Uint8Array;

        /** RunOptions reportTensorAllocationsUponOom. */
        reportTensorAllocationsUponOom: boolean;

        /** RunOptions experimental. */
        experimental?: (tensorflow.RunOptions.Experimental.$Properties|null);

        /**
         * Creates a new RunOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RunOptions instance
         */
        static create(properties: tensorflow.RunOptions.$Shape): tensorflow.RunOptions & tensorflow.RunOptions.$Shape;
        static create(properties?: tensorflow.RunOptions.$Properties): tensorflow.RunOptions;

        /**
         * Encodes the specified RunOptions message. Does not implicitly {@link tensorflow.RunOptions.verify|verify} messages.
         * @param message RunOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RunOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RunOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RunOptions & tensorflow.RunOptions.$Shape} RunOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunOptions & tensorflow.RunOptions.$Shape;
    }

    namespace RunOptions {

        /** Properties of a RunOptions. */
        interface $Properties {

            /** RunOptions traceLevel */
            traceLevel?: (tensorflow.RunOptions.TraceLevel|null);

            /** RunOptions timeoutInMs */
            timeoutInMs?: (number|Long|null);

            /** RunOptions interOpThreadPool */
            interOpThreadPool?: (number|null);

            /** RunOptions outputPartitionGraphs */
            outputPartitionGraphs?: (boolean|null);

            /** RunOptions debugOptions */
            debugOptions?: (Uint8Array|null);

            /** RunOptions reportTensorAllocationsUponOom */
            reportTensorAllocationsUponOom?: (boolean|null);

            /** RunOptions experimental */
            experimental?: (tensorflow.RunOptions.Experimental.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RunOptions. */
        type $Shape = tensorflow.RunOptions.$Properties;

        /** TraceLevel enum. */
        enum TraceLevel {

            /** NO_TRACE value */
            NO_TRACE = 0,

            /** SOFTWARE_TRACE value */
            SOFTWARE_TRACE = 1,

            /** HARDWARE_TRACE value */
            HARDWARE_TRACE = 2,

            /** FULL_TRACE value */
            FULL_TRACE = 3
        }

        /**
         * Properties of an Experimental.
         * @deprecated Use tensorflow.RunOptions.Experimental.$Properties instead.
         */
        interface IExperimental extends tensorflow.RunOptions.Experimental.$Properties {
        }

        /** Represents an Experimental. */
        class Experimental {

            /**
             * Constructs a new Experimental.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.RunOptions.Experimental.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Experimental collectiveGraphKey. */
            collectiveGraphKey: (number|Long);

            /** Experimental useRunHandlerPool. */
            useRunHandlerPool: boolean;

            /** Experimental runHandlerPoolOptions. */
            runHandlerPoolOptions?: (tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties|null);

            /**
             * Creates a new Experimental instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Experimental instance
             */
            static create(properties: tensorflow.RunOptions.Experimental.$Shape): tensorflow.RunOptions.Experimental & tensorflow.RunOptions.Experimental.$Shape;
            static create(properties?: tensorflow.RunOptions.Experimental.$Properties): tensorflow.RunOptions.Experimental;

            /**
             * Encodes the specified Experimental message. Does not implicitly {@link tensorflow.RunOptions.Experimental.verify|verify} messages.
             * @param message Experimental message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.RunOptions.Experimental.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Experimental message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.RunOptions.Experimental & tensorflow.RunOptions.Experimental.$Shape} Experimental
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunOptions.Experimental & tensorflow.RunOptions.Experimental.$Shape;
        }

        namespace Experimental {

            /** Properties of an Experimental. */
            interface $Properties {

                /** Experimental collectiveGraphKey */
                collectiveGraphKey?: (number|Long|null);

                /** Experimental useRunHandlerPool */
                useRunHandlerPool?: (boolean|null);

                /** Experimental runHandlerPoolOptions */
                runHandlerPoolOptions?: (tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Experimental. */
            type $Shape = tensorflow.RunOptions.Experimental.$Properties;

            /**
             * Properties of a RunHandlerPoolOptions.
             * @deprecated Use tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties instead.
             */
            interface IRunHandlerPoolOptions extends tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties {
            }

            /** Represents a RunHandlerPoolOptions. */
            class RunHandlerPoolOptions {

                /**
                 * Constructs a new RunHandlerPoolOptions.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RunHandlerPoolOptions priority. */
                priority: (number|Long);

                /**
                 * Creates a new RunHandlerPoolOptions instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RunHandlerPoolOptions instance
                 */
                static create(properties: tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape): tensorflow.RunOptions.Experimental.RunHandlerPoolOptions & tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape;
                static create(properties?: tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties): tensorflow.RunOptions.Experimental.RunHandlerPoolOptions;

                /**
                 * Encodes the specified RunHandlerPoolOptions message. Does not implicitly {@link tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.verify|verify} messages.
                 * @param message RunHandlerPoolOptions message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RunHandlerPoolOptions message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions & tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape} RunHandlerPoolOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunOptions.Experimental.RunHandlerPoolOptions & tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape;
            }

            namespace RunHandlerPoolOptions {

                /** Properties of a RunHandlerPoolOptions. */
                interface $Properties {

                    /** RunHandlerPoolOptions priority */
                    priority?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RunHandlerPoolOptions. */
                type $Shape = tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties;
            }
        }
    }

    /**
     * Properties of a RunMetadata.
     * @deprecated Use tensorflow.RunMetadata.$Properties instead.
     */
    interface IRunMetadata extends tensorflow.RunMetadata.$Properties {
    }

    /** Represents a RunMetadata. */
    class RunMetadata {

        /**
         * Constructs a new RunMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RunMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RunMetadata stepStats. */
        stepStats?: (tensorflow.StepStats.$Properties|null);

        /** RunMetadata costGraph. */
        costGraph: Uint8Array;

        /** RunMetadata partitionGraphs. */
        partitionGraphs: Uint8Array[];

        /** RunMetadata functionGraphs. */
        functionGraphs: tensorflow.RunMetadata.FunctionGraphs.$Properties[];

        /** RunMetadata sessionMetadata. */
        sessionMetadata?: (tensorflow.SessionMetadata.$Properties|null);

        /**
         * Creates a new RunMetadata instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RunMetadata instance
         */
        static create(properties: tensorflow.RunMetadata.$Shape): tensorflow.RunMetadata & tensorflow.RunMetadata.$Shape;
        static create(properties?: tensorflow.RunMetadata.$Properties): tensorflow.RunMetadata;

        /**
         * Encodes the specified RunMetadata message. Does not implicitly {@link tensorflow.RunMetadata.verify|verify} messages.
         * @param message RunMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RunMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RunMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RunMetadata & tensorflow.RunMetadata.$Shape} RunMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunMetadata & tensorflow.RunMetadata.$Shape;
    }

    namespace RunMetadata {

        /** Properties of a RunMetadata. */
        interface $Properties {

            /** RunMetadata stepStats */
            stepStats?: (tensorflow.StepStats.$Properties|null);

            /** RunMetadata costGraph */
            costGraph?: (Uint8Array|null);

            /** RunMetadata partitionGraphs */
            partitionGraphs?: (Uint8Array[]|null);

            /** RunMetadata functionGraphs */
            functionGraphs?: (tensorflow.RunMetadata.FunctionGraphs.$Properties[]|null);

            /** RunMetadata sessionMetadata */
            sessionMetadata?: (tensorflow.SessionMetadata.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RunMetadata. */
        type $Shape = tensorflow.RunMetadata.$Properties;

        /**
         * Properties of a FunctionGraphs.
         * @deprecated Use tensorflow.RunMetadata.FunctionGraphs.$Properties instead.
         */
        interface IFunctionGraphs extends tensorflow.RunMetadata.FunctionGraphs.$Properties {
        }

        /** Represents a FunctionGraphs. */
        class FunctionGraphs {

            /**
             * Constructs a new FunctionGraphs.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.RunMetadata.FunctionGraphs.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FunctionGraphs partitionGraphs. */
            partitionGraphs: Uint8Array[];

            /** FunctionGraphs preOptimizationGraph. */
            preOptimizationGraph: Uint8Array;

            /** FunctionGraphs postOptimizationGraph. */
            postOptimizationGraph: Uint8Array;

            /**
             * Creates a new FunctionGraphs instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FunctionGraphs instance
             */
            static create(properties: tensorflow.RunMetadata.FunctionGraphs.$Shape): tensorflow.RunMetadata.FunctionGraphs & tensorflow.RunMetadata.FunctionGraphs.$Shape;
            static create(properties?: tensorflow.RunMetadata.FunctionGraphs.$Properties): tensorflow.RunMetadata.FunctionGraphs;

            /**
             * Encodes the specified FunctionGraphs message. Does not implicitly {@link tensorflow.RunMetadata.FunctionGraphs.verify|verify} messages.
             * @param message FunctionGraphs message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.RunMetadata.FunctionGraphs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FunctionGraphs message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.RunMetadata.FunctionGraphs & tensorflow.RunMetadata.FunctionGraphs.$Shape} FunctionGraphs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunMetadata.FunctionGraphs & tensorflow.RunMetadata.FunctionGraphs.$Shape;
        }

        namespace FunctionGraphs {

            /** Properties of a FunctionGraphs. */
            interface $Properties {

                /** FunctionGraphs partitionGraphs */
                partitionGraphs?: (Uint8Array[]|null);

                /** FunctionGraphs preOptimizationGraph */
                preOptimizationGraph?: (Uint8Array|null);

                /** FunctionGraphs postOptimizationGraph */
                postOptimizationGraph?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FunctionGraphs. */
            type $Shape = tensorflow.RunMetadata.FunctionGraphs.$Properties;
        }
    }

    /**
     * Properties of a TensorConnection.
     * @deprecated Use tensorflow.TensorConnection.$Properties instead.
     */
    interface ITensorConnection extends tensorflow.TensorConnection.$Properties {
    }

    /** Represents a TensorConnection. */
    class TensorConnection {

        /**
         * Constructs a new TensorConnection.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorConnection.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorConnection fromTensor. */
        fromTensor: string;

        /** TensorConnection toTensor. */
        toTensor: string;

        /**
         * Creates a new TensorConnection instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TensorConnection instance
         */
        static create(properties: tensorflow.TensorConnection.$Shape): tensorflow.TensorConnection & tensorflow.TensorConnection.$Shape;
        static create(properties?: tensorflow.TensorConnection.$Properties): tensorflow.TensorConnection;

        /**
         * Encodes the specified TensorConnection message. Does not implicitly {@link tensorflow.TensorConnection.verify|verify} messages.
         * @param message TensorConnection message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorConnection message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorConnection & tensorflow.TensorConnection.$Shape} TensorConnection
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorConnection & tensorflow.TensorConnection.$Shape;
    }

    namespace TensorConnection {

        /** Properties of a TensorConnection. */
        interface $Properties {

            /** TensorConnection fromTensor */
            fromTensor?: (string|null);

            /** TensorConnection toTensor */
            toTensor?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorConnection. */
        type $Shape = tensorflow.TensorConnection.$Properties;
    }

    /**
     * Properties of a CallableOptions.
     * @deprecated Use tensorflow.CallableOptions.$Properties instead.
     */
    interface ICallableOptions extends tensorflow.CallableOptions.$Properties {
    }

    /** Represents a CallableOptions. */
    class CallableOptions {

        /**
         * Constructs a new CallableOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CallableOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CallableOptions feed. */
        feed: string[];

        /** CallableOptions fetch. */
        fetch: string[];

        /** CallableOptions target. */
        target: string[];

        /** CallableOptions runOptions. */
        runOptions?: (tensorflow.RunOptions.$Properties|null);

        /** CallableOptions tensorConnection. */
        tensorConnection: tensorflow.TensorConnection.$Properties[];

        /** CallableOptions feedDevices. */
        feedDevices: { [k: string]: string };

        /** CallableOptions fetchDevices. */
        fetchDevices: { [k: string]: string };

        /** CallableOptions fetchSkipSync. */
        fetchSkipSync: boolean;

        /**
         * Creates a new CallableOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CallableOptions instance
         */
        static create(properties: tensorflow.CallableOptions.$Shape): tensorflow.CallableOptions & tensorflow.CallableOptions.$Shape;
        static create(properties?: tensorflow.CallableOptions.$Properties): tensorflow.CallableOptions;

        /**
         * Encodes the specified CallableOptions message. Does not implicitly {@link tensorflow.CallableOptions.verify|verify} messages.
         * @param message CallableOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CallableOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CallableOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CallableOptions & tensorflow.CallableOptions.$Shape} CallableOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CallableOptions & tensorflow.CallableOptions.$Shape;
    }

    namespace CallableOptions {

        /** Properties of a CallableOptions. */
        interface $Properties {

            /** CallableOptions feed */
            feed?: (string[]|null);

            /** CallableOptions fetch */
            fetch?: (string[]|null);

            /** CallableOptions target */
            target?: (string[]|null);

            /** CallableOptions runOptions */
            runOptions?: (tensorflow.RunOptions.$Properties|null);

            /** CallableOptions tensorConnection */
            tensorConnection?: (tensorflow.TensorConnection.$Properties[]|null);

            /** CallableOptions feedDevices */
            feedDevices?: ({ [k: string]: string }|null);

            /** CallableOptions fetchDevices */
            fetchDevices?: ({ [k: string]: string }|null);

            /** CallableOptions fetchSkipSync */
            fetchSkipSync?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CallableOptions. */
        type $Shape = tensorflow.CallableOptions.$Properties;
    }

    /**
     * Properties of an AutoParallelOptions.
     * @deprecated Use tensorflow.AutoParallelOptions.$Properties instead.
     */
    interface IAutoParallelOptions extends tensorflow.AutoParallelOptions.$Properties {
    }

    /** Represents an AutoParallelOptions. */
    class AutoParallelOptions {

        /**
         * Constructs a new AutoParallelOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AutoParallelOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AutoParallelOptions enable. */
        enable: boolean;

        /** AutoParallelOptions numReplicas. */
        numReplicas: number;

        /**
         * Creates a new AutoParallelOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AutoParallelOptions instance
         */
        static create(properties: tensorflow.AutoParallelOptions.$Shape): tensorflow.AutoParallelOptions & tensorflow.AutoParallelOptions.$Shape;
        static create(properties?: tensorflow.AutoParallelOptions.$Properties): tensorflow.AutoParallelOptions;

        /**
         * Encodes the specified AutoParallelOptions message. Does not implicitly {@link tensorflow.AutoParallelOptions.verify|verify} messages.
         * @param message AutoParallelOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AutoParallelOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AutoParallelOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AutoParallelOptions & tensorflow.AutoParallelOptions.$Shape} AutoParallelOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AutoParallelOptions & tensorflow.AutoParallelOptions.$Shape;
    }

    namespace AutoParallelOptions {

        /** Properties of an AutoParallelOptions. */
        interface $Properties {

            /** AutoParallelOptions enable */
            enable?: (boolean|null);

            /** AutoParallelOptions numReplicas */
            numReplicas?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AutoParallelOptions. */
        type $Shape = tensorflow.AutoParallelOptions.$Properties;
    }

    /**
     * Properties of a ScopedAllocatorOptions.
     * @deprecated Use tensorflow.ScopedAllocatorOptions.$Properties instead.
     */
    interface IScopedAllocatorOptions extends tensorflow.ScopedAllocatorOptions.$Properties {
    }

    /** Represents a ScopedAllocatorOptions. */
    class ScopedAllocatorOptions {

        /**
         * Constructs a new ScopedAllocatorOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ScopedAllocatorOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ScopedAllocatorOptions enableOp. */
        enableOp: string[];

        /**
         * Creates a new ScopedAllocatorOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ScopedAllocatorOptions instance
         */
        static create(properties: tensorflow.ScopedAllocatorOptions.$Shape): tensorflow.ScopedAllocatorOptions & tensorflow.ScopedAllocatorOptions.$Shape;
        static create(properties?: tensorflow.ScopedAllocatorOptions.$Properties): tensorflow.ScopedAllocatorOptions;

        /**
         * Encodes the specified ScopedAllocatorOptions message. Does not implicitly {@link tensorflow.ScopedAllocatorOptions.verify|verify} messages.
         * @param message ScopedAllocatorOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ScopedAllocatorOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ScopedAllocatorOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ScopedAllocatorOptions & tensorflow.ScopedAllocatorOptions.$Shape} ScopedAllocatorOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ScopedAllocatorOptions & tensorflow.ScopedAllocatorOptions.$Shape;
    }

    namespace ScopedAllocatorOptions {

        /** Properties of a ScopedAllocatorOptions. */
        interface $Properties {

            /** ScopedAllocatorOptions enableOp */
            enableOp?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ScopedAllocatorOptions. */
        type $Shape = tensorflow.ScopedAllocatorOptions.$Properties;
    }

    /**
     * Properties of a RewriterConfig.
     * @deprecated Use tensorflow.RewriterConfig.$Properties instead.
     */
    interface IRewriterConfig extends tensorflow.RewriterConfig.$Properties {
    }

    /** Represents a RewriterConfig. */
    class RewriterConfig {

        /**
         * Constructs a new RewriterConfig.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RewriterConfig.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RewriterConfig cpuLayoutConversion. */
        cpuLayoutConversion: tensorflow.RewriterConfig.CpuLayout;

        /** RewriterConfig layoutOptimizer. */
        layoutOptimizer: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig constantFolding. */
        constantFolding: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig shapeOptimization. */
        shapeOptimization: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig remapping. */
        remapping: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig commonSubgraphElimination. */
        commonSubgraphElimination: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig arithmeticOptimization. */
        arithmeticOptimization: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig dependencyOptimization. */
        dependencyOptimization: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig loopOptimization. */
        loopOptimization: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig functionOptimization. */
        functionOptimization: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig debugStripper. */
        debugStripper: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig disableModelPruning. */
        disableModelPruning: boolean;

        /** RewriterConfig scopedAllocatorOptimization. */
        scopedAllocatorOptimization: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig pinToHostOptimization. */
        pinToHostOptimization: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig implementationSelector. */
        implementationSelector: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig autoMixedPrecision. */
        autoMixedPrecision: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig autoMixedPrecisionMkl. */
        autoMixedPrecisionMkl: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig autoMixedPrecisionOnednnBfloat16. */
        autoMixedPrecisionOnednnBfloat16: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig autoMixedPrecisionCpu. */
        autoMixedPrecisionCpu: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig disableMetaOptimizer. */
        disableMetaOptimizer: boolean;

        /** RewriterConfig disableTfgOptimizer. */
        disableTfgOptimizer: boolean;

        /** RewriterConfig usePluginOptimizers. */
        usePluginOptimizers: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig experimentalConditionalCodeMotion. */
        experimentalConditionalCodeMotion: tensorflow.RewriterConfig.Toggle;

        /** RewriterConfig metaOptimizerIterations. */
        metaOptimizerIterations: tensorflow.RewriterConfig.NumIterationsType;

        /** RewriterConfig minGraphNodes. */
        minGraphNodes: number;

        /** RewriterConfig experimentalDisableCompressedTensorOptimization. */
        experimentalDisableCompressedTensorOptimization: boolean;

        /** RewriterConfig experimentalDisableFoldingQuantizationEmulation. */
        experimentalDisableFoldingQuantizationEmulation: boolean;

        /** RewriterConfig memoryOptimization. */
        memoryOptimization: tensorflow.RewriterConfig.MemOptType;

        /** RewriterConfig memoryOptimizerTargetNodeNameScope. */
        memoryOptimizerTargetNodeNameScope: string;

        /** RewriterConfig metaOptimizerTimeoutMs. */
        metaOptimizerTimeoutMs: (number|Long);

        /** RewriterConfig autoParallel. */
        autoParallel?: (tensorflow.AutoParallelOptions.$Properties|null);

        /** RewriterConfig failOnOptimizerErrors. */
        failOnOptimizerErrors: boolean;

        /** RewriterConfig scopedAllocatorOpts. */
        scopedAllocatorOpts?: (tensorflow.ScopedAllocatorOptions.$Properties|null);

        /** RewriterConfig optimizers. */
        optimizers: string[];

        /** RewriterConfig customOptimizers. */
        customOptimizers: tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties[];

        /** RewriterConfig interOptimizerVerifierConfig. */
        interOptimizerVerifierConfig?: (tensorflow.VerifierConfig.$Properties|null);

        /** RewriterConfig postOptimizationVerifierConfig. */
        postOptimizationVerifierConfig?: (tensorflow.VerifierConfig.$Properties|null);

        /**
         * Creates a new RewriterConfig instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RewriterConfig instance
         */
        static create(properties: tensorflow.RewriterConfig.$Shape): tensorflow.RewriterConfig & tensorflow.RewriterConfig.$Shape;
        static create(properties?: tensorflow.RewriterConfig.$Properties): tensorflow.RewriterConfig;

        /**
         * Encodes the specified RewriterConfig message. Does not implicitly {@link tensorflow.RewriterConfig.verify|verify} messages.
         * @param message RewriterConfig message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RewriterConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RewriterConfig message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RewriterConfig & tensorflow.RewriterConfig.$Shape} RewriterConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RewriterConfig & tensorflow.RewriterConfig.$Shape;
    }

    namespace RewriterConfig {

        /** Properties of a RewriterConfig. */
        interface $Properties {

            /** RewriterConfig cpuLayoutConversion */
            cpuLayoutConversion?: (tensorflow.RewriterConfig.CpuLayout|null);

            /** RewriterConfig layoutOptimizer */
            layoutOptimizer?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig constantFolding */
            constantFolding?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig shapeOptimization */
            shapeOptimization?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig remapping */
            remapping?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig commonSubgraphElimination */
            commonSubgraphElimination?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig arithmeticOptimization */
            arithmeticOptimization?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig dependencyOptimization */
            dependencyOptimization?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig loopOptimization */
            loopOptimization?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig functionOptimization */
            functionOptimization?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig debugStripper */
            debugStripper?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig disableModelPruning */
            disableModelPruning?: (boolean|null);

            /** RewriterConfig scopedAllocatorOptimization */
            scopedAllocatorOptimization?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig pinToHostOptimization */
            pinToHostOptimization?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig implementationSelector */
            implementationSelector?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig autoMixedPrecision */
            autoMixedPrecision?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig autoMixedPrecisionMkl */
            autoMixedPrecisionMkl?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig autoMixedPrecisionOnednnBfloat16 */
            autoMixedPrecisionOnednnBfloat16?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig autoMixedPrecisionCpu */
            autoMixedPrecisionCpu?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig disableMetaOptimizer */
            disableMetaOptimizer?: (boolean|null);

            /** RewriterConfig disableTfgOptimizer */
            disableTfgOptimizer?: (boolean|null);

            /** RewriterConfig usePluginOptimizers */
            usePluginOptimizers?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig experimentalConditionalCodeMotion */
            experimentalConditionalCodeMotion?: (tensorflow.RewriterConfig.Toggle|null);

            /** RewriterConfig metaOptimizerIterations */
            metaOptimizerIterations?: (tensorflow.RewriterConfig.NumIterationsType|null);

            /** RewriterConfig minGraphNodes */
            minGraphNodes?: (number|null);

            /** RewriterConfig experimentalDisableCompressedTensorOptimization */
            experimentalDisableCompressedTensorOptimization?: (boolean|null);

            /** RewriterConfig experimentalDisableFoldingQuantizationEmulation */
            experimentalDisableFoldingQuantizationEmulation?: (boolean|null);

            /** RewriterConfig memoryOptimization */
            memoryOptimization?: (tensorflow.RewriterConfig.MemOptType|null);

            /** RewriterConfig memoryOptimizerTargetNodeNameScope */
            memoryOptimizerTargetNodeNameScope?: (string|null);

            /** RewriterConfig metaOptimizerTimeoutMs */
            metaOptimizerTimeoutMs?: (number|Long|null);

            /** RewriterConfig autoParallel */
            autoParallel?: (tensorflow.AutoParallelOptions.$Properties|null);

            /** RewriterConfig failOnOptimizerErrors */
            failOnOptimizerErrors?: (boolean|null);

            /** RewriterConfig scopedAllocatorOpts */
            scopedAllocatorOpts?: (tensorflow.ScopedAllocatorOptions.$Properties|null);

            /** RewriterConfig optimizers */
            optimizers?: (string[]|null);

            /** RewriterConfig customOptimizers */
            customOptimizers?: (tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties[]|null);

            /** RewriterConfig interOptimizerVerifierConfig */
            interOptimizerVerifierConfig?: (tensorflow.VerifierConfig.$Properties|null);

            /** RewriterConfig postOptimizationVerifierConfig */
            postOptimizationVerifierConfig?: (tensorflow.VerifierConfig.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RewriterConfig. */
        type $Shape = tensorflow.RewriterConfig.$Properties;

        /** Toggle enum. */
        enum Toggle {

            /** DEFAULT value */
            DEFAULT = 0,

            /** ON value */
            ON = 1,

            /** OFF value */
            OFF = 2,

            /** AGGRESSIVE value */
            AGGRESSIVE = 3,

            /** EXPERIMENTAL_MLIR value */
            EXPERIMENTAL_MLIR = 4,

            /** EXPERIMENTAL_BOTH value */
            EXPERIMENTAL_BOTH = 5
        }

        /** CpuLayout enum. */
        enum CpuLayout {

            /** NO_CONVERSION_ON_CPU value */
            NO_CONVERSION_ON_CPU = 0,

            /** NCHW_TO_NHWC value */
            NCHW_TO_NHWC = 1,

            /** NHWC_TO_NCHW value */
            NHWC_TO_NCHW = 2
        }

        /** NumIterationsType enum. */
        enum NumIterationsType {

            /** DEFAULT_NUM_ITERS value */
            DEFAULT_NUM_ITERS = 0,

            /** ONE value */
            ONE = 1,

            /** TWO value */
            TWO = 2
        }

        /** MemOptType enum. */
        enum MemOptType {

            /** DEFAULT_MEM_OPT value */
            DEFAULT_MEM_OPT = 0,

            /** NO_MEM_OPT value */
            NO_MEM_OPT = 1,

            /** MANUAL value */
            MANUAL = 2,

            /** SWAPPING_HEURISTICS value */
            SWAPPING_HEURISTICS = 4,

            /** RECOMPUTATION_HEURISTICS value */
            RECOMPUTATION_HEURISTICS = 5,

            /** SCHEDULING_HEURISTICS value */
            SCHEDULING_HEURISTICS = 6,

            /** HEURISTICS value */
            HEURISTICS = 3
        }

        /**
         * Properties of a CustomGraphOptimizer.
         * @deprecated Use tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties instead.
         */
        interface ICustomGraphOptimizer extends tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties {
        }

        /** Represents a CustomGraphOptimizer. */
        class CustomGraphOptimizer {

            /**
             * Constructs a new CustomGraphOptimizer.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CustomGraphOptimizer name. */
            name: string;

            /** CustomGraphOptimizer parameterMap. */
            parameterMap: { [k: string]: Uint8Array };

            /**
             * Creates a new CustomGraphOptimizer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CustomGraphOptimizer instance
             */
            static create(properties: tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape): tensorflow.RewriterConfig.CustomGraphOptimizer & tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape;
            static create(properties?: tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties): tensorflow.RewriterConfig.CustomGraphOptimizer;

            /**
             * Encodes the specified CustomGraphOptimizer message. Does not implicitly {@link tensorflow.RewriterConfig.CustomGraphOptimizer.verify|verify} messages.
             * @param message CustomGraphOptimizer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CustomGraphOptimizer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.RewriterConfig.CustomGraphOptimizer & tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape} CustomGraphOptimizer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RewriterConfig.CustomGraphOptimizer & tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape;
        }

        namespace CustomGraphOptimizer {

            /** Properties of a CustomGraphOptimizer. */
            interface $Properties {

                /** CustomGraphOptimizer name */
                name?: (string|null);

                /** CustomGraphOptimizer parameterMap */
                parameterMap?: ({ [k: string]: Uint8Array }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CustomGraphOptimizer. */
            type $Shape = tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties;
        }
    }

    /**
     * Properties of a VerifierConfig.
     * @deprecated Use tensorflow.VerifierConfig.$Properties instead.
     */
    interface IVerifierConfig extends tensorflow.VerifierConfig.$Properties {
    }

    /** Represents a VerifierConfig. */
    class VerifierConfig {

        /**
         * Constructs a new VerifierConfig.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.VerifierConfig.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VerifierConfig verificationTimeoutInMs. */
        verificationTimeoutInMs: (number|Long);

        /** VerifierConfig structureVerifier. */
        structureVerifier: tensorflow.VerifierConfig.Toggle;

        /**
         * Creates a new VerifierConfig instance using the specified properties.
         * @param [properties] Properties to set
         * @returns VerifierConfig instance
         */
        static create(properties: tensorflow.VerifierConfig.$Shape): tensorflow.VerifierConfig & tensorflow.VerifierConfig.$Shape;
        static create(properties?: tensorflow.VerifierConfig.$Properties): tensorflow.VerifierConfig;

        /**
         * Encodes the specified VerifierConfig message. Does not implicitly {@link tensorflow.VerifierConfig.verify|verify} messages.
         * @param message VerifierConfig message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.VerifierConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VerifierConfig message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.VerifierConfig & tensorflow.VerifierConfig.$Shape} VerifierConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.VerifierConfig & tensorflow.VerifierConfig.$Shape;
    }

    namespace VerifierConfig {

        /** Properties of a VerifierConfig. */
        interface $Properties {

            /** VerifierConfig verificationTimeoutInMs */
            verificationTimeoutInMs?: (number|Long|null);

            /** VerifierConfig structureVerifier */
            structureVerifier?: (tensorflow.VerifierConfig.Toggle|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VerifierConfig. */
        type $Shape = tensorflow.VerifierConfig.$Properties;

        /** Toggle enum. */
        enum Toggle {

            /** DEFAULT value */
            DEFAULT = 0,

            /** ON value */
            ON = 1,

            /** OFF value */
            OFF = 2
        }
    }

    /**
     * Properties of a RPCOptions.
     * @deprecated Use tensorflow.RPCOptions.$Properties instead.
     */
    interface IRPCOptions extends tensorflow.RPCOptions.$Properties {
    }

    /** Represents a RPCOptions. */
    class RPCOptions {

        /**
         * Constructs a new RPCOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RPCOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RPCOptions useRpcForInprocessMaster. */
        useRpcForInprocessMaster: boolean;

        /** RPCOptions compressionAlgorithm. */
        compressionAlgorithm: string;

        /** RPCOptions compressionLevel. */
        compressionLevel: number;

        /** RPCOptions cacheRpcResponse. */
        cacheRpcResponse: boolean;

        /** RPCOptions disableSessionConnectionSharing. */
        disableSessionConnectionSharing: boolean;

        /** RPCOptions numChannelsPerTarget. */
        numChannelsPerTarget: number;

        /**
         * Creates a new RPCOptions instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RPCOptions instance
         */
        static create(properties: tensorflow.RPCOptions.$Shape): tensorflow.RPCOptions & tensorflow.RPCOptions.$Shape;
        static create(properties?: tensorflow.RPCOptions.$Properties): tensorflow.RPCOptions;

        /**
         * Encodes the specified RPCOptions message. Does not implicitly {@link tensorflow.RPCOptions.verify|verify} messages.
         * @param message RPCOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RPCOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RPCOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RPCOptions & tensorflow.RPCOptions.$Shape} RPCOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RPCOptions & tensorflow.RPCOptions.$Shape;
    }

    namespace RPCOptions {

        /** Properties of a RPCOptions. */
        interface $Properties {

            /** RPCOptions useRpcForInprocessMaster */
            useRpcForInprocessMaster?: (boolean|null);

            /** RPCOptions compressionAlgorithm */
            compressionAlgorithm?: (string|null);

            /** RPCOptions compressionLevel */
            compressionLevel?: (number|null);

            /** RPCOptions cacheRpcResponse */
            cacheRpcResponse?: (boolean|null);

            /** RPCOptions disableSessionConnectionSharing */
            disableSessionConnectionSharing?: (boolean|null);

            /** RPCOptions numChannelsPerTarget */
            numChannelsPerTarget?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RPCOptions. */
        type $Shape = tensorflow.RPCOptions.$Properties;
    }

    /**
     * Properties of an AllocationRecord.
     * @deprecated Use tensorflow.AllocationRecord.$Properties instead.
     */
    interface IAllocationRecord extends tensorflow.AllocationRecord.$Properties {
    }

    /** Represents an AllocationRecord. */
    class AllocationRecord {

        /**
         * Constructs a new AllocationRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AllocationRecord.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocationRecord allocMicros. */
        allocMicros: (number|Long);

        /** AllocationRecord allocBytes. */
        allocBytes: (number|Long);

        /**
         * Creates a new AllocationRecord instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AllocationRecord instance
         */
        static create(properties: tensorflow.AllocationRecord.$Shape): tensorflow.AllocationRecord & tensorflow.AllocationRecord.$Shape;
        static create(properties?: tensorflow.AllocationRecord.$Properties): tensorflow.AllocationRecord;

        /**
         * Encodes the specified AllocationRecord message. Does not implicitly {@link tensorflow.AllocationRecord.verify|verify} messages.
         * @param message AllocationRecord message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AllocationRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocationRecord message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AllocationRecord & tensorflow.AllocationRecord.$Shape} AllocationRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AllocationRecord & tensorflow.AllocationRecord.$Shape;
    }

    namespace AllocationRecord {

        /** Properties of an AllocationRecord. */
        interface $Properties {

            /** AllocationRecord allocMicros */
            allocMicros?: (number|Long|null);

            /** AllocationRecord allocBytes */
            allocBytes?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocationRecord. */
        type $Shape = tensorflow.AllocationRecord.$Properties;
    }

    /**
     * Properties of an AllocatorMemoryUsed.
     * @deprecated Use tensorflow.AllocatorMemoryUsed.$Properties instead.
     */
    interface IAllocatorMemoryUsed extends tensorflow.AllocatorMemoryUsed.$Properties {
    }

    /** Represents an AllocatorMemoryUsed. */
    class AllocatorMemoryUsed {

        /**
         * Constructs a new AllocatorMemoryUsed.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AllocatorMemoryUsed.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AllocatorMemoryUsed allocatorName. */
        allocatorName: string;

        /** AllocatorMemoryUsed totalBytes. */
        totalBytes: (number|Long);

        /** AllocatorMemoryUsed peakBytes. */
        peakBytes: (number|Long);

        /** AllocatorMemoryUsed liveBytes. */
        liveBytes: (number|Long);

        /** AllocatorMemoryUsed allocationRecords. */
        allocationRecords: tensorflow.AllocationRecord.$Properties[];

        /** AllocatorMemoryUsed allocatorBytesInUse. */
        allocatorBytesInUse: (number|Long);

        /**
         * Creates a new AllocatorMemoryUsed instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AllocatorMemoryUsed instance
         */
        static create(properties: tensorflow.AllocatorMemoryUsed.$Shape): tensorflow.AllocatorMemoryUsed & tensorflow.AllocatorMemoryUsed.$Shape;
        static create(properties?: tensorflow.AllocatorMemoryUsed.$Properties): tensorflow.AllocatorMemoryUsed;

        /**
         * Encodes the specified AllocatorMemoryUsed message. Does not implicitly {@link tensorflow.AllocatorMemoryUsed.verify|verify} messages.
         * @param message AllocatorMemoryUsed message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AllocatorMemoryUsed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AllocatorMemoryUsed message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AllocatorMemoryUsed & tensorflow.AllocatorMemoryUsed.$Shape} AllocatorMemoryUsed
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AllocatorMemoryUsed & tensorflow.AllocatorMemoryUsed.$Shape;
    }

    namespace AllocatorMemoryUsed {

        /** Properties of an AllocatorMemoryUsed. */
        interface $Properties {

            /** AllocatorMemoryUsed allocatorName */
            allocatorName?: (string|null);

            /** AllocatorMemoryUsed totalBytes */
            totalBytes?: (number|Long|null);

            /** AllocatorMemoryUsed peakBytes */
            peakBytes?: (number|Long|null);

            /** AllocatorMemoryUsed liveBytes */
            liveBytes?: (number|Long|null);

            /** AllocatorMemoryUsed allocationRecords */
            allocationRecords?: (tensorflow.AllocationRecord.$Properties[]|null);

            /** AllocatorMemoryUsed allocatorBytesInUse */
            allocatorBytesInUse?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AllocatorMemoryUsed. */
        type $Shape = tensorflow.AllocatorMemoryUsed.$Properties;
    }

    /**
     * Properties of a NodeOutput.
     * @deprecated Use tensorflow.NodeOutput.$Properties instead.
     */
    interface INodeOutput extends tensorflow.NodeOutput.$Properties {
    }

    /** Represents a NodeOutput. */
    class NodeOutput {

        /**
         * Constructs a new NodeOutput.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NodeOutput.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeOutput slot. */
        slot: number;

        /** NodeOutput tensorDescription. */
        tensorDescription?: (tensorflow.TensorDescription.$Properties|null);

        /**
         * Creates a new NodeOutput instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeOutput instance
         */
        static create(properties: tensorflow.NodeOutput.$Shape): tensorflow.NodeOutput & tensorflow.NodeOutput.$Shape;
        static create(properties?: tensorflow.NodeOutput.$Properties): tensorflow.NodeOutput;

        /**
         * Encodes the specified NodeOutput message. Does not implicitly {@link tensorflow.NodeOutput.verify|verify} messages.
         * @param message NodeOutput message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NodeOutput.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeOutput message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NodeOutput & tensorflow.NodeOutput.$Shape} NodeOutput
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeOutput & tensorflow.NodeOutput.$Shape;
    }

    namespace NodeOutput {

        /** Properties of a NodeOutput. */
        interface $Properties {

            /** NodeOutput slot */
            slot?: (number|null);

            /** NodeOutput tensorDescription */
            tensorDescription?: (tensorflow.TensorDescription.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeOutput. */
        type $Shape = tensorflow.NodeOutput.$Properties;
    }

    /**
     * Properties of a MemoryStats.
     * @deprecated Use tensorflow.MemoryStats.$Properties instead.
     */
    interface IMemoryStats extends tensorflow.MemoryStats.$Properties {
    }

    /** Represents a MemoryStats. */
    class MemoryStats {

        /**
         * Constructs a new MemoryStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.MemoryStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemoryStats tempMemorySize. */
        tempMemorySize: (number|Long);

        /** MemoryStats persistentMemorySize. */
        persistentMemorySize: (number|Long);

        /** MemoryStats persistentTensorAllocIds. */
        persistentTensorAllocIds: (number|Long)[];

        /** MemoryStats deviceTempMemorySize. */
        deviceTempMemorySize: (number|Long);

        /** MemoryStats devicePersistentMemorySize. */
        devicePersistentMemorySize: (number|Long);

        /** MemoryStats devicePersistentTensorAllocIds. */
        devicePersistentTensorAllocIds: (number|Long)[];

        /**
         * Creates a new MemoryStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MemoryStats instance
         */
        static create(properties: tensorflow.MemoryStats.$Shape): tensorflow.MemoryStats & tensorflow.MemoryStats.$Shape;
        static create(properties?: tensorflow.MemoryStats.$Properties): tensorflow.MemoryStats;

        /**
         * Encodes the specified MemoryStats message. Does not implicitly {@link tensorflow.MemoryStats.verify|verify} messages.
         * @param message MemoryStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.MemoryStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemoryStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.MemoryStats & tensorflow.MemoryStats.$Shape} MemoryStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.MemoryStats & tensorflow.MemoryStats.$Shape;
    }

    namespace MemoryStats {

        /** Properties of a MemoryStats. */
        interface $Properties {

            /** MemoryStats tempMemorySize */
            tempMemorySize?: (number|Long|null);

            /** MemoryStats persistentMemorySize */
            persistentMemorySize?: (number|Long|null);

            /** MemoryStats persistentTensorAllocIds */
            persistentTensorAllocIds?: ((number|Long)[]|null);

            /** MemoryStats deviceTempMemorySize */
            deviceTempMemorySize?: (number|Long|null);

            /** MemoryStats devicePersistentMemorySize */
            devicePersistentMemorySize?: (number|Long|null);

            /** MemoryStats devicePersistentTensorAllocIds */
            devicePersistentTensorAllocIds?: ((number|Long)[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemoryStats. */
        type $Shape = tensorflow.MemoryStats.$Properties;
    }

    /**
     * Properties of a NodeExecStats.
     * @deprecated Use tensorflow.NodeExecStats.$Properties instead.
     */
    interface INodeExecStats extends tensorflow.NodeExecStats.$Properties {
    }

    /** Represents a NodeExecStats. */
    class NodeExecStats {

        /**
         * Constructs a new NodeExecStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NodeExecStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeExecStats nodeName. */
        nodeName: string;

        /** NodeExecStats allStartMicros. */
        allStartMicros: (number|Long);

        /** NodeExecStats opStartRelMicros. */
        opStartRelMicros: (number|Long);

        /** NodeExecStats opEndRelMicros. */
        opEndRelMicros: (number|Long);

        /** NodeExecStats allEndRelMicros. */
        allEndRelMicros: (number|Long);

        /** NodeExecStats memory. */
        memory: tensorflow.AllocatorMemoryUsed.$Properties[];

        /** NodeExecStats output. */
        output: tensorflow.NodeOutput.$Properties[];

        /** NodeExecStats timelineLabel. */
        timelineLabel: string;

        /** NodeExecStats scheduledMicros. */
        scheduledMicros: (number|Long);

        /** NodeExecStats threadId. */
        threadId: number;

        /** NodeExecStats referencedTensor. */
        referencedTensor: tensorflow.AllocationDescription.$Properties[];

        /** NodeExecStats memoryStats. */
        memoryStats?: (tensorflow.MemoryStats.$Properties|null);

        /** NodeExecStats allStartNanos. */
        allStartNanos: (number|Long);

        /** NodeExecStats opStartRelNanos. */
        opStartRelNanos: (number|Long);

        /** NodeExecStats opEndRelNanos. */
        opEndRelNanos: (number|Long);

        /** NodeExecStats allEndRelNanos. */
        allEndRelNanos: (number|Long);

        /** NodeExecStats scheduledNanos. */
        scheduledNanos: (number|Long);

        /**
         * Creates a new NodeExecStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeExecStats instance
         */
        static create(properties: tensorflow.NodeExecStats.$Shape): tensorflow.NodeExecStats & tensorflow.NodeExecStats.$Shape;
        static create(properties?: tensorflow.NodeExecStats.$Properties): tensorflow.NodeExecStats;

        /**
         * Encodes the specified NodeExecStats message. Does not implicitly {@link tensorflow.NodeExecStats.verify|verify} messages.
         * @param message NodeExecStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NodeExecStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeExecStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NodeExecStats & tensorflow.NodeExecStats.$Shape} NodeExecStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeExecStats & tensorflow.NodeExecStats.$Shape;
    }

    namespace NodeExecStats {

        /** Properties of a NodeExecStats. */
        interface $Properties {

            /** NodeExecStats nodeName */
            nodeName?: (string|null);

            /** NodeExecStats allStartMicros */
            allStartMicros?: (number|Long|null);

            /** NodeExecStats opStartRelMicros */
            opStartRelMicros?: (number|Long|null);

            /** NodeExecStats opEndRelMicros */
            opEndRelMicros?: (number|Long|null);

            /** NodeExecStats allEndRelMicros */
            allEndRelMicros?: (number|Long|null);

            /** NodeExecStats memory */
            memory?: (tensorflow.AllocatorMemoryUsed.$Properties[]|null);

            /** NodeExecStats output */
            output?: (tensorflow.NodeOutput.$Properties[]|null);

            /** NodeExecStats timelineLabel */
            timelineLabel?: (string|null);

            /** NodeExecStats scheduledMicros */
            scheduledMicros?: (number|Long|null);

            /** NodeExecStats threadId */
            threadId?: (number|null);

            /** NodeExecStats referencedTensor */
            referencedTensor?: (tensorflow.AllocationDescription.$Properties[]|null);

            /** NodeExecStats memoryStats */
            memoryStats?: (tensorflow.MemoryStats.$Properties|null);

            /** NodeExecStats allStartNanos */
            allStartNanos?: (number|Long|null);

            /** NodeExecStats opStartRelNanos */
            opStartRelNanos?: (number|Long|null);

            /** NodeExecStats opEndRelNanos */
            opEndRelNanos?: (number|Long|null);

            /** NodeExecStats allEndRelNanos */
            allEndRelNanos?: (number|Long|null);

            /** NodeExecStats scheduledNanos */
            scheduledNanos?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeExecStats. */
        type $Shape = tensorflow.NodeExecStats.$Properties;
    }

    /**
     * Properties of a DeviceStepStats.
     * @deprecated Use tensorflow.DeviceStepStats.$Properties instead.
     */
    interface IDeviceStepStats extends tensorflow.DeviceStepStats.$Properties {
    }

    /** Represents a DeviceStepStats. */
    class DeviceStepStats {

        /**
         * Constructs a new DeviceStepStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DeviceStepStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DeviceStepStats device. */
        device: string;

        /** DeviceStepStats nodeStats. */
        nodeStats: tensorflow.NodeExecStats.$Properties[];

        /** DeviceStepStats threadNames. */
        threadNames: { [k: string]: string };

        /**
         * Creates a new DeviceStepStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns DeviceStepStats instance
         */
        static create(properties: tensorflow.DeviceStepStats.$Shape): tensorflow.DeviceStepStats & tensorflow.DeviceStepStats.$Shape;
        static create(properties?: tensorflow.DeviceStepStats.$Properties): tensorflow.DeviceStepStats;

        /**
         * Encodes the specified DeviceStepStats message. Does not implicitly {@link tensorflow.DeviceStepStats.verify|verify} messages.
         * @param message DeviceStepStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DeviceStepStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DeviceStepStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DeviceStepStats & tensorflow.DeviceStepStats.$Shape} DeviceStepStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DeviceStepStats & tensorflow.DeviceStepStats.$Shape;
    }

    namespace DeviceStepStats {

        /** Properties of a DeviceStepStats. */
        interface $Properties {

            /** DeviceStepStats device */
            device?: (string|null);

            /** DeviceStepStats nodeStats */
            nodeStats?: (tensorflow.NodeExecStats.$Properties[]|null);

            /** DeviceStepStats threadNames */
            threadNames?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DeviceStepStats. */
        type $Shape = tensorflow.DeviceStepStats.$Properties;
    }

    /**
     * Properties of a StepStats.
     * @deprecated Use tensorflow.StepStats.$Properties instead.
     */
    interface IStepStats extends tensorflow.StepStats.$Properties {
    }

    /** Represents a StepStats. */
    class StepStats {

        /**
         * Constructs a new StepStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.StepStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StepStats devStats. */
        devStats: tensorflow.DeviceStepStats.$Properties[];

        /**
         * Creates a new StepStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns StepStats instance
         */
        static create(properties: tensorflow.StepStats.$Shape): tensorflow.StepStats & tensorflow.StepStats.$Shape;
        static create(properties?: tensorflow.StepStats.$Properties): tensorflow.StepStats;

        /**
         * Encodes the specified StepStats message. Does not implicitly {@link tensorflow.StepStats.verify|verify} messages.
         * @param message StepStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.StepStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StepStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.StepStats & tensorflow.StepStats.$Shape} StepStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.StepStats & tensorflow.StepStats.$Shape;
    }

    namespace StepStats {

        /** Properties of a StepStats. */
        interface $Properties {

            /** StepStats devStats */
            devStats?: (tensorflow.DeviceStepStats.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StepStats. */
        type $Shape = tensorflow.StepStats.$Properties;
    }

    /**
     * Properties of a TensorDescription.
     * @deprecated Use tensorflow.TensorDescription.$Properties instead.
     */
    interface ITensorDescription extends tensorflow.TensorDescription.$Properties {
    }

    /** Represents a TensorDescription. */
    class TensorDescription {

        /**
         * Constructs a new TensorDescription.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorDescription.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorDescription dtype. */
        dtype: tensorflow.DataType;

        /** TensorDescription shape. */
        shape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** TensorDescription allocationDescription. */
        allocationDescription?: (tensorflow.AllocationDescription.$Properties|null);

        /**
         * Creates a new TensorDescription instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TensorDescription instance
         */
        static create(properties: tensorflow.TensorDescription.$Shape): tensorflow.TensorDescription & tensorflow.TensorDescription.$Shape;
        static create(properties?: tensorflow.TensorDescription.$Properties): tensorflow.TensorDescription;

        /**
         * Encodes the specified TensorDescription message. Does not implicitly {@link tensorflow.TensorDescription.verify|verify} messages.
         * @param message TensorDescription message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorDescription message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorDescription & tensorflow.TensorDescription.$Shape} TensorDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorDescription & tensorflow.TensorDescription.$Shape;
    }

    namespace TensorDescription {

        /** Properties of a TensorDescription. */
        interface $Properties {

            /** TensorDescription dtype */
            dtype?: (tensorflow.DataType|null);

            /** TensorDescription shape */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** TensorDescription allocationDescription */
            allocationDescription?: (tensorflow.AllocationDescription.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorDescription. */
        type $Shape = tensorflow.TensorDescription.$Properties;
    }

    /**
     * Properties of a TensorShapeProto.
     * @deprecated Use tensorflow.TensorShapeProto.$Properties instead.
     */
    interface ITensorShapeProto extends tensorflow.TensorShapeProto.$Properties {
    }

    /** Represents a TensorShapeProto. */
    class TensorShapeProto {

        /**
         * Constructs a new TensorShapeProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorShapeProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorShapeProto dim. */
        dim: tensorflow.TensorShapeProto.Dim.$Properties[];

        /** TensorShapeProto unknownRank. */
        unknownRank: boolean;

        /**
         * Creates a new TensorShapeProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TensorShapeProto instance
         */
        static create(properties: tensorflow.TensorShapeProto.$Shape): tensorflow.TensorShapeProto & tensorflow.TensorShapeProto.$Shape;
        static create(properties?: tensorflow.TensorShapeProto.$Properties): tensorflow.TensorShapeProto;

        /**
         * Encodes the specified TensorShapeProto message. Does not implicitly {@link tensorflow.TensorShapeProto.verify|verify} messages.
         * @param message TensorShapeProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorShapeProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorShapeProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorShapeProto & tensorflow.TensorShapeProto.$Shape} TensorShapeProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorShapeProto & tensorflow.TensorShapeProto.$Shape;
    }

    namespace TensorShapeProto {

        /** Properties of a TensorShapeProto. */
        interface $Properties {

            /** TensorShapeProto dim */
            dim?: (tensorflow.TensorShapeProto.Dim.$Properties[]|null);

            /** TensorShapeProto unknownRank */
            unknownRank?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorShapeProto. */
        type $Shape = tensorflow.TensorShapeProto.$Properties;

        /**
         * Properties of a Dim.
         * @deprecated Use tensorflow.TensorShapeProto.Dim.$Properties instead.
         */
        interface IDim extends tensorflow.TensorShapeProto.Dim.$Properties {
        }

        /** Represents a Dim. */
        class Dim {

            /**
             * Constructs a new Dim.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.TensorShapeProto.Dim.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Dim size. */
            size: (number|Long);

            /** Dim name. */
            name: string;

            /**
             * Creates a new Dim instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Dim instance
             */
            static create(properties: tensorflow.TensorShapeProto.Dim.$Shape): tensorflow.TensorShapeProto.Dim & tensorflow.TensorShapeProto.Dim.$Shape;
            static create(properties?: tensorflow.TensorShapeProto.Dim.$Properties): tensorflow.TensorShapeProto.Dim;

            /**
             * Encodes the specified Dim message. Does not implicitly {@link tensorflow.TensorShapeProto.Dim.verify|verify} messages.
             * @param message Dim message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.TensorShapeProto.Dim.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Dim message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.TensorShapeProto.Dim & tensorflow.TensorShapeProto.Dim.$Shape} Dim
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorShapeProto.Dim & tensorflow.TensorShapeProto.Dim.$Shape;
        }

        namespace Dim {

            /** Properties of a Dim. */
            interface $Properties {

                /** Dim size */
                size?: (number|Long|null);

                /** Dim name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Dim. */
            type $Shape = tensorflow.TensorShapeProto.Dim.$Properties;
        }
    }

    /** DataType enum. */
    enum DataType {

        /** DT_INVALID value */
        DT_INVALID = 0,

        /** DT_FLOAT value */
        DT_FLOAT = 1,

        /** DT_DOUBLE value */
        DT_DOUBLE = 2,

        /** DT_INT32 value */
        DT_INT32 = 3,

        /** DT_UINT8 value */
        DT_UINT8 = 4,

        /** DT_INT16 value */
        DT_INT16 = 5,

        /** DT_INT8 value */
        DT_INT8 = 6,

        /** DT_STRING value */
        DT_STRING = 7,

        /** DT_COMPLEX64 value */
        DT_COMPLEX64 = 8,

        /** DT_INT64 value */
        DT_INT64 = 9,

        /** DT_BOOL value */
        DT_BOOL = 10,

        /** DT_QINT8 value */
        DT_QINT8 = 11,

        /** DT_QUINT8 value */
        DT_QUINT8 = 12,

        /** DT_QINT32 value */
        DT_QINT32 = 13,

        /** DT_BFLOAT16 value */
        DT_BFLOAT16 = 14,

        /** DT_QINT16 value */
        DT_QINT16 = 15,

        /** DT_QUINT16 value */
        DT_QUINT16 = 16,

        /** DT_UINT16 value */
        DT_UINT16 = 17,

        /** DT_COMPLEX128 value */
        DT_COMPLEX128 = 18,

        /** DT_HALF value */
        DT_HALF = 19,

        /** DT_RESOURCE value */
        DT_RESOURCE = 20,

        /** DT_VARIANT value */
        DT_VARIANT = 21,

        /** DT_UINT32 value */
        DT_UINT32 = 22,

        /** DT_UINT64 value */
        DT_UINT64 = 23,

        /** DT_FLOAT8_E5M2 value */
        DT_FLOAT8_E5M2 = 24,

        /** DT_FLOAT8_E4M3FN value */
        DT_FLOAT8_E4M3FN = 25,

        /** DT_FLOAT8_E4M3FNUZ value */
        DT_FLOAT8_E4M3FNUZ = 26,

        /** DT_FLOAT8_E4M3B11FNUZ value */
        DT_FLOAT8_E4M3B11FNUZ = 27,

        /** DT_FLOAT8_E5M2FNUZ value */
        DT_FLOAT8_E5M2FNUZ = 28,

        /** DT_INT4 value */
        DT_INT4 = 29,

        /** DT_UINT4 value */
        DT_UINT4 = 30,

        /** DT_INT2 value */
        DT_INT2 = 31,

        /** DT_UINT2 value */
        DT_UINT2 = 32,

        /** DT_FLOAT4_E2M1FN value */
        DT_FLOAT4_E2M1FN = 33,

        /** DT_FLOAT_REF value */
        DT_FLOAT_REF = 101,

        /** DT_DOUBLE_REF value */
        DT_DOUBLE_REF = 102,

        /** DT_INT32_REF value */
        DT_INT32_REF = 103,

        /** DT_UINT8_REF value */
        DT_UINT8_REF = 104,

        /** DT_INT16_REF value */
        DT_INT16_REF = 105,

        /** DT_INT8_REF value */
        DT_INT8_REF = 106,

        /** DT_STRING_REF value */
        DT_STRING_REF = 107,

        /** DT_COMPLEX64_REF value */
        DT_COMPLEX64_REF = 108,

        /** DT_INT64_REF value */
        DT_INT64_REF = 109,

        /** DT_BOOL_REF value */
        DT_BOOL_REF = 110,

        /** DT_QINT8_REF value */
        DT_QINT8_REF = 111,

        /** DT_QUINT8_REF value */
        DT_QUINT8_REF = 112,

        /** DT_QINT32_REF value */
        DT_QINT32_REF = 113,

        /** DT_BFLOAT16_REF value */
        DT_BFLOAT16_REF = 114,

        /** DT_QINT16_REF value */
        DT_QINT16_REF = 115,

        /** DT_QUINT16_REF value */
        DT_QUINT16_REF = 116,

        /** DT_UINT16_REF value */
        DT_UINT16_REF = 117,

        /** DT_COMPLEX128_REF value */
        DT_COMPLEX128_REF = 118,

        /** DT_HALF_REF value */
        DT_HALF_REF = 119,

        /** DT_RESOURCE_REF value */
        DT_RESOURCE_REF = 120,

        /** DT_VARIANT_REF value */
        DT_VARIANT_REF = 121,

        /** DT_UINT32_REF value */
        DT_UINT32_REF = 122,

        /** DT_UINT64_REF value */
        DT_UINT64_REF = 123,

        /** DT_FLOAT8_E5M2_REF value */
        DT_FLOAT8_E5M2_REF = 124,

        /** DT_FLOAT8_E4M3FN_REF value */
        DT_FLOAT8_E4M3FN_REF = 125,

        /** DT_FLOAT8_E4M3FNUZ_REF value */
        DT_FLOAT8_E4M3FNUZ_REF = 126,

        /** DT_FLOAT8_E4M3B11FNUZ_REF value */
        DT_FLOAT8_E4M3B11FNUZ_REF = 127,

        /** DT_FLOAT8_E5M2FNUZ_REF value */
        DT_FLOAT8_E5M2FNUZ_REF = 128,

        /** DT_INT4_REF value */
        DT_INT4_REF = 129,

        /** DT_UINT4_REF value */
        DT_UINT4_REF = 130,

        /** DT_INT2_REF value */
        DT_INT2_REF = 131,

        /** DT_UINT2_REF value */
        DT_UINT2_REF = 132,

        /** DT_FLOAT4_E2M1FN_REF value */
        DT_FLOAT4_E2M1FN_REF = 133
    }

    /**
     * Properties of a SerializedDType.
     * @deprecated Use tensorflow.SerializedDType.$Properties instead.
     */
    interface ISerializedDType extends tensorflow.SerializedDType.$Properties {
    }

    /** Represents a SerializedDType. */
    class SerializedDType {

        /**
         * Constructs a new SerializedDType.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SerializedDType.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SerializedDType datatype. */
        datatype: tensorflow.DataType;

        /**
         * Creates a new SerializedDType instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SerializedDType instance
         */
        static create(properties: tensorflow.SerializedDType.$Shape): tensorflow.SerializedDType & tensorflow.SerializedDType.$Shape;
        static create(properties?: tensorflow.SerializedDType.$Properties): tensorflow.SerializedDType;

        /**
         * Encodes the specified SerializedDType message. Does not implicitly {@link tensorflow.SerializedDType.verify|verify} messages.
         * @param message SerializedDType message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SerializedDType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SerializedDType message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SerializedDType & tensorflow.SerializedDType.$Shape} SerializedDType
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SerializedDType & tensorflow.SerializedDType.$Shape;
    }

    namespace SerializedDType {

        /** Properties of a SerializedDType. */
        interface $Properties {

            /** SerializedDType datatype */
            datatype?: (tensorflow.DataType|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SerializedDType. */
        type $Shape = tensorflow.SerializedDType.$Properties;
    }

    /**
     * Properties of an InterconnectLink.
     * @deprecated Use tensorflow.InterconnectLink.$Properties instead.
     */
    interface IInterconnectLink extends tensorflow.InterconnectLink.$Properties {
    }

    /** Represents an InterconnectLink. */
    class InterconnectLink {

        /**
         * Constructs a new InterconnectLink.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.InterconnectLink.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** InterconnectLink deviceId. */
        deviceId: number;

        /** InterconnectLink type. */
        type: string;

        /** InterconnectLink strength. */
        strength: number;

        /**
         * Creates a new InterconnectLink instance using the specified properties.
         * @param [properties] Properties to set
         * @returns InterconnectLink instance
         */
        static create(properties: tensorflow.InterconnectLink.$Shape): tensorflow.InterconnectLink & tensorflow.InterconnectLink.$Shape;
        static create(properties?: tensorflow.InterconnectLink.$Properties): tensorflow.InterconnectLink;

        /**
         * Encodes the specified InterconnectLink message. Does not implicitly {@link tensorflow.InterconnectLink.verify|verify} messages.
         * @param message InterconnectLink message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.InterconnectLink.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InterconnectLink message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.InterconnectLink & tensorflow.InterconnectLink.$Shape} InterconnectLink
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.InterconnectLink & tensorflow.InterconnectLink.$Shape;
    }

    namespace InterconnectLink {

        /** Properties of an InterconnectLink. */
        interface $Properties {

            /** InterconnectLink deviceId */
            deviceId?: (number|null);

            /** InterconnectLink type */
            type?: (string|null);

            /** InterconnectLink strength */
            strength?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an InterconnectLink. */
        type $Shape = tensorflow.InterconnectLink.$Properties;
    }

    /**
     * Properties of a LocalLinks.
     * @deprecated Use tensorflow.LocalLinks.$Properties instead.
     */
    interface ILocalLinks extends tensorflow.LocalLinks.$Properties {
    }

    /** Represents a LocalLinks. */
    class LocalLinks {

        /**
         * Constructs a new LocalLinks.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.LocalLinks.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LocalLinks link. */
        link: tensorflow.InterconnectLink.$Properties[];

        /**
         * Creates a new LocalLinks instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LocalLinks instance
         */
        static create(properties: tensorflow.LocalLinks.$Shape): tensorflow.LocalLinks & tensorflow.LocalLinks.$Shape;
        static create(properties?: tensorflow.LocalLinks.$Properties): tensorflow.LocalLinks;

        /**
         * Encodes the specified LocalLinks message. Does not implicitly {@link tensorflow.LocalLinks.verify|verify} messages.
         * @param message LocalLinks message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.LocalLinks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LocalLinks message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.LocalLinks & tensorflow.LocalLinks.$Shape} LocalLinks
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.LocalLinks & tensorflow.LocalLinks.$Shape;
    }

    namespace LocalLinks {

        /** Properties of a LocalLinks. */
        interface $Properties {

            /** LocalLinks link */
            link?: (tensorflow.InterconnectLink.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LocalLinks. */
        type $Shape = tensorflow.LocalLinks.$Properties;
    }

    /**
     * Properties of a DeviceLocality.
     * @deprecated Use tensorflow.DeviceLocality.$Properties instead.
     */
    interface IDeviceLocality extends tensorflow.DeviceLocality.$Properties {
    }

    /** Represents a DeviceLocality. */
    class DeviceLocality {

        /**
         * Constructs a new DeviceLocality.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DeviceLocality.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DeviceLocality busId. */
        busId: number;

        /** DeviceLocality numaNode. */
        numaNode: number;

        /** DeviceLocality links. */
        links?: (tensorflow.LocalLinks.$Properties|null);

        /**
         * Creates a new DeviceLocality instance using the specified properties.
         * @param [properties] Properties to set
         * @returns DeviceLocality instance
         */
        static create(properties: tensorflow.DeviceLocality.$Shape): tensorflow.DeviceLocality & tensorflow.DeviceLocality.$Shape;
        static create(properties?: tensorflow.DeviceLocality.$Properties): tensorflow.DeviceLocality;

        /**
         * Encodes the specified DeviceLocality message. Does not implicitly {@link tensorflow.DeviceLocality.verify|verify} messages.
         * @param message DeviceLocality message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DeviceLocality.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DeviceLocality message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DeviceLocality & tensorflow.DeviceLocality.$Shape} DeviceLocality
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DeviceLocality & tensorflow.DeviceLocality.$Shape;
    }

    namespace DeviceLocality {

        /** Properties of a DeviceLocality. */
        interface $Properties {

            /** DeviceLocality busId */
            busId?: (number|null);

            /** DeviceLocality numaNode */
            numaNode?: (number|null);

            /** DeviceLocality links */
            links?: (tensorflow.LocalLinks.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DeviceLocality. */
        type $Shape = tensorflow.DeviceLocality.$Properties;
    }

    /**
     * Properties of a DeviceAttributes.
     * @deprecated Use tensorflow.DeviceAttributes.$Properties instead.
     */
    interface IDeviceAttributes extends tensorflow.DeviceAttributes.$Properties {
    }

    /** Represents a DeviceAttributes. */
    class DeviceAttributes {

        /**
         * Constructs a new DeviceAttributes.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.DeviceAttributes.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DeviceAttributes name. */
        name: string;

        /** DeviceAttributes deviceType. */
        deviceType: string;

        /** DeviceAttributes memoryLimit. */
        memoryLimit: (number|Long);

        /** DeviceAttributes locality. */
        locality?: (tensorflow.DeviceLocality.$Properties|null);

        /** DeviceAttributes incarnation. */
        incarnation: (number|Long);

        /** DeviceAttributes physicalDeviceDesc. */
        physicalDeviceDesc: string;

        /** DeviceAttributes xlaGlobalId. */
        xlaGlobalId: (number|Long);

        /**
         * Creates a new DeviceAttributes instance using the specified properties.
         * @param [properties] Properties to set
         * @returns DeviceAttributes instance
         */
        static create(properties: tensorflow.DeviceAttributes.$Shape): tensorflow.DeviceAttributes & tensorflow.DeviceAttributes.$Shape;
        static create(properties?: tensorflow.DeviceAttributes.$Properties): tensorflow.DeviceAttributes;

        /**
         * Encodes the specified DeviceAttributes message. Does not implicitly {@link tensorflow.DeviceAttributes.verify|verify} messages.
         * @param message DeviceAttributes message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.DeviceAttributes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DeviceAttributes message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.DeviceAttributes & tensorflow.DeviceAttributes.$Shape} DeviceAttributes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.DeviceAttributes & tensorflow.DeviceAttributes.$Shape;
    }

    namespace DeviceAttributes {

        /** Properties of a DeviceAttributes. */
        interface $Properties {

            /** DeviceAttributes name */
            name?: (string|null);

            /** DeviceAttributes deviceType */
            deviceType?: (string|null);

            /** DeviceAttributes memoryLimit */
            memoryLimit?: (number|Long|null);

            /** DeviceAttributes locality */
            locality?: (tensorflow.DeviceLocality.$Properties|null);

            /** DeviceAttributes incarnation */
            incarnation?: (number|Long|null);

            /** DeviceAttributes physicalDeviceDesc */
            physicalDeviceDesc?: (string|null);

            /** DeviceAttributes xlaGlobalId */
            xlaGlobalId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DeviceAttributes. */
        type $Shape = tensorflow.DeviceAttributes.$Properties;
    }

    /**
     * Properties of a CreateSessionRequest.
     * @deprecated Use tensorflow.CreateSessionRequest.$Properties instead.
     */
    interface ICreateSessionRequest extends tensorflow.CreateSessionRequest.$Properties {
    }

    /** Represents a CreateSessionRequest. */
    class CreateSessionRequest {

        /**
         * Constructs a new CreateSessionRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CreateSessionRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CreateSessionRequest graphDef. */
        graphDef: Uint8Array;

        /** CreateSessionRequest config. */
        config?: (tensorflow.ConfigProto.$Properties|null);

        /** CreateSessionRequest target. */
        target: string;

        /**
         * Creates a new CreateSessionRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CreateSessionRequest instance
         */
        static create(properties: tensorflow.CreateSessionRequest.$Shape): tensorflow.CreateSessionRequest & tensorflow.CreateSessionRequest.$Shape;
        static create(properties?: tensorflow.CreateSessionRequest.$Properties): tensorflow.CreateSessionRequest;

        /**
         * Encodes the specified CreateSessionRequest message. Does not implicitly {@link tensorflow.CreateSessionRequest.verify|verify} messages.
         * @param message CreateSessionRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CreateSessionRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CreateSessionRequest & tensorflow.CreateSessionRequest.$Shape} CreateSessionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CreateSessionRequest & tensorflow.CreateSessionRequest.$Shape;
    }

    namespace CreateSessionRequest {

        /** Properties of a CreateSessionRequest. */
        interface $Properties {

            /** CreateSessionRequest graphDef */
            graphDef?: (Uint8Array|null);

            /** CreateSessionRequest config */
            config?: (tensorflow.ConfigProto.$Properties|null);

            /** CreateSessionRequest target */
            target?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CreateSessionRequest. */
        type $Shape = tensorflow.CreateSessionRequest.$Properties;
    }

    /**
     * Properties of a CreateSessionResponse.
     * @deprecated Use tensorflow.CreateSessionResponse.$Properties instead.
     */
    interface ICreateSessionResponse extends tensorflow.CreateSessionResponse.$Properties {
    }

    /** Represents a CreateSessionResponse. */
    class CreateSessionResponse {

        /**
         * Constructs a new CreateSessionResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CreateSessionResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CreateSessionResponse sessionHandle. */
        sessionHandle: string;

        /** CreateSessionResponse graphVersion. */
        graphVersion: (number|Long);

        /**
         * Creates a new CreateSessionResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CreateSessionResponse instance
         */
        static create(properties: tensorflow.CreateSessionResponse.$Shape): tensorflow.CreateSessionResponse & tensorflow.CreateSessionResponse.$Shape;
        static create(properties?: tensorflow.CreateSessionResponse.$Properties): tensorflow.CreateSessionResponse;

        /**
         * Encodes the specified CreateSessionResponse message. Does not implicitly {@link tensorflow.CreateSessionResponse.verify|verify} messages.
         * @param message CreateSessionResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CreateSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CreateSessionResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CreateSessionResponse & tensorflow.CreateSessionResponse.$Shape} CreateSessionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CreateSessionResponse & tensorflow.CreateSessionResponse.$Shape;
    }

    namespace CreateSessionResponse {

        /** Properties of a CreateSessionResponse. */
        interface $Properties {

            /** CreateSessionResponse sessionHandle */
            sessionHandle?: (string|null);

            /** CreateSessionResponse graphVersion */
            graphVersion?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CreateSessionResponse. */
        type $Shape = tensorflow.CreateSessionResponse.$Properties;
    }

    /**
     * Properties of an ExtendSessionRequest.
     * @deprecated Use tensorflow.ExtendSessionRequest.$Properties instead.
     */
    interface IExtendSessionRequest extends tensorflow.ExtendSessionRequest.$Properties {
    }

    /** Represents an ExtendSessionRequest. */
    class ExtendSessionRequest {

        /**
         * Constructs a new ExtendSessionRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ExtendSessionRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExtendSessionRequest sessionHandle. */
        sessionHandle: string;

        /** ExtendSessionRequest graphDef. */
        graphDef: Uint8Array;

        /** ExtendSessionRequest currentGraphVersion. */
        currentGraphVersion: (number|Long);

        /**
         * Creates a new ExtendSessionRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ExtendSessionRequest instance
         */
        static create(properties: tensorflow.ExtendSessionRequest.$Shape): tensorflow.ExtendSessionRequest & tensorflow.ExtendSessionRequest.$Shape;
        static create(properties?: tensorflow.ExtendSessionRequest.$Properties): tensorflow.ExtendSessionRequest;

        /**
         * Encodes the specified ExtendSessionRequest message. Does not implicitly {@link tensorflow.ExtendSessionRequest.verify|verify} messages.
         * @param message ExtendSessionRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ExtendSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExtendSessionRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ExtendSessionRequest & tensorflow.ExtendSessionRequest.$Shape} ExtendSessionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ExtendSessionRequest & tensorflow.ExtendSessionRequest.$Shape;
    }

    namespace ExtendSessionRequest {

        /** Properties of an ExtendSessionRequest. */
        interface $Properties {

            /** ExtendSessionRequest sessionHandle */
            sessionHandle?: (string|null);

            /** ExtendSessionRequest graphDef */
            graphDef?: (Uint8Array|null);

            /** ExtendSessionRequest currentGraphVersion */
            currentGraphVersion?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExtendSessionRequest. */
        type $Shape = tensorflow.ExtendSessionRequest.$Properties;
    }

    /**
     * Properties of an ExtendSessionResponse.
     * @deprecated Use tensorflow.ExtendSessionResponse.$Properties instead.
     */
    interface IExtendSessionResponse extends tensorflow.ExtendSessionResponse.$Properties {
    }

    /** Represents an ExtendSessionResponse. */
    class ExtendSessionResponse {

        /**
         * Constructs a new ExtendSessionResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ExtendSessionResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExtendSessionResponse newGraphVersion. */
        newGraphVersion: (number|Long);

        /**
         * Creates a new ExtendSessionResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ExtendSessionResponse instance
         */
        static create(properties: tensorflow.ExtendSessionResponse.$Shape): tensorflow.ExtendSessionResponse & tensorflow.ExtendSessionResponse.$Shape;
        static create(properties?: tensorflow.ExtendSessionResponse.$Properties): tensorflow.ExtendSessionResponse;

        /**
         * Encodes the specified ExtendSessionResponse message. Does not implicitly {@link tensorflow.ExtendSessionResponse.verify|verify} messages.
         * @param message ExtendSessionResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ExtendSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExtendSessionResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ExtendSessionResponse & tensorflow.ExtendSessionResponse.$Shape} ExtendSessionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ExtendSessionResponse & tensorflow.ExtendSessionResponse.$Shape;
    }

    namespace ExtendSessionResponse {

        /** Properties of an ExtendSessionResponse. */
        interface $Properties {

            /** ExtendSessionResponse newGraphVersion */
            newGraphVersion?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExtendSessionResponse. */
        type $Shape = tensorflow.ExtendSessionResponse.$Properties;
    }

    /**
     * Properties of a RunStepRequest.
     * @deprecated Use tensorflow.RunStepRequest.$Properties instead.
     */
    interface IRunStepRequest extends tensorflow.RunStepRequest.$Properties {
    }

    /** Represents a RunStepRequest. */
    class RunStepRequest {

        /**
         * Constructs a new RunStepRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RunStepRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RunStepRequest sessionHandle. */
        sessionHandle: string;

        /** RunStepRequest feed. */
        feed: tensorflow.NamedTensorProto.$Properties[];

        /** RunStepRequest fetch. */
        fetch: string[];

        /** RunStepRequest target. */
        target: string[];

        /** RunStepRequest options. */
        options?: (tensorflow.RunOptions.$Properties|null);

        /** RunStepRequest partialRunHandle. */
        partialRunHandle: string;

        /** RunStepRequest storeErrorsInResponseBody. */
        storeErrorsInResponseBody: boolean;

        /** RunStepRequest requestId. */
        requestId: (number|Long);

        /**
         * Creates a new RunStepRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RunStepRequest instance
         */
        static create(properties: tensorflow.RunStepRequest.$Shape): tensorflow.RunStepRequest & tensorflow.RunStepRequest.$Shape;
        static create(properties?: tensorflow.RunStepRequest.$Properties): tensorflow.RunStepRequest;

        /**
         * Encodes the specified RunStepRequest message. Does not implicitly {@link tensorflow.RunStepRequest.verify|verify} messages.
         * @param message RunStepRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RunStepRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RunStepRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RunStepRequest & tensorflow.RunStepRequest.$Shape} RunStepRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunStepRequest & tensorflow.RunStepRequest.$Shape;
    }

    namespace RunStepRequest {

        /** Properties of a RunStepRequest. */
        interface $Properties {

            /** RunStepRequest sessionHandle */
            sessionHandle?: (string|null);

            /** RunStepRequest feed */
            feed?: (tensorflow.NamedTensorProto.$Properties[]|null);

            /** RunStepRequest fetch */
            fetch?: (string[]|null);

            /** RunStepRequest target */
            target?: (string[]|null);

            /** RunStepRequest options */
            options?: (tensorflow.RunOptions.$Properties|null);

            /** RunStepRequest partialRunHandle */
            partialRunHandle?: (string|null);

            /** RunStepRequest storeErrorsInResponseBody */
            storeErrorsInResponseBody?: (boolean|null);

            /** RunStepRequest requestId */
            requestId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RunStepRequest. */
        type $Shape = tensorflow.RunStepRequest.$Properties;
    }

    /**
     * Properties of a RunStepResponse.
     * @deprecated Use tensorflow.RunStepResponse.$Properties instead.
     */
    interface IRunStepResponse extends tensorflow.RunStepResponse.$Properties {
    }

    /** Represents a RunStepResponse. */
    class RunStepResponse {

        /**
         * Constructs a new RunStepResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RunStepResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RunStepResponse tensor. */
        tensor: tensorflow.NamedTensorProto.$Properties[];

        /** RunStepResponse metadata. */
        metadata?: (tensorflow.RunMetadata.$Properties|null);

        /** RunStepResponse statusCode. */
        statusCode: tensorflow.error.Code;

        /** RunStepResponse statusErrorMessage. */
        statusErrorMessage: string;

        /**
         * Creates a new RunStepResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RunStepResponse instance
         */
        static create(properties: tensorflow.RunStepResponse.$Shape): tensorflow.RunStepResponse & tensorflow.RunStepResponse.$Shape;
        static create(properties?: tensorflow.RunStepResponse.$Properties): tensorflow.RunStepResponse;

        /**
         * Encodes the specified RunStepResponse message. Does not implicitly {@link tensorflow.RunStepResponse.verify|verify} messages.
         * @param message RunStepResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RunStepResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RunStepResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RunStepResponse & tensorflow.RunStepResponse.$Shape} RunStepResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunStepResponse & tensorflow.RunStepResponse.$Shape;
    }

    namespace RunStepResponse {

        /** Properties of a RunStepResponse. */
        interface $Properties {

            /** RunStepResponse tensor */
            tensor?: (tensorflow.NamedTensorProto.$Properties[]|null);

            /** RunStepResponse metadata */
            metadata?: (tensorflow.RunMetadata.$Properties|null);

            /** RunStepResponse statusCode */
            statusCode?: (tensorflow.error.Code|null);

            /** RunStepResponse statusErrorMessage */
            statusErrorMessage?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RunStepResponse. */
        type $Shape = tensorflow.RunStepResponse.$Properties;
    }

    /**
     * Properties of a PartialRunSetupRequest.
     * @deprecated Use tensorflow.PartialRunSetupRequest.$Properties instead.
     */
    interface IPartialRunSetupRequest extends tensorflow.PartialRunSetupRequest.$Properties {
    }

    /** Represents a PartialRunSetupRequest. */
    class PartialRunSetupRequest {

        /**
         * Constructs a new PartialRunSetupRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.PartialRunSetupRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PartialRunSetupRequest sessionHandle. */
        sessionHandle: string;

        /** PartialRunSetupRequest feed. */
        feed: string[];

        /** PartialRunSetupRequest fetch. */
        fetch: string[];

        /** PartialRunSetupRequest target. */
        target: string[];

        /** PartialRunSetupRequest requestId. */
        requestId: (number|Long);

        /**
         * Creates a new PartialRunSetupRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PartialRunSetupRequest instance
         */
        static create(properties: tensorflow.PartialRunSetupRequest.$Shape): tensorflow.PartialRunSetupRequest & tensorflow.PartialRunSetupRequest.$Shape;
        static create(properties?: tensorflow.PartialRunSetupRequest.$Properties): tensorflow.PartialRunSetupRequest;

        /**
         * Encodes the specified PartialRunSetupRequest message. Does not implicitly {@link tensorflow.PartialRunSetupRequest.verify|verify} messages.
         * @param message PartialRunSetupRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.PartialRunSetupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PartialRunSetupRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.PartialRunSetupRequest & tensorflow.PartialRunSetupRequest.$Shape} PartialRunSetupRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.PartialRunSetupRequest & tensorflow.PartialRunSetupRequest.$Shape;
    }

    namespace PartialRunSetupRequest {

        /** Properties of a PartialRunSetupRequest. */
        interface $Properties {

            /** PartialRunSetupRequest sessionHandle */
            sessionHandle?: (string|null);

            /** PartialRunSetupRequest feed */
            feed?: (string[]|null);

            /** PartialRunSetupRequest fetch */
            fetch?: (string[]|null);

            /** PartialRunSetupRequest target */
            target?: (string[]|null);

            /** PartialRunSetupRequest requestId */
            requestId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PartialRunSetupRequest. */
        type $Shape = tensorflow.PartialRunSetupRequest.$Properties;
    }

    /**
     * Properties of a PartialRunSetupResponse.
     * @deprecated Use tensorflow.PartialRunSetupResponse.$Properties instead.
     */
    interface IPartialRunSetupResponse extends tensorflow.PartialRunSetupResponse.$Properties {
    }

    /** Represents a PartialRunSetupResponse. */
    class PartialRunSetupResponse {

        /**
         * Constructs a new PartialRunSetupResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.PartialRunSetupResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PartialRunSetupResponse partialRunHandle. */
        partialRunHandle: string;

        /**
         * Creates a new PartialRunSetupResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PartialRunSetupResponse instance
         */
        static create(properties: tensorflow.PartialRunSetupResponse.$Shape): tensorflow.PartialRunSetupResponse & tensorflow.PartialRunSetupResponse.$Shape;
        static create(properties?: tensorflow.PartialRunSetupResponse.$Properties): tensorflow.PartialRunSetupResponse;

        /**
         * Encodes the specified PartialRunSetupResponse message. Does not implicitly {@link tensorflow.PartialRunSetupResponse.verify|verify} messages.
         * @param message PartialRunSetupResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.PartialRunSetupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PartialRunSetupResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.PartialRunSetupResponse & tensorflow.PartialRunSetupResponse.$Shape} PartialRunSetupResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.PartialRunSetupResponse & tensorflow.PartialRunSetupResponse.$Shape;
    }

    namespace PartialRunSetupResponse {

        /** Properties of a PartialRunSetupResponse. */
        interface $Properties {

            /** PartialRunSetupResponse partialRunHandle */
            partialRunHandle?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PartialRunSetupResponse. */
        type $Shape = tensorflow.PartialRunSetupResponse.$Properties;
    }

    /**
     * Properties of a CloseSessionRequest.
     * @deprecated Use tensorflow.CloseSessionRequest.$Properties instead.
     */
    interface ICloseSessionRequest extends tensorflow.CloseSessionRequest.$Properties {
    }

    /** Represents a CloseSessionRequest. */
    class CloseSessionRequest {

        /**
         * Constructs a new CloseSessionRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CloseSessionRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CloseSessionRequest sessionHandle. */
        sessionHandle: string;

        /**
         * Creates a new CloseSessionRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CloseSessionRequest instance
         */
        static create(properties: tensorflow.CloseSessionRequest.$Shape): tensorflow.CloseSessionRequest & tensorflow.CloseSessionRequest.$Shape;
        static create(properties?: tensorflow.CloseSessionRequest.$Properties): tensorflow.CloseSessionRequest;

        /**
         * Encodes the specified CloseSessionRequest message. Does not implicitly {@link tensorflow.CloseSessionRequest.verify|verify} messages.
         * @param message CloseSessionRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CloseSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CloseSessionRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CloseSessionRequest & tensorflow.CloseSessionRequest.$Shape} CloseSessionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CloseSessionRequest & tensorflow.CloseSessionRequest.$Shape;
    }

    namespace CloseSessionRequest {

        /** Properties of a CloseSessionRequest. */
        interface $Properties {

            /** CloseSessionRequest sessionHandle */
            sessionHandle?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CloseSessionRequest. */
        type $Shape = tensorflow.CloseSessionRequest.$Properties;
    }

    /**
     * Properties of a CloseSessionResponse.
     * @deprecated Use tensorflow.CloseSessionResponse.$Properties instead.
     */
    interface ICloseSessionResponse extends tensorflow.CloseSessionResponse.$Properties {
    }

    /** Represents a CloseSessionResponse. */
    class CloseSessionResponse {

        /**
         * Constructs a new CloseSessionResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CloseSessionResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new CloseSessionResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CloseSessionResponse instance
         */
        static create(properties: tensorflow.CloseSessionResponse.$Shape): tensorflow.CloseSessionResponse & tensorflow.CloseSessionResponse.$Shape;
        static create(properties?: tensorflow.CloseSessionResponse.$Properties): tensorflow.CloseSessionResponse;

        /**
         * Encodes the specified CloseSessionResponse message. Does not implicitly {@link tensorflow.CloseSessionResponse.verify|verify} messages.
         * @param message CloseSessionResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CloseSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CloseSessionResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CloseSessionResponse & tensorflow.CloseSessionResponse.$Shape} CloseSessionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CloseSessionResponse & tensorflow.CloseSessionResponse.$Shape;
    }

    namespace CloseSessionResponse {

        /** Properties of a CloseSessionResponse. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CloseSessionResponse. */
        type $Shape = tensorflow.CloseSessionResponse.$Properties;
    }

    /**
     * Properties of a ResetRequest.
     * @deprecated Use tensorflow.ResetRequest.$Properties instead.
     */
    interface IResetRequest extends tensorflow.ResetRequest.$Properties {
    }

    /** Represents a ResetRequest. */
    class ResetRequest {

        /**
         * Constructs a new ResetRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ResetRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResetRequest container. */
        container: string[];

        /** ResetRequest deviceFilters. */
        deviceFilters: string[];

        /**
         * Creates a new ResetRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResetRequest instance
         */
        static create(properties: tensorflow.ResetRequest.$Shape): tensorflow.ResetRequest & tensorflow.ResetRequest.$Shape;
        static create(properties?: tensorflow.ResetRequest.$Properties): tensorflow.ResetRequest;

        /**
         * Encodes the specified ResetRequest message. Does not implicitly {@link tensorflow.ResetRequest.verify|verify} messages.
         * @param message ResetRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ResetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResetRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ResetRequest & tensorflow.ResetRequest.$Shape} ResetRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ResetRequest & tensorflow.ResetRequest.$Shape;
    }

    namespace ResetRequest {

        /** Properties of a ResetRequest. */
        interface $Properties {

            /** ResetRequest container */
            container?: (string[]|null);

            /** ResetRequest deviceFilters */
            deviceFilters?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResetRequest. */
        type $Shape = tensorflow.ResetRequest.$Properties;
    }

    /**
     * Properties of a ResetResponse.
     * @deprecated Use tensorflow.ResetResponse.$Properties instead.
     */
    interface IResetResponse extends tensorflow.ResetResponse.$Properties {
    }

    /** Represents a ResetResponse. */
    class ResetResponse {

        /**
         * Constructs a new ResetResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ResetResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new ResetResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResetResponse instance
         */
        static create(properties: tensorflow.ResetResponse.$Shape): tensorflow.ResetResponse & tensorflow.ResetResponse.$Shape;
        static create(properties?: tensorflow.ResetResponse.$Properties): tensorflow.ResetResponse;

        /**
         * Encodes the specified ResetResponse message. Does not implicitly {@link tensorflow.ResetResponse.verify|verify} messages.
         * @param message ResetResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ResetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResetResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ResetResponse & tensorflow.ResetResponse.$Shape} ResetResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ResetResponse & tensorflow.ResetResponse.$Shape;
    }

    namespace ResetResponse {

        /** Properties of a ResetResponse. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResetResponse. */
        type $Shape = tensorflow.ResetResponse.$Properties;
    }

    /**
     * Properties of a ListDevicesRequest.
     * @deprecated Use tensorflow.ListDevicesRequest.$Properties instead.
     */
    interface IListDevicesRequest extends tensorflow.ListDevicesRequest.$Properties {
    }

    /** Represents a ListDevicesRequest. */
    class ListDevicesRequest {

        /**
         * Constructs a new ListDevicesRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ListDevicesRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ListDevicesRequest sessionHandle. */
        sessionHandle: string;

        /**
         * Creates a new ListDevicesRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListDevicesRequest instance
         */
        static create(properties: tensorflow.ListDevicesRequest.$Shape): tensorflow.ListDevicesRequest & tensorflow.ListDevicesRequest.$Shape;
        static create(properties?: tensorflow.ListDevicesRequest.$Properties): tensorflow.ListDevicesRequest;

        /**
         * Encodes the specified ListDevicesRequest message. Does not implicitly {@link tensorflow.ListDevicesRequest.verify|verify} messages.
         * @param message ListDevicesRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ListDevicesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListDevicesRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ListDevicesRequest & tensorflow.ListDevicesRequest.$Shape} ListDevicesRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ListDevicesRequest & tensorflow.ListDevicesRequest.$Shape;
    }

    namespace ListDevicesRequest {

        /** Properties of a ListDevicesRequest. */
        interface $Properties {

            /** ListDevicesRequest sessionHandle */
            sessionHandle?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListDevicesRequest. */
        type $Shape = tensorflow.ListDevicesRequest.$Properties;
    }

    /**
     * Properties of a ListDevicesResponse.
     * @deprecated Use tensorflow.ListDevicesResponse.$Properties instead.
     */
    interface IListDevicesResponse extends tensorflow.ListDevicesResponse.$Properties {
    }

    /** Represents a ListDevicesResponse. */
    class ListDevicesResponse {

        /**
         * Constructs a new ListDevicesResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ListDevicesResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ListDevicesResponse localDevice. */
        localDevice: tensorflow.DeviceAttributes.$Properties[];

        /** ListDevicesResponse remoteDevice. */
        remoteDevice: tensorflow.DeviceAttributes.$Properties[];

        /**
         * Creates a new ListDevicesResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListDevicesResponse instance
         */
        static create(properties: tensorflow.ListDevicesResponse.$Shape): tensorflow.ListDevicesResponse & tensorflow.ListDevicesResponse.$Shape;
        static create(properties?: tensorflow.ListDevicesResponse.$Properties): tensorflow.ListDevicesResponse;

        /**
         * Encodes the specified ListDevicesResponse message. Does not implicitly {@link tensorflow.ListDevicesResponse.verify|verify} messages.
         * @param message ListDevicesResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ListDevicesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListDevicesResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ListDevicesResponse & tensorflow.ListDevicesResponse.$Shape} ListDevicesResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ListDevicesResponse & tensorflow.ListDevicesResponse.$Shape;
    }

    namespace ListDevicesResponse {

        /** Properties of a ListDevicesResponse. */
        interface $Properties {

            /** ListDevicesResponse localDevice */
            localDevice?: (tensorflow.DeviceAttributes.$Properties[]|null);

            /** ListDevicesResponse remoteDevice */
            remoteDevice?: (tensorflow.DeviceAttributes.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListDevicesResponse. */
        type $Shape = tensorflow.ListDevicesResponse.$Properties;
    }

    /**
     * Properties of a MakeCallableRequest.
     * @deprecated Use tensorflow.MakeCallableRequest.$Properties instead.
     */
    interface IMakeCallableRequest extends tensorflow.MakeCallableRequest.$Properties {
    }

    /** Represents a MakeCallableRequest. */
    class MakeCallableRequest {

        /**
         * Constructs a new MakeCallableRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.MakeCallableRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MakeCallableRequest sessionHandle. */
        sessionHandle: string;

        /** MakeCallableRequest options. */
        options?: (tensorflow.CallableOptions.$Properties|null);

        /** MakeCallableRequest requestId. */
        requestId: (number|Long);

        /**
         * Creates a new MakeCallableRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MakeCallableRequest instance
         */
        static create(properties: tensorflow.MakeCallableRequest.$Shape): tensorflow.MakeCallableRequest & tensorflow.MakeCallableRequest.$Shape;
        static create(properties?: tensorflow.MakeCallableRequest.$Properties): tensorflow.MakeCallableRequest;

        /**
         * Encodes the specified MakeCallableRequest message. Does not implicitly {@link tensorflow.MakeCallableRequest.verify|verify} messages.
         * @param message MakeCallableRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.MakeCallableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MakeCallableRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.MakeCallableRequest & tensorflow.MakeCallableRequest.$Shape} MakeCallableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.MakeCallableRequest & tensorflow.MakeCallableRequest.$Shape;
    }

    namespace MakeCallableRequest {

        /** Properties of a MakeCallableRequest. */
        interface $Properties {

            /** MakeCallableRequest sessionHandle */
            sessionHandle?: (string|null);

            /** MakeCallableRequest options */
            options?: (tensorflow.CallableOptions.$Properties|null);

            /** MakeCallableRequest requestId */
            requestId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MakeCallableRequest. */
        type $Shape = tensorflow.MakeCallableRequest.$Properties;
    }

    /**
     * Properties of a MakeCallableResponse.
     * @deprecated Use tensorflow.MakeCallableResponse.$Properties instead.
     */
    interface IMakeCallableResponse extends tensorflow.MakeCallableResponse.$Properties {
    }

    /** Represents a MakeCallableResponse. */
    class MakeCallableResponse {

        /**
         * Constructs a new MakeCallableResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.MakeCallableResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MakeCallableResponse handle. */
        handle: (number|Long);

        /**
         * Creates a new MakeCallableResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MakeCallableResponse instance
         */
        static create(properties: tensorflow.MakeCallableResponse.$Shape): tensorflow.MakeCallableResponse & tensorflow.MakeCallableResponse.$Shape;
        static create(properties?: tensorflow.MakeCallableResponse.$Properties): tensorflow.MakeCallableResponse;

        /**
         * Encodes the specified MakeCallableResponse message. Does not implicitly {@link tensorflow.MakeCallableResponse.verify|verify} messages.
         * @param message MakeCallableResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.MakeCallableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MakeCallableResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.MakeCallableResponse & tensorflow.MakeCallableResponse.$Shape} MakeCallableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.MakeCallableResponse & tensorflow.MakeCallableResponse.$Shape;
    }

    namespace MakeCallableResponse {

        /** Properties of a MakeCallableResponse. */
        interface $Properties {

            /** MakeCallableResponse handle */
            handle?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MakeCallableResponse. */
        type $Shape = tensorflow.MakeCallableResponse.$Properties;
    }

    /**
     * Properties of a RunCallableRequest.
     * @deprecated Use tensorflow.RunCallableRequest.$Properties instead.
     */
    interface IRunCallableRequest extends tensorflow.RunCallableRequest.$Properties {
    }

    /** Represents a RunCallableRequest. */
    class RunCallableRequest {

        /**
         * Constructs a new RunCallableRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RunCallableRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RunCallableRequest sessionHandle. */
        sessionHandle: string;

        /** RunCallableRequest handle. */
        handle: (number|Long);

        /** RunCallableRequest feed. */
        feed: Uint8Array[];

        /** RunCallableRequest requestId. */
        requestId: (number|Long);

        /**
         * Creates a new RunCallableRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RunCallableRequest instance
         */
        static create(properties: tensorflow.RunCallableRequest.$Shape): tensorflow.RunCallableRequest & tensorflow.RunCallableRequest.$Shape;
        static create(properties?: tensorflow.RunCallableRequest.$Properties): tensorflow.RunCallableRequest;

        /**
         * Encodes the specified RunCallableRequest message. Does not implicitly {@link tensorflow.RunCallableRequest.verify|verify} messages.
         * @param message RunCallableRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RunCallableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RunCallableRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RunCallableRequest & tensorflow.RunCallableRequest.$Shape} RunCallableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunCallableRequest & tensorflow.RunCallableRequest.$Shape;
    }

    namespace RunCallableRequest {

        /** Properties of a RunCallableRequest. */
        interface $Properties {

            /** RunCallableRequest sessionHandle */
            sessionHandle?: (string|null);

            /** RunCallableRequest handle */
            handle?: (number|Long|null);

            /** RunCallableRequest feed */
            feed?: (Uint8Array[]|null);

            /** RunCallableRequest requestId */
            requestId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RunCallableRequest. */
        type $Shape = tensorflow.RunCallableRequest.$Properties;
    }

    /**
     * Properties of a RunCallableResponse.
     * @deprecated Use tensorflow.RunCallableResponse.$Properties instead.
     */
    interface IRunCallableResponse extends tensorflow.RunCallableResponse.$Properties {
    }

    /** Represents a RunCallableResponse. */
    class RunCallableResponse {

        /**
         * Constructs a new RunCallableResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RunCallableResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RunCallableResponse fetch. */
        fetch: Uint8Array[];

        /** RunCallableResponse metadata. */
        metadata?: (tensorflow.RunMetadata.$Properties|null);

        /**
         * Creates a new RunCallableResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RunCallableResponse instance
         */
        static create(properties: tensorflow.RunCallableResponse.$Shape): tensorflow.RunCallableResponse & tensorflow.RunCallableResponse.$Shape;
        static create(properties?: tensorflow.RunCallableResponse.$Properties): tensorflow.RunCallableResponse;

        /**
         * Encodes the specified RunCallableResponse message. Does not implicitly {@link tensorflow.RunCallableResponse.verify|verify} messages.
         * @param message RunCallableResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RunCallableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RunCallableResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RunCallableResponse & tensorflow.RunCallableResponse.$Shape} RunCallableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RunCallableResponse & tensorflow.RunCallableResponse.$Shape;
    }

    namespace RunCallableResponse {

        /** Properties of a RunCallableResponse. */
        interface $Properties {

            /** RunCallableResponse fetch */
            fetch?: (Uint8Array[]|null);

            /** RunCallableResponse metadata */
            metadata?: (tensorflow.RunMetadata.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RunCallableResponse. */
        type $Shape = tensorflow.RunCallableResponse.$Properties;
    }

    /**
     * Properties of a ReleaseCallableRequest.
     * @deprecated Use tensorflow.ReleaseCallableRequest.$Properties instead.
     */
    interface IReleaseCallableRequest extends tensorflow.ReleaseCallableRequest.$Properties {
    }

    /** Represents a ReleaseCallableRequest. */
    class ReleaseCallableRequest {

        /**
         * Constructs a new ReleaseCallableRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ReleaseCallableRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReleaseCallableRequest sessionHandle. */
        sessionHandle: string;

        /** ReleaseCallableRequest handle. */
        handle: (number|Long);

        /**
         * Creates a new ReleaseCallableRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReleaseCallableRequest instance
         */
        static create(properties: tensorflow.ReleaseCallableRequest.$Shape): tensorflow.ReleaseCallableRequest & tensorflow.ReleaseCallableRequest.$Shape;
        static create(properties?: tensorflow.ReleaseCallableRequest.$Properties): tensorflow.ReleaseCallableRequest;

        /**
         * Encodes the specified ReleaseCallableRequest message. Does not implicitly {@link tensorflow.ReleaseCallableRequest.verify|verify} messages.
         * @param message ReleaseCallableRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ReleaseCallableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReleaseCallableRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ReleaseCallableRequest & tensorflow.ReleaseCallableRequest.$Shape} ReleaseCallableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ReleaseCallableRequest & tensorflow.ReleaseCallableRequest.$Shape;
    }

    namespace ReleaseCallableRequest {

        /** Properties of a ReleaseCallableRequest. */
        interface $Properties {

            /** ReleaseCallableRequest sessionHandle */
            sessionHandle?: (string|null);

            /** ReleaseCallableRequest handle */
            handle?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReleaseCallableRequest. */
        type $Shape = tensorflow.ReleaseCallableRequest.$Properties;
    }

    /**
     * Properties of a ReleaseCallableResponse.
     * @deprecated Use tensorflow.ReleaseCallableResponse.$Properties instead.
     */
    interface IReleaseCallableResponse extends tensorflow.ReleaseCallableResponse.$Properties {
    }

    /** Represents a ReleaseCallableResponse. */
    class ReleaseCallableResponse {

        /**
         * Constructs a new ReleaseCallableResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ReleaseCallableResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new ReleaseCallableResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ReleaseCallableResponse instance
         */
        static create(properties: tensorflow.ReleaseCallableResponse.$Shape): tensorflow.ReleaseCallableResponse & tensorflow.ReleaseCallableResponse.$Shape;
        static create(properties?: tensorflow.ReleaseCallableResponse.$Properties): tensorflow.ReleaseCallableResponse;

        /**
         * Encodes the specified ReleaseCallableResponse message. Does not implicitly {@link tensorflow.ReleaseCallableResponse.verify|verify} messages.
         * @param message ReleaseCallableResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ReleaseCallableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReleaseCallableResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ReleaseCallableResponse & tensorflow.ReleaseCallableResponse.$Shape} ReleaseCallableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ReleaseCallableResponse & tensorflow.ReleaseCallableResponse.$Shape;
    }

    namespace ReleaseCallableResponse {

        /** Properties of a ReleaseCallableResponse. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReleaseCallableResponse. */
        type $Shape = tensorflow.ReleaseCallableResponse.$Properties;
    }

    /** Namespace error. */
    namespace error {

        /** Code enum. */
        enum Code {

            /** OK value */
            OK = 0,

            /** CANCELLED value */
            CANCELLED = 1,

            /** UNKNOWN value */
            UNKNOWN = 2,

            /** INVALID_ARGUMENT value */
            INVALID_ARGUMENT = 3,

            /** DEADLINE_EXCEEDED value */
            DEADLINE_EXCEEDED = 4,

            /** NOT_FOUND value */
            NOT_FOUND = 5,

            /** ALREADY_EXISTS value */
            ALREADY_EXISTS = 6,

            /** PERMISSION_DENIED value */
            PERMISSION_DENIED = 7,

            /** RESOURCE_EXHAUSTED value */
            RESOURCE_EXHAUSTED = 8,

            /** FAILED_PRECONDITION value */
            FAILED_PRECONDITION = 9,

            /** ABORTED value */
            ABORTED = 10,

            /** OUT_OF_RANGE value */
            OUT_OF_RANGE = 11,

            /** UNIMPLEMENTED value */
            UNIMPLEMENTED = 12,

            /** INTERNAL value */
            INTERNAL = 13,

            /** UNAVAILABLE value */
            UNAVAILABLE = 14,

            /** DATA_LOSS value */
            DATA_LOSS = 15,

            /** UNAUTHENTICATED value */
            UNAUTHENTICATED = 16
        }
    }

    /**
     * Properties of a NamedTensorProto.
     * @deprecated Use tensorflow.NamedTensorProto.$Properties instead.
     */
    interface INamedTensorProto extends tensorflow.NamedTensorProto.$Properties {
    }

    /** Represents a NamedTensorProto. */
    class NamedTensorProto {

        /**
         * Constructs a new NamedTensorProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NamedTensorProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NamedTensorProto name. */
        name: string;

        /** NamedTensorProto tensor. */
        tensor: Uint8Array;

        /**
         * Creates a new NamedTensorProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NamedTensorProto instance
         */
        static create(properties: tensorflow.NamedTensorProto.$Shape): tensorflow.NamedTensorProto & tensorflow.NamedTensorProto.$Shape;
        static create(properties?: tensorflow.NamedTensorProto.$Properties): tensorflow.NamedTensorProto;

        /**
         * Encodes the specified NamedTensorProto message. Does not implicitly {@link tensorflow.NamedTensorProto.verify|verify} messages.
         * @param message NamedTensorProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NamedTensorProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NamedTensorProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NamedTensorProto & tensorflow.NamedTensorProto.$Shape} NamedTensorProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NamedTensorProto & tensorflow.NamedTensorProto.$Shape;
    }

    namespace NamedTensorProto {

        /** Properties of a NamedTensorProto. */
        interface $Properties {

            /** NamedTensorProto name */
            name?: (string|null);

            /** NamedTensorProto tensor */
            tensor?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NamedTensorProto. */
        type $Shape = tensorflow.NamedTensorProto.$Properties;
    }
}
