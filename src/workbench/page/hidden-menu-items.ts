import type { MenuConfig } from '@univerjs/ui';

/**
 * Items of the grid's menus that are not shown, by their ids in Univer 0.25.1: protection, which the model does not take
 * from the grid, and showing hidden sheets, where Univer would also offer those that only an add-in may show.
 */
const IDS = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'ui-sheet.command.show-menu-list',
] as const;

/** Hides them. */
export const HIDDEN_MENU_ITEMS: MenuConfig = Object.fromEntries(IDS.map((id) => [id, { hidden: true }]));
