import { gzipSync } from 'node:zlib';
import { LAKES } from './opened.ts';

/** A file that nobody means to write, and that stands on somebody's disk all the same. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const RECORDS = {
  draft: LAKES.replaceAll('␣', '\u00a0'),
  verbatim: [
    'Lake Council',
    '12th meeting',
    'President: Mr. Lund .......... (Norway)',
    'The meeting was called to order at 10 a.m.',
    'The President (spoke in French): I give the floor to Ms. Vélez (Colombia).',
    'Ms. Vélez (Colombia): We adopted resolution 2331 (2661).',
    'A recorded vote was taken.\nIn favour:\nChad, Fiji, Norway\nAgainst:\nPeru\nAbstaining:\nNone',
    'Draft resolution A/99/L.7 was adopted by 3 votes to 2.',
    'The meeting rose at noon.',
  ].join('\n\n'),
  transcript:
    '# Minutes\n\nMR. CHEPTOO: Thank you.\n\nMS. ÅS: [unintelligible] TK\n\n(Applause)\n\nMR. CHEPTOO: So be it.\n',
} as const;
const { draft } = RECORDS;
const each = Object.entries(RECORDS);

type Texts = Readonly<Record<string, string>>;
type Bytes = Readonly<Record<string, Buffer>>;

/** One text for each of `all`, named by what is odd in it. */
function per<T>(all: readonly T[], make: (one: T) => readonly [string, string]): Texts {
  return Object.fromEntries(all.map(make));
}

const code = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8 with a mark': text => Buffer.from(`\ufeff${text}`),
  'UTF-8 with two marks': text => Buffer.from(`\ufeff\ufeff${text}`),
  'UTF-16 little-endian': text => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 without a mark': text => Buffer.from(text, 'utf16le'),
  'UTF-16 big-endian': text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-32': text => Buffer.from(new Uint32Array([...`\ufeff${text}`].map(c => c.codePointAt(0)!)).buffer),
  'Latin 1': text => Buffer.from(text, 'latin1'),
  'UTF-8 read as Latin 1': text => Buffer.from(Buffer.from(text).toString('latin1')),
  'UTF-8 that is cut': text => Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x80])]),
  'surrogates in UTF-8': text => Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80])]),
  'longer UTF-8 than needed': text => Buffer.concat([Buffer.from([0xc0, 0x80, 0xe0, 0x80, 0xaf]), Buffer.from(text)]),
  'bytes that no encoding has': text => Buffer.concat([Buffer.from(text), Buffer.from([0xfe, 0xff, 0xff, 0x0a])]),
};

const LINE_ENDS = ['\r\n', '\r', '\n\r', '\r\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\u001e', '\0', ' \n', ''];

const SIZES = [0, 1, 2, 3, 63, 255, 256, 4095, 4096, 4097, 32_767, 65_535, 65_536, 65_537, 1_048_576];

const CONTROLS = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u200e\u200f'];
const INVISIBLE = [
  ...'\u200b\u200c\u200d\u00ad\u2060\ufeff\ufe0f\u034f\u180e\u115f\u3164\uffa0\u1680\u3000\u2002\u2003\u2009\u202f',
  ...'\ufff9\uffff\ufdd0\ue000\u0007\u001b\u007f\u0080\u{e0041}\u{10ffff}',
];
const EMOJI = ['😀', '👩‍👩‍👧‍👦', '🇳🇴', '🇳', '👋🏽', '1️⃣', '🏴\u{e0067}\u{e0062}\u{e007f}', '❤️‍🔥', '\u200d', '🫱🏿‍🫲🏻'];
const ALPHABETS = [
  'ÅSA ÖBERG',
  'STRAßE',
  'İSMAİL',
  'ıŞIK',
  'ŉ ﬁ ﬂ',
  'Ǆ ǅ ǆ',
  'ΐΆΈ ΣΑΣ',
  'ИЛЬЯ Й',
  'ქართული',
  'ᏣᎳᎩ',
  '𐐀𐐁𐐂',
  '𝐍𝐀𝐌𝐄',
  'ＮＡＭＥ',
  '山田太郎',
  'محمد علي',
  'שרה לוי',
  'नरेंद्र',
  'ภาษาไทย',
];
/** Names that are something else to a program. */
const TRAPS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'null',
  'undefined',
  '$& $1 $`',
  '(.*)+$',
  '[a-',
  '\\u0000',
  '%s%n%x',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '![x](command:rm)',
  '../../etc/passwd',
  '$(reboot)',
  '`reboot`',
  '=1+1',
];
const WORDS = [
  'a',
  'A',
  ' ',
  '\u00a0',
  '\t',
  '0',
  '(',
  ')',
  '“',
  '"',
  '’',
  '-',
  '\u2011',
  ',',
  '.',
  ':',
  '/',
  '\u0301',
  '😀',
  'he/she ',
  'he said that she ',
  'NAME TO COME ',
  'resolution 2331 (2661), ',
  'A/RES/60/1 ',
  'Statement by Chad to come. ',
  'Mr. Ås (Chad): ',
  'In favour: Chad, ',
  'United Nations (UN) ',
  'TK ',
  '[[Page S1]]',
  '<p>',
  '&#x0;',
];
const NESTED: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['‘', '’'],
  ['<b>', '</b>'],
  ['> ', '\n'],
  ['# ', '\n'],
  ['- ', '\n'],
];
const PROGRAMS: Bytes = {
  'a picture': Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), noise(2000, 1)]),
  'a program': Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), noise(2000, 2)]),
  'an archive': gzipSync(draft),
  'a document': Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\u0006\0'), noise(2000, 3)]),
  'a printed page': Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'),
  'rich text': Buffer.from('{\\rtf1\\ansi NAME TO COME (Chad) said \\par}'),
};
const FORMS: Texts = {
  'a table': 'affiliation,name,pronoun\nChad,"Lund, Eva",she\nPeru,,\n',
  JSON: JSON.stringify({ speakers: [{ name: 'NAME TO COME', said: draft }] }),
  XML: `<?xml version="1.0"?><debate><speech by="#lund">${draft}</speech></debate>`,
  HTML: `<!doctype html><p>${draft.replaceAll('\n', '<br>')}</p>`,
  Markdown: `# Record\n\n* NAME TO COME (Chad)\n\n| a | b |\n|---|---|\n| TK | he/she |\n\n\`\`\`\n${draft}\n\`\`\`\n`,
  'a conflict': `<<<<<<< ours\n${draft}=======\n${draft.replace('2661', '2016')}>>>>>>> theirs\n`,
  'a log': '2026-01-02T03:04:05Z INFO Mr. Lund: started\n'.repeat(200),
  subtitles: '1\n00:00:01,000 --> 00:00:02,000\nMR. LUND: Yes.\n\n2\n00:00:02,000 --> 00:00:03,000\n- No.\n',
  mail: 'From: Eva Lund <eva@example.org>\nTo: desk@example.org\nSubject: Re: draft\n\n> NAME TO COME (Chad) said so.\n',
  code: 'function say(he, she) {\n  return he/she; // TK: NAME TO COME\n}\n',
  base64: Buffer.from(draft).toString('base64'),
  'terminal colours': draft.replaceAll(' ', ' \u001b[31m'),
  'two columns': draft.replaceAll('\n', `${' '.repeat(60)}|${' '.repeat(60)}\n`),
};

/** Some hundred files, the same each time. */
export function hostileFiles(): readonly HostileFile[] {
  const texts: Record<string, Texts> = {
    'lines that end in': Object.assign(
      {},
      ...each.map(([kind, text]) =>
        per(LINE_ENDS, end => [`${JSON.stringify(end)} in a ${kind}`, text.replaceAll('\n', end)]),
      ),
    ),
    'mixed lines': { 'of all kinds': draft.replace(/\n/g, (_, at: number) => LINE_ENDS[at % 4]!) },
    'a record of': per(SIZES, size => [
      `${size} characters`,
      draft.repeat(Math.ceil(size / draft.length)).slice(0, size),
    ]),
    'a line of': per(SIZES, size => [`${size} characters`, 'he said (x) '.repeat(Math.ceil(size / 12)).slice(0, size)]),
    'between all words': per([...CONTROLS, ...INVISIBLE], sign => [code(sign), draft.replaceAll(' ', ` ${sign}`)]),
    'within all words': per([...CONTROLS, ...INVISIBLE], sign => [code(sign), draft.replace(/\B/g, sign)]),
    'marks on each letter': per([1, 2, 10, 100], many => [
      `${many}`,
      draft.replace(/\p{L}/gu, `$&${'\u0301\u0337'.repeat(many)}`),
    ]),
    'names with': per(EMOJI, sign => [[...sign].map(code).join(' '), draft.replaceAll(/(?=[A-ZÅ]{3})/g, sign)]),
    'names like': per([...ALPHABETS, ...TRAPS], name => [
      name,
      `${name} (Chad) said that he was. She went on.\n\nEVA LIND (${name}) said so.\n\nMr. ${name} (Peru): ${name}\n\n${name}: ${name}`,
    ]),
    NUL: {
      'at the start': `\0${draft}`,
      'at the end': `${draft}\0`,
      'for spaces': draft.replaceAll(' ', '\0'),
      'after each letter': draft.replace(/./g, '$&\0'),
      alone: '\0'.repeat(5000),
    },
    'one line of': per(WORDS, word => [
      JSON.stringify(word),
      `PER ÅS (Norway) said ${word.repeat(Math.ceil(60_000 / word.length))}`,
    ]),
    'nested 5,000 deep': per(NESTED, ([open, close]) => [open, `${draft}${open.repeat(5000)}x${close.repeat(5000)}`]),
    'never closed': per(NESTED, ([open]) => [open, draft.replaceAll(' ', ` ${open}`)]),
    'what looks like': FORMS,
  };
  const bytes: Record<string, Bytes> = {
    'what is really': PROGRAMS,
    noise: Object.fromEntries([4, 5, 6, 7, 8].map(seed => [`${seed}`, noise(20_000, seed)])),
    'encoded as': Object.fromEntries(
      each.flatMap(([kind, text]) =>
        Object.entries(ENCODINGS).map(([encoding, encode]) => [`${encoding}: a ${kind}`, encode(text)]),
      ),
    ),
  };
  return [
    ...Object.entries(texts).flatMap(([family, members]) =>
      Object.entries(members).map(([member, text]) => ({ name: `${family} ${member}`, bytes: Buffer.from(text) })),
    ),
    ...Object.entries(bytes).flatMap(([family, members]) =>
      Object.entries(members).map(([member, content]) => ({ name: `${family} ${member}`, bytes: content })),
    ),
  ];
}

/** Bytes without any order, the same for the same seed. */
function noise(length: number, seed: number): Buffer {
  let state = seed;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    }),
  );
}
