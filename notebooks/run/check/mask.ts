/** What in a text is different from run to run, and what stands for it; the first that fits counts. */
const MASKS: readonly (readonly [pattern: RegExp, mask: string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]):\d+/g, "$1:<port>"],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?)?/g, "<date>"],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})\b(?:,? +\d{4})?/g, "<date>"],
  [/(?<![\w.])\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b/g, "<time>"],
  [
    /(?<![\w.])(?:\d+(?:\.\d+)?(?:e[-+]?\d+)? ?(?:ns|µs|μs|us|ms|s|secs?|seconds?|mins?|minutes?|hours?|h)\b(?:\/\w+)?[ \t]?)+/gi,
    "<duration>",
  ],
  [/(?<![\w.])\d[\d,]*(?:\.\d+)?(?:[kM])? ?\w+\/s(?:ec)?\b/g, "<rate>"],
  [/\b0x[0-9a-f]+\b/gi, "<address>"],
  [/(?<![\w/<.:])(?:file:\/\/)?(?:\/[\w.@+~-]+){2,}\/?/g, "<path>"],
  [/\b[A-Z]:\\[\w.@+~\\-]+/g, "<path>"],
];

/** A text with times, dates, paths, addresses and ids replaced by names for them, and with runs of blanks as one blank. */
export function mask(text: string, more: readonly RegExp[] = []): string {
  let masked = text;
  for (const pattern of more) masked = masked.replace(pattern, "<masked>");
  for (const [pattern, name] of MASKS) masked = masked.replace(pattern, name);
  return masked.replace(/[ \t]+/g, " ").trim();
}
