/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";
import { nodeDef as $nodeDef } from "../node-defs.js";
import { attrValue as $attrValue } from "../attr-values.js";
import { ReadMap as $ReadMap, mapKeys as $mapKeys, noteKey as $noteKey, numberKeys as $numberKeys } from "../map-keys.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["tensorflow"] || ($protobuf.roots["tensorflow"] = {});

export const tensorflow = $root.tensorflow = (() => {

    /**
     * Namespace tensorflow.
     * @exports tensorflow
     * @namespace
     */
    const tensorflow = {};

    tensorflow.AttrValue = (function() {

        /**
         * Properties of an AttrValue.
         * @typedef {Object} tensorflow.AttrValue.$Properties
         * @property {Uint8Array|null} [s] AttrValue s
         * @property {number|Long|null} [i] AttrValue i
         * @property {number|null} [f] AttrValue f
         * @property {boolean|null} [b] AttrValue b
         * @property {tensorflow.DataType|null} [type] AttrValue type
         * @property {tensorflow.TensorShapeProto.$Properties|null} [shape] AttrValue shape
         * @property {tensorflow.TensorProto.$Properties|null} [tensor] AttrValue tensor
         * @property {tensorflow.AttrValue.ListValue.$Properties|null} [list] AttrValue list
         * @property {tensorflow.NameAttrList.$Properties|null} [func] AttrValue func
         * @property {string|null} [placeholder] AttrValue placeholder
         * @property {"s"|"i"|"f"|"b"|"type"|"shape"|"tensor"|"list"|"func"|"placeholder"} [value] AttrValue value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AttrValue.
         * @memberof tensorflow
         * @interface IAttrValue
         * @augments tensorflow.AttrValue.$Properties
         * @deprecated Use tensorflow.AttrValue.$Properties instead.
         */

        /**
         * Narrowed shape of an AttrValue.
         * @typedef {{
         *   s?: Uint8Array|null;
         *   i?: number|Long|null;
         *   f?: number|null;
         *   b?: boolean|null;
         *   type?: tensorflow.DataType|null;
         *   shape?: tensorflow.TensorShapeProto.$Shape|null;
         *   tensor?: tensorflow.TensorProto.$Shape|null;
         *   list?: tensorflow.AttrValue.ListValue.$Shape|null;
         *   func?: tensorflow.NameAttrList.$Shape|null;
         *   placeholder?: string|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ value?: undefined; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "s"; s: Uint8Array; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "i"; s?: null; i: number|Long; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "f"; s?: null; i?: null; f: number; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "b"; s?: null; i?: null; f?: null; b: boolean; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "type"; s?: null; i?: null; f?: null; b?: null; type: tensorflow.DataType; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "shape"; s?: null; i?: null; f?: null; b?: null; type?: null; shape: tensorflow.TensorShapeProto.$Shape; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "tensor"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor: tensorflow.TensorProto.$Shape; list?: null; func?: null; placeholder?: null }|{ value?: "list"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list: tensorflow.AttrValue.ListValue.$Shape; func?: null; placeholder?: null }|{ value?: "func"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func: tensorflow.NameAttrList.$Shape; placeholder?: null }|{ value?: "placeholder"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder: string })
         * )} tensorflow.AttrValue.$Shape
         */

        /**
         * Constructs a new AttrValue.
         * @memberof tensorflow
         * @classdesc Represents an AttrValue.
         * @constructor
         * @param {tensorflow.AttrValue.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AttrValue = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AttrValue s.
         * @member {Uint8Array|null|undefined} s
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.s = null;

        /**
         * AttrValue i.
         * @member {number|Long|null|undefined} i
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.i = null;

        /**
         * AttrValue f.
         * @member {number|null|undefined} f
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.f = null;

        /**
         * AttrValue b.
         * @member {boolean|null|undefined} b
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.b = null;

        /**
         * AttrValue type.
         * @member {tensorflow.DataType|null|undefined} type
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.type = null;

        /**
         * AttrValue shape.
         * @member {tensorflow.TensorShapeProto.$Properties|null|undefined} shape
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.shape = null;

        /**
         * AttrValue tensor.
         * @member {tensorflow.TensorProto.$Properties|null|undefined} tensor
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.tensor = null;

        /**
         * AttrValue list.
         * @member {tensorflow.AttrValue.ListValue.$Properties|null|undefined} list
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.list = null;

        /**
         * AttrValue func.
         * @member {tensorflow.NameAttrList.$Properties|null|undefined} func
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.func = null;

        /**
         * AttrValue placeholder.
         * @member {string|null|undefined} placeholder
         * @memberof tensorflow.AttrValue
         * @instance
         */
        AttrValue.prototype.placeholder = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * AttrValue value.
         * @member {"s"|"i"|"f"|"b"|"type"|"shape"|"tensor"|"list"|"func"|"placeholder"|undefined} value
         * @memberof tensorflow.AttrValue
         * @instance
         */
        $Object.defineProperty(AttrValue.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["s", "i", "f", "b", "type", "shape", "tensor", "list", "func", "placeholder"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new AttrValue instance using the specified properties.
         * @function create
         * @memberof tensorflow.AttrValue
         * @static
         * @param {tensorflow.AttrValue.$Properties=} [properties] Properties to set
         * @returns {tensorflow.AttrValue} AttrValue instance
         * @type {{
         *   (properties: tensorflow.AttrValue.$Shape): tensorflow.AttrValue & tensorflow.AttrValue.$Shape;
         *   (properties?: tensorflow.AttrValue.$Properties): tensorflow.AttrValue;
         * }}
         */
        AttrValue.create = function(properties) {
            return new AttrValue(properties);
        };

        /**
         * Encodes the specified AttrValue message. Does not implicitly {@link tensorflow.AttrValue.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.AttrValue
         * @static
         * @param {tensorflow.AttrValue.$Properties} message AttrValue message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AttrValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.list != null && $Object.hasOwnProperty.call(message, "list"))
                $root.tensorflow.AttrValue.ListValue.encode(message.list, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.s != null && $Object.hasOwnProperty.call(message, "s"))
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.s);
            if (message.i != null && $Object.hasOwnProperty.call(message, "i"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.i);
            if (message.f != null && $Object.hasOwnProperty.call(message, "f"))
                writer.uint32(/* id 4, wireType 5 =*/37).float(message.f);
            if (message.b != null && $Object.hasOwnProperty.call(message, "b"))
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.b);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.type);
            if (message.shape != null && $Object.hasOwnProperty.call(message, "shape"))
                $root.tensorflow.TensorShapeProto.encode(message.shape, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.tensor != null && $Object.hasOwnProperty.call(message, "tensor"))
                $root.tensorflow.TensorProto.encode(message.tensor, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.placeholder != null && $Object.hasOwnProperty.call(message, "placeholder"))
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.placeholder);
            if (message.func != null && $Object.hasOwnProperty.call(message, "func"))
                $root.tensorflow.NameAttrList.encode(message.func, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AttrValue message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.AttrValue
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.AttrValue & tensorflow.AttrValue.$Shape} AttrValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AttrValue.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.AttrValue();
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
                        message.s = reader.bytes();
                        message.value = "s";
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.i = reader.int64();
                        message.value = "i";
                        continue;
                    }
                case 4: {
                        if (wireType !== 5)
                            break;
                        message.f = reader.float();
                        message.value = "f";
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.b = reader.bool();
                        message.value = "b";
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.type = reader.int32();
                        message.value = "type";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.shape = $root.tensorflow.TensorShapeProto.decode(reader, reader.size(), $undefined, _depth + 1, message.shape);
                        message.value = "shape";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.tensor = $root.tensorflow.TensorProto.decode(reader, reader.size(), $undefined, _depth + 1, message.tensor);
                        message.value = "tensor";
                        continue;
                    }
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.list = $root.tensorflow.AttrValue.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.list);
                        message.value = "list";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.func = $root.tensorflow.NameAttrList.decode(reader, reader.size(), $undefined, _depth + 1, message.func);
                        message.value = "func";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.placeholder = reader.stringVerify();
                        message.value = "placeholder";
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

        AttrValue.ListValue = (function() {

            /**
             * Properties of a ListValue.
             * @typedef {Object} tensorflow.AttrValue.ListValue.$Properties
             * @property {Array.<Uint8Array>|null} [s] ListValue s
             * @property {Array.<number|Long>|null} [i] ListValue i
             * @property {Array.<number>|null} [f] ListValue f
             * @property {Array.<boolean>|null} [b] ListValue b
             * @property {Array.<tensorflow.DataType>|null} [type] ListValue type
             * @property {Array.<tensorflow.TensorShapeProto.$Properties>|null} [shape] ListValue shape
             * @property {Array.<tensorflow.TensorProto.$Properties>|null} [tensor] ListValue tensor
             * @property {Array.<tensorflow.NameAttrList.$Properties>|null} [func] ListValue func
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListValue.
             * @memberof tensorflow.AttrValue
             * @interface IListValue
             * @augments tensorflow.AttrValue.ListValue.$Properties
             * @deprecated Use tensorflow.AttrValue.ListValue.$Properties instead.
             */

            /**
             * Shape of a ListValue.
             * @typedef {{
             *   s?: Array.<Uint8Array>|null;
             *   i?: Array.<number|Long>|null;
             *   f?: Array.<number>|null;
             *   b?: Array.<boolean>|null;
             *   type?: Array.<tensorflow.DataType>|null;
             *   shape?: Array.<tensorflow.TensorShapeProto.$Shape>|null;
             *   tensor?: Array.<tensorflow.TensorProto.$Shape>|null;
             *   func?: Array.<tensorflow.NameAttrList.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tensorflow.AttrValue.ListValue.$Shape
             */

            /**
             * Constructs a new ListValue.
             * @memberof tensorflow.AttrValue
             * @classdesc Represents a ListValue.
             * @constructor
             * @param {tensorflow.AttrValue.ListValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListValue s.
             * @member {Array.<Uint8Array>} s
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.s = $util.emptyArray;

            /**
             * ListValue i.
             * @member {Array.<number|Long>} i
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.i = $util.emptyArray;

            /**
             * ListValue f.
             * @member {Array.<number>} f
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.f = $util.emptyArray;

            /**
             * ListValue b.
             * @member {Array.<boolean>} b
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.b = $util.emptyArray;

            /**
             * ListValue type.
             * @member {Array.<tensorflow.DataType>} type
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.type = $util.emptyArray;

            /**
             * ListValue shape.
             * @member {Array.<tensorflow.TensorShapeProto.$Properties>} shape
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.shape = $util.emptyArray;

            /**
             * ListValue tensor.
             * @member {Array.<tensorflow.TensorProto.$Properties>} tensor
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.tensor = $util.emptyArray;

            /**
             * ListValue func.
             * @member {Array.<tensorflow.NameAttrList.$Properties>} func
             * @memberof tensorflow.AttrValue.ListValue
             * @instance
             */
            ListValue.prototype.func = $util.emptyArray;

            /**
             * Creates a new ListValue instance using the specified properties.
             * @function create
             * @memberof tensorflow.AttrValue.ListValue
             * @static
             * @param {tensorflow.AttrValue.ListValue.$Properties=} [properties] Properties to set
             * @returns {tensorflow.AttrValue.ListValue} ListValue instance
             * @type {{
             *   (properties: tensorflow.AttrValue.ListValue.$Shape): tensorflow.AttrValue.ListValue & tensorflow.AttrValue.ListValue.$Shape;
             *   (properties?: tensorflow.AttrValue.ListValue.$Properties): tensorflow.AttrValue.ListValue;
             * }}
             */
            ListValue.create = function(properties) {
                return new ListValue(properties);
            };

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link tensorflow.AttrValue.ListValue.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.AttrValue.ListValue
             * @static
             * @param {tensorflow.AttrValue.ListValue.$Properties} message ListValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.s != null && message.s.length)
                    for (let i = 0; i < message.s.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.s[i]);
                if (message.i != null && message.i.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).int64s(message.i);
                if (message.f != null && message.f.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).floats(message.f);
                if (message.b != null && message.b.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bools(message.b);
                if (message.type != null && message.type.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).int32s(message.type);
                if (message.shape != null && message.shape.length)
                    for (let i = 0; i < message.shape.length; ++i)
                        $root.tensorflow.TensorShapeProto.encode(message.shape[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.tensor != null && message.tensor.length)
                    for (let i = 0; i < message.tensor.length; ++i)
                        $root.tensorflow.TensorProto.encode(message.tensor[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.func != null && message.func.length)
                    for (let i = 0; i < message.func.length; ++i)
                        $root.tensorflow.NameAttrList.encode(message.func[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.AttrValue.ListValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.AttrValue.ListValue & tensorflow.AttrValue.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.AttrValue.ListValue();
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
                            if (!(message.s && message.s.length))
                                message.s = [];
                            message.s.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.i && message.i.length))
                                    message.i = [];
                                reader.int64s(message.i);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.i && message.i.length))
                                message.i = [];
                            message.i.push(reader.int64());
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.f && message.f.length))
                                    message.f = [];
                                reader.floats(message.f);
                                continue;
                            }
                            if (wireType !== 5)
                                break;
                            if (!(message.f && message.f.length))
                                message.f = [];
                            message.f.push(reader.float());
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.b && message.b.length))
                                    message.b = [];
                                reader.bools(message.b);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.b && message.b.length))
                                message.b = [];
                            message.b.push(reader.bool());
                            continue;
                        }
                    case 6: {
                            if (wireType === 2) {
                                if (!(message.type && message.type.length))
                                    message.type = [];
                                reader.int32s(message.type);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.type && message.type.length))
                                message.type = [];
                            message.type.push(reader.int32());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.shape && message.shape.length))
                                message.shape = [];
                            message.shape.push($root.tensorflow.TensorShapeProto.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tensor && message.tensor.length))
                                message.tensor = [];
                            message.tensor.push($root.tensorflow.TensorProto.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.func && message.func.length))
                                message.func = [];
                            message.func.push($root.tensorflow.NameAttrList.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListValue;
        })();

        return AttrValue;
    })();

    tensorflow.NameAttrList = (function() {

        /**
         * Properties of a NameAttrList.
         * @typedef {Object} tensorflow.NameAttrList.$Properties
         * @property {string|null} [name] NameAttrList name
         * @property {Object.<string,tensorflow.AttrValue.$Properties>|null} [attr] NameAttrList attr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NameAttrList.
         * @memberof tensorflow
         * @interface INameAttrList
         * @augments tensorflow.NameAttrList.$Properties
         * @deprecated Use tensorflow.NameAttrList.$Properties instead.
         */

        /**
         * Shape of a NameAttrList.
         * @typedef {{
         *   name?: string|null;
         *   attr?: Object.<string,tensorflow.AttrValue.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.NameAttrList.$Shape
         */

        /**
         * Constructs a new NameAttrList.
         * @memberof tensorflow
         * @classdesc Represents a NameAttrList.
         * @constructor
         * @param {tensorflow.NameAttrList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NameAttrList = function (properties) {
            this.attr = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NameAttrList name.
         * @member {string} name
         * @memberof tensorflow.NameAttrList
         * @instance
         */
        NameAttrList.prototype.name = "";

        /**
         * NameAttrList attr.
         * @member {Object.<string,tensorflow.AttrValue.$Properties>} attr
         * @memberof tensorflow.NameAttrList
         * @instance
         */
        NameAttrList.prototype.attr = $util.emptyObject;

        /**
         * Creates a new NameAttrList instance using the specified properties.
         * @function create
         * @memberof tensorflow.NameAttrList
         * @static
         * @param {tensorflow.NameAttrList.$Properties=} [properties] Properties to set
         * @returns {tensorflow.NameAttrList} NameAttrList instance
         * @type {{
         *   (properties: tensorflow.NameAttrList.$Shape): tensorflow.NameAttrList & tensorflow.NameAttrList.$Shape;
         *   (properties?: tensorflow.NameAttrList.$Properties): tensorflow.NameAttrList;
         * }}
         */
        NameAttrList.create = function(properties) {
            return new NameAttrList(properties);
        };

        /**
         * Encodes the specified NameAttrList message. Does not implicitly {@link tensorflow.NameAttrList.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.NameAttrList
         * @static
         * @param {tensorflow.NameAttrList.$Properties} message NameAttrList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NameAttrList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.attr != null && $Object.hasOwnProperty.call(message, "attr"))
                for (let keys = $mapKeys(message.attr), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.AttrValue.encode(message.attr[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NameAttrList message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.NameAttrList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.NameAttrList & tensorflow.NameAttrList.$Shape} NameAttrList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NameAttrList.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.NameAttrList();
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
                        if (message.attr === $util.emptyObject)
                            message.attr = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.AttrValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.attr, key);
                        message.attr[key] = value || new $root.tensorflow.AttrValue();
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

        return NameAttrList;
    })();

    tensorflow.TensorProto = (function() {

        /**
         * Properties of a TensorProto.
         * @typedef {Object} tensorflow.TensorProto.$Properties
         * @property {tensorflow.DataType|null} [dtype] TensorProto dtype
         * @property {tensorflow.TensorShapeProto.$Properties|null} [tensorShape] TensorProto tensorShape
         * @property {number|null} [versionNumber] TensorProto versionNumber
         * @property {Uint8Array|null} [tensorContent] TensorProto tensorContent
         * @property {Array.<number>|null} [halfVal] TensorProto halfVal
         * @property {Array.<number>|null} [floatVal] TensorProto floatVal
         * @property {Array.<number>|null} [doubleVal] TensorProto doubleVal
         * @property {Array.<number>|null} [intVal] TensorProto intVal
         * @property {Array.<Uint8Array>|null} [stringVal] TensorProto stringVal
         * @property {Array.<number>|null} [scomplexVal] TensorProto scomplexVal
         * @property {Array.<number|Long>|null} [int64Val] TensorProto int64Val
         * @property {Array.<boolean>|null} [boolVal] TensorProto boolVal
         * @property {Array.<number>|null} [dcomplexVal] TensorProto dcomplexVal
         * @property {Array.<tensorflow.ResourceHandleProto.$Properties>|null} [resourceHandleVal] TensorProto resourceHandleVal
         * @property {Array.<tensorflow.VariantTensorDataProto.$Properties>|null} [variantVal] TensorProto variantVal
         * @property {Array.<number>|null} [uint32Val] TensorProto uint32Val
         * @property {Array.<number|Long>|null} [uint64Val] TensorProto uint64Val
         * @property {Uint8Array|null} [float8Val] TensorProto float8Val
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TensorProto.
         * @memberof tensorflow
         * @interface ITensorProto
         * @augments tensorflow.TensorProto.$Properties
         * @deprecated Use tensorflow.TensorProto.$Properties instead.
         */

        /**
         * Shape of a TensorProto.
         * @typedef {tensorflow.TensorProto.$Properties} tensorflow.TensorProto.$Shape
         */

        /**
         * Constructs a new TensorProto.
         * @memberof tensorflow
         * @classdesc Represents a TensorProto.
         * @constructor
         * @param {tensorflow.TensorProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TensorProto = function (properties) {
            this.halfVal = [];
            this.floatVal = [];
            this.doubleVal = [];
            this.intVal = [];
            this.stringVal = [];
            this.scomplexVal = [];
            this.int64Val = [];
            this.boolVal = [];
            this.dcomplexVal = [];
            this.resourceHandleVal = [];
            this.variantVal = [];
            this.uint32Val = [];
            this.uint64Val = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TensorProto dtype.
         * @member {tensorflow.DataType} dtype
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.dtype = 0;

        /**
         * TensorProto tensorShape.
         * @member {tensorflow.TensorShapeProto.$Properties|null|undefined} tensorShape
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.tensorShape = null;

        /**
         * TensorProto versionNumber.
         * @member {number} versionNumber
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.versionNumber = 0;

        /**
         * TensorProto tensorContent.
         * @member {Uint8Array} tensorContent
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.tensorContent = $util.newBuffer([]);

        /**
         * TensorProto halfVal.
         * @member {Array.<number>} halfVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.halfVal = $util.emptyArray;

        /**
         * TensorProto floatVal.
         * @member {Array.<number>} floatVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.floatVal = $util.emptyArray;

        /**
         * TensorProto doubleVal.
         * @member {Array.<number>} doubleVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.doubleVal = $util.emptyArray;

        /**
         * TensorProto intVal.
         * @member {Array.<number>} intVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.intVal = $util.emptyArray;

        /**
         * TensorProto stringVal.
         * @member {Array.<Uint8Array>} stringVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.stringVal = $util.emptyArray;

        /**
         * TensorProto scomplexVal.
         * @member {Array.<number>} scomplexVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.scomplexVal = $util.emptyArray;

        /**
         * TensorProto int64Val.
         * @member {Array.<number|Long>} int64Val
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.int64Val = $util.emptyArray;

        /**
         * TensorProto boolVal.
         * @member {Array.<boolean>} boolVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.boolVal = $util.emptyArray;

        /**
         * TensorProto dcomplexVal.
         * @member {Array.<number>} dcomplexVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.dcomplexVal = $util.emptyArray;

        /**
         * TensorProto resourceHandleVal.
         * @member {Array.<tensorflow.ResourceHandleProto.$Properties>} resourceHandleVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.resourceHandleVal = $util.emptyArray;

        /**
         * TensorProto variantVal.
         * @member {Array.<tensorflow.VariantTensorDataProto.$Properties>} variantVal
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.variantVal = $util.emptyArray;

        /**
         * TensorProto uint32Val.
         * @member {Array.<number>} uint32Val
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.uint32Val = $util.emptyArray;

        /**
         * TensorProto uint64Val.
         * @member {Array.<number|Long>} uint64Val
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.uint64Val = $util.emptyArray;

        /**
         * TensorProto float8Val.
         * @member {Uint8Array} float8Val
         * @memberof tensorflow.TensorProto
         * @instance
         */
        TensorProto.prototype.float8Val = $util.newBuffer([]);

        /**
         * Creates a new TensorProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.TensorProto
         * @static
         * @param {tensorflow.TensorProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TensorProto} TensorProto instance
         * @type {{
         *   (properties: tensorflow.TensorProto.$Shape): tensorflow.TensorProto & tensorflow.TensorProto.$Shape;
         *   (properties?: tensorflow.TensorProto.$Properties): tensorflow.TensorProto;
         * }}
         */
        TensorProto.create = function(properties) {
            return new TensorProto(properties);
        };

        /**
         * Encodes the specified TensorProto message. Does not implicitly {@link tensorflow.TensorProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TensorProto
         * @static
         * @param {tensorflow.TensorProto.$Properties} message TensorProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TensorProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.dtype != null && $Object.hasOwnProperty.call(message, "dtype") && message.dtype !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.dtype);
            if (message.tensorShape != null && $Object.hasOwnProperty.call(message, "tensorShape"))
                $root.tensorflow.TensorShapeProto.encode(message.tensorShape, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.versionNumber != null && $Object.hasOwnProperty.call(message, "versionNumber") && message.versionNumber !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.versionNumber);
            if (message.tensorContent != null && $Object.hasOwnProperty.call(message, "tensorContent") && message.tensorContent.length)
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.tensorContent);
            if (message.floatVal != null && message.floatVal.length)
                writer.uint32(/* id 5, wireType 2 =*/42).floats(message.floatVal);
            if (message.doubleVal != null && message.doubleVal.length)
                writer.uint32(/* id 6, wireType 2 =*/50).doubles(message.doubleVal);
            if (message.intVal != null && message.intVal.length)
                writer.uint32(/* id 7, wireType 2 =*/58).int32s(message.intVal);
            if (message.stringVal != null && message.stringVal.length)
                for (let i = 0; i < message.stringVal.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.stringVal[i]);
            if (message.scomplexVal != null && message.scomplexVal.length)
                writer.uint32(/* id 9, wireType 2 =*/74).floats(message.scomplexVal);
            if (message.int64Val != null && message.int64Val.length)
                writer.uint32(/* id 10, wireType 2 =*/82).int64s(message.int64Val);
            if (message.boolVal != null && message.boolVal.length)
                writer.uint32(/* id 11, wireType 2 =*/90).bools(message.boolVal);
            if (message.dcomplexVal != null && message.dcomplexVal.length)
                writer.uint32(/* id 12, wireType 2 =*/98).doubles(message.dcomplexVal);
            if (message.halfVal != null && message.halfVal.length)
                writer.uint32(/* id 13, wireType 2 =*/106).int32s(message.halfVal);
            if (message.resourceHandleVal != null && message.resourceHandleVal.length)
                for (let i = 0; i < message.resourceHandleVal.length; ++i)
                    $root.tensorflow.ResourceHandleProto.encode(message.resourceHandleVal[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.variantVal != null && message.variantVal.length)
                for (let i = 0; i < message.variantVal.length; ++i)
                    $root.tensorflow.VariantTensorDataProto.encode(message.variantVal[i], writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.uint32Val != null && message.uint32Val.length)
                writer.uint32(/* id 16, wireType 2 =*/130).uint32s(message.uint32Val);
            if (message.uint64Val != null && message.uint64Val.length)
                writer.uint32(/* id 17, wireType 2 =*/138).uint64s(message.uint64Val);
            if (message.float8Val != null && $Object.hasOwnProperty.call(message, "float8Val") && message.float8Val.length)
                writer.uint32(/* id 18, wireType 2 =*/146).bytes(message.float8Val);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TensorProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TensorProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TensorProto & tensorflow.TensorProto.$Shape} TensorProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TensorProto.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.TensorProto();
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
                        message.tensorShape = $root.tensorflow.TensorShapeProto.decode(reader, reader.size(), $undefined, _depth + 1, message.tensorShape);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.versionNumber = value;
                        else
                            delete message.versionNumber;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.tensorContent = value;
                        else
                            delete message.tensorContent;
                        continue;
                    }
                case 13: {
                        if (wireType === 2) {
                            if (!(message.halfVal && message.halfVal.length))
                                message.halfVal = [];
                            reader.int32s(message.halfVal);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.halfVal && message.halfVal.length))
                            message.halfVal = [];
                        message.halfVal.push(reader.int32());
                        continue;
                    }
                case 5: {
                        if (wireType === 2) {
                            if (!(message.floatVal && message.floatVal.length))
                                message.floatVal = [];
                            reader.floats(message.floatVal);
                            continue;
                        }
                        if (wireType !== 5)
                            break;
                        if (!(message.floatVal && message.floatVal.length))
                            message.floatVal = [];
                        message.floatVal.push(reader.float());
                        continue;
                    }
                case 6: {
                        if (wireType === 2) {
                            if (!(message.doubleVal && message.doubleVal.length))
                                message.doubleVal = [];
                            reader.doubles(message.doubleVal);
                            continue;
                        }
                        if (wireType !== 1)
                            break;
                        if (!(message.doubleVal && message.doubleVal.length))
                            message.doubleVal = [];
                        message.doubleVal.push(reader.double());
                        continue;
                    }
                case 7: {
                        if (wireType === 2) {
                            if (!(message.intVal && message.intVal.length))
                                message.intVal = [];
                            reader.int32s(message.intVal);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.intVal && message.intVal.length))
                            message.intVal = [];
                        message.intVal.push(reader.int32());
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.stringVal && message.stringVal.length))
                            message.stringVal = [];
                        message.stringVal.push(reader.bytes());
                        continue;
                    }
                case 9: {
                        if (wireType === 2) {
                            if (!(message.scomplexVal && message.scomplexVal.length))
                                message.scomplexVal = [];
                            reader.floats(message.scomplexVal);
                            continue;
                        }
                        if (wireType !== 5)
                            break;
                        if (!(message.scomplexVal && message.scomplexVal.length))
                            message.scomplexVal = [];
                        message.scomplexVal.push(reader.float());
                        continue;
                    }
                case 10: {
                        if (wireType === 2) {
                            if (!(message.int64Val && message.int64Val.length))
                                message.int64Val = [];
                            reader.int64s(message.int64Val);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.int64Val && message.int64Val.length))
                            message.int64Val = [];
                        message.int64Val.push(reader.int64());
                        continue;
                    }
                case 11: {
                        if (wireType === 2) {
                            if (!(message.boolVal && message.boolVal.length))
                                message.boolVal = [];
                            reader.bools(message.boolVal);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.boolVal && message.boolVal.length))
                            message.boolVal = [];
                        message.boolVal.push(reader.bool());
                        continue;
                    }
                case 12: {
                        if (wireType === 2) {
                            if (!(message.dcomplexVal && message.dcomplexVal.length))
                                message.dcomplexVal = [];
                            reader.doubles(message.dcomplexVal);
                            continue;
                        }
                        if (wireType !== 1)
                            break;
                        if (!(message.dcomplexVal && message.dcomplexVal.length))
                            message.dcomplexVal = [];
                        message.dcomplexVal.push(reader.double());
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.resourceHandleVal && message.resourceHandleVal.length))
                            message.resourceHandleVal = [];
                        message.resourceHandleVal.push($root.tensorflow.ResourceHandleProto.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if (!(message.variantVal && message.variantVal.length))
                            message.variantVal = [];
                        message.variantVal.push($root.tensorflow.VariantTensorDataProto.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 16: {
                        if (wireType === 2) {
                            if (!(message.uint32Val && message.uint32Val.length))
                                message.uint32Val = [];
                            reader.uint32s(message.uint32Val);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.uint32Val && message.uint32Val.length))
                            message.uint32Val = [];
                        message.uint32Val.push(reader.uint32());
                        continue;
                    }
                case 17: {
                        if (wireType === 2) {
                            if (!(message.uint64Val && message.uint64Val.length))
                                message.uint64Val = [];
                            reader.uint64s(message.uint64Val);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.uint64Val && message.uint64Val.length))
                            message.uint64Val = [];
                        message.uint64Val.push(reader.uint64());
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.float8Val = value;
                        else
                            delete message.float8Val;
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

        return TensorProto;
    })();

    tensorflow.VariantTensorDataProto = (function() {

        /**
         * Properties of a VariantTensorDataProto.
         * @typedef {Object} tensorflow.VariantTensorDataProto.$Properties
         * @property {string|null} [typeName] VariantTensorDataProto typeName
         * @property {Uint8Array|null} [metadata] VariantTensorDataProto metadata
         * @property {Array.<tensorflow.TensorProto.$Properties>|null} [tensors] VariantTensorDataProto tensors
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a VariantTensorDataProto.
         * @memberof tensorflow
         * @interface IVariantTensorDataProto
         * @augments tensorflow.VariantTensorDataProto.$Properties
         * @deprecated Use tensorflow.VariantTensorDataProto.$Properties instead.
         */

        /**
         * Shape of a VariantTensorDataProto.
         * @typedef {tensorflow.VariantTensorDataProto.$Properties} tensorflow.VariantTensorDataProto.$Shape
         */

        /**
         * Constructs a new VariantTensorDataProto.
         * @memberof tensorflow
         * @classdesc Represents a VariantTensorDataProto.
         * @constructor
         * @param {tensorflow.VariantTensorDataProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const VariantTensorDataProto = function (properties) {
            this.tensors = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * VariantTensorDataProto typeName.
         * @member {string} typeName
         * @memberof tensorflow.VariantTensorDataProto
         * @instance
         */
        VariantTensorDataProto.prototype.typeName = "";

        /**
         * VariantTensorDataProto metadata.
         * @member {Uint8Array} metadata
         * @memberof tensorflow.VariantTensorDataProto
         * @instance
         */
        VariantTensorDataProto.prototype.metadata = $util.newBuffer([]);

        /**
         * VariantTensorDataProto tensors.
         * @member {Array.<tensorflow.TensorProto.$Properties>} tensors
         * @memberof tensorflow.VariantTensorDataProto
         * @instance
         */
        VariantTensorDataProto.prototype.tensors = $util.emptyArray;

        /**
         * Creates a new VariantTensorDataProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.VariantTensorDataProto
         * @static
         * @param {tensorflow.VariantTensorDataProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.VariantTensorDataProto} VariantTensorDataProto instance
         * @type {{
         *   (properties: tensorflow.VariantTensorDataProto.$Shape): tensorflow.VariantTensorDataProto & tensorflow.VariantTensorDataProto.$Shape;
         *   (properties?: tensorflow.VariantTensorDataProto.$Properties): tensorflow.VariantTensorDataProto;
         * }}
         */
        VariantTensorDataProto.create = function(properties) {
            return new VariantTensorDataProto(properties);
        };

        /**
         * Encodes the specified VariantTensorDataProto message. Does not implicitly {@link tensorflow.VariantTensorDataProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.VariantTensorDataProto
         * @static
         * @param {tensorflow.VariantTensorDataProto.$Properties} message VariantTensorDataProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        VariantTensorDataProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeName);
            if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata") && message.metadata.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.metadata);
            if (message.tensors != null && message.tensors.length)
                for (let i = 0; i < message.tensors.length; ++i)
                    $root.tensorflow.TensorProto.encode(message.tensors[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a VariantTensorDataProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.VariantTensorDataProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.VariantTensorDataProto & tensorflow.VariantTensorDataProto.$Shape} VariantTensorDataProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        VariantTensorDataProto.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.VariantTensorDataProto();
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
                            message.typeName = value;
                        else
                            delete message.typeName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.metadata = value;
                        else
                            delete message.metadata;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tensors && message.tensors.length))
                            message.tensors = [];
                        message.tensors.push($root.tensorflow.TensorProto.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return VariantTensorDataProto;
    })();

    tensorflow.ResourceHandleProto = (function() {

        /**
         * Properties of a ResourceHandleProto.
         * @typedef {Object} tensorflow.ResourceHandleProto.$Properties
         * @property {string|null} [device] ResourceHandleProto device
         * @property {string|null} [container] ResourceHandleProto container
         * @property {string|null} [name] ResourceHandleProto name
         * @property {number|Long|null} [hashCode] ResourceHandleProto hashCode
         * @property {string|null} [maybeTypeName] ResourceHandleProto maybeTypeName
         * @property {Array.<tensorflow.ResourceHandleProto.DtypeAndShape.$Properties>|null} [dtypesAndShapes] ResourceHandleProto dtypesAndShapes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceHandleProto.
         * @memberof tensorflow
         * @interface IResourceHandleProto
         * @augments tensorflow.ResourceHandleProto.$Properties
         * @deprecated Use tensorflow.ResourceHandleProto.$Properties instead.
         */

        /**
         * Shape of a ResourceHandleProto.
         * @typedef {tensorflow.ResourceHandleProto.$Properties} tensorflow.ResourceHandleProto.$Shape
         */

        /**
         * Constructs a new ResourceHandleProto.
         * @memberof tensorflow
         * @classdesc Represents a ResourceHandleProto.
         * @constructor
         * @param {tensorflow.ResourceHandleProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceHandleProto = function (properties) {
            this.dtypesAndShapes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceHandleProto device.
         * @member {string} device
         * @memberof tensorflow.ResourceHandleProto
         * @instance
         */
        ResourceHandleProto.prototype.device = "";

        /**
         * ResourceHandleProto container.
         * @member {string} container
         * @memberof tensorflow.ResourceHandleProto
         * @instance
         */
        ResourceHandleProto.prototype.container = "";

        /**
         * ResourceHandleProto name.
         * @member {string} name
         * @memberof tensorflow.ResourceHandleProto
         * @instance
         */
        ResourceHandleProto.prototype.name = "";

        /**
         * ResourceHandleProto hashCode.
         * @member {number|Long} hashCode
         * @memberof tensorflow.ResourceHandleProto
         * @instance
         */
        ResourceHandleProto.prototype.hashCode = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ResourceHandleProto maybeTypeName.
         * @member {string} maybeTypeName
         * @memberof tensorflow.ResourceHandleProto
         * @instance
         */
        ResourceHandleProto.prototype.maybeTypeName = "";

        /**
         * ResourceHandleProto dtypesAndShapes.
         * @member {Array.<tensorflow.ResourceHandleProto.DtypeAndShape.$Properties>} dtypesAndShapes
         * @memberof tensorflow.ResourceHandleProto
         * @instance
         */
        ResourceHandleProto.prototype.dtypesAndShapes = $util.emptyArray;

        /**
         * Creates a new ResourceHandleProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.ResourceHandleProto
         * @static
         * @param {tensorflow.ResourceHandleProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ResourceHandleProto} ResourceHandleProto instance
         * @type {{
         *   (properties: tensorflow.ResourceHandleProto.$Shape): tensorflow.ResourceHandleProto & tensorflow.ResourceHandleProto.$Shape;
         *   (properties?: tensorflow.ResourceHandleProto.$Properties): tensorflow.ResourceHandleProto;
         * }}
         */
        ResourceHandleProto.create = function(properties) {
            return new ResourceHandleProto(properties);
        };

        /**
         * Encodes the specified ResourceHandleProto message. Does not implicitly {@link tensorflow.ResourceHandleProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ResourceHandleProto
         * @static
         * @param {tensorflow.ResourceHandleProto.$Properties} message ResourceHandleProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceHandleProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.device);
            if (message.container != null && $Object.hasOwnProperty.call(message, "container") && message.container !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.container);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.hashCode != null && $Object.hasOwnProperty.call(message, "hashCode") && (typeof message.hashCode === "object" ? message.hashCode.low || message.hashCode.high : message.hashCode !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.hashCode);
            if (message.maybeTypeName != null && $Object.hasOwnProperty.call(message, "maybeTypeName") && message.maybeTypeName !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.maybeTypeName);
            if (message.dtypesAndShapes != null && message.dtypesAndShapes.length)
                for (let i = 0; i < message.dtypesAndShapes.length; ++i)
                    $root.tensorflow.ResourceHandleProto.DtypeAndShape.encode(message.dtypesAndShapes[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceHandleProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ResourceHandleProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ResourceHandleProto & tensorflow.ResourceHandleProto.$Shape} ResourceHandleProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceHandleProto.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.ResourceHandleProto();
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
                        if ((value = reader.stringVerify()).length)
                            message.container = value;
                        else
                            delete message.container;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.hashCode = value;
                        else
                            delete message.hashCode;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.maybeTypeName = value;
                        else
                            delete message.maybeTypeName;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dtypesAndShapes && message.dtypesAndShapes.length))
                            message.dtypesAndShapes = [];
                        message.dtypesAndShapes.push($root.tensorflow.ResourceHandleProto.DtypeAndShape.decode(reader, reader.size(), $undefined, _depth + 1));
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

        ResourceHandleProto.DtypeAndShape = (function() {

            /**
             * Properties of a DtypeAndShape.
             * @typedef {Object} tensorflow.ResourceHandleProto.DtypeAndShape.$Properties
             * @property {tensorflow.DataType|null} [dtype] DtypeAndShape dtype
             * @property {tensorflow.TensorShapeProto.$Properties|null} [shape] DtypeAndShape shape
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DtypeAndShape.
             * @memberof tensorflow.ResourceHandleProto
             * @interface IDtypeAndShape
             * @augments tensorflow.ResourceHandleProto.DtypeAndShape.$Properties
             * @deprecated Use tensorflow.ResourceHandleProto.DtypeAndShape.$Properties instead.
             */

            /**
             * Shape of a DtypeAndShape.
             * @typedef {tensorflow.ResourceHandleProto.DtypeAndShape.$Properties} tensorflow.ResourceHandleProto.DtypeAndShape.$Shape
             */

            /**
             * Constructs a new DtypeAndShape.
             * @memberof tensorflow.ResourceHandleProto
             * @classdesc Represents a DtypeAndShape.
             * @constructor
             * @param {tensorflow.ResourceHandleProto.DtypeAndShape.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DtypeAndShape = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DtypeAndShape dtype.
             * @member {tensorflow.DataType} dtype
             * @memberof tensorflow.ResourceHandleProto.DtypeAndShape
             * @instance
             */
            DtypeAndShape.prototype.dtype = 0;

            /**
             * DtypeAndShape shape.
             * @member {tensorflow.TensorShapeProto.$Properties|null|undefined} shape
             * @memberof tensorflow.ResourceHandleProto.DtypeAndShape
             * @instance
             */
            DtypeAndShape.prototype.shape = null;

            /**
             * Creates a new DtypeAndShape instance using the specified properties.
             * @function create
             * @memberof tensorflow.ResourceHandleProto.DtypeAndShape
             * @static
             * @param {tensorflow.ResourceHandleProto.DtypeAndShape.$Properties=} [properties] Properties to set
             * @returns {tensorflow.ResourceHandleProto.DtypeAndShape} DtypeAndShape instance
             * @type {{
             *   (properties: tensorflow.ResourceHandleProto.DtypeAndShape.$Shape): tensorflow.ResourceHandleProto.DtypeAndShape & tensorflow.ResourceHandleProto.DtypeAndShape.$Shape;
             *   (properties?: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties): tensorflow.ResourceHandleProto.DtypeAndShape;
             * }}
             */
            DtypeAndShape.create = function(properties) {
                return new DtypeAndShape(properties);
            };

            /**
             * Encodes the specified DtypeAndShape message. Does not implicitly {@link tensorflow.ResourceHandleProto.DtypeAndShape.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.ResourceHandleProto.DtypeAndShape
             * @static
             * @param {tensorflow.ResourceHandleProto.DtypeAndShape.$Properties} message DtypeAndShape message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DtypeAndShape.encode = function (message, writer, _depth) {
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DtypeAndShape message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.ResourceHandleProto.DtypeAndShape
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.ResourceHandleProto.DtypeAndShape & tensorflow.ResourceHandleProto.DtypeAndShape.$Shape} DtypeAndShape
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DtypeAndShape.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.ResourceHandleProto.DtypeAndShape();
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

            return DtypeAndShape;
        })();

        return ResourceHandleProto;
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

    tensorflow.CheckpointState = (function() {

        /**
         * Properties of a CheckpointState.
         * @typedef {Object} tensorflow.CheckpointState.$Properties
         * @property {string|null} [modelCheckpointPath] CheckpointState modelCheckpointPath
         * @property {Array.<string>|null} [allModelCheckpointPaths] CheckpointState allModelCheckpointPaths
         * @property {Array.<number>|null} [allModelCheckpointTimestamps] CheckpointState allModelCheckpointTimestamps
         * @property {number|null} [lastPreservedTimestamp] CheckpointState lastPreservedTimestamp
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CheckpointState.
         * @memberof tensorflow
         * @interface ICheckpointState
         * @augments tensorflow.CheckpointState.$Properties
         * @deprecated Use tensorflow.CheckpointState.$Properties instead.
         */

        /**
         * Shape of a CheckpointState.
         * @typedef {tensorflow.CheckpointState.$Properties} tensorflow.CheckpointState.$Shape
         */

        /**
         * Constructs a new CheckpointState.
         * @memberof tensorflow
         * @classdesc Represents a CheckpointState.
         * @constructor
         * @param {tensorflow.CheckpointState.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CheckpointState = function (properties) {
            this.allModelCheckpointPaths = [];
            this.allModelCheckpointTimestamps = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CheckpointState modelCheckpointPath.
         * @member {string} modelCheckpointPath
         * @memberof tensorflow.CheckpointState
         * @instance
         */
        CheckpointState.prototype.modelCheckpointPath = "";

        /**
         * CheckpointState allModelCheckpointPaths.
         * @member {Array.<string>} allModelCheckpointPaths
         * @memberof tensorflow.CheckpointState
         * @instance
         */
        CheckpointState.prototype.allModelCheckpointPaths = $util.emptyArray;

        /**
         * CheckpointState allModelCheckpointTimestamps.
         * @member {Array.<number>} allModelCheckpointTimestamps
         * @memberof tensorflow.CheckpointState
         * @instance
         */
        CheckpointState.prototype.allModelCheckpointTimestamps = $util.emptyArray;

        /**
         * CheckpointState lastPreservedTimestamp.
         * @member {number} lastPreservedTimestamp
         * @memberof tensorflow.CheckpointState
         * @instance
         */
        CheckpointState.prototype.lastPreservedTimestamp = 0;

        /**
         * Creates a new CheckpointState instance using the specified properties.
         * @function create
         * @memberof tensorflow.CheckpointState
         * @static
         * @param {tensorflow.CheckpointState.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CheckpointState} CheckpointState instance
         * @type {{
         *   (properties: tensorflow.CheckpointState.$Shape): tensorflow.CheckpointState & tensorflow.CheckpointState.$Shape;
         *   (properties?: tensorflow.CheckpointState.$Properties): tensorflow.CheckpointState;
         * }}
         */
        CheckpointState.create = function(properties) {
            return new CheckpointState(properties);
        };

        /**
         * Encodes the specified CheckpointState message. Does not implicitly {@link tensorflow.CheckpointState.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CheckpointState
         * @static
         * @param {tensorflow.CheckpointState.$Properties} message CheckpointState message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CheckpointState.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.modelCheckpointPath != null && $Object.hasOwnProperty.call(message, "modelCheckpointPath") && message.modelCheckpointPath !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.modelCheckpointPath);
            if (message.allModelCheckpointPaths != null && message.allModelCheckpointPaths.length)
                for (let i = 0; i < message.allModelCheckpointPaths.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.allModelCheckpointPaths[i]);
            if (message.allModelCheckpointTimestamps != null && message.allModelCheckpointTimestamps.length)
                writer.uint32(/* id 3, wireType 2 =*/26).doubles(message.allModelCheckpointTimestamps);
            if (message.lastPreservedTimestamp != null && $Object.hasOwnProperty.call(message, "lastPreservedTimestamp") && !$Object.is(message.lastPreservedTimestamp, 0))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.lastPreservedTimestamp);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CheckpointState message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CheckpointState
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CheckpointState & tensorflow.CheckpointState.$Shape} CheckpointState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CheckpointState.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.CheckpointState();
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
                            message.modelCheckpointPath = value;
                        else
                            delete message.modelCheckpointPath;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.allModelCheckpointPaths && message.allModelCheckpointPaths.length))
                            message.allModelCheckpointPaths = [];
                        message.allModelCheckpointPaths.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType === 2) {
                            if (!(message.allModelCheckpointTimestamps && message.allModelCheckpointTimestamps.length))
                                message.allModelCheckpointTimestamps = [];
                            reader.doubles(message.allModelCheckpointTimestamps);
                            continue;
                        }
                        if (wireType !== 1)
                            break;
                        if (!(message.allModelCheckpointTimestamps && message.allModelCheckpointTimestamps.length))
                            message.allModelCheckpointTimestamps = [];
                        message.allModelCheckpointTimestamps.push(reader.double());
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.lastPreservedTimestamp = value;
                        else
                            delete message.lastPreservedTimestamp;
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

        return CheckpointState;
    })();

    tensorflow.ValuesDef = (function() {

        /**
         * Properties of a ValuesDef.
         * @typedef {Object} tensorflow.ValuesDef.$Properties
         * @property {Array.<string>|null} [values] ValuesDef values
         * @property {Object.<string,string>|null} [externalValues] ValuesDef externalValues
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ValuesDef.
         * @memberof tensorflow
         * @interface IValuesDef
         * @augments tensorflow.ValuesDef.$Properties
         * @deprecated Use tensorflow.ValuesDef.$Properties instead.
         */

        /**
         * Shape of a ValuesDef.
         * @typedef {tensorflow.ValuesDef.$Properties} tensorflow.ValuesDef.$Shape
         */

        /**
         * Constructs a new ValuesDef.
         * @memberof tensorflow
         * @classdesc Represents a ValuesDef.
         * @constructor
         * @param {tensorflow.ValuesDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ValuesDef = function (properties) {
            this.values = [];
            this.externalValues = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ValuesDef values.
         * @member {Array.<string>} values
         * @memberof tensorflow.ValuesDef
         * @instance
         */
        ValuesDef.prototype.values = $util.emptyArray;

        /**
         * ValuesDef externalValues.
         * @member {Object.<string,string>} externalValues
         * @memberof tensorflow.ValuesDef
         * @instance
         */
        ValuesDef.prototype.externalValues = $util.emptyObject;

        /**
         * Creates a new ValuesDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.ValuesDef
         * @static
         * @param {tensorflow.ValuesDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ValuesDef} ValuesDef instance
         * @type {{
         *   (properties: tensorflow.ValuesDef.$Shape): tensorflow.ValuesDef & tensorflow.ValuesDef.$Shape;
         *   (properties?: tensorflow.ValuesDef.$Properties): tensorflow.ValuesDef;
         * }}
         */
        ValuesDef.create = function(properties) {
            return new ValuesDef(properties);
        };

        /**
         * Encodes the specified ValuesDef message. Does not implicitly {@link tensorflow.ValuesDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ValuesDef
         * @static
         * @param {tensorflow.ValuesDef.$Properties} message ValuesDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ValuesDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.values != null && message.values.length)
                for (let i = 0; i < message.values.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.values[i]);
            if (message.externalValues != null && $Object.hasOwnProperty.call(message, "externalValues"))
                for (let keys = $mapKeys(message.externalValues), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.externalValues[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ValuesDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ValuesDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ValuesDef & tensorflow.ValuesDef.$Shape} ValuesDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ValuesDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.ValuesDef();
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
                        if (!(message.values && message.values.length))
                            message.values = [];
                        message.values.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.externalValues === $util.emptyObject)
                            message.externalValues = {};
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
                            $util.makeProp(message.externalValues, key);
                        message.externalValues[key] = value;
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

        return ValuesDef;
    })();

    tensorflow.ControlFlowContextDef = (function() {

        /**
         * Properties of a ControlFlowContextDef.
         * @typedef {Object} tensorflow.ControlFlowContextDef.$Properties
         * @property {tensorflow.CondContextDef.$Properties|null} [condCtxt] ControlFlowContextDef condCtxt
         * @property {tensorflow.WhileContextDef.$Properties|null} [whileCtxt] ControlFlowContextDef whileCtxt
         * @property {"condCtxt"|"whileCtxt"} [ctxt] ControlFlowContextDef ctxt
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ControlFlowContextDef.
         * @memberof tensorflow
         * @interface IControlFlowContextDef
         * @augments tensorflow.ControlFlowContextDef.$Properties
         * @deprecated Use tensorflow.ControlFlowContextDef.$Properties instead.
         */

        /**
         * Narrowed shape of a ControlFlowContextDef.
         * @typedef {{
         *   condCtxt?: tensorflow.CondContextDef.$Shape|null;
         *   whileCtxt?: tensorflow.WhileContextDef.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ ctxt?: undefined; condCtxt?: null; whileCtxt?: null }|{ ctxt?: "condCtxt"; condCtxt: tensorflow.CondContextDef.$Shape; whileCtxt?: null }|{ ctxt?: "whileCtxt"; condCtxt?: null; whileCtxt: tensorflow.WhileContextDef.$Shape })
         * )} tensorflow.ControlFlowContextDef.$Shape
         */

        /**
         * Constructs a new ControlFlowContextDef.
         * @memberof tensorflow
         * @classdesc Represents a ControlFlowContextDef.
         * @constructor
         * @param {tensorflow.ControlFlowContextDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ControlFlowContextDef = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ControlFlowContextDef condCtxt.
         * @member {tensorflow.CondContextDef.$Properties|null|undefined} condCtxt
         * @memberof tensorflow.ControlFlowContextDef
         * @instance
         */
        ControlFlowContextDef.prototype.condCtxt = null;

        /**
         * ControlFlowContextDef whileCtxt.
         * @member {tensorflow.WhileContextDef.$Properties|null|undefined} whileCtxt
         * @memberof tensorflow.ControlFlowContextDef
         * @instance
         */
        ControlFlowContextDef.prototype.whileCtxt = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * ControlFlowContextDef ctxt.
         * @member {"condCtxt"|"whileCtxt"|undefined} ctxt
         * @memberof tensorflow.ControlFlowContextDef
         * @instance
         */
        $Object.defineProperty(ControlFlowContextDef.prototype, "ctxt", {
            get: $util.oneOfGetter($oneOfFields = ["condCtxt", "whileCtxt"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new ControlFlowContextDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.ControlFlowContextDef
         * @static
         * @param {tensorflow.ControlFlowContextDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.ControlFlowContextDef} ControlFlowContextDef instance
         * @type {{
         *   (properties: tensorflow.ControlFlowContextDef.$Shape): tensorflow.ControlFlowContextDef & tensorflow.ControlFlowContextDef.$Shape;
         *   (properties?: tensorflow.ControlFlowContextDef.$Properties): tensorflow.ControlFlowContextDef;
         * }}
         */
        ControlFlowContextDef.create = function(properties) {
            return new ControlFlowContextDef(properties);
        };

        /**
         * Encodes the specified ControlFlowContextDef message. Does not implicitly {@link tensorflow.ControlFlowContextDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.ControlFlowContextDef
         * @static
         * @param {tensorflow.ControlFlowContextDef.$Properties} message ControlFlowContextDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ControlFlowContextDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.condCtxt != null && $Object.hasOwnProperty.call(message, "condCtxt"))
                $root.tensorflow.CondContextDef.encode(message.condCtxt, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.whileCtxt != null && $Object.hasOwnProperty.call(message, "whileCtxt"))
                $root.tensorflow.WhileContextDef.encode(message.whileCtxt, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ControlFlowContextDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.ControlFlowContextDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.ControlFlowContextDef & tensorflow.ControlFlowContextDef.$Shape} ControlFlowContextDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ControlFlowContextDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.ControlFlowContextDef();
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
                        message.condCtxt = $root.tensorflow.CondContextDef.decode(reader, reader.size(), $undefined, _depth + 1, message.condCtxt);
                        message.ctxt = "condCtxt";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.whileCtxt = $root.tensorflow.WhileContextDef.decode(reader, reader.size(), $undefined, _depth + 1, message.whileCtxt);
                        message.ctxt = "whileCtxt";
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

        return ControlFlowContextDef;
    })();

    tensorflow.CondContextDef = (function() {

        /**
         * Properties of a CondContextDef.
         * @typedef {Object} tensorflow.CondContextDef.$Properties
         * @property {string|null} [contextName] CondContextDef contextName
         * @property {string|null} [predName] CondContextDef predName
         * @property {string|null} [pivotName] CondContextDef pivotName
         * @property {number|null} [branch] CondContextDef branch
         * @property {tensorflow.ValuesDef.$Properties|null} [valuesDef] CondContextDef valuesDef
         * @property {Array.<tensorflow.ControlFlowContextDef.$Properties>|null} [nestedContexts] CondContextDef nestedContexts
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CondContextDef.
         * @memberof tensorflow
         * @interface ICondContextDef
         * @augments tensorflow.CondContextDef.$Properties
         * @deprecated Use tensorflow.CondContextDef.$Properties instead.
         */

        /**
         * Shape of a CondContextDef.
         * @typedef {{
         *   contextName?: string|null;
         *   predName?: string|null;
         *   pivotName?: string|null;
         *   branch?: number|null;
         *   valuesDef?: tensorflow.ValuesDef.$Shape|null;
         *   nestedContexts?: Array.<tensorflow.ControlFlowContextDef.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.CondContextDef.$Shape
         */

        /**
         * Constructs a new CondContextDef.
         * @memberof tensorflow
         * @classdesc Represents a CondContextDef.
         * @constructor
         * @param {tensorflow.CondContextDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CondContextDef = function (properties) {
            this.nestedContexts = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CondContextDef contextName.
         * @member {string} contextName
         * @memberof tensorflow.CondContextDef
         * @instance
         */
        CondContextDef.prototype.contextName = "";

        /**
         * CondContextDef predName.
         * @member {string} predName
         * @memberof tensorflow.CondContextDef
         * @instance
         */
        CondContextDef.prototype.predName = "";

        /**
         * CondContextDef pivotName.
         * @member {string} pivotName
         * @memberof tensorflow.CondContextDef
         * @instance
         */
        CondContextDef.prototype.pivotName = "";

        /**
         * CondContextDef branch.
         * @member {number} branch
         * @memberof tensorflow.CondContextDef
         * @instance
         */
        CondContextDef.prototype.branch = 0;

        /**
         * CondContextDef valuesDef.
         * @member {tensorflow.ValuesDef.$Properties|null|undefined} valuesDef
         * @memberof tensorflow.CondContextDef
         * @instance
         */
        CondContextDef.prototype.valuesDef = null;

        /**
         * CondContextDef nestedContexts.
         * @member {Array.<tensorflow.ControlFlowContextDef.$Properties>} nestedContexts
         * @memberof tensorflow.CondContextDef
         * @instance
         */
        CondContextDef.prototype.nestedContexts = $util.emptyArray;

        /**
         * Creates a new CondContextDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.CondContextDef
         * @static
         * @param {tensorflow.CondContextDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CondContextDef} CondContextDef instance
         * @type {{
         *   (properties: tensorflow.CondContextDef.$Shape): tensorflow.CondContextDef & tensorflow.CondContextDef.$Shape;
         *   (properties?: tensorflow.CondContextDef.$Properties): tensorflow.CondContextDef;
         * }}
         */
        CondContextDef.create = function(properties) {
            return new CondContextDef(properties);
        };

        /**
         * Encodes the specified CondContextDef message. Does not implicitly {@link tensorflow.CondContextDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CondContextDef
         * @static
         * @param {tensorflow.CondContextDef.$Properties} message CondContextDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CondContextDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.contextName != null && $Object.hasOwnProperty.call(message, "contextName") && message.contextName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.contextName);
            if (message.predName != null && $Object.hasOwnProperty.call(message, "predName") && message.predName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.predName);
            if (message.pivotName != null && $Object.hasOwnProperty.call(message, "pivotName") && message.pivotName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.pivotName);
            if (message.branch != null && $Object.hasOwnProperty.call(message, "branch") && message.branch !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.branch);
            if (message.valuesDef != null && $Object.hasOwnProperty.call(message, "valuesDef"))
                $root.tensorflow.ValuesDef.encode(message.valuesDef, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.nestedContexts != null && message.nestedContexts.length)
                for (let i = 0; i < message.nestedContexts.length; ++i)
                    $root.tensorflow.ControlFlowContextDef.encode(message.nestedContexts[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CondContextDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CondContextDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CondContextDef & tensorflow.CondContextDef.$Shape} CondContextDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CondContextDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.CondContextDef();
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
                            message.contextName = value;
                        else
                            delete message.contextName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.predName = value;
                        else
                            delete message.predName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.pivotName = value;
                        else
                            delete message.pivotName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.branch = value;
                        else
                            delete message.branch;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.valuesDef = $root.tensorflow.ValuesDef.decode(reader, reader.size(), $undefined, _depth + 1, message.valuesDef);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nestedContexts && message.nestedContexts.length))
                            message.nestedContexts = [];
                        message.nestedContexts.push($root.tensorflow.ControlFlowContextDef.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return CondContextDef;
    })();

    tensorflow.WhileContextDef = (function() {

        /**
         * Properties of a WhileContextDef.
         * @typedef {Object} tensorflow.WhileContextDef.$Properties
         * @property {string|null} [contextName] WhileContextDef contextName
         * @property {number|null} [parallelIterations] WhileContextDef parallelIterations
         * @property {boolean|null} [backProp] WhileContextDef backProp
         * @property {boolean|null} [swapMemory] WhileContextDef swapMemory
         * @property {string|null} [pivotName] WhileContextDef pivotName
         * @property {string|null} [pivotForPredName] WhileContextDef pivotForPredName
         * @property {string|null} [pivotForBodyName] WhileContextDef pivotForBodyName
         * @property {Array.<string>|null} [loopExitNames] WhileContextDef loopExitNames
         * @property {Array.<string>|null} [loopEnterNames] WhileContextDef loopEnterNames
         * @property {tensorflow.ValuesDef.$Properties|null} [valuesDef] WhileContextDef valuesDef
         * @property {string|null} [maximumIterationsName] WhileContextDef maximumIterationsName
         * @property {Array.<tensorflow.ControlFlowContextDef.$Properties>|null} [nestedContexts] WhileContextDef nestedContexts
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WhileContextDef.
         * @memberof tensorflow
         * @interface IWhileContextDef
         * @augments tensorflow.WhileContextDef.$Properties
         * @deprecated Use tensorflow.WhileContextDef.$Properties instead.
         */

        /**
         * Shape of a WhileContextDef.
         * @typedef {{
         *   contextName?: string|null;
         *   parallelIterations?: number|null;
         *   backProp?: boolean|null;
         *   swapMemory?: boolean|null;
         *   pivotName?: string|null;
         *   pivotForPredName?: string|null;
         *   pivotForBodyName?: string|null;
         *   loopExitNames?: Array.<string>|null;
         *   loopEnterNames?: Array.<string>|null;
         *   valuesDef?: tensorflow.ValuesDef.$Shape|null;
         *   maximumIterationsName?: string|null;
         *   nestedContexts?: Array.<tensorflow.ControlFlowContextDef.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.WhileContextDef.$Shape
         */

        /**
         * Constructs a new WhileContextDef.
         * @memberof tensorflow
         * @classdesc Represents a WhileContextDef.
         * @constructor
         * @param {tensorflow.WhileContextDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WhileContextDef = function (properties) {
            this.loopExitNames = [];
            this.loopEnterNames = [];
            this.nestedContexts = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WhileContextDef contextName.
         * @member {string} contextName
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.contextName = "";

        /**
         * WhileContextDef parallelIterations.
         * @member {number} parallelIterations
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.parallelIterations = 0;

        /**
         * WhileContextDef backProp.
         * @member {boolean} backProp
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.backProp = false;

        /**
         * WhileContextDef swapMemory.
         * @member {boolean} swapMemory
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.swapMemory = false;

        /**
         * WhileContextDef pivotName.
         * @member {string} pivotName
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.pivotName = "";

        /**
         * WhileContextDef pivotForPredName.
         * @member {string} pivotForPredName
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.pivotForPredName = "";

        /**
         * WhileContextDef pivotForBodyName.
         * @member {string} pivotForBodyName
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.pivotForBodyName = "";

        /**
         * WhileContextDef loopExitNames.
         * @member {Array.<string>} loopExitNames
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.loopExitNames = $util.emptyArray;

        /**
         * WhileContextDef loopEnterNames.
         * @member {Array.<string>} loopEnterNames
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.loopEnterNames = $util.emptyArray;

        /**
         * WhileContextDef valuesDef.
         * @member {tensorflow.ValuesDef.$Properties|null|undefined} valuesDef
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.valuesDef = null;

        /**
         * WhileContextDef maximumIterationsName.
         * @member {string} maximumIterationsName
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.maximumIterationsName = "";

        /**
         * WhileContextDef nestedContexts.
         * @member {Array.<tensorflow.ControlFlowContextDef.$Properties>} nestedContexts
         * @memberof tensorflow.WhileContextDef
         * @instance
         */
        WhileContextDef.prototype.nestedContexts = $util.emptyArray;

        /**
         * Creates a new WhileContextDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.WhileContextDef
         * @static
         * @param {tensorflow.WhileContextDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.WhileContextDef} WhileContextDef instance
         * @type {{
         *   (properties: tensorflow.WhileContextDef.$Shape): tensorflow.WhileContextDef & tensorflow.WhileContextDef.$Shape;
         *   (properties?: tensorflow.WhileContextDef.$Properties): tensorflow.WhileContextDef;
         * }}
         */
        WhileContextDef.create = function(properties) {
            return new WhileContextDef(properties);
        };

        /**
         * Encodes the specified WhileContextDef message. Does not implicitly {@link tensorflow.WhileContextDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.WhileContextDef
         * @static
         * @param {tensorflow.WhileContextDef.$Properties} message WhileContextDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WhileContextDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.contextName != null && $Object.hasOwnProperty.call(message, "contextName") && message.contextName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.contextName);
            if (message.parallelIterations != null && $Object.hasOwnProperty.call(message, "parallelIterations") && message.parallelIterations !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.parallelIterations);
            if (message.backProp != null && $Object.hasOwnProperty.call(message, "backProp") && message.backProp !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.backProp);
            if (message.swapMemory != null && $Object.hasOwnProperty.call(message, "swapMemory") && message.swapMemory !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.swapMemory);
            if (message.pivotName != null && $Object.hasOwnProperty.call(message, "pivotName") && message.pivotName !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.pivotName);
            if (message.pivotForPredName != null && $Object.hasOwnProperty.call(message, "pivotForPredName") && message.pivotForPredName !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.pivotForPredName);
            if (message.pivotForBodyName != null && $Object.hasOwnProperty.call(message, "pivotForBodyName") && message.pivotForBodyName !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.pivotForBodyName);
            if (message.loopExitNames != null && message.loopExitNames.length)
                for (let i = 0; i < message.loopExitNames.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.loopExitNames[i]);
            if (message.valuesDef != null && $Object.hasOwnProperty.call(message, "valuesDef"))
                $root.tensorflow.ValuesDef.encode(message.valuesDef, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.loopEnterNames != null && message.loopEnterNames.length)
                for (let i = 0; i < message.loopEnterNames.length; ++i)
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.loopEnterNames[i]);
            if (message.maximumIterationsName != null && $Object.hasOwnProperty.call(message, "maximumIterationsName") && message.maximumIterationsName !== "")
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.maximumIterationsName);
            if (message.nestedContexts != null && message.nestedContexts.length)
                for (let i = 0; i < message.nestedContexts.length; ++i)
                    $root.tensorflow.ControlFlowContextDef.encode(message.nestedContexts[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WhileContextDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.WhileContextDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.WhileContextDef & tensorflow.WhileContextDef.$Shape} WhileContextDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WhileContextDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.WhileContextDef();
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
                            message.contextName = value;
                        else
                            delete message.contextName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.parallelIterations = value;
                        else
                            delete message.parallelIterations;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.backProp = value;
                        else
                            delete message.backProp;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.swapMemory = value;
                        else
                            delete message.swapMemory;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.pivotName = value;
                        else
                            delete message.pivotName;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.pivotForPredName = value;
                        else
                            delete message.pivotForPredName;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.pivotForBodyName = value;
                        else
                            delete message.pivotForBodyName;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.loopExitNames && message.loopExitNames.length))
                            message.loopExitNames = [];
                        message.loopExitNames.push(reader.stringVerify());
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.loopEnterNames && message.loopEnterNames.length))
                            message.loopEnterNames = [];
                        message.loopEnterNames.push(reader.stringVerify());
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.valuesDef = $root.tensorflow.ValuesDef.decode(reader, reader.size(), $undefined, _depth + 1, message.valuesDef);
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.maximumIterationsName = value;
                        else
                            delete message.maximumIterationsName;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nestedContexts && message.nestedContexts.length))
                            message.nestedContexts = [];
                        message.nestedContexts.push($root.tensorflow.ControlFlowContextDef.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return WhileContextDef;
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

    tensorflow.SourceMetadata = (function() {

        /**
         * Properties of a SourceMetadata.
         * @typedef {Object} tensorflow.SourceMetadata.$Properties
         * @property {string|null} [writer] SourceMetadata writer
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SourceMetadata.
         * @memberof tensorflow
         * @interface ISourceMetadata
         * @augments tensorflow.SourceMetadata.$Properties
         * @deprecated Use tensorflow.SourceMetadata.$Properties instead.
         */

        /**
         * Shape of a SourceMetadata.
         * @typedef {tensorflow.SourceMetadata.$Properties} tensorflow.SourceMetadata.$Shape
         */

        /**
         * Constructs a new SourceMetadata.
         * @memberof tensorflow
         * @classdesc Represents a SourceMetadata.
         * @constructor
         * @param {tensorflow.SourceMetadata.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SourceMetadata = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SourceMetadata writer.
         * @member {string} writer
         * @memberof tensorflow.SourceMetadata
         * @instance
         */
        SourceMetadata.prototype.writer = "";

        /**
         * Creates a new SourceMetadata instance using the specified properties.
         * @function create
         * @memberof tensorflow.SourceMetadata
         * @static
         * @param {tensorflow.SourceMetadata.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SourceMetadata} SourceMetadata instance
         * @type {{
         *   (properties: tensorflow.SourceMetadata.$Shape): tensorflow.SourceMetadata & tensorflow.SourceMetadata.$Shape;
         *   (properties?: tensorflow.SourceMetadata.$Properties): tensorflow.SourceMetadata;
         * }}
         */
        SourceMetadata.create = function(properties) {
            return new SourceMetadata(properties);
        };

        /**
         * Encodes the specified SourceMetadata message. Does not implicitly {@link tensorflow.SourceMetadata.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SourceMetadata
         * @static
         * @param {tensorflow.SourceMetadata.$Properties} message SourceMetadata message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SourceMetadata.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.writer != null && $Object.hasOwnProperty.call(message, "writer") && message.writer !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.writer);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SourceMetadata message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SourceMetadata
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SourceMetadata & tensorflow.SourceMetadata.$Shape} SourceMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SourceMetadata.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SourceMetadata();
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
                            message.writer = value;
                        else
                            delete message.writer;
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

        return SourceMetadata;
    })();

    tensorflow.SessionLog = (function() {

        /**
         * Properties of a SessionLog.
         * @typedef {Object} tensorflow.SessionLog.$Properties
         * @property {tensorflow.SessionLog.SessionStatus|null} [status] SessionLog status
         * @property {string|null} [checkpointPath] SessionLog checkpointPath
         * @property {string|null} [msg] SessionLog msg
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SessionLog.
         * @memberof tensorflow
         * @interface ISessionLog
         * @augments tensorflow.SessionLog.$Properties
         * @deprecated Use tensorflow.SessionLog.$Properties instead.
         */

        /**
         * Shape of a SessionLog.
         * @typedef {tensorflow.SessionLog.$Properties} tensorflow.SessionLog.$Shape
         */

        /**
         * Constructs a new SessionLog.
         * @memberof tensorflow
         * @classdesc Represents a SessionLog.
         * @constructor
         * @param {tensorflow.SessionLog.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SessionLog = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SessionLog status.
         * @member {tensorflow.SessionLog.SessionStatus} status
         * @memberof tensorflow.SessionLog
         * @instance
         */
        SessionLog.prototype.status = 0;

        /**
         * SessionLog checkpointPath.
         * @member {string} checkpointPath
         * @memberof tensorflow.SessionLog
         * @instance
         */
        SessionLog.prototype.checkpointPath = "";

        /**
         * SessionLog msg.
         * @member {string} msg
         * @memberof tensorflow.SessionLog
         * @instance
         */
        SessionLog.prototype.msg = "";

        /**
         * Creates a new SessionLog instance using the specified properties.
         * @function create
         * @memberof tensorflow.SessionLog
         * @static
         * @param {tensorflow.SessionLog.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SessionLog} SessionLog instance
         * @type {{
         *   (properties: tensorflow.SessionLog.$Shape): tensorflow.SessionLog & tensorflow.SessionLog.$Shape;
         *   (properties?: tensorflow.SessionLog.$Properties): tensorflow.SessionLog;
         * }}
         */
        SessionLog.create = function(properties) {
            return new SessionLog(properties);
        };

        /**
         * Encodes the specified SessionLog message. Does not implicitly {@link tensorflow.SessionLog.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SessionLog
         * @static
         * @param {tensorflow.SessionLog.$Properties} message SessionLog message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SessionLog.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.status);
            if (message.checkpointPath != null && $Object.hasOwnProperty.call(message, "checkpointPath") && message.checkpointPath !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.checkpointPath);
            if (message.msg != null && $Object.hasOwnProperty.call(message, "msg") && message.msg !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.msg);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SessionLog message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SessionLog
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SessionLog & tensorflow.SessionLog.$Shape} SessionLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SessionLog.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SessionLog();
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
                            message.status = value;
                        else
                            delete message.status;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.checkpointPath = value;
                        else
                            delete message.checkpointPath;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.msg = value;
                        else
                            delete message.msg;
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
         * SessionStatus enum.
         * @name tensorflow.SessionLog.SessionStatus
         * @enum {number}
         * @property {number} STATUS_UNSPECIFIED=0 STATUS_UNSPECIFIED value
         * @property {number} START=1 START value
         * @property {number} STOP=2 STOP value
         * @property {number} CHECKPOINT=3 CHECKPOINT value
         */
        SessionLog.SessionStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "START"] = 1;
            values[valuesById[2] = "STOP"] = 2;
            values[valuesById[3] = "CHECKPOINT"] = 3;
            return values;
        })();

        return SessionLog;
    })();

    tensorflow.LogMessage = (function() {

        /**
         * Properties of a LogMessage.
         * @typedef {Object} tensorflow.LogMessage.$Properties
         * @property {tensorflow.LogMessage.Level|null} [level] LogMessage level
         * @property {string|null} [message] LogMessage message
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LogMessage.
         * @memberof tensorflow
         * @interface ILogMessage
         * @augments tensorflow.LogMessage.$Properties
         * @deprecated Use tensorflow.LogMessage.$Properties instead.
         */

        /**
         * Shape of a LogMessage.
         * @typedef {tensorflow.LogMessage.$Properties} tensorflow.LogMessage.$Shape
         */

        /**
         * Constructs a new LogMessage.
         * @memberof tensorflow
         * @classdesc Represents a LogMessage.
         * @constructor
         * @param {tensorflow.LogMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LogMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LogMessage level.
         * @member {tensorflow.LogMessage.Level} level
         * @memberof tensorflow.LogMessage
         * @instance
         */
        LogMessage.prototype.level = 0;

        /**
         * LogMessage message.
         * @member {string} message
         * @memberof tensorflow.LogMessage
         * @instance
         */
        LogMessage.prototype.message = "";

        /**
         * Creates a new LogMessage instance using the specified properties.
         * @function create
         * @memberof tensorflow.LogMessage
         * @static
         * @param {tensorflow.LogMessage.$Properties=} [properties] Properties to set
         * @returns {tensorflow.LogMessage} LogMessage instance
         * @type {{
         *   (properties: tensorflow.LogMessage.$Shape): tensorflow.LogMessage & tensorflow.LogMessage.$Shape;
         *   (properties?: tensorflow.LogMessage.$Properties): tensorflow.LogMessage;
         * }}
         */
        LogMessage.create = function(properties) {
            return new LogMessage(properties);
        };

        /**
         * Encodes the specified LogMessage message. Does not implicitly {@link tensorflow.LogMessage.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.LogMessage
         * @static
         * @param {tensorflow.LogMessage.$Properties} message LogMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LogMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.level);
            if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LogMessage message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.LogMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.LogMessage & tensorflow.LogMessage.$Shape} LogMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LogMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.LogMessage();
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
                            message.level = value;
                        else
                            delete message.level;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.message = value;
                        else
                            delete message.message;
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
         * @name tensorflow.LogMessage.Level
         * @enum {number}
         * @property {number} UNKNOWN=0 UNKNOWN value
         * @property {number} DEBUGGING=10 DEBUGGING value
         * @property {number} INFO=20 INFO value
         * @property {number} WARN=30 WARN value
         * @property {number} ERROR=40 ERROR value
         * @property {number} FATAL=50 FATAL value
         */
        LogMessage.Level = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[10] = "DEBUGGING"] = 10;
            values[valuesById[20] = "INFO"] = 20;
            values[valuesById[30] = "WARN"] = 30;
            values[valuesById[40] = "ERROR"] = 40;
            values[valuesById[50] = "FATAL"] = 50;
            return values;
        })();

        return LogMessage;
    })();

    tensorflow.TaggedRunMetadata = (function() {

        /**
         * Properties of a TaggedRunMetadata.
         * @typedef {Object} tensorflow.TaggedRunMetadata.$Properties
         * @property {string|null} [tag] TaggedRunMetadata tag
         * @property {Uint8Array|null} [runMetadata] TaggedRunMetadata runMetadata
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TaggedRunMetadata.
         * @memberof tensorflow
         * @interface ITaggedRunMetadata
         * @augments tensorflow.TaggedRunMetadata.$Properties
         * @deprecated Use tensorflow.TaggedRunMetadata.$Properties instead.
         */

        /**
         * Shape of a TaggedRunMetadata.
         * @typedef {tensorflow.TaggedRunMetadata.$Properties} tensorflow.TaggedRunMetadata.$Shape
         */

        /**
         * Constructs a new TaggedRunMetadata.
         * @memberof tensorflow
         * @classdesc Represents a TaggedRunMetadata.
         * @constructor
         * @param {tensorflow.TaggedRunMetadata.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TaggedRunMetadata = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TaggedRunMetadata tag.
         * @member {string} tag
         * @memberof tensorflow.TaggedRunMetadata
         * @instance
         */
        TaggedRunMetadata.prototype.tag = "";

        /**
         * TaggedRunMetadata runMetadata.
         * @member {Uint8Array} runMetadata
         * @memberof tensorflow.TaggedRunMetadata
         * @instance
         */
        TaggedRunMetadata.prototype.runMetadata = $util.newBuffer([]);

        /**
         * Creates a new TaggedRunMetadata instance using the specified properties.
         * @function create
         * @memberof tensorflow.TaggedRunMetadata
         * @static
         * @param {tensorflow.TaggedRunMetadata.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TaggedRunMetadata} TaggedRunMetadata instance
         * @type {{
         *   (properties: tensorflow.TaggedRunMetadata.$Shape): tensorflow.TaggedRunMetadata & tensorflow.TaggedRunMetadata.$Shape;
         *   (properties?: tensorflow.TaggedRunMetadata.$Properties): tensorflow.TaggedRunMetadata;
         * }}
         */
        TaggedRunMetadata.create = function(properties) {
            return new TaggedRunMetadata(properties);
        };

        /**
         * Encodes the specified TaggedRunMetadata message. Does not implicitly {@link tensorflow.TaggedRunMetadata.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TaggedRunMetadata
         * @static
         * @param {tensorflow.TaggedRunMetadata.$Properties} message TaggedRunMetadata message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TaggedRunMetadata.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.tag);
            if (message.runMetadata != null && $Object.hasOwnProperty.call(message, "runMetadata") && message.runMetadata.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.runMetadata);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TaggedRunMetadata message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TaggedRunMetadata
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TaggedRunMetadata & tensorflow.TaggedRunMetadata.$Shape} TaggedRunMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TaggedRunMetadata.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.TaggedRunMetadata();
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
                            message.tag = value;
                        else
                            delete message.tag;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.runMetadata = value;
                        else
                            delete message.runMetadata;
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

        return TaggedRunMetadata;
    })();

    tensorflow.Event = (function() {

        /**
         * Properties of an Event.
         * @typedef {Object} tensorflow.Event.$Properties
         * @property {number|null} [wallTime] Event wallTime
         * @property {number|Long|null} [step] Event step
         * @property {string|null} [fileVersion] Event fileVersion
         * @property {Uint8Array|null} [graphDef] Event graphDef
         * @property {tensorflow.Summary.$Properties|null} [summary] Event summary
         * @property {tensorflow.LogMessage.$Properties|null} [logMessage] Event logMessage
         * @property {tensorflow.SessionLog.$Properties|null} [sessionLog] Event sessionLog
         * @property {tensorflow.TaggedRunMetadata.$Properties|null} [taggedRunMetadata] Event taggedRunMetadata
         * @property {Uint8Array|null} [metaGraphDef] Event metaGraphDef
         * @property {tensorflow.SourceMetadata.$Properties|null} [sourceMetadata] Event sourceMetadata
         * @property {"fileVersion"|"graphDef"|"summary"|"logMessage"|"sessionLog"|"taggedRunMetadata"|"metaGraphDef"} [what] Event what
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Event.
         * @memberof tensorflow
         * @interface IEvent
         * @augments tensorflow.Event.$Properties
         * @deprecated Use tensorflow.Event.$Properties instead.
         */

        /**
         * Narrowed shape of an Event.
         * @typedef {{
         *   wallTime?: number|null;
         *   step?: number|Long|null;
         *   fileVersion?: string|null;
         *   graphDef?: Uint8Array|null;
         *   summary?: tensorflow.Summary.$Shape|null;
         *   logMessage?: tensorflow.LogMessage.$Shape|null;
         *   sessionLog?: tensorflow.SessionLog.$Shape|null;
         *   taggedRunMetadata?: tensorflow.TaggedRunMetadata.$Shape|null;
         *   metaGraphDef?: Uint8Array|null;
         *   sourceMetadata?: tensorflow.SourceMetadata.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ what?: undefined; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "fileVersion"; fileVersion: string; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "graphDef"; fileVersion?: null; graphDef: Uint8Array; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "summary"; fileVersion?: null; graphDef?: null; summary: tensorflow.Summary.$Shape; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "logMessage"; fileVersion?: null; graphDef?: null; summary?: null; logMessage: tensorflow.LogMessage.$Shape; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "sessionLog"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog: tensorflow.SessionLog.$Shape; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "taggedRunMetadata"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata: tensorflow.TaggedRunMetadata.$Shape; metaGraphDef?: null }|{ what?: "metaGraphDef"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef: Uint8Array })
         * )} tensorflow.Event.$Shape
         */

        /**
         * Constructs a new Event.
         * @memberof tensorflow
         * @classdesc Represents an Event.
         * @constructor
         * @param {tensorflow.Event.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Event = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Event wallTime.
         * @member {number} wallTime
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.wallTime = 0;

        /**
         * Event step.
         * @member {number|Long} step
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.step = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Event fileVersion.
         * @member {string|null|undefined} fileVersion
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.fileVersion = null;

        /**
         * Event graphDef.
         * @member {Uint8Array|null|undefined} graphDef
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.graphDef = null;

        /**
         * Event summary.
         * @member {tensorflow.Summary.$Properties|null|undefined} summary
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.summary = null;

        /**
         * Event logMessage.
         * @member {tensorflow.LogMessage.$Properties|null|undefined} logMessage
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.logMessage = null;

        /**
         * Event sessionLog.
         * @member {tensorflow.SessionLog.$Properties|null|undefined} sessionLog
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.sessionLog = null;

        /**
         * Event taggedRunMetadata.
         * @member {tensorflow.TaggedRunMetadata.$Properties|null|undefined} taggedRunMetadata
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.taggedRunMetadata = null;

        /**
         * Event metaGraphDef.
         * @member {Uint8Array|null|undefined} metaGraphDef
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.metaGraphDef = null;

        /**
         * Event sourceMetadata.
         * @member {tensorflow.SourceMetadata.$Properties|null|undefined} sourceMetadata
         * @memberof tensorflow.Event
         * @instance
         */
        Event.prototype.sourceMetadata = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * Event what.
         * @member {"fileVersion"|"graphDef"|"summary"|"logMessage"|"sessionLog"|"taggedRunMetadata"|"metaGraphDef"|undefined} what
         * @memberof tensorflow.Event
         * @instance
         */
        $Object.defineProperty(Event.prototype, "what", {
            get: $util.oneOfGetter($oneOfFields = ["fileVersion", "graphDef", "summary", "logMessage", "sessionLog", "taggedRunMetadata", "metaGraphDef"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new Event instance using the specified properties.
         * @function create
         * @memberof tensorflow.Event
         * @static
         * @param {tensorflow.Event.$Properties=} [properties] Properties to set
         * @returns {tensorflow.Event} Event instance
         * @type {{
         *   (properties: tensorflow.Event.$Shape): tensorflow.Event & tensorflow.Event.$Shape;
         *   (properties?: tensorflow.Event.$Properties): tensorflow.Event;
         * }}
         */
        Event.create = function(properties) {
            return new Event(properties);
        };

        /**
         * Encodes the specified Event message. Does not implicitly {@link tensorflow.Event.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.Event
         * @static
         * @param {tensorflow.Event.$Properties} message Event message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.wallTime != null && $Object.hasOwnProperty.call(message, "wallTime") && !$Object.is(message.wallTime, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.wallTime);
            if (message.step != null && $Object.hasOwnProperty.call(message, "step") && (typeof message.step === "object" ? message.step.low || message.step.high : message.step !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.step);
            if (message.fileVersion != null && $Object.hasOwnProperty.call(message, "fileVersion"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.fileVersion);
            if (message.graphDef != null && $Object.hasOwnProperty.call(message, "graphDef"))
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.graphDef);
            if (message.summary != null && $Object.hasOwnProperty.call(message, "summary"))
                $root.tensorflow.Summary.encode(message.summary, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.logMessage != null && $Object.hasOwnProperty.call(message, "logMessage"))
                $root.tensorflow.LogMessage.encode(message.logMessage, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.sessionLog != null && $Object.hasOwnProperty.call(message, "sessionLog"))
                $root.tensorflow.SessionLog.encode(message.sessionLog, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.taggedRunMetadata != null && $Object.hasOwnProperty.call(message, "taggedRunMetadata"))
                $root.tensorflow.TaggedRunMetadata.encode(message.taggedRunMetadata, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.metaGraphDef != null && $Object.hasOwnProperty.call(message, "metaGraphDef"))
                writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.metaGraphDef);
            if (message.sourceMetadata != null && $Object.hasOwnProperty.call(message, "sourceMetadata"))
                $root.tensorflow.SourceMetadata.encode(message.sourceMetadata, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.Event
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.Event & tensorflow.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Event.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.Event();
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
                            message.wallTime = value;
                        else
                            delete message.wallTime;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.step = value;
                        else
                            delete message.step;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.fileVersion = reader.stringVerify();
                        message.what = "fileVersion";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.graphDef = reader.bytes();
                        message.what = "graphDef";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.summary = $root.tensorflow.Summary.decode(reader, reader.size(), $undefined, _depth + 1, message.summary);
                        message.what = "summary";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.logMessage = $root.tensorflow.LogMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.logMessage);
                        message.what = "logMessage";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.sessionLog = $root.tensorflow.SessionLog.decode(reader, reader.size(), $undefined, _depth + 1, message.sessionLog);
                        message.what = "sessionLog";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.taggedRunMetadata = $root.tensorflow.TaggedRunMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.taggedRunMetadata);
                        message.what = "taggedRunMetadata";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.metaGraphDef = reader.bytes();
                        message.what = "metaGraphDef";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.sourceMetadata = $root.tensorflow.SourceMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.sourceMetadata);
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

        return Event;
    })();

    tensorflow.SummaryDescription = (function() {

        /**
         * Properties of a SummaryDescription.
         * @typedef {Object} tensorflow.SummaryDescription.$Properties
         * @property {string|null} [typeHint] SummaryDescription typeHint
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SummaryDescription.
         * @memberof tensorflow
         * @interface ISummaryDescription
         * @augments tensorflow.SummaryDescription.$Properties
         * @deprecated Use tensorflow.SummaryDescription.$Properties instead.
         */

        /**
         * Shape of a SummaryDescription.
         * @typedef {tensorflow.SummaryDescription.$Properties} tensorflow.SummaryDescription.$Shape
         */

        /**
         * Constructs a new SummaryDescription.
         * @memberof tensorflow
         * @classdesc Represents a SummaryDescription.
         * @constructor
         * @param {tensorflow.SummaryDescription.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SummaryDescription = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SummaryDescription typeHint.
         * @member {string} typeHint
         * @memberof tensorflow.SummaryDescription
         * @instance
         */
        SummaryDescription.prototype.typeHint = "";

        /**
         * Creates a new SummaryDescription instance using the specified properties.
         * @function create
         * @memberof tensorflow.SummaryDescription
         * @static
         * @param {tensorflow.SummaryDescription.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SummaryDescription} SummaryDescription instance
         * @type {{
         *   (properties: tensorflow.SummaryDescription.$Shape): tensorflow.SummaryDescription & tensorflow.SummaryDescription.$Shape;
         *   (properties?: tensorflow.SummaryDescription.$Properties): tensorflow.SummaryDescription;
         * }}
         */
        SummaryDescription.create = function(properties) {
            return new SummaryDescription(properties);
        };

        /**
         * Encodes the specified SummaryDescription message. Does not implicitly {@link tensorflow.SummaryDescription.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SummaryDescription
         * @static
         * @param {tensorflow.SummaryDescription.$Properties} message SummaryDescription message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SummaryDescription.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeHint != null && $Object.hasOwnProperty.call(message, "typeHint") && message.typeHint !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.typeHint);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SummaryDescription message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SummaryDescription
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SummaryDescription & tensorflow.SummaryDescription.$Shape} SummaryDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SummaryDescription.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SummaryDescription();
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
                            message.typeHint = value;
                        else
                            delete message.typeHint;
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

        return SummaryDescription;
    })();

    /**
     * DataClass enum.
     * @name tensorflow.DataClass
     * @enum {number}
     * @property {number} DATA_CLASS_UNKNOWN=0 DATA_CLASS_UNKNOWN value
     * @property {number} DATA_CLASS_SCALAR=1 DATA_CLASS_SCALAR value
     * @property {number} DATA_CLASS_TENSOR=2 DATA_CLASS_TENSOR value
     * @property {number} DATA_CLASS_BLOB_SEQUENCE=3 DATA_CLASS_BLOB_SEQUENCE value
     */
    tensorflow.DataClass = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "DATA_CLASS_UNKNOWN"] = 0;
        values[valuesById[1] = "DATA_CLASS_SCALAR"] = 1;
        values[valuesById[2] = "DATA_CLASS_TENSOR"] = 2;
        values[valuesById[3] = "DATA_CLASS_BLOB_SEQUENCE"] = 3;
        return values;
    })();

    tensorflow.SummaryMetadata = (function() {

        /**
         * Properties of a SummaryMetadata.
         * @typedef {Object} tensorflow.SummaryMetadata.$Properties
         * @property {tensorflow.SummaryMetadata.PluginData.$Properties|null} [pluginData] SummaryMetadata pluginData
         * @property {string|null} [displayName] SummaryMetadata displayName
         * @property {string|null} [summaryDescription] SummaryMetadata summaryDescription
         * @property {tensorflow.DataClass|null} [dataClass] SummaryMetadata dataClass
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SummaryMetadata.
         * @memberof tensorflow
         * @interface ISummaryMetadata
         * @augments tensorflow.SummaryMetadata.$Properties
         * @deprecated Use tensorflow.SummaryMetadata.$Properties instead.
         */

        /**
         * Shape of a SummaryMetadata.
         * @typedef {tensorflow.SummaryMetadata.$Properties} tensorflow.SummaryMetadata.$Shape
         */

        /**
         * Constructs a new SummaryMetadata.
         * @memberof tensorflow
         * @classdesc Represents a SummaryMetadata.
         * @constructor
         * @param {tensorflow.SummaryMetadata.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SummaryMetadata = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SummaryMetadata pluginData.
         * @member {tensorflow.SummaryMetadata.PluginData.$Properties|null|undefined} pluginData
         * @memberof tensorflow.SummaryMetadata
         * @instance
         */
        SummaryMetadata.prototype.pluginData = null;

        /**
         * SummaryMetadata displayName.
         * @member {string} displayName
         * @memberof tensorflow.SummaryMetadata
         * @instance
         */
        SummaryMetadata.prototype.displayName = "";

        /**
         * SummaryMetadata summaryDescription.
         * @member {string} summaryDescription
         * @memberof tensorflow.SummaryMetadata
         * @instance
         */
        SummaryMetadata.prototype.summaryDescription = "";

        /**
         * SummaryMetadata dataClass.
         * @member {tensorflow.DataClass} dataClass
         * @memberof tensorflow.SummaryMetadata
         * @instance
         */
        SummaryMetadata.prototype.dataClass = 0;

        /**
         * Creates a new SummaryMetadata instance using the specified properties.
         * @function create
         * @memberof tensorflow.SummaryMetadata
         * @static
         * @param {tensorflow.SummaryMetadata.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SummaryMetadata} SummaryMetadata instance
         * @type {{
         *   (properties: tensorflow.SummaryMetadata.$Shape): tensorflow.SummaryMetadata & tensorflow.SummaryMetadata.$Shape;
         *   (properties?: tensorflow.SummaryMetadata.$Properties): tensorflow.SummaryMetadata;
         * }}
         */
        SummaryMetadata.create = function(properties) {
            return new SummaryMetadata(properties);
        };

        /**
         * Encodes the specified SummaryMetadata message. Does not implicitly {@link tensorflow.SummaryMetadata.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SummaryMetadata
         * @static
         * @param {tensorflow.SummaryMetadata.$Properties} message SummaryMetadata message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SummaryMetadata.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pluginData != null && $Object.hasOwnProperty.call(message, "pluginData"))
                $root.tensorflow.SummaryMetadata.PluginData.encode(message.pluginData, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.displayName != null && $Object.hasOwnProperty.call(message, "displayName") && message.displayName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.displayName);
            if (message.summaryDescription != null && $Object.hasOwnProperty.call(message, "summaryDescription") && message.summaryDescription !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.summaryDescription);
            if (message.dataClass != null && $Object.hasOwnProperty.call(message, "dataClass") && message.dataClass !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.dataClass);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SummaryMetadata message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SummaryMetadata
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SummaryMetadata & tensorflow.SummaryMetadata.$Shape} SummaryMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SummaryMetadata.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SummaryMetadata();
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
                        message.pluginData = $root.tensorflow.SummaryMetadata.PluginData.decode(reader, reader.size(), $undefined, _depth + 1, message.pluginData);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.displayName = value;
                        else
                            delete message.displayName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.summaryDescription = value;
                        else
                            delete message.summaryDescription;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.dataClass = value;
                        else
                            delete message.dataClass;
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

        SummaryMetadata.PluginData = (function() {

            /**
             * Properties of a PluginData.
             * @typedef {Object} tensorflow.SummaryMetadata.PluginData.$Properties
             * @property {string|null} [pluginName] PluginData pluginName
             * @property {Uint8Array|null} [content] PluginData content
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PluginData.
             * @memberof tensorflow.SummaryMetadata
             * @interface IPluginData
             * @augments tensorflow.SummaryMetadata.PluginData.$Properties
             * @deprecated Use tensorflow.SummaryMetadata.PluginData.$Properties instead.
             */

            /**
             * Shape of a PluginData.
             * @typedef {tensorflow.SummaryMetadata.PluginData.$Properties} tensorflow.SummaryMetadata.PluginData.$Shape
             */

            /**
             * Constructs a new PluginData.
             * @memberof tensorflow.SummaryMetadata
             * @classdesc Represents a PluginData.
             * @constructor
             * @param {tensorflow.SummaryMetadata.PluginData.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PluginData = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PluginData pluginName.
             * @member {string} pluginName
             * @memberof tensorflow.SummaryMetadata.PluginData
             * @instance
             */
            PluginData.prototype.pluginName = "";

            /**
             * PluginData content.
             * @member {Uint8Array} content
             * @memberof tensorflow.SummaryMetadata.PluginData
             * @instance
             */
            PluginData.prototype.content = $util.newBuffer([]);

            /**
             * Creates a new PluginData instance using the specified properties.
             * @function create
             * @memberof tensorflow.SummaryMetadata.PluginData
             * @static
             * @param {tensorflow.SummaryMetadata.PluginData.$Properties=} [properties] Properties to set
             * @returns {tensorflow.SummaryMetadata.PluginData} PluginData instance
             * @type {{
             *   (properties: tensorflow.SummaryMetadata.PluginData.$Shape): tensorflow.SummaryMetadata.PluginData & tensorflow.SummaryMetadata.PluginData.$Shape;
             *   (properties?: tensorflow.SummaryMetadata.PluginData.$Properties): tensorflow.SummaryMetadata.PluginData;
             * }}
             */
            PluginData.create = function(properties) {
                return new PluginData(properties);
            };

            /**
             * Encodes the specified PluginData message. Does not implicitly {@link tensorflow.SummaryMetadata.PluginData.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.SummaryMetadata.PluginData
             * @static
             * @param {tensorflow.SummaryMetadata.PluginData.$Properties} message PluginData message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PluginData.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.pluginName != null && $Object.hasOwnProperty.call(message, "pluginName") && message.pluginName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.pluginName);
                if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.content);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PluginData message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.SummaryMetadata.PluginData
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.SummaryMetadata.PluginData & tensorflow.SummaryMetadata.PluginData.$Shape} PluginData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PluginData.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.SummaryMetadata.PluginData();
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
                                message.pluginName = value;
                            else
                                delete message.pluginName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.content = value;
                            else
                                delete message.content;
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

            return PluginData;
        })();

        return SummaryMetadata;
    })();

    tensorflow.HistogramProto = (function() {

        /**
         * Properties of a HistogramProto.
         * @typedef {Object} tensorflow.HistogramProto.$Properties
         * @property {number|null} [min] HistogramProto min
         * @property {number|null} [max] HistogramProto max
         * @property {number|null} [num] HistogramProto num
         * @property {number|null} [sum] HistogramProto sum
         * @property {number|null} [sumSquares] HistogramProto sumSquares
         * @property {Array.<number>|null} [bucketLimit] HistogramProto bucketLimit
         * @property {Array.<number>|null} [bucket] HistogramProto bucket
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HistogramProto.
         * @memberof tensorflow
         * @interface IHistogramProto
         * @augments tensorflow.HistogramProto.$Properties
         * @deprecated Use tensorflow.HistogramProto.$Properties instead.
         */

        /**
         * Shape of a HistogramProto.
         * @typedef {tensorflow.HistogramProto.$Properties} tensorflow.HistogramProto.$Shape
         */

        /**
         * Constructs a new HistogramProto.
         * @memberof tensorflow
         * @classdesc Represents a HistogramProto.
         * @constructor
         * @param {tensorflow.HistogramProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HistogramProto = function (properties) {
            this.bucketLimit = [];
            this.bucket = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HistogramProto min.
         * @member {number} min
         * @memberof tensorflow.HistogramProto
         * @instance
         */
        HistogramProto.prototype.min = 0;

        /**
         * HistogramProto max.
         * @member {number} max
         * @memberof tensorflow.HistogramProto
         * @instance
         */
        HistogramProto.prototype.max = 0;

        /**
         * HistogramProto num.
         * @member {number} num
         * @memberof tensorflow.HistogramProto
         * @instance
         */
        HistogramProto.prototype.num = 0;

        /**
         * HistogramProto sum.
         * @member {number} sum
         * @memberof tensorflow.HistogramProto
         * @instance
         */
        HistogramProto.prototype.sum = 0;

        /**
         * HistogramProto sumSquares.
         * @member {number} sumSquares
         * @memberof tensorflow.HistogramProto
         * @instance
         */
        HistogramProto.prototype.sumSquares = 0;

        /**
         * HistogramProto bucketLimit.
         * @member {Array.<number>} bucketLimit
         * @memberof tensorflow.HistogramProto
         * @instance
         */
        HistogramProto.prototype.bucketLimit = $util.emptyArray;

        /**
         * HistogramProto bucket.
         * @member {Array.<number>} bucket
         * @memberof tensorflow.HistogramProto
         * @instance
         */
        HistogramProto.prototype.bucket = $util.emptyArray;

        /**
         * Creates a new HistogramProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.HistogramProto
         * @static
         * @param {tensorflow.HistogramProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.HistogramProto} HistogramProto instance
         * @type {{
         *   (properties: tensorflow.HistogramProto.$Shape): tensorflow.HistogramProto & tensorflow.HistogramProto.$Shape;
         *   (properties?: tensorflow.HistogramProto.$Properties): tensorflow.HistogramProto;
         * }}
         */
        HistogramProto.create = function(properties) {
            return new HistogramProto(properties);
        };

        /**
         * Encodes the specified HistogramProto message. Does not implicitly {@link tensorflow.HistogramProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.HistogramProto
         * @static
         * @param {tensorflow.HistogramProto.$Properties} message HistogramProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HistogramProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.min != null && $Object.hasOwnProperty.call(message, "min") && !$Object.is(message.min, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.min);
            if (message.max != null && $Object.hasOwnProperty.call(message, "max") && !$Object.is(message.max, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.max);
            if (message.num != null && $Object.hasOwnProperty.call(message, "num") && !$Object.is(message.num, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.num);
            if (message.sum != null && $Object.hasOwnProperty.call(message, "sum") && !$Object.is(message.sum, 0))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.sum);
            if (message.sumSquares != null && $Object.hasOwnProperty.call(message, "sumSquares") && !$Object.is(message.sumSquares, 0))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.sumSquares);
            if (message.bucketLimit != null && message.bucketLimit.length)
                writer.uint32(/* id 6, wireType 2 =*/50).doubles(message.bucketLimit);
            if (message.bucket != null && message.bucket.length)
                writer.uint32(/* id 7, wireType 2 =*/58).doubles(message.bucket);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HistogramProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.HistogramProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.HistogramProto & tensorflow.HistogramProto.$Shape} HistogramProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HistogramProto.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.HistogramProto();
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
                            message.min = value;
                        else
                            delete message.min;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.max = value;
                        else
                            delete message.max;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.num = value;
                        else
                            delete message.num;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sum = value;
                        else
                            delete message.sum;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sumSquares = value;
                        else
                            delete message.sumSquares;
                        continue;
                    }
                case 6: {
                        if (wireType === 2) {
                            if (!(message.bucketLimit && message.bucketLimit.length))
                                message.bucketLimit = [];
                            reader.doubles(message.bucketLimit);
                            continue;
                        }
                        if (wireType !== 1)
                            break;
                        if (!(message.bucketLimit && message.bucketLimit.length))
                            message.bucketLimit = [];
                        message.bucketLimit.push(reader.double());
                        continue;
                    }
                case 7: {
                        if (wireType === 2) {
                            if (!(message.bucket && message.bucket.length))
                                message.bucket = [];
                            reader.doubles(message.bucket);
                            continue;
                        }
                        if (wireType !== 1)
                            break;
                        if (!(message.bucket && message.bucket.length))
                            message.bucket = [];
                        message.bucket.push(reader.double());
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

        return HistogramProto;
    })();

    tensorflow.Summary = (function() {

        /**
         * Properties of a Summary.
         * @typedef {Object} tensorflow.Summary.$Properties
         * @property {Array.<tensorflow.Summary.Value.$Properties>|null} [value] Summary value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Summary.
         * @memberof tensorflow
         * @interface ISummary
         * @augments tensorflow.Summary.$Properties
         * @deprecated Use tensorflow.Summary.$Properties instead.
         */

        /**
         * Shape of a Summary.
         * @typedef {{
         *   value?: Array.<tensorflow.Summary.Value.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.Summary.$Shape
         */

        /**
         * Constructs a new Summary.
         * @memberof tensorflow
         * @classdesc Represents a Summary.
         * @constructor
         * @param {tensorflow.Summary.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Summary = function (properties) {
            this.value = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Summary value.
         * @member {Array.<tensorflow.Summary.Value.$Properties>} value
         * @memberof tensorflow.Summary
         * @instance
         */
        Summary.prototype.value = $util.emptyArray;

        /**
         * Creates a new Summary instance using the specified properties.
         * @function create
         * @memberof tensorflow.Summary
         * @static
         * @param {tensorflow.Summary.$Properties=} [properties] Properties to set
         * @returns {tensorflow.Summary} Summary instance
         * @type {{
         *   (properties: tensorflow.Summary.$Shape): tensorflow.Summary & tensorflow.Summary.$Shape;
         *   (properties?: tensorflow.Summary.$Properties): tensorflow.Summary;
         * }}
         */
        Summary.create = function(properties) {
            return new Summary(properties);
        };

        /**
         * Encodes the specified Summary message. Does not implicitly {@link tensorflow.Summary.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.Summary
         * @static
         * @param {tensorflow.Summary.$Properties} message Summary message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Summary.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.value != null && message.value.length)
                for (let i = 0; i < message.value.length; ++i)
                    $root.tensorflow.Summary.Value.encode(message.value[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Summary message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.Summary
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.Summary & tensorflow.Summary.$Shape} Summary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Summary.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.Summary();
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
                        if (!(message.value && message.value.length))
                            message.value = [];
                        message.value.push($root.tensorflow.Summary.Value.decode(reader, reader.size(), $undefined, _depth + 1));
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

        Summary.Image = (function() {

            /**
             * Properties of an Image.
             * @typedef {Object} tensorflow.Summary.Image.$Properties
             * @property {number|null} [height] Image height
             * @property {number|null} [width] Image width
             * @property {number|null} [colorspace] Image colorspace
             * @property {Uint8Array|null} [encodedImageString] Image encodedImageString
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Image.
             * @memberof tensorflow.Summary
             * @interface IImage
             * @augments tensorflow.Summary.Image.$Properties
             * @deprecated Use tensorflow.Summary.Image.$Properties instead.
             */

            /**
             * Shape of an Image.
             * @typedef {tensorflow.Summary.Image.$Properties} tensorflow.Summary.Image.$Shape
             */

            /**
             * Constructs a new Image.
             * @memberof tensorflow.Summary
             * @classdesc Represents an Image.
             * @constructor
             * @param {tensorflow.Summary.Image.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Image = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Image height.
             * @member {number} height
             * @memberof tensorflow.Summary.Image
             * @instance
             */
            Image.prototype.height = 0;

            /**
             * Image width.
             * @member {number} width
             * @memberof tensorflow.Summary.Image
             * @instance
             */
            Image.prototype.width = 0;

            /**
             * Image colorspace.
             * @member {number} colorspace
             * @memberof tensorflow.Summary.Image
             * @instance
             */
            Image.prototype.colorspace = 0;

            /**
             * Image encodedImageString.
             * @member {Uint8Array} encodedImageString
             * @memberof tensorflow.Summary.Image
             * @instance
             */
            Image.prototype.encodedImageString = $util.newBuffer([]);

            /**
             * Creates a new Image instance using the specified properties.
             * @function create
             * @memberof tensorflow.Summary.Image
             * @static
             * @param {tensorflow.Summary.Image.$Properties=} [properties] Properties to set
             * @returns {tensorflow.Summary.Image} Image instance
             * @type {{
             *   (properties: tensorflow.Summary.Image.$Shape): tensorflow.Summary.Image & tensorflow.Summary.Image.$Shape;
             *   (properties?: tensorflow.Summary.Image.$Properties): tensorflow.Summary.Image;
             * }}
             */
            Image.create = function(properties) {
                return new Image(properties);
            };

            /**
             * Encodes the specified Image message. Does not implicitly {@link tensorflow.Summary.Image.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.Summary.Image
             * @static
             * @param {tensorflow.Summary.Image.$Properties} message Image message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Image.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.height);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.width);
                if (message.colorspace != null && $Object.hasOwnProperty.call(message, "colorspace") && message.colorspace !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.colorspace);
                if (message.encodedImageString != null && $Object.hasOwnProperty.call(message, "encodedImageString") && message.encodedImageString.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.encodedImageString);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Image message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.Summary.Image
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Image & tensorflow.Summary.Image.$Shape} Image
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Image.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.Summary.Image();
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
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.colorspace = value;
                            else
                                delete message.colorspace;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.encodedImageString = value;
                            else
                                delete message.encodedImageString;
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

            return Image;
        })();

        Summary.Audio = (function() {

            /**
             * Properties of an Audio.
             * @typedef {Object} tensorflow.Summary.Audio.$Properties
             * @property {number|null} [sampleRate] Audio sampleRate
             * @property {number|Long|null} [numChannels] Audio numChannels
             * @property {number|Long|null} [lengthFrames] Audio lengthFrames
             * @property {Uint8Array|null} [encodedAudioString] Audio encodedAudioString
             * @property {string|null} [contentType] Audio contentType
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Audio.
             * @memberof tensorflow.Summary
             * @interface IAudio
             * @augments tensorflow.Summary.Audio.$Properties
             * @deprecated Use tensorflow.Summary.Audio.$Properties instead.
             */

            /**
             * Shape of an Audio.
             * @typedef {tensorflow.Summary.Audio.$Properties} tensorflow.Summary.Audio.$Shape
             */

            /**
             * Constructs a new Audio.
             * @memberof tensorflow.Summary
             * @classdesc Represents an Audio.
             * @constructor
             * @param {tensorflow.Summary.Audio.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Audio = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Audio sampleRate.
             * @member {number} sampleRate
             * @memberof tensorflow.Summary.Audio
             * @instance
             */
            Audio.prototype.sampleRate = 0;

            /**
             * Audio numChannels.
             * @member {number|Long} numChannels
             * @memberof tensorflow.Summary.Audio
             * @instance
             */
            Audio.prototype.numChannels = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Audio lengthFrames.
             * @member {number|Long} lengthFrames
             * @memberof tensorflow.Summary.Audio
             * @instance
             */
            Audio.prototype.lengthFrames = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Audio encodedAudioString.
             * @member {Uint8Array} encodedAudioString
             * @memberof tensorflow.Summary.Audio
             * @instance
             */
            Audio.prototype.encodedAudioString = $util.newBuffer([]);

            /**
             * Audio contentType.
             * @member {string} contentType
             * @memberof tensorflow.Summary.Audio
             * @instance
             */
            Audio.prototype.contentType = "";

            /**
             * Creates a new Audio instance using the specified properties.
             * @function create
             * @memberof tensorflow.Summary.Audio
             * @static
             * @param {tensorflow.Summary.Audio.$Properties=} [properties] Properties to set
             * @returns {tensorflow.Summary.Audio} Audio instance
             * @type {{
             *   (properties: tensorflow.Summary.Audio.$Shape): tensorflow.Summary.Audio & tensorflow.Summary.Audio.$Shape;
             *   (properties?: tensorflow.Summary.Audio.$Properties): tensorflow.Summary.Audio;
             * }}
             */
            Audio.create = function(properties) {
                return new Audio(properties);
            };

            /**
             * Encodes the specified Audio message. Does not implicitly {@link tensorflow.Summary.Audio.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.Summary.Audio
             * @static
             * @param {tensorflow.Summary.Audio.$Properties} message Audio message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Audio.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sampleRate != null && $Object.hasOwnProperty.call(message, "sampleRate") && !$Object.is(message.sampleRate, 0))
                    writer.uint32(/* id 1, wireType 5 =*/13).float(message.sampleRate);
                if (message.numChannels != null && $Object.hasOwnProperty.call(message, "numChannels") && (typeof message.numChannels === "object" ? message.numChannels.low || message.numChannels.high : message.numChannels !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.numChannels);
                if (message.lengthFrames != null && $Object.hasOwnProperty.call(message, "lengthFrames") && (typeof message.lengthFrames === "object" ? message.lengthFrames.low || message.lengthFrames.high : message.lengthFrames !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.lengthFrames);
                if (message.encodedAudioString != null && $Object.hasOwnProperty.call(message, "encodedAudioString") && message.encodedAudioString.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.encodedAudioString);
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType") && message.contentType !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.contentType);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Audio message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.Summary.Audio
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Audio & tensorflow.Summary.Audio.$Shape} Audio
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Audio.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.Summary.Audio();
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
                            if (wireType !== 5)
                                break;
                            if (!$Object.is(value = reader.float(), 0))
                                message.sampleRate = value;
                            else
                                delete message.sampleRate;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.numChannels = value;
                            else
                                delete message.numChannels;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lengthFrames = value;
                            else
                                delete message.lengthFrames;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.encodedAudioString = value;
                            else
                                delete message.encodedAudioString;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.contentType = value;
                            else
                                delete message.contentType;
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

            return Audio;
        })();

        Summary.Value = (function() {

            /**
             * Properties of a Value.
             * @typedef {Object} tensorflow.Summary.Value.$Properties
             * @property {string|null} [nodeName] Value nodeName
             * @property {string|null} [tag] Value tag
             * @property {tensorflow.SummaryMetadata.$Properties|null} [metadata] Value metadata
             * @property {number|null} [simpleValue] Value simpleValue
             * @property {Uint8Array|null} [obsoleteOldStyleHistogram] Value obsoleteOldStyleHistogram
             * @property {tensorflow.Summary.Image.$Properties|null} [image] Value image
             * @property {tensorflow.HistogramProto.$Properties|null} [histo] Value histo
             * @property {tensorflow.Summary.Audio.$Properties|null} [audio] Value audio
             * @property {tensorflow.TensorProto.$Properties|null} [tensor] Value tensor
             * @property {"simpleValue"|"obsoleteOldStyleHistogram"|"image"|"histo"|"audio"|"tensor"} [value] Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Value.
             * @memberof tensorflow.Summary
             * @interface IValue
             * @augments tensorflow.Summary.Value.$Properties
             * @deprecated Use tensorflow.Summary.Value.$Properties instead.
             */

            /**
             * Narrowed shape of a Value.
             * @typedef {{
             *   nodeName?: string|null;
             *   tag?: string|null;
             *   metadata?: tensorflow.SummaryMetadata.$Shape|null;
             *   simpleValue?: number|null;
             *   obsoleteOldStyleHistogram?: Uint8Array|null;
             *   image?: tensorflow.Summary.Image.$Shape|null;
             *   histo?: tensorflow.HistogramProto.$Shape|null;
             *   audio?: tensorflow.Summary.Audio.$Shape|null;
             *   tensor?: tensorflow.TensorProto.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ value?: undefined; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "simpleValue"; simpleValue: number; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "obsoleteOldStyleHistogram"; simpleValue?: null; obsoleteOldStyleHistogram: Uint8Array; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "image"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image: tensorflow.Summary.Image.$Shape; histo?: null; audio?: null; tensor?: null }|{ value?: "histo"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo: tensorflow.HistogramProto.$Shape; audio?: null; tensor?: null }|{ value?: "audio"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio: tensorflow.Summary.Audio.$Shape; tensor?: null }|{ value?: "tensor"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor: tensorflow.TensorProto.$Shape })
             * )} tensorflow.Summary.Value.$Shape
             */

            /**
             * Constructs a new Value.
             * @memberof tensorflow.Summary
             * @classdesc Represents a Value.
             * @constructor
             * @param {tensorflow.Summary.Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Value nodeName.
             * @member {string} nodeName
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.nodeName = "";

            /**
             * Value tag.
             * @member {string} tag
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.tag = "";

            /**
             * Value metadata.
             * @member {tensorflow.SummaryMetadata.$Properties|null|undefined} metadata
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.metadata = null;

            /**
             * Value simpleValue.
             * @member {number|null|undefined} simpleValue
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.simpleValue = null;

            /**
             * Value obsoleteOldStyleHistogram.
             * @member {Uint8Array|null|undefined} obsoleteOldStyleHistogram
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.obsoleteOldStyleHistogram = null;

            /**
             * Value image.
             * @member {tensorflow.Summary.Image.$Properties|null|undefined} image
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.image = null;

            /**
             * Value histo.
             * @member {tensorflow.HistogramProto.$Properties|null|undefined} histo
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.histo = null;

            /**
             * Value audio.
             * @member {tensorflow.Summary.Audio.$Properties|null|undefined} audio
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.audio = null;

            /**
             * Value tensor.
             * @member {tensorflow.TensorProto.$Properties|null|undefined} tensor
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            Value.prototype.tensor = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Value value.
             * @member {"simpleValue"|"obsoleteOldStyleHistogram"|"image"|"histo"|"audio"|"tensor"|undefined} value
             * @memberof tensorflow.Summary.Value
             * @instance
             */
            $Object.defineProperty(Value.prototype, "value", {
                get: $util.oneOfGetter($oneOfFields = ["simpleValue", "obsoleteOldStyleHistogram", "image", "histo", "audio", "tensor"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Value instance using the specified properties.
             * @function create
             * @memberof tensorflow.Summary.Value
             * @static
             * @param {tensorflow.Summary.Value.$Properties=} [properties] Properties to set
             * @returns {tensorflow.Summary.Value} Value instance
             * @type {{
             *   (properties: tensorflow.Summary.Value.$Shape): tensorflow.Summary.Value & tensorflow.Summary.Value.$Shape;
             *   (properties?: tensorflow.Summary.Value.$Properties): tensorflow.Summary.Value;
             * }}
             */
            Value.create = function(properties) {
                return new Value(properties);
            };

            /**
             * Encodes the specified Value message. Does not implicitly {@link tensorflow.Summary.Value.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.Summary.Value
             * @static
             * @param {tensorflow.Summary.Value.$Properties} message Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.tag);
                if (message.simpleValue != null && $Object.hasOwnProperty.call(message, "simpleValue"))
                    writer.uint32(/* id 2, wireType 5 =*/21).float(message.simpleValue);
                if (message.obsoleteOldStyleHistogram != null && $Object.hasOwnProperty.call(message, "obsoleteOldStyleHistogram"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.obsoleteOldStyleHistogram);
                if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
                    $root.tensorflow.Summary.Image.encode(message.image, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.histo != null && $Object.hasOwnProperty.call(message, "histo"))
                    $root.tensorflow.HistogramProto.encode(message.histo, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.audio != null && $Object.hasOwnProperty.call(message, "audio"))
                    $root.tensorflow.Summary.Audio.encode(message.audio, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.nodeName != null && $Object.hasOwnProperty.call(message, "nodeName") && message.nodeName !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.nodeName);
                if (message.tensor != null && $Object.hasOwnProperty.call(message, "tensor"))
                    $root.tensorflow.TensorProto.encode(message.tensor, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.tensorflow.SummaryMetadata.encode(message.metadata, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.Summary.Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Value & tensorflow.Summary.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.Summary.Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nodeName = value;
                            else
                                delete message.nodeName;
                            continue;
                        }
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tag = value;
                            else
                                delete message.tag;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.metadata = $root.tensorflow.SummaryMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 5)
                                break;
                            message.simpleValue = reader.float();
                            message.value = "simpleValue";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.obsoleteOldStyleHistogram = reader.bytes();
                            message.value = "obsoleteOldStyleHistogram";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.image = $root.tensorflow.Summary.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
                            message.value = "image";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.histo = $root.tensorflow.HistogramProto.decode(reader, reader.size(), $undefined, _depth + 1, message.histo);
                            message.value = "histo";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.audio = $root.tensorflow.Summary.Audio.decode(reader, reader.size(), $undefined, _depth + 1, message.audio);
                            message.value = "audio";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.tensor = $root.tensorflow.TensorProto.decode(reader, reader.size(), $undefined, _depth + 1, message.tensor);
                            message.value = "tensor";
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

            return Value;
        })();

        return Summary;
    })();

    tensorflow.BytesList = (function() {

        /**
         * Properties of a BytesList.
         * @typedef {Object} tensorflow.BytesList.$Properties
         * @property {Array.<Uint8Array>|null} [value] BytesList value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BytesList.
         * @memberof tensorflow
         * @interface IBytesList
         * @augments tensorflow.BytesList.$Properties
         * @deprecated Use tensorflow.BytesList.$Properties instead.
         */

        /**
         * Shape of a BytesList.
         * @typedef {tensorflow.BytesList.$Properties} tensorflow.BytesList.$Shape
         */

        /**
         * Constructs a new BytesList.
         * @memberof tensorflow
         * @classdesc Represents a BytesList.
         * @constructor
         * @param {tensorflow.BytesList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BytesList = function (properties) {
            this.value = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BytesList value.
         * @member {Array.<Uint8Array>} value
         * @memberof tensorflow.BytesList
         * @instance
         */
        BytesList.prototype.value = $util.emptyArray;

        /**
         * Creates a new BytesList instance using the specified properties.
         * @function create
         * @memberof tensorflow.BytesList
         * @static
         * @param {tensorflow.BytesList.$Properties=} [properties] Properties to set
         * @returns {tensorflow.BytesList} BytesList instance
         * @type {{
         *   (properties: tensorflow.BytesList.$Shape): tensorflow.BytesList & tensorflow.BytesList.$Shape;
         *   (properties?: tensorflow.BytesList.$Properties): tensorflow.BytesList;
         * }}
         */
        BytesList.create = function(properties) {
            return new BytesList(properties);
        };

        /**
         * Encodes the specified BytesList message. Does not implicitly {@link tensorflow.BytesList.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.BytesList
         * @static
         * @param {tensorflow.BytesList.$Properties} message BytesList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BytesList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.value != null && message.value.length)
                for (let i = 0; i < message.value.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.value[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BytesList message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.BytesList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.BytesList & tensorflow.BytesList.$Shape} BytesList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BytesList.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.BytesList();
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
                        if (!(message.value && message.value.length))
                            message.value = [];
                        message.value.push(reader.bytes());
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

        return BytesList;
    })();

    tensorflow.FloatList = (function() {

        /**
         * Properties of a FloatList.
         * @typedef {Object} tensorflow.FloatList.$Properties
         * @property {Array.<number>|null} [value] FloatList value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FloatList.
         * @memberof tensorflow
         * @interface IFloatList
         * @augments tensorflow.FloatList.$Properties
         * @deprecated Use tensorflow.FloatList.$Properties instead.
         */

        /**
         * Shape of a FloatList.
         * @typedef {tensorflow.FloatList.$Properties} tensorflow.FloatList.$Shape
         */

        /**
         * Constructs a new FloatList.
         * @memberof tensorflow
         * @classdesc Represents a FloatList.
         * @constructor
         * @param {tensorflow.FloatList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FloatList = function (properties) {
            this.value = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FloatList value.
         * @member {Array.<number>} value
         * @memberof tensorflow.FloatList
         * @instance
         */
        FloatList.prototype.value = $util.emptyArray;

        /**
         * Creates a new FloatList instance using the specified properties.
         * @function create
         * @memberof tensorflow.FloatList
         * @static
         * @param {tensorflow.FloatList.$Properties=} [properties] Properties to set
         * @returns {tensorflow.FloatList} FloatList instance
         * @type {{
         *   (properties: tensorflow.FloatList.$Shape): tensorflow.FloatList & tensorflow.FloatList.$Shape;
         *   (properties?: tensorflow.FloatList.$Properties): tensorflow.FloatList;
         * }}
         */
        FloatList.create = function(properties) {
            return new FloatList(properties);
        };

        /**
         * Encodes the specified FloatList message. Does not implicitly {@link tensorflow.FloatList.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.FloatList
         * @static
         * @param {tensorflow.FloatList.$Properties} message FloatList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FloatList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.value != null && message.value.length)
                writer.uint32(/* id 1, wireType 2 =*/10).floats(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FloatList message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.FloatList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.FloatList & tensorflow.FloatList.$Shape} FloatList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FloatList.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.FloatList();
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
                            if (!(message.value && message.value.length))
                                message.value = [];
                            reader.floats(message.value);
                            continue;
                        }
                        if (wireType !== 5)
                            break;
                        if (!(message.value && message.value.length))
                            message.value = [];
                        message.value.push(reader.float());
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

        return FloatList;
    })();

    tensorflow.Int64List = (function() {

        /**
         * Properties of an Int64List.
         * @typedef {Object} tensorflow.Int64List.$Properties
         * @property {Array.<number|Long>|null} [value] Int64List value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Int64List.
         * @memberof tensorflow
         * @interface IInt64List
         * @augments tensorflow.Int64List.$Properties
         * @deprecated Use tensorflow.Int64List.$Properties instead.
         */

        /**
         * Shape of an Int64List.
         * @typedef {tensorflow.Int64List.$Properties} tensorflow.Int64List.$Shape
         */

        /**
         * Constructs a new Int64List.
         * @memberof tensorflow
         * @classdesc Represents an Int64List.
         * @constructor
         * @param {tensorflow.Int64List.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Int64List = function (properties) {
            this.value = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Int64List value.
         * @member {Array.<number|Long>} value
         * @memberof tensorflow.Int64List
         * @instance
         */
        Int64List.prototype.value = $util.emptyArray;

        /**
         * Creates a new Int64List instance using the specified properties.
         * @function create
         * @memberof tensorflow.Int64List
         * @static
         * @param {tensorflow.Int64List.$Properties=} [properties] Properties to set
         * @returns {tensorflow.Int64List} Int64List instance
         * @type {{
         *   (properties: tensorflow.Int64List.$Shape): tensorflow.Int64List & tensorflow.Int64List.$Shape;
         *   (properties?: tensorflow.Int64List.$Properties): tensorflow.Int64List;
         * }}
         */
        Int64List.create = function(properties) {
            return new Int64List(properties);
        };

        /**
         * Encodes the specified Int64List message. Does not implicitly {@link tensorflow.Int64List.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.Int64List
         * @static
         * @param {tensorflow.Int64List.$Properties} message Int64List message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Int64List.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.value != null && message.value.length)
                writer.uint32(/* id 1, wireType 2 =*/10).int64s(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Int64List message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.Int64List
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.Int64List & tensorflow.Int64List.$Shape} Int64List
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Int64List.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.Int64List();
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
                            if (!(message.value && message.value.length))
                                message.value = [];
                            reader.int64s(message.value);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.value && message.value.length))
                            message.value = [];
                        message.value.push(reader.int64());
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

        return Int64List;
    })();

    tensorflow.Feature = (function() {

        /**
         * Properties of a Feature.
         * @typedef {Object} tensorflow.Feature.$Properties
         * @property {tensorflow.BytesList.$Properties|null} [bytesList] Feature bytesList
         * @property {tensorflow.FloatList.$Properties|null} [floatList] Feature floatList
         * @property {tensorflow.Int64List.$Properties|null} [int64List] Feature int64List
         * @property {"bytesList"|"floatList"|"int64List"} [kind] Feature kind
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Feature.
         * @memberof tensorflow
         * @interface IFeature
         * @augments tensorflow.Feature.$Properties
         * @deprecated Use tensorflow.Feature.$Properties instead.
         */

        /**
         * Narrowed shape of a Feature.
         * @typedef {{
         *   bytesList?: tensorflow.BytesList.$Shape|null;
         *   floatList?: tensorflow.FloatList.$Shape|null;
         *   int64List?: tensorflow.Int64List.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ kind?: undefined; bytesList?: null; floatList?: null; int64List?: null }|{ kind?: "bytesList"; bytesList: tensorflow.BytesList.$Shape; floatList?: null; int64List?: null }|{ kind?: "floatList"; bytesList?: null; floatList: tensorflow.FloatList.$Shape; int64List?: null }|{ kind?: "int64List"; bytesList?: null; floatList?: null; int64List: tensorflow.Int64List.$Shape })
         * )} tensorflow.Feature.$Shape
         */

        /**
         * Constructs a new Feature.
         * @memberof tensorflow
         * @classdesc Represents a Feature.
         * @constructor
         * @param {tensorflow.Feature.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Feature = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Feature bytesList.
         * @member {tensorflow.BytesList.$Properties|null|undefined} bytesList
         * @memberof tensorflow.Feature
         * @instance
         */
        Feature.prototype.bytesList = null;

        /**
         * Feature floatList.
         * @member {tensorflow.FloatList.$Properties|null|undefined} floatList
         * @memberof tensorflow.Feature
         * @instance
         */
        Feature.prototype.floatList = null;

        /**
         * Feature int64List.
         * @member {tensorflow.Int64List.$Properties|null|undefined} int64List
         * @memberof tensorflow.Feature
         * @instance
         */
        Feature.prototype.int64List = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * Feature kind.
         * @member {"bytesList"|"floatList"|"int64List"|undefined} kind
         * @memberof tensorflow.Feature
         * @instance
         */
        $Object.defineProperty(Feature.prototype, "kind", {
            get: $util.oneOfGetter($oneOfFields = ["bytesList", "floatList", "int64List"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new Feature instance using the specified properties.
         * @function create
         * @memberof tensorflow.Feature
         * @static
         * @param {tensorflow.Feature.$Properties=} [properties] Properties to set
         * @returns {tensorflow.Feature} Feature instance
         * @type {{
         *   (properties: tensorflow.Feature.$Shape): tensorflow.Feature & tensorflow.Feature.$Shape;
         *   (properties?: tensorflow.Feature.$Properties): tensorflow.Feature;
         * }}
         */
        Feature.create = function(properties) {
            return new Feature(properties);
        };

        /**
         * Encodes the specified Feature message. Does not implicitly {@link tensorflow.Feature.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.Feature
         * @static
         * @param {tensorflow.Feature.$Properties} message Feature message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Feature.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.bytesList != null && $Object.hasOwnProperty.call(message, "bytesList"))
                $root.tensorflow.BytesList.encode(message.bytesList, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.floatList != null && $Object.hasOwnProperty.call(message, "floatList"))
                $root.tensorflow.FloatList.encode(message.floatList, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.int64List != null && $Object.hasOwnProperty.call(message, "int64List"))
                $root.tensorflow.Int64List.encode(message.int64List, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Feature message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.Feature
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.Feature & tensorflow.Feature.$Shape} Feature
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Feature.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.Feature();
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
                        message.bytesList = $root.tensorflow.BytesList.decode(reader, reader.size(), $undefined, _depth + 1, message.bytesList);
                        message.kind = "bytesList";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.floatList = $root.tensorflow.FloatList.decode(reader, reader.size(), $undefined, _depth + 1, message.floatList);
                        message.kind = "floatList";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.int64List = $root.tensorflow.Int64List.decode(reader, reader.size(), $undefined, _depth + 1, message.int64List);
                        message.kind = "int64List";
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

        return Feature;
    })();

    tensorflow.Features = (function() {

        /**
         * Properties of a Features.
         * @typedef {Object} tensorflow.Features.$Properties
         * @property {Object.<string,tensorflow.Feature.$Properties>|null} [feature] Features feature
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Features.
         * @memberof tensorflow
         * @interface IFeatures
         * @augments tensorflow.Features.$Properties
         * @deprecated Use tensorflow.Features.$Properties instead.
         */

        /**
         * Shape of a Features.
         * @typedef {{
         *   feature?: Object.<string,tensorflow.Feature.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.Features.$Shape
         */

        /**
         * Constructs a new Features.
         * @memberof tensorflow
         * @classdesc Represents a Features.
         * @constructor
         * @param {tensorflow.Features.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Features = function (properties) {
            this.feature = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Features feature.
         * @member {Object.<string,tensorflow.Feature.$Properties>} feature
         * @memberof tensorflow.Features
         * @instance
         */
        Features.prototype.feature = $util.emptyObject;

        /**
         * Creates a new Features instance using the specified properties.
         * @function create
         * @memberof tensorflow.Features
         * @static
         * @param {tensorflow.Features.$Properties=} [properties] Properties to set
         * @returns {tensorflow.Features} Features instance
         * @type {{
         *   (properties: tensorflow.Features.$Shape): tensorflow.Features & tensorflow.Features.$Shape;
         *   (properties?: tensorflow.Features.$Properties): tensorflow.Features;
         * }}
         */
        Features.create = function(properties) {
            return new Features(properties);
        };

        /**
         * Encodes the specified Features message. Does not implicitly {@link tensorflow.Features.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.Features
         * @static
         * @param {tensorflow.Features.$Properties} message Features message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Features.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.feature != null && $Object.hasOwnProperty.call(message, "feature"))
                for (let keys = $mapKeys(message.feature), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.Feature.encode(message.feature[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Features message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.Features
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.Features & tensorflow.Features.$Shape} Features
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Features.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.Features();
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
                        if (message.feature === $util.emptyObject)
                            message.feature = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.Feature.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.feature, key);
                        message.feature[key] = value || new $root.tensorflow.Feature();
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

        return Features;
    })();

    tensorflow.Example = (function() {

        /**
         * Properties of an Example.
         * @typedef {Object} tensorflow.Example.$Properties
         * @property {tensorflow.Features.$Properties|null} [features] Example features
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Example.
         * @memberof tensorflow
         * @interface IExample
         * @augments tensorflow.Example.$Properties
         * @deprecated Use tensorflow.Example.$Properties instead.
         */

        /**
         * Shape of an Example.
         * @typedef {{
         *   features?: tensorflow.Features.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.Example.$Shape
         */

        /**
         * Constructs a new Example.
         * @memberof tensorflow
         * @classdesc Represents an Example.
         * @constructor
         * @param {tensorflow.Example.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Example = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Example features.
         * @member {tensorflow.Features.$Properties|null|undefined} features
         * @memberof tensorflow.Example
         * @instance
         */
        Example.prototype.features = null;

        /**
         * Creates a new Example instance using the specified properties.
         * @function create
         * @memberof tensorflow.Example
         * @static
         * @param {tensorflow.Example.$Properties=} [properties] Properties to set
         * @returns {tensorflow.Example} Example instance
         * @type {{
         *   (properties: tensorflow.Example.$Shape): tensorflow.Example & tensorflow.Example.$Shape;
         *   (properties?: tensorflow.Example.$Properties): tensorflow.Example;
         * }}
         */
        Example.create = function(properties) {
            return new Example(properties);
        };

        /**
         * Encodes the specified Example message. Does not implicitly {@link tensorflow.Example.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.Example
         * @static
         * @param {tensorflow.Example.$Properties} message Example message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Example.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.features != null && $Object.hasOwnProperty.call(message, "features"))
                $root.tensorflow.Features.encode(message.features, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Example message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.Example
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.Example & tensorflow.Example.$Shape} Example
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Example.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.Example();
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
                        message.features = $root.tensorflow.Features.decode(reader, reader.size(), $undefined, _depth + 1, message.features);
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

        return Example;
    })();

    tensorflow.FeatureList = (function() {

        /**
         * Properties of a FeatureList.
         * @typedef {Object} tensorflow.FeatureList.$Properties
         * @property {Array.<tensorflow.Feature.$Properties>|null} [feature] FeatureList feature
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FeatureList.
         * @memberof tensorflow
         * @interface IFeatureList
         * @augments tensorflow.FeatureList.$Properties
         * @deprecated Use tensorflow.FeatureList.$Properties instead.
         */

        /**
         * Shape of a FeatureList.
         * @typedef {{
         *   feature?: Array.<tensorflow.Feature.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.FeatureList.$Shape
         */

        /**
         * Constructs a new FeatureList.
         * @memberof tensorflow
         * @classdesc Represents a FeatureList.
         * @constructor
         * @param {tensorflow.FeatureList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FeatureList = function (properties) {
            this.feature = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FeatureList feature.
         * @member {Array.<tensorflow.Feature.$Properties>} feature
         * @memberof tensorflow.FeatureList
         * @instance
         */
        FeatureList.prototype.feature = $util.emptyArray;

        /**
         * Creates a new FeatureList instance using the specified properties.
         * @function create
         * @memberof tensorflow.FeatureList
         * @static
         * @param {tensorflow.FeatureList.$Properties=} [properties] Properties to set
         * @returns {tensorflow.FeatureList} FeatureList instance
         * @type {{
         *   (properties: tensorflow.FeatureList.$Shape): tensorflow.FeatureList & tensorflow.FeatureList.$Shape;
         *   (properties?: tensorflow.FeatureList.$Properties): tensorflow.FeatureList;
         * }}
         */
        FeatureList.create = function(properties) {
            return new FeatureList(properties);
        };

        /**
         * Encodes the specified FeatureList message. Does not implicitly {@link tensorflow.FeatureList.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.FeatureList
         * @static
         * @param {tensorflow.FeatureList.$Properties} message FeatureList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FeatureList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.feature != null && message.feature.length)
                for (let i = 0; i < message.feature.length; ++i)
                    $root.tensorflow.Feature.encode(message.feature[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FeatureList message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.FeatureList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.FeatureList & tensorflow.FeatureList.$Shape} FeatureList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FeatureList.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.FeatureList();
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
                        if (!(message.feature && message.feature.length))
                            message.feature = [];
                        message.feature.push($root.tensorflow.Feature.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return FeatureList;
    })();

    tensorflow.FeatureLists = (function() {

        /**
         * Properties of a FeatureLists.
         * @typedef {Object} tensorflow.FeatureLists.$Properties
         * @property {Object.<string,tensorflow.FeatureList.$Properties>|null} [featureList] FeatureLists featureList
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FeatureLists.
         * @memberof tensorflow
         * @interface IFeatureLists
         * @augments tensorflow.FeatureLists.$Properties
         * @deprecated Use tensorflow.FeatureLists.$Properties instead.
         */

        /**
         * Shape of a FeatureLists.
         * @typedef {{
         *   featureList?: Object.<string,tensorflow.FeatureList.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.FeatureLists.$Shape
         */

        /**
         * Constructs a new FeatureLists.
         * @memberof tensorflow
         * @classdesc Represents a FeatureLists.
         * @constructor
         * @param {tensorflow.FeatureLists.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FeatureLists = function (properties) {
            this.featureList = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FeatureLists featureList.
         * @member {Object.<string,tensorflow.FeatureList.$Properties>} featureList
         * @memberof tensorflow.FeatureLists
         * @instance
         */
        FeatureLists.prototype.featureList = $util.emptyObject;

        /**
         * Creates a new FeatureLists instance using the specified properties.
         * @function create
         * @memberof tensorflow.FeatureLists
         * @static
         * @param {tensorflow.FeatureLists.$Properties=} [properties] Properties to set
         * @returns {tensorflow.FeatureLists} FeatureLists instance
         * @type {{
         *   (properties: tensorflow.FeatureLists.$Shape): tensorflow.FeatureLists & tensorflow.FeatureLists.$Shape;
         *   (properties?: tensorflow.FeatureLists.$Properties): tensorflow.FeatureLists;
         * }}
         */
        FeatureLists.create = function(properties) {
            return new FeatureLists(properties);
        };

        /**
         * Encodes the specified FeatureLists message. Does not implicitly {@link tensorflow.FeatureLists.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.FeatureLists
         * @static
         * @param {tensorflow.FeatureLists.$Properties} message FeatureLists message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FeatureLists.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.featureList != null && $Object.hasOwnProperty.call(message, "featureList"))
                for (let keys = $mapKeys(message.featureList), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.FeatureList.encode(message.featureList[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FeatureLists message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.FeatureLists
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.FeatureLists & tensorflow.FeatureLists.$Shape} FeatureLists
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FeatureLists.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.FeatureLists();
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
                        if (message.featureList === $util.emptyObject)
                            message.featureList = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.FeatureList.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.featureList, key);
                        message.featureList[key] = value || new $root.tensorflow.FeatureList();
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

        return FeatureLists;
    })();

    tensorflow.SequenceExample = (function() {

        /**
         * Properties of a SequenceExample.
         * @typedef {Object} tensorflow.SequenceExample.$Properties
         * @property {tensorflow.Features.$Properties|null} [context] SequenceExample context
         * @property {tensorflow.FeatureLists.$Properties|null} [featureLists] SequenceExample featureLists
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SequenceExample.
         * @memberof tensorflow
         * @interface ISequenceExample
         * @augments tensorflow.SequenceExample.$Properties
         * @deprecated Use tensorflow.SequenceExample.$Properties instead.
         */

        /**
         * Shape of a SequenceExample.
         * @typedef {{
         *   context?: tensorflow.Features.$Shape|null;
         *   featureLists?: tensorflow.FeatureLists.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.SequenceExample.$Shape
         */

        /**
         * Constructs a new SequenceExample.
         * @memberof tensorflow
         * @classdesc Represents a SequenceExample.
         * @constructor
         * @param {tensorflow.SequenceExample.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SequenceExample = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SequenceExample context.
         * @member {tensorflow.Features.$Properties|null|undefined} context
         * @memberof tensorflow.SequenceExample
         * @instance
         */
        SequenceExample.prototype.context = null;

        /**
         * SequenceExample featureLists.
         * @member {tensorflow.FeatureLists.$Properties|null|undefined} featureLists
         * @memberof tensorflow.SequenceExample
         * @instance
         */
        SequenceExample.prototype.featureLists = null;

        /**
         * Creates a new SequenceExample instance using the specified properties.
         * @function create
         * @memberof tensorflow.SequenceExample
         * @static
         * @param {tensorflow.SequenceExample.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SequenceExample} SequenceExample instance
         * @type {{
         *   (properties: tensorflow.SequenceExample.$Shape): tensorflow.SequenceExample & tensorflow.SequenceExample.$Shape;
         *   (properties?: tensorflow.SequenceExample.$Properties): tensorflow.SequenceExample;
         * }}
         */
        SequenceExample.create = function(properties) {
            return new SequenceExample(properties);
        };

        /**
         * Encodes the specified SequenceExample message. Does not implicitly {@link tensorflow.SequenceExample.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SequenceExample
         * @static
         * @param {tensorflow.SequenceExample.$Properties} message SequenceExample message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SequenceExample.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.context != null && $Object.hasOwnProperty.call(message, "context"))
                $root.tensorflow.Features.encode(message.context, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.featureLists != null && $Object.hasOwnProperty.call(message, "featureLists"))
                $root.tensorflow.FeatureLists.encode(message.featureLists, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SequenceExample message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SequenceExample
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SequenceExample & tensorflow.SequenceExample.$Shape} SequenceExample
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SequenceExample.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SequenceExample();
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
                        message.context = $root.tensorflow.Features.decode(reader, reader.size(), $undefined, _depth + 1, message.context);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.featureLists = $root.tensorflow.FeatureLists.decode(reader, reader.size(), $undefined, _depth + 1, message.featureLists);
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

        return SequenceExample;
    })();

    /**
     * FullTypeId enum.
     * @name tensorflow.FullTypeId
     * @enum {number}
     * @property {number} TFT_UNSET=0 TFT_UNSET value
     * @property {number} TFT_VAR=1 TFT_VAR value
     * @property {number} TFT_ANY=2 TFT_ANY value
     * @property {number} TFT_PRODUCT=3 TFT_PRODUCT value
     * @property {number} TFT_NAMED=4 TFT_NAMED value
     * @property {number} TFT_FOR_EACH=20 TFT_FOR_EACH value
     * @property {number} TFT_CALLABLE=100 TFT_CALLABLE value
     * @property {number} TFT_TENSOR=1000 TFT_TENSOR value
     * @property {number} TFT_ARRAY=1001 TFT_ARRAY value
     * @property {number} TFT_OPTIONAL=1002 TFT_OPTIONAL value
     * @property {number} TFT_LITERAL=1003 TFT_LITERAL value
     * @property {number} TFT_ENCODED=1004 TFT_ENCODED value
     * @property {number} TFT_SHAPE_TENSOR=1005 TFT_SHAPE_TENSOR value
     * @property {number} TFT_BOOL=200 TFT_BOOL value
     * @property {number} TFT_UINT8=201 TFT_UINT8 value
     * @property {number} TFT_UINT16=202 TFT_UINT16 value
     * @property {number} TFT_UINT32=203 TFT_UINT32 value
     * @property {number} TFT_UINT64=204 TFT_UINT64 value
     * @property {number} TFT_INT8=205 TFT_INT8 value
     * @property {number} TFT_INT16=206 TFT_INT16 value
     * @property {number} TFT_INT32=207 TFT_INT32 value
     * @property {number} TFT_INT64=208 TFT_INT64 value
     * @property {number} TFT_HALF=209 TFT_HALF value
     * @property {number} TFT_FLOAT=210 TFT_FLOAT value
     * @property {number} TFT_DOUBLE=211 TFT_DOUBLE value
     * @property {number} TFT_BFLOAT16=215 TFT_BFLOAT16 value
     * @property {number} TFT_COMPLEX64=212 TFT_COMPLEX64 value
     * @property {number} TFT_COMPLEX128=213 TFT_COMPLEX128 value
     * @property {number} TFT_STRING=214 TFT_STRING value
     * @property {number} TFT_DATASET=10102 TFT_DATASET value
     * @property {number} TFT_RAGGED=10103 TFT_RAGGED value
     * @property {number} TFT_ITERATOR=10104 TFT_ITERATOR value
     * @property {number} TFT_MUTEX_LOCK=10202 TFT_MUTEX_LOCK value
     * @property {number} TFT_LEGACY_VARIANT=10203 TFT_LEGACY_VARIANT value
     */
    tensorflow.FullTypeId = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "TFT_UNSET"] = 0;
        values[valuesById[1] = "TFT_VAR"] = 1;
        values[valuesById[2] = "TFT_ANY"] = 2;
        values[valuesById[3] = "TFT_PRODUCT"] = 3;
        values[valuesById[4] = "TFT_NAMED"] = 4;
        values[valuesById[20] = "TFT_FOR_EACH"] = 20;
        values[valuesById[100] = "TFT_CALLABLE"] = 100;
        values[valuesById[1000] = "TFT_TENSOR"] = 1000;
        values[valuesById[1001] = "TFT_ARRAY"] = 1001;
        values[valuesById[1002] = "TFT_OPTIONAL"] = 1002;
        values[valuesById[1003] = "TFT_LITERAL"] = 1003;
        values[valuesById[1004] = "TFT_ENCODED"] = 1004;
        values[valuesById[1005] = "TFT_SHAPE_TENSOR"] = 1005;
        values[valuesById[200] = "TFT_BOOL"] = 200;
        values[valuesById[201] = "TFT_UINT8"] = 201;
        values[valuesById[202] = "TFT_UINT16"] = 202;
        values[valuesById[203] = "TFT_UINT32"] = 203;
        values[valuesById[204] = "TFT_UINT64"] = 204;
        values[valuesById[205] = "TFT_INT8"] = 205;
        values[valuesById[206] = "TFT_INT16"] = 206;
        values[valuesById[207] = "TFT_INT32"] = 207;
        values[valuesById[208] = "TFT_INT64"] = 208;
        values[valuesById[209] = "TFT_HALF"] = 209;
        values[valuesById[210] = "TFT_FLOAT"] = 210;
        values[valuesById[211] = "TFT_DOUBLE"] = 211;
        values[valuesById[215] = "TFT_BFLOAT16"] = 215;
        values[valuesById[212] = "TFT_COMPLEX64"] = 212;
        values[valuesById[213] = "TFT_COMPLEX128"] = 213;
        values[valuesById[214] = "TFT_STRING"] = 214;
        values[valuesById[10102] = "TFT_DATASET"] = 10102;
        values[valuesById[10103] = "TFT_RAGGED"] = 10103;
        values[valuesById[10104] = "TFT_ITERATOR"] = 10104;
        values[valuesById[10202] = "TFT_MUTEX_LOCK"] = 10202;
        values[valuesById[10203] = "TFT_LEGACY_VARIANT"] = 10203;
        return values;
    })();

    tensorflow.FullTypeDef = (function() {

        /**
         * Properties of a FullTypeDef.
         * @typedef {Object} tensorflow.FullTypeDef.$Properties
         * @property {tensorflow.FullTypeId|null} [typeId] FullTypeDef typeId
         * @property {Array.<tensorflow.FullTypeDef.$Properties>|null} [args] FullTypeDef args
         * @property {string|null} [s] FullTypeDef s
         * @property {number|Long|null} [i] FullTypeDef i
         * @property {"s"|"i"} [attr] FullTypeDef attr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FullTypeDef.
         * @memberof tensorflow
         * @interface IFullTypeDef
         * @augments tensorflow.FullTypeDef.$Properties
         * @deprecated Use tensorflow.FullTypeDef.$Properties instead.
         */

        /**
         * Narrowed shape of a FullTypeDef.
         * @typedef {{
         *   typeId?: tensorflow.FullTypeId|null;
         *   args?: Array.<tensorflow.FullTypeDef.$Shape>|null;
         *   s?: string|null;
         *   i?: number|Long|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ attr?: undefined; s?: null; i?: null }|{ attr?: "s"; s: string; i?: null }|{ attr?: "i"; s?: null; i: number|Long })
         * )} tensorflow.FullTypeDef.$Shape
         */

        /**
         * Constructs a new FullTypeDef.
         * @memberof tensorflow
         * @classdesc Represents a FullTypeDef.
         * @constructor
         * @param {tensorflow.FullTypeDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FullTypeDef = function (properties) {
            this.args = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FullTypeDef typeId.
         * @member {tensorflow.FullTypeId} typeId
         * @memberof tensorflow.FullTypeDef
         * @instance
         */
        FullTypeDef.prototype.typeId = 0;

        /**
         * FullTypeDef args.
         * @member {Array.<tensorflow.FullTypeDef.$Properties>} args
         * @memberof tensorflow.FullTypeDef
         * @instance
         */
        FullTypeDef.prototype.args = $util.emptyArray;

        /**
         * FullTypeDef s.
         * @member {string|null|undefined} s
         * @memberof tensorflow.FullTypeDef
         * @instance
         */
        FullTypeDef.prototype.s = null;

        /**
         * FullTypeDef i.
         * @member {number|Long|null|undefined} i
         * @memberof tensorflow.FullTypeDef
         * @instance
         */
        FullTypeDef.prototype.i = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * FullTypeDef attr.
         * @member {"s"|"i"|undefined} attr
         * @memberof tensorflow.FullTypeDef
         * @instance
         */
        $Object.defineProperty(FullTypeDef.prototype, "attr", {
            get: $util.oneOfGetter($oneOfFields = ["s", "i"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new FullTypeDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.FullTypeDef
         * @static
         * @param {tensorflow.FullTypeDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.FullTypeDef} FullTypeDef instance
         * @type {{
         *   (properties: tensorflow.FullTypeDef.$Shape): tensorflow.FullTypeDef & tensorflow.FullTypeDef.$Shape;
         *   (properties?: tensorflow.FullTypeDef.$Properties): tensorflow.FullTypeDef;
         * }}
         */
        FullTypeDef.create = function(properties) {
            return new FullTypeDef(properties);
        };

        /**
         * Encodes the specified FullTypeDef message. Does not implicitly {@link tensorflow.FullTypeDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.FullTypeDef
         * @static
         * @param {tensorflow.FullTypeDef.$Properties} message FullTypeDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FullTypeDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.typeId != null && $Object.hasOwnProperty.call(message, "typeId") && message.typeId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.typeId);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    $root.tensorflow.FullTypeDef.encode(message.args[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.s != null && $Object.hasOwnProperty.call(message, "s"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.s);
            if (message.i != null && $Object.hasOwnProperty.call(message, "i"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.i);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FullTypeDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.FullTypeDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.FullTypeDef & tensorflow.FullTypeDef.$Shape} FullTypeDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FullTypeDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.FullTypeDef();
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
                            message.typeId = value;
                        else
                            delete message.typeId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push($root.tensorflow.FullTypeDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.s = reader.stringVerify();
                        message.attr = "s";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.i = reader.int64();
                        message.attr = "i";
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

        return FullTypeDef;
    })();

    tensorflow.FunctionDefLibrary = (function() {

        /**
         * Properties of a FunctionDefLibrary.
         * @typedef {Object} tensorflow.FunctionDefLibrary.$Properties
         * @property {Array.<tensorflow.FunctionDef.$Properties>|null} ["function"] FunctionDefLibrary function
         * @property {Array.<tensorflow.GradientDef.$Properties>|null} [gradient] FunctionDefLibrary gradient
         * @property {Array.<tensorflow.RegisteredGradient.$Properties>|null} [registeredGradients] FunctionDefLibrary registeredGradients
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FunctionDefLibrary.
         * @memberof tensorflow
         * @interface IFunctionDefLibrary
         * @augments tensorflow.FunctionDefLibrary.$Properties
         * @deprecated Use tensorflow.FunctionDefLibrary.$Properties instead.
         */

        /**
         * Shape of a FunctionDefLibrary.
         * @typedef {{
         *   "function"?: Array.<tensorflow.FunctionDef.$Shape>|null;
         *   gradient?: Array.<tensorflow.GradientDef.$Shape>|null;
         *   registeredGradients?: Array.<tensorflow.RegisteredGradient.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.FunctionDefLibrary.$Shape
         */

        /**
         * Constructs a new FunctionDefLibrary.
         * @memberof tensorflow
         * @classdesc Represents a FunctionDefLibrary.
         * @constructor
         * @param {tensorflow.FunctionDefLibrary.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FunctionDefLibrary = function (properties) {
            this["function"] = [];
            this.gradient = [];
            this.registeredGradients = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FunctionDefLibrary function.
         * @member {Array.<tensorflow.FunctionDef.$Properties>} function
         * @memberof tensorflow.FunctionDefLibrary
         * @instance
         */
        FunctionDefLibrary.prototype["function"] = $util.emptyArray;

        /**
         * FunctionDefLibrary gradient.
         * @member {Array.<tensorflow.GradientDef.$Properties>} gradient
         * @memberof tensorflow.FunctionDefLibrary
         * @instance
         */
        FunctionDefLibrary.prototype.gradient = $util.emptyArray;

        /**
         * FunctionDefLibrary registeredGradients.
         * @member {Array.<tensorflow.RegisteredGradient.$Properties>} registeredGradients
         * @memberof tensorflow.FunctionDefLibrary
         * @instance
         */
        FunctionDefLibrary.prototype.registeredGradients = $util.emptyArray;

        /**
         * Creates a new FunctionDefLibrary instance using the specified properties.
         * @function create
         * @memberof tensorflow.FunctionDefLibrary
         * @static
         * @param {tensorflow.FunctionDefLibrary.$Properties=} [properties] Properties to set
         * @returns {tensorflow.FunctionDefLibrary} FunctionDefLibrary instance
         * @type {{
         *   (properties: tensorflow.FunctionDefLibrary.$Shape): tensorflow.FunctionDefLibrary & tensorflow.FunctionDefLibrary.$Shape;
         *   (properties?: tensorflow.FunctionDefLibrary.$Properties): tensorflow.FunctionDefLibrary;
         * }}
         */
        FunctionDefLibrary.create = function(properties) {
            return new FunctionDefLibrary(properties);
        };

        /**
         * Encodes the specified FunctionDefLibrary message. Does not implicitly {@link tensorflow.FunctionDefLibrary.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.FunctionDefLibrary
         * @static
         * @param {tensorflow.FunctionDefLibrary.$Properties} message FunctionDefLibrary message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FunctionDefLibrary.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message["function"] != null && message["function"].length)
                for (let i = 0; i < message["function"].length; ++i)
                    $root.tensorflow.FunctionDef.encode(message["function"][i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.gradient != null && message.gradient.length)
                for (let i = 0; i < message.gradient.length; ++i)
                    $root.tensorflow.GradientDef.encode(message.gradient[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.registeredGradients != null && message.registeredGradients.length)
                for (let i = 0; i < message.registeredGradients.length; ++i)
                    $root.tensorflow.RegisteredGradient.encode(message.registeredGradients[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FunctionDefLibrary message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.FunctionDefLibrary
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.FunctionDefLibrary & tensorflow.FunctionDefLibrary.$Shape} FunctionDefLibrary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FunctionDefLibrary.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.FunctionDefLibrary();
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
                        if (!(message["function"] && message["function"].length))
                            message["function"] = [];
                        message["function"].push($root.tensorflow.FunctionDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.gradient && message.gradient.length))
                            message.gradient = [];
                        message.gradient.push($root.tensorflow.GradientDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.registeredGradients && message.registeredGradients.length))
                            message.registeredGradients = [];
                        message.registeredGradients.push($root.tensorflow.RegisteredGradient.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return FunctionDefLibrary;
    })();

    tensorflow.FunctionDef = (function() {

        /**
         * Properties of a FunctionDef.
         * @typedef {Object} tensorflow.FunctionDef.$Properties
         * @property {tensorflow.OpDef.$Properties|null} [signature] FunctionDef signature
         * @property {Object.<string,tensorflow.AttrValue.$Properties>|null} [attr] FunctionDef attr
         * @property {Object.<string,tensorflow.FunctionDef.ArgAttrs.$Properties>|null} [argAttr] FunctionDef argAttr
         * @property {Object.<string,number>|null} [resourceArgUniqueId] FunctionDef resourceArgUniqueId
         * @property {Array.<tensorflow.NodeDef.$Properties>|null} [nodeDef] FunctionDef nodeDef
         * @property {Object.<string,string>|null} [ret] FunctionDef ret
         * @property {Object.<string,string>|null} [controlRet] FunctionDef controlRet
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FunctionDef.
         * @memberof tensorflow
         * @interface IFunctionDef
         * @augments tensorflow.FunctionDef.$Properties
         * @deprecated Use tensorflow.FunctionDef.$Properties instead.
         */

        /**
         * Shape of a FunctionDef.
         * @typedef {{
         *   signature?: tensorflow.OpDef.$Shape|null;
         *   attr?: Object.<string,tensorflow.AttrValue.$Shape>|null;
         *   argAttr?: Object.<string,tensorflow.FunctionDef.ArgAttrs.$Shape>|null;
         *   resourceArgUniqueId?: Object.<string,number>|null;
         *   nodeDef?: Array.<tensorflow.NodeDef.$Shape>|null;
         *   ret?: Object.<string,string>|null;
         *   controlRet?: Object.<string,string>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.FunctionDef.$Shape
         */

        /**
         * Constructs a new FunctionDef.
         * @memberof tensorflow
         * @classdesc Represents a FunctionDef.
         * @constructor
         * @param {tensorflow.FunctionDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FunctionDef = function (properties) {
            this.attr = new $ReadMap();
            this.argAttr = new $ReadMap();
            this.resourceArgUniqueId = new $ReadMap();
            this.nodeDef = [];
            this.ret = new $ReadMap();
            this.controlRet = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FunctionDef signature.
         * @member {tensorflow.OpDef.$Properties|null|undefined} signature
         * @memberof tensorflow.FunctionDef
         * @instance
         */
        FunctionDef.prototype.signature = null;

        /**
         * FunctionDef attr.
         * @member {Object.<string,tensorflow.AttrValue.$Properties>} attr
         * @memberof tensorflow.FunctionDef
         * @instance
         */
        FunctionDef.prototype.attr = $util.emptyObject;

        /**
         * FunctionDef argAttr.
         * @member {Object.<string,tensorflow.FunctionDef.ArgAttrs.$Properties>} argAttr
         * @memberof tensorflow.FunctionDef
         * @instance
         */
        FunctionDef.prototype.argAttr = $util.emptyObject;

        /**
         * FunctionDef resourceArgUniqueId.
         * @member {Object.<string,number>} resourceArgUniqueId
         * @memberof tensorflow.FunctionDef
         * @instance
         */
        FunctionDef.prototype.resourceArgUniqueId = $util.emptyObject;

        /**
         * FunctionDef nodeDef.
         * @member {Array.<tensorflow.NodeDef.$Properties>} nodeDef
         * @memberof tensorflow.FunctionDef
         * @instance
         */
        FunctionDef.prototype.nodeDef = $util.emptyArray;

        /**
         * FunctionDef ret.
         * @member {Object.<string,string>} ret
         * @memberof tensorflow.FunctionDef
         * @instance
         */
        FunctionDef.prototype.ret = $util.emptyObject;

        /**
         * FunctionDef controlRet.
         * @member {Object.<string,string>} controlRet
         * @memberof tensorflow.FunctionDef
         * @instance
         */
        FunctionDef.prototype.controlRet = $util.emptyObject;

        /**
         * Creates a new FunctionDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.FunctionDef
         * @static
         * @param {tensorflow.FunctionDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.FunctionDef} FunctionDef instance
         * @type {{
         *   (properties: tensorflow.FunctionDef.$Shape): tensorflow.FunctionDef & tensorflow.FunctionDef.$Shape;
         *   (properties?: tensorflow.FunctionDef.$Properties): tensorflow.FunctionDef;
         * }}
         */
        FunctionDef.create = function(properties) {
            return new FunctionDef(properties);
        };

        /**
         * Encodes the specified FunctionDef message. Does not implicitly {@link tensorflow.FunctionDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.FunctionDef
         * @static
         * @param {tensorflow.FunctionDef.$Properties} message FunctionDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FunctionDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                $root.tensorflow.OpDef.encode(message.signature, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.nodeDef != null && message.nodeDef.length)
                for (let i = 0; i < message.nodeDef.length; ++i)
                    $root.tensorflow.NodeDef.encode(message.nodeDef[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.ret != null && $Object.hasOwnProperty.call(message, "ret"))
                for (let keys = $mapKeys(message.ret), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.ret[keys[i]]).ldelim();
            if (message.attr != null && $Object.hasOwnProperty.call(message, "attr"))
                for (let keys = $mapKeys(message.attr), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.AttrValue.encode(message.attr[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.controlRet != null && $Object.hasOwnProperty.call(message, "controlRet"))
                for (let keys = $mapKeys(message.controlRet), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.controlRet[keys[i]]).ldelim();
            if (message.argAttr != null && $Object.hasOwnProperty.call(message, "argAttr"))
                for (let keys = $numberKeys(message.argAttr), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 7, wireType 2 =*/58).fork().uint32(/* id 1, wireType 0 =*/8).uint32(keys[i]);
                    $root.tensorflow.FunctionDef.ArgAttrs.encode(message.argAttr[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.resourceArgUniqueId != null && $Object.hasOwnProperty.call(message, "resourceArgUniqueId"))
                for (let keys = $numberKeys(message.resourceArgUniqueId), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).fork().uint32(/* id 1, wireType 0 =*/8).uint32(keys[i]).uint32(/* id 2, wireType 0 =*/16).uint32(message.resourceArgUniqueId[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FunctionDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.FunctionDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.FunctionDef & tensorflow.FunctionDef.$Shape} FunctionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FunctionDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.FunctionDef();
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
                        message.signature = $root.tensorflow.OpDef.decode(reader, reader.size(), $undefined, _depth + 1, message.signature);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (message.attr === $util.emptyObject)
                            message.attr = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.AttrValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.attr, key);
                        message.attr[key] = value || new $root.tensorflow.AttrValue();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (message.argAttr === $util.emptyObject)
                            message.argAttr = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = 0;
                        value = null;
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
                                value = $root.tensorflow.FunctionDef.ArgAttrs.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        message.argAttr[key] = value || new $root.tensorflow.FunctionDef.ArgAttrs();
                        $noteKey(message.argAttr, key);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (message.resourceArgUniqueId === $util.emptyObject)
                            message.resourceArgUniqueId = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = 0;
                        value = 0;
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
                                if (wireType !== 0)
                                    break;
                                value = reader.uint32();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        message.resourceArgUniqueId[key] = value;
                        $noteKey(message.resourceArgUniqueId, key);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodeDef && message.nodeDef.length))
                            message.nodeDef = [];
                        message.nodeDef.push($root.tensorflow.NodeDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (message.ret === $util.emptyObject)
                            message.ret = {};
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
                            $util.makeProp(message.ret, key);
                        message.ret[key] = value;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (message.controlRet === $util.emptyObject)
                            message.controlRet = {};
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
                            $util.makeProp(message.controlRet, key);
                        message.controlRet[key] = value;
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

        FunctionDef.ArgAttrs = (function() {

            /**
             * Properties of an ArgAttrs.
             * @typedef {Object} tensorflow.FunctionDef.ArgAttrs.$Properties
             * @property {Object.<string,tensorflow.AttrValue.$Properties>|null} [attr] ArgAttrs attr
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ArgAttrs.
             * @memberof tensorflow.FunctionDef
             * @interface IArgAttrs
             * @augments tensorflow.FunctionDef.ArgAttrs.$Properties
             * @deprecated Use tensorflow.FunctionDef.ArgAttrs.$Properties instead.
             */

            /**
             * Shape of an ArgAttrs.
             * @typedef {{
             *   attr?: Object.<string,tensorflow.AttrValue.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tensorflow.FunctionDef.ArgAttrs.$Shape
             */

            /**
             * Constructs a new ArgAttrs.
             * @memberof tensorflow.FunctionDef
             * @classdesc Represents an ArgAttrs.
             * @constructor
             * @param {tensorflow.FunctionDef.ArgAttrs.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ArgAttrs = function (properties) {
                this.attr = new $ReadMap();
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ArgAttrs attr.
             * @member {Object.<string,tensorflow.AttrValue.$Properties>} attr
             * @memberof tensorflow.FunctionDef.ArgAttrs
             * @instance
             */
            ArgAttrs.prototype.attr = $util.emptyObject;

            /**
             * Creates a new ArgAttrs instance using the specified properties.
             * @function create
             * @memberof tensorflow.FunctionDef.ArgAttrs
             * @static
             * @param {tensorflow.FunctionDef.ArgAttrs.$Properties=} [properties] Properties to set
             * @returns {tensorflow.FunctionDef.ArgAttrs} ArgAttrs instance
             * @type {{
             *   (properties: tensorflow.FunctionDef.ArgAttrs.$Shape): tensorflow.FunctionDef.ArgAttrs & tensorflow.FunctionDef.ArgAttrs.$Shape;
             *   (properties?: tensorflow.FunctionDef.ArgAttrs.$Properties): tensorflow.FunctionDef.ArgAttrs;
             * }}
             */
            ArgAttrs.create = function(properties) {
                return new ArgAttrs(properties);
            };

            /**
             * Encodes the specified ArgAttrs message. Does not implicitly {@link tensorflow.FunctionDef.ArgAttrs.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.FunctionDef.ArgAttrs
             * @static
             * @param {tensorflow.FunctionDef.ArgAttrs.$Properties} message ArgAttrs message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ArgAttrs.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attr != null && $Object.hasOwnProperty.call(message, "attr"))
                    for (let keys = $mapKeys(message.attr), i = 0; i < keys.length; ++i) {
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                        $root.tensorflow.AttrValue.encode(message.attr[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ArgAttrs message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.FunctionDef.ArgAttrs
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.FunctionDef.ArgAttrs & tensorflow.FunctionDef.ArgAttrs.$Shape} ArgAttrs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ArgAttrs.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.FunctionDef.ArgAttrs();
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
                            if (message.attr === $util.emptyObject)
                                message.attr = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
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
                                    value = $root.tensorflow.AttrValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.attr, key);
                            message.attr[key] = value || new $root.tensorflow.AttrValue();
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

            return ArgAttrs;
        })();

        return FunctionDef;
    })();

    tensorflow.GradientDef = (function() {

        /**
         * Properties of a GradientDef.
         * @typedef {Object} tensorflow.GradientDef.$Properties
         * @property {string|null} [functionName] GradientDef functionName
         * @property {string|null} [gradientFunc] GradientDef gradientFunc
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GradientDef.
         * @memberof tensorflow
         * @interface IGradientDef
         * @augments tensorflow.GradientDef.$Properties
         * @deprecated Use tensorflow.GradientDef.$Properties instead.
         */

        /**
         * Shape of a GradientDef.
         * @typedef {tensorflow.GradientDef.$Properties} tensorflow.GradientDef.$Shape
         */

        /**
         * Constructs a new GradientDef.
         * @memberof tensorflow
         * @classdesc Represents a GradientDef.
         * @constructor
         * @param {tensorflow.GradientDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GradientDef = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GradientDef functionName.
         * @member {string} functionName
         * @memberof tensorflow.GradientDef
         * @instance
         */
        GradientDef.prototype.functionName = "";

        /**
         * GradientDef gradientFunc.
         * @member {string} gradientFunc
         * @memberof tensorflow.GradientDef
         * @instance
         */
        GradientDef.prototype.gradientFunc = "";

        /**
         * Creates a new GradientDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.GradientDef
         * @static
         * @param {tensorflow.GradientDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.GradientDef} GradientDef instance
         * @type {{
         *   (properties: tensorflow.GradientDef.$Shape): tensorflow.GradientDef & tensorflow.GradientDef.$Shape;
         *   (properties?: tensorflow.GradientDef.$Properties): tensorflow.GradientDef;
         * }}
         */
        GradientDef.create = function(properties) {
            return new GradientDef(properties);
        };

        /**
         * Encodes the specified GradientDef message. Does not implicitly {@link tensorflow.GradientDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.GradientDef
         * @static
         * @param {tensorflow.GradientDef.$Properties} message GradientDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GradientDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.functionName);
            if (message.gradientFunc != null && $Object.hasOwnProperty.call(message, "gradientFunc") && message.gradientFunc !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.gradientFunc);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GradientDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.GradientDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.GradientDef & tensorflow.GradientDef.$Shape} GradientDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GradientDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.GradientDef();
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
                            message.functionName = value;
                        else
                            delete message.functionName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.gradientFunc = value;
                        else
                            delete message.gradientFunc;
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

        return GradientDef;
    })();

    tensorflow.RegisteredGradient = (function() {

        /**
         * Properties of a RegisteredGradient.
         * @typedef {Object} tensorflow.RegisteredGradient.$Properties
         * @property {string|null} [gradientFunc] RegisteredGradient gradientFunc
         * @property {string|null} [registeredOpType] RegisteredGradient registeredOpType
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisteredGradient.
         * @memberof tensorflow
         * @interface IRegisteredGradient
         * @augments tensorflow.RegisteredGradient.$Properties
         * @deprecated Use tensorflow.RegisteredGradient.$Properties instead.
         */

        /**
         * Shape of a RegisteredGradient.
         * @typedef {tensorflow.RegisteredGradient.$Properties} tensorflow.RegisteredGradient.$Shape
         */

        /**
         * Constructs a new RegisteredGradient.
         * @memberof tensorflow
         * @classdesc Represents a RegisteredGradient.
         * @constructor
         * @param {tensorflow.RegisteredGradient.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisteredGradient = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisteredGradient gradientFunc.
         * @member {string} gradientFunc
         * @memberof tensorflow.RegisteredGradient
         * @instance
         */
        RegisteredGradient.prototype.gradientFunc = "";

        /**
         * RegisteredGradient registeredOpType.
         * @member {string} registeredOpType
         * @memberof tensorflow.RegisteredGradient
         * @instance
         */
        RegisteredGradient.prototype.registeredOpType = "";

        /**
         * Creates a new RegisteredGradient instance using the specified properties.
         * @function create
         * @memberof tensorflow.RegisteredGradient
         * @static
         * @param {tensorflow.RegisteredGradient.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RegisteredGradient} RegisteredGradient instance
         * @type {{
         *   (properties: tensorflow.RegisteredGradient.$Shape): tensorflow.RegisteredGradient & tensorflow.RegisteredGradient.$Shape;
         *   (properties?: tensorflow.RegisteredGradient.$Properties): tensorflow.RegisteredGradient;
         * }}
         */
        RegisteredGradient.create = function(properties) {
            return new RegisteredGradient(properties);
        };

        /**
         * Encodes the specified RegisteredGradient message. Does not implicitly {@link tensorflow.RegisteredGradient.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RegisteredGradient
         * @static
         * @param {tensorflow.RegisteredGradient.$Properties} message RegisteredGradient message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisteredGradient.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.gradientFunc != null && $Object.hasOwnProperty.call(message, "gradientFunc") && message.gradientFunc !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.gradientFunc);
            if (message.registeredOpType != null && $Object.hasOwnProperty.call(message, "registeredOpType") && message.registeredOpType !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.registeredOpType);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisteredGradient message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RegisteredGradient
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RegisteredGradient & tensorflow.RegisteredGradient.$Shape} RegisteredGradient
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisteredGradient.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.RegisteredGradient();
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
                            message.gradientFunc = value;
                        else
                            delete message.gradientFunc;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.registeredOpType = value;
                        else
                            delete message.registeredOpType;
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

        return RegisteredGradient;
    })();

    tensorflow.NodeDef = (function() {

        /**
         * Properties of a NodeDef.
         * @typedef {Object} tensorflow.NodeDef.$Properties
         * @property {string|null} [name] NodeDef name
         * @property {string|null} [op] NodeDef op
         * @property {Array.<string>|null} [input] NodeDef input
         * @property {string|null} [device] NodeDef device
         * @property {Object.<string,tensorflow.AttrValue.$Properties>|null} [attr] NodeDef attr
         * @property {tensorflow.NodeDef.ExperimentalDebugInfo.$Properties|null} [experimentalDebugInfo] NodeDef experimentalDebugInfo
         * @property {tensorflow.FullTypeDef.$Properties|null} [experimentalType] NodeDef experimentalType
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeDef.
         * @memberof tensorflow
         * @interface INodeDef
         * @augments tensorflow.NodeDef.$Properties
         * @deprecated Use tensorflow.NodeDef.$Properties instead.
         */

        /**
         * Shape of a NodeDef.
         * @typedef {{
         *   name?: string|null;
         *   op?: string|null;
         *   input?: Array.<string>|null;
         *   device?: string|null;
         *   attr?: Object.<string,tensorflow.AttrValue.$Shape>|null;
         *   experimentalDebugInfo?: tensorflow.NodeDef.ExperimentalDebugInfo.$Shape|null;
         *   experimentalType?: tensorflow.FullTypeDef.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.NodeDef.$Shape
         */

        /**
         * Constructs a new NodeDef.
         * @memberof tensorflow
         * @classdesc Represents a NodeDef.
         * @constructor
         * @param {tensorflow.NodeDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeDef = function (properties) {
            this.input = [];
            this.attr = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeDef name.
         * @member {string} name
         * @memberof tensorflow.NodeDef
         * @instance
         */
        NodeDef.prototype.name = "";

        /**
         * NodeDef op.
         * @member {string} op
         * @memberof tensorflow.NodeDef
         * @instance
         */
        NodeDef.prototype.op = "";

        /**
         * NodeDef input.
         * @member {Array.<string>} input
         * @memberof tensorflow.NodeDef
         * @instance
         */
        NodeDef.prototype.input = $util.emptyArray;

        /**
         * NodeDef device.
         * @member {string} device
         * @memberof tensorflow.NodeDef
         * @instance
         */
        NodeDef.prototype.device = "";

        /**
         * NodeDef attr.
         * @member {Object.<string,tensorflow.AttrValue.$Properties>} attr
         * @memberof tensorflow.NodeDef
         * @instance
         */
        NodeDef.prototype.attr = $util.emptyObject;

        /**
         * NodeDef experimentalDebugInfo.
         * @member {tensorflow.NodeDef.ExperimentalDebugInfo.$Properties|null|undefined} experimentalDebugInfo
         * @memberof tensorflow.NodeDef
         * @instance
         */
        NodeDef.prototype.experimentalDebugInfo = null;

        /**
         * NodeDef experimentalType.
         * @member {tensorflow.FullTypeDef.$Properties|null|undefined} experimentalType
         * @memberof tensorflow.NodeDef
         * @instance
         */
        NodeDef.prototype.experimentalType = null;

        /**
         * Creates a new NodeDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.NodeDef
         * @static
         * @param {tensorflow.NodeDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.NodeDef} NodeDef instance
         * @type {{
         *   (properties: tensorflow.NodeDef.$Shape): tensorflow.NodeDef & tensorflow.NodeDef.$Shape;
         *   (properties?: tensorflow.NodeDef.$Properties): tensorflow.NodeDef;
         * }}
         */
        NodeDef.create = function(properties) {
            return new NodeDef(properties);
        };

        /**
         * Encodes the specified NodeDef message. Does not implicitly {@link tensorflow.NodeDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.NodeDef
         * @static
         * @param {tensorflow.NodeDef.$Properties} message NodeDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.op);
            if (message.input != null && message.input.length)
                for (let i = 0; i < message.input.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.input[i]);
            if (message.device != null && $Object.hasOwnProperty.call(message, "device") && message.device !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.device);
            if (message.attrBytes !== $undefined)
                writer.raw(message.attrBytes);
            else if (message.attr != null && $Object.hasOwnProperty.call(message, "attr"))
                for (let keys = $mapKeys(message.attr), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.AttrValue.encode(message.attr[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.experimentalDebugInfo != null && $Object.hasOwnProperty.call(message, "experimentalDebugInfo"))
                $root.tensorflow.NodeDef.ExperimentalDebugInfo.encode(message.experimentalDebugInfo, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.experimentalType != null && $Object.hasOwnProperty.call(message, "experimentalType"))
                $root.tensorflow.FullTypeDef.encode(message.experimentalType, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.NodeDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.NodeDef & tensorflow.NodeDef.$Shape} NodeDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.NodeDef();
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
                            message.op = value;
                        else
                            delete message.op;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.input && message.input.length))
                            message.input = [];
                        message.input.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.device = value;
                        else
                            delete message.device;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (message.attr === $util.emptyObject)
                            message.attr = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $attrValue($root.tensorflow.AttrValue, reader, reader.size(), _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.attr, key);
                        message.attr[key] = value || new $root.tensorflow.AttrValue();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.experimentalDebugInfo = $root.tensorflow.NodeDef.ExperimentalDebugInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.experimentalDebugInfo);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.experimentalType = $root.tensorflow.FullTypeDef.decode(reader, reader.size(), $undefined, _depth + 1, message.experimentalType);
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

        NodeDef.ExperimentalDebugInfo = (function() {

            /**
             * Properties of an ExperimentalDebugInfo.
             * @typedef {Object} tensorflow.NodeDef.ExperimentalDebugInfo.$Properties
             * @property {Array.<string>|null} [originalNodeNames] ExperimentalDebugInfo originalNodeNames
             * @property {Array.<string>|null} [originalFuncNames] ExperimentalDebugInfo originalFuncNames
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ExperimentalDebugInfo.
             * @memberof tensorflow.NodeDef
             * @interface IExperimentalDebugInfo
             * @augments tensorflow.NodeDef.ExperimentalDebugInfo.$Properties
             * @deprecated Use tensorflow.NodeDef.ExperimentalDebugInfo.$Properties instead.
             */

            /**
             * Shape of an ExperimentalDebugInfo.
             * @typedef {tensorflow.NodeDef.ExperimentalDebugInfo.$Properties} tensorflow.NodeDef.ExperimentalDebugInfo.$Shape
             */

            /**
             * Constructs a new ExperimentalDebugInfo.
             * @memberof tensorflow.NodeDef
             * @classdesc Represents an ExperimentalDebugInfo.
             * @constructor
             * @param {tensorflow.NodeDef.ExperimentalDebugInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ExperimentalDebugInfo = function (properties) {
                this.originalNodeNames = [];
                this.originalFuncNames = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ExperimentalDebugInfo originalNodeNames.
             * @member {Array.<string>} originalNodeNames
             * @memberof tensorflow.NodeDef.ExperimentalDebugInfo
             * @instance
             */
            ExperimentalDebugInfo.prototype.originalNodeNames = $util.emptyArray;

            /**
             * ExperimentalDebugInfo originalFuncNames.
             * @member {Array.<string>} originalFuncNames
             * @memberof tensorflow.NodeDef.ExperimentalDebugInfo
             * @instance
             */
            ExperimentalDebugInfo.prototype.originalFuncNames = $util.emptyArray;

            /**
             * Creates a new ExperimentalDebugInfo instance using the specified properties.
             * @function create
             * @memberof tensorflow.NodeDef.ExperimentalDebugInfo
             * @static
             * @param {tensorflow.NodeDef.ExperimentalDebugInfo.$Properties=} [properties] Properties to set
             * @returns {tensorflow.NodeDef.ExperimentalDebugInfo} ExperimentalDebugInfo instance
             * @type {{
             *   (properties: tensorflow.NodeDef.ExperimentalDebugInfo.$Shape): tensorflow.NodeDef.ExperimentalDebugInfo & tensorflow.NodeDef.ExperimentalDebugInfo.$Shape;
             *   (properties?: tensorflow.NodeDef.ExperimentalDebugInfo.$Properties): tensorflow.NodeDef.ExperimentalDebugInfo;
             * }}
             */
            ExperimentalDebugInfo.create = function(properties) {
                return new ExperimentalDebugInfo(properties);
            };

            /**
             * Encodes the specified ExperimentalDebugInfo message. Does not implicitly {@link tensorflow.NodeDef.ExperimentalDebugInfo.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.NodeDef.ExperimentalDebugInfo
             * @static
             * @param {tensorflow.NodeDef.ExperimentalDebugInfo.$Properties} message ExperimentalDebugInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ExperimentalDebugInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.originalNodeNames != null && message.originalNodeNames.length)
                    for (let i = 0; i < message.originalNodeNames.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.originalNodeNames[i]);
                if (message.originalFuncNames != null && message.originalFuncNames.length)
                    for (let i = 0; i < message.originalFuncNames.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.originalFuncNames[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ExperimentalDebugInfo message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.NodeDef.ExperimentalDebugInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.NodeDef.ExperimentalDebugInfo & tensorflow.NodeDef.ExperimentalDebugInfo.$Shape} ExperimentalDebugInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ExperimentalDebugInfo.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.NodeDef.ExperimentalDebugInfo();
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
                            if (!(message.originalNodeNames && message.originalNodeNames.length))
                                message.originalNodeNames = [];
                            message.originalNodeNames.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.originalFuncNames && message.originalFuncNames.length))
                                message.originalFuncNames = [];
                            message.originalFuncNames.push(reader.stringVerify());
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

            return ExperimentalDebugInfo;
        })();

        return NodeDef;
    })();

    tensorflow.OpDef = (function() {

        /**
         * Properties of an OpDef.
         * @typedef {Object} tensorflow.OpDef.$Properties
         * @property {string|null} [name] OpDef name
         * @property {Array.<tensorflow.OpDef.ArgDef.$Properties>|null} [inputArg] OpDef inputArg
         * @property {Array.<tensorflow.OpDef.ArgDef.$Properties>|null} [outputArg] OpDef outputArg
         * @property {Array.<string>|null} [controlOutput] OpDef controlOutput
         * @property {Array.<tensorflow.OpDef.AttrDef.$Properties>|null} [attr] OpDef attr
         * @property {tensorflow.OpDeprecation.$Properties|null} [deprecation] OpDef deprecation
         * @property {string|null} [summary] OpDef summary
         * @property {string|null} [description] OpDef description
         * @property {boolean|null} [isCommutative] OpDef isCommutative
         * @property {boolean|null} [isAggregate] OpDef isAggregate
         * @property {boolean|null} [isStateful] OpDef isStateful
         * @property {boolean|null} [allowsUninitializedInput] OpDef allowsUninitializedInput
         * @property {boolean|null} [isDistributedCommunication] OpDef isDistributedCommunication
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OpDef.
         * @memberof tensorflow
         * @interface IOpDef
         * @augments tensorflow.OpDef.$Properties
         * @deprecated Use tensorflow.OpDef.$Properties instead.
         */

        /**
         * Shape of an OpDef.
         * @typedef {{
         *   name?: string|null;
         *   inputArg?: Array.<tensorflow.OpDef.ArgDef.$Shape>|null;
         *   outputArg?: Array.<tensorflow.OpDef.ArgDef.$Shape>|null;
         *   controlOutput?: Array.<string>|null;
         *   attr?: Array.<tensorflow.OpDef.AttrDef.$Shape>|null;
         *   deprecation?: tensorflow.OpDeprecation.$Shape|null;
         *   summary?: string|null;
         *   description?: string|null;
         *   isCommutative?: boolean|null;
         *   isAggregate?: boolean|null;
         *   isStateful?: boolean|null;
         *   allowsUninitializedInput?: boolean|null;
         *   isDistributedCommunication?: boolean|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.OpDef.$Shape
         */

        /**
         * Constructs a new OpDef.
         * @memberof tensorflow
         * @classdesc Represents an OpDef.
         * @constructor
         * @param {tensorflow.OpDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OpDef = function (properties) {
            this.inputArg = [];
            this.outputArg = [];
            this.controlOutput = [];
            this.attr = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OpDef name.
         * @member {string} name
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.name = "";

        /**
         * OpDef inputArg.
         * @member {Array.<tensorflow.OpDef.ArgDef.$Properties>} inputArg
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.inputArg = $util.emptyArray;

        /**
         * OpDef outputArg.
         * @member {Array.<tensorflow.OpDef.ArgDef.$Properties>} outputArg
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.outputArg = $util.emptyArray;

        /**
         * OpDef controlOutput.
         * @member {Array.<string>} controlOutput
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.controlOutput = $util.emptyArray;

        /**
         * OpDef attr.
         * @member {Array.<tensorflow.OpDef.AttrDef.$Properties>} attr
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.attr = $util.emptyArray;

        /**
         * OpDef deprecation.
         * @member {tensorflow.OpDeprecation.$Properties|null|undefined} deprecation
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.deprecation = null;

        /**
         * OpDef summary.
         * @member {string} summary
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.summary = "";

        /**
         * OpDef description.
         * @member {string} description
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.description = "";

        /**
         * OpDef isCommutative.
         * @member {boolean} isCommutative
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.isCommutative = false;

        /**
         * OpDef isAggregate.
         * @member {boolean} isAggregate
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.isAggregate = false;

        /**
         * OpDef isStateful.
         * @member {boolean} isStateful
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.isStateful = false;

        /**
         * OpDef allowsUninitializedInput.
         * @member {boolean} allowsUninitializedInput
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.allowsUninitializedInput = false;

        /**
         * OpDef isDistributedCommunication.
         * @member {boolean} isDistributedCommunication
         * @memberof tensorflow.OpDef
         * @instance
         */
        OpDef.prototype.isDistributedCommunication = false;

        /**
         * Creates a new OpDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.OpDef
         * @static
         * @param {tensorflow.OpDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.OpDef} OpDef instance
         * @type {{
         *   (properties: tensorflow.OpDef.$Shape): tensorflow.OpDef & tensorflow.OpDef.$Shape;
         *   (properties?: tensorflow.OpDef.$Properties): tensorflow.OpDef;
         * }}
         */
        OpDef.create = function(properties) {
            return new OpDef(properties);
        };

        /**
         * Encodes the specified OpDef message. Does not implicitly {@link tensorflow.OpDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.OpDef
         * @static
         * @param {tensorflow.OpDef.$Properties} message OpDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OpDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.inputArg != null && message.inputArg.length)
                for (let i = 0; i < message.inputArg.length; ++i)
                    $root.tensorflow.OpDef.ArgDef.encode(message.inputArg[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.outputArg != null && message.outputArg.length)
                for (let i = 0; i < message.outputArg.length; ++i)
                    $root.tensorflow.OpDef.ArgDef.encode(message.outputArg[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.attr != null && message.attr.length)
                for (let i = 0; i < message.attr.length; ++i)
                    $root.tensorflow.OpDef.AttrDef.encode(message.attr[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.summary);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.description);
            if (message.deprecation != null && $Object.hasOwnProperty.call(message, "deprecation"))
                $root.tensorflow.OpDeprecation.encode(message.deprecation, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.isAggregate != null && $Object.hasOwnProperty.call(message, "isAggregate") && message.isAggregate !== false)
                writer.uint32(/* id 16, wireType 0 =*/128).bool(message.isAggregate);
            if (message.isStateful != null && $Object.hasOwnProperty.call(message, "isStateful") && message.isStateful !== false)
                writer.uint32(/* id 17, wireType 0 =*/136).bool(message.isStateful);
            if (message.isCommutative != null && $Object.hasOwnProperty.call(message, "isCommutative") && message.isCommutative !== false)
                writer.uint32(/* id 18, wireType 0 =*/144).bool(message.isCommutative);
            if (message.allowsUninitializedInput != null && $Object.hasOwnProperty.call(message, "allowsUninitializedInput") && message.allowsUninitializedInput !== false)
                writer.uint32(/* id 19, wireType 0 =*/152).bool(message.allowsUninitializedInput);
            if (message.controlOutput != null && message.controlOutput.length)
                for (let i = 0; i < message.controlOutput.length; ++i)
                    writer.uint32(/* id 20, wireType 2 =*/162).string(message.controlOutput[i]);
            if (message.isDistributedCommunication != null && $Object.hasOwnProperty.call(message, "isDistributedCommunication") && message.isDistributedCommunication !== false)
                writer.uint32(/* id 21, wireType 0 =*/168).bool(message.isDistributedCommunication);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OpDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.OpDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.OpDef & tensorflow.OpDef.$Shape} OpDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OpDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.OpDef();
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
                        if (!(message.inputArg && message.inputArg.length))
                            message.inputArg = [];
                        message.inputArg.push($root.tensorflow.OpDef.ArgDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputArg && message.outputArg.length))
                            message.outputArg = [];
                        message.outputArg.push($root.tensorflow.OpDef.ArgDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        if (!(message.controlOutput && message.controlOutput.length))
                            message.controlOutput = [];
                        message.controlOutput.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.attr && message.attr.length))
                            message.attr = [];
                        message.attr.push($root.tensorflow.OpDef.AttrDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.deprecation = $root.tensorflow.OpDeprecation.decode(reader, reader.size(), $undefined, _depth + 1, message.deprecation);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.summary = value;
                        else
                            delete message.summary;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isCommutative = value;
                        else
                            delete message.isCommutative;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isAggregate = value;
                        else
                            delete message.isAggregate;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isStateful = value;
                        else
                            delete message.isStateful;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.allowsUninitializedInput = value;
                        else
                            delete message.allowsUninitializedInput;
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isDistributedCommunication = value;
                        else
                            delete message.isDistributedCommunication;
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

        OpDef.ArgDef = (function() {

            /**
             * Properties of an ArgDef.
             * @typedef {Object} tensorflow.OpDef.ArgDef.$Properties
             * @property {string|null} [name] ArgDef name
             * @property {string|null} [description] ArgDef description
             * @property {tensorflow.DataType|null} [type] ArgDef type
             * @property {string|null} [typeAttr] ArgDef typeAttr
             * @property {string|null} [numberAttr] ArgDef numberAttr
             * @property {string|null} [typeListAttr] ArgDef typeListAttr
             * @property {Array.<tensorflow.ResourceHandleProto.DtypeAndShape.$Properties>|null} [handleData] ArgDef handleData
             * @property {boolean|null} [isRef] ArgDef isRef
             * @property {tensorflow.FullTypeDef.$Properties|null} [experimentalFullType] ArgDef experimentalFullType
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ArgDef.
             * @memberof tensorflow.OpDef
             * @interface IArgDef
             * @augments tensorflow.OpDef.ArgDef.$Properties
             * @deprecated Use tensorflow.OpDef.ArgDef.$Properties instead.
             */

            /**
             * Shape of an ArgDef.
             * @typedef {{
             *   name?: string|null;
             *   description?: string|null;
             *   type?: tensorflow.DataType|null;
             *   typeAttr?: string|null;
             *   numberAttr?: string|null;
             *   typeListAttr?: string|null;
             *   handleData?: Array.<tensorflow.ResourceHandleProto.DtypeAndShape.$Shape>|null;
             *   isRef?: boolean|null;
             *   experimentalFullType?: tensorflow.FullTypeDef.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tensorflow.OpDef.ArgDef.$Shape
             */

            /**
             * Constructs a new ArgDef.
             * @memberof tensorflow.OpDef
             * @classdesc Represents an ArgDef.
             * @constructor
             * @param {tensorflow.OpDef.ArgDef.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ArgDef = function (properties) {
                this.handleData = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ArgDef name.
             * @member {string} name
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.name = "";

            /**
             * ArgDef description.
             * @member {string} description
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.description = "";

            /**
             * ArgDef type.
             * @member {tensorflow.DataType} type
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.type = 0;

            /**
             * ArgDef typeAttr.
             * @member {string} typeAttr
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.typeAttr = "";

            /**
             * ArgDef numberAttr.
             * @member {string} numberAttr
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.numberAttr = "";

            /**
             * ArgDef typeListAttr.
             * @member {string} typeListAttr
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.typeListAttr = "";

            /**
             * ArgDef handleData.
             * @member {Array.<tensorflow.ResourceHandleProto.DtypeAndShape.$Properties>} handleData
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.handleData = $util.emptyArray;

            /**
             * ArgDef isRef.
             * @member {boolean} isRef
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.isRef = false;

            /**
             * ArgDef experimentalFullType.
             * @member {tensorflow.FullTypeDef.$Properties|null|undefined} experimentalFullType
             * @memberof tensorflow.OpDef.ArgDef
             * @instance
             */
            ArgDef.prototype.experimentalFullType = null;

            /**
             * Creates a new ArgDef instance using the specified properties.
             * @function create
             * @memberof tensorflow.OpDef.ArgDef
             * @static
             * @param {tensorflow.OpDef.ArgDef.$Properties=} [properties] Properties to set
             * @returns {tensorflow.OpDef.ArgDef} ArgDef instance
             * @type {{
             *   (properties: tensorflow.OpDef.ArgDef.$Shape): tensorflow.OpDef.ArgDef & tensorflow.OpDef.ArgDef.$Shape;
             *   (properties?: tensorflow.OpDef.ArgDef.$Properties): tensorflow.OpDef.ArgDef;
             * }}
             */
            ArgDef.create = function(properties) {
                return new ArgDef(properties);
            };

            /**
             * Encodes the specified ArgDef message. Does not implicitly {@link tensorflow.OpDef.ArgDef.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.OpDef.ArgDef
             * @static
             * @param {tensorflow.OpDef.ArgDef.$Properties} message ArgDef message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ArgDef.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.description);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.type);
                if (message.typeAttr != null && $Object.hasOwnProperty.call(message, "typeAttr") && message.typeAttr !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.typeAttr);
                if (message.numberAttr != null && $Object.hasOwnProperty.call(message, "numberAttr") && message.numberAttr !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.numberAttr);
                if (message.typeListAttr != null && $Object.hasOwnProperty.call(message, "typeListAttr") && message.typeListAttr !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.typeListAttr);
                if (message.handleData != null && message.handleData.length)
                    for (let i = 0; i < message.handleData.length; ++i)
                        $root.tensorflow.ResourceHandleProto.DtypeAndShape.encode(message.handleData[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.isRef != null && $Object.hasOwnProperty.call(message, "isRef") && message.isRef !== false)
                    writer.uint32(/* id 16, wireType 0 =*/128).bool(message.isRef);
                if (message.experimentalFullType != null && $Object.hasOwnProperty.call(message, "experimentalFullType"))
                    $root.tensorflow.FullTypeDef.encode(message.experimentalFullType, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ArgDef message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.OpDef.ArgDef
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.OpDef.ArgDef & tensorflow.OpDef.ArgDef.$Shape} ArgDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ArgDef.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.OpDef.ArgDef();
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
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.typeAttr = value;
                            else
                                delete message.typeAttr;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.numberAttr = value;
                            else
                                delete message.numberAttr;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.typeListAttr = value;
                            else
                                delete message.typeListAttr;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.handleData && message.handleData.length))
                                message.handleData = [];
                            message.handleData.push($root.tensorflow.ResourceHandleProto.DtypeAndShape.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isRef = value;
                            else
                                delete message.isRef;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.experimentalFullType = $root.tensorflow.FullTypeDef.decode(reader, reader.size(), $undefined, _depth + 1, message.experimentalFullType);
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

            return ArgDef;
        })();

        OpDef.AttrDef = (function() {

            /**
             * Properties of an AttrDef.
             * @typedef {Object} tensorflow.OpDef.AttrDef.$Properties
             * @property {string|null} [name] AttrDef name
             * @property {string|null} [type] AttrDef type
             * @property {tensorflow.AttrValue.$Properties|null} [defaultValue] AttrDef defaultValue
             * @property {string|null} [description] AttrDef description
             * @property {boolean|null} [hasMinimum] AttrDef hasMinimum
             * @property {number|Long|null} [minimum] AttrDef minimum
             * @property {tensorflow.AttrValue.$Properties|null} [allowedValues] AttrDef allowedValues
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttrDef.
             * @memberof tensorflow.OpDef
             * @interface IAttrDef
             * @augments tensorflow.OpDef.AttrDef.$Properties
             * @deprecated Use tensorflow.OpDef.AttrDef.$Properties instead.
             */

            /**
             * Shape of an AttrDef.
             * @typedef {{
             *   name?: string|null;
             *   type?: string|null;
             *   defaultValue?: tensorflow.AttrValue.$Shape|null;
             *   description?: string|null;
             *   hasMinimum?: boolean|null;
             *   minimum?: number|Long|null;
             *   allowedValues?: tensorflow.AttrValue.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tensorflow.OpDef.AttrDef.$Shape
             */

            /**
             * Constructs a new AttrDef.
             * @memberof tensorflow.OpDef
             * @classdesc Represents an AttrDef.
             * @constructor
             * @param {tensorflow.OpDef.AttrDef.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttrDef = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttrDef name.
             * @member {string} name
             * @memberof tensorflow.OpDef.AttrDef
             * @instance
             */
            AttrDef.prototype.name = "";

            /**
             * AttrDef type.
             * @member {string} type
             * @memberof tensorflow.OpDef.AttrDef
             * @instance
             */
            AttrDef.prototype.type = "";

            /**
             * AttrDef defaultValue.
             * @member {tensorflow.AttrValue.$Properties|null|undefined} defaultValue
             * @memberof tensorflow.OpDef.AttrDef
             * @instance
             */
            AttrDef.prototype.defaultValue = null;

            /**
             * AttrDef description.
             * @member {string} description
             * @memberof tensorflow.OpDef.AttrDef
             * @instance
             */
            AttrDef.prototype.description = "";

            /**
             * AttrDef hasMinimum.
             * @member {boolean} hasMinimum
             * @memberof tensorflow.OpDef.AttrDef
             * @instance
             */
            AttrDef.prototype.hasMinimum = false;

            /**
             * AttrDef minimum.
             * @member {number|Long} minimum
             * @memberof tensorflow.OpDef.AttrDef
             * @instance
             */
            AttrDef.prototype.minimum = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * AttrDef allowedValues.
             * @member {tensorflow.AttrValue.$Properties|null|undefined} allowedValues
             * @memberof tensorflow.OpDef.AttrDef
             * @instance
             */
            AttrDef.prototype.allowedValues = null;

            /**
             * Creates a new AttrDef instance using the specified properties.
             * @function create
             * @memberof tensorflow.OpDef.AttrDef
             * @static
             * @param {tensorflow.OpDef.AttrDef.$Properties=} [properties] Properties to set
             * @returns {tensorflow.OpDef.AttrDef} AttrDef instance
             * @type {{
             *   (properties: tensorflow.OpDef.AttrDef.$Shape): tensorflow.OpDef.AttrDef & tensorflow.OpDef.AttrDef.$Shape;
             *   (properties?: tensorflow.OpDef.AttrDef.$Properties): tensorflow.OpDef.AttrDef;
             * }}
             */
            AttrDef.create = function(properties) {
                return new AttrDef(properties);
            };

            /**
             * Encodes the specified AttrDef message. Does not implicitly {@link tensorflow.OpDef.AttrDef.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.OpDef.AttrDef
             * @static
             * @param {tensorflow.OpDef.AttrDef.$Properties} message AttrDef message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttrDef.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.type);
                if (message.defaultValue != null && $Object.hasOwnProperty.call(message, "defaultValue"))
                    $root.tensorflow.AttrValue.encode(message.defaultValue, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.description);
                if (message.hasMinimum != null && $Object.hasOwnProperty.call(message, "hasMinimum") && message.hasMinimum !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.hasMinimum);
                if (message.minimum != null && $Object.hasOwnProperty.call(message, "minimum") && (typeof message.minimum === "object" ? message.minimum.low || message.minimum.high : message.minimum !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.minimum);
                if (message.allowedValues != null && $Object.hasOwnProperty.call(message, "allowedValues"))
                    $root.tensorflow.AttrValue.encode(message.allowedValues, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttrDef message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.OpDef.AttrDef
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.OpDef.AttrDef & tensorflow.OpDef.AttrDef.$Shape} AttrDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttrDef.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.OpDef.AttrDef();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.defaultValue = $root.tensorflow.AttrValue.decode(reader, reader.size(), $undefined, _depth + 1, message.defaultValue);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.hasMinimum = value;
                            else
                                delete message.hasMinimum;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.minimum = value;
                            else
                                delete message.minimum;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.allowedValues = $root.tensorflow.AttrValue.decode(reader, reader.size(), $undefined, _depth + 1, message.allowedValues);
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

            return AttrDef;
        })();

        return OpDef;
    })();

    tensorflow.OpDeprecation = (function() {

        /**
         * Properties of an OpDeprecation.
         * @typedef {Object} tensorflow.OpDeprecation.$Properties
         * @property {number|null} [version] OpDeprecation version
         * @property {string|null} [explanation] OpDeprecation explanation
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OpDeprecation.
         * @memberof tensorflow
         * @interface IOpDeprecation
         * @augments tensorflow.OpDeprecation.$Properties
         * @deprecated Use tensorflow.OpDeprecation.$Properties instead.
         */

        /**
         * Shape of an OpDeprecation.
         * @typedef {tensorflow.OpDeprecation.$Properties} tensorflow.OpDeprecation.$Shape
         */

        /**
         * Constructs a new OpDeprecation.
         * @memberof tensorflow
         * @classdesc Represents an OpDeprecation.
         * @constructor
         * @param {tensorflow.OpDeprecation.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OpDeprecation = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OpDeprecation version.
         * @member {number} version
         * @memberof tensorflow.OpDeprecation
         * @instance
         */
        OpDeprecation.prototype.version = 0;

        /**
         * OpDeprecation explanation.
         * @member {string} explanation
         * @memberof tensorflow.OpDeprecation
         * @instance
         */
        OpDeprecation.prototype.explanation = "";

        /**
         * Creates a new OpDeprecation instance using the specified properties.
         * @function create
         * @memberof tensorflow.OpDeprecation
         * @static
         * @param {tensorflow.OpDeprecation.$Properties=} [properties] Properties to set
         * @returns {tensorflow.OpDeprecation} OpDeprecation instance
         * @type {{
         *   (properties: tensorflow.OpDeprecation.$Shape): tensorflow.OpDeprecation & tensorflow.OpDeprecation.$Shape;
         *   (properties?: tensorflow.OpDeprecation.$Properties): tensorflow.OpDeprecation;
         * }}
         */
        OpDeprecation.create = function(properties) {
            return new OpDeprecation(properties);
        };

        /**
         * Encodes the specified OpDeprecation message. Does not implicitly {@link tensorflow.OpDeprecation.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.OpDeprecation
         * @static
         * @param {tensorflow.OpDeprecation.$Properties} message OpDeprecation message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OpDeprecation.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.version);
            if (message.explanation != null && $Object.hasOwnProperty.call(message, "explanation") && message.explanation !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.explanation);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OpDeprecation message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.OpDeprecation
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.OpDeprecation & tensorflow.OpDeprecation.$Shape} OpDeprecation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OpDeprecation.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.OpDeprecation();
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
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.explanation = value;
                        else
                            delete message.explanation;
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

        return OpDeprecation;
    })();

    tensorflow.OpList = (function() {

        /**
         * Properties of an OpList.
         * @typedef {Object} tensorflow.OpList.$Properties
         * @property {Array.<tensorflow.OpDef.$Properties>|null} [op] OpList op
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OpList.
         * @memberof tensorflow
         * @interface IOpList
         * @augments tensorflow.OpList.$Properties
         * @deprecated Use tensorflow.OpList.$Properties instead.
         */

        /**
         * Shape of an OpList.
         * @typedef {{
         *   op?: Array.<tensorflow.OpDef.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.OpList.$Shape
         */

        /**
         * Constructs a new OpList.
         * @memberof tensorflow
         * @classdesc Represents an OpList.
         * @constructor
         * @param {tensorflow.OpList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OpList = function (properties) {
            this.op = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OpList op.
         * @member {Array.<tensorflow.OpDef.$Properties>} op
         * @memberof tensorflow.OpList
         * @instance
         */
        OpList.prototype.op = $util.emptyArray;

        /**
         * Creates a new OpList instance using the specified properties.
         * @function create
         * @memberof tensorflow.OpList
         * @static
         * @param {tensorflow.OpList.$Properties=} [properties] Properties to set
         * @returns {tensorflow.OpList} OpList instance
         * @type {{
         *   (properties: tensorflow.OpList.$Shape): tensorflow.OpList & tensorflow.OpList.$Shape;
         *   (properties?: tensorflow.OpList.$Properties): tensorflow.OpList;
         * }}
         */
        OpList.create = function(properties) {
            return new OpList(properties);
        };

        /**
         * Encodes the specified OpList message. Does not implicitly {@link tensorflow.OpList.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.OpList
         * @static
         * @param {tensorflow.OpList.$Properties} message OpList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OpList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.op != null && message.op.length)
                for (let i = 0; i < message.op.length; ++i)
                    $root.tensorflow.OpDef.encode(message.op[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OpList message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.OpList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.OpList & tensorflow.OpList.$Shape} OpList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OpList.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.OpList();
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
                        if (!(message.op && message.op.length))
                            message.op = [];
                        message.op.push($root.tensorflow.OpDef.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return OpList;
    })();

    tensorflow.GraphDef = (function() {

        /**
         * Properties of a GraphDef.
         * @typedef {Object} tensorflow.GraphDef.$Properties
         * @property {Array.<tensorflow.NodeDef.$Properties>|null} [node] GraphDef node
         * @property {tensorflow.VersionDef.$Properties|null} [versions] GraphDef versions
         * @property {number|null} [version] GraphDef version
         * @property {tensorflow.FunctionDefLibrary.$Properties|null} [library] GraphDef library
         * @property {Uint8Array|null} [debugInfo] GraphDef debugInfo
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GraphDef.
         * @memberof tensorflow
         * @interface IGraphDef
         * @augments tensorflow.GraphDef.$Properties
         * @deprecated Use tensorflow.GraphDef.$Properties instead.
         */

        /**
         * Shape of a GraphDef.
         * @typedef {{
         *   node?: Array.<tensorflow.NodeDef.$Shape>|null;
         *   versions?: tensorflow.VersionDef.$Shape|null;
         *   version?: number|null;
         *   library?: tensorflow.FunctionDefLibrary.$Shape|null;
         *   debugInfo?: Uint8Array|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.GraphDef.$Shape
         */

        /**
         * Constructs a new GraphDef.
         * @memberof tensorflow
         * @classdesc Represents a GraphDef.
         * @constructor
         * @param {tensorflow.GraphDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GraphDef = function (properties) {
            this.node = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GraphDef node.
         * @member {Array.<tensorflow.NodeDef.$Properties>} node
         * @memberof tensorflow.GraphDef
         * @instance
         */
        GraphDef.prototype.node = $util.emptyArray;

        /**
         * GraphDef versions.
         * @member {tensorflow.VersionDef.$Properties|null|undefined} versions
         * @memberof tensorflow.GraphDef
         * @instance
         */
        GraphDef.prototype.versions = null;

        /**
         * GraphDef version.
         * @member {number} version
         * @memberof tensorflow.GraphDef
         * @instance
         */
        GraphDef.prototype.version = 0;

        /**
         * GraphDef library.
         * @member {tensorflow.FunctionDefLibrary.$Properties|null|undefined} library
         * @memberof tensorflow.GraphDef
         * @instance
         */
        GraphDef.prototype.library = null;

        /**
         * GraphDef debugInfo.
         * @member {Uint8Array} debugInfo
         * @memberof tensorflow.GraphDef
         * @instance
         */
        GraphDef.prototype.debugInfo = $util.newBuffer([]);

        /**
         * Creates a new GraphDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.GraphDef
         * @static
         * @param {tensorflow.GraphDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.GraphDef} GraphDef instance
         * @type {{
         *   (properties: tensorflow.GraphDef.$Shape): tensorflow.GraphDef & tensorflow.GraphDef.$Shape;
         *   (properties?: tensorflow.GraphDef.$Properties): tensorflow.GraphDef;
         * }}
         */
        GraphDef.create = function(properties) {
            return new GraphDef(properties);
        };

        /**
         * Encodes the specified GraphDef message. Does not implicitly {@link tensorflow.GraphDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.GraphDef
         * @static
         * @param {tensorflow.GraphDef.$Properties} message GraphDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GraphDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.node != null && message.node.length)
                for (let i = 0; i < message.node.length; ++i)
                    $root.tensorflow.NodeDef.encode(message.node[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.library != null && $Object.hasOwnProperty.call(message, "library"))
                $root.tensorflow.FunctionDefLibrary.encode(message.library, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.version);
            if (message.versions != null && $Object.hasOwnProperty.call(message, "versions"))
                $root.tensorflow.VersionDef.encode(message.versions, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.debugInfo != null && $Object.hasOwnProperty.call(message, "debugInfo") && message.debugInfo.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.debugInfo);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GraphDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.GraphDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.GraphDef & tensorflow.GraphDef.$Shape} GraphDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GraphDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.GraphDef();
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
                        if (!(message.node && message.node.length))
                            message.node = [];
                        message.node.push($nodeDef($root.tensorflow.NodeDef, reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.versions = $root.tensorflow.VersionDef.decode(reader, reader.size(), $undefined, _depth + 1, message.versions);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.library = $root.tensorflow.FunctionDefLibrary.decode(reader, reader.size(), $undefined, _depth + 1, message.library);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.debugInfo = value;
                        else
                            delete message.debugInfo;
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

        return GraphDef;
    })();

    tensorflow.VersionDef = (function() {

        /**
         * Properties of a VersionDef.
         * @typedef {Object} tensorflow.VersionDef.$Properties
         * @property {number|null} [producer] VersionDef producer
         * @property {number|null} [minConsumer] VersionDef minConsumer
         * @property {Array.<number>|null} [badConsumers] VersionDef badConsumers
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a VersionDef.
         * @memberof tensorflow
         * @interface IVersionDef
         * @augments tensorflow.VersionDef.$Properties
         * @deprecated Use tensorflow.VersionDef.$Properties instead.
         */

        /**
         * Shape of a VersionDef.
         * @typedef {tensorflow.VersionDef.$Properties} tensorflow.VersionDef.$Shape
         */

        /**
         * Constructs a new VersionDef.
         * @memberof tensorflow
         * @classdesc Represents a VersionDef.
         * @constructor
         * @param {tensorflow.VersionDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const VersionDef = function (properties) {
            this.badConsumers = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * VersionDef producer.
         * @member {number} producer
         * @memberof tensorflow.VersionDef
         * @instance
         */
        VersionDef.prototype.producer = 0;

        /**
         * VersionDef minConsumer.
         * @member {number} minConsumer
         * @memberof tensorflow.VersionDef
         * @instance
         */
        VersionDef.prototype.minConsumer = 0;

        /**
         * VersionDef badConsumers.
         * @member {Array.<number>} badConsumers
         * @memberof tensorflow.VersionDef
         * @instance
         */
        VersionDef.prototype.badConsumers = $util.emptyArray;

        /**
         * Creates a new VersionDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.VersionDef
         * @static
         * @param {tensorflow.VersionDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.VersionDef} VersionDef instance
         * @type {{
         *   (properties: tensorflow.VersionDef.$Shape): tensorflow.VersionDef & tensorflow.VersionDef.$Shape;
         *   (properties?: tensorflow.VersionDef.$Properties): tensorflow.VersionDef;
         * }}
         */
        VersionDef.create = function(properties) {
            return new VersionDef(properties);
        };

        /**
         * Encodes the specified VersionDef message. Does not implicitly {@link tensorflow.VersionDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.VersionDef
         * @static
         * @param {tensorflow.VersionDef.$Properties} message VersionDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        VersionDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.producer != null && $Object.hasOwnProperty.call(message, "producer") && message.producer !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.producer);
            if (message.minConsumer != null && $Object.hasOwnProperty.call(message, "minConsumer") && message.minConsumer !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.minConsumer);
            if (message.badConsumers != null && message.badConsumers.length)
                writer.uint32(/* id 3, wireType 2 =*/26).int32s(message.badConsumers);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a VersionDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.VersionDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.VersionDef & tensorflow.VersionDef.$Shape} VersionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        VersionDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.VersionDef();
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
                            message.producer = value;
                        else
                            delete message.producer;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.minConsumer = value;
                        else
                            delete message.minConsumer;
                        continue;
                    }
                case 3: {
                        if (wireType === 2) {
                            if (!(message.badConsumers && message.badConsumers.length))
                                message.badConsumers = [];
                            reader.int32s(message.badConsumers);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.badConsumers && message.badConsumers.length))
                            message.badConsumers = [];
                        message.badConsumers.push(reader.int32());
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

        return VersionDef;
    })();

    tensorflow.MetaGraphDef = (function() {

        /**
         * Properties of a MetaGraphDef.
         * @typedef {Object} tensorflow.MetaGraphDef.$Properties
         * @property {tensorflow.MetaGraphDef.MetaInfoDef.$Properties|null} [metaInfoDef] MetaGraphDef metaInfoDef
         * @property {tensorflow.GraphDef.$Properties|null} [graphDef] MetaGraphDef graphDef
         * @property {tensorflow.SaverDef.$Properties|null} [saverDef] MetaGraphDef saverDef
         * @property {Object.<string,tensorflow.CollectionDef.$Properties>|null} [collectionDef] MetaGraphDef collectionDef
         * @property {Object.<string,tensorflow.SignatureDef.$Properties>|null} [signatureDef] MetaGraphDef signatureDef
         * @property {Array.<tensorflow.AssetFileDef.$Properties>|null} [assetFileDef] MetaGraphDef assetFileDef
         * @property {Uint8Array|null} [objectGraphDef] MetaGraphDef objectGraphDef
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MetaGraphDef.
         * @memberof tensorflow
         * @interface IMetaGraphDef
         * @augments tensorflow.MetaGraphDef.$Properties
         * @deprecated Use tensorflow.MetaGraphDef.$Properties instead.
         */

        /**
         * Shape of a MetaGraphDef.
         * @typedef {{
         *   metaInfoDef?: tensorflow.MetaGraphDef.MetaInfoDef.$Shape|null;
         *   graphDef?: tensorflow.GraphDef.$Shape|null;
         *   saverDef?: tensorflow.SaverDef.$Shape|null;
         *   collectionDef?: Object.<string,tensorflow.CollectionDef.$Shape>|null;
         *   signatureDef?: Object.<string,tensorflow.SignatureDef.$Shape>|null;
         *   assetFileDef?: Array.<tensorflow.AssetFileDef.$Shape>|null;
         *   objectGraphDef?: Uint8Array|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.MetaGraphDef.$Shape
         */

        /**
         * Constructs a new MetaGraphDef.
         * @memberof tensorflow
         * @classdesc Represents a MetaGraphDef.
         * @constructor
         * @param {tensorflow.MetaGraphDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MetaGraphDef = function (properties) {
            this.collectionDef = new $ReadMap();
            this.signatureDef = new $ReadMap();
            this.assetFileDef = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MetaGraphDef metaInfoDef.
         * @member {tensorflow.MetaGraphDef.MetaInfoDef.$Properties|null|undefined} metaInfoDef
         * @memberof tensorflow.MetaGraphDef
         * @instance
         */
        MetaGraphDef.prototype.metaInfoDef = null;

        /**
         * MetaGraphDef graphDef.
         * @member {tensorflow.GraphDef.$Properties|null|undefined} graphDef
         * @memberof tensorflow.MetaGraphDef
         * @instance
         */
        MetaGraphDef.prototype.graphDef = null;

        /**
         * MetaGraphDef saverDef.
         * @member {tensorflow.SaverDef.$Properties|null|undefined} saverDef
         * @memberof tensorflow.MetaGraphDef
         * @instance
         */
        MetaGraphDef.prototype.saverDef = null;

        /**
         * MetaGraphDef collectionDef.
         * @member {Object.<string,tensorflow.CollectionDef.$Properties>} collectionDef
         * @memberof tensorflow.MetaGraphDef
         * @instance
         */
        MetaGraphDef.prototype.collectionDef = $util.emptyObject;

        /**
         * MetaGraphDef signatureDef.
         * @member {Object.<string,tensorflow.SignatureDef.$Properties>} signatureDef
         * @memberof tensorflow.MetaGraphDef
         * @instance
         */
        MetaGraphDef.prototype.signatureDef = $util.emptyObject;

        /**
         * MetaGraphDef assetFileDef.
         * @member {Array.<tensorflow.AssetFileDef.$Properties>} assetFileDef
         * @memberof tensorflow.MetaGraphDef
         * @instance
         */
        MetaGraphDef.prototype.assetFileDef = $util.emptyArray;

        /**
         * MetaGraphDef objectGraphDef.
         * @member {Uint8Array} objectGraphDef
         * @memberof tensorflow.MetaGraphDef
         * @instance
         */
        MetaGraphDef.prototype.objectGraphDef = $util.newBuffer([]);

        /**
         * Creates a new MetaGraphDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.MetaGraphDef
         * @static
         * @param {tensorflow.MetaGraphDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.MetaGraphDef} MetaGraphDef instance
         * @type {{
         *   (properties: tensorflow.MetaGraphDef.$Shape): tensorflow.MetaGraphDef & tensorflow.MetaGraphDef.$Shape;
         *   (properties?: tensorflow.MetaGraphDef.$Properties): tensorflow.MetaGraphDef;
         * }}
         */
        MetaGraphDef.create = function(properties) {
            return new MetaGraphDef(properties);
        };

        /**
         * Encodes the specified MetaGraphDef message. Does not implicitly {@link tensorflow.MetaGraphDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.MetaGraphDef
         * @static
         * @param {tensorflow.MetaGraphDef.$Properties} message MetaGraphDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MetaGraphDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.metaInfoDef != null && $Object.hasOwnProperty.call(message, "metaInfoDef"))
                $root.tensorflow.MetaGraphDef.MetaInfoDef.encode(message.metaInfoDef, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.graphDef != null && $Object.hasOwnProperty.call(message, "graphDef"))
                $root.tensorflow.GraphDef.encode(message.graphDef, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.saverDef != null && $Object.hasOwnProperty.call(message, "saverDef"))
                $root.tensorflow.SaverDef.encode(message.saverDef, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.collectionDef != null && $Object.hasOwnProperty.call(message, "collectionDef"))
                for (let keys = $mapKeys(message.collectionDef), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.CollectionDef.encode(message.collectionDef[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.signatureDef != null && $Object.hasOwnProperty.call(message, "signatureDef"))
                for (let keys = $mapKeys(message.signatureDef), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.SignatureDef.encode(message.signatureDef[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.assetFileDef != null && message.assetFileDef.length)
                for (let i = 0; i < message.assetFileDef.length; ++i)
                    $root.tensorflow.AssetFileDef.encode(message.assetFileDef[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.objectGraphDef != null && $Object.hasOwnProperty.call(message, "objectGraphDef") && message.objectGraphDef.length)
                writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.objectGraphDef);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MetaGraphDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.MetaGraphDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.MetaGraphDef & tensorflow.MetaGraphDef.$Shape} MetaGraphDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MetaGraphDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.MetaGraphDef();
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
                        message.metaInfoDef = $root.tensorflow.MetaGraphDef.MetaInfoDef.decode(reader, reader.size(), $undefined, _depth + 1, message.metaInfoDef);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.graphDef = $root.tensorflow.GraphDef.decode(reader, reader.size(), $undefined, _depth + 1, message.graphDef);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.saverDef = $root.tensorflow.SaverDef.decode(reader, reader.size(), $undefined, _depth + 1, message.saverDef);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (message.collectionDef === $util.emptyObject)
                            message.collectionDef = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.CollectionDef.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.collectionDef, key);
                        message.collectionDef[key] = value || new $root.tensorflow.CollectionDef();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (message.signatureDef === $util.emptyObject)
                            message.signatureDef = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.SignatureDef.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.signatureDef, key);
                        message.signatureDef[key] = value || new $root.tensorflow.SignatureDef();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.assetFileDef && message.assetFileDef.length))
                            message.assetFileDef = [];
                        message.assetFileDef.push($root.tensorflow.AssetFileDef.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectGraphDef = value;
                        else
                            delete message.objectGraphDef;
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

        MetaGraphDef.MetaInfoDef = (function() {

            /**
             * Properties of a MetaInfoDef.
             * @typedef {Object} tensorflow.MetaGraphDef.MetaInfoDef.$Properties
             * @property {string|null} [metaGraphVersion] MetaInfoDef metaGraphVersion
             * @property {tensorflow.OpList.$Properties|null} [strippedOpList] MetaInfoDef strippedOpList
             * @property {google.protobuf.Any.$Properties|null} [anyInfo] MetaInfoDef anyInfo
             * @property {Array.<string>|null} [tags] MetaInfoDef tags
             * @property {string|null} [tensorflowVersion] MetaInfoDef tensorflowVersion
             * @property {string|null} [tensorflowGitVersion] MetaInfoDef tensorflowGitVersion
             * @property {boolean|null} [strippedDefaultAttrs] MetaInfoDef strippedDefaultAttrs
             * @property {Object.<string,string>|null} [functionAliases] MetaInfoDef functionAliases
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MetaInfoDef.
             * @memberof tensorflow.MetaGraphDef
             * @interface IMetaInfoDef
             * @augments tensorflow.MetaGraphDef.MetaInfoDef.$Properties
             * @deprecated Use tensorflow.MetaGraphDef.MetaInfoDef.$Properties instead.
             */

            /**
             * Shape of a MetaInfoDef.
             * @typedef {{
             *   metaGraphVersion?: string|null;
             *   strippedOpList?: tensorflow.OpList.$Shape|null;
             *   anyInfo?: google.protobuf.Any.$Shape|null;
             *   tags?: Array.<string>|null;
             *   tensorflowVersion?: string|null;
             *   tensorflowGitVersion?: string|null;
             *   strippedDefaultAttrs?: boolean|null;
             *   functionAliases?: Object.<string,string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tensorflow.MetaGraphDef.MetaInfoDef.$Shape
             */

            /**
             * Constructs a new MetaInfoDef.
             * @memberof tensorflow.MetaGraphDef
             * @classdesc Represents a MetaInfoDef.
             * @constructor
             * @param {tensorflow.MetaGraphDef.MetaInfoDef.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MetaInfoDef = function (properties) {
                this.tags = [];
                this.functionAliases = new $ReadMap();
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MetaInfoDef metaGraphVersion.
             * @member {string} metaGraphVersion
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.metaGraphVersion = "";

            /**
             * MetaInfoDef strippedOpList.
             * @member {tensorflow.OpList.$Properties|null|undefined} strippedOpList
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.strippedOpList = null;

            /**
             * MetaInfoDef anyInfo.
             * @member {google.protobuf.Any.$Properties|null|undefined} anyInfo
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.anyInfo = null;

            /**
             * MetaInfoDef tags.
             * @member {Array.<string>} tags
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.tags = $util.emptyArray;

            /**
             * MetaInfoDef tensorflowVersion.
             * @member {string} tensorflowVersion
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.tensorflowVersion = "";

            /**
             * MetaInfoDef tensorflowGitVersion.
             * @member {string} tensorflowGitVersion
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.tensorflowGitVersion = "";

            /**
             * MetaInfoDef strippedDefaultAttrs.
             * @member {boolean} strippedDefaultAttrs
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.strippedDefaultAttrs = false;

            /**
             * MetaInfoDef functionAliases.
             * @member {Object.<string,string>} functionAliases
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @instance
             */
            MetaInfoDef.prototype.functionAliases = $util.emptyObject;

            /**
             * Creates a new MetaInfoDef instance using the specified properties.
             * @function create
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @static
             * @param {tensorflow.MetaGraphDef.MetaInfoDef.$Properties=} [properties] Properties to set
             * @returns {tensorflow.MetaGraphDef.MetaInfoDef} MetaInfoDef instance
             * @type {{
             *   (properties: tensorflow.MetaGraphDef.MetaInfoDef.$Shape): tensorflow.MetaGraphDef.MetaInfoDef & tensorflow.MetaGraphDef.MetaInfoDef.$Shape;
             *   (properties?: tensorflow.MetaGraphDef.MetaInfoDef.$Properties): tensorflow.MetaGraphDef.MetaInfoDef;
             * }}
             */
            MetaInfoDef.create = function(properties) {
                return new MetaInfoDef(properties);
            };

            /**
             * Encodes the specified MetaInfoDef message. Does not implicitly {@link tensorflow.MetaGraphDef.MetaInfoDef.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @static
             * @param {tensorflow.MetaGraphDef.MetaInfoDef.$Properties} message MetaInfoDef message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MetaInfoDef.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metaGraphVersion != null && $Object.hasOwnProperty.call(message, "metaGraphVersion") && message.metaGraphVersion !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.metaGraphVersion);
                if (message.strippedOpList != null && $Object.hasOwnProperty.call(message, "strippedOpList"))
                    $root.tensorflow.OpList.encode(message.strippedOpList, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.anyInfo != null && $Object.hasOwnProperty.call(message, "anyInfo"))
                    $root.google.protobuf.Any.encode(message.anyInfo, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.tags[i]);
                if (message.tensorflowVersion != null && $Object.hasOwnProperty.call(message, "tensorflowVersion") && message.tensorflowVersion !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.tensorflowVersion);
                if (message.tensorflowGitVersion != null && $Object.hasOwnProperty.call(message, "tensorflowGitVersion") && message.tensorflowGitVersion !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.tensorflowGitVersion);
                if (message.strippedDefaultAttrs != null && $Object.hasOwnProperty.call(message, "strippedDefaultAttrs") && message.strippedDefaultAttrs !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.strippedDefaultAttrs);
                if (message.functionAliases != null && $Object.hasOwnProperty.call(message, "functionAliases"))
                    for (let keys = $mapKeys(message.functionAliases), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.functionAliases[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MetaInfoDef message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.MetaGraphDef.MetaInfoDef
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.MetaGraphDef.MetaInfoDef & tensorflow.MetaGraphDef.MetaInfoDef.$Shape} MetaInfoDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MetaInfoDef.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.MetaGraphDef.MetaInfoDef();
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
                                message.metaGraphVersion = value;
                            else
                                delete message.metaGraphVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.strippedOpList = $root.tensorflow.OpList.decode(reader, reader.size(), $undefined, _depth + 1, message.strippedOpList);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.anyInfo = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.anyInfo);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tags && message.tags.length))
                                message.tags = [];
                            message.tags.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tensorflowVersion = value;
                            else
                                delete message.tensorflowVersion;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tensorflowGitVersion = value;
                            else
                                delete message.tensorflowGitVersion;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.strippedDefaultAttrs = value;
                            else
                                delete message.strippedDefaultAttrs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (message.functionAliases === $util.emptyObject)
                                message.functionAliases = {};
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
                                $util.makeProp(message.functionAliases, key);
                            message.functionAliases[key] = value;
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

            return MetaInfoDef;
        })();

        return MetaGraphDef;
    })();

    tensorflow.CollectionDef = (function() {

        /**
         * Properties of a CollectionDef.
         * @typedef {Object} tensorflow.CollectionDef.$Properties
         * @property {tensorflow.CollectionDef.NodeList.$Properties|null} [nodeList] CollectionDef nodeList
         * @property {tensorflow.CollectionDef.BytesList.$Properties|null} [bytesList] CollectionDef bytesList
         * @property {tensorflow.CollectionDef.Int64List.$Properties|null} [int64List] CollectionDef int64List
         * @property {tensorflow.CollectionDef.FloatList.$Properties|null} [floatList] CollectionDef floatList
         * @property {tensorflow.CollectionDef.AnyList.$Properties|null} [anyList] CollectionDef anyList
         * @property {"nodeList"|"bytesList"|"int64List"|"floatList"|"anyList"} [kind] CollectionDef kind
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CollectionDef.
         * @memberof tensorflow
         * @interface ICollectionDef
         * @augments tensorflow.CollectionDef.$Properties
         * @deprecated Use tensorflow.CollectionDef.$Properties instead.
         */

        /**
         * Narrowed shape of a CollectionDef.
         * @typedef {{
         *   nodeList?: tensorflow.CollectionDef.NodeList.$Shape|null;
         *   bytesList?: tensorflow.CollectionDef.BytesList.$Shape|null;
         *   int64List?: tensorflow.CollectionDef.Int64List.$Shape|null;
         *   floatList?: tensorflow.CollectionDef.FloatList.$Shape|null;
         *   anyList?: tensorflow.CollectionDef.AnyList.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ kind?: undefined; nodeList?: null; bytesList?: null; int64List?: null; floatList?: null; anyList?: null }|{ kind?: "nodeList"; nodeList: tensorflow.CollectionDef.NodeList.$Shape; bytesList?: null; int64List?: null; floatList?: null; anyList?: null }|{ kind?: "bytesList"; nodeList?: null; bytesList: tensorflow.CollectionDef.BytesList.$Shape; int64List?: null; floatList?: null; anyList?: null }|{ kind?: "int64List"; nodeList?: null; bytesList?: null; int64List: tensorflow.CollectionDef.Int64List.$Shape; floatList?: null; anyList?: null }|{ kind?: "floatList"; nodeList?: null; bytesList?: null; int64List?: null; floatList: tensorflow.CollectionDef.FloatList.$Shape; anyList?: null }|{ kind?: "anyList"; nodeList?: null; bytesList?: null; int64List?: null; floatList?: null; anyList: tensorflow.CollectionDef.AnyList.$Shape })
         * )} tensorflow.CollectionDef.$Shape
         */

        /**
         * Constructs a new CollectionDef.
         * @memberof tensorflow
         * @classdesc Represents a CollectionDef.
         * @constructor
         * @param {tensorflow.CollectionDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CollectionDef = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CollectionDef nodeList.
         * @member {tensorflow.CollectionDef.NodeList.$Properties|null|undefined} nodeList
         * @memberof tensorflow.CollectionDef
         * @instance
         */
        CollectionDef.prototype.nodeList = null;

        /**
         * CollectionDef bytesList.
         * @member {tensorflow.CollectionDef.BytesList.$Properties|null|undefined} bytesList
         * @memberof tensorflow.CollectionDef
         * @instance
         */
        CollectionDef.prototype.bytesList = null;

        /**
         * CollectionDef int64List.
         * @member {tensorflow.CollectionDef.Int64List.$Properties|null|undefined} int64List
         * @memberof tensorflow.CollectionDef
         * @instance
         */
        CollectionDef.prototype.int64List = null;

        /**
         * CollectionDef floatList.
         * @member {tensorflow.CollectionDef.FloatList.$Properties|null|undefined} floatList
         * @memberof tensorflow.CollectionDef
         * @instance
         */
        CollectionDef.prototype.floatList = null;

        /**
         * CollectionDef anyList.
         * @member {tensorflow.CollectionDef.AnyList.$Properties|null|undefined} anyList
         * @memberof tensorflow.CollectionDef
         * @instance
         */
        CollectionDef.prototype.anyList = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * CollectionDef kind.
         * @member {"nodeList"|"bytesList"|"int64List"|"floatList"|"anyList"|undefined} kind
         * @memberof tensorflow.CollectionDef
         * @instance
         */
        $Object.defineProperty(CollectionDef.prototype, "kind", {
            get: $util.oneOfGetter($oneOfFields = ["nodeList", "bytesList", "int64List", "floatList", "anyList"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new CollectionDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.CollectionDef
         * @static
         * @param {tensorflow.CollectionDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.CollectionDef} CollectionDef instance
         * @type {{
         *   (properties: tensorflow.CollectionDef.$Shape): tensorflow.CollectionDef & tensorflow.CollectionDef.$Shape;
         *   (properties?: tensorflow.CollectionDef.$Properties): tensorflow.CollectionDef;
         * }}
         */
        CollectionDef.create = function(properties) {
            return new CollectionDef(properties);
        };

        /**
         * Encodes the specified CollectionDef message. Does not implicitly {@link tensorflow.CollectionDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.CollectionDef
         * @static
         * @param {tensorflow.CollectionDef.$Properties} message CollectionDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CollectionDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeList != null && $Object.hasOwnProperty.call(message, "nodeList"))
                $root.tensorflow.CollectionDef.NodeList.encode(message.nodeList, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.bytesList != null && $Object.hasOwnProperty.call(message, "bytesList"))
                $root.tensorflow.CollectionDef.BytesList.encode(message.bytesList, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.int64List != null && $Object.hasOwnProperty.call(message, "int64List"))
                $root.tensorflow.CollectionDef.Int64List.encode(message.int64List, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.floatList != null && $Object.hasOwnProperty.call(message, "floatList"))
                $root.tensorflow.CollectionDef.FloatList.encode(message.floatList, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.anyList != null && $Object.hasOwnProperty.call(message, "anyList"))
                $root.tensorflow.CollectionDef.AnyList.encode(message.anyList, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CollectionDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.CollectionDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.CollectionDef & tensorflow.CollectionDef.$Shape} CollectionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CollectionDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.CollectionDef();
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
                        message.nodeList = $root.tensorflow.CollectionDef.NodeList.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeList);
                        message.kind = "nodeList";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.bytesList = $root.tensorflow.CollectionDef.BytesList.decode(reader, reader.size(), $undefined, _depth + 1, message.bytesList);
                        message.kind = "bytesList";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.int64List = $root.tensorflow.CollectionDef.Int64List.decode(reader, reader.size(), $undefined, _depth + 1, message.int64List);
                        message.kind = "int64List";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.floatList = $root.tensorflow.CollectionDef.FloatList.decode(reader, reader.size(), $undefined, _depth + 1, message.floatList);
                        message.kind = "floatList";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.anyList = $root.tensorflow.CollectionDef.AnyList.decode(reader, reader.size(), $undefined, _depth + 1, message.anyList);
                        message.kind = "anyList";
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

        CollectionDef.NodeList = (function() {

            /**
             * Properties of a NodeList.
             * @typedef {Object} tensorflow.CollectionDef.NodeList.$Properties
             * @property {Array.<string>|null} [value] NodeList value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeList.
             * @memberof tensorflow.CollectionDef
             * @interface INodeList
             * @augments tensorflow.CollectionDef.NodeList.$Properties
             * @deprecated Use tensorflow.CollectionDef.NodeList.$Properties instead.
             */

            /**
             * Shape of a NodeList.
             * @typedef {tensorflow.CollectionDef.NodeList.$Properties} tensorflow.CollectionDef.NodeList.$Shape
             */

            /**
             * Constructs a new NodeList.
             * @memberof tensorflow.CollectionDef
             * @classdesc Represents a NodeList.
             * @constructor
             * @param {tensorflow.CollectionDef.NodeList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeList = function (properties) {
                this.value = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeList value.
             * @member {Array.<string>} value
             * @memberof tensorflow.CollectionDef.NodeList
             * @instance
             */
            NodeList.prototype.value = $util.emptyArray;

            /**
             * Creates a new NodeList instance using the specified properties.
             * @function create
             * @memberof tensorflow.CollectionDef.NodeList
             * @static
             * @param {tensorflow.CollectionDef.NodeList.$Properties=} [properties] Properties to set
             * @returns {tensorflow.CollectionDef.NodeList} NodeList instance
             * @type {{
             *   (properties: tensorflow.CollectionDef.NodeList.$Shape): tensorflow.CollectionDef.NodeList & tensorflow.CollectionDef.NodeList.$Shape;
             *   (properties?: tensorflow.CollectionDef.NodeList.$Properties): tensorflow.CollectionDef.NodeList;
             * }}
             */
            NodeList.create = function(properties) {
                return new NodeList(properties);
            };

            /**
             * Encodes the specified NodeList message. Does not implicitly {@link tensorflow.CollectionDef.NodeList.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.CollectionDef.NodeList
             * @static
             * @param {tensorflow.CollectionDef.NodeList.$Properties} message NodeList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && message.value.length)
                    for (let i = 0; i < message.value.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.value[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeList message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.CollectionDef.NodeList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.NodeList & tensorflow.CollectionDef.NodeList.$Shape} NodeList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.CollectionDef.NodeList();
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
                            if (!(message.value && message.value.length))
                                message.value = [];
                            message.value.push(reader.stringVerify());
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

            return NodeList;
        })();

        CollectionDef.BytesList = (function() {

            /**
             * Properties of a BytesList.
             * @typedef {Object} tensorflow.CollectionDef.BytesList.$Properties
             * @property {Array.<Uint8Array>|null} [value] BytesList value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BytesList.
             * @memberof tensorflow.CollectionDef
             * @interface IBytesList
             * @augments tensorflow.CollectionDef.BytesList.$Properties
             * @deprecated Use tensorflow.CollectionDef.BytesList.$Properties instead.
             */

            /**
             * Shape of a BytesList.
             * @typedef {tensorflow.CollectionDef.BytesList.$Properties} tensorflow.CollectionDef.BytesList.$Shape
             */

            /**
             * Constructs a new BytesList.
             * @memberof tensorflow.CollectionDef
             * @classdesc Represents a BytesList.
             * @constructor
             * @param {tensorflow.CollectionDef.BytesList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BytesList = function (properties) {
                this.value = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BytesList value.
             * @member {Array.<Uint8Array>} value
             * @memberof tensorflow.CollectionDef.BytesList
             * @instance
             */
            BytesList.prototype.value = $util.emptyArray;

            /**
             * Creates a new BytesList instance using the specified properties.
             * @function create
             * @memberof tensorflow.CollectionDef.BytesList
             * @static
             * @param {tensorflow.CollectionDef.BytesList.$Properties=} [properties] Properties to set
             * @returns {tensorflow.CollectionDef.BytesList} BytesList instance
             * @type {{
             *   (properties: tensorflow.CollectionDef.BytesList.$Shape): tensorflow.CollectionDef.BytesList & tensorflow.CollectionDef.BytesList.$Shape;
             *   (properties?: tensorflow.CollectionDef.BytesList.$Properties): tensorflow.CollectionDef.BytesList;
             * }}
             */
            BytesList.create = function(properties) {
                return new BytesList(properties);
            };

            /**
             * Encodes the specified BytesList message. Does not implicitly {@link tensorflow.CollectionDef.BytesList.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.CollectionDef.BytesList
             * @static
             * @param {tensorflow.CollectionDef.BytesList.$Properties} message BytesList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BytesList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && message.value.length)
                    for (let i = 0; i < message.value.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.value[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BytesList message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.CollectionDef.BytesList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.BytesList & tensorflow.CollectionDef.BytesList.$Shape} BytesList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BytesList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.CollectionDef.BytesList();
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
                            if (!(message.value && message.value.length))
                                message.value = [];
                            message.value.push(reader.bytes());
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

            return BytesList;
        })();

        CollectionDef.Int64List = (function() {

            /**
             * Properties of an Int64List.
             * @typedef {Object} tensorflow.CollectionDef.Int64List.$Properties
             * @property {Array.<number|Long>|null} [value] Int64List value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Int64List.
             * @memberof tensorflow.CollectionDef
             * @interface IInt64List
             * @augments tensorflow.CollectionDef.Int64List.$Properties
             * @deprecated Use tensorflow.CollectionDef.Int64List.$Properties instead.
             */

            /**
             * Shape of an Int64List.
             * @typedef {tensorflow.CollectionDef.Int64List.$Properties} tensorflow.CollectionDef.Int64List.$Shape
             */

            /**
             * Constructs a new Int64List.
             * @memberof tensorflow.CollectionDef
             * @classdesc Represents an Int64List.
             * @constructor
             * @param {tensorflow.CollectionDef.Int64List.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Int64List = function (properties) {
                this.value = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Int64List value.
             * @member {Array.<number|Long>} value
             * @memberof tensorflow.CollectionDef.Int64List
             * @instance
             */
            Int64List.prototype.value = $util.emptyArray;

            /**
             * Creates a new Int64List instance using the specified properties.
             * @function create
             * @memberof tensorflow.CollectionDef.Int64List
             * @static
             * @param {tensorflow.CollectionDef.Int64List.$Properties=} [properties] Properties to set
             * @returns {tensorflow.CollectionDef.Int64List} Int64List instance
             * @type {{
             *   (properties: tensorflow.CollectionDef.Int64List.$Shape): tensorflow.CollectionDef.Int64List & tensorflow.CollectionDef.Int64List.$Shape;
             *   (properties?: tensorflow.CollectionDef.Int64List.$Properties): tensorflow.CollectionDef.Int64List;
             * }}
             */
            Int64List.create = function(properties) {
                return new Int64List(properties);
            };

            /**
             * Encodes the specified Int64List message. Does not implicitly {@link tensorflow.CollectionDef.Int64List.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.CollectionDef.Int64List
             * @static
             * @param {tensorflow.CollectionDef.Int64List.$Properties} message Int64List message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Int64List.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && message.value.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).int64s(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Int64List message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.CollectionDef.Int64List
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.Int64List & tensorflow.CollectionDef.Int64List.$Shape} Int64List
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Int64List.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.CollectionDef.Int64List();
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
                                if (!(message.value && message.value.length))
                                    message.value = [];
                                reader.int64s(message.value);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.value && message.value.length))
                                message.value = [];
                            message.value.push(reader.int64());
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

            return Int64List;
        })();

        CollectionDef.FloatList = (function() {

            /**
             * Properties of a FloatList.
             * @typedef {Object} tensorflow.CollectionDef.FloatList.$Properties
             * @property {Array.<number>|null} [value] FloatList value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FloatList.
             * @memberof tensorflow.CollectionDef
             * @interface IFloatList
             * @augments tensorflow.CollectionDef.FloatList.$Properties
             * @deprecated Use tensorflow.CollectionDef.FloatList.$Properties instead.
             */

            /**
             * Shape of a FloatList.
             * @typedef {tensorflow.CollectionDef.FloatList.$Properties} tensorflow.CollectionDef.FloatList.$Shape
             */

            /**
             * Constructs a new FloatList.
             * @memberof tensorflow.CollectionDef
             * @classdesc Represents a FloatList.
             * @constructor
             * @param {tensorflow.CollectionDef.FloatList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FloatList = function (properties) {
                this.value = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FloatList value.
             * @member {Array.<number>} value
             * @memberof tensorflow.CollectionDef.FloatList
             * @instance
             */
            FloatList.prototype.value = $util.emptyArray;

            /**
             * Creates a new FloatList instance using the specified properties.
             * @function create
             * @memberof tensorflow.CollectionDef.FloatList
             * @static
             * @param {tensorflow.CollectionDef.FloatList.$Properties=} [properties] Properties to set
             * @returns {tensorflow.CollectionDef.FloatList} FloatList instance
             * @type {{
             *   (properties: tensorflow.CollectionDef.FloatList.$Shape): tensorflow.CollectionDef.FloatList & tensorflow.CollectionDef.FloatList.$Shape;
             *   (properties?: tensorflow.CollectionDef.FloatList.$Properties): tensorflow.CollectionDef.FloatList;
             * }}
             */
            FloatList.create = function(properties) {
                return new FloatList(properties);
            };

            /**
             * Encodes the specified FloatList message. Does not implicitly {@link tensorflow.CollectionDef.FloatList.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.CollectionDef.FloatList
             * @static
             * @param {tensorflow.CollectionDef.FloatList.$Properties} message FloatList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FloatList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && message.value.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).floats(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FloatList message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.CollectionDef.FloatList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.FloatList & tensorflow.CollectionDef.FloatList.$Shape} FloatList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FloatList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.CollectionDef.FloatList();
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
                                if (!(message.value && message.value.length))
                                    message.value = [];
                                reader.floats(message.value);
                                continue;
                            }
                            if (wireType !== 5)
                                break;
                            if (!(message.value && message.value.length))
                                message.value = [];
                            message.value.push(reader.float());
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

            return FloatList;
        })();

        CollectionDef.AnyList = (function() {

            /**
             * Properties of an AnyList.
             * @typedef {Object} tensorflow.CollectionDef.AnyList.$Properties
             * @property {Array.<google.protobuf.Any.$Properties>|null} [value] AnyList value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AnyList.
             * @memberof tensorflow.CollectionDef
             * @interface IAnyList
             * @augments tensorflow.CollectionDef.AnyList.$Properties
             * @deprecated Use tensorflow.CollectionDef.AnyList.$Properties instead.
             */

            /**
             * Shape of an AnyList.
             * @typedef {tensorflow.CollectionDef.AnyList.$Properties} tensorflow.CollectionDef.AnyList.$Shape
             */

            /**
             * Constructs a new AnyList.
             * @memberof tensorflow.CollectionDef
             * @classdesc Represents an AnyList.
             * @constructor
             * @param {tensorflow.CollectionDef.AnyList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AnyList = function (properties) {
                this.value = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AnyList value.
             * @member {Array.<google.protobuf.Any.$Properties>} value
             * @memberof tensorflow.CollectionDef.AnyList
             * @instance
             */
            AnyList.prototype.value = $util.emptyArray;

            /**
             * Creates a new AnyList instance using the specified properties.
             * @function create
             * @memberof tensorflow.CollectionDef.AnyList
             * @static
             * @param {tensorflow.CollectionDef.AnyList.$Properties=} [properties] Properties to set
             * @returns {tensorflow.CollectionDef.AnyList} AnyList instance
             * @type {{
             *   (properties: tensorflow.CollectionDef.AnyList.$Shape): tensorflow.CollectionDef.AnyList & tensorflow.CollectionDef.AnyList.$Shape;
             *   (properties?: tensorflow.CollectionDef.AnyList.$Properties): tensorflow.CollectionDef.AnyList;
             * }}
             */
            AnyList.create = function(properties) {
                return new AnyList(properties);
            };

            /**
             * Encodes the specified AnyList message. Does not implicitly {@link tensorflow.CollectionDef.AnyList.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.CollectionDef.AnyList
             * @static
             * @param {tensorflow.CollectionDef.AnyList.$Properties} message AnyList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AnyList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && message.value.length)
                    for (let i = 0; i < message.value.length; ++i)
                        $root.google.protobuf.Any.encode(message.value[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AnyList message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.CollectionDef.AnyList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.AnyList & tensorflow.CollectionDef.AnyList.$Shape} AnyList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AnyList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.CollectionDef.AnyList();
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
                            if (!(message.value && message.value.length))
                                message.value = [];
                            message.value.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return AnyList;
        })();

        return CollectionDef;
    })();

    tensorflow.TensorInfo = (function() {

        /**
         * Properties of a TensorInfo.
         * @typedef {Object} tensorflow.TensorInfo.$Properties
         * @property {string|null} [name] TensorInfo name
         * @property {tensorflow.TensorInfo.CooSparse.$Properties|null} [cooSparse] TensorInfo cooSparse
         * @property {tensorflow.TensorInfo.CompositeTensor.$Properties|null} [compositeTensor] TensorInfo compositeTensor
         * @property {tensorflow.DataType|null} [dtype] TensorInfo dtype
         * @property {tensorflow.TensorShapeProto.$Properties|null} [tensorShape] TensorInfo tensorShape
         * @property {"name"|"cooSparse"|"compositeTensor"} [encoding] TensorInfo encoding
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TensorInfo.
         * @memberof tensorflow
         * @interface ITensorInfo
         * @augments tensorflow.TensorInfo.$Properties
         * @deprecated Use tensorflow.TensorInfo.$Properties instead.
         */

        /**
         * Narrowed shape of a TensorInfo.
         * @typedef {{
         *   name?: string|null;
         *   cooSparse?: tensorflow.TensorInfo.CooSparse.$Shape|null;
         *   compositeTensor?: tensorflow.TensorInfo.CompositeTensor.$Shape|null;
         *   dtype?: tensorflow.DataType|null;
         *   tensorShape?: tensorflow.TensorShapeProto.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ encoding?: undefined; name?: null; cooSparse?: null; compositeTensor?: null }|{ encoding?: "name"; name: string; cooSparse?: null; compositeTensor?: null }|{ encoding?: "cooSparse"; name?: null; cooSparse: tensorflow.TensorInfo.CooSparse.$Shape; compositeTensor?: null }|{ encoding?: "compositeTensor"; name?: null; cooSparse?: null; compositeTensor: tensorflow.TensorInfo.CompositeTensor.$Shape })
         * )} tensorflow.TensorInfo.$Shape
         */

        /**
         * Constructs a new TensorInfo.
         * @memberof tensorflow
         * @classdesc Represents a TensorInfo.
         * @constructor
         * @param {tensorflow.TensorInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TensorInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TensorInfo name.
         * @member {string|null|undefined} name
         * @memberof tensorflow.TensorInfo
         * @instance
         */
        TensorInfo.prototype.name = null;

        /**
         * TensorInfo cooSparse.
         * @member {tensorflow.TensorInfo.CooSparse.$Properties|null|undefined} cooSparse
         * @memberof tensorflow.TensorInfo
         * @instance
         */
        TensorInfo.prototype.cooSparse = null;

        /**
         * TensorInfo compositeTensor.
         * @member {tensorflow.TensorInfo.CompositeTensor.$Properties|null|undefined} compositeTensor
         * @memberof tensorflow.TensorInfo
         * @instance
         */
        TensorInfo.prototype.compositeTensor = null;

        /**
         * TensorInfo dtype.
         * @member {tensorflow.DataType} dtype
         * @memberof tensorflow.TensorInfo
         * @instance
         */
        TensorInfo.prototype.dtype = 0;

        /**
         * TensorInfo tensorShape.
         * @member {tensorflow.TensorShapeProto.$Properties|null|undefined} tensorShape
         * @memberof tensorflow.TensorInfo
         * @instance
         */
        TensorInfo.prototype.tensorShape = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * TensorInfo encoding.
         * @member {"name"|"cooSparse"|"compositeTensor"|undefined} encoding
         * @memberof tensorflow.TensorInfo
         * @instance
         */
        $Object.defineProperty(TensorInfo.prototype, "encoding", {
            get: $util.oneOfGetter($oneOfFields = ["name", "cooSparse", "compositeTensor"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new TensorInfo instance using the specified properties.
         * @function create
         * @memberof tensorflow.TensorInfo
         * @static
         * @param {tensorflow.TensorInfo.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TensorInfo} TensorInfo instance
         * @type {{
         *   (properties: tensorflow.TensorInfo.$Shape): tensorflow.TensorInfo & tensorflow.TensorInfo.$Shape;
         *   (properties?: tensorflow.TensorInfo.$Properties): tensorflow.TensorInfo;
         * }}
         */
        TensorInfo.create = function(properties) {
            return new TensorInfo(properties);
        };

        /**
         * Encodes the specified TensorInfo message. Does not implicitly {@link tensorflow.TensorInfo.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TensorInfo
         * @static
         * @param {tensorflow.TensorInfo.$Properties} message TensorInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TensorInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.dtype != null && $Object.hasOwnProperty.call(message, "dtype") && message.dtype !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.dtype);
            if (message.tensorShape != null && $Object.hasOwnProperty.call(message, "tensorShape"))
                $root.tensorflow.TensorShapeProto.encode(message.tensorShape, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.cooSparse != null && $Object.hasOwnProperty.call(message, "cooSparse"))
                $root.tensorflow.TensorInfo.CooSparse.encode(message.cooSparse, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.compositeTensor != null && $Object.hasOwnProperty.call(message, "compositeTensor"))
                $root.tensorflow.TensorInfo.CompositeTensor.encode(message.compositeTensor, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TensorInfo message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TensorInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TensorInfo & tensorflow.TensorInfo.$Shape} TensorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TensorInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.TensorInfo();
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
                        message.name = reader.stringVerify();
                        message.encoding = "name";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.cooSparse = $root.tensorflow.TensorInfo.CooSparse.decode(reader, reader.size(), $undefined, _depth + 1, message.cooSparse);
                        message.encoding = "cooSparse";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.compositeTensor = $root.tensorflow.TensorInfo.CompositeTensor.decode(reader, reader.size(), $undefined, _depth + 1, message.compositeTensor);
                        message.encoding = "compositeTensor";
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.dtype = value;
                        else
                            delete message.dtype;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.tensorShape = $root.tensorflow.TensorShapeProto.decode(reader, reader.size(), $undefined, _depth + 1, message.tensorShape);
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

        TensorInfo.CooSparse = (function() {

            /**
             * Properties of a CooSparse.
             * @typedef {Object} tensorflow.TensorInfo.CooSparse.$Properties
             * @property {string|null} [valuesTensorName] CooSparse valuesTensorName
             * @property {string|null} [indicesTensorName] CooSparse indicesTensorName
             * @property {string|null} [denseShapeTensorName] CooSparse denseShapeTensorName
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CooSparse.
             * @memberof tensorflow.TensorInfo
             * @interface ICooSparse
             * @augments tensorflow.TensorInfo.CooSparse.$Properties
             * @deprecated Use tensorflow.TensorInfo.CooSparse.$Properties instead.
             */

            /**
             * Shape of a CooSparse.
             * @typedef {tensorflow.TensorInfo.CooSparse.$Properties} tensorflow.TensorInfo.CooSparse.$Shape
             */

            /**
             * Constructs a new CooSparse.
             * @memberof tensorflow.TensorInfo
             * @classdesc Represents a CooSparse.
             * @constructor
             * @param {tensorflow.TensorInfo.CooSparse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CooSparse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CooSparse valuesTensorName.
             * @member {string} valuesTensorName
             * @memberof tensorflow.TensorInfo.CooSparse
             * @instance
             */
            CooSparse.prototype.valuesTensorName = "";

            /**
             * CooSparse indicesTensorName.
             * @member {string} indicesTensorName
             * @memberof tensorflow.TensorInfo.CooSparse
             * @instance
             */
            CooSparse.prototype.indicesTensorName = "";

            /**
             * CooSparse denseShapeTensorName.
             * @member {string} denseShapeTensorName
             * @memberof tensorflow.TensorInfo.CooSparse
             * @instance
             */
            CooSparse.prototype.denseShapeTensorName = "";

            /**
             * Creates a new CooSparse instance using the specified properties.
             * @function create
             * @memberof tensorflow.TensorInfo.CooSparse
             * @static
             * @param {tensorflow.TensorInfo.CooSparse.$Properties=} [properties] Properties to set
             * @returns {tensorflow.TensorInfo.CooSparse} CooSparse instance
             * @type {{
             *   (properties: tensorflow.TensorInfo.CooSparse.$Shape): tensorflow.TensorInfo.CooSparse & tensorflow.TensorInfo.CooSparse.$Shape;
             *   (properties?: tensorflow.TensorInfo.CooSparse.$Properties): tensorflow.TensorInfo.CooSparse;
             * }}
             */
            CooSparse.create = function(properties) {
                return new CooSparse(properties);
            };

            /**
             * Encodes the specified CooSparse message. Does not implicitly {@link tensorflow.TensorInfo.CooSparse.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.TensorInfo.CooSparse
             * @static
             * @param {tensorflow.TensorInfo.CooSparse.$Properties} message CooSparse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CooSparse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.valuesTensorName != null && $Object.hasOwnProperty.call(message, "valuesTensorName") && message.valuesTensorName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.valuesTensorName);
                if (message.indicesTensorName != null && $Object.hasOwnProperty.call(message, "indicesTensorName") && message.indicesTensorName !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.indicesTensorName);
                if (message.denseShapeTensorName != null && $Object.hasOwnProperty.call(message, "denseShapeTensorName") && message.denseShapeTensorName !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.denseShapeTensorName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CooSparse message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.TensorInfo.CooSparse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.TensorInfo.CooSparse & tensorflow.TensorInfo.CooSparse.$Shape} CooSparse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CooSparse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.TensorInfo.CooSparse();
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
                                message.valuesTensorName = value;
                            else
                                delete message.valuesTensorName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indicesTensorName = value;
                            else
                                delete message.indicesTensorName;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.denseShapeTensorName = value;
                            else
                                delete message.denseShapeTensorName;
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

            return CooSparse;
        })();

        TensorInfo.CompositeTensor = (function() {

            /**
             * Properties of a CompositeTensor.
             * @typedef {Object} tensorflow.TensorInfo.CompositeTensor.$Properties
             * @property {Uint8Array|null} [typeSpec] CompositeTensor typeSpec
             * @property {Array.<tensorflow.TensorInfo.$Properties>|null} [components] CompositeTensor components
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CompositeTensor.
             * @memberof tensorflow.TensorInfo
             * @interface ICompositeTensor
             * @augments tensorflow.TensorInfo.CompositeTensor.$Properties
             * @deprecated Use tensorflow.TensorInfo.CompositeTensor.$Properties instead.
             */

            /**
             * Shape of a CompositeTensor.
             * @typedef {{
             *   typeSpec?: Uint8Array|null;
             *   components?: Array.<tensorflow.TensorInfo.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} tensorflow.TensorInfo.CompositeTensor.$Shape
             */

            /**
             * Constructs a new CompositeTensor.
             * @memberof tensorflow.TensorInfo
             * @classdesc Represents a CompositeTensor.
             * @constructor
             * @param {tensorflow.TensorInfo.CompositeTensor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CompositeTensor = function (properties) {
                this.components = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CompositeTensor typeSpec.
             * @member {Uint8Array} typeSpec
             * @memberof tensorflow.TensorInfo.CompositeTensor
             * @instance
             */
            CompositeTensor.prototype.typeSpec = $util.newBuffer([]);

            /**
             * CompositeTensor components.
             * @member {Array.<tensorflow.TensorInfo.$Properties>} components
             * @memberof tensorflow.TensorInfo.CompositeTensor
             * @instance
             */
            CompositeTensor.prototype.components = $util.emptyArray;

            /**
             * Creates a new CompositeTensor instance using the specified properties.
             * @function create
             * @memberof tensorflow.TensorInfo.CompositeTensor
             * @static
             * @param {tensorflow.TensorInfo.CompositeTensor.$Properties=} [properties] Properties to set
             * @returns {tensorflow.TensorInfo.CompositeTensor} CompositeTensor instance
             * @type {{
             *   (properties: tensorflow.TensorInfo.CompositeTensor.$Shape): tensorflow.TensorInfo.CompositeTensor & tensorflow.TensorInfo.CompositeTensor.$Shape;
             *   (properties?: tensorflow.TensorInfo.CompositeTensor.$Properties): tensorflow.TensorInfo.CompositeTensor;
             * }}
             */
            CompositeTensor.create = function(properties) {
                return new CompositeTensor(properties);
            };

            /**
             * Encodes the specified CompositeTensor message. Does not implicitly {@link tensorflow.TensorInfo.CompositeTensor.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.TensorInfo.CompositeTensor
             * @static
             * @param {tensorflow.TensorInfo.CompositeTensor.$Properties} message CompositeTensor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CompositeTensor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.typeSpec != null && $Object.hasOwnProperty.call(message, "typeSpec") && message.typeSpec.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.typeSpec);
                if (message.components != null && message.components.length)
                    for (let i = 0; i < message.components.length; ++i)
                        $root.tensorflow.TensorInfo.encode(message.components[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CompositeTensor message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.TensorInfo.CompositeTensor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.TensorInfo.CompositeTensor & tensorflow.TensorInfo.CompositeTensor.$Shape} CompositeTensor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CompositeTensor.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.TensorInfo.CompositeTensor();
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
                                message.typeSpec = value;
                            else
                                delete message.typeSpec;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.components && message.components.length))
                                message.components = [];
                            message.components.push($root.tensorflow.TensorInfo.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return CompositeTensor;
        })();

        return TensorInfo;
    })();

    tensorflow.SignatureDef = (function() {

        /**
         * Properties of a SignatureDef.
         * @typedef {Object} tensorflow.SignatureDef.$Properties
         * @property {Object.<string,tensorflow.TensorInfo.$Properties>|null} [inputs] SignatureDef inputs
         * @property {Object.<string,tensorflow.TensorInfo.$Properties>|null} [outputs] SignatureDef outputs
         * @property {string|null} [methodName] SignatureDef methodName
         * @property {Object.<string,tensorflow.TensorProto.$Properties>|null} [defaults] SignatureDef defaults
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SignatureDef.
         * @memberof tensorflow
         * @interface ISignatureDef
         * @augments tensorflow.SignatureDef.$Properties
         * @deprecated Use tensorflow.SignatureDef.$Properties instead.
         */

        /**
         * Shape of a SignatureDef.
         * @typedef {{
         *   inputs?: Object.<string,tensorflow.TensorInfo.$Shape>|null;
         *   outputs?: Object.<string,tensorflow.TensorInfo.$Shape>|null;
         *   methodName?: string|null;
         *   defaults?: Object.<string,tensorflow.TensorProto.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.SignatureDef.$Shape
         */

        /**
         * Constructs a new SignatureDef.
         * @memberof tensorflow
         * @classdesc Represents a SignatureDef.
         * @constructor
         * @param {tensorflow.SignatureDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SignatureDef = function (properties) {
            this.inputs = new $ReadMap();
            this.outputs = new $ReadMap();
            this.defaults = new $ReadMap();
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SignatureDef inputs.
         * @member {Object.<string,tensorflow.TensorInfo.$Properties>} inputs
         * @memberof tensorflow.SignatureDef
         * @instance
         */
        SignatureDef.prototype.inputs = $util.emptyObject;

        /**
         * SignatureDef outputs.
         * @member {Object.<string,tensorflow.TensorInfo.$Properties>} outputs
         * @memberof tensorflow.SignatureDef
         * @instance
         */
        SignatureDef.prototype.outputs = $util.emptyObject;

        /**
         * SignatureDef methodName.
         * @member {string} methodName
         * @memberof tensorflow.SignatureDef
         * @instance
         */
        SignatureDef.prototype.methodName = "";

        /**
         * SignatureDef defaults.
         * @member {Object.<string,tensorflow.TensorProto.$Properties>} defaults
         * @memberof tensorflow.SignatureDef
         * @instance
         */
        SignatureDef.prototype.defaults = $util.emptyObject;

        /**
         * Creates a new SignatureDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.SignatureDef
         * @static
         * @param {tensorflow.SignatureDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SignatureDef} SignatureDef instance
         * @type {{
         *   (properties: tensorflow.SignatureDef.$Shape): tensorflow.SignatureDef & tensorflow.SignatureDef.$Shape;
         *   (properties?: tensorflow.SignatureDef.$Properties): tensorflow.SignatureDef;
         * }}
         */
        SignatureDef.create = function(properties) {
            return new SignatureDef(properties);
        };

        /**
         * Encodes the specified SignatureDef message. Does not implicitly {@link tensorflow.SignatureDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SignatureDef
         * @static
         * @param {tensorflow.SignatureDef.$Properties} message SignatureDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SignatureDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.inputs != null && $Object.hasOwnProperty.call(message, "inputs"))
                for (let keys = $mapKeys(message.inputs), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.TensorInfo.encode(message.inputs[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.outputs != null && $Object.hasOwnProperty.call(message, "outputs"))
                for (let keys = $mapKeys(message.outputs), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.TensorInfo.encode(message.outputs[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.methodName != null && $Object.hasOwnProperty.call(message, "methodName") && message.methodName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.methodName);
            if (message.defaults != null && $Object.hasOwnProperty.call(message, "defaults"))
                for (let keys = $mapKeys(message.defaults), i = 0; i < keys.length; ++i) {
                    writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                    $root.tensorflow.TensorProto.encode(message.defaults[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SignatureDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SignatureDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SignatureDef & tensorflow.SignatureDef.$Shape} SignatureDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SignatureDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SignatureDef();
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
                        if (message.inputs === $util.emptyObject)
                            message.inputs = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.TensorInfo.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.inputs, key);
                        message.inputs[key] = value || new $root.tensorflow.TensorInfo();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.outputs === $util.emptyObject)
                            message.outputs = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.TensorInfo.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.outputs, key);
                        message.outputs[key] = value || new $root.tensorflow.TensorInfo();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.methodName = value;
                        else
                            delete message.methodName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (message.defaults === $util.emptyObject)
                            message.defaults = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
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
                                value = $root.tensorflow.TensorProto.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.defaults, key);
                        message.defaults[key] = value || new $root.tensorflow.TensorProto();
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

        return SignatureDef;
    })();

    tensorflow.AssetFileDef = (function() {

        /**
         * Properties of an AssetFileDef.
         * @typedef {Object} tensorflow.AssetFileDef.$Properties
         * @property {tensorflow.TensorInfo.$Properties|null} [tensorInfo] AssetFileDef tensorInfo
         * @property {string|null} [filename] AssetFileDef filename
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AssetFileDef.
         * @memberof tensorflow
         * @interface IAssetFileDef
         * @augments tensorflow.AssetFileDef.$Properties
         * @deprecated Use tensorflow.AssetFileDef.$Properties instead.
         */

        /**
         * Shape of an AssetFileDef.
         * @typedef {{
         *   tensorInfo?: tensorflow.TensorInfo.$Shape|null;
         *   filename?: string|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.AssetFileDef.$Shape
         */

        /**
         * Constructs a new AssetFileDef.
         * @memberof tensorflow
         * @classdesc Represents an AssetFileDef.
         * @constructor
         * @param {tensorflow.AssetFileDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AssetFileDef = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AssetFileDef tensorInfo.
         * @member {tensorflow.TensorInfo.$Properties|null|undefined} tensorInfo
         * @memberof tensorflow.AssetFileDef
         * @instance
         */
        AssetFileDef.prototype.tensorInfo = null;

        /**
         * AssetFileDef filename.
         * @member {string} filename
         * @memberof tensorflow.AssetFileDef
         * @instance
         */
        AssetFileDef.prototype.filename = "";

        /**
         * Creates a new AssetFileDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.AssetFileDef
         * @static
         * @param {tensorflow.AssetFileDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.AssetFileDef} AssetFileDef instance
         * @type {{
         *   (properties: tensorflow.AssetFileDef.$Shape): tensorflow.AssetFileDef & tensorflow.AssetFileDef.$Shape;
         *   (properties?: tensorflow.AssetFileDef.$Properties): tensorflow.AssetFileDef;
         * }}
         */
        AssetFileDef.create = function(properties) {
            return new AssetFileDef(properties);
        };

        /**
         * Encodes the specified AssetFileDef message. Does not implicitly {@link tensorflow.AssetFileDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.AssetFileDef
         * @static
         * @param {tensorflow.AssetFileDef.$Properties} message AssetFileDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AssetFileDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tensorInfo != null && $Object.hasOwnProperty.call(message, "tensorInfo"))
                $root.tensorflow.TensorInfo.encode(message.tensorInfo, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.filename != null && $Object.hasOwnProperty.call(message, "filename") && message.filename !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.filename);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AssetFileDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.AssetFileDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.AssetFileDef & tensorflow.AssetFileDef.$Shape} AssetFileDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AssetFileDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.AssetFileDef();
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
                        message.tensorInfo = $root.tensorflow.TensorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.tensorInfo);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.filename = value;
                        else
                            delete message.filename;
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

        return AssetFileDef;
    })();

    tensorflow.SaverDef = (function() {

        /**
         * Properties of a SaverDef.
         * @typedef {Object} tensorflow.SaverDef.$Properties
         * @property {string|null} [filenameTensorName] SaverDef filenameTensorName
         * @property {string|null} [saveTensorName] SaverDef saveTensorName
         * @property {string|null} [restoreOpName] SaverDef restoreOpName
         * @property {number|null} [maxToKeep] SaverDef maxToKeep
         * @property {boolean|null} [sharded] SaverDef sharded
         * @property {number|null} [keepCheckpointEveryNHours] SaverDef keepCheckpointEveryNHours
         * @property {tensorflow.SaverDef.CheckpointFormatVersion|null} [version] SaverDef version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SaverDef.
         * @memberof tensorflow
         * @interface ISaverDef
         * @augments tensorflow.SaverDef.$Properties
         * @deprecated Use tensorflow.SaverDef.$Properties instead.
         */

        /**
         * Shape of a SaverDef.
         * @typedef {tensorflow.SaverDef.$Properties} tensorflow.SaverDef.$Shape
         */

        /**
         * Constructs a new SaverDef.
         * @memberof tensorflow
         * @classdesc Represents a SaverDef.
         * @constructor
         * @param {tensorflow.SaverDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SaverDef = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SaverDef filenameTensorName.
         * @member {string} filenameTensorName
         * @memberof tensorflow.SaverDef
         * @instance
         */
        SaverDef.prototype.filenameTensorName = "";

        /**
         * SaverDef saveTensorName.
         * @member {string} saveTensorName
         * @memberof tensorflow.SaverDef
         * @instance
         */
        SaverDef.prototype.saveTensorName = "";

        /**
         * SaverDef restoreOpName.
         * @member {string} restoreOpName
         * @memberof tensorflow.SaverDef
         * @instance
         */
        SaverDef.prototype.restoreOpName = "";

        /**
         * SaverDef maxToKeep.
         * @member {number} maxToKeep
         * @memberof tensorflow.SaverDef
         * @instance
         */
        SaverDef.prototype.maxToKeep = 0;

        /**
         * SaverDef sharded.
         * @member {boolean} sharded
         * @memberof tensorflow.SaverDef
         * @instance
         */
        SaverDef.prototype.sharded = false;

        /**
         * SaverDef keepCheckpointEveryNHours.
         * @member {number} keepCheckpointEveryNHours
         * @memberof tensorflow.SaverDef
         * @instance
         */
        SaverDef.prototype.keepCheckpointEveryNHours = 0;

        /**
         * SaverDef version.
         * @member {tensorflow.SaverDef.CheckpointFormatVersion} version
         * @memberof tensorflow.SaverDef
         * @instance
         */
        SaverDef.prototype.version = 0;

        /**
         * Creates a new SaverDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.SaverDef
         * @static
         * @param {tensorflow.SaverDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SaverDef} SaverDef instance
         * @type {{
         *   (properties: tensorflow.SaverDef.$Shape): tensorflow.SaverDef & tensorflow.SaverDef.$Shape;
         *   (properties?: tensorflow.SaverDef.$Properties): tensorflow.SaverDef;
         * }}
         */
        SaverDef.create = function(properties) {
            return new SaverDef(properties);
        };

        /**
         * Encodes the specified SaverDef message. Does not implicitly {@link tensorflow.SaverDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SaverDef
         * @static
         * @param {tensorflow.SaverDef.$Properties} message SaverDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SaverDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.filenameTensorName != null && $Object.hasOwnProperty.call(message, "filenameTensorName") && message.filenameTensorName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.filenameTensorName);
            if (message.saveTensorName != null && $Object.hasOwnProperty.call(message, "saveTensorName") && message.saveTensorName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.saveTensorName);
            if (message.restoreOpName != null && $Object.hasOwnProperty.call(message, "restoreOpName") && message.restoreOpName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.restoreOpName);
            if (message.maxToKeep != null && $Object.hasOwnProperty.call(message, "maxToKeep") && message.maxToKeep !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.maxToKeep);
            if (message.sharded != null && $Object.hasOwnProperty.call(message, "sharded") && message.sharded !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.sharded);
            if (message.keepCheckpointEveryNHours != null && $Object.hasOwnProperty.call(message, "keepCheckpointEveryNHours") && !$Object.is(message.keepCheckpointEveryNHours, 0))
                writer.uint32(/* id 6, wireType 5 =*/53).float(message.keepCheckpointEveryNHours);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SaverDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SaverDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SaverDef & tensorflow.SaverDef.$Shape} SaverDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SaverDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SaverDef();
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
                            message.filenameTensorName = value;
                        else
                            delete message.filenameTensorName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.saveTensorName = value;
                        else
                            delete message.saveTensorName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.restoreOpName = value;
                        else
                            delete message.restoreOpName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.maxToKeep = value;
                        else
                            delete message.maxToKeep;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.sharded = value;
                        else
                            delete message.sharded;
                        continue;
                    }
                case 6: {
                        if (wireType !== 5)
                            break;
                        if (!$Object.is(value = reader.float(), 0))
                            message.keepCheckpointEveryNHours = value;
                        else
                            delete message.keepCheckpointEveryNHours;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
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

        /**
         * CheckpointFormatVersion enum.
         * @name tensorflow.SaverDef.CheckpointFormatVersion
         * @enum {number}
         * @property {number} LEGACY=0 LEGACY value
         * @property {number} V1=1 V1 value
         * @property {number} V2=2 V2 value
         */
        SaverDef.CheckpointFormatVersion = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "LEGACY"] = 0;
            values[valuesById[1] = "V1"] = 1;
            values[valuesById[2] = "V2"] = 2;
            return values;
        })();

        return SaverDef;
    })();

    tensorflow.QueueRunnerDef = (function() {

        /**
         * Properties of a QueueRunnerDef.
         * @typedef {Object} tensorflow.QueueRunnerDef.$Properties
         * @property {string|null} [queueName] QueueRunnerDef queueName
         * @property {Array.<string>|null} [enqueueOpName] QueueRunnerDef enqueueOpName
         * @property {string|null} [closeOpName] QueueRunnerDef closeOpName
         * @property {string|null} [cancelOpName] QueueRunnerDef cancelOpName
         * @property {Array.<tensorflow.error.Code>|null} [queueClosedExceptionTypes] QueueRunnerDef queueClosedExceptionTypes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a QueueRunnerDef.
         * @memberof tensorflow
         * @interface IQueueRunnerDef
         * @augments tensorflow.QueueRunnerDef.$Properties
         * @deprecated Use tensorflow.QueueRunnerDef.$Properties instead.
         */

        /**
         * Shape of a QueueRunnerDef.
         * @typedef {tensorflow.QueueRunnerDef.$Properties} tensorflow.QueueRunnerDef.$Shape
         */

        /**
         * Constructs a new QueueRunnerDef.
         * @memberof tensorflow
         * @classdesc Represents a QueueRunnerDef.
         * @constructor
         * @param {tensorflow.QueueRunnerDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const QueueRunnerDef = function (properties) {
            this.enqueueOpName = [];
            this.queueClosedExceptionTypes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * QueueRunnerDef queueName.
         * @member {string} queueName
         * @memberof tensorflow.QueueRunnerDef
         * @instance
         */
        QueueRunnerDef.prototype.queueName = "";

        /**
         * QueueRunnerDef enqueueOpName.
         * @member {Array.<string>} enqueueOpName
         * @memberof tensorflow.QueueRunnerDef
         * @instance
         */
        QueueRunnerDef.prototype.enqueueOpName = $util.emptyArray;

        /**
         * QueueRunnerDef closeOpName.
         * @member {string} closeOpName
         * @memberof tensorflow.QueueRunnerDef
         * @instance
         */
        QueueRunnerDef.prototype.closeOpName = "";

        /**
         * QueueRunnerDef cancelOpName.
         * @member {string} cancelOpName
         * @memberof tensorflow.QueueRunnerDef
         * @instance
         */
        QueueRunnerDef.prototype.cancelOpName = "";

        /**
         * QueueRunnerDef queueClosedExceptionTypes.
         * @member {Array.<tensorflow.error.Code>} queueClosedExceptionTypes
         * @memberof tensorflow.QueueRunnerDef
         * @instance
         */
        QueueRunnerDef.prototype.queueClosedExceptionTypes = $util.emptyArray;

        /**
         * Creates a new QueueRunnerDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.QueueRunnerDef
         * @static
         * @param {tensorflow.QueueRunnerDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.QueueRunnerDef} QueueRunnerDef instance
         * @type {{
         *   (properties: tensorflow.QueueRunnerDef.$Shape): tensorflow.QueueRunnerDef & tensorflow.QueueRunnerDef.$Shape;
         *   (properties?: tensorflow.QueueRunnerDef.$Properties): tensorflow.QueueRunnerDef;
         * }}
         */
        QueueRunnerDef.create = function(properties) {
            return new QueueRunnerDef(properties);
        };

        /**
         * Encodes the specified QueueRunnerDef message. Does not implicitly {@link tensorflow.QueueRunnerDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.QueueRunnerDef
         * @static
         * @param {tensorflow.QueueRunnerDef.$Properties} message QueueRunnerDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        QueueRunnerDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.queueName != null && $Object.hasOwnProperty.call(message, "queueName") && message.queueName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.queueName);
            if (message.enqueueOpName != null && message.enqueueOpName.length)
                for (let i = 0; i < message.enqueueOpName.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.enqueueOpName[i]);
            if (message.closeOpName != null && $Object.hasOwnProperty.call(message, "closeOpName") && message.closeOpName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.closeOpName);
            if (message.cancelOpName != null && $Object.hasOwnProperty.call(message, "cancelOpName") && message.cancelOpName !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.cancelOpName);
            if (message.queueClosedExceptionTypes != null && message.queueClosedExceptionTypes.length)
                writer.uint32(/* id 5, wireType 2 =*/42).int32s(message.queueClosedExceptionTypes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a QueueRunnerDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.QueueRunnerDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.QueueRunnerDef & tensorflow.QueueRunnerDef.$Shape} QueueRunnerDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        QueueRunnerDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.QueueRunnerDef();
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
                            message.queueName = value;
                        else
                            delete message.queueName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.enqueueOpName && message.enqueueOpName.length))
                            message.enqueueOpName = [];
                        message.enqueueOpName.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.closeOpName = value;
                        else
                            delete message.closeOpName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.cancelOpName = value;
                        else
                            delete message.cancelOpName;
                        continue;
                    }
                case 5: {
                        if (wireType === 2) {
                            if (!(message.queueClosedExceptionTypes && message.queueClosedExceptionTypes.length))
                                message.queueClosedExceptionTypes = [];
                            reader.int32s(message.queueClosedExceptionTypes);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.queueClosedExceptionTypes && message.queueClosedExceptionTypes.length))
                            message.queueClosedExceptionTypes = [];
                        message.queueClosedExceptionTypes.push(reader.int32());
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

        return QueueRunnerDef;
    })();

    tensorflow.SavedModel = (function() {

        /**
         * Properties of a SavedModel.
         * @typedef {Object} tensorflow.SavedModel.$Properties
         * @property {number|Long|null} [savedModelSchemaVersion] SavedModel savedModelSchemaVersion
         * @property {Array.<tensorflow.MetaGraphDef.$Properties>|null} [metaGraphs] SavedModel metaGraphs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SavedModel.
         * @memberof tensorflow
         * @interface ISavedModel
         * @augments tensorflow.SavedModel.$Properties
         * @deprecated Use tensorflow.SavedModel.$Properties instead.
         */

        /**
         * Shape of a SavedModel.
         * @typedef {{
         *   savedModelSchemaVersion?: number|Long|null;
         *   metaGraphs?: Array.<tensorflow.MetaGraphDef.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.SavedModel.$Shape
         */

        /**
         * Constructs a new SavedModel.
         * @memberof tensorflow
         * @classdesc Represents a SavedModel.
         * @constructor
         * @param {tensorflow.SavedModel.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SavedModel = function (properties) {
            this.metaGraphs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SavedModel savedModelSchemaVersion.
         * @member {number|Long} savedModelSchemaVersion
         * @memberof tensorflow.SavedModel
         * @instance
         */
        SavedModel.prototype.savedModelSchemaVersion = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * SavedModel metaGraphs.
         * @member {Array.<tensorflow.MetaGraphDef.$Properties>} metaGraphs
         * @memberof tensorflow.SavedModel
         * @instance
         */
        SavedModel.prototype.metaGraphs = $util.emptyArray;

        /**
         * Creates a new SavedModel instance using the specified properties.
         * @function create
         * @memberof tensorflow.SavedModel
         * @static
         * @param {tensorflow.SavedModel.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SavedModel} SavedModel instance
         * @type {{
         *   (properties: tensorflow.SavedModel.$Shape): tensorflow.SavedModel & tensorflow.SavedModel.$Shape;
         *   (properties?: tensorflow.SavedModel.$Properties): tensorflow.SavedModel;
         * }}
         */
        SavedModel.create = function(properties) {
            return new SavedModel(properties);
        };

        /**
         * Encodes the specified SavedModel message. Does not implicitly {@link tensorflow.SavedModel.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SavedModel
         * @static
         * @param {tensorflow.SavedModel.$Properties} message SavedModel message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SavedModel.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.savedModelSchemaVersion != null && $Object.hasOwnProperty.call(message, "savedModelSchemaVersion") && (typeof message.savedModelSchemaVersion === "object" ? message.savedModelSchemaVersion.low || message.savedModelSchemaVersion.high : message.savedModelSchemaVersion !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.savedModelSchemaVersion);
            if (message.metaGraphs != null && message.metaGraphs.length)
                for (let i = 0; i < message.metaGraphs.length; ++i)
                    $root.tensorflow.MetaGraphDef.encode(message.metaGraphs[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SavedModel message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SavedModel
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SavedModel & tensorflow.SavedModel.$Shape} SavedModel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SavedModel.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SavedModel();
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
                            message.savedModelSchemaVersion = value;
                        else
                            delete message.savedModelSchemaVersion;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.metaGraphs && message.metaGraphs.length))
                            message.metaGraphs = [];
                        message.metaGraphs.push($root.tensorflow.MetaGraphDef.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return SavedModel;
    })();

    tensorflow.SavedSliceMeta = (function() {

        /**
         * Properties of a SavedSliceMeta.
         * @typedef {Object} tensorflow.SavedSliceMeta.$Properties
         * @property {Uint8Array|null} [name] SavedSliceMeta name
         * @property {tensorflow.TensorShapeProto.$Properties|null} [shape] SavedSliceMeta shape
         * @property {tensorflow.DataType|null} [type] SavedSliceMeta type
         * @property {Array.<tensorflow.TensorSliceProto.$Properties>|null} [slice] SavedSliceMeta slice
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SavedSliceMeta.
         * @memberof tensorflow
         * @interface ISavedSliceMeta
         * @augments tensorflow.SavedSliceMeta.$Properties
         * @deprecated Use tensorflow.SavedSliceMeta.$Properties instead.
         */

        /**
         * Shape of a SavedSliceMeta.
         * @typedef {{
         *   name?: Uint8Array|null;
         *   shape?: tensorflow.TensorShapeProto.$Shape|null;
         *   type?: tensorflow.DataType|null;
         *   slice?: Array.<tensorflow.TensorSliceProto.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.SavedSliceMeta.$Shape
         */

        /**
         * Constructs a new SavedSliceMeta.
         * @memberof tensorflow
         * @classdesc Represents a SavedSliceMeta.
         * @constructor
         * @param {tensorflow.SavedSliceMeta.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SavedSliceMeta = function (properties) {
            this.slice = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SavedSliceMeta name.
         * @member {Uint8Array} name
         * @memberof tensorflow.SavedSliceMeta
         * @instance
         */
        SavedSliceMeta.prototype.name = $util.newBuffer([]);

        /**
         * SavedSliceMeta shape.
         * @member {tensorflow.TensorShapeProto.$Properties|null|undefined} shape
         * @memberof tensorflow.SavedSliceMeta
         * @instance
         */
        SavedSliceMeta.prototype.shape = null;

        /**
         * SavedSliceMeta type.
         * @member {tensorflow.DataType} type
         * @memberof tensorflow.SavedSliceMeta
         * @instance
         */
        SavedSliceMeta.prototype.type = 0;

        /**
         * SavedSliceMeta slice.
         * @member {Array.<tensorflow.TensorSliceProto.$Properties>} slice
         * @memberof tensorflow.SavedSliceMeta
         * @instance
         */
        SavedSliceMeta.prototype.slice = $util.emptyArray;

        /**
         * Creates a new SavedSliceMeta instance using the specified properties.
         * @function create
         * @memberof tensorflow.SavedSliceMeta
         * @static
         * @param {tensorflow.SavedSliceMeta.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SavedSliceMeta} SavedSliceMeta instance
         * @type {{
         *   (properties: tensorflow.SavedSliceMeta.$Shape): tensorflow.SavedSliceMeta & tensorflow.SavedSliceMeta.$Shape;
         *   (properties?: tensorflow.SavedSliceMeta.$Properties): tensorflow.SavedSliceMeta;
         * }}
         */
        SavedSliceMeta.create = function(properties) {
            return new SavedSliceMeta(properties);
        };

        /**
         * Encodes the specified SavedSliceMeta message. Does not implicitly {@link tensorflow.SavedSliceMeta.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SavedSliceMeta
         * @static
         * @param {tensorflow.SavedSliceMeta.$Properties} message SavedSliceMeta message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SavedSliceMeta.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.name);
            if (message.shape != null && $Object.hasOwnProperty.call(message, "shape"))
                $root.tensorflow.TensorShapeProto.encode(message.shape, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.type);
            if (message.slice != null && message.slice.length)
                for (let i = 0; i < message.slice.length; ++i)
                    $root.tensorflow.TensorSliceProto.encode(message.slice[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SavedSliceMeta message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SavedSliceMeta
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SavedSliceMeta & tensorflow.SavedSliceMeta.$Shape} SavedSliceMeta
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SavedSliceMeta.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SavedSliceMeta();
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
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.shape = $root.tensorflow.TensorShapeProto.decode(reader, reader.size(), $undefined, _depth + 1, message.shape);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.slice && message.slice.length))
                            message.slice = [];
                        message.slice.push($root.tensorflow.TensorSliceProto.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return SavedSliceMeta;
    })();

    tensorflow.SavedTensorSliceMeta = (function() {

        /**
         * Properties of a SavedTensorSliceMeta.
         * @typedef {Object} tensorflow.SavedTensorSliceMeta.$Properties
         * @property {Array.<tensorflow.SavedSliceMeta.$Properties>|null} [tensor] SavedTensorSliceMeta tensor
         * @property {tensorflow.VersionDef.$Properties|null} [versions] SavedTensorSliceMeta versions
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SavedTensorSliceMeta.
         * @memberof tensorflow
         * @interface ISavedTensorSliceMeta
         * @augments tensorflow.SavedTensorSliceMeta.$Properties
         * @deprecated Use tensorflow.SavedTensorSliceMeta.$Properties instead.
         */

        /**
         * Shape of a SavedTensorSliceMeta.
         * @typedef {{
         *   tensor?: Array.<tensorflow.SavedSliceMeta.$Shape>|null;
         *   versions?: tensorflow.VersionDef.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.SavedTensorSliceMeta.$Shape
         */

        /**
         * Constructs a new SavedTensorSliceMeta.
         * @memberof tensorflow
         * @classdesc Represents a SavedTensorSliceMeta.
         * @constructor
         * @param {tensorflow.SavedTensorSliceMeta.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SavedTensorSliceMeta = function (properties) {
            this.tensor = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SavedTensorSliceMeta tensor.
         * @member {Array.<tensorflow.SavedSliceMeta.$Properties>} tensor
         * @memberof tensorflow.SavedTensorSliceMeta
         * @instance
         */
        SavedTensorSliceMeta.prototype.tensor = $util.emptyArray;

        /**
         * SavedTensorSliceMeta versions.
         * @member {tensorflow.VersionDef.$Properties|null|undefined} versions
         * @memberof tensorflow.SavedTensorSliceMeta
         * @instance
         */
        SavedTensorSliceMeta.prototype.versions = null;

        /**
         * Creates a new SavedTensorSliceMeta instance using the specified properties.
         * @function create
         * @memberof tensorflow.SavedTensorSliceMeta
         * @static
         * @param {tensorflow.SavedTensorSliceMeta.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SavedTensorSliceMeta} SavedTensorSliceMeta instance
         * @type {{
         *   (properties: tensorflow.SavedTensorSliceMeta.$Shape): tensorflow.SavedTensorSliceMeta & tensorflow.SavedTensorSliceMeta.$Shape;
         *   (properties?: tensorflow.SavedTensorSliceMeta.$Properties): tensorflow.SavedTensorSliceMeta;
         * }}
         */
        SavedTensorSliceMeta.create = function(properties) {
            return new SavedTensorSliceMeta(properties);
        };

        /**
         * Encodes the specified SavedTensorSliceMeta message. Does not implicitly {@link tensorflow.SavedTensorSliceMeta.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SavedTensorSliceMeta
         * @static
         * @param {tensorflow.SavedTensorSliceMeta.$Properties} message SavedTensorSliceMeta message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SavedTensorSliceMeta.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tensor != null && message.tensor.length)
                for (let i = 0; i < message.tensor.length; ++i)
                    $root.tensorflow.SavedSliceMeta.encode(message.tensor[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.versions != null && $Object.hasOwnProperty.call(message, "versions"))
                $root.tensorflow.VersionDef.encode(message.versions, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SavedTensorSliceMeta message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SavedTensorSliceMeta
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SavedTensorSliceMeta & tensorflow.SavedTensorSliceMeta.$Shape} SavedTensorSliceMeta
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SavedTensorSliceMeta.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SavedTensorSliceMeta();
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
                        message.tensor.push($root.tensorflow.SavedSliceMeta.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.versions = $root.tensorflow.VersionDef.decode(reader, reader.size(), $undefined, _depth + 1, message.versions);
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

        return SavedTensorSliceMeta;
    })();

    tensorflow.SavedSlice = (function() {

        /**
         * Properties of a SavedSlice.
         * @typedef {Object} tensorflow.SavedSlice.$Properties
         * @property {Uint8Array|null} [name] SavedSlice name
         * @property {tensorflow.TensorSliceProto.$Properties|null} [slice] SavedSlice slice
         * @property {tensorflow.TensorProto.$Properties|null} [data] SavedSlice data
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SavedSlice.
         * @memberof tensorflow
         * @interface ISavedSlice
         * @augments tensorflow.SavedSlice.$Properties
         * @deprecated Use tensorflow.SavedSlice.$Properties instead.
         */

        /**
         * Shape of a SavedSlice.
         * @typedef {{
         *   name?: Uint8Array|null;
         *   slice?: tensorflow.TensorSliceProto.$Shape|null;
         *   data?: tensorflow.TensorProto.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.SavedSlice.$Shape
         */

        /**
         * Constructs a new SavedSlice.
         * @memberof tensorflow
         * @classdesc Represents a SavedSlice.
         * @constructor
         * @param {tensorflow.SavedSlice.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SavedSlice = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SavedSlice name.
         * @member {Uint8Array} name
         * @memberof tensorflow.SavedSlice
         * @instance
         */
        SavedSlice.prototype.name = $util.newBuffer([]);

        /**
         * SavedSlice slice.
         * @member {tensorflow.TensorSliceProto.$Properties|null|undefined} slice
         * @memberof tensorflow.SavedSlice
         * @instance
         */
        SavedSlice.prototype.slice = null;

        /**
         * SavedSlice data.
         * @member {tensorflow.TensorProto.$Properties|null|undefined} data
         * @memberof tensorflow.SavedSlice
         * @instance
         */
        SavedSlice.prototype.data = null;

        /**
         * Creates a new SavedSlice instance using the specified properties.
         * @function create
         * @memberof tensorflow.SavedSlice
         * @static
         * @param {tensorflow.SavedSlice.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SavedSlice} SavedSlice instance
         * @type {{
         *   (properties: tensorflow.SavedSlice.$Shape): tensorflow.SavedSlice & tensorflow.SavedSlice.$Shape;
         *   (properties?: tensorflow.SavedSlice.$Properties): tensorflow.SavedSlice;
         * }}
         */
        SavedSlice.create = function(properties) {
            return new SavedSlice(properties);
        };

        /**
         * Encodes the specified SavedSlice message. Does not implicitly {@link tensorflow.SavedSlice.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SavedSlice
         * @static
         * @param {tensorflow.SavedSlice.$Properties} message SavedSlice message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SavedSlice.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.name);
            if (message.slice != null && $Object.hasOwnProperty.call(message, "slice"))
                $root.tensorflow.TensorSliceProto.encode(message.slice, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                $root.tensorflow.TensorProto.encode(message.data, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SavedSlice message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SavedSlice
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SavedSlice & tensorflow.SavedSlice.$Shape} SavedSlice
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SavedSlice.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SavedSlice();
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
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.slice = $root.tensorflow.TensorSliceProto.decode(reader, reader.size(), $undefined, _depth + 1, message.slice);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.data = $root.tensorflow.TensorProto.decode(reader, reader.size(), $undefined, _depth + 1, message.data);
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

        return SavedSlice;
    })();

    tensorflow.SavedTensorSlices = (function() {

        /**
         * Properties of a SavedTensorSlices.
         * @typedef {Object} tensorflow.SavedTensorSlices.$Properties
         * @property {tensorflow.SavedTensorSliceMeta.$Properties|null} [meta] SavedTensorSlices meta
         * @property {tensorflow.SavedSlice.$Properties|null} [data] SavedTensorSlices data
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SavedTensorSlices.
         * @memberof tensorflow
         * @interface ISavedTensorSlices
         * @augments tensorflow.SavedTensorSlices.$Properties
         * @deprecated Use tensorflow.SavedTensorSlices.$Properties instead.
         */

        /**
         * Shape of a SavedTensorSlices.
         * @typedef {{
         *   meta?: tensorflow.SavedTensorSliceMeta.$Shape|null;
         *   data?: tensorflow.SavedSlice.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.SavedTensorSlices.$Shape
         */

        /**
         * Constructs a new SavedTensorSlices.
         * @memberof tensorflow
         * @classdesc Represents a SavedTensorSlices.
         * @constructor
         * @param {tensorflow.SavedTensorSlices.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SavedTensorSlices = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SavedTensorSlices meta.
         * @member {tensorflow.SavedTensorSliceMeta.$Properties|null|undefined} meta
         * @memberof tensorflow.SavedTensorSlices
         * @instance
         */
        SavedTensorSlices.prototype.meta = null;

        /**
         * SavedTensorSlices data.
         * @member {tensorflow.SavedSlice.$Properties|null|undefined} data
         * @memberof tensorflow.SavedTensorSlices
         * @instance
         */
        SavedTensorSlices.prototype.data = null;

        /**
         * Creates a new SavedTensorSlices instance using the specified properties.
         * @function create
         * @memberof tensorflow.SavedTensorSlices
         * @static
         * @param {tensorflow.SavedTensorSlices.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SavedTensorSlices} SavedTensorSlices instance
         * @type {{
         *   (properties: tensorflow.SavedTensorSlices.$Shape): tensorflow.SavedTensorSlices & tensorflow.SavedTensorSlices.$Shape;
         *   (properties?: tensorflow.SavedTensorSlices.$Properties): tensorflow.SavedTensorSlices;
         * }}
         */
        SavedTensorSlices.create = function(properties) {
            return new SavedTensorSlices(properties);
        };

        /**
         * Encodes the specified SavedTensorSlices message. Does not implicitly {@link tensorflow.SavedTensorSlices.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SavedTensorSlices
         * @static
         * @param {tensorflow.SavedTensorSlices.$Properties} message SavedTensorSlices message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SavedTensorSlices.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.meta != null && $Object.hasOwnProperty.call(message, "meta"))
                $root.tensorflow.SavedTensorSliceMeta.encode(message.meta, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                $root.tensorflow.SavedSlice.encode(message.data, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SavedTensorSlices message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SavedTensorSlices
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SavedTensorSlices & tensorflow.SavedTensorSlices.$Shape} SavedTensorSlices
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SavedTensorSlices.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SavedTensorSlices();
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
                        message.meta = $root.tensorflow.SavedTensorSliceMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.meta);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.data = $root.tensorflow.SavedSlice.decode(reader, reader.size(), $undefined, _depth + 1, message.data);
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

        return SavedTensorSlices;
    })();

    tensorflow.TensorSliceProto = (function() {

        /**
         * Properties of a TensorSliceProto.
         * @typedef {Object} tensorflow.TensorSliceProto.$Properties
         * @property {Array.<tensorflow.TensorSliceProto.Extent.$Properties>|null} [extent] TensorSliceProto extent
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TensorSliceProto.
         * @memberof tensorflow
         * @interface ITensorSliceProto
         * @augments tensorflow.TensorSliceProto.$Properties
         * @deprecated Use tensorflow.TensorSliceProto.$Properties instead.
         */

        /**
         * Shape of a TensorSliceProto.
         * @typedef {{
         *   extent?: Array.<tensorflow.TensorSliceProto.Extent.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.TensorSliceProto.$Shape
         */

        /**
         * Constructs a new TensorSliceProto.
         * @memberof tensorflow
         * @classdesc Represents a TensorSliceProto.
         * @constructor
         * @param {tensorflow.TensorSliceProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TensorSliceProto = function (properties) {
            this.extent = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TensorSliceProto extent.
         * @member {Array.<tensorflow.TensorSliceProto.Extent.$Properties>} extent
         * @memberof tensorflow.TensorSliceProto
         * @instance
         */
        TensorSliceProto.prototype.extent = $util.emptyArray;

        /**
         * Creates a new TensorSliceProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.TensorSliceProto
         * @static
         * @param {tensorflow.TensorSliceProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TensorSliceProto} TensorSliceProto instance
         * @type {{
         *   (properties: tensorflow.TensorSliceProto.$Shape): tensorflow.TensorSliceProto & tensorflow.TensorSliceProto.$Shape;
         *   (properties?: tensorflow.TensorSliceProto.$Properties): tensorflow.TensorSliceProto;
         * }}
         */
        TensorSliceProto.create = function(properties) {
            return new TensorSliceProto(properties);
        };

        /**
         * Encodes the specified TensorSliceProto message. Does not implicitly {@link tensorflow.TensorSliceProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TensorSliceProto
         * @static
         * @param {tensorflow.TensorSliceProto.$Properties} message TensorSliceProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TensorSliceProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.extent != null && message.extent.length)
                for (let i = 0; i < message.extent.length; ++i)
                    $root.tensorflow.TensorSliceProto.Extent.encode(message.extent[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TensorSliceProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TensorSliceProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TensorSliceProto & tensorflow.TensorSliceProto.$Shape} TensorSliceProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TensorSliceProto.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.TensorSliceProto();
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
                        if (!(message.extent && message.extent.length))
                            message.extent = [];
                        message.extent.push($root.tensorflow.TensorSliceProto.Extent.decode(reader, reader.size(), $undefined, _depth + 1));
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

        TensorSliceProto.Extent = (function() {

            /**
             * Properties of an Extent.
             * @typedef {Object} tensorflow.TensorSliceProto.Extent.$Properties
             * @property {number|Long|null} [start] Extent start
             * @property {number|Long|null} [length] Extent length
             * @property {"length"} [hasLengthHack] Extent hasLengthHack
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Extent.
             * @memberof tensorflow.TensorSliceProto
             * @interface IExtent
             * @augments tensorflow.TensorSliceProto.Extent.$Properties
             * @deprecated Use tensorflow.TensorSliceProto.Extent.$Properties instead.
             */

            /**
             * Narrowed shape of an Extent.
             * @typedef {{
             *   start?: number|Long|null;
             *   length?: number|Long|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ hasLengthHack?: undefined; length?: null }|{ hasLengthHack?: "length"; length: number|Long })
             * )} tensorflow.TensorSliceProto.Extent.$Shape
             */

            /**
             * Constructs a new Extent.
             * @memberof tensorflow.TensorSliceProto
             * @classdesc Represents an Extent.
             * @constructor
             * @param {tensorflow.TensorSliceProto.Extent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Extent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Extent start.
             * @member {number|Long} start
             * @memberof tensorflow.TensorSliceProto.Extent
             * @instance
             */
            Extent.prototype.start = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Extent length.
             * @member {number|Long|null|undefined} length
             * @memberof tensorflow.TensorSliceProto.Extent
             * @instance
             */
            Extent.prototype.length = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Extent hasLengthHack.
             * @member {"length"|undefined} hasLengthHack
             * @memberof tensorflow.TensorSliceProto.Extent
             * @instance
             */
            $Object.defineProperty(Extent.prototype, "hasLengthHack", {
                get: $util.oneOfGetter($oneOfFields = ["length"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Extent instance using the specified properties.
             * @function create
             * @memberof tensorflow.TensorSliceProto.Extent
             * @static
             * @param {tensorflow.TensorSliceProto.Extent.$Properties=} [properties] Properties to set
             * @returns {tensorflow.TensorSliceProto.Extent} Extent instance
             * @type {{
             *   (properties: tensorflow.TensorSliceProto.Extent.$Shape): tensorflow.TensorSliceProto.Extent & tensorflow.TensorSliceProto.Extent.$Shape;
             *   (properties?: tensorflow.TensorSliceProto.Extent.$Properties): tensorflow.TensorSliceProto.Extent;
             * }}
             */
            Extent.create = function(properties) {
                return new Extent(properties);
            };

            /**
             * Encodes the specified Extent message. Does not implicitly {@link tensorflow.TensorSliceProto.Extent.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.TensorSliceProto.Extent
             * @static
             * @param {tensorflow.TensorSliceProto.Extent.$Properties} message Extent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Extent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.start != null && $Object.hasOwnProperty.call(message, "start") && (typeof message.start === "object" ? message.start.low || message.start.high : message.start !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.start);
                if (message.length != null && $Object.hasOwnProperty.call(message, "length"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.length);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Extent message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.TensorSliceProto.Extent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.TensorSliceProto.Extent & tensorflow.TensorSliceProto.Extent.$Shape} Extent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Extent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.TensorSliceProto.Extent();
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
                                message.start = value;
                            else
                                delete message.start;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.length = reader.int64();
                            message.hasLengthHack = "length";
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

            return Extent;
        })();

        return TensorSliceProto;
    })();

    tensorflow.BundleHeaderProto = (function() {

        /**
         * Properties of a BundleHeaderProto.
         * @typedef {Object} tensorflow.BundleHeaderProto.$Properties
         * @property {number|null} [numShards] BundleHeaderProto numShards
         * @property {tensorflow.BundleHeaderProto.Endianness|null} [endianness] BundleHeaderProto endianness
         * @property {tensorflow.VersionDef.$Properties|null} [version] BundleHeaderProto version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BundleHeaderProto.
         * @memberof tensorflow
         * @interface IBundleHeaderProto
         * @augments tensorflow.BundleHeaderProto.$Properties
         * @deprecated Use tensorflow.BundleHeaderProto.$Properties instead.
         */

        /**
         * Shape of a BundleHeaderProto.
         * @typedef {tensorflow.BundleHeaderProto.$Properties} tensorflow.BundleHeaderProto.$Shape
         */

        /**
         * Constructs a new BundleHeaderProto.
         * @memberof tensorflow
         * @classdesc Represents a BundleHeaderProto.
         * @constructor
         * @param {tensorflow.BundleHeaderProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BundleHeaderProto = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BundleHeaderProto numShards.
         * @member {number} numShards
         * @memberof tensorflow.BundleHeaderProto
         * @instance
         */
        BundleHeaderProto.prototype.numShards = 0;

        /**
         * BundleHeaderProto endianness.
         * @member {tensorflow.BundleHeaderProto.Endianness} endianness
         * @memberof tensorflow.BundleHeaderProto
         * @instance
         */
        BundleHeaderProto.prototype.endianness = 0;

        /**
         * BundleHeaderProto version.
         * @member {tensorflow.VersionDef.$Properties|null|undefined} version
         * @memberof tensorflow.BundleHeaderProto
         * @instance
         */
        BundleHeaderProto.prototype.version = null;

        /**
         * Creates a new BundleHeaderProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.BundleHeaderProto
         * @static
         * @param {tensorflow.BundleHeaderProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.BundleHeaderProto} BundleHeaderProto instance
         * @type {{
         *   (properties: tensorflow.BundleHeaderProto.$Shape): tensorflow.BundleHeaderProto & tensorflow.BundleHeaderProto.$Shape;
         *   (properties?: tensorflow.BundleHeaderProto.$Properties): tensorflow.BundleHeaderProto;
         * }}
         */
        BundleHeaderProto.create = function(properties) {
            return new BundleHeaderProto(properties);
        };

        /**
         * Encodes the specified BundleHeaderProto message. Does not implicitly {@link tensorflow.BundleHeaderProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.BundleHeaderProto
         * @static
         * @param {tensorflow.BundleHeaderProto.$Properties} message BundleHeaderProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BundleHeaderProto.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.numShards != null && $Object.hasOwnProperty.call(message, "numShards") && message.numShards !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.numShards);
            if (message.endianness != null && $Object.hasOwnProperty.call(message, "endianness") && message.endianness !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.endianness);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.tensorflow.VersionDef.encode(message.version, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BundleHeaderProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.BundleHeaderProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.BundleHeaderProto & tensorflow.BundleHeaderProto.$Shape} BundleHeaderProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BundleHeaderProto.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.BundleHeaderProto();
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
                            message.numShards = value;
                        else
                            delete message.numShards;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.endianness = value;
                        else
                            delete message.endianness;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.tensorflow.VersionDef.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
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
         * Endianness enum.
         * @name tensorflow.BundleHeaderProto.Endianness
         * @enum {number}
         * @property {number} LITTLE=0 LITTLE value
         * @property {number} BIG=1 BIG value
         */
        BundleHeaderProto.Endianness = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "LITTLE"] = 0;
            values[valuesById[1] = "BIG"] = 1;
            return values;
        })();

        return BundleHeaderProto;
    })();

    tensorflow.BundleEntryProto = (function() {

        /**
         * Properties of a BundleEntryProto.
         * @typedef {Object} tensorflow.BundleEntryProto.$Properties
         * @property {tensorflow.DataType|null} [dtype] BundleEntryProto dtype
         * @property {tensorflow.TensorShapeProto.$Properties|null} [shape] BundleEntryProto shape
         * @property {number|null} [shardId] BundleEntryProto shardId
         * @property {number|Long|null} [offset] BundleEntryProto offset
         * @property {number|Long|null} [size] BundleEntryProto size
         * @property {number|null} [crc32c] BundleEntryProto crc32c
         * @property {Array.<tensorflow.TensorSliceProto.$Properties>|null} [slices] BundleEntryProto slices
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BundleEntryProto.
         * @memberof tensorflow
         * @interface IBundleEntryProto
         * @augments tensorflow.BundleEntryProto.$Properties
         * @deprecated Use tensorflow.BundleEntryProto.$Properties instead.
         */

        /**
         * Shape of a BundleEntryProto.
         * @typedef {{
         *   dtype?: tensorflow.DataType|null;
         *   shape?: tensorflow.TensorShapeProto.$Shape|null;
         *   shardId?: number|null;
         *   offset?: number|Long|null;
         *   size?: number|Long|null;
         *   crc32c?: number|null;
         *   slices?: Array.<tensorflow.TensorSliceProto.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} tensorflow.BundleEntryProto.$Shape
         */

        /**
         * Constructs a new BundleEntryProto.
         * @memberof tensorflow
         * @classdesc Represents a BundleEntryProto.
         * @constructor
         * @param {tensorflow.BundleEntryProto.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BundleEntryProto = function (properties) {
            this.slices = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BundleEntryProto dtype.
         * @member {tensorflow.DataType} dtype
         * @memberof tensorflow.BundleEntryProto
         * @instance
         */
        BundleEntryProto.prototype.dtype = 0;

        /**
         * BundleEntryProto shape.
         * @member {tensorflow.TensorShapeProto.$Properties|null|undefined} shape
         * @memberof tensorflow.BundleEntryProto
         * @instance
         */
        BundleEntryProto.prototype.shape = null;

        /**
         * BundleEntryProto shardId.
         * @member {number} shardId
         * @memberof tensorflow.BundleEntryProto
         * @instance
         */
        BundleEntryProto.prototype.shardId = 0;

        /**
         * BundleEntryProto offset.
         * @member {number|Long} offset
         * @memberof tensorflow.BundleEntryProto
         * @instance
         */
        BundleEntryProto.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BundleEntryProto size.
         * @member {number|Long} size
         * @memberof tensorflow.BundleEntryProto
         * @instance
         */
        BundleEntryProto.prototype.size = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BundleEntryProto crc32c.
         * @member {number} crc32c
         * @memberof tensorflow.BundleEntryProto
         * @instance
         */
        BundleEntryProto.prototype.crc32c = 0;

        /**
         * BundleEntryProto slices.
         * @member {Array.<tensorflow.TensorSliceProto.$Properties>} slices
         * @memberof tensorflow.BundleEntryProto
         * @instance
         */
        BundleEntryProto.prototype.slices = $util.emptyArray;

        /**
         * Creates a new BundleEntryProto instance using the specified properties.
         * @function create
         * @memberof tensorflow.BundleEntryProto
         * @static
         * @param {tensorflow.BundleEntryProto.$Properties=} [properties] Properties to set
         * @returns {tensorflow.BundleEntryProto} BundleEntryProto instance
         * @type {{
         *   (properties: tensorflow.BundleEntryProto.$Shape): tensorflow.BundleEntryProto & tensorflow.BundleEntryProto.$Shape;
         *   (properties?: tensorflow.BundleEntryProto.$Properties): tensorflow.BundleEntryProto;
         * }}
         */
        BundleEntryProto.create = function(properties) {
            return new BundleEntryProto(properties);
        };

        /**
         * Encodes the specified BundleEntryProto message. Does not implicitly {@link tensorflow.BundleEntryProto.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.BundleEntryProto
         * @static
         * @param {tensorflow.BundleEntryProto.$Properties} message BundleEntryProto message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BundleEntryProto.encode = function (message, writer, _depth) {
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
            if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId") && message.shardId !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.shardId);
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.offset);
            if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.size);
            if (message.crc32c != null && $Object.hasOwnProperty.call(message, "crc32c") && message.crc32c !== 0)
                writer.uint32(/* id 6, wireType 5 =*/53).fixed32(message.crc32c);
            if (message.slices != null && message.slices.length)
                for (let i = 0; i < message.slices.length; ++i)
                    $root.tensorflow.TensorSliceProto.encode(message.slices[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BundleEntryProto message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.BundleEntryProto
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.BundleEntryProto & tensorflow.BundleEntryProto.$Shape} BundleEntryProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BundleEntryProto.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.BundleEntryProto();
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
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.shardId = value;
                        else
                            delete message.shardId;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.offset = value;
                        else
                            delete message.offset;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.size = value;
                        else
                            delete message.size;
                        continue;
                    }
                case 6: {
                        if (wireType !== 5)
                            break;
                        if (value = reader.fixed32())
                            message.crc32c = value;
                        else
                            delete message.crc32c;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.slices && message.slices.length))
                            message.slices = [];
                        message.slices.push($root.tensorflow.TensorSliceProto.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return BundleEntryProto;
    })();

    tensorflow.TrackableObjectGraph = (function() {

        /**
         * Properties of a TrackableObjectGraph.
         * @typedef {Object} tensorflow.TrackableObjectGraph.$Properties
         * @property {Array.<tensorflow.TrackableObjectGraph.TrackableObject.$Properties>|null} [nodes] TrackableObjectGraph nodes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TrackableObjectGraph.
         * @memberof tensorflow
         * @interface ITrackableObjectGraph
         * @augments tensorflow.TrackableObjectGraph.$Properties
         * @deprecated Use tensorflow.TrackableObjectGraph.$Properties instead.
         */

        /**
         * Shape of a TrackableObjectGraph.
         * @typedef {tensorflow.TrackableObjectGraph.$Properties} tensorflow.TrackableObjectGraph.$Shape
         */

        /**
         * Constructs a new TrackableObjectGraph.
         * @memberof tensorflow
         * @classdesc Represents a TrackableObjectGraph.
         * @constructor
         * @param {tensorflow.TrackableObjectGraph.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TrackableObjectGraph = function (properties) {
            this.nodes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TrackableObjectGraph nodes.
         * @member {Array.<tensorflow.TrackableObjectGraph.TrackableObject.$Properties>} nodes
         * @memberof tensorflow.TrackableObjectGraph
         * @instance
         */
        TrackableObjectGraph.prototype.nodes = $util.emptyArray;

        /**
         * Creates a new TrackableObjectGraph instance using the specified properties.
         * @function create
         * @memberof tensorflow.TrackableObjectGraph
         * @static
         * @param {tensorflow.TrackableObjectGraph.$Properties=} [properties] Properties to set
         * @returns {tensorflow.TrackableObjectGraph} TrackableObjectGraph instance
         * @type {{
         *   (properties: tensorflow.TrackableObjectGraph.$Shape): tensorflow.TrackableObjectGraph & tensorflow.TrackableObjectGraph.$Shape;
         *   (properties?: tensorflow.TrackableObjectGraph.$Properties): tensorflow.TrackableObjectGraph;
         * }}
         */
        TrackableObjectGraph.create = function(properties) {
            return new TrackableObjectGraph(properties);
        };

        /**
         * Encodes the specified TrackableObjectGraph message. Does not implicitly {@link tensorflow.TrackableObjectGraph.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.TrackableObjectGraph
         * @static
         * @param {tensorflow.TrackableObjectGraph.$Properties} message TrackableObjectGraph message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TrackableObjectGraph.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodes != null && message.nodes.length)
                for (let i = 0; i < message.nodes.length; ++i)
                    $root.tensorflow.TrackableObjectGraph.TrackableObject.encode(message.nodes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TrackableObjectGraph message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.TrackableObjectGraph
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.TrackableObjectGraph & tensorflow.TrackableObjectGraph.$Shape} TrackableObjectGraph
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TrackableObjectGraph.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.TrackableObjectGraph();
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
                        if (!(message.nodes && message.nodes.length))
                            message.nodes = [];
                        message.nodes.push($root.tensorflow.TrackableObjectGraph.TrackableObject.decode(reader, reader.size(), $undefined, _depth + 1));
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

        TrackableObjectGraph.TrackableObject = (function() {

            /**
             * Properties of a TrackableObject.
             * @typedef {Object} tensorflow.TrackableObjectGraph.TrackableObject.$Properties
             * @property {Array.<tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties>|null} [children] TrackableObject children
             * @property {Array.<tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties>|null} [attributes] TrackableObject attributes
             * @property {Array.<tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties>|null} [slotVariables] TrackableObject slotVariables
             * @property {tensorflow.RegisteredSaver.$Properties|null} [registeredSaver] TrackableObject registeredSaver
             * @property {google.protobuf.BoolValue.$Properties|null} [hasCheckpointValues] TrackableObject hasCheckpointValues
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrackableObject.
             * @memberof tensorflow.TrackableObjectGraph
             * @interface ITrackableObject
             * @augments tensorflow.TrackableObjectGraph.TrackableObject.$Properties
             * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.$Properties instead.
             */

            /**
             * Shape of a TrackableObject.
             * @typedef {tensorflow.TrackableObjectGraph.TrackableObject.$Properties} tensorflow.TrackableObjectGraph.TrackableObject.$Shape
             */

            /**
             * Constructs a new TrackableObject.
             * @memberof tensorflow.TrackableObjectGraph
             * @classdesc Represents a TrackableObject.
             * @constructor
             * @param {tensorflow.TrackableObjectGraph.TrackableObject.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrackableObject = function (properties) {
                this.children = [];
                this.attributes = [];
                this.slotVariables = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrackableObject children.
             * @member {Array.<tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties>} children
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @instance
             */
            TrackableObject.prototype.children = $util.emptyArray;

            /**
             * TrackableObject attributes.
             * @member {Array.<tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties>} attributes
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @instance
             */
            TrackableObject.prototype.attributes = $util.emptyArray;

            /**
             * TrackableObject slotVariables.
             * @member {Array.<tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties>} slotVariables
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @instance
             */
            TrackableObject.prototype.slotVariables = $util.emptyArray;

            /**
             * TrackableObject registeredSaver.
             * @member {tensorflow.RegisteredSaver.$Properties|null|undefined} registeredSaver
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @instance
             */
            TrackableObject.prototype.registeredSaver = null;

            /**
             * TrackableObject hasCheckpointValues.
             * @member {google.protobuf.BoolValue.$Properties|null|undefined} hasCheckpointValues
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @instance
             */
            TrackableObject.prototype.hasCheckpointValues = null;

            /**
             * Creates a new TrackableObject instance using the specified properties.
             * @function create
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @static
             * @param {tensorflow.TrackableObjectGraph.TrackableObject.$Properties=} [properties] Properties to set
             * @returns {tensorflow.TrackableObjectGraph.TrackableObject} TrackableObject instance
             * @type {{
             *   (properties: tensorflow.TrackableObjectGraph.TrackableObject.$Shape): tensorflow.TrackableObjectGraph.TrackableObject & tensorflow.TrackableObjectGraph.TrackableObject.$Shape;
             *   (properties?: tensorflow.TrackableObjectGraph.TrackableObject.$Properties): tensorflow.TrackableObjectGraph.TrackableObject;
             * }}
             */
            TrackableObject.create = function(properties) {
                return new TrackableObject(properties);
            };

            /**
             * Encodes the specified TrackableObject message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.verify|verify} messages.
             * @function encode
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @static
             * @param {tensorflow.TrackableObjectGraph.TrackableObject.$Properties} message TrackableObject message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrackableObject.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.children != null && message.children.length)
                    for (let i = 0; i < message.children.length; ++i)
                        $root.tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.encode(message.children[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.attributes != null && message.attributes.length)
                    for (let i = 0; i < message.attributes.length; ++i)
                        $root.tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.encode(message.attributes[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.slotVariables != null && message.slotVariables.length)
                    for (let i = 0; i < message.slotVariables.length; ++i)
                        $root.tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.encode(message.slotVariables[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.registeredSaver != null && $Object.hasOwnProperty.call(message, "registeredSaver"))
                    $root.tensorflow.RegisteredSaver.encode(message.registeredSaver, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.hasCheckpointValues != null && $Object.hasOwnProperty.call(message, "hasCheckpointValues"))
                    $root.google.protobuf.BoolValue.encode(message.hasCheckpointValues, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TrackableObject message from the specified reader or buffer.
             * @function decode
             * @memberof tensorflow.TrackableObjectGraph.TrackableObject
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tensorflow.TrackableObjectGraph.TrackableObject & tensorflow.TrackableObjectGraph.TrackableObject.$Shape} TrackableObject
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrackableObject.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.tensorflow.TrackableObjectGraph.TrackableObject();
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
                            if (!(message.children && message.children.length))
                                message.children = [];
                            message.children.push($root.tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attributes && message.attributes.length))
                                message.attributes = [];
                            message.attributes.push($root.tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.slotVariables && message.slotVariables.length))
                                message.slotVariables = [];
                            message.slotVariables.push($root.tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.registeredSaver = $root.tensorflow.RegisteredSaver.decode(reader, reader.size(), $undefined, _depth + 1, message.registeredSaver);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.hasCheckpointValues = $root.google.protobuf.BoolValue.decode(reader, reader.size(), $undefined, _depth + 1, message.hasCheckpointValues);
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

            TrackableObject.ObjectReference = (function() {

                /**
                 * Properties of an ObjectReference.
                 * @typedef {Object} tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties
                 * @property {number|null} [nodeId] ObjectReference nodeId
                 * @property {string|null} [localName] ObjectReference localName
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ObjectReference.
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject
                 * @interface IObjectReference
                 * @augments tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties
                 * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties instead.
                 */

                /**
                 * Shape of an ObjectReference.
                 * @typedef {tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties} tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape
                 */

                /**
                 * Constructs a new ObjectReference.
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject
                 * @classdesc Represents an ObjectReference.
                 * @constructor
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ObjectReference = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ObjectReference nodeId.
                 * @member {number} nodeId
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference
                 * @instance
                 */
                ObjectReference.prototype.nodeId = 0;

                /**
                 * ObjectReference localName.
                 * @member {string} localName
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference
                 * @instance
                 */
                ObjectReference.prototype.localName = "";

                /**
                 * Creates a new ObjectReference instance using the specified properties.
                 * @function create
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference
                 * @static
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties=} [properties] Properties to set
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference} ObjectReference instance
                 * @type {{
                 *   (properties: tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape): tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference & tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape;
                 *   (properties?: tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties): tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference;
                 * }}
                 */
                ObjectReference.create = function(properties) {
                    return new ObjectReference(properties);
                };

                /**
                 * Encodes the specified ObjectReference message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.verify|verify} messages.
                 * @function encode
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference
                 * @static
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties} message ObjectReference message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ObjectReference.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.nodeId);
                    if (message.localName != null && $Object.hasOwnProperty.call(message, "localName") && message.localName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.localName);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ObjectReference message from the specified reader or buffer.
                 * @function decode
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference & tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape} ObjectReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ObjectReference.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference();
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
                                    message.nodeId = value;
                                else
                                    delete message.nodeId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.localName = value;
                                else
                                    delete message.localName;
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

                return ObjectReference;
            })();

            TrackableObject.SerializedTensor = (function() {

                /**
                 * Properties of a SerializedTensor.
                 * @typedef {Object} tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties
                 * @property {string|null} [name] SerializedTensor name
                 * @property {string|null} [fullName] SerializedTensor fullName
                 * @property {string|null} [checkpointKey] SerializedTensor checkpointKey
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SerializedTensor.
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject
                 * @interface ISerializedTensor
                 * @augments tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties
                 * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties instead.
                 */

                /**
                 * Shape of a SerializedTensor.
                 * @typedef {tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties} tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape
                 */

                /**
                 * Constructs a new SerializedTensor.
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject
                 * @classdesc Represents a SerializedTensor.
                 * @constructor
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SerializedTensor = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SerializedTensor name.
                 * @member {string} name
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor
                 * @instance
                 */
                SerializedTensor.prototype.name = "";

                /**
                 * SerializedTensor fullName.
                 * @member {string} fullName
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor
                 * @instance
                 */
                SerializedTensor.prototype.fullName = "";

                /**
                 * SerializedTensor checkpointKey.
                 * @member {string} checkpointKey
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor
                 * @instance
                 */
                SerializedTensor.prototype.checkpointKey = "";

                /**
                 * Creates a new SerializedTensor instance using the specified properties.
                 * @function create
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor
                 * @static
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties=} [properties] Properties to set
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor} SerializedTensor instance
                 * @type {{
                 *   (properties: tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape): tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor & tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape;
                 *   (properties?: tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties): tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor;
                 * }}
                 */
                SerializedTensor.create = function(properties) {
                    return new SerializedTensor(properties);
                };

                /**
                 * Encodes the specified SerializedTensor message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.verify|verify} messages.
                 * @function encode
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor
                 * @static
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties} message SerializedTensor message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SerializedTensor.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.fullName != null && $Object.hasOwnProperty.call(message, "fullName") && message.fullName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.fullName);
                    if (message.checkpointKey != null && $Object.hasOwnProperty.call(message, "checkpointKey") && message.checkpointKey !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.checkpointKey);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SerializedTensor message from the specified reader or buffer.
                 * @function decode
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor & tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape} SerializedTensor
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SerializedTensor.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor();
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
                                    message.fullName = value;
                                else
                                    delete message.fullName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.checkpointKey = value;
                                else
                                    delete message.checkpointKey;
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

                return SerializedTensor;
            })();

            TrackableObject.SlotVariableReference = (function() {

                /**
                 * Properties of a SlotVariableReference.
                 * @typedef {Object} tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties
                 * @property {number|null} [originalVariableNodeId] SlotVariableReference originalVariableNodeId
                 * @property {string|null} [slotName] SlotVariableReference slotName
                 * @property {number|null} [slotVariableNodeId] SlotVariableReference slotVariableNodeId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SlotVariableReference.
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject
                 * @interface ISlotVariableReference
                 * @augments tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties
                 * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties instead.
                 */

                /**
                 * Shape of a SlotVariableReference.
                 * @typedef {tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties} tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape
                 */

                /**
                 * Constructs a new SlotVariableReference.
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject
                 * @classdesc Represents a SlotVariableReference.
                 * @constructor
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SlotVariableReference = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SlotVariableReference originalVariableNodeId.
                 * @member {number} originalVariableNodeId
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference
                 * @instance
                 */
                SlotVariableReference.prototype.originalVariableNodeId = 0;

                /**
                 * SlotVariableReference slotName.
                 * @member {string} slotName
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference
                 * @instance
                 */
                SlotVariableReference.prototype.slotName = "";

                /**
                 * SlotVariableReference slotVariableNodeId.
                 * @member {number} slotVariableNodeId
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference
                 * @instance
                 */
                SlotVariableReference.prototype.slotVariableNodeId = 0;

                /**
                 * Creates a new SlotVariableReference instance using the specified properties.
                 * @function create
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference
                 * @static
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties=} [properties] Properties to set
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference} SlotVariableReference instance
                 * @type {{
                 *   (properties: tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape): tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference & tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape;
                 *   (properties?: tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties): tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference;
                 * }}
                 */
                SlotVariableReference.create = function(properties) {
                    return new SlotVariableReference(properties);
                };

                /**
                 * Encodes the specified SlotVariableReference message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.verify|verify} messages.
                 * @function encode
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference
                 * @static
                 * @param {tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties} message SlotVariableReference message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SlotVariableReference.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.originalVariableNodeId != null && $Object.hasOwnProperty.call(message, "originalVariableNodeId") && message.originalVariableNodeId !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.originalVariableNodeId);
                    if (message.slotName != null && $Object.hasOwnProperty.call(message, "slotName") && message.slotName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.slotName);
                    if (message.slotVariableNodeId != null && $Object.hasOwnProperty.call(message, "slotVariableNodeId") && message.slotVariableNodeId !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.slotVariableNodeId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SlotVariableReference message from the specified reader or buffer.
                 * @function decode
                 * @memberof tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference & tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape} SlotVariableReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SlotVariableReference.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference();
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
                                    message.originalVariableNodeId = value;
                                else
                                    delete message.originalVariableNodeId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.slotName = value;
                                else
                                    delete message.slotName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.slotVariableNodeId = value;
                                else
                                    delete message.slotVariableNodeId;
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

                return SlotVariableReference;
            })();

            return TrackableObject;
        })();

        return TrackableObjectGraph;
    })();

    tensorflow.RegisteredSaver = (function() {

        /**
         * Properties of a RegisteredSaver.
         * @typedef {Object} tensorflow.RegisteredSaver.$Properties
         * @property {string|null} [name] RegisteredSaver name
         * @property {string|null} [objectName] RegisteredSaver objectName
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisteredSaver.
         * @memberof tensorflow
         * @interface IRegisteredSaver
         * @augments tensorflow.RegisteredSaver.$Properties
         * @deprecated Use tensorflow.RegisteredSaver.$Properties instead.
         */

        /**
         * Shape of a RegisteredSaver.
         * @typedef {tensorflow.RegisteredSaver.$Properties} tensorflow.RegisteredSaver.$Shape
         */

        /**
         * Constructs a new RegisteredSaver.
         * @memberof tensorflow
         * @classdesc Represents a RegisteredSaver.
         * @constructor
         * @param {tensorflow.RegisteredSaver.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisteredSaver = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisteredSaver name.
         * @member {string} name
         * @memberof tensorflow.RegisteredSaver
         * @instance
         */
        RegisteredSaver.prototype.name = "";

        /**
         * RegisteredSaver objectName.
         * @member {string} objectName
         * @memberof tensorflow.RegisteredSaver
         * @instance
         */
        RegisteredSaver.prototype.objectName = "";

        /**
         * Creates a new RegisteredSaver instance using the specified properties.
         * @function create
         * @memberof tensorflow.RegisteredSaver
         * @static
         * @param {tensorflow.RegisteredSaver.$Properties=} [properties] Properties to set
         * @returns {tensorflow.RegisteredSaver} RegisteredSaver instance
         * @type {{
         *   (properties: tensorflow.RegisteredSaver.$Shape): tensorflow.RegisteredSaver & tensorflow.RegisteredSaver.$Shape;
         *   (properties?: tensorflow.RegisteredSaver.$Properties): tensorflow.RegisteredSaver;
         * }}
         */
        RegisteredSaver.create = function(properties) {
            return new RegisteredSaver(properties);
        };

        /**
         * Encodes the specified RegisteredSaver message. Does not implicitly {@link tensorflow.RegisteredSaver.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.RegisteredSaver
         * @static
         * @param {tensorflow.RegisteredSaver.$Properties} message RegisteredSaver message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisteredSaver.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.objectName != null && $Object.hasOwnProperty.call(message, "objectName") && message.objectName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.objectName);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisteredSaver message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.RegisteredSaver
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.RegisteredSaver & tensorflow.RegisteredSaver.$Shape} RegisteredSaver
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisteredSaver.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.RegisteredSaver();
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
                            message.objectName = value;
                        else
                            delete message.objectName;
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

        return RegisteredSaver;
    })();

    /**
     * VariableSynchronization enum.
     * @name tensorflow.VariableSynchronization
     * @enum {number}
     * @property {number} VARIABLE_SYNCHRONIZATION_AUTO=0 VARIABLE_SYNCHRONIZATION_AUTO value
     * @property {number} VARIABLE_SYNCHRONIZATION_NONE=1 VARIABLE_SYNCHRONIZATION_NONE value
     * @property {number} VARIABLE_SYNCHRONIZATION_ON_WRITE=2 VARIABLE_SYNCHRONIZATION_ON_WRITE value
     * @property {number} VARIABLE_SYNCHRONIZATION_ON_READ=3 VARIABLE_SYNCHRONIZATION_ON_READ value
     */
    tensorflow.VariableSynchronization = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "VARIABLE_SYNCHRONIZATION_AUTO"] = 0;
        values[valuesById[1] = "VARIABLE_SYNCHRONIZATION_NONE"] = 1;
        values[valuesById[2] = "VARIABLE_SYNCHRONIZATION_ON_WRITE"] = 2;
        values[valuesById[3] = "VARIABLE_SYNCHRONIZATION_ON_READ"] = 3;
        return values;
    })();

    /**
     * VariableAggregation enum.
     * @name tensorflow.VariableAggregation
     * @enum {number}
     * @property {number} VARIABLE_AGGREGATION_NONE=0 VARIABLE_AGGREGATION_NONE value
     * @property {number} VARIABLE_AGGREGATION_SUM=1 VARIABLE_AGGREGATION_SUM value
     * @property {number} VARIABLE_AGGREGATION_MEAN=2 VARIABLE_AGGREGATION_MEAN value
     * @property {number} VARIABLE_AGGREGATION_ONLY_FIRST_REPLICA=3 VARIABLE_AGGREGATION_ONLY_FIRST_REPLICA value
     */
    tensorflow.VariableAggregation = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "VARIABLE_AGGREGATION_NONE"] = 0;
        values[valuesById[1] = "VARIABLE_AGGREGATION_SUM"] = 1;
        values[valuesById[2] = "VARIABLE_AGGREGATION_MEAN"] = 2;
        values[valuesById[3] = "VARIABLE_AGGREGATION_ONLY_FIRST_REPLICA"] = 3;
        return values;
    })();

    tensorflow.VariableDef = (function() {

        /**
         * Properties of a VariableDef.
         * @typedef {Object} tensorflow.VariableDef.$Properties
         * @property {string|null} [variableName] VariableDef variableName
         * @property {string|null} [initialValueName] VariableDef initialValueName
         * @property {string|null} [initializerName] VariableDef initializerName
         * @property {string|null} [snapshotName] VariableDef snapshotName
         * @property {tensorflow.SaveSliceInfoDef.$Properties|null} [saveSliceInfoDef] VariableDef saveSliceInfoDef
         * @property {boolean|null} [isResource] VariableDef isResource
         * @property {boolean|null} [trainable] VariableDef trainable
         * @property {tensorflow.VariableSynchronization|null} [synchronization] VariableDef synchronization
         * @property {tensorflow.VariableAggregation|null} [aggregation] VariableDef aggregation
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a VariableDef.
         * @memberof tensorflow
         * @interface IVariableDef
         * @augments tensorflow.VariableDef.$Properties
         * @deprecated Use tensorflow.VariableDef.$Properties instead.
         */

        /**
         * Shape of a VariableDef.
         * @typedef {tensorflow.VariableDef.$Properties} tensorflow.VariableDef.$Shape
         */

        /**
         * Constructs a new VariableDef.
         * @memberof tensorflow
         * @classdesc Represents a VariableDef.
         * @constructor
         * @param {tensorflow.VariableDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const VariableDef = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * VariableDef variableName.
         * @member {string} variableName
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.variableName = "";

        /**
         * VariableDef initialValueName.
         * @member {string} initialValueName
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.initialValueName = "";

        /**
         * VariableDef initializerName.
         * @member {string} initializerName
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.initializerName = "";

        /**
         * VariableDef snapshotName.
         * @member {string} snapshotName
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.snapshotName = "";

        /**
         * VariableDef saveSliceInfoDef.
         * @member {tensorflow.SaveSliceInfoDef.$Properties|null|undefined} saveSliceInfoDef
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.saveSliceInfoDef = null;

        /**
         * VariableDef isResource.
         * @member {boolean} isResource
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.isResource = false;

        /**
         * VariableDef trainable.
         * @member {boolean} trainable
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.trainable = false;

        /**
         * VariableDef synchronization.
         * @member {tensorflow.VariableSynchronization} synchronization
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.synchronization = 0;

        /**
         * VariableDef aggregation.
         * @member {tensorflow.VariableAggregation} aggregation
         * @memberof tensorflow.VariableDef
         * @instance
         */
        VariableDef.prototype.aggregation = 0;

        /**
         * Creates a new VariableDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.VariableDef
         * @static
         * @param {tensorflow.VariableDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.VariableDef} VariableDef instance
         * @type {{
         *   (properties: tensorflow.VariableDef.$Shape): tensorflow.VariableDef & tensorflow.VariableDef.$Shape;
         *   (properties?: tensorflow.VariableDef.$Properties): tensorflow.VariableDef;
         * }}
         */
        VariableDef.create = function(properties) {
            return new VariableDef(properties);
        };

        /**
         * Encodes the specified VariableDef message. Does not implicitly {@link tensorflow.VariableDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.VariableDef
         * @static
         * @param {tensorflow.VariableDef.$Properties} message VariableDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        VariableDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.variableName != null && $Object.hasOwnProperty.call(message, "variableName") && message.variableName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.variableName);
            if (message.initializerName != null && $Object.hasOwnProperty.call(message, "initializerName") && message.initializerName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.initializerName);
            if (message.snapshotName != null && $Object.hasOwnProperty.call(message, "snapshotName") && message.snapshotName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.snapshotName);
            if (message.saveSliceInfoDef != null && $Object.hasOwnProperty.call(message, "saveSliceInfoDef"))
                $root.tensorflow.SaveSliceInfoDef.encode(message.saveSliceInfoDef, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.isResource != null && $Object.hasOwnProperty.call(message, "isResource") && message.isResource !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.isResource);
            if (message.initialValueName != null && $Object.hasOwnProperty.call(message, "initialValueName") && message.initialValueName !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.initialValueName);
            if (message.trainable != null && $Object.hasOwnProperty.call(message, "trainable") && message.trainable !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.trainable);
            if (message.synchronization != null && $Object.hasOwnProperty.call(message, "synchronization") && message.synchronization !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).int32(message.synchronization);
            if (message.aggregation != null && $Object.hasOwnProperty.call(message, "aggregation") && message.aggregation !== 0)
                writer.uint32(/* id 9, wireType 0 =*/72).int32(message.aggregation);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a VariableDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.VariableDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.VariableDef & tensorflow.VariableDef.$Shape} VariableDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        VariableDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.VariableDef();
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
                            message.variableName = value;
                        else
                            delete message.variableName;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.initialValueName = value;
                        else
                            delete message.initialValueName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.initializerName = value;
                        else
                            delete message.initializerName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.snapshotName = value;
                        else
                            delete message.snapshotName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.saveSliceInfoDef = $root.tensorflow.SaveSliceInfoDef.decode(reader, reader.size(), $undefined, _depth + 1, message.saveSliceInfoDef);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isResource = value;
                        else
                            delete message.isResource;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.trainable = value;
                        else
                            delete message.trainable;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.synchronization = value;
                        else
                            delete message.synchronization;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.aggregation = value;
                        else
                            delete message.aggregation;
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

        return VariableDef;
    })();

    tensorflow.SaveSliceInfoDef = (function() {

        /**
         * Properties of a SaveSliceInfoDef.
         * @typedef {Object} tensorflow.SaveSliceInfoDef.$Properties
         * @property {string|null} [fullName] SaveSliceInfoDef fullName
         * @property {Array.<number|Long>|null} [fullShape] SaveSliceInfoDef fullShape
         * @property {Array.<number|Long>|null} [varOffset] SaveSliceInfoDef varOffset
         * @property {Array.<number|Long>|null} [varShape] SaveSliceInfoDef varShape
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SaveSliceInfoDef.
         * @memberof tensorflow
         * @interface ISaveSliceInfoDef
         * @augments tensorflow.SaveSliceInfoDef.$Properties
         * @deprecated Use tensorflow.SaveSliceInfoDef.$Properties instead.
         */

        /**
         * Shape of a SaveSliceInfoDef.
         * @typedef {tensorflow.SaveSliceInfoDef.$Properties} tensorflow.SaveSliceInfoDef.$Shape
         */

        /**
         * Constructs a new SaveSliceInfoDef.
         * @memberof tensorflow
         * @classdesc Represents a SaveSliceInfoDef.
         * @constructor
         * @param {tensorflow.SaveSliceInfoDef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SaveSliceInfoDef = function (properties) {
            this.fullShape = [];
            this.varOffset = [];
            this.varShape = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SaveSliceInfoDef fullName.
         * @member {string} fullName
         * @memberof tensorflow.SaveSliceInfoDef
         * @instance
         */
        SaveSliceInfoDef.prototype.fullName = "";

        /**
         * SaveSliceInfoDef fullShape.
         * @member {Array.<number|Long>} fullShape
         * @memberof tensorflow.SaveSliceInfoDef
         * @instance
         */
        SaveSliceInfoDef.prototype.fullShape = $util.emptyArray;

        /**
         * SaveSliceInfoDef varOffset.
         * @member {Array.<number|Long>} varOffset
         * @memberof tensorflow.SaveSliceInfoDef
         * @instance
         */
        SaveSliceInfoDef.prototype.varOffset = $util.emptyArray;

        /**
         * SaveSliceInfoDef varShape.
         * @member {Array.<number|Long>} varShape
         * @memberof tensorflow.SaveSliceInfoDef
         * @instance
         */
        SaveSliceInfoDef.prototype.varShape = $util.emptyArray;

        /**
         * Creates a new SaveSliceInfoDef instance using the specified properties.
         * @function create
         * @memberof tensorflow.SaveSliceInfoDef
         * @static
         * @param {tensorflow.SaveSliceInfoDef.$Properties=} [properties] Properties to set
         * @returns {tensorflow.SaveSliceInfoDef} SaveSliceInfoDef instance
         * @type {{
         *   (properties: tensorflow.SaveSliceInfoDef.$Shape): tensorflow.SaveSliceInfoDef & tensorflow.SaveSliceInfoDef.$Shape;
         *   (properties?: tensorflow.SaveSliceInfoDef.$Properties): tensorflow.SaveSliceInfoDef;
         * }}
         */
        SaveSliceInfoDef.create = function(properties) {
            return new SaveSliceInfoDef(properties);
        };

        /**
         * Encodes the specified SaveSliceInfoDef message. Does not implicitly {@link tensorflow.SaveSliceInfoDef.verify|verify} messages.
         * @function encode
         * @memberof tensorflow.SaveSliceInfoDef
         * @static
         * @param {tensorflow.SaveSliceInfoDef.$Properties} message SaveSliceInfoDef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SaveSliceInfoDef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fullName != null && $Object.hasOwnProperty.call(message, "fullName") && message.fullName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.fullName);
            if (message.fullShape != null && message.fullShape.length)
                writer.uint32(/* id 2, wireType 2 =*/18).int64s(message.fullShape);
            if (message.varOffset != null && message.varOffset.length)
                writer.uint32(/* id 3, wireType 2 =*/26).int64s(message.varOffset);
            if (message.varShape != null && message.varShape.length)
                writer.uint32(/* id 4, wireType 2 =*/34).int64s(message.varShape);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SaveSliceInfoDef message from the specified reader or buffer.
         * @function decode
         * @memberof tensorflow.SaveSliceInfoDef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {tensorflow.SaveSliceInfoDef & tensorflow.SaveSliceInfoDef.$Shape} SaveSliceInfoDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SaveSliceInfoDef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.tensorflow.SaveSliceInfoDef();
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
                            message.fullName = value;
                        else
                            delete message.fullName;
                        continue;
                    }
                case 2: {
                        if (wireType === 2) {
                            if (!(message.fullShape && message.fullShape.length))
                                message.fullShape = [];
                            reader.int64s(message.fullShape);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.fullShape && message.fullShape.length))
                            message.fullShape = [];
                        message.fullShape.push(reader.int64());
                        continue;
                    }
                case 3: {
                        if (wireType === 2) {
                            if (!(message.varOffset && message.varOffset.length))
                                message.varOffset = [];
                            reader.int64s(message.varOffset);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.varOffset && message.varOffset.length))
                            message.varOffset = [];
                        message.varOffset.push(reader.int64());
                        continue;
                    }
                case 4: {
                        if (wireType === 2) {
                            if (!(message.varShape && message.varShape.length))
                                message.varShape = [];
                            reader.int64s(message.varShape);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.varShape && message.varShape.length))
                            message.varShape = [];
                        message.varShape.push(reader.int64());
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

        return SaveSliceInfoDef;
    })();

    return tensorflow;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Any = (function() {

            /**
             * Properties of an Any.
             * @typedef {Object} google.protobuf.Any.$Properties
             * @property {string|null} [type_url] Any type_url
             * @property {Uint8Array|null} [value] Any value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Any.
             * @memberof google.protobuf
             * @interface IAny
             * @augments google.protobuf.Any.$Properties
             * @deprecated Use google.protobuf.Any.$Properties instead.
             */

            /**
             * Shape of an Any.
             * @typedef {google.protobuf.Any.$Properties} google.protobuf.Any.$Shape
             */

            /**
             * Constructs a new Any.
             * @memberof google.protobuf
             * @classdesc Represents an Any.
             * @constructor
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Any type_url.
             * @member {string} type_url
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.type_url = "";

            /**
             * Any value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.value = $util.newBuffer([]);

            /**
             * Creates a new Any instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Any} Any instance
             * @type {{
             *   (properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
             *   (properties?: google.protobuf.Any.$Properties): google.protobuf.Any;
             * }}
             */
            Any.create = function(properties) {
                return new Any(properties);
            };

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties} message Any message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Any
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Any.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Any();
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
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
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

            return Any;
        })();

        protobuf.DoubleValue = (function() {

            /**
             * Properties of a DoubleValue.
             * @typedef {Object} google.protobuf.DoubleValue.$Properties
             * @property {number|null} [value] DoubleValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DoubleValue.
             * @memberof google.protobuf
             * @interface IDoubleValue
             * @augments google.protobuf.DoubleValue.$Properties
             * @deprecated Use google.protobuf.DoubleValue.$Properties instead.
             */

            /**
             * Shape of a DoubleValue.
             * @typedef {google.protobuf.DoubleValue.$Properties} google.protobuf.DoubleValue.$Shape
             */

            /**
             * Constructs a new DoubleValue.
             * @memberof google.protobuf
             * @classdesc Represents a DoubleValue.
             * @constructor
             * @param {google.protobuf.DoubleValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DoubleValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DoubleValue value.
             * @member {number} value
             * @memberof google.protobuf.DoubleValue
             * @instance
             */
            DoubleValue.prototype.value = 0;

            /**
             * Creates a new DoubleValue instance using the specified properties.
             * @function create
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {google.protobuf.DoubleValue.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.DoubleValue} DoubleValue instance
             * @type {{
             *   (properties: google.protobuf.DoubleValue.$Shape): google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape;
             *   (properties?: google.protobuf.DoubleValue.$Properties): google.protobuf.DoubleValue;
             * }}
             */
            DoubleValue.create = function(properties) {
                return new DoubleValue(properties);
            };

            /**
             * Encodes the specified DoubleValue message. Does not implicitly {@link google.protobuf.DoubleValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {google.protobuf.DoubleValue.$Properties} message DoubleValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DoubleValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DoubleValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape} DoubleValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DoubleValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.DoubleValue();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return DoubleValue;
        })();

        protobuf.FloatValue = (function() {

            /**
             * Properties of a FloatValue.
             * @typedef {Object} google.protobuf.FloatValue.$Properties
             * @property {number|null} [value] FloatValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FloatValue.
             * @memberof google.protobuf
             * @interface IFloatValue
             * @augments google.protobuf.FloatValue.$Properties
             * @deprecated Use google.protobuf.FloatValue.$Properties instead.
             */

            /**
             * Shape of a FloatValue.
             * @typedef {google.protobuf.FloatValue.$Properties} google.protobuf.FloatValue.$Shape
             */

            /**
             * Constructs a new FloatValue.
             * @memberof google.protobuf
             * @classdesc Represents a FloatValue.
             * @constructor
             * @param {google.protobuf.FloatValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FloatValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FloatValue value.
             * @member {number} value
             * @memberof google.protobuf.FloatValue
             * @instance
             */
            FloatValue.prototype.value = 0;

            /**
             * Creates a new FloatValue instance using the specified properties.
             * @function create
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {google.protobuf.FloatValue.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.FloatValue} FloatValue instance
             * @type {{
             *   (properties: google.protobuf.FloatValue.$Shape): google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape;
             *   (properties?: google.protobuf.FloatValue.$Properties): google.protobuf.FloatValue;
             * }}
             */
            FloatValue.create = function(properties) {
                return new FloatValue(properties);
            };

            /**
             * Encodes the specified FloatValue message. Does not implicitly {@link google.protobuf.FloatValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {google.protobuf.FloatValue.$Properties} message FloatValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FloatValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 1, wireType 5 =*/13).float(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FloatValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape} FloatValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FloatValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.FloatValue();
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
                            if (wireType !== 5)
                                break;
                            if (!$Object.is(value = reader.float(), 0))
                                message.value = value;
                            else
                                delete message.value;
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

            return FloatValue;
        })();

        protobuf.Int64Value = (function() {

            /**
             * Properties of an Int64Value.
             * @typedef {Object} google.protobuf.Int64Value.$Properties
             * @property {number|Long|null} [value] Int64Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Int64Value.
             * @memberof google.protobuf
             * @interface IInt64Value
             * @augments google.protobuf.Int64Value.$Properties
             * @deprecated Use google.protobuf.Int64Value.$Properties instead.
             */

            /**
             * Shape of an Int64Value.
             * @typedef {google.protobuf.Int64Value.$Properties} google.protobuf.Int64Value.$Shape
             */

            /**
             * Constructs a new Int64Value.
             * @memberof google.protobuf
             * @classdesc Represents an Int64Value.
             * @constructor
             * @param {google.protobuf.Int64Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Int64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Int64Value value.
             * @member {number|Long} value
             * @memberof google.protobuf.Int64Value
             * @instance
             */
            Int64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Int64Value instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {google.protobuf.Int64Value.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Int64Value} Int64Value instance
             * @type {{
             *   (properties: google.protobuf.Int64Value.$Shape): google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape;
             *   (properties?: google.protobuf.Int64Value.$Properties): google.protobuf.Int64Value;
             * }}
             */
            Int64Value.create = function(properties) {
                return new Int64Value(properties);
            };

            /**
             * Encodes the specified Int64Value message. Does not implicitly {@link google.protobuf.Int64Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {google.protobuf.Int64Value.$Properties} message Int64Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Int64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Int64Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape} Int64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Int64Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Int64Value();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return Int64Value;
        })();

        protobuf.UInt64Value = (function() {

            /**
             * Properties of a UInt64Value.
             * @typedef {Object} google.protobuf.UInt64Value.$Properties
             * @property {number|Long|null} [value] UInt64Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a UInt64Value.
             * @memberof google.protobuf
             * @interface IUInt64Value
             * @augments google.protobuf.UInt64Value.$Properties
             * @deprecated Use google.protobuf.UInt64Value.$Properties instead.
             */

            /**
             * Shape of a UInt64Value.
             * @typedef {google.protobuf.UInt64Value.$Properties} google.protobuf.UInt64Value.$Shape
             */

            /**
             * Constructs a new UInt64Value.
             * @memberof google.protobuf
             * @classdesc Represents a UInt64Value.
             * @constructor
             * @param {google.protobuf.UInt64Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UInt64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UInt64Value value.
             * @member {number|Long} value
             * @memberof google.protobuf.UInt64Value
             * @instance
             */
            UInt64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new UInt64Value instance using the specified properties.
             * @function create
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {google.protobuf.UInt64Value.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.UInt64Value} UInt64Value instance
             * @type {{
             *   (properties: google.protobuf.UInt64Value.$Shape): google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape;
             *   (properties?: google.protobuf.UInt64Value.$Properties): google.protobuf.UInt64Value;
             * }}
             */
            UInt64Value.create = function(properties) {
                return new UInt64Value(properties);
            };

            /**
             * Encodes the specified UInt64Value message. Does not implicitly {@link google.protobuf.UInt64Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {google.protobuf.UInt64Value.$Properties} message UInt64Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UInt64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a UInt64Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape} UInt64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UInt64Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.UInt64Value();
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
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

            return UInt64Value;
        })();

        protobuf.Int32Value = (function() {

            /**
             * Properties of an Int32Value.
             * @typedef {Object} google.protobuf.Int32Value.$Properties
             * @property {number|null} [value] Int32Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Int32Value.
             * @memberof google.protobuf
             * @interface IInt32Value
             * @augments google.protobuf.Int32Value.$Properties
             * @deprecated Use google.protobuf.Int32Value.$Properties instead.
             */

            /**
             * Shape of an Int32Value.
             * @typedef {google.protobuf.Int32Value.$Properties} google.protobuf.Int32Value.$Shape
             */

            /**
             * Constructs a new Int32Value.
             * @memberof google.protobuf
             * @classdesc Represents an Int32Value.
             * @constructor
             * @param {google.protobuf.Int32Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Int32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Int32Value value.
             * @member {number} value
             * @memberof google.protobuf.Int32Value
             * @instance
             */
            Int32Value.prototype.value = 0;

            /**
             * Creates a new Int32Value instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {google.protobuf.Int32Value.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Int32Value} Int32Value instance
             * @type {{
             *   (properties: google.protobuf.Int32Value.$Shape): google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape;
             *   (properties?: google.protobuf.Int32Value.$Properties): google.protobuf.Int32Value;
             * }}
             */
            Int32Value.create = function(properties) {
                return new Int32Value(properties);
            };

            /**
             * Encodes the specified Int32Value message. Does not implicitly {@link google.protobuf.Int32Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {google.protobuf.Int32Value.$Properties} message Int32Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Int32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Int32Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape} Int32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Int32Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Int32Value();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return Int32Value;
        })();

        protobuf.UInt32Value = (function() {

            /**
             * Properties of a UInt32Value.
             * @typedef {Object} google.protobuf.UInt32Value.$Properties
             * @property {number|null} [value] UInt32Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a UInt32Value.
             * @memberof google.protobuf
             * @interface IUInt32Value
             * @augments google.protobuf.UInt32Value.$Properties
             * @deprecated Use google.protobuf.UInt32Value.$Properties instead.
             */

            /**
             * Shape of a UInt32Value.
             * @typedef {google.protobuf.UInt32Value.$Properties} google.protobuf.UInt32Value.$Shape
             */

            /**
             * Constructs a new UInt32Value.
             * @memberof google.protobuf
             * @classdesc Represents a UInt32Value.
             * @constructor
             * @param {google.protobuf.UInt32Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UInt32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UInt32Value value.
             * @member {number} value
             * @memberof google.protobuf.UInt32Value
             * @instance
             */
            UInt32Value.prototype.value = 0;

            /**
             * Creates a new UInt32Value instance using the specified properties.
             * @function create
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {google.protobuf.UInt32Value.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.UInt32Value} UInt32Value instance
             * @type {{
             *   (properties: google.protobuf.UInt32Value.$Shape): google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape;
             *   (properties?: google.protobuf.UInt32Value.$Properties): google.protobuf.UInt32Value;
             * }}
             */
            UInt32Value.create = function(properties) {
                return new UInt32Value(properties);
            };

            /**
             * Encodes the specified UInt32Value message. Does not implicitly {@link google.protobuf.UInt32Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {google.protobuf.UInt32Value.$Properties} message UInt32Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UInt32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a UInt32Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape} UInt32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UInt32Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.UInt32Value();
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
                            if (value = reader.uint32())
                                message.value = value;
                            else
                                delete message.value;
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

            return UInt32Value;
        })();

        protobuf.BoolValue = (function() {

            /**
             * Properties of a BoolValue.
             * @typedef {Object} google.protobuf.BoolValue.$Properties
             * @property {boolean|null} [value] BoolValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BoolValue.
             * @memberof google.protobuf
             * @interface IBoolValue
             * @augments google.protobuf.BoolValue.$Properties
             * @deprecated Use google.protobuf.BoolValue.$Properties instead.
             */

            /**
             * Shape of a BoolValue.
             * @typedef {google.protobuf.BoolValue.$Properties} google.protobuf.BoolValue.$Shape
             */

            /**
             * Constructs a new BoolValue.
             * @memberof google.protobuf
             * @classdesc Represents a BoolValue.
             * @constructor
             * @param {google.protobuf.BoolValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BoolValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BoolValue value.
             * @member {boolean} value
             * @memberof google.protobuf.BoolValue
             * @instance
             */
            BoolValue.prototype.value = false;

            /**
             * Creates a new BoolValue instance using the specified properties.
             * @function create
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {google.protobuf.BoolValue.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.BoolValue} BoolValue instance
             * @type {{
             *   (properties: google.protobuf.BoolValue.$Shape): google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape;
             *   (properties?: google.protobuf.BoolValue.$Properties): google.protobuf.BoolValue;
             * }}
             */
            BoolValue.create = function(properties) {
                return new BoolValue(properties);
            };

            /**
             * Encodes the specified BoolValue message. Does not implicitly {@link google.protobuf.BoolValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {google.protobuf.BoolValue.$Properties} message BoolValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BoolValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BoolValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape} BoolValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BoolValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.BoolValue();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return BoolValue;
        })();

        protobuf.StringValue = (function() {

            /**
             * Properties of a StringValue.
             * @typedef {Object} google.protobuf.StringValue.$Properties
             * @property {string|null} [value] StringValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StringValue.
             * @memberof google.protobuf
             * @interface IStringValue
             * @augments google.protobuf.StringValue.$Properties
             * @deprecated Use google.protobuf.StringValue.$Properties instead.
             */

            /**
             * Shape of a StringValue.
             * @typedef {google.protobuf.StringValue.$Properties} google.protobuf.StringValue.$Shape
             */

            /**
             * Constructs a new StringValue.
             * @memberof google.protobuf
             * @classdesc Represents a StringValue.
             * @constructor
             * @param {google.protobuf.StringValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StringValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StringValue value.
             * @member {string} value
             * @memberof google.protobuf.StringValue
             * @instance
             */
            StringValue.prototype.value = "";

            /**
             * Creates a new StringValue instance using the specified properties.
             * @function create
             * @memberof google.protobuf.StringValue
             * @static
             * @param {google.protobuf.StringValue.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.StringValue} StringValue instance
             * @type {{
             *   (properties: google.protobuf.StringValue.$Shape): google.protobuf.StringValue & google.protobuf.StringValue.$Shape;
             *   (properties?: google.protobuf.StringValue.$Properties): google.protobuf.StringValue;
             * }}
             */
            StringValue.create = function(properties) {
                return new StringValue(properties);
            };

            /**
             * Encodes the specified StringValue message. Does not implicitly {@link google.protobuf.StringValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.StringValue
             * @static
             * @param {google.protobuf.StringValue.$Properties} message StringValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StringValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StringValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.StringValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.StringValue & google.protobuf.StringValue.$Shape} StringValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StringValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.StringValue();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return StringValue;
        })();

        protobuf.BytesValue = (function() {

            /**
             * Properties of a BytesValue.
             * @typedef {Object} google.protobuf.BytesValue.$Properties
             * @property {Uint8Array|null} [value] BytesValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BytesValue.
             * @memberof google.protobuf
             * @interface IBytesValue
             * @augments google.protobuf.BytesValue.$Properties
             * @deprecated Use google.protobuf.BytesValue.$Properties instead.
             */

            /**
             * Shape of a BytesValue.
             * @typedef {google.protobuf.BytesValue.$Properties} google.protobuf.BytesValue.$Shape
             */

            /**
             * Constructs a new BytesValue.
             * @memberof google.protobuf
             * @classdesc Represents a BytesValue.
             * @constructor
             * @param {google.protobuf.BytesValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BytesValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BytesValue value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.BytesValue
             * @instance
             */
            BytesValue.prototype.value = $util.newBuffer([]);

            /**
             * Creates a new BytesValue instance using the specified properties.
             * @function create
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {google.protobuf.BytesValue.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.BytesValue} BytesValue instance
             * @type {{
             *   (properties: google.protobuf.BytesValue.$Shape): google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape;
             *   (properties?: google.protobuf.BytesValue.$Properties): google.protobuf.BytesValue;
             * }}
             */
            BytesValue.create = function(properties) {
                return new BytesValue(properties);
            };

            /**
             * Encodes the specified BytesValue message. Does not implicitly {@link google.protobuf.BytesValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {google.protobuf.BytesValue.$Properties} message BytesValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BytesValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BytesValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape} BytesValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BytesValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.BytesValue();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return BytesValue;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
