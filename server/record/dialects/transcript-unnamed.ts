/** How a transcript names those who spoke and whom nobody knew, or knew by name. */

import { anyOf, inBothCases, SPACE } from './alternatives.ts';

/** `An hon. Member`, `Some honourable members`, `HON. SENATORS`. */
const HONOURABLE =
  `(?:${anyOf('An? Some Several Another Many Other Opposition Government The AN? SOME SEVERAL')}${SPACE}+)?` +
  `${anyOf('hon Hon HON honou?rable Honou?rable HONOU?RABLE')}[.,]?${SPACE}*` +
  `(?:[Mm]embers?|MEMBERS?|[Ss]enators?|[Gg]entlem[ae]n|[Dd]eput(?:y(?!${SPACE}+(?:Speaker|Chair))|ies))`;

/** `A voice`, `Several opposition members`, `SOME VOICES`. */
const SOME =
  `(?:${inBothCases('Some Several')}|An?)${SPACE}+(?:[Gg]overnment${SPACE}+|[Oo]pposition${SPACE}+)?` +
  anyOf('[Mm]embers? MEMBERS? [Vv]oices? VOICES? [Ss]enators? [Dd]eputies Deputy(?=:) TDs');

/** `ALL:`, `MEMBERS.`: groups that the whole label names. */
const TOGETHER =
  `${anyOf('ALL VOICES EVERYBODY SEVERAL PARTICIPANTS MEMBERS SPEAKERS MULTIPLE')}(?=[.:]${SPACE})` +
  '|Interjections?(?=:)|AUDIENCE(?=:)|PARTICIPANT(?=:)';

/** `SPEAKER(?)`, `Speaker (off-mic)`, `SPEAKER_03`. */
const BY_VOICE = `SPEAKER${SPACE}?\\(\\?\\)|(?:SPEAKERS?|Speakers?)${SPACE}?\\((?:unknown|unidentified|off[- ]mic(?:rophone)?)\\)|SPEAKER_\\d{1,3}`;

/** `Unidentified Speaker 2`, `UNKNOWN FEMALE VOICE`, `Male Participant`. */
const UNIDENTIFIED =
  `${inBothCases('Unidentified Unknown Male Female Multiple Unnamed')}${SPACE}+` +
  `(?:${anyOf('Male Female MALE FEMALE Company Committee')}${SPACE}+)?` +
  anyOf(`
    [Ss]peakers? SPEAKERS? [Vv]oices? VOICES? [Pp]articipants? PARTICIPANTS? [Pp]ersons? PERSONS? [Mm]embers? MEMBERS?
    [Aa]nalyst ANALYST [Ww]itness WITNESS [Rr]epresentatives? [Aa]ttendees? [Ss]enator`) +
  `(?:${SPACE}*#?\\d{1,3})?` +
  `|${inBothCases('Unidentified')}${SPACE}+(?:FEMALE|MALE|[Ff]emale|[Mm]ale)(?=:)`;

/** `Speaker 2`, `Juror #4`, `Interviewer B`. */
const NUMBERED =
  `(?:${inBothCases('Speaker Participant Interviewer Respondent Voice')}|${anyOf(`
    Interviewee Panelist Attendee Questioner Shareholder Student Caller Juror Audience_[Mm]ember`)})` +
  `${SPACE}?(?:#?\\d{1,3}|[A-F])(?![\\p{Alpha}\\p{N}])`;

/** `Noble Lords:`, `Deputies:`; `Members: Hear!`, since a list of members begins so too. */
const HOUSE =
  `(?:${anyOf('Some Many Other')}${SPACE}+)?(?:[Nn]oble${SPACE}+)?Lords(?=:)` +
  `|(?:Some${SPACE}+)?(?:Hon(?:ou?rable|\\.)?${SPACE}+)?(?:Deputies|Senators)(?=:)` +
  `|(?:(?:Two|Three)${SPACE})?Members(?=:${SPACE}*${anyOf('Good Thank Oh No Yes Aye Hear Shame Order Agreed Withdraw')}\\b)` +
  `|(?:(?:Des|Une|Plusieurs)${SPACE}voix|(?:Seorang|Beberapa(?:${SPACE}orang)?)${SPACE}+Ahli)(?=${SPACE}?:)`;

/** `Audience members`, `Member of the public`, `Public Speaker:`. */
const PUBLIC =
  `Audience${SPACE}[Mm]embers?|AUDIENCE${SPACE}MEMBERS?|(?:Members?|MEMBERS?)${SPACE}+(?:of the [Pp]ublic|OF THE PUBLIC)` +
  `|(?:Public|PUBLIC)${SPACE}+(?:Speaker|SPEAKER)(?=:)`;

/** Those without a name whom the words themselves show to be speakers: `An hon. Member`, `SPEAKER(?)`, `Speaker 2`. */
export const UNNAMED = new RegExp(
  [HONOURABLE, SOME, TOGETHER, BY_VOICE, UNIDENTIFIED, NUMBERED, HOUSE, PUBLIC].join('|'),
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
