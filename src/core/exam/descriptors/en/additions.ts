import type { Additions } from '../addition';
import { more } from '../addition';

/** What can be seen more of, per kind of behaviour: at most 60 characters, third person, nothing that needs a pronoun. */
export const englishAdditions: Additions = {
  explains: [
    more('checks whether {who} has understood', 'CIR', /clear|explain|instruction|understand/u),
    more('adds an example that {who} recognises', 'BCIJ'),
    more('answers further questions without hesitation', 'IKR'),
  ],
  asks: [
    more('sums up the answer in other words', 'DEJ', /listen|experience|feel/u),
    more('keeps asking until the picture is complete', 'MN', /information|wish|need/u),
  ],
  guides: [
    more('adapts the approach to how {who} responds', 'CDUR'),
    more('names what is already going well', 'CB', /develop|goal|skill|learn/u),
    more('reduces the help as soon as possible', 'CL', /own|independ/u),
  ],
  meets: [
    more('adapts tone and attitude to {who}', 'DR', /polite|friend|respect/u),
    more('keeps this up when contact is difficult', 'DVG', /calm|angry|complain/u),
  ],
  acts: [
    more('checks the outcome unprompted', 'KST', /accurate|careful|quality/u),
    more('corrects own mistakes without being told', 'KL', /correct|right/u),
    more('keeps this up under time pressure', 'VTQ', /quick|time|pace/u),
    more('explains on request why this approach fits', 'KLF', /suitable|material|method|tool/u),
  ],
  follows: [
    more('reminds others of this as well', 'TBE', /safe|hygien/u),
    more('explains on request why this is needed', 'TKF'),
    more('keeps this up under time pressure', 'VQT'),
  ],
  chooses: [more('justifies that choice unprompted', 'AKM'), more('names an alternative with pros and cons', 'MLR')],
  plans: [
    more('revises the plan as soon as things change', 'QU'),
    more('leaves room for unexpected work', 'QV', /realistic|time/u),
  ],
  records: [
    more('states what still has to be done', 'EJ', /repair|agree|handover/u),
    more('checks all data before closing', 'JST', /complete|full|accurate|correct/u),
  ],
  checks: [
    more('names the cause of any deviation', 'MNK'),
    more('repeats the check when in doubt', 'STK', /accurate|careful|systematic/u),
  ],
  calculates: [more('verifies the outcome with an estimate', 'KM'), more('shows how the outcome is built up', 'JYR')],
  analyses: [
    more('supports the conclusion with examples', 'JAM'),
    more('names which information is still missing', 'MN', /information|data|source/u),
  ],
  reflects: [
    more('names a concrete improvement for next time', 'PS'),
    more('shows what has changed as a result', 'PU'),
  ],
  reviews: [more('agrees on the next step', 'BCE'), more('adds a concrete example', 'CJP')],
  consults: [
    more('sums up the agreements at the end', 'EJ', /agree|discuss|consult/u),
    more('puts forward a proposal of their own', 'HOX'),
    more('draws in those who have not yet spoken', 'EBG', /team|group|colleague/u),
  ],
  notices: [
    more('makes a workable proposal at once', 'AOST'),
    more('names the possible consequence', 'MFT', /risk|hazard|danger|safe/u),
    more('checks later whether action was taken', 'SEH', /report|problem|damage/u),
  ],
  improves: [more('shows what this has achieved', 'SOXP'), more('involves others in this unprompted', 'EGH')],
  organises: [
    more('steps in before a problem arises', 'ABQ'),
    more('keeps everyone involved informed', '', /task|team|colleague/u),
    more('has an alternative at hand', 'QUV', /material|available|stock/u),
  ],
  adapts: [more('checks whether the adjustment works', 'URS'), more('explains on request why this is needed', 'KFJ')],
  writes: [
    more('justifies the choices made', 'AMK', /plan|goal/u),
    more('has someone else proofread before finishing', 'JS', /text|report|letter|language/u),
  ],
  knows: [
    more('gives an example from practice unprompted', 'KP'),
    more('explains this clearly to someone else', 'CIJ'),
  ],
  is: [more('shows this under pressure as well', 'VT'), more('visibly sets an example to others', 'BCE')],
};

const named =
  /\b(customer|client|guest|patient|resident|visitor|trainee|pupil|student|participant|passenger|user|supplier|caller)s?\b/u;

/** "the customer", where the indicator names one; else "the other person". */
export function englishPerson(indicator: string): string {
  const person = named.exec(indicator)?.[1];
  return person === undefined ? 'the other person' : `the ${person}`;
}
