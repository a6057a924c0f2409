/** Options that every op function takes. */
export interface Named {
  readonly name?: string;
}
