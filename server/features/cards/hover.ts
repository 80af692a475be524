import type { Hover, Position } from 'vscode-languageserver-types';
import { t } from '../../l10n/l10n.ts';
import { CONFIGURATION_FILE } from '../../project/configuration/configuration.ts';
import type { Source } from '../../project/configuration/settings.ts';
import type { HouseCitation } from '../../project/house-citations.ts';
import { heardIn } from '../../project/speakers/persons.ts';
import { citationAt } from '../../record/citations.ts';
import { type Span, textOf } from '../../record/record.ts';
import { speechesOf } from '../../record/walk.ts';
import { rules } from '../../rules/index.ts';
import type { Finding, Severity } from '../../rules/rule.ts';
import type { Abilities } from '../open/abilities.ts';
import { escaped, markup } from '../open/markdown.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';
import { citationCard } from './citation-card.ts';
import { speakerCard } from './speaker-card.ts';
import { speakerKnown } from './speaker-known.ts';
import { termCard } from './term-card.ts';

/** textDocument/hover: what a citation is; what is wrong and how to mend it; who is speaking; what a short form stands for. */
export function hover(open: OpenRecord, position: Position, abilities: Abilities): Hover | null {
  const { record, lines, known } = open;
  const offset = offsetAt(lines, position);
  const shown = (span: Span, ...cards: string[]): Hover => ({
    contents: markup(cards.join('\n\n---\n\n'), abilities),
    range: rangeOf(lines, span),
  });

  const citation = citationAt(record, offset);
  // What is wrong with a citation its card says too, beside what the text really is.
  const card = citation && citationCard(record, citation, known.catalogue, known.citedElsewhere?.(citation.key));
  if (card) return shown(citation.span, card);

  const findings = open.findings.filter(({ span }) => covers(span, offset));
  const speech = speechesOf(record).find(each => covers(each.speaker.span, offset));
  const speaker = speech?.speaker;
  const person = speech && heardIn(record, known.catalogue).find(({ speeches }) => speeches.includes(speech));
  if (!findings.length && !speaker) {
    const own = known.houseCitations?.(record.text).find(({ span }) => covers(span, offset));
    if (own) return shown(own.span, houseCard(textOf(record, own.span), own));
    const term = termCard(record, lines, offset, known.catalogue);
    return term ? shown(term.span, term.card) : null;
  }
  return shown(
    (findings[0] ?? speaker!).span,
    ...findings.map(finding => findingCard(finding, abilities)),
    ...(speaker ? [[speakerCard(record, speaker), ...(person ? speakerKnown(open, person) : [])].join('\n\n')] : []),
  );
}

const covers = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** What is missing or wrong, unless the client says so itself; why it matters, and what can be done, as the rule says it. */
function findingCard(
  { rule: id, severity, setBy, message, why: own, fixes = [] }: Finding,
  { showsFindings }: Abilities,
): string {
  const why = own ?? t(rules.find(rule => rule.id === id)!.why);
  const ways = fixes.map(({ title }) => `- ${escaped(title)}`).join('\n');
  const weight = setBy && escaped(t('{0} by {1} ({2}).', weightName(severity), whoSays(setBy), id));
  const what = !showsFindings && `**${escaped(message)}**`;
  return [what, escaped(why), ways, weight].filter(Boolean).join('\n\n');
}

/** What a house cites in its own way, and its page. */
function houseCard(words: string, { name, link }: HouseCitation): string {
  return [`**${escaped(words)}** · ${escaped(name)}`, link && `[${escaped(words)}](${link})`]
    .filter(Boolean)
    .join('\n\n');
}

function weightName(severity: Severity): string {
  return { error: t('An error'), warning: t('A warning'), information: t('Information'), hint: t('A hint') }[severity];
}

/** Who says how much a finding weighs, where it is not the rule itself. */
function whoSays(source: Source): string {
  return source === 'folder' ? t('this folder’s {0}', CONFIGURATION_FILE) : t('your own settings');
}
