import type { BankOffer } from '../../../../app/bank/bank-use-cases';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { FileRemarks } from './file-remarks';
import { UnreadableRows } from './unreadable-rows';

/** What the forms, or a file, bring to the bank: how much is new, the same, in other words. */
export function AddPreview({ offer: { entries, file, news, remarks, unreadable } }: { offer: BankOffer }) {
  const surface = useSurface();
  const { texts } = usePane();
  const words = texts.bank.add;
  const counts = (['fresh', 'differing', 'known'] as const).filter((kind) => news[kind] > 0);
  const nothing = file === null ? texts.bank.nothingDescribed : words.nothingInFile;
  return (
    <>
      <UnreadableRows rows={unreadable} then={texts.bank.unreadable.mendFirst} />
      <section className={surface.section}>
        <h3 className={surface.heading}>{file === null ? words.titleForms : words.titleFile(file)}</h3>
        {entries.length === 0 ? (
          <p className={surface.paragraph}>{nothing}</p>
        ) : (
          <ul className={surface.card}>
            {counts.map((kind) => (
              <li key={kind} className={surface.line}>
                {words[kind](news[kind])}
              </li>
            ))}
          </ul>
        )}
        {entries.length > 0 && news.fresh + news.differing === 0 ? (
          <p className={surface.paragraph}>{words.nothingNew}</p>
        ) : null}
      </section>
      <FileRemarks remarks={remarks} />
    </>
  );
}
