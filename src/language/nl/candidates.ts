import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { CandidateField } from '../../core/exam/candidates/candidate';
import type { CandidatesTexts } from '../candidates-texts';
import { candidateListTexts } from './candidate-list';

const list = (value: unknown): string => (Array.isArray(value) ? value.map((each) => `“${each}”`).join(', ') : '');

/** Waar de kandidaat al staat: op een regel van de lijst of in een cel van het blad. */
const there = ({ line, cell }: DiagnosticData): string => (cell === null ? `op regel ${line}` : `in cel ${cell}`);

/** Wat er bij het lezen van een kandidatenlijst te melden is. De regel of cel zet de aanroeper erbij. */
export const candidatesTexts: CandidatesTexts = {
  'candidates/empty': () =>
    'Er staat geen enkele kandidaat in. Plak een lijst met per regel een nummer en een naam, of kies een CSV-bestand.',
  'candidates/bsn': ({ column }) =>
    `De kolom “${column}” bevat burgerservicenummers. Die mogen hier niet in staan; er is niets gelezen. Haal de kolom uit de lijst en gebruik het nummer dat de school zelf aan de kandidaat geeft.`,
  'candidates/no-number-column': ({ columns }) =>
    `Geen van de kolommen ${list(columns)} is een kandidaatnummer; er is niets gelezen. Zet “Nummer” boven de kolom met nummers.`,
  'candidates/columns-ignored': ({ columns }) =>
    `Met deze kolommen gebeurt niets: ${list(columns)}. Gelezen worden nummer, naam, startdatum, cohort, crebo en groep, elk één keer.`,
  'candidates/extra-columns': () =>
    'Zonder kopregel worden alleen de eerste twee kolommen gelezen, als nummer en naam. Zet er een kopregel boven om meer te lezen, of zet een naam met een komma tussen aanhalingstekens.',
  'candidates/open-quote': () =>
    'Een aanhalingsteken aan het begin van een cel sluit niet aan het eind ervan en is als gewoon teken gelezen. Sluit het of haal het weg.',
  'candidates/number-missing': ({ name }) =>
    `${name === '' ? 'Deze regel' : `“${name}”`} heeft geen nummer en is niet opgenomen. Vul het kandidaatnummer in.`,
  'candidates/number-shortened': ({ found }) =>
    `Het nummer “${found}” is door een rekenblad ingekort en niet meer te herkennen; de regel is niet opgenomen. Maak de kolom met nummers op als tekst en vul de nummers opnieuw in.`,
  'candidates/too-many-cells': ({ found }) =>
    `Deze regel heeft meer cellen dan er kolommen zijn (${list(found)}) en is niet opgenomen. Zet een naam met een komma of puntkomma tussen aanhalingstekens.`,
  'candidates/date-unreadable': ({ number, found }) =>
    `De startdatum “${found}” van kandidaat ${number} is geen datum; de kandidaat is niet opgenomen. Schrijf de datum als 1-9-2026.`,
  'candidates/twice': (data) =>
    `Kandidaat ${data.number} staat ook ${there(data)} en is één keer opgenomen. Je hoeft niets te doen.`,
  'candidates/number-twice': (data) =>
    `Nummer ${data.number} staat ook ${there(data)}, maar ${candidateListTexts.fields[data.field as CandidateField]} verschilt: eerst “${data.first}”, hier “${data.second}”. Deze regel is niet opgenomen. Verbeter het nummer of maak de regels gelijk.`,
};
