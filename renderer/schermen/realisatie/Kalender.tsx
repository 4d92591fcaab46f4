/** The begrotingswijzigingen by number, and when the reports of the year are due. */
import { rapportagekalender } from '../../../shared/analyse/rapportagekalender.ts';
import { begrotingswijzigingen } from '../../../shared/analyse/realisatieoverzicht.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import kader from '../../studie/Studie.module.css';
import stijl from './Realisatie.module.css';

const DATUM = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const datumtekst = (dag: string) => DATUM.format(new Date(`${dag}T00:00:00Z`));

export function Kalender({ sessie, jaar }: { readonly sessie: Sessie; readonly jaar: number }) {
  return (
    <div className={stijl.naast}>
      <Wijzigingen sessie={sessie} />
      <table className={`${stijl.tabel} ${stijl.smal}`}>
        <caption>Rapportages over {jaar}: tien werkdagen na een kwartaal, een maand na het jaar</caption>
        <thead>
          <tr>
            {['Rapportage', 'Tot en met', 'Uiterlijk'].map((kop) => (
              <th key={kop} scope="col" className={stijl.links}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rapportagekalender(jaar).map(({ naam, totEnMet, uiterlijk }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td className={stijl.links}>{datumtekst(totEnMet)}</td>
              <td className={stijl.links}>{datumtekst(uiterlijk)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Wijzigingen({ sessie }: { readonly sessie: Sessie }) {
  const wijzigingen = begrotingswijzigingen(sessie.document);
  if (wijzigingen.length === 0) {
    return (
      <p className={kader.zacht}>
        Er zijn geen begrotingswijzigingen. Geef een maatregel van de basis een nummer en een datum; hij telt dan mee
        vanaf de maand van die datum.
      </p>
    );
  }
  return (
    <table className={`${stijl.tabel} ${stijl.smal}`}>
      <caption>Begrotingswijzigingen</caption>
      <thead>
        <tr>
          <th scope="col">Nr.</th>
          <th scope="col" className={stijl.links}>
            Datum
          </th>
          <th scope="col" className={stijl.links}>
            Wijziging
          </th>
        </tr>
      </thead>
      <tbody>
        {wijzigingen.map(({ nummer, datum, naam, maatregel }) => (
          <tr key={maatregel}>
            <td>{nummer}</td>
            <td className={stijl.links}>{datumtekst(datum)}</td>
            <th scope="row">{naam}</th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
