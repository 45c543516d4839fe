import type { RepairCode } from '../app/corrections/group-remarks';
import type { RemarkKind } from '../app/corrections/remark-kinds';
import type { KeptCorrections } from '../app/corrections/kept-corrections';
import type { CorrectableField, Correction, DossierField } from '../core/framework/corrections/correction';
import type { FrameworkKind, ItemType } from '../core/framework/framework';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words of everything the pane shows of a document that was read; loaded with those screens. */
export interface ReadingTexts {
  readonly choiceLabel: string;
  readonly choiceHint: (count: number) => string;
  readonly nothingFound: string;
  /** What a screen reader is told once a document was read. @param look how many things are to be looked at. */
  readonly announced: (title: string | null, items: number, look: number) => string;
  readonly untitledHint: string;
  readonly about: AboutTexts;
  readonly remarks: RemarkTexts;
  readonly source: SourceTexts;
  readonly items: ItemTexts;
  readonly edit: EditTexts;
  readonly place: PlaceTexts;
  readonly corrections: CorrectionListTexts;
  readonly update: UpdateTexts;
  readonly relation: { readonly title: string; readonly notCounted: (count: number) => string; readonly stays: string };
}

/** What the document says of itself. */
interface AboutTexts {
  readonly open: string;
  /** Where title or number are not known. */
  readonly fillIn: string;
  readonly fields: (field: DossierField, profile: string | null, kind: FrameworkKind) => string;
}

interface RemarkTexts {
  readonly lookTitle: (count: number) => string;
  /** The heading of each kind of trouble. */
  readonly look: Readonly<Record<RemarkKind, (count: number) => string>>;
  readonly lookHint: string;
  readonly nothingToLook: string;
  /** Where nothing but what was filled in is worth a look. */
  readonly onlySupplied: string;
  readonly suppliedTitle: (count: number) => string;
  readonly repairedTitle: (count: number) => string;
  readonly repaired: Readonly<Record<RepairCode, (count: number) => string>>;
  readonly leftOutTitle: (count: number) => string;
  readonly toldTitle: (count: number) => string;
  readonly was: string;
  readonly becomes: string;
  readonly open: (item: string) => string;
  readonly place: string;
  readonly notContent: string;
  readonly fine: string;
  readonly dismissed: string;
}

interface SourceTexts {
  readonly line: (line: number) => string;
  readonly page: (page: number) => string;
  readonly show: string;
  readonly hide: string;
  readonly label: string;
  readonly thisLine: string;
}

interface ItemTexts {
  readonly open: (count: number) => string;
  readonly search: string;
  readonly hint: string;
  readonly hits: (count: number) => string;
  readonly expand: (item: string) => string;
  readonly below: (count: number) => string;
  readonly corrected: string;
  readonly types: Readonly<Record<ItemType, string>>;
}

interface EditTexts {
  readonly fields: Readonly<Record<CorrectableField, string>>;
  readonly top: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
  readonly unchanged: string;
  readonly read: string;
  readonly empty: string;
  readonly other: string;
  readonly merge: string;
  readonly mergeWith: string;
  readonly mergeHint: string;
  readonly merged: string;
  readonly split: string;
  readonly splitParts: string;
  readonly splitHint: string;
  readonly splitInto: (count: number) => string;
  readonly splitDone: (count: number) => string;
  /** @param code of what goes; null = it has none. */
  readonly drop: (code: string | null, below: number) => string;
  readonly dropped: (item: string) => string;
}

interface PlaceTexts {
  readonly how: string;
  readonly asItem: string;
  readonly asText: string;
  readonly words: string;
  readonly type: string;
  readonly under: string;
  readonly after: string;
  readonly first: string;
  readonly of: string;
  readonly placed: string;
}

interface CorrectionListTexts {
  readonly count: (count: number) => string;
  readonly none: string;
  readonly undo: string;
  readonly undone: string;
  readonly restore: string;
  readonly restored: string;
  readonly remove: (what: string) => string;
  readonly removeShort: string;
  readonly removed: string;
  readonly kinds: Readonly<Record<Correction['kind'], string>>;
  readonly noLonger: (count: number) => string;
  readonly unappliedHint: string;
  readonly letGo: string;
  readonly kept: (kept: KeptCorrections) => string;
}

interface UpdateTexts {
  readonly title: string;
  readonly same: string;
  readonly sameHint: string;
  readonly sameButCorrections: string;
  readonly comparing: string;
  readonly added: (count: number) => string;
  readonly removed: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly moved: (count: number) => string;
  readonly about: string;
  readonly unchanged: (count: number) => string;
  readonly under: (before: string, after: string) => string;
  readonly reordered: string;
  readonly forms: (count: number) => string;
  readonly formsHint: (count: number) => string;
  readonly kept: string;
}

export function readingTextsOf(language: Language): ReadingTexts {
  return packOf(language).reading;
}
