import type { CandidateField } from './candidate';

/** What a column of a candidate list holds; first name, prefix and last name together make the name. */
export type CandidateColumn = CandidateField | 'firstName' | 'prefix' | 'lastName';

/** Headers as schools and student administrations write them, without spaces and signs. */
const headers: Readonly<Record<CandidateColumn, readonly string[]>> = {
  number: [
    ...['nummer', 'nr', 'studentnummer', 'studentnr', 'leerlingnummer', 'leerlingnr', 'deelnemernummer', 'id'],
    ...['deelnemersnummer', 'deelnemernr', 'kandidaatnummer', 'kandidaatnr', 'kandidaatsnummer', 'stamnummer'],
    ...['number', 'studentnumber', 'studentno', 'studentid', 'candidatenumber', 'candidateno', 'candidateid'],
  ],
  name: [
    ...[
      'naam',
      'volledigenaam',
      'naamstudent',
      'naamkandidaat',
      'studentnaam',
      'kandidaatnaam',
      'kandidaat',
      'student',
    ],
    ...['name', 'fullname', 'studentname', 'candidatename', 'candidate'],
  ],
  firstName: ['voornaam', 'roepnaam', 'voornamen', 'firstname', 'givenname'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'prefix', 'infix'],
  lastName: ['achternaam', 'familienaam', 'lastname', 'surname', 'familyname'],
  startDate: [
    ...['startdatum', 'begindatum', 'ingangsdatum', 'instroomdatum', 'datumstart', 'datuminstroom', 'start'],
    ...['startdate', 'dateofstart', 'datestarted'],
  ],
  cohort: ['cohort', 'cohortjaar', 'instroomjaar', 'startjaar', 'cohortyear', 'startyear'],
  crebo: ['crebo', 'crebonummer', 'crebonr', 'crebocode', 'opleidingscode', 'crebonumber', 'qualificationcode'],
  group: ['groep', 'klas', 'lesgroep', 'stamgroep', 'group', 'class'],
};

const columnOfHeader = new Map(
  (Object.keys(headers) as CandidateColumn[]).flatMap((column) =>
    headers[column].map((header) => [header, column] as const),
  ),
);

/** What a column with this header holds; null = nothing we know. */
export function columnOf(header: string): CandidateColumn | null {
  return columnOfHeader.get(plain(header)) ?? null;
}

/**
 * Whether a column holds citizen service numbers, by its header: BSN, or the education number that is the same number
 * for who has one. Source: domain.md, "Privacy": no BSN.
 */
export function isCitizenNumber(header: string): boolean {
  return (
    /(?:^|[^\p{L}])bsn(?:$|[^\p{L}])|^bsn/iu.test(header.trim()) ||
    /^(?:burgerservicen|sofin|citizenservicen|persoonsgebondenn|onderwijsn|pgn$)/.test(plain(header))
  );
}

function plain(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
