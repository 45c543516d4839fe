import type { PointsTexts } from '../points-texts';
import { counted, number } from './counting';

const points = { one: 'punt', other: 'punten' };

/** Wat het venster zegt tegen wie de punten van een kennisexamen invult. */
export const pointsTexts: PointsTexts = {
  asked: (questions, each) => `${counted(questions, { one: 'vraag', other: 'vragen' })} van ${counted(each, points)}`,
  notAsked: 'Over dit onderwerp zijn geen vragen gesteld. Het telt niet mee.',
  field: (maximum) => `Behaalde punten (0 tot en met ${number(maximum)})`,
  blankIsNotZero: 'Leeg is niet nul: een leeg vak wacht nog.',
  noNumber: 'Dit is geen getal, en staat niet in het blad. Vul een getal in, of maak het vak leeg.',
  tooMany: (maximum) => `Meer dan ${counted(maximum, points)} kan hier niet. Dit staat niet in het blad.`,
  unclear: (text, maximum) => `In de cel staat “${text}”. Vul een getal in van 0 tot en met ${number(maximum)}.`,
  remark: 'Opmerking',
  written: (text) => text.replace('.', ','),
  nextOpen: 'Volgende zonder punten',
  toDo: { blank: 'punten ontbreken', unclear: 'dit aantal punten kan niet' },
  nothingLeft: 'Bij elk onderwerp staan punten.',
  points: (given, maximum) => `${given === null ? '…' : number(given)} van ${counted(maximum, points)}`,
  percentage: (percentage) => `${number(Math.round(percentage * 10) / 10)} %`,
  cutScore: (cutScore) => (cutScore === null ? 'geen cesuur' : `cesuur ${number(cutScore)} %`),
  mark: (mark) => `cijfer ${number(mark)}`,
  resultLater: 'De uitslag komt als overal punten staan.',
  keys: [
    ['0–9', 'punten typen'],
    ['Enter', 'opslaan, en naar de volgende zonder punten'],
    ['↑ ↓', 'vorige, volgende'],
    ['Delete', 'leeg maken (in het vak: wissen en Enter)'],
  ],
};
