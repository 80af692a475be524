import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { codeActions } from '../server/features/mending/code-actions.ts';
import { fillIn, fillInActions, openSpeaker } from '../server/features/mending/fill-in.ts';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { positionAt } from '../server/features/open/range.ts';
import { inHouseCase } from '../server/project/speakers/fill-in.ts';
import { speakersList } from '../server/project/speakers/speakers.ts';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { drawn } from './marks.ts';
import { able, known, MANUAL } from './opened.ts';

const LIST = `affiliation,name,title,pronoun
Ethiopia,Hirut Bekele,Permanent Representative,she
Ethiopia,Dawit Ørjan McAlem,,he
Russia,Yury Orlov,,
Ghana,Ama Tetteh,,she
"Chad","Ali (.*)+ Straß",,they`;

const asks = { ...able, asksForSpeakers: true };

function at(picture: string, list = LIST, client = asks) {
  const { text, cursor = 0 } = drawn(picture.trim());
  const speakers = speakersList('speakers.csv', readSpeakersList(list).speakers, false, known.catalogue);
  const open = openRecord(
    { uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text },
    { ...known, list: speakers },
  );
  const after = (edit: WorkspaceEdit | null | undefined) => {
    const [change] = edit?.documentChanges ?? [];
    const edits = (change && 'edits' in change ? change.edits : []) as TextEdit[];
    return TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
  };
  const actions = fillInActions(open, { start: cursor, end: cursor }, client, MANUAL);
  return { open, actions, titles: actions.map(({ title }) => title), after, position: positionAt(open.lines, cursor) };
}
const first = ({ actions, after }: { actions: readonly CodeAction[]; after: (edit?: WorkspaceEdit) => string }) =>
  after(actions[0]?.edit);

const DRAFT = `
NAME TO<|> COME (Ethiopia), associating him/herself with the Group, said that his/ her lake was full.  He/she had seen it.

HE/SHE, s/he added, was glad, as “he/she” was written.

NAME TO COME (Ghana) said that he/she was not.`;

describe('filling in a speaker', () => {
  it('offers everybody of the State, and one who is asked for', () => {
    assert.deepEqual(at(DRAFT).titles, [
      'Fill in Hirut Bekele, Permanent Representative (she)',
      'Fill in Dawit Ørjan McAlem (he)',
      'Fill in another speaker…',
      'Fill in Hirut Bekele, the name alone',
      'Fill in Dawit Ørjan McAlem, the name alone',
    ]);
  });

  it('offers those whom the list has under the acronym of a body, each once', () => {
    const list = 'affiliation,name\nLWP,Odo Berg\nLakes and Wells Programme,Eva Lund\nEU,Ada Obi\n,Ida Holm';
    const titles = (body: string) => at(`NAME TO<|> COME, ${body}, said so.`, list, able).titles;
    assert.deepEqual(titles('Lakes and Wells Programme (LWP)'), ['Fill in Eva Lund', 'Fill in Odo Berg']);
    assert.deepEqual(titles('European Union (EU)'), ['Fill in Ada Obi']);
  });

  it('writes name and pronouns in one edit, each in its own case and form, in this speech alone', () => {
    const all = at(DRAFT);
    assert.equal(
      first(all),
      `HIRUT BEKELE (Ethiopia), associating herself with the Group, said that her lake was full.  She had seen it.

SHE, she added, was glad, as “he/she” was written.

NAME TO COME (Ghana) said that he/she was not.`,
    );
    assert.match(all.after(all.actions[1]!.edit), /^DAWIT ØRJAN McALEM \(Ethiopia\), associating himself .* his lake/);
    assert.match(all.after(all.actions[3]!.edit), /^HIRUT BEKELE \(Ethiopia\), associating him\/herself/);
  });

  it('takes an honorific from before a name, and offers nothing twice', () => {
    const list = 'affiliation,name\nMali,Ms. Ana Poe\nTürkiye,İlkay Çelik';
    assert.equal(
      first(at('NAME TO<|> COME (Mali) said that he/she was.\r\n\r\nHe/she left.\r\n', list)),
      'ANA POE (Mali) said that she was.\r\n\r\nShe left.',
    );
    const { titles, actions, after } = at('NAME TO<|> COME (Turkey) said that he/she was.', list);
    assert.deepEqual(titles, ['Fill in İlkay Çelik; the list has no pronoun', 'Fill in another speaker…']);
    assert.equal(after(actions[0]!.edit), 'İLKAY ÇELİK (Turkey) said that he/she was.');
  });

  it('writes the title where it stands between the name and an organization', () => {
    const list = 'affiliation,name,title,pronoun\nWorld Food Programme,Ada Lund,Deputy Director,she\n';
    const org = 'NAME TO<|> COME, World Food Programme (WFP), said that he/she was glad.';
    const { titles, actions, after } = at(org, list);
    assert.equal(titles[0], 'Fill in Ada Lund, Deputy Director (she)');
    const filled = 'ADA LUND, Deputy Director, World Food Programme (WFP), said that she was glad.';
    assert.equal(after(actions[0]!.edit), filled);
    const alone = actions.find(({ title }) => title === 'Fill in Ada Lund, the name alone')!;
    assert.equal(after(alone.edit), 'ADA LUND, World Food Programme (WFP), said that he/she was glad.');
    const whole = at('NAME TO<|> COME, Director, World Food Programme (WFP), said so.', list);
    assert.equal(first(whole), 'ADA LUND, Director, World Food Programme (WFP), said so.');
    const said = list.replace('Deputy Director', '"Deputy Director, World Food Programme"');
    assert.equal(first(at(org, said)), 'ADA LUND, World Food Programme (WFP), said that she was glad.');
  });

  it('knows the State by any of its names', () => {
    const russia = at('NAME TO<|> COME (Russian Federation) said that he/she was not.');
    assert.deepEqual(russia.titles.slice(0, 2), [
      'Fill in Yury Orlov; the list has no pronoun',
      'Fill in another speaker…',
    ]);
    assert.equal(first(russia), 'YURY ORLOV (Russian Federation) said that he/she was not.');
  });

  it('takes names as they are, whatever signs are in them', () => {
    assert.equal(first(at('NAME TK<|> (Chad) said that he/she was.')), 'ALI (.*)+ STRASS (Chad) said that they were.');
  });

  it('writes names as the record has its own', () => {
    const text = 'Radu Munteanu (Moldova) said so.\n\nPer Ås (Norway) said so.\n\n[NAME]<|> (Ghana) said so.';
    assert.match(first(at(text)), /\n\nAma Tetteh \(Ghana\)/);
  });

  it('offers those first who do not speak yet', () => {
    const { titles } = at('HIRUT BEKELE (Ethiopia) said so.\n\nNAME TO<|> COME (Ethiopia) said so.');
    assert.deepEqual(
      titles.slice(0, 2),
      ['Fill in Dawit Ørjan McAlem', 'Fill in Hirut Bekele, Permanent Representative'].map(
        (title, i) => `${title} (${['he', 'she'][i]})`,
      ),
    );
  });

  it('on a slash pronoun offers the speaker’s own first, and each other choice once', () => {
    const { open, position, after } = at('AMA TETTEH (Ghana) said that he/<|>she was not.  His/her boat was low.');
    const params = { range: { start: position, end: position }, context: { diagnostics: [] } };
    const actions = codeActions(open, params, asks, MANUAL);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Use “she” for Ama Tetteh, as on the speakers list',
        'Fill in the speaker’s pronoun…',
        'Use “she” throughout this speech',
        'Use “he” throughout this speech',
        'Use “they” throughout this speech',
        'Write “she” here only',
        'Write “he” here only',
        'Write “they” here only',
      ],
    );
    assert.equal(after(actions[0]!.edit), 'AMA TETTEH (Ghana) said that she was not.  Her boat was low.');
    assert.equal(after(actions[5]!.edit), 'AMA TETTEH (Ghana) said that she was not.  His/her boat was low.');
  });

  it('on a slash pronoun offers no other where the speaker’s honorific tells which', () => {
    const { open, position } = at('Mr. TETTEH (Ghana) said that he/<|>she was not.  His/her boat was low.');
    const params = { range: { start: position, end: position }, context: { diagnostics: [] } };
    const titles = codeActions(open, params, asks, MANUAL).map(({ title }) => title);
    assert.deepEqual(
      titles.filter(title => title.includes('“')),
      ['Use “he” throughout this speech', 'Write “he” here only'],
    );
  });

  it('writes the verb behind a slash pronoun as the chosen one wants it, there or throughout', () => {
    const { open, position, after } = at('AMA TETTEH (Ghana) said that he/<|>she was late.  He/she also has a boat.');
    const params = { range: { start: position, end: position }, context: { diagnostics: [] } };
    const chosen = (title: string) =>
      after(codeActions(open, params, asks, MANUAL).find(action => action.title === title)!.edit);
    assert.equal(
      chosen('Use “they” throughout this speech'),
      'AMA TETTEH (Ghana) said that they were late.  They also have a boat.',
    );
    assert.equal(
      chosen('Write “they” here only'),
      'AMA TETTEH (Ghana) said that they were late.  He/she also has a boat.',
    );
  });

  it('offers to ask only where the client can, and nothing where nothing is open', () => {
    assert.deepEqual(at('NAME TO<|> COME (Peru) said so.', LIST, able).titles, []);
    assert.deepEqual(at('NAME TO<|> COME (Peru) said so.').titles, ['Fill in the speaker…']);
    assert.deepEqual(at('AMA TETTEH (Gh<|>ana) said so.').titles, []);
    assert.deepEqual(at('AMA TETTEH (Ghana) wrote:  “He/<|>she who.”').titles, []);
    const [ask] = at('NAME TO<|> COME (Peru) said so.').actions;
    assert.deepEqual(ask!.command, {
      title: 'Fill in the speaker…',
      command: 'meetingRecord.fillInSpeaker',
      arguments: ['file:///a.record', { line: 0, character: 0 }, 'another'],
    });
  });

  it('says who may be meant to a client that asks, and where nothing is open', () => {
    const asked = (picture: string) => {
      const { open, position } = at(picture);
      return openSpeaker(open, { position });
    };
    assert.deepEqual(asked('NAME TO<|> COME (Ghana) said so.'), {
      isNamed: false,
      isUndecided: false,
      candidates: [{ name: 'Ama Tetteh', title: '', pronoun: 'she' }],
    });
    assert.deepEqual(asked('NAME TO<|> COME (Peru) said that he/she was.'), {
      isNamed: false,
      isUndecided: true,
      candidates: [],
    });
    assert.equal(asked('AMA TETTEH (Ghana) said that he/<|>she was.')?.isNamed, true);
    assert.equal(asked('AMA TETTEH (Gh<|>ana) said so.'), null);
  });

  it('is for the findings that it mends, and best where there is one candidate', () => {
    const [ghana] = at('NAME TO<|> COME (Ghana) said so.').actions;
    assert.equal(ghana!.isPreferred, true);
    assert.deepEqual(
      ghana!.diagnostics!.map(({ code }) => code),
      ['name-to-come'],
    );
    assert.equal(at(DRAFT).actions[0]!.isPreferred, undefined);
  });

  it('does what a person was asked for', () => {
    const asked = (given: object, picture = DRAFT) => {
      const { open, after, position } = at(picture);
      const edit = fillIn(open, { textDocument: { uri: open.uri }, position, ...given }, asks);
      return edit && after(edit).split('\n')[0]!;
    };
    assert.match(
      asked({ name: ' kebede  Worku ', pronoun: 'he' })!,
      /^KEBEDE WORKU \(Ethiopia\), associating himself .* He had/,
    );
    assert.match(asked({ pronoun: 'they' })!, /^NAME TO COME .* themself .* their lake was full\. {2}They had/);
    assert.match(asked({ name: 'Ayşe Yıldırım' })!, /^AYŞE YILDIRIM \(Ethiopia\), associating him\/herself/);
    assert.equal(asked({}), null);
    assert.equal(asked({ name: 'X', pronoun: 'it' }, 'PER Å<|>S (Norway) said so.'), null);
  });

  it('writes a name as the record writes those of its speakers', () => {
    const inCase = (record: string) => {
      const { open } = at(record);
      return inHouseCase(open.record, 'Kebede Worku II');
    };
    assert.equal(inCase('PER McDONALD (Norway) said so.<|>'), 'KEBEDE WORKU II');
    // A number is in capitals wherever it stands.
    assert.equal(
      inCase('Per Dahl III (Norway) said so.<|>\n\nOla Lie II (Norway) said that it was.'),
      'Kebede Worku II',
    );
  });
});
