import type { BankProposal } from '../../../../app/bank/bank-use-cases';
import { formRowKey } from '../../../../app/bank/fill-from-bank';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { matchesByKind } from './matches-by-kind';
import { OfferedRow } from './offered-row';
import { SureRows } from './sure-rows';
import { UnreadableRows } from './unreadable-rows';

/** How many rows with a choice are shown at first: each shows every level of every candidate. */
const shown = 10;

/** How many rows will be filled, which wait for a choice and why, and the choices. */
export function FillPreview({ proposal }: { proposal: BankProposal }) {
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.bank.filling;
  const { approved, choices, entries, matches, unreadable } = proposal;
  const { sure, offered, none } = matchesByKind(matches);
  const because = <Why extends string>(all: readonly { readonly why: Why }[], why: Why): number =>
    all.filter((each) => each.why === why).length;
  const doubts = (['several', 'alike', 'levels'] as const).filter((why) => because(offered, why) > 0);
  const gaps = (['unknown', 'scale'] as const).filter((why) => because(none, why) > 0);
  const chosen = offered.filter(({ on }) => choices.has(formRowKey(on))).length;
  return (
    <>
      <section className={surface.section}>
        <h3 className={surface.heading}>{words.title}</h3>
        {entries === 0 ? (
          <p className={surface.paragraph}>{words.emptyBank}</p>
        ) : matches.length === 0 ? (
          <p className={surface.paragraph}>{words.nothingOpen}</p>
        ) : (
          <ul className={surface.card}>
            {sure.length === 0 ? null : (
              <li className={surface.line}>
                <span>{words.sure(sure.length)}</span>
                <SureRows matches={sure} />
              </li>
            )}
            {offered.length === 0 ? null : (
              <li className={surface.line}>
                <span>{words.offered(offered.length)}</span>
                {doubts.map((why) => (
                  <div key={why} className={surface.quiet}>
                    {words.why[why](because(offered, why))}
                  </div>
                ))}
              </li>
            )}
            {gaps.map((why) => (
              <li key={why} className={surface.line}>
                {words.none[why](because(none, why))}
              </li>
            ))}
          </ul>
        )}
        {approved.length === 0 ? null : <p className={surface.hint}>{words.approved(approved)}</p>}
      </section>
      <UnreadableRows rows={unreadable} then={texts.bank.unreadable.notUsed} />
      {offered.length === 0 ? null : (
        <section className={surface.section}>
          <h3 className={surface.heading}>{words.choices(chosen, offered.length)}</h3>
          <LongList items={offered} first={shown} className={surface.card}>
            {(match) => (
              <OfferedRow key={formRowKey(match.on)} match={match} chosen={choices.get(formRowKey(match.on)) ?? null} />
            )}
          </LongList>
        </section>
      )}
    </>
  );
}
