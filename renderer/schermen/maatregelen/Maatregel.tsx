/**
 * One maatregel: its note and source, its ingroei, and the wijzigingen it makes.
 */
import { Button } from '@fluentui/react-components';
import { toonIn } from '../../../shared/analyse/toon.ts';
import { leesGetal } from '../../../shared/kern/getal.ts';
import type { Invoerwaarde, Maatregel as Model, Wijziging } from '../../../shared/model/document.ts';
import { drukInvoerwaarde } from '../../../shared/model/notatie.ts';
import { useProgramma } from '../../app/programma.ts';
import { Invulveld } from '../../studie/Invulveld.tsx';
import { Reekslijst } from '../../studie/Keuzes.tsx';
import type { Studiekeuze } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';

const ACTIES: Readonly<Record<Wijziging['actie'], string>> = {
  zet: 'wordt',
  plus: 'erbij',
  maal: 'maal',
  formule: 'formule',
};

interface Maatregelwens {
  readonly keuze: Studiekeuze;
  readonly maatregel: Model;
}

export function Maatregel({ keuze, maatregel }: Maatregelwens) {
  const { acties } = useProgramma();
  const { id, naam, wijzigingen, ingroei } = maatregel;
  const wijzig = (velden: Partial<Pick<Model, 'naam' | 'toelichting' | 'bron' | 'ingroei'>>) =>
    acties.doe([{ soort: 'maatregel-wijzigen', maatregel: id, velden }], `Maatregel ${naam}`);
  const zet = (nieuw: readonly Wijziging[]) =>
    acties.doe(
      [{ soort: 'maatregel-wijzigen', maatregel: id, velden: {}, wijzigingen: [...nieuw] }],
      `Maatregel ${naam}`,
    );
  const { begin } = keuze.sessie.document.jaren;
  const nieuw: Wijziging = {
    adres: volAdresVan(keuze),
    actie: 'plus',
    waarde: null,
    formule: null,
    van: begin,
    tot: null,
  };
  return (
    <section aria-label={`Maatregel ${naam}`}>
      <div className={stijl['rij']}>
        <b>{naam}</b>
        <Invulveld
          naam={`Toelichting bij ${naam}`}
          tekst={maatregel.toelichting}
          hint="toelichting"
          breed
          zet={(t) => klaar(wijzig({ toelichting: t }))}
        />
        <Invulveld
          naam={`Bron van ${naam}`}
          tekst={maatregel.bron}
          hint="bron"
          breed
          zet={(t) => klaar(wijzig({ bron: t }))}
        />
        <Invulveld
          naam={`Ingroei van ${naam}`}
          tekst={ingroei ? `${ingroei.van}-${ingroei.tot}` : ''}
          hint="ingroei 2026-2028"
          breed
          zet={(tekst) => {
            if (tekst.trim() === '') return klaar(wijzig({ ingroei: null }));
            const jaren = /^(\d{4})\s*-\s*(\d{4})$/.exec(tekst.trim());
            if (!jaren || Number(jaren[1]) > Number(jaren[2])) return 'Schrijf de ingroei als 2026-2028.';
            return klaar(wijzig({ ingroei: { van: Number(jaren[1]), tot: Number(jaren[2]) } }));
          }}
        />
        <Button size="small" appearance="subtle" onClick={() => zet([...wijzigingen, nieuw])}>
          Wijziging erbij
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => acties.doe([{ soort: 'maatregel-verwijderen', maatregel: id }], `${naam} verwijderen`)}
        >
          Verwijderen
        </Button>
      </div>
      {wijzigingen.length > 0 && (
        <table className={stijl['tabel']}>
          <thead>
            <tr>
              <th scope="col">Regel</th>
              <th scope="col">Wat</th>
              <th scope="col">Waarde</th>
              <th scope="col">Van</th>
              <th scope="col">Tot</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {wijzigingen.map((wijziging, i) => (
              <Wijzigingsrij
                // biome-ignore lint/suspicious/noArrayIndexKey: a wijziging has no other identity
                key={i}
                keuze={keuze}
                wijziging={wijziging}
                zet={(deel) => zet(wijzigingen.with(i, { ...wijziging, ...deel }))}
                weg={() => zet(wijzigingen.toSpliced(i, 1))}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const klaar = (_: boolean): null => null;

function volAdresVan({ regel }: Studiekeuze): string {
  const { blad, regel: id, kolom } = regel.adres;
  return kolom === null ? `${blad}!${id}` : `${blad}!${id}.${kolom}`;
}

interface Rijwens {
  readonly keuze: Studiekeuze;
  readonly wijziging: Wijziging;
  readonly zet: (deel: Partial<Wijziging>) => void;
  readonly weg: () => void;
}

function Wijzigingsrij({ keuze, wijziging, zet, weg }: Rijwens) {
  const { sessie, regels } = keuze;
  const { adres, actie, waarde, van, tot } = wijziging;
  const plek = sessie.zoek(adres);
  const kort = plek.ok ? sessie.toonAdres(plek.waarde) : adres;
  const procent = plek.ok && actie !== 'maal' && sessie.notatie(plek.waarde).startsWith('procent');
  const jaar = (naam: string, nu: number | null, neem: (jaar: number | null) => void) => (
    <Invulveld
      naam={`${naam} ${kort}`}
      tekst={nu === null ? '' : String(nu)}
      zet={(tekst) => {
        if (tekst.trim() !== '' && !/^\d{4}$/.test(tekst.trim())) return 'Typ een jaar als 2027.';
        neem(tekst.trim() === '' ? null : Number(tekst));
        return null;
      }}
    />
  );
  return (
    <tr className={stijl['cel']}>
      <td className={stijl['cel']}>
        {plek.ok ? (
          <Reekslijst
            naam={`Regel van wijziging ${kort}`}
            keuze={keuze}
            waarde={kort}
            zet={(gekozen) => {
              const regel = regels.find(({ tekst }) => tekst === gekozen);
              if (regel) zet({ adres: volAdresVan({ ...keuze, regel }) });
            }}
            kan={() => true}
          />
        ) : (
          <span role="alert">{adres} bestaat niet meer; haal deze wijziging weg.</span>
        )}
      </td>
      <td className={stijl['cel']}>
        <select
          aria-label={`Wat er met ${kort} gebeurt`}
          value={actie}
          onChange={(e) => zet({ actie: e.target.value as Wijziging['actie'] })}
        >
          {Object.entries(ACTIES)
            .filter(([soort]) => soort !== 'formule' || actie === 'formule')
            .map(([soort, naam]) => (
              <option key={soort} value={soort}>
                {naam}
              </option>
            ))}
        </select>
      </td>
      <td className={stijl['cel']}>
        {actie === 'formule' ? (
          wijziging.formule
        ) : (
          <Invulveld
            naam={`Waarde voor ${kort}`}
            tekst={waardetekst(waarde, procent)}
            hint="leeg"
            breed
            zet={(tekst) => {
              if (tekst.trim() === '') {
                zet({ waarde: null });
                return null;
              }
              const gelezen = leesBandbreedte(tekst, procent);
              if (typeof gelezen === 'string') return gelezen;
              zet({ waarde: gelezen });
              return null;
            }}
          />
        )}
      </td>
      <td className={stijl['cel']}>{jaar('Van welk jaar', van, (j) => j !== null && zet({ van: j }))}</td>
      <td className={stijl['cel']}>{jaar('Tot en met welk jaar', tot, (j) => zet({ tot: j }))}</td>
      <td>
        <Button size="small" appearance="subtle" onClick={weg}>
          Weg
        </Button>
      </td>
    </tr>
  );
}

function waardetekst(waarde: Invoerwaarde | null, procent: boolean): string {
  return waarde === null ? '' : drukInvoerwaarde(waarde, procent ? 'procent2' : 'getal2');
}

/** A number, or `300 tot 350`. */
function leesBandbreedte(tekst: string, procent: boolean): Invoerwaarde | string {
  const grenzen = tekst.split(/\s+tot\s+/i).map((deel) => leesGetal(deel, { procent }));
  const fout = grenzen.find((grens) => !grens.ok);
  if (fout && !fout.ok) return fout.fout.melding;
  const [van = 0, tot] = grenzen.map((grens) => (grens.ok ? grens.waarde : 0));
  if (tot === undefined) return van;
  return van < tot
    ? { verdeling: 'uniform', van, tot }
    : `De bandbreedte loopt van laag naar hoog: ${toonIn('getal2')(tot)} tot ${toonIn('getal2')(van)}.`;
}
