/** The table of Begroting en realisatie: one line per post, under its blad. */
import { type ReactNode, useState } from 'react';
import type { Prognosewijze, Verschil } from '../../../shared/analyse/realisatie.ts';
import type { Overzichtregel } from '../../../shared/analyse/realisatieoverzicht.ts';
import { type Realisatietotaal, totaliseer } from '../../../shared/analyse/realisatietotalen.ts';
import { MAANDEN } from '../../../shared/kern/datum.ts';
import { drukGetal, leesGetal } from '../../../shared/kern/getal.ts';
import { volAdres } from '../../../shared/model/adres.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { useProgramma } from '../../app/programma.ts';
import { naarPlek } from '../../staat/naar-plek.ts';
import { Invulveld } from '../../studie/Invulveld.tsx';
import kader from '../../studie/Studie.module.css';
import { PerBlad } from './PerBlad.tsx';
import stijl from './Realisatie.module.css';
import { Staaf, Staaflegenda } from './Staaf.tsx';

interface Postenwensen {
  readonly sessie: Sessie;
  readonly regels: readonly Overzichtregel[];
  readonly jaar: number;
  readonly maand: number;
}

export const euro = (bedrag: number | null) => (bedrag === null ? '' : drukGetal(bedrag, 'bedrag0'));

const FILTERS = {
  geboekt: 'met realisatie',
  alle: 'alle posten',
  verklaring: 'verklaring gevraagd',
};
type Filter = keyof typeof FILTERS;

const PAST: Readonly<Record<Filter, (regel: Overzichtregel) => boolean>> = {
  alle: () => true,
  geboekt: ({ verschil, realisatieTotEnMet }) => verschil !== null || realisatieTotEnMet !== 0,
  verklaring: ({ vraagtVerklaring }) => vraagtVerklaring,
};

export function Posten({ sessie, regels, jaar, maand }: Postenwensen) {
  const iets = regels.some(PAST.geboekt);
  const [gekozen, zetFilter] = useState<Filter | null>(null);
  const filter = gekozen ?? (iets ? 'geboekt' : 'alle');
  const tm = maand === 0 ? 'tot nu' : `t/m ${(MAANDEN[maand - 1] ?? '').slice(0, 3)}`;
  const open = regels.filter(({ vraagtVerklaring, verklaring }) => vraagtVerklaring && verklaring === '').length;
  const leeg = regels.some(({ adres }) => sessie.status({ ...adres, jaar }, 'basis').onvolledig);
  return (
    <>
      <div className={stijl.rij}>
        <label className={kader.veld}>
          Toon
          <select value={filter} onChange={(e) => zetFilter(e.target.value as Filter)}>
            {Object.entries(FILTERS).map(([id, naam]) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </select>
        </label>
        <p className={kader.zacht} role="status">
          {open === 0
            ? 'Geen verschil vraagt nog een verklaring.'
            : `${open} ${open === 1 ? 'verschil vraagt' : 'verschillen vragen'} nog een verklaring.`}{' '}
          {leeg && '† = onvolledig: er ontbreekt nog invoer, zie de controles.'}
        </p>
        <Staaflegenda />
      </div>
      <table className={stijl.tabel}>
        <caption className="alleen-voorgelezen">Begroting en realisatie {jaar} per post</caption>
        <thead>
          <tr>
            <th scope="col" className={stijl.links}>
              Post
            </th>
            <th scope="col">Primitief</th>
            <th scope="col">Na wijziging</th>
            <th scope="col">Begroot {tm}</th>
            <th scope="col">Realisatie {tm}</th>
            <th scope="col">Verschil €</th>
            <th scope="col">Verschil %</th>
            <th scope="col" className={stijl.links}>
              Prognose volgens
            </th>
            <th scope="col">Prognose {jaar}</th>
            <th scope="col">t.o.v. begroting</th>
            <th scope="col" className={stijl.links}>
              Verklaring
            </th>
          </tr>
        </thead>
        <PerBlad
          sessie={sessie}
          regels={regels.filter(PAST[filter])}
          kolommen={11}
          slot={(posten) =>
            totaliseer(posten).map((totaal) => (
              <Totaalregel key={totaal.naam} totaal={totaal} deel={filter !== 'alle'} />
            ))
          }
        >
          {(regel) => <Postregel key={volAdres(regel.adres)} sessie={sessie} regel={regel} jaar={jaar} />}
        </PerBlad>
      </table>
    </>
  );
}

function Postregel({
  sessie,
  regel,
  jaar,
}: Omit<Postenwensen, 'regels' | 'maand'> & { readonly regel: Overzichtregel }) {
  const { acties } = useProgramma();
  const adres = sessie.toonAdres(regel.adres);
  const gemist = regel.ontbrekend.length;
  const { onvolledig } = sessie.status({ ...regel.adres, jaar }, 'basis');
  return (
    <tr>
      <Postnaam regel={regel} jaar={jaar}>
        <Staaf {...regel} />
      </Postnaam>
      <td>{euro(regel.primitief)}</td>
      <td title={onvolledig ? 'Onvolledig: hangt af van invoer die nog ontbreekt' : undefined}>
        {euro(regel.naWijziging)}
        {onvolledig && ' †'}
      </td>
      <td>{euro(regel.begrootTotEnMet)}</td>
      <td title={gemist > 0 ? `Nog niet geboekt: ${regel.ontbrekend.join(', ')}` : undefined}>
        {euro(regel.realisatieTotEnMet)}
        {gemist > 0 && regel.verschil !== null ? ' *' : ''}
      </td>
      <td>
        <Oordeel verschil={regel.verschil} />
      </td>
      <td>{regel.verschil?.percentage == null ? '' : drukGetal(regel.verschil.percentage, 'procent1')}</td>
      <td className={stijl.links}>
        <Prognose adres={adres} jaar={jaar} regel={regel} />
      </td>
      <td className={stijl.bedragveld}>
        <Prognosebedrag adres={adres} jaar={jaar} regel={regel} />
      </td>
      <td>
        <Oordeel verschil={regel.prognoseverschil} />
      </td>
      <td className={`${stijl.links} ${regel.vraagtVerklaring && regel.verklaring === '' ? stijl.gevraagd : ''}`}>
        <Invulveld
          naam={`Verklaring bij ${regel.naam}`}
          tekst={regel.verklaring}
          hint={regel.vraagtVerklaring ? 'verklaring gevraagd' : ''}
          breed
          zet={(tekst) => {
            acties.doe(
              [{ soort: 'verklaring-zetten', adres, jaar, tekst: tekst.trim() }],
              `Verklaring bij ${regel.naam}`,
            );
            return null;
          }}
        />
      </td>
    </tr>
  );
}

function Totaalregel({ totaal, deel }: { readonly totaal: Realisatietotaal; readonly deel: boolean }) {
  return (
    <tr className={stijl.totaal}>
      <th scope="row">{deel ? `${totaal.naam} van deze posten` : totaal.naam}</th>
      <td>{euro(totaal.primitief)}</td>
      <td>{euro(totaal.naWijziging)}</td>
      <td>{euro(totaal.begrootTotEnMet)}</td>
      <td>{euro(totaal.realisatieTotEnMet)}</td>
      <td>
        <Oordeel verschil={totaal.verschil} />
      </td>
      <td>{totaal.verschil?.percentage == null ? '' : drukGetal(totaal.verschil.percentage, 'procent1')}</td>
      <td />
      <td>{euro(totaal.prognose)}</td>
      <td>
        <Oordeel verschil={totaal.prognoseverschil} />
      </td>
      <td />
    </tr>
  );
}

interface Naamwensen {
  readonly regel: Overzichtregel;
  readonly jaar: number;
  /** Below the name. */
  readonly children?: ReactNode;
}

/** The name of a post goes to its cell. */
export function Postnaam({ regel, jaar, children }: Naamwensen) {
  const programma = useProgramma();
  const plek = { soort: 'cijfer' as const, adres: { ...regel.adres, jaar } };
  return (
    <th scope="row">
      <button
        type="button"
        className={stijl.post}
        title={regel.naam}
        onClick={() => naarPlek(programma.venster, programma, plek)}
      >
        {regel.naam}
      </button>
      {children}
    </th>
  );
}

/** The difference with its sign and V or N in letters: colour says nothing more. */
export function Oordeel({ verschil }: { readonly verschil: Verschil | null }) {
  if (verschil === null) return null;
  const { bedrag, oordeel } = verschil;
  const klasse = oordeel === 'N' ? stijl.nadelig : oordeel === 'V' ? stijl.voordelig : '';
  return (
    <>
      {euro(bedrag)}{' '}
      <abbr className={klasse} title={oordeel === 'N' ? 'nadelig' : oordeel === 'V' ? 'voordelig' : 'geen verschil'}>
        {oordeel}
      </abbr>
    </>
  );
}

const WIJZEN: Readonly<Record<Prognosewijze['wijze'], string>> = {
  plan: 'volgens plan',
  tempo: 'zelfde tempo',
  eigen: 'eigen bedrag',
};

interface Prognosewensen {
  readonly adres: string;
  readonly jaar: number;
  readonly regel: Overzichtregel;
}

function Prognose({ adres, jaar, regel }: Prognosewensen) {
  const { acties } = useProgramma();
  return (
    <select
      aria-label={`Prognosewijze van ${regel.naam}`}
      title="Volgens plan: tot nu toe plus de rest van de begroting. Zelfde tempo: doorgetrokken naar twaalf maanden."
      value={regel.prognosewijze.wijze}
      onChange={(e) => {
        const wijze = e.target.value as Prognosewijze['wijze'];
        const bedrag = wijze === 'eigen' ? Math.round(regel.prognose ?? regel.naWijziging ?? 0) : null;
        acties.doe([{ soort: 'prognose-zetten', adres, jaar, wijze, bedrag }], `Prognose van ${regel.naam}`);
      }}
    >
      {Object.entries(WIJZEN).map(([id, naam]) => (
        <option key={id} value={id}>
          {naam}
        </option>
      ))}
    </select>
  );
}

/** Computed, or the user's own figure to type in. */
function Prognosebedrag({ adres, jaar, regel }: Prognosewensen) {
  const { acties } = useProgramma();
  if (regel.prognosewijze.wijze !== 'eigen') return <>{euro(regel.prognose)}</>;
  return (
    <Invulveld
      naam={`Eigen prognose van ${regel.naam}`}
      tekst={drukGetal(regel.prognosewijze.bedrag, 'bedrag0')}
      zet={(tekst) => {
        const gelezen = leesGetal(tekst);
        if (!gelezen.ok) return gelezen.fout.melding;
        const prognose = { soort: 'prognose-zetten' as const, adres, jaar, wijze: 'eigen' as const };
        acties.doe([{ ...prognose, bedrag: gelezen.waarde }], `Prognose van ${regel.naam}`);
        return null;
      }}
    />
  );
}
