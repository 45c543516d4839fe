import type { CandidateDiploma } from '../exam/diploma/candidate-diplomas';
import type { EnteredMark, GenericPart } from '../exam/diploma/diploma-record';
import { exemptParts, isExemptElective } from '../exam/diploma/exempt-parts';
import type { Masking } from './without-names';

/** What was entered of a candidate for the diploma; what cannot be read is among the reasons of the judgement. */
export interface EnteredForDiploma {
  /** Null = nothing that can be read. */
  readonly placement: boolean | null;
  readonly citizenship: boolean | null;
  readonly isExemptFromCitizenship: boolean;
  /** Those of which something is entered, or that the candidate is exempt from. */
  readonly generic: readonly (EnteredResult & { readonly part: GenericPart })[];
  /** In the order of the sheet. */
  readonly electives: readonly (EnteredResult & {
    readonly number: number;
    /** Name or code; "" = none. */
    readonly name: string;
    /** On top of what the candidate must do: it does not count. */
    readonly isExtra: boolean;
  })[];
}

interface EnteredResult {
  /** Null = none that can be read. */
  readonly result: EnteredMark | null;
  readonly isExempt: boolean;
}

const genericParts: readonly GenericPart[] = ['dutch', 'arithmetic', 'english'];

/** @param mask for what people typed: names of keuzedelen. */
export function enteredForDiploma(
  { record, results }: Pick<CandidateDiploma, 'record' | 'results'>,
  mask: Masking,
): EnteredForDiploma {
  const exempt = exemptParts(results.exemptions);
  return {
    placement: record.placement.value,
    citizenship: record.citizenship.value,
    isExemptFromCitizenship: exempt.parts.has('citizenship'),
    generic: genericParts.flatMap((part) => {
      const result = record.generic[part].value;
      const isExempt = exempt.parts.has(part);
      return result === null && !isExempt ? [] : [{ part, result, isExempt }];
    }),
    electives: record.electives.map((elective) => ({
      ...{ number: elective.number, name: mask(elective.name), result: elective.result.value },
      ...{ isExempt: isExemptElective(elective, exempt), isExtra: elective.extra.value === true },
    })),
  };
}
