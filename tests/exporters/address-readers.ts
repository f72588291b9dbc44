import { simpleParser } from 'mailparser';
import { addressParser } from 'postal-mime';
import { expect } from 'vitest';

/**
 * The addresses in a list as two parsers read it, after they are found to agree, as does a reader that knows of no
 * quotes and takes every `@` for an address.
 */
export async function addressesIn(list: string): Promise<(string | undefined)[]> {
  const { to } = await simpleParser(Buffer.from(`To: ${list}\r\n\r\n`));
  const read = [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
  expect(addressParser(list).map(({ address }) => address)).toEqual(read);
  // From where a word begins: from each letter of a long one it would take the square of its length.
  expect(list.match(/(?<![^\s<>,;"])[^\s<>,;"]+@[^\s<>,;"]+/g)).toEqual(read);
  return read;
}
