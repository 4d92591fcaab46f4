/**
 * One maatregel, folded until it is opened: its name, note and source, its ingroei, and the wijzigingen it makes.
 */
import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Maatregel as Model, Wijziging } from '../../../shared/model/document.ts';
import { ingroeitekst } from '../../../shared/model/wijzigingstekst.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { useProgramma } from '../../app/programma.ts';
import { Invulveld } from '../../studie/Invulveld.tsx';
import stijl from '../../studie/Studie.module.css';
import { useInBeeld } from './in-beeld.ts';
import { getypt, volAdresVan, Wijzigingsrij } from './Wijzigingsrij.tsx';

interface Maatregelwens {
  readonly keuze: Studiekeuze;
  readonly maatregel: Model;
}

/** @param vers just made: it opens, and comes into view */
export function Maatregel({ keuze, maatregel, vers }: Maatregelwens & { readonly vers: boolean }) {
  const [open, zetOpen] = useState(vers);
  const kop = useInBeeld<HTMLElement>(vers);
  const { naam, wijzigingen } = maatregel;
  const gebruikt = keuze.sessie.document.scenarios.filter(({ maatregelen }) =>
    maatregelen.some((m) => m.maatregel === maatregel.id),
  );
  const kort = [
    wijzigingen.length === 1 ? '1 wijziging' : `${wijzigingen.length} wijzigingen`,
    ingroeitekst(maatregel).toLowerCase(),
    gebruikt.length === 0 ? 'in geen scenario' : `in ${gebruikt.map(({ titel }) => titel).join(', ')}`,
  ].filter((deel) => deel !== '');
  return (
    <details
      className={stijl.vouw}
      open={open}
      onToggle={(e) => zetOpen(e.currentTarget.open)}
      aria-label={`Maatregel ${naam}`}
    >
      <summary ref={kop}>
        <b>{naam}</b> <span>{kort.join(' · ')}</span>
      </summary>
      {open && <Inhoud keuze={keuze} maatregel={maatregel} />}
    </details>
  );
}

function Inhoud({ keuze, maatregel }: Maatregelwens) {
  const { acties } = useProgramma();
  const { id, naam, wijzigingen, ingroei } = maatregel;
  const wijzig = (velden: Partial<Pick<Model, 'naam' | 'toelichting' | 'bron'>>) => {
    acties.doe([{ soort: 'maatregel-wijzigen', maatregel: id, velden }], `Maatregel ${naam}`);
    return null;
  };
  const zet = (nieuw: readonly Wijziging[]) =>
    acties.doe(
      [{ soort: 'maatregel-wijzigen', maatregel: id, velden: {}, wijzigingen: [...nieuw] }],
      `Maatregel ${naam}`,
    );
  const vanaf = ingroei?.van ?? keuze.sessie.document.jaren.begin;
  /** What began with the old ingroei begins with the new one. */
  const groeiIn = (nieuw: Model['ingroei']) => {
    const van = nieuw?.van ?? keuze.sessie.document.jaren.begin;
    const mee = wijzigingen.map((een) =>
      een.van === vanaf && (een.tot === null || een.tot >= van) ? { ...getypt(keuze, een), van } : getypt(keuze, een),
    );
    acties.doe(
      [{ soort: 'maatregel-wijzigen', maatregel: id, velden: { ingroei: nieuw }, wijzigingen: mee }],
      `Ingroei van ${naam}`,
    );
    return null;
  };
  const nieuw: Wijziging = {
    adres: beginadres(keuze),
    actie: 'plus',
    waarde: null,
    formule: null,
    van: vanaf,
    tot: null,
  };
  return (
    <>
      <div className={stijl.rij}>
        <Regel naam="Naam">
          <Invulveld
            naam={`Naam van ${naam}`}
            tekst={naam}
            maat={260}
            zet={(t) => (t.trim() === '' ? 'Een maatregel heeft een naam nodig.' : wijzig({ naam: t.trim() }))}
          />
        </Regel>
        <Regel naam="Ingroei (jaren)">
          <Invulveld
            naam={`Ingroei van ${naam}`}
            tekst={ingroei ? `${ingroei.van}-${ingroei.tot}` : ''}
            hint="2026-2028"
            maat={110}
            zet={(tekst) => {
              if (tekst.trim() === '') return groeiIn(null);
              const jaren = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(tekst.trim());
              if (!jaren || Number(jaren[1]) > Number(jaren[2])) return 'Schrijf de ingroei als 2026-2028.';
              return groeiIn({ van: Number(jaren[1]), tot: Number(jaren[2]) });
            }}
          />
        </Regel>
        <Regel naam="Bron">
          <Invulveld naam={`Bron van ${naam}`} tekst={maatregel.bron} maat={260} zet={(t) => wijzig({ bron: t })} />
        </Regel>
      </div>
      <Regel naam="Toelichting">
        <Invulveld
          naam={`Toelichting bij ${naam}`}
          tekst={maatregel.toelichting}
          maat={720}
          zet={(t) => wijzig({ toelichting: t })}
        />
      </Regel>
      {wijzigingen.length > 0 && (
        <div className={stijl.breed}>
          <table className={stijl.tabel}>
            <thead>
              <tr>
                {['Regel', 'Wat', 'Waarde', 'Vanaf', 'Tot en met'].map((kop) => (
                  <th key={kop} scope="col" className={stijl.tekst}>
                    {kop}
                  </th>
                ))}
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
                  zet={(deel) => zet(wijzigingen.with(i, deel))}
                  weg={() => zet(wijzigingen.toSpliced(i, 1))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={stijl.rij}>
        <Button size="small" onClick={() => zet([...wijzigingen, nieuw])}>
          Wijziging erbij
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => acties.doe([{ soort: 'maatregel-verwijderen', maatregel: id }], `${naam} verwijderen`)}
        >
          Maatregel verwijderen
        </Button>
      </div>
    </>
  );
}

function Regel({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className={stijl.veld}>
      <span aria-hidden="true">{naam}</span>
      {children}
    </div>
  );
}

/** A regel that someone fills in, to begin with; the user chooses another. */
function beginadres({ regels, regel }: Studiekeuze): string {
  const eerste = regels.find((kandidaat) => kandidaat.regel.uitgangspunt) ?? regel;
  return volAdresVan(eerste);
}
