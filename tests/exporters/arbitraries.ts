import * as fc from 'fast-check';

const syntax =
  '\\ ` * _ [ ] ( ) < > | ~ ~~ & &amp; # ! - + = . 1. 1) : ; , " \' ^ $ % @ a@b.example www. www.a.b http:// https://a.b/c ftp://a.b mailto: xmpp: x a Ä é 山 😀 👩‍👩‍👧 \n \r \r\n \t \u0000 \u001B \u0085 \u00A0 \u2028 \u202E \uFEFF \uD800 \uDC00 =? ?= =?UTF-8?B?eA==?= BEGIN: END:VEVENT Bcc: --- *** ``` <!-- --> <b> </li> {x}'
    .split(' ')
    .concat(' ', '  ');

/** Any text at all, and texts made of what formats are made of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...syntax), { maxLength: 24 }).map((parts) => parts.join('')),
);

/** Any day and time that formats can write. */
export const anyMoment: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01T00:00Z'), max: new Date('9998-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
