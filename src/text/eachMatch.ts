/**
 * All matches of an expression in a text, in order. `matchAll` gives the same but makes a copy of the expression each time, which engines
 * often compile anew: that takes longer than looking through a paragraph.
 * @param expression global (`g`), and never matches nothing
 */
export function* eachMatch(text: string, expression: RegExp): Generator<RegExpExecArray, void> {
  for (let at = 0; ;) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (!match) return;
    at = expression.lastIndex;
    yield match;
  }
}
