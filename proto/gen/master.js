/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";
import { ReadMap as $ReadMap, mapKeys as $mapKeys, noteKey as $noteKey, numberKeys as $numberKeys } from "../map-keys.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["master"] || ($protobuf.roots["master"] = {});

export const tensorflow = $root.tensorflow = (() => {

    /**
     * Namespace tensorflow.
     * @exports tensorflow
     * @namespace
     */
    const tensorflow = {};

    tensorflow.AllocationDescription = (function() {

        /**
         * Properties of an AllocationDescription.
         * @typedef {Object} tensorflow.AllocationDescription.$Properties
         * @property {number|Long|null} [requestedBytes] AllocationDescription requestedBytes
         * @property {number|Long|null} [allocatedBytes] AllocationDescription allocatedBytes
         * @property {string|null} [allocatorName] AllocationDescription allocatorName
         * @property {number|Long|null} [allocationId] AllocationDescription allocationId
         * @property {boolean|null} [hasSingleReference] AllocationDescription hasSingleReference
         * @property {number|Long|null} [ptr] AllocationDescription ptr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AllocationDescription.
         * @memberof tensorflow
         * @interface IAllocationDescription
         * @augments tensorflow.AllocationDescription.$Properties
         * @deprecated Use tensorflow.AllocationDescription.$Properties instead.
         */

        /**
         * Shape of an AllocationDescription.
         * @typedef {tensorflow.AllocationDescription.$Properties} tensorflow.AllocationDescription.$Shape
         */

        /**
         * Constructs a new AllocationDescription.
         * @memberof tensorflow
         * @classdesc Represents an AllocationDescription.
         * @constructor
         * @param {tensorflow.AllocationDescription.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AllocationDescription = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AllocationDescription requestedBytes.
         * @member {number|Long} requestedBytes
         * @memberof tensorflow.AllocationDescription
         * @instance
         */
        AllocationDescription.prototype.requestedBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AllocationDescription allocatedBytes.
         * @member {number|Long} allocatedBytes
         * @memberof tensorflow.AllocationDescription
         * @instance
         */
        AllocationDescription.prototype.allocatedBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AllocationDescription allocatorName.
         * @member {string} allocatorName
         * @memberof tensorflow.AllocationDescription
         * @instance
         */
        AllocationDescription.prototype.allocatorName = "";

        /**
         * AllocationDescription allocationId.
         * @member {number|Long} allocationId
         * @memberof tensorflow.AllocationDescription
         * @instance
         */
        AllocationDescription.prototype.allocationId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AllocationDescription hasSingleReference.
         * @member {boolean} hasSingleReference
         * @memberof tensorflow.AllocationDescription
         * @instance
         */
        AllocationDescription.prototype.hasSingleReference = false;

        /**
         * AllocationDescription ptr.
         * @member {number|Long} ptr
         * @memberof tensorflow.AllocationDescription
         * @instance
         */
        AllocationDescription.prototype.ptr = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new AllocationDescription instance using the specified properties.
         * @function create
         * @memberof tensorflow.AllocationDescription
         * @static
         * @param {tensorflow.AllocationDescription.$Properties=} [properties] Properties to set
         * @returns {tensorflow.AllocationDescription} AllocationDescription instance
         * @type {{
         *   (properties: tensorflow.AllocationDescription.$Shape): tensorflow.AllocationDescription & tensorflow.AllocationDescription.$Shape;
         *   (properties?: tensorflow.AllocationDescription.$Properties): tensorflow.AllocationDescription;
         * }}
         */
        AllocationDescription.create = function(properties) {
            return new AllocationDescription(properties);
        };

        /**
         * Encodes the specified AllocationDescription message. Does not implicitly {@link tensorflow.AllocationDescription.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.AllocationDescription
         * @static
         * @param {tensorflow.AllocationDescription.$Properties} message AllocationDescription message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AllocationDescription.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestedBytes != null && $Object.hasOwnProperty.call(message, "requestedBytes") && (typeof message.requestedBytes === "object" ? message.requestedBytes.low || message.requestedBytes.high : message.requestedBytes !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.requestedBytes);
            if (message.allocatedBytes != null && $Object.hasOwnProperty.call(message, "allocatedBytes") && (typeof message.allocatedBytes === "object" ? message.allocatedBytes.low || message.allocatedBytes.high : message.allocatedBytes !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.allocatedBytes);
            if (message.allocatorName != null && $Object.hasOwnProperty.call(message, "allocatorName") && message.allocatorName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.allocatorName);
            if (message.allocationId != null && $Object.hasOwnProperty.call(message, "allocationId") && (typeof message.allocationId === "object" ? message.allocationId.low || message.allocationId.high : message.allocationId !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.allocationId);
            if (message.hasSingleReference != null && $Object.hasOwnProperty.call(message, "hasSingleReference") && message.hasSingleReference !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.hasSingleReference);
            if (message.ptr != null && $Object.hasOwnProperty.call(message, "ptr") && (typeof message.ptr === "object" ? message.ptr.low || message.ptr.high : message.ptr !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.ptr);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AllocationDescription message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.AllocationDescription
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.AllocationDescription & tensorflow.AllocationDescription.$Shape} AllocationDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AllocationDescription.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.AllocationDescription();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.requestedBytes = value;
                        else
                            delete message.requestedBytes;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allocatedBytes = value;
                        else
                            delete message.allocatedBytes;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.allocatorName = value;
                        else
                            delete message.allocatorName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allocationId = value;
                        else
                            delete message.allocationId;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.hasSingleReference = value;
                        else
                            delete message.hasSingleReference;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ptr = value;
                        else
                            delete message.ptr;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AllocationDescription;
    })();

    tensorflow.JobDef = (function() {

        /**
         * Properties of a JobDef.
         * @typedef {Object} tensorflow.JobDef.$Properties
         * @property {string|null} [name] JobDef name
         * @property {Object.<string,string>|null} [tasks] JobDef tasks
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a JobDef.
         * @memberof tensorflow
         * @interface IJobDef
         * @augments tensorflow.JobDef.$Properties
         * @deprecated Use tensorflow.JobDef.$Properties instead.
         */

        /**
         * Shape of a JobDef.
         * @typedef {tensorflow.JobDef.$Properties} tensorflow.JobDef.$Shape
         */

        /**
         * Constructs a new JobDef.
         * @memberof tensorflow
         * @classdesc Represents a JobDef.
         * @constructor
         * @param {tensorflow.JobDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const JobDef = function (properties) {
            this.tasks = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * JobDef name.
         * @member {string} name
         * @memberof tensorflow.JobDef
         * @instance
         */
        JobDef.prototype.name = "";

        /**
         * JobDef tasks.
         * @member {Object.<string,string>} tasks
         * @memberof tensorflow.JobDef
         * @instance
         */
        JobDef.prototype.tasks = $util.emptyObject;

        /**
         * Creates a new JobDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.JobDef
         * @static
         * @param {tensorflow.JobDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.JobDef} JobDef instance
         * @type {{
         *   (properties: tensorflow.JobDef.$Shape): tensorflow.JobDef & tensorflow.JobDef.$Shape;
         *   (properties?: tensorflow.JobDef.$Properties): tensorflow.JobDef;
         * }}
         */
        JobDef.create = function(properties) {
            return new JobDef(properties);
        };

        /**
         * Encodes the specified JobDef message. Does not implicitly {@link tensorflow.JobDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.JobDef
         * @static
         * @param {tensorflow.JobDef.$Properties} message JobDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        JobDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.tasks != null && $Object.hasOwnProperty.call(message, "tasks"))
                for (let keys = $Object.keys(message.tasks), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 0 =*/8).int32(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.tasks[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a JobDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.JobDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.JobDef & tensorflow.JobDef.$Shape} JobDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        JobDef.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.JobDef();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.tasks === $util.emptyObject)
                            message.tasks = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = 0;
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 0)
                                    break;
                                key = reader.int32();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        message.tasks[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return JobDef;
    })();

    tensorflow.ClusterDef = (function() {

        /**
         * Properties of a ClusterDef.
         * @typedef {Object} tensorflow.ClusterDef.$Properties
         * @property {Array.<tensorflow.JobDef.$Properties>|null} [job] ClusterDef job
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ClusterDef.
         * @memberof tensorflow
         * @interface IClusterDef
         * @augments tensorflow.ClusterDef.$Properties
         * @deprecated Use tensorflow.ClusterDef.$Properties instead.
         */

        /**
         * Shape of a ClusterDef.
         * @typedef {tensorflow.ClusterDef.$Properties} tensorflow.ClusterDef.$Shape
         */

        /**
         * Constructs a new ClusterDef.
         * @memberof tensorflow
         * @classdesc Represents a ClusterDef.
         * @constructor
         * @param {tensorflow.ClusterDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ClusterDef = function (properties) {
            this.job = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ClusterDef job.
         * @member {Array.<tensorflow.JobDef.$Properties>} job
         * @memberof tensorflow.ClusterDef
         * @instance
         */
        ClusterDef.prototype.job = $util.emptyArray;

        /**
         * Creates a new ClusterDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.ClusterDef
         * @static
         * @param {tensorflow.ClusterDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ClusterDef} ClusterDef instance
         * @type {{
         *   (properties: tensorflow.ClusterDef.$Shape): tensorflow.ClusterDef & tensorflow.ClusterDef.$Shape;
         *   (properties?: tensorflow.ClusterDef.$Properties): tensorflow.ClusterDef;
         * }}
         */
        ClusterDef.create = function(properties) {
            return new ClusterDef(properties);
        };

        /**
         * Encodes the specified ClusterDef message. Does not implicitly {@link tensorflow.ClusterDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ClusterDef
         * @static
         * @param {tensorflow.ClusterDef.$Properties} message ClusterDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ClusterDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.job != null && message.job.length)
                for (let i = 0; i < message.job.length; ++i)
                    $root.tensorflow.JobDef.encode(message.job[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ClusterDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ClusterDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ClusterDef & tensorflow.ClusterDef.$Shape} ClusterDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ClusterDef.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ClusterDef();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.job && message.job.length))
                            message.job = [];
                        message.job.push($root.tensorflow.JobDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ClusterDef;
    })();

    tensorflow.GPUOptions = (function() {

        /**
         * Properties of a GPUOptions.
         * @typedef {Object} tensorflow.GPUOptions.$Properties
         * @property {number|null} [perProcessGpuMemoryFraction] GPUOptions perProcessGpuMemoryFraction
         * @property {boolean|null} [allowGrowth] GPUOptions allowGrowth
         * @property {string|null} [allocatorType] GPUOptions allocatorType
         * @property {number|Long|null} [deferredDeletionBytes] GPUOptions deferredDeletionBytes
         * @property {string|null} [visibleDeviceList] GPUOptions visibleDeviceList
         * @property {number|null} [pollingActiveDelayUsecs] GPUOptions pollingActiveDelayUsecs
         * @property {number|null} [pollingInactiveDelayMsecs] GPUOptions pollingInactiveDelayMsecs
         * @property {boolean|null} [forceGpuCompatible] GPUOptions forceGpuCompatible
         * @property {tensorflow.GPUOptions.Experimental.$Properties|null} [experimental] GPUOptions experimental
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GPUOptions.
         * @memberof tensorflow
         * @interface IGPUOptions
         * @augments tensorflow.GPUOptions.$Properties
         * @deprecated Use tensorflow.GPUOptions.$Properties instead.
         */

        /**
         * Shape of a GPUOptions.
         * @typedef {tensorflow.GPUOptions.$Properties} tensorflow.GPUOptions.$Shape
         */

        /**
         * Constructs a new GPUOptions.
         * @memberof tensorflow
         * @classdesc Represents a GPUOptions.
         * @constructor
         * @param {tensorflow.GPUOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GPUOptions = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GPUOptions perProcessGpuMemoryFraction.
         * @member {number} perProcessGpuMemoryFraction
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.perProcessGpuMemoryFraction = 0;

        /**
         * GPUOptions allowGrowth.
         * @member {boolean} allowGrowth
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.allowGrowth = false;

        /**
         * GPUOptions allocatorType.
         * @member {string} allocatorType
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.allocatorType = "";

        /**
         * GPUOptions deferredDeletionBytes.
         * @member {number|Long} deferredDeletionBytes
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.deferredDeletionBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GPUOptions visibleDeviceList.
         * @member {string} visibleDeviceList
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.visibleDeviceList = "";

        /**
         * GPUOptions pollingActiveDelayUsecs.
         * @member {number} pollingActiveDelayUsecs
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.pollingActiveDelayUsecs = 0;

        /**
         * GPUOptions pollingInactiveDelayMsecs.
         * @member {number} pollingInactiveDelayMsecs
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.pollingInactiveDelayMsecs = 0;

        /**
         * GPUOptions forceGpuCompatible.
         * @member {boolean} forceGpuCompatible
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.forceGpuCompatible = false;

        /**
         * GPUOptions experimental.
         * @member {tensorflow.GPUOptions.Experimental.$Properties|null|undefined} experimental
         * @memberof tensorflow.GPUOptions
         * @instance
         */
        GPUOptions.prototype.experimental = null;

        /**
         * Creates a new GPUOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.GPUOptions
         * @static
         * @param {tensorflow.GPUOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.GPUOptions} GPUOptions instance
         * @type {{
         *   (properties: tensorflow.GPUOptions.$Shape): tensorflow.GPUOptions & tensorflow.GPUOptions.$Shape;
         *   (properties?: tensorflow.GPUOptions.$Properties): tensorflow.GPUOptions;
         * }}
         */
        GPUOptions.create = function(properties) {
            return new GPUOptions(properties);
        };

        /**
         * Encodes the specified GPUOptions message. Does not implicitly {@link tensorflow.GPUOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.GPUOptions
         * @static
         * @param {tensorflow.GPUOptions.$Properties} message GPUOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GPUOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.perProcessGpuMemoryFraction != null && $Object.hasOwnProperty.call(message, "perProcessGpuMemoryFraction") && !$Object.is(message.perProcessGpuMemoryFraction, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.perProcessGpuMemoryFraction);
            if (message.allocatorType != null && $Object.hasOwnProperty.call(message, "allocatorType") && message.allocatorType !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.allocatorType);
            if (message.deferredDeletionBytes != null && $Object.hasOwnProperty.call(message, "deferredDeletionBytes") && (typeof message.deferredDeletionBytes === "object" ? message.deferredDeletionBytes.low || message.deferredDeletionBytes.high : message.deferredDeletionBytes !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.deferredDeletionBytes);
            if (message.allowGrowth != null && $Object.hasOwnProperty.call(message, "allowGrowth") && message.allowGrowth !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.allowGrowth);
            if (message.visibleDeviceList != null && $Object.hasOwnProperty.call(message, "visibleDeviceList") && message.visibleDeviceList !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.visibleDeviceList);
            if (message.pollingActiveDelayUsecs != null && $Object.hasOwnProperty.call(message, "pollingActiveDelayUsecs") && message.pollingActiveDelayUsecs !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.pollingActiveDelayUsecs);
            if (message.pollingInactiveDelayMsecs != null && $Object.hasOwnProperty.call(message, "pollingInactiveDelayMsecs") && message.pollingInactiveDelayMsecs !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.pollingInactiveDelayMsecs);
            if (message.forceGpuCompatible != null && $Object.hasOwnProperty.call(message, "forceGpuCompatible") && message.forceGpuCompatible !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.forceGpuCompatible);
            if (message.experimental != null && $Object.hasOwnProperty.call(message, "experimental"))
                $root.tensorflow.GPUOptions.Experimental.encode(message.experimental, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GPUOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.GPUOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.GPUOptions & tensorflow.GPUOptions.$Shape} GPUOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GPUOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.GPUOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.perProcessGpuMemoryFraction = value;
                        else
                            delete message.perProcessGpuMemoryFraction;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.allowGrowth = value;
                        else
                            delete message.allowGrowth;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.allocatorType = value;
                        else
                            delete message.allocatorType;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.deferredDeletionBytes = value;
                        else
                            delete message.deferredDeletionBytes;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.visibleDeviceList = value;
                        else
                            delete message.visibleDeviceList;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.pollingActiveDelayUsecs = value;
                        else
                            delete message.pollingActiveDelayUsecs;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.pollingInactiveDelayMsecs = value;
                        else
                            delete message.pollingInactiveDelayMsecs;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.forceGpuCompatible = value;
                        else
                            delete message.forceGpuCompatible;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.experimental = $root.tensorflow.GPUOptions.Experimental.decode(reader, reader.size(), $undefined, _depth + 1, message.experimental);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        GPUOptions.Experimental = (function() {

            /**
             * Properties of an Experimental.
             * @typedef {Object} tensorflow.GPUOptions.Experimental.$Properties
             * @property {Array.<tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties>|null} [virtualDevices] Experimental virtualDevices
             * @property {number|null} [numVirtualDevicesPerGpu] Experimental numVirtualDevicesPerGpu
             * @property {boolean|null} [useUnifiedMemory] Experimental useUnifiedMemory
             * @property {number|null} [numDevToDevCopyStreams] Experimental numDevToDevCopyStreams
             * @property {string|null} [collectiveRingOrder] Experimental collectiveRingOrder
             * @property {boolean|null} [timestampedAllocator] Experimental timestampedAllocator
             * @property {number|null} [kernelTrackerMaxInterval] Experimental kernelTrackerMaxInterval
             * @property {number|null} [kernelTrackerMaxBytes] Experimental kernelTrackerMaxBytes
             * @property {number|null} [kernelTrackerMaxPending] Experimental kernelTrackerMaxPending
             * @property {number|null} [internalFragmentationFraction] Experimental internalFragmentationFraction
             * @property {boolean|null} [useCudaMallocAsync] Experimental useCudaMallocAsync
             * @property {boolean|null} [disallowRetryOnAllocationFailure] Experimental disallowRetryOnAllocationFailure
             * @property {number|null} [gpuHostMemLimitInMb] Experimental gpuHostMemLimitInMb
             * @property {boolean|null} [gpuHostMemDisallowGrowth] Experimental gpuHostMemDisallowGrowth
             * @property {number|null} [gpuSystemMemorySizeInMb] Experimental gpuSystemMemorySizeInMb
             * @property {boolean|null} [populatePjrtGpuClientCreationInfo] Experimental populatePjrtGpuClientCreationInfo
             * @property {number|null} [nodeId] Experimental nodeId
             * @property {tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties|null} [streamMergeOptions] Experimental streamMergeOptions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Experimental.
             * @memberof tensorflow.GPUOptions
             * @interface IExperimental
             * @augments tensorflow.GPUOptions.Experimental.$Properties
             * @deprecated Use tensorflow.GPUOptions.Experimental.$Properties instead.
             */

            /**
             * Shape of an Experimental.
             * @typedef {tensorflow.GPUOptions.Experimental.$Properties} tensorflow.GPUOptions.Experimental.$Shape
             */

            /**
             * Constructs a new Experimental.
             * @memberof tensorflow.GPUOptions
             * @classdesc Represents an Experimental.
             * @constructor
             * @param {tensorflow.GPUOptions.Experimental.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Experimental = function (properties) {
                this.virtualDevices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Experimental virtualDevices.
             * @member {Array.<tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties>} virtualDevices
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.virtualDevices = $util.emptyArray;

            /**
             * Experimental numVirtualDevicesPerGpu.
             * @member {number} numVirtualDevicesPerGpu
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.numVirtualDevicesPerGpu = 0;

            /**
             * Experimental useUnifiedMemory.
             * @member {boolean} useUnifiedMemory
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.useUnifiedMemory = false;

            /**
             * Experimental numDevToDevCopyStreams.
             * @member {number} numDevToDevCopyStreams
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.numDevToDevCopyStreams = 0;

            /**
             * Experimental collectiveRingOrder.
             * @member {string} collectiveRingOrder
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.collectiveRingOrder = "";

            /**
             * Experimental timestampedAllocator.
             * @member {boolean} timestampedAllocator
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.timestampedAllocator = false;

            /**
             * Experimental kernelTrackerMaxInterval.
             * @member {number} kernelTrackerMaxInterval
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.kernelTrackerMaxInterval = 0;

            /**
             * Experimental kernelTrackerMaxBytes.
             * @member {number} kernelTrackerMaxBytes
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.kernelTrackerMaxBytes = 0;

            /**
             * Experimental kernelTrackerMaxPending.
             * @member {number} kernelTrackerMaxPending
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.kernelTrackerMaxPending = 0;

            /**
             * Experimental internalFragmentationFraction.
             * @member {number} internalFragmentationFraction
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.internalFragmentationFraction = 0;

            /**
             * Experimental useCudaMallocAsync.
             * @member {boolean} useCudaMallocAsync
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.useCudaMallocAsync = false;

            /**
             * Experimental disallowRetryOnAllocationFailure.
             * @member {boolean} disallowRetryOnAllocationFailure
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.disallowRetryOnAllocationFailure = false;

            /**
             * Experimental gpuHostMemLimitInMb.
             * @member {number} gpuHostMemLimitInMb
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.gpuHostMemLimitInMb = 0;

            /**
             * Experimental gpuHostMemDisallowGrowth.
             * @member {boolean} gpuHostMemDisallowGrowth
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.gpuHostMemDisallowGrowth = false;

            /**
             * Experimental gpuSystemMemorySizeInMb.
             * @member {number} gpuSystemMemorySizeInMb
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.gpuSystemMemorySizeInMb = 0;

            /**
             * Experimental populatePjrtGpuClientCreationInfo.
             * @member {boolean} populatePjrtGpuClientCreationInfo
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.populatePjrtGpuClientCreationInfo = false;

            /**
             * Experimental nodeId.
             * @member {number} nodeId
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.nodeId = 0;

            /**
             * Experimental streamMergeOptions.
             * @member {tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties|null|undefined} streamMergeOptions
             * @memberof tensorflow.GPUOptions.Experimental
             * @instance
             */
            Experimental.prototype.streamMergeOptions = null;

            /**
             * Creates a new Experimental instance using the specified properties.
             * @function create
             * @memberof tensorflow.GPUOptions.Experimental
             * @static
             * @param {tensorflow.GPUOptions.Experimental.$Properties=} [properties] Properties to set
             * @returns {tensorflow.GPUOptions.Experimental} Experimental instance
             * @type {{
             *   (properties: tensorflow.GPUOptions.Experimental.$Shape): tensorflow.GPUOptions.Experimental & tensorflow.GPUOptions.Experimental.$Shape;
             *   (properties?: tensorflow.GPUOptions.Experimental.$Properties): tensorflow.GPUOptions.Experimental;
             * }}
             */
            Experimental.create = function(properties) {
                return new Experimental(properties);
            };

            /**
             * Encodes the specified Experimental message. Does not implicitly {@link tensorflow.GPUOptions.Experimental.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.GPUOptions.Experimental
             * @static
             * @param {tensorflow.GPUOptions.Experimental.$Properties} message Experimental message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Experimental.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.virtualDevices != null && message.virtualDevices.length)
                    for (let i = 0; i < message.virtualDevices.length; ++i)
                        $root.tensorflow.GPUOptions.Experimental.VirtualDevices.encode(message.virtualDevices[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.useUnifiedMemory != null && $Object.hasOwnProperty.call(message, "useUnifiedMemory") && message.useUnifiedMemory !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.useUnifiedMemory);
                if (message.numDevToDevCopyStreams != null && $Object.hasOwnProperty.call(message, "numDevToDevCopyStreams") && message.numDevToDevCopyStreams !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.numDevToDevCopyStreams);
                if (message.collectiveRingOrder != null && $Object.hasOwnProperty.call(message, "collectiveRingOrder") && message.collectiveRingOrder !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.collectiveRingOrder);
                if (message.timestampedAllocator != null && $Object.hasOwnProperty.call(message, "timestampedAllocator") && message.timestampedAllocator !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.timestampedAllocator);
                if (message.kernelTrackerMaxInterval != null && $Object.hasOwnProperty.call(message, "kernelTrackerMaxInterval") && message.kernelTrackerMaxInterval !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).int32(message.kernelTrackerMaxInterval);
                if (message.kernelTrackerMaxBytes != null && $Object.hasOwnProperty.call(message, "kernelTrackerMaxBytes") && message.kernelTrackerMaxBytes !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).int32(message.kernelTrackerMaxBytes);
                if (message.kernelTrackerMaxPending != null && $Object.hasOwnProperty.call(message, "kernelTrackerMaxPending") && message.kernelTrackerMaxPending !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.kernelTrackerMaxPending);
                if (message.internalFragmentationFraction != null && $Object.hasOwnProperty.call(message, "internalFragmentationFraction") && !$Object.is(message.internalFragmentationFraction, 0))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.internalFragmentationFraction);
                if (message.useCudaMallocAsync != null && $Object.hasOwnProperty.call(message, "useCudaMallocAsync") && message.useCudaMallocAsync !== false)
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.useCudaMallocAsync);
                if (message.disallowRetryOnAllocationFailure != null && $Object.hasOwnProperty.call(message, "disallowRetryOnAllocationFailure") && message.disallowRetryOnAllocationFailure !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.disallowRetryOnAllocationFailure);
                if (message.gpuHostMemLimitInMb != null && $Object.hasOwnProperty.call(message, "gpuHostMemLimitInMb") && !$Object.is(message.gpuHostMemLimitInMb, 0))
                    writer.uint32(/* id 13, wireType 5 =*/109).float(message.gpuHostMemLimitInMb);
                if (message.gpuHostMemDisallowGrowth != null && $Object.hasOwnProperty.call(message, "gpuHostMemDisallowGrowth") && message.gpuHostMemDisallowGrowth !== false)
                    writer.uint32(/* id 14, wireType 0 =*/112).bool(message.gpuHostMemDisallowGrowth);
                if (message.numVirtualDevicesPerGpu != null && $Object.hasOwnProperty.call(message, "numVirtualDevicesPerGpu") && message.numVirtualDevicesPerGpu !== 0)
                    writer.uint32(/* id 15, wireType 0 =*/120).int32(message.numVirtualDevicesPerGpu);
                if (message.gpuSystemMemorySizeInMb != null && $Object.hasOwnProperty.call(message, "gpuSystemMemorySizeInMb") && message.gpuSystemMemorySizeInMb !== 0)
                    writer.uint32(/* id 16, wireType 0 =*/128).int32(message.gpuSystemMemorySizeInMb);
                if (message.populatePjrtGpuClientCreationInfo != null && $Object.hasOwnProperty.call(message, "populatePjrtGpuClientCreationInfo") && message.populatePjrtGpuClientCreationInfo !== false)
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.populatePjrtGpuClientCreationInfo);
                if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== 0)
                    writer.uint32(/* id 18, wireType 0 =*/144).int32(message.nodeId);
                if (message.streamMergeOptions != null && $Object.hasOwnProperty.call(message, "streamMergeOptions"))
                    $root.tensorflow.GPUOptions.Experimental.StreamMergeOptions.encode(message.streamMergeOptions, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Experimental message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.GPUOptions.Experimental
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.GPUOptions.Experimental & tensorflow.GPUOptions.Experimental.$Shape} Experimental
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Experimental.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tensorflow.GPUOptions.Experimental();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.virtualDevices && message.virtualDevices.length))
                                message.virtualDevices = [];
                            message.virtualDevices.push($root.tensorflow.GPUOptions.Experimental.VirtualDevices.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.numVirtualDevicesPerGpu = value;
                            else
                                delete message.numVirtualDevicesPerGpu;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.useUnifiedMemory = value;
                            else
                                delete message.useUnifiedMemory;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.numDevToDevCopyStreams = value;
                            else
                                delete message.numDevToDevCopyStreams;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.collectiveRingOrder = value;
                            else
                                delete message.collectiveRingOrder;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.timestampedAllocator = value;
                            else
                                delete message.timestampedAllocator;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kernelTrackerMaxInterval = value;
                            else
                                delete message.kernelTrackerMaxInterval;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kernelTrackerMaxBytes = value;
                            else
                                delete message.kernelTrackerMaxBytes;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kernelTrackerMaxPending = value;
                            else
                                delete message.kernelTrackerMaxPending;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.internalFragmentationFraction = value;
                            else
                                delete message.internalFragmentationFraction;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.useCudaMallocAsync = value;
                            else
                                delete message.useCudaMallocAsync;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.disallowRetryOnAllocationFailure = value;
                            else
                                delete message.disallowRetryOnAllocationFailure;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 5)
                                break;
                            if (!$Object.is(value = reader.float(), 0))
                                message.gpuHostMemLimitInMb = value;
                            else
                                delete message.gpuHostMemLimitInMb;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.gpuHostMemDisallowGrowth = value;
                            else
                                delete message.gpuHostMemDisallowGrowth;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.gpuSystemMemorySizeInMb = value;
                            else
                                delete message.gpuSystemMemorySizeInMb;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.populatePjrtGpuClientCreationInfo = value;
                            else
                                delete message.populatePjrtGpuClientCreationInfo;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nodeId = value;
                            else
                                delete message.nodeId;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.streamMergeOptions = $root.tensorflow.GPUOptions.Experimental.StreamMergeOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.streamMergeOptions);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Experimental.VirtualDevices = (function() {

                /**
                 * Properties of a VirtualDevices.
                 * @typedef {Object} tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties
                 * @property {Array.<number>|null} [memoryLimitMb] VirtualDevices memoryLimitMb
                 * @property {Array.<number>|null} [priority] VirtualDevices priority
                 * @property {Array.<number>|null} [deviceOrdinal] VirtualDevices deviceOrdinal
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VirtualDevices.
                 * @memberof tensorflow.GPUOptions.Experimental
                 * @interface IVirtualDevices
                 * @augments tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties
                 * @deprecated Use tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties instead.
                 */

                /**
                 * Shape of a VirtualDevices.
                 * @typedef {tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties} tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape
                 */

                /**
                 * Constructs a new VirtualDevices.
                 * @memberof tensorflow.GPUOptions.Experimental
                 * @classdesc Represents a VirtualDevices.
                 * @constructor
                 * @param {tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VirtualDevices = function (properties) {
                    this.memoryLimitMb = [];
                    this.priority = [];
                    this.deviceOrdinal = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VirtualDevices memoryLimitMb.
                 * @member {Array.<number>} memoryLimitMb
                 * @memberof tensorflow.GPUOptions.Experimental.VirtualDevices
                 * @instance
                 */
                VirtualDevices.prototype.memoryLimitMb = $util.emptyArray;

                /**
                 * VirtualDevices priority.
                 * @member {Array.<number>} priority
                 * @memberof tensorflow.GPUOptions.Experimental.VirtualDevices
                 * @instance
                 */
                VirtualDevices.prototype.priority = $util.emptyArray;

                /**
                 * VirtualDevices deviceOrdinal.
                 * @member {Array.<number>} deviceOrdinal
                 * @memberof tensorflow.GPUOptions.Experimental.VirtualDevices
                 * @instance
                 */
                VirtualDevices.prototype.deviceOrdinal = $util.emptyArray;

                /**
                 * Creates a new VirtualDevices instance using the specified properties.
                 * @function create
                 * @memberof tensorflow.GPUOptions.Experimental.VirtualDevices
                 * @static
                 * @param {tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties=} [properties] Properties to set
                 * @returns {tensorflow.GPUOptions.Experimental.VirtualDevices} VirtualDevices instance
                 * @type {{
                 *   (properties: tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape): tensorflow.GPUOptions.Experimental.VirtualDevices & tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape;
                 *   (properties?: tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties): tensorflow.GPUOptions.Experimental.VirtualDevices;
                 * }}
                 */
                VirtualDevices.create = function(properties) {
                    return new VirtualDevices(properties);
                };

                /**
                 * Encodes the specified VirtualDevices message. Does not implicitly {@link tensorflow.GPUOptions.Experimental.VirtualDevices.verify|verify} messages.
                 * @function encode
                 * @memberof tensorflow.GPUOptions.Experimental.VirtualDevices
                 * @static
                 * @param {tensorflow.GPUOptions.Experimental.VirtualDevices.$Properties} message VirtualDevices message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VirtualDevices.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.memoryLimitMb != null && message.memoryLimitMb.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).floats(message.memoryLimitMb);
                    if (message.priority != null && message.priority.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).int32s(message.priority);
                    if (message.deviceOrdinal != null && message.deviceOrdinal.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).int32s(message.deviceOrdinal);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VirtualDevices message from the specified reader or buffer.
                 * @function decode
                 * @memberof tensorflow.GPUOptions.Experimental.VirtualDevices
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tensorflow.GPUOptions.Experimental.VirtualDevices & tensorflow.GPUOptions.Experimental.VirtualDevices.$Shape} VirtualDevices
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VirtualDevices.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tensorflow.GPUOptions.Experimental.VirtualDevices();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType === 2) {
                                    if (!(message.memoryLimitMb && message.memoryLimitMb.length))
                                        message.memoryLimitMb = [];
                                    reader.floats(message.memoryLimitMb);
                                    continue;
                                }
                                if (wireType !== 5)
                                    break;
                                if (!(message.memoryLimitMb && message.memoryLimitMb.length))
                                    message.memoryLimitMb = [];
                                message.memoryLimitMb.push(reader.float());
                                continue;
                            }
                        case 2: {
                                if (wireType === 2) {
                                    if (!(message.priority && message.priority.length))
                                        message.priority = [];
                                    reader.int32s(message.priority);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.priority && message.priority.length))
                                    message.priority = [];
                                message.priority.push(reader.int32());
                                continue;
                            }
                        case 3: {
                                if (wireType === 2) {
                                    if (!(message.deviceOrdinal && message.deviceOrdinal.length))
                                        message.deviceOrdinal = [];
                                    reader.int32s(message.deviceOrdinal);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.deviceOrdinal && message.deviceOrdinal.length))
                                    message.deviceOrdinal = [];
                                message.deviceOrdinal.push(reader.int32());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return VirtualDevices;
            })();

            Experimental.StreamMergeOptions = (function() {

                /**
                 * Properties of a StreamMergeOptions.
                 * @typedef {Object} tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties
                 * @property {boolean|null} [mergeHostToDeviceStream] StreamMergeOptions mergeHostToDeviceStream
                 * @property {boolean|null} [mergeDeviceToHostStream] StreamMergeOptions mergeDeviceToHostStream
                 * @property {boolean|null} [mergeDeviceToDeviceStream] StreamMergeOptions mergeDeviceToDeviceStream
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StreamMergeOptions.
                 * @memberof tensorflow.GPUOptions.Experimental
                 * @interface IStreamMergeOptions
                 * @augments tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties
                 * @deprecated Use tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties instead.
                 */

                /**
                 * Shape of a StreamMergeOptions.
                 * @typedef {tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties} tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape
                 */

                /**
                 * Constructs a new StreamMergeOptions.
                 * @memberof tensorflow.GPUOptions.Experimental
                 * @classdesc Represents a StreamMergeOptions.
                 * @constructor
                 * @param {tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StreamMergeOptions = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StreamMergeOptions mergeHostToDeviceStream.
                 * @member {boolean} mergeHostToDeviceStream
                 * @memberof tensorflow.GPUOptions.Experimental.StreamMergeOptions
                 * @instance
                 */
                StreamMergeOptions.prototype.mergeHostToDeviceStream = false;

                /**
                 * StreamMergeOptions mergeDeviceToHostStream.
                 * @member {boolean} mergeDeviceToHostStream
                 * @memberof tensorflow.GPUOptions.Experimental.StreamMergeOptions
                 * @instance
                 */
                StreamMergeOptions.prototype.mergeDeviceToHostStream = false;

                /**
                 * StreamMergeOptions mergeDeviceToDeviceStream.
                 * @member {boolean} mergeDeviceToDeviceStream
                 * @memberof tensorflow.GPUOptions.Experimental.StreamMergeOptions
                 * @instance
                 */
                StreamMergeOptions.prototype.mergeDeviceToDeviceStream = false;

                /**
                 * Creates a new StreamMergeOptions instance using the specified properties.
                 * @function create
                 * @memberof tensorflow.GPUOptions.Experimental.StreamMergeOptions
                 * @static
                 * @param {tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties=} [properties] Properties to set
                 * @returns {tensorflow.GPUOptions.Experimental.StreamMergeOptions} StreamMergeOptions instance
                 * @type {{
                 *   (properties: tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape): tensorflow.GPUOptions.Experimental.StreamMergeOptions & tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape;
                 *   (properties?: tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties): tensorflow.GPUOptions.Experimental.StreamMergeOptions;
                 * }}
                 */
                StreamMergeOptions.create = function(properties) {
                    return new StreamMergeOptions(properties);
                };

                /**
                 * Encodes the specified StreamMergeOptions message. Does not implicitly {@link tensorflow.GPUOptions.Experimental.StreamMergeOptions.verify|verify} messages.
                 * @function encode
                 * @memberof tensorflow.GPUOptions.Experimental.StreamMergeOptions
                 * @static
                 * @param {tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Properties} message StreamMergeOptions message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StreamMergeOptions.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.mergeHostToDeviceStream != null && $Object.hasOwnProperty.call(message, "mergeHostToDeviceStream") && message.mergeHostToDeviceStream !== false)
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.mergeHostToDeviceStream);
                    if (message.mergeDeviceToHostStream != null && $Object.hasOwnProperty.call(message, "mergeDeviceToHostStream") && message.mergeDeviceToHostStream !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.mergeDeviceToHostStream);
                    if (message.mergeDeviceToDeviceStream != null && $Object.hasOwnProperty.call(message, "mergeDeviceToDeviceStream") && message.mergeDeviceToDeviceStream !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.mergeDeviceToDeviceStream);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StreamMergeOptions message from the specified reader or buffer.
                 * @function decode
                 * @memberof tensorflow.GPUOptions.Experimental.StreamMergeOptions
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tensorflow.GPUOptions.Experimental.StreamMergeOptions & tensorflow.GPUOptions.Experimental.StreamMergeOptions.$Shape} StreamMergeOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StreamMergeOptions.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tensorflow.GPUOptions.Experimental.StreamMergeOptions();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.mergeHostToDeviceStream = value;
                                else
                                    delete message.mergeHostToDeviceStream;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.mergeDeviceToHostStream = value;
                                else
                                    delete message.mergeDeviceToHostStream;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.mergeDeviceToDeviceStream = value;
                                else
                                    delete message.mergeDeviceToDeviceStream;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StreamMergeOptions;
            })();

            return Experimental;
        })();

        return GPUOptions;
    })();

    tensorflow.OptimizerOptions = (function() {

        /**
         * Properties of an OptimizerOptions.
         * @typedef {Object} tensorflow.OptimizerOptions.$Properties
         * @property {boolean|null} [doCommonSubexpressionElimination] OptimizerOptions doCommonSubexpressionElimination
         * @property {boolean|null} [doConstantFolding] OptimizerOptions doConstantFolding
         * @property {number|Long|null} [maxFoldedConstantInBytes] OptimizerOptions maxFoldedConstantInBytes
         * @property {boolean|null} [doFunctionInlining] OptimizerOptions doFunctionInlining
         * @property {tensorflow.OptimizerOptions.Level|null} [optLevel] OptimizerOptions optLevel
         * @property {tensorflow.OptimizerOptions.GlobalJitLevel|null} [globalJitLevel] OptimizerOptions globalJitLevel
         * @property {boolean|null} [cpuGlobalJit] OptimizerOptions cpuGlobalJit
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OptimizerOptions.
         * @memberof tensorflow
         * @interface IOptimizerOptions
         * @augments tensorflow.OptimizerOptions.$Properties
         * @deprecated Use tensorflow.OptimizerOptions.$Properties instead.
         */

        /**
         * Shape of an OptimizerOptions.
         * @typedef {tensorflow.OptimizerOptions.$Properties} tensorflow.OptimizerOptions.$Shape
         */

        /**
         * Constructs a new OptimizerOptions.
         * @memberof tensorflow
         * @classdesc Represents an OptimizerOptions.
         * @constructor
         * @param {tensorflow.OptimizerOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OptimizerOptions = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OptimizerOptions doCommonSubexpressionElimination.
         * @member {boolean} doCommonSubexpressionElimination
         * @memberof tensorflow.OptimizerOptions
         * @instance
         */
        OptimizerOptions.prototype.doCommonSubexpressionElimination = false;

        /**
         * OptimizerOptions doConstantFolding.
         * @member {boolean} doConstantFolding
         * @memberof tensorflow.OptimizerOptions
         * @instance
         */
        OptimizerOptions.prototype.doConstantFolding = false;

        /**
         * OptimizerOptions maxFoldedConstantInBytes.
         * @member {number|Long} maxFoldedConstantInBytes
         * @memberof tensorflow.OptimizerOptions
         * @instance
         */
        OptimizerOptions.prototype.maxFoldedConstantInBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * OptimizerOptions doFunctionInlining.
         * @member {boolean} doFunctionInlining
         * @memberof tensorflow.OptimizerOptions
         * @instance
         */
        OptimizerOptions.prototype.doFunctionInlining = false;

        /**
         * OptimizerOptions optLevel.
         * @member {tensorflow.OptimizerOptions.Level} optLevel
         * @memberof tensorflow.OptimizerOptions
         * @instance
         */
        OptimizerOptions.prototype.optLevel = 0;

        /**
         * OptimizerOptions globalJitLevel.
         * @member {tensorflow.OptimizerOptions.GlobalJitLevel} globalJitLevel
         * @memberof tensorflow.OptimizerOptions
         * @instance
         */
        OptimizerOptions.prototype.globalJitLevel = 0;

        /**
         * OptimizerOptions cpuGlobalJit.
         * @member {boolean} cpuGlobalJit
         * @memberof tensorflow.OptimizerOptions
         * @instance
         */
        OptimizerOptions.prototype.cpuGlobalJit = false;

        /**
         * Creates a new OptimizerOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.OptimizerOptions
         * @static
         * @param {tensorflow.OptimizerOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.OptimizerOptions} OptimizerOptions instance
         * @type {{
         *   (properties: tensorflow.OptimizerOptions.$Shape): tensorflow.OptimizerOptions & tensorflow.OptimizerOptions.$Shape;
         *   (properties?: tensorflow.OptimizerOptions.$Properties): tensorflow.OptimizerOptions;
         * }}
         */
        OptimizerOptions.create = function(properties) {
            return new OptimizerOptions(properties);
        };

        /**
         * Encodes the specified OptimizerOptions message. Does not implicitly {@link tensorflow.OptimizerOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.OptimizerOptions
         * @static
         * @param {tensorflow.OptimizerOptions.$Properties} message OptimizerOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OptimizerOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.doCommonSubexpressionElimination != null && $Object.hasOwnProperty.call(message, "doCommonSubexpressionElimination") && message.doCommonSubexpressionElimination !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.doCommonSubexpressionElimination);
            if (message.doConstantFolding != null && $Object.hasOwnProperty.call(message, "doConstantFolding") && message.doConstantFolding !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.doConstantFolding);
            if (message.optLevel != null && $Object.hasOwnProperty.call(message, "optLevel") && message.optLevel !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.optLevel);
            if (message.doFunctionInlining != null && $Object.hasOwnProperty.call(message, "doFunctionInlining") && message.doFunctionInlining !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.doFunctionInlining);
            if (message.globalJitLevel != null && $Object.hasOwnProperty.call(message, "globalJitLevel") && message.globalJitLevel !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).int32(message.globalJitLevel);
            if (message.maxFoldedConstantInBytes != null && $Object.hasOwnProperty.call(message, "maxFoldedConstantInBytes") && (typeof message.maxFoldedConstantInBytes === "object" ? message.maxFoldedConstantInBytes.low || message.maxFoldedConstantInBytes.high : message.maxFoldedConstantInBytes !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.maxFoldedConstantInBytes);
            if (message.cpuGlobalJit != null && $Object.hasOwnProperty.call(message, "cpuGlobalJit") && message.cpuGlobalJit !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.cpuGlobalJit);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OptimizerOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.OptimizerOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.OptimizerOptions & tensorflow.OptimizerOptions.$Shape} OptimizerOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OptimizerOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.OptimizerOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.doCommonSubexpressionElimination = value;
                        else
                            delete message.doCommonSubexpressionElimination;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.doConstantFolding = value;
                        else
                            delete message.doConstantFolding;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.maxFoldedConstantInBytes = value;
                        else
                            delete message.maxFoldedConstantInBytes;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.doFunctionInlining = value;
                        else
                            delete message.doFunctionInlining;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.optLevel = value;
                        else
                            delete message.optLevel;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.globalJitLevel = value;
                        else
                            delete message.globalJitLevel;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.cpuGlobalJit = value;
                        else
                            delete message.cpuGlobalJit;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Level enum.
         * @name tensorflow.OptimizerOptions.Level
         * @enum {number}
         * @property {number} L1=0 L1 value
         * @property {number} L0=-1 L0 value
         */
        OptimizerOptions.Level = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "L1"] = 0;
            values[valuesById[-1] = "L0"] = -1;
            return values;
        })();

        /**
         * GlobalJitLevel enum.
         * @name tensorflow.OptimizerOptions.GlobalJitLevel
         * @enum {number}
         * @property {number} DEFAULT=0 DEFAULT value
         * @property {number} OFF=-1 OFF value
         * @property {number} ON_1=1 ON_1 value
         * @property {number} ON_2=2 ON_2 value
         */
        OptimizerOptions.GlobalJitLevel = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DEFAULT"] = 0;
            values[valuesById[-1] = "OFF"] = -1;
            values[valuesById[1] = "ON_1"] = 1;
            values[valuesById[2] = "ON_2"] = 2;
            return values;
        })();

        return OptimizerOptions;
    })();

    tensorflow.GraphOptions = (function() {

        /**
         * Properties of a GraphOptions.
         * @typedef {Object} tensorflow.GraphOptions.$Properties
         * @property {boolean|null} [enableRecvScheduling] GraphOptions enableRecvScheduling
         * @property {tensorflow.OptimizerOptions.$Properties|null} [optimizerOptions] GraphOptions optimizerOptions
         * @property {number|Long|null} [buildCostModel] GraphOptions buildCostModel
         * @property {number|Long|null} [buildCostModelAfter] GraphOptions buildCostModelAfter
         * @property {boolean|null} [inferShapes] GraphOptions inferShapes
         * @property {boolean|null} [placePrunedGraph] GraphOptions placePrunedGraph
         * @property {boolean|null} [enableBfloat16Sendrecv] GraphOptions enableBfloat16Sendrecv
         * @property {number|null} [timelineStep] GraphOptions timelineStep
         * @property {tensorflow.RewriterConfig.$Properties|null} [rewriteOptions] GraphOptions rewriteOptions
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GraphOptions.
         * @memberof tensorflow
         * @interface IGraphOptions
         * @augments tensorflow.GraphOptions.$Properties
         * @deprecated Use tensorflow.GraphOptions.$Properties instead.
         */

        /**
         * Shape of a GraphOptions.
         * @typedef {tensorflow.GraphOptions.$Properties} tensorflow.GraphOptions.$Shape
         */

        /**
         * Constructs a new GraphOptions.
         * @memberof tensorflow
         * @classdesc Represents a GraphOptions.
         * @constructor
         * @param {tensorflow.GraphOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GraphOptions = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GraphOptions enableRecvScheduling.
         * @member {boolean} enableRecvScheduling
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.enableRecvScheduling = false;

        /**
         * GraphOptions optimizerOptions.
         * @member {tensorflow.OptimizerOptions.$Properties|null|undefined} optimizerOptions
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.optimizerOptions = null;

        /**
         * GraphOptions buildCostModel.
         * @member {number|Long} buildCostModel
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.buildCostModel = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GraphOptions buildCostModelAfter.
         * @member {number|Long} buildCostModelAfter
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.buildCostModelAfter = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GraphOptions inferShapes.
         * @member {boolean} inferShapes
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.inferShapes = false;

        /**
         * GraphOptions placePrunedGraph.
         * @member {boolean} placePrunedGraph
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.placePrunedGraph = false;

        /**
         * GraphOptions enableBfloat16Sendrecv.
         * @member {boolean} enableBfloat16Sendrecv
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.enableBfloat16Sendrecv = false;

        /**
         * GraphOptions timelineStep.
         * @member {number} timelineStep
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.timelineStep = 0;

        /**
         * GraphOptions rewriteOptions.
         * @member {tensorflow.RewriterConfig.$Properties|null|undefined} rewriteOptions
         * @memberof tensorflow.GraphOptions
         * @instance
         */
        GraphOptions.prototype.rewriteOptions = null;

        /**
         * Creates a new GraphOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.GraphOptions
         * @static
         * @param {tensorflow.GraphOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.GraphOptions} GraphOptions instance
         * @type {{
         *   (properties: tensorflow.GraphOptions.$Shape): tensorflow.GraphOptions & tensorflow.GraphOptions.$Shape;
         *   (properties?: tensorflow.GraphOptions.$Properties): tensorflow.GraphOptions;
         * }}
         */
        GraphOptions.create = function(properties) {
            return new GraphOptions(properties);
        };

        /**
         * Encodes the specified GraphOptions message. Does not implicitly {@link tensorflow.GraphOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.GraphOptions
         * @static
         * @param {tensorflow.GraphOptions.$Properties} message GraphOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GraphOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.enableRecvScheduling != null && $Object.hasOwnProperty.call(message, "enableRecvScheduling") && message.enableRecvScheduling !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.enableRecvScheduling);
            if (message.optimizerOptions != null && $Object.hasOwnProperty.call(message, "optimizerOptions"))
                $root.tensorflow.OptimizerOptions.encode(message.optimizerOptions, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.buildCostModel != null && $Object.hasOwnProperty.call(message, "buildCostModel") && (typeof message.buildCostModel === "object" ? message.buildCostModel.low || message.buildCostModel.high : message.buildCostModel !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.buildCostModel);
            if (message.inferShapes != null && $Object.hasOwnProperty.call(message, "inferShapes") && message.inferShapes !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.inferShapes);
            if (message.placePrunedGraph != null && $Object.hasOwnProperty.call(message, "placePrunedGraph") && message.placePrunedGraph !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.placePrunedGraph);
            if (message.enableBfloat16Sendrecv != null && $Object.hasOwnProperty.call(message, "enableBfloat16Sendrecv") && message.enableBfloat16Sendrecv !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.enableBfloat16Sendrecv);
            if (message.timelineStep != null && $Object.hasOwnProperty.call(message, "timelineStep") && message.timelineStep !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).int32(message.timelineStep);
            if (message.buildCostModelAfter != null && $Object.hasOwnProperty.call(message, "buildCostModelAfter") && (typeof message.buildCostModelAfter === "object" ? message.buildCostModelAfter.low || message.buildCostModelAfter.high : message.buildCostModelAfter !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).int64(message.buildCostModelAfter);
            if (message.rewriteOptions != null && $Object.hasOwnProperty.call(message, "rewriteOptions"))
                $root.tensorflow.RewriterConfig.encode(message.rewriteOptions, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GraphOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.GraphOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.GraphOptions & tensorflow.GraphOptions.$Shape} GraphOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GraphOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.GraphOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.enableRecvScheduling = value;
                        else
                            delete message.enableRecvScheduling;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.optimizerOptions = $root.tensorflow.OptimizerOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.optimizerOptions);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.buildCostModel = value;
                        else
                            delete message.buildCostModel;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.buildCostModelAfter = value;
                        else
                            delete message.buildCostModelAfter;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.inferShapes = value;
                        else
                            delete message.inferShapes;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.placePrunedGraph = value;
                        else
                            delete message.placePrunedGraph;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.enableBfloat16Sendrecv = value;
                        else
                            delete message.enableBfloat16Sendrecv;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.timelineStep = value;
                        else
                            delete message.timelineStep;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.rewriteOptions = $root.tensorflow.RewriterConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.rewriteOptions);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GraphOptions;
    })();

    tensorflow.ThreadPoolOptionProto = (function() {

        /**
         * Properties of a ThreadPoolOptionProto.
         * @typedef {Object} tensorflow.ThreadPoolOptionProto.$Properties
         * @property {number|null} [numThreads] ThreadPoolOptionProto numThreads
         * @property {string|null} [globalName] ThreadPoolOptionProto globalName
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ThreadPoolOptionProto.
         * @memberof tensorflow
         * @interface IThreadPoolOptionProto
         * @augments tensorflow.ThreadPoolOptionProto.$Properties
         * @deprecated Use tensorflow.ThreadPoolOptionProto.$Properties instead.
         */

        /**
         * Shape of a ThreadPoolOptionProto.
         * @typedef {tensorflow.ThreadPoolOptionProto.$Properties} tensorflow.ThreadPoolOptionProto.$Shape
         */

        /**
         * Constructs a new ThreadPoolOptionProto.
         * @memberof tensorflow
         * @classdesc Represents a ThreadPoolOptionProto.
         * @constructor
         * @param {tensorflow.ThreadPoolOptionProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ThreadPoolOptionProto = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ThreadPoolOptionProto numThreads.
         * @member {number} numThreads
         * @memberof tensorflow.ThreadPoolOptionProto
         * @instance
         */
        ThreadPoolOptionProto.prototype.numThreads = 0;

        /**
         * ThreadPoolOptionProto globalName.
         * @member {string} globalName
         * @memberof tensorflow.ThreadPoolOptionProto
         * @instance
         */
        ThreadPoolOptionProto.prototype.globalName = "";

        /**
         * Creates a new ThreadPoolOptionProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.ThreadPoolOptionProto
         * @static
         * @param {tensorflow.ThreadPoolOptionProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ThreadPoolOptionProto} ThreadPoolOptionProto instance
         * @type {{
         *   (properties: tensorflow.ThreadPoolOptionProto.$Shape): tensorflow.ThreadPoolOptionProto & tensorflow.ThreadPoolOptionProto.$Shape;
         *   (properties?: tensorflow.ThreadPoolOptionProto.$Properties): tensorflow.ThreadPoolOptionProto;
         * }}
         */
        ThreadPoolOptionProto.create = function(properties) {
            return new ThreadPoolOptionProto(properties);
        };

        /**
         * Encodes the specified ThreadPoolOptionProto message. Does not implicitly {@link tensorflow.ThreadPoolOptionProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ThreadPoolOptionProto
         * @static
         * @param {tensorflow.ThreadPoolOptionProto.$Properties} message ThreadPoolOptionProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ThreadPoolOptionProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.numThreads != null && $Object.hasOwnProperty.call(message, "numThreads") && message.numThreads !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.numThreads);
            if (message.globalName != null && $Object.hasOwnProperty.call(message, "globalName") && message.globalName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.globalName);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ThreadPoolOptionProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ThreadPoolOptionProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ThreadPoolOptionProto & tensorflow.ThreadPoolOptionProto.$Shape} ThreadPoolOptionProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ThreadPoolOptionProto.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ThreadPoolOptionProto();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.numThreads = value;
                        else
                            delete message.numThreads;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.globalName = value;
                        else
                            delete message.globalName;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ThreadPoolOptionProto;
    })();

    tensorflow.SessionMetadata = (function() {

        /**
         * Properties of a SessionMetadata.
         * @typedef {Object} tensorflow.SessionMetadata.$Properties
         * @property {string|null} [name] SessionMetadata name
         * @property {number|Long|null} [version] SessionMetadata version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SessionMetadata.
         * @memberof tensorflow
         * @interface ISessionMetadata
         * @augments tensorflow.SessionMetadata.$Properties
         * @deprecated Use tensorflow.SessionMetadata.$Properties instead.
         */

        /**
         * Shape of a SessionMetadata.
         * @typedef {tensorflow.SessionMetadata.$Properties} tensorflow.SessionMetadata.$Shape
         */

        /**
         * Constructs a new SessionMetadata.
         * @memberof tensorflow
         * @classdesc Represents a SessionMetadata.
         * @constructor
         * @param {tensorflow.SessionMetadata.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SessionMetadata = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SessionMetadata name.
         * @member {string} name
         * @memberof tensorflow.SessionMetadata
         * @instance
         */
        SessionMetadata.prototype.name = "";

        /**
         * SessionMetadata version.
         * @member {number|Long} version
         * @memberof tensorflow.SessionMetadata
         * @instance
         */
        SessionMetadata.prototype.version = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new SessionMetadata instance using the specified properties.
         * @function create
         * @memberof tensorflow.SessionMetadata
         * @static
         * @param {tensorflow.SessionMetadata.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SessionMetadata} SessionMetadata instance
         * @type {{
         *   (properties: tensorflow.SessionMetadata.$Shape): tensorflow.SessionMetadata & tensorflow.SessionMetadata.$Shape;
         *   (properties?: tensorflow.SessionMetadata.$Properties): tensorflow.SessionMetadata;
         * }}
         */
        SessionMetadata.create = function(properties) {
            return new SessionMetadata(properties);
        };

        /**
         * Encodes the specified SessionMetadata message. Does not implicitly {@link tensorflow.SessionMetadata.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SessionMetadata
         * @static
         * @param {tensorflow.SessionMetadata.$Properties} message SessionMetadata message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SessionMetadata.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SessionMetadata message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SessionMetadata
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SessionMetadata & tensorflow.SessionMetadata.$Shape} SessionMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SessionMetadata.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.SessionMetadata();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SessionMetadata;
    })();

    tensorflow.ConfigProto = (function() {

        /**
         * Properties of a ConfigProto.
         * @typedef {Object} tensorflow.ConfigProto.$Properties
         * @property {Object.<string,number>|null} [deviceCount] ConfigProto deviceCount
         * @property {number|null} [intraOpParallelismThreads] ConfigProto intraOpParallelismThreads
         * @property {number|null} [interOpParallelismThreads] ConfigProto interOpParallelismThreads
         * @property {boolean|null} [usePerSessionThreads] ConfigProto usePerSessionThreads
         * @property {Array.<tensorflow.ThreadPoolOptionProto.$Properties>|null} [sessionInterOpThreadPool] ConfigProto sessionInterOpThreadPool
         * @property {number|null} [placementPeriod] ConfigProto placementPeriod
         * @property {Array.<string>|null} [deviceFilters] ConfigProto deviceFilters
         * @property {tensorflow.GPUOptions.$Properties|null} [gpuOptions] ConfigProto gpuOptions
         * @property {tensorflow.GPUOptions.$Properties|null} [pluggableDeviceOptions] ConfigProto pluggableDeviceOptions
         * @property {boolean|null} [allowSoftPlacement] ConfigProto allowSoftPlacement
         * @property {boolean|null} [logDevicePlacement] ConfigProto logDevicePlacement
         * @property {tensorflow.GraphOptions.$Properties|null} [graphOptions] ConfigProto graphOptions
         * @property {number|Long|null} [operationTimeoutInMs] ConfigProto operationTimeoutInMs
         * @property {tensorflow.RPCOptions.$Properties|null} [rpcOptions] ConfigProto rpcOptions
         * @property {tensorflow.ClusterDef.$Properties|null} [clusterDef] ConfigProto clusterDef
         * @property {boolean|null} [isolateSessionState] ConfigProto isolateSessionState
         * @property {boolean|null} [shareClusterDevicesInSession] ConfigProto shareClusterDevicesInSession
         * @property {tensorflow.ConfigProto.Experimental.$Properties|null} [experimental] ConfigProto experimental
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConfigProto.
         * @memberof tensorflow
         * @interface IConfigProto
         * @augments tensorflow.ConfigProto.$Properties
         * @deprecated Use tensorflow.ConfigProto.$Properties instead.
         */

        /**
         * Shape of a ConfigProto.
         * @typedef {tensorflow.ConfigProto.$Properties} tensorflow.ConfigProto.$Shape
         */

        /**
         * Constructs a new ConfigProto.
         * @memberof tensorflow
         * @classdesc Represents a ConfigProto.
         * @constructor
         * @param {tensorflow.ConfigProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ConfigProto = function (properties) {
            this.deviceCount = new $ReadMap();
            this.sessionInterOpThreadPool = [];
            this.deviceFilters = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ConfigProto deviceCount.
         * @member {Object.<string,number>} deviceCount
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.deviceCount = $util.emptyObject;

        /**
         * ConfigProto intraOpParallelismThreads.
         * @member {number} intraOpParallelismThreads
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.intraOpParallelismThreads = 0;

        /**
         * ConfigProto interOpParallelismThreads.
         * @member {number} interOpParallelismThreads
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.interOpParallelismThreads = 0;

        /**
         * ConfigProto usePerSessionThreads.
         * @member {boolean} usePerSessionThreads
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.usePerSessionThreads = false;

        /**
         * ConfigProto sessionInterOpThreadPool.
         * @member {Array.<tensorflow.ThreadPoolOptionProto.$Properties>} sessionInterOpThreadPool
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.sessionInterOpThreadPool = $util.emptyArray;

        /**
         * ConfigProto placementPeriod.
         * @member {number} placementPeriod
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.placementPeriod = 0;

        /**
         * ConfigProto deviceFilters.
         * @member {Array.<string>} deviceFilters
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.deviceFilters = $util.emptyArray;

        /**
         * ConfigProto gpuOptions.
         * @member {tensorflow.GPUOptions.$Properties|null|undefined} gpuOptions
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.gpuOptions = null;

        /**
         * ConfigProto pluggableDeviceOptions.
         * @member {tensorflow.GPUOptions.$Properties|null|undefined} pluggableDeviceOptions
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.pluggableDeviceOptions = null;

        /**
         * ConfigProto allowSoftPlacement.
         * @member {boolean} allowSoftPlacement
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.allowSoftPlacement = false;

        /**
         * ConfigProto logDevicePlacement.
         * @member {boolean} logDevicePlacement
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.logDevicePlacement = false;

        /**
         * ConfigProto graphOptions.
         * @member {tensorflow.GraphOptions.$Properties|null|undefined} graphOptions
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.graphOptions = null;

        /**
         * ConfigProto operationTimeoutInMs.
         * @member {number|Long} operationTimeoutInMs
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.operationTimeoutInMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * ConfigProto rpcOptions.
         * @member {tensorflow.RPCOptions.$Properties|null|undefined} rpcOptions
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.rpcOptions = null;

        /**
         * ConfigProto clusterDef.
         * @member {tensorflow.ClusterDef.$Properties|null|undefined} clusterDef
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.clusterDef = null;

        /**
         * ConfigProto isolateSessionState.
         * @member {boolean} isolateSessionState
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.isolateSessionState = false;

        /**
         * ConfigProto shareClusterDevicesInSession.
         * @member {boolean} shareClusterDevicesInSession
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.shareClusterDevicesInSession = false;

        /**
         * ConfigProto experimental.
         * @member {tensorflow.ConfigProto.Experimental.$Properties|null|undefined} experimental
         * @memberof tensorflow.ConfigProto
         * @instance
         */
        ConfigProto.prototype.experimental = null;

        /**
         * Creates a new ConfigProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.ConfigProto
         * @static
         * @param {tensorflow.ConfigProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ConfigProto} ConfigProto instance
         * @type {{
         *   (properties: tensorflow.ConfigProto.$Shape): tensorflow.ConfigProto & tensorflow.ConfigProto.$Shape;
         *   (properties?: tensorflow.ConfigProto.$Properties): tensorflow.ConfigProto;
         * }}
         */
        ConfigProto.create = function(properties) {
            return new ConfigProto(properties);
        };

        /**
         * Encodes the specified ConfigProto message. Does not implicitly {@link tensorflow.ConfigProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ConfigProto
         * @static
         * @param {tensorflow.ConfigProto.$Properties} message ConfigProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConfigProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.deviceCount != null && $Object.hasOwnProperty.call(message, "deviceCount"))
                for (let keys = $mapKeys(message.deviceCount), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 0 =*/16).int32(message.deviceCount[keys[i]]).ldelim();
            if (message.intraOpParallelismThreads != null && $Object.hasOwnProperty.call(message, "intraOpParallelismThreads") && message.intraOpParallelismThreads !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.intraOpParallelismThreads);
            if (message.placementPeriod != null && $Object.hasOwnProperty.call(message, "placementPeriod") && message.placementPeriod !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.placementPeriod);
            if (message.deviceFilters != null && message.deviceFilters.length)
                for (let i = 0; i < message.deviceFilters.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.deviceFilters[i]);
            if (message.interOpParallelismThreads != null && $Object.hasOwnProperty.call(message, "interOpParallelismThreads") && message.interOpParallelismThreads !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).int32(message.interOpParallelismThreads);
            if (message.gpuOptions != null && $Object.hasOwnProperty.call(message, "gpuOptions"))
                $root.tensorflow.GPUOptions.encode(message.gpuOptions, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.allowSoftPlacement != null && $Object.hasOwnProperty.call(message, "allowSoftPlacement") && message.allowSoftPlacement !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.allowSoftPlacement);
            if (message.logDevicePlacement != null && $Object.hasOwnProperty.call(message, "logDevicePlacement") && message.logDevicePlacement !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.logDevicePlacement);
            if (message.usePerSessionThreads != null && $Object.hasOwnProperty.call(message, "usePerSessionThreads") && message.usePerSessionThreads !== false)
                writer.uint32(/* id 9, wireType 0 =*/72).bool(message.usePerSessionThreads);
            if (message.graphOptions != null && $Object.hasOwnProperty.call(message, "graphOptions"))
                $root.tensorflow.GraphOptions.encode(message.graphOptions, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.operationTimeoutInMs != null && $Object.hasOwnProperty.call(message, "operationTimeoutInMs") && (typeof message.operationTimeoutInMs === "object" ? message.operationTimeoutInMs.low || message.operationTimeoutInMs.high : message.operationTimeoutInMs !== 0))
                writer.uint32(/* id 11, wireType 0 =*/88).int64(message.operationTimeoutInMs);
            if (message.sessionInterOpThreadPool != null && message.sessionInterOpThreadPool.length)
                for (let i = 0; i < message.sessionInterOpThreadPool.length; ++i)
                    $root.tensorflow.ThreadPoolOptionProto.encode(message.sessionInterOpThreadPool[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.rpcOptions != null && $Object.hasOwnProperty.call(message, "rpcOptions"))
                $root.tensorflow.RPCOptions.encode(message.rpcOptions, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.clusterDef != null && $Object.hasOwnProperty.call(message, "clusterDef"))
                $root.tensorflow.ClusterDef.encode(message.clusterDef, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.isolateSessionState != null && $Object.hasOwnProperty.call(message, "isolateSessionState") && message.isolateSessionState !== false)
                writer.uint32(/* id 15, wireType 0 =*/120).bool(message.isolateSessionState);
            if (message.experimental != null && $Object.hasOwnProperty.call(message, "experimental"))
                $root.tensorflow.ConfigProto.Experimental.encode(message.experimental, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
            if (message.shareClusterDevicesInSession != null && $Object.hasOwnProperty.call(message, "shareClusterDevicesInSession") && message.shareClusterDevicesInSession !== false)
                writer.uint32(/* id 17, wireType 0 =*/136).bool(message.shareClusterDevicesInSession);
            if (message.pluggableDeviceOptions != null && $Object.hasOwnProperty.call(message, "pluggableDeviceOptions"))
                $root.tensorflow.GPUOptions.encode(message.pluggableDeviceOptions, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ConfigProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ConfigProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ConfigProto & tensorflow.ConfigProto.$Shape} ConfigProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConfigProto.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ConfigProto();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (message.deviceCount === $util.emptyObject)
                            message.deviceCount = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = 0;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 0)
                                    break;
                                value = reader.int32();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.deviceCount, key);
                        message.deviceCount[key] = value;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.intraOpParallelismThreads = value;
                        else
                            delete message.intraOpParallelismThreads;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.interOpParallelismThreads = value;
                        else
                            delete message.interOpParallelismThreads;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.usePerSessionThreads = value;
                        else
                            delete message.usePerSessionThreads;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (!(message.sessionInterOpThreadPool && message.sessionInterOpThreadPool.length))
                            message.sessionInterOpThreadPool = [];
                        message.sessionInterOpThreadPool.push($root.tensorflow.ThreadPoolOptionProto.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.placementPeriod = value;
                        else
                            delete message.placementPeriod;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.deviceFilters && message.deviceFilters.length))
                            message.deviceFilters = [];
                        message.deviceFilters.push(reader.stringVerify());
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.gpuOptions = $root.tensorflow.GPUOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.gpuOptions);
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.pluggableDeviceOptions = $root.tensorflow.GPUOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.pluggableDeviceOptions);
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.allowSoftPlacement = value;
                        else
                            delete message.allowSoftPlacement;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.logDevicePlacement = value;
                        else
                            delete message.logDevicePlacement;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.graphOptions = $root.tensorflow.GraphOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.graphOptions);
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.operationTimeoutInMs = value;
                        else
                            delete message.operationTimeoutInMs;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.rpcOptions = $root.tensorflow.RPCOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.rpcOptions);
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.clusterDef = $root.tensorflow.ClusterDef.decode(reader, reader.size(), $undefined, _depth + 1, message.clusterDef);
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isolateSessionState = value;
                        else
                            delete message.isolateSessionState;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.shareClusterDevicesInSession = value;
                        else
                            delete message.shareClusterDevicesInSession;
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.experimental = $root.tensorflow.ConfigProto.Experimental.decode(reader, reader.size(), $undefined, _depth + 1, message.experimental);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        ConfigProto.Experimental = (function() {

            /**
             * Properties of an Experimental.
             * @typedef {Object} tensorflow.ConfigProto.Experimental.$Properties
             * @property {string|null} [collectiveGroupLeader] Experimental collectiveGroupLeader
             * @property {string|null} [executorType] Experimental executorType
             * @property {number|null} [recvBufMaxChunk] Experimental recvBufMaxChunk
             * @property {boolean|null} [useNumaAffinity] Experimental useNumaAffinity
             * @property {boolean|null} [collectiveDeterministicSequentialExecution] Experimental collectiveDeterministicSequentialExecution
             * @property {boolean|null} [collectiveNccl] Experimental collectiveNccl
             * @property {boolean|null} [shareSessionStateInClusterspecPropagation] Experimental shareSessionStateInClusterspecPropagation
             * @property {boolean|null} [disableThreadSpinning] Experimental disableThreadSpinning
             * @property {boolean|null} [shareClusterDevicesInSession] Experimental shareClusterDevicesInSession
             * @property {tensorflow.SessionMetadata.$Properties|null} [sessionMetadata] Experimental sessionMetadata
             * @property {boolean|null} [optimizeForStaticGraph] Experimental optimizeForStaticGraph
             * @property {boolean|null} [enableMlirBridge] Experimental enableMlirBridge
             * @property {tensorflow.ConfigProto.Experimental.MlirBridgeRollout|null} [mlirBridgeRollout] Experimental mlirBridgeRollout
             * @property {boolean|null} [enableMlirGraphOptimization] Experimental enableMlirGraphOptimization
             * @property {boolean|null} [disableOutputPartitionGraphs] Experimental disableOutputPartitionGraphs
             * @property {number|Long|null} [xlaFusionAutotunerThresh] Experimental xlaFusionAutotunerThresh
             * @property {boolean|null} [useTfrt] Experimental useTfrt
             * @property {boolean|null} [enableMultiHost] Experimental enableMultiHost
             * @property {boolean|null} [tfrtUseIfrt] Experimental tfrtUseIfrt
             * @property {number|null} [backendServerPort] Experimental backendServerPort
             * @property {boolean|null} [targetTpu] Experimental targetTpu
             * @property {boolean|null} [targetGpu] Experimental targetGpu
             * @property {number|null} [streamMergeThreshold] Experimental streamMergeThreshold
             * @property {boolean|null} [disableFunctionalOpsLowering] Experimental disableFunctionalOpsLowering
             * @property {boolean|null} [xlaPreferSingleGraphCluster] Experimental xlaPreferSingleGraphCluster
             * @property {Uint8Array|null} [coordinationConfig] Experimental coordinationConfig
             * @property {boolean|null} [disableOptimizeForStaticGraph] Experimental disableOptimizeForStaticGraph
             * @property {boolean|null} [disableEagerExecutorStreamingEnqueue] Experimental disableEagerExecutorStreamingEnqueue
             * @property {boolean|null} [finalizeFunctionLibraryRuntime] Experimental finalizeFunctionLibraryRuntime
             * @property {boolean|null} [finalizeResourceManager] Experimental finalizeResourceManager
             * @property {string|null} [tf2xlaDumpDir] Experimental tf2xlaDumpDir
             * @property {boolean|null} [onlineCostAnalysis] Experimental onlineCostAnalysis
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Experimental.
             * @memberof tensorflow.ConfigProto
             * @interface IExperimental
             * @augments tensorflow.ConfigProto.Experimental.$Properties
             * @deprecated Use tensorflow.ConfigProto.Experimental.$Properties instead.
             */

            /**
             * Shape of an Experimental.
             * @typedef {tensorflow.ConfigProto.Experimental.$Properties} tensorflow.ConfigProto.Experimental.$Shape
             */

            /**
             * Constructs a new Experimental.
             * @memberof tensorflow.ConfigProto
             * @classdesc Represents an Experimental.
             * @constructor
             * @param {tensorflow.ConfigProto.Experimental.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Experimental = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Experimental collectiveGroupLeader.
             * @member {string} collectiveGroupLeader
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.collectiveGroupLeader = "";

            /**
             * Experimental executorType.
             * @member {string} executorType
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.executorType = "";

            /**
             * Experimental recvBufMaxChunk.
             * @member {number} recvBufMaxChunk
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.recvBufMaxChunk = 0;

            /**
             * Experimental useNumaAffinity.
             * @member {boolean} useNumaAffinity
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.useNumaAffinity = false;

            /**
             * Experimental collectiveDeterministicSequentialExecution.
             * @member {boolean} collectiveDeterministicSequentialExecution
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.collectiveDeterministicSequentialExecution = false;

            /**
             * Experimental collectiveNccl.
             * @member {boolean} collectiveNccl
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.collectiveNccl = false;

            /**
             * Experimental shareSessionStateInClusterspecPropagation.
             * @member {boolean} shareSessionStateInClusterspecPropagation
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.shareSessionStateInClusterspecPropagation = false;

            /**
             * Experimental disableThreadSpinning.
             * @member {boolean} disableThreadSpinning
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.disableThreadSpinning = false;

            /**
             * Experimental shareClusterDevicesInSession.
             * @member {boolean} shareClusterDevicesInSession
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.shareClusterDevicesInSession = false;

            /**
             * Experimental sessionMetadata.
             * @member {tensorflow.SessionMetadata.$Properties|null|undefined} sessionMetadata
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.sessionMetadata = null;

            /**
             * Experimental optimizeForStaticGraph.
             * @member {boolean} optimizeForStaticGraph
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.optimizeForStaticGraph = false;

            /**
             * Experimental enableMlirBridge.
             * @member {boolean} enableMlirBridge
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.enableMlirBridge = false;

            /**
             * Experimental mlirBridgeRollout.
             * @member {tensorflow.ConfigProto.Experimental.MlirBridgeRollout} mlirBridgeRollout
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.mlirBridgeRollout = 0;

            /**
             * Experimental enableMlirGraphOptimization.
             * @member {boolean} enableMlirGraphOptimization
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.enableMlirGraphOptimization = false;

            /**
             * Experimental disableOutputPartitionGraphs.
             * @member {boolean} disableOutputPartitionGraphs
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.disableOutputPartitionGraphs = false;

            /**
             * Experimental xlaFusionAutotunerThresh.
             * @member {number|Long} xlaFusionAutotunerThresh
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.xlaFusionAutotunerThresh = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Experimental useTfrt.
             * @member {boolean} useTfrt
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.useTfrt = false;

            /**
             * Experimental enableMultiHost.
             * @member {boolean} enableMultiHost
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.enableMultiHost = false;

            /**
             * Experimental tfrtUseIfrt.
             * @member {boolean} tfrtUseIfrt
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.tfrtUseIfrt = false;

            /**
             * Experimental backendServerPort.
             * @member {number} backendServerPort
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.backendServerPort = 0;

            /**
             * Experimental targetTpu.
             * @member {boolean} targetTpu
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.targetTpu = false;

            /**
             * Experimental targetGpu.
             * @member {boolean} targetGpu
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.targetGpu = false;

            /**
             * Experimental streamMergeThreshold.
             * @member {number} streamMergeThreshold
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.streamMergeThreshold = 0;

            /**
             * Experimental disableFunctionalOpsLowering.
             * @member {boolean} disableFunctionalOpsLowering
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.disableFunctionalOpsLowering = false;

            /**
             * Experimental xlaPreferSingleGraphCluster.
             * @member {boolean} xlaPreferSingleGraphCluster
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.xlaPreferSingleGraphCluster = false;

            /**
             * Experimental coordinationConfig.
             * @member {Uint8Array} coordinationConfig
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.coordinationConfig = $util.newBuffer([]);

            /**
             * Experimental disableOptimizeForStaticGraph.
             * @member {boolean} disableOptimizeForStaticGraph
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.disableOptimizeForStaticGraph = false;

            /**
             * Experimental disableEagerExecutorStreamingEnqueue.
             * @member {boolean} disableEagerExecutorStreamingEnqueue
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.disableEagerExecutorStreamingEnqueue = false;

            /**
             * Experimental finalizeFunctionLibraryRuntime.
             * @member {boolean} finalizeFunctionLibraryRuntime
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.finalizeFunctionLibraryRuntime = false;

            /**
             * Experimental finalizeResourceManager.
             * @member {boolean} finalizeResourceManager
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.finalizeResourceManager = false;

            /**
             * Experimental tf2xlaDumpDir.
             * @member {string} tf2xlaDumpDir
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.tf2xlaDumpDir = "";

            /**
             * Experimental onlineCostAnalysis.
             * @member {boolean} onlineCostAnalysis
             * @memberof tensorflow.ConfigProto.Experimental
             * @instance
             */
            Experimental.prototype.onlineCostAnalysis = false;

            /**
             * Creates a new Experimental instance using the specified properties.
             * @function create
             * @memberof tensorflow.ConfigProto.Experimental
             * @static
             * @param {tensorflow.ConfigProto.Experimental.$Properties=} [properties] Properties to set
             * @returns {tensorflow.ConfigProto.Experimental} Experimental instance
             * @type {{
             *   (properties: tensorflow.ConfigProto.Experimental.$Shape): tensorflow.ConfigProto.Experimental & tensorflow.ConfigProto.Experimental.$Shape;
             *   (properties?: tensorflow.ConfigProto.Experimental.$Properties): tensorflow.ConfigProto.Experimental;
             * }}
             */
            Experimental.create = function(properties) {
                return new Experimental(properties);
            };

            /**
             * Encodes the specified Experimental message. Does not implicitly {@link tensorflow.ConfigProto.Experimental.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.ConfigProto.Experimental
             * @static
             * @param {tensorflow.ConfigProto.Experimental.$Properties} message Experimental message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Experimental.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.collectiveGroupLeader != null && $Object.hasOwnProperty.call(message, "collectiveGroupLeader") && message.collectiveGroupLeader !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.collectiveGroupLeader);
                if (message.executorType != null && $Object.hasOwnProperty.call(message, "executorType") && message.executorType !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.executorType);
                if (message.recvBufMaxChunk != null && $Object.hasOwnProperty.call(message, "recvBufMaxChunk") && message.recvBufMaxChunk !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.recvBufMaxChunk);
                if (message.useNumaAffinity != null && $Object.hasOwnProperty.call(message, "useNumaAffinity") && message.useNumaAffinity !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.useNumaAffinity);
                if (message.collectiveDeterministicSequentialExecution != null && $Object.hasOwnProperty.call(message, "collectiveDeterministicSequentialExecution") && message.collectiveDeterministicSequentialExecution !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.collectiveDeterministicSequentialExecution);
                if (message.collectiveNccl != null && $Object.hasOwnProperty.call(message, "collectiveNccl") && message.collectiveNccl !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.collectiveNccl);
                if (message.shareSessionStateInClusterspecPropagation != null && $Object.hasOwnProperty.call(message, "shareSessionStateInClusterspecPropagation") && message.shareSessionStateInClusterspecPropagation !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.shareSessionStateInClusterspecPropagation);
                if (message.disableThreadSpinning != null && $Object.hasOwnProperty.call(message, "disableThreadSpinning") && message.disableThreadSpinning !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.disableThreadSpinning);
                if (message.shareClusterDevicesInSession != null && $Object.hasOwnProperty.call(message, "shareClusterDevicesInSession") && message.shareClusterDevicesInSession !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.shareClusterDevicesInSession);
                if (message.sessionMetadata != null && $Object.hasOwnProperty.call(message, "sessionMetadata"))
                    $root.tensorflow.SessionMetadata.encode(message.sessionMetadata, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.optimizeForStaticGraph != null && $Object.hasOwnProperty.call(message, "optimizeForStaticGraph") && message.optimizeForStaticGraph !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.optimizeForStaticGraph);
                if (message.enableMlirBridge != null && $Object.hasOwnProperty.call(message, "enableMlirBridge") && message.enableMlirBridge !== false)
                    writer.uint32(/* id 13, wireType 0 =*/104).bool(message.enableMlirBridge);
                if (message.disableOutputPartitionGraphs != null && $Object.hasOwnProperty.call(message, "disableOutputPartitionGraphs") && message.disableOutputPartitionGraphs !== false)
                    writer.uint32(/* id 14, wireType 0 =*/112).bool(message.disableOutputPartitionGraphs);
                if (message.xlaFusionAutotunerThresh != null && $Object.hasOwnProperty.call(message, "xlaFusionAutotunerThresh") && (typeof message.xlaFusionAutotunerThresh === "object" ? message.xlaFusionAutotunerThresh.low || message.xlaFusionAutotunerThresh.high : message.xlaFusionAutotunerThresh !== 0))
                    writer.uint32(/* id 15, wireType 0 =*/120).int64(message.xlaFusionAutotunerThresh);
                if (message.enableMlirGraphOptimization != null && $Object.hasOwnProperty.call(message, "enableMlirGraphOptimization") && message.enableMlirGraphOptimization !== false)
                    writer.uint32(/* id 16, wireType 0 =*/128).bool(message.enableMlirGraphOptimization);
                if (message.mlirBridgeRollout != null && $Object.hasOwnProperty.call(message, "mlirBridgeRollout") && message.mlirBridgeRollout !== 0)
                    writer.uint32(/* id 17, wireType 0 =*/136).int32(message.mlirBridgeRollout);
                if (message.useTfrt != null && $Object.hasOwnProperty.call(message, "useTfrt") && message.useTfrt !== false)
                    writer.uint32(/* id 18, wireType 0 =*/144).bool(message.useTfrt);
                if (message.disableFunctionalOpsLowering != null && $Object.hasOwnProperty.call(message, "disableFunctionalOpsLowering") && message.disableFunctionalOpsLowering !== false)
                    writer.uint32(/* id 21, wireType 0 =*/168).bool(message.disableFunctionalOpsLowering);
                if (message.xlaPreferSingleGraphCluster != null && $Object.hasOwnProperty.call(message, "xlaPreferSingleGraphCluster") && message.xlaPreferSingleGraphCluster !== false)
                    writer.uint32(/* id 22, wireType 0 =*/176).bool(message.xlaPreferSingleGraphCluster);
                if (message.coordinationConfig != null && $Object.hasOwnProperty.call(message, "coordinationConfig") && message.coordinationConfig.length)
                    writer.uint32(/* id 23, wireType 2 =*/186).bytes(message.coordinationConfig);
                if (message.disableOptimizeForStaticGraph != null && $Object.hasOwnProperty.call(message, "disableOptimizeForStaticGraph") && message.disableOptimizeForStaticGraph !== false)
                    writer.uint32(/* id 24, wireType 0 =*/192).bool(message.disableOptimizeForStaticGraph);
                if (message.disableEagerExecutorStreamingEnqueue != null && $Object.hasOwnProperty.call(message, "disableEagerExecutorStreamingEnqueue") && message.disableEagerExecutorStreamingEnqueue !== false)
                    writer.uint32(/* id 26, wireType 0 =*/208).bool(message.disableEagerExecutorStreamingEnqueue);
                if (message.enableMultiHost != null && $Object.hasOwnProperty.call(message, "enableMultiHost") && message.enableMultiHost !== false)
                    writer.uint32(/* id 27, wireType 0 =*/216).bool(message.enableMultiHost);
                if (message.backendServerPort != null && $Object.hasOwnProperty.call(message, "backendServerPort") && message.backendServerPort !== 0)
                    writer.uint32(/* id 28, wireType 0 =*/224).int32(message.backendServerPort);
                if (message.targetTpu != null && $Object.hasOwnProperty.call(message, "targetTpu") && message.targetTpu !== false)
                    writer.uint32(/* id 29, wireType 0 =*/232).bool(message.targetTpu);
                if (message.targetGpu != null && $Object.hasOwnProperty.call(message, "targetGpu") && message.targetGpu !== false)
                    writer.uint32(/* id 30, wireType 0 =*/240).bool(message.targetGpu);
                if (message.streamMergeThreshold != null && $Object.hasOwnProperty.call(message, "streamMergeThreshold") && message.streamMergeThreshold !== 0)
                    writer.uint32(/* id 31, wireType 0 =*/248).int32(message.streamMergeThreshold);
                if (message.tfrtUseIfrt != null && $Object.hasOwnProperty.call(message, "tfrtUseIfrt") && message.tfrtUseIfrt !== false)
                    writer.uint32(/* id 32, wireType 0 =*/256).bool(message.tfrtUseIfrt);
                if (message.finalizeFunctionLibraryRuntime != null && $Object.hasOwnProperty.call(message, "finalizeFunctionLibraryRuntime") && message.finalizeFunctionLibraryRuntime !== false)
                    writer.uint32(/* id 33, wireType 0 =*/264).bool(message.finalizeFunctionLibraryRuntime);
                if (message.finalizeResourceManager != null && $Object.hasOwnProperty.call(message, "finalizeResourceManager") && message.finalizeResourceManager !== false)
                    writer.uint32(/* id 34, wireType 0 =*/272).bool(message.finalizeResourceManager);
                if (message.tf2xlaDumpDir != null && $Object.hasOwnProperty.call(message, "tf2xlaDumpDir") && message.tf2xlaDumpDir !== "")
                    writer.uint32(/* id 35, wireType 2 =*/282).string(message.tf2xlaDumpDir);
                if (message.onlineCostAnalysis != null && $Object.hasOwnProperty.call(message, "onlineCostAnalysis") && message.onlineCostAnalysis !== false)
                    writer.uint32(/* id 36, wireType 0 =*/288).bool(message.onlineCostAnalysis);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Experimental message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.ConfigProto.Experimental
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.ConfigProto.Experimental & tensorflow.ConfigProto.Experimental.$Shape} Experimental
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Experimental.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tensorflow.ConfigProto.Experimental();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.collectiveGroupLeader = value;
                            else
                                delete message.collectiveGroupLeader;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.executorType = value;
                            else
                                delete message.executorType;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.recvBufMaxChunk = value;
                            else
                                delete message.recvBufMaxChunk;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.useNumaAffinity = value;
                            else
                                delete message.useNumaAffinity;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.collectiveDeterministicSequentialExecution = value;
                            else
                                delete message.collectiveDeterministicSequentialExecution;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.collectiveNccl = value;
                            else
                                delete message.collectiveNccl;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.shareSessionStateInClusterspecPropagation = value;
                            else
                                delete message.shareSessionStateInClusterspecPropagation;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.disableThreadSpinning = value;
                            else
                                delete message.disableThreadSpinning;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.shareClusterDevicesInSession = value;
                            else
                                delete message.shareClusterDevicesInSession;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.sessionMetadata = $root.tensorflow.SessionMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.sessionMetadata);
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.optimizeForStaticGraph = value;
                            else
                                delete message.optimizeForStaticGraph;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.enableMlirBridge = value;
                            else
                                delete message.enableMlirBridge;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.mlirBridgeRollout = value;
                            else
                                delete message.mlirBridgeRollout;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.enableMlirGraphOptimization = value;
                            else
                                delete message.enableMlirGraphOptimization;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.disableOutputPartitionGraphs = value;
                            else
                                delete message.disableOutputPartitionGraphs;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.xlaFusionAutotunerThresh = value;
                            else
                                delete message.xlaFusionAutotunerThresh;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.useTfrt = value;
                            else
                                delete message.useTfrt;
                            continue;
                        }
                    case 27: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.enableMultiHost = value;
                            else
                                delete message.enableMultiHost;
                            continue;
                        }
                    case 32: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.tfrtUseIfrt = value;
                            else
                                delete message.tfrtUseIfrt;
                            continue;
                        }
                    case 28: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.backendServerPort = value;
                            else
                                delete message.backendServerPort;
                            continue;
                        }
                    case 29: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.targetTpu = value;
                            else
                                delete message.targetTpu;
                            continue;
                        }
                    case 30: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.targetGpu = value;
                            else
                                delete message.targetGpu;
                            continue;
                        }
                    case 31: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.streamMergeThreshold = value;
                            else
                                delete message.streamMergeThreshold;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.disableFunctionalOpsLowering = value;
                            else
                                delete message.disableFunctionalOpsLowering;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.xlaPreferSingleGraphCluster = value;
                            else
                                delete message.xlaPreferSingleGraphCluster;
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.coordinationConfig = value;
                            else
                                delete message.coordinationConfig;
                            continue;
                        }
                    case 24: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.disableOptimizeForStaticGraph = value;
                            else
                                delete message.disableOptimizeForStaticGraph;
                            continue;
                        }
                    case 26: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.disableEagerExecutorStreamingEnqueue = value;
                            else
                                delete message.disableEagerExecutorStreamingEnqueue;
                            continue;
                        }
                    case 33: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.finalizeFunctionLibraryRuntime = value;
                            else
                                delete message.finalizeFunctionLibraryRuntime;
                            continue;
                        }
                    case 34: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.finalizeResourceManager = value;
                            else
                                delete message.finalizeResourceManager;
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tf2xlaDumpDir = value;
                            else
                                delete message.tf2xlaDumpDir;
                            continue;
                        }
                    case 36: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.onlineCostAnalysis = value;
                            else
                                delete message.onlineCostAnalysis;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * MlirBridgeRollout enum.
             * @name tensorflow.ConfigProto.Experimental.MlirBridgeRollout
             * @enum {number}
             * @property {number} MLIR_BRIDGE_ROLLOUT_UNSPECIFIED=0 MLIR_BRIDGE_ROLLOUT_UNSPECIFIED value
             * @property {number} MLIR_BRIDGE_ROLLOUT_ENABLED=1 MLIR_BRIDGE_ROLLOUT_ENABLED value
             * @property {number} MLIR_BRIDGE_ROLLOUT_DISABLED=2 MLIR_BRIDGE_ROLLOUT_DISABLED value
             */
            Experimental.MlirBridgeRollout = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "MLIR_BRIDGE_ROLLOUT_UNSPECIFIED"] = 0;
                values[valuesById[1] = "MLIR_BRIDGE_ROLLOUT_ENABLED"] = 1;
                values[valuesById[2] = "MLIR_BRIDGE_ROLLOUT_DISABLED"] = 2;
                return values;
            })();

            return Experimental;
        })();

        return ConfigProto;
    })();

    tensorflow.RunOptions = (function() {

        /**
         * Properties of a RunOptions.
         * @typedef {Object} tensorflow.RunOptions.$Properties
         * @property {tensorflow.RunOptions.TraceLevel|null} [traceLevel] RunOptions traceLevel
         * @property {number|Long|null} [timeoutInMs] RunOptions timeoutInMs
         * @property {number|null} [interOpThreadPool] RunOptions interOpThreadPool
         * @property {boolean|null} [outputPartitionGraphs] RunOptions outputPartitionGraphs
         * @property {Uint8Array|null} [debugOptions] RunOptions debugOptions
         * @property {boolean|null} [reportTensorAllocationsUponOom] RunOptions reportTensorAllocationsUponOom
         * @property {tensorflow.RunOptions.Experimental.$Properties|null} [experimental] RunOptions experimental
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RunOptions.
         * @memberof tensorflow
         * @interface IRunOptions
         * @augments tensorflow.RunOptions.$Properties
         * @deprecated Use tensorflow.RunOptions.$Properties instead.
         */

        /**
         * Shape of a RunOptions.
         * @typedef {tensorflow.RunOptions.$Properties} tensorflow.RunOptions.$Shape
         */

        /**
         * Constructs a new RunOptions.
         * @memberof tensorflow
         * @classdesc Represents a RunOptions.
         * @constructor
         * @param {tensorflow.RunOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RunOptions = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RunOptions traceLevel.
         * @member {tensorflow.RunOptions.TraceLevel} traceLevel
         * @memberof tensorflow.RunOptions
         * @instance
         */
        RunOptions.prototype.traceLevel = 0;

        /**
         * RunOptions timeoutInMs.
         * @member {number|Long} timeoutInMs
         * @memberof tensorflow.RunOptions
         * @instance
         */
        RunOptions.prototype.timeoutInMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RunOptions interOpThreadPool.
         * @member {number} interOpThreadPool
         * @memberof tensorflow.RunOptions
         * @instance
         */
        RunOptions.prototype.interOpThreadPool = 0;

        /**
         * RunOptions outputPartitionGraphs.
         * @member {boolean} outputPartitionGraphs
         * @memberof tensorflow.RunOptions
         * @instance
         */
        RunOptions.prototype.outputPartitionGraphs = false;

        /**
         * RunOptions debugOptions.
         * @member {Uint8Array} debugOptions
         * @memberof tensorflow.RunOptions
         * @instance
         */
        RunOptions.prototype.debugOptions = $util.newBuffer([]);

        /**
         * RunOptions reportTensorAllocationsUponOom.
         * @member {boolean} reportTensorAllocationsUponOom
         * @memberof tensorflow.RunOptions
         * @instance
         */
        RunOptions.prototype.reportTensorAllocationsUponOom = false;

        /**
         * RunOptions experimental.
         * @member {tensorflow.RunOptions.Experimental.$Properties|null|undefined} experimental
         * @memberof tensorflow.RunOptions
         * @instance
         */
        RunOptions.prototype.experimental = null;

        /**
         * Creates a new RunOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.RunOptions
         * @static
         * @param {tensorflow.RunOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RunOptions} RunOptions instance
         * @type {{
         *   (properties: tensorflow.RunOptions.$Shape): tensorflow.RunOptions & tensorflow.RunOptions.$Shape;
         *   (properties?: tensorflow.RunOptions.$Properties): tensorflow.RunOptions;
         * }}
         */
        RunOptions.create = function(properties) {
            return new RunOptions(properties);
        };

        /**
         * Encodes the specified RunOptions message. Does not implicitly {@link tensorflow.RunOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RunOptions
         * @static
         * @param {tensorflow.RunOptions.$Properties} message RunOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RunOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.traceLevel != null && $Object.hasOwnProperty.call(message, "traceLevel") && message.traceLevel !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.traceLevel);
            if (message.timeoutInMs != null && $Object.hasOwnProperty.call(message, "timeoutInMs") && (typeof message.timeoutInMs === "object" ? message.timeoutInMs.low || message.timeoutInMs.high : message.timeoutInMs !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.timeoutInMs);
            if (message.interOpThreadPool != null && $Object.hasOwnProperty.call(message, "interOpThreadPool") && message.interOpThreadPool !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.interOpThreadPool);
            if (message.outputPartitionGraphs != null && $Object.hasOwnProperty.call(message, "outputPartitionGraphs") && message.outputPartitionGraphs !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.outputPartitionGraphs);
            if (message.debugOptions != null && $Object.hasOwnProperty.call(message, "debugOptions") && message.debugOptions.length)
                writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.debugOptions);
            if (message.reportTensorAllocationsUponOom != null && $Object.hasOwnProperty.call(message, "reportTensorAllocationsUponOom") && message.reportTensorAllocationsUponOom !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.reportTensorAllocationsUponOom);
            if (message.experimental != null && $Object.hasOwnProperty.call(message, "experimental"))
                $root.tensorflow.RunOptions.Experimental.encode(message.experimental, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RunOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RunOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RunOptions & tensorflow.RunOptions.$Shape} RunOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RunOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RunOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.traceLevel = value;
                        else
                            delete message.traceLevel;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.timeoutInMs = value;
                        else
                            delete message.timeoutInMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.interOpThreadPool = value;
                        else
                            delete message.interOpThreadPool;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.outputPartitionGraphs = value;
                        else
                            delete message.outputPartitionGraphs;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.debugOptions = value;
                        else
                            delete message.debugOptions;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.reportTensorAllocationsUponOom = value;
                        else
                            delete message.reportTensorAllocationsUponOom;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.experimental = $root.tensorflow.RunOptions.Experimental.decode(reader, reader.size(), $undefined, _depth + 1, message.experimental);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * TraceLevel enum.
         * @name tensorflow.RunOptions.TraceLevel
         * @enum {number}
         * @property {number} NO_TRACE=0 NO_TRACE value
         * @property {number} SOFTWARE_TRACE=1 SOFTWARE_TRACE value
         * @property {number} HARDWARE_TRACE=2 HARDWARE_TRACE value
         * @property {number} FULL_TRACE=3 FULL_TRACE value
         */
        RunOptions.TraceLevel = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NO_TRACE"] = 0;
            values[valuesById[1] = "SOFTWARE_TRACE"] = 1;
            values[valuesById[2] = "HARDWARE_TRACE"] = 2;
            values[valuesById[3] = "FULL_TRACE"] = 3;
            return values;
        })();

        RunOptions.Experimental = (function() {

            /**
             * Properties of an Experimental.
             * @typedef {Object} tensorflow.RunOptions.Experimental.$Properties
             * @property {number|Long|null} [collectiveGraphKey] Experimental collectiveGraphKey
             * @property {boolean|null} [useRunHandlerPool] Experimental useRunHandlerPool
             * @property {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties|null} [runHandlerPoolOptions] Experimental runHandlerPoolOptions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Experimental.
             * @memberof tensorflow.RunOptions
             * @interface IExperimental
             * @augments tensorflow.RunOptions.Experimental.$Properties
             * @deprecated Use tensorflow.RunOptions.Experimental.$Properties instead.
             */

            /**
             * Shape of an Experimental.
             * @typedef {tensorflow.RunOptions.Experimental.$Properties} tensorflow.RunOptions.Experimental.$Shape
             */

            /**
             * Constructs a new Experimental.
             * @memberof tensorflow.RunOptions
             * @classdesc Represents an Experimental.
             * @constructor
             * @param {tensorflow.RunOptions.Experimental.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Experimental = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Experimental collectiveGraphKey.
             * @member {number|Long} collectiveGraphKey
             * @memberof tensorflow.RunOptions.Experimental
             * @instance
             */
            Experimental.prototype.collectiveGraphKey = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Experimental useRunHandlerPool.
             * @member {boolean} useRunHandlerPool
             * @memberof tensorflow.RunOptions.Experimental
             * @instance
             */
            Experimental.prototype.useRunHandlerPool = false;

            /**
             * Experimental runHandlerPoolOptions.
             * @member {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties|null|undefined} runHandlerPoolOptions
             * @memberof tensorflow.RunOptions.Experimental
             * @instance
             */
            Experimental.prototype.runHandlerPoolOptions = null;

            /**
             * Creates a new Experimental instance using the specified properties.
             * @function create
             * @memberof tensorflow.RunOptions.Experimental
             * @static
             * @param {tensorflow.RunOptions.Experimental.$Properties=} [properties] Properties to set
             * @returns {tensorflow.RunOptions.Experimental} Experimental instance
             * @type {{
             *   (properties: tensorflow.RunOptions.Experimental.$Shape): tensorflow.RunOptions.Experimental & tensorflow.RunOptions.Experimental.$Shape;
             *   (properties?: tensorflow.RunOptions.Experimental.$Properties): tensorflow.RunOptions.Experimental;
             * }}
             */
            Experimental.create = function(properties) {
                return new Experimental(properties);
            };

            /**
             * Encodes the specified Experimental message. Does not implicitly {@link tensorflow.RunOptions.Experimental.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.RunOptions.Experimental
             * @static
             * @param {tensorflow.RunOptions.Experimental.$Properties} message Experimental message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Experimental.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.collectiveGraphKey != null && $Object.hasOwnProperty.call(message, "collectiveGraphKey") && (typeof message.collectiveGraphKey === "object" ? message.collectiveGraphKey.low || message.collectiveGraphKey.high : message.collectiveGraphKey !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.collectiveGraphKey);
                if (message.useRunHandlerPool != null && $Object.hasOwnProperty.call(message, "useRunHandlerPool") && message.useRunHandlerPool !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.useRunHandlerPool);
                if (message.runHandlerPoolOptions != null && $Object.hasOwnProperty.call(message, "runHandlerPoolOptions"))
                    $root.tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.encode(message.runHandlerPoolOptions, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Experimental message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.RunOptions.Experimental
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.RunOptions.Experimental & tensorflow.RunOptions.Experimental.$Shape} Experimental
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Experimental.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tensorflow.RunOptions.Experimental();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.collectiveGraphKey = value;
                            else
                                delete message.collectiveGraphKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.useRunHandlerPool = value;
                            else
                                delete message.useRunHandlerPool;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.runHandlerPoolOptions = $root.tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.runHandlerPoolOptions);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Experimental.RunHandlerPoolOptions = (function() {

                /**
                 * Properties of a RunHandlerPoolOptions.
                 * @typedef {Object} tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties
                 * @property {number|Long|null} [priority] RunHandlerPoolOptions priority
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RunHandlerPoolOptions.
                 * @memberof tensorflow.RunOptions.Experimental
                 * @interface IRunHandlerPoolOptions
                 * @augments tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties
                 * @deprecated Use tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties instead.
                 */

                /**
                 * Shape of a RunHandlerPoolOptions.
                 * @typedef {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties} tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape
                 */

                /**
                 * Constructs a new RunHandlerPoolOptions.
                 * @memberof tensorflow.RunOptions.Experimental
                 * @classdesc Represents a RunHandlerPoolOptions.
                 * @constructor
                 * @param {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RunHandlerPoolOptions = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RunHandlerPoolOptions priority.
                 * @member {number|Long} priority
                 * @memberof tensorflow.RunOptions.Experimental.RunHandlerPoolOptions
                 * @instance
                 */
                RunHandlerPoolOptions.prototype.priority = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                /**
                 * Creates a new RunHandlerPoolOptions instance using the specified properties.
                 * @function create
                 * @memberof tensorflow.RunOptions.Experimental.RunHandlerPoolOptions
                 * @static
                 * @param {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties=} [properties] Properties to set
                 * @returns {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions} RunHandlerPoolOptions instance
                 * @type {{
                 *   (properties: tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape): tensorflow.RunOptions.Experimental.RunHandlerPoolOptions & tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape;
                 *   (properties?: tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties): tensorflow.RunOptions.Experimental.RunHandlerPoolOptions;
                 * }}
                 */
                RunHandlerPoolOptions.create = function(properties) {
                    return new RunHandlerPoolOptions(properties);
                };

                /**
                 * Encodes the specified RunHandlerPoolOptions message. Does not implicitly {@link tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.verify|verify} messages.
                 * @function encode
                 * @memberof tensorflow.RunOptions.Experimental.RunHandlerPoolOptions
                 * @static
                 * @param {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Properties} message RunHandlerPoolOptions message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RunHandlerPoolOptions.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && (typeof message.priority === "object" ? message.priority.low || message.priority.high : message.priority !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).int64(message.priority);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RunHandlerPoolOptions message from the specified reader or buffer.
                 * @function decode
                 * @memberof tensorflow.RunOptions.Experimental.RunHandlerPoolOptions
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tensorflow.RunOptions.Experimental.RunHandlerPoolOptions & tensorflow.RunOptions.Experimental.RunHandlerPoolOptions.$Shape} RunHandlerPoolOptions
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RunHandlerPoolOptions.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tensorflow.RunOptions.Experimental.RunHandlerPoolOptions();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.priority = value;
                                else
                                    delete message.priority;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return RunHandlerPoolOptions;
            })();

            return Experimental;
        })();

        return RunOptions;
    })();

    tensorflow.RunMetadata = (function() {

        /**
         * Properties of a RunMetadata.
         * @typedef {Object} tensorflow.RunMetadata.$Properties
         * @property {tensorflow.StepStats.$Properties|null} [stepStats] RunMetadata stepStats
         * @property {Uint8Array|null} [costGraph] RunMetadata costGraph
         * @property {Array.<Uint8Array>|null} [partitionGraphs] RunMetadata partitionGraphs
         * @property {Array.<tensorflow.RunMetadata.FunctionGraphs.$Properties>|null} [functionGraphs] RunMetadata functionGraphs
         * @property {tensorflow.SessionMetadata.$Properties|null} [sessionMetadata] RunMetadata sessionMetadata
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RunMetadata.
         * @memberof tensorflow
         * @interface IRunMetadata
         * @augments tensorflow.RunMetadata.$Properties
         * @deprecated Use tensorflow.RunMetadata.$Properties instead.
         */

        /**
         * Shape of a RunMetadata.
         * @typedef {tensorflow.RunMetadata.$Properties} tensorflow.RunMetadata.$Shape
         */

        /**
         * Constructs a new RunMetadata.
         * @memberof tensorflow
         * @classdesc Represents a RunMetadata.
         * @constructor
         * @param {tensorflow.RunMetadata.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RunMetadata = function (properties) {
            this.partitionGraphs = [];
            this.functionGraphs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RunMetadata stepStats.
         * @member {tensorflow.StepStats.$Properties|null|undefined} stepStats
         * @memberof tensorflow.RunMetadata
         * @instance
         */
        RunMetadata.prototype.stepStats = null;

        /**
         * RunMetadata costGraph.
         * @member {Uint8Array} costGraph
         * @memberof tensorflow.RunMetadata
         * @instance
         */
        RunMetadata.prototype.costGraph = $util.newBuffer([]);

        /**
         * RunMetadata partitionGraphs.
         * @member {Array.<Uint8Array>} partitionGraphs
         * @memberof tensorflow.RunMetadata
         * @instance
         */
        RunMetadata.prototype.partitionGraphs = $util.emptyArray;

        /**
         * RunMetadata functionGraphs.
         * @member {Array.<tensorflow.RunMetadata.FunctionGraphs.$Properties>} functionGraphs
         * @memberof tensorflow.RunMetadata
         * @instance
         */
        RunMetadata.prototype.functionGraphs = $util.emptyArray;

        /**
         * RunMetadata sessionMetadata.
         * @member {tensorflow.SessionMetadata.$Properties|null|undefined} sessionMetadata
         * @memberof tensorflow.RunMetadata
         * @instance
         */
        RunMetadata.prototype.sessionMetadata = null;

        /**
         * Creates a new RunMetadata instance using the specified properties.
         * @function create
         * @memberof tensorflow.RunMetadata
         * @static
         * @param {tensorflow.RunMetadata.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RunMetadata} RunMetadata instance
         * @type {{
         *   (properties: tensorflow.RunMetadata.$Shape): tensorflow.RunMetadata & tensorflow.RunMetadata.$Shape;
         *   (properties?: tensorflow.RunMetadata.$Properties): tensorflow.RunMetadata;
         * }}
         */
        RunMetadata.create = function(properties) {
            return new RunMetadata(properties);
        };

        /**
         * Encodes the specified RunMetadata message. Does not implicitly {@link tensorflow.RunMetadata.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RunMetadata
         * @static
         * @param {tensorflow.RunMetadata.$Properties} message RunMetadata message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RunMetadata.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.stepStats != null && $Object.hasOwnProperty.call(message, "stepStats"))
                $root.tensorflow.StepStats.encode(message.stepStats, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.costGraph != null && $Object.hasOwnProperty.call(message, "costGraph") && message.costGraph.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.costGraph);
            if (message.partitionGraphs != null && message.partitionGraphs.length)
                for (let i = 0; i < message.partitionGraphs.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.partitionGraphs[i]);
            if (message.functionGraphs != null && message.functionGraphs.length)
                for (let i = 0; i < message.functionGraphs.length; ++i)
                    $root.tensorflow.RunMetadata.FunctionGraphs.encode(message.functionGraphs[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.sessionMetadata != null && $Object.hasOwnProperty.call(message, "sessionMetadata"))
                $root.tensorflow.SessionMetadata.encode(message.sessionMetadata, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RunMetadata message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RunMetadata
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RunMetadata & tensorflow.RunMetadata.$Shape} RunMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RunMetadata.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RunMetadata();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.stepStats = $root.tensorflow.StepStats.decode(reader, reader.size(), $undefined, _depth + 1, message.stepStats);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.costGraph = value;
                        else
                            delete message.costGraph;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.partitionGraphs && message.partitionGraphs.length))
                            message.partitionGraphs = [];
                        message.partitionGraphs.push(reader.bytes());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.functionGraphs && message.functionGraphs.length))
                            message.functionGraphs = [];
                        message.functionGraphs.push($root.tensorflow.RunMetadata.FunctionGraphs.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.sessionMetadata = $root.tensorflow.SessionMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.sessionMetadata);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        RunMetadata.FunctionGraphs = (function() {

            /**
             * Properties of a FunctionGraphs.
             * @typedef {Object} tensorflow.RunMetadata.FunctionGraphs.$Properties
             * @property {Array.<Uint8Array>|null} [partitionGraphs] FunctionGraphs partitionGraphs
             * @property {Uint8Array|null} [preOptimizationGraph] FunctionGraphs preOptimizationGraph
             * @property {Uint8Array|null} [postOptimizationGraph] FunctionGraphs postOptimizationGraph
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FunctionGraphs.
             * @memberof tensorflow.RunMetadata
             * @interface IFunctionGraphs
             * @augments tensorflow.RunMetadata.FunctionGraphs.$Properties
             * @deprecated Use tensorflow.RunMetadata.FunctionGraphs.$Properties instead.
             */

            /**
             * Shape of a FunctionGraphs.
             * @typedef {tensorflow.RunMetadata.FunctionGraphs.$Properties} tensorflow.RunMetadata.FunctionGraphs.$Shape
             */

            /**
             * Constructs a new FunctionGraphs.
             * @memberof tensorflow.RunMetadata
             * @classdesc Represents a FunctionGraphs.
             * @constructor
             * @param {tensorflow.RunMetadata.FunctionGraphs.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FunctionGraphs = function (properties) {
                this.partitionGraphs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FunctionGraphs partitionGraphs.
             * @member {Array.<Uint8Array>} partitionGraphs
             * @memberof tensorflow.RunMetadata.FunctionGraphs
             * @instance
             */
            FunctionGraphs.prototype.partitionGraphs = $util.emptyArray;

            /**
             * FunctionGraphs preOptimizationGraph.
             * @member {Uint8Array} preOptimizationGraph
             * @memberof tensorflow.RunMetadata.FunctionGraphs
             * @instance
             */
            FunctionGraphs.prototype.preOptimizationGraph = $util.newBuffer([]);

            /**
             * FunctionGraphs postOptimizationGraph.
             * @member {Uint8Array} postOptimizationGraph
             * @memberof tensorflow.RunMetadata.FunctionGraphs
             * @instance
             */
            FunctionGraphs.prototype.postOptimizationGraph = $util.newBuffer([]);

            /**
             * Creates a new FunctionGraphs instance using the specified properties.
             * @function create
             * @memberof tensorflow.RunMetadata.FunctionGraphs
             * @static
             * @param {tensorflow.RunMetadata.FunctionGraphs.$Properties=} [properties] Properties to set
             * @returns {tensorflow.RunMetadata.FunctionGraphs} FunctionGraphs instance
             * @type {{
             *   (properties: tensorflow.RunMetadata.FunctionGraphs.$Shape): tensorflow.RunMetadata.FunctionGraphs & tensorflow.RunMetadata.FunctionGraphs.$Shape;
             *   (properties?: tensorflow.RunMetadata.FunctionGraphs.$Properties): tensorflow.RunMetadata.FunctionGraphs;
             * }}
             */
            FunctionGraphs.create = function(properties) {
                return new FunctionGraphs(properties);
            };

            /**
             * Encodes the specified FunctionGraphs message. Does not implicitly {@link tensorflow.RunMetadata.FunctionGraphs.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.RunMetadata.FunctionGraphs
             * @static
             * @param {tensorflow.RunMetadata.FunctionGraphs.$Properties} message FunctionGraphs message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FunctionGraphs.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partitionGraphs != null && message.partitionGraphs.length)
                    for (let i = 0; i < message.partitionGraphs.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.partitionGraphs[i]);
                if (message.preOptimizationGraph != null && $Object.hasOwnProperty.call(message, "preOptimizationGraph") && message.preOptimizationGraph.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.preOptimizationGraph);
                if (message.postOptimizationGraph != null && $Object.hasOwnProperty.call(message, "postOptimizationGraph") && message.postOptimizationGraph.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.postOptimizationGraph);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FunctionGraphs message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.RunMetadata.FunctionGraphs
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.RunMetadata.FunctionGraphs & tensorflow.RunMetadata.FunctionGraphs.$Shape} FunctionGraphs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FunctionGraphs.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tensorflow.RunMetadata.FunctionGraphs();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.partitionGraphs && message.partitionGraphs.length))
                                message.partitionGraphs = [];
                            message.partitionGraphs.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.preOptimizationGraph = value;
                            else
                                delete message.preOptimizationGraph;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.postOptimizationGraph = value;
                            else
                                delete message.postOptimizationGraph;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FunctionGraphs;
        })();

        return RunMetadata;
    })();

    tensorflow.TensorConnection = (function() {

        /**
         * Properties of a TensorConnection.
         * @typedef {Object} tensorflow.TensorConnection.$Properties
         * @property {string|null} [fromTensor] TensorConnection fromTensor
         * @property {string|null} [toTensor] TensorConnection toTensor
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TensorConnection.
         * @memberof tensorflow
         * @interface ITensorConnection
         * @augments tensorflow.TensorConnection.$Properties
         * @deprecated Use tensorflow.TensorConnection.$Properties instead.
         */

        /**
         * Shape of a TensorConnection.
         * @typedef {tensorflow.TensorConnection.$Properties} tensorflow.TensorConnection.$Shape
         */

        /**
         * Constructs a new TensorConnection.
         * @memberof tensorflow
         * @classdesc Represents a TensorConnection.
         * @constructor
         * @param {tensorflow.TensorConnection.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TensorConnection = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TensorConnection fromTensor.
         * @member {string} fromTensor
         * @memberof tensorflow.TensorConnection
         * @instance
         */
        TensorConnection.prototype.fromTensor = "";

        /**
         * TensorConnection toTensor.
         * @member {string} toTensor
         * @memberof tensorflow.TensorConnection
         * @instance
         */
        TensorConnection.prototype.toTensor = "";

        /**
         * Creates a new TensorConnection instance using the specified properties.
         * @function create
         * @memberof tensorflow.TensorConnection
         * @static
         * @param {tensorflow.TensorConnection.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TensorConnection} TensorConnection instance
         * @type {{
         *   (properties: tensorflow.TensorConnection.$Shape): tensorflow.TensorConnection & tensorflow.TensorConnection.$Shape;
         *   (properties?: tensorflow.TensorConnection.$Properties): tensorflow.TensorConnection;
         * }}
         */
        TensorConnection.create = function(properties) {
            return new TensorConnection(properties);
        };

        /**
         * Encodes the specified TensorConnection message. Does not implicitly {@link tensorflow.TensorConnection.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TensorConnection
         * @static
         * @param {tensorflow.TensorConnection.$Properties} message TensorConnection message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TensorConnection.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fromTensor != null && $Object.hasOwnProperty.call(message, "fromTensor") && message.fromTensor !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.fromTensor);
            if (message.toTensor != null && $Object.hasOwnProperty.call(message, "toTensor") && message.toTensor !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.toTensor);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TensorConnection message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TensorConnection
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TensorConnection & tensorflow.TensorConnection.$Shape} TensorConnection
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TensorConnection.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.TensorConnection();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fromTensor = value;
                        else
                            delete message.fromTensor;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.toTensor = value;
                        else
                            delete message.toTensor;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return TensorConnection;
    })();

    tensorflow.CallableOptions = (function() {

        /**
         * Properties of a CallableOptions.
         * @typedef {Object} tensorflow.CallableOptions.$Properties
         * @property {Array.<string>|null} [feed] CallableOptions feed
         * @property {Array.<string>|null} [fetch] CallableOptions fetch
         * @property {Array.<string>|null} [target] CallableOptions target
         * @property {tensorflow.RunOptions.$Properties|null} [runOptions] CallableOptions runOptions
         * @property {Array.<tensorflow.TensorConnection.$Properties>|null} [tensorConnection] CallableOptions tensorConnection
         * @property {Object.<string,string>|null} [feedDevices] CallableOptions feedDevices
         * @property {Object.<string,string>|null} [fetchDevices] CallableOptions fetchDevices
         * @property {boolean|null} [fetchSkipSync] CallableOptions fetchSkipSync
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CallableOptions.
         * @memberof tensorflow
         * @interface ICallableOptions
         * @augments tensorflow.CallableOptions.$Properties
         * @deprecated Use tensorflow.CallableOptions.$Properties instead.
         */

        /**
         * Shape of a CallableOptions.
         * @typedef {tensorflow.CallableOptions.$Properties} tensorflow.CallableOptions.$Shape
         */

        /**
         * Constructs a new CallableOptions.
         * @memberof tensorflow
         * @classdesc Represents a CallableOptions.
         * @constructor
         * @param {tensorflow.CallableOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CallableOptions = function (properties) {
            this.feed = [];
            this.fetch = [];
            this.target = [];
            this.tensorConnection = [];
            this.feedDevices = new $ReadMap();
            this.fetchDevices = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CallableOptions feed.
         * @member {Array.<string>} feed
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.feed = $util.emptyArray;

        /**
         * CallableOptions fetch.
         * @member {Array.<string>} fetch
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.fetch = $util.emptyArray;

        /**
         * CallableOptions target.
         * @member {Array.<string>} target
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.target = $util.emptyArray;

        /**
         * CallableOptions runOptions.
         * @member {tensorflow.RunOptions.$Properties|null|undefined} runOptions
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.runOptions = null;

        /**
         * CallableOptions tensorConnection.
         * @member {Array.<tensorflow.TensorConnection.$Properties>} tensorConnection
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.tensorConnection = $util.emptyArray;

        /**
         * CallableOptions feedDevices.
         * @member {Object.<string,string>} feedDevices
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.feedDevices = $util.emptyObject;

        /**
         * CallableOptions fetchDevices.
         * @member {Object.<string,string>} fetchDevices
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.fetchDevices = $util.emptyObject;

        /**
         * CallableOptions fetchSkipSync.
         * @member {boolean} fetchSkipSync
         * @memberof tensorflow.CallableOptions
         * @instance
         */
        CallableOptions.prototype.fetchSkipSync = false;

        /**
         * Creates a new CallableOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.CallableOptions
         * @static
         * @param {tensorflow.CallableOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CallableOptions} CallableOptions instance
         * @type {{
         *   (properties: tensorflow.CallableOptions.$Shape): tensorflow.CallableOptions & tensorflow.CallableOptions.$Shape;
         *   (properties?: tensorflow.CallableOptions.$Properties): tensorflow.CallableOptions;
         * }}
         */
        CallableOptions.create = function(properties) {
            return new CallableOptions(properties);
        };

        /**
         * Encodes the specified CallableOptions message. Does not implicitly {@link tensorflow.CallableOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CallableOptions
         * @static
         * @param {tensorflow.CallableOptions.$Properties} message CallableOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CallableOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.feed != null && message.feed.length)
                for (let i = 0; i < message.feed.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.feed[i]);
            if (message.fetch != null && message.fetch.length)
                for (let i = 0; i < message.fetch.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.fetch[i]);
            if (message.target != null && message.target.length)
                for (let i = 0; i < message.target.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.target[i]);
            if (message.runOptions != null && $Object.hasOwnProperty.call(message, "runOptions"))
                $root.tensorflow.RunOptions.encode(message.runOptions, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.tensorConnection != null && message.tensorConnection.length)
                for (let i = 0; i < message.tensorConnection.length; ++i)
                    $root.tensorflow.TensorConnection.encode(message.tensorConnection[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.feedDevices != null && $Object.hasOwnProperty.call(message, "feedDevices"))
                for (let keys = $mapKeys(message.feedDevices), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.feedDevices[keys[i]]).ldelim();
            if (message.fetchDevices != null && $Object.hasOwnProperty.call(message, "fetchDevices"))
                for (let keys = $mapKeys(message.fetchDevices), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 7, wireType 2 =*/58).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.fetchDevices[keys[i]]).ldelim();
            if (message.fetchSkipSync != null && $Object.hasOwnProperty.call(message, "fetchSkipSync") && message.fetchSkipSync !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.fetchSkipSync);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CallableOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CallableOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CallableOptions & tensorflow.CallableOptions.$Shape} CallableOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CallableOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.CallableOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.feed && message.feed.length))
                            message.feed = [];
                        message.feed.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.fetch && message.fetch.length))
                            message.fetch = [];
                        message.fetch.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.target && message.target.length))
                            message.target = [];
                        message.target.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.runOptions = $root.tensorflow.RunOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.runOptions);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tensorConnection && message.tensorConnection.length))
                            message.tensorConnection = [];
                        message.tensorConnection.push($root.tensorflow.TensorConnection.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (message.feedDevices === $util.emptyObject)
                            message.feedDevices = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.feedDevices, key);
                        message.feedDevices[key] = value;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (message.fetchDevices === $util.emptyObject)
                            message.fetchDevices = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.fetchDevices, key);
                        message.fetchDevices[key] = value;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fetchSkipSync = value;
                        else
                            delete message.fetchSkipSync;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CallableOptions;
    })();

    tensorflow.AutoParallelOptions = (function() {

        /**
         * Properties of an AutoParallelOptions.
         * @typedef {Object} tensorflow.AutoParallelOptions.$Properties
         * @property {boolean|null} [enable] AutoParallelOptions enable
         * @property {number|null} [numReplicas] AutoParallelOptions numReplicas
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AutoParallelOptions.
         * @memberof tensorflow
         * @interface IAutoParallelOptions
         * @augments tensorflow.AutoParallelOptions.$Properties
         * @deprecated Use tensorflow.AutoParallelOptions.$Properties instead.
         */

        /**
         * Shape of an AutoParallelOptions.
         * @typedef {tensorflow.AutoParallelOptions.$Properties} tensorflow.AutoParallelOptions.$Shape
         */

        /**
         * Constructs a new AutoParallelOptions.
         * @memberof tensorflow
         * @classdesc Represents an AutoParallelOptions.
         * @constructor
         * @param {tensorflow.AutoParallelOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AutoParallelOptions = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AutoParallelOptions enable.
         * @member {boolean} enable
         * @memberof tensorflow.AutoParallelOptions
         * @instance
         */
        AutoParallelOptions.prototype.enable = false;

        /**
         * AutoParallelOptions numReplicas.
         * @member {number} numReplicas
         * @memberof tensorflow.AutoParallelOptions
         * @instance
         */
        AutoParallelOptions.prototype.numReplicas = 0;

        /**
         * Creates a new AutoParallelOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.AutoParallelOptions
         * @static
         * @param {tensorflow.AutoParallelOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.AutoParallelOptions} AutoParallelOptions instance
         * @type {{
         *   (properties: tensorflow.AutoParallelOptions.$Shape): tensorflow.AutoParallelOptions & tensorflow.AutoParallelOptions.$Shape;
         *   (properties?: tensorflow.AutoParallelOptions.$Properties): tensorflow.AutoParallelOptions;
         * }}
         */
        AutoParallelOptions.create = function(properties) {
            return new AutoParallelOptions(properties);
        };

        /**
         * Encodes the specified AutoParallelOptions message. Does not implicitly {@link tensorflow.AutoParallelOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.AutoParallelOptions
         * @static
         * @param {tensorflow.AutoParallelOptions.$Properties} message AutoParallelOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AutoParallelOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.enable != null && $Object.hasOwnProperty.call(message, "enable") && message.enable !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.enable);
            if (message.numReplicas != null && $Object.hasOwnProperty.call(message, "numReplicas") && message.numReplicas !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.numReplicas);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AutoParallelOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.AutoParallelOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.AutoParallelOptions & tensorflow.AutoParallelOptions.$Shape} AutoParallelOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AutoParallelOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.AutoParallelOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.enable = value;
                        else
                            delete message.enable;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.numReplicas = value;
                        else
                            delete message.numReplicas;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AutoParallelOptions;
    })();

    tensorflow.ScopedAllocatorOptions = (function() {

        /**
         * Properties of a ScopedAllocatorOptions.
         * @typedef {Object} tensorflow.ScopedAllocatorOptions.$Properties
         * @property {Array.<string>|null} [enableOp] ScopedAllocatorOptions enableOp
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ScopedAllocatorOptions.
         * @memberof tensorflow
         * @interface IScopedAllocatorOptions
         * @augments tensorflow.ScopedAllocatorOptions.$Properties
         * @deprecated Use tensorflow.ScopedAllocatorOptions.$Properties instead.
         */

        /**
         * Shape of a ScopedAllocatorOptions.
         * @typedef {tensorflow.ScopedAllocatorOptions.$Properties} tensorflow.ScopedAllocatorOptions.$Shape
         */

        /**
         * Constructs a new ScopedAllocatorOptions.
         * @memberof tensorflow
         * @classdesc Represents a ScopedAllocatorOptions.
         * @constructor
         * @param {tensorflow.ScopedAllocatorOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ScopedAllocatorOptions = function (properties) {
            this.enableOp = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ScopedAllocatorOptions enableOp.
         * @member {Array.<string>} enableOp
         * @memberof tensorflow.ScopedAllocatorOptions
         * @instance
         */
        ScopedAllocatorOptions.prototype.enableOp = $util.emptyArray;

        /**
         * Creates a new ScopedAllocatorOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.ScopedAllocatorOptions
         * @static
         * @param {tensorflow.ScopedAllocatorOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ScopedAllocatorOptions} ScopedAllocatorOptions instance
         * @type {{
         *   (properties: tensorflow.ScopedAllocatorOptions.$Shape): tensorflow.ScopedAllocatorOptions & tensorflow.ScopedAllocatorOptions.$Shape;
         *   (properties?: tensorflow.ScopedAllocatorOptions.$Properties): tensorflow.ScopedAllocatorOptions;
         * }}
         */
        ScopedAllocatorOptions.create = function(properties) {
            return new ScopedAllocatorOptions(properties);
        };

        /**
         * Encodes the specified ScopedAllocatorOptions message. Does not implicitly {@link tensorflow.ScopedAllocatorOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ScopedAllocatorOptions
         * @static
         * @param {tensorflow.ScopedAllocatorOptions.$Properties} message ScopedAllocatorOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ScopedAllocatorOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.enableOp != null && message.enableOp.length)
                for (let i = 0; i < message.enableOp.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.enableOp[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ScopedAllocatorOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ScopedAllocatorOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ScopedAllocatorOptions & tensorflow.ScopedAllocatorOptions.$Shape} ScopedAllocatorOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ScopedAllocatorOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ScopedAllocatorOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.enableOp && message.enableOp.length))
                            message.enableOp = [];
                        message.enableOp.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ScopedAllocatorOptions;
    })();

    tensorflow.RewriterConfig = (function() {

        /**
         * Properties of a RewriterConfig.
         * @typedef {Object} tensorflow.RewriterConfig.$Properties
         * @property {tensorflow.RewriterConfig.CpuLayout|null} [cpuLayoutConversion] RewriterConfig cpuLayoutConversion
         * @property {tensorflow.RewriterConfig.Toggle|null} [layoutOptimizer] RewriterConfig layoutOptimizer
         * @property {tensorflow.RewriterConfig.Toggle|null} [constantFolding] RewriterConfig constantFolding
         * @property {tensorflow.RewriterConfig.Toggle|null} [shapeOptimization] RewriterConfig shapeOptimization
         * @property {tensorflow.RewriterConfig.Toggle|null} [remapping] RewriterConfig remapping
         * @property {tensorflow.RewriterConfig.Toggle|null} [commonSubgraphElimination] RewriterConfig commonSubgraphElimination
         * @property {tensorflow.RewriterConfig.Toggle|null} [arithmeticOptimization] RewriterConfig arithmeticOptimization
         * @property {tensorflow.RewriterConfig.Toggle|null} [dependencyOptimization] RewriterConfig dependencyOptimization
         * @property {tensorflow.RewriterConfig.Toggle|null} [loopOptimization] RewriterConfig loopOptimization
         * @property {tensorflow.RewriterConfig.Toggle|null} [functionOptimization] RewriterConfig functionOptimization
         * @property {tensorflow.RewriterConfig.Toggle|null} [debugStripper] RewriterConfig debugStripper
         * @property {boolean|null} [disableModelPruning] RewriterConfig disableModelPruning
         * @property {tensorflow.RewriterConfig.Toggle|null} [scopedAllocatorOptimization] RewriterConfig scopedAllocatorOptimization
         * @property {tensorflow.RewriterConfig.Toggle|null} [pinToHostOptimization] RewriterConfig pinToHostOptimization
         * @property {tensorflow.RewriterConfig.Toggle|null} [implementationSelector] RewriterConfig implementationSelector
         * @property {tensorflow.RewriterConfig.Toggle|null} [autoMixedPrecision] RewriterConfig autoMixedPrecision
         * @property {tensorflow.RewriterConfig.Toggle|null} [autoMixedPrecisionMkl] RewriterConfig autoMixedPrecisionMkl
         * @property {tensorflow.RewriterConfig.Toggle|null} [autoMixedPrecisionOnednnBfloat16] RewriterConfig autoMixedPrecisionOnednnBfloat16
         * @property {tensorflow.RewriterConfig.Toggle|null} [autoMixedPrecisionCpu] RewriterConfig autoMixedPrecisionCpu
         * @property {boolean|null} [disableMetaOptimizer] RewriterConfig disableMetaOptimizer
         * @property {boolean|null} [disableTfgOptimizer] RewriterConfig disableTfgOptimizer
         * @property {tensorflow.RewriterConfig.Toggle|null} [usePluginOptimizers] RewriterConfig usePluginOptimizers
         * @property {tensorflow.RewriterConfig.Toggle|null} [experimentalConditionalCodeMotion] RewriterConfig experimentalConditionalCodeMotion
         * @property {tensorflow.RewriterConfig.NumIterationsType|null} [metaOptimizerIterations] RewriterConfig metaOptimizerIterations
         * @property {number|null} [minGraphNodes] RewriterConfig minGraphNodes
         * @property {boolean|null} [experimentalDisableCompressedTensorOptimization] RewriterConfig experimentalDisableCompressedTensorOptimization
         * @property {boolean|null} [experimentalDisableFoldingQuantizationEmulation] RewriterConfig experimentalDisableFoldingQuantizationEmulation
         * @property {tensorflow.RewriterConfig.MemOptType|null} [memoryOptimization] RewriterConfig memoryOptimization
         * @property {string|null} [memoryOptimizerTargetNodeNameScope] RewriterConfig memoryOptimizerTargetNodeNameScope
         * @property {number|Long|null} [metaOptimizerTimeoutMs] RewriterConfig metaOptimizerTimeoutMs
         * @property {tensorflow.AutoParallelOptions.$Properties|null} [autoParallel] RewriterConfig autoParallel
         * @property {boolean|null} [failOnOptimizerErrors] RewriterConfig failOnOptimizerErrors
         * @property {tensorflow.ScopedAllocatorOptions.$Properties|null} [scopedAllocatorOpts] RewriterConfig scopedAllocatorOpts
         * @property {Array.<string>|null} [optimizers] RewriterConfig optimizers
         * @property {Array.<tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties>|null} [customOptimizers] RewriterConfig customOptimizers
         * @property {tensorflow.VerifierConfig.$Properties|null} [interOptimizerVerifierConfig] RewriterConfig interOptimizerVerifierConfig
         * @property {tensorflow.VerifierConfig.$Properties|null} [postOptimizationVerifierConfig] RewriterConfig postOptimizationVerifierConfig
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RewriterConfig.
         * @memberof tensorflow
         * @interface IRewriterConfig
         * @augments tensorflow.RewriterConfig.$Properties
         * @deprecated Use tensorflow.RewriterConfig.$Properties instead.
         */

        /**
         * Shape of a RewriterConfig.
         * @typedef {tensorflow.RewriterConfig.$Properties} tensorflow.RewriterConfig.$Shape
         */

        /**
         * Constructs a new RewriterConfig.
         * @memberof tensorflow
         * @classdesc Represents a RewriterConfig.
         * @constructor
         * @param {tensorflow.RewriterConfig.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RewriterConfig = function (properties) {
            this.optimizers = [];
            this.customOptimizers = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RewriterConfig cpuLayoutConversion.
         * @member {tensorflow.RewriterConfig.CpuLayout} cpuLayoutConversion
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.cpuLayoutConversion = 0;

        /**
         * RewriterConfig layoutOptimizer.
         * @member {tensorflow.RewriterConfig.Toggle} layoutOptimizer
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.layoutOptimizer = 0;

        /**
         * RewriterConfig constantFolding.
         * @member {tensorflow.RewriterConfig.Toggle} constantFolding
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.constantFolding = 0;

        /**
         * RewriterConfig shapeOptimization.
         * @member {tensorflow.RewriterConfig.Toggle} shapeOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.shapeOptimization = 0;

        /**
         * RewriterConfig remapping.
         * @member {tensorflow.RewriterConfig.Toggle} remapping
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.remapping = 0;

        /**
         * RewriterConfig commonSubgraphElimination.
         * @member {tensorflow.RewriterConfig.Toggle} commonSubgraphElimination
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.commonSubgraphElimination = 0;

        /**
         * RewriterConfig arithmeticOptimization.
         * @member {tensorflow.RewriterConfig.Toggle} arithmeticOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.arithmeticOptimization = 0;

        /**
         * RewriterConfig dependencyOptimization.
         * @member {tensorflow.RewriterConfig.Toggle} dependencyOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.dependencyOptimization = 0;

        /**
         * RewriterConfig loopOptimization.
         * @member {tensorflow.RewriterConfig.Toggle} loopOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.loopOptimization = 0;

        /**
         * RewriterConfig functionOptimization.
         * @member {tensorflow.RewriterConfig.Toggle} functionOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.functionOptimization = 0;

        /**
         * RewriterConfig debugStripper.
         * @member {tensorflow.RewriterConfig.Toggle} debugStripper
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.debugStripper = 0;

        /**
         * RewriterConfig disableModelPruning.
         * @member {boolean} disableModelPruning
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.disableModelPruning = false;

        /**
         * RewriterConfig scopedAllocatorOptimization.
         * @member {tensorflow.RewriterConfig.Toggle} scopedAllocatorOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.scopedAllocatorOptimization = 0;

        /**
         * RewriterConfig pinToHostOptimization.
         * @member {tensorflow.RewriterConfig.Toggle} pinToHostOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.pinToHostOptimization = 0;

        /**
         * RewriterConfig implementationSelector.
         * @member {tensorflow.RewriterConfig.Toggle} implementationSelector
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.implementationSelector = 0;

        /**
         * RewriterConfig autoMixedPrecision.
         * @member {tensorflow.RewriterConfig.Toggle} autoMixedPrecision
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.autoMixedPrecision = 0;

        /**
         * RewriterConfig autoMixedPrecisionMkl.
         * @member {tensorflow.RewriterConfig.Toggle} autoMixedPrecisionMkl
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.autoMixedPrecisionMkl = 0;

        /**
         * RewriterConfig autoMixedPrecisionOnednnBfloat16.
         * @member {tensorflow.RewriterConfig.Toggle} autoMixedPrecisionOnednnBfloat16
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.autoMixedPrecisionOnednnBfloat16 = 0;

        /**
         * RewriterConfig autoMixedPrecisionCpu.
         * @member {tensorflow.RewriterConfig.Toggle} autoMixedPrecisionCpu
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.autoMixedPrecisionCpu = 0;

        /**
         * RewriterConfig disableMetaOptimizer.
         * @member {boolean} disableMetaOptimizer
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.disableMetaOptimizer = false;

        /**
         * RewriterConfig disableTfgOptimizer.
         * @member {boolean} disableTfgOptimizer
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.disableTfgOptimizer = false;

        /**
         * RewriterConfig usePluginOptimizers.
         * @member {tensorflow.RewriterConfig.Toggle} usePluginOptimizers
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.usePluginOptimizers = 0;

        /**
         * RewriterConfig experimentalConditionalCodeMotion.
         * @member {tensorflow.RewriterConfig.Toggle} experimentalConditionalCodeMotion
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.experimentalConditionalCodeMotion = 0;

        /**
         * RewriterConfig metaOptimizerIterations.
         * @member {tensorflow.RewriterConfig.NumIterationsType} metaOptimizerIterations
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.metaOptimizerIterations = 0;

        /**
         * RewriterConfig minGraphNodes.
         * @member {number} minGraphNodes
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.minGraphNodes = 0;

        /**
         * RewriterConfig experimentalDisableCompressedTensorOptimization.
         * @member {boolean} experimentalDisableCompressedTensorOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.experimentalDisableCompressedTensorOptimization = false;

        /**
         * RewriterConfig experimentalDisableFoldingQuantizationEmulation.
         * @member {boolean} experimentalDisableFoldingQuantizationEmulation
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.experimentalDisableFoldingQuantizationEmulation = false;

        /**
         * RewriterConfig memoryOptimization.
         * @member {tensorflow.RewriterConfig.MemOptType} memoryOptimization
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.memoryOptimization = 0;

        /**
         * RewriterConfig memoryOptimizerTargetNodeNameScope.
         * @member {string} memoryOptimizerTargetNodeNameScope
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.memoryOptimizerTargetNodeNameScope = "";

        /**
         * RewriterConfig metaOptimizerTimeoutMs.
         * @member {number|Long} metaOptimizerTimeoutMs
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.metaOptimizerTimeoutMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RewriterConfig autoParallel.
         * @member {tensorflow.AutoParallelOptions.$Properties|null|undefined} autoParallel
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.autoParallel = null;

        /**
         * RewriterConfig failOnOptimizerErrors.
         * @member {boolean} failOnOptimizerErrors
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.failOnOptimizerErrors = false;

        /**
         * RewriterConfig scopedAllocatorOpts.
         * @member {tensorflow.ScopedAllocatorOptions.$Properties|null|undefined} scopedAllocatorOpts
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.scopedAllocatorOpts = null;

        /**
         * RewriterConfig optimizers.
         * @member {Array.<string>} optimizers
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.optimizers = $util.emptyArray;

        /**
         * RewriterConfig customOptimizers.
         * @member {Array.<tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties>} customOptimizers
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.customOptimizers = $util.emptyArray;

        /**
         * RewriterConfig interOptimizerVerifierConfig.
         * @member {tensorflow.VerifierConfig.$Properties|null|undefined} interOptimizerVerifierConfig
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.interOptimizerVerifierConfig = null;

        /**
         * RewriterConfig postOptimizationVerifierConfig.
         * @member {tensorflow.VerifierConfig.$Properties|null|undefined} postOptimizationVerifierConfig
         * @memberof tensorflow.RewriterConfig
         * @instance
         */
        RewriterConfig.prototype.postOptimizationVerifierConfig = null;

        /**
         * Creates a new RewriterConfig instance using the specified properties.
         * @function create
         * @memberof tensorflow.RewriterConfig
         * @static
         * @param {tensorflow.RewriterConfig.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RewriterConfig} RewriterConfig instance
         * @type {{
         *   (properties: tensorflow.RewriterConfig.$Shape): tensorflow.RewriterConfig & tensorflow.RewriterConfig.$Shape;
         *   (properties?: tensorflow.RewriterConfig.$Properties): tensorflow.RewriterConfig;
         * }}
         */
        RewriterConfig.create = function(properties) {
            return new RewriterConfig(properties);
        };

        /**
         * Encodes the specified RewriterConfig message. Does not implicitly {@link tensorflow.RewriterConfig.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RewriterConfig
         * @static
         * @param {tensorflow.RewriterConfig.$Properties} message RewriterConfig message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RewriterConfig.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.layoutOptimizer != null && $Object.hasOwnProperty.call(message, "layoutOptimizer") && message.layoutOptimizer !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.layoutOptimizer);
            if (message.disableModelPruning != null && $Object.hasOwnProperty.call(message, "disableModelPruning") && message.disableModelPruning !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.disableModelPruning);
            if (message.constantFolding != null && $Object.hasOwnProperty.call(message, "constantFolding") && message.constantFolding !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.constantFolding);
            if (message.memoryOptimization != null && $Object.hasOwnProperty.call(message, "memoryOptimization") && message.memoryOptimization !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.memoryOptimization);
            if (message.autoParallel != null && $Object.hasOwnProperty.call(message, "autoParallel"))
                $root.tensorflow.AutoParallelOptions.encode(message.autoParallel, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.memoryOptimizerTargetNodeNameScope != null && $Object.hasOwnProperty.call(message, "memoryOptimizerTargetNodeNameScope") && message.memoryOptimizerTargetNodeNameScope !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.memoryOptimizerTargetNodeNameScope);
            if (message.arithmeticOptimization != null && $Object.hasOwnProperty.call(message, "arithmeticOptimization") && message.arithmeticOptimization !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.arithmeticOptimization);
            if (message.dependencyOptimization != null && $Object.hasOwnProperty.call(message, "dependencyOptimization") && message.dependencyOptimization !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).int32(message.dependencyOptimization);
            if (message.loopOptimization != null && $Object.hasOwnProperty.call(message, "loopOptimization") && message.loopOptimization !== 0)
                writer.uint32(/* id 9, wireType 0 =*/72).int32(message.loopOptimization);
            if (message.functionOptimization != null && $Object.hasOwnProperty.call(message, "functionOptimization") && message.functionOptimization !== 0)
                writer.uint32(/* id 10, wireType 0 =*/80).int32(message.functionOptimization);
            if (message.debugStripper != null && $Object.hasOwnProperty.call(message, "debugStripper") && message.debugStripper !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).int32(message.debugStripper);
            if (message.metaOptimizerIterations != null && $Object.hasOwnProperty.call(message, "metaOptimizerIterations") && message.metaOptimizerIterations !== 0)
                writer.uint32(/* id 12, wireType 0 =*/96).int32(message.metaOptimizerIterations);
            if (message.shapeOptimization != null && $Object.hasOwnProperty.call(message, "shapeOptimization") && message.shapeOptimization !== 0)
                writer.uint32(/* id 13, wireType 0 =*/104).int32(message.shapeOptimization);
            if (message.remapping != null && $Object.hasOwnProperty.call(message, "remapping") && message.remapping !== 0)
                writer.uint32(/* id 14, wireType 0 =*/112).int32(message.remapping);
            if (message.scopedAllocatorOptimization != null && $Object.hasOwnProperty.call(message, "scopedAllocatorOptimization") && message.scopedAllocatorOptimization !== 0)
                writer.uint32(/* id 15, wireType 0 =*/120).int32(message.scopedAllocatorOptimization);
            if (message.scopedAllocatorOpts != null && $Object.hasOwnProperty.call(message, "scopedAllocatorOpts"))
                $root.tensorflow.ScopedAllocatorOptions.encode(message.scopedAllocatorOpts, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
            if (message.minGraphNodes != null && $Object.hasOwnProperty.call(message, "minGraphNodes") && message.minGraphNodes !== 0)
                writer.uint32(/* id 17, wireType 0 =*/136).int32(message.minGraphNodes);
            if (message.pinToHostOptimization != null && $Object.hasOwnProperty.call(message, "pinToHostOptimization") && message.pinToHostOptimization !== 0)
                writer.uint32(/* id 18, wireType 0 =*/144).int32(message.pinToHostOptimization);
            if (message.disableMetaOptimizer != null && $Object.hasOwnProperty.call(message, "disableMetaOptimizer") && message.disableMetaOptimizer !== false)
                writer.uint32(/* id 19, wireType 0 =*/152).bool(message.disableMetaOptimizer);
            if (message.metaOptimizerTimeoutMs != null && $Object.hasOwnProperty.call(message, "metaOptimizerTimeoutMs") && (typeof message.metaOptimizerTimeoutMs === "object" ? message.metaOptimizerTimeoutMs.low || message.metaOptimizerTimeoutMs.high : message.metaOptimizerTimeoutMs !== 0))
                writer.uint32(/* id 20, wireType 0 =*/160).int64(message.metaOptimizerTimeoutMs);
            if (message.failOnOptimizerErrors != null && $Object.hasOwnProperty.call(message, "failOnOptimizerErrors") && message.failOnOptimizerErrors !== false)
                writer.uint32(/* id 21, wireType 0 =*/168).bool(message.failOnOptimizerErrors);
            if (message.implementationSelector != null && $Object.hasOwnProperty.call(message, "implementationSelector") && message.implementationSelector !== 0)
                writer.uint32(/* id 22, wireType 0 =*/176).int32(message.implementationSelector);
            if (message.autoMixedPrecision != null && $Object.hasOwnProperty.call(message, "autoMixedPrecision") && message.autoMixedPrecision !== 0)
                writer.uint32(/* id 23, wireType 0 =*/184).int32(message.autoMixedPrecision);
            if (message.commonSubgraphElimination != null && $Object.hasOwnProperty.call(message, "commonSubgraphElimination") && message.commonSubgraphElimination !== 0)
                writer.uint32(/* id 24, wireType 0 =*/192).int32(message.commonSubgraphElimination);
            if (message.autoMixedPrecisionMkl != null && $Object.hasOwnProperty.call(message, "autoMixedPrecisionMkl") && message.autoMixedPrecisionMkl !== 0)
                writer.uint32(/* id 25, wireType 0 =*/200).int32(message.autoMixedPrecisionMkl);
            if (message.experimentalDisableCompressedTensorOptimization != null && $Object.hasOwnProperty.call(message, "experimentalDisableCompressedTensorOptimization") && message.experimentalDisableCompressedTensorOptimization !== false)
                writer.uint32(/* id 26, wireType 0 =*/208).bool(message.experimentalDisableCompressedTensorOptimization);
            if (message.experimentalDisableFoldingQuantizationEmulation != null && $Object.hasOwnProperty.call(message, "experimentalDisableFoldingQuantizationEmulation") && message.experimentalDisableFoldingQuantizationEmulation !== false)
                writer.uint32(/* id 27, wireType 0 =*/216).bool(message.experimentalDisableFoldingQuantizationEmulation);
            if (message.usePluginOptimizers != null && $Object.hasOwnProperty.call(message, "usePluginOptimizers") && message.usePluginOptimizers !== 0)
                writer.uint32(/* id 28, wireType 0 =*/224).int32(message.usePluginOptimizers);
            if (message.autoMixedPrecisionCpu != null && $Object.hasOwnProperty.call(message, "autoMixedPrecisionCpu") && message.autoMixedPrecisionCpu !== 0)
                writer.uint32(/* id 29, wireType 0 =*/232).int32(message.autoMixedPrecisionCpu);
            if (message.experimentalConditionalCodeMotion != null && $Object.hasOwnProperty.call(message, "experimentalConditionalCodeMotion") && message.experimentalConditionalCodeMotion !== 0)
                writer.uint32(/* id 30, wireType 0 =*/240).int32(message.experimentalConditionalCodeMotion);
            if (message.autoMixedPrecisionOnednnBfloat16 != null && $Object.hasOwnProperty.call(message, "autoMixedPrecisionOnednnBfloat16") && message.autoMixedPrecisionOnednnBfloat16 !== 0)
                writer.uint32(/* id 31, wireType 0 =*/248).int32(message.autoMixedPrecisionOnednnBfloat16);
            if (message.disableTfgOptimizer != null && $Object.hasOwnProperty.call(message, "disableTfgOptimizer") && message.disableTfgOptimizer !== false)
                writer.uint32(/* id 32, wireType 0 =*/256).bool(message.disableTfgOptimizer);
            if (message.cpuLayoutConversion != null && $Object.hasOwnProperty.call(message, "cpuLayoutConversion") && message.cpuLayoutConversion !== 0)
                writer.uint32(/* id 50, wireType 0 =*/400).int32(message.cpuLayoutConversion);
            if (message.optimizers != null && message.optimizers.length)
                for (let i = 0; i < message.optimizers.length; ++i)
                    writer.uint32(/* id 100, wireType 2 =*/802).string(message.optimizers[i]);
            if (message.customOptimizers != null && message.customOptimizers.length)
                for (let i = 0; i < message.customOptimizers.length; ++i)
                    $root.tensorflow.RewriterConfig.CustomGraphOptimizer.encode(message.customOptimizers[i], writer.uint32(/* id 200, wireType 2 =*/1602).fork(), _depth + 1).ldelim();
            if (message.interOptimizerVerifierConfig != null && $Object.hasOwnProperty.call(message, "interOptimizerVerifierConfig"))
                $root.tensorflow.VerifierConfig.encode(message.interOptimizerVerifierConfig, writer.uint32(/* id 300, wireType 2 =*/2402).fork(), _depth + 1).ldelim();
            if (message.postOptimizationVerifierConfig != null && $Object.hasOwnProperty.call(message, "postOptimizationVerifierConfig"))
                $root.tensorflow.VerifierConfig.encode(message.postOptimizationVerifierConfig, writer.uint32(/* id 301, wireType 2 =*/2410).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RewriterConfig message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RewriterConfig
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RewriterConfig & tensorflow.RewriterConfig.$Shape} RewriterConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RewriterConfig.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RewriterConfig();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 50: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.cpuLayoutConversion = value;
                        else
                            delete message.cpuLayoutConversion;
                        continue;
                    }
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.layoutOptimizer = value;
                        else
                            delete message.layoutOptimizer;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.constantFolding = value;
                        else
                            delete message.constantFolding;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.shapeOptimization = value;
                        else
                            delete message.shapeOptimization;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.remapping = value;
                        else
                            delete message.remapping;
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.commonSubgraphElimination = value;
                        else
                            delete message.commonSubgraphElimination;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.arithmeticOptimization = value;
                        else
                            delete message.arithmeticOptimization;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.dependencyOptimization = value;
                        else
                            delete message.dependencyOptimization;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.loopOptimization = value;
                        else
                            delete message.loopOptimization;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.functionOptimization = value;
                        else
                            delete message.functionOptimization;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.debugStripper = value;
                        else
                            delete message.debugStripper;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.disableModelPruning = value;
                        else
                            delete message.disableModelPruning;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.scopedAllocatorOptimization = value;
                        else
                            delete message.scopedAllocatorOptimization;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.pinToHostOptimization = value;
                        else
                            delete message.pinToHostOptimization;
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.implementationSelector = value;
                        else
                            delete message.implementationSelector;
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.autoMixedPrecision = value;
                        else
                            delete message.autoMixedPrecision;
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.autoMixedPrecisionMkl = value;
                        else
                            delete message.autoMixedPrecisionMkl;
                        continue;
                    }
                case 31: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.autoMixedPrecisionOnednnBfloat16 = value;
                        else
                            delete message.autoMixedPrecisionOnednnBfloat16;
                        continue;
                    }
                case 29: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.autoMixedPrecisionCpu = value;
                        else
                            delete message.autoMixedPrecisionCpu;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.disableMetaOptimizer = value;
                        else
                            delete message.disableMetaOptimizer;
                        continue;
                    }
                case 32: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.disableTfgOptimizer = value;
                        else
                            delete message.disableTfgOptimizer;
                        continue;
                    }
                case 28: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.usePluginOptimizers = value;
                        else
                            delete message.usePluginOptimizers;
                        continue;
                    }
                case 30: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.experimentalConditionalCodeMotion = value;
                        else
                            delete message.experimentalConditionalCodeMotion;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.metaOptimizerIterations = value;
                        else
                            delete message.metaOptimizerIterations;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.minGraphNodes = value;
                        else
                            delete message.minGraphNodes;
                        continue;
                    }
                case 26: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.experimentalDisableCompressedTensorOptimization = value;
                        else
                            delete message.experimentalDisableCompressedTensorOptimization;
                        continue;
                    }
                case 27: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.experimentalDisableFoldingQuantizationEmulation = value;
                        else
                            delete message.experimentalDisableFoldingQuantizationEmulation;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.memoryOptimization = value;
                        else
                            delete message.memoryOptimization;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.memoryOptimizerTargetNodeNameScope = value;
                        else
                            delete message.memoryOptimizerTargetNodeNameScope;
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.metaOptimizerTimeoutMs = value;
                        else
                            delete message.metaOptimizerTimeoutMs;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.autoParallel = $root.tensorflow.AutoParallelOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.autoParallel);
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.failOnOptimizerErrors = value;
                        else
                            delete message.failOnOptimizerErrors;
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.scopedAllocatorOpts = $root.tensorflow.ScopedAllocatorOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.scopedAllocatorOpts);
                        continue;
                    }
                case 100: {
                        if (wireType !== 2)
                            break;
                        if (!(message.optimizers && message.optimizers.length))
                            message.optimizers = [];
                        message.optimizers.push(reader.stringVerify());
                        continue;
                    }
                case 200: {
                        if (wireType !== 2)
                            break;
                        if (!(message.customOptimizers && message.customOptimizers.length))
                            message.customOptimizers = [];
                        message.customOptimizers.push($root.tensorflow.RewriterConfig.CustomGraphOptimizer.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 300: {
                        if (wireType !== 2)
                            break;
                        message.interOptimizerVerifierConfig = $root.tensorflow.VerifierConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.interOptimizerVerifierConfig);
                        continue;
                    }
                case 301: {
                        if (wireType !== 2)
                            break;
                        message.postOptimizationVerifierConfig = $root.tensorflow.VerifierConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.postOptimizationVerifierConfig);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Toggle enum.
         * @name tensorflow.RewriterConfig.Toggle
         * @enum {number}
         * @property {number} DEFAULT=0 DEFAULT value
         * @property {number} ON=1 ON value
         * @property {number} OFF=2 OFF value
         * @property {number} AGGRESSIVE=3 AGGRESSIVE value
         * @property {number} EXPERIMENTAL_MLIR=4 EXPERIMENTAL_MLIR value
         * @property {number} EXPERIMENTAL_BOTH=5 EXPERIMENTAL_BOTH value
         */
        RewriterConfig.Toggle = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DEFAULT"] = 0;
            values[valuesById[1] = "ON"] = 1;
            values[valuesById[2] = "OFF"] = 2;
            values[valuesById[3] = "AGGRESSIVE"] = 3;
            values[valuesById[4] = "EXPERIMENTAL_MLIR"] = 4;
            values[valuesById[5] = "EXPERIMENTAL_BOTH"] = 5;
            return values;
        })();

        /**
         * CpuLayout enum.
         * @name tensorflow.RewriterConfig.CpuLayout
         * @enum {number}
         * @property {number} NO_CONVERSION_ON_CPU=0 NO_CONVERSION_ON_CPU value
         * @property {number} NCHW_TO_NHWC=1 NCHW_TO_NHWC value
         * @property {number} NHWC_TO_NCHW=2 NHWC_TO_NCHW value
         */
        RewriterConfig.CpuLayout = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NO_CONVERSION_ON_CPU"] = 0;
            values[valuesById[1] = "NCHW_TO_NHWC"] = 1;
            values[valuesById[2] = "NHWC_TO_NCHW"] = 2;
            return values;
        })();

        /**
         * NumIterationsType enum.
         * @name tensorflow.RewriterConfig.NumIterationsType
         * @enum {number}
         * @property {number} DEFAULT_NUM_ITERS=0 DEFAULT_NUM_ITERS value
         * @property {number} ONE=1 ONE value
         * @property {number} TWO=2 TWO value
         */
        RewriterConfig.NumIterationsType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DEFAULT_NUM_ITERS"] = 0;
            values[valuesById[1] = "ONE"] = 1;
            values[valuesById[2] = "TWO"] = 2;
            return values;
        })();

        /**
         * MemOptType enum.
         * @name tensorflow.RewriterConfig.MemOptType
         * @enum {number}
         * @property {number} DEFAULT_MEM_OPT=0 DEFAULT_MEM_OPT value
         * @property {number} NO_MEM_OPT=1 NO_MEM_OPT value
         * @property {number} MANUAL=2 MANUAL value
         * @property {number} SWAPPING_HEURISTICS=4 SWAPPING_HEURISTICS value
         * @property {number} RECOMPUTATION_HEURISTICS=5 RECOMPUTATION_HEURISTICS value
         * @property {number} SCHEDULING_HEURISTICS=6 SCHEDULING_HEURISTICS value
         * @property {number} HEURISTICS=3 HEURISTICS value
         */
        RewriterConfig.MemOptType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DEFAULT_MEM_OPT"] = 0;
            values[valuesById[1] = "NO_MEM_OPT"] = 1;
            values[valuesById[2] = "MANUAL"] = 2;
            values[valuesById[4] = "SWAPPING_HEURISTICS"] = 4;
            values[valuesById[5] = "RECOMPUTATION_HEURISTICS"] = 5;
            values[valuesById[6] = "SCHEDULING_HEURISTICS"] = 6;
            values[valuesById[3] = "HEURISTICS"] = 3;
            return values;
        })();

        RewriterConfig.CustomGraphOptimizer = (function() {

            /**
             * Properties of a CustomGraphOptimizer.
             * @typedef {Object} tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties
             * @property {string|null} [name] CustomGraphOptimizer name
             * @property {Object.<string,Uint8Array>|null} [parameterMap] CustomGraphOptimizer parameterMap
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CustomGraphOptimizer.
             * @memberof tensorflow.RewriterConfig
             * @interface ICustomGraphOptimizer
             * @augments tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties
             * @deprecated Use tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties instead.
             */

            /**
             * Shape of a CustomGraphOptimizer.
             * @typedef {tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties} tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape
             */

            /**
             * Constructs a new CustomGraphOptimizer.
             * @memberof tensorflow.RewriterConfig
             * @classdesc Represents a CustomGraphOptimizer.
             * @constructor
             * @param {tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CustomGraphOptimizer = function (properties) {
                this.parameterMap = new $ReadMap();
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CustomGraphOptimizer name.
             * @member {string} name
             * @memberof tensorflow.RewriterConfig.CustomGraphOptimizer
             * @instance
             */
            CustomGraphOptimizer.prototype.name = "";

            /**
             * CustomGraphOptimizer parameterMap.
             * @member {Object.<string,Uint8Array>} parameterMap
             * @memberof tensorflow.RewriterConfig.CustomGraphOptimizer
             * @instance
             */
            CustomGraphOptimizer.prototype.parameterMap = $util.emptyObject;

            /**
             * Creates a new CustomGraphOptimizer instance using the specified properties.
             * @function create
             * @memberof tensorflow.RewriterConfig.CustomGraphOptimizer
             * @static
             * @param {tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties=} [properties] Properties to set
             * @returns {tensorflow.RewriterConfig.CustomGraphOptimizer} CustomGraphOptimizer instance
             * @type {{
             *   (properties: tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape): tensorflow.RewriterConfig.CustomGraphOptimizer & tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape;
             *   (properties?: tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties): tensorflow.RewriterConfig.CustomGraphOptimizer;
             * }}
             */
            CustomGraphOptimizer.create = function(properties) {
                return new CustomGraphOptimizer(properties);
            };

            /**
             * Encodes the specified CustomGraphOptimizer message. Does not implicitly {@link tensorflow.RewriterConfig.CustomGraphOptimizer.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.RewriterConfig.CustomGraphOptimizer
             * @static
             * @param {tensorflow.RewriterConfig.CustomGraphOptimizer.$Properties} message CustomGraphOptimizer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CustomGraphOptimizer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.parameterMap != null && $Object.hasOwnProperty.call(message, "parameterMap"))
                    for (let keys = $mapKeys(message.parameterMap), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).bytes(message.parameterMap[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CustomGraphOptimizer message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.RewriterConfig.CustomGraphOptimizer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.RewriterConfig.CustomGraphOptimizer & tensorflow.RewriterConfig.CustomGraphOptimizer.$Shape} CustomGraphOptimizer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CustomGraphOptimizer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tensorflow.RewriterConfig.CustomGraphOptimizer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.parameterMap === $util.emptyObject)
                                message.parameterMap = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = [];
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.bytes();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.parameterMap, key);
                            message.parameterMap[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CustomGraphOptimizer;
        })();

        return RewriterConfig;
    })();

    tensorflow.VerifierConfig = (function() {

        /**
         * Properties of a VerifierConfig.
         * @typedef {Object} tensorflow.VerifierConfig.$Properties
         * @property {number|Long|null} [verificationTimeoutInMs] VerifierConfig verificationTimeoutInMs
         * @property {tensorflow.VerifierConfig.Toggle|null} [structureVerifier] VerifierConfig structureVerifier
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a VerifierConfig.
         * @memberof tensorflow
         * @interface IVerifierConfig
         * @augments tensorflow.VerifierConfig.$Properties
         * @deprecated Use tensorflow.VerifierConfig.$Properties instead.
         */

        /**
         * Shape of a VerifierConfig.
         * @typedef {tensorflow.VerifierConfig.$Properties} tensorflow.VerifierConfig.$Shape
         */

        /**
         * Constructs a new VerifierConfig.
         * @memberof tensorflow
         * @classdesc Represents a VerifierConfig.
         * @constructor
         * @param {tensorflow.VerifierConfig.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const VerifierConfig = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * VerifierConfig verificationTimeoutInMs.
         * @member {number|Long} verificationTimeoutInMs
         * @memberof tensorflow.VerifierConfig
         * @instance
         */
        VerifierConfig.prototype.verificationTimeoutInMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * VerifierConfig structureVerifier.
         * @member {tensorflow.VerifierConfig.Toggle} structureVerifier
         * @memberof tensorflow.VerifierConfig
         * @instance
         */
        VerifierConfig.prototype.structureVerifier = 0;

        /**
         * Creates a new VerifierConfig instance using the specified properties.
         * @function create
         * @memberof tensorflow.VerifierConfig
         * @static
         * @param {tensorflow.VerifierConfig.$Properties=} [properties] Properties to set
         * @returns {tensorflow.VerifierConfig} VerifierConfig instance
         * @type {{
         *   (properties: tensorflow.VerifierConfig.$Shape): tensorflow.VerifierConfig & tensorflow.VerifierConfig.$Shape;
         *   (properties?: tensorflow.VerifierConfig.$Properties): tensorflow.VerifierConfig;
         * }}
         */
        VerifierConfig.create = function(properties) {
            return new VerifierConfig(properties);
        };

        /**
         * Encodes the specified VerifierConfig message. Does not implicitly {@link tensorflow.VerifierConfig.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.VerifierConfig
         * @static
         * @param {tensorflow.VerifierConfig.$Properties} message VerifierConfig message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        VerifierConfig.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.verificationTimeoutInMs != null && $Object.hasOwnProperty.call(message, "verificationTimeoutInMs") && (typeof message.verificationTimeoutInMs === "object" ? message.verificationTimeoutInMs.low || message.verificationTimeoutInMs.high : message.verificationTimeoutInMs !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.verificationTimeoutInMs);
            if (message.structureVerifier != null && $Object.hasOwnProperty.call(message, "structureVerifier") && message.structureVerifier !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.structureVerifier);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a VerifierConfig message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.VerifierConfig
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.VerifierConfig & tensorflow.VerifierConfig.$Shape} VerifierConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        VerifierConfig.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.VerifierConfig();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.verificationTimeoutInMs = value;
                        else
                            delete message.verificationTimeoutInMs;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.structureVerifier = value;
                        else
                            delete message.structureVerifier;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Toggle enum.
         * @name tensorflow.VerifierConfig.Toggle
         * @enum {number}
         * @property {number} DEFAULT=0 DEFAULT value
         * @property {number} ON=1 ON value
         * @property {number} OFF=2 OFF value
         */
        VerifierConfig.Toggle = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DEFAULT"] = 0;
            values[valuesById[1] = "ON"] = 1;
            values[valuesById[2] = "OFF"] = 2;
            return values;
        })();

        return VerifierConfig;
    })();

    tensorflow.RPCOptions = (function() {

        /**
         * Properties of a RPCOptions.
         * @typedef {Object} tensorflow.RPCOptions.$Properties
         * @property {boolean|null} [useRpcForInprocessMaster] RPCOptions useRpcForInprocessMaster
         * @property {string|null} [compressionAlgorithm] RPCOptions compressionAlgorithm
         * @property {number|null} [compressionLevel] RPCOptions compressionLevel
         * @property {boolean|null} [cacheRpcResponse] RPCOptions cacheRpcResponse
         * @property {boolean|null} [disableSessionConnectionSharing] RPCOptions disableSessionConnectionSharing
         * @property {number|null} [numChannelsPerTarget] RPCOptions numChannelsPerTarget
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RPCOptions.
         * @memberof tensorflow
         * @interface IRPCOptions
         * @augments tensorflow.RPCOptions.$Properties
         * @deprecated Use tensorflow.RPCOptions.$Properties instead.
         */

        /**
         * Shape of a RPCOptions.
         * @typedef {tensorflow.RPCOptions.$Properties} tensorflow.RPCOptions.$Shape
         */

        /**
         * Constructs a new RPCOptions.
         * @memberof tensorflow
         * @classdesc Represents a RPCOptions.
         * @constructor
         * @param {tensorflow.RPCOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RPCOptions = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RPCOptions useRpcForInprocessMaster.
         * @member {boolean} useRpcForInprocessMaster
         * @memberof tensorflow.RPCOptions
         * @instance
         */
        RPCOptions.prototype.useRpcForInprocessMaster = false;

        /**
         * RPCOptions compressionAlgorithm.
         * @member {string} compressionAlgorithm
         * @memberof tensorflow.RPCOptions
         * @instance
         */
        RPCOptions.prototype.compressionAlgorithm = "";

        /**
         * RPCOptions compressionLevel.
         * @member {number} compressionLevel
         * @memberof tensorflow.RPCOptions
         * @instance
         */
        RPCOptions.prototype.compressionLevel = 0;

        /**
         * RPCOptions cacheRpcResponse.
         * @member {boolean} cacheRpcResponse
         * @memberof tensorflow.RPCOptions
         * @instance
         */
        RPCOptions.prototype.cacheRpcResponse = false;

        /**
         * RPCOptions disableSessionConnectionSharing.
         * @member {boolean} disableSessionConnectionSharing
         * @memberof tensorflow.RPCOptions
         * @instance
         */
        RPCOptions.prototype.disableSessionConnectionSharing = false;

        /**
         * RPCOptions numChannelsPerTarget.
         * @member {number} numChannelsPerTarget
         * @memberof tensorflow.RPCOptions
         * @instance
         */
        RPCOptions.prototype.numChannelsPerTarget = 0;

        /**
         * Creates a new RPCOptions instance using the specified properties.
         * @function create
         * @memberof tensorflow.RPCOptions
         * @static
         * @param {tensorflow.RPCOptions.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RPCOptions} RPCOptions instance
         * @type {{
         *   (properties: tensorflow.RPCOptions.$Shape): tensorflow.RPCOptions & tensorflow.RPCOptions.$Shape;
         *   (properties?: tensorflow.RPCOptions.$Properties): tensorflow.RPCOptions;
         * }}
         */
        RPCOptions.create = function(properties) {
            return new RPCOptions(properties);
        };

        /**
         * Encodes the specified RPCOptions message. Does not implicitly {@link tensorflow.RPCOptions.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RPCOptions
         * @static
         * @param {tensorflow.RPCOptions.$Properties} message RPCOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RPCOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.useRpcForInprocessMaster != null && $Object.hasOwnProperty.call(message, "useRpcForInprocessMaster") && message.useRpcForInprocessMaster !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.useRpcForInprocessMaster);
            if (message.compressionAlgorithm != null && $Object.hasOwnProperty.call(message, "compressionAlgorithm") && message.compressionAlgorithm !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.compressionAlgorithm);
            if (message.compressionLevel != null && $Object.hasOwnProperty.call(message, "compressionLevel") && message.compressionLevel !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.compressionLevel);
            if (message.cacheRpcResponse != null && $Object.hasOwnProperty.call(message, "cacheRpcResponse") && message.cacheRpcResponse !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.cacheRpcResponse);
            if (message.disableSessionConnectionSharing != null && $Object.hasOwnProperty.call(message, "disableSessionConnectionSharing") && message.disableSessionConnectionSharing !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.disableSessionConnectionSharing);
            if (message.numChannelsPerTarget != null && $Object.hasOwnProperty.call(message, "numChannelsPerTarget") && message.numChannelsPerTarget !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.numChannelsPerTarget);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RPCOptions message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RPCOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RPCOptions & tensorflow.RPCOptions.$Shape} RPCOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RPCOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RPCOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.useRpcForInprocessMaster = value;
                        else
                            delete message.useRpcForInprocessMaster;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.compressionAlgorithm = value;
                        else
                            delete message.compressionAlgorithm;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.compressionLevel = value;
                        else
                            delete message.compressionLevel;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.cacheRpcResponse = value;
                        else
                            delete message.cacheRpcResponse;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.disableSessionConnectionSharing = value;
                        else
                            delete message.disableSessionConnectionSharing;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.numChannelsPerTarget = value;
                        else
                            delete message.numChannelsPerTarget;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RPCOptions;
    })();

    tensorflow.AllocationRecord = (function() {

        /**
         * Properties of an AllocationRecord.
         * @typedef {Object} tensorflow.AllocationRecord.$Properties
         * @property {number|Long|null} [allocMicros] AllocationRecord allocMicros
         * @property {number|Long|null} [allocBytes] AllocationRecord allocBytes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AllocationRecord.
         * @memberof tensorflow
         * @interface IAllocationRecord
         * @augments tensorflow.AllocationRecord.$Properties
         * @deprecated Use tensorflow.AllocationRecord.$Properties instead.
         */

        /**
         * Shape of an AllocationRecord.
         * @typedef {tensorflow.AllocationRecord.$Properties} tensorflow.AllocationRecord.$Shape
         */

        /**
         * Constructs a new AllocationRecord.
         * @memberof tensorflow
         * @classdesc Represents an AllocationRecord.
         * @constructor
         * @param {tensorflow.AllocationRecord.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AllocationRecord = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AllocationRecord allocMicros.
         * @member {number|Long} allocMicros
         * @memberof tensorflow.AllocationRecord
         * @instance
         */
        AllocationRecord.prototype.allocMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AllocationRecord allocBytes.
         * @member {number|Long} allocBytes
         * @memberof tensorflow.AllocationRecord
         * @instance
         */
        AllocationRecord.prototype.allocBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new AllocationRecord instance using the specified properties.
         * @function create
         * @memberof tensorflow.AllocationRecord
         * @static
         * @param {tensorflow.AllocationRecord.$Properties=} [properties] Properties to set
         * @returns {tensorflow.AllocationRecord} AllocationRecord instance
         * @type {{
         *   (properties: tensorflow.AllocationRecord.$Shape): tensorflow.AllocationRecord & tensorflow.AllocationRecord.$Shape;
         *   (properties?: tensorflow.AllocationRecord.$Properties): tensorflow.AllocationRecord;
         * }}
         */
        AllocationRecord.create = function(properties) {
            return new AllocationRecord(properties);
        };

        /**
         * Encodes the specified AllocationRecord message. Does not implicitly {@link tensorflow.AllocationRecord.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.AllocationRecord
         * @static
         * @param {tensorflow.AllocationRecord.$Properties} message AllocationRecord message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AllocationRecord.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.allocMicros != null && $Object.hasOwnProperty.call(message, "allocMicros") && (typeof message.allocMicros === "object" ? message.allocMicros.low || message.allocMicros.high : message.allocMicros !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.allocMicros);
            if (message.allocBytes != null && $Object.hasOwnProperty.call(message, "allocBytes") && (typeof message.allocBytes === "object" ? message.allocBytes.low || message.allocBytes.high : message.allocBytes !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.allocBytes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AllocationRecord message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.AllocationRecord
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.AllocationRecord & tensorflow.AllocationRecord.$Shape} AllocationRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AllocationRecord.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.AllocationRecord();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allocMicros = value;
                        else
                            delete message.allocMicros;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allocBytes = value;
                        else
                            delete message.allocBytes;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AllocationRecord;
    })();

    tensorflow.AllocatorMemoryUsed = (function() {

        /**
         * Properties of an AllocatorMemoryUsed.
         * @typedef {Object} tensorflow.AllocatorMemoryUsed.$Properties
         * @property {string|null} [allocatorName] AllocatorMemoryUsed allocatorName
         * @property {number|Long|null} [totalBytes] AllocatorMemoryUsed totalBytes
         * @property {number|Long|null} [peakBytes] AllocatorMemoryUsed peakBytes
         * @property {number|Long|null} [liveBytes] AllocatorMemoryUsed liveBytes
         * @property {Array.<tensorflow.AllocationRecord.$Properties>|null} [allocationRecords] AllocatorMemoryUsed allocationRecords
         * @property {number|Long|null} [allocatorBytesInUse] AllocatorMemoryUsed allocatorBytesInUse
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AllocatorMemoryUsed.
         * @memberof tensorflow
         * @interface IAllocatorMemoryUsed
         * @augments tensorflow.AllocatorMemoryUsed.$Properties
         * @deprecated Use tensorflow.AllocatorMemoryUsed.$Properties instead.
         */

        /**
         * Shape of an AllocatorMemoryUsed.
         * @typedef {tensorflow.AllocatorMemoryUsed.$Properties} tensorflow.AllocatorMemoryUsed.$Shape
         */

        /**
         * Constructs a new AllocatorMemoryUsed.
         * @memberof tensorflow
         * @classdesc Represents an AllocatorMemoryUsed.
         * @constructor
         * @param {tensorflow.AllocatorMemoryUsed.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AllocatorMemoryUsed = function (properties) {
            this.allocationRecords = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AllocatorMemoryUsed allocatorName.
         * @member {string} allocatorName
         * @memberof tensorflow.AllocatorMemoryUsed
         * @instance
         */
        AllocatorMemoryUsed.prototype.allocatorName = "";

        /**
         * AllocatorMemoryUsed totalBytes.
         * @member {number|Long} totalBytes
         * @memberof tensorflow.AllocatorMemoryUsed
         * @instance
         */
        AllocatorMemoryUsed.prototype.totalBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AllocatorMemoryUsed peakBytes.
         * @member {number|Long} peakBytes
         * @memberof tensorflow.AllocatorMemoryUsed
         * @instance
         */
        AllocatorMemoryUsed.prototype.peakBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AllocatorMemoryUsed liveBytes.
         * @member {number|Long} liveBytes
         * @memberof tensorflow.AllocatorMemoryUsed
         * @instance
         */
        AllocatorMemoryUsed.prototype.liveBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AllocatorMemoryUsed allocationRecords.
         * @member {Array.<tensorflow.AllocationRecord.$Properties>} allocationRecords
         * @memberof tensorflow.AllocatorMemoryUsed
         * @instance
         */
        AllocatorMemoryUsed.prototype.allocationRecords = $util.emptyArray;

        /**
         * AllocatorMemoryUsed allocatorBytesInUse.
         * @member {number|Long} allocatorBytesInUse
         * @memberof tensorflow.AllocatorMemoryUsed
         * @instance
         */
        AllocatorMemoryUsed.prototype.allocatorBytesInUse = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new AllocatorMemoryUsed instance using the specified properties.
         * @function create
         * @memberof tensorflow.AllocatorMemoryUsed
         * @static
         * @param {tensorflow.AllocatorMemoryUsed.$Properties=} [properties] Properties to set
         * @returns {tensorflow.AllocatorMemoryUsed} AllocatorMemoryUsed instance
         * @type {{
         *   (properties: tensorflow.AllocatorMemoryUsed.$Shape): tensorflow.AllocatorMemoryUsed & tensorflow.AllocatorMemoryUsed.$Shape;
         *   (properties?: tensorflow.AllocatorMemoryUsed.$Properties): tensorflow.AllocatorMemoryUsed;
         * }}
         */
        AllocatorMemoryUsed.create = function(properties) {
            return new AllocatorMemoryUsed(properties);
        };

        /**
         * Encodes the specified AllocatorMemoryUsed message. Does not implicitly {@link tensorflow.AllocatorMemoryUsed.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.AllocatorMemoryUsed
         * @static
         * @param {tensorflow.AllocatorMemoryUsed.$Properties} message AllocatorMemoryUsed message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AllocatorMemoryUsed.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.allocatorName != null && $Object.hasOwnProperty.call(message, "allocatorName") && message.allocatorName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.allocatorName);
            if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && (typeof message.totalBytes === "object" ? message.totalBytes.low || message.totalBytes.high : message.totalBytes !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.totalBytes);
            if (message.peakBytes != null && $Object.hasOwnProperty.call(message, "peakBytes") && (typeof message.peakBytes === "object" ? message.peakBytes.low || message.peakBytes.high : message.peakBytes !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.peakBytes);
            if (message.liveBytes != null && $Object.hasOwnProperty.call(message, "liveBytes") && (typeof message.liveBytes === "object" ? message.liveBytes.low || message.liveBytes.high : message.liveBytes !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.liveBytes);
            if (message.allocatorBytesInUse != null && $Object.hasOwnProperty.call(message, "allocatorBytesInUse") && (typeof message.allocatorBytesInUse === "object" ? message.allocatorBytesInUse.low || message.allocatorBytesInUse.high : message.allocatorBytesInUse !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.allocatorBytesInUse);
            if (message.allocationRecords != null && message.allocationRecords.length)
                for (let i = 0; i < message.allocationRecords.length; ++i)
                    $root.tensorflow.AllocationRecord.encode(message.allocationRecords[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AllocatorMemoryUsed message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.AllocatorMemoryUsed
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.AllocatorMemoryUsed & tensorflow.AllocatorMemoryUsed.$Shape} AllocatorMemoryUsed
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AllocatorMemoryUsed.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.AllocatorMemoryUsed();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.allocatorName = value;
                        else
                            delete message.allocatorName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.totalBytes = value;
                        else
                            delete message.totalBytes;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.peakBytes = value;
                        else
                            delete message.peakBytes;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.liveBytes = value;
                        else
                            delete message.liveBytes;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.allocationRecords && message.allocationRecords.length))
                            message.allocationRecords = [];
                        message.allocationRecords.push($root.tensorflow.AllocationRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allocatorBytesInUse = value;
                        else
                            delete message.allocatorBytesInUse;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AllocatorMemoryUsed;
    })();

    tensorflow.NodeOutput = (function() {

        /**
         * Properties of a NodeOutput.
         * @typedef {Object} tensorflow.NodeOutput.$Properties
         * @property {number|null} [slot] NodeOutput slot
         * @property {tensorflow.TensorDescription.$Properties|null} [tensorDescription] NodeOutput tensorDescription
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeOutput.
         * @memberof tensorflow
         * @interface INodeOutput
         * @augments tensorflow.NodeOutput.$Properties
         * @deprecated Use tensorflow.NodeOutput.$Properties instead.
         */

        /**
         * Shape of a NodeOutput.
         * @typedef {tensorflow.NodeOutput.$Properties} tensorflow.NodeOutput.$Shape
         */

        /**
         * Constructs a new NodeOutput.
         * @memberof tensorflow
         * @classdesc Represents a NodeOutput.
         * @constructor
         * @param {tensorflow.NodeOutput.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeOutput = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeOutput slot.
         * @member {number} slot
         * @memberof tensorflow.NodeOutput
         * @instance
         */
        NodeOutput.prototype.slot = 0;

        /**
         * NodeOutput tensorDescription.
         * @member {tensorflow.TensorDescription.$Properties|null|undefined} tensorDescription
         * @memberof tensorflow.NodeOutput
         * @instance
         */
        NodeOutput.prototype.tensorDescription = null;

        /**
         * Creates a new NodeOutput instance using the specified properties.
         * @function create
         * @memberof tensorflow.NodeOutput
         * @static
         * @param {tensorflow.NodeOutput.$Properties=} [properties] Properties to set
         * @returns {tensorflow.NodeOutput} NodeOutput instance
         * @type {{
         *   (properties: tensorflow.NodeOutput.$Shape): tensorflow.NodeOutput & tensorflow.NodeOutput.$Shape;
         *   (properties?: tensorflow.NodeOutput.$Properties): tensorflow.NodeOutput;
         * }}
         */
        NodeOutput.create = function(properties) {
            return new NodeOutput(properties);
        };

        /**
         * Encodes the specified NodeOutput message. Does not implicitly {@link tensorflow.NodeOutput.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.NodeOutput
         * @static
         * @param {tensorflow.NodeOutput.$Properties} message NodeOutput message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeOutput.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && message.slot !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.slot);
            if (message.tensorDescription != null && $Object.hasOwnProperty.call(message, "tensorDescription"))
                $root.tensorflow.TensorDescription.encode(message.tensorDescription, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeOutput message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.NodeOutput
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.NodeOutput & tensorflow.NodeOutput.$Shape} NodeOutput
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeOutput.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.NodeOutput();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.slot = value;
                        else
                            delete message.slot;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.tensorDescription = $root.tensorflow.TensorDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.tensorDescription);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NodeOutput;
    })();

    tensorflow.MemoryStats = (function() {

        /**
         * Properties of a MemoryStats.
         * @typedef {Object} tensorflow.MemoryStats.$Properties
         * @property {number|Long|null} [tempMemorySize] MemoryStats tempMemorySize
         * @property {number|Long|null} [persistentMemorySize] MemoryStats persistentMemorySize
         * @property {Array.<number|Long>|null} [persistentTensorAllocIds] MemoryStats persistentTensorAllocIds
         * @property {number|Long|null} [deviceTempMemorySize] MemoryStats deviceTempMemorySize
         * @property {number|Long|null} [devicePersistentMemorySize] MemoryStats devicePersistentMemorySize
         * @property {Array.<number|Long>|null} [devicePersistentTensorAllocIds] MemoryStats devicePersistentTensorAllocIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemoryStats.
         * @memberof tensorflow
         * @interface IMemoryStats
         * @augments tensorflow.MemoryStats.$Properties
         * @deprecated Use tensorflow.MemoryStats.$Properties instead.
         */

        /**
         * Shape of a MemoryStats.
         * @typedef {tensorflow.MemoryStats.$Properties} tensorflow.MemoryStats.$Shape
         */

        /**
         * Constructs a new MemoryStats.
         * @memberof tensorflow
         * @classdesc Represents a MemoryStats.
         * @constructor
         * @param {tensorflow.MemoryStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemoryStats = function (properties) {
            this.persistentTensorAllocIds = [];
            this.devicePersistentTensorAllocIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemoryStats tempMemorySize.
         * @member {number|Long} tempMemorySize
         * @memberof tensorflow.MemoryStats
         * @instance
         */
        MemoryStats.prototype.tempMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * MemoryStats persistentMemorySize.
         * @member {number|Long} persistentMemorySize
         * @memberof tensorflow.MemoryStats
         * @instance
         */
        MemoryStats.prototype.persistentMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * MemoryStats persistentTensorAllocIds.
         * @member {Array.<number|Long>} persistentTensorAllocIds
         * @memberof tensorflow.MemoryStats
         * @instance
         */
        MemoryStats.prototype.persistentTensorAllocIds = $util.emptyArray;

        /**
         * MemoryStats deviceTempMemorySize.
         * @member {number|Long} deviceTempMemorySize
         * @memberof tensorflow.MemoryStats
         * @instance
         */
        MemoryStats.prototype.deviceTempMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * MemoryStats devicePersistentMemorySize.
         * @member {number|Long} devicePersistentMemorySize
         * @memberof tensorflow.MemoryStats
         * @instance
         */
        MemoryStats.prototype.devicePersistentMemorySize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * MemoryStats devicePersistentTensorAllocIds.
         * @member {Array.<number|Long>} devicePersistentTensorAllocIds
         * @memberof tensorflow.MemoryStats
         * @instance
         */
        MemoryStats.prototype.devicePersistentTensorAllocIds = $util.emptyArray;

        /**
         * Creates a new MemoryStats instance using the specified properties.
         * @function create
         * @memberof tensorflow.MemoryStats
         * @static
         * @param {tensorflow.MemoryStats.$Properties=} [properties] Properties to set
         * @returns {tensorflow.MemoryStats} MemoryStats instance
         * @type {{
         *   (properties: tensorflow.MemoryStats.$Shape): tensorflow.MemoryStats & tensorflow.MemoryStats.$Shape;
         *   (properties?: tensorflow.MemoryStats.$Properties): tensorflow.MemoryStats;
         * }}
         */
        MemoryStats.create = function(properties) {
            return new MemoryStats(properties);
        };

        /**
         * Encodes the specified MemoryStats message. Does not implicitly {@link tensorflow.MemoryStats.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.MemoryStats
         * @static
         * @param {tensorflow.MemoryStats.$Properties} message MemoryStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemoryStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tempMemorySize != null && $Object.hasOwnProperty.call(message, "tempMemorySize") && (typeof message.tempMemorySize === "object" ? message.tempMemorySize.low || message.tempMemorySize.high : message.tempMemorySize !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.tempMemorySize);
            if (message.deviceTempMemorySize != null && $Object.hasOwnProperty.call(message, "deviceTempMemorySize") && (typeof message.deviceTempMemorySize === "object" ? message.deviceTempMemorySize.low || message.deviceTempMemorySize.high : message.deviceTempMemorySize !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.deviceTempMemorySize);
            if (message.persistentMemorySize != null && $Object.hasOwnProperty.call(message, "persistentMemorySize") && (typeof message.persistentMemorySize === "object" ? message.persistentMemorySize.low || message.persistentMemorySize.high : message.persistentMemorySize !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.persistentMemorySize);
            if (message.devicePersistentMemorySize != null && $Object.hasOwnProperty.call(message, "devicePersistentMemorySize") && (typeof message.devicePersistentMemorySize === "object" ? message.devicePersistentMemorySize.low || message.devicePersistentMemorySize.high : message.devicePersistentMemorySize !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.devicePersistentMemorySize);
            if (message.persistentTensorAllocIds != null && message.persistentTensorAllocIds.length)
                writer.uint32(/* id 5, wireType 2 =*/42).int64s(message.persistentTensorAllocIds);
            if (message.devicePersistentTensorAllocIds != null && message.devicePersistentTensorAllocIds.length)
                writer.uint32(/* id 6, wireType 2 =*/50).int64s(message.devicePersistentTensorAllocIds);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemoryStats message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.MemoryStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.MemoryStats & tensorflow.MemoryStats.$Shape} MemoryStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemoryStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.MemoryStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.tempMemorySize = value;
                        else
                            delete message.tempMemorySize;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.persistentMemorySize = value;
                        else
                            delete message.persistentMemorySize;
                        continue;
                    }
                case 5: {
                        if (wireType === 2) {
                            if (!(message.persistentTensorAllocIds && message.persistentTensorAllocIds.length))
                                message.persistentTensorAllocIds = [];
                            reader.int64s(message.persistentTensorAllocIds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.persistentTensorAllocIds && message.persistentTensorAllocIds.length))
                            message.persistentTensorAllocIds = [];
                        message.persistentTensorAllocIds.push(reader.int64());
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.deviceTempMemorySize = value;
                        else
                            delete message.deviceTempMemorySize;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.devicePersistentMemorySize = value;
                        else
                            delete message.devicePersistentMemorySize;
                        continue;
                    }
                case 6: {
                        if (wireType === 2) {
                            if (!(message.devicePersistentTensorAllocIds && message.devicePersistentTensorAllocIds.length))
                                message.devicePersistentTensorAllocIds = [];
                            reader.int64s(message.devicePersistentTensorAllocIds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.devicePersistentTensorAllocIds && message.devicePersistentTensorAllocIds.length))
                            message.devicePersistentTensorAllocIds = [];
                        message.devicePersistentTensorAllocIds.push(reader.int64());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemoryStats;
    })();

    tensorflow.NodeExecStats = (function() {

        /**
         * Properties of a NodeExecStats.
         * @typedef {Object} tensorflow.NodeExecStats.$Properties
         * @property {string|null} [nodeName] NodeExecStats nodeName
         * @property {number|Long|null} [allStartMicros] NodeExecStats allStartMicros
         * @property {number|Long|null} [opStartRelMicros] NodeExecStats opStartRelMicros
         * @property {number|Long|null} [opEndRelMicros] NodeExecStats opEndRelMicros
         * @property {number|Long|null} [allEndRelMicros] NodeExecStats allEndRelMicros
         * @property {Array.<tensorflow.AllocatorMemoryUsed.$Properties>|null} [memory] NodeExecStats memory
         * @property {Array.<tensorflow.NodeOutput.$Properties>|null} [output] NodeExecStats output
         * @property {string|null} [timelineLabel] NodeExecStats timelineLabel
         * @property {number|Long|null} [scheduledMicros] NodeExecStats scheduledMicros
         * @property {number|null} [threadId] NodeExecStats threadId
         * @property {Array.<tensorflow.AllocationDescription.$Properties>|null} [referencedTensor] NodeExecStats referencedTensor
         * @property {tensorflow.MemoryStats.$Properties|null} [memoryStats] NodeExecStats memoryStats
         * @property {number|Long|null} [allStartNanos] NodeExecStats allStartNanos
         * @property {number|Long|null} [opStartRelNanos] NodeExecStats opStartRelNanos
         * @property {number|Long|null} [opEndRelNanos] NodeExecStats opEndRelNanos
         * @property {number|Long|null} [allEndRelNanos] NodeExecStats allEndRelNanos
         * @property {number|Long|null} [scheduledNanos] NodeExecStats scheduledNanos
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeExecStats.
         * @memberof tensorflow
         * @interface INodeExecStats
         * @augments tensorflow.NodeExecStats.$Properties
         * @deprecated Use tensorflow.NodeExecStats.$Properties instead.
         */

        /**
         * Shape of a NodeExecStats.
         * @typedef {tensorflow.NodeExecStats.$Properties} tensorflow.NodeExecStats.$Shape
         */

        /**
         * Constructs a new NodeExecStats.
         * @memberof tensorflow
         * @classdesc Represents a NodeExecStats.
         * @constructor
         * @param {tensorflow.NodeExecStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeExecStats = function (properties) {
            this.memory = [];
            this.output = [];
            this.referencedTensor = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeExecStats nodeName.
         * @member {string} nodeName
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.nodeName = "";

        /**
         * NodeExecStats allStartMicros.
         * @member {number|Long} allStartMicros
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.allStartMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats opStartRelMicros.
         * @member {number|Long} opStartRelMicros
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.opStartRelMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats opEndRelMicros.
         * @member {number|Long} opEndRelMicros
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.opEndRelMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats allEndRelMicros.
         * @member {number|Long} allEndRelMicros
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.allEndRelMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats memory.
         * @member {Array.<tensorflow.AllocatorMemoryUsed.$Properties>} memory
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.memory = $util.emptyArray;

        /**
         * NodeExecStats output.
         * @member {Array.<tensorflow.NodeOutput.$Properties>} output
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.output = $util.emptyArray;

        /**
         * NodeExecStats timelineLabel.
         * @member {string} timelineLabel
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.timelineLabel = "";

        /**
         * NodeExecStats scheduledMicros.
         * @member {number|Long} scheduledMicros
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.scheduledMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats threadId.
         * @member {number} threadId
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.threadId = 0;

        /**
         * NodeExecStats referencedTensor.
         * @member {Array.<tensorflow.AllocationDescription.$Properties>} referencedTensor
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.referencedTensor = $util.emptyArray;

        /**
         * NodeExecStats memoryStats.
         * @member {tensorflow.MemoryStats.$Properties|null|undefined} memoryStats
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.memoryStats = null;

        /**
         * NodeExecStats allStartNanos.
         * @member {number|Long} allStartNanos
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.allStartNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats opStartRelNanos.
         * @member {number|Long} opStartRelNanos
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.opStartRelNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats opEndRelNanos.
         * @member {number|Long} opEndRelNanos
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.opEndRelNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats allEndRelNanos.
         * @member {number|Long} allEndRelNanos
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.allEndRelNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeExecStats scheduledNanos.
         * @member {number|Long} scheduledNanos
         * @memberof tensorflow.NodeExecStats
         * @instance
         */
        NodeExecStats.prototype.scheduledNanos = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new NodeExecStats instance using the specified properties.
         * @function create
         * @memberof tensorflow.NodeExecStats
         * @static
         * @param {tensorflow.NodeExecStats.$Properties=} [properties] Properties to set
         * @returns {tensorflow.NodeExecStats} NodeExecStats instance
         * @type {{
         *   (properties: tensorflow.NodeExecStats.$Shape): tensorflow.NodeExecStats & tensorflow.NodeExecStats.$Shape;
         *   (properties?: tensorflow.NodeExecStats.$Properties): tensorflow.NodeExecStats;
         * }}
         */
        NodeExecStats.create = function(properties) {
            return new NodeExecStats(properties);
        };

        /**
         * Encodes the specified NodeExecStats message. Does not implicitly {@link tensorflow.NodeExecStats.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.NodeExecStats
         * @static
         * @param {tensorflow.NodeExecStats.$Properties} message NodeExecStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeExecStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeName != null && $Object.hasOwnProperty.call(message, "nodeName") && message.nodeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.nodeName);
            if (message.allStartMicros != null && $Object.hasOwnProperty.call(message, "allStartMicros") && (typeof message.allStartMicros === "object" ? message.allStartMicros.low || message.allStartMicros.high : message.allStartMicros !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.allStartMicros);
            if (message.opStartRelMicros != null && $Object.hasOwnProperty.call(message, "opStartRelMicros") && (typeof message.opStartRelMicros === "object" ? message.opStartRelMicros.low || message.opStartRelMicros.high : message.opStartRelMicros !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.opStartRelMicros);
            if (message.opEndRelMicros != null && $Object.hasOwnProperty.call(message, "opEndRelMicros") && (typeof message.opEndRelMicros === "object" ? message.opEndRelMicros.low || message.opEndRelMicros.high : message.opEndRelMicros !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.opEndRelMicros);
            if (message.allEndRelMicros != null && $Object.hasOwnProperty.call(message, "allEndRelMicros") && (typeof message.allEndRelMicros === "object" ? message.allEndRelMicros.low || message.allEndRelMicros.high : message.allEndRelMicros !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.allEndRelMicros);
            if (message.memory != null && message.memory.length)
                for (let i = 0; i < message.memory.length; ++i)
                    $root.tensorflow.AllocatorMemoryUsed.encode(message.memory[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.output != null && message.output.length)
                for (let i = 0; i < message.output.length; ++i)
                    $root.tensorflow.NodeOutput.encode(message.output[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.timelineLabel != null && $Object.hasOwnProperty.call(message, "timelineLabel") && message.timelineLabel !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.timelineLabel);
            if (message.scheduledMicros != null && $Object.hasOwnProperty.call(message, "scheduledMicros") && (typeof message.scheduledMicros === "object" ? message.scheduledMicros.low || message.scheduledMicros.high : message.scheduledMicros !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).int64(message.scheduledMicros);
            if (message.threadId != null && $Object.hasOwnProperty.call(message, "threadId") && message.threadId !== 0)
                writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.threadId);
            if (message.referencedTensor != null && message.referencedTensor.length)
                for (let i = 0; i < message.referencedTensor.length; ++i)
                    $root.tensorflow.AllocationDescription.encode(message.referencedTensor[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.memoryStats != null && $Object.hasOwnProperty.call(message, "memoryStats"))
                $root.tensorflow.MemoryStats.encode(message.memoryStats, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.allStartNanos != null && $Object.hasOwnProperty.call(message, "allStartNanos") && (typeof message.allStartNanos === "object" ? message.allStartNanos.low || message.allStartNanos.high : message.allStartNanos !== 0))
                writer.uint32(/* id 13, wireType 0 =*/104).int64(message.allStartNanos);
            if (message.opStartRelNanos != null && $Object.hasOwnProperty.call(message, "opStartRelNanos") && (typeof message.opStartRelNanos === "object" ? message.opStartRelNanos.low || message.opStartRelNanos.high : message.opStartRelNanos !== 0))
                writer.uint32(/* id 14, wireType 0 =*/112).int64(message.opStartRelNanos);
            if (message.opEndRelNanos != null && $Object.hasOwnProperty.call(message, "opEndRelNanos") && (typeof message.opEndRelNanos === "object" ? message.opEndRelNanos.low || message.opEndRelNanos.high : message.opEndRelNanos !== 0))
                writer.uint32(/* id 15, wireType 0 =*/120).int64(message.opEndRelNanos);
            if (message.allEndRelNanos != null && $Object.hasOwnProperty.call(message, "allEndRelNanos") && (typeof message.allEndRelNanos === "object" ? message.allEndRelNanos.low || message.allEndRelNanos.high : message.allEndRelNanos !== 0))
                writer.uint32(/* id 16, wireType 0 =*/128).int64(message.allEndRelNanos);
            if (message.scheduledNanos != null && $Object.hasOwnProperty.call(message, "scheduledNanos") && (typeof message.scheduledNanos === "object" ? message.scheduledNanos.low || message.scheduledNanos.high : message.scheduledNanos !== 0))
                writer.uint32(/* id 17, wireType 0 =*/136).int64(message.scheduledNanos);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeExecStats message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.NodeExecStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.NodeExecStats & tensorflow.NodeExecStats.$Shape} NodeExecStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeExecStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.NodeExecStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.nodeName = value;
                        else
                            delete message.nodeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allStartMicros = value;
                        else
                            delete message.allStartMicros;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.opStartRelMicros = value;
                        else
                            delete message.opStartRelMicros;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.opEndRelMicros = value;
                        else
                            delete message.opEndRelMicros;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allEndRelMicros = value;
                        else
                            delete message.allEndRelMicros;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.memory && message.memory.length))
                            message.memory = [];
                        message.memory.push($root.tensorflow.AllocatorMemoryUsed.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.output && message.output.length))
                            message.output = [];
                        message.output.push($root.tensorflow.NodeOutput.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.timelineLabel = value;
                        else
                            delete message.timelineLabel;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.scheduledMicros = value;
                        else
                            delete message.scheduledMicros;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.threadId = value;
                        else
                            delete message.threadId;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (!(message.referencedTensor && message.referencedTensor.length))
                            message.referencedTensor = [];
                        message.referencedTensor.push($root.tensorflow.AllocationDescription.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.memoryStats = $root.tensorflow.MemoryStats.decode(reader, reader.size(), $undefined, _depth + 1, message.memoryStats);
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allStartNanos = value;
                        else
                            delete message.allStartNanos;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.opStartRelNanos = value;
                        else
                            delete message.opStartRelNanos;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.opEndRelNanos = value;
                        else
                            delete message.opEndRelNanos;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.allEndRelNanos = value;
                        else
                            delete message.allEndRelNanos;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.scheduledNanos = value;
                        else
                            delete message.scheduledNanos;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NodeExecStats;
    })();

    tensorflow.DeviceStepStats = (function() {

        /**
         * Properties of a DeviceStepStats.
         * @typedef {Object} tensorflow.DeviceStepStats.$Properties
         * @property {string|null} [device] DeviceStepStats device
         * @property {Array.<tensorflow.NodeExecStats.$Properties>|null} [nodeStats] DeviceStepStats nodeStats
         * @property {Object.<string,string>|null} [threadNames] DeviceStepStats threadNames
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DeviceStepStats.
         * @memberof tensorflow
         * @interface IDeviceStepStats
         * @augments tensorflow.DeviceStepStats.$Properties
         * @deprecated Use tensorflow.DeviceStepStats.$Properties instead.
         */

        /**
         * Shape of a DeviceStepStats.
         * @typedef {tensorflow.DeviceStepStats.$Properties} tensorflow.DeviceStepStats.$Shape
         */

        /**
         * Constructs a new DeviceStepStats.
         * @memberof tensorflow
         * @classdesc Represents a DeviceStepStats.
         * @constructor
         * @param {tensorflow.DeviceStepStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DeviceStepStats = function (properties) {
            this.nodeStats = [];
            this.threadNames = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DeviceStepStats device.
         * @member {string} device
         * @memberof tensorflow.DeviceStepStats
         * @instance
         */
        DeviceStepStats.prototype.device = "";

        /**
         * DeviceStepStats nodeStats.
         * @member {Array.<tensorflow.NodeExecStats.$Properties>} nodeStats
         * @memberof tensorflow.DeviceStepStats
         * @instance
         */
        DeviceStepStats.prototype.nodeStats = $util.emptyArray;

        /**
         * DeviceStepStats threadNames.
         * @member {Object.<string,string>} threadNames
         * @memberof tensorflow.DeviceStepStats
         * @instance
         */
        DeviceStepStats.prototype.threadNames = $util.emptyObject;

        /**
         * Creates a new DeviceStepStats instance using the specified properties.
         * @function create
         * @memberof tensorflow.DeviceStepStats
         * @static
         * @param {tensorflow.DeviceStepStats.$Properties=} [properties] Properties to set
         * @returns {tensorflow.DeviceStepStats} DeviceStepStats instance
         * @type {{
         *   (properties: tensorflow.DeviceStepStats.$Shape): tensorflow.DeviceStepStats & tensorflow.DeviceStepStats.$Shape;
         *   (properties?: tensorflow.DeviceStepStats.$Properties): tensorflow.DeviceStepStats;
         * }}
         */
        DeviceStepStats.create = function(properties) {
            return new DeviceStepStats(properties);
        };

        /**
         * Encodes the specified DeviceStepStats message. Does not implicitly {@link tensorflow.DeviceStepStats.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.DeviceStepStats
         * @static
         * @param {tensorflow.DeviceStepStats.$Properties} message DeviceStepStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DeviceStepStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.device);
            if (message.nodeStats != null && message.nodeStats.length)
                for (let i = 0; i < message.nodeStats.length; ++i)
                    $root.tensorflow.NodeExecStats.encode(message.nodeStats[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.threadNames != null && $Object.hasOwnProperty.call(message, "threadNames"))
                for (let keys = $numberKeys(message.threadNames), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 0 =*/8).uint32(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.threadNames[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DeviceStepStats message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.DeviceStepStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.DeviceStepStats & tensorflow.DeviceStepStats.$Shape} DeviceStepStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DeviceStepStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.DeviceStepStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.device = value;
                        else
                            delete message.device;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodeStats && message.nodeStats.length))
                            message.nodeStats = [];
                        message.nodeStats.push($root.tensorflow.NodeExecStats.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (message.threadNames === $util.emptyObject)
                            message.threadNames = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = 0;
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 0)
                                    break;
                                key = reader.uint32();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        message.threadNames[key] = value;
                        $noteKey(message.threadNames, key);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DeviceStepStats;
    })();

    tensorflow.StepStats = (function() {

        /**
         * Properties of a StepStats.
         * @typedef {Object} tensorflow.StepStats.$Properties
         * @property {Array.<tensorflow.DeviceStepStats.$Properties>|null} [devStats] StepStats devStats
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StepStats.
         * @memberof tensorflow
         * @interface IStepStats
         * @augments tensorflow.StepStats.$Properties
         * @deprecated Use tensorflow.StepStats.$Properties instead.
         */

        /**
         * Shape of a StepStats.
         * @typedef {tensorflow.StepStats.$Properties} tensorflow.StepStats.$Shape
         */

        /**
         * Constructs a new StepStats.
         * @memberof tensorflow
         * @classdesc Represents a StepStats.
         * @constructor
         * @param {tensorflow.StepStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StepStats = function (properties) {
            this.devStats = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StepStats devStats.
         * @member {Array.<tensorflow.DeviceStepStats.$Properties>} devStats
         * @memberof tensorflow.StepStats
         * @instance
         */
        StepStats.prototype.devStats = $util.emptyArray;

        /**
         * Creates a new StepStats instance using the specified properties.
         * @function create
         * @memberof tensorflow.StepStats
         * @static
         * @param {tensorflow.StepStats.$Properties=} [properties] Properties to set
         * @returns {tensorflow.StepStats} StepStats instance
         * @type {{
         *   (properties: tensorflow.StepStats.$Shape): tensorflow.StepStats & tensorflow.StepStats.$Shape;
         *   (properties?: tensorflow.StepStats.$Properties): tensorflow.StepStats;
         * }}
         */
        StepStats.create = function(properties) {
            return new StepStats(properties);
        };

        /**
         * Encodes the specified StepStats message. Does not implicitly {@link tensorflow.StepStats.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.StepStats
         * @static
         * @param {tensorflow.StepStats.$Properties} message StepStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StepStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.devStats != null && message.devStats.length)
                for (let i = 0; i < message.devStats.length; ++i)
                    $root.tensorflow.DeviceStepStats.encode(message.devStats[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StepStats message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.StepStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.StepStats & tensorflow.StepStats.$Shape} StepStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StepStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.StepStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.devStats && message.devStats.length))
                            message.devStats = [];
                        message.devStats.push($root.tensorflow.DeviceStepStats.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return StepStats;
    })();

    tensorflow.TensorDescription = (function() {

        /**
         * Properties of a TensorDescription.
         * @typedef {Object} tensorflow.TensorDescription.$Properties
         * @property {tensorflow.DataType|null} [dtype] TensorDescription dtype
         * @property {tensorflow.TensorShapeProto.$Properties|null} [shape] TensorDescription shape
         * @property {tensorflow.AllocationDescription.$Properties|null} [allocationDescription] TensorDescription allocationDescription
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TensorDescription.
         * @memberof tensorflow
         * @interface ITensorDescription
         * @augments tensorflow.TensorDescription.$Properties
         * @deprecated Use tensorflow.TensorDescription.$Properties instead.
         */

        /**
         * Shape of a TensorDescription.
         * @typedef {tensorflow.TensorDescription.$Properties} tensorflow.TensorDescription.$Shape
         */

        /**
         * Constructs a new TensorDescription.
         * @memberof tensorflow
         * @classdesc Represents a TensorDescription.
         * @constructor
         * @param {tensorflow.TensorDescription.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TensorDescription = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TensorDescription dtype.
         * @member {tensorflow.DataType} dtype
         * @memberof tensorflow.TensorDescription
         * @instance
         */
        TensorDescription.prototype.dtype = 0;

        /**
         * TensorDescription shape.
         * @member {tensorflow.TensorShapeProto.$Properties|null|undefined} shape
         * @memberof tensorflow.TensorDescription
         * @instance
         */
        TensorDescription.prototype.shape = null;

        /**
         * TensorDescription allocationDescription.
         * @member {tensorflow.AllocationDescription.$Properties|null|undefined} allocationDescription
         * @memberof tensorflow.TensorDescription
         * @instance
         */
        TensorDescription.prototype.allocationDescription = null;

        /**
         * Creates a new TensorDescription instance using the specified properties.
         * @function create
         * @memberof tensorflow.TensorDescription
         * @static
         * @param {tensorflow.TensorDescription.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TensorDescription} TensorDescription instance
         * @type {{
         *   (properties: tensorflow.TensorDescription.$Shape): tensorflow.TensorDescription & tensorflow.TensorDescription.$Shape;
         *   (properties?: tensorflow.TensorDescription.$Properties): tensorflow.TensorDescription;
         * }}
         */
        TensorDescription.create = function(properties) {
            return new TensorDescription(properties);
        };

        /**
         * Encodes the specified TensorDescription message. Does not implicitly {@link tensorflow.TensorDescription.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TensorDescription
         * @static
         * @param {tensorflow.TensorDescription.$Properties} message TensorDescription message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TensorDescription.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.dtype != null && $Object.hasOwnProperty.call(message, "dtype") && message.dtype !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.dtype);
            if (message.shape != null && $Object.hasOwnProperty.call(message, "shape"))
                $root.tensorflow.TensorShapeProto.encode(message.shape, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.allocationDescription != null && $Object.hasOwnProperty.call(message, "allocationDescription"))
                $root.tensorflow.AllocationDescription.encode(message.allocationDescription, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TensorDescription message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TensorDescription
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TensorDescription & tensorflow.TensorDescription.$Shape} TensorDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TensorDescription.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.TensorDescription();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.dtype = value;
                        else
                            delete message.dtype;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.shape = $root.tensorflow.TensorShapeProto.decode(reader, reader.size(), $undefined, _depth + 1, message.shape);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.allocationDescription = $root.tensorflow.AllocationDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.allocationDescription);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return TensorDescription;
    })();

    tensorflow.TensorShapeProto = (function() {

        /**
         * Properties of a TensorShapeProto.
         * @typedef {Object} tensorflow.TensorShapeProto.$Properties
         * @property {Array.<tensorflow.TensorShapeProto.Dim.$Properties>|null} [dim] TensorShapeProto dim
         * @property {boolean|null} [unknownRank] TensorShapeProto unknownRank
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TensorShapeProto.
         * @memberof tensorflow
         * @interface ITensorShapeProto
         * @augments tensorflow.TensorShapeProto.$Properties
         * @deprecated Use tensorflow.TensorShapeProto.$Properties instead.
         */

        /**
         * Shape of a TensorShapeProto.
         * @typedef {tensorflow.TensorShapeProto.$Properties} tensorflow.TensorShapeProto.$Shape
         */

        /**
         * Constructs a new TensorShapeProto.
         * @memberof tensorflow
         * @classdesc Represents a TensorShapeProto.
         * @constructor
         * @param {tensorflow.TensorShapeProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TensorShapeProto = function (properties) {
            this.dim = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TensorShapeProto dim.
         * @member {Array.<tensorflow.TensorShapeProto.Dim.$Properties>} dim
         * @memberof tensorflow.TensorShapeProto
         * @instance
         */
        TensorShapeProto.prototype.dim = $util.emptyArray;

        /**
         * TensorShapeProto unknownRank.
         * @member {boolean} unknownRank
         * @memberof tensorflow.TensorShapeProto
         * @instance
         */
        TensorShapeProto.prototype.unknownRank = false;

        /**
         * Creates a new TensorShapeProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.TensorShapeProto
         * @static
         * @param {tensorflow.TensorShapeProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TensorShapeProto} TensorShapeProto instance
         * @type {{
         *   (properties: tensorflow.TensorShapeProto.$Shape): tensorflow.TensorShapeProto & tensorflow.TensorShapeProto.$Shape;
         *   (properties?: tensorflow.TensorShapeProto.$Properties): tensorflow.TensorShapeProto;
         * }}
         */
        TensorShapeProto.create = function(properties) {
            return new TensorShapeProto(properties);
        };

        /**
         * Encodes the specified TensorShapeProto message. Does not implicitly {@link tensorflow.TensorShapeProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TensorShapeProto
         * @static
         * @param {tensorflow.TensorShapeProto.$Properties} message TensorShapeProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TensorShapeProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.dim != null && message.dim.length)
                for (let i = 0; i < message.dim.length; ++i)
                    $root.tensorflow.TensorShapeProto.Dim.encode(message.dim[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.unknownRank != null && $Object.hasOwnProperty.call(message, "unknownRank") && message.unknownRank !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.unknownRank);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TensorShapeProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TensorShapeProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TensorShapeProto & tensorflow.TensorShapeProto.$Shape} TensorShapeProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TensorShapeProto.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.TensorShapeProto();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dim && message.dim.length))
                            message.dim = [];
                        message.dim.push($root.tensorflow.TensorShapeProto.Dim.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.unknownRank = value;
                        else
                            delete message.unknownRank;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        TensorShapeProto.Dim = (function() {

            /**
             * Properties of a Dim.
             * @typedef {Object} tensorflow.TensorShapeProto.Dim.$Properties
             * @property {number|Long|null} [size] Dim size
             * @property {string|null} [name] Dim name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Dim.
             * @memberof tensorflow.TensorShapeProto
             * @interface IDim
             * @augments tensorflow.TensorShapeProto.Dim.$Properties
             * @deprecated Use tensorflow.TensorShapeProto.Dim.$Properties instead.
             */

            /**
             * Shape of a Dim.
             * @typedef {tensorflow.TensorShapeProto.Dim.$Properties} tensorflow.TensorShapeProto.Dim.$Shape
             */

            /**
             * Constructs a new Dim.
             * @memberof tensorflow.TensorShapeProto
             * @classdesc Represents a Dim.
             * @constructor
             * @param {tensorflow.TensorShapeProto.Dim.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Dim = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Dim size.
             * @member {number|Long} size
             * @memberof tensorflow.TensorShapeProto.Dim
             * @instance
             */
            Dim.prototype.size = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Dim name.
             * @member {string} name
             * @memberof tensorflow.TensorShapeProto.Dim
             * @instance
             */
            Dim.prototype.name = "";

            /**
             * Creates a new Dim instance using the specified properties.
             * @function create
             * @memberof tensorflow.TensorShapeProto.Dim
             * @static
             * @param {tensorflow.TensorShapeProto.Dim.$Properties=} [properties] Properties to set
             * @returns {tensorflow.TensorShapeProto.Dim} Dim instance
             * @type {{
             *   (properties: tensorflow.TensorShapeProto.Dim.$Shape): tensorflow.TensorShapeProto.Dim & tensorflow.TensorShapeProto.Dim.$Shape;
             *   (properties?: tensorflow.TensorShapeProto.Dim.$Properties): tensorflow.TensorShapeProto.Dim;
             * }}
             */
            Dim.create = function(properties) {
                return new Dim(properties);
            };

            /**
             * Encodes the specified Dim message. Does not implicitly {@link tensorflow.TensorShapeProto.Dim.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.TensorShapeProto.Dim
             * @static
             * @param {tensorflow.TensorShapeProto.Dim.$Properties} message Dim message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Dim.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.size);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Dim message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.TensorShapeProto.Dim
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.TensorShapeProto.Dim & tensorflow.TensorShapeProto.Dim.$Shape} Dim
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Dim.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tensorflow.TensorShapeProto.Dim();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Dim;
        })();

        return TensorShapeProto;
    })();

    /**
     * DataType enum.
     * @name tensorflow.DataType
     * @enum {number}
     * @property {number} DT_INVALID=0 DT_INVALID value
     * @property {number} DT_FLOAT=1 DT_FLOAT value
     * @property {number} DT_DOUBLE=2 DT_DOUBLE value
     * @property {number} DT_INT32=3 DT_INT32 value
     * @property {number} DT_UINT8=4 DT_UINT8 value
     * @property {number} DT_INT16=5 DT_INT16 value
     * @property {number} DT_INT8=6 DT_INT8 value
     * @property {number} DT_STRING=7 DT_STRING value
     * @property {number} DT_COMPLEX64=8 DT_COMPLEX64 value
     * @property {number} DT_INT64=9 DT_INT64 value
     * @property {number} DT_BOOL=10 DT_BOOL value
     * @property {number} DT_QINT8=11 DT_QINT8 value
     * @property {number} DT_QUINT8=12 DT_QUINT8 value
     * @property {number} DT_QINT32=13 DT_QINT32 value
     * @property {number} DT_BFLOAT16=14 DT_BFLOAT16 value
     * @property {number} DT_QINT16=15 DT_QINT16 value
     * @property {number} DT_QUINT16=16 DT_QUINT16 value
     * @property {number} DT_UINT16=17 DT_UINT16 value
     * @property {number} DT_COMPLEX128=18 DT_COMPLEX128 value
     * @property {number} DT_HALF=19 DT_HALF value
     * @property {number} DT_RESOURCE=20 DT_RESOURCE value
     * @property {number} DT_VARIANT=21 DT_VARIANT value
     * @property {number} DT_UINT32=22 DT_UINT32 value
     * @property {number} DT_UINT64=23 DT_UINT64 value
     * @property {number} DT_FLOAT8_E5M2=24 DT_FLOAT8_E5M2 value
     * @property {number} DT_FLOAT8_E4M3FN=25 DT_FLOAT8_E4M3FN value
     * @property {number} DT_FLOAT8_E4M3FNUZ=26 DT_FLOAT8_E4M3FNUZ value
     * @property {number} DT_FLOAT8_E4M3B11FNUZ=27 DT_FLOAT8_E4M3B11FNUZ value
     * @property {number} DT_FLOAT8_E5M2FNUZ=28 DT_FLOAT8_E5M2FNUZ value
     * @property {number} DT_INT4=29 DT_INT4 value
     * @property {number} DT_UINT4=30 DT_UINT4 value
     * @property {number} DT_INT2=31 DT_INT2 value
     * @property {number} DT_UINT2=32 DT_UINT2 value
     * @property {number} DT_FLOAT4_E2M1FN=33 DT_FLOAT4_E2M1FN value
     * @property {number} DT_FLOAT_REF=101 DT_FLOAT_REF value
     * @property {number} DT_DOUBLE_REF=102 DT_DOUBLE_REF value
     * @property {number} DT_INT32_REF=103 DT_INT32_REF value
     * @property {number} DT_UINT8_REF=104 DT_UINT8_REF value
     * @property {number} DT_INT16_REF=105 DT_INT16_REF value
     * @property {number} DT_INT8_REF=106 DT_INT8_REF value
     * @property {number} DT_STRING_REF=107 DT_STRING_REF value
     * @property {number} DT_COMPLEX64_REF=108 DT_COMPLEX64_REF value
     * @property {number} DT_INT64_REF=109 DT_INT64_REF value
     * @property {number} DT_BOOL_REF=110 DT_BOOL_REF value
     * @property {number} DT_QINT8_REF=111 DT_QINT8_REF value
     * @property {number} DT_QUINT8_REF=112 DT_QUINT8_REF value
     * @property {number} DT_QINT32_REF=113 DT_QINT32_REF value
     * @property {number} DT_BFLOAT16_REF=114 DT_BFLOAT16_REF value
     * @property {number} DT_QINT16_REF=115 DT_QINT16_REF value
     * @property {number} DT_QUINT16_REF=116 DT_QUINT16_REF value
     * @property {number} DT_UINT16_REF=117 DT_UINT16_REF value
     * @property {number} DT_COMPLEX128_REF=118 DT_COMPLEX128_REF value
     * @property {number} DT_HALF_REF=119 DT_HALF_REF value
     * @property {number} DT_RESOURCE_REF=120 DT_RESOURCE_REF value
     * @property {number} DT_VARIANT_REF=121 DT_VARIANT_REF value
     * @property {number} DT_UINT32_REF=122 DT_UINT32_REF value
     * @property {number} DT_UINT64_REF=123 DT_UINT64_REF value
     * @property {number} DT_FLOAT8_E5M2_REF=124 DT_FLOAT8_E5M2_REF value
     * @property {number} DT_FLOAT8_E4M3FN_REF=125 DT_FLOAT8_E4M3FN_REF value
     * @property {number} DT_FLOAT8_E4M3FNUZ_REF=126 DT_FLOAT8_E4M3FNUZ_REF value
     * @property {number} DT_FLOAT8_E4M3B11FNUZ_REF=127 DT_FLOAT8_E4M3B11FNUZ_REF value
     * @property {number} DT_FLOAT8_E5M2FNUZ_REF=128 DT_FLOAT8_E5M2FNUZ_REF value
     * @property {number} DT_INT4_REF=129 DT_INT4_REF value
     * @property {number} DT_UINT4_REF=130 DT_UINT4_REF value
     * @property {number} DT_INT2_REF=131 DT_INT2_REF value
     * @property {number} DT_UINT2_REF=132 DT_UINT2_REF value
     * @property {number} DT_FLOAT4_E2M1FN_REF=133 DT_FLOAT4_E2M1FN_REF value
     */
    tensorflow.DataType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "DT_INVALID"] = 0;
        values[valuesById[1] = "DT_FLOAT"] = 1;
        values[valuesById[2] = "DT_DOUBLE"] = 2;
        values[valuesById[3] = "DT_INT32"] = 3;
        values[valuesById[4] = "DT_UINT8"] = 4;
        values[valuesById[5] = "DT_INT16"] = 5;
        values[valuesById[6] = "DT_INT8"] = 6;
        values[valuesById[7] = "DT_STRING"] = 7;
        values[valuesById[8] = "DT_COMPLEX64"] = 8;
        values[valuesById[9] = "DT_INT64"] = 9;
        values[valuesById[10] = "DT_BOOL"] = 10;
        values[valuesById[11] = "DT_QINT8"] = 11;
        values[valuesById[12] = "DT_QUINT8"] = 12;
        values[valuesById[13] = "DT_QINT32"] = 13;
        values[valuesById[14] = "DT_BFLOAT16"] = 14;
        values[valuesById[15] = "DT_QINT16"] = 15;
        values[valuesById[16] = "DT_QUINT16"] = 16;
        values[valuesById[17] = "DT_UINT16"] = 17;
        values[valuesById[18] = "DT_COMPLEX128"] = 18;
        values[valuesById[19] = "DT_HALF"] = 19;
        values[valuesById[20] = "DT_RESOURCE"] = 20;
        values[valuesById[21] = "DT_VARIANT"] = 21;
        values[valuesById[22] = "DT_UINT32"] = 22;
        values[valuesById[23] = "DT_UINT64"] = 23;
        values[valuesById[24] = "DT_FLOAT8_E5M2"] = 24;
        values[valuesById[25] = "DT_FLOAT8_E4M3FN"] = 25;
        values[valuesById[26] = "DT_FLOAT8_E4M3FNUZ"] = 26;
        values[valuesById[27] = "DT_FLOAT8_E4M3B11FNUZ"] = 27;
        values[valuesById[28] = "DT_FLOAT8_E5M2FNUZ"] = 28;
        values[valuesById[29] = "DT_INT4"] = 29;
        values[valuesById[30] = "DT_UINT4"] = 30;
        values[valuesById[31] = "DT_INT2"] = 31;
        values[valuesById[32] = "DT_UINT2"] = 32;
        values[valuesById[33] = "DT_FLOAT4_E2M1FN"] = 33;
        values[valuesById[101] = "DT_FLOAT_REF"] = 101;
        values[valuesById[102] = "DT_DOUBLE_REF"] = 102;
        values[valuesById[103] = "DT_INT32_REF"] = 103;
        values[valuesById[104] = "DT_UINT8_REF"] = 104;
        values[valuesById[105] = "DT_INT16_REF"] = 105;
        values[valuesById[106] = "DT_INT8_REF"] = 106;
        values[valuesById[107] = "DT_STRING_REF"] = 107;
        values[valuesById[108] = "DT_COMPLEX64_REF"] = 108;
        values[valuesById[109] = "DT_INT64_REF"] = 109;
        values[valuesById[110] = "DT_BOOL_REF"] = 110;
        values[valuesById[111] = "DT_QINT8_REF"] = 111;
        values[valuesById[112] = "DT_QUINT8_REF"] = 112;
        values[valuesById[113] = "DT_QINT32_REF"] = 113;
        values[valuesById[114] = "DT_BFLOAT16_REF"] = 114;
        values[valuesById[115] = "DT_QINT16_REF"] = 115;
        values[valuesById[116] = "DT_QUINT16_REF"] = 116;
        values[valuesById[117] = "DT_UINT16_REF"] = 117;
        values[valuesById[118] = "DT_COMPLEX128_REF"] = 118;
        values[valuesById[119] = "DT_HALF_REF"] = 119;
        values[valuesById[120] = "DT_RESOURCE_REF"] = 120;
        values[valuesById[121] = "DT_VARIANT_REF"] = 121;
        values[valuesById[122] = "DT_UINT32_REF"] = 122;
        values[valuesById[123] = "DT_UINT64_REF"] = 123;
        values[valuesById[124] = "DT_FLOAT8_E5M2_REF"] = 124;
        values[valuesById[125] = "DT_FLOAT8_E4M3FN_REF"] = 125;
        values[valuesById[126] = "DT_FLOAT8_E4M3FNUZ_REF"] = 126;
        values[valuesById[127] = "DT_FLOAT8_E4M3B11FNUZ_REF"] = 127;
        values[valuesById[128] = "DT_FLOAT8_E5M2FNUZ_REF"] = 128;
        values[valuesById[129] = "DT_INT4_REF"] = 129;
        values[valuesById[130] = "DT_UINT4_REF"] = 130;
        values[valuesById[131] = "DT_INT2_REF"] = 131;
        values[valuesById[132] = "DT_UINT2_REF"] = 132;
        values[valuesById[133] = "DT_FLOAT4_E2M1FN_REF"] = 133;
        return values;
    })();

    tensorflow.SerializedDType = (function() {

        /**
         * Properties of a SerializedDType.
         * @typedef {Object} tensorflow.SerializedDType.$Properties
         * @property {tensorflow.DataType|null} [datatype] SerializedDType datatype
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SerializedDType.
         * @memberof tensorflow
         * @interface ISerializedDType
         * @augments tensorflow.SerializedDType.$Properties
         * @deprecated Use tensorflow.SerializedDType.$Properties instead.
         */

        /**
         * Shape of a SerializedDType.
         * @typedef {tensorflow.SerializedDType.$Properties} tensorflow.SerializedDType.$Shape
         */

        /**
         * Constructs a new SerializedDType.
         * @memberof tensorflow
         * @classdesc Represents a SerializedDType.
         * @constructor
         * @param {tensorflow.SerializedDType.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SerializedDType = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SerializedDType datatype.
         * @member {tensorflow.DataType} datatype
         * @memberof tensorflow.SerializedDType
         * @instance
         */
        SerializedDType.prototype.datatype = 0;

        /**
         * Creates a new SerializedDType instance using the specified properties.
         * @function create
         * @memberof tensorflow.SerializedDType
         * @static
         * @param {tensorflow.SerializedDType.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SerializedDType} SerializedDType instance
         * @type {{
         *   (properties: tensorflow.SerializedDType.$Shape): tensorflow.SerializedDType & tensorflow.SerializedDType.$Shape;
         *   (properties?: tensorflow.SerializedDType.$Properties): tensorflow.SerializedDType;
         * }}
         */
        SerializedDType.create = function(properties) {
            return new SerializedDType(properties);
        };

        /**
         * Encodes the specified SerializedDType message. Does not implicitly {@link tensorflow.SerializedDType.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SerializedDType
         * @static
         * @param {tensorflow.SerializedDType.$Properties} message SerializedDType message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SerializedDType.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.datatype != null && $Object.hasOwnProperty.call(message, "datatype") && message.datatype !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.datatype);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SerializedDType message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SerializedDType
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SerializedDType & tensorflow.SerializedDType.$Shape} SerializedDType
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SerializedDType.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.SerializedDType();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.datatype = value;
                        else
                            delete message.datatype;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SerializedDType;
    })();

    tensorflow.InterconnectLink = (function() {

        /**
         * Properties of an InterconnectLink.
         * @typedef {Object} tensorflow.InterconnectLink.$Properties
         * @property {number|null} [deviceId] InterconnectLink deviceId
         * @property {string|null} [type] InterconnectLink type
         * @property {number|null} [strength] InterconnectLink strength
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an InterconnectLink.
         * @memberof tensorflow
         * @interface IInterconnectLink
         * @augments tensorflow.InterconnectLink.$Properties
         * @deprecated Use tensorflow.InterconnectLink.$Properties instead.
         */

        /**
         * Shape of an InterconnectLink.
         * @typedef {tensorflow.InterconnectLink.$Properties} tensorflow.InterconnectLink.$Shape
         */

        /**
         * Constructs a new InterconnectLink.
         * @memberof tensorflow
         * @classdesc Represents an InterconnectLink.
         * @constructor
         * @param {tensorflow.InterconnectLink.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const InterconnectLink = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * InterconnectLink deviceId.
         * @member {number} deviceId
         * @memberof tensorflow.InterconnectLink
         * @instance
         */
        InterconnectLink.prototype.deviceId = 0;

        /**
         * InterconnectLink type.
         * @member {string} type
         * @memberof tensorflow.InterconnectLink
         * @instance
         */
        InterconnectLink.prototype.type = "";

        /**
         * InterconnectLink strength.
         * @member {number} strength
         * @memberof tensorflow.InterconnectLink
         * @instance
         */
        InterconnectLink.prototype.strength = 0;

        /**
         * Creates a new InterconnectLink instance using the specified properties.
         * @function create
         * @memberof tensorflow.InterconnectLink
         * @static
         * @param {tensorflow.InterconnectLink.$Properties=} [properties] Properties to set
         * @returns {tensorflow.InterconnectLink} InterconnectLink instance
         * @type {{
         *   (properties: tensorflow.InterconnectLink.$Shape): tensorflow.InterconnectLink & tensorflow.InterconnectLink.$Shape;
         *   (properties?: tensorflow.InterconnectLink.$Properties): tensorflow.InterconnectLink;
         * }}
         */
        InterconnectLink.create = function(properties) {
            return new InterconnectLink(properties);
        };

        /**
         * Encodes the specified InterconnectLink message. Does not implicitly {@link tensorflow.InterconnectLink.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.InterconnectLink
         * @static
         * @param {tensorflow.InterconnectLink.$Properties} message InterconnectLink message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        InterconnectLink.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.deviceId);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.type);
            if (message.strength != null && $Object.hasOwnProperty.call(message, "strength") && message.strength !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.strength);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an InterconnectLink message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.InterconnectLink
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.InterconnectLink & tensorflow.InterconnectLink.$Shape} InterconnectLink
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        InterconnectLink.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.InterconnectLink();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.deviceId = value;
                        else
                            delete message.deviceId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.strength = value;
                        else
                            delete message.strength;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return InterconnectLink;
    })();

    tensorflow.LocalLinks = (function() {

        /**
         * Properties of a LocalLinks.
         * @typedef {Object} tensorflow.LocalLinks.$Properties
         * @property {Array.<tensorflow.InterconnectLink.$Properties>|null} [link] LocalLinks link
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LocalLinks.
         * @memberof tensorflow
         * @interface ILocalLinks
         * @augments tensorflow.LocalLinks.$Properties
         * @deprecated Use tensorflow.LocalLinks.$Properties instead.
         */

        /**
         * Shape of a LocalLinks.
         * @typedef {tensorflow.LocalLinks.$Properties} tensorflow.LocalLinks.$Shape
         */

        /**
         * Constructs a new LocalLinks.
         * @memberof tensorflow
         * @classdesc Represents a LocalLinks.
         * @constructor
         * @param {tensorflow.LocalLinks.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LocalLinks = function (properties) {
            this.link = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LocalLinks link.
         * @member {Array.<tensorflow.InterconnectLink.$Properties>} link
         * @memberof tensorflow.LocalLinks
         * @instance
         */
        LocalLinks.prototype.link = $util.emptyArray;

        /**
         * Creates a new LocalLinks instance using the specified properties.
         * @function create
         * @memberof tensorflow.LocalLinks
         * @static
         * @param {tensorflow.LocalLinks.$Properties=} [properties] Properties to set
         * @returns {tensorflow.LocalLinks} LocalLinks instance
         * @type {{
         *   (properties: tensorflow.LocalLinks.$Shape): tensorflow.LocalLinks & tensorflow.LocalLinks.$Shape;
         *   (properties?: tensorflow.LocalLinks.$Properties): tensorflow.LocalLinks;
         * }}
         */
        LocalLinks.create = function(properties) {
            return new LocalLinks(properties);
        };

        /**
         * Encodes the specified LocalLinks message. Does not implicitly {@link tensorflow.LocalLinks.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.LocalLinks
         * @static
         * @param {tensorflow.LocalLinks.$Properties} message LocalLinks message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LocalLinks.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.link != null && message.link.length)
                for (let i = 0; i < message.link.length; ++i)
                    $root.tensorflow.InterconnectLink.encode(message.link[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LocalLinks message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.LocalLinks
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.LocalLinks & tensorflow.LocalLinks.$Shape} LocalLinks
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LocalLinks.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.LocalLinks();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.link && message.link.length))
                            message.link = [];
                        message.link.push($root.tensorflow.InterconnectLink.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LocalLinks;
    })();

    tensorflow.DeviceLocality = (function() {

        /**
         * Properties of a DeviceLocality.
         * @typedef {Object} tensorflow.DeviceLocality.$Properties
         * @property {number|null} [busId] DeviceLocality busId
         * @property {number|null} [numaNode] DeviceLocality numaNode
         * @property {tensorflow.LocalLinks.$Properties|null} [links] DeviceLocality links
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DeviceLocality.
         * @memberof tensorflow
         * @interface IDeviceLocality
         * @augments tensorflow.DeviceLocality.$Properties
         * @deprecated Use tensorflow.DeviceLocality.$Properties instead.
         */

        /**
         * Shape of a DeviceLocality.
         * @typedef {tensorflow.DeviceLocality.$Properties} tensorflow.DeviceLocality.$Shape
         */

        /**
         * Constructs a new DeviceLocality.
         * @memberof tensorflow
         * @classdesc Represents a DeviceLocality.
         * @constructor
         * @param {tensorflow.DeviceLocality.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DeviceLocality = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DeviceLocality busId.
         * @member {number} busId
         * @memberof tensorflow.DeviceLocality
         * @instance
         */
        DeviceLocality.prototype.busId = 0;

        /**
         * DeviceLocality numaNode.
         * @member {number} numaNode
         * @memberof tensorflow.DeviceLocality
         * @instance
         */
        DeviceLocality.prototype.numaNode = 0;

        /**
         * DeviceLocality links.
         * @member {tensorflow.LocalLinks.$Properties|null|undefined} links
         * @memberof tensorflow.DeviceLocality
         * @instance
         */
        DeviceLocality.prototype.links = null;

        /**
         * Creates a new DeviceLocality instance using the specified properties.
         * @function create
         * @memberof tensorflow.DeviceLocality
         * @static
         * @param {tensorflow.DeviceLocality.$Properties=} [properties] Properties to set
         * @returns {tensorflow.DeviceLocality} DeviceLocality instance
         * @type {{
         *   (properties: tensorflow.DeviceLocality.$Shape): tensorflow.DeviceLocality & tensorflow.DeviceLocality.$Shape;
         *   (properties?: tensorflow.DeviceLocality.$Properties): tensorflow.DeviceLocality;
         * }}
         */
        DeviceLocality.create = function(properties) {
            return new DeviceLocality(properties);
        };

        /**
         * Encodes the specified DeviceLocality message. Does not implicitly {@link tensorflow.DeviceLocality.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.DeviceLocality
         * @static
         * @param {tensorflow.DeviceLocality.$Properties} message DeviceLocality message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DeviceLocality.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.busId != null && $Object.hasOwnProperty.call(message, "busId") && message.busId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.busId);
            if (message.numaNode != null && $Object.hasOwnProperty.call(message, "numaNode") && message.numaNode !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.numaNode);
            if (message.links != null && $Object.hasOwnProperty.call(message, "links"))
                $root.tensorflow.LocalLinks.encode(message.links, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DeviceLocality message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.DeviceLocality
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.DeviceLocality & tensorflow.DeviceLocality.$Shape} DeviceLocality
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DeviceLocality.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.DeviceLocality();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.busId = value;
                        else
                            delete message.busId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.numaNode = value;
                        else
                            delete message.numaNode;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.links = $root.tensorflow.LocalLinks.decode(reader, reader.size(), $undefined, _depth + 1, message.links);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DeviceLocality;
    })();

    tensorflow.DeviceAttributes = (function() {

        /**
         * Properties of a DeviceAttributes.
         * @typedef {Object} tensorflow.DeviceAttributes.$Properties
         * @property {string|null} [name] DeviceAttributes name
         * @property {string|null} [deviceType] DeviceAttributes deviceType
         * @property {number|Long|null} [memoryLimit] DeviceAttributes memoryLimit
         * @property {tensorflow.DeviceLocality.$Properties|null} [locality] DeviceAttributes locality
         * @property {number|Long|null} [incarnation] DeviceAttributes incarnation
         * @property {string|null} [physicalDeviceDesc] DeviceAttributes physicalDeviceDesc
         * @property {number|Long|null} [xlaGlobalId] DeviceAttributes xlaGlobalId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DeviceAttributes.
         * @memberof tensorflow
         * @interface IDeviceAttributes
         * @augments tensorflow.DeviceAttributes.$Properties
         * @deprecated Use tensorflow.DeviceAttributes.$Properties instead.
         */

        /**
         * Shape of a DeviceAttributes.
         * @typedef {tensorflow.DeviceAttributes.$Properties} tensorflow.DeviceAttributes.$Shape
         */

        /**
         * Constructs a new DeviceAttributes.
         * @memberof tensorflow
         * @classdesc Represents a DeviceAttributes.
         * @constructor
         * @param {tensorflow.DeviceAttributes.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DeviceAttributes = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DeviceAttributes name.
         * @member {string} name
         * @memberof tensorflow.DeviceAttributes
         * @instance
         */
        DeviceAttributes.prototype.name = "";

        /**
         * DeviceAttributes deviceType.
         * @member {string} deviceType
         * @memberof tensorflow.DeviceAttributes
         * @instance
         */
        DeviceAttributes.prototype.deviceType = "";

        /**
         * DeviceAttributes memoryLimit.
         * @member {number|Long} memoryLimit
         * @memberof tensorflow.DeviceAttributes
         * @instance
         */
        DeviceAttributes.prototype.memoryLimit = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * DeviceAttributes locality.
         * @member {tensorflow.DeviceLocality.$Properties|null|undefined} locality
         * @memberof tensorflow.DeviceAttributes
         * @instance
         */
        DeviceAttributes.prototype.locality = null;

        /**
         * DeviceAttributes incarnation.
         * @member {number|Long} incarnation
         * @memberof tensorflow.DeviceAttributes
         * @instance
         */
        DeviceAttributes.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * DeviceAttributes physicalDeviceDesc.
         * @member {string} physicalDeviceDesc
         * @memberof tensorflow.DeviceAttributes
         * @instance
         */
        DeviceAttributes.prototype.physicalDeviceDesc = "";

        /**
         * DeviceAttributes xlaGlobalId.
         * @member {number|Long} xlaGlobalId
         * @memberof tensorflow.DeviceAttributes
         * @instance
         */
        DeviceAttributes.prototype.xlaGlobalId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new DeviceAttributes instance using the specified properties.
         * @function create
         * @memberof tensorflow.DeviceAttributes
         * @static
         * @param {tensorflow.DeviceAttributes.$Properties=} [properties] Properties to set
         * @returns {tensorflow.DeviceAttributes} DeviceAttributes instance
         * @type {{
         *   (properties: tensorflow.DeviceAttributes.$Shape): tensorflow.DeviceAttributes & tensorflow.DeviceAttributes.$Shape;
         *   (properties?: tensorflow.DeviceAttributes.$Properties): tensorflow.DeviceAttributes;
         * }}
         */
        DeviceAttributes.create = function(properties) {
            return new DeviceAttributes(properties);
        };

        /**
         * Encodes the specified DeviceAttributes message. Does not implicitly {@link tensorflow.DeviceAttributes.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.DeviceAttributes
         * @static
         * @param {tensorflow.DeviceAttributes.$Properties} message DeviceAttributes message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DeviceAttributes.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.deviceType != null && $Object.hasOwnProperty.call(message, "deviceType") && message.deviceType !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.deviceType);
            if (message.memoryLimit != null && $Object.hasOwnProperty.call(message, "memoryLimit") && (typeof message.memoryLimit === "object" ? message.memoryLimit.low || message.memoryLimit.high : message.memoryLimit !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.memoryLimit);
            if (message.locality != null && $Object.hasOwnProperty.call(message, "locality"))
                $root.tensorflow.DeviceLocality.encode(message.locality, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                writer.uint32(/* id 6, wireType 1 =*/49).fixed64(message.incarnation);
            if (message.physicalDeviceDesc != null && $Object.hasOwnProperty.call(message, "physicalDeviceDesc") && message.physicalDeviceDesc !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.physicalDeviceDesc);
            if (message.xlaGlobalId != null && $Object.hasOwnProperty.call(message, "xlaGlobalId") && (typeof message.xlaGlobalId === "object" ? message.xlaGlobalId.low || message.xlaGlobalId.high : message.xlaGlobalId !== 0))
                writer.uint32(/* id 8, wireType 0 =*/64).int64(message.xlaGlobalId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DeviceAttributes message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.DeviceAttributes
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.DeviceAttributes & tensorflow.DeviceAttributes.$Shape} DeviceAttributes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DeviceAttributes.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.DeviceAttributes();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.deviceType = value;
                        else
                            delete message.deviceType;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.memoryLimit = value;
                        else
                            delete message.memoryLimit;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.locality = $root.tensorflow.DeviceLocality.decode(reader, reader.size(), $undefined, _depth + 1, message.locality);
                        continue;
                    }
                case 6: {
                        if (wireType !== 1)
                            break;
                        if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                            message.incarnation = value;
                        else
                            delete message.incarnation;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.physicalDeviceDesc = value;
                        else
                            delete message.physicalDeviceDesc;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.xlaGlobalId = value;
                        else
                            delete message.xlaGlobalId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DeviceAttributes;
    })();

    tensorflow.CreateSessionRequest = (function() {

        /**
         * Properties of a CreateSessionRequest.
         * @typedef {Object} tensorflow.CreateSessionRequest.$Properties
         * @property {Uint8Array|null} [graphDef] CreateSessionRequest graphDef
         * @property {tensorflow.ConfigProto.$Properties|null} [config] CreateSessionRequest config
         * @property {string|null} [target] CreateSessionRequest target
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CreateSessionRequest.
         * @memberof tensorflow
         * @interface ICreateSessionRequest
         * @augments tensorflow.CreateSessionRequest.$Properties
         * @deprecated Use tensorflow.CreateSessionRequest.$Properties instead.
         */

        /**
         * Shape of a CreateSessionRequest.
         * @typedef {tensorflow.CreateSessionRequest.$Properties} tensorflow.CreateSessionRequest.$Shape
         */

        /**
         * Constructs a new CreateSessionRequest.
         * @memberof tensorflow
         * @classdesc Represents a CreateSessionRequest.
         * @constructor
         * @param {tensorflow.CreateSessionRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CreateSessionRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CreateSessionRequest graphDef.
         * @member {Uint8Array} graphDef
         * @memberof tensorflow.CreateSessionRequest
         * @instance
         */
        CreateSessionRequest.prototype.graphDef = $util.newBuffer([]);

        /**
         * CreateSessionRequest config.
         * @member {tensorflow.ConfigProto.$Properties|null|undefined} config
         * @memberof tensorflow.CreateSessionRequest
         * @instance
         */
        CreateSessionRequest.prototype.config = null;

        /**
         * CreateSessionRequest target.
         * @member {string} target
         * @memberof tensorflow.CreateSessionRequest
         * @instance
         */
        CreateSessionRequest.prototype.target = "";

        /**
         * Creates a new CreateSessionRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.CreateSessionRequest
         * @static
         * @param {tensorflow.CreateSessionRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CreateSessionRequest} CreateSessionRequest instance
         * @type {{
         *   (properties: tensorflow.CreateSessionRequest.$Shape): tensorflow.CreateSessionRequest & tensorflow.CreateSessionRequest.$Shape;
         *   (properties?: tensorflow.CreateSessionRequest.$Properties): tensorflow.CreateSessionRequest;
         * }}
         */
        CreateSessionRequest.create = function(properties) {
            return new CreateSessionRequest(properties);
        };

        /**
         * Encodes the specified CreateSessionRequest message. Does not implicitly {@link tensorflow.CreateSessionRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CreateSessionRequest
         * @static
         * @param {tensorflow.CreateSessionRequest.$Properties} message CreateSessionRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CreateSessionRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.graphDef != null && $Object.hasOwnProperty.call(message, "graphDef") && message.graphDef.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.graphDef);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.tensorflow.ConfigProto.encode(message.config, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.target);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CreateSessionRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CreateSessionRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CreateSessionRequest & tensorflow.CreateSessionRequest.$Shape} CreateSessionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CreateSessionRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.CreateSessionRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.graphDef = value;
                        else
                            delete message.graphDef;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.tensorflow.ConfigProto.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.target = value;
                        else
                            delete message.target;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CreateSessionRequest;
    })();

    tensorflow.CreateSessionResponse = (function() {

        /**
         * Properties of a CreateSessionResponse.
         * @typedef {Object} tensorflow.CreateSessionResponse.$Properties
         * @property {string|null} [sessionHandle] CreateSessionResponse sessionHandle
         * @property {number|Long|null} [graphVersion] CreateSessionResponse graphVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CreateSessionResponse.
         * @memberof tensorflow
         * @interface ICreateSessionResponse
         * @augments tensorflow.CreateSessionResponse.$Properties
         * @deprecated Use tensorflow.CreateSessionResponse.$Properties instead.
         */

        /**
         * Shape of a CreateSessionResponse.
         * @typedef {tensorflow.CreateSessionResponse.$Properties} tensorflow.CreateSessionResponse.$Shape
         */

        /**
         * Constructs a new CreateSessionResponse.
         * @memberof tensorflow
         * @classdesc Represents a CreateSessionResponse.
         * @constructor
         * @param {tensorflow.CreateSessionResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CreateSessionResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CreateSessionResponse sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.CreateSessionResponse
         * @instance
         */
        CreateSessionResponse.prototype.sessionHandle = "";

        /**
         * CreateSessionResponse graphVersion.
         * @member {number|Long} graphVersion
         * @memberof tensorflow.CreateSessionResponse
         * @instance
         */
        CreateSessionResponse.prototype.graphVersion = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new CreateSessionResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.CreateSessionResponse
         * @static
         * @param {tensorflow.CreateSessionResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CreateSessionResponse} CreateSessionResponse instance
         * @type {{
         *   (properties: tensorflow.CreateSessionResponse.$Shape): tensorflow.CreateSessionResponse & tensorflow.CreateSessionResponse.$Shape;
         *   (properties?: tensorflow.CreateSessionResponse.$Properties): tensorflow.CreateSessionResponse;
         * }}
         */
        CreateSessionResponse.create = function(properties) {
            return new CreateSessionResponse(properties);
        };

        /**
         * Encodes the specified CreateSessionResponse message. Does not implicitly {@link tensorflow.CreateSessionResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CreateSessionResponse
         * @static
         * @param {tensorflow.CreateSessionResponse.$Properties} message CreateSessionResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CreateSessionResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.graphVersion != null && $Object.hasOwnProperty.call(message, "graphVersion") && (typeof message.graphVersion === "object" ? message.graphVersion.low || message.graphVersion.high : message.graphVersion !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.graphVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CreateSessionResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CreateSessionResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CreateSessionResponse & tensorflow.CreateSessionResponse.$Shape} CreateSessionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CreateSessionResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.CreateSessionResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.graphVersion = value;
                        else
                            delete message.graphVersion;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CreateSessionResponse;
    })();

    tensorflow.ExtendSessionRequest = (function() {

        /**
         * Properties of an ExtendSessionRequest.
         * @typedef {Object} tensorflow.ExtendSessionRequest.$Properties
         * @property {string|null} [sessionHandle] ExtendSessionRequest sessionHandle
         * @property {Uint8Array|null} [graphDef] ExtendSessionRequest graphDef
         * @property {number|Long|null} [currentGraphVersion] ExtendSessionRequest currentGraphVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExtendSessionRequest.
         * @memberof tensorflow
         * @interface IExtendSessionRequest
         * @augments tensorflow.ExtendSessionRequest.$Properties
         * @deprecated Use tensorflow.ExtendSessionRequest.$Properties instead.
         */

        /**
         * Shape of an ExtendSessionRequest.
         * @typedef {tensorflow.ExtendSessionRequest.$Properties} tensorflow.ExtendSessionRequest.$Shape
         */

        /**
         * Constructs a new ExtendSessionRequest.
         * @memberof tensorflow
         * @classdesc Represents an ExtendSessionRequest.
         * @constructor
         * @param {tensorflow.ExtendSessionRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExtendSessionRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExtendSessionRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.ExtendSessionRequest
         * @instance
         */
        ExtendSessionRequest.prototype.sessionHandle = "";

        /**
         * ExtendSessionRequest graphDef.
         * @member {Uint8Array} graphDef
         * @memberof tensorflow.ExtendSessionRequest
         * @instance
         */
        ExtendSessionRequest.prototype.graphDef = $util.newBuffer([]);

        /**
         * ExtendSessionRequest currentGraphVersion.
         * @member {number|Long} currentGraphVersion
         * @memberof tensorflow.ExtendSessionRequest
         * @instance
         */
        ExtendSessionRequest.prototype.currentGraphVersion = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ExtendSessionRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.ExtendSessionRequest
         * @static
         * @param {tensorflow.ExtendSessionRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ExtendSessionRequest} ExtendSessionRequest instance
         * @type {{
         *   (properties: tensorflow.ExtendSessionRequest.$Shape): tensorflow.ExtendSessionRequest & tensorflow.ExtendSessionRequest.$Shape;
         *   (properties?: tensorflow.ExtendSessionRequest.$Properties): tensorflow.ExtendSessionRequest;
         * }}
         */
        ExtendSessionRequest.create = function(properties) {
            return new ExtendSessionRequest(properties);
        };

        /**
         * Encodes the specified ExtendSessionRequest message. Does not implicitly {@link tensorflow.ExtendSessionRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ExtendSessionRequest
         * @static
         * @param {tensorflow.ExtendSessionRequest.$Properties} message ExtendSessionRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExtendSessionRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.graphDef != null && $Object.hasOwnProperty.call(message, "graphDef") && message.graphDef.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.graphDef);
            if (message.currentGraphVersion != null && $Object.hasOwnProperty.call(message, "currentGraphVersion") && (typeof message.currentGraphVersion === "object" ? message.currentGraphVersion.low || message.currentGraphVersion.high : message.currentGraphVersion !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.currentGraphVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExtendSessionRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ExtendSessionRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ExtendSessionRequest & tensorflow.ExtendSessionRequest.$Shape} ExtendSessionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExtendSessionRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ExtendSessionRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.graphDef = value;
                        else
                            delete message.graphDef;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.currentGraphVersion = value;
                        else
                            delete message.currentGraphVersion;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ExtendSessionRequest;
    })();

    tensorflow.ExtendSessionResponse = (function() {

        /**
         * Properties of an ExtendSessionResponse.
         * @typedef {Object} tensorflow.ExtendSessionResponse.$Properties
         * @property {number|Long|null} [newGraphVersion] ExtendSessionResponse newGraphVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExtendSessionResponse.
         * @memberof tensorflow
         * @interface IExtendSessionResponse
         * @augments tensorflow.ExtendSessionResponse.$Properties
         * @deprecated Use tensorflow.ExtendSessionResponse.$Properties instead.
         */

        /**
         * Shape of an ExtendSessionResponse.
         * @typedef {tensorflow.ExtendSessionResponse.$Properties} tensorflow.ExtendSessionResponse.$Shape
         */

        /**
         * Constructs a new ExtendSessionResponse.
         * @memberof tensorflow
         * @classdesc Represents an ExtendSessionResponse.
         * @constructor
         * @param {tensorflow.ExtendSessionResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExtendSessionResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExtendSessionResponse newGraphVersion.
         * @member {number|Long} newGraphVersion
         * @memberof tensorflow.ExtendSessionResponse
         * @instance
         */
        ExtendSessionResponse.prototype.newGraphVersion = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ExtendSessionResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.ExtendSessionResponse
         * @static
         * @param {tensorflow.ExtendSessionResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ExtendSessionResponse} ExtendSessionResponse instance
         * @type {{
         *   (properties: tensorflow.ExtendSessionResponse.$Shape): tensorflow.ExtendSessionResponse & tensorflow.ExtendSessionResponse.$Shape;
         *   (properties?: tensorflow.ExtendSessionResponse.$Properties): tensorflow.ExtendSessionResponse;
         * }}
         */
        ExtendSessionResponse.create = function(properties) {
            return new ExtendSessionResponse(properties);
        };

        /**
         * Encodes the specified ExtendSessionResponse message. Does not implicitly {@link tensorflow.ExtendSessionResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ExtendSessionResponse
         * @static
         * @param {tensorflow.ExtendSessionResponse.$Properties} message ExtendSessionResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExtendSessionResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.newGraphVersion != null && $Object.hasOwnProperty.call(message, "newGraphVersion") && (typeof message.newGraphVersion === "object" ? message.newGraphVersion.low || message.newGraphVersion.high : message.newGraphVersion !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.newGraphVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExtendSessionResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ExtendSessionResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ExtendSessionResponse & tensorflow.ExtendSessionResponse.$Shape} ExtendSessionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExtendSessionResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ExtendSessionResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.newGraphVersion = value;
                        else
                            delete message.newGraphVersion;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ExtendSessionResponse;
    })();

    tensorflow.RunStepRequest = (function() {

        /**
         * Properties of a RunStepRequest.
         * @typedef {Object} tensorflow.RunStepRequest.$Properties
         * @property {string|null} [sessionHandle] RunStepRequest sessionHandle
         * @property {Array.<tensorflow.NamedTensorProto.$Properties>|null} [feed] RunStepRequest feed
         * @property {Array.<string>|null} [fetch] RunStepRequest fetch
         * @property {Array.<string>|null} [target] RunStepRequest target
         * @property {tensorflow.RunOptions.$Properties|null} [options] RunStepRequest options
         * @property {string|null} [partialRunHandle] RunStepRequest partialRunHandle
         * @property {boolean|null} [storeErrorsInResponseBody] RunStepRequest storeErrorsInResponseBody
         * @property {number|Long|null} [requestId] RunStepRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RunStepRequest.
         * @memberof tensorflow
         * @interface IRunStepRequest
         * @augments tensorflow.RunStepRequest.$Properties
         * @deprecated Use tensorflow.RunStepRequest.$Properties instead.
         */

        /**
         * Shape of a RunStepRequest.
         * @typedef {tensorflow.RunStepRequest.$Properties} tensorflow.RunStepRequest.$Shape
         */

        /**
         * Constructs a new RunStepRequest.
         * @memberof tensorflow
         * @classdesc Represents a RunStepRequest.
         * @constructor
         * @param {tensorflow.RunStepRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RunStepRequest = function (properties) {
            this.feed = [];
            this.fetch = [];
            this.target = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RunStepRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.sessionHandle = "";

        /**
         * RunStepRequest feed.
         * @member {Array.<tensorflow.NamedTensorProto.$Properties>} feed
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.feed = $util.emptyArray;

        /**
         * RunStepRequest fetch.
         * @member {Array.<string>} fetch
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.fetch = $util.emptyArray;

        /**
         * RunStepRequest target.
         * @member {Array.<string>} target
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.target = $util.emptyArray;

        /**
         * RunStepRequest options.
         * @member {tensorflow.RunOptions.$Properties|null|undefined} options
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.options = null;

        /**
         * RunStepRequest partialRunHandle.
         * @member {string} partialRunHandle
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.partialRunHandle = "";

        /**
         * RunStepRequest storeErrorsInResponseBody.
         * @member {boolean} storeErrorsInResponseBody
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.storeErrorsInResponseBody = false;

        /**
         * RunStepRequest requestId.
         * @member {number|Long} requestId
         * @memberof tensorflow.RunStepRequest
         * @instance
         */
        RunStepRequest.prototype.requestId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new RunStepRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.RunStepRequest
         * @static
         * @param {tensorflow.RunStepRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RunStepRequest} RunStepRequest instance
         * @type {{
         *   (properties: tensorflow.RunStepRequest.$Shape): tensorflow.RunStepRequest & tensorflow.RunStepRequest.$Shape;
         *   (properties?: tensorflow.RunStepRequest.$Properties): tensorflow.RunStepRequest;
         * }}
         */
        RunStepRequest.create = function(properties) {
            return new RunStepRequest(properties);
        };

        /**
         * Encodes the specified RunStepRequest message. Does not implicitly {@link tensorflow.RunStepRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RunStepRequest
         * @static
         * @param {tensorflow.RunStepRequest.$Properties} message RunStepRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RunStepRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.feed != null && message.feed.length)
                for (let i = 0; i < message.feed.length; ++i)
                    $root.tensorflow.NamedTensorProto.encode(message.feed[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.fetch != null && message.fetch.length)
                for (let i = 0; i < message.fetch.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.fetch[i]);
            if (message.target != null && message.target.length)
                for (let i = 0; i < message.target.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.target[i]);
            if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                $root.tensorflow.RunOptions.encode(message.options, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.partialRunHandle != null && $Object.hasOwnProperty.call(message, "partialRunHandle") && message.partialRunHandle !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.partialRunHandle);
            if (message.storeErrorsInResponseBody != null && $Object.hasOwnProperty.call(message, "storeErrorsInResponseBody") && message.storeErrorsInResponseBody !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.storeErrorsInResponseBody);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                writer.uint32(/* id 8, wireType 0 =*/64).int64(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RunStepRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RunStepRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RunStepRequest & tensorflow.RunStepRequest.$Shape} RunStepRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RunStepRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RunStepRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.feed && message.feed.length))
                            message.feed = [];
                        message.feed.push($root.tensorflow.NamedTensorProto.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.fetch && message.fetch.length))
                            message.fetch = [];
                        message.fetch.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.target && message.target.length))
                            message.target = [];
                        message.target.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.options = $root.tensorflow.RunOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.partialRunHandle = value;
                        else
                            delete message.partialRunHandle;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.storeErrorsInResponseBody = value;
                        else
                            delete message.storeErrorsInResponseBody;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RunStepRequest;
    })();

    tensorflow.RunStepResponse = (function() {

        /**
         * Properties of a RunStepResponse.
         * @typedef {Object} tensorflow.RunStepResponse.$Properties
         * @property {Array.<tensorflow.NamedTensorProto.$Properties>|null} [tensor] RunStepResponse tensor
         * @property {tensorflow.RunMetadata.$Properties|null} [metadata] RunStepResponse metadata
         * @property {tensorflow.error.Code|null} [statusCode] RunStepResponse statusCode
         * @property {string|null} [statusErrorMessage] RunStepResponse statusErrorMessage
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RunStepResponse.
         * @memberof tensorflow
         * @interface IRunStepResponse
         * @augments tensorflow.RunStepResponse.$Properties
         * @deprecated Use tensorflow.RunStepResponse.$Properties instead.
         */

        /**
         * Shape of a RunStepResponse.
         * @typedef {tensorflow.RunStepResponse.$Properties} tensorflow.RunStepResponse.$Shape
         */

        /**
         * Constructs a new RunStepResponse.
         * @memberof tensorflow
         * @classdesc Represents a RunStepResponse.
         * @constructor
         * @param {tensorflow.RunStepResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RunStepResponse = function (properties) {
            this.tensor = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RunStepResponse tensor.
         * @member {Array.<tensorflow.NamedTensorProto.$Properties>} tensor
         * @memberof tensorflow.RunStepResponse
         * @instance
         */
        RunStepResponse.prototype.tensor = $util.emptyArray;

        /**
         * RunStepResponse metadata.
         * @member {tensorflow.RunMetadata.$Properties|null|undefined} metadata
         * @memberof tensorflow.RunStepResponse
         * @instance
         */
        RunStepResponse.prototype.metadata = null;

        /**
         * RunStepResponse statusCode.
         * @member {tensorflow.error.Code} statusCode
         * @memberof tensorflow.RunStepResponse
         * @instance
         */
        RunStepResponse.prototype.statusCode = 0;

        /**
         * RunStepResponse statusErrorMessage.
         * @member {string} statusErrorMessage
         * @memberof tensorflow.RunStepResponse
         * @instance
         */
        RunStepResponse.prototype.statusErrorMessage = "";

        /**
         * Creates a new RunStepResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.RunStepResponse
         * @static
         * @param {tensorflow.RunStepResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RunStepResponse} RunStepResponse instance
         * @type {{
         *   (properties: tensorflow.RunStepResponse.$Shape): tensorflow.RunStepResponse & tensorflow.RunStepResponse.$Shape;
         *   (properties?: tensorflow.RunStepResponse.$Properties): tensorflow.RunStepResponse;
         * }}
         */
        RunStepResponse.create = function(properties) {
            return new RunStepResponse(properties);
        };

        /**
         * Encodes the specified RunStepResponse message. Does not implicitly {@link tensorflow.RunStepResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RunStepResponse
         * @static
         * @param {tensorflow.RunStepResponse.$Properties} message RunStepResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RunStepResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tensor != null && message.tensor.length)
                for (let i = 0; i < message.tensor.length; ++i)
                    $root.tensorflow.NamedTensorProto.encode(message.tensor[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                $root.tensorflow.RunMetadata.encode(message.metadata, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.statusCode != null && $Object.hasOwnProperty.call(message, "statusCode") && message.statusCode !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.statusCode);
            if (message.statusErrorMessage != null && $Object.hasOwnProperty.call(message, "statusErrorMessage") && message.statusErrorMessage !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.statusErrorMessage);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RunStepResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RunStepResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RunStepResponse & tensorflow.RunStepResponse.$Shape} RunStepResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RunStepResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RunStepResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tensor && message.tensor.length))
                            message.tensor = [];
                        message.tensor.push($root.tensorflow.NamedTensorProto.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.metadata = $root.tensorflow.RunMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.statusCode = value;
                        else
                            delete message.statusCode;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.statusErrorMessage = value;
                        else
                            delete message.statusErrorMessage;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RunStepResponse;
    })();

    tensorflow.PartialRunSetupRequest = (function() {

        /**
         * Properties of a PartialRunSetupRequest.
         * @typedef {Object} tensorflow.PartialRunSetupRequest.$Properties
         * @property {string|null} [sessionHandle] PartialRunSetupRequest sessionHandle
         * @property {Array.<string>|null} [feed] PartialRunSetupRequest feed
         * @property {Array.<string>|null} [fetch] PartialRunSetupRequest fetch
         * @property {Array.<string>|null} [target] PartialRunSetupRequest target
         * @property {number|Long|null} [requestId] PartialRunSetupRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PartialRunSetupRequest.
         * @memberof tensorflow
         * @interface IPartialRunSetupRequest
         * @augments tensorflow.PartialRunSetupRequest.$Properties
         * @deprecated Use tensorflow.PartialRunSetupRequest.$Properties instead.
         */

        /**
         * Shape of a PartialRunSetupRequest.
         * @typedef {tensorflow.PartialRunSetupRequest.$Properties} tensorflow.PartialRunSetupRequest.$Shape
         */

        /**
         * Constructs a new PartialRunSetupRequest.
         * @memberof tensorflow
         * @classdesc Represents a PartialRunSetupRequest.
         * @constructor
         * @param {tensorflow.PartialRunSetupRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PartialRunSetupRequest = function (properties) {
            this.feed = [];
            this.fetch = [];
            this.target = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PartialRunSetupRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.PartialRunSetupRequest
         * @instance
         */
        PartialRunSetupRequest.prototype.sessionHandle = "";

        /**
         * PartialRunSetupRequest feed.
         * @member {Array.<string>} feed
         * @memberof tensorflow.PartialRunSetupRequest
         * @instance
         */
        PartialRunSetupRequest.prototype.feed = $util.emptyArray;

        /**
         * PartialRunSetupRequest fetch.
         * @member {Array.<string>} fetch
         * @memberof tensorflow.PartialRunSetupRequest
         * @instance
         */
        PartialRunSetupRequest.prototype.fetch = $util.emptyArray;

        /**
         * PartialRunSetupRequest target.
         * @member {Array.<string>} target
         * @memberof tensorflow.PartialRunSetupRequest
         * @instance
         */
        PartialRunSetupRequest.prototype.target = $util.emptyArray;

        /**
         * PartialRunSetupRequest requestId.
         * @member {number|Long} requestId
         * @memberof tensorflow.PartialRunSetupRequest
         * @instance
         */
        PartialRunSetupRequest.prototype.requestId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new PartialRunSetupRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.PartialRunSetupRequest
         * @static
         * @param {tensorflow.PartialRunSetupRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.PartialRunSetupRequest} PartialRunSetupRequest instance
         * @type {{
         *   (properties: tensorflow.PartialRunSetupRequest.$Shape): tensorflow.PartialRunSetupRequest & tensorflow.PartialRunSetupRequest.$Shape;
         *   (properties?: tensorflow.PartialRunSetupRequest.$Properties): tensorflow.PartialRunSetupRequest;
         * }}
         */
        PartialRunSetupRequest.create = function(properties) {
            return new PartialRunSetupRequest(properties);
        };

        /**
         * Encodes the specified PartialRunSetupRequest message. Does not implicitly {@link tensorflow.PartialRunSetupRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.PartialRunSetupRequest
         * @static
         * @param {tensorflow.PartialRunSetupRequest.$Properties} message PartialRunSetupRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PartialRunSetupRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.feed != null && message.feed.length)
                for (let i = 0; i < message.feed.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.feed[i]);
            if (message.fetch != null && message.fetch.length)
                for (let i = 0; i < message.fetch.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.fetch[i]);
            if (message.target != null && message.target.length)
                for (let i = 0; i < message.target.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.target[i]);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PartialRunSetupRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.PartialRunSetupRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.PartialRunSetupRequest & tensorflow.PartialRunSetupRequest.$Shape} PartialRunSetupRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PartialRunSetupRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.PartialRunSetupRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.feed && message.feed.length))
                            message.feed = [];
                        message.feed.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.fetch && message.fetch.length))
                            message.fetch = [];
                        message.fetch.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.target && message.target.length))
                            message.target = [];
                        message.target.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PartialRunSetupRequest;
    })();

    tensorflow.PartialRunSetupResponse = (function() {

        /**
         * Properties of a PartialRunSetupResponse.
         * @typedef {Object} tensorflow.PartialRunSetupResponse.$Properties
         * @property {string|null} [partialRunHandle] PartialRunSetupResponse partialRunHandle
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PartialRunSetupResponse.
         * @memberof tensorflow
         * @interface IPartialRunSetupResponse
         * @augments tensorflow.PartialRunSetupResponse.$Properties
         * @deprecated Use tensorflow.PartialRunSetupResponse.$Properties instead.
         */

        /**
         * Shape of a PartialRunSetupResponse.
         * @typedef {tensorflow.PartialRunSetupResponse.$Properties} tensorflow.PartialRunSetupResponse.$Shape
         */

        /**
         * Constructs a new PartialRunSetupResponse.
         * @memberof tensorflow
         * @classdesc Represents a PartialRunSetupResponse.
         * @constructor
         * @param {tensorflow.PartialRunSetupResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PartialRunSetupResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PartialRunSetupResponse partialRunHandle.
         * @member {string} partialRunHandle
         * @memberof tensorflow.PartialRunSetupResponse
         * @instance
         */
        PartialRunSetupResponse.prototype.partialRunHandle = "";

        /**
         * Creates a new PartialRunSetupResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.PartialRunSetupResponse
         * @static
         * @param {tensorflow.PartialRunSetupResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.PartialRunSetupResponse} PartialRunSetupResponse instance
         * @type {{
         *   (properties: tensorflow.PartialRunSetupResponse.$Shape): tensorflow.PartialRunSetupResponse & tensorflow.PartialRunSetupResponse.$Shape;
         *   (properties?: tensorflow.PartialRunSetupResponse.$Properties): tensorflow.PartialRunSetupResponse;
         * }}
         */
        PartialRunSetupResponse.create = function(properties) {
            return new PartialRunSetupResponse(properties);
        };

        /**
         * Encodes the specified PartialRunSetupResponse message. Does not implicitly {@link tensorflow.PartialRunSetupResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.PartialRunSetupResponse
         * @static
         * @param {tensorflow.PartialRunSetupResponse.$Properties} message PartialRunSetupResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PartialRunSetupResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.partialRunHandle != null && $Object.hasOwnProperty.call(message, "partialRunHandle") && message.partialRunHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.partialRunHandle);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PartialRunSetupResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.PartialRunSetupResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.PartialRunSetupResponse & tensorflow.PartialRunSetupResponse.$Shape} PartialRunSetupResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PartialRunSetupResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.PartialRunSetupResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.partialRunHandle = value;
                        else
                            delete message.partialRunHandle;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PartialRunSetupResponse;
    })();

    tensorflow.CloseSessionRequest = (function() {

        /**
         * Properties of a CloseSessionRequest.
         * @typedef {Object} tensorflow.CloseSessionRequest.$Properties
         * @property {string|null} [sessionHandle] CloseSessionRequest sessionHandle
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CloseSessionRequest.
         * @memberof tensorflow
         * @interface ICloseSessionRequest
         * @augments tensorflow.CloseSessionRequest.$Properties
         * @deprecated Use tensorflow.CloseSessionRequest.$Properties instead.
         */

        /**
         * Shape of a CloseSessionRequest.
         * @typedef {tensorflow.CloseSessionRequest.$Properties} tensorflow.CloseSessionRequest.$Shape
         */

        /**
         * Constructs a new CloseSessionRequest.
         * @memberof tensorflow
         * @classdesc Represents a CloseSessionRequest.
         * @constructor
         * @param {tensorflow.CloseSessionRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CloseSessionRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CloseSessionRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.CloseSessionRequest
         * @instance
         */
        CloseSessionRequest.prototype.sessionHandle = "";

        /**
         * Creates a new CloseSessionRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.CloseSessionRequest
         * @static
         * @param {tensorflow.CloseSessionRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CloseSessionRequest} CloseSessionRequest instance
         * @type {{
         *   (properties: tensorflow.CloseSessionRequest.$Shape): tensorflow.CloseSessionRequest & tensorflow.CloseSessionRequest.$Shape;
         *   (properties?: tensorflow.CloseSessionRequest.$Properties): tensorflow.CloseSessionRequest;
         * }}
         */
        CloseSessionRequest.create = function(properties) {
            return new CloseSessionRequest(properties);
        };

        /**
         * Encodes the specified CloseSessionRequest message. Does not implicitly {@link tensorflow.CloseSessionRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CloseSessionRequest
         * @static
         * @param {tensorflow.CloseSessionRequest.$Properties} message CloseSessionRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CloseSessionRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CloseSessionRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CloseSessionRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CloseSessionRequest & tensorflow.CloseSessionRequest.$Shape} CloseSessionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CloseSessionRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.CloseSessionRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CloseSessionRequest;
    })();

    tensorflow.CloseSessionResponse = (function() {

        /**
         * Properties of a CloseSessionResponse.
         * @typedef {Object} tensorflow.CloseSessionResponse.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CloseSessionResponse.
         * @memberof tensorflow
         * @interface ICloseSessionResponse
         * @augments tensorflow.CloseSessionResponse.$Properties
         * @deprecated Use tensorflow.CloseSessionResponse.$Properties instead.
         */

        /**
         * Shape of a CloseSessionResponse.
         * @typedef {tensorflow.CloseSessionResponse.$Properties} tensorflow.CloseSessionResponse.$Shape
         */

        /**
         * Constructs a new CloseSessionResponse.
         * @memberof tensorflow
         * @classdesc Represents a CloseSessionResponse.
         * @constructor
         * @param {tensorflow.CloseSessionResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CloseSessionResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new CloseSessionResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.CloseSessionResponse
         * @static
         * @param {tensorflow.CloseSessionResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CloseSessionResponse} CloseSessionResponse instance
         * @type {{
         *   (properties: tensorflow.CloseSessionResponse.$Shape): tensorflow.CloseSessionResponse & tensorflow.CloseSessionResponse.$Shape;
         *   (properties?: tensorflow.CloseSessionResponse.$Properties): tensorflow.CloseSessionResponse;
         * }}
         */
        CloseSessionResponse.create = function(properties) {
            return new CloseSessionResponse(properties);
        };

        /**
         * Encodes the specified CloseSessionResponse message. Does not implicitly {@link tensorflow.CloseSessionResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CloseSessionResponse
         * @static
         * @param {tensorflow.CloseSessionResponse.$Properties} message CloseSessionResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CloseSessionResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CloseSessionResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CloseSessionResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CloseSessionResponse & tensorflow.CloseSessionResponse.$Shape} CloseSessionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CloseSessionResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.CloseSessionResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CloseSessionResponse;
    })();

    tensorflow.ResetRequest = (function() {

        /**
         * Properties of a ResetRequest.
         * @typedef {Object} tensorflow.ResetRequest.$Properties
         * @property {Array.<string>|null} [container] ResetRequest container
         * @property {Array.<string>|null} [deviceFilters] ResetRequest deviceFilters
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResetRequest.
         * @memberof tensorflow
         * @interface IResetRequest
         * @augments tensorflow.ResetRequest.$Properties
         * @deprecated Use tensorflow.ResetRequest.$Properties instead.
         */

        /**
         * Shape of a ResetRequest.
         * @typedef {tensorflow.ResetRequest.$Properties} tensorflow.ResetRequest.$Shape
         */

        /**
         * Constructs a new ResetRequest.
         * @memberof tensorflow
         * @classdesc Represents a ResetRequest.
         * @constructor
         * @param {tensorflow.ResetRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResetRequest = function (properties) {
            this.container = [];
            this.deviceFilters = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResetRequest container.
         * @member {Array.<string>} container
         * @memberof tensorflow.ResetRequest
         * @instance
         */
        ResetRequest.prototype.container = $util.emptyArray;

        /**
         * ResetRequest deviceFilters.
         * @member {Array.<string>} deviceFilters
         * @memberof tensorflow.ResetRequest
         * @instance
         */
        ResetRequest.prototype.deviceFilters = $util.emptyArray;

        /**
         * Creates a new ResetRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.ResetRequest
         * @static
         * @param {tensorflow.ResetRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ResetRequest} ResetRequest instance
         * @type {{
         *   (properties: tensorflow.ResetRequest.$Shape): tensorflow.ResetRequest & tensorflow.ResetRequest.$Shape;
         *   (properties?: tensorflow.ResetRequest.$Properties): tensorflow.ResetRequest;
         * }}
         */
        ResetRequest.create = function(properties) {
            return new ResetRequest(properties);
        };

        /**
         * Encodes the specified ResetRequest message. Does not implicitly {@link tensorflow.ResetRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ResetRequest
         * @static
         * @param {tensorflow.ResetRequest.$Properties} message ResetRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResetRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.container != null && message.container.length)
                for (let i = 0; i < message.container.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.container[i]);
            if (message.deviceFilters != null && message.deviceFilters.length)
                for (let i = 0; i < message.deviceFilters.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.deviceFilters[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResetRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ResetRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ResetRequest & tensorflow.ResetRequest.$Shape} ResetRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResetRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ResetRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.container && message.container.length))
                            message.container = [];
                        message.container.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.deviceFilters && message.deviceFilters.length))
                            message.deviceFilters = [];
                        message.deviceFilters.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ResetRequest;
    })();

    tensorflow.ResetResponse = (function() {

        /**
         * Properties of a ResetResponse.
         * @typedef {Object} tensorflow.ResetResponse.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResetResponse.
         * @memberof tensorflow
         * @interface IResetResponse
         * @augments tensorflow.ResetResponse.$Properties
         * @deprecated Use tensorflow.ResetResponse.$Properties instead.
         */

        /**
         * Shape of a ResetResponse.
         * @typedef {tensorflow.ResetResponse.$Properties} tensorflow.ResetResponse.$Shape
         */

        /**
         * Constructs a new ResetResponse.
         * @memberof tensorflow
         * @classdesc Represents a ResetResponse.
         * @constructor
         * @param {tensorflow.ResetResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResetResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new ResetResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.ResetResponse
         * @static
         * @param {tensorflow.ResetResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ResetResponse} ResetResponse instance
         * @type {{
         *   (properties: tensorflow.ResetResponse.$Shape): tensorflow.ResetResponse & tensorflow.ResetResponse.$Shape;
         *   (properties?: tensorflow.ResetResponse.$Properties): tensorflow.ResetResponse;
         * }}
         */
        ResetResponse.create = function(properties) {
            return new ResetResponse(properties);
        };

        /**
         * Encodes the specified ResetResponse message. Does not implicitly {@link tensorflow.ResetResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ResetResponse
         * @static
         * @param {tensorflow.ResetResponse.$Properties} message ResetResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResetResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResetResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ResetResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ResetResponse & tensorflow.ResetResponse.$Shape} ResetResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResetResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ResetResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ResetResponse;
    })();

    tensorflow.ListDevicesRequest = (function() {

        /**
         * Properties of a ListDevicesRequest.
         * @typedef {Object} tensorflow.ListDevicesRequest.$Properties
         * @property {string|null} [sessionHandle] ListDevicesRequest sessionHandle
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListDevicesRequest.
         * @memberof tensorflow
         * @interface IListDevicesRequest
         * @augments tensorflow.ListDevicesRequest.$Properties
         * @deprecated Use tensorflow.ListDevicesRequest.$Properties instead.
         */

        /**
         * Shape of a ListDevicesRequest.
         * @typedef {tensorflow.ListDevicesRequest.$Properties} tensorflow.ListDevicesRequest.$Shape
         */

        /**
         * Constructs a new ListDevicesRequest.
         * @memberof tensorflow
         * @classdesc Represents a ListDevicesRequest.
         * @constructor
         * @param {tensorflow.ListDevicesRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ListDevicesRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ListDevicesRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.ListDevicesRequest
         * @instance
         */
        ListDevicesRequest.prototype.sessionHandle = "";

        /**
         * Creates a new ListDevicesRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.ListDevicesRequest
         * @static
         * @param {tensorflow.ListDevicesRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ListDevicesRequest} ListDevicesRequest instance
         * @type {{
         *   (properties: tensorflow.ListDevicesRequest.$Shape): tensorflow.ListDevicesRequest & tensorflow.ListDevicesRequest.$Shape;
         *   (properties?: tensorflow.ListDevicesRequest.$Properties): tensorflow.ListDevicesRequest;
         * }}
         */
        ListDevicesRequest.create = function(properties) {
            return new ListDevicesRequest(properties);
        };

        /**
         * Encodes the specified ListDevicesRequest message. Does not implicitly {@link tensorflow.ListDevicesRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ListDevicesRequest
         * @static
         * @param {tensorflow.ListDevicesRequest.$Properties} message ListDevicesRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ListDevicesRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListDevicesRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ListDevicesRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ListDevicesRequest & tensorflow.ListDevicesRequest.$Shape} ListDevicesRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ListDevicesRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ListDevicesRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ListDevicesRequest;
    })();

    tensorflow.ListDevicesResponse = (function() {

        /**
         * Properties of a ListDevicesResponse.
         * @typedef {Object} tensorflow.ListDevicesResponse.$Properties
         * @property {Array.<tensorflow.DeviceAttributes.$Properties>|null} [localDevice] ListDevicesResponse localDevice
         * @property {Array.<tensorflow.DeviceAttributes.$Properties>|null} [remoteDevice] ListDevicesResponse remoteDevice
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListDevicesResponse.
         * @memberof tensorflow
         * @interface IListDevicesResponse
         * @augments tensorflow.ListDevicesResponse.$Properties
         * @deprecated Use tensorflow.ListDevicesResponse.$Properties instead.
         */

        /**
         * Shape of a ListDevicesResponse.
         * @typedef {tensorflow.ListDevicesResponse.$Properties} tensorflow.ListDevicesResponse.$Shape
         */

        /**
         * Constructs a new ListDevicesResponse.
         * @memberof tensorflow
         * @classdesc Represents a ListDevicesResponse.
         * @constructor
         * @param {tensorflow.ListDevicesResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ListDevicesResponse = function (properties) {
            this.localDevice = [];
            this.remoteDevice = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ListDevicesResponse localDevice.
         * @member {Array.<tensorflow.DeviceAttributes.$Properties>} localDevice
         * @memberof tensorflow.ListDevicesResponse
         * @instance
         */
        ListDevicesResponse.prototype.localDevice = $util.emptyArray;

        /**
         * ListDevicesResponse remoteDevice.
         * @member {Array.<tensorflow.DeviceAttributes.$Properties>} remoteDevice
         * @memberof tensorflow.ListDevicesResponse
         * @instance
         */
        ListDevicesResponse.prototype.remoteDevice = $util.emptyArray;

        /**
         * Creates a new ListDevicesResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.ListDevicesResponse
         * @static
         * @param {tensorflow.ListDevicesResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ListDevicesResponse} ListDevicesResponse instance
         * @type {{
         *   (properties: tensorflow.ListDevicesResponse.$Shape): tensorflow.ListDevicesResponse & tensorflow.ListDevicesResponse.$Shape;
         *   (properties?: tensorflow.ListDevicesResponse.$Properties): tensorflow.ListDevicesResponse;
         * }}
         */
        ListDevicesResponse.create = function(properties) {
            return new ListDevicesResponse(properties);
        };

        /**
         * Encodes the specified ListDevicesResponse message. Does not implicitly {@link tensorflow.ListDevicesResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ListDevicesResponse
         * @static
         * @param {tensorflow.ListDevicesResponse.$Properties} message ListDevicesResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ListDevicesResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.localDevice != null && message.localDevice.length)
                for (let i = 0; i < message.localDevice.length; ++i)
                    $root.tensorflow.DeviceAttributes.encode(message.localDevice[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.remoteDevice != null && message.remoteDevice.length)
                for (let i = 0; i < message.remoteDevice.length; ++i)
                    $root.tensorflow.DeviceAttributes.encode(message.remoteDevice[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListDevicesResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ListDevicesResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ListDevicesResponse & tensorflow.ListDevicesResponse.$Shape} ListDevicesResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ListDevicesResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ListDevicesResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.localDevice && message.localDevice.length))
                            message.localDevice = [];
                        message.localDevice.push($root.tensorflow.DeviceAttributes.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.remoteDevice && message.remoteDevice.length))
                            message.remoteDevice = [];
                        message.remoteDevice.push($root.tensorflow.DeviceAttributes.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ListDevicesResponse;
    })();

    tensorflow.MakeCallableRequest = (function() {

        /**
         * Properties of a MakeCallableRequest.
         * @typedef {Object} tensorflow.MakeCallableRequest.$Properties
         * @property {string|null} [sessionHandle] MakeCallableRequest sessionHandle
         * @property {tensorflow.CallableOptions.$Properties|null} [options] MakeCallableRequest options
         * @property {number|Long|null} [requestId] MakeCallableRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MakeCallableRequest.
         * @memberof tensorflow
         * @interface IMakeCallableRequest
         * @augments tensorflow.MakeCallableRequest.$Properties
         * @deprecated Use tensorflow.MakeCallableRequest.$Properties instead.
         */

        /**
         * Shape of a MakeCallableRequest.
         * @typedef {tensorflow.MakeCallableRequest.$Properties} tensorflow.MakeCallableRequest.$Shape
         */

        /**
         * Constructs a new MakeCallableRequest.
         * @memberof tensorflow
         * @classdesc Represents a MakeCallableRequest.
         * @constructor
         * @param {tensorflow.MakeCallableRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MakeCallableRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MakeCallableRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.MakeCallableRequest
         * @instance
         */
        MakeCallableRequest.prototype.sessionHandle = "";

        /**
         * MakeCallableRequest options.
         * @member {tensorflow.CallableOptions.$Properties|null|undefined} options
         * @memberof tensorflow.MakeCallableRequest
         * @instance
         */
        MakeCallableRequest.prototype.options = null;

        /**
         * MakeCallableRequest requestId.
         * @member {number|Long} requestId
         * @memberof tensorflow.MakeCallableRequest
         * @instance
         */
        MakeCallableRequest.prototype.requestId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new MakeCallableRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.MakeCallableRequest
         * @static
         * @param {tensorflow.MakeCallableRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.MakeCallableRequest} MakeCallableRequest instance
         * @type {{
         *   (properties: tensorflow.MakeCallableRequest.$Shape): tensorflow.MakeCallableRequest & tensorflow.MakeCallableRequest.$Shape;
         *   (properties?: tensorflow.MakeCallableRequest.$Properties): tensorflow.MakeCallableRequest;
         * }}
         */
        MakeCallableRequest.create = function(properties) {
            return new MakeCallableRequest(properties);
        };

        /**
         * Encodes the specified MakeCallableRequest message. Does not implicitly {@link tensorflow.MakeCallableRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.MakeCallableRequest
         * @static
         * @param {tensorflow.MakeCallableRequest.$Properties} message MakeCallableRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MakeCallableRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                $root.tensorflow.CallableOptions.encode(message.options, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MakeCallableRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.MakeCallableRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.MakeCallableRequest & tensorflow.MakeCallableRequest.$Shape} MakeCallableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MakeCallableRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.MakeCallableRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.options = $root.tensorflow.CallableOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MakeCallableRequest;
    })();

    tensorflow.MakeCallableResponse = (function() {

        /**
         * Properties of a MakeCallableResponse.
         * @typedef {Object} tensorflow.MakeCallableResponse.$Properties
         * @property {number|Long|null} [handle] MakeCallableResponse handle
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MakeCallableResponse.
         * @memberof tensorflow
         * @interface IMakeCallableResponse
         * @augments tensorflow.MakeCallableResponse.$Properties
         * @deprecated Use tensorflow.MakeCallableResponse.$Properties instead.
         */

        /**
         * Shape of a MakeCallableResponse.
         * @typedef {tensorflow.MakeCallableResponse.$Properties} tensorflow.MakeCallableResponse.$Shape
         */

        /**
         * Constructs a new MakeCallableResponse.
         * @memberof tensorflow
         * @classdesc Represents a MakeCallableResponse.
         * @constructor
         * @param {tensorflow.MakeCallableResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MakeCallableResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MakeCallableResponse handle.
         * @member {number|Long} handle
         * @memberof tensorflow.MakeCallableResponse
         * @instance
         */
        MakeCallableResponse.prototype.handle = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new MakeCallableResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.MakeCallableResponse
         * @static
         * @param {tensorflow.MakeCallableResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.MakeCallableResponse} MakeCallableResponse instance
         * @type {{
         *   (properties: tensorflow.MakeCallableResponse.$Shape): tensorflow.MakeCallableResponse & tensorflow.MakeCallableResponse.$Shape;
         *   (properties?: tensorflow.MakeCallableResponse.$Properties): tensorflow.MakeCallableResponse;
         * }}
         */
        MakeCallableResponse.create = function(properties) {
            return new MakeCallableResponse(properties);
        };

        /**
         * Encodes the specified MakeCallableResponse message. Does not implicitly {@link tensorflow.MakeCallableResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.MakeCallableResponse
         * @static
         * @param {tensorflow.MakeCallableResponse.$Properties} message MakeCallableResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MakeCallableResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.handle != null && $Object.hasOwnProperty.call(message, "handle") && (typeof message.handle === "object" ? message.handle.low || message.handle.high : message.handle !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.handle);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MakeCallableResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.MakeCallableResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.MakeCallableResponse & tensorflow.MakeCallableResponse.$Shape} MakeCallableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MakeCallableResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.MakeCallableResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.handle = value;
                        else
                            delete message.handle;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MakeCallableResponse;
    })();

    tensorflow.RunCallableRequest = (function() {

        /**
         * Properties of a RunCallableRequest.
         * @typedef {Object} tensorflow.RunCallableRequest.$Properties
         * @property {string|null} [sessionHandle] RunCallableRequest sessionHandle
         * @property {number|Long|null} [handle] RunCallableRequest handle
         * @property {Array.<Uint8Array>|null} [feed] RunCallableRequest feed
         * @property {number|Long|null} [requestId] RunCallableRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RunCallableRequest.
         * @memberof tensorflow
         * @interface IRunCallableRequest
         * @augments tensorflow.RunCallableRequest.$Properties
         * @deprecated Use tensorflow.RunCallableRequest.$Properties instead.
         */

        /**
         * Shape of a RunCallableRequest.
         * @typedef {tensorflow.RunCallableRequest.$Properties} tensorflow.RunCallableRequest.$Shape
         */

        /**
         * Constructs a new RunCallableRequest.
         * @memberof tensorflow
         * @classdesc Represents a RunCallableRequest.
         * @constructor
         * @param {tensorflow.RunCallableRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RunCallableRequest = function (properties) {
            this.feed = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RunCallableRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.RunCallableRequest
         * @instance
         */
        RunCallableRequest.prototype.sessionHandle = "";

        /**
         * RunCallableRequest handle.
         * @member {number|Long} handle
         * @memberof tensorflow.RunCallableRequest
         * @instance
         */
        RunCallableRequest.prototype.handle = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RunCallableRequest feed.
         * @member {Array.<Uint8Array>} feed
         * @memberof tensorflow.RunCallableRequest
         * @instance
         */
        RunCallableRequest.prototype.feed = $util.emptyArray;

        /**
         * RunCallableRequest requestId.
         * @member {number|Long} requestId
         * @memberof tensorflow.RunCallableRequest
         * @instance
         */
        RunCallableRequest.prototype.requestId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new RunCallableRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.RunCallableRequest
         * @static
         * @param {tensorflow.RunCallableRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RunCallableRequest} RunCallableRequest instance
         * @type {{
         *   (properties: tensorflow.RunCallableRequest.$Shape): tensorflow.RunCallableRequest & tensorflow.RunCallableRequest.$Shape;
         *   (properties?: tensorflow.RunCallableRequest.$Properties): tensorflow.RunCallableRequest;
         * }}
         */
        RunCallableRequest.create = function(properties) {
            return new RunCallableRequest(properties);
        };

        /**
         * Encodes the specified RunCallableRequest message. Does not implicitly {@link tensorflow.RunCallableRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RunCallableRequest
         * @static
         * @param {tensorflow.RunCallableRequest.$Properties} message RunCallableRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RunCallableRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.handle != null && $Object.hasOwnProperty.call(message, "handle") && (typeof message.handle === "object" ? message.handle.low || message.handle.high : message.handle !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.handle);
            if (message.feed != null && message.feed.length)
                for (let i = 0; i < message.feed.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.feed[i]);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RunCallableRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RunCallableRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RunCallableRequest & tensorflow.RunCallableRequest.$Shape} RunCallableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RunCallableRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RunCallableRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.handle = value;
                        else
                            delete message.handle;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.feed && message.feed.length))
                            message.feed = [];
                        message.feed.push(reader.bytes());
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RunCallableRequest;
    })();

    tensorflow.RunCallableResponse = (function() {

        /**
         * Properties of a RunCallableResponse.
         * @typedef {Object} tensorflow.RunCallableResponse.$Properties
         * @property {Array.<Uint8Array>|null} [fetch] RunCallableResponse fetch
         * @property {tensorflow.RunMetadata.$Properties|null} [metadata] RunCallableResponse metadata
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RunCallableResponse.
         * @memberof tensorflow
         * @interface IRunCallableResponse
         * @augments tensorflow.RunCallableResponse.$Properties
         * @deprecated Use tensorflow.RunCallableResponse.$Properties instead.
         */

        /**
         * Shape of a RunCallableResponse.
         * @typedef {tensorflow.RunCallableResponse.$Properties} tensorflow.RunCallableResponse.$Shape
         */

        /**
         * Constructs a new RunCallableResponse.
         * @memberof tensorflow
         * @classdesc Represents a RunCallableResponse.
         * @constructor
         * @param {tensorflow.RunCallableResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RunCallableResponse = function (properties) {
            this.fetch = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RunCallableResponse fetch.
         * @member {Array.<Uint8Array>} fetch
         * @memberof tensorflow.RunCallableResponse
         * @instance
         */
        RunCallableResponse.prototype.fetch = $util.emptyArray;

        /**
         * RunCallableResponse metadata.
         * @member {tensorflow.RunMetadata.$Properties|null|undefined} metadata
         * @memberof tensorflow.RunCallableResponse
         * @instance
         */
        RunCallableResponse.prototype.metadata = null;

        /**
         * Creates a new RunCallableResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.RunCallableResponse
         * @static
         * @param {tensorflow.RunCallableResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RunCallableResponse} RunCallableResponse instance
         * @type {{
         *   (properties: tensorflow.RunCallableResponse.$Shape): tensorflow.RunCallableResponse & tensorflow.RunCallableResponse.$Shape;
         *   (properties?: tensorflow.RunCallableResponse.$Properties): tensorflow.RunCallableResponse;
         * }}
         */
        RunCallableResponse.create = function(properties) {
            return new RunCallableResponse(properties);
        };

        /**
         * Encodes the specified RunCallableResponse message. Does not implicitly {@link tensorflow.RunCallableResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RunCallableResponse
         * @static
         * @param {tensorflow.RunCallableResponse.$Properties} message RunCallableResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RunCallableResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fetch != null && message.fetch.length)
                for (let i = 0; i < message.fetch.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.fetch[i]);
            if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                $root.tensorflow.RunMetadata.encode(message.metadata, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RunCallableResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RunCallableResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RunCallableResponse & tensorflow.RunCallableResponse.$Shape} RunCallableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RunCallableResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.RunCallableResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.fetch && message.fetch.length))
                            message.fetch = [];
                        message.fetch.push(reader.bytes());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.metadata = $root.tensorflow.RunMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RunCallableResponse;
    })();

    tensorflow.ReleaseCallableRequest = (function() {

        /**
         * Properties of a ReleaseCallableRequest.
         * @typedef {Object} tensorflow.ReleaseCallableRequest.$Properties
         * @property {string|null} [sessionHandle] ReleaseCallableRequest sessionHandle
         * @property {number|Long|null} [handle] ReleaseCallableRequest handle
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReleaseCallableRequest.
         * @memberof tensorflow
         * @interface IReleaseCallableRequest
         * @augments tensorflow.ReleaseCallableRequest.$Properties
         * @deprecated Use tensorflow.ReleaseCallableRequest.$Properties instead.
         */

        /**
         * Shape of a ReleaseCallableRequest.
         * @typedef {tensorflow.ReleaseCallableRequest.$Properties} tensorflow.ReleaseCallableRequest.$Shape
         */

        /**
         * Constructs a new ReleaseCallableRequest.
         * @memberof tensorflow
         * @classdesc Represents a ReleaseCallableRequest.
         * @constructor
         * @param {tensorflow.ReleaseCallableRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReleaseCallableRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReleaseCallableRequest sessionHandle.
         * @member {string} sessionHandle
         * @memberof tensorflow.ReleaseCallableRequest
         * @instance
         */
        ReleaseCallableRequest.prototype.sessionHandle = "";

        /**
         * ReleaseCallableRequest handle.
         * @member {number|Long} handle
         * @memberof tensorflow.ReleaseCallableRequest
         * @instance
         */
        ReleaseCallableRequest.prototype.handle = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ReleaseCallableRequest instance using the specified properties.
         * @function create
         * @memberof tensorflow.ReleaseCallableRequest
         * @static
         * @param {tensorflow.ReleaseCallableRequest.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ReleaseCallableRequest} ReleaseCallableRequest instance
         * @type {{
         *   (properties: tensorflow.ReleaseCallableRequest.$Shape): tensorflow.ReleaseCallableRequest & tensorflow.ReleaseCallableRequest.$Shape;
         *   (properties?: tensorflow.ReleaseCallableRequest.$Properties): tensorflow.ReleaseCallableRequest;
         * }}
         */
        ReleaseCallableRequest.create = function(properties) {
            return new ReleaseCallableRequest(properties);
        };

        /**
         * Encodes the specified ReleaseCallableRequest message. Does not implicitly {@link tensorflow.ReleaseCallableRequest.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ReleaseCallableRequest
         * @static
         * @param {tensorflow.ReleaseCallableRequest.$Properties} message ReleaseCallableRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReleaseCallableRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sessionHandle != null && $Object.hasOwnProperty.call(message, "sessionHandle") && message.sessionHandle !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHandle);
            if (message.handle != null && $Object.hasOwnProperty.call(message, "handle") && (typeof message.handle === "object" ? message.handle.low || message.handle.high : message.handle !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.handle);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReleaseCallableRequest message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ReleaseCallableRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ReleaseCallableRequest & tensorflow.ReleaseCallableRequest.$Shape} ReleaseCallableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReleaseCallableRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ReleaseCallableRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionHandle = value;
                        else
                            delete message.sessionHandle;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.handle = value;
                        else
                            delete message.handle;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ReleaseCallableRequest;
    })();

    tensorflow.ReleaseCallableResponse = (function() {

        /**
         * Properties of a ReleaseCallableResponse.
         * @typedef {Object} tensorflow.ReleaseCallableResponse.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReleaseCallableResponse.
         * @memberof tensorflow
         * @interface IReleaseCallableResponse
         * @augments tensorflow.ReleaseCallableResponse.$Properties
         * @deprecated Use tensorflow.ReleaseCallableResponse.$Properties instead.
         */

        /**
         * Shape of a ReleaseCallableResponse.
         * @typedef {tensorflow.ReleaseCallableResponse.$Properties} tensorflow.ReleaseCallableResponse.$Shape
         */

        /**
         * Constructs a new ReleaseCallableResponse.
         * @memberof tensorflow
         * @classdesc Represents a ReleaseCallableResponse.
         * @constructor
         * @param {tensorflow.ReleaseCallableResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReleaseCallableResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new ReleaseCallableResponse instance using the specified properties.
         * @function create
         * @memberof tensorflow.ReleaseCallableResponse
         * @static
         * @param {tensorflow.ReleaseCallableResponse.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ReleaseCallableResponse} ReleaseCallableResponse instance
         * @type {{
         *   (properties: tensorflow.ReleaseCallableResponse.$Shape): tensorflow.ReleaseCallableResponse & tensorflow.ReleaseCallableResponse.$Shape;
         *   (properties?: tensorflow.ReleaseCallableResponse.$Properties): tensorflow.ReleaseCallableResponse;
         * }}
         */
        ReleaseCallableResponse.create = function(properties) {
            return new ReleaseCallableResponse(properties);
        };

        /**
         * Encodes the specified ReleaseCallableResponse message. Does not implicitly {@link tensorflow.ReleaseCallableResponse.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ReleaseCallableResponse
         * @static
         * @param {tensorflow.ReleaseCallableResponse.$Properties} message ReleaseCallableResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReleaseCallableResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReleaseCallableResponse message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ReleaseCallableResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ReleaseCallableResponse & tensorflow.ReleaseCallableResponse.$Shape} ReleaseCallableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReleaseCallableResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.ReleaseCallableResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ReleaseCallableResponse;
    })();

    tensorflow.error = (function() {

        /**
         * Namespace error.
         * @memberof tensorflow
         * @namespace
         */
        const error = {};

        /**
         * Code enum.
         * @name tensorflow.error.Code
         * @enum {number}
         * @property {number} OK=0 OK value
         * @property {number} CANCELLED=1 CANCELLED value
         * @property {number} UNKNOWN=2 UNKNOWN value
         * @property {number} INVALID_ARGUMENT=3 INVALID_ARGUMENT value
         * @property {number} DEADLINE_EXCEEDED=4 DEADLINE_EXCEEDED value
         * @property {number} NOT_FOUND=5 NOT_FOUND value
         * @property {number} ALREADY_EXISTS=6 ALREADY_EXISTS value
         * @property {number} PERMISSION_DENIED=7 PERMISSION_DENIED value
         * @property {number} RESOURCE_EXHAUSTED=8 RESOURCE_EXHAUSTED value
         * @property {number} FAILED_PRECONDITION=9 FAILED_PRECONDITION value
         * @property {number} ABORTED=10 ABORTED value
         * @property {number} OUT_OF_RANGE=11 OUT_OF_RANGE value
         * @property {number} UNIMPLEMENTED=12 UNIMPLEMENTED value
         * @property {number} INTERNAL=13 INTERNAL value
         * @property {number} UNAVAILABLE=14 UNAVAILABLE value
         * @property {number} DATA_LOSS=15 DATA_LOSS value
         * @property {number} UNAUTHENTICATED=16 UNAUTHENTICATED value
         */
        error.Code = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "OK"] = 0;
            values[valuesById[1] = "CANCELLED"] = 1;
            values[valuesById[2] = "UNKNOWN"] = 2;
            values[valuesById[3] = "INVALID_ARGUMENT"] = 3;
            values[valuesById[4] = "DEADLINE_EXCEEDED"] = 4;
            values[valuesById[5] = "NOT_FOUND"] = 5;
            values[valuesById[6] = "ALREADY_EXISTS"] = 6;
            values[valuesById[7] = "PERMISSION_DENIED"] = 7;
            values[valuesById[8] = "RESOURCE_EXHAUSTED"] = 8;
            values[valuesById[9] = "FAILED_PRECONDITION"] = 9;
            values[valuesById[10] = "ABORTED"] = 10;
            values[valuesById[11] = "OUT_OF_RANGE"] = 11;
            values[valuesById[12] = "UNIMPLEMENTED"] = 12;
            values[valuesById[13] = "INTERNAL"] = 13;
            values[valuesById[14] = "UNAVAILABLE"] = 14;
            values[valuesById[15] = "DATA_LOSS"] = 15;
            values[valuesById[16] = "UNAUTHENTICATED"] = 16;
            return values;
        })();

        return error;
    })();

    tensorflow.NamedTensorProto = (function() {

        /**
         * Properties of a NamedTensorProto.
         * @typedef {Object} tensorflow.NamedTensorProto.$Properties
         * @property {string|null} [name] NamedTensorProto name
         * @property {Uint8Array|null} [tensor] NamedTensorProto tensor
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NamedTensorProto.
         * @memberof tensorflow
         * @interface INamedTensorProto
         * @augments tensorflow.NamedTensorProto.$Properties
         * @deprecated Use tensorflow.NamedTensorProto.$Properties instead.
         */

        /**
         * Shape of a NamedTensorProto.
         * @typedef {tensorflow.NamedTensorProto.$Properties} tensorflow.NamedTensorProto.$Shape
         */

        /**
         * Constructs a new NamedTensorProto.
         * @memberof tensorflow
         * @classdesc Represents a NamedTensorProto.
         * @constructor
         * @param {tensorflow.NamedTensorProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NamedTensorProto = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NamedTensorProto name.
         * @member {string} name
         * @memberof tensorflow.NamedTensorProto
         * @instance
         */
        NamedTensorProto.prototype.name = "";

        /**
         * NamedTensorProto tensor.
         * @member {Uint8Array} tensor
         * @memberof tensorflow.NamedTensorProto
         * @instance
         */
        NamedTensorProto.prototype.tensor = $util.newBuffer([]);

        /**
         * Creates a new NamedTensorProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.NamedTensorProto
         * @static
         * @param {tensorflow.NamedTensorProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.NamedTensorProto} NamedTensorProto instance
         * @type {{
         *   (properties: tensorflow.NamedTensorProto.$Shape): tensorflow.NamedTensorProto & tensorflow.NamedTensorProto.$Shape;
         *   (properties?: tensorflow.NamedTensorProto.$Properties): tensorflow.NamedTensorProto;
         * }}
         */
        NamedTensorProto.create = function(properties) {
            return new NamedTensorProto(properties);
        };

        /**
         * Encodes the specified NamedTensorProto message. Does not implicitly {@link tensorflow.NamedTensorProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.NamedTensorProto
         * @static
         * @param {tensorflow.NamedTensorProto.$Properties} message NamedTensorProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NamedTensorProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.tensor != null && $Object.hasOwnProperty.call(message, "tensor") && message.tensor.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.tensor);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NamedTensorProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.NamedTensorProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.NamedTensorProto & tensorflow.NamedTensorProto.$Shape} NamedTensorProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NamedTensorProto.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.tensorflow.NamedTensorProto();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.tensor = value;
                        else
                            delete message.tensor;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NamedTensorProto;
    })();

    return tensorflow;
})();

export {
  $root as default
};
