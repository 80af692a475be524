import { ofDesk } from './coverage/desk.ts';
import { evidence } from './coverage/evidence.ts';
import { closing, header, pageTop } from './coverage/head-lines.ts';
import { HEAD_LINES, inHead, title } from './coverage/headline.ts';
import { leadEnd } from './coverage/lead.ts';
import { narrative } from './coverage/narrative.ts';
import { cutAtSpeeches } from './coverage/several.ts';
import { heading, opening } from './coverage/speeches.ts';
import { coverageVote } from './coverage/votes.ts';
import type { Dialect, Pattern } from './dialect.ts';
import { cutAtCapitals } from './long-lines.ts';
import { note } from './note.ts';
import { pageBreak } from './page-breaks.ts';
import { promise } from './promise.ts';
import { isStamp } from './stamp.ts';
import { voteLists } from './vote-lists.ts';

/** A draft’s stamp, right above its head or among its lines. */
const stamp: Pattern = {
  name: note.name,
  read(lines, at) {
    const found = note.read(lines, at);
    if (!found && isStamp(lines, at) && inHead(lines, at)) return { kind: 'note' };
    if (found?.kind !== 'note' || !found.take) return found;
    let take = 1;
    while (take < found.take && !header.read(lines, at + take)) take++;
    return { ...found, take };
  },
};

/** Press releases on meetings: reported speech under a speaker's name in capitals. */
export const coverage: Dialect = {
  id: 'coverage',
  name: 'Meetings coverage',
  speech: 'reported',
  isLocal: () => true,
  headLines: 80,
  anyHeadings: true,
  headEnd(lines) {
    const end = leadEnd(lines);
    return inHead(lines, Math.min(end + 1, lines.count)) ? Math.max(end, HEAD_LINES) : end;
  },
  cut: lines => cutAtCapitals(cutAtSpeeches(lines)),
  patterns: [
    header,
    closing,
    pageTop,
    pageBreak,
    promise,
    stamp,
    opening,
    ofDesk,
    coverageVote,
    voteLists,
    narrative,
    title,
    heading,
  ],
  evidence,
};
