/** Where the bundled command line begins: prints what an opdracht gives, and ends with its code. */
import { leesGebruiker } from '../programma/gebruiker.ts';
import { voerUit } from './opdrachten.ts';

export async function begin(argumenten: readonly string[], pdfOnderdelen: () => Promise<string>): Promise<void> {
  const uitkomst = await voerUit(argumenten, { nu: () => new Date(), wie: leesGebruiker(), pdfOnderdelen });
  process.stdout.on('error', stopBijDichtePijp);
  process.stdout.write(uitkomst.uit);
  process.stderr.write(uitkomst.fout);
  process.exitCode = uitkomst.code;
}

/** Whoever reads may stop before the end (`| head`): that is no error of ours. */
function stopBijDichtePijp(fout: NodeJS.ErrnoException): void {
  if (fout.code !== 'EPIPE') throw fout;
}
