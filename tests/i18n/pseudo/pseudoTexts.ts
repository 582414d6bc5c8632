import ts from "typescript";

/** Put below each letter, so that no word stays one of a real language. */
const mark = "\u0323";

/** Whether a text holds a word that no pseudo text made. */
export function realWordsIn(text: string): readonly string[] {
  return text.match(/(?:\p{Script=Latin}(?!\u0323)){2,}/gu) ?? [];
}

/** The texts of a language's file as those of another that nobody speaks: each letter is marked, the rest stays. */
export function pseudoTexts(text: string, from: string, to: string): string {
  const source = ts.createSourceFile("texts.ts", text, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || isTemplatePart(node)) {
      const own = source.text.slice(node.getStart(source), node.end);
      const isLanguage = ts.isCallExpression(node.parent) && own === `"${from}"`;
      if (isLanguage) edits.push({ start: node.getStart(source), end: node.end, text: `"${to}"` });
      else if (isSaid(node))
        edits.push({ start: node.getStart(source), end: node.end, text: marked(own) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

const codes = new Set(["tag", "collation", "numbers", "daysInFiles"]);

/** A figure is named where it stands in a sentence, and said where it is a heading. */
function isCode(name: string, text: string): boolean {
  return codes.has(name) || (name === "figure" && /^"[a-z]/.test(text));
}

/** Names of properties, what is compared and what is a code is not said to anybody. */
function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent))
    return parent.name !== node && !isCode(parent.name.getText(), node.getText());
  if (ts.isAsExpression(parent)) return false;
  return !ts.isBinaryExpression(parent) || parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** Places to fill in, escapes and addresses of characters stay. */
function marked(text: string): string {
  return text.replace(/\{\w+\}|\$\{|\\u\w{4}|\\.|\p{L}/gu, (part) =>
    /^\p{L}$/u.test(part) ? part + mark : part,
  );
}
