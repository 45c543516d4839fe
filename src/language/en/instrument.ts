import type { InstrumentTexts } from '../instrument-texts';
import { counted } from './counting';

const differences = { one: 'difference', other: 'differences' };

/** What the screen says on which instruments are approved. */
export const instrumentTexts: InstrumentTexts = {
  title: (exam) => `Approval of ${exam}`,
  gone: 'This exam is no longer in the exam plan. Choose another form.',
  standing: {
    title: {
      draft: (version) => `Draft, version ${version}`,
      approved: (version) => `Approved, version ${version}`,
      withdrawn: (version) => `Withdrawn, version ${version}`,
    },
    approved: (on, by, builtBy, route) => `Approved on ${on} by ${by}. Made by ${builtBy}; ${route}.`,
    withdrawn: (on, by) => `Withdrawn on ${on} by ${by}.`,
    draft: 'Not approved yet, so nothing is recorded of what the form asks.',
    draftOfNext: 'This version is not approved yet. What happened to the one before stands below.',
    planSays: (status) =>
      `The exam plan says “${status}”, but that is not recorded here. Only what is recorded here holds.`,
  },
  changed: {
    title: (count) => `${counted(count, differences)} with what was approved`,
    what: 'Put it back, record a corrected typing error as an editorial change, or begin a new version.',
    none: 'The content is as it was approved.',
  },
  approve: {
    title: 'Approve',
    what: 'After that rows, weights, levels, cut score and conditions are locked. Filling in and rating stay possible.',
    stops: (count) => `To be done first (${count})`,
    remarks: (count) => `To look at (${count})`,
    clear: 'Nothing stands in the way and nothing stands out.',
    unsavedRows: (edits) =>
      `${counted(edits, { one: 'change', other: 'changes' })} of rows not saved yet. Save them first, or give them up.`,
    toRows: 'To the rows',
    builtBy: 'Made by',
    approvedBy: 'Approved by',
    severalNames: 'Put a comma between several names.',
    route: 'Origin',
    act: 'Approve',
  },
  later: {
    title: 'What can be done now',
    begin: { editorial: 'Editorial change', 'new-version': 'New version', withdrawn: 'Withdraw' },
    what: {
      editorial:
        'For a typing error that changes nothing about the judgement. Who, old and new are recorded; the number behind the point goes up.',
      'new-version':
        'A new form comes as a draft, with the same rows and choices. The form of now stays with all that is filled in, and counts as withdrawn from then on.',
      withdrawn:
        'The instrument can then not be used for new sittings. This cannot be taken back; a new version is possible.',
    },
    act: { editorial: 'Record change', 'new-version': 'Begin new version', withdrawn: 'Withdraw now' },
    by: 'By whom',
    cancel: 'Cancel',
  },
  wording: {
    row: 'Row',
    place: 'Which text',
    ownText: 'Text of the row',
    level: (code) => `Descriptor of ${code}`,
    before: 'Old text',
    after: 'New text',
    sameMeaning: 'This is a typing error; what is asked stays the same',
    confirm: 'Confirm that this is a typing error, or make a new version.',
  },
  on: 'Date',
  done: {
    approved: (exam, version) => `${exam} is approved as version ${version}. Its content is locked and recorded.`,
    editorial: (exam, version) => `The text is put right and recorded. ${exam} is now version ${version}.`,
    withdrawn: (exam, version) => `${exam} (version ${version}) is withdrawn.`,
    'new-version': (exam, version) =>
      `Version ${version} of ${exam} has begun as a draft. The form of the version before stays.`,
  },
  history: {
    title: 'What happened',
    none: 'Nothing yet.',
    line: (what, version) => `Version ${version}: ${what}`,
    who: (on, by) => `${on}, ${by}`,
  },
  compare: {
    title: 'Compare versions',
    from: 'From',
    to: 'To',
    version: (version) => `Version ${version}`,
    now: 'The form now',
    differences: (count) => counted(count, differences),
    same: 'No difference in content.',
  },
  before: 'Was',
  after: 'Becomes',
};
