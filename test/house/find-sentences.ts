import { readFileSync } from 'node:fs';
import * as ts from 'typescript';

/** A text in the code that a person would read. */
export interface FoundSentence {
  /** "src/app/x.ts:12" */
  readonly at: string;
  readonly text: string;
}

/** Attributes of which the value is read or heard. */
const spokenAttributes =
  /^(aria-(label|description|roledescription|valuetext)|alt|title|label|placeholder|hint|content)$/;

/** Two words of a natural language beside each other. */
const twoWords = /(?<![\p{L}-])\p{L}{2,}[,:;]? \p{L}{2,}(?![\p{L}-])/u;
const oneWord = /\p{L}{2,}/u;
/** Elements of a page by their names. */
const selector = /^((a|button|input|select|textarea|summary|html|body|#\w+)?(\[[\w-]+\])?(, |$))+$/;

/**
 * Texts that look like a sentence: two words in a string or template, or one between tags or in an attribute that is read.
 * A comment is no string, and an Error is for who made a mistake in the code: what a user can mend is a Diagnostic.
 */
export function sentencesIn(path: string, source = readFileSync(path, 'utf8')): readonly FoundSentence[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, kind);
  const found: FoundSentence[] = [];
  const add = (node: ts.Node, text: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ at: `${path}:${line + 1}`, text: text.trim().replace(/\s+/g, ' ') });
  };
  const visit = (node: ts.Node): void => {
    if (isForDevelopers(node)) return;
    if (ts.isJsxText(node) && oneWord.test(node.text)) add(node, node.text);
    const text = textOf(node);
    if (text !== null && !selector.test(text)) {
      const read = withoutTags(text);
      if ((isSpoken(node) || read !== text ? oneWord : twoWords).test(read)) add(node, read);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce((text, { literal }) => `${text}…${literal.text}`, node.head.text);
  }
  return null;
}

/** What a page of this markup shows or has read aloud. */
export function withoutTags(text: string): string {
  if (!/<\/|\/>|^\s*</.test(text)) return text;
  const markup = text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  return markup.replace(/<[!/?\w…][^>]*(>|$)/g, (tag) =>
    [...tag.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g)].map(([, words = '']) => words).join(' '),
  );
}

/** Names of modules and types; sizes and colours; and what is thrown at whoever made a mistake in the code. */
function isForDevelopers(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return true;
  if (ts.isCallExpression(node) && /^make(Reset|Static)?Styles$/.test(node.expression.getText())) return true;
  return ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
}

function isSpoken({ parent }: ts.Node): boolean {
  const attribute = ts.isJsxExpression(parent) ? parent.parent : parent;
  if (ts.isJsxElement(attribute) || ts.isJsxFragment(attribute)) return true;
  return ts.isJsxAttribute(attribute) && spokenAttributes.test(attribute.name.getText());
}
