import { createGrid } from './grid';
import { layOut } from './layout';
import { createPaneView } from './pane-view';
import { keepPreferences, readPreferences } from './preferences';
import { sentencesIn } from './sentences';

import './workbench.css';

let preferences = readPreferences(new URLSearchParams(location.search), localStorage);
const layout = layOut(sentencesIn(preferences.language), preferences, {
  fresh: () => undefined,
  open: () => undefined,
  save: () => undefined,
  togglePane: () => paneView.toggle(),
  changePreferences: (change) => {
    preferences = { ...preferences, ...change };
    keepPreferences(preferences, localStorage);
    layout.relabel(sentencesIn(preferences.language), preferences);
    paneView.show(preferences);
  },
});
document.body.append(layout.root);
const { api } = createGrid(layout.grid);
api.createWorkbook({ id: 'a', name: 'x' });
layout.showBookName(sentencesIn(preferences.language).bookName);
const paneView = createPaneView(layout, '/taskpane.html', preferences, {
  answer: (body) => {
    console.log(JSON.stringify(body));
    return Promise.resolve({ Results: [], TraceIds: [] });
  },
  settings: () => [],
  replaceSettings: () => undefined,
});
