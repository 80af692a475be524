// What the quick tests try with short texts, with the long ones.
process.env.TEST_TEXTS = 'long';
require('../export.test.ts');
require('../export-schemas.test.ts');
require('../same-findings.test.ts');
