import type { Result } from '../../../../core/diagnostics/diagnostic';
import type { Framework, Profile } from '../../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../../import-diagnostic';
import { refusal } from '../../../import-diagnostic';
import type { ElementDocument, SourceElement } from '../../../source-document';
import type { Reader } from '../../reader';
import { assembleFramework } from '../assemble-framework';
import { codesFor } from './chapter-codes';
import { chooseDossier, creboOf } from './choose-dossier';
import { isDescribed, readCoreTasks } from './core-tasks';
import { dossierReading } from './dossier-reading';
import { child, descendants, fieldOf, tidy } from './elements';
import { withPlainNames } from './plain-names';
import { isoDate } from './sbb-dates';
import { unreadParts } from './unread-parts';

/**
 * Reads SBB's open data of the dossiers: the editions of 2015 and later, and "Herziening dossiers 2026", whose schema has
 * the same elements. Names are compared in small letters and without prefix; what an edition adds is told.
 */
export const sbbReader: Reader = {
  recognises: (document) => document.shape === 'elements' && dossiersIn(withPlainNames(document.root)).length > 0,
  read: async (document, _spellings, { dossier: wanted }) => {
    const root = document.shape === 'elements' ? plainRoot(document) : null;
    const dossiers = root === null ? [] : dossiersIn(root);
    if (root === null || dossiers.length === 0) {
      throw refusal('import/not-sbb-xml', { root: '', lookedFor: ['sbb/dossiers/dossier'] });
    }
    const { dossier, diagnostics } = chooseDossier(dossiers, wanted);
    const read = readDossier(root, dossier);
    return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
  },
};

function plainRoot({ root }: ElementDocument): SourceElement {
  return withPlainNames(root);
}

/** Dossiers with something in them; what only refers to a dossier is none. */
function dossiersIn(root: SourceElement): readonly SourceElement[] {
  const found = root.name === 'dossier' ? [root] : descendants(root, 'dossier', ['dossier']);
  return found.filter(
    (dossier) => child(dossier, 'basis', 'profielen', 'kerntaken', 'kerntaak', 'profiel') !== undefined,
  );
}

function readDossier(root: SourceElement, dossier: SourceElement): Result<Framework, ImportDiagnosticCode> {
  const diagnostics: ImportDiagnostic[] = [];
  const tell = (diagnostic: ImportDiagnostic): void => void diagnostics.push(diagnostic);
  const profiles = profilesIn(dossier);
  const codes = codesFor(profiles, 'P', tell);
  const reading = dossierReading(root, dossier, profiles, codes, tell);
  const crebo = creboOf(dossier);
  const general = coreTasksIn(child(dossier, 'basis') ?? dossier, [
    'profielen',
    'profiel',
    'verantwoordingsinformatie',
  ]);
  const { value, diagnostics: merged } = assembleFramework({
    title: fieldOf(dossier, 'titel', 'naam'),
    code: tidy(crebo?.text) ?? fieldOf(dossier, 'crebo'),
    validFrom: isoDate(crebo?.attributes['geldigvanaf']),
    validUntil: isoDate(crebo?.attributes['datumeindeopleiding']),
    profiles: profiles.map((profile, at) => profileOf(profile, codes[at] ?? '')),
    coreTasks: [
      ...readCoreTasks(general, 'B1', reading),
      ...profiles.flatMap((profile, at) => readCoreTasks(coreTasksIn(profile, []), codes[at] ?? '', reading)),
    ],
  });
  return { value, diagnostics: [...diagnostics, ...unreadParts(dossier, reading), ...merged] };
}

/** The profiles, not the references to them. */
function profilesIn(dossier: SourceElement): readonly SourceElement[] {
  const owner = child(dossier, 'profielen') ?? dossier;
  const parts = ['profiel', 'kerntaak', 'omschrijving', 'basis', 'verantwoordingsinformatie'];
  return descendants(owner, 'profiel', parts).filter(isDescribed);
}

function coreTasksIn(owner: SourceElement, except: readonly string[]): readonly SourceElement[] {
  return descendants(owner, 'kerntaak', ['kerntaak', ...except]).filter(isDescribed);
}

function profileOf(profile: SourceElement, code: string): Profile {
  const crebo = descendants(child(profile, 'creboinformatie') ?? profile, 'crebo', ['kerntaak'])[0];
  const level = Number(/\d+/.exec(fieldOf(profile, 'niveau') ?? '')?.[0] ?? 0);
  return {
    code,
    title: fieldOf(profile, 'titel', 'naam'),
    level: level > 0 ? level : null,
    crebo: tidy(crebo?.text) ?? fieldOf(profile, 'crebo'),
    validUntil: isoDate(crebo?.attributes['datumeindeopleiding']),
  };
}
