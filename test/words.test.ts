import assert from 'node:assert/strict';
import path from 'node:path';
import { speak } from '../server/l10n/l10n.ts';
import { rules } from '../server/rules/index.ts';
import { drawn } from './marks.ts';
import { besideOf, found, recordOf } from './rule-examples.ts';
import { LANGUAGES, marked, SOURCES, said, unmarked, type Words, wordsIn } from './words.ts';

/*
 * The words of the house in French. One thing has one name, in the manifest, the client and the server:
 *
 * record               compte rendu                     speech              intervention
 * meeting              séance                           speaker             orateur, oratrice (liste des orateurs)
 * meetings coverage    couverture de réunion            delegation          délégation
 * verbatim record      procès-verbal                    honorific           titre de civilité
 * summary record       compte rendu analytique          abbreviation        sigle
 * open item            point en suspens                 placeholder, mark   marque
 * finding, rule        constat, règle                   citation            texte cité, référence
 * name to come         nom à venir                      quotation           citation
 * statement to come    déclaration à venir              fix                 correction
 * provisional note     note provisoire                  no-break space      espace insécable
 */

const bundles = LANGUAGES.map(language => [language, wordsIn(`l10n/bundle.l10n.${language}.json`)] as const);
const places = (message: string) => [...new Set(message.match(/\{\d\}/g))].sort();

describe('what a person reads', () => {
  const { messages, unclear } = said();

  it('is written where it is said, so that it can be looked for', () => assert.deepEqual(unclear, []));

  for (const [language, bundle] of bundles) {
    describe(`in ${language}`, () => {
      it(`is in l10n/bundle.l10n.${language}.json, each message, and no other is there`, () => {
        const missing = [...messages]
          .filter(([message]) => !(message in bundle))
          .map(([message, { file }]) => ({ file, message }));
        assert.deepEqual(missing, [], 'said in the source, and not in the bundle');
        const unused = Object.keys(bundle).filter(message => !messages.has(message));
        assert.deepEqual(unused, [], 'in the bundle, and said nowhere');
      });

      it('has the same places to fill', () => {
        for (const [message, words] of Object.entries(bundle)) {
          assert.ok(words.trim(), message);
          assert.deepEqual(places(words), places(message), message);
        }
      });

      it('has a form for every number where English has', () => {
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
        for (const [message, words] of Object.entries(bundle)) {
          const forms = words.split('|').length;
          if (messages.get(message)?.isPlural) assert.ok(forms <= categories, message);
          else assert.equal(forms, 1, message);
        }
      });
    });
  }

  it('is set in French as French is set', () => {
    const ill = (words: Words) =>
      Object.values(words).filter(text => {
        // Code, addresses, JSON and the marks of a draft are set as they are typed.
        const prose = text.replace(/`[^`]*`|\(command:[^)]*\)|https:\/\/\S*|\{ "[^}]*\}|"[a-z]+"|\?{3}/g, '');
        return /[:;?!«»%'"“”]/.test(prose.replace(/[\u00a0\u202f][:;?!»%]|«\u00a0/g, ''));
      });
    assert.deepEqual(ill(wordsIn('l10n/bundle.l10n.fr.json')), []);
    assert.deepEqual(ill(wordsIn('package.nls.fr.json')), []);
  });
});

/** Where a person reads what stands: properties of the protocol, of the editor’s API, and our own. */
const SHOWN =
  /\b(?:title|label|detail|description|tooltip|message|text|prompt|placeHolder|placeholder|reason|fault|documentation)\b\s*[:=]\s*(?:[^'"`\n]{1,60} \? )?(?:'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`)/g;
/** A name that one might type, our own name, and what only whoever compiles the catalogue reads. */
const NOT_SAID = new Set(['Ilse Brandvold', 'Meeting Record']);
const NOT_SHOWN = path.join('server', 'catalogue', 'columns.ts');

describe('the source', () => {
  it('says nothing in English alone', () => {
    const literal = SOURCES.filter(({ file }) => file !== NOT_SHOWN).flatMap(({ file, text }) =>
      [...text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '').matchAll(SHOWN)]
        .map(([, single, double, template]) => (single ?? double ?? template!).replace(/\$\{[^}]*\}/g, ''))
        .filter(words => /\p{L}{2,}[^/\\]* |^\p{Lu}\p{Ll}+$/u.test(words) && !NOT_SAID.has(words))
        .map(words => `${file}: ${words}`),
    );
    assert.deepEqual(literal, []);
  });
});

describe('the rules', () => {
  before(() => speak('fr', marked()));
  after(() => speak('en', {}));

  for (const rule of rules) {
    it(`say nothing in English alone: ${rule.id}`, () => {
      for (const example of rule.wrong) {
        const findings = found(drawn(recordOf(example)).text, rule.id, besideOf(example));
        assert.ok(findings.length > 0);
        for (const { message, fixes = [], related = [] } of findings) {
          const shown = [message, ...fixes.map(({ title }) => title), ...related.map(other => other.message)];
          assert.deepEqual(shown.map(unmarked).filter(Boolean), []);
        }
      }
    });
  }
});
