import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import type { Span } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';
import { outline } from './outline.ts';

/** `name | State | office`, a line a speech. */
function who(text: string): string {
  const record = parse(text, dialectOf(text)!);
  const say = (span?: Span) => (span ? text.slice(span.start, span.end) : '');
  return [
    record.dialect,
    ...speechesOf(record).map(({ speaker }) =>
      [say(speaker.name), say(speaker.affiliation), say(speaker.title)].join(' | '),
    ),
  ].join('\n');
}

describe('verbatim records in other languages of the United Nations', () => {
  for (const [language, text, speakers] of [
    [
      'French',
      'Président : Mme Lund (Norvège)\n\nLa Présidente (parle en anglais) : Je donne la parole.\n\nM. Diarra (Mali) : Trois points : l’eau, le sel, la paix.\n\nMme Lund : Merci.',
      ' |  | La Présidente\nDiarra | Mali | \nLund |  | ',
    ],
    [
      'Spanish',
      'La Presidenta interina (habla en inglés): Tiene la palabra.\n\nSr. de la Fuente Gil (Costa Rica): Gracias.',
      ' |  | La Presidenta interina\nde la Fuente Gil | Costa Rica | ',
    ],
    [
      'Russian',
      'Председатель: г-жа Лунд (Норвегия)\n\nПредседатель (говорит по-английски): Слово имеет Мали.\n\nГ-н Диарра (Мали): Благодарю.',
      ' |  | Председатель\nДиарра | Мали | ',
    ],
    [
      'Chinese',
      '主席： 伦德女士 （挪威）\n\n主席（以英语发言）：请发言。\n\n迪亚拉先生（马里）（以法语发言）：谢谢。',
      ' |  | 主席\n迪亚拉 | 马里 | ',
    ],
    [
      'Arabic',
      'الرئيسة (تكلمت بالإنكليزية): أعطي الكلمة.\n\nالسيد ديارا (مالي): شكرا.',
      ' |  | الرئيسة\nديارا | مالي | ',
    ],
  ] as const) {
    it(language, () => assert.equal(who(text), `verbatim\n${speakers}`));
  }

  it('numbered, as they were', () =>
    assert.equal(
      who(
        '1.  Le PRÉSIDENT (interprétation de l’anglais) : La parole est au Mali.\n\n' +
          '2.  M. DIARRA (Mali) [interprétation du russe] : Merci.\n\n3.  En 2030, le lac était plein.\n\n' +
          '4.  Le SECRÉTAIRE GÉNÉRAL : Merci à tous.',
      ),
      'verbatim\n |  | Le PRÉSIDENT\nDIARRA | Mali | \n |  | Le SECRÉTAIRE GÉNÉRAL',
    ));

  it('offices in capitals', () =>
    assert.equal(
      who(
        'La PRESIDENTA: Gracias. Tiene la palabra Chile.\n\n' +
          'El REPRESENTANTE PERMANENTE DE CHILE: Muchas gracias.\n\nEl SECRETARIO GENERAL ADJUNTO: Gracias.\n\n' +
          'La REPRESENTANTE INTERINA DE LOS ESTADOS UNIDOS: Thank you.',
      ),
      'verbatim\n |  | La PRESIDENTA\n | CHILE | El REPRESENTANTE PERMANENTE\n |  | El SECRETARIO GENERAL ADJUNTO\n | ESTADOS UNIDOS | La REPRESENTANTE INTERINA',
    ));
});

describe('summary records in other languages of the United Nations', () => {
  for (const [language, text, speakers] of [
    [
      'French',
      'LAC/C/SR.12\n\nPrésident: Mme LUND\n\nLa séance est ouverte à 10 h 05.\n\n' +
        '1.À l’invitation de la Présidente, Mme Diarra et M. Berg (Mali) prennent place à la table.\n\n' +
        '2.Mme DIARRA (Mali), présentant le rapport, dit que le lac est plein.\n\n' +
        '3.M. de la Tour, s’associant à M. Berg, demande pourquoi.\n\n4. La PRÉSIDENTE souhaite une réponse.\n\n' +
        '5. Le lac a été vidé en 2030. M. Berg dit le contraire.\n\n6. M. Berg est élu.',
      'DIARRA | Mali | \nde la Tour |  | \n |  | La PRÉSIDENTE',
    ],
    [
      'Spanish',
      'LAC/C/SR.12\n\n1. Por invitación del Presidente, la delegación de Malí toma asiento.\n\n' +
        '2.La Sra . Diarra (Malí), al presentar el informe, dice que el lago está lleno.\n\n' +
        '3.El Presidente invita a los miembros a preguntar.\n\n' +
        '4. El Sr. de la Cruz, hablando como Relator, pregunta por qué.\n\n' +
        '5. En respuesta al Sr. de la Cruz, la Sra. Diarra contesta que llueve.',
      'Diarra | Malí | \n |  | El Presidente\nde la Cruz |  | \nDiarra |  | ',
    ],
    [
      'Russian',
      'LAC/C/SR.12\n\n1.ПРЕДСЕДАТЕЛЬ предлагает Комитету начать.\n\n' +
        '2.Г-н ДИАРРА (Мали), напоминая о прошлом заседании, говорит, что озеро полное.\n\n' +
        '3. Г-жа Лунд (докладчик) выражает сожаление.\n\n4. Решение принимается.',
      ' |  | ПРЕДСЕДАТЕЛЬ\nДИАРРА | Мали | \nЛунд | докладчик | ',
    ],
    [
      'Chinese',
      'LAC/C/SR.12\n\n1.主席说,她认为委员会希望通过报告。\n\n2.就这样决定。\n\n3.Lund女士(报告员)介绍了报告草案。\n\n4.迪亚拉先生(马里)说,湖水已满。\n\n5.报告获得通过。',
      ' |  | 主席\nLund | 报告员 | \n迪亚拉 | 马里 | ',
    ],
    [
      'Arabic',
      'LAC/C/SR.12\n\n1 - جلس السيد بانيه إلى طاولة اللجنة.\n\n2 - السيدة لوند (النرويج) قالت إن البحيرة ممتلئة.\n\n3 - السيد بارفيت سأل عن السبب.\n\n4 - الرئيسة شكرت الوفد.',
      'لوند | النرويج | \nبارفيت |  | \n |  | الرئيسة',
    ],
  ] as const) {
    it(language, () => assert.equal(who(text), `summary\n${speakers}`));
  }

  it('names with each of the particles', () => {
    const particles = ['de du des del la las los le da do dos al el ben bin van von der y e', 'd’']
      .flatMap(words => words.split(' '))
      .map(particle => `Ola ${particle}${particle.endsWith('’') ? '' : ' '}Lund`);
    const text = particles.map((name, at) => `${at + 1}. M. ${name} (Mali) dit que le lac est plein.`).join('\n\n');
    assert.equal(who(`LAC/C/SR.12\n\n${text}`), ['summary', ...particles.map(name => `${name} | Mali | `)].join('\n'));
  });

  it('French verbs of the past, with what may stand before them', () => {
    const told = [
      ...['a évoqué', 'a fini', 'a dit', 'a repris', 'a répondu', 's’est associée', 's’est réjoui', "s'est félicité"],
      ...['a aussi évoqué', 'a également évoqué', 'a ensuite évoqué', 'a enfin évoqué', 'a longuement évoqué'],
    ];
    const text = told.map((verb, at) => `Mme ANA GIL${'A'.repeat(at)} (Pérou) ${verb} le lac.`).join('\n\n');
    assert.equal(who(text), ['coverage', ...told.map((_, at) => `ANA GIL${'A'.repeat(at)} | Pérou | `)].join('\n'));
  });

  it('French press releases tell in the past', () =>
    assert.equal(
      who(
        'Mme LENE LUND, Ministre des lacs de la Norvège, a évoqué le lac. Il est plein, a-t-elle dit.\n\n' +
          'M. OUMAR DIARRA (Mali), au nom du Groupe des lacs, s’est félicité du texte.\n\n' +
          'Pour M. JAN BERG (Danemark), il faut agir.\n\n« Il faut agir », a lancé Mme ANA GIL (Pérou).\n\n' +
          'Reprenant la parole, le représentant du Mali a répondu.\n\nM. Berg a été élu.\n\n' +
          'S’exprimant au nom du Groupe des lacs, M. OLA MYHRE (Suède) a remercié les experts.\n\n' +
          'M me  INA ROTH (Malte), M. JON ORR (Tchad) et Mme MOSS (Fidji) ont insisté sur la pluie.\n\n' +
          'NOM À VENIR, Directrice du Bureau des lacs, a souhaité bonne chance.',
      ),
      'coverage\nLENE LUND | Norvège | Ministre des lacs\nOUMAR DIARRA | Mali | \nJAN BERG | Danemark | \nANA GIL | Pérou | \n | Mali | le représentant' +
        '\nOLA MYHRE | Suède | \nINA ROTH | Malte | \n |  | Directrice du Bureau des lacs',
    ));

  it('French releases: names left open, lines broken by hand, a group for whom a State speaks', () =>
    assert.equal(
      who(
        'M. … (Togo) a évoqué la pluie.\n\nM. [NOM À VENIR] (Tchad) a salué le vent.\n\n' +
          'Mme [nom], de l’Amicale des lacs, a dit non.\n\nM. TO COME (Fidji) a dit oui.\n\nMme INA ROTH (Malte) s’est réjouie.\n\n' +
          'La Directrice adjointe aux lacs, Mme EVA HOLM, a dit non.\n\nMme XXX (Pérou) s’est dite inquiète.\n\nMme ANA GIL (Pérou) s’est plainte du vent.\n\n' +
          'Mme LENE LUND, Sous-Secrétaire générale aux lacs et Coordonnatrice\npour les rivières, a dit non.\n\n' +
          'Le Mali, au nom du Groupe des lacs, a salué le texte.\n\n' +
          'Le Conseil, au nom duquel elle parle, a adopté le texte.\n\nLa Commission, au nom des lacs, a salué le texte.',
      ),
      'coverage\n | Togo | \n | Tchad | \n |  | \n | Fidji | \nINA ROTH | Malte | \nEVA HOLM |  | La Directrice adjointe aux lacs\n | Pérou | \nANA GIL | Pérou | \n' +
        'LENE LUND |  | Sous-Secrétaire générale aux lacs et Coordonnatrice\npour les rivières\n | Mali | ',
    ));

  it('headings of French releases', () =>
    assert.equal(
      outline(
        'CS/9901\n\nLe Conseil débat des lacs\n\nDéclarations liminaires\n\nMme ANA GIL (Pérou) a dit non.\n\n' +
          'Présentation du rapport\n\nM. JAN BERG (Mali) a dit oui.\n\nQuestions et réponses des experts\n\nM. JON ORR (Tchad) a dit peut-être.\n\n' +
          'Débat interactif avec l’Experte\n\nLe Mali, à titre de pays concerné, a rappelé la pluie.\n\nAperçu du débat\n\nMme ANA GIL (Pérou) a conclu.\n',
      )
        .split('\n')
        .filter(line => /§|»/.test(line))
        .map(line => line.replace(/ ».*/, '').trim())
        .join(' '),
      '§ Déclarations liminaires Mme ANA GIL (Pérou) § Présentation du rapport M. JAN BERG (Mali) ' +
        '§ Questions et réponses des experts M. JON ORR (Tchad) § Débat interactif avec l’Experte (Mali) ' +
        '§ Aperçu du débat Mme ANA GIL (Pérou)',
    ));
});
