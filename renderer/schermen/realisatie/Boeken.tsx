/**
 * Booking realisatie: one record typed, or a table pasted. Every problem is named, and then nothing is booked; months that have an
 * amount already are replaced or added to, as the user says.
 */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type Boekprobleem, type Boekwijze, leesBoeking } from '../../../shared/analyse/boeking.ts';
import { noemIn, type Overzichtregel } from '../../../shared/analyse/realisatieoverzicht.ts';
import { drukGetal } from '../../../shared/kern/getal.ts';
import { volAdres } from '../../../shared/model/adres.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { useProgramma } from '../../app/programma.ts';
import kader from '../../studie/Studie.module.css';
import stijl from './Realisatie.module.css';

interface Boekwensen {
  readonly sessie: Sessie;
  readonly regels: readonly Overzichtregel[];
  readonly jaar: number;
}

/** What was refused, and how to book it once more. */
interface Weigering {
  readonly problemen: readonly Boekprobleem[];
  /** Books the same text in another way; the form that it came from is emptied. null: another text stands there by now. */
  readonly opnieuw: ((wijze: Boekwijze) => void) | null;
}

/** Books a text; `klaar` empties the form once it is booked, which may be after a question. */
type Boek = (tekst: string, klaar: () => void) => void;

export function Boeken({ sessie, regels, jaar }: Boekwensen) {
  const { acties } = useProgramma();
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  const boekAls = (tekst: string, klaar: () => void, wijze: Boekwijze) => {
    const { document } = sessie;
    const plaats = { document, zoek: (adres: string) => sessie.zoek(adres), jaar, noem: noemIn(sessie, jaar) };
    const gelezen = leesBoeking(tekst, plaats, wijze);
    if (!gelezen.ok) {
      acties.meld(null);
      zetWeigering({ problemen: gelezen.fout, opnieuw: (andere) => boekAls(tekst, klaar, andere) });
      return;
    }
    zetWeigering(null);
    const aantal = gelezen.waarde.length;
    const wat = aantal === 1 ? '1 bedrag geboekt' : `${aantal} bedragen geboekt`;
    const hoe = { vervang: wijze === 'vervang', optellen: wijze === 'optellen' };
    if (!acties.doe([{ soort: 'realisatie-boeken', records: gelezen.waarde, ...hoe }], wat)) return;
    acties.meld({ toon: 'goed', tekst: `${wat}.` });
    klaar();
  };
  const boek: Boek = (tekst, klaar) => boekAls(tekst, klaar, 'nieuw');
  return (
    <>
      <div className={stijl.naast} onChange={() => zetWeigering((nu) => (nu?.opnieuw ? { ...nu, opnieuw: null } : nu))}>
        <Typen sessie={sessie} regels={regels} jaar={jaar} boek={boek} />
        <Plakken boek={boek} />
      </div>
      {weigering && <Geweigerd {...weigering} annuleer={() => zetWeigering(null)} />}
      <Geboekt sessie={sessie} regels={regels} jaar={jaar} />
    </>
  );
}

/** Of a ledger of thousands of lines in another notation one needs not see them all. */
const GETOOND = 25;

const WIJZEN = [
  { wijze: 'vervang', naam: 'Vervangen' },
  { wijze: 'optellen', naam: 'Optellen' },
] as const;

/** Where nothing is wrong but that months have an amount already, it is asked what to do with it. */
function Geweigerd({ problemen, opnieuw, annuleer }: Weigering & { readonly annuleer: () => void }) {
  const keuzes = opnieuw ? WIJZEN.filter(({ wijze }) => problemen.every(({ kan }) => kan.includes(wijze))) : [];
  return (
    <div role="alert">
      <p className={kader.zin}>{keuzes.length > 0 ? 'Er is nog niets geboekt:' : 'Er is niets geboekt:'}</p>
      <ul className={stijl.problemen}>
        {problemen.slice(0, GETOOND).map(({ melding }) => (
          <li key={melding}>{melding}</li>
        ))}
        {problemen.length > GETOOND && <li>En nog {problemen.length - GETOOND} andere regels.</li>}
      </ul>
      {keuzes.length > 0 && (
        <div className={stijl.keuzes}>
          {keuzes.map(({ wijze, naam }) => (
            <Button key={wijze} onClick={() => opnieuw?.(wijze)}>
              {naam}
            </Button>
          ))}
          <Button appearance="subtle" onClick={annuleer}>
            Niet boeken
          </Button>
        </div>
      )}
    </div>
  );
}

function Typen({ sessie, regels, jaar, boek }: Boekwensen & { readonly boek: Boek }) {
  const lijst = useId();
  const [adres, zetAdres] = useState('');
  const [maand, zetMaand] = useState(`${jaar}-01`);
  const [bedrag, zetBedrag] = useState('');
  const [bron, zetBron] = useState('');
  return (
    <form
      className={stijl.plakken}
      onSubmit={(e) => {
        e.preventDefault();
        boek([adres, maand, bedrag, bron].join('\t'), () => zetBedrag(''));
      }}
    >
      <b>Eén bedrag</b>
      <div className={stijl.rij}>
        <Tekst naam="Post" waarde={adres} zet={zetAdres} lijst={lijst} breedte={230} />
        <Tekst naam="Maand" waarde={maand} zet={zetMaand} breedte={90} />
        <Tekst naam="Bedrag €" waarde={bedrag} zet={zetBedrag} breedte={110} />
        <Tekst naam="Bron" waarde={bron} zet={zetBron} breedte={130} />
        <Button type="submit" appearance="primary" disabled={adres.trim() === '' || bedrag.trim() === ''}>
          Boeken
        </Button>
      </div>
      <datalist id={lijst}>
        {regels.map((regel) => (
          <option key={sessie.toonAdres(regel.adres)} value={sessie.toonAdres(regel.adres)}>
            {regel.naam}
          </option>
        ))}
      </datalist>
    </form>
  );
}

function Tekst({
  naam,
  waarde,
  zet,
  lijst,
  breedte,
}: {
  readonly naam: string;
  readonly waarde: string;
  readonly zet: (tekst: string) => void;
  readonly lijst?: string;
  readonly breedte: number;
}) {
  return (
    <label className={kader.veld}>
      {naam}
      <input type="text" value={waarde} list={lijst} style={{ width: breedte }} onChange={(e) => zet(e.target.value)} />
    </label>
  );
}

function Plakken({ boek }: { readonly boek: Boek }) {
  const veld = useId();
  const [tekst, zetTekst] = useState('');
  return (
    <form
      className={stijl.plakken}
      onSubmit={(e) => {
        e.preventDefault();
        boek(tekst, () => zetTekst(''));
      }}
    >
      <label htmlFor={veld}>
        <b>Plakken uit Excel</b>: post, maand, bedrag en bron naast elkaar, of met een kopregel in elke volgorde
      </label>
      <textarea
        id={veld}
        rows={5}
        cols={56}
        value={tekst}
        placeholder={'Instroom, loonkosten\tmaart 2026\t21.094,50\tgrootboek'}
        onChange={(e) => zetTekst(e.target.value)}
      />
      <div>
        <Button type="submit" disabled={tekst.trim() === ''}>
          Alles boeken
        </Button>
      </div>
    </form>
  );
}

/** What was booked in this year, newest month first; each can be removed. */
function Geboekt({ sessie, regels, jaar }: Boekwensen) {
  const { acties } = useProgramma();
  const namen = new Map(regels.map((regel) => [volAdres(regel.adres), regel.naam]));
  const records = sessie.document.realisatie.records
    .filter(({ maand }) => maand.startsWith(String(jaar)))
    .sort((a, b) => b.maand.localeCompare(a.maand) || a.adres.localeCompare(b.adres));
  if (records.length === 0) return <p className={kader.zacht}>In {jaar} is nog niets geboekt.</p>;
  return (
    <table className={`${stijl.tabel} ${stijl.smal}`}>
      <caption>Geboekt in {jaar}</caption>
      <thead>
        <tr>
          <th scope="col" className={stijl.links}>
            Post
          </th>
          <th scope="col" className={stijl.links}>
            Maand
          </th>
          <th scope="col">Bedrag €</th>
          <th scope="col" className={stijl.links}>
            Bron
          </th>
          <th scope="col">
            <span className="alleen-voorgelezen">Verwijderen</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ adres, maand, bedrag, bron }) => (
          <tr key={`${adres}@${maand}`}>
            <th scope="row" title={adres}>
              {namen.get(adres) ?? adres}
            </th>
            <td className={stijl.links}>{maand}</td>
            <td>{drukGetal(bedrag, 'bedrag')}</td>
            <td className={stijl.links}>{bron}</td>
            <td>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Verwijder ${namen.get(adres) ?? adres} ${maand}`}
                onClick={() =>
                  acties.doe([{ soort: 'realisatie-wissen', adres, maand }], `Boeking ${maand} verwijderd`)
                }
              >
                Verwijder
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
