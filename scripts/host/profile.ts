import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A throw-away home for one VS Code: its settings, its extensions, its logs. */
export interface Profile {
  readonly home: string;
  readonly data: string;
  readonly extensions: string;
}

/** Settings under which nothing asks, nothing phones home, and nothing covers the record. */
const QUIET = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves after a second, and what is typed would be on disk before it is looked at.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.openRepositoryInParentFolders': 'never',
  'outline.collapseItems': 'alwaysExpand',
  // A server of somebody else’s on this machine is not ours to tell of.
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export function makeProfile(settings: Readonly<Record<string, unknown>> = {}): Profile {
  const home = mkdtempSync(path.join(tmpdir(), 'meeting-record-'));
  const data = path.join(home, 'data');
  const extensions = path.join(home, 'extensions');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  return { home, data, extensions };
}

/** Puts an extension's source folder into the profile as it stands, so that a new build needs a reload and no install. */
export function linkExtension(profile: Profile, folder: string): void {
  symlinkSync(folder, path.join(profile.extensions, path.basename(folder)), 'junction');
}

export function removeProfile(profile: Profile): void {
  rmSync(profile.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
