import type { Standing } from '../words/forms.ts';
import { PAST } from '../words/lexicon.ts';
import type { Meaning } from '../words/meaning.ts';
import { NEARER } from '../words/meaning.ts';
import type { Evidence, PronounSet } from '../words/pronoun.ts';
import { baseless } from './baseless.ts';
import type { Beside } from './beside.ts';

/**
 * The meanings without those that the speech as a whole makes doubtful: where the speaker is mostly *he*, a *she* counts
 * only if no other *she* does something in its sentence or the one before, for that may be who is meant (`He asked
 * whether she could name one fact.  She offered slogans, and her country …`). A tag (`, she said.`) means the speaker all
 * the same, and so does the speech's next step (`In closing, she thanked`). `sentences` counts the sentence of each pronoun.
 */
export function withoutDoubtful(
  text: string,
  standing: readonly Standing[],
  meanings: readonly Meaning[],
  sentences: readonly number[],
  beside: readonly Beside[],
): readonly Meaning[] {
  const speech = { standing, meanings, sentences, beside };
  const speakers = speakersIn(speech);
  if (!speakers) return meanings;
  const isBaseless = baseless(text, standing, meanings, sentences);
  /** The last subject of each set that may be somebody else. */
  const last: Partial<Record<PronounSet, Other>> = {};
  return standing.map(({ set, form, span }, i) => {
    const meaning = meanings[i]!;
    const sentence = sentences[i]!;
    if (!set) return meaning;
    const other = last[set];
    const near = other !== undefined && other.sentence >= sentence - 1;
    const isNext = meaning.evidence === 'continuation';
    const doubtful =
      beside[i] === 'surely' ||
      (other !== undefined && isOfOther(speech, i, other)) ||
      (isSure(meaning.evidence, near && !tellsOfSpeaker(speech, i) ? other : undefined) &&
      !(isNext && beside[i] === 'perhaps')
        ? false
        : near || beside[i] === 'perhaps' || meaning.evidence === 'same person' || isBaseless(i));
    const result =
      (speakers.isBoth ? doubtful : isBaseless(i)) && speakers.isRare(set) && meaning.refersTo === 'speaker'
        ? NEARER
        : meaning;
    const isMinisters = form !== 'subject' && OF_MINISTER.test(text.slice(Math.max(0, span.start - 80), span.start));
    if ((form === 'subject' || isMinisters) && result.refersTo === 'unknown')
      last[set] = {
        sentence,
        isDeed: !isMinisters && DEED.test(text.slice(span.end, span.end + 40)),
        isOfficial: result.evidence === 'nearer official',
        isPast:
          isTaggedOn(speech, i) ||
          (!isMinisters &&
            /\b(?:had|would|could|must|might)\b[^.?!]*$/.test(text.slice(Math.max(0, span.start - 120), span.end + 7))),
      };
    return result;
  });
}

/** The pronouns of a speech, what each means, and its sentence; lists of one length. */
interface Speech {
  readonly standing: readonly Standing[];
  readonly meanings: readonly Meaning[];
  readonly sentences: readonly number[];
  readonly beside: readonly Beside[];
}

/** Whether there is evidence for both sets, and which is rare; undefined where all that mean the speaker are of one set. */
function speakersIn(speech: Speech): { readonly isBoth: boolean; isRare(set: PronounSet): boolean } | undefined {
  const { standing, meanings, sentences, beside } = speech;
  const isSpeakers = (set: PronounSet) => standing.some((p, i) => p.set === set && meanings[i]!.refersTo === 'speaker');
  if (!isSpeakers('he') || !isSpeakers('she')) return undefined;
  const isEvidence = (i: number) => meanings[i]!.refersTo === 'speaker' && meanings[i]!.evidence !== 'same person';
  const count = (set: PronounSet, isCounted: (i: number) => boolean) =>
    standing.filter((p, i) => p.set === set && isCounted(i)).length;
  // `He had asked her to come` is no evidence of a man.
  const isClear = (i: number) => isEvidence(i) && beside[i] !== 'surely';
  const rare = new Set<PronounSet>();
  for (const isCounted of [isEvidence, isClear]) {
    const more = count('he', isCounted) - count('she', isCounted);
    if (more <= 0) rare.add('he');
    if (more >= 0) rare.add('she');
  }
  // Where the speech opens with one, `said that her country`, the speaker is known by it; unless nothing else bears it out.
  const opening = standing.findIndex((_, i) => sentences[i] === 0 && isEvidence(i));
  const known = isContradicted(speech, opening) ? undefined : standing[opening]?.set;
  return {
    isBoth: count('he', isEvidence) > 0 && count('she', isEvidence) > 0,
    isRare: set => rare.has(set) || (known !== undefined && set !== known),
  };
}

/** Whether what is plain elsewhere in the speech is all of the other set. */
function isContradicted({ standing, meanings }: Speech, at: number): boolean {
  const set = standing[at]?.set;
  const plain = standing.filter((p, i) => p.set && i !== at && PLAIN.has(meanings[i]!.evidence));
  return plain.length > 1 && plain.every(p => p.set !== set);
}

/** `He was back at work, she said`: what is told so is told by the speaker. */
function isTaggedOn({ meanings, sentences }: Speech, at: number): boolean {
  for (let j = at + 1; sentences[j] === sentences[at]; j++) if (meanings[j]!.evidence === 'tag') return true;
  return false;
}

/** `Today her Fund reached all, he said`: nobody else tells of what is the speaker’s. */
function tellsOfSpeaker({ standing, meanings, sentences }: Speech, at: number): boolean {
  for (let j = at - 1; sentences[j] === sentences[at]; j--)
    if (meanings[j]!.refersTo === 'speaker' && standing[j]!.set !== standing[at]!.set) return true;
  return false;
}

/** Whether even what is the speaker’s alone elsewhere is somebody else’s, whom the words right before tell of. */
function isOfOther({ standing, meanings, sentences }: Speech, at: number, other: Other): boolean {
  const { set } = standing[at]!;
  const isOther = (j: number) => standing[j]!.set === set && meanings[j]!.refersTo === 'unknown';
  const isSpeaker = (j: number) => standing[j]!.set !== set && meanings[j]!.refersTo === 'speaker';
  switch (meanings[at]!.evidence) {
    // `He met a widow; she had asked for cows alone, for her sons, she said, were gone`
    case 'tag': {
      const first = sentences.indexOf(sentences[at]!);
      return other.sentence === sentences[at] && isSubject(standing[first]!) && isSpeaker(first);
    }
    // `She had met a herder; he had named her Hope.  His Government`
    case 'own delegation':
      return (
        [at - 1, at - 2].every(j => sentences[j] === sentences[at]! - 1) &&
        isSpeaker(at - 1) &&
        !isSubject(standing[at - 1]!) &&
        isSubject(standing[at - 2]!) &&
        isOther(at - 2)
      );
    default:
      return false;
  }
}

const isSubject = ({ form }: Standing) => form === 'subject';

/** What is nobody’s but the speaker’s. */
const PLAIN: ReadonlySet<Evidence> = new Set(['tag', 'floor', 'own delegation', 'continuation']);

/** `his Minister had sent `, and then `her`: whom the next sentence goes on about. */
const OF_MINISTER =
  /(?<!whom )\b[Hh](?:is|er) (?:\p{Upper}[\p{Alpha}-]+ ){0,2}(?:Minister|President|Secretary|Envoy|Ambassador)(?: (?:for|of) [^.;,“”]{2,30})? (?:had|would) [^.;,“”]{1,50}$/u;

const DEED = new RegExp(`^ (?:[a-z]+ly )?(?!(?:was|had|felt|did)\\b)(?:${PAST})\\b`);

/** A subject that may be somebody else. */
interface Other {
  readonly sentence: number;
  /** Whether they serve an organization. */
  readonly isOfficial: boolean;
  /** Whether they do something, as in a story: `He sold her a lamp.  There was no oil, he explained.` */
  readonly isDeed: boolean;
  /** Whether what they did is told in the past perfect, `had briefed`, as what was done elsewhere is, or as what would be. */
  readonly isPast: boolean;
}

/**
 * Whether a pronoun means the speaker although somebody else stands near: a tag does, and the speech's next step, and
 * what an official of an organization does not have, a Government.
 */
function isSure(evidence: Evidence, other: Other | undefined): boolean {
  switch (evidence) {
    case 'floor':
    case 'own delegation':
    case 'continuation':
      return true;
    case 'tag':
      return !other?.isDeed;
    case 'performance':
      return other?.isPast !== false;
    case 'delegation':
      return other?.isOfficial === true;
    default:
      return false;
  }
}
