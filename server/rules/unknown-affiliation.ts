import { spelling } from '../catalogue/names.ts';
import { t } from '../l10n/l10n.ts';
import { nearestAffiliation } from '../project/speakers/nearness.ts';
import { wordsOf } from '../project/speakers/persons.ts';
import { anyOf } from '../record/alternatives.ts';
import { INSTITUTION } from '../record/names.ts';
import { readableWords } from '../record/readable-record.ts';
import { type MeetingRecord, type Speech, textIn } from '../record/record.ts';
import { speechesOf } from '../record/walk.ts';
import type { Known, Rule } from './rule.ts';

/** What stands alone in parentheses after a name, and is an office: `(Senator)`, `(Vice-Rector)`. */
const OFFICE = new RegExp(
  `\\b${anyOf(`
    chair\\w*, president, vice, secretary, rapporteur, director, deputy, coordinator, representative, delegate,
    observer, co, minister, ambassador, judge, prosecutor, expert, facilitator, moderator, speaker, interpretation,
    senator, member, petitioner, governor, premier, mayor, professor, delegation`)}\\b`,
  'i',
);

/**
 * Who has taken the floor under a name that no State bears today: members of the United Nations that are no more, the
 * territories on its list of those that do not govern themselves, associate members of its regional commissions, and
 * others that speak before its bodies under their own name.
 */
const OTHERS = new Set(
  [
    'Yugoslavia|Socialist Federal Republic of Yugoslavia|Czechoslovakia|Czech and Slovak Federal Republic',
    'German Democratic Republic|Democratic Yemen|Southern Yemen|Zanzibar|United Arab Republic|Federation of Malaya',
    'Republic of China|China (Taiwan)|Taiwan|Republic of Viet-Nam|South Viet Nam|South Vietnam|Southern Rhodesia|Persia',
    'American Samoa|Anguilla|Bermuda|British Virgin Islands|Cayman Islands|Falkland Islands|Malvinas|French Polynesia',
    'Gibraltar|Guam|Montserrat|New Caledonia|Pitcairn|Saint Helena|Tokelau|Turks and Caicos Islands',
    'United States Virgin Islands|Western Sahara|Aruba|Curaçao|Sint Maarten|Hong Kong|Macao|Macau|Puerto Rico',
    'Northern Mariana Islands|Faroe Islands|Greenland|Guadeloupe|Martinique|Netherlands Antilles|Scotland|Wales',
    'Secretariat|England|Northern Ireland|Kosovo|Somaliland|Abkhazia|South Ossetia|Transnistria',
  ].flatMap(names => names.split('|').map(spelling)),
);

export const unknownAffiliation: Rule = {
  id: 'unknown-affiliation',
  summary: 'No State, observer or organization has the name that stands after a speaker.',
  why:
    'It is in neither the catalogue nor the speakers list, where former, formal and informal names are known as well. It ' +
    'may be a slip of the keys; what is right stays right once the list or a table of the folder has it.',
  severity: 'information',
  isLocal: true,
  wrong: [
    `
TEKLE HAGOS (Ethopia) said that the lake was full.
             ^^^^^^^

NAME TO COME (Urkaine) said that it was so.
              ^^^^^^^

ANNA ZELT (European Unoin) said so.
           ^^^^^^^^^^^^^^

OLAF BERG (Ruritania) said that the rivers were low.
           ^^^^^^^^^

The representative of Phillipines agreed.
                      ^^^^^^^^^^^

ADA LUND, Minister for Foreign Affairs of Lybia, said so.
                                          ^^^^^
`,
  ],
  right: [
    'IVO HRUBÝ (Czechoslovakia) said so.\n\nTAVAKE PELE (Tokelau) said so.',
    `
TEKLE HAGOS (Ethiopia) said that the lake was full.

ANNA ZELT (Swaziland) said so.

JAN NOVÁK (Czech Republic) said so.

OLGA PETROVA (Russia), speaking for the Group of 77, said so.

ILSE BRANDVOLD (Chair of the Fifth Committee) said so.

TEKLE HAGOS (Secretariat) said so.
`,
    { list: 'affiliation,name\nRuritania,Olaf Berg', record: 'OLAF BERG (Ruritania) said that the rivers were low.' },
    'OLAF BERG (World Lakes Watch) said so.\n\nANNA ZELT (Family Protection) said so.\n\nTEKLE HAGOS (Senator) said so.',
    'Sra. Gil Ruiz (Francia): Doy las gracias.',
    'M. OLA BERG (Ruritanie) a déclaré que les lacs étaient pleins.',
    'The representative of Wendland said so.\n\nThe representative of the Asian Group said so.',
    'OLAF BERG, Director, Ethopia Lakes Programme, said that the rivers were low.',
  ],
  *check(record, known) {
    if (record.dialect === 'transcript' || record.dialect === 'plain') return;
    for (const speech of speechesOf(record)) {
      const span = speech.speaker.affiliation;
      if (!span) continue;
      const isAlone = isInParentheses(record, speech, span.start);
      const before = readableWords(record, { start: Math.max(0, span.start - 24), end: span.start });
      if (!isAlone && !REPRESENTS.test(before)) continue;
      const name = wordsOf(record, span);
      if (!name || isKnown(name, known) || isInOtherLanguage(readableWords(record, speech.speaker.span))) continue;
      const nearest = nearestAffiliation(known.catalogue, name);
      if (!nearest && !(isAlone && isNameAlone(name))) continue;
      const text = !isAlone && before.endsWith(' of ') && THE.test(nearest!) ? `the ${nearest}` : nearest!;
      yield {
        span,
        message: nearest
          ? t('No State or organization is called “{0}”: is it {1}?', name, nearest)
          : t('No State or organization is called “{0}”, as far as the catalogue and the list go.', name),
        ...(nearest && {
          fixes: [{ title: t('Write “{0}”', text), edits: [{ span, text }], safe: false }],
        }),
      };
    }
  },
};

/** `Sra. Gil (Francia)`, `Г-н Петров (Беларусь)`: what States are called in Spanish or Russian the catalogue does not say. */
function isInOtherLanguage(words: string): boolean {
  return /^(?:(?:(?:El|La) )?(?:Sra?|Srta)|M|Mme|Mlle|S\.E)\b|[[(]interpr[ée]ta[tc]i[oó]n d|[\u0400-\u052f\u0600-\u06ff\u3400-\u9fff]/.test(
    words,
  );
}

/** `The representative of Phillipines`: of whatever else somebody may be the representative. */
const REPRESENTS = /\b(?:representative|delegate|Affairs|President) of (?:the )?$/;

/** `the Philippines`, `the Republic of Korea` */
const THE =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Niger$|Philippines|Sudan|[^(]*(?:Republic|Federation|Kingdom|States|Emirates)\b)/;

/** Only there a State belongs: what stands after a comma may be any office in the world. */
function isInParentheses(record: MeetingRecord, { speaker }: Speech, at: number): boolean {
  return textIn(record).charCodeAt(at - 1) === 0x28 && (speaker.name ?? speaker.placeholder) !== undefined;
}

function isKnown(name: string, { catalogue, list }: Known): boolean {
  return (
    !!(catalogue.state(name) ?? catalogue.organization(name)) || OTHERS.has(spelling(name)) || !!list?.of(name).length
  );
}

/** `Ruritania`, `San Escobar`: what can only be a place; of more words, `Family Protection`, are bodies of every kind. */
function isNameAlone(name: string): boolean {
  return (
    /^(?:(?:San|Santa|Saint|St\.|New|Great|Upper|Lower|North|South|East|West|Northern|Southern|Eastern|Western|El|La) )?\p{Upper}\p{Lower}[\p{Alpha}'’-]*$/u.test(
      name,
    ) &&
    !INSTITUTION.test(name) &&
    !OFFICE.test(name)
  );
}
