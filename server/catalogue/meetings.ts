import type { Meeting, PressRelease } from './catalogue.ts';
import type { Data } from './data.ts';
import { once } from './once.ts';
import { dateOf, numbers, series } from './packed.ts';

/** Meetings of the Security Council as they ship. */
export interface ShippedMeetings {
  meeting(number: number): Meeting | undefined;
  meetings(): Iterable<Meeting>;
  pressRelease(number: number): PressRelease | undefined;
}

/** Reads the meetings when the first is asked for. */
export function shippedMeetings(data: () => Data): ShippedMeetings {
  const columns = once(() => ({
    days: series(data().meetingDays),
    releases: series(data().meetingReleases),
    resumed: resumedMeetings(data().meetingsResumed),
  }));
  const issued = once(() => issuedRows(columns().releases));
  const meeting = (number: number): Meeting | undefined => {
    const { days, releases, resumed } = columns();
    const day = days[number - 1];
    // Four meetings are in no source.
    if (!day) return undefined;
    const release = releases[number - 1];
    return {
      number,
      date: dateOf(day),
      ...(resumed.has(number) && { resumed: true as const }),
      ...(release ? { pressRelease: `SC/${release}` } : {}),
    };
  };
  return {
    meeting,
    *meetings() {
      for (let number = 1; number <= columns().days.length; number++) {
        const found = meeting(number);
        if (found !== undefined) yield found;
      }
    },
    pressRelease: number =>
      releaseOf(number, columns().releases, issued, row => Number(meeting(row + 1)!.date.slice(0, 4))),
  };
}

/** Each number is given by its distance from the one before it. */
function resumedMeetings(packed: string): ReadonlySet<number> {
  let number = 0;
  return new Set(
    Array.from(numbers(packed), step => {
      number += step;
      return number;
    }),
  );
}

/**
 * A release of which no meeting is known is dated by the two nearest on each side, where all are of one year: releases
 * are numbered as they are issued, with few exceptions.
 */
function releaseOf(
  number: number,
  releases: Uint16Array,
  issued: () => readonly number[],
  yearOf: (row: number) => number,
): PressRelease | undefined {
  const its: number[] = [];
  for (let row = 0; row < releases.length; row++) if (releases[row] === number && number > 0) its.push(row);
  const years = new Set((its.length > 0 ? its : around(number, releases, issued())).map(yearOf));
  const [year] = years;
  if (year === undefined || years.size > 1) return undefined;
  return { number, year, meetings: its.map(row => row + 1) };
}

/** Two rows on each side of a release, or none where it is not between known ones. */
function around(number: number, releases: Uint16Array, issued: readonly number[]): readonly number[] {
  const after = issued.findIndex(row => releases[row]! > number);
  return after < 2 || after > issued.length - 2 ? [] : issued.slice(after - 2, after + 2);
}

/** The rows that have a press release, in the order of the releases. */
function issuedRows(releases: Uint16Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < releases.length; row++) if (releases[row] !== 0) rows.push(row);
  return rows.sort((a, b) => releases[a]! - releases[b]!);
}
