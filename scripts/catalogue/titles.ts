/**
 * Titles of General Assembly resolutions, as the voting data have them, made fit to be shown.
 *
 * For some resolutions the data hold no title but what the record of the meeting said before the vote, or a paragraph of
 * the text; some titles were cut off, garbled, or carry a librarian's formula. What is no title is left out.
 *
 * Half are in capitals, `REFUGEES, PALESTINE`, and stay so: of the words in them a hundred have a capital in some titles
 * and none in others, as `Human` has in `Human Rights Committee`, and nearly three hundred stand in no other title.
 */

/** The title to show, or nothing where the text is none. */
export function titleOf(text: string): string | undefined {
  if (SPEECH.test(text) || PARAGRAPH.test(text) || GARBLED.test(text)) return undefined;
  if (text.endsWith('…')) return text;
  const cut = text.length >= CUT_AT;
  const plain = text
    .replace(FORMULA, '')
    .replace(/\s+([:;,])/g, '$1')
    .replace(/[;,.:\s]+$/, '');
  // A cut inside the formula has left the whole title.
  return cut && !FORMULA.test(text) ? `${plain.replace(/[\s,;:]*\s\S*$/, '')} …` : plain;
}

/** The voting data were cut at 240 characters, of which the last may be a space. */
const CUT_AT = 239;

/** `The Acting President: I call on the representative of …` */
const SPEECH = /^The (?:Acting )?President\b|\bMr\. |\(spoke in /;

/** `Calls upon Israel to …`, `strongly condemns …`: an operative paragraph begins with what the Assembly does. */
const PARAGRAPH = new RegExp(
  `^(?:${[
    'Affirms|Calls|Condemns|Decides|Declares|Demands|Denounces|Deplores|Delpores|Determines|Emphasizes|Encourages',
    'Endorses|Expresses|Holds|Notes|Reaffirms|Requests|Sets|Strongly|Urgently|Urges|Welcomes',
  ].join('|')})\\b|^[a-z]`,
);

/** `co?ordination`, `TreatyÂ`: a character was lost between two encodings. */
const GARBLED = /\?\S|[ÂÃ]/;

/** `: resolution / adopted by the General Assembly`, with the typist's slips */
const FORMULA = /\s*:\s*resol\w*\s*(?:\/.*)?$/;
