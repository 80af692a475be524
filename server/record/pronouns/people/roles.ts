import { anyOf } from '../../alternatives.ts';

/** What people are called by: the words that bring another person into a speech, by the kind of person. */

/** `General Assembly`: what is general and no general. */
const GENERAL_THINGS = anyOf(`
  Assembl, Committee, Secretari, Debate, Comment, Conference, Council, Fund, Service, Recommendation, Agreement,
  Manager, Staff, Counsel, Director, Princip, Affairs, Command, Prosecutor, Election, Budget, Exception,
  Introduction, Statement, Discussion, Exchange, Considerations?, Remarks, Segment, Post`);

/** Before a name; with an optional full stop. */
const HONORIFICS = anyOf(`
  Mr, Mrs, Ms, Miss, Mme, Madam, Madame, Dr, Sir, Dame, Lord, Lady, Prof, Professor, Cardinal, Reverend, Rabbi, Imam, Admiral,
  Colonel, Captain, Lieutenant, Councillor, General(?! ${GENERAL_THINGS}), Brother, Sister, Sheikh, Sheikha, Judge, Justice, Pope, Saint`);

/** `Her Majesty`: a style, of which the pronoun is a part. */
const STYLES = anyOf(`
  Majesty, Excellency, Holiness, Eminence, Honou?r, Beatitude, Grace, Highness, (?:Royal|Imperial|Serene) Highness`);

/** Who has a country and a Government. */
const OFFICIALS = anyOf(`
  (?:[Vv]ice-)?President(?:-elect)?, (?:Deputy |Foreign |Prime )?Minister, Premier, Chancellor, King, Queen, Emir,
  Sultan, Prince, Princess, Governor, Mayor, Senator, Ambassador, Head of (?:State|Government), Secretary of State,
  (?:Attorney|Auditor|Solicitor|Inspector|Advocate)[- ]General, Chief (?:Justice|Executive|Minister), Speaker(?= of),
  Comptroller, Controller, Treasurer, Vice-Chancellor, Grand Mufti, Ombudsman, Ombudsperson, Emperor, Oba, Shah, Tsar,
  Caliph, Maharaja, Kabaka, Dalai Lama, Pope, Pontiff, Patriarch, Archbishop, Bishop, Taoiseach, Congressman,
  First Lady, prime minister, president, minister, king, queen, prince, princess, governor, mayor, ambassador, dictator,
  leader, ruler, chief, warlord, commander, general, colonel`);

/** Who serves an organization, and so has no country in its records. */
const INTERNATIONALS = anyOf(`
  (?:Deputy |Assistant |Under[- ])?Secretary[- ]General,
  (?:Special|Personal|Joint|Deputy Special|Acting Special) (?:Envoy|Representative|Rapporteur|Adviser|Advisor|Coordinator|Mediator),
  High (?:Commissioner|Representative), Director[- ]General, (?:(?:Deputy )?(?:Executive|Managing) )?Director,
  Executive Secretary, Commissioner, Emergency Relief Coordinator, Coordinator, Rapporteur, Prosecutor, Registrar,
  Envoy, Mediator, Facilitator, [Mm]andate[- ]holder, (?:Force )?Commander, Manager, Chair, Chairman, Chairwoman, Chairperson, Independent Expert,
  Administrator, Legal Counsel, Head(?= of (?!State|Government)), special representative, envoy, mediator,
  rapporteur, prosecutor, facilitator, co-facilitator, [Cc]o-[Cc]hair(?:man|woman|person)?,
  [Vv]ice-[Cc]hair(?:man|woman|person)?, Secretary(?! of State), briefer, panellist, panelist, moderator, penholder,
  head, chair, chairman, chairwoman, chairperson`);

/** Who speaks in the room. */
const DELEGATES = anyOf(`
  representative, delegate, counterpart, colleague, predecessor, successor, (?:previous|last|next|other|first|preceding|earlier) speaker,
  observer, Member(?= for ), spokesman, spokeswoman, spokesperson, deputy, interlocutor, Representative,
  PRESIDENT, CHAIR, CHAIRMAN, CHAIRWOMAN, CHAIRPERSON, VICE-CHAIRMAN, RAPPORTEUR, SECRETARY, DIRECTOR`);

/** Anybody else. */
const PRIVATE_PERSONS = anyOf(`
  man, woman, boy, girl, child, mother, father, parent, son, daughter, brother, sister, wife, husband, spouse, widow,
  widower, uncle, aunt, cousin, niece, nephew, twin, fianc[ée]e?, grandmother, grandfather, grandson, granddaughter,
  grandchild, great-grandmother, great-grandfather, baby, infant, toddler, teenager, youth, lady, gentleman, bride,
  groom, girlfriend, boyfriend, friend, neighbour, partner, orphan, elder, ancestor, keeper, guardian, caretaker,
  caregiver, carer, mentor, role model, icon, person, individual, human being, [sS]omeone, [sS]omebody,
  [aA]nyone, [aA]nybody, [eE]veryone, [eE]verybody, [nN]obody, [nN]o one, [wW]hoever, [oO]ne, doctor, nurse, midwife,
  surgeon, patient, teacher, professor, rector, student, graduate, pupil, schoolgirl, schoolboy, scholar, scientist, philosopher,
  historian, architect, engineer, librarian, farmer, fisher, herder, hunter, peasant, shepherd, trader, shopkeeper,
  merchant,
  (?:boat|business|camera|clergy|congress|council|crafts|crew|ferry|fire|fisher|gun|head|ombuds|police|post|sports|states)(?:man|woman|person),
  entrepreneur, driver, pilot, sailor, miner, carpenter, baker, weaver, worker, employee, staff member,
  member of (?:the )?(?:staff|parliament|his|her), manager, director, chief executive, adviser, advisor, consultant,
  coordinator, owner, landlord, tenant, lord, count, countess, baron, founder, journalist, reporter, blogger, activist,
  defender, dissident, whistle-blower, volunteer, poet, writer, author, artist, painter, composer, singer, athlete,
  player, champion, laureate, hero, heroine, soldier, officer, captain, lieutenant, sergeant, major, corporal, veteran,
  peacekeeper, guard, guide, judge, lawyer, witness, victim, survivor, suspect, defendant, accused, prisoner, detainee,
  hostage, refugee, migrant, citizen, resident, villager, visitor, guest, candidate, expert, official, speaker,
  follower, supporter, critic, opponent, rebel, fighter, negotiator, sponsor, organizer, presenter, discussant,
  correspondent, interviewer, questioner, interpreter, translator, petitioner, (?:harbour|head|post|station)?master,
  headmistress, custodian, beekeeper, goalkeeper, blacksmith, tailor, barber, butcher, mechanic, clerk, porter, waiter,
  waitress, hacker, inspector, curator, prefect, sheriff, constable, archivist, biologist, contractor, economist,
  politician, lawmaker, legislator, magistrate, attorney, firefighter, medic, musician, dancer, photographer, novelist,
  docker, cook, passenger, applicant, claimant, complainant, employer, ranger, terrorist, perpetrator, attacker, killer,
  murderer, criminal, trafficker, smuggler, rapist, tyrant, priest, imam, rabbi, bishop, pastor, monk, nun`);

/**
 * A person by what they are called; the group that has matched is the kind. Quick, so it looks at ASCII alone. That a word
 * ends is no place for one: hundreds of words are tried at each that may be.
 */
export const ROLE = new RegExp(
  `\\b(?=[A-Za-z]{2})(?:(?<style>(?:[Hh]is|[Hh]er|Their|Your) ${STYLES})` +
    `|(?<named>${HONORIFICS}\\.? +(?=[A-Z\\u00c0-\\u024fdlv]))` +
    `|(?<international>${INTERNATIONALS})|(?<official>${OFFICIALS})|(?<delegate>${DELEGATES})|(?<private>${PRIVATE_PERSONS}))\\b`,
  'g',
);

const MAN = new RegExp(
  `^${anyOf(`
    Mr, Sir, Lord, Pope, [Hh]is, Emperor, Congressman, Archbishop, (?:step|great-grand|grand)?(?:father|son), man, boy,
    brother, husband, uncle, [kK]ing, [pP]rince, widower, fisherman, businessman, policeman, gentleman, schoolboy, lord,
    groom, count, baron, monk, nephew, spokesman, [cC]hairman, boyfriend`)}\\b`,
);
const WOMAN = new RegExp(
  `^${anyOf(`
    Mrs, Ms, Miss, Mme, Madame?, Dame, Lady, [Hh]er, First Lady, (?:step|great-grand|grand)?(?:mother|daughter),
    [A-Za-z]*woman, girl, sister, wife, aunt, [qQ]ueen, [pP]rincess, widow, schoolgirl, lady, bride, countess, nun, niece,
    heroine, girlfriend`)}\\b`,
);

/** Whether the words for a person show a man or a woman; a name never does. */
export function sexOf(words: string): 'he' | 'she' | undefined {
  return MAN.test(words) ? 'he' : WOMAN.test(words) ? 'she' : undefined;
}
