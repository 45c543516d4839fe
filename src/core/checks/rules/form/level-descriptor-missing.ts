import type { AssessmentForm, Criterion } from '../../../exam/assessment-form';
import type { CellPlace } from '../../../exam/cell-place';
import { formKey } from '../../form-key';
import type { Rule, Verdict } from '../../rule';
import { saysNothing } from '../../says-nothing';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { counted, listed, named } from '../../wording';

export const levelDescriptorMissing: Rule = {
  id: 'form/level-descriptor-missing',
  severity: 'warning',
  source: practice('een rubric beschrijft op elke rij wat een beoordelaar bij elk niveau ziet'),
  texts: {
    nl: {
      title: 'Omschrijving van een niveau ontbreekt',
      why: 'Zonder omschrijving legt elke beoordelaar een niveau anders uit; wat twee keer hetzelfde luidt, maakt geen verschil.',
      fix: 'Schrijf op elke rij op wat je bij elk niveau ziet. Een voorstel krijg je in het taakvenster: Formulieren, Stel beschrijvingen voor.',
      unmet: ({ sheet, lacking, alike, total, levels }) =>
        `${named(sheet)}: ${[
          lacking === 0
            ? ''
            : `op ${named(lacking)} van de ${named(total)} rijen staat niet bij elk niveau (${listed(levels, 'nl-NL')}) wat je dan ziet`,
          alike === 0
            ? ''
            : `op ${named(alike)} ${alike === 1 ? 'rij staat' : 'rijen staat'} bij twee niveaus hetzelfde`,
        ]
          .filter(Boolean)
          .join('; ')}.`,
      unclear: {
        'says-nothing': ({ sheet, rows, found }) =>
          `${named(sheet)}: bij een niveau staat "${named(found)}" (${counted(rows)} ${counted(rows) === 1 ? 'rij' : 'rijen'}); is dat genoeg?`,
      },
    },
    en: {
      title: 'Level descriptor missing',
      why: 'Without a descriptor every assessor reads a level in another way; what reads the same twice makes no difference.',
      fix: 'Write on every row what is seen at each level. The pane has a proposal: Forms, Propose descriptors.',
      unmet: ({ sheet, lacking, alike, total, levels }) =>
        `${named(sheet)}: ${[
          lacking === 0
            ? ''
            : `${named(lacking)} of ${named(total)} rows do not say for each level (${listed(levels, 'en-GB')}) what is seen then`,
          alike === 0 ? '' : `${named(alike)} ${alike === 1 ? 'row says' : 'rows say'} the same for two levels`,
        ]
          .filter(Boolean)
          .join('; ')}.`,
      unclear: {
        'says-nothing': ({ sheet, rows, found }) =>
          `${named(sheet)}: a level is described as "${named(found)}" (${counted(rows)} ${counted(rows) === 1 ? 'row' : 'rows'}); is that enough?`,
      },
    },
  },
  examples: {
    unmet: {
      sheet: 'Beoordeling PVB1',
      rows: ['stelt het zadel af'],
      cells: ['D56'],
      levels: ['O', 'V', 'G'],
      total: 4,
      lacking: 1,
      alike: 0,
    },
    'says-nothing': {
      sheet: 'Beoordeling PVB1',
      rows: ['stelt het zadel af'],
      cells: ['D56'],
      levels: ['O', 'V', 'G'],
      total: 4,
      found: 'volgt',
    },
  },
  judge: ({ forms }) => forms.flatMap(judgeForm),
};

/** What is wrong with the descriptors of a row, and the number of the level at which it shows (1 = lowest). */
interface Flaw {
  readonly row: Criterion;
  readonly kind: 'lacking' | 'alike' | 'says-nothing';
  readonly level: number;
}

/** A blueprint has no levels, so that none of its rows can lack one. */
function judgeForm(form: AssessmentForm): readonly Verdict[] {
  const flaws = form.criteria.flatMap((row) => flawOf(row, form.levels) ?? []);
  const wrong = flaws.filter(({ kind }) => kind !== 'says-nothing');
  const [first = flaws[0]] = wrong;
  if (first === undefined) return [];
  const told = wrong.length > 0 ? wrong : flaws;
  const data = {
    sheet: form.sheet,
    rows: told.map(({ row }) => row.text),
    cells: told.map((flaw) => placeOf(flaw, form).cell),
    levels: form.levels,
    total: form.criteria.length,
  };
  const place = placeOf(first, form);
  if (wrong.length === 0) {
    const found = first.row.descriptors[form.levels[first.level - 1] ?? ''] ?? '';
    return [unclear('says-nothing', formKey(form), place, { ...data, found })];
  }
  const count = (kind: Flaw['kind']): number => wrong.filter((flaw) => flaw.kind === kind).length;
  return [unmet(formKey(form), place, { ...data, lacking: count('lacking'), alike: count('alike') })];
}

/** A text that is missing goes before one that stands there twice, and that before one that only fills its cell. */
function flawOf(row: Criterion, levels: readonly string[]): Flaw | null {
  const texts = levels.map((code) => (row.descriptors[code] ?? '').replace(/\s+/g, ' ').trim().toLowerCase());
  const flaws: readonly (readonly [Flaw['kind'], number])[] = [
    ['lacking', texts.indexOf('')],
    ['alike', texts.findIndex((text, at) => texts.indexOf(text) < at)],
    ['says-nothing', texts.findIndex(saysNothing)],
  ];
  const [found] = flaws.filter(([, at]) => at >= 0);
  return found === undefined ? null : { row, kind: found[0], level: found[1] + 1 };
}

/** The cell of the level on the row; the row itself on a form without columns for descriptors. */
function placeOf({ row, level }: Flaw, { columns }: AssessmentForm): CellPlace {
  const letters = columns[`descriptor.${level}`];
  return letters === undefined ? row.place : { ...row.place, cell: row.place.cell.replace(/^[A-Z]+/i, letters) };
}
