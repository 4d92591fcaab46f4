/** Where the bundled command line begins: prints what an opdracht gives, and ends with its code. */
import { leesGebruiker } from '../programma/gebruiker.ts';
import { voerUit } from './opdrachten.ts';

export async function begin(argumenten: readonly string[], pdfOnderdelen: () => Promise<string>): Promise<void> {
  const uitkomst = await voerUit(argumenten, { nu: () => new Date(), wie: leesGebruiker(), pdfOnderdelen });
  process.stdout.write(uitkomst.uit);
  process.stderr.write(uitkomst.fout);
  process.exitCode = uitkomst.code;
}
