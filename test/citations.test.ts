import assert from 'node:assert/strict';
import { citationAt, citationsOf } from '../server/record/citations.ts';
import { parse } from '../server/record/parse.ts';
import { draw, drawn } from './marks.ts';
import { leastTime, timeWithin } from './processor-time.ts';
import { ofCitations } from './properties/citations.ts';

/** The record below a title, as the reader sees it. */
const record = (text: string, title = 'Security Council: Harbours') => parse(`${title}\n\n${text}`);
const cited = (text: string, title?: string) => citationsOf(record(text, title));
const keys = (text: string, title?: string) => cited(text, title).map(({ key }) => key);
const bodies = (text: string, title?: string) => cited(text, title).map(({ body, bodyFrom }) => [body, bodyFrom]);

describe('citations', () => {
  const covers = (picture: string) => {
    const { text, spans } = drawn(picture);
    const read = citationsOf(parse(text)).map(({ span }) => span);
    assert.equal(draw(text, read), draw(text, spans));
  };

  it('cover the word with the first number, and each later number', () => {
    covers(`
He recalled resolutions␣1325␣(2000), 1820␣(2008) and 1888␣(2009), and resolution␣242(1967).
            ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^     ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
`);
    covers(`
Assembly resolutions 49/75 G and 50/70 H; resolutions 1514 (XV), 3201 (S‑VI) and ES-11/1.
         ^^^^^^^^^^^^^^^^^^^     ^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^     ^^^^^^^
`);
    covers(`
Security Council Resolution 242 of 22 November 1967, UNSCR 1701, RESOLUTION 338 (1973).
                 ^^^^^^^^^^^^^^                      ^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^
`);
  });

  it('cover lists in French and Spanish', () => {
    covers(`
Il a cité les résolutions 1325␣(2000), 1820␣(2008) et 1888␣(2009), y las resoluciones 242␣(1967) y 338␣(1973).
              ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^    ^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^
`);
  });

  it('cover a symbol to its last sign, with what is added to it apart', () => {
    covers(`
See A/64/13 and Add.1, A/C.4/70/L.9/Rev.1, S/PV.8111 (Resumption 1), SC/13081 and S/RES/2331 (2016).
    ^^^^^^^     ^^^^^  ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^     ^^^^^^^^^^^^^^^^^
`);
    covers(`
Draft resolution A/64/L.36 * (A/64/418 / Add.4) and A/70/95-S/2015/446, annex.
                 ^^^^^^^^^    ^^^^^^^^^^^^^^^^      ^^^^^^^ ^^^^^^^^^^
`);
  });

  it('cover symbols with a session in brackets, of committees in Roman numbers, and of the World Trade Organization', () => {
    covers(`
See GC(61)/RES/12, GC(61)/22, ICCD/COP(14)/2, TD/B/C.I/2/Rev.1, TD/B/C.II/L.3 and IP/C/W/643; not TCP/IP/3, f(6)/2, (61)/2.
    ^^^^^^^^^^^^^  ^^^^^^^^^  ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^     ^^^^^^^^^^
`);
    assert.deepEqual(keys('ICCD/COP(14)/2, GC(XV)/4 and TD/B/C.I/2'), ['ICCD/COP(14)/2', 'GC(XV)/4', 'TD/B/C.I/2']);
  });

  it('cover symbols whose series numbers its documents, and of which the letters have a hyphen', () => {
    covers(`
See SPLOS/73, TD/458 and Corr.1, ICC-ASP/4/20 and resolution ICC-ASP/5/Res.1; not a SPLOS/case, ACC-ASP/4/20.
    ^^^^^^^^  ^^^^^^     ^^^^^^  ^^^^^^^^^^^^                ^^^^^^^^^^^^^^^
`);
  });

  it('cover each of a row of additions or drafts', () => {
    for (const [text, ...expected] of [
      ['A/64/418/Add.1 and 2', 'A/64/418/Add.1', 'A/64/418/Add.2'],
      ['A/64/418 and Add.1, 2 and 3', 'A/64/418', 'A/64/418/Add.1', 'A/64/418/Add.2', 'A/64/418/Add.3'],
      ['A/64/418/Add.1 and Add.2', 'A/64/418/Add.1', 'A/64/418/Add.2'],
      ['A/64/418, Add.1 and Corr.1', 'A/64/418', 'A/64/418/Add.1', 'A/64/418/Corr.1'],
      ['A/C.1/75/L.1, L.7/Rev.1 and L.12', 'A/C.1/75/L.1', 'A/C.1/75/L.7/Rev.1', 'A/C.1/75/L.12'],
      ['A/75/L.1 to L.4', 'A/75/L.1', 'A/75/L.4'],
      ['A/75/L.1–L.4', 'A/75/L.1', 'A/75/L.4'],
      ['A/75/L.1 and Add.1', 'A/75/L.1', 'A/75/L.1/Add.1'],
      ['A/64/418/Add.1 and 2 other reports', 'A/64/418/Add.1'],
      ['A/64/418/Add.1, 2009', 'A/64/418/Add.1'],
      ['A/64/13 and 2', 'A/64/13'],
      ['A/64/13 and L.4', 'A/64/13'],
    ] as const)
      assert.deepEqual(keys(`See ${text}.`), expected, text);
  });

  it('have one key for every spelling of a text', () => {
    for (const [key, ...spellings] of [
      [
        'S/RES/2331',
        'resolution 2331 (2016)',
        'S/RES/2331',
        'S/RES/2331(2016)',
        'resolution No. 2331 (2661)',
        'UNSCR 2331',
        'la résolution 2331 (2016)',
        'la resolución 2331 (2016) del Consejo de Seguridad',
      ],
      [
        'A/RES/66/253B',
        'resolution 66/253 B',
        'UNGA resolution 66/253 B',
        'resolution␣66/253B',
        'A/RES/66/253 B',
        'resolution A/66/253 B',
      ],
      ['A/RES/377A(V)', 'resolution 377 A (V)', 'resolution 377 (V) A', 'A/RES/377A(V)'],
      ['A/RES/ES-11/1', 'resolution ES-11/1', 'A/RES/ES‑11/1'],
      [
        'A/HRC/RES/16/18',
        'Human Rights Council resolution 16/18',
        'A/HRC/RES/16/18',
        'la résolution 16/18 du Conseil des droits de l’homme',
      ],
      ['S/PRST/2015/25', 'presidential statement 2015/25', 'S/PRST/2015/25'],
      ['A/DEC/62/557', 'General Assembly decision 62/557', 'A/DEC/62/557'],
    ] as const) {
      for (const spelling of spellings) assert.deepEqual(keys(spelling.replace('␣', '\u00a0')), [key], spelling);
    }
  });

  it('tell the parts of what is cited, each where it stands', () => {
    const { text } = record('By resolution 66/253 B of 3 August 2012 and resolution 2331␣(2016)');
    const [assemblys, councils] = cited(
      'By resolution 66/253 B of 3 August 2012 and resolution 2331␣(2016)'.replace('␣', '\u00a0'),
    );
    const words = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
    assert.deepEqual(
      [assemblys?.session?.value, assemblys?.number?.value, assemblys?.letter?.value, assemblys?.date?.value],
      ['66', 253, 'B', '2012-08-03'],
    );
    assert.equal(words(assemblys?.session?.span), '66');
    assert.equal(words(assemblys?.date?.span), '3 August 2012');
    assert.deepEqual([councils?.number?.value, councils?.year?.value], [2331, 2016]);
    assert.equal(words(councils?.year?.span), '2016');
  });

  it('say whose they are, and what shows it', () => {
    assert.deepEqual(bodies('resolution 1325 (2000)'), [['Security Council', 'form']]);
    assert.deepEqual(bodies('S/RES/1325'), [['Security Council', 'symbol']]);
    assert.deepEqual(bodies('Security Council resolution 1325'), [['Security Council', 'name']]);
    assert.deepEqual(bodies('resolution 1325'), [['Security Council', 'record']]);
    assert.deepEqual(bodies('Security Council and General Assembly resolutions 1325 (2000) and 60/1'), [
      ['Security Council', 'form'],
      ['General Assembly', 'context'],
    ]);
    assert.deepEqual(bodies('resolution 60/1 of the General Assembly'), [['General Assembly', 'name']]);
    assert.deepEqual(bodies('resolution 16/18', 'Human Rights Council: Racism'), [['Human Rights Council', 'context']]);
    assert.deepEqual(bodies('resolution 16/18'), [[undefined, undefined]]);
    assert.deepEqual(bodies('resolution 2005/20', 'Economic and Social Council: Children'), [
      ['Economic and Social Council', 'record'],
    ]);
    assert.deepEqual(bodies('the Commission on Human Rights, in its resolution 2005/80'), [
      ['Commission on Human Rights', 'name'],
    ]);
  });

  it('leave the Assembly its own, in whatever form', () => {
    assert.deepEqual(bodies('General Assembly resolution 181 (1947)'), [['General Assembly', 'name']]);
    assert.deepEqual(bodies('the Assembly’s landmark resolution 194 (1948)'), [['General Assembly', 'name']]);
    assert.deepEqual(bodies('Partition was in resolution 181 (1947).'), [['General Assembly', 'context']]);
    assert.deepEqual(keys('resolution 181 (II), or as some write resolution 181 (1947)'), [
      'A/RES/181(II)',
      'A/RES/181(II)',
    ]);
  });

  it('leave other houses theirs', () => {
    for (const text of [
      'House Resolution 242 and Senate Joint Resolution 23',
      'the European Parliament resolution 242 (1967)',
      'Congress had passed resolution 2231 (2014)',
      'the Parliamentary Assembly, in Resolution 2096 (2016),',
      'the Peace and Security Council’s resolution 12 (2006)',
      'ITU Resolution 40 (1995)',
      'the Council of Europe’s Resolution 2463 (2022)',
      'Chad’s council had passed resolution 1737 (1998)',
      'the city council adopted resolution 1373 (1998)',
      'my New Year’s resolution 1 (2020)',
      'a screen resolution 1080',
      'the draft resolution 60 (2005) and Draft Resolution 61 (2005)',
    ])
      assert.deepEqual(keys(text), [], text);
    assert.deepEqual(keys('I move Resolution 28.', 'House of Commons Debates'), []);
  });

  it('are of the body that is named behind them, in French and Spanish, too', () => {
    assert.deepEqual(keys('la résolution 60/1 de l’Assemblée générale, la resolución 60/2 de la Asamblea General'), [
      'A/RES/60/1',
      'A/RES/60/2',
    ]);
    assert.deepEqual(keys('la résolution 2005/20 du Conseil économique et social'), ['E/RES/2005/20']);
    assert.deepEqual(keys('PART II Resolution 1325 (2000)'), ['S/RES/1325']);
  });

  it('are documents of the first decades, and of Geneva', () => {
    const symbols = ['E/L.1672/Rev.1', 'E/977', 'A/L.776/Add.1', 'T/PET.5/12', 'T/SR.12', 'CD/CW/WP.170', 'CD/1036'];
    assert.deepEqual(keys(symbols.join(' and ')), symbols);
  });

  it('are not read into other numbers', () => {
    for (const text of [
      'Special Alert No. 237 (1993) came before resolution.',
      'adopted by 93 votes to 55, with 1 abstention',
      'ISIL/Da’esh, and/or, he/she, 24/7, 2016/17, 12/05/2016, 1/3, HTTP/1.1, A/H1N1, N/A, AM/PM',
      'https://docs.example.org/S/RES/1325(2000) and www.example.org/A/64/L.72',
      'S/2018/XXX and resolution XXX (2018)',
      'the 1951 Refugee Convention, the 1540 Committee, article 25',
      'a resolution of 300 dots and resolution 1920 by 1080',
      'maps at resolution 60%',
    ])
      assert.deepEqual(keys(text), [], text);
  });

  it('stop at a quantity, and at a blank line', () => {
    assert.deepEqual(keys('resolutions 1325 (2000) and 500 troops'), ['S/RES/1325']);
    assert.deepEqual(keys('resolutions 242 and 338 stood; resolutions 242 and 500 trucks too'), [
      'S/RES/242',
      'S/RES/242',
    ]);
    assert.deepEqual(keys('Action on the resolution\n\n12. The Chair spoke.'), []);
    assert.deepEqual(keys('was adopted (resolution\n\n64/186)'), ['A/RES/64/186']);
  });

  it('have their years behind them all, in their order', () => {
    const dated = (text: string) => citationsOf(record(text)).map(({ key, year }) => `${key} ${year?.value}`);
    const ofTwo = ['S/RES/242 1967', 'S/RES/338 1973'];
    assert.deepEqual(dated('Council resolutions 242 and 338 of 1967 and 1973, and then'), ofTwo);
    assert.deepEqual(dated('resolutions 242, 338 and 425 of 1967, 1973 and 1978.'), [...ofTwo, 'S/RES/425 1978']);
    // Whose is whose?
    assert.deepEqual(dated('resolutions 242, 338 and 425 of 1967 and 1978.'), [
      'S/RES/242 undefined',
      'S/RES/338 undefined',
      'S/RES/425 undefined',
    ]);
    assert.deepEqual(dated('resolutions 242 and 338 of 1973 and 2016 (2011)'), [
      'S/RES/242 undefined',
      'S/RES/338 1973',
      'S/RES/2016 2011',
    ]);
  });

  it('stand alone where the record cites them elsewhere', () => {
    assert.deepEqual(keys('By resolution 1325 (2000) we promised.  Since 1325 (2000) little was done.'), [
      'S/RES/1325',
      'S/RES/1325',
    ]);
    assert.deepEqual(keys('Since 1325 (2000) little was done.'), []);
    assert.deepEqual(keys('By resolution 1325 (2000).  Number 1325 (2000) of the list.'), ['S/RES/1325']);
  });

  it('end before a letter of two units as before any', () => {
    for (const word of ['NAME', '𝐍𝐀𝐌𝐄']) assert.deepEqual(citationsOf(record(`resolution 66/253B${word}`)), [], word);
  });

  it('are read once for a record, in order, and none over another', () => {
    const one = record('S/RES/242, resolution 338 (1973), A/64/L.72 and decision 62/557');
    const read = citationsOf(one);
    assert.equal(citationsOf(one), read);
    assert.equal(read.length, 4);
    for (const [i, { span, designation }] of read.entries()) {
      assert.ok(designation.start >= span.start && designation.end <= span.end);
      if (i > 0) assert.ok(span.start >= read[i - 1]!.span.end);
    }
    assert.equal(citationAt(one, read[1]!.span.start + 3), read[1]);
    assert.equal(citationAt(one, 0), undefined);
  });

  it('take time in proportion to the text, whatever it is', function () {
    this.timeout(20_000);
    this.retries(2);
    const plain = record('x');
    const read = (text: string) => () => void citationsOf({ ...plain, text });
    for (const piece of [
      'A/',
      'S/2017/',
      '(',
      'resolution ',
      'resolutions 1325 (2000), ',
      'resolution 1 (2000) 2 (2000) ',
      'resolution 60/1 A and ',
      'resolution\n',
      'resolution \u00a0',
      '1325 (2000) ',
      'Council ',
    ]) {
      const few = Math.max(5, leastTime(3, read(piece.repeat(1_000))));
      const many = timeWithin(few * 40, read(piece.repeat(10_000)));
      assert.ok(many < few * 40, `${piece}: ${few.toFixed(1)} ms, ten times as much ${many.toFixed(1)} ms`);
    }
  });

  it('survive any text, in order, none over another, each part within its citation', () => {
    const { failure } = ofCitations.try({ seed: Date.now() % 2 ** 31, runs: 300 });
    assert.ok(failure === undefined, failure);
  });
});
