import { t } from '../../l10n/l10n.ts';
import { LARGEST_FILE } from '../../project/files.ts';

/** Why a file cannot be read, in words: `code` is as Node names it, or as another system does. */
export function faultOf(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return t('you may not read it; ask whoever owns it, or change its permissions');
    case 'EISDIR':
      return t('it is a folder or a device');
    case 'ELOOP':
      return t('its links lead in a circle');
    case 'EFBIG':
      return t('it is larger than {0} MB', LARGEST_FILE / 1_000_000);
    default:
      return t('the system says {0}', code);
  }
}
