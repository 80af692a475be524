import type { Meeting } from './catalogue.ts';
import type { Data } from './data.ts';
import { once } from './once.ts';
import { dateOf, numbers, series } from './packed.ts';

/** Meetings of the Security Council as they ship. */
export interface ShippedMeetings {
  meeting(number: number): Meeting | undefined;
  meetings(): Iterable<Meeting>;
}

/** Reads the meetings when the first is asked for. */
export function shippedMeetings(data: () => Data): ShippedMeetings {
  const columns = once(() => ({
    days: series(data().meetingDays),
    releases: series(data().meetingReleases),
    resumed: resumedMeetings(data().meetingsResumed),
  }));
  const meeting = (number: number) => {
    const day = columns().days[number - 1];
    // Four meetings are in no source.
    if (!day) return undefined;
    const release = columns().releases[number - 1];
    return {
      number,
      date: dateOf(day),
      ...(columns().resumed.has(number) && { resumed: true as const }),
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
  };
}

/** Each number is given by its distance from the one before it. */
function resumedMeetings(packed: string): ReadonlySet<number> {
  let number = 0;
  return new Set(Array.from(numbers(packed), step => (number += step)));
}
