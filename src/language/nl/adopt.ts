import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { AdoptTexts } from '../adopt-texts';
import { counted } from './counting';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const about = ({ exam, candidate, attempt, kind }: DiagnosticData): string =>
  `${String(exam)}, kandidaat ${String(candidate)}, kans ${String(attempt)}${kind === 'remark' ? ' (herbeoordeling)' : ''}`;
const adopted = ({ on, by }: DiagnosticData): string => `op ${String(on)}${by === '' ? '' : ` door ${String(by)}`}`;

/** Wat het vaststellen van uitslagen zegt. */
export const adoptTexts: AdoptTexts = {
  diagnostics: {
    'adopt/no-result': (data) => `${about(data)}: er is geen uitslag om vast te stellen.`,
    'adopt/incomplete': (data) => `${about(data)}: nog onvolledig, daarom niet vastgesteld.`,
    'adopt/differs': (data) =>
      `${about(data)}: formulieren zeggen verschillende dingen. Niet vastgesteld; beslis eerst op het blad Verschillen.`,
    'adopt/unsupported': (data) =>
      `${about(data)}: neemt onderdelen over van een kans die ongeldig is verklaard of nu iets anders zegt. Niet vastgesteld; laat die onderdelen opnieuw doen of zet de eerdere kans terug.`,
    'adopt/no-longer-exempt': (data) =>
      `${about(data)}: het formulier liet een onderdeel weg waarvoor nu geen vrijstelling meer staat. Niet vastgesteld; zet de vrijstelling terug of laat dat onderdeel alsnog doen.`,
    'adopt/not-handed-in': ({ exam, count, candidates }) =>
      `${exam}: bij ${counted(Number(count), { one: 'uitslag', other: 'uitslagen' })} heeft niet elke beoordelaar het formulier als ingeleverd gemerkt: ${list(candidates)}.`,
    'adopt/own-form': ({ exam, sheet }) =>
      `${exam}: blad “${sheet}” is ingevuld, maar dat formulier hoort bij geen kandidaat. Er is geen uitslag van gemaakt. Maak een formulier voor de kandidaat en neem de beoordeling daarop over.`,
    'adopt/no-number': ({ exam, sheet }) =>
      `${exam}: blad “${sheet}” is ingevuld zonder kandidaatnummer. Er is geen uitslag van gemaakt. Vul op dat blad het kandidaatnummer in.`,
    'adopt/not-approved': ({ exam }) =>
      `${exam}: het instrument van deze uitslagen is niet vastgesteld. Controle laat zien welke afnamen dat raakt.`,
    'adopt/withdrawn': ({ exam }) =>
      `${exam}: het instrument van deze uitslagen is intussen ingetrokken. Ga na of het op de dag van afname nog gold.`,
    'adopt/already': (data) => `${about(data)}: al vastgesteld ${adopted(data)}.`,
    'adopt/changed': (data) =>
      `${about(data)}: vastgesteld ${adopted(data)} en daarna gewijzigd. Zet de beoordeling terug, of haal in Register de datum weg en stel de uitslag opnieuw vast.`,
    'adopt/unknown-candidate': ({ candidate }) =>
      `Kandidaat ${candidate} staat niet in deze werkmap. Er is niets vastgesteld.`,
    'adopt/unknown-exam': ({ exam, exams }) =>
      `Examen ${exam} staat niet in het examenplan (wel: ${list(exams ?? '')}). Er is niets vastgesteld.`,
    'adopt/bad-date': ({ date }) =>
      `"${date}" is geen datum. Schrijf bijvoorbeeld 2026-11-26. Er is niets vastgesteld.`,
    'adopt/nobody': () => 'Noem wie de uitslag vaststelt, bijvoorbeeld de examencommissie. Er is niets vastgesteld.',
    'adopt/outdated': () =>
      'De uitslagen zijn veranderd sinds je ze zag. Er is niets vastgesteld; kijk nog eens en stel dan vast.',
  },
  done: (file, taken, left) =>
    `${file}: ${taken} ${taken === 1 ? 'uitslag' : 'uitslagen'} vastgesteld, ${left} ongewijzigd gelaten.`,
};
