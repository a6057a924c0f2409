import { hash64 } from "../host/string-hashes.js";

/** An element of an array: what tables have as keys. */
export type Element = number | bigint | Uint8Array;

/** The same for equal elements, and fit for a Map. */
export function identityOf(key: Element): number | bigint | string {
  return key instanceof Uint8Array ? Buffer.from(key).toString("latin1") : key;
}

/** A hash of 64 bits without a sign, as TensorFlow's tables take it: of an integer the number itself. */
export function hashOf(key: Element): bigint {
  return key instanceof Uint8Array ? hash64(key) : BigInt.asUintN(64, BigInt(key));
}

/** Numbers of buckets, each the next one when there are more elements than buckets. */
const BUCKETS = [
  13, 29, 59, 127, 257, 541, 1109, 2357, 5087, 10273, 20753, 42043, 85229, 172933, 351061, 712697, 1447153, 2938679,
  5967347, 12117689, 24607243, 49969847,
];

interface Node<V> {
  readonly key: Element;
  readonly hash: bigint;
  value: V;
  next: Node<V> | undefined;
  bucket: number;
}

/**
 * A map in the order of GNU's `std::unordered_map`, in which TensorFlow's tables export what they have: one list of all elements, in
 * which those of a bucket stand together; a bucket knows the element before its first (undefined: it begins the list).
 */
export class UnorderedMap<V> {
  private readonly nodes = new Map<number | bigint | string, Node<V>>();
  private count = 0;
  private level = -1;
  private first: Node<V> | undefined;
  /** By bucket, the node before its first; null where that is the first of all. */
  private readonly before = new Map<number, Node<V> | null>();

  get size(): number {
    return this.count;
  }
  get(key: Element): V | undefined {
    return this.nodes.get(identityOf(key))?.value;
  }
  *entries(): Iterable<readonly [Element, V]> {
    for (let node = this.first; node !== undefined; node = node.next) yield [node.key, node.value];
  }

  set(key: Element, value: V): void {
    const identity = identityOf(key);
    const known = this.nodes.get(identity);
    if (known !== undefined) {
      known.value = value;
      return;
    }
    if (this.count + 1 > (BUCKETS[this.level] ?? 0)) this.grow();
    const node: Node<V> = { key, hash: hashOf(key), value, next: undefined, bucket: 0 };
    this.nodes.set(identity, node);
    this.count++;
    node.bucket = this.bucketOf(node);
    this.insert(node);
  }

  delete(key: Element): void {
    const identity = identityOf(key);
    const node = this.nodes.get(identity);
    if (node === undefined) return;
    this.nodes.delete(identity);
    this.count--;
    let before = this.before.get(node.bucket) ?? null;
    const isFirst = (before === null ? this.first : before.next) === node;
    while ((before === null ? this.first : before.next) !== node) before = before === null ? this.first! : before.next!;
    const { next } = node;
    if (before === null) this.first = next;
    else before.next = next;
    if (next !== undefined && next.bucket !== node.bucket) this.before.set(next.bucket, before);
    if (isFirst && next?.bucket !== node.bucket) this.before.delete(node.bucket);
  }

  /** Removes all elements; the buckets stay. */
  clear(): void {
    this.nodes.clear();
    this.before.clear();
    this.first = undefined;
    this.count = 0;
  }

  private bucketOf(node: Node<V>): number {
    return Number(node.hash % BigInt(BUCKETS[this.level]!));
  }

  private insert(node: Node<V>): void {
    const before = this.before.get(node.bucket);
    if (before === undefined) {
      node.next = this.first;
      this.first = node;
      if (node.next !== undefined) this.before.set(node.next.bucket, node);
      this.before.set(node.bucket, null);
    } else if (before === null) {
      node.next = this.first;
      this.first = node;
    } else {
      node.next = before.next;
      before.next = node;
    }
  }

  private grow(): void {
    this.level++;
    const nodes: Node<V>[] = [];
    for (let node = this.first; node !== undefined; node = node.next) nodes.push(node);
    this.before.clear();
    this.first = undefined;
    for (const node of nodes) {
      node.bucket = this.bucketOf(node);
      this.insert(node);
    }
  }
}
