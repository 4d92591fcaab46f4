/**
 * Voorsprong: what the window always asks first (who works here, and the file the program was started with) is asked while its
 * scripts are still being read. Each answer is given once, to the first who asks; all else passes through.
 */
import type { Brug } from '../../shared/contract.ts';

export function metVoorsprong(brug: Brug): Brug {
  let gegevens: ReturnType<Brug['startgegevens']> | null = brug.startgegevens({});
  const token = gegevens.then(({ openMet }) => openMet?.token ?? null);
  let bestand: Promise<Awaited<ReturnType<Brug['openen']>> | null> | null = token.then((eigen) =>
    eigen === null ? null : brug.openen({ token: eigen }),
  );
  // whoever asks gets the error as well
  bestand.catch(() => {});
  return {
    ...brug,
    startgegevens(vraag) {
      const antwoord = gegevens ?? brug.startgegevens(vraag);
      gegevens = null;
      return antwoord;
    },
    async openen(vraag) {
      const klaar = bestand;
      bestand = null;
      const eigen = klaar && vraag.token !== null && (await token) === vraag.token ? await klaar : null;
      return eigen ?? brug.openen(vraag);
    },
  };
}
