import assert from 'node:assert/strict';
import { capitalNameEnd, inCapitals, inTitleCase, titleNameEnd } from '../server/record/names.ts';

const capital = (text: string) => text.slice(0, Math.max(0, capitalNameEnd(text, 0, text.length)));
const title = (text: string) => text.slice(0, Math.max(0, titleNameEnd(text, 0, text.length)));

describe('names', () => {
  it('reads names in capitals to their end', () => {
    for (const [name, rest] of [
      ['ILSE BRANDVOLD', ' (Norway) said'],
      ['TEREZA V. KOLÁŘOVÁ', ', Director, said'],
      ['MARC-ANDRÉ DE LA CRUZ', ' (Monaco)'],
      ['JEAN de la CROIX', ' (Benin)'],
      ['HAMDI bin SALEM AL-MARRI', ' (Qatar)'],
      ['SIDI Ould MBARECK', ' (Mauritania)'],
      ['JOHN McDONALD', ' (Australia)'],
      ['’ANA ’OFAKITONGA', ' (Tonga)'],
      ['NINO D’ALMEIDA', ' (Portugal)'],
      ['THOMAS HALE, Jr.', ' (United States)'],
      ['KIMANI arap RONO', ' (Kenya)'],
      ['SUKARTINI', ' (Indonesia)'],
      ['GEORGE HOLM II', ' (Palau)'],
      ['İPEK YILDIRIM', ' (Türkiye) said'],
      ['A. K. RAHMAN', ' said'],
    ])
      assert.equal(capital(name! + rest), name);
  });

  it('takes no other words for a name', () => {
    for (const text of ['The Council', 'UNODC2 said', 'A resolution', 'I said', 'Statements', '24 RESOLUTIONS', '']) {
      assert.equal(capital(text), '', text);
    }
  });

  it('reads names in ordinary case, of two words at least', () => {
    assert.equal(title('Andrei Munteanu (Republic of Moldova)'), 'Andrei Munteanu');
    assert.equal(title('María de los Ángeles Prado (Cuba)'), 'María de los Ángeles Prado');
    assert.equal(title('Sweden (Europe)'), '');
  });

  it('sets names in title case', () => {
    for (const [house, reader] of [
      ['MARÍA EMILIA VELÁSQUEZ', 'María Emilia Velásquez'],
      ['YVES V. FENDT', 'Yves V. Fendt'],
      ['SCHOLL-NYMAN', 'Scholl-Nyman'],
      ['JOHN McDONALD', 'John McDonald'],
      ['O’BRIEN', 'O’Brien'],
      ['SANT’ANNA DELL’ORO', 'Sant’Anna Dell’Oro'],
      ['SIONE MA’AFU-MU’A', 'Sione Ma’afu-Mu’a'],
      ['NJERI NG’ANG’A', 'Njeri Ng’ang’a'],
      ['İPEK YILDIRIM', 'İpek Yildirim'],
      ['GEORGE HOLM II', 'George Holm II'],
      ['Ayşe Demir', 'Ayşe Demir'],
      ['JEAN de la CROIX', 'Jean de la Croix'],
      ['SEÁN Ó\u00a0DÁLAIGH', 'Seán Ó Dálaigh'],
    ])
      assert.equal(inTitleCase(house!), reader);
  });

  it('writes names as the house does', () => {
    for (const [name, house] of [
      ['Kebede Worku', 'KEBEDE WORKU'],
      ['María Peña Ñuñez', 'MARÍA PEÑA ÑUÑEZ'],
      ['Ayşe Yıldırım', 'AYŞE YILDIRIM'],
      ['Jens Weiß', 'JENS WEISS'],
      ['Ewan McDonald', 'EWAN McDONALD'],
      ['Ian MacLeod', 'IAN MacLEOD'],
      ['Guy Macron', 'GUY MACRON'],
      ['Thomas Hale Jr.', 'THOMAS HALE Jr.'],
      ['Siân O’Neill', 'SIÂN O’NEILL'],
    ])
      assert.equal(inCapitals(name!), house);
  });
});
