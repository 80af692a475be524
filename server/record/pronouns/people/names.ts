/** People who are named without a title: `Nelson Mandela had`, `tea with Leila Haddad in a tent`. */

import { anyOf } from '../../alternatives.ts';
import { BODIES_AND_TEXTS } from '../../names.ts';

/** Two or more words in capitals, with initials and particles in between. */
export const NAME =
  /\b[A-Z\u00c0-\u00de][a-z\u00df-\u017f’-]+(?: (?:[A-Z]\.|d[aei]|bin|bint|van|von|al|el|ben|de la))*(?: (?:[aA]l-)?[A-Z\u00c0-\u00de][a-z\u00df-\u017f’-]+){1,2}(?=[ ,.;:’'])/g;

/** `Security Council had`, `Sierra Leone was`, `Boko Haram, the`: places, bodies and texts. */
const NO_FIRST = new RegExp(
  `^${anyOf(`
    The, An?, In, On, At, For, As, By, If, When, While, Especially, That, This, These, Those, Its, His, Her, Their, Our, No, All,
    South, North, West, East, Central, Southern, Northern, Western, Eastern, New, Sri, Sierra, Costa, Burkina, Cabo,
    Cape, El, San, Viet, Timor, Papua, Saudi, Marshall, Solomon, Saint, Sao, São, United, Equatorial, Russian,
    Dominican, Czech, Holy, Hong, Boko, Al, Middle, Latin, Great, Lake, Horn, Gaza, Golan, Tel, Addis, Abu, Kuala,
    Buenos, Rio, Puerto, Asia, African, Arab, European, Nordic, Baltic, Pacific, Caribbean, Atlantic, Indian, Islamic,
    Security, General, World, International, Global, National, Human, Economic, Social, Special, Joint, High, First,
    Second, Third, Fourth, Fifth, Sixth, Member, Small, Least, Permanent, Non, Côte, Bosnia, Trinidad, Antigua,
    Guinea, Democratic, Lao, Syrian, Brunei, Mount, River, Palermo, Paris, Kyoto, Geneva, Vienna, Istanbul, Doha,
    Sahel, Red, Black, White, Blue, Green, Lord, Nobel, Secretary, Deputy, Under, Executive, Prime, President,
    Minister, King, Queen, Foreign, Khmer, Nagorno, Abyei, Darfur, Inter, Mother, Father, Cyclone, Hurricane, Typhoon, Storm,
    Tropical, Operation, Project, Port, Fort, Camp, Radio`)}\\b`,
);
/** What stands last in the name of a place, a body or a text. */
export const NO_LAST = new RegExp(
  `\\b${anyOf(`${BODIES_AND_TEXTS}, Nations, Islands?,
    Republic, Kingdom, City, Valley, Sea, Ocean, River, Strip, Heights, Charter, Plan, Framework, Goals?, Force, Mission, Government, Pact, Accords?, Process,
    Panel, Board, Team, Unit, Secretariat, Parliament, Congress, Africa, America, Asia, Europe, Rouge, Haram, Shabaab,
    Qaida, Leone, Lanka, Rica, Faso, Nam, Zealand, Guinea, Arabia, Emirates, Development, Day, Week, Year, Summit,
    Report, Prize, Award, Medal, Registry, Network, Coalition, Alliance, Partnership, Trust, Law, Act, Code, Statute,
    Tribunal, Mechanism, General, Coast, International`)}\\b`,
);

/** What stands before a place, a body or a text, and before nobody's name: `to Prevent, Suppress and`, `in Persons and`. */
const NAMES_BEFORE = new RegExp(
  `(?:^|[^\\p{Alpha}])${anyOf(`
    [Tt]he, [Aa]n?, [Ii]ts, [Tt]heir, [Hh]is, [Hh]er, [Ii]n, [Aa]t, [Nn]ear, [Aa]cross,
    [Tt]hrough(?:out)?, [Ii]nto, [Oo]ver, [Oo]n, [Oo]utside, under,
    (?:in|of|on|for|against|(?<=,)) \\p{Upper}[\\p{Alpha}’-]+ and`)} $`,
  'u',
);

/** Whether two words in capitals may be somebody's name, since nothing shows that they are anything else. */
export function mayBeName(words: string, after: string, before: string): boolean {
  return !NAMES_BEFORE.test(before) && DOES.test(after) && !NO_FIRST.test(words) && !NO_LAST.test(words);
}

/** `.`, ` signed the`: what follows a name that nothing else shows. */
const DOES = /^(?:[.,;:]| [a-z])/;

/** `tell the Council about Omer.`: one name, the group, which may be a place as well. */
export const SINGLE_NAME = / about (\p{Upper}[\p{Alpha}’-]+)(?=[.,;])/gu;
