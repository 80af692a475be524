import type { BodyEvidence, CitedBody } from './citation.ts';
import { type Designation, isYear } from './designation.ts';
import { isAssemblys } from './first-series.ts';
import type { House } from './house.ts';
import type { Name } from './naming.ts';

/** What stands round a number: the body that is named with it, and the one named in the same sentence. */
export interface Surroundings {
  /** `Human Rights Council resolution 16/18`, `resolution 60/1 of the General Assembly` */
  readonly named: Name | undefined;
  /** The last body in the sentence before. */
  readonly near: Name | undefined;
  readonly house: House;
}

/** Whose a text is; without a body where it surely is a citation and the text does not show whose. */
export interface Whose {
  readonly body?: CitedBody;
  readonly bodyFrom?: BodyEvidence;
}

/** Whose resolution a number is, or undefined where it is none that can be told: another house's, or a mere number. */
export function whoseResolution(designation: Designation, around: Surroundings): Whose | undefined {
  if (around.named === 'other') return undefined;
  switch (designation.form) {
    case 'number-year':
      return ofNumberYear(designation, around);
    case 'number':
      return ofNumber(designation.number.value, around);
    case 'session':
      return ofSession(designation.session!.value, around);
    case 'year-number':
      return ofYear(designation.year!.value, around);
    case 'roman':
      return ofRoman(designation, around);
  }
}

/** Whose decision a number is: the Assembly's and the Human Rights Council's are by session, ECOSOC's by year. */
export function whoseDecision(designation: Designation, around: Surroundings): Whose | undefined {
  if (around.named === 'other') return undefined;
  const whose =
    designation.form === 'session'
      ? ofSession(designation.session!.value, around)
      : designation.form === 'year-number'
        ? ofYear(designation.year!.value, around)
        : undefined;
  if (!whose?.body) return undefined;
  // Many boards and commissions number their decisions so: without a word of the body it is anyone's.
  const told = whose.bodyFrom === 'name' || around.near !== undefined || around.house.body !== undefined;
  return told || around.house.mentions(whose.body) ? whose : undefined;
}

/** `1325 (2000)`: the Council alone numbers so, but for those who write the Assembly's in the same way. */
function ofNumberYear({ number, year }: Designation, { named, near, house }: Surroundings): Whose | undefined {
  if (named === 'General Assembly' || (named === 'Assembly' && house.body !== 'other'))
    return { body: 'General Assembly', bodyFrom: 'name' };
  if (named === 'Security Council') return { body: 'Security Council', bodyFrom: 'name' };
  if (named !== undefined && named !== 'Council' && named !== 'United Nations') return undefined;
  if (named === undefined && isOfEurope(house)) {
    return house.mentions('Security Council') ? { body: 'Security Council', bodyFrom: 'context' } : undefined;
  }
  if (named !== 'Council' && isAssemblys(number.value, year!.value))
    return { body: 'General Assembly', bodyFrom: 'context' };
  // From its thirty-first session (1976) the Assembly's own numbers began anew each year, and none came near 400.
  const canBeAssemblys = number.value < 400 || year!.value < 1977;
  if (canBeAssemblys && (near === 'General Assembly' || near === 'Assembly'))
    return { body: 'Security Council', bodyFrom: 'context' };
  return { body: 'Security Council', bodyFrom: 'form' };
}

/** Whether it can be another house's: the Parliamentary Assembly of the Council of Europe writes `Resolution 1325 (2003)`. */
function isOfEurope({ body, mentions }: House): boolean {
  return (
    body === 'other' || (body === undefined && (mentions('Parliamentary Assembly') || mentions('Council of Europe')))
  );
}

/** `242`: only where the Council is named, or it is the Council's own record. */
function ofNumber(number: number, { named, near, house }: Surroundings): Whose | undefined {
  if (named === 'Security Council') return { body: 'Security Council', bodyFrom: 'name' };
  if (named === 'General Assembly' || (named === 'Assembly' && house.body !== 'other'))
    // `General Assembly resolution 2006` may be one of that year.
    return isYear(number) && number > 1990 ? undefined : { body: 'General Assembly', bodyFrom: 'name' };
  if (named !== undefined && named !== 'Council' && named !== 'United Nations') return undefined;
  if (house.body === 'Security Council') return { body: 'Security Council', bodyFrom: 'record' };
  if (named === undefined) {
    // Small numbers are everybody's.
    if (number < 100) return undefined;
    const nearby = near === 'Security Council' || near === 'United Nations';
    if (!nearby && (house.body === 'other' || !house.mentions('Security Council'))) return undefined;
  }
  return KNOWN_OF_THE_ASSEMBLY.has(number) ? {} : { body: 'Security Council', bodyFrom: 'context' };
}

/** The Assembly's best known, which people cite by their number alone as they do the Council's. */
const KNOWN_OF_THE_ASSEMBLY = new Set([181, 194, 217, 273, 302, 377, 1514, 1803, 2065, 2625, 2758, 3236, 3314, 3379]);

/** `60/1`, `S-10/2`, `ES-11/1` */
function ofSession(session: string, { named, near, house }: Surroundings): Whose | undefined {
  if (session.startsWith('ES')) return { body: 'General Assembly', bodyFrom: 'form' };
  const possible = bodiesOfSession(session);
  const say = (body: CitedBody, bodyFrom: BodyEvidence): Whose => ({ body, bodyFrom });
  const meant = (name: Name | undefined): CitedBody | undefined => {
    if (name === 'General Assembly' || (name === 'Assembly' && house.body !== 'other')) return 'General Assembly';
    if (name === 'Human Rights Council') return 'Human Rights Council';
    if (name === 'Council' && (house.body === 'Human Rights Council' || house.mentions('Human Rights Council')))
      return 'Human Rights Council';
    return undefined;
  };
  const own = meant(named);
  if (own) return possible.includes(own) ? say(own, 'name') : {};
  if (named === 'Commission' || named === 'Commission on Human Rights') return undefined;
  const nearby = meant(near);
  if (nearby && possible.includes(nearby)) return say(nearby, 'context');
  if (house.body === 'other') return undefined;
  if (possible.length === 1) {
    const [only] = possible;
    return only === 'General Assembly' || house.mentions('Human Rights Council')
      ? say(only!, only === 'General Assembly' ? 'form' : 'context')
      : {};
  }
  if (house.body === 'Human Rights Council') return say('Human Rights Council', 'record');
  return say('General Assembly', house.body === 'General Assembly' ? 'record' : 'context');
}

/**
 * Who can have held a session: the Assembly numbers so from its thirty-first (1976), the Human Rights Council from its
 * first (2006) and has not reached its seventieth; both hold special ones, the Assembly by this form from its eighth.
 */
function bodiesOfSession(session: string): readonly CitedBody[] {
  if (session.startsWith('S-'))
    return Number(session.slice(2)) < 8 ? ['Human Rights Council'] : ['General Assembly', 'Human Rights Council'];
  const number = Number(session);
  if (number < 31) return ['Human Rights Council'];
  return number < 70 ? ['General Assembly', 'Human Rights Council'] : ['General Assembly'];
}

/** `2005/20`: ECOSOC's since 1978, and until 2006 the Commission on Human Rights'. */
function ofYear(year: number, { named, near, house }: Surroundings): Whose | undefined {
  const name = named ?? near;
  const bodyFrom = named ? 'name' : 'context';
  if (name === 'Economic and Social Council') return { body: name, bodyFrom };
  const commission =
    (name === 'Commission' && house.mentions('Commission on Human Rights')) ||
    (name === 'Commission' && house.body === 'Human Rights Council');
  if (name === 'Commission on Human Rights' || commission)
    return year > 2006 ? {} : { body: 'Commission on Human Rights', bodyFrom };
  if (named === 'Commission' || house.body === 'other') return undefined;
  if (house.body === 'Economic and Social Council') return { body: house.body, bodyFrom: named ? 'name' : 'record' };
  if (house.mentions('Economic and Social Council'))
    return { body: 'Economic and Social Council', bodyFrom: 'context' };
  return {};
}

/** `1514 (XV)` is the Assembly's, whose sessions bore such numbers up to XXX; ECOSOC's went on to LXIII. */
function ofRoman({ session, number }: Designation, { named, near, house }: Surroundings): Whose | undefined {
  if (named === 'Commission' || named === 'Commission on Human Rights') return undefined;
  if (named === 'Economic and Social Council' || named === 'Trusteeship Council')
    return { body: named, bodyFrom: 'name' };
  if (named === 'General Assembly' || named === 'Assembly') return { body: 'General Assembly', bodyFrom: 'name' };
  const special = session!.value.includes('-');
  if (!special && romanValue(session!.value) > 30) return { body: 'Economic and Social Council', bodyFrom: 'form' };
  if (near === 'Economic and Social Council' || near === 'Trusteeship Council')
    return { body: near, bodyFrom: 'context' };
  if (house.body === 'other' || number.value > 3541) return undefined;
  if (house.body === 'Economic and Social Council' && near !== 'General Assembly' && near !== 'Assembly')
    return { body: house.body, bodyFrom: 'record' };
  return { body: 'General Assembly', bodyFrom: near === 'General Assembly' ? 'name' : 'form' };
}

function romanValue(roman: string): number {
  const values = [...roman].map(digit => ({ I: 1, V: 5, X: 10, L: 50 })[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
