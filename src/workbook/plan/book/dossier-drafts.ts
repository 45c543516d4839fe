import { chooseProfile } from '../../../core/framework/choose-profile';
import type { DossierSource } from '../../../core/framework/corrections/dossier-source';
import type { AcceptedFinding } from '../../../core/exam/accepted-finding';
import type { Framework } from '../../../core/framework/framework';
import { correctionSheetTextsOf } from '../../../language/correction-sheet-texts';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { correctedItems } from '../dossier/correction-words';
import { draftCorrections } from '../dossier/corrections-sheet';
import { draftDossier, longTextsOf } from '../dossier/dossier-sheet';
import type { CorrectedColumn } from '../dossier/dossier-sheet';
import type { BookStage, MachineData } from '../dossier/machine-sheet';
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
  /** The document it was read from, and what people put right in it; left out where nobody knows. */
  readonly source?: DossierSource;
  /**
   * The framework is the qualification already, as a workbook holds it; codes of the other profiles are known from there. Left
   * out: it is the whole document.
   */
  readonly chosen?: Pick<MachineData, 'foreignCodes'>;
}

/** The sheets that hold a dossier. */
export interface DossierDrafts {
  readonly dossier: DraftSheet;
  /** null = nothing was put right by hand. */
  readonly corrections: DraftSheet | null;
  readonly machine: DraftSheet;
}

/** What else the hidden sheet of a workbook that is there keeps. */
export interface KeptFacts {
  readonly format: number;
  readonly stage: BookStage;
  readonly accepted: readonly AcceptedFinding[];
  readonly cohort: string | null;
}

/** The sheets Dossier and Correcties, and the hidden sheet. */
export function dossierDrafts(input: DossierInput, kept: KeptFacts, names: NameGiver): DossierDrafts {
  const { profile, language, openImportWarnings, source = null } = input;
  const texts = sheetTextsOf(language, input.framework.kind);
  const framework = input.chosen === undefined ? qualificationOf(input) : input.framework;
  const words = correctionSheetTextsOf(language);
  return {
    dossier: draftDossier(
      framework,
      profile,
      texts,
      names.free(texts.sheetNames.dossier),
      correctedIn(input),
      input.framework.profiles.map(({ code }) => code),
    ),
    corrections:
      source === null || source.lines.length + (source.unapplied?.length ?? 0) === 0
        ? null
        : draftCorrections(source, language, texts, names.free(words.sheetName)),
    machine: draftMachine(
      {
        format: kept.format,
        stage: kept.stage,
        language,
        profile,
        framework: withoutItems(framework),
        cohort: kept.cohort,
        foreignCodes: input.chosen?.foreignCodes ?? foreignCodesOf(input.framework, profile),
        openImportWarnings,
        accepted: kept.accepted,
        source,
        longTexts: longTextsOf(framework),
        form: null,
      },
      names.free('dekkend'),
    ),
  };
}

function correctedIn({ source, language }: DossierInput): CorrectedColumn | null {
  const words = correctionSheetTextsOf(language);
  const items = correctedItems(source?.lines ?? [], words);
  return items.size === 0 ? null : { header: words.corrected, items };
}

/** The items stand on the sheet Dossier. */
function withoutItems(framework: Framework): Omit<Framework, 'items'> {
  const { kind, title, code, level, validFrom, validUntil, studyLoad, profiles, competencies, mappings } = framework;
  const load = studyLoad === undefined ? {} : { studyLoad };
  return { kind, title, code, level, validFrom, validUntil, ...load, profiles, competencies, mappings };
}

/** The items of the chosen profile only. */
export function qualificationOf({ framework, profile }: Pick<DossierInput, 'framework' | 'profile'>): Framework {
  return profile === null ? framework : chooseProfile(framework, profile);
}
