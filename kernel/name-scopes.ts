/** The scopes that names are in, inner ones behind the outer: `a` and `a/b` for `a/b/c`. */
export function scopesOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => Array.from(name.matchAll(/\//g), ({ index }) => name.slice(0, index))))];
}
