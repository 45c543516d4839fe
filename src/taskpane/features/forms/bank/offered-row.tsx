import { Field, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formRowKey } from '../../../../app/bank/fill-from-bank';
import { rubricTitle } from '../../../../core/exam/bank/rubrics-of';
import { entryKey, wordingOf } from '../../../../core/exam/bank/same-wording';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { LevelTextList } from './level-text-list';
import type { Offered } from './matches-by-kind';

const useStyles = makeStyles({
  choice: { display: 'grid', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere', minWidth: 0 },
});

/** No key of an entry. */
const none = '';

/** A row with what the bank offers for it: every level of every candidate, and leaving it empty. */
export function OfferedRow({ match: { candidates, on, why }, chosen }: { match: Offered; chosen: string | null }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, texts } = usePane();
  const words = texts.bank.filling;
  const keys = candidates.map(({ entry }) => entryKey(entry));
  return (
    <li className={surface.line}>
      <Field
        className={surface.fitting}
        label={
          <>
            <span className={surface.strong}>{on.exam}</span> {on.row.text}
            <span className={mergeClasses(surface.block, surface.quiet)}>{words.whyThis[why]}</span>
          </>
        }
      >
        <RadioGroup
          value={chosen !== null && keys.includes(chosen) ? chosen : none}
          onChange={(_event, { value }) => session.bank.choose(formRowKey(on), value === none ? null : value)}
        >
          {candidates.map((candidate, at) => (
            <Radio
              key={keys[at]}
              value={keys[at] ?? none}
              label={
                <span className={styles.choice}>
                  <span className={surface.quiet}>
                    {words.from(rubricTitle(candidate.entry.origin) || words.unknownOrigin)}
                  </span>
                  {wordingOf(candidate.entry.text) === wordingOf(on.row.text) ? null : (
                    <span>{words.sentence(candidate.entry.text)}</span>
                  )}
                  <LevelTextList texts={candidate.texts} scale={on.scale} />
                </span>
              }
            />
          ))}
          <Radio value={none} label={words.noneOfThese} />
        </RadioGroup>
      </Field>
    </li>
  );
}
