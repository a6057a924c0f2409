import assert from "node:assert/strict";

/** An element of a parsed document; text between elements is dropped, text in them joined. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Parses the part of XML that drawings and tables use: elements with quoted attributes, text, the five entities.
 * @throws AssertionError for anything else: an unescaped character, a tag that is not closed
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { tag: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    assert.ok(match, `no XML at ${at}: ${source.slice(at, at + 80)}`);
    const [, closing, tag = "", attributes = "", empty, text] = match;
    const inside = open.at(-1)!;
    if (text !== undefined) inside.text += unescaped(text);
    else if (closing) assert.equal(open.pop()?.tag, tag, `closing tag at ${at}`);
    else {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, name, value]) => [name!, unescaped(value!)] as const,
      );
      const element: XmlElement = { tag, attributes: new Map(pairs), children: [], text: "" };
      assert.equal(pairs.length, element.attributes.size, `an attribute twice at ${at}`);
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  assert.deepEqual(
    open.map((element) => element.tag),
    [""],
    "tags left open",
  );
  return root;
}

/** The element itself and all below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** All text of an element and those below it. */
export function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, entity: string) => {
    const char = ENTITIES[entity.replace(/;$/, "")];
    assert.ok(entity.endsWith(";") && char !== undefined, `no entity: &${entity}`);
    return char;
  });
}
