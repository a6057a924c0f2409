/** Colors for front ends, which all show ANSI's; whoever wants plain text has NO_COLOR set (https://no-color.org). */
export interface Paint {
  /** What went wrong. */
  readonly error: (text: string) => string;
  /** Where. */
  readonly place: (text: string) => string;
  /** Whose place it is: of a function. */
  readonly name: (text: string) => string;
  /** What one should look at. */
  readonly mark: (text: string) => string;
}

const ESC = String.fromCharCode(27);

const style =
  (on: string, off: string) =>
  (text: string): string =>
    text === "" ? "" : `${ESC}[${on}m${text}${ESC}[${off}m`;

const asIs = (text: string): string => text;

/** No colors. */
export const plain: Paint = { error: asIs, place: asIs, name: asIs, mark: asIs };

/** Colors that are read on light and on dark ground. */
export const colored: Paint = {
  error: style("1;31", "0"),
  place: style("32", "39"),
  name: style("36", "39"),
  mark: style("31", "39"),
};

/** Colors, or none where the environment says so. */
export function paintFor({ NO_COLOR }: NodeJS.ProcessEnv): Paint {
  return NO_COLOR ? plain : colored;
}
