/**
 * The controlesom of a `.begroting` file: SHA-256 over its content without white space, the controlesom itself left out.
 *
 * It tells a file that was changed outside Sluitend from one that was not; it is no signature.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** @param inhoud the parsed file, its keys in the order of the file */
export function controlesomVan(inhoud: Readonly<Record<string, unknown>>): string {
  const { controlesom: _, ...rest } = inhoud;
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(rest))))}`;
}
