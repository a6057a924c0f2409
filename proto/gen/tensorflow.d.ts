import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace tensorflow. */
export namespace tensorflow {

    /**
     * Properties of an AttrValue.
     * @deprecated Use tensorflow.AttrValue.$Properties instead.
     */
    interface IAttrValue extends tensorflow.AttrValue.$Properties {
    }

    /** Represents an AttrValue. */
    class AttrValue {

        /**
         * Constructs a new AttrValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AttrValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AttrValue s. */
        s?: (Uint8Array|null);

        /** AttrValue i. */
        i?: (number|Long|null);

        /** AttrValue f. */
        f?: (number|null);

        /** AttrValue b. */
        b?: (boolean|null);

        /** AttrValue type. */
        type?: (tensorflow.DataType|null);

        /** AttrValue shape. */
        shape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** AttrValue tensor. */
        tensor?: (tensorflow.TensorProto.$Properties|null);

        /** AttrValue list. */
        list?: (tensorflow.AttrValue.ListValue.$Properties|null);

        /** AttrValue func. */
        func?: (tensorflow.NameAttrList.$Properties|null);

        /** AttrValue placeholder. */
        placeholder?: (string|null);

        /** AttrValue value. */
        value?: ("s"|"i"|"f"|"b"|"type"|"shape"|"tensor"|"list"|"func"|"placeholder");

        /**
         * Creates a new AttrValue instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AttrValue instance
         */
        static create(properties: tensorflow.AttrValue.$Shape): tensorflow.AttrValue & tensorflow.AttrValue.$Shape;
        static create(properties?: tensorflow.AttrValue.$Properties): tensorflow.AttrValue;

        /**
         * Encodes the specified AttrValue message. Does not implicitly {@link tensorflow.AttrValue.verify|verify} messages.
         * @param message AttrValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AttrValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AttrValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AttrValue & tensorflow.AttrValue.$Shape} AttrValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AttrValue & tensorflow.AttrValue.$Shape;
    }

    namespace AttrValue {

        /** Properties of an AttrValue. */
        interface $Properties {

            /** AttrValue s */
            s?: (Uint8Array|null);

            /** AttrValue i */
            i?: (number|Long|null);

            /** AttrValue f */
            f?: (number|null);

            /** AttrValue b */
            b?: (boolean|null);

            /** AttrValue type */
            type?: (tensorflow.DataType|null);

            /** AttrValue shape */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** AttrValue tensor */
            tensor?: (tensorflow.TensorProto.$Properties|null);

            /** AttrValue list */
            list?: (tensorflow.AttrValue.ListValue.$Properties|null);

            /** AttrValue func */
            func?: (tensorflow.NameAttrList.$Properties|null);

            /** AttrValue placeholder */
            placeholder?: (string|null);

            /** AttrValue value */
            value?: ("s"|"i"|"f"|"b"|"type"|"shape"|"tensor"|"list"|"func"|"placeholder");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an AttrValue. */
        type $Shape = {
          s?: Uint8Array|null;
          i?: number|Long|null;
          f?: number|null;
          b?: boolean|null;
          type?: tensorflow.DataType|null;
          shape?: tensorflow.TensorShapeProto.$Shape|null;
          tensor?: tensorflow.TensorProto.$Shape|null;
          list?: tensorflow.AttrValue.ListValue.$Shape|null;
          func?: tensorflow.NameAttrList.$Shape|null;
          placeholder?: string|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ value?: undefined; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "s"; s: Uint8Array; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "i"; s?: null; i: number|Long; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "f"; s?: null; i?: null; f: number; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "b"; s?: null; i?: null; f?: null; b: boolean; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "type"; s?: null; i?: null; f?: null; b?: null; type: tensorflow.DataType; shape?: null; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "shape"; s?: null; i?: null; f?: null; b?: null; type?: null; shape: tensorflow.TensorShapeProto.$Shape; tensor?: null; list?: null; func?: null; placeholder?: null }|{ value?: "tensor"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor: tensorflow.TensorProto.$Shape; list?: null; func?: null; placeholder?: null }|{ value?: "list"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list: tensorflow.AttrValue.ListValue.$Shape; func?: null; placeholder?: null }|{ value?: "func"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func: tensorflow.NameAttrList.$Shape; placeholder?: null }|{ value?: "placeholder"; s?: null; i?: null; f?: null; b?: null; type?: null; shape?: null; tensor?: null; list?: null; func?: null; placeholder: string })
        );

        /**
         * Properties of a ListValue.
         * @deprecated Use tensorflow.AttrValue.ListValue.$Properties instead.
         */
        interface IListValue extends tensorflow.AttrValue.ListValue.$Properties {
        }

        /** Represents a ListValue. */
        class ListValue {

            /**
             * Constructs a new ListValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.AttrValue.ListValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListValue s. */
            s: Uint8Array[];

            /** ListValue i. */
            i: (number|Long)[];

            /** ListValue f. */
            f: number[];

            /** ListValue b. */
            b: boolean[];

            /** ListValue type. */
            type: tensorflow.DataType[];

            /** ListValue shape. */
            shape: tensorflow.TensorShapeProto.$Properties[];

            /** ListValue tensor. */
            tensor: tensorflow.TensorProto.$Properties[];

            /** ListValue func. */
            func: tensorflow.NameAttrList.$Properties[];

            /**
             * Creates a new ListValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListValue instance
             */
            static create(properties: tensorflow.AttrValue.ListValue.$Shape): tensorflow.AttrValue.ListValue & tensorflow.AttrValue.ListValue.$Shape;
            static create(properties?: tensorflow.AttrValue.ListValue.$Properties): tensorflow.AttrValue.ListValue;

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link tensorflow.AttrValue.ListValue.verify|verify} messages.
             * @param message ListValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.AttrValue.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.AttrValue.ListValue & tensorflow.AttrValue.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AttrValue.ListValue & tensorflow.AttrValue.ListValue.$Shape;
        }

        namespace ListValue {

            /** Properties of a ListValue. */
            interface $Properties {

                /** ListValue s */
                s?: (Uint8Array[]|null);

                /** ListValue i */
                i?: ((number|Long)[]|null);

                /** ListValue f */
                f?: (number[]|null);

                /** ListValue b */
                b?: (boolean[]|null);

                /** ListValue type */
                type?: (tensorflow.DataType[]|null);

                /** ListValue shape */
                shape?: (tensorflow.TensorShapeProto.$Properties[]|null);

                /** ListValue tensor */
                tensor?: (tensorflow.TensorProto.$Properties[]|null);

                /** ListValue func */
                func?: (tensorflow.NameAttrList.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListValue. */
            type $Shape = {
              s?: Uint8Array[]|null;
              i?: (number|Long)[]|null;
              f?: number[]|null;
              b?: boolean[]|null;
              type?: tensorflow.DataType[]|null;
              shape?: tensorflow.TensorShapeProto.$Shape[]|null;
              tensor?: tensorflow.TensorProto.$Shape[]|null;
              func?: tensorflow.NameAttrList.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of a NameAttrList.
     * @deprecated Use tensorflow.NameAttrList.$Properties instead.
     */
    interface INameAttrList extends tensorflow.NameAttrList.$Properties {
    }

    /** Represents a NameAttrList. */
    class NameAttrList {

        /**
         * Constructs a new NameAttrList.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NameAttrList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NameAttrList name. */
        name: string;

        /** NameAttrList attr. */
        attr: { [k: string]: tensorflow.AttrValue.$Properties };

        /**
         * Creates a new NameAttrList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NameAttrList instance
         */
        static create(properties: tensorflow.NameAttrList.$Shape): tensorflow.NameAttrList & tensorflow.NameAttrList.$Shape;
        static create(properties?: tensorflow.NameAttrList.$Properties): tensorflow.NameAttrList;

        /**
         * Encodes the specified NameAttrList message. Does not implicitly {@link tensorflow.NameAttrList.verify|verify} messages.
         * @param message NameAttrList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NameAttrList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NameAttrList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NameAttrList & tensorflow.NameAttrList.$Shape} NameAttrList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NameAttrList & tensorflow.NameAttrList.$Shape;
    }

    namespace NameAttrList {

        /** Properties of a NameAttrList. */
        interface $Properties {

            /** NameAttrList name */
            name?: (string|null);

            /** NameAttrList attr */
            attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NameAttrList. */
        type $Shape = {
          name?: string|null;
          attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a TensorProto.
     * @deprecated Use tensorflow.TensorProto.$Properties instead.
     */
    interface ITensorProto extends tensorflow.TensorProto.$Properties {
    }

    /** Represents a TensorProto. */
    class TensorProto {

        /**
         * Constructs a new TensorProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorProto dtype. */
        dtype: tensorflow.DataType;

        /** TensorProto tensorShape. */
        tensorShape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** TensorProto versionNumber. */
        versionNumber: number;

        /** TensorProto tensorContent. */
        tensorContent: Uint8Array;

        /** TensorProto halfVal. */
        halfVal: number[];

        /** TensorProto floatVal. */
        floatVal: number[];

        /** TensorProto doubleVal. */
        doubleVal: number[];

        /** TensorProto intVal. */
        intVal: number[];

        /** TensorProto stringVal. */
        stringVal: Uint8Array[];

        /** TensorProto scomplexVal. */
        scomplexVal: number[];

        /** TensorProto int64Val. */
        int64Val: (number|Long)[];

        /** TensorProto boolVal. */
        boolVal: boolean[];

        /** TensorProto dcomplexVal. */
        dcomplexVal: number[];

        /** TensorProto resourceHandleVal. */
        resourceHandleVal: tensorflow.ResourceHandleProto.$Properties[];

        /** TensorProto variantVal. */
        variantVal: tensorflow.VariantTensorDataProto.$Properties[];

        /** TensorProto uint32Val. */
        uint32Val: number[];

        /** TensorProto uint64Val. */
        uint64Val: (number|Long)[];

        /** TensorProto float8Val. */
        float8Val: Uint8Array;

        /**
         * Creates a new TensorProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TensorProto instance
         */
        static create(properties: tensorflow.TensorProto.$Shape): tensorflow.TensorProto & tensorflow.TensorProto.$Shape;
        static create(properties?: tensorflow.TensorProto.$Properties): tensorflow.TensorProto;

        /**
         * Encodes the specified TensorProto message. Does not implicitly {@link tensorflow.TensorProto.verify|verify} messages.
         * @param message TensorProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorProto & tensorflow.TensorProto.$Shape} TensorProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorProto & tensorflow.TensorProto.$Shape;
    }

    namespace TensorProto {

        /** Properties of a TensorProto. */
        interface $Properties {

            /** TensorProto dtype */
            dtype?: (tensorflow.DataType|null);

            /** TensorProto tensorShape */
            tensorShape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** TensorProto versionNumber */
            versionNumber?: (number|null);

            /** TensorProto tensorContent */
            tensorContent?: (Uint8Array|null);

            /** TensorProto halfVal */
            halfVal?: (number[]|null);

            /** TensorProto floatVal */
            floatVal?: (number[]|null);

            /** TensorProto doubleVal */
            doubleVal?: (number[]|null);

            /** TensorProto intVal */
            intVal?: (number[]|null);

            /** TensorProto stringVal */
            stringVal?: (Uint8Array[]|null);

            /** TensorProto scomplexVal */
            scomplexVal?: (number[]|null);

            /** TensorProto int64Val */
            int64Val?: ((number|Long)[]|null);

            /** TensorProto boolVal */
            boolVal?: (boolean[]|null);

            /** TensorProto dcomplexVal */
            dcomplexVal?: (number[]|null);

            /** TensorProto resourceHandleVal */
            resourceHandleVal?: (tensorflow.ResourceHandleProto.$Properties[]|null);

            /** TensorProto variantVal */
            variantVal?: (tensorflow.VariantTensorDataProto.$Properties[]|null);

            /** TensorProto uint32Val */
            uint32Val?: (number[]|null);

            /** TensorProto uint64Val */
            uint64Val?: ((number|Long)[]|null);

            /** TensorProto float8Val */
            float8Val?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorProto. */
        type $Shape = tensorflow.TensorProto.$Properties;
    }

    /**
     * Properties of a VariantTensorDataProto.
     * @deprecated Use tensorflow.VariantTensorDataProto.$Properties instead.
     */
    interface IVariantTensorDataProto extends tensorflow.VariantTensorDataProto.$Properties {
    }

    /** Represents a VariantTensorDataProto. */
    class VariantTensorDataProto {

        /**
         * Constructs a new VariantTensorDataProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.VariantTensorDataProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VariantTensorDataProto typeName. */
        typeName: string;

        /** VariantTensorDataProto metadata. */
        metadata: Uint8Array;

        /** VariantTensorDataProto tensors. */
        tensors: tensorflow.TensorProto.$Properties[];

        /**
         * Creates a new VariantTensorDataProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns VariantTensorDataProto instance
         */
        static create(properties: tensorflow.VariantTensorDataProto.$Shape): tensorflow.VariantTensorDataProto & tensorflow.VariantTensorDataProto.$Shape;
        static create(properties?: tensorflow.VariantTensorDataProto.$Properties): tensorflow.VariantTensorDataProto;

        /**
         * Encodes the specified VariantTensorDataProto message. Does not implicitly {@link tensorflow.VariantTensorDataProto.verify|verify} messages.
         * @param message VariantTensorDataProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.VariantTensorDataProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VariantTensorDataProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.VariantTensorDataProto & tensorflow.VariantTensorDataProto.$Shape} VariantTensorDataProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.VariantTensorDataProto & tensorflow.VariantTensorDataProto.$Shape;
    }

    namespace VariantTensorDataProto {

        /** Properties of a VariantTensorDataProto. */
        interface $Properties {

            /** VariantTensorDataProto typeName */
            typeName?: (string|null);

            /** VariantTensorDataProto metadata */
            metadata?: (Uint8Array|null);

            /** VariantTensorDataProto tensors */
            tensors?: (tensorflow.TensorProto.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VariantTensorDataProto. */
        type $Shape = tensorflow.VariantTensorDataProto.$Properties;
    }

    /**
     * Properties of a ResourceHandleProto.
     * @deprecated Use tensorflow.ResourceHandleProto.$Properties instead.
     */
    interface IResourceHandleProto extends tensorflow.ResourceHandleProto.$Properties {
    }

    /** Represents a ResourceHandleProto. */
    class ResourceHandleProto {

        /**
         * Constructs a new ResourceHandleProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ResourceHandleProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResourceHandleProto device. */
        device: string;

        /** ResourceHandleProto container. */
        container: string;

        /** ResourceHandleProto name. */
        name: string;

        /** ResourceHandleProto hashCode. */
        hashCode: (number|Long);

        /** ResourceHandleProto maybeTypeName. */
        maybeTypeName: string;

        /** ResourceHandleProto dtypesAndShapes. */
        dtypesAndShapes: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[];

        /**
         * Creates a new ResourceHandleProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ResourceHandleProto instance
         */
        static create(properties: tensorflow.ResourceHandleProto.$Shape): tensorflow.ResourceHandleProto & tensorflow.ResourceHandleProto.$Shape;
        static create(properties?: tensorflow.ResourceHandleProto.$Properties): tensorflow.ResourceHandleProto;

        /**
         * Encodes the specified ResourceHandleProto message. Does not implicitly {@link tensorflow.ResourceHandleProto.verify|verify} messages.
         * @param message ResourceHandleProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ResourceHandleProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResourceHandleProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ResourceHandleProto & tensorflow.ResourceHandleProto.$Shape} ResourceHandleProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ResourceHandleProto & tensorflow.ResourceHandleProto.$Shape;
    }

    namespace ResourceHandleProto {

        /** Properties of a ResourceHandleProto. */
        interface $Properties {

            /** ResourceHandleProto device */
            device?: (string|null);

            /** ResourceHandleProto container */
            container?: (string|null);

            /** ResourceHandleProto name */
            name?: (string|null);

            /** ResourceHandleProto hashCode */
            hashCode?: (number|Long|null);

            /** ResourceHandleProto maybeTypeName */
            maybeTypeName?: (string|null);

            /** ResourceHandleProto dtypesAndShapes */
            dtypesAndShapes?: (tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResourceHandleProto. */
        type $Shape = tensorflow.ResourceHandleProto.$Properties;

        /**
         * Properties of a DtypeAndShape.
         * @deprecated Use tensorflow.ResourceHandleProto.DtypeAndShape.$Properties instead.
         */
        interface IDtypeAndShape extends tensorflow.ResourceHandleProto.DtypeAndShape.$Properties {
        }

        /** Represents a DtypeAndShape. */
        class DtypeAndShape {

            /**
             * Constructs a new DtypeAndShape.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DtypeAndShape dtype. */
            dtype: tensorflow.DataType;

            /** DtypeAndShape shape. */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /**
             * Creates a new DtypeAndShape instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DtypeAndShape instance
             */
            static create(properties: tensorflow.ResourceHandleProto.DtypeAndShape.$Shape): tensorflow.ResourceHandleProto.DtypeAndShape & tensorflow.ResourceHandleProto.DtypeAndShape.$Shape;
            static create(properties?: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties): tensorflow.ResourceHandleProto.DtypeAndShape;

            /**
             * Encodes the specified DtypeAndShape message. Does not implicitly {@link tensorflow.ResourceHandleProto.DtypeAndShape.verify|verify} messages.
             * @param message DtypeAndShape message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DtypeAndShape message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.ResourceHandleProto.DtypeAndShape & tensorflow.ResourceHandleProto.DtypeAndShape.$Shape} DtypeAndShape
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ResourceHandleProto.DtypeAndShape & tensorflow.ResourceHandleProto.DtypeAndShape.$Shape;
        }

        namespace DtypeAndShape {

            /** Properties of a DtypeAndShape. */
            interface $Properties {

                /** DtypeAndShape dtype */
                dtype?: (tensorflow.DataType|null);

                /** DtypeAndShape shape */
                shape?: (tensorflow.TensorShapeProto.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DtypeAndShape. */
            type $Shape = tensorflow.ResourceHandleProto.DtypeAndShape.$Properties;
        }
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
     * Properties of a CheckpointState.
     * @deprecated Use tensorflow.CheckpointState.$Properties instead.
     */
    interface ICheckpointState extends tensorflow.CheckpointState.$Properties {
    }

    /** Represents a CheckpointState. */
    class CheckpointState {

        /**
         * Constructs a new CheckpointState.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CheckpointState.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CheckpointState modelCheckpointPath. */
        modelCheckpointPath: string;

        /** CheckpointState allModelCheckpointPaths. */
        allModelCheckpointPaths: string[];

        /** CheckpointState allModelCheckpointTimestamps. */
        allModelCheckpointTimestamps: number[];

        /** CheckpointState lastPreservedTimestamp. */
        lastPreservedTimestamp: number;

        /**
         * Creates a new CheckpointState instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CheckpointState instance
         */
        static create(properties: tensorflow.CheckpointState.$Shape): tensorflow.CheckpointState & tensorflow.CheckpointState.$Shape;
        static create(properties?: tensorflow.CheckpointState.$Properties): tensorflow.CheckpointState;

        /**
         * Encodes the specified CheckpointState message. Does not implicitly {@link tensorflow.CheckpointState.verify|verify} messages.
         * @param message CheckpointState message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CheckpointState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CheckpointState message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CheckpointState & tensorflow.CheckpointState.$Shape} CheckpointState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CheckpointState & tensorflow.CheckpointState.$Shape;
    }

    namespace CheckpointState {

        /** Properties of a CheckpointState. */
        interface $Properties {

            /** CheckpointState modelCheckpointPath */
            modelCheckpointPath?: (string|null);

            /** CheckpointState allModelCheckpointPaths */
            allModelCheckpointPaths?: (string[]|null);

            /** CheckpointState allModelCheckpointTimestamps */
            allModelCheckpointTimestamps?: (number[]|null);

            /** CheckpointState lastPreservedTimestamp */
            lastPreservedTimestamp?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CheckpointState. */
        type $Shape = tensorflow.CheckpointState.$Properties;
    }

    /**
     * Properties of a ValuesDef.
     * @deprecated Use tensorflow.ValuesDef.$Properties instead.
     */
    interface IValuesDef extends tensorflow.ValuesDef.$Properties {
    }

    /** Represents a ValuesDef. */
    class ValuesDef {

        /**
         * Constructs a new ValuesDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ValuesDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ValuesDef values. */
        values: string[];

        /** ValuesDef externalValues. */
        externalValues: { [k: string]: string };

        /**
         * Creates a new ValuesDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ValuesDef instance
         */
        static create(properties: tensorflow.ValuesDef.$Shape): tensorflow.ValuesDef & tensorflow.ValuesDef.$Shape;
        static create(properties?: tensorflow.ValuesDef.$Properties): tensorflow.ValuesDef;

        /**
         * Encodes the specified ValuesDef message. Does not implicitly {@link tensorflow.ValuesDef.verify|verify} messages.
         * @param message ValuesDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ValuesDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ValuesDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ValuesDef & tensorflow.ValuesDef.$Shape} ValuesDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ValuesDef & tensorflow.ValuesDef.$Shape;
    }

    namespace ValuesDef {

        /** Properties of a ValuesDef. */
        interface $Properties {

            /** ValuesDef values */
            values?: (string[]|null);

            /** ValuesDef externalValues */
            externalValues?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ValuesDef. */
        type $Shape = tensorflow.ValuesDef.$Properties;
    }

    /**
     * Properties of a ControlFlowContextDef.
     * @deprecated Use tensorflow.ControlFlowContextDef.$Properties instead.
     */
    interface IControlFlowContextDef extends tensorflow.ControlFlowContextDef.$Properties {
    }

    /** Represents a ControlFlowContextDef. */
    class ControlFlowContextDef {

        /**
         * Constructs a new ControlFlowContextDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.ControlFlowContextDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ControlFlowContextDef condCtxt. */
        condCtxt?: (tensorflow.CondContextDef.$Properties|null);

        /** ControlFlowContextDef whileCtxt. */
        whileCtxt?: (tensorflow.WhileContextDef.$Properties|null);

        /** ControlFlowContextDef ctxt. */
        ctxt?: ("condCtxt"|"whileCtxt");

        /**
         * Creates a new ControlFlowContextDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ControlFlowContextDef instance
         */
        static create(properties: tensorflow.ControlFlowContextDef.$Shape): tensorflow.ControlFlowContextDef & tensorflow.ControlFlowContextDef.$Shape;
        static create(properties?: tensorflow.ControlFlowContextDef.$Properties): tensorflow.ControlFlowContextDef;

        /**
         * Encodes the specified ControlFlowContextDef message. Does not implicitly {@link tensorflow.ControlFlowContextDef.verify|verify} messages.
         * @param message ControlFlowContextDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.ControlFlowContextDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ControlFlowContextDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.ControlFlowContextDef & tensorflow.ControlFlowContextDef.$Shape} ControlFlowContextDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.ControlFlowContextDef & tensorflow.ControlFlowContextDef.$Shape;
    }

    namespace ControlFlowContextDef {

        /** Properties of a ControlFlowContextDef. */
        interface $Properties {

            /** ControlFlowContextDef condCtxt */
            condCtxt?: (tensorflow.CondContextDef.$Properties|null);

            /** ControlFlowContextDef whileCtxt */
            whileCtxt?: (tensorflow.WhileContextDef.$Properties|null);

            /** ControlFlowContextDef ctxt */
            ctxt?: ("condCtxt"|"whileCtxt");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a ControlFlowContextDef. */
        type $Shape = {
          condCtxt?: tensorflow.CondContextDef.$Shape|null;
          whileCtxt?: tensorflow.WhileContextDef.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ ctxt?: undefined; condCtxt?: null; whileCtxt?: null }|{ ctxt?: "condCtxt"; condCtxt: tensorflow.CondContextDef.$Shape; whileCtxt?: null }|{ ctxt?: "whileCtxt"; condCtxt?: null; whileCtxt: tensorflow.WhileContextDef.$Shape })
        );
    }

    /**
     * Properties of a CondContextDef.
     * @deprecated Use tensorflow.CondContextDef.$Properties instead.
     */
    interface ICondContextDef extends tensorflow.CondContextDef.$Properties {
    }

    /** Represents a CondContextDef. */
    class CondContextDef {

        /**
         * Constructs a new CondContextDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CondContextDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CondContextDef contextName. */
        contextName: string;

        /** CondContextDef predName. */
        predName: string;

        /** CondContextDef pivotName. */
        pivotName: string;

        /** CondContextDef branch. */
        branch: number;

        /** CondContextDef valuesDef. */
        valuesDef?: (tensorflow.ValuesDef.$Properties|null);

        /** CondContextDef nestedContexts. */
        nestedContexts: tensorflow.ControlFlowContextDef.$Properties[];

        /**
         * Creates a new CondContextDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CondContextDef instance
         */
        static create(properties: tensorflow.CondContextDef.$Shape): tensorflow.CondContextDef & tensorflow.CondContextDef.$Shape;
        static create(properties?: tensorflow.CondContextDef.$Properties): tensorflow.CondContextDef;

        /**
         * Encodes the specified CondContextDef message. Does not implicitly {@link tensorflow.CondContextDef.verify|verify} messages.
         * @param message CondContextDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CondContextDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CondContextDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CondContextDef & tensorflow.CondContextDef.$Shape} CondContextDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CondContextDef & tensorflow.CondContextDef.$Shape;
    }

    namespace CondContextDef {

        /** Properties of a CondContextDef. */
        interface $Properties {

            /** CondContextDef contextName */
            contextName?: (string|null);

            /** CondContextDef predName */
            predName?: (string|null);

            /** CondContextDef pivotName */
            pivotName?: (string|null);

            /** CondContextDef branch */
            branch?: (number|null);

            /** CondContextDef valuesDef */
            valuesDef?: (tensorflow.ValuesDef.$Properties|null);

            /** CondContextDef nestedContexts */
            nestedContexts?: (tensorflow.ControlFlowContextDef.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CondContextDef. */
        type $Shape = {
          contextName?: string|null;
          predName?: string|null;
          pivotName?: string|null;
          branch?: number|null;
          valuesDef?: tensorflow.ValuesDef.$Shape|null;
          nestedContexts?: tensorflow.ControlFlowContextDef.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a WhileContextDef.
     * @deprecated Use tensorflow.WhileContextDef.$Properties instead.
     */
    interface IWhileContextDef extends tensorflow.WhileContextDef.$Properties {
    }

    /** Represents a WhileContextDef. */
    class WhileContextDef {

        /**
         * Constructs a new WhileContextDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.WhileContextDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WhileContextDef contextName. */
        contextName: string;

        /** WhileContextDef parallelIterations. */
        parallelIterations: number;

        /** WhileContextDef backProp. */
        backProp: boolean;

        /** WhileContextDef swapMemory. */
        swapMemory: boolean;

        /** WhileContextDef pivotName. */
        pivotName: string;

        /** WhileContextDef pivotForPredName. */
        pivotForPredName: string;

        /** WhileContextDef pivotForBodyName. */
        pivotForBodyName: string;

        /** WhileContextDef loopExitNames. */
        loopExitNames: string[];

        /** WhileContextDef loopEnterNames. */
        loopEnterNames: string[];

        /** WhileContextDef valuesDef. */
        valuesDef?: (tensorflow.ValuesDef.$Properties|null);

        /** WhileContextDef maximumIterationsName. */
        maximumIterationsName: string;

        /** WhileContextDef nestedContexts. */
        nestedContexts: tensorflow.ControlFlowContextDef.$Properties[];

        /**
         * Creates a new WhileContextDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns WhileContextDef instance
         */
        static create(properties: tensorflow.WhileContextDef.$Shape): tensorflow.WhileContextDef & tensorflow.WhileContextDef.$Shape;
        static create(properties?: tensorflow.WhileContextDef.$Properties): tensorflow.WhileContextDef;

        /**
         * Encodes the specified WhileContextDef message. Does not implicitly {@link tensorflow.WhileContextDef.verify|verify} messages.
         * @param message WhileContextDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.WhileContextDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WhileContextDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.WhileContextDef & tensorflow.WhileContextDef.$Shape} WhileContextDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.WhileContextDef & tensorflow.WhileContextDef.$Shape;
    }

    namespace WhileContextDef {

        /** Properties of a WhileContextDef. */
        interface $Properties {

            /** WhileContextDef contextName */
            contextName?: (string|null);

            /** WhileContextDef parallelIterations */
            parallelIterations?: (number|null);

            /** WhileContextDef backProp */
            backProp?: (boolean|null);

            /** WhileContextDef swapMemory */
            swapMemory?: (boolean|null);

            /** WhileContextDef pivotName */
            pivotName?: (string|null);

            /** WhileContextDef pivotForPredName */
            pivotForPredName?: (string|null);

            /** WhileContextDef pivotForBodyName */
            pivotForBodyName?: (string|null);

            /** WhileContextDef loopExitNames */
            loopExitNames?: (string[]|null);

            /** WhileContextDef loopEnterNames */
            loopEnterNames?: (string[]|null);

            /** WhileContextDef valuesDef */
            valuesDef?: (tensorflow.ValuesDef.$Properties|null);

            /** WhileContextDef maximumIterationsName */
            maximumIterationsName?: (string|null);

            /** WhileContextDef nestedContexts */
            nestedContexts?: (tensorflow.ControlFlowContextDef.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WhileContextDef. */
        type $Shape = {
          contextName?: string|null;
          parallelIterations?: number|null;
          backProp?: boolean|null;
          swapMemory?: boolean|null;
          pivotName?: string|null;
          pivotForPredName?: string|null;
          pivotForBodyName?: string|null;
          loopExitNames?: string[]|null;
          loopEnterNames?: string[]|null;
          valuesDef?: tensorflow.ValuesDef.$Shape|null;
          maximumIterationsName?: string|null;
          nestedContexts?: tensorflow.ControlFlowContextDef.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
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
     * Properties of a SourceMetadata.
     * @deprecated Use tensorflow.SourceMetadata.$Properties instead.
     */
    interface ISourceMetadata extends tensorflow.SourceMetadata.$Properties {
    }

    /** Represents a SourceMetadata. */
    class SourceMetadata {

        /**
         * Constructs a new SourceMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SourceMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SourceMetadata writer. */
        writer: string;

        /**
         * Creates a new SourceMetadata instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SourceMetadata instance
         */
        static create(properties: tensorflow.SourceMetadata.$Shape): tensorflow.SourceMetadata & tensorflow.SourceMetadata.$Shape;
        static create(properties?: tensorflow.SourceMetadata.$Properties): tensorflow.SourceMetadata;

        /**
         * Encodes the specified SourceMetadata message. Does not implicitly {@link tensorflow.SourceMetadata.verify|verify} messages.
         * @param message SourceMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SourceMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SourceMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SourceMetadata & tensorflow.SourceMetadata.$Shape} SourceMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SourceMetadata & tensorflow.SourceMetadata.$Shape;
    }

    namespace SourceMetadata {

        /** Properties of a SourceMetadata. */
        interface $Properties {

            /** SourceMetadata writer */
            writer?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SourceMetadata. */
        type $Shape = tensorflow.SourceMetadata.$Properties;
    }

    /**
     * Properties of a SessionLog.
     * @deprecated Use tensorflow.SessionLog.$Properties instead.
     */
    interface ISessionLog extends tensorflow.SessionLog.$Properties {
    }

    /** Represents a SessionLog. */
    class SessionLog {

        /**
         * Constructs a new SessionLog.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SessionLog.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SessionLog status. */
        status: tensorflow.SessionLog.SessionStatus;

        /** SessionLog checkpointPath. */
        checkpointPath: string;

        /** SessionLog msg. */
        msg: string;

        /**
         * Creates a new SessionLog instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SessionLog instance
         */
        static create(properties: tensorflow.SessionLog.$Shape): tensorflow.SessionLog & tensorflow.SessionLog.$Shape;
        static create(properties?: tensorflow.SessionLog.$Properties): tensorflow.SessionLog;

        /**
         * Encodes the specified SessionLog message. Does not implicitly {@link tensorflow.SessionLog.verify|verify} messages.
         * @param message SessionLog message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SessionLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SessionLog message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SessionLog & tensorflow.SessionLog.$Shape} SessionLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SessionLog & tensorflow.SessionLog.$Shape;
    }

    namespace SessionLog {

        /** Properties of a SessionLog. */
        interface $Properties {

            /** SessionLog status */
            status?: (tensorflow.SessionLog.SessionStatus|null);

            /** SessionLog checkpointPath */
            checkpointPath?: (string|null);

            /** SessionLog msg */
            msg?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SessionLog. */
        type $Shape = tensorflow.SessionLog.$Properties;

        /** SessionStatus enum. */
        enum SessionStatus {

            /** STATUS_UNSPECIFIED value */
            STATUS_UNSPECIFIED = 0,

            /** START value */
            START = 1,

            /** STOP value */
            STOP = 2,

            /** CHECKPOINT value */
            CHECKPOINT = 3
        }
    }

    /**
     * Properties of a LogMessage.
     * @deprecated Use tensorflow.LogMessage.$Properties instead.
     */
    interface ILogMessage extends tensorflow.LogMessage.$Properties {
    }

    /** Represents a LogMessage. */
    class LogMessage {

        /**
         * Constructs a new LogMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.LogMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LogMessage level. */
        level: tensorflow.LogMessage.Level;

        /** LogMessage message. */
        message: string;

        /**
         * Creates a new LogMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LogMessage instance
         */
        static create(properties: tensorflow.LogMessage.$Shape): tensorflow.LogMessage & tensorflow.LogMessage.$Shape;
        static create(properties?: tensorflow.LogMessage.$Properties): tensorflow.LogMessage;

        /**
         * Encodes the specified LogMessage message. Does not implicitly {@link tensorflow.LogMessage.verify|verify} messages.
         * @param message LogMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.LogMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LogMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.LogMessage & tensorflow.LogMessage.$Shape} LogMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.LogMessage & tensorflow.LogMessage.$Shape;
    }

    namespace LogMessage {

        /** Properties of a LogMessage. */
        interface $Properties {

            /** LogMessage level */
            level?: (tensorflow.LogMessage.Level|null);

            /** LogMessage message */
            message?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LogMessage. */
        type $Shape = tensorflow.LogMessage.$Properties;

        /** Level enum. */
        enum Level {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** DEBUGGING value */
            DEBUGGING = 10,

            /** INFO value */
            INFO = 20,

            /** WARN value */
            WARN = 30,

            /** ERROR value */
            ERROR = 40,

            /** FATAL value */
            FATAL = 50
        }
    }

    /**
     * Properties of a TaggedRunMetadata.
     * @deprecated Use tensorflow.TaggedRunMetadata.$Properties instead.
     */
    interface ITaggedRunMetadata extends tensorflow.TaggedRunMetadata.$Properties {
    }

    /** Represents a TaggedRunMetadata. */
    class TaggedRunMetadata {

        /**
         * Constructs a new TaggedRunMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TaggedRunMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TaggedRunMetadata tag. */
        tag: string;

        /** TaggedRunMetadata runMetadata. */
        runMetadata: Uint8Array;

        /**
         * Creates a new TaggedRunMetadata instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TaggedRunMetadata instance
         */
        static create(properties: tensorflow.TaggedRunMetadata.$Shape): tensorflow.TaggedRunMetadata & tensorflow.TaggedRunMetadata.$Shape;
        static create(properties?: tensorflow.TaggedRunMetadata.$Properties): tensorflow.TaggedRunMetadata;

        /**
         * Encodes the specified TaggedRunMetadata message. Does not implicitly {@link tensorflow.TaggedRunMetadata.verify|verify} messages.
         * @param message TaggedRunMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TaggedRunMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TaggedRunMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TaggedRunMetadata & tensorflow.TaggedRunMetadata.$Shape} TaggedRunMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TaggedRunMetadata & tensorflow.TaggedRunMetadata.$Shape;
    }

    namespace TaggedRunMetadata {

        /** Properties of a TaggedRunMetadata. */
        interface $Properties {

            /** TaggedRunMetadata tag */
            tag?: (string|null);

            /** TaggedRunMetadata runMetadata */
            runMetadata?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TaggedRunMetadata. */
        type $Shape = tensorflow.TaggedRunMetadata.$Properties;
    }

    /**
     * Properties of an Event.
     * @deprecated Use tensorflow.Event.$Properties instead.
     */
    interface IEvent extends tensorflow.Event.$Properties {
    }

    /** Represents an Event. */
    class Event {

        /**
         * Constructs a new Event.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Event.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Event wallTime. */
        wallTime: number;

        /** Event step. */
        step: (number|Long);

        /** Event fileVersion. */
        fileVersion?: (string|null);

        /** Event graphDef. */
        graphDef?: (Uint8Array|null);

        /** Event summary. */
        summary?: (tensorflow.Summary.$Properties|null);

        /** Event logMessage. */
        logMessage?: (tensorflow.LogMessage.$Properties|null);

        /** Event sessionLog. */
        sessionLog?: (tensorflow.SessionLog.$Properties|null);

        /** Event taggedRunMetadata. */
        taggedRunMetadata?: (tensorflow.TaggedRunMetadata.$Properties|null);

        /** Event metaGraphDef. */
        metaGraphDef?: (Uint8Array|null);

        /** Event sourceMetadata. */
        sourceMetadata?: (tensorflow.SourceMetadata.$Properties|null);

        /** Event what. */
        what?: ("fileVersion"|"graphDef"|"summary"|"logMessage"|"sessionLog"|"taggedRunMetadata"|"metaGraphDef");

        /**
         * Creates a new Event instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Event instance
         */
        static create(properties: tensorflow.Event.$Shape): tensorflow.Event & tensorflow.Event.$Shape;
        static create(properties?: tensorflow.Event.$Properties): tensorflow.Event;

        /**
         * Encodes the specified Event message. Does not implicitly {@link tensorflow.Event.verify|verify} messages.
         * @param message Event message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Event & tensorflow.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Event & tensorflow.Event.$Shape;
    }

    namespace Event {

        /** Properties of an Event. */
        interface $Properties {

            /** Event wallTime */
            wallTime?: (number|null);

            /** Event step */
            step?: (number|Long|null);

            /** Event fileVersion */
            fileVersion?: (string|null);

            /** Event graphDef */
            graphDef?: (Uint8Array|null);

            /** Event summary */
            summary?: (tensorflow.Summary.$Properties|null);

            /** Event logMessage */
            logMessage?: (tensorflow.LogMessage.$Properties|null);

            /** Event sessionLog */
            sessionLog?: (tensorflow.SessionLog.$Properties|null);

            /** Event taggedRunMetadata */
            taggedRunMetadata?: (tensorflow.TaggedRunMetadata.$Properties|null);

            /** Event metaGraphDef */
            metaGraphDef?: (Uint8Array|null);

            /** Event sourceMetadata */
            sourceMetadata?: (tensorflow.SourceMetadata.$Properties|null);

            /** Event what */
            what?: ("fileVersion"|"graphDef"|"summary"|"logMessage"|"sessionLog"|"taggedRunMetadata"|"metaGraphDef");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an Event. */
        type $Shape = {
          wallTime?: number|null;
          step?: number|Long|null;
          fileVersion?: string|null;
          graphDef?: Uint8Array|null;
          summary?: tensorflow.Summary.$Shape|null;
          logMessage?: tensorflow.LogMessage.$Shape|null;
          sessionLog?: tensorflow.SessionLog.$Shape|null;
          taggedRunMetadata?: tensorflow.TaggedRunMetadata.$Shape|null;
          metaGraphDef?: Uint8Array|null;
          sourceMetadata?: tensorflow.SourceMetadata.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ what?: undefined; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "fileVersion"; fileVersion: string; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "graphDef"; fileVersion?: null; graphDef: Uint8Array; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "summary"; fileVersion?: null; graphDef?: null; summary: tensorflow.Summary.$Shape; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "logMessage"; fileVersion?: null; graphDef?: null; summary?: null; logMessage: tensorflow.LogMessage.$Shape; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "sessionLog"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog: tensorflow.SessionLog.$Shape; taggedRunMetadata?: null; metaGraphDef?: null }|{ what?: "taggedRunMetadata"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata: tensorflow.TaggedRunMetadata.$Shape; metaGraphDef?: null }|{ what?: "metaGraphDef"; fileVersion?: null; graphDef?: null; summary?: null; logMessage?: null; sessionLog?: null; taggedRunMetadata?: null; metaGraphDef: Uint8Array })
        );
    }

    /**
     * Properties of a SummaryDescription.
     * @deprecated Use tensorflow.SummaryDescription.$Properties instead.
     */
    interface ISummaryDescription extends tensorflow.SummaryDescription.$Properties {
    }

    /** Represents a SummaryDescription. */
    class SummaryDescription {

        /**
         * Constructs a new SummaryDescription.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SummaryDescription.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SummaryDescription typeHint. */
        typeHint: string;

        /**
         * Creates a new SummaryDescription instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SummaryDescription instance
         */
        static create(properties: tensorflow.SummaryDescription.$Shape): tensorflow.SummaryDescription & tensorflow.SummaryDescription.$Shape;
        static create(properties?: tensorflow.SummaryDescription.$Properties): tensorflow.SummaryDescription;

        /**
         * Encodes the specified SummaryDescription message. Does not implicitly {@link tensorflow.SummaryDescription.verify|verify} messages.
         * @param message SummaryDescription message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SummaryDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SummaryDescription message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SummaryDescription & tensorflow.SummaryDescription.$Shape} SummaryDescription
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SummaryDescription & tensorflow.SummaryDescription.$Shape;
    }

    namespace SummaryDescription {

        /** Properties of a SummaryDescription. */
        interface $Properties {

            /** SummaryDescription typeHint */
            typeHint?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SummaryDescription. */
        type $Shape = tensorflow.SummaryDescription.$Properties;
    }

    /** DataClass enum. */
    enum DataClass {

        /** DATA_CLASS_UNKNOWN value */
        DATA_CLASS_UNKNOWN = 0,

        /** DATA_CLASS_SCALAR value */
        DATA_CLASS_SCALAR = 1,

        /** DATA_CLASS_TENSOR value */
        DATA_CLASS_TENSOR = 2,

        /** DATA_CLASS_BLOB_SEQUENCE value */
        DATA_CLASS_BLOB_SEQUENCE = 3
    }

    /**
     * Properties of a SummaryMetadata.
     * @deprecated Use tensorflow.SummaryMetadata.$Properties instead.
     */
    interface ISummaryMetadata extends tensorflow.SummaryMetadata.$Properties {
    }

    /** Represents a SummaryMetadata. */
    class SummaryMetadata {

        /**
         * Constructs a new SummaryMetadata.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SummaryMetadata.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SummaryMetadata pluginData. */
        pluginData?: (tensorflow.SummaryMetadata.PluginData.$Properties|null);

        /** SummaryMetadata displayName. */
        displayName: string;

        /** SummaryMetadata summaryDescription. */
        summaryDescription: string;

        /** SummaryMetadata dataClass. */
        dataClass: tensorflow.DataClass;

        /**
         * Creates a new SummaryMetadata instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SummaryMetadata instance
         */
        static create(properties: tensorflow.SummaryMetadata.$Shape): tensorflow.SummaryMetadata & tensorflow.SummaryMetadata.$Shape;
        static create(properties?: tensorflow.SummaryMetadata.$Properties): tensorflow.SummaryMetadata;

        /**
         * Encodes the specified SummaryMetadata message. Does not implicitly {@link tensorflow.SummaryMetadata.verify|verify} messages.
         * @param message SummaryMetadata message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SummaryMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SummaryMetadata message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SummaryMetadata & tensorflow.SummaryMetadata.$Shape} SummaryMetadata
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SummaryMetadata & tensorflow.SummaryMetadata.$Shape;
    }

    namespace SummaryMetadata {

        /** Properties of a SummaryMetadata. */
        interface $Properties {

            /** SummaryMetadata pluginData */
            pluginData?: (tensorflow.SummaryMetadata.PluginData.$Properties|null);

            /** SummaryMetadata displayName */
            displayName?: (string|null);

            /** SummaryMetadata summaryDescription */
            summaryDescription?: (string|null);

            /** SummaryMetadata dataClass */
            dataClass?: (tensorflow.DataClass|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SummaryMetadata. */
        type $Shape = tensorflow.SummaryMetadata.$Properties;

        /**
         * Properties of a PluginData.
         * @deprecated Use tensorflow.SummaryMetadata.PluginData.$Properties instead.
         */
        interface IPluginData extends tensorflow.SummaryMetadata.PluginData.$Properties {
        }

        /** Represents a PluginData. */
        class PluginData {

            /**
             * Constructs a new PluginData.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.SummaryMetadata.PluginData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PluginData pluginName. */
            pluginName: string;

            /** PluginData content. */
            content: Uint8Array;

            /**
             * Creates a new PluginData instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PluginData instance
             */
            static create(properties: tensorflow.SummaryMetadata.PluginData.$Shape): tensorflow.SummaryMetadata.PluginData & tensorflow.SummaryMetadata.PluginData.$Shape;
            static create(properties?: tensorflow.SummaryMetadata.PluginData.$Properties): tensorflow.SummaryMetadata.PluginData;

            /**
             * Encodes the specified PluginData message. Does not implicitly {@link tensorflow.SummaryMetadata.PluginData.verify|verify} messages.
             * @param message PluginData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.SummaryMetadata.PluginData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PluginData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.SummaryMetadata.PluginData & tensorflow.SummaryMetadata.PluginData.$Shape} PluginData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SummaryMetadata.PluginData & tensorflow.SummaryMetadata.PluginData.$Shape;
        }

        namespace PluginData {

            /** Properties of a PluginData. */
            interface $Properties {

                /** PluginData pluginName */
                pluginName?: (string|null);

                /** PluginData content */
                content?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PluginData. */
            type $Shape = tensorflow.SummaryMetadata.PluginData.$Properties;
        }
    }

    /**
     * Properties of a HistogramProto.
     * @deprecated Use tensorflow.HistogramProto.$Properties instead.
     */
    interface IHistogramProto extends tensorflow.HistogramProto.$Properties {
    }

    /** Represents a HistogramProto. */
    class HistogramProto {

        /**
         * Constructs a new HistogramProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.HistogramProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HistogramProto min. */
        min: number;

        /** HistogramProto max. */
        max: number;

        /** HistogramProto num. */
        num: number;

        /** HistogramProto sum. */
        sum: number;

        /** HistogramProto sumSquares. */
        sumSquares: number;

        /** HistogramProto bucketLimit. */
        bucketLimit: number[];

        /** HistogramProto bucket. */
        bucket: number[];

        /**
         * Creates a new HistogramProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns HistogramProto instance
         */
        static create(properties: tensorflow.HistogramProto.$Shape): tensorflow.HistogramProto & tensorflow.HistogramProto.$Shape;
        static create(properties?: tensorflow.HistogramProto.$Properties): tensorflow.HistogramProto;

        /**
         * Encodes the specified HistogramProto message. Does not implicitly {@link tensorflow.HistogramProto.verify|verify} messages.
         * @param message HistogramProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.HistogramProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HistogramProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.HistogramProto & tensorflow.HistogramProto.$Shape} HistogramProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.HistogramProto & tensorflow.HistogramProto.$Shape;
    }

    namespace HistogramProto {

        /** Properties of a HistogramProto. */
        interface $Properties {

            /** HistogramProto min */
            min?: (number|null);

            /** HistogramProto max */
            max?: (number|null);

            /** HistogramProto num */
            num?: (number|null);

            /** HistogramProto sum */
            sum?: (number|null);

            /** HistogramProto sumSquares */
            sumSquares?: (number|null);

            /** HistogramProto bucketLimit */
            bucketLimit?: (number[]|null);

            /** HistogramProto bucket */
            bucket?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HistogramProto. */
        type $Shape = tensorflow.HistogramProto.$Properties;
    }

    /**
     * Properties of a Summary.
     * @deprecated Use tensorflow.Summary.$Properties instead.
     */
    interface ISummary extends tensorflow.Summary.$Properties {
    }

    /** Represents a Summary. */
    class Summary {

        /**
         * Constructs a new Summary.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Summary.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Summary value. */
        value: tensorflow.Summary.Value.$Properties[];

        /**
         * Creates a new Summary instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Summary instance
         */
        static create(properties: tensorflow.Summary.$Shape): tensorflow.Summary & tensorflow.Summary.$Shape;
        static create(properties?: tensorflow.Summary.$Properties): tensorflow.Summary;

        /**
         * Encodes the specified Summary message. Does not implicitly {@link tensorflow.Summary.verify|verify} messages.
         * @param message Summary message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Summary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Summary message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Summary & tensorflow.Summary.$Shape} Summary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary & tensorflow.Summary.$Shape;
    }

    namespace Summary {

        /** Properties of a Summary. */
        interface $Properties {

            /** Summary value */
            value?: (tensorflow.Summary.Value.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Summary. */
        type $Shape = {
          value?: tensorflow.Summary.Value.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an Image.
         * @deprecated Use tensorflow.Summary.Image.$Properties instead.
         */
        interface IImage extends tensorflow.Summary.Image.$Properties {
        }

        /** Represents an Image. */
        class Image {

            /**
             * Constructs a new Image.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.Summary.Image.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Image height. */
            height: number;

            /** Image width. */
            width: number;

            /** Image colorspace. */
            colorspace: number;

            /** Image encodedImageString. */
            encodedImageString: Uint8Array;

            /**
             * Creates a new Image instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Image instance
             */
            static create(properties: tensorflow.Summary.Image.$Shape): tensorflow.Summary.Image & tensorflow.Summary.Image.$Shape;
            static create(properties?: tensorflow.Summary.Image.$Properties): tensorflow.Summary.Image;

            /**
             * Encodes the specified Image message. Does not implicitly {@link tensorflow.Summary.Image.verify|verify} messages.
             * @param message Image message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.Summary.Image.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Image message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Image & tensorflow.Summary.Image.$Shape} Image
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary.Image & tensorflow.Summary.Image.$Shape;
        }

        namespace Image {

            /** Properties of an Image. */
            interface $Properties {

                /** Image height */
                height?: (number|null);

                /** Image width */
                width?: (number|null);

                /** Image colorspace */
                colorspace?: (number|null);

                /** Image encodedImageString */
                encodedImageString?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Image. */
            type $Shape = tensorflow.Summary.Image.$Properties;
        }

        /**
         * Properties of an Audio.
         * @deprecated Use tensorflow.Summary.Audio.$Properties instead.
         */
        interface IAudio extends tensorflow.Summary.Audio.$Properties {
        }

        /** Represents an Audio. */
        class Audio {

            /**
             * Constructs a new Audio.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.Summary.Audio.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Audio sampleRate. */
            sampleRate: number;

            /** Audio numChannels. */
            numChannels: (number|Long);

            /** Audio lengthFrames. */
            lengthFrames: (number|Long);

            /** Audio encodedAudioString. */
            encodedAudioString: Uint8Array;

            /** Audio contentType. */
            contentType: string;

            /**
             * Creates a new Audio instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Audio instance
             */
            static create(properties: tensorflow.Summary.Audio.$Shape): tensorflow.Summary.Audio & tensorflow.Summary.Audio.$Shape;
            static create(properties?: tensorflow.Summary.Audio.$Properties): tensorflow.Summary.Audio;

            /**
             * Encodes the specified Audio message. Does not implicitly {@link tensorflow.Summary.Audio.verify|verify} messages.
             * @param message Audio message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.Summary.Audio.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Audio message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Audio & tensorflow.Summary.Audio.$Shape} Audio
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary.Audio & tensorflow.Summary.Audio.$Shape;
        }

        namespace Audio {

            /** Properties of an Audio. */
            interface $Properties {

                /** Audio sampleRate */
                sampleRate?: (number|null);

                /** Audio numChannels */
                numChannels?: (number|Long|null);

                /** Audio lengthFrames */
                lengthFrames?: (number|Long|null);

                /** Audio encodedAudioString */
                encodedAudioString?: (Uint8Array|null);

                /** Audio contentType */
                contentType?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Audio. */
            type $Shape = tensorflow.Summary.Audio.$Properties;
        }

        /**
         * Properties of a Value.
         * @deprecated Use tensorflow.Summary.Value.$Properties instead.
         */
        interface IValue extends tensorflow.Summary.Value.$Properties {
        }

        /** Represents a Value. */
        class Value {

            /**
             * Constructs a new Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.Summary.Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Value nodeName. */
            nodeName: string;

            /** Value tag. */
            tag: string;

            /** Value metadata. */
            metadata?: (tensorflow.SummaryMetadata.$Properties|null);

            /** Value simpleValue. */
            simpleValue?: (number|null);

            /** Value obsoleteOldStyleHistogram. */
            obsoleteOldStyleHistogram?: (Uint8Array|null);

            /** Value image. */
            image?: (tensorflow.Summary.Image.$Properties|null);

            /** Value histo. */
            histo?: (tensorflow.HistogramProto.$Properties|null);

            /** Value audio. */
            audio?: (tensorflow.Summary.Audio.$Properties|null);

            /** Value tensor. */
            tensor?: (tensorflow.TensorProto.$Properties|null);

            /** Value value. */
            value?: ("simpleValue"|"obsoleteOldStyleHistogram"|"image"|"histo"|"audio"|"tensor");

            /**
             * Creates a new Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Value instance
             */
            static create(properties: tensorflow.Summary.Value.$Shape): tensorflow.Summary.Value & tensorflow.Summary.Value.$Shape;
            static create(properties?: tensorflow.Summary.Value.$Properties): tensorflow.Summary.Value;

            /**
             * Encodes the specified Value message. Does not implicitly {@link tensorflow.Summary.Value.verify|verify} messages.
             * @param message Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.Summary.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.Summary.Value & tensorflow.Summary.Value.$Shape} Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Summary.Value & tensorflow.Summary.Value.$Shape;
        }

        namespace Value {

            /** Properties of a Value. */
            interface $Properties {

                /** Value nodeName */
                nodeName?: (string|null);

                /** Value tag */
                tag?: (string|null);

                /** Value metadata */
                metadata?: (tensorflow.SummaryMetadata.$Properties|null);

                /** Value simpleValue */
                simpleValue?: (number|null);

                /** Value obsoleteOldStyleHistogram */
                obsoleteOldStyleHistogram?: (Uint8Array|null);

                /** Value image */
                image?: (tensorflow.Summary.Image.$Properties|null);

                /** Value histo */
                histo?: (tensorflow.HistogramProto.$Properties|null);

                /** Value audio */
                audio?: (tensorflow.Summary.Audio.$Properties|null);

                /** Value tensor */
                tensor?: (tensorflow.TensorProto.$Properties|null);

                /** Value value */
                value?: ("simpleValue"|"obsoleteOldStyleHistogram"|"image"|"histo"|"audio"|"tensor");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Value. */
            type $Shape = {
              nodeName?: string|null;
              tag?: string|null;
              metadata?: tensorflow.SummaryMetadata.$Shape|null;
              simpleValue?: number|null;
              obsoleteOldStyleHistogram?: Uint8Array|null;
              image?: tensorflow.Summary.Image.$Shape|null;
              histo?: tensorflow.HistogramProto.$Shape|null;
              audio?: tensorflow.Summary.Audio.$Shape|null;
              tensor?: tensorflow.TensorProto.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ value?: undefined; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "simpleValue"; simpleValue: number; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "obsoleteOldStyleHistogram"; simpleValue?: null; obsoleteOldStyleHistogram: Uint8Array; image?: null; histo?: null; audio?: null; tensor?: null }|{ value?: "image"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image: tensorflow.Summary.Image.$Shape; histo?: null; audio?: null; tensor?: null }|{ value?: "histo"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo: tensorflow.HistogramProto.$Shape; audio?: null; tensor?: null }|{ value?: "audio"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio: tensorflow.Summary.Audio.$Shape; tensor?: null }|{ value?: "tensor"; simpleValue?: null; obsoleteOldStyleHistogram?: null; image?: null; histo?: null; audio?: null; tensor: tensorflow.TensorProto.$Shape })
            );
        }
    }

    /**
     * Properties of a BytesList.
     * @deprecated Use tensorflow.BytesList.$Properties instead.
     */
    interface IBytesList extends tensorflow.BytesList.$Properties {
    }

    /** Represents a BytesList. */
    class BytesList {

        /**
         * Constructs a new BytesList.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.BytesList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BytesList value. */
        value: Uint8Array[];

        /**
         * Creates a new BytesList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BytesList instance
         */
        static create(properties: tensorflow.BytesList.$Shape): tensorflow.BytesList & tensorflow.BytesList.$Shape;
        static create(properties?: tensorflow.BytesList.$Properties): tensorflow.BytesList;

        /**
         * Encodes the specified BytesList message. Does not implicitly {@link tensorflow.BytesList.verify|verify} messages.
         * @param message BytesList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.BytesList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BytesList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.BytesList & tensorflow.BytesList.$Shape} BytesList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.BytesList & tensorflow.BytesList.$Shape;
    }

    namespace BytesList {

        /** Properties of a BytesList. */
        interface $Properties {

            /** BytesList value */
            value?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BytesList. */
        type $Shape = tensorflow.BytesList.$Properties;
    }

    /**
     * Properties of a FloatList.
     * @deprecated Use tensorflow.FloatList.$Properties instead.
     */
    interface IFloatList extends tensorflow.FloatList.$Properties {
    }

    /** Represents a FloatList. */
    class FloatList {

        /**
         * Constructs a new FloatList.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FloatList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FloatList value. */
        value: number[];

        /**
         * Creates a new FloatList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FloatList instance
         */
        static create(properties: tensorflow.FloatList.$Shape): tensorflow.FloatList & tensorflow.FloatList.$Shape;
        static create(properties?: tensorflow.FloatList.$Properties): tensorflow.FloatList;

        /**
         * Encodes the specified FloatList message. Does not implicitly {@link tensorflow.FloatList.verify|verify} messages.
         * @param message FloatList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FloatList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FloatList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FloatList & tensorflow.FloatList.$Shape} FloatList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FloatList & tensorflow.FloatList.$Shape;
    }

    namespace FloatList {

        /** Properties of a FloatList. */
        interface $Properties {

            /** FloatList value */
            value?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FloatList. */
        type $Shape = tensorflow.FloatList.$Properties;
    }

    /**
     * Properties of an Int64List.
     * @deprecated Use tensorflow.Int64List.$Properties instead.
     */
    interface IInt64List extends tensorflow.Int64List.$Properties {
    }

    /** Represents an Int64List. */
    class Int64List {

        /**
         * Constructs a new Int64List.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Int64List.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Int64List value. */
        value: (number|Long)[];

        /**
         * Creates a new Int64List instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Int64List instance
         */
        static create(properties: tensorflow.Int64List.$Shape): tensorflow.Int64List & tensorflow.Int64List.$Shape;
        static create(properties?: tensorflow.Int64List.$Properties): tensorflow.Int64List;

        /**
         * Encodes the specified Int64List message. Does not implicitly {@link tensorflow.Int64List.verify|verify} messages.
         * @param message Int64List message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Int64List.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Int64List message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Int64List & tensorflow.Int64List.$Shape} Int64List
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Int64List & tensorflow.Int64List.$Shape;
    }

    namespace Int64List {

        /** Properties of an Int64List. */
        interface $Properties {

            /** Int64List value */
            value?: ((number|Long)[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Int64List. */
        type $Shape = tensorflow.Int64List.$Properties;
    }

    /**
     * Properties of a Feature.
     * @deprecated Use tensorflow.Feature.$Properties instead.
     */
    interface IFeature extends tensorflow.Feature.$Properties {
    }

    /** Represents a Feature. */
    class Feature {

        /**
         * Constructs a new Feature.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Feature.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Feature bytesList. */
        bytesList?: (tensorflow.BytesList.$Properties|null);

        /** Feature floatList. */
        floatList?: (tensorflow.FloatList.$Properties|null);

        /** Feature int64List. */
        int64List?: (tensorflow.Int64List.$Properties|null);

        /** Feature kind. */
        kind?: ("bytesList"|"floatList"|"int64List");

        /**
         * Creates a new Feature instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Feature instance
         */
        static create(properties: tensorflow.Feature.$Shape): tensorflow.Feature & tensorflow.Feature.$Shape;
        static create(properties?: tensorflow.Feature.$Properties): tensorflow.Feature;

        /**
         * Encodes the specified Feature message. Does not implicitly {@link tensorflow.Feature.verify|verify} messages.
         * @param message Feature message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Feature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Feature message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Feature & tensorflow.Feature.$Shape} Feature
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Feature & tensorflow.Feature.$Shape;
    }

    namespace Feature {

        /** Properties of a Feature. */
        interface $Properties {

            /** Feature bytesList */
            bytesList?: (tensorflow.BytesList.$Properties|null);

            /** Feature floatList */
            floatList?: (tensorflow.FloatList.$Properties|null);

            /** Feature int64List */
            int64List?: (tensorflow.Int64List.$Properties|null);

            /** Feature kind */
            kind?: ("bytesList"|"floatList"|"int64List");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Feature. */
        type $Shape = {
          bytesList?: tensorflow.BytesList.$Shape|null;
          floatList?: tensorflow.FloatList.$Shape|null;
          int64List?: tensorflow.Int64List.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ kind?: undefined; bytesList?: null; floatList?: null; int64List?: null }|{ kind?: "bytesList"; bytesList: tensorflow.BytesList.$Shape; floatList?: null; int64List?: null }|{ kind?: "floatList"; bytesList?: null; floatList: tensorflow.FloatList.$Shape; int64List?: null }|{ kind?: "int64List"; bytesList?: null; floatList?: null; int64List: tensorflow.Int64List.$Shape })
        );
    }

    /**
     * Properties of a Features.
     * @deprecated Use tensorflow.Features.$Properties instead.
     */
    interface IFeatures extends tensorflow.Features.$Properties {
    }

    /** Represents a Features. */
    class Features {

        /**
         * Constructs a new Features.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Features.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Features feature. */
        feature: { [k: string]: tensorflow.Feature.$Properties };

        /**
         * Creates a new Features instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Features instance
         */
        static create(properties: tensorflow.Features.$Shape): tensorflow.Features & tensorflow.Features.$Shape;
        static create(properties?: tensorflow.Features.$Properties): tensorflow.Features;

        /**
         * Encodes the specified Features message. Does not implicitly {@link tensorflow.Features.verify|verify} messages.
         * @param message Features message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Features.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Features message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Features & tensorflow.Features.$Shape} Features
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Features & tensorflow.Features.$Shape;
    }

    namespace Features {

        /** Properties of a Features. */
        interface $Properties {

            /** Features feature */
            feature?: ({ [k: string]: tensorflow.Feature.$Properties }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Features. */
        type $Shape = {
          feature?: { [k: string]: tensorflow.Feature.$Shape }|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an Example.
     * @deprecated Use tensorflow.Example.$Properties instead.
     */
    interface IExample extends tensorflow.Example.$Properties {
    }

    /** Represents an Example. */
    class Example {

        /**
         * Constructs a new Example.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.Example.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Example features. */
        features?: (tensorflow.Features.$Properties|null);

        /**
         * Creates a new Example instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Example instance
         */
        static create(properties: tensorflow.Example.$Shape): tensorflow.Example & tensorflow.Example.$Shape;
        static create(properties?: tensorflow.Example.$Properties): tensorflow.Example;

        /**
         * Encodes the specified Example message. Does not implicitly {@link tensorflow.Example.verify|verify} messages.
         * @param message Example message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.Example.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Example message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.Example & tensorflow.Example.$Shape} Example
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.Example & tensorflow.Example.$Shape;
    }

    namespace Example {

        /** Properties of an Example. */
        interface $Properties {

            /** Example features */
            features?: (tensorflow.Features.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Example. */
        type $Shape = {
          features?: tensorflow.Features.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a FeatureList.
     * @deprecated Use tensorflow.FeatureList.$Properties instead.
     */
    interface IFeatureList extends tensorflow.FeatureList.$Properties {
    }

    /** Represents a FeatureList. */
    class FeatureList {

        /**
         * Constructs a new FeatureList.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FeatureList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FeatureList feature. */
        feature: tensorflow.Feature.$Properties[];

        /**
         * Creates a new FeatureList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FeatureList instance
         */
        static create(properties: tensorflow.FeatureList.$Shape): tensorflow.FeatureList & tensorflow.FeatureList.$Shape;
        static create(properties?: tensorflow.FeatureList.$Properties): tensorflow.FeatureList;

        /**
         * Encodes the specified FeatureList message. Does not implicitly {@link tensorflow.FeatureList.verify|verify} messages.
         * @param message FeatureList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FeatureList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FeatureList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FeatureList & tensorflow.FeatureList.$Shape} FeatureList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FeatureList & tensorflow.FeatureList.$Shape;
    }

    namespace FeatureList {

        /** Properties of a FeatureList. */
        interface $Properties {

            /** FeatureList feature */
            feature?: (tensorflow.Feature.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FeatureList. */
        type $Shape = {
          feature?: tensorflow.Feature.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a FeatureLists.
     * @deprecated Use tensorflow.FeatureLists.$Properties instead.
     */
    interface IFeatureLists extends tensorflow.FeatureLists.$Properties {
    }

    /** Represents a FeatureLists. */
    class FeatureLists {

        /**
         * Constructs a new FeatureLists.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FeatureLists.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FeatureLists featureList. */
        featureList: { [k: string]: tensorflow.FeatureList.$Properties };

        /**
         * Creates a new FeatureLists instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FeatureLists instance
         */
        static create(properties: tensorflow.FeatureLists.$Shape): tensorflow.FeatureLists & tensorflow.FeatureLists.$Shape;
        static create(properties?: tensorflow.FeatureLists.$Properties): tensorflow.FeatureLists;

        /**
         * Encodes the specified FeatureLists message. Does not implicitly {@link tensorflow.FeatureLists.verify|verify} messages.
         * @param message FeatureLists message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FeatureLists.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FeatureLists message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FeatureLists & tensorflow.FeatureLists.$Shape} FeatureLists
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FeatureLists & tensorflow.FeatureLists.$Shape;
    }

    namespace FeatureLists {

        /** Properties of a FeatureLists. */
        interface $Properties {

            /** FeatureLists featureList */
            featureList?: ({ [k: string]: tensorflow.FeatureList.$Properties }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FeatureLists. */
        type $Shape = {
          featureList?: { [k: string]: tensorflow.FeatureList.$Shape }|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a SequenceExample.
     * @deprecated Use tensorflow.SequenceExample.$Properties instead.
     */
    interface ISequenceExample extends tensorflow.SequenceExample.$Properties {
    }

    /** Represents a SequenceExample. */
    class SequenceExample {

        /**
         * Constructs a new SequenceExample.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SequenceExample.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SequenceExample context. */
        context?: (tensorflow.Features.$Properties|null);

        /** SequenceExample featureLists. */
        featureLists?: (tensorflow.FeatureLists.$Properties|null);

        /**
         * Creates a new SequenceExample instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SequenceExample instance
         */
        static create(properties: tensorflow.SequenceExample.$Shape): tensorflow.SequenceExample & tensorflow.SequenceExample.$Shape;
        static create(properties?: tensorflow.SequenceExample.$Properties): tensorflow.SequenceExample;

        /**
         * Encodes the specified SequenceExample message. Does not implicitly {@link tensorflow.SequenceExample.verify|verify} messages.
         * @param message SequenceExample message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SequenceExample.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SequenceExample message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SequenceExample & tensorflow.SequenceExample.$Shape} SequenceExample
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SequenceExample & tensorflow.SequenceExample.$Shape;
    }

    namespace SequenceExample {

        /** Properties of a SequenceExample. */
        interface $Properties {

            /** SequenceExample context */
            context?: (tensorflow.Features.$Properties|null);

            /** SequenceExample featureLists */
            featureLists?: (tensorflow.FeatureLists.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SequenceExample. */
        type $Shape = {
          context?: tensorflow.Features.$Shape|null;
          featureLists?: tensorflow.FeatureLists.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /** FullTypeId enum. */
    enum FullTypeId {

        /** TFT_UNSET value */
        TFT_UNSET = 0,

        /** TFT_VAR value */
        TFT_VAR = 1,

        /** TFT_ANY value */
        TFT_ANY = 2,

        /** TFT_PRODUCT value */
        TFT_PRODUCT = 3,

        /** TFT_NAMED value */
        TFT_NAMED = 4,

        /** TFT_FOR_EACH value */
        TFT_FOR_EACH = 20,

        /** TFT_CALLABLE value */
        TFT_CALLABLE = 100,

        /** TFT_TENSOR value */
        TFT_TENSOR = 1000,

        /** TFT_ARRAY value */
        TFT_ARRAY = 1001,

        /** TFT_OPTIONAL value */
        TFT_OPTIONAL = 1002,

        /** TFT_LITERAL value */
        TFT_LITERAL = 1003,

        /** TFT_ENCODED value */
        TFT_ENCODED = 1004,

        /** TFT_SHAPE_TENSOR value */
        TFT_SHAPE_TENSOR = 1005,

        /** TFT_BOOL value */
        TFT_BOOL = 200,

        /** TFT_UINT8 value */
        TFT_UINT8 = 201,

        /** TFT_UINT16 value */
        TFT_UINT16 = 202,

        /** TFT_UINT32 value */
        TFT_UINT32 = 203,

        /** TFT_UINT64 value */
        TFT_UINT64 = 204,

        /** TFT_INT8 value */
        TFT_INT8 = 205,

        /** TFT_INT16 value */
        TFT_INT16 = 206,

        /** TFT_INT32 value */
        TFT_INT32 = 207,

        /** TFT_INT64 value */
        TFT_INT64 = 208,

        /** TFT_HALF value */
        TFT_HALF = 209,

        /** TFT_FLOAT value */
        TFT_FLOAT = 210,

        /** TFT_DOUBLE value */
        TFT_DOUBLE = 211,

        /** TFT_BFLOAT16 value */
        TFT_BFLOAT16 = 215,

        /** TFT_COMPLEX64 value */
        TFT_COMPLEX64 = 212,

        /** TFT_COMPLEX128 value */
        TFT_COMPLEX128 = 213,

        /** TFT_STRING value */
        TFT_STRING = 214,

        /** TFT_DATASET value */
        TFT_DATASET = 10102,

        /** TFT_RAGGED value */
        TFT_RAGGED = 10103,

        /** TFT_ITERATOR value */
        TFT_ITERATOR = 10104,

        /** TFT_MUTEX_LOCK value */
        TFT_MUTEX_LOCK = 10202,

        /** TFT_LEGACY_VARIANT value */
        TFT_LEGACY_VARIANT = 10203
    }

    /**
     * Properties of a FullTypeDef.
     * @deprecated Use tensorflow.FullTypeDef.$Properties instead.
     */
    interface IFullTypeDef extends tensorflow.FullTypeDef.$Properties {
    }

    /** Represents a FullTypeDef. */
    class FullTypeDef {

        /**
         * Constructs a new FullTypeDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FullTypeDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FullTypeDef typeId. */
        typeId: tensorflow.FullTypeId;

        /** FullTypeDef args. */
        args: tensorflow.FullTypeDef.$Properties[];

        /** FullTypeDef s. */
        s?: (string|null);

        /** FullTypeDef i. */
        i?: (number|Long|null);

        /** FullTypeDef attr. */
        attr?: ("s"|"i");

        /**
         * Creates a new FullTypeDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FullTypeDef instance
         */
        static create(properties: tensorflow.FullTypeDef.$Shape): tensorflow.FullTypeDef & tensorflow.FullTypeDef.$Shape;
        static create(properties?: tensorflow.FullTypeDef.$Properties): tensorflow.FullTypeDef;

        /**
         * Encodes the specified FullTypeDef message. Does not implicitly {@link tensorflow.FullTypeDef.verify|verify} messages.
         * @param message FullTypeDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FullTypeDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FullTypeDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FullTypeDef & tensorflow.FullTypeDef.$Shape} FullTypeDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FullTypeDef & tensorflow.FullTypeDef.$Shape;
    }

    namespace FullTypeDef {

        /** Properties of a FullTypeDef. */
        interface $Properties {

            /** FullTypeDef typeId */
            typeId?: (tensorflow.FullTypeId|null);

            /** FullTypeDef args */
            args?: (tensorflow.FullTypeDef.$Properties[]|null);

            /** FullTypeDef s */
            s?: (string|null);

            /** FullTypeDef i */
            i?: (number|Long|null);

            /** FullTypeDef attr */
            attr?: ("s"|"i");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a FullTypeDef. */
        type $Shape = {
          typeId?: tensorflow.FullTypeId|null;
          args?: tensorflow.FullTypeDef.$Shape[]|null;
          s?: string|null;
          i?: number|Long|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ attr?: undefined; s?: null; i?: null }|{ attr?: "s"; s: string; i?: null }|{ attr?: "i"; s?: null; i: number|Long })
        );
    }

    /**
     * Properties of a FunctionDefLibrary.
     * @deprecated Use tensorflow.FunctionDefLibrary.$Properties instead.
     */
    interface IFunctionDefLibrary extends tensorflow.FunctionDefLibrary.$Properties {
    }

    /** Represents a FunctionDefLibrary. */
    class FunctionDefLibrary {

        /**
         * Constructs a new FunctionDefLibrary.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FunctionDefLibrary.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FunctionDefLibrary function. */
        function: tensorflow.FunctionDef.$Properties[];

        /** FunctionDefLibrary gradient. */
        gradient: tensorflow.GradientDef.$Properties[];

        /** FunctionDefLibrary registeredGradients. */
        registeredGradients: tensorflow.RegisteredGradient.$Properties[];

        /**
         * Creates a new FunctionDefLibrary instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FunctionDefLibrary instance
         */
        static create(properties: tensorflow.FunctionDefLibrary.$Shape): tensorflow.FunctionDefLibrary & tensorflow.FunctionDefLibrary.$Shape;
        static create(properties?: tensorflow.FunctionDefLibrary.$Properties): tensorflow.FunctionDefLibrary;

        /**
         * Encodes the specified FunctionDefLibrary message. Does not implicitly {@link tensorflow.FunctionDefLibrary.verify|verify} messages.
         * @param message FunctionDefLibrary message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FunctionDefLibrary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FunctionDefLibrary message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FunctionDefLibrary & tensorflow.FunctionDefLibrary.$Shape} FunctionDefLibrary
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FunctionDefLibrary & tensorflow.FunctionDefLibrary.$Shape;
    }

    namespace FunctionDefLibrary {

        /** Properties of a FunctionDefLibrary. */
        interface $Properties {

            /** FunctionDefLibrary function */
            "function"?: (tensorflow.FunctionDef.$Properties[]|null);

            /** FunctionDefLibrary gradient */
            gradient?: (tensorflow.GradientDef.$Properties[]|null);

            /** FunctionDefLibrary registeredGradients */
            registeredGradients?: (tensorflow.RegisteredGradient.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FunctionDefLibrary. */
        type $Shape = {
          "Function"?: tensorflow.FunctionDef.$Shape[]|null;
          gradient?: tensorflow.GradientDef.$Shape[]|null;
          registeredGradients?: tensorflow.RegisteredGradient.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a FunctionDef.
     * @deprecated Use tensorflow.FunctionDef.$Properties instead.
     */
    interface IFunctionDef extends tensorflow.FunctionDef.$Properties {
    }

    /** Represents a FunctionDef. */
    class FunctionDef {

        /**
         * Constructs a new FunctionDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.FunctionDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FunctionDef signature. */
        signature?: (tensorflow.OpDef.$Properties|null);

        /** FunctionDef attr. */
        attr: { [k: string]: tensorflow.AttrValue.$Properties };

        /** FunctionDef argAttr. */
        argAttr: { [k: string]: tensorflow.FunctionDef.ArgAttrs.$Properties };

        /** FunctionDef resourceArgUniqueId. */
        resourceArgUniqueId: { [k: string]: number };

        /** FunctionDef nodeDef. */
        nodeDef: tensorflow.NodeDef.$Properties[];

        /** FunctionDef ret. */
        ret: { [k: string]: string };

        /** FunctionDef controlRet. */
        controlRet: { [k: string]: string };

        /**
         * Creates a new FunctionDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FunctionDef instance
         */
        static create(properties: tensorflow.FunctionDef.$Shape): tensorflow.FunctionDef & tensorflow.FunctionDef.$Shape;
        static create(properties?: tensorflow.FunctionDef.$Properties): tensorflow.FunctionDef;

        /**
         * Encodes the specified FunctionDef message. Does not implicitly {@link tensorflow.FunctionDef.verify|verify} messages.
         * @param message FunctionDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.FunctionDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FunctionDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.FunctionDef & tensorflow.FunctionDef.$Shape} FunctionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FunctionDef & tensorflow.FunctionDef.$Shape;
    }

    namespace FunctionDef {

        /** Properties of a FunctionDef. */
        interface $Properties {

            /** FunctionDef signature */
            signature?: (tensorflow.OpDef.$Properties|null);

            /** FunctionDef attr */
            attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

            /** FunctionDef argAttr */
            argAttr?: ({ [k: string]: tensorflow.FunctionDef.ArgAttrs.$Properties }|null);

            /** FunctionDef resourceArgUniqueId */
            resourceArgUniqueId?: ({ [k: string]: number }|null);

            /** FunctionDef nodeDef */
            nodeDef?: (tensorflow.NodeDef.$Properties[]|null);

            /** FunctionDef ret */
            ret?: ({ [k: string]: string }|null);

            /** FunctionDef controlRet */
            controlRet?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FunctionDef. */
        type $Shape = {
          signature?: tensorflow.OpDef.$Shape|null;
          attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
          argAttr?: { [k: string]: tensorflow.FunctionDef.ArgAttrs.$Shape }|null;
          resourceArgUniqueId?: { [k: string]: number }|null;
          nodeDef?: tensorflow.NodeDef.$Shape[]|null;
          ret?: { [k: string]: string }|null;
          controlRet?: { [k: string]: string }|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an ArgAttrs.
         * @deprecated Use tensorflow.FunctionDef.ArgAttrs.$Properties instead.
         */
        interface IArgAttrs extends tensorflow.FunctionDef.ArgAttrs.$Properties {
        }

        /** Represents an ArgAttrs. */
        class ArgAttrs {

            /**
             * Constructs a new ArgAttrs.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.FunctionDef.ArgAttrs.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArgAttrs attr. */
            attr: { [k: string]: tensorflow.AttrValue.$Properties };

            /**
             * Creates a new ArgAttrs instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ArgAttrs instance
             */
            static create(properties: tensorflow.FunctionDef.ArgAttrs.$Shape): tensorflow.FunctionDef.ArgAttrs & tensorflow.FunctionDef.ArgAttrs.$Shape;
            static create(properties?: tensorflow.FunctionDef.ArgAttrs.$Properties): tensorflow.FunctionDef.ArgAttrs;

            /**
             * Encodes the specified ArgAttrs message. Does not implicitly {@link tensorflow.FunctionDef.ArgAttrs.verify|verify} messages.
             * @param message ArgAttrs message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.FunctionDef.ArgAttrs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArgAttrs message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.FunctionDef.ArgAttrs & tensorflow.FunctionDef.ArgAttrs.$Shape} ArgAttrs
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.FunctionDef.ArgAttrs & tensorflow.FunctionDef.ArgAttrs.$Shape;
        }

        namespace ArgAttrs {

            /** Properties of an ArgAttrs. */
            interface $Properties {

                /** ArgAttrs attr */
                attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArgAttrs. */
            type $Shape = {
              attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of a GradientDef.
     * @deprecated Use tensorflow.GradientDef.$Properties instead.
     */
    interface IGradientDef extends tensorflow.GradientDef.$Properties {
    }

    /** Represents a GradientDef. */
    class GradientDef {

        /**
         * Constructs a new GradientDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GradientDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GradientDef functionName. */
        functionName: string;

        /** GradientDef gradientFunc. */
        gradientFunc: string;

        /**
         * Creates a new GradientDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GradientDef instance
         */
        static create(properties: tensorflow.GradientDef.$Shape): tensorflow.GradientDef & tensorflow.GradientDef.$Shape;
        static create(properties?: tensorflow.GradientDef.$Properties): tensorflow.GradientDef;

        /**
         * Encodes the specified GradientDef message. Does not implicitly {@link tensorflow.GradientDef.verify|verify} messages.
         * @param message GradientDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GradientDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GradientDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GradientDef & tensorflow.GradientDef.$Shape} GradientDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GradientDef & tensorflow.GradientDef.$Shape;
    }

    namespace GradientDef {

        /** Properties of a GradientDef. */
        interface $Properties {

            /** GradientDef functionName */
            functionName?: (string|null);

            /** GradientDef gradientFunc */
            gradientFunc?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GradientDef. */
        type $Shape = tensorflow.GradientDef.$Properties;
    }

    /**
     * Properties of a RegisteredGradient.
     * @deprecated Use tensorflow.RegisteredGradient.$Properties instead.
     */
    interface IRegisteredGradient extends tensorflow.RegisteredGradient.$Properties {
    }

    /** Represents a RegisteredGradient. */
    class RegisteredGradient {

        /**
         * Constructs a new RegisteredGradient.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RegisteredGradient.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisteredGradient gradientFunc. */
        gradientFunc: string;

        /** RegisteredGradient registeredOpType. */
        registeredOpType: string;

        /**
         * Creates a new RegisteredGradient instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisteredGradient instance
         */
        static create(properties: tensorflow.RegisteredGradient.$Shape): tensorflow.RegisteredGradient & tensorflow.RegisteredGradient.$Shape;
        static create(properties?: tensorflow.RegisteredGradient.$Properties): tensorflow.RegisteredGradient;

        /**
         * Encodes the specified RegisteredGradient message. Does not implicitly {@link tensorflow.RegisteredGradient.verify|verify} messages.
         * @param message RegisteredGradient message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RegisteredGradient.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisteredGradient message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RegisteredGradient & tensorflow.RegisteredGradient.$Shape} RegisteredGradient
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RegisteredGradient & tensorflow.RegisteredGradient.$Shape;
    }

    namespace RegisteredGradient {

        /** Properties of a RegisteredGradient. */
        interface $Properties {

            /** RegisteredGradient gradientFunc */
            gradientFunc?: (string|null);

            /** RegisteredGradient registeredOpType */
            registeredOpType?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisteredGradient. */
        type $Shape = tensorflow.RegisteredGradient.$Properties;
    }

    /**
     * Properties of a NodeDef.
     * @deprecated Use tensorflow.NodeDef.$Properties instead.
     */
    interface INodeDef extends tensorflow.NodeDef.$Properties {
    }

    /** Represents a NodeDef. */
    class NodeDef {

        /**
         * Constructs a new NodeDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.NodeDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeDef name. */
        name: string;

        /** NodeDef op. */
        op: string;

        /** NodeDef input. */
        input: string[];

        /** NodeDef device. */
        device: string;

        /** NodeDef attr. */
        attr: { [k: string]: tensorflow.AttrValue.$Properties };

        /** NodeDef experimentalDebugInfo. */
        experimentalDebugInfo?: (tensorflow.NodeDef.ExperimentalDebugInfo.$Properties|null);

        /** NodeDef experimentalType. */
        experimentalType?: (tensorflow.FullTypeDef.$Properties|null);

        /**
         * Creates a new NodeDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeDef instance
         */
        static create(properties: tensorflow.NodeDef.$Shape): tensorflow.NodeDef & tensorflow.NodeDef.$Shape;
        static create(properties?: tensorflow.NodeDef.$Properties): tensorflow.NodeDef;

        /**
         * Encodes the specified NodeDef message. Does not implicitly {@link tensorflow.NodeDef.verify|verify} messages.
         * @param message NodeDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.NodeDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.NodeDef & tensorflow.NodeDef.$Shape} NodeDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeDef & tensorflow.NodeDef.$Shape;
    }

    namespace NodeDef {

        /** Properties of a NodeDef. */
        interface $Properties {

            /** NodeDef name */
            name?: (string|null);

            /** NodeDef op */
            op?: (string|null);

            /** NodeDef input */
            input?: (string[]|null);

            /** NodeDef device */
            device?: (string|null);

            /** NodeDef attr */
            attr?: ({ [k: string]: tensorflow.AttrValue.$Properties }|null);

            /** NodeDef experimentalDebugInfo */
            experimentalDebugInfo?: (tensorflow.NodeDef.ExperimentalDebugInfo.$Properties|null);

            /** NodeDef experimentalType */
            experimentalType?: (tensorflow.FullTypeDef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeDef. */
        type $Shape = {
          name?: string|null;
          op?: string|null;
          input?: string[]|null;
          device?: string|null;
          attr?: { [k: string]: tensorflow.AttrValue.$Shape }|null;
          experimentalDebugInfo?: tensorflow.NodeDef.ExperimentalDebugInfo.$Shape|null;
          experimentalType?: tensorflow.FullTypeDef.$Shape|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an ExperimentalDebugInfo.
         * @deprecated Use tensorflow.NodeDef.ExperimentalDebugInfo.$Properties instead.
         */
        interface IExperimentalDebugInfo extends tensorflow.NodeDef.ExperimentalDebugInfo.$Properties {
        }

        /** Represents an ExperimentalDebugInfo. */
        class ExperimentalDebugInfo {

            /**
             * Constructs a new ExperimentalDebugInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.NodeDef.ExperimentalDebugInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExperimentalDebugInfo originalNodeNames. */
            originalNodeNames: string[];

            /** ExperimentalDebugInfo originalFuncNames. */
            originalFuncNames: string[];

            /**
             * Creates a new ExperimentalDebugInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ExperimentalDebugInfo instance
             */
            static create(properties: tensorflow.NodeDef.ExperimentalDebugInfo.$Shape): tensorflow.NodeDef.ExperimentalDebugInfo & tensorflow.NodeDef.ExperimentalDebugInfo.$Shape;
            static create(properties?: tensorflow.NodeDef.ExperimentalDebugInfo.$Properties): tensorflow.NodeDef.ExperimentalDebugInfo;

            /**
             * Encodes the specified ExperimentalDebugInfo message. Does not implicitly {@link tensorflow.NodeDef.ExperimentalDebugInfo.verify|verify} messages.
             * @param message ExperimentalDebugInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.NodeDef.ExperimentalDebugInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExperimentalDebugInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.NodeDef.ExperimentalDebugInfo & tensorflow.NodeDef.ExperimentalDebugInfo.$Shape} ExperimentalDebugInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.NodeDef.ExperimentalDebugInfo & tensorflow.NodeDef.ExperimentalDebugInfo.$Shape;
        }

        namespace ExperimentalDebugInfo {

            /** Properties of an ExperimentalDebugInfo. */
            interface $Properties {

                /** ExperimentalDebugInfo originalNodeNames */
                originalNodeNames?: (string[]|null);

                /** ExperimentalDebugInfo originalFuncNames */
                originalFuncNames?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExperimentalDebugInfo. */
            type $Shape = tensorflow.NodeDef.ExperimentalDebugInfo.$Properties;
        }
    }

    /**
     * Properties of an OpDef.
     * @deprecated Use tensorflow.OpDef.$Properties instead.
     */
    interface IOpDef extends tensorflow.OpDef.$Properties {
    }

    /** Represents an OpDef. */
    class OpDef {

        /**
         * Constructs a new OpDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.OpDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OpDef name. */
        name: string;

        /** OpDef inputArg. */
        inputArg: tensorflow.OpDef.ArgDef.$Properties[];

        /** OpDef outputArg. */
        outputArg: tensorflow.OpDef.ArgDef.$Properties[];

        /** OpDef controlOutput. */
        controlOutput: string[];

        /** OpDef attr. */
        attr: tensorflow.OpDef.AttrDef.$Properties[];

        /** OpDef deprecation. */
        deprecation?: (tensorflow.OpDeprecation.$Properties|null);

        /** OpDef summary. */
        summary: string;

        /** OpDef description. */
        description: string;

        /** OpDef isCommutative. */
        isCommutative: boolean;

        /** OpDef isAggregate. */
        isAggregate: boolean;

        /** OpDef isStateful. */
        isStateful: boolean;

        /** OpDef allowsUninitializedInput. */
        allowsUninitializedInput: boolean;

        /** OpDef isDistributedCommunication. */
        isDistributedCommunication: boolean;

        /**
         * Creates a new OpDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns OpDef instance
         */
        static create(properties: tensorflow.OpDef.$Shape): tensorflow.OpDef & tensorflow.OpDef.$Shape;
        static create(properties?: tensorflow.OpDef.$Properties): tensorflow.OpDef;

        /**
         * Encodes the specified OpDef message. Does not implicitly {@link tensorflow.OpDef.verify|verify} messages.
         * @param message OpDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.OpDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OpDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.OpDef & tensorflow.OpDef.$Shape} OpDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDef & tensorflow.OpDef.$Shape;
    }

    namespace OpDef {

        /** Properties of an OpDef. */
        interface $Properties {

            /** OpDef name */
            name?: (string|null);

            /** OpDef inputArg */
            inputArg?: (tensorflow.OpDef.ArgDef.$Properties[]|null);

            /** OpDef outputArg */
            outputArg?: (tensorflow.OpDef.ArgDef.$Properties[]|null);

            /** OpDef controlOutput */
            controlOutput?: (string[]|null);

            /** OpDef attr */
            attr?: (tensorflow.OpDef.AttrDef.$Properties[]|null);

            /** OpDef deprecation */
            deprecation?: (tensorflow.OpDeprecation.$Properties|null);

            /** OpDef summary */
            summary?: (string|null);

            /** OpDef description */
            description?: (string|null);

            /** OpDef isCommutative */
            isCommutative?: (boolean|null);

            /** OpDef isAggregate */
            isAggregate?: (boolean|null);

            /** OpDef isStateful */
            isStateful?: (boolean|null);

            /** OpDef allowsUninitializedInput */
            allowsUninitializedInput?: (boolean|null);

            /** OpDef isDistributedCommunication */
            isDistributedCommunication?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OpDef. */
        type $Shape = {
          name?: string|null;
          inputArg?: tensorflow.OpDef.ArgDef.$Shape[]|null;
          outputArg?: tensorflow.OpDef.ArgDef.$Shape[]|null;
          controlOutput?: string[]|null;
          attr?: tensorflow.OpDef.AttrDef.$Shape[]|null;
          deprecation?: tensorflow.OpDeprecation.$Shape|null;
          summary?: string|null;
          description?: string|null;
          isCommutative?: boolean|null;
          isAggregate?: boolean|null;
          isStateful?: boolean|null;
          allowsUninitializedInput?: boolean|null;
          isDistributedCommunication?: boolean|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an ArgDef.
         * @deprecated Use tensorflow.OpDef.ArgDef.$Properties instead.
         */
        interface IArgDef extends tensorflow.OpDef.ArgDef.$Properties {
        }

        /** Represents an ArgDef. */
        class ArgDef {

            /**
             * Constructs a new ArgDef.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.OpDef.ArgDef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArgDef name. */
            name: string;

            /** ArgDef description. */
            description: string;

            /** ArgDef type. */
            type: tensorflow.DataType;

            /** ArgDef typeAttr. */
            typeAttr: string;

            /** ArgDef numberAttr. */
            numberAttr: string;

            /** ArgDef typeListAttr. */
            typeListAttr: string;

            /** ArgDef handleData. */
            handleData: tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[];

            /** ArgDef isRef. */
            isRef: boolean;

            /** ArgDef experimentalFullType. */
            experimentalFullType?: (tensorflow.FullTypeDef.$Properties|null);

            /**
             * Creates a new ArgDef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ArgDef instance
             */
            static create(properties: tensorflow.OpDef.ArgDef.$Shape): tensorflow.OpDef.ArgDef & tensorflow.OpDef.ArgDef.$Shape;
            static create(properties?: tensorflow.OpDef.ArgDef.$Properties): tensorflow.OpDef.ArgDef;

            /**
             * Encodes the specified ArgDef message. Does not implicitly {@link tensorflow.OpDef.ArgDef.verify|verify} messages.
             * @param message ArgDef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.OpDef.ArgDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArgDef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.OpDef.ArgDef & tensorflow.OpDef.ArgDef.$Shape} ArgDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDef.ArgDef & tensorflow.OpDef.ArgDef.$Shape;
        }

        namespace ArgDef {

            /** Properties of an ArgDef. */
            interface $Properties {

                /** ArgDef name */
                name?: (string|null);

                /** ArgDef description */
                description?: (string|null);

                /** ArgDef type */
                type?: (tensorflow.DataType|null);

                /** ArgDef typeAttr */
                typeAttr?: (string|null);

                /** ArgDef numberAttr */
                numberAttr?: (string|null);

                /** ArgDef typeListAttr */
                typeListAttr?: (string|null);

                /** ArgDef handleData */
                handleData?: (tensorflow.ResourceHandleProto.DtypeAndShape.$Properties[]|null);

                /** ArgDef isRef */
                isRef?: (boolean|null);

                /** ArgDef experimentalFullType */
                experimentalFullType?: (tensorflow.FullTypeDef.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArgDef. */
            type $Shape = {
              name?: string|null;
              description?: string|null;
              type?: tensorflow.DataType|null;
              typeAttr?: string|null;
              numberAttr?: string|null;
              typeListAttr?: string|null;
              handleData?: tensorflow.ResourceHandleProto.DtypeAndShape.$Shape[]|null;
              isRef?: boolean|null;
              experimentalFullType?: tensorflow.FullTypeDef.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an AttrDef.
         * @deprecated Use tensorflow.OpDef.AttrDef.$Properties instead.
         */
        interface IAttrDef extends tensorflow.OpDef.AttrDef.$Properties {
        }

        /** Represents an AttrDef. */
        class AttrDef {

            /**
             * Constructs a new AttrDef.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.OpDef.AttrDef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttrDef name. */
            name: string;

            /** AttrDef type. */
            type: string;

            /** AttrDef defaultValue. */
            defaultValue?: (tensorflow.AttrValue.$Properties|null);

            /** AttrDef description. */
            description: string;

            /** AttrDef hasMinimum. */
            hasMinimum: boolean;

            /** AttrDef minimum. */
            minimum: (number|Long);

            /** AttrDef allowedValues. */
            allowedValues?: (tensorflow.AttrValue.$Properties|null);

            /**
             * Creates a new AttrDef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttrDef instance
             */
            static create(properties: tensorflow.OpDef.AttrDef.$Shape): tensorflow.OpDef.AttrDef & tensorflow.OpDef.AttrDef.$Shape;
            static create(properties?: tensorflow.OpDef.AttrDef.$Properties): tensorflow.OpDef.AttrDef;

            /**
             * Encodes the specified AttrDef message. Does not implicitly {@link tensorflow.OpDef.AttrDef.verify|verify} messages.
             * @param message AttrDef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.OpDef.AttrDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttrDef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.OpDef.AttrDef & tensorflow.OpDef.AttrDef.$Shape} AttrDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDef.AttrDef & tensorflow.OpDef.AttrDef.$Shape;
        }

        namespace AttrDef {

            /** Properties of an AttrDef. */
            interface $Properties {

                /** AttrDef name */
                name?: (string|null);

                /** AttrDef type */
                type?: (string|null);

                /** AttrDef defaultValue */
                defaultValue?: (tensorflow.AttrValue.$Properties|null);

                /** AttrDef description */
                description?: (string|null);

                /** AttrDef hasMinimum */
                hasMinimum?: (boolean|null);

                /** AttrDef minimum */
                minimum?: (number|Long|null);

                /** AttrDef allowedValues */
                allowedValues?: (tensorflow.AttrValue.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttrDef. */
            type $Shape = {
              name?: string|null;
              type?: string|null;
              defaultValue?: tensorflow.AttrValue.$Shape|null;
              description?: string|null;
              hasMinimum?: boolean|null;
              minimum?: number|Long|null;
              allowedValues?: tensorflow.AttrValue.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of an OpDeprecation.
     * @deprecated Use tensorflow.OpDeprecation.$Properties instead.
     */
    interface IOpDeprecation extends tensorflow.OpDeprecation.$Properties {
    }

    /** Represents an OpDeprecation. */
    class OpDeprecation {

        /**
         * Constructs a new OpDeprecation.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.OpDeprecation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OpDeprecation version. */
        version: number;

        /** OpDeprecation explanation. */
        explanation: string;

        /**
         * Creates a new OpDeprecation instance using the specified properties.
         * @param [properties] Properties to set
         * @returns OpDeprecation instance
         */
        static create(properties: tensorflow.OpDeprecation.$Shape): tensorflow.OpDeprecation & tensorflow.OpDeprecation.$Shape;
        static create(properties?: tensorflow.OpDeprecation.$Properties): tensorflow.OpDeprecation;

        /**
         * Encodes the specified OpDeprecation message. Does not implicitly {@link tensorflow.OpDeprecation.verify|verify} messages.
         * @param message OpDeprecation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.OpDeprecation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OpDeprecation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.OpDeprecation & tensorflow.OpDeprecation.$Shape} OpDeprecation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpDeprecation & tensorflow.OpDeprecation.$Shape;
    }

    namespace OpDeprecation {

        /** Properties of an OpDeprecation. */
        interface $Properties {

            /** OpDeprecation version */
            version?: (number|null);

            /** OpDeprecation explanation */
            explanation?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OpDeprecation. */
        type $Shape = tensorflow.OpDeprecation.$Properties;
    }

    /**
     * Properties of an OpList.
     * @deprecated Use tensorflow.OpList.$Properties instead.
     */
    interface IOpList extends tensorflow.OpList.$Properties {
    }

    /** Represents an OpList. */
    class OpList {

        /**
         * Constructs a new OpList.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.OpList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OpList op. */
        op: tensorflow.OpDef.$Properties[];

        /**
         * Creates a new OpList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns OpList instance
         */
        static create(properties: tensorflow.OpList.$Shape): tensorflow.OpList & tensorflow.OpList.$Shape;
        static create(properties?: tensorflow.OpList.$Properties): tensorflow.OpList;

        /**
         * Encodes the specified OpList message. Does not implicitly {@link tensorflow.OpList.verify|verify} messages.
         * @param message OpList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.OpList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OpList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.OpList & tensorflow.OpList.$Shape} OpList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.OpList & tensorflow.OpList.$Shape;
    }

    namespace OpList {

        /** Properties of an OpList. */
        interface $Properties {

            /** OpList op */
            op?: (tensorflow.OpDef.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OpList. */
        type $Shape = {
          op?: tensorflow.OpDef.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a GraphDef.
     * @deprecated Use tensorflow.GraphDef.$Properties instead.
     */
    interface IGraphDef extends tensorflow.GraphDef.$Properties {
    }

    /** Represents a GraphDef. */
    class GraphDef {

        /**
         * Constructs a new GraphDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.GraphDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GraphDef node. */
        node: tensorflow.NodeDef.$Properties[];

        /** GraphDef versions. */
        versions?: (tensorflow.VersionDef.$Properties|null);

        /** GraphDef version. */
        version: number;

        /** GraphDef library. */
        library?: (tensorflow.FunctionDefLibrary.$Properties|null);

        /** GraphDef debugInfo. */
        debugInfo: Uint8Array;

        /**
         * Creates a new GraphDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GraphDef instance
         */
        static create(properties: tensorflow.GraphDef.$Shape): tensorflow.GraphDef & tensorflow.GraphDef.$Shape;
        static create(properties?: tensorflow.GraphDef.$Properties): tensorflow.GraphDef;

        /**
         * Encodes the specified GraphDef message. Does not implicitly {@link tensorflow.GraphDef.verify|verify} messages.
         * @param message GraphDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.GraphDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GraphDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.GraphDef & tensorflow.GraphDef.$Shape} GraphDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.GraphDef & tensorflow.GraphDef.$Shape;
    }

    namespace GraphDef {

        /** Properties of a GraphDef. */
        interface $Properties {

            /** GraphDef node */
            node?: (tensorflow.NodeDef.$Properties[]|null);

            /** GraphDef versions */
            versions?: (tensorflow.VersionDef.$Properties|null);

            /** GraphDef version */
            version?: (number|null);

            /** GraphDef library */
            library?: (tensorflow.FunctionDefLibrary.$Properties|null);

            /** GraphDef debugInfo */
            debugInfo?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GraphDef. */
        type $Shape = {
          node?: tensorflow.NodeDef.$Shape[]|null;
          versions?: tensorflow.VersionDef.$Shape|null;
          version?: number|null;
          library?: tensorflow.FunctionDefLibrary.$Shape|null;
          debugInfo?: Uint8Array|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a VersionDef.
     * @deprecated Use tensorflow.VersionDef.$Properties instead.
     */
    interface IVersionDef extends tensorflow.VersionDef.$Properties {
    }

    /** Represents a VersionDef. */
    class VersionDef {

        /**
         * Constructs a new VersionDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.VersionDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VersionDef producer. */
        producer: number;

        /** VersionDef minConsumer. */
        minConsumer: number;

        /** VersionDef badConsumers. */
        badConsumers: number[];

        /**
         * Creates a new VersionDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns VersionDef instance
         */
        static create(properties: tensorflow.VersionDef.$Shape): tensorflow.VersionDef & tensorflow.VersionDef.$Shape;
        static create(properties?: tensorflow.VersionDef.$Properties): tensorflow.VersionDef;

        /**
         * Encodes the specified VersionDef message. Does not implicitly {@link tensorflow.VersionDef.verify|verify} messages.
         * @param message VersionDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.VersionDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VersionDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.VersionDef & tensorflow.VersionDef.$Shape} VersionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.VersionDef & tensorflow.VersionDef.$Shape;
    }

    namespace VersionDef {

        /** Properties of a VersionDef. */
        interface $Properties {

            /** VersionDef producer */
            producer?: (number|null);

            /** VersionDef minConsumer */
            minConsumer?: (number|null);

            /** VersionDef badConsumers */
            badConsumers?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VersionDef. */
        type $Shape = tensorflow.VersionDef.$Properties;
    }

    /**
     * Properties of a MetaGraphDef.
     * @deprecated Use tensorflow.MetaGraphDef.$Properties instead.
     */
    interface IMetaGraphDef extends tensorflow.MetaGraphDef.$Properties {
    }

    /** Represents a MetaGraphDef. */
    class MetaGraphDef {

        /**
         * Constructs a new MetaGraphDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.MetaGraphDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MetaGraphDef metaInfoDef. */
        metaInfoDef?: (tensorflow.MetaGraphDef.MetaInfoDef.$Properties|null);

        /** MetaGraphDef graphDef. */
        graphDef?: (tensorflow.GraphDef.$Properties|null);

        /** MetaGraphDef saverDef. */
        saverDef?: (tensorflow.SaverDef.$Properties|null);

        /** MetaGraphDef collectionDef. */
        collectionDef: { [k: string]: tensorflow.CollectionDef.$Properties };

        /** MetaGraphDef signatureDef. */
        signatureDef: { [k: string]: tensorflow.SignatureDef.$Properties };

        /** MetaGraphDef assetFileDef. */
        assetFileDef: tensorflow.AssetFileDef.$Properties[];

        /** MetaGraphDef objectGraphDef. */
        objectGraphDef: Uint8Array;

        /**
         * Creates a new MetaGraphDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MetaGraphDef instance
         */
        static create(properties: tensorflow.MetaGraphDef.$Shape): tensorflow.MetaGraphDef & tensorflow.MetaGraphDef.$Shape;
        static create(properties?: tensorflow.MetaGraphDef.$Properties): tensorflow.MetaGraphDef;

        /**
         * Encodes the specified MetaGraphDef message. Does not implicitly {@link tensorflow.MetaGraphDef.verify|verify} messages.
         * @param message MetaGraphDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.MetaGraphDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MetaGraphDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.MetaGraphDef & tensorflow.MetaGraphDef.$Shape} MetaGraphDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.MetaGraphDef & tensorflow.MetaGraphDef.$Shape;
    }

    namespace MetaGraphDef {

        /** Properties of a MetaGraphDef. */
        interface $Properties {

            /** MetaGraphDef metaInfoDef */
            metaInfoDef?: (tensorflow.MetaGraphDef.MetaInfoDef.$Properties|null);

            /** MetaGraphDef graphDef */
            graphDef?: (tensorflow.GraphDef.$Properties|null);

            /** MetaGraphDef saverDef */
            saverDef?: (tensorflow.SaverDef.$Properties|null);

            /** MetaGraphDef collectionDef */
            collectionDef?: ({ [k: string]: tensorflow.CollectionDef.$Properties }|null);

            /** MetaGraphDef signatureDef */
            signatureDef?: ({ [k: string]: tensorflow.SignatureDef.$Properties }|null);

            /** MetaGraphDef assetFileDef */
            assetFileDef?: (tensorflow.AssetFileDef.$Properties[]|null);

            /** MetaGraphDef objectGraphDef */
            objectGraphDef?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MetaGraphDef. */
        type $Shape = {
          metaInfoDef?: tensorflow.MetaGraphDef.MetaInfoDef.$Shape|null;
          graphDef?: tensorflow.GraphDef.$Shape|null;
          saverDef?: tensorflow.SaverDef.$Shape|null;
          collectionDef?: { [k: string]: tensorflow.CollectionDef.$Shape }|null;
          signatureDef?: { [k: string]: tensorflow.SignatureDef.$Shape }|null;
          assetFileDef?: tensorflow.AssetFileDef.$Shape[]|null;
          objectGraphDef?: Uint8Array|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of a MetaInfoDef.
         * @deprecated Use tensorflow.MetaGraphDef.MetaInfoDef.$Properties instead.
         */
        interface IMetaInfoDef extends tensorflow.MetaGraphDef.MetaInfoDef.$Properties {
        }

        /** Represents a MetaInfoDef. */
        class MetaInfoDef {

            /**
             * Constructs a new MetaInfoDef.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.MetaGraphDef.MetaInfoDef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MetaInfoDef metaGraphVersion. */
            metaGraphVersion: string;

            /** MetaInfoDef strippedOpList. */
            strippedOpList?: (tensorflow.OpList.$Properties|null);

            /** MetaInfoDef anyInfo. */
            anyInfo?: (google.protobuf.Any.$Properties|null);

            /** MetaInfoDef tags. */
            tags: string[];

            /** MetaInfoDef tensorflowVersion. */
            tensorflowVersion: string;

            /** MetaInfoDef tensorflowGitVersion. */
            tensorflowGitVersion: string;

            /** MetaInfoDef strippedDefaultAttrs. */
            strippedDefaultAttrs: boolean;

            /** MetaInfoDef functionAliases. */
            functionAliases: { [k: string]: string };

            /**
             * Creates a new MetaInfoDef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MetaInfoDef instance
             */
            static create(properties: tensorflow.MetaGraphDef.MetaInfoDef.$Shape): tensorflow.MetaGraphDef.MetaInfoDef & tensorflow.MetaGraphDef.MetaInfoDef.$Shape;
            static create(properties?: tensorflow.MetaGraphDef.MetaInfoDef.$Properties): tensorflow.MetaGraphDef.MetaInfoDef;

            /**
             * Encodes the specified MetaInfoDef message. Does not implicitly {@link tensorflow.MetaGraphDef.MetaInfoDef.verify|verify} messages.
             * @param message MetaInfoDef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.MetaGraphDef.MetaInfoDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MetaInfoDef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.MetaGraphDef.MetaInfoDef & tensorflow.MetaGraphDef.MetaInfoDef.$Shape} MetaInfoDef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.MetaGraphDef.MetaInfoDef & tensorflow.MetaGraphDef.MetaInfoDef.$Shape;
        }

        namespace MetaInfoDef {

            /** Properties of a MetaInfoDef. */
            interface $Properties {

                /** MetaInfoDef metaGraphVersion */
                metaGraphVersion?: (string|null);

                /** MetaInfoDef strippedOpList */
                strippedOpList?: (tensorflow.OpList.$Properties|null);

                /** MetaInfoDef anyInfo */
                anyInfo?: (google.protobuf.Any.$Properties|null);

                /** MetaInfoDef tags */
                tags?: (string[]|null);

                /** MetaInfoDef tensorflowVersion */
                tensorflowVersion?: (string|null);

                /** MetaInfoDef tensorflowGitVersion */
                tensorflowGitVersion?: (string|null);

                /** MetaInfoDef strippedDefaultAttrs */
                strippedDefaultAttrs?: (boolean|null);

                /** MetaInfoDef functionAliases */
                functionAliases?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MetaInfoDef. */
            type $Shape = {
              metaGraphVersion?: string|null;
              strippedOpList?: tensorflow.OpList.$Shape|null;
              anyInfo?: google.protobuf.Any.$Shape|null;
              tags?: string[]|null;
              tensorflowVersion?: string|null;
              tensorflowGitVersion?: string|null;
              strippedDefaultAttrs?: boolean|null;
              functionAliases?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of a CollectionDef.
     * @deprecated Use tensorflow.CollectionDef.$Properties instead.
     */
    interface ICollectionDef extends tensorflow.CollectionDef.$Properties {
    }

    /** Represents a CollectionDef. */
    class CollectionDef {

        /**
         * Constructs a new CollectionDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.CollectionDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CollectionDef nodeList. */
        nodeList?: (tensorflow.CollectionDef.NodeList.$Properties|null);

        /** CollectionDef bytesList. */
        bytesList?: (tensorflow.CollectionDef.BytesList.$Properties|null);

        /** CollectionDef int64List. */
        int64List?: (tensorflow.CollectionDef.Int64List.$Properties|null);

        /** CollectionDef floatList. */
        floatList?: (tensorflow.CollectionDef.FloatList.$Properties|null);

        /** CollectionDef anyList. */
        anyList?: (tensorflow.CollectionDef.AnyList.$Properties|null);

        /** CollectionDef kind. */
        kind?: ("nodeList"|"bytesList"|"int64List"|"floatList"|"anyList");

        /**
         * Creates a new CollectionDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CollectionDef instance
         */
        static create(properties: tensorflow.CollectionDef.$Shape): tensorflow.CollectionDef & tensorflow.CollectionDef.$Shape;
        static create(properties?: tensorflow.CollectionDef.$Properties): tensorflow.CollectionDef;

        /**
         * Encodes the specified CollectionDef message. Does not implicitly {@link tensorflow.CollectionDef.verify|verify} messages.
         * @param message CollectionDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.CollectionDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CollectionDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.CollectionDef & tensorflow.CollectionDef.$Shape} CollectionDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CollectionDef & tensorflow.CollectionDef.$Shape;
    }

    namespace CollectionDef {

        /** Properties of a CollectionDef. */
        interface $Properties {

            /** CollectionDef nodeList */
            nodeList?: (tensorflow.CollectionDef.NodeList.$Properties|null);

            /** CollectionDef bytesList */
            bytesList?: (tensorflow.CollectionDef.BytesList.$Properties|null);

            /** CollectionDef int64List */
            int64List?: (tensorflow.CollectionDef.Int64List.$Properties|null);

            /** CollectionDef floatList */
            floatList?: (tensorflow.CollectionDef.FloatList.$Properties|null);

            /** CollectionDef anyList */
            anyList?: (tensorflow.CollectionDef.AnyList.$Properties|null);

            /** CollectionDef kind */
            kind?: ("nodeList"|"bytesList"|"int64List"|"floatList"|"anyList");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a CollectionDef. */
        type $Shape = {
          nodeList?: tensorflow.CollectionDef.NodeList.$Shape|null;
          bytesList?: tensorflow.CollectionDef.BytesList.$Shape|null;
          int64List?: tensorflow.CollectionDef.Int64List.$Shape|null;
          floatList?: tensorflow.CollectionDef.FloatList.$Shape|null;
          anyList?: tensorflow.CollectionDef.AnyList.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ kind?: undefined; nodeList?: null; bytesList?: null; int64List?: null; floatList?: null; anyList?: null }|{ kind?: "nodeList"; nodeList: tensorflow.CollectionDef.NodeList.$Shape; bytesList?: null; int64List?: null; floatList?: null; anyList?: null }|{ kind?: "bytesList"; nodeList?: null; bytesList: tensorflow.CollectionDef.BytesList.$Shape; int64List?: null; floatList?: null; anyList?: null }|{ kind?: "int64List"; nodeList?: null; bytesList?: null; int64List: tensorflow.CollectionDef.Int64List.$Shape; floatList?: null; anyList?: null }|{ kind?: "floatList"; nodeList?: null; bytesList?: null; int64List?: null; floatList: tensorflow.CollectionDef.FloatList.$Shape; anyList?: null }|{ kind?: "anyList"; nodeList?: null; bytesList?: null; int64List?: null; floatList?: null; anyList: tensorflow.CollectionDef.AnyList.$Shape })
        );

        /**
         * Properties of a NodeList.
         * @deprecated Use tensorflow.CollectionDef.NodeList.$Properties instead.
         */
        interface INodeList extends tensorflow.CollectionDef.NodeList.$Properties {
        }

        /** Represents a NodeList. */
        class NodeList {

            /**
             * Constructs a new NodeList.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.CollectionDef.NodeList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeList value. */
            value: string[];

            /**
             * Creates a new NodeList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NodeList instance
             */
            static create(properties: tensorflow.CollectionDef.NodeList.$Shape): tensorflow.CollectionDef.NodeList & tensorflow.CollectionDef.NodeList.$Shape;
            static create(properties?: tensorflow.CollectionDef.NodeList.$Properties): tensorflow.CollectionDef.NodeList;

            /**
             * Encodes the specified NodeList message. Does not implicitly {@link tensorflow.CollectionDef.NodeList.verify|verify} messages.
             * @param message NodeList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.CollectionDef.NodeList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.NodeList & tensorflow.CollectionDef.NodeList.$Shape} NodeList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CollectionDef.NodeList & tensorflow.CollectionDef.NodeList.$Shape;
        }

        namespace NodeList {

            /** Properties of a NodeList. */
            interface $Properties {

                /** NodeList value */
                value?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeList. */
            type $Shape = tensorflow.CollectionDef.NodeList.$Properties;
        }

        /**
         * Properties of a BytesList.
         * @deprecated Use tensorflow.CollectionDef.BytesList.$Properties instead.
         */
        interface IBytesList extends tensorflow.CollectionDef.BytesList.$Properties {
        }

        /** Represents a BytesList. */
        class BytesList {

            /**
             * Constructs a new BytesList.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.CollectionDef.BytesList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BytesList value. */
            value: Uint8Array[];

            /**
             * Creates a new BytesList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BytesList instance
             */
            static create(properties: tensorflow.CollectionDef.BytesList.$Shape): tensorflow.CollectionDef.BytesList & tensorflow.CollectionDef.BytesList.$Shape;
            static create(properties?: tensorflow.CollectionDef.BytesList.$Properties): tensorflow.CollectionDef.BytesList;

            /**
             * Encodes the specified BytesList message. Does not implicitly {@link tensorflow.CollectionDef.BytesList.verify|verify} messages.
             * @param message BytesList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.CollectionDef.BytesList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BytesList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.BytesList & tensorflow.CollectionDef.BytesList.$Shape} BytesList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CollectionDef.BytesList & tensorflow.CollectionDef.BytesList.$Shape;
        }

        namespace BytesList {

            /** Properties of a BytesList. */
            interface $Properties {

                /** BytesList value */
                value?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BytesList. */
            type $Shape = tensorflow.CollectionDef.BytesList.$Properties;
        }

        /**
         * Properties of an Int64List.
         * @deprecated Use tensorflow.CollectionDef.Int64List.$Properties instead.
         */
        interface IInt64List extends tensorflow.CollectionDef.Int64List.$Properties {
        }

        /** Represents an Int64List. */
        class Int64List {

            /**
             * Constructs a new Int64List.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.CollectionDef.Int64List.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int64List value. */
            value: (number|Long)[];

            /**
             * Creates a new Int64List instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Int64List instance
             */
            static create(properties: tensorflow.CollectionDef.Int64List.$Shape): tensorflow.CollectionDef.Int64List & tensorflow.CollectionDef.Int64List.$Shape;
            static create(properties?: tensorflow.CollectionDef.Int64List.$Properties): tensorflow.CollectionDef.Int64List;

            /**
             * Encodes the specified Int64List message. Does not implicitly {@link tensorflow.CollectionDef.Int64List.verify|verify} messages.
             * @param message Int64List message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.CollectionDef.Int64List.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int64List message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.Int64List & tensorflow.CollectionDef.Int64List.$Shape} Int64List
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CollectionDef.Int64List & tensorflow.CollectionDef.Int64List.$Shape;
        }

        namespace Int64List {

            /** Properties of an Int64List. */
            interface $Properties {

                /** Int64List value */
                value?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int64List. */
            type $Shape = tensorflow.CollectionDef.Int64List.$Properties;
        }

        /**
         * Properties of a FloatList.
         * @deprecated Use tensorflow.CollectionDef.FloatList.$Properties instead.
         */
        interface IFloatList extends tensorflow.CollectionDef.FloatList.$Properties {
        }

        /** Represents a FloatList. */
        class FloatList {

            /**
             * Constructs a new FloatList.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.CollectionDef.FloatList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FloatList value. */
            value: number[];

            /**
             * Creates a new FloatList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FloatList instance
             */
            static create(properties: tensorflow.CollectionDef.FloatList.$Shape): tensorflow.CollectionDef.FloatList & tensorflow.CollectionDef.FloatList.$Shape;
            static create(properties?: tensorflow.CollectionDef.FloatList.$Properties): tensorflow.CollectionDef.FloatList;

            /**
             * Encodes the specified FloatList message. Does not implicitly {@link tensorflow.CollectionDef.FloatList.verify|verify} messages.
             * @param message FloatList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.CollectionDef.FloatList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FloatList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.FloatList & tensorflow.CollectionDef.FloatList.$Shape} FloatList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CollectionDef.FloatList & tensorflow.CollectionDef.FloatList.$Shape;
        }

        namespace FloatList {

            /** Properties of a FloatList. */
            interface $Properties {

                /** FloatList value */
                value?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FloatList. */
            type $Shape = tensorflow.CollectionDef.FloatList.$Properties;
        }

        /**
         * Properties of an AnyList.
         * @deprecated Use tensorflow.CollectionDef.AnyList.$Properties instead.
         */
        interface IAnyList extends tensorflow.CollectionDef.AnyList.$Properties {
        }

        /** Represents an AnyList. */
        class AnyList {

            /**
             * Constructs a new AnyList.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.CollectionDef.AnyList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AnyList value. */
            value: google.protobuf.Any.$Properties[];

            /**
             * Creates a new AnyList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AnyList instance
             */
            static create(properties: tensorflow.CollectionDef.AnyList.$Shape): tensorflow.CollectionDef.AnyList & tensorflow.CollectionDef.AnyList.$Shape;
            static create(properties?: tensorflow.CollectionDef.AnyList.$Properties): tensorflow.CollectionDef.AnyList;

            /**
             * Encodes the specified AnyList message. Does not implicitly {@link tensorflow.CollectionDef.AnyList.verify|verify} messages.
             * @param message AnyList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.CollectionDef.AnyList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AnyList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.CollectionDef.AnyList & tensorflow.CollectionDef.AnyList.$Shape} AnyList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.CollectionDef.AnyList & tensorflow.CollectionDef.AnyList.$Shape;
        }

        namespace AnyList {

            /** Properties of an AnyList. */
            interface $Properties {

                /** AnyList value */
                value?: (google.protobuf.Any.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AnyList. */
            type $Shape = tensorflow.CollectionDef.AnyList.$Properties;
        }
    }

    /**
     * Properties of a TensorInfo.
     * @deprecated Use tensorflow.TensorInfo.$Properties instead.
     */
    interface ITensorInfo extends tensorflow.TensorInfo.$Properties {
    }

    /** Represents a TensorInfo. */
    class TensorInfo {

        /**
         * Constructs a new TensorInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorInfo name. */
        name?: (string|null);

        /** TensorInfo cooSparse. */
        cooSparse?: (tensorflow.TensorInfo.CooSparse.$Properties|null);

        /** TensorInfo compositeTensor. */
        compositeTensor?: (tensorflow.TensorInfo.CompositeTensor.$Properties|null);

        /** TensorInfo dtype. */
        dtype: tensorflow.DataType;

        /** TensorInfo tensorShape. */
        tensorShape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** TensorInfo encoding. */
        encoding?: ("name"|"cooSparse"|"compositeTensor");

        /**
         * Creates a new TensorInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TensorInfo instance
         */
        static create(properties: tensorflow.TensorInfo.$Shape): tensorflow.TensorInfo & tensorflow.TensorInfo.$Shape;
        static create(properties?: tensorflow.TensorInfo.$Properties): tensorflow.TensorInfo;

        /**
         * Encodes the specified TensorInfo message. Does not implicitly {@link tensorflow.TensorInfo.verify|verify} messages.
         * @param message TensorInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorInfo & tensorflow.TensorInfo.$Shape} TensorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorInfo & tensorflow.TensorInfo.$Shape;
    }

    namespace TensorInfo {

        /** Properties of a TensorInfo. */
        interface $Properties {

            /** TensorInfo name */
            name?: (string|null);

            /** TensorInfo cooSparse */
            cooSparse?: (tensorflow.TensorInfo.CooSparse.$Properties|null);

            /** TensorInfo compositeTensor */
            compositeTensor?: (tensorflow.TensorInfo.CompositeTensor.$Properties|null);

            /** TensorInfo dtype */
            dtype?: (tensorflow.DataType|null);

            /** TensorInfo tensorShape */
            tensorShape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** TensorInfo encoding */
            encoding?: ("name"|"cooSparse"|"compositeTensor");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a TensorInfo. */
        type $Shape = {
          name?: string|null;
          cooSparse?: tensorflow.TensorInfo.CooSparse.$Shape|null;
          compositeTensor?: tensorflow.TensorInfo.CompositeTensor.$Shape|null;
          dtype?: tensorflow.DataType|null;
          tensorShape?: tensorflow.TensorShapeProto.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ encoding?: undefined; name?: null; cooSparse?: null; compositeTensor?: null }|{ encoding?: "name"; name: string; cooSparse?: null; compositeTensor?: null }|{ encoding?: "cooSparse"; name?: null; cooSparse: tensorflow.TensorInfo.CooSparse.$Shape; compositeTensor?: null }|{ encoding?: "compositeTensor"; name?: null; cooSparse?: null; compositeTensor: tensorflow.TensorInfo.CompositeTensor.$Shape })
        );

        /**
         * Properties of a CooSparse.
         * @deprecated Use tensorflow.TensorInfo.CooSparse.$Properties instead.
         */
        interface ICooSparse extends tensorflow.TensorInfo.CooSparse.$Properties {
        }

        /** Represents a CooSparse. */
        class CooSparse {

            /**
             * Constructs a new CooSparse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.TensorInfo.CooSparse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CooSparse valuesTensorName. */
            valuesTensorName: string;

            /** CooSparse indicesTensorName. */
            indicesTensorName: string;

            /** CooSparse denseShapeTensorName. */
            denseShapeTensorName: string;

            /**
             * Creates a new CooSparse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CooSparse instance
             */
            static create(properties: tensorflow.TensorInfo.CooSparse.$Shape): tensorflow.TensorInfo.CooSparse & tensorflow.TensorInfo.CooSparse.$Shape;
            static create(properties?: tensorflow.TensorInfo.CooSparse.$Properties): tensorflow.TensorInfo.CooSparse;

            /**
             * Encodes the specified CooSparse message. Does not implicitly {@link tensorflow.TensorInfo.CooSparse.verify|verify} messages.
             * @param message CooSparse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.TensorInfo.CooSparse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CooSparse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.TensorInfo.CooSparse & tensorflow.TensorInfo.CooSparse.$Shape} CooSparse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorInfo.CooSparse & tensorflow.TensorInfo.CooSparse.$Shape;
        }

        namespace CooSparse {

            /** Properties of a CooSparse. */
            interface $Properties {

                /** CooSparse valuesTensorName */
                valuesTensorName?: (string|null);

                /** CooSparse indicesTensorName */
                indicesTensorName?: (string|null);

                /** CooSparse denseShapeTensorName */
                denseShapeTensorName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CooSparse. */
            type $Shape = tensorflow.TensorInfo.CooSparse.$Properties;
        }

        /**
         * Properties of a CompositeTensor.
         * @deprecated Use tensorflow.TensorInfo.CompositeTensor.$Properties instead.
         */
        interface ICompositeTensor extends tensorflow.TensorInfo.CompositeTensor.$Properties {
        }

        /** Represents a CompositeTensor. */
        class CompositeTensor {

            /**
             * Constructs a new CompositeTensor.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.TensorInfo.CompositeTensor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CompositeTensor typeSpec. */
            typeSpec: Uint8Array;

            /** CompositeTensor components. */
            components: tensorflow.TensorInfo.$Properties[];

            /**
             * Creates a new CompositeTensor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CompositeTensor instance
             */
            static create(properties: tensorflow.TensorInfo.CompositeTensor.$Shape): tensorflow.TensorInfo.CompositeTensor & tensorflow.TensorInfo.CompositeTensor.$Shape;
            static create(properties?: tensorflow.TensorInfo.CompositeTensor.$Properties): tensorflow.TensorInfo.CompositeTensor;

            /**
             * Encodes the specified CompositeTensor message. Does not implicitly {@link tensorflow.TensorInfo.CompositeTensor.verify|verify} messages.
             * @param message CompositeTensor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.TensorInfo.CompositeTensor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompositeTensor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.TensorInfo.CompositeTensor & tensorflow.TensorInfo.CompositeTensor.$Shape} CompositeTensor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorInfo.CompositeTensor & tensorflow.TensorInfo.CompositeTensor.$Shape;
        }

        namespace CompositeTensor {

            /** Properties of a CompositeTensor. */
            interface $Properties {

                /** CompositeTensor typeSpec */
                typeSpec?: (Uint8Array|null);

                /** CompositeTensor components */
                components?: (tensorflow.TensorInfo.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompositeTensor. */
            type $Shape = {
              typeSpec?: Uint8Array|null;
              components?: tensorflow.TensorInfo.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }
    }

    /**
     * Properties of a SignatureDef.
     * @deprecated Use tensorflow.SignatureDef.$Properties instead.
     */
    interface ISignatureDef extends tensorflow.SignatureDef.$Properties {
    }

    /** Represents a SignatureDef. */
    class SignatureDef {

        /**
         * Constructs a new SignatureDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SignatureDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SignatureDef inputs. */
        inputs: { [k: string]: tensorflow.TensorInfo.$Properties };

        /** SignatureDef outputs. */
        outputs: { [k: string]: tensorflow.TensorInfo.$Properties };

        /** SignatureDef methodName. */
        methodName: string;

        /** SignatureDef defaults. */
        defaults: { [k: string]: tensorflow.TensorProto.$Properties };

        /**
         * Creates a new SignatureDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SignatureDef instance
         */
        static create(properties: tensorflow.SignatureDef.$Shape): tensorflow.SignatureDef & tensorflow.SignatureDef.$Shape;
        static create(properties?: tensorflow.SignatureDef.$Properties): tensorflow.SignatureDef;

        /**
         * Encodes the specified SignatureDef message. Does not implicitly {@link tensorflow.SignatureDef.verify|verify} messages.
         * @param message SignatureDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SignatureDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SignatureDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SignatureDef & tensorflow.SignatureDef.$Shape} SignatureDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SignatureDef & tensorflow.SignatureDef.$Shape;
    }

    namespace SignatureDef {

        /** Properties of a SignatureDef. */
        interface $Properties {

            /** SignatureDef inputs */
            inputs?: ({ [k: string]: tensorflow.TensorInfo.$Properties }|null);

            /** SignatureDef outputs */
            outputs?: ({ [k: string]: tensorflow.TensorInfo.$Properties }|null);

            /** SignatureDef methodName */
            methodName?: (string|null);

            /** SignatureDef defaults */
            defaults?: ({ [k: string]: tensorflow.TensorProto.$Properties }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SignatureDef. */
        type $Shape = {
          inputs?: { [k: string]: tensorflow.TensorInfo.$Shape }|null;
          outputs?: { [k: string]: tensorflow.TensorInfo.$Shape }|null;
          methodName?: string|null;
          defaults?: { [k: string]: tensorflow.TensorProto.$Shape }|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an AssetFileDef.
     * @deprecated Use tensorflow.AssetFileDef.$Properties instead.
     */
    interface IAssetFileDef extends tensorflow.AssetFileDef.$Properties {
    }

    /** Represents an AssetFileDef. */
    class AssetFileDef {

        /**
         * Constructs a new AssetFileDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.AssetFileDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AssetFileDef tensorInfo. */
        tensorInfo?: (tensorflow.TensorInfo.$Properties|null);

        /** AssetFileDef filename. */
        filename: string;

        /**
         * Creates a new AssetFileDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AssetFileDef instance
         */
        static create(properties: tensorflow.AssetFileDef.$Shape): tensorflow.AssetFileDef & tensorflow.AssetFileDef.$Shape;
        static create(properties?: tensorflow.AssetFileDef.$Properties): tensorflow.AssetFileDef;

        /**
         * Encodes the specified AssetFileDef message. Does not implicitly {@link tensorflow.AssetFileDef.verify|verify} messages.
         * @param message AssetFileDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.AssetFileDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AssetFileDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.AssetFileDef & tensorflow.AssetFileDef.$Shape} AssetFileDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.AssetFileDef & tensorflow.AssetFileDef.$Shape;
    }

    namespace AssetFileDef {

        /** Properties of an AssetFileDef. */
        interface $Properties {

            /** AssetFileDef tensorInfo */
            tensorInfo?: (tensorflow.TensorInfo.$Properties|null);

            /** AssetFileDef filename */
            filename?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AssetFileDef. */
        type $Shape = {
          tensorInfo?: tensorflow.TensorInfo.$Shape|null;
          filename?: string|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a SaverDef.
     * @deprecated Use tensorflow.SaverDef.$Properties instead.
     */
    interface ISaverDef extends tensorflow.SaverDef.$Properties {
    }

    /** Represents a SaverDef. */
    class SaverDef {

        /**
         * Constructs a new SaverDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SaverDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SaverDef filenameTensorName. */
        filenameTensorName: string;

        /** SaverDef saveTensorName. */
        saveTensorName: string;

        /** SaverDef restoreOpName. */
        restoreOpName: string;

        /** SaverDef maxToKeep. */
        maxToKeep: number;

        /** SaverDef sharded. */
        sharded: boolean;

        /** SaverDef keepCheckpointEveryNHours. */
        keepCheckpointEveryNHours: number;

        /** SaverDef version. */
        version: tensorflow.SaverDef.CheckpointFormatVersion;

        /**
         * Creates a new SaverDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SaverDef instance
         */
        static create(properties: tensorflow.SaverDef.$Shape): tensorflow.SaverDef & tensorflow.SaverDef.$Shape;
        static create(properties?: tensorflow.SaverDef.$Properties): tensorflow.SaverDef;

        /**
         * Encodes the specified SaverDef message. Does not implicitly {@link tensorflow.SaverDef.verify|verify} messages.
         * @param message SaverDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SaverDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SaverDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SaverDef & tensorflow.SaverDef.$Shape} SaverDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SaverDef & tensorflow.SaverDef.$Shape;
    }

    namespace SaverDef {

        /** Properties of a SaverDef. */
        interface $Properties {

            /** SaverDef filenameTensorName */
            filenameTensorName?: (string|null);

            /** SaverDef saveTensorName */
            saveTensorName?: (string|null);

            /** SaverDef restoreOpName */
            restoreOpName?: (string|null);

            /** SaverDef maxToKeep */
            maxToKeep?: (number|null);

            /** SaverDef sharded */
            sharded?: (boolean|null);

            /** SaverDef keepCheckpointEveryNHours */
            keepCheckpointEveryNHours?: (number|null);

            /** SaverDef version */
            version?: (tensorflow.SaverDef.CheckpointFormatVersion|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SaverDef. */
        type $Shape = tensorflow.SaverDef.$Properties;

        /** CheckpointFormatVersion enum. */
        enum CheckpointFormatVersion {

            /** LEGACY value */
            LEGACY = 0,

            /** V1 value */
            V1 = 1,

            /** V2 value */
            V2 = 2
        }
    }

    /**
     * Properties of a QueueRunnerDef.
     * @deprecated Use tensorflow.QueueRunnerDef.$Properties instead.
     */
    interface IQueueRunnerDef extends tensorflow.QueueRunnerDef.$Properties {
    }

    /** Represents a QueueRunnerDef. */
    class QueueRunnerDef {

        /**
         * Constructs a new QueueRunnerDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.QueueRunnerDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** QueueRunnerDef queueName. */
        queueName: string;

        /** QueueRunnerDef enqueueOpName. */
        enqueueOpName: string[];

        /** QueueRunnerDef closeOpName. */
        closeOpName: string;

        /** QueueRunnerDef cancelOpName. */
        cancelOpName: string;

        /** QueueRunnerDef queueClosedExceptionTypes. */
        queueClosedExceptionTypes: tensorflow.error.Code[];

        /**
         * Creates a new QueueRunnerDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns QueueRunnerDef instance
         */
        static create(properties: tensorflow.QueueRunnerDef.$Shape): tensorflow.QueueRunnerDef & tensorflow.QueueRunnerDef.$Shape;
        static create(properties?: tensorflow.QueueRunnerDef.$Properties): tensorflow.QueueRunnerDef;

        /**
         * Encodes the specified QueueRunnerDef message. Does not implicitly {@link tensorflow.QueueRunnerDef.verify|verify} messages.
         * @param message QueueRunnerDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.QueueRunnerDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a QueueRunnerDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.QueueRunnerDef & tensorflow.QueueRunnerDef.$Shape} QueueRunnerDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.QueueRunnerDef & tensorflow.QueueRunnerDef.$Shape;
    }

    namespace QueueRunnerDef {

        /** Properties of a QueueRunnerDef. */
        interface $Properties {

            /** QueueRunnerDef queueName */
            queueName?: (string|null);

            /** QueueRunnerDef enqueueOpName */
            enqueueOpName?: (string[]|null);

            /** QueueRunnerDef closeOpName */
            closeOpName?: (string|null);

            /** QueueRunnerDef cancelOpName */
            cancelOpName?: (string|null);

            /** QueueRunnerDef queueClosedExceptionTypes */
            queueClosedExceptionTypes?: (tensorflow.error.Code[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a QueueRunnerDef. */
        type $Shape = tensorflow.QueueRunnerDef.$Properties;
    }

    /**
     * Properties of a SavedModel.
     * @deprecated Use tensorflow.SavedModel.$Properties instead.
     */
    interface ISavedModel extends tensorflow.SavedModel.$Properties {
    }

    /** Represents a SavedModel. */
    class SavedModel {

        /**
         * Constructs a new SavedModel.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SavedModel.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SavedModel savedModelSchemaVersion. */
        savedModelSchemaVersion: (number|Long);

        /** SavedModel metaGraphs. */
        metaGraphs: tensorflow.MetaGraphDef.$Properties[];

        /**
         * Creates a new SavedModel instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SavedModel instance
         */
        static create(properties: tensorflow.SavedModel.$Shape): tensorflow.SavedModel & tensorflow.SavedModel.$Shape;
        static create(properties?: tensorflow.SavedModel.$Properties): tensorflow.SavedModel;

        /**
         * Encodes the specified SavedModel message. Does not implicitly {@link tensorflow.SavedModel.verify|verify} messages.
         * @param message SavedModel message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SavedModel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SavedModel message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SavedModel & tensorflow.SavedModel.$Shape} SavedModel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SavedModel & tensorflow.SavedModel.$Shape;
    }

    namespace SavedModel {

        /** Properties of a SavedModel. */
        interface $Properties {

            /** SavedModel savedModelSchemaVersion */
            savedModelSchemaVersion?: (number|Long|null);

            /** SavedModel metaGraphs */
            metaGraphs?: (tensorflow.MetaGraphDef.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SavedModel. */
        type $Shape = {
          savedModelSchemaVersion?: number|Long|null;
          metaGraphs?: tensorflow.MetaGraphDef.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a SavedSliceMeta.
     * @deprecated Use tensorflow.SavedSliceMeta.$Properties instead.
     */
    interface ISavedSliceMeta extends tensorflow.SavedSliceMeta.$Properties {
    }

    /** Represents a SavedSliceMeta. */
    class SavedSliceMeta {

        /**
         * Constructs a new SavedSliceMeta.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SavedSliceMeta.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SavedSliceMeta name. */
        name: Uint8Array;

        /** SavedSliceMeta shape. */
        shape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** SavedSliceMeta type. */
        type: tensorflow.DataType;

        /** SavedSliceMeta slice. */
        slice: tensorflow.TensorSliceProto.$Properties[];

        /**
         * Creates a new SavedSliceMeta instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SavedSliceMeta instance
         */
        static create(properties: tensorflow.SavedSliceMeta.$Shape): tensorflow.SavedSliceMeta & tensorflow.SavedSliceMeta.$Shape;
        static create(properties?: tensorflow.SavedSliceMeta.$Properties): tensorflow.SavedSliceMeta;

        /**
         * Encodes the specified SavedSliceMeta message. Does not implicitly {@link tensorflow.SavedSliceMeta.verify|verify} messages.
         * @param message SavedSliceMeta message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SavedSliceMeta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SavedSliceMeta message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SavedSliceMeta & tensorflow.SavedSliceMeta.$Shape} SavedSliceMeta
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SavedSliceMeta & tensorflow.SavedSliceMeta.$Shape;
    }

    namespace SavedSliceMeta {

        /** Properties of a SavedSliceMeta. */
        interface $Properties {

            /** SavedSliceMeta name */
            name?: (Uint8Array|null);

            /** SavedSliceMeta shape */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** SavedSliceMeta type */
            type?: (tensorflow.DataType|null);

            /** SavedSliceMeta slice */
            slice?: (tensorflow.TensorSliceProto.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SavedSliceMeta. */
        type $Shape = {
          name?: Uint8Array|null;
          shape?: tensorflow.TensorShapeProto.$Shape|null;
          type?: tensorflow.DataType|null;
          slice?: tensorflow.TensorSliceProto.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a SavedTensorSliceMeta.
     * @deprecated Use tensorflow.SavedTensorSliceMeta.$Properties instead.
     */
    interface ISavedTensorSliceMeta extends tensorflow.SavedTensorSliceMeta.$Properties {
    }

    /** Represents a SavedTensorSliceMeta. */
    class SavedTensorSliceMeta {

        /**
         * Constructs a new SavedTensorSliceMeta.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SavedTensorSliceMeta.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SavedTensorSliceMeta tensor. */
        tensor: tensorflow.SavedSliceMeta.$Properties[];

        /** SavedTensorSliceMeta versions. */
        versions?: (tensorflow.VersionDef.$Properties|null);

        /**
         * Creates a new SavedTensorSliceMeta instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SavedTensorSliceMeta instance
         */
        static create(properties: tensorflow.SavedTensorSliceMeta.$Shape): tensorflow.SavedTensorSliceMeta & tensorflow.SavedTensorSliceMeta.$Shape;
        static create(properties?: tensorflow.SavedTensorSliceMeta.$Properties): tensorflow.SavedTensorSliceMeta;

        /**
         * Encodes the specified SavedTensorSliceMeta message. Does not implicitly {@link tensorflow.SavedTensorSliceMeta.verify|verify} messages.
         * @param message SavedTensorSliceMeta message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SavedTensorSliceMeta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SavedTensorSliceMeta message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SavedTensorSliceMeta & tensorflow.SavedTensorSliceMeta.$Shape} SavedTensorSliceMeta
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SavedTensorSliceMeta & tensorflow.SavedTensorSliceMeta.$Shape;
    }

    namespace SavedTensorSliceMeta {

        /** Properties of a SavedTensorSliceMeta. */
        interface $Properties {

            /** SavedTensorSliceMeta tensor */
            tensor?: (tensorflow.SavedSliceMeta.$Properties[]|null);

            /** SavedTensorSliceMeta versions */
            versions?: (tensorflow.VersionDef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SavedTensorSliceMeta. */
        type $Shape = {
          tensor?: tensorflow.SavedSliceMeta.$Shape[]|null;
          versions?: tensorflow.VersionDef.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a SavedSlice.
     * @deprecated Use tensorflow.SavedSlice.$Properties instead.
     */
    interface ISavedSlice extends tensorflow.SavedSlice.$Properties {
    }

    /** Represents a SavedSlice. */
    class SavedSlice {

        /**
         * Constructs a new SavedSlice.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SavedSlice.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SavedSlice name. */
        name: Uint8Array;

        /** SavedSlice slice. */
        slice?: (tensorflow.TensorSliceProto.$Properties|null);

        /** SavedSlice data. */
        data?: (tensorflow.TensorProto.$Properties|null);

        /**
         * Creates a new SavedSlice instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SavedSlice instance
         */
        static create(properties: tensorflow.SavedSlice.$Shape): tensorflow.SavedSlice & tensorflow.SavedSlice.$Shape;
        static create(properties?: tensorflow.SavedSlice.$Properties): tensorflow.SavedSlice;

        /**
         * Encodes the specified SavedSlice message. Does not implicitly {@link tensorflow.SavedSlice.verify|verify} messages.
         * @param message SavedSlice message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SavedSlice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SavedSlice message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SavedSlice & tensorflow.SavedSlice.$Shape} SavedSlice
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SavedSlice & tensorflow.SavedSlice.$Shape;
    }

    namespace SavedSlice {

        /** Properties of a SavedSlice. */
        interface $Properties {

            /** SavedSlice name */
            name?: (Uint8Array|null);

            /** SavedSlice slice */
            slice?: (tensorflow.TensorSliceProto.$Properties|null);

            /** SavedSlice data */
            data?: (tensorflow.TensorProto.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SavedSlice. */
        type $Shape = {
          name?: Uint8Array|null;
          slice?: tensorflow.TensorSliceProto.$Shape|null;
          data?: tensorflow.TensorProto.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a SavedTensorSlices.
     * @deprecated Use tensorflow.SavedTensorSlices.$Properties instead.
     */
    interface ISavedTensorSlices extends tensorflow.SavedTensorSlices.$Properties {
    }

    /** Represents a SavedTensorSlices. */
    class SavedTensorSlices {

        /**
         * Constructs a new SavedTensorSlices.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SavedTensorSlices.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SavedTensorSlices meta. */
        meta?: (tensorflow.SavedTensorSliceMeta.$Properties|null);

        /** SavedTensorSlices data. */
        data?: (tensorflow.SavedSlice.$Properties|null);

        /**
         * Creates a new SavedTensorSlices instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SavedTensorSlices instance
         */
        static create(properties: tensorflow.SavedTensorSlices.$Shape): tensorflow.SavedTensorSlices & tensorflow.SavedTensorSlices.$Shape;
        static create(properties?: tensorflow.SavedTensorSlices.$Properties): tensorflow.SavedTensorSlices;

        /**
         * Encodes the specified SavedTensorSlices message. Does not implicitly {@link tensorflow.SavedTensorSlices.verify|verify} messages.
         * @param message SavedTensorSlices message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SavedTensorSlices.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SavedTensorSlices message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SavedTensorSlices & tensorflow.SavedTensorSlices.$Shape} SavedTensorSlices
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SavedTensorSlices & tensorflow.SavedTensorSlices.$Shape;
    }

    namespace SavedTensorSlices {

        /** Properties of a SavedTensorSlices. */
        interface $Properties {

            /** SavedTensorSlices meta */
            meta?: (tensorflow.SavedTensorSliceMeta.$Properties|null);

            /** SavedTensorSlices data */
            data?: (tensorflow.SavedSlice.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SavedTensorSlices. */
        type $Shape = {
          meta?: tensorflow.SavedTensorSliceMeta.$Shape|null;
          data?: tensorflow.SavedSlice.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a TensorSliceProto.
     * @deprecated Use tensorflow.TensorSliceProto.$Properties instead.
     */
    interface ITensorSliceProto extends tensorflow.TensorSliceProto.$Properties {
    }

    /** Represents a TensorSliceProto. */
    class TensorSliceProto {

        /**
         * Constructs a new TensorSliceProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TensorSliceProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TensorSliceProto extent. */
        extent: tensorflow.TensorSliceProto.Extent.$Properties[];

        /**
         * Creates a new TensorSliceProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TensorSliceProto instance
         */
        static create(properties: tensorflow.TensorSliceProto.$Shape): tensorflow.TensorSliceProto & tensorflow.TensorSliceProto.$Shape;
        static create(properties?: tensorflow.TensorSliceProto.$Properties): tensorflow.TensorSliceProto;

        /**
         * Encodes the specified TensorSliceProto message. Does not implicitly {@link tensorflow.TensorSliceProto.verify|verify} messages.
         * @param message TensorSliceProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TensorSliceProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TensorSliceProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TensorSliceProto & tensorflow.TensorSliceProto.$Shape} TensorSliceProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorSliceProto & tensorflow.TensorSliceProto.$Shape;
    }

    namespace TensorSliceProto {

        /** Properties of a TensorSliceProto. */
        interface $Properties {

            /** TensorSliceProto extent */
            extent?: (tensorflow.TensorSliceProto.Extent.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TensorSliceProto. */
        type $Shape = {
          extent?: tensorflow.TensorSliceProto.Extent.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };

        /**
         * Properties of an Extent.
         * @deprecated Use tensorflow.TensorSliceProto.Extent.$Properties instead.
         */
        interface IExtent extends tensorflow.TensorSliceProto.Extent.$Properties {
        }

        /** Represents an Extent. */
        class Extent {

            /**
             * Constructs a new Extent.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.TensorSliceProto.Extent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Extent start. */
            start: (number|Long);

            /** Extent length. */
            length?: (number|Long|null);

            /** Extent hasLengthHack. */
            hasLengthHack?: "length";

            /**
             * Creates a new Extent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Extent instance
             */
            static create(properties: tensorflow.TensorSliceProto.Extent.$Shape): tensorflow.TensorSliceProto.Extent & tensorflow.TensorSliceProto.Extent.$Shape;
            static create(properties?: tensorflow.TensorSliceProto.Extent.$Properties): tensorflow.TensorSliceProto.Extent;

            /**
             * Encodes the specified Extent message. Does not implicitly {@link tensorflow.TensorSliceProto.Extent.verify|verify} messages.
             * @param message Extent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.TensorSliceProto.Extent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Extent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.TensorSliceProto.Extent & tensorflow.TensorSliceProto.Extent.$Shape} Extent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TensorSliceProto.Extent & tensorflow.TensorSliceProto.Extent.$Shape;
        }

        namespace Extent {

            /** Properties of an Extent. */
            interface $Properties {

                /** Extent start */
                start?: (number|Long|null);

                /** Extent length */
                length?: (number|Long|null);

                /** Extent hasLengthHack */
                hasLengthHack?: "length";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Extent. */
            type $Shape = {
              start?: number|Long|null;
              length?: number|Long|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ hasLengthHack?: undefined; length?: null }|{ hasLengthHack?: "length"; length: number|Long })
            );
        }
    }

    /**
     * Properties of a BundleHeaderProto.
     * @deprecated Use tensorflow.BundleHeaderProto.$Properties instead.
     */
    interface IBundleHeaderProto extends tensorflow.BundleHeaderProto.$Properties {
    }

    /** Represents a BundleHeaderProto. */
    class BundleHeaderProto {

        /**
         * Constructs a new BundleHeaderProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.BundleHeaderProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BundleHeaderProto numShards. */
        numShards: number;

        /** BundleHeaderProto endianness. */
        endianness: tensorflow.BundleHeaderProto.Endianness;

        /** BundleHeaderProto version. */
        version?: (tensorflow.VersionDef.$Properties|null);

        /**
         * Creates a new BundleHeaderProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BundleHeaderProto instance
         */
        static create(properties: tensorflow.BundleHeaderProto.$Shape): tensorflow.BundleHeaderProto & tensorflow.BundleHeaderProto.$Shape;
        static create(properties?: tensorflow.BundleHeaderProto.$Properties): tensorflow.BundleHeaderProto;

        /**
         * Encodes the specified BundleHeaderProto message. Does not implicitly {@link tensorflow.BundleHeaderProto.verify|verify} messages.
         * @param message BundleHeaderProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.BundleHeaderProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BundleHeaderProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.BundleHeaderProto & tensorflow.BundleHeaderProto.$Shape} BundleHeaderProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.BundleHeaderProto & tensorflow.BundleHeaderProto.$Shape;
    }

    namespace BundleHeaderProto {

        /** Properties of a BundleHeaderProto. */
        interface $Properties {

            /** BundleHeaderProto numShards */
            numShards?: (number|null);

            /** BundleHeaderProto endianness */
            endianness?: (tensorflow.BundleHeaderProto.Endianness|null);

            /** BundleHeaderProto version */
            version?: (tensorflow.VersionDef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BundleHeaderProto. */
        type $Shape = tensorflow.BundleHeaderProto.$Properties;

        /** Endianness enum. */
        enum Endianness {

            /** LITTLE value */
            LITTLE = 0,

            /** BIG value */
            BIG = 1
        }
    }

    /**
     * Properties of a BundleEntryProto.
     * @deprecated Use tensorflow.BundleEntryProto.$Properties instead.
     */
    interface IBundleEntryProto extends tensorflow.BundleEntryProto.$Properties {
    }

    /** Represents a BundleEntryProto. */
    class BundleEntryProto {

        /**
         * Constructs a new BundleEntryProto.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.BundleEntryProto.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BundleEntryProto dtype. */
        dtype: tensorflow.DataType;

        /** BundleEntryProto shape. */
        shape?: (tensorflow.TensorShapeProto.$Properties|null);

        /** BundleEntryProto shardId. */
        shardId: number;

        /** BundleEntryProto offset. */
        offset: (number|Long);

        /** BundleEntryProto size. */
        size: (number|Long);

        /** BundleEntryProto crc32c. */
        crc32c: number;

        /** BundleEntryProto slices. */
        slices: tensorflow.TensorSliceProto.$Properties[];

        /**
         * Creates a new BundleEntryProto instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BundleEntryProto instance
         */
        static create(properties: tensorflow.BundleEntryProto.$Shape): tensorflow.BundleEntryProto & tensorflow.BundleEntryProto.$Shape;
        static create(properties?: tensorflow.BundleEntryProto.$Properties): tensorflow.BundleEntryProto;

        /**
         * Encodes the specified BundleEntryProto message. Does not implicitly {@link tensorflow.BundleEntryProto.verify|verify} messages.
         * @param message BundleEntryProto message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.BundleEntryProto.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BundleEntryProto message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.BundleEntryProto & tensorflow.BundleEntryProto.$Shape} BundleEntryProto
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.BundleEntryProto & tensorflow.BundleEntryProto.$Shape;
    }

    namespace BundleEntryProto {

        /** Properties of a BundleEntryProto. */
        interface $Properties {

            /** BundleEntryProto dtype */
            dtype?: (tensorflow.DataType|null);

            /** BundleEntryProto shape */
            shape?: (tensorflow.TensorShapeProto.$Properties|null);

            /** BundleEntryProto shardId */
            shardId?: (number|null);

            /** BundleEntryProto offset */
            offset?: (number|Long|null);

            /** BundleEntryProto size */
            size?: (number|Long|null);

            /** BundleEntryProto crc32c */
            crc32c?: (number|null);

            /** BundleEntryProto slices */
            slices?: (tensorflow.TensorSliceProto.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BundleEntryProto. */
        type $Shape = {
          dtype?: tensorflow.DataType|null;
          shape?: tensorflow.TensorShapeProto.$Shape|null;
          shardId?: number|null;
          offset?: number|Long|null;
          size?: number|Long|null;
          crc32c?: number|null;
          slices?: tensorflow.TensorSliceProto.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a TrackableObjectGraph.
     * @deprecated Use tensorflow.TrackableObjectGraph.$Properties instead.
     */
    interface ITrackableObjectGraph extends tensorflow.TrackableObjectGraph.$Properties {
    }

    /** Represents a TrackableObjectGraph. */
    class TrackableObjectGraph {

        /**
         * Constructs a new TrackableObjectGraph.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.TrackableObjectGraph.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TrackableObjectGraph nodes. */
        nodes: tensorflow.TrackableObjectGraph.TrackableObject.$Properties[];

        /**
         * Creates a new TrackableObjectGraph instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TrackableObjectGraph instance
         */
        static create(properties: tensorflow.TrackableObjectGraph.$Shape): tensorflow.TrackableObjectGraph & tensorflow.TrackableObjectGraph.$Shape;
        static create(properties?: tensorflow.TrackableObjectGraph.$Properties): tensorflow.TrackableObjectGraph;

        /**
         * Encodes the specified TrackableObjectGraph message. Does not implicitly {@link tensorflow.TrackableObjectGraph.verify|verify} messages.
         * @param message TrackableObjectGraph message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.TrackableObjectGraph.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TrackableObjectGraph message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.TrackableObjectGraph & tensorflow.TrackableObjectGraph.$Shape} TrackableObjectGraph
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TrackableObjectGraph & tensorflow.TrackableObjectGraph.$Shape;
    }

    namespace TrackableObjectGraph {

        /** Properties of a TrackableObjectGraph. */
        interface $Properties {

            /** TrackableObjectGraph nodes */
            nodes?: (tensorflow.TrackableObjectGraph.TrackableObject.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TrackableObjectGraph. */
        type $Shape = tensorflow.TrackableObjectGraph.$Properties;

        /**
         * Properties of a TrackableObject.
         * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.$Properties instead.
         */
        interface ITrackableObject extends tensorflow.TrackableObjectGraph.TrackableObject.$Properties {
        }

        /** Represents a TrackableObject. */
        class TrackableObject {

            /**
             * Constructs a new TrackableObject.
             * @param [properties] Properties to set
             */
            constructor(properties?: tensorflow.TrackableObjectGraph.TrackableObject.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrackableObject children. */
            children: tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties[];

            /** TrackableObject attributes. */
            attributes: tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties[];

            /** TrackableObject slotVariables. */
            slotVariables: tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties[];

            /** TrackableObject registeredSaver. */
            registeredSaver?: (tensorflow.RegisteredSaver.$Properties|null);

            /** TrackableObject hasCheckpointValues. */
            hasCheckpointValues?: (google.protobuf.BoolValue.$Properties|null);

            /**
             * Creates a new TrackableObject instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TrackableObject instance
             */
            static create(properties: tensorflow.TrackableObjectGraph.TrackableObject.$Shape): tensorflow.TrackableObjectGraph.TrackableObject & tensorflow.TrackableObjectGraph.TrackableObject.$Shape;
            static create(properties?: tensorflow.TrackableObjectGraph.TrackableObject.$Properties): tensorflow.TrackableObjectGraph.TrackableObject;

            /**
             * Encodes the specified TrackableObject message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.verify|verify} messages.
             * @param message TrackableObject message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tensorflow.TrackableObjectGraph.TrackableObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrackableObject message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tensorflow.TrackableObjectGraph.TrackableObject & tensorflow.TrackableObjectGraph.TrackableObject.$Shape} TrackableObject
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TrackableObjectGraph.TrackableObject & tensorflow.TrackableObjectGraph.TrackableObject.$Shape;
        }

        namespace TrackableObject {

            /** Properties of a TrackableObject. */
            interface $Properties {

                /** TrackableObject children */
                children?: (tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties[]|null);

                /** TrackableObject attributes */
                attributes?: (tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties[]|null);

                /** TrackableObject slotVariables */
                slotVariables?: (tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties[]|null);

                /** TrackableObject registeredSaver */
                registeredSaver?: (tensorflow.RegisteredSaver.$Properties|null);

                /** TrackableObject hasCheckpointValues */
                hasCheckpointValues?: (google.protobuf.BoolValue.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrackableObject. */
            type $Shape = tensorflow.TrackableObjectGraph.TrackableObject.$Properties;

            /**
             * Properties of an ObjectReference.
             * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties instead.
             */
            interface IObjectReference extends tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties {
            }

            /** Represents an ObjectReference. */
            class ObjectReference {

                /**
                 * Constructs a new ObjectReference.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ObjectReference nodeId. */
                nodeId: number;

                /** ObjectReference localName. */
                localName: string;

                /**
                 * Creates a new ObjectReference instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ObjectReference instance
                 */
                static create(properties: tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape): tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference & tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape;
                static create(properties?: tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties): tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference;

                /**
                 * Encodes the specified ObjectReference message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.verify|verify} messages.
                 * @param message ObjectReference message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ObjectReference message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference & tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape} ObjectReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference & tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Shape;
            }

            namespace ObjectReference {

                /** Properties of an ObjectReference. */
                interface $Properties {

                    /** ObjectReference nodeId */
                    nodeId?: (number|null);

                    /** ObjectReference localName */
                    localName?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ObjectReference. */
                type $Shape = tensorflow.TrackableObjectGraph.TrackableObject.ObjectReference.$Properties;
            }

            /**
             * Properties of a SerializedTensor.
             * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties instead.
             */
            interface ISerializedTensor extends tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties {
            }

            /** Represents a SerializedTensor. */
            class SerializedTensor {

                /**
                 * Constructs a new SerializedTensor.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SerializedTensor name. */
                name: string;

                /** SerializedTensor fullName. */
                fullName: string;

                /** SerializedTensor checkpointKey. */
                checkpointKey: string;

                /**
                 * Creates a new SerializedTensor instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SerializedTensor instance
                 */
                static create(properties: tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape): tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor & tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape;
                static create(properties?: tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties): tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor;

                /**
                 * Encodes the specified SerializedTensor message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.verify|verify} messages.
                 * @param message SerializedTensor message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SerializedTensor message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor & tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape} SerializedTensor
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor & tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Shape;
            }

            namespace SerializedTensor {

                /** Properties of a SerializedTensor. */
                interface $Properties {

                    /** SerializedTensor name */
                    name?: (string|null);

                    /** SerializedTensor fullName */
                    fullName?: (string|null);

                    /** SerializedTensor checkpointKey */
                    checkpointKey?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SerializedTensor. */
                type $Shape = tensorflow.TrackableObjectGraph.TrackableObject.SerializedTensor.$Properties;
            }

            /**
             * Properties of a SlotVariableReference.
             * @deprecated Use tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties instead.
             */
            interface ISlotVariableReference extends tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties {
            }

            /** Represents a SlotVariableReference. */
            class SlotVariableReference {

                /**
                 * Constructs a new SlotVariableReference.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SlotVariableReference originalVariableNodeId. */
                originalVariableNodeId: number;

                /** SlotVariableReference slotName. */
                slotName: string;

                /** SlotVariableReference slotVariableNodeId. */
                slotVariableNodeId: number;

                /**
                 * Creates a new SlotVariableReference instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SlotVariableReference instance
                 */
                static create(properties: tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape): tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference & tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape;
                static create(properties?: tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties): tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference;

                /**
                 * Encodes the specified SlotVariableReference message. Does not implicitly {@link tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.verify|verify} messages.
                 * @param message SlotVariableReference message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SlotVariableReference message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference & tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape} SlotVariableReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference & tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Shape;
            }

            namespace SlotVariableReference {

                /** Properties of a SlotVariableReference. */
                interface $Properties {

                    /** SlotVariableReference originalVariableNodeId */
                    originalVariableNodeId?: (number|null);

                    /** SlotVariableReference slotName */
                    slotName?: (string|null);

                    /** SlotVariableReference slotVariableNodeId */
                    slotVariableNodeId?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SlotVariableReference. */
                type $Shape = tensorflow.TrackableObjectGraph.TrackableObject.SlotVariableReference.$Properties;
            }
        }
    }

    /**
     * Properties of a RegisteredSaver.
     * @deprecated Use tensorflow.RegisteredSaver.$Properties instead.
     */
    interface IRegisteredSaver extends tensorflow.RegisteredSaver.$Properties {
    }

    /** Represents a RegisteredSaver. */
    class RegisteredSaver {

        /**
         * Constructs a new RegisteredSaver.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.RegisteredSaver.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegisteredSaver name. */
        name: string;

        /** RegisteredSaver objectName. */
        objectName: string;

        /**
         * Creates a new RegisteredSaver instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegisteredSaver instance
         */
        static create(properties: tensorflow.RegisteredSaver.$Shape): tensorflow.RegisteredSaver & tensorflow.RegisteredSaver.$Shape;
        static create(properties?: tensorflow.RegisteredSaver.$Properties): tensorflow.RegisteredSaver;

        /**
         * Encodes the specified RegisteredSaver message. Does not implicitly {@link tensorflow.RegisteredSaver.verify|verify} messages.
         * @param message RegisteredSaver message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.RegisteredSaver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegisteredSaver message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.RegisteredSaver & tensorflow.RegisteredSaver.$Shape} RegisteredSaver
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.RegisteredSaver & tensorflow.RegisteredSaver.$Shape;
    }

    namespace RegisteredSaver {

        /** Properties of a RegisteredSaver. */
        interface $Properties {

            /** RegisteredSaver name */
            name?: (string|null);

            /** RegisteredSaver objectName */
            objectName?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegisteredSaver. */
        type $Shape = tensorflow.RegisteredSaver.$Properties;
    }

    /** VariableSynchronization enum. */
    enum VariableSynchronization {

        /** VARIABLE_SYNCHRONIZATION_AUTO value */
        VARIABLE_SYNCHRONIZATION_AUTO = 0,

        /** VARIABLE_SYNCHRONIZATION_NONE value */
        VARIABLE_SYNCHRONIZATION_NONE = 1,

        /** VARIABLE_SYNCHRONIZATION_ON_WRITE value */
        VARIABLE_SYNCHRONIZATION_ON_WRITE = 2,

        /** VARIABLE_SYNCHRONIZATION_ON_READ value */
        VARIABLE_SYNCHRONIZATION_ON_READ = 3
    }

    /** VariableAggregation enum. */
    enum VariableAggregation {

        /** VARIABLE_AGGREGATION_NONE value */
        VARIABLE_AGGREGATION_NONE = 0,

        /** VARIABLE_AGGREGATION_SUM value */
        VARIABLE_AGGREGATION_SUM = 1,

        /** VARIABLE_AGGREGATION_MEAN value */
        VARIABLE_AGGREGATION_MEAN = 2,

        /** VARIABLE_AGGREGATION_ONLY_FIRST_REPLICA value */
        VARIABLE_AGGREGATION_ONLY_FIRST_REPLICA = 3
    }

    /**
     * Properties of a VariableDef.
     * @deprecated Use tensorflow.VariableDef.$Properties instead.
     */
    interface IVariableDef extends tensorflow.VariableDef.$Properties {
    }

    /** Represents a VariableDef. */
    class VariableDef {

        /**
         * Constructs a new VariableDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.VariableDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VariableDef variableName. */
        variableName: string;

        /** VariableDef initialValueName. */
        initialValueName: string;

        /** VariableDef initializerName. */
        initializerName: string;

        /** VariableDef snapshotName. */
        snapshotName: string;

        /** VariableDef saveSliceInfoDef. */
        saveSliceInfoDef?: (tensorflow.SaveSliceInfoDef.$Properties|null);

        /** VariableDef isResource. */
        isResource: boolean;

        /** VariableDef trainable. */
        trainable: boolean;

        /** VariableDef synchronization. */
        synchronization: tensorflow.VariableSynchronization;

        /** VariableDef aggregation. */
        aggregation: tensorflow.VariableAggregation;

        /**
         * Creates a new VariableDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns VariableDef instance
         */
        static create(properties: tensorflow.VariableDef.$Shape): tensorflow.VariableDef & tensorflow.VariableDef.$Shape;
        static create(properties?: tensorflow.VariableDef.$Properties): tensorflow.VariableDef;

        /**
         * Encodes the specified VariableDef message. Does not implicitly {@link tensorflow.VariableDef.verify|verify} messages.
         * @param message VariableDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.VariableDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VariableDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.VariableDef & tensorflow.VariableDef.$Shape} VariableDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.VariableDef & tensorflow.VariableDef.$Shape;
    }

    namespace VariableDef {

        /** Properties of a VariableDef. */
        interface $Properties {

            /** VariableDef variableName */
            variableName?: (string|null);

            /** VariableDef initialValueName */
            initialValueName?: (string|null);

            /** VariableDef initializerName */
            initializerName?: (string|null);

            /** VariableDef snapshotName */
            snapshotName?: (string|null);

            /** VariableDef saveSliceInfoDef */
            saveSliceInfoDef?: (tensorflow.SaveSliceInfoDef.$Properties|null);

            /** VariableDef isResource */
            isResource?: (boolean|null);

            /** VariableDef trainable */
            trainable?: (boolean|null);

            /** VariableDef synchronization */
            synchronization?: (tensorflow.VariableSynchronization|null);

            /** VariableDef aggregation */
            aggregation?: (tensorflow.VariableAggregation|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VariableDef. */
        type $Shape = tensorflow.VariableDef.$Properties;
    }

    /**
     * Properties of a SaveSliceInfoDef.
     * @deprecated Use tensorflow.SaveSliceInfoDef.$Properties instead.
     */
    interface ISaveSliceInfoDef extends tensorflow.SaveSliceInfoDef.$Properties {
    }

    /** Represents a SaveSliceInfoDef. */
    class SaveSliceInfoDef {

        /**
         * Constructs a new SaveSliceInfoDef.
         * @param [properties] Properties to set
         */
        constructor(properties?: tensorflow.SaveSliceInfoDef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SaveSliceInfoDef fullName. */
        fullName: string;

        /** SaveSliceInfoDef fullShape. */
        fullShape: (number|Long)[];

        /** SaveSliceInfoDef varOffset. */
        varOffset: (number|Long)[];

        /** SaveSliceInfoDef varShape. */
        varShape: (number|Long)[];

        /**
         * Creates a new SaveSliceInfoDef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SaveSliceInfoDef instance
         */
        static create(properties: tensorflow.SaveSliceInfoDef.$Shape): tensorflow.SaveSliceInfoDef & tensorflow.SaveSliceInfoDef.$Shape;
        static create(properties?: tensorflow.SaveSliceInfoDef.$Properties): tensorflow.SaveSliceInfoDef;

        /**
         * Encodes the specified SaveSliceInfoDef message. Does not implicitly {@link tensorflow.SaveSliceInfoDef.verify|verify} messages.
         * @param message SaveSliceInfoDef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: tensorflow.SaveSliceInfoDef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SaveSliceInfoDef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {tensorflow.SaveSliceInfoDef & tensorflow.SaveSliceInfoDef.$Shape} SaveSliceInfoDef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tensorflow.SaveSliceInfoDef & tensorflow.SaveSliceInfoDef.$Shape;
    }

    namespace SaveSliceInfoDef {

        /** Properties of a SaveSliceInfoDef. */
        interface $Properties {

            /** SaveSliceInfoDef fullName */
            fullName?: (string|null);

            /** SaveSliceInfoDef fullShape */
            fullShape?: ((number|Long)[]|null);

            /** SaveSliceInfoDef varOffset */
            varOffset?: ((number|Long)[]|null);

            /** SaveSliceInfoDef varShape */
            varShape?: ((number|Long)[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SaveSliceInfoDef. */
        type $Shape = tensorflow.SaveSliceInfoDef.$Properties;
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            static create(properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
            static create(properties?: google.protobuf.Any.$Properties): google.protobuf.Any;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
        }

        /**
         * Properties of a DoubleValue.
         * @deprecated Use google.protobuf.DoubleValue.$Properties instead.
         */
        interface IDoubleValue extends google.protobuf.DoubleValue.$Properties {
        }

        /** Represents a DoubleValue. */
        class DoubleValue {

            /**
             * Constructs a new DoubleValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.DoubleValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DoubleValue value. */
            value: number;

            /**
             * Creates a new DoubleValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DoubleValue instance
             */
            static create(properties: google.protobuf.DoubleValue.$Shape): google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape;
            static create(properties?: google.protobuf.DoubleValue.$Properties): google.protobuf.DoubleValue;

            /**
             * Encodes the specified DoubleValue message. Does not implicitly {@link google.protobuf.DoubleValue.verify|verify} messages.
             * @param message DoubleValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.DoubleValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoubleValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape} DoubleValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape;
        }

        namespace DoubleValue {

            /** Properties of a DoubleValue. */
            interface $Properties {

                /** DoubleValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DoubleValue. */
            type $Shape = google.protobuf.DoubleValue.$Properties;
        }

        /**
         * Properties of a FloatValue.
         * @deprecated Use google.protobuf.FloatValue.$Properties instead.
         */
        interface IFloatValue extends google.protobuf.FloatValue.$Properties {
        }

        /** Represents a FloatValue. */
        class FloatValue {

            /**
             * Constructs a new FloatValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.FloatValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FloatValue value. */
            value: number;

            /**
             * Creates a new FloatValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FloatValue instance
             */
            static create(properties: google.protobuf.FloatValue.$Shape): google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape;
            static create(properties?: google.protobuf.FloatValue.$Properties): google.protobuf.FloatValue;

            /**
             * Encodes the specified FloatValue message. Does not implicitly {@link google.protobuf.FloatValue.verify|verify} messages.
             * @param message FloatValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.FloatValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FloatValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape} FloatValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape;
        }

        namespace FloatValue {

            /** Properties of a FloatValue. */
            interface $Properties {

                /** FloatValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FloatValue. */
            type $Shape = google.protobuf.FloatValue.$Properties;
        }

        /**
         * Properties of an Int64Value.
         * @deprecated Use google.protobuf.Int64Value.$Properties instead.
         */
        interface IInt64Value extends google.protobuf.Int64Value.$Properties {
        }

        /** Represents an Int64Value. */
        class Int64Value {

            /**
             * Constructs a new Int64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int64Value value. */
            value: (number|Long);

            /**
             * Creates a new Int64Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Int64Value instance
             */
            static create(properties: google.protobuf.Int64Value.$Shape): google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape;
            static create(properties?: google.protobuf.Int64Value.$Properties): google.protobuf.Int64Value;

            /**
             * Encodes the specified Int64Value message. Does not implicitly {@link google.protobuf.Int64Value.verify|verify} messages.
             * @param message Int64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape} Int64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape;
        }

        namespace Int64Value {

            /** Properties of an Int64Value. */
            interface $Properties {

                /** Int64Value value */
                value?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int64Value. */
            type $Shape = google.protobuf.Int64Value.$Properties;
        }

        /**
         * Properties of a UInt64Value.
         * @deprecated Use google.protobuf.UInt64Value.$Properties instead.
         */
        interface IUInt64Value extends google.protobuf.UInt64Value.$Properties {
        }

        /** Represents a UInt64Value. */
        class UInt64Value {

            /**
             * Constructs a new UInt64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt64Value value. */
            value: (number|Long);

            /**
             * Creates a new UInt64Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UInt64Value instance
             */
            static create(properties: google.protobuf.UInt64Value.$Shape): google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape;
            static create(properties?: google.protobuf.UInt64Value.$Properties): google.protobuf.UInt64Value;

            /**
             * Encodes the specified UInt64Value message. Does not implicitly {@link google.protobuf.UInt64Value.verify|verify} messages.
             * @param message UInt64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape} UInt64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape;
        }

        namespace UInt64Value {

            /** Properties of a UInt64Value. */
            interface $Properties {

                /** UInt64Value value */
                value?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt64Value. */
            type $Shape = google.protobuf.UInt64Value.$Properties;
        }

        /**
         * Properties of an Int32Value.
         * @deprecated Use google.protobuf.Int32Value.$Properties instead.
         */
        interface IInt32Value extends google.protobuf.Int32Value.$Properties {
        }

        /** Represents an Int32Value. */
        class Int32Value {

            /**
             * Constructs a new Int32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int32Value value. */
            value: number;

            /**
             * Creates a new Int32Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Int32Value instance
             */
            static create(properties: google.protobuf.Int32Value.$Shape): google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape;
            static create(properties?: google.protobuf.Int32Value.$Properties): google.protobuf.Int32Value;

            /**
             * Encodes the specified Int32Value message. Does not implicitly {@link google.protobuf.Int32Value.verify|verify} messages.
             * @param message Int32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape} Int32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape;
        }

        namespace Int32Value {

            /** Properties of an Int32Value. */
            interface $Properties {

                /** Int32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int32Value. */
            type $Shape = google.protobuf.Int32Value.$Properties;
        }

        /**
         * Properties of a UInt32Value.
         * @deprecated Use google.protobuf.UInt32Value.$Properties instead.
         */
        interface IUInt32Value extends google.protobuf.UInt32Value.$Properties {
        }

        /** Represents a UInt32Value. */
        class UInt32Value {

            /**
             * Constructs a new UInt32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt32Value value. */
            value: number;

            /**
             * Creates a new UInt32Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UInt32Value instance
             */
            static create(properties: google.protobuf.UInt32Value.$Shape): google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape;
            static create(properties?: google.protobuf.UInt32Value.$Properties): google.protobuf.UInt32Value;

            /**
             * Encodes the specified UInt32Value message. Does not implicitly {@link google.protobuf.UInt32Value.verify|verify} messages.
             * @param message UInt32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape} UInt32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape;
        }

        namespace UInt32Value {

            /** Properties of a UInt32Value. */
            interface $Properties {

                /** UInt32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt32Value. */
            type $Shape = google.protobuf.UInt32Value.$Properties;
        }

        /**
         * Properties of a BoolValue.
         * @deprecated Use google.protobuf.BoolValue.$Properties instead.
         */
        interface IBoolValue extends google.protobuf.BoolValue.$Properties {
        }

        /** Represents a BoolValue. */
        class BoolValue {

            /**
             * Constructs a new BoolValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BoolValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoolValue value. */
            value: boolean;

            /**
             * Creates a new BoolValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BoolValue instance
             */
            static create(properties: google.protobuf.BoolValue.$Shape): google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape;
            static create(properties?: google.protobuf.BoolValue.$Properties): google.protobuf.BoolValue;

            /**
             * Encodes the specified BoolValue message. Does not implicitly {@link google.protobuf.BoolValue.verify|verify} messages.
             * @param message BoolValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BoolValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoolValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape} BoolValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape;
        }

        namespace BoolValue {

            /** Properties of a BoolValue. */
            interface $Properties {

                /** BoolValue value */
                value?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoolValue. */
            type $Shape = google.protobuf.BoolValue.$Properties;
        }

        /**
         * Properties of a StringValue.
         * @deprecated Use google.protobuf.StringValue.$Properties instead.
         */
        interface IStringValue extends google.protobuf.StringValue.$Properties {
        }

        /** Represents a StringValue. */
        class StringValue {

            /**
             * Constructs a new StringValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.StringValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StringValue value. */
            value: string;

            /**
             * Creates a new StringValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StringValue instance
             */
            static create(properties: google.protobuf.StringValue.$Shape): google.protobuf.StringValue & google.protobuf.StringValue.$Shape;
            static create(properties?: google.protobuf.StringValue.$Properties): google.protobuf.StringValue;

            /**
             * Encodes the specified StringValue message. Does not implicitly {@link google.protobuf.StringValue.verify|verify} messages.
             * @param message StringValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.StringValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StringValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.StringValue & google.protobuf.StringValue.$Shape} StringValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.StringValue & google.protobuf.StringValue.$Shape;
        }

        namespace StringValue {

            /** Properties of a StringValue. */
            interface $Properties {

                /** StringValue value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StringValue. */
            type $Shape = google.protobuf.StringValue.$Properties;
        }

        /**
         * Properties of a BytesValue.
         * @deprecated Use google.protobuf.BytesValue.$Properties instead.
         */
        interface IBytesValue extends google.protobuf.BytesValue.$Properties {
        }

        /** Represents a BytesValue. */
        class BytesValue {

            /**
             * Constructs a new BytesValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BytesValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BytesValue value. */
            value: Uint8Array;

            /**
             * Creates a new BytesValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BytesValue instance
             */
            static create(properties: google.protobuf.BytesValue.$Shape): google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape;
            static create(properties?: google.protobuf.BytesValue.$Properties): google.protobuf.BytesValue;

            /**
             * Encodes the specified BytesValue message. Does not implicitly {@link google.protobuf.BytesValue.verify|verify} messages.
             * @param message BytesValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BytesValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BytesValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape} BytesValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape;
        }

        namespace BytesValue {

            /** Properties of a BytesValue. */
            interface $Properties {

                /** BytesValue value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BytesValue. */
            type $Shape = google.protobuf.BytesValue.$Properties;
        }
    }
}
