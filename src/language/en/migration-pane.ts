import type { MigrationPaneTexts } from '../migration-pane-texts';

/** What the first screen says of a workbook of an older version. */
export const migrationPaneTexts: MigrationPaneTexts = {
  title: 'Workbook of an older version',
  purpose:
    'You can read and check it. Bring it up to date before you have anything made or changed; what has been filled in stays.',
  doing: 'Bringing the workbook up to date…',
  done: 'The workbook is up to date. Everything that was filled in is still there.',
};
