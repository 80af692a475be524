import type { AssemblySession, Catalogue } from './catalogue.ts';
import { HYPHENS, namesOfOrganizations, namesOfStates } from './names.ts';
import { once } from './once.ts';
import { linker } from './symbols.ts';

/** What the answers are made from. Sessions and resolutions of the Assembly are asked for in their plain spelling. */
export interface Facts extends Omit<Catalogue, 'knownTo' | 'assemblySession' | 'state' | 'organization' | 'linkTo'> {
  lastKnown(): Catalogue['knownTo'];
}

/** A catalogue of these facts, which finds things by any of their names and knows their pages. It reads nothing yet. */
export function answers({ lastKnown, ...facts }: Facts): Catalogue {
  const states = once(() => namesOfStates(facts.states()));
  const organizations = once(() => namesOfOrganizations(facts.organizations()));
  const sessions = once(() => sessionNames(facts.assemblySessions()));
  const links = once(() => linker(facts.bodies(), facts.yearOf, release => facts.pressRelease(release)?.year));
  return {
    ...facts,
    get knownTo() {
      return lastKnown();
    },
    assemblySession: name => sessions().get(plain(name)),
    assemblyResolution: (session, number) =>
      facts.assemblyResolution(sessions().get(plain(session))?.session ?? plain(session), plain(number)),
    state: name => states().find(name),
    organization: name => organizations().find(name),
    linkTo: (symbol, year) => links()(symbol, year),
  };
}

/** Sessions by their number and by their roman number. */
function sessionNames(sessions: readonly AssemblySession[]): ReadonlyMap<string, AssemblySession> {
  const named = new Map<string, AssemblySession>();
  for (const session of sessions) {
    named.set(session.session, session);
    if (session.roman !== undefined) named.set(session.roman, session);
  }
  return named;
}

/** `es‑10` → `ES-10`, `1881 a` → `1881A` */
function plain(name: string): string {
  return name.replace(/\s/g, '').replace(HYPHENS, '-').toUpperCase();
}
