import assert from 'node:assert/strict';
import { abilitiesOf } from '../server/features/open/abilities.ts';
import { able } from './opened.ts';

describe('abilities', () => {
  it('of a client that says nothing are none', () => {
    const none = abilitiesOf({});
    assert.deepEqual(abilitiesOf(undefined), none);
    assert.deepEqual(abilitiesOf({ textDocument: null, workspace: null } as never), none);
    for (const [name, value] of Object.entries(none)) {
      assert.equal(value, name === 'foldingLimit' ? Number.POSITIVE_INFINITY : false, name);
    }
  });

  it('are what it says', () => {
    assert.deepEqual(able, {
      symbolTree: true,
      markdown: true,
      pullsDiagnostics: true,
      relatedInformation: true,
      codeDescription: true,
      versionedEdits: true,
      annotatesChanges: true,
      preparesRename: true,
      createsFiles: true,
      asksOfRenames: false,
      codeActions: true,
      preferredActions: true,
      resolvesEdits: true,
      foldingLimit: Number.POSITIVE_INFINITY,
      formatsRanges: true,
      linkTooltips: true,
      asksForSpeakers: false,
      showsFindings: false,
      servesFiles: false,
      isUntrusted: false,
      refreshesDiagnostics: true,
      refreshesHints: true,
      watchesFiles: true,
      showsProgress: true,
      hasFolders: true,
      hasSettings: true,
      tellsSettings: true,
      sharesFiles: true,
      completesLists: true,
    });
    assert.equal(abilitiesOf({}, { asksForSpeakers: true }).asksForSpeakers, true);
    assert.equal(abilitiesOf({}, { servesFiles: true }).servesFiles, true);
    assert.equal(abilitiesOf({}, { isTrusted: false }).isUntrusted, true);
    assert.equal(abilitiesOf({ textDocument: { foldingRange: { rangeLimit: 5000 } } }).foldingLimit, 5000);
  });

  it('are plain text where that is what a client likes best', () => {
    const hover = (contentFormat: ('markdown' | 'plaintext')[]) =>
      abilitiesOf({ textDocument: { hover: { contentFormat } } }).markdown;
    assert.deepEqual(
      [hover(['plaintext', 'markdown']), hover(['markdown', 'plaintext']), hover([])],
      [false, true, false],
    );
  });
});
