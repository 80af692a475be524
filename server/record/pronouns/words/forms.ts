import { anyOf, oneOf } from '../../alternatives.ts';
import { scan } from '../../hits.ts';
import type { Span } from '../../record.ts';
import { matchAt } from '../../sticky.ts';
import type { PronounForm, PronounSet } from './pronoun.ts';

/** A pronoun as it stands: `her`, or `he/she`, which has no set yet. */
export interface Standing {
  readonly span: Span;
  readonly form: PronounForm;
  readonly set?: PronounSet;
}

/** `he`, `She`, `himself`. Quick, so it looks at ASCII alone; what stands around is looked at where it has found one. */
const GENDERED = /\b(?:[Hh](?:e|is|im(?:self)?|er(?:s|self)?)|[Ss]he)\b/g;
/** `théhe`, `he-man`, `/she`, `she/`: letters and marks that make it a part of something else. */
const PART_BEFORE = /[\u0300-\u036f\p{Alpha}\p{N}_/\\⁄∕／|-]$|\b(?:M(?:r|s|rs|me)|Miss|Dr)\.? $|[/\\⁄∕／|] {1,2}$/u;
const PART_AFTER = /^(?:[\u0300-\u036f\p{Alpha}\p{N}_-]| {0,2}[/\\⁄∕／|])/u;

/** The pronouns of he and she in a part of the text, as they stand there. */
export function standingIn(text: string, part: Span): readonly Required<Standing>[] {
  const found: Required<Standing>[] = [];
  for (const { span } of scan(text, part, GENDERED)) {
    const { start, end } = span;
    if (PART_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || PART_AFTER.test(text.slice(end, end + 3)))
      continue;
    found.push({ span, ...formAt(text, start, end) });
  }
  return found;
}

/** After `her` or `his` these show that no noun follows: `told her that`, `a friend of his in`. */
const NO_NOUN = new RegExp(
  `^${anyOf(`
    a, an, the, and, or, but, nor, that, this, these, those, which, who, whom, whose, what, when, where, why, how,
    while, if, whether, as, at, by, for, from, in, into, of, on, onto, to, with, within, without, upon, about,
    against, before, after, during, through, towards?, until, because, since, so, than, then, there, here, not, never,
    was, were, is, are, had, has, have, did, do, does, would, will, could, can, should, must, may, might, also, again,
    once, too, alone, today, yesterday, tomorrow, now, back, away, out, off, up, down, over, every, some, any, no,
    all, both, either, neither, it, its, he, she, they, we, you, him, them, me, us, his, their, our, my, instead,
    only, even, still, just, personally, privately, directly, publicly, warmly, alike, among, between, behind, beside,
    beyond, under, said, asked, saying, asking`)}$`,
  'i',
);

/** A place where `her` is an object although what looks like a noun follows: what stands before it, and behind. */
interface Taken {
  readonly before: RegExp;
  readonly after: RegExp;
}

const TAKEN: readonly Taken[] = [
  // `it gave her great pleasure`
  {
    before:
      /(?:^| )[Ii]t (?:also |had |has |would )*(?:gave|given|give|gives|brought|caused|pained|cost|afforded|took) $/,
    after: /^/,
  },
  // `sent her home`, where she is who goes; `her home` else
  {
    before: /(?:^| )(?:bring|brought|carried|drove|flew|followed|led|let|see|send|sent|take|took|walked) $/,
    after: /^home\b/,
  },
  // `granted her asylum`, `told her two stories`
  {
    before:
      / (?:give|gave|given|tell|told|offered|grant|granted|denied|refused|handed|sent|show|showed|shown|taught|promised|wished|cost|paid|owed|wrote|allowed|awarded) $/,
    after: new RegExp(
      `^${anyOf(`
          access, asylum, entry, pause, hope, courage, strength, confidence, refuge, shelter, permission,
          citizenship, success, luck, joy, well[.,;], much, many, several, little, enough, more, another, one, two,
          three, four, five, six, seven, eight, nine, ten, \\d+`)}\\b`,
    ),
  },
  // `made her proud of`, `found her guilty`
  {
    before: / (?:make|made|makes|left|found|find|keep|kept|considered|held|thought|rendered|deemed) $/,
    after: new RegExp(
      `^(?:${anyOf('more, less, very, so, too, deeply, all the more')} [a-z]+|${anyOf(`
        proud, guilty, dead, responsible, angry, sad, happy, uneasy, famous, ill, sick, ashamed, aware, safe, free, alive,
        awake, hopeful, hopeless, speechless, homeless, silent, busy, innocent, uncomfortable, optimistic, confident`)})(?:[.,;:]| ${anyOf(`
        of, that, to, for, about, by, in, with, when, as, and, at, on, from, than`)}\\b)`,
    ),
  },
  // `kept her waiting`
  { before: / (?:keep|kept|left|found|saw|heard) $/, after: /^(?:waiting|wondering|standing|sitting|crying|hoping)\b/ },
  // `made her wonder`, `helped her understand`, `saw her leave`
  {
    before: /(?:^| )(?:[Ll]et|lets|make|made|makes|help|helped|see|saw|seen|hear|heard|watch|watched|had) $/,
    after: new RegExp(
      `^${anyOf(`
        wonder, understand, speak, leave, cross, feel, realize, realise, see, think, believe, laugh, cry, weep, smile, go,
        come, escape, find, reach, become, continue, survive, know, learn, return, say, sing, run, fall, die, pass, walk,
        stand, sit, read, write, recover, decide, appreciate, recognize, remember, forget, keep, take, get, be`)}\\b`,
    ),
  },
  // `elected her President`, `called her “brave”`
  {
    before: / (?:named|elect|elected|appoint|appointed|made|declared|nominated|crowned) $/,
    after: /^(?!Government|Majesty|Excellency|Parliament|Ministry|Office|Mission)\p{Upper}/u,
  },
  { before: / (?:call|called|labelled|branded|dubbed|deemed) $/, after: /^[“"‘]/ },
  // `thanked her sincerely for`, `told her twice`
  {
    before: /[a-z] $/,
    after: new RegExp(
      oneOf(
        '^(?:twice|thrice|everything|nothing|something|anything|speechless)\\b',
        `^(?!family|only|ally|reply|assembly|supply|early|daily|weekly|monthly|elderly)[a-z]+ly(?:[.,;:]| ${anyOf(`
          for, that, to, on, in, with, by, about, at, from, not, why, how, what, whether, if`)}\\b)`,
      ),
    ),
  },
];

/** As much as stands before and behind in such a place. UTF-16 units. */
const REACH = { before: 24, after: 40 };

/** The set and form of the pronoun at `start`, decided for `her` and `his` by what follows. */
function formAt(text: string, start: number, end: number): { readonly set: PronounSet; readonly form: PronounForm } {
  const word = text.slice(start, end).toLowerCase();
  switch (word) {
    case 'he':
      return { set: 'he', form: 'subject' };
    case 'she':
      return { set: 'she', form: 'subject' };
    case 'him':
      return { set: 'he', form: 'object' };
    case 'himself':
      return { set: 'he', form: 'reflexive' };
    case 'herself':
      return { set: 'she', form: 'reflexive' };
    case 'hers':
      return { set: 'she', form: 'possessive pronoun' };
    case 'his':
      return { set: 'he', form: nounFollows(text, end) ? 'possessive' : 'possessive pronoun' };
    default:
      return {
        set: 'she',
        form: nounFollows(text, end) && !takesHer(text, start, end) ? 'possessive' : 'object',
      };
  }
}

/** Whether the words around make `her` an object although a noun may follow. */
function takesHer(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH.before), start);
  const after = text.slice(end + 1, end + REACH.after);
  return TAKEN.some(place => place.before.test(before) && place.after.test(after));
}

const NEXT = /[ \r\n]+[“‘"(]?([\p{Alpha}\p{N}’'-]+)/uy;

function nounFollows(text: string, end: number): boolean {
  const next = matchAt(NEXT, text, end)?.[1];
  return next !== undefined && !NO_NOUN.test(next);
}
