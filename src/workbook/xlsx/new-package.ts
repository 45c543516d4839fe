/** The parts of a workbook that has no sheets yet: what Excel itself writes, without a clock in it. */
import { bytesOf } from './package';
import { relationshipNamespace, relationshipsXml, xmlDeclaration } from './relationships';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const contentTypes = `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const workbook = `${xmlDeclaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;

/** Excel expects the first two fills to be none and gray125, whatever they say. */
const styles = `${xmlDeclaration}<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const core = `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Dekkend</dc:creator></cp:coreProperties>`;

/** A new package; it needs a sheet before it is a file that Excel opens. */
export function newPackage(): Map<string, Uint8Array> {
  const workbookTargets = relationshipsXml('xl/workbook.xml', [
    { id: 'rId1', kind: 'styles', target: 'xl/styles.xml' },
  ]);
  const packageTargets = relationshipsXml('', [
    { id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' },
    { id: 'rId2', kind: 'core-properties', target: 'docProps/core.xml' },
  ]);
  return new Map(
    Object.entries({
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': packageTargets,
      'docProps/core.xml': core,
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': workbookTargets,
      'xl/styles.xml': styles,
    }).map(([name, text]) => [name, bytesOf(text)]),
  );
}
