/**
 * Openzin: what an incomplete cell waits for, said where it is looked at. Which cells those are is the Sessie's to say.
 */
import { type Celadres, volAdres } from './adres.ts';
import { noemGebruikers } from './gebruik.ts';
import { invoernaam } from './reeksnaam.ts';
import type { Sessie } from './sessie.ts';

export function openzin(sessie: Sessie, adres: Celadres, scenario: string): string {
  const leeg = sessie.ontbreekt(adres, scenario);
  if (leeg.length === 1 && leeg[0] && volAdres(leeg[0]) === volAdres(adres) && leeg[0].jaar === adres.jaar)
    return 'Nog in te vullen; zolang telt het als 0.';
  const namen = leeg.flatMap(({ blad: id, regel: regelId, kolom, jaar }) => {
    const blad = sessie.document.bladen.find((een) => een.id === id);
    const regel = blad?.regels.find((een) => een.id === regelId);
    return blad && regel ? [invoernaam(blad, regel, kolom, jaar)] : [];
  });
  return `Onvolledig: nog in te vullen is ${noemGebruikers(namen)}. Zolang telt dat als 0.`;
}
