import { quietly } from './command.ts';
import { onPath } from './debian.ts';

/** The oldest VS Code that takes the extension, as `engines.vscode` says. */
const OLDEST = [1, 100] as const;

/** Whether a window can be shown here: always but on a Linux without a display. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The command of a desktop VS Code that can open a window here and is new enough; undefined where there is none. */
export async function desktopVSCode(): Promise<string | undefined> {
  if (!hasDisplay() || !onPath('code')) return undefined;
  const printed = await quietly('code', ['--version']).catch(() => '');
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+/m.exec(printed) ?? [];
  if (!major || !minor) return undefined;
  if (Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1])) return 'code';
  console.log(
    `VS Code ${major}.${minor} is here, but the extension needs ${OLDEST.join('.')}: using the VS Code server.`,
  );
  return undefined;
}
