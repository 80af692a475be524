import type { Resolution, Votes } from './catalogue.ts';
import type { Data } from './data.ts';
import { once } from './once.ts';
import { dateOf, numbers, series, wordsOf } from './packed.ts';

/** Security Council resolutions as they ship; those from 1 to `last` are all there. */
export interface ShippedResolutions {
  last(): number;
  yearOf(number: number): number | undefined;
  resolution(number: number): Resolution | undefined;
}

/** Reads the years alone for `yearOf`, and all else when a resolution is first asked for. */
export function shippedResolutions(data: () => Data): ShippedResolutions {
  const years = once(() => yearsOf(data().years));
  const columns = once(() => columnsOf(data()));
  const yearOf = (number: number) => {
    if (!(number >= 1) || number > years().last) return undefined;
    const { first, firstYear } = years();
    let year = first.length - 1;
    while (first[year]! > number) year--;
    return firstYear + year;
  };
  return {
    last: () => years().last,
    yearOf,
    resolution: number => {
      const year = Number.isInteger(number) ? yearOf(number) : undefined;
      return year === undefined ? undefined : { number, year, ...columns()(number - 1) };
    },
  };
}

/** `1946 15 22 29 …`: the first year, and how many were adopted in each from then on. */
function yearsOf(packed: string) {
  const [firstYear, ...counts] = packed.split(' ').map(Number);
  let last = 0;
  const first = counts.map(count => {
    last += count;
    return last - count + 1;
  });
  return { firstYear: firstYear!, first, last };
}

function columnsOf(data: Data): (row: number) => Omit<Resolution, 'number' | 'year'> {
  const days = numbers(data.resolutionDays);
  const meetings = series(data.resolutionMeetings);
  const meetingDays = series(data.meetingDays);
  const votes = wordsOf(data.resolutionVotes);
  const agendaItems = wordsOf(data.resolutionAgendaItems);
  const knownFor = wordsOf(data.resolutionsKnownFor);
  const notes = wordsOf(data.resolutionNotes);
  return row => {
    const meeting = meetings[row]!;
    const vote = votes(row);
    const agendaItem = agendaItems(row);
    const fame = knownFor(row);
    const note = notes(row);
    return {
      // Most are of the day of their meeting.
      date: dateOf(days[row] || meetingDays[meeting - 1]!),
      ...(meeting !== 0 && { meeting }),
      ...(vote !== undefined && { votes: votesOf(vote) }),
      ...(agendaItem !== undefined && { agendaItem }),
      ...(fame !== undefined && { knownFor: fame }),
      ...(note !== undefined && { note }),
    };
  };
}

/** `13-0-2` */
function votesOf(text: string): Votes {
  const [yes, no, abstain] = text.split('-').map(Number);
  return { yes: yes!, no: no!, abstain: abstain! };
}
