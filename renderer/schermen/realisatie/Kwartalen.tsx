/** Realisatie per quarter, each against its part of the budget; of a quarter that is not booked to its end, up to there. */
import { rekenKwartalen } from '../../../shared/analyse/realisatie.ts';
import { laatstGeboekt, type Overzichtregel } from '../../../shared/analyse/realisatieoverzicht.ts';
import { MAANDEN } from '../../../shared/kern/datum.ts';
import { volAdres } from '../../../shared/model/adres.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { PerBlad } from './PerBlad.tsx';
import { euro, Oordeel, Postnaam } from './Posten.tsx';
import stijl from './Realisatie.module.css';

const KWARTALEN = [1, 2, 3, 4];

export function Kwartalen({
  sessie,
  regels,
  jaar,
}: {
  readonly sessie: Sessie;
  readonly regels: readonly Overzichtregel[];
  readonly jaar: number;
}) {
  const { records } = sessie.document.realisatie;
  const tot = laatstGeboekt(sessie.document, jaar);
  const rijen = regels.map((regel) => {
    const eigen = records.filter(({ adres }) => adres === volAdres(regel.adres));
    return { regel, kwartalen: rekenKwartalen({ ...regel, realisatie: eigen }, jaar, tot), geboekt: eigen.length > 0 };
  });
  const perRegel = new Map(rijen.map((rij) => [rij.regel, rij.kwartalen]));
  return (
    <table className={stijl.tabel}>
      <caption className="alleen-voorgelezen">Begroting en realisatie {jaar} per kwartaal</caption>
      <thead>
        <tr>
          <th scope="col" className={stijl.links}>
            Post
          </th>
          <th scope="col">Begroot per kwartaal</th>
          {KWARTALEN.flatMap((k) => [
            <th scope="col" key={`r${k}`}>
              Realisatie {k}e kwartaal
            </th>,
            <th scope="col" key={`v${k}`}>
              Verschil {k}e kwartaal
            </th>,
          ])}
        </tr>
      </thead>
      <PerBlad sessie={sessie} regels={rijen.filter(({ geboekt }) => geboekt).map(({ regel }) => regel)} kolommen={10}>
        {(regel) => (
          <tr key={volAdres(regel.adres)}>
            <Postnaam regel={regel} jaar={jaar} />
            <td>{euro(regel.naWijziging === null ? null : regel.naWijziging / 4)}</td>
            {(perRegel.get(regel) ?? []).flatMap(({ realisatie, verschil, totEnMet }, i) => [
              <td key={`r${KWARTALEN[i]}`}>
                {verschil === null && realisatie === 0 ? '' : euro(realisatie)}
                {totEnMet !== null && <small className={stijl.tm}> t/m {MAANDEN[totEnMet - 1]?.slice(0, 3)}</small>}
              </td>,
              <td key={`v${KWARTALEN[i]}`}>
                <Oordeel verschil={verschil} />
              </td>,
            ])}
          </tr>
        )}
      </PerBlad>
    </table>
  );
}
