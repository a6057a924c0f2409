import type { WireMessage } from "./wire.js";

/** The WebSocket subprotocol of Jupyter Server that `packSocketFrame` and `unpackSocketFrame` speak. */
export const SOCKET_PROTOCOL = "v1.kernel.websocket.jupyter.org";

/**
 * One message as a binary WebSocket frame of `v1.kernel.websocket.jupyter.org`:
 *
 *     n: u64le | n offsets: u64le | channel | header | parent header | metadata | content | [buffers…]
 *
 * The offsets are those of each part from the frame's start, and the last one is the frame's length.
 */
export function packSocketFrame(channel: string, message: WireMessage): ArrayBuffer {
  const parts = [
    new TextEncoder().encode(channel),
    message.header,
    message.parentHeader,
    message.metadata,
    message.content,
    ...message.buffers,
  ];
  const start = 8 * (parts.length + 2);
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, start));
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(parts.length + 1), true);
  let offset = start;
  parts.forEach((part, index) => {
    view.setBigUint64(8 * (index + 1), BigInt(offset), true);
    bytes.set(part, offset);
    offset += part.byteLength;
  });
  view.setBigUint64(8 * (parts.length + 1), BigInt(offset), true);
  return bytes.buffer;
}

/**
 * The channel and message of a frame that `packSocketFrame` describes.
 *
 * @throws RangeError if the frame is shorter than it says or has fewer than five parts.
 */
export function unpackSocketFrame(frame: ArrayBuffer): { channel: string; message: WireMessage } {
  const view = new DataView(frame);
  const count = Number(view.getBigUint64(0, true));
  if (count < 6 || 8 * (count + 1) > frame.byteLength) {
    throw new RangeError(`Cannot read a WebSocket frame: ${count} offsets, expected at least 6 within the frame`);
  }
  const offsets = Array.from({ length: count }, (_, index) => Number(view.getBigUint64(8 * (index + 1), true)));
  const parts = offsets.slice(1).map((end, index) => new Uint8Array(frame, offsets[index]!, end - offsets[index]!));
  const [channel, header, parentHeader, metadata, content, ...buffers] = parts;
  return {
    channel: new TextDecoder().decode(channel),
    message: { header: header!, parentHeader: parentHeader!, metadata: metadata!, content: content!, buffers },
  };
}
