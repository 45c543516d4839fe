/** Sheets of the workbook. */
export const [ratings, register, exemptions, candidates] = [
  'Beoordelingen',
  'Register',
  'Vrijstellingen',
  'Kandidaten',
];

/** Why one defect brings more than one finding. */
export const meets = 'the candidate is said to meet the requirements';
export const differs = 'the register still says what the ratings came to before';
export const adopted = 'the committee adopted what there was before';
export const emptied = 'a row without a level has no result';
