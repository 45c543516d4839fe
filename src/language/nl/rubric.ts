import type { RubricTexts } from '../rubric-texts';
import { counted } from './counting';

const rowsOf = (count: number): string => counted(count, { one: 'rij', other: 'rijen' });

/** Wat het vullen van rubriekrijen zegt. */
export const rubricTexts: RubricTexts = {
  reasons: {
    'not-a-sentence': 'dit is geen zin met een werkwoord vooraan',
    language: 'de taal is niet te herkennen',
    'several-sentences': 'het zijn meer zinnen in één rij',
    'several-verbs': 'er staan meer handelingen in één zin',
    'already-negative': 'de zin ontkent al iets',
    'not-behaviour': 'de zin noemt geen zichtbaar gedrag',
    'word-order': 'de zin laat zich niet zonder taalfout omzetten',
    scale: 'de schaal laat zich er niet op toepassen',
    'too-short': 'de zin is te kort',
    'too-long': 'de zin of het voorstel wordt te lang',
  },
  left: (exam, text, reason) => `${exam}: geen voorstel voor “${text}”: ${reason}. Schrijf de niveaus zelf.`,
  filled: (file, filling, rows, left) => {
    const what = { propose: 'kreeg een voorstel', accept: 'overgenomen', drop: 'zonder voorstel' }[filling];
    const rest = left === 0 ? '' : `, ${rowsOf(left)} leeg gelaten`;
    return `${file}: ${rowsOf(rows)} ${rows === 1 ? what : what.replace('kreeg', 'kregen')}${rest}.`;
  },
};
