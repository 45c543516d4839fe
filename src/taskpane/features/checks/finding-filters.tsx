import { Button, Field, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  countable,
  countsFor,
  filterFindings,
  findingKinds,
  isFiltered,
  noFilter,
} from '../../../app/session/finding-filter';
import type { FindingFilter, FindingKind } from '../../../app/session/finding-filter';
import type { WordedFinding } from '../../../app/session/use-cases';
import { usePane, useSessionState } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { ClaimChoice } from './claim-choice';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS, minWidth: 0 },
  search: { width: '100%', minWidth: 0 },
  more: { display: 'grid', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  count: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

/** Chooses which findings are shown: how bad, and on demand words, the sheet and what is to be done. Counts tell what there is. */
export function FindingFilters({ findings }: { findings: readonly WordedFinding[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language, texts } = usePane();
  const words = texts.checks.filter;
  const { filter } = useSessionState().findings;
  const counts = countsFor(findings, filter, language);
  const choose = (change: Partial<FindingFilter>): void => session.findings.filter(change);
  const fitting = filterFindings(findings, filter, language);
  const text = filter.text.trim();
  const said =
    fitting.length === 0
      ? words.none(text, isFiltered({ ...filter, text: '' }))
      : words.shown(countable(fitting, filter).length, countable(findings, filter).length);
  // Somebody who chose something finds it open; from then on it is as they leave it.
  const [isOpen] = useState(
    text !== '' || filter.sheet !== null || (filter.kind !== null && filter.kind !== 'accepted'),
  );
  return (
    <section className={styles.root} aria-label={words.label}>
      <ClaimChoice counts={counts} filter={filter} onChoose={choose} />
      <details open={isOpen}>
        <summary className={mergeClasses(surface.summary, surface.quiet)}>{words.more}</summary>
        <div className={styles.more}>
          <Input
            type="search"
            className={styles.search}
            aria-label={words.search}
            placeholder={words.search}
            value={filter.text}
            onChange={(_event, { value }) => choose({ text: value })}
          />
          <Field label={words.sheet} className={surface.fitting}>
            <Select
              value={filter.sheet === null ? '*' : `=${filter.sheet}`}
              onChange={(_event, { value }) => choose({ sheet: value === '*' ? null : value.slice(1) })}
            >
              <option value="*">{words.allSheets}</option>
              {[...counts.sheet].map(([sheet, count]) => (
                <option key={sheet} value={`=${sheet}`}>
                  {words.choice(sheet === '' ? texts.checks.noPlace : sheet, count)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.kind} className={surface.fitting}>
            <Select
              value={filter.kind ?? ''}
              onChange={(_event, { value }) => choose({ kind: findingKinds.find((kind) => kind === value) ?? null })}
            >
              <option value="">{words.allKinds}</option>
              {findingKinds.map((kind: FindingKind) => (
                <option key={kind} value={kind}>
                  {words.choice(words.kinds[kind], counts.kind[kind])}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </details>
      {isFiltered(filter) && findings.length > 0 ? (
        <div className={styles.count}>
          <span className={surface.quiet} aria-live="polite">
            {said}
          </span>
          <Button size="small" onClick={() => choose(noFilter)}>
            {words.showAll}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
