import type { AssessTexts } from '../assess-texts';
import { counted, number } from './counting';

const rows = { one: 'row', other: 'rows' };

const sittings = { absent: 'absent', 'broken-off': 'broken off', invalid: 'declared invalid' };

/** What the pane says to who assesses. */
export const assessTexts: AssessTexts = {
  diagnostics: {
    'assess/field-gone': ({ sheet }) =>
      `The row is no longer on sheet “${sheet}”, or stands there more than once. Fill it in on the sheet itself.`,
  },
  title: 'Assess',
  open: 'Assess',
  openSpoken: (sheet) => `Assess on ${sheet}`,
  noForm: 'There is no form to assess on yet. Put the cursor in a form, or open a form you received.',
  candidate: (candidate) => `candidate ${candidate}`,
  whoAmI: 'I am',
  assessor: (assessor, name) => (name === null ? `Assessor ${assessor}` : `Assessor ${assessor} · ${name}`),
  together: 'All assessors together',
  progress: (answered, all) => `${number(answered)} of ${number(all)}`,
  outcomeOf: (outcome, status) =>
    status === 'absent' || status === 'invalid' || (status === 'broken-off' && outcome === 'incomplete')
      ? sittings[status]
      : { O: 'insufficient', V: 'satisfactory', G: 'good', incomplete: 'incomplete' }[outcome],
  outcomeLabel: 'Outcome',
  sittingNote: {
    absent: 'The form says: absent. There is nothing to assess and there will be no outcome.',
    'broken-off': 'The form says: broken off. What is filled in stays; what could not be seen may stay blank.',
    invalid: 'The form says: declared invalid. There will be no outcome; what is filled in stays.',
  },
  row: (at, all) => `Row ${number(at)} of ${number(all)}`,
  result: (result) => `Result: ${result}`,
  critical: 'K',
  criticalSpoken: 'critical',
  criticalHint: 'K = critical: without a pass on this row there is no pass.',
  proposed: 'proposal',
  evidence: (evidence) => `Evidence: ${evidence}`,
  levels: 'Level',
  notObserved: 'not observed',
  keys: (keys) => `key ${keys.map((key) => key.toUpperCase()).join(' or ')}`,
  unclear: (text) => `The cell holds “${text}”. That is no level: choose one.`,
  motivation: (isNeeded) => (isNeeded ? 'Reason (needed)' : 'Reason'),
  motivationHint: 'No names or health details of clients.',
  previous: 'Previous',
  clear: 'Clear',
  next: 'Next',
  nextOpen: 'Next without a level',
  nextToDo: 'Next not finished',
  others: 'Other assessors',
  hasGiven: (who, level) => `${who}: ${level ?? 'nothing yet'}`,
  othersLater: 'What others gave can be seen once you have assessed every row.',
  earlier: {
    title: 'Earlier judgement',
    later: 'This is a re-mark. The earlier judgement can be seen once every row has a level.',
    none: 'This row was not judged before.',
  },
  farApart: 'The levels are far apart.',
  agreed: 'Agreed level',
  agreedNone: 'nothing agreed',
  agreement: {
    open: 'Not everybody has given a level yet.',
    alike: 'All assessors gave the same level.',
    needed: 'The levels differ: agree on one.',
    agreed: 'A level was agreed on.',
    unclear: 'What the cell holds as agreed is no level.',
    outside: 'The agreed level is outside those given: write down why.',
  },
  agreedMotivation: 'Reason for what was agreed',
  left: (left) => `Still to do on ${counted(left, rows)}`,
  nothingLeft: (status) =>
    status === null || status === 'taken' ? 'All rows are filled in.' : 'Nothing has to be filled in any more.',
  head: {
    missing: 'Still missing at the top of the form',
    candidate: 'candidate',
    date: 'date',
    name: (assessor) => `name of assessor ${assessor}`,
  },
  toDo: {
    rate: 'level missing',
    correct: 'no level of the scale',
    motivate: 'reason missing',
    agree: 'agree on a level',
    'correct-agreed': 'what was agreed is no level',
    'motivate-agreed': 'reason for what was agreed missing',
  },
  unseen: (count) => `${counted(count, rows)} not observed: with that the outcome stays incomplete.`,
  handIn: 'Hand in',
  handInAnyway: 'Hand in anyway',
  handInAsk: (left, lacks) =>
    [
      ...(left === 0 ? [] : [`Something is missing on ${counted(left, rows)}: see the list above.`]),
      ...(lacks.length === 0 ? [] : [`Missing at the top of the form: ${lacks.join(', ')}.`]),
      'The form can be handed in all the same, and taken back.',
    ].join(' '),
  goOn: 'Go on filling in',
  handedIn: 'Handed in.',
  handedInNext: {
    form: 'Now save the file and send it back to who gave it to you. The exam committee adopts the outcome. Something to change after all? Take it back.',
    plan: 'It stands in this workbook: save it. The exam committee adopts the outcome. Something to change after all? Take it back.',
  },
  takeBack: 'Take back',
  keyHelp: 'Faster with keys',
  keyRows: {
    or: (keys) => keys.join(' or '),
    clear: ['Delete', 'takes the level away: the row is blank again'],
    next: ['Enter', 'next without a level'],
    along: ['PgUp, PgDn', 'previous, next row'],
  },
  follow: 'Show each row in the sheet too',
  saving: 'Saving',
  failed: 'Not saved',
};
