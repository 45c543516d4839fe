import type { ReturnedForms } from '../../../../app/collect/collect-use-cases';
import type { OpenField } from '../../../../core/exam/collect/conflicts';

/** What somebody chose, by key of the field: the key of a value on a form, or "keep"; left out = nothing yet. */
export type Choices = Readonly<Record<string, string>>;

export const noChoices: Choices = {};

/** Leave it as it stands in the workbook. */
export const keep = 'keep';

type Claim = OpenField['there'][number];

/** The values of a difference that are on the forms which are looked at; only these can be taken over. */
export function takeable({ there }: OpenField, { forms }: ReturnedForms): readonly Claim[] {
  const files = new Set(forms.map(({ file }) => file));
  return there.filter((claim) => claim.files.some((file) => files.has(file)));
}

export function keepAll({ differences }: ReturnedForms): Choices {
  return Object.fromEntries(differences.map(({ key }) => [key, keep]));
}

/** What the forms say, where they say one thing; where they differ among themselves the choice so far stays. */
export function takeAll(returned: ReturnedForms, choices: Choices): Choices {
  const taken = returned.differences.flatMap((difference): readonly (readonly [string, string])[] => {
    const [only, ...more] = takeable(difference, returned);
    return only === undefined || more.length > 0 ? [] : [[difference.key, only.key]];
  });
  return { ...choices, ...Object.fromEntries(taken) };
}

/** Differences about which nobody chose yet. */
export function undecided({ differences }: ReturnedForms, choices: Choices): number {
  return differences.filter(({ key }) => choices[key] === undefined).length;
}

/** Keys of the values that count from now on. */
export function takenOver({ differences }: ReturnedForms, choices: Choices): readonly string[] {
  return differences.flatMap(({ key }) => {
    const chosen = choices[key];
    return chosen === undefined || chosen === keep ? [] : [chosen];
  });
}
