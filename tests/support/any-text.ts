import fc from 'fast-check';

const surrogates = [0xd800, 0xdfff] as const;
const manySurrogates = surrogates[1] - surrogates[0] + 1;

const codePoint = fc.nat({ max: 0x10ffff - manySurrogates }).map(
  (nth) => String.fromCodePoint(nth < surrogates[0] ? nth : nth + manySurrogates),
  (text) => {
    const code = typeof text === 'string' ? (text.codePointAt(0) ?? -1) : -1;
    if (code < 0 || text !== String.fromCodePoint(code) || (surrogates[0] <= code && code <= surrogates[1]))
      throw new Error('not one code point');
    return code < surrogates[0] ? code : code - manySurrogates;
  },
);

/** What `fc.string({ unit: 'binary' })` gives, which first spends seconds on a table of every character there is. */
export function binaryText(constraints: fc.StringSharedConstraints = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: codePoint });
}
