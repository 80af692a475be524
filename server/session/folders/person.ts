import { type Connection, MessageType } from 'vscode-languageserver';
import type { Abilities } from '../../features/open/abilities.ts';
import { t } from '../../l10n/l10n.ts';
import { type Configuration, NOTHING_SAID } from '../../project/configuration/configuration.ts';
import { readConfiguration } from '../../project/configuration/read-configuration.ts';
import { marksOf } from '../../project/marks.ts';

/** The person's own settings, which hold where the folder's file says nothing. */
export interface Person {
  /** As they are for one text, or its folder. */
  settingsFor(uri: string): Promise<Configuration>;
  /** Whether what goes without saying is shown in a text. */
  wantsHints(uri: string): Promise<boolean>;
  forget(uri: string): void;
  /** They have changed; a client that cannot be asked for them says what they are. */
  changed(settings: unknown): void;
}

interface Own {
  readonly configuration: Configuration;
  readonly wantsHints: boolean;
}

/** The name under which clients keep the settings. */
const SECTION = 'meetingRecord';

/** Asks the client for the settings, of each text once until they change; one that cannot be asked tells them. */
export function personOf(connection: Connection, { hasSettings }: Abilities, ruleIds: readonly string[]): Person {
  const known = new Map<string, Promise<Own>>();
  let told: unknown;
  const heard = new Set<string>();
  /** Tells of each fault once: a setting that has one does not hold, and few editors show why. */
  const tell = (faults: readonly string[]) => {
    const news = faults.filter(fault => !heard.has(fault));
    for (const fault of news) heard.add(fault);
    const message = `${SECTION}: ${news.join(' ')}`;
    if (news.length) void connection.sendNotification('window/showMessage', { type: MessageType.Warning, message });
  };
  const ownFor = (uri: string) => {
    let own = known.get(uri);
    if (!own) {
      const asked: Promise<unknown> = hasSettings
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION })
        : Promise.resolve(told);
      own = asked.then(
        values => {
          const { configuration, problems } = readConfiguration(JSON.stringify(ours(values)), ruleIds);
          const told = [...problems, ...marksOf(configuration).problems].map(({ message }) => message);
          tell([...unknownIn(values), ...told]);
          return {
            configuration,
            wantsHints: (values as { readonly inlayHints?: unknown } | null | undefined)?.inlayHints === true,
          };
        },
        () => ({ configuration: NOTHING_SAID, wantsHints: false }),
      );
      known.set(uri, own);
    }
    return own;
  };
  return {
    settingsFor: async uri => (await ownFor(uri)).configuration,
    wantsHints: async uri => (await ownFor(uri)).wantsHints,
    forget: uri => void known.delete(uri),
    changed(settings) {
      known.clear();
      told = (settings as Readonly<Record<string, unknown>> | null | undefined)?.[SECTION];
    },
  };
}

/** The settings that a folder's file may say too. */
const PERSONAL = ['rules', 'dialect', 'speakers', 'placeholders', 'ignore'];

/** All that any editor has a use for; the last three are of VS Code's own. */
const KNOWN = [...PERSONAL, 'inlayHints', 'codeLens', 'detect', 'trace'];

function unknownIn(values: unknown): readonly string[] {
  const names = Object.keys(values ?? {}).filter(name => !KNOWN.includes(name));
  return names.map(name => t('“{0}” is not known here. What is: {1}.', name, KNOWN.join(', ')));
}

/** What was never set is null or empty. */
function ours(values: unknown): object {
  const all = (values ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(PERSONAL.flatMap(name => ((all[name] ?? '') === '' ? [] : [[name, all[name]]])));
}
