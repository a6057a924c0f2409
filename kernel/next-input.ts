/** Proposes what to run next, as IPython's `set_next_input`; in a cell it is called `setNextInput`. */
export type SetNextInput = (text: string, options?: { readonly replace?: boolean }) => void;

/**
 * Makes `setNextInput`: when the cell is done, the front end puts the text into a new cell below it, or with `replace` into this
 * one. The last call in a cell counts. It throws a TypeError for what is no text.
 */
export function makeSetNextInput(propose: (text: string, replace: boolean) => void): SetNextInput {
  return (text, { replace = false } = {}) => {
    if (typeof text !== "string")
      throw new TypeError(`Cannot set the next input: it is of type ${typeof text}, expected a string`);
    propose(text, replace);
  };
}
