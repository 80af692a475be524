import assert from 'node:assert/strict';
import { labelledCitations, scoreCitations } from './evaluate/citations.ts';

const practised = labelledCitations('practised');
const heldOut = labelledCitations('held-out');
const usual = labelledCitations('usual');
const fresh = labelledCitations('fresh');

describe('citations, as labelled', () => {
  it('are 400 and more, among 200 look-alikes and more', () => {
    const { labelled, lookalikes } = scoreCitations([...practised, ...heldOut]);
    assert.ok(labelled >= 400 && lookalikes >= 200, `${labelled} citations, ${lookalikes} look-alikes`);
  });

  it('are read to at least 99 per cent, and at least 99 per cent of what is read is right', () => {
    const { precision, recall, wrong, missed } = scoreCitations([...practised, ...heldOut]);
    assert.ok(precision >= 0.99, `precision ${precision}\n${wrong.join('\n')}`);
    assert.ok(recall >= 0.99, `recall ${recall}\n${missed.join('\n')}`);
  });

  it('are read nearly as well where the reader was not made with them in view', () => {
    const { precision, recall } = scoreCitations(heldOut);
    assert.ok(precision >= 0.98 && recall >= 0.98, `precision ${precision}, recall ${recall}`);
  });

  it('are read in usual paragraphs and in the forms of many hands, labelled before they were read', () => {
    for (const set of [usual, fresh]) {
      const { precision, recall, wrong, missed } = scoreCitations(set);
      assert.ok(precision >= 0.99 && recall >= 0.99, [...wrong, ...missed].join('\n'));
    }
  });
});
