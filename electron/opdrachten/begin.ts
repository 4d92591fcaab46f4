/** Where the bundled command line begins: prints what an opdracht gives, and ends with its code. */
import { userInfo } from 'node:os';
import { voerUit } from './opdrachten.ts';

export async function begin(argumenten: readonly string[], pdfOnderdelen: () => Promise<string>): Promise<void> {
  const uitkomst = await voerUit(argumenten, { nu: () => new Date(), wie: gebruiker(), pdfOnderdelen });
  process.stdout.write(uitkomst.uit);
  process.stderr.write(uitkomst.fout);
  process.exitCode = uitkomst.code;
}

/** A system without an account for this user has no name to give. */
function gebruiker(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
