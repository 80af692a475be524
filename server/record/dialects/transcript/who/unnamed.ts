/** How a transcript names those who spoke and whom nobody knew, or knew by name. */

import { anyOf, inBothCases, spaced } from '../../../alternatives.ts';

/** `An hon. Member`, `Some honourable members`, `HON. SENATORS`, and `The Hon. (Minister for Lamps):`, whose name a copy has lost. */
const HONOURABLE =
  `The Hon\\.(?= \\()|(?:${anyOf('An?, Some, Several, Another, Many, Other, Opposition, Government, The, AN?, SOME, SEVERAL')} )?` +
  `${anyOf('hon, Hon, HON, honou?rable, Honou?rable, HONOU?RABLE')}[.,]?(?: )?` +
  `(?:[Mm]embers?|MEMBERS?|[Ss]enators?|[Gg]entlem[ae]n|[Dd]eput(?:y(?! (?:Speaker|Chair))|ies))`;

/** `A voice`, `Several opposition members`, `SOME VOICES`. */
const SOME =
  `(?:${inBothCases('Some, Several')}|An?) (?:[Gg]overnment |[Oo]pposition )?` +
  anyOf('[Mm]embers?, MEMBERS?, [Vv]oices?, VOICES?, [Ss]enators?, [Dd]eputies, Deputy(?=:), TDs');

/** `ALL:`, `MEMBERS.`: groups that the whole label names, not the end of `[HON.`, whose line breaks. */
const TOGETHER =
  `${anyOf('ALL, VOICES, EVERYBODY, SEVERAL')}(?=[.:]\\s)|(?<!\\[(?:AN |SOME )?HON\\.?\\s{1,20})${anyOf('PARTICIPANTS, MEMBERS, SPEAKERS, MULTIPLE')}(?=[.:] )` +
  '|Interjections?(?=:)|ANSWER(?=\\s*[\\r\\n])|AUDIENCE(?=:)|PARTICIPANT(?=:)';

/** `SPEAKER(?)`, `Speaker (off-mic)`, `SPEAKER_03`. */
const BY_VOICE = `SPEAKER(?: )?\\(\\?\\)|(?:SPEAKERS?|Speakers?)(?: )?\\((?:unknown|unidentified|off(?:-| )mic(?:rophone)?)\\)|SPEAKER_\\d{1,3}`;

/** `Unidentified Speaker 2`, `UNKNOWN FEMALE VOICE`, `Male Participant`. */
const UNIDENTIFIED =
  `${inBothCases('Unidentified, Unknown, Male, Female, Multiple, Unnamed')} ` +
  `(?:${anyOf('Male, Female, MALE, FEMALE, Company, Committee')} )?` +
  anyOf(`
    [Ss]peakers?, SPEAKERS?, [Vv]oices?, VOICES?, [Pp]articipants?, PARTICIPANTS?, [Pp]ersons?, PERSONS?, [Mm]embers?, MEMBERS?,
    [Aa]nalyst, ANALYST, [Ww]itness, WITNESS, [Rr]epresentatives?, [Aa]ttendees?, [Ss]enator`) +
  `(?:(?: )?#?\\d{1,3})?` +
  `|${inBothCases('Unidentified')}(?: (?:FEMALE|MALE|[Ff]emale|[Mm]ale))?(?=:)`;

/** `Speaker 2`, `Juror #4`, `Interviewer B`. */
const NUMBERED =
  `(?:${inBothCases('Speaker, Participant, Interviewer, Respondent, Voice, Audience Member')}|${anyOf(`
    Interviewee, Panelist, Attendee, Questioner, Shareholder, Student, Caller, Juror, Audience member`)})` +
  `(?: )?(?:#?\\d{1,3}|[A-F])(?![\\p{Alpha}\\p{N}])`;

/** `Noble Lords:`, `A noble Lord:`, `Deputies:`; `Members: Hear!`, since a list of members begins so too. */
const HOUSE =
  `(?:(?:${anyOf('Some, Many, Other, Several')} )?(?:[Nn]oble )?Lords|An?(?:other)? [Nn]oble (?:Lord|Baroness))(?=:)` +
  `|(?:Deputies|Senators)(?=:)` +
  `|(?:(?:Two|Three) )?Members(?=(?::| [-–—])\\s{0,6}${anyOf('Good, Thank, Oh, No, Yes, Aye, Hear, Shame, Order, Agreed, Withdraw')}\\b)` +
  `|(?:(?:Des|Une|Plusieurs) voix|(?:Seorang|Beberapa(?: orang)?) Ahli)(?=(?: )?:)`;

/** `Audience members`, `Member of the public`, `Public Speaker:`. */
const PUBLIC =
  `Audience [Mm]embers?|AUDIENCE MEMBERS?|(?:Members?|MEMBERS?) (?:of the [Pp]ublic|OF THE PUBLIC)` +
  `|(?:Public|PUBLIC) (?:Speaker|SPEAKER)(?=:)`;

/** Those without a name whom the words themselves show to be speakers: `An hon. Member`, `SPEAKER(?)`, `Speaker 2`. */
export const UNNAMED = new RegExp(
  spaced([HONOURABLE, SOME, TOGETHER, BY_VOICE, UNIDENTIFIED, NUMBERED, HOUSE, PUBLIC].join('|')),
  'uy',
);

/** Groups that a label names where the text shows otherwise that labels are speakers: `ALL`, `Various`. */
export const GROUP =
  /^(?:all|various|several|others|everyone|everybody|audience|voices?|group|room|multiple|many|crowd)$/i;

/** `[inaudible]`, `[unintelligible]`, `[crosstalk 00:12:03]`: what the tape does not hold. */
export const UNHEARD =
  /^\[(?:inaudible|unintelligible|indiscernible|indistinct|crosstalk|cross talk|no audio|audio (?:gap|lost)|unclear|overlapping|missed|phonetic)\b[^\]]*\]$/i;

/** `SPEAKER(?)`, `An hon. Member`, `??`, `Unidentified Speaker 2`: whom nobody knew. */
export const UNKNOWN_SPEAKER =
  /^(?:\?+|speaker ?\(\?\)|(?:an?|another|some|several|the)? ?hon(?:ou?rable)?\.? (?:members?|senators?|deput(?:y|ies))|(?:unidentified|unknown|unnamed) .+|(?:some|several) .+|a (?:voice|member))$/i;
