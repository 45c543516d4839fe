import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { ImportDiagnosticCode } from '../../importers/import-diagnostic';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
/** How many lines a message about several lines names. */
const counted = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const quoted = (value: unknown): string => `“${String(value ?? '')}”`;
const fault = (found: unknown, end: string): string => (found === null ? end : quoted(found));
const file = (data: DiagnosticData): string => String(data['file'] ?? 'This file');

/** File formats by the names a teacher knows. */
const formats: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  'word-97': 'a Word document from before 2007 (.doc)',
  'excel-97': 'an Excel workbook from before 2007 (.xls)',
  'office-encrypted': 'protected by a password',
  pptx: 'a presentation',
  pages: 'a document of Pages or another iWork program',
  ods: 'an OpenDocument spreadsheet',
  xlsx: 'an Excel workbook',
  odt: 'an OpenDocument text',
  rtf: 'an RTF document',
  zip: 'a zip file',
  html: 'a web page',
  json: 'a JSON file',
  image: 'an image',
  binary: 'not text',
};

/** What a Word document can keep words in that are elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  diagram: 'a diagram (SmartArt)',
  chart: 'a chart',
  object: 'an object of another program',
  'large-picture': 'a large picture',
  'sub-document': 'a reference to another document (subdocument)',
  'inserted-file': 'an inserted file',
};

/** What makes an XML file fail. */
/** What a crebo number is missing of. */
const creboOwners: Readonly<Record<string, string>> = {
  dossier: 'the dossier',
  qualification: 'the qualification',
  both: 'dossier and qualification',
};

const xmlProblems: Readonly<Record<string, string>> = {
  'mark-up': 'its mark-up with < and > is wrong here, or the file stops',
  'no-elements': 'there is no element in it',
  'depth-or-entities': 'its elements are nested too deep, or it refers to other files (entities)',
};

/** Saving a scan as PDF does not make text of it; only text recognition or another file helps. */
const fromPicture =
  'Ask for the original Word file or use the XML file from SBB. If there is none, make a searchable PDF with text ' +
  'recognition (OCR), for instance in Acrobat or on an office scanner, and choose that.';

/** What there is to say about reading a dossier. The caller adds the line in the file. */
export const importTexts: Record<ImportDiagnosticCode, (data: DiagnosticData) => string> = {
  'import/empty-file': (data) => `${file(data)} is empty. Choose the file again, or download the dossier once more.`,
  'import/format-not-supported': (data) =>
    `${file(data)} is ${formats[String(data['format'])] ?? data['format']}, which Dekkend cannot read. ` +
    (data['format'] === 'image'
      ? fromPicture
      : 'Open it in the program it was made with and save it as .docx or PDF, or use the XML file from SBB.'),
  'import/not-a-dossier': (data) =>
    `${file(data)} is not recognised: it lacks the headings of a qualification file (such as Complexiteit and Gedrag), ` +
    'elective, certificate, competence profile (Competentiegebied), learning units (Leerresultaat) or addendum. ' +
    'Check that this is the right document and that its whole text is in it.',
  'import/not-sbb-xml': (data) =>
    `${file(data)} is XML but no dossier from SBB: it starts with <${data['root']}>, and what was looked for is ` +
    `${list(data['lookedFor'])}. Download the dossier's XML file from SBB.`,
  'import/broken-xml': (data) =>
    `The XML file is damaged: ${xmlProblems[String(data['problem'])] ?? 'it cannot be read'}. Download it again; ` +
    'do not edit it by hand.',
  'import/docx-broken': (data) =>
    `${file(data)} is damaged or was not downloaded completely, so it cannot be opened as a Word document. ` +
    'Download it again, or open it in Word and save it as .docx.',
  'import/docx-too-large': (data) =>
    `${file(data)} unpacks to far more than any dossier and was therefore not opened. ` +
    'Open it in Word and copy only the text of the dossier to a new document.',
  'import/docx-scanned': (data) =>
    `${data['file'] === undefined ? 'This Word document' : file(data)} holds only pictures and no letters, as a scan does. ` +
    fromPicture,
  'import/broken-json': (data) =>
    `The JSON file is damaged: on line ${data['row']}, character ${data['column']} there is ${fault(data['found'], 'the end of the file')} where that ` +
    'cannot be. Download it again; do not edit it by hand.',
  'import/not-case-json': (data) =>
    `${file(data)} is JSON but no framework as CASE defines it: what was looked for is ${list(data['lookedFor'])}. ` +
    'Export the framework as a CFPackage.',
  'import/dossier-unknown': (data) =>
    counted(data['dossiers']) === 1
      ? `${quoted(data['dossier'])} is not in this file; it holds only ${list(data['dossiers'])}. Name another file, or leave --dossier out.`
      : `${quoted(data['dossier'])} is not in this file. Choose one of these dossiers: ${list(data['dossiers'])}.`,
  'import/pdf-password': (data) =>
    `${file(data)} is protected with a password and cannot be read. Ask its owner for a PDF without one, or open it with ` +
    'the password and choose Print, Save as PDF.',
  'import/pdf-scanned': (data) => `${file(data)} is a scan: it holds pictures of pages and no letters. ${fromPicture}`,
  'import/pdf-broken': (data) =>
    `${file(data)} is damaged or was not downloaded completely, so it does not open as a PDF. Download it again.`,
  'import/pdf-portfolio': (data) =>
    `${file(data)} is a collection of files (PDF portfolio) without text of its own. Take the dossier out and choose that.`,
  'import/pdf-form': (data) =>
    `${file(data)} is a fillable form (XFA) whose text appears in Adobe Reader only. Open it there and choose Print, ` +
    'Save as PDF.',
  'import/pdf-pages-without-text': (data) =>
    `Page ${list(data['pages'])} holds only pictures and no letters; what stands there has not been read. Add it ` +
    'yourself, or use a PDF with text.',
  'import/pdf-letters-unknown': (data) =>
    `On page ${list(data['pages'])} the PDF does not say which letters some of its signs are. Compare what was read with ` +
    'the document, or use another file of the same dossier.',
  'import/docx-part-not-read': (data) =>
    `The Word document has ${elsewhere[String(data['part'])] ?? 'something'} here whose text was not read. Put its text ` +
    'in the document itself and read that again, or add what is missing.',
  'import/docx-pictures': (data) =>
    `${data['count'] === 1 ? 'A picture was not read here' : `${data['count']} pictures, the first of them here, were not read`}. If there is text in it that belongs to the requirements, add it.`,
  'import/encoding-assumed': (data) =>
    `The file does not say how it is encoded; it was read as ${data['encoding']}. Check that ë, ï and é look right.`,
  'import/encoding-not-as-declared': (data) =>
    `The file says that it is ${data['declared']}, which is not so; it was read as ${data['encoding']}. Check that ë, ï and é look right.`,
  'import/dossier-chosen': (data) =>
    `The file holds ${data['count']} dossiers. This is ${data['dossier']}; the others were not read: ` +
    `${list(data['others'])}. Choose another dossier in the pane, or name it on the command line by --dossier with a crebo number or title.`,
  'import/dossier-not-checked': (data) =>
    `Whether this is ${quoted(data['dossier'])} is not said in the file${data['name'] === null ? '' : ` (${data['name']})`}; it holds one dossier, and that was read. See whether it is the right one.`,
  'import/no-structure': (data) =>
    `The file does not say what belongs to what (no isChildOf); all ${data['count']} items were placed side by side.`,
  'import/case-parts-not-read': (data) => `Not read is what is no item of the framework: ${list(data['parts'])}.`,
  'import/case-types-by-depth': (data) =>
    `The file has its own words for its items, which were not kept: ${list(data['types'])}. They were placed by depth.`,
  'import/several-parents': (data) =>
    `${quoted(data['text'])} belongs to more than one item and was placed under ${quoted(data['parent'])}, not under ${list(data['others'])}.`,
  'import/parent-unknown': (data) =>
    `${quoted(data['text'])} belongs to an item that is not in the file, and was placed at the top.`,
  'import/circle-cut': (data) =>
    `${quoted(data['text'])} stands below itself; it was placed at the top. Check the structure.`,
  'import/item-without-text': (data) => `Item ${data['identifier']} has no text and was left out.`,
  'import/item-not-valid': (data) =>
    `Item ${data['number']} of the file is no valid item of a framework (type ${quoted(data['type'])}) and was left out.`,
  'import/entries-not-valid': (data) =>
    `In ${quoted(data['part'])}, ${data['count']} of the entries cannot be read and were left out. Check that part of the file.`,
  'import/identifier-twice': (data) =>
    `Two items have the same identifier ${data['identifier']}: ${quoted(data['first'])} was read, ${quoted(data['text'])} was not. Give one of them an identifier of its own.`,
  'import/links-without-item': (data) =>
    `${data['count']} of the associations in the file say where an item belongs that is not in it. Check that the file is complete.`,
  'import/no-items': () =>
    'Not a single item was read: the framework is empty. Check that the file is complete, or choose another.',
  'import/text-repaired': (data) => `${quoted(data['original'])} was read as ${quoted(data['repaired'])}.`,
  'import/hyphen-joined': (data) =>
    `The word broken at the end of a line, ${quoted(data['original'])}, was read as ${quoted(data['repaired'])}.`,
  'import/code-repaired': (data) => `The code ${quoted(data['original'])} was read as ${data['repaired']}.`,
  'import/code-supplied': (data) =>
    `The heading is missing here; by the order of the overview this is ${data['code']}. Check the title.`,
  'import/code-counted': (data) =>
    `The heading is missing here and the overview has no ${data['code']}: that code was counted on. Check code and title.`,
  'import/bullet-supplied': (data) => `${quoted(data['text'])} had no bullet and was read as a new point.`,
  'import/footnote-removed': (data) =>
    `The footnote ${quoted(data['text'])} is no part of the requirements and was left out.`,
  'import/footnote-unclear': (data) =>
    `${quoted(data['text'])} has what looks like a footnote mark, but no footnote was found for it. Remove it if it is no part of the text.`,
  'import/duplicate-merged': (data) => `${quoted(data['text'])} stands twice under ${data['parent']} and counts once.`,
  'import/duplicate-code': (data) =>
    `The code ${data['code']} occurs twice; the second item is now called ${data['supplied']}. Check the numbers in the file.`,
  'import/profile-recognised': (data) =>
    `This profile part does not name its code; by its build and its words it was recognised as ${data['profile']}.`,
  'import/profile-unclear': (data) =>
    `It is not certain which profile this part describes: it was read as ${data['profile']}` +
    `${list(data['others']) === '' ? '' : `, but ${list(data['others'])} is possible too`}. Check this before you go on.`,
  'import/profile-unknown': (data) =>
    `${quoted(data['name'])} is none of the dossier's profiles and was given the code ${data['profile']}. ` +
    'Check whether it is a misspelling of another profile.',
  'import/profile-not-described': (data) =>
    `Profile ${data['profile']} stands in the overview only; this document does not describe it. For this profile read the document that does.`,
  'import/work-process-not-described': (data) =>
    `${data['code']} stands in the overview but is not described. Check whether pages are missing.`,
  'import/no-indicators': (data) =>
    `No behaviour was found for ${data['code']}. Add the indicators, or check the file.`,
  'import/title-missing': (data) => `The title of ${data['code']} was not found. Fill it in.`,
  'import/overview-mismatch': (data) =>
    `In the overview the titles (${list(data['titles'])}) do not fit the codes (${list(data['codes'])}). Fill in the titles yourself.`,
  'import/work-process-supplied': (data) =>
    `${data['parent']} has no work processes but a description, result or behaviour of its own. That was read as work ` +
    `process ${data['code']}, with the title of the core task.`,
  'import/mapping-unclear': (data) =>
    `The document does not say to which qualification ${list(data['codes'])} belongs; ` +
    'it counts nowhere as coverage. Look it up in the table of the certificate.',
  'import/crebo-not-found': (data) =>
    `The crebo number of ${creboOwners[String(data['of'])]} was not found in the document. ` +
    'Add it: without that number nobody can be sure of which dossier the mappings are.',
  'import/unit-mapping-unclear': (data) =>
    `The overview does not show to which learning unit ${list(data['codes'])} belong; ` +
    'none of them was taken over. Take them from the document itself.',
  'import/competency-unknown': (data) =>
    `${quoted(data['name'])} is none of the 25 competencies; it was taken over without a letter.`,
  'import/reference-unknown': (data) =>
    `There is a reference to ${data['element']} ${data['reference']}, which is not in the file; it was left out.`,
  'import/number-missing': (data) =>
    `The chapter number of ${data['element']} ${quoted(data['title'])} is missing; by its place it is ${data['number']}.`,
  'import/variants-shown': (data) =>
    `${data['rows']} rows have fewer marks than there are variants; in ${data['shown']} of them empty cells show which variants they belong to.`,
  'import/variants-guessed': (data) =>
    `${data['rows']} rows have fewer marks than the ${data['of']} variants, and nothing shows to which they belong; they were taken for the last variants. Compare these rows with the document.`,
  'import/variants-aligned': (data) =>
    `${quoted(data['text'])} has ${data['marks']} marks without a column; as in the other rows they are those of ${list(data['profiles'])}. Check this if need be.`,
  'import/variants-unclear': (data) =>
    `For ${quoted(data['text'])} ${data['marks']} marks were found for ${data['of']} variants; the sentence now holds for all of them. Say for which it does.`,
  'import/variants-not-found': (data) =>
    `The names of the variants were not found; by the number of marks there are ${data['count']}. Fill in their names and levels.`,
  'import/variant-level-missing': (data) =>
    `The level of ${data['profile']} (${quoted(data['title'])}) was not found. Fill it in.`,
  'import/level-of-diploma': (data) =>
    `${quoted(data['name'])} of ${data['profile']} was read as level ${data['level']} (NLQF).`,
  'import/table-heads-removed': (data) =>
    `The heads of the tables are no content and were left out (${counted(data['lines'])} lines).`,
  'import/line-not-placed': (data) =>
    `${quoted(data['text'])} belongs nowhere and was not read. Check whether it must be added.`,
  'import/part-not-read': (data) =>
    `The part ${quoted(data['part'])} (lines ${data['from']} to ${data['to']}) holds nothing that is examined and was not read.`,
  'import/title-differs': (data) =>
    `The overview calls ${data['code']} ${quoted(data['other'])}; ${quoted(data['title'])} was taken over.`,
  'import/unit-not-applicable': (data) =>
    `${data['code']} says ${quoted(data['text'])}. Leave it out if it does not hold for your students.`,
  'import/addition-outside-dossier': (data) =>
    `${data['code']} also has ${quoted(data['text'])}; it is not in the qualification file and is mapped to no work process.`,
  'import/group-heading-removed': (data) =>
    `${quoted(data['text'])} was read as a heading inside a list and was left out.`,
  'import/running-head-removed': (data) =>
    `${quoted(data['text'])} stands ${counted(data['lines'])} times at the top or foot of a page and was left out.`,
  'import/page-numbers-removed': (data) => `Page numbers were left out (${counted(data['lines'])} lines).`,
};
