import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework, FrameworkItem, Mapping } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { PlacedText } from '../../source-document';
import { textOf } from '../../text/join-lines';
import { itemIds } from '../item-ids';
import type { ItemMaking } from '../item-making';
import { listItems } from '../list-items';
import { newItem } from '../new-item';
import { fold } from '../qualification-file/print/labels';
import { activityItems } from './assemble-activities';
import type { OverviewSource, OverviewUnit, UnitReference, UnitSource } from './draft';
import { readTable } from './read-table';

/**
 * Makes the framework of learning units. Units stand in the order of their numbers; one that only the overview has is an
 * item too. The prose of the table's last column becomes the text of the unit: it says how independently and with what
 * responsibility all of it is done. Mappings carry the crebo numbers that the document names.
 */
export function assembleUnits(
  overview: OverviewSource,
  sources: readonly UnitSource[],
  tidy: ItemMaking['tidy'],
): Result<Framework, ImportDiagnosticCode> {
  const diagnostics: ImportDiagnostic[] = [];
  const making: ItemMaking = { ids: itemIds(), tidy, tell: (told) => diagnostics.push(told) };
  const units = merged(overview.units, sources);
  const items = units.flatMap((unit) => unitItems(unit, sources.length > 0, making));
  for (const part of overview.others) tellPart(part, making);
  for (const { original, repaired, line } of overview.crebos.repairs) {
    making.tell(notice('import/code-repaired', line, { original, repaired }));
  }
  const qualification = sources.find((source) => source.qualification.length > 0)?.qualification;
  const title = tidy(qualification ?? overview.qualification);
  const levels = new Set([overview.level, ...sources.map(({ level }) => level)].filter((level) => level !== null));
  const value: Framework = {
    kind: 'learning-units',
    title: title === '' ? null : title,
    code: overview.crebos.dossier,
    level: levels.size === 1 ? ([...levels][0] ?? null) : null,
    validFrom: null,
    validUntil: null,
    profiles: [],
    items,
    competencies: [],
    mappings: mappingsOf(units, overview, making),
  };
  return { value, diagnostics };
}

interface Unit {
  readonly code: string;
  readonly listed: OverviewUnit | null;
  readonly source: UnitSource | null;
}

/** Units by number; a described one that lost its number is the one after the unit before it. */
function merged(listed: readonly OverviewUnit[], sources: readonly UnitSource[]): Unit[] {
  const units = new Map<string, Unit>(
    listed.map((unit) => [unit.code, { code: unit.code, listed: unit, source: null }]),
  );
  let last = 0;
  for (const source of sources) {
    const code = source.code ?? String(last + 1);
    last = Number(code);
    const known = units.get(code);
    units.set(code, { code, listed: known?.listed ?? null, source: known?.source ?? source });
  }
  return [...units.values()].sort((a, b) => Number(a.code) - Number(b.code));
}

function unitItems({ code, listed, source }: Unit, othersAreDescribed: boolean, making: ItemMaking): FrameworkItem[] {
  const { tidy, tell } = making;
  const line = source?.line ?? listed?.line ?? null;
  const inOverview = tidy(listed?.title ?? []);
  const own = tidy(source?.title ?? []);
  const title = own === '' ? inOverview : own;
  if (title === '') tell(notice('import/title-missing', line, { code }));
  if (own !== '' && inOverview !== '' && fold(own) !== fold(inOverview)) {
    tell(notice('import/title-differs', listed?.line ?? null, { code, title: own, other: inOverview }));
  }
  const name = `${code} ${title}`.trim();
  if (listed !== null) tellOverview(listed, name, making);
  if (source === null && othersAreDescribed && listed?.notApplicable === null) {
    tell(notice('import/work-process-not-described', line, { code: name }));
  }
  const table = readTable(source?.table ?? [], source?.activities ?? []);
  for (const { text, line: at } of table.unusualHeadings) tell(notice('import/group-heading-removed', at, { text }));
  for (const { text, line: at } of [...(source?.unplaced ?? []), ...table.unplaced])
    tell(notice('import/line-not-placed', at, { text }));
  const text = tidy(table.competences);
  const unit = newItem(making.ids.ofCode(`U${code}`), 'learning-unit', line, {
    code,
    title: title === '' ? null : title,
    text: text === '' ? null : text,
  });
  return [
    unit,
    ...listItems('knowledge', table.knowledge, unit, making),
    ...listItems('skill', table.skills, unit, making),
    ...activityItems(source?.activities ?? [], table.activities, unit, making),
  ];
}

function tellOverview(listed: OverviewUnit, name: string, { tidy, tell }: ItemMaking): void {
  if (listed.notApplicable !== null) {
    const text = tidy(listed.notApplicable);
    tell(notice('import/unit-not-applicable', listed.notApplicable[0]?.line ?? listed.line, { code: name, text }));
  }
  for (const addition of listed.additions) {
    const text = tidy(addition);
    tell(notice('import/addition-outside-dossier', addition[0]?.line ?? listed.line, { code: name, text }));
  }
}

/** No mapping is better than a wrong one: where the overview is unclear there are none, and a warning says so. */
function mappingsOf(units: readonly Unit[], overview: OverviewSource, making: ItemMaking): Mapping[] {
  const found = units.flatMap(({ code, listed }) =>
    (listed?.references ?? []).map((reference) => ({ code, reference })),
  );
  const [first] = found;
  if (first !== undefined && overview.isUnclear) {
    const codes = [...new Set(found.map(({ reference }) => reference.code))];
    making.tell(notice('import/unit-mapping-unclear', first.reference.line, { codes }));
    return [];
  }
  return found.map(({ code, reference }) => mapping(reference, code, overview, making));
}

const partly = /\((?:deels|gedeeltelijk)\)/i;

function mapping(reference: UnitReference, unit: string, { crebos }: OverviewSource, making: ItemMaking): Mapping {
  if (reference.original.replace(/\s/g, '') !== reference.code) {
    const data = { original: reference.original, repaired: reference.code };
    making.tell(notice('import/code-repaired', reference.line, data));
  }
  const partial = reference.title.some(({ text }) => partly.test(text));
  const title = textOf(reference.title).replace(partly, '').trim();
  return {
    from: reference.code,
    to: unit,
    partial,
    dossier: crebos.dossier,
    qualification: crebos.qualification,
    ...(title === '' ? {} : { fromTitle: title }),
  };
}

function tellPart(lines: readonly PlacedText[], { tell }: ItemMaking): void {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || first.line === null) return;
  tell(notice('import/part-not-read', first.line, { part: first.text, from: first.line, to: last.line }));
}
