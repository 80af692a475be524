import assert from 'node:assert/strict';
import { explain } from '../server/cli/reports/explain.ts';
import { rules } from '../server/rules/index.ts';

describe('meeting-record explain', () => {
  it('tells of each rule with its examples', async () => {
    for (const { id, summary, severity, off } of rules) {
      const { out = '' } = await explain([id]);
      assert.doesNotMatch(out, /[ \t]$|\n{3}/m);
      const weight = off ? `${severity}; off until "rules" gives it a weight` : severity;
      assert.ok(out.startsWith(`${id} (${weight})\n`), out);
      assert.ok(out?.includes(id) && out.includes(summary) && out.includes('Found:'), id);
    }
    await assert.rejects(
      explain(['no-such']),
      /^UsageError: There is no rule “no-such”\.\n\nmeeting-record explain RULE/,
    );
    await assert.rejects(explain(['name-to-cme']), /“name-to-cme”\. Do you mean name-to-come\?/);
    for (const args of [[], ['name-to-come', 'draft-marker']]) {
      await assert.rejects(explain(args), /^UsageError: explain takes one RULE\./);
    }
    await assert.rejects(explain(['--al']), {
      message: 'There is no option “--al”. See meeting-record explain --help.',
    });
  });
});
