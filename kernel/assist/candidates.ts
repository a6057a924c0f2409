/** One way in which code can go on. */
export interface Candidate {
  /** What takes the place of the text between `start` and `end` of its {@link Candidates}. */
  readonly text: string;
  /** What it is, in the words that front ends have icons for: `function`, `class`, `module`, `magic`, `path` … */
  readonly type: string;
  /** How a function is called: `(a, b)`. */
  readonly signature?: string;
}

/** The ways in which the code at a cursor can go on. Offsets are in UTF-16 units. */
export interface Candidates {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Candidate[];
}

/** The candidates that begin with what is written already: in the same case first, each in its order. */
export function beginningWith(written: string, items: readonly Candidate[]): Candidate[] {
  const lower = written.toLowerCase();
  const fitting = items.filter(({ text }) => text.toLowerCase().startsWith(lower));
  return [
    ...fitting.filter(({ text }) => text.startsWith(written)),
    ...fitting.filter(({ text }) => !text.startsWith(written)),
  ];
}
