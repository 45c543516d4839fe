import { startWorkbench } from './workbench';

import './workbench.css';

startWorkbench(document.body);
