import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { WorkbookDiagnosticCode } from '../../workbook/workbook-diagnostic';

/** Het blad met zijn naam, of zonder als Excel die niet zei. */
const sheet = (data: DiagnosticData): string =>
  typeof data['sheet'] === 'string' ? `het blad „${data['sheet']}”` : 'een blad';

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const formats: Readonly<Record<string, string>> = {
  xls: 'een oude Excel-werkmap (.xls)',
  xlsb: 'een binaire Excel-werkmap (.xlsb)',
  ods: 'een OpenDocument-werkblad (.ods)',
  strict: 'een werkmap in het formaat „Strict Open XML”',
  '1904': 'een werkmap die dagen telt vanaf 1904',
};

const belongings: Readonly<Record<string, string>> = {
  drawing: 'afbeeldingen, grafieken of vormen',
  comments: 'opmerkingen',
  'pivot-table': 'een draaitabel',
  'embedded-object': 'een ingesloten object',
  control: 'een besturingselement',
  slicer: 'een slicer',
  background: 'een achtergrond',
  signature: 'een digitale handtekening',
};

const what = (data: DiagnosticData): string => {
  const words = Array.isArray(data['what']) ? data['what'] : [];
  return words.map((word: string) => belongings[word] ?? word).join(' en ');
};

const unchanged = 'Er is niets gewijzigd.';

/** Wat een werkmap kan weigeren: wat er is, bij het schrijven dat er niets gewijzigd is, en wat je kunt doen. */
export const workbookTexts: Readonly<Record<WorkbookDiagnosticCode, (data: DiagnosticData) => string>> = {
  'workbook/structure-protected': () =>
    `De structuur van de werkmap is beveiligd, dus er kunnen geen bladen bij of af. ${unchanged} ` +
    'Hef de beveiliging op met Controleren > Werkmap beveiligen en probeer het opnieuw.',
  'workbook/sheet-missing': (data) =>
    `${sentence(sheet(data))} is er niet meer. ${unchanged} Zet het blad terug of lees de werkmap opnieuw in.`,
  'workbook/sheet-name-taken': (data) =>
    `${sentence(sheet(data))} kan niet gemaakt worden: de naam is al in gebruik of mag niet in Excel. ${unchanged} ` +
    'Geef het bestaande blad een andere naam en probeer het opnieuw.',
  'workbook/no-visible-sheet': () =>
    `Een werkmap houdt altijd minstens één zichtbaar blad. ${unchanged} Maak eerst een ander blad zichtbaar.`,
  'workbook/text-too-long': (data) =>
    `De tekst voor cel ${data['cell']} van ${sheet(data)} is ${data['length']} tekens lang; ` +
    `een cel houdt er hoogstens ${data['limit']}. ${unchanged} Kort de tekst in.`,
  'workbook/formula-too-long': (data) =>
    `De formule voor cel ${data['cell']} van ${sheet(data)} is ${data['length']} tekens lang; ` +
    `Excel neemt er hoogstens ${data['limit']}. ${unchanged} Verdeel het examen over meer formulieren.`,
  'workbook/not-a-workbook': () => `Dit bestand is geen Excel-werkmap. Kies een bestand dat op .xlsx eindigt.`,
  'workbook/damaged': (data) =>
    `De werkmap is beschadigd${typeof data['part'] === 'string' ? ` (${data['part']})` : ''}. ` +
    'Open hem in Excel, laat hem herstellen en sla hem opnieuw op.',
  'workbook/encrypted': () =>
    `De werkmap is met een wachtwoord versleuteld. Haal in Excel het wachtwoord eraf bij Bestand > Info.`,
  'workbook/other-format': (data) =>
    `Dit is ${formats[String(data['format'])] ?? data['format']}; dat leest Dekkend niet. ` +
    'Sla hem in Excel op als Excel-werkmap (.xlsx).',
  'workbook/too-large': (data) =>
    `Uitgepakt is de werkmap groter dan ${data['limit']} MB. Controleer of dit het juiste bestand is.`,
  'workbook/would-lose': (data) =>
    data['sheet'] === null
      ? `Door te schrijven zou ${what(data)} ongeldig worden. ${unchanged} Werk op een kopie zonder handtekening.`
      : `Op ${sheet(data)} staan dingen die met het blad zouden verdwijnen: ${what(data)}. ${unchanged} ` +
        'Verplaats ze naar een eigen blad en probeer het opnieuw.',
  'workbook/sheet-protected': (data) =>
    `${sentence(sheet(data))} is met een wachtwoord beveiligd. ${unchanged} ` +
    'Hef de beveiliging op met Controleren > Blad beveiligen en probeer het opnieuw.',
  'workbook/cell-edit-mode': () =>
    `In Excel wordt nog in een cel getypt. ${unchanged} Sluit de cel af met Enter of Esc en probeer het opnieuw.`,
  'workbook/cancelled': () => `Gestopt. ${unchanged} Begin opnieuw wanneer je wilt.`,
  'workbook/not-put-back': () =>
    'Het schrijven is halverwege mislukt en Excel liet zich niet terugzetten. ' +
    'Sluit de werkmap zonder op te slaan, of zet de vorige versie terug, en probeer het opnieuw.',
  'workbook/nothing-to-take-back': () =>
    `Er is geen laatste stap om terug te nemen: er is sindsdien iets anders geschreven, of hij is al teruggenomen. ${unchanged}`,
  'workbook/changed-since': (data) =>
    (data['row'] === null
      ? `${sentence(sheet(data))} is sinds die stap veranderd, hernoemd of verwijderd. `
      : `Op ${sheet(data)}, rij ${data['row']}, staat iets wat die stap er niet schreef. `) +
    `Terugnemen zou dat wissen. ${unchanged} Zet het eerst ergens anders, of laat de stap staan.`,
  'workbook/half-taken-back': () =>
    'Excel brak het terugnemen halverwege af. Er is niets verloren: neem de stap nog een keer terug, dan gaat het verder.',
  'workbook/host-failed': (data) =>
    `Excel kon dit niet uitvoeren (${data['code']}). ${unchanged} ` +
    'Probeer het opnieuw; blijft het misgaan, meld dan deze code bij de beheerder.',
};
