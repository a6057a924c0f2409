const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The name that a key's bytes stand for. Names are UTF-8; a byte that is not is kept as a lone surrogate (U+DC80 to
 * U+DCFF, as Python's surrogateescape does), so that `encodeName` gives the same bytes back.
 */
export function decodeName(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  let name = "";
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) name += String.fromCharCode(0xdc00 + bytes[at++]!);
    else name += decoder.decode(bytes.subarray(at, (at += length)));
  }
  return name;
}

/** Bytes of the UTF-8 character at `at`; 0 where there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      decoder.decode(bytes.subarray(at, at + length));
      return length;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return 0;
}

/** The bytes of a name. */
export function encodeName(name: string): Uint8Array {
  if (!/[\udc80-\udcff]/.test(name)) return encoder.encode(name);
  const parts: number[] = [];
  for (const character of name) {
    const code = character.codePointAt(0)!;
    if (code >= 0xdc80 && code <= 0xdcff) parts.push(code - 0xdc00);
    else parts.push(...encoder.encode(character));
  }
  return Uint8Array.from(parts);
}

/** The bytes of a key as a key of a Map: a character each. */
export function keyText(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("latin1");
}
