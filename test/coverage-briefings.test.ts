import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { outline } from './released.ts';

describe('coverage: who speaks in a briefing or bulletin', () => {
  it('who speaks for a body, at a briefing', () => {
    const text = `UN Lake City Press Briefing

Ada Lund, Director of the Lake Service, chaired the hybrid briefing which was attended by spokespersons.

Rain in the Hills

Ola Myhre, for the Lake Agency (LA), informed that it rained.

WLO was also flying lamps.

Responding to a question from a journalist, Ms. Lund said that it had stopped.

Ebo Obi for the Office of the High Commissioner for Lakes (OHL) said this morning, it rained on.
`;
    assert.equal(dialectOf(text)?.id, 'coverage');
    assert.deepEqual(outline(text).split('\n').slice(2), [
      '§ Rain in the Hills',
      '  Ola Myhre |  | Lake Agency',
      '  Ms. Lund |  | ',
      '  Ebo Obi |  | Office of the High Commissioner for Lakes',
    ]);
  });

  it('a bulletin’s States in capitals, also behind what nobody says', () => {
    const text = `LAKE CITY HIGHLIGHTS

The group on lamps met in the morning. The MALDIVES said it rained. CHAD and MALI pointed to lamps. The EU asked why. TOGO, with MALI, indicated how.

FIJI, PERU, and the US preferred lamps. SAMOA lamented it. CHAD AND LAMPS was a book.

The Agency met partners. LAWFO said it rained. LUNEP reported on lamps. LWHO warned of wind.

LAMPS: New lamps: PERU drew the attention to lamps. The Secretariat referred to more.

Lake Convention Executive Secretary Ada Lund welcomed delegates.

COP-5 President Odo Berg, Director of the Lake Agency, drew delegates’ attention to it.
`;
    assert.deepEqual(outline(text).split('\n').slice(2), [
      ' |  | MALDIVES',
      ' |  | CHAD and MALI',
      ' |  | EU',
      ' |  | TOGO',
      ' |  | FIJI, PERU, and the US',
      ' |  | SAMOA',
      ' |  | PERU',
      ' |  | Secretariat',
      'Ada Lund | Lake Convention Executive Secretary | ',
      'Odo Berg | COP-5 President | Lake Agency',
    ]);
  });

  it('who once worked for a body is nobody who speaks for one, and a State of two words no person', () => {
    assert.equal(
      outline(
        'Statements\n\nADA LUND (Norway) said so.\n\nOla Myhre, who worked for the Lake Agency, told him more.\n\nSouth Africa, for the Lake Group, said that it rained.',
      ),
      '§ Statements\n  ADA LUND |  | Norway\n   |  | South Africa',
    );
    assert.equal(
      dialectOf(
        'Floods in the hills\n\nAda Lund, the mayor, chaired a briefing on the floods.\n\nOla Myhre, Fire Chief, said that it rained.\n',
      )?.id,
      undefined,
    );
  });

  it('whose office stands behind the name, a few words further on', () => {
    assert.match(
      outline(`Lake Committee Concludes Session

The Lake Committee today concluded its ninth session.

Closing the session, Ola Myhre, Chairperson of the Committee, summarized its work.

Ebo Obi, Lake Policy Director, Green International, spoke on lamps.

Jana Kovar, member of the Subcommittee on Lamps, said that it rained.

In her first update to the Council, High Commissioner Lund agreed.
`),
      /\nOla Myhre \| Chairperson \| Committee\nEbo Obi \| Lake Policy Director \| Green International\nJana Kovar \| member \| Subcommittee on Lamps\nLund \| High Commissioner \| $/,
    );
  });

  it('spokespersons of groups, incoming chairs and who presides', () => {
    assert.deepEqual(
      outline(`ADA LUND (Norway) said so.

The Workers’ spokesperson, Ola Myhre, said that it rained.

Ambassador Ebo Obi of Mali, incoming President of the Lake Council, said that it rained.

The President of the Council, speaking as the representative of Chad, said that it rained.

Director-General Jana Kovar said that it rained.

***** (Mexico) TO COME *****
`)
        .split('\n')
        .slice(1),
      [
        'Ola Myhre |  | Workers',
        'Ambassador Ebo Obi | incoming President of the Lake Council | Mali',
        ' | The President of the Council | ',
        'Jana Kovar | Director-General | ',
        'missing-speech: ***** (Mexico) TO COME *****',
      ],
    );
  });
});
