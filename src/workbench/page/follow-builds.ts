import './probe';

/**
 * In development (npm run dev) only: the page learns of every build. Of the pane it starts the add-in anew, with the workbook
 * as it is; of the workbench it loads itself anew.
 */
const builds = new EventSource('/built');
builds.addEventListener('message', ({ data }) => {
  if (data === 'pane') window.workbenchProbe?.reopenPanes();
  else location.reload();
});
