import type { FolderTexts } from '../../../language/folder-texts';
import type { SpokenSetting } from '../../check-book';
import type { SettingCount } from '../overview';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { table } from './table';

/** What schools settled otherwise than the defaults, and in how many workbooks. */
export function settingsTable(counts: readonly SettingCount[], texts: FolderTexts): Markup {
  if (counts.length === 0) return markup``;
  const { headers } = texts.page;
  const rows = counts.map(
    ({ setting, message, workbooks }) =>
      markup`<tr><th scope="row"><span class="name">${message}</span><span class="id">${setting}</span></th><td class="number">${workbooks}</td></tr>\n`,
  );
  return table(texts.perSetting, [headers.setting], [headers.workbooks], rows);
}

/** What deviates in one workbook, below what was found in it. */
export function settingsList(settings: readonly SpokenSetting[], texts: FolderTexts): Markup {
  if (settings.length === 0) return markup``;
  const lines = settings.map(({ message }) => markup`<p class="setting">${message}</p>`);
  return markup`<p class="setting quiet">${texts.perSetting}:</p>${lines}`;
}
