import * as Y from 'yjs';

/**
 * The words that were typed into this copy after `clock` and still stand in it, in the order of the text; `null` when there are none.
 * `clock` is how far the server is known to be with this copy's client id.
 */
export const wordsAfter = (text: Y.Text, clock: number): string | null => {
  const pieces: string[] = [];
  let previous: Y.Item | null = null;
  for (let item = text._start; item !== null; item = item.right) {
    const missing = item.id.clock + item.length - clock;
    if (item.deleted || item.id.client !== text.doc?.clientID || missing <= 0 || !(item.content instanceof Y.ContentString)) continue;
    const words = item.content.str.slice(Math.max(0, item.length - missing));
    const adjoins = previous !== null && nextStanding(previous) === item && missing >= item.length;
    if (adjoins) pieces.push((pieces.pop() ?? '') + words);
    else pieces.push(words);
    previous = item;
  }
  const words = pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n');
  return words === '' ? null : words;
};

const nextStanding = (item: Y.Item): Y.Item | null => {
  let next = item.right;
  while (next !== null && next.deleted) next = next.right;
  return next;
};
