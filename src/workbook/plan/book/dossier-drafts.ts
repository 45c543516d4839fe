import { chooseProfile } from '../../../core/framework/choose-profile';
import type { Framework } from '../../../core/framework/framework';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { draftDossier, longTextsOf } from '../dossier/dossier-sheet';
import type { BookStage } from '../dossier/machine-sheet';
import { draftMachine } from '../dossier/machine-sheet';
import type { DraftSheet } from '../sheet/draft';
import { foreignCodesOf } from './foreign-codes';
import type { NameGiver } from './sheet-names';

export interface DossierInput {
  /** The whole document, all profiles. */
  readonly framework: Framework;
  /** One of its profiles; null when it has none. */
  readonly profile: string | null;
  /** Of the sheets. */
  readonly language: Language;
  readonly openImportWarnings: number;
}

/** The sheet Dossier and the hidden sheet. */
export function dossierDrafts(
  input: DossierInput,
  stage: BookStage,
  names: NameGiver,
): { readonly dossier: DraftSheet; readonly machine: DraftSheet } {
  const { profile, language, openImportWarnings } = input;
  const texts = sheetTextsOf(language);
  const framework = qualificationOf(input);
  return {
    dossier: draftDossier(framework, profile, texts, names.free(texts.sheetNames.dossier)),
    machine: draftMachine(
      {
        stage,
        language,
        profile,
        framework: withoutItems(framework),
        foreignCodes: foreignCodesOf(input.framework, profile),
        openImportWarnings,
        accepted: [],
        longTexts: longTextsOf(framework),
      },
      names.free('dekkend'),
    ),
  };
}

/** The items stand on the sheet Dossier. */
function withoutItems(framework: Framework): Omit<Framework, 'items'> {
  const { kind, title, code, level, validFrom, validUntil, profiles, competencies, mappings } = framework;
  return { kind, title, code, level, validFrom, validUntil, profiles, competencies, mappings };
}

/** The items of the chosen profile only. */
export function qualificationOf({ framework, profile }: Pick<DossierInput, 'framework' | 'profile'>): Framework {
  return profile === null ? framework : chooseProfile(framework, profile);
}
