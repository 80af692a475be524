import type { MeetingRecord, Span, Speech } from '../record.ts';
import { scan } from './scan.ts';

/**
 * Another person in the text, who may be the one that a pronoun means. What kind decides which nouns a pronoun before
 * them could give that person: a Secretary-General has no Government, a farmer no delegation.
 */
export interface Person {
  readonly span: Span;
  readonly kind: 'official' | 'international' | 'delegate' | 'private' | 'named' | 'speaker';
  /** `the Secretary-General’s`: the person is named only to say whose something is. */
  readonly genitive: boolean;
  /** `Mr.`, `his mother`: the set that the words themselves show. */
  readonly set?: 'he' | 'she';
}

const HONORIFIC = 'Mrs?|Ms|Miss|Mme|Madam(?:e)?|Dr|Sir|Dame|Lord|Lady|Prof|Sheikha?|Professor|Judge|Justice|Pope|Saint';
const OFFICIAL =
  'President(?:-elect)?|(?:Deputy |Foreign |Prime )?Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Prince|Princess|Governor|Mayor|Senator|Ambassador|Head of (?:State|Government)|Secretary of State|Attorney[-‑ ]General|Ombuds(?:man|person)|Emperor|Archbishop|Bishop|Taoiseach|Congressman|First Lady|prime minister|president|minister|king|queen|prince|princess|governor|mayor|ambassador|dictator|leader|ruler|chief|warlord|commander|general|colonel';
const INTERNATIONAL =
  '(?:(?:Deputy |Assistant |Under[-‑ ])?Secretary[-‑ ]General)|(?:Special|Personal|Joint|Deputy Special|Acting Special) (?:Envoy|Representative|Rapporteur|Advis[eo]r|Coordinator|Mediator)|High (?:Commissioner|Representative)|(?:Director|Executive)[-‑ ](?:General|Director|Secretary)|Deputy Executive Director|Commissioner|Emergency Relief Coordinator|Coordinator|Rapporteur|Prosecutor|Registrar|Envoy|Mediator|Facilitator|Force Commander|Chair(?:man|woman|person)?|Independent Expert|Administrator|envoy|mediator|rapporteur|prosecutor|special representative|chair(?:man|woman|person)|High-level Coordinator|Head of (?:the )?(?:Mission|Delegation|Office|Department)';
const DELEGATE =
  'representative|delegate|counterpart|colleague|predecessor|successor|(?:previous|last|next|other|first|preceding|earlier) speaker|youth delegate|observer|spokes(?:man|woman|person)|deputy|briefer|panell?ist|moderator|interlocutor|Representative|Permanent Representative';
const PRIVATE =
  'm[ae]n|wom[ae]n|boy|girl|child|mother|father|parent|son|daughter|brother|sister|wife|husband|widow(?:er)?|uncle|aunt|cousin|grand(?:mother|father|son|daughter|child)|great-grand(?:mother|father)|doctor|nurse|midwife|teacher|professor|farmer|fisherman|fisher|journalist|reporter|activist|poet|writer|author|artist|painter|composer|singer|soldier|officer|peacekeeper|policeman|guard|victim|survivor|witness|refugee|migrant|prisoner|detainee|hostage|student|pupil|schoolgirl|schoolboy|teenager|volunteer|engineer|librarian|rector|elder|founder|worker|citizen|resident|villager|person|individual|human being|someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|whoever|one|judge|lawyer|defender|scientist|scholar|philosopher|historian|priest|imam|rabbi|bishop|pastor|monk|nun|trader|shopkeeper|merchant|businessman|businesswoman|entrepreneur|driver|pilot|sailor|miner|carpenter|baker|weaver|fighter|terrorist|perpetrator|attacker|killer|murderer|criminal|trafficker|smuggler|rapist|tyrant|suspect|defendant|accused|candidate|employee|staff member|member of (?:the )?(?:staff|parliament|his|her)|expert|official|laureate|champion|hero|heroine|athlete|player|patient|mediator|friend|neighbour|partner|brother|baby|infant|toddler|youth|lady|gentleman|peasant|shepherd|count|countess|baron|lord|owner|landlord|tenant|speaker|visitor|guest|captain|lieutenant|sergeant|major|corporal|veteran|orphan|bride|groom|girlfriend|boyfriend|spouse|follower|supporter|critic|opponent|rebel|dissident|whistle-blower|blogger|director|manager|chief executive|adviser|advisor|consultant|coordinator|ancestor|keeper|architect|surgeon|herder|hunter|guide|guardian|caretaker|caregiver|carer|mentor|role model|icon|figure';

/** Of the people that the record names by what they are. The first group is the kind. */
const MENTION = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:` +
    `(?<style>(?:His|Her|Their|Your) (?:Majesty|Excellency|Holiness|Eminence|Honou?r|Beatitude|Grace|Highness|(?:Royal|Imperial|Serene) Highness))` +
    `|(?<named>(?:${HONORIFIC})\\.?[ \\u00a0]+(?:[dl]’|al-|Al-|de |von |van |ben )?\\p{Lu}[\\p{L}’-]*)` +
    `|(?<international>${INTERNATIONAL})` +
    `|(?<official>${OFFICIAL})` +
    `|(?<delegate>${DELEGATE})` +
    `|(?<private>${PRIVATE})` +
    `)(?![\\p{L}\\p{N}])`,
  'gu',
);

/** `the President of the General Assembly` is nobody’s head of State. */
const PRESIDES =
  /^[ \u00a0](?:of|for) the (?:Security Council|General Assembly|Council|Assembly|Economic|Committee|Commission|Court|Human|Conference|Tribunal|International|World|Mechanism|Session|European|Meeting|Forum|Board|Panel|Bank|Group)/;
const OFFICE_OF = /(?:Office|Offices|House|Bureau|Cabinet|Court) of (?:the |an? )?(?:United Nations |Chief )?$/;

/** `in his capacity as Chair`: what somebody is. */
const AS = /(?:^|[ \u00a0])as[ \u00a0](?:\p{Lu}\p{Ll}+[ \u00a0])?$/u;

/** After a noun that can also describe another noun (`child marriage`, `victim protection`): what shows that it stands alone. */
const STANDS_ALONE =
  /^(?:[’'][sS]|[,.;:!?)—–”"]|[ \u00a0]+(?:[(—–“]|(?:who|whom|whose|that|which|had|has|have|was|were|is|are|and|or|but|in|on|of|from|at|by|with|without|to|for|as|under|near|should|must|could|can|would|will|might|may|named|called|aged|said|told|inside|outside|over|during|after|before|into|against|through|across|then|today|again|also|once|later|never|not|being|when|while|where|because|since|than|like|among|between|whose|did|does|do|there|here|so|if|nor|only|still|now|already|alone|[a-z]+(?:ed|ing))\b|[A-Z\u00c0-\u00de])|$)/;
const DETERMINED =
  /(?:^|[ \u00a0(—“])(?:an?|the|one|each|every|that|this|another|no|any|some|his|her|their|its|my|whose|our|such|what|either|neither|first|last|only|fellow|[\p{L}’-]+[’']s?)(?:[ \u00a0](?!of\b|and\b|in\b|for\b|to\b|on\b|with\b|by\b)[\p{L}\d’,‑-]+){0,3}[ \u00a0]$/iu;
const ANYBODY = /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|whoever)$/;
const ONE =
  /(?:^|[ \u00a0](?:that|and|but|for|as|of|when|where|because|while)[ \u00a0]|[,;:][ \u00a0]+)(?:Only |only |In |in |the |The |Every |Each |every |each |Any |any |No |no )?$/;
const ONE_IS =
  /^(?:[ \u00a0]of (?:them|these|those|its|his|her|the)\b|[ \u00a0](?:who|had|was|could|would|told|said|must|should)\b)/;

const WORDS_OF_A_MAN =
  /^(?:man|boy|father|son|brother|husband|uncle|grandfather|great-grandfather|grandson|king|King|prince|Prince|Emperor|widower|fisherman|businessman|policeman|gentleman|schoolboy|lord|groom|count|baron|Congressman|monk|spokesman|chairman|Chairman|shepherd)$/;
const WORDS_OF_A_WOMAN =
  /^(?:woman|girl|mother|daughter|sister|wife|aunt|grandmother|great-grandmother|granddaughter|queen|Queen|princess|Princess|widow|businesswoman|schoolgirl|lady|bride|countess|First Lady|nun|heroine|midwife|spokeswoman|chairwoman|Chairwoman)$/;

/** The people named in a paragraph, in its order; whoever has the floor is of kind `speaker`. */
export function peopleIn(record: MeetingRecord, paragraph: Span, speech: Speech | undefined): readonly Person[] {
  const { text } = record;
  const found: Person[] = [];
  const isTitle = ({ start }: Span) =>
    speech !== undefined && start >= speech.speaker.span.start && start < speech.speaker.span.end;
  for (const { span, match } of scan(text, paragraph, MENTION)) {
    if (isTitle(span)) continue;
    const before = text.slice(Math.max(paragraph.start, span.start - AROUND), span.start);
    const after = text.slice(span.end, Math.min(paragraph.end, span.end + AROUND));
    const kind = kindOf(match.groups!, match[0], before, after);
    if (!kind) continue;
    const set = setOf(match[0]);
    found.push({
      span,
      kind: isSpeaker(text, speech, match[0], kind, before, after) ? 'speaker' : kind,
      genitive: GENITIVE.test(after),
      ...(set ? { set } : {}),
    });
  }
  for (const { span, match } of scan(text, paragraph, NAME)) {
    if (isTitle(span) || NO_NAME.test(match[0]) || NO_SURNAME.test(match[0])) continue;
    const kind = speech && isIn(text, speech.speaker.span, match[0]) ? 'speaker' : 'named';
    found.push({ span, kind, genitive: GENITIVE.test(text.slice(span.end, span.end + 3)) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** As much of the words around a person as tells what they are. UTF-16 units. */
const AROUND = 60;
/** `the envoy’s`, `States’` */
const GENITIVE = /^(?:[’'][sS]|(?<=s)[’'])(?!\p{L})/u;

function kindOf(
  { style, named, international, official, delegate }: Readonly<Record<string, string | undefined>>,
  word: string,
  before: string,
  after: string,
): Person['kind'] | undefined {
  if (style) return 'official';
  if (named) return 'named';
  if (OFFICE_OF.test(before) || AS.test(before)) return undefined;
  if (international) return 'international';
  const alone = () => STANDS_ALONE.test(after) && DETERMINED.test(before);
  if (official) return PRESIDES.test(after) ? 'international' : /^[A-Z]/.test(word) || alone() ? 'official' : undefined;
  if (delegate) return DETERMINED.test(before) || /[A-Z]/.test(word) ? 'delegate' : undefined;
  if (ANYBODY.test(word)) return 'private';
  if (word === 'one') return ONE.test(before) && ONE_IS.test(after) ? 'private' : undefined;
  return alone() ? 'private' : undefined;
}

function setOf(words: string): Person['set'] {
  if (/^(?:Mr|Sir|Lord|Pope)\b/.test(words) || /^His /.test(words) || WORDS_OF_A_MAN.test(words)) return 'he';
  if (/^(?:Mrs|Ms|Miss|Mme|Madam|Dame|Lady)/.test(words) || /^Her /.test(words) || WORDS_OF_A_WOMAN.test(words))
    return 'she';
  return undefined;
}

/** `the representative added`, `Mr. Vaastad said` in Mr. Vaastad’s own speech, `the Minister` where one speaks. */
function isSpeaker(
  text: string,
  speech: Speech | undefined,
  words: string,
  kind: Person['kind'],
  before: string,
  after: string,
): boolean {
  if (!speech) return false;
  const { name, title, affiliation } = speech.speaker;
  if (kind === 'named') return isIn(text, name, words.slice(words.search(/[ \u00a0]/) + 1));
  const the = /(?:^|[ \u00a0])[Tt]he[ \u00a0]$/.test(before);
  if (/^(?:representative|delegate|observer|spokes\w+)$/i.test(words)) {
    const whose = DELEGATE_OF.exec(after)?.[1] ?? WHOSE_DELEGATE.exec(before)?.[1];
    return whose ? isIn(text, affiliation, whose) : the;
  }
  return the && words !== 'one' && !/^[ \u00a0]of\b/.test(after) && isIn(text, title, words);
}

const DELEGATE_OF = /^[ \u00a0](?:of|for|from)[ \u00a0](?:the[ \u00a0])?(\p{Lu}[\p{L}’-]*)/u;
const WHOSE_DELEGATE = /(\p{Lu}[\p{L}-]*)[’']s?[ \u00a0](?:youth )?$/u;

function isIn(text: string, span: Span | undefined, words: string): boolean {
  return span !== undefined && text.slice(span.start, span.end).toLowerCase().includes(words.toLowerCase());
}

/** `Nelson Mandela had`, `Leila Haddad, who`: two words in capitals that something only a person does follows. */
const NAME =
  /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}[\p{L}’-]*(?:[ \u00a0](?:\p{Lu}\.|de|da|bin|bint|van|von|al|el|ben|II|III))*[ \u00a0]\p{Lu}\p{Ll}[\p{L}’-]*(?:[ \u00a0]\p{Lu}\p{Ll}[\p{L}’-]*)?(?=,[ \u00a0](?:who|whose|whom|an?|aged|\d|his|her|the)\b|[ \u00a0](?:who|whose|had|once|wrote|told|famously|said|was|once)\b|[’']s[ \u00a0](?:words|life|legacy|vision|murder|death|family|example|poem|book|voice|story|memory|courage)\b)/gu;
/** Words that a person's name does not begin with: places, bodies, texts. */
const NO_NAME =
  /^(?:The|An?|In|On|At|For|As|By|If|When|While|That|This|These|Those|Its|His|Her|Their|Our|No|All|South|North|West|East|Central|Southern|Northern|Western|Eastern|New|Sri|Sierra|Costa|Burkina|Cabo|Cape|El|San|Viet|Timor|Papua|Saudi|Marshall|Solomon|Saint|Sao|São|United|Equatorial|Russian|Dominican|Czech|Holy|Hong|Boko|Al|Middle|Latin|Great|Lake|Horn|Gaza|Golan|Tel|Addis|Abu|Kuala|Buenos|Rio|Puerto|Middle|Asia|African|Arab|European|Nordic|Baltic|Pacific|Caribbean|Atlantic|Indian|Islamic|Security|General|World|International|Global|National|Human|Economic|Social|Special|Joint|High|First|Second|Third|Fourth|Fifth|Sixth|Member|Small|Least|Permanent|Non|Côte|Bosnia|Trinidad|Antigua|Guinea|Democratic|Lao|Syrian|Brunei|Mount|River|Palermo|Paris|Kyoto|Geneva|Vienna|Istanbul|Doha|Addis|Sahel|Red|Black|White|Blue|Green|Lord|Islamic|Nobel|Secretary|Deputy|Under|Executive|Prime|President|Minister|King|Queen|Foreign|Khmer|Nagorno|Abyei|Darfur|Western|Northern|Inter|Mother|Father)\b/;
const NO_SURNAME =
  /\b(?:Council|Committee|Assembly|Commission|State|States|Union|Organi[sz]ation|Office|Programme|Fund|Bank|Group|Court|Convention|Protocol|Agreement|Resolution|Agenda|Ministry|Department|Conference|Forum|Treaty|Declaration|Strategy|Movement|Front|Army|Party|Agency|Initiative|Centre|Center|Institute|University|Foundation|Association|Federation|League|Nations|Islands?|Republic|Kingdom|City|Valley|Sea|Ocean|River|Strip|Heights|Charter|Plan|Framework|Goals?|Force|Mission|Government|Pact|Accords?|Process|Panel|Board|Team|Unit|Secretariat|Parliament|Congress|Africa|America|Asia|Europe|Rouge|Haram|Shabaab|Qaida|Leone|Lanka|Rica|Faso|Nam|Zealand|Guinea|Arabia|Emirates|Development|Day|Week|Year|Summit|Report|Registry|Network|Coalition|Alliance|Partnership|Trust|Law|Act|Code|Statute|Tribunal|Mechanism|General)\b/;
