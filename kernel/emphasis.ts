/** Makes a text stand out. */
export type Emphasis = (text: string) => string;

const ESC = String.fromCharCode(27);

/** Nothing stands out. */
export const plain: Emphasis = (text) => text;

/** Bold: of the colors that front ends have for ANSI's codes, none can be read on an error's ground in light and in dark themes. */
export const bold: Emphasis = (text) => `${ESC}[1m${text}${ESC}[22m`;

/** How texts stand out in front ends, which all show ANSI's codes; whoever wants plain text has NO_COLOR set (https://no-color.org). */
export function emphasisFor({ NO_COLOR }: NodeJS.ProcessEnv): Emphasis {
  return NO_COLOR ? plain : bold;
}
