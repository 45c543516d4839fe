import { describeWorkbookPort } from '../contract/suite';
import { openExcel } from './open-excel';

describeWorkbookPort('Office.js', openExcel);
