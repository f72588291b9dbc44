import { multiLine, oneLine } from './clean.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The text as it stands in an element or in a quoted attribute value: `& < > " '` as character references (HTML,
 * sections 13.1.2.3 and 13.1.2.6), without noncharacters, which HTML does not allow (section 13.1.3).
 *
 * @example
 * ```ts
 * import { escapeHtml } from '../src/text/html.js';
 *
 * escapeHtml('<b title="x">'); //=> '&lt;b title=&quot;x&quot;&gt;'
 * ```
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\p{Noncharacter_Code_Point}]/gu, (character) => entities[character] ?? '');
}

/** A ` lang` attribute, empty when the code is not of the form of a language tag (RFC 5646 section 2.1). */
export function langAttribute(code: string): string {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(code) ? ` lang="${code}"` : '';
}

/** What stands around and inside the body of a document. */
export interface HtmlPage {
  /** Language, BCP 47. */
  readonly locale: string;
  /** Title, unescaped. */
  readonly title: string;
  /** Markup for the head. Default: none. */
  readonly head?: string | undefined;
  /** Markup of the body. */
  readonly body: string;
}

/** A whole document, one last line end included. */
export function htmlPage({ locale, title, head = '', body }: HtmlPage): string {
  return `<!DOCTYPE html>
<html${langAttribute(locale)}>
<head>
<meta charset="utf-8">
${head}<title>${escapeHtml(oneLine(title))}</title>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Plain text as paragraphs: blank lines part them, single line ends become `<br>`. Mail clients show it unchanged. */
export function htmlParagraphs(text: string): string {
  return multiLine(text)
    .split('\n\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}

/** The HTML alternative of a mail: its text in paragraphs and nothing else, so that both alternatives say the same. */
export function htmlMail(mail: { locale: string; subject: string; text: string }): string {
  return htmlPage({ locale: mail.locale, title: mail.subject, body: htmlParagraphs(mail.text) });
}
