/** Answers of a search side by side: what each input is now, what it has to be, and honestly why not when there is no answer. */
import type { Invoerantwoord, Zoekuitkomst } from '../../shared/analyse/beantwoorden.ts';
import { toonRuim } from '../../shared/analyse/toon.ts';
import { redenVan, type Toon } from '../../shared/analyse/zinnen.ts';
import type { Studiekeuze } from './keuze.ts';
import stijl from './Studie.module.css';
import { naamVan, procentVan, toonVan } from './tonen.ts';

interface Uitkomstwens {
  readonly keuze: Studiekeuze;
  readonly uitkomst: Zoekuitkomst;
  readonly waarde: number;
}

export function Zoekuitkomsten({ keuze, uitkomst, waarde }: Uitkomstwens) {
  const { sessie, regel } = keuze;
  return (
    <table className={stijl['tabel']}>
      <thead>
        <tr>
          <th scope="col">Invoer</th>
          <th scope="col">Nu</th>
          <th scope="col">Nodig</th>
          <th scope="col">Verandering</th>
          <th scope="col">{naamVan(sessie, regel)}</th>
          <th scope="col" className={stijl['tekst']}>
            Toelichting
          </th>
        </tr>
      </thead>
      <tbody>
        {uitkomst.antwoorden.flatMap((antwoord) => (
          <Rijen key={antwoord.invoer.map(({ adres }) => adres).join()} keuze={keuze} een={antwoord} waarde={waarde} />
        ))}
      </tbody>
    </table>
  );
}

interface Rijwens {
  readonly keuze: Studiekeuze;
  readonly een: Invoerantwoord;
  readonly waarde: number;
}

function Rijen({ keuze, een: { invoer, antwoord }, waarde }: Rijwens) {
  const { sessie, regel } = keuze;
  const toonDoel = toonVan(sessie, regel);
  const doel = naamVan(sessie, regel);
  return invoer.map(({ adres, nu, dan }, j) => {
    const { naam, toon } = invoernaam(keuze, adres);
    const uitleg = antwoord.gevonden
      ? andere(antwoord.alle, toon, invoer.length)
      : redenVan(antwoord, waarde, { doel, invoer: naam, toonDoel, toonInvoer: toon });
    return (
      <tr key={adres}>
        <th scope="row">{naam}</th>
        <td>{toon(nu)}</td>
        <td>{antwoord.gevonden ? <b>{toon(dan)}</b> : 'geen'}</td>
        <td>{antwoord.gevonden && nu !== 0 ? procentVan((dan - nu) / Math.abs(nu)) : ''}</td>
        <td>{j === 0 ? toonDoel(antwoord.uitkomst) : ''}</td>
        <td className={stijl['tekst']}>{j === 0 ? uitleg : ''}</td>
      </tr>
    );
  });
}

/** An input by the name of its regel, with the year where one was asked. */
function invoernaam({ sessie, regels }: Studiekeuze, adres: string): { naam: string; toon: Toon } {
  const plek = sessie.zoek(adres);
  if (!plek.ok) return { naam: adres, toon: String };
  const { jaar, ...reeks } = plek.waarde;
  const regel = regels.find(({ tekst }) => tekst === sessie.toonAdres(reeks));
  const naam = regel ? naamVan(sessie, regel) : adres;
  return { naam: jaar === null ? naam : `${naam} vanaf ${jaar}`, toon: toonRuim(sessie.notatie(reeks)) };
}

function andere(alle: readonly number[], toon: Toon, invoeren: number): string {
  return alle.length > 1 && invoeren === 1 ? `Ook bij ${alle.map(toon).join(' en ')}.` : '';
}
