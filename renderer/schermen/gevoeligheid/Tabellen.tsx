/** The outcome at other values of one input, or of two against each other. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { toonRuim } from '../../../shared/analyse/toon.ts';
import type { Tabelvraag } from '../../../shared/analyse/vragen/tabelvraag.ts';
import { drukProcentInvoer, leesGetal } from '../../../shared/kern/getal.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { naamVan, toonVan } from '../../../shared/rapport/studie/tonen.ts';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Veld } from '../../studie/Keuzes.tsx';
import { Reekslijst } from '../../studie/Reekslijst.tsx';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout } from '../../studie/Studie.tsx';

const LEEG = { adres: '', waarden: '' };

export function Tabellen({ keuze }: { readonly keuze: Studiekeuze }) {
  const { scenario, doel, jaar, regels } = keuze;
  const eerste = regels.find(({ regel }) => regel.uitgangspunt)?.tekst ?? '';
  const [rijen, zetRijen] = useState({ adres: eerste, waarden: '' });
  const [kolommen, zetKolommen] = useState(LEEG);
  const [vraag, zetVraag] = useState<Omit<Tabelvraag, 'scenario' | 'doel'> | string | null>(null);
  const { antwoord, bezig, deel, stop } = useAntwoord(
    'tabel',
    vraag && typeof vraag !== 'string' ? { scenario, doel: `${doel}@${jaar}`, ...vraag } : null,
  );
  return (
    <section>
      <form
        className={stijl.rij}
        onSubmit={(e) => {
          e.preventDefault();
          zetVraag(leesTabel(keuze, rijen, kolommen));
        }}
      >
        <As naam="Tabel over" keuze={keuze} as={rijen} zet={zetRijen} />
        <As naam="en over (mag leeg)" keuze={keuze} as={kolommen} zet={zetKolommen} leeg />
        <Button type="submit">Tabel maken</Button>
      </form>
      {typeof vraag === 'string' && <Fout>{vraag}</Fout>}
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && vraag && typeof vraag !== 'string' && (
        <Veldtabel keuze={keuze} vraag={vraag} uitkomsten={antwoord.waarde} />
      )}
    </section>
  );
}

interface Getypt {
  readonly adres: string;
  readonly waarden: string;
}

interface Aswens {
  readonly naam: string;
  readonly keuze: Studiekeuze;
  readonly as: Getypt;
  readonly zet: (as: Getypt) => void;
  readonly leeg?: boolean;
}

function As({ naam, keuze, as, zet, leeg = false }: Aswens) {
  const kan = ({ regel }: Studiekeuze['regel']) => regel.vorm === 'regel' || regel.uitgangspunt;
  return (
    <>
      <Veld naam={naam}>
        {(id) =>
          leeg && as.adres === '' ? (
            <Button id={id} size="small" onClick={() => zet({ ...as, adres: keuze.regels.find(kan)?.tekst ?? '' })}>
              Tweede invoer
            </Button>
          ) : (
            <Reekslijst id={id} keuze={keuze} waarde={as.adres} zet={(adres) => zet({ ...as, adres })} kan={kan} />
          )
        }
      </Veld>
      {(!leeg || as.adres !== '') && (
        <Veld naam="Waarden, gescheiden door ;">
          {(id) => (
            <input
              id={id}
              type="text"
              placeholder="25%; 30%; 35%"
              value={as.waarden}
              onChange={(e) => zet({ ...as, waarden: e.target.value })}
            />
          )}
        </Veld>
      )}
    </>
  );
}

function leesTabel(
  keuze: Studiekeuze,
  rijen: Getypt,
  kolommen: Getypt,
): Omit<Tabelvraag, 'scenario' | 'doel'> | string {
  const lees = ({ adres, waarden }: Getypt): { adres: string; waarden: number[] } | string => {
    const plek = keuze.sessie.zoek(adres);
    if (!plek.ok) return plek.fout;
    const procent = keuze.sessie.notatie(plek.waarde).startsWith('procent');
    const gelezen = waarden
      .split(';')
      .filter((deel) => deel.trim() !== '')
      .map((deel) => leesGetal(deel, { procent }));
    const mis = gelezen.find((getal) => !getal.ok);
    if (mis && !mis.ok) return mis.fout.melding;
    if (gelezen.length === 0) return `Vul de waarden van ${adres} in, gescheiden door een puntkomma.`;
    return { adres, waarden: gelezen.map((getal) => (getal.ok ? getal.waarde : 0)) };
  };
  const eerste = lees(rijen);
  if (typeof eerste === 'string') return eerste;
  if (kolommen.adres === '') return { rijen: eerste, kolommen: null };
  const tweede = lees(kolommen);
  return typeof tweede === 'string' ? tweede : { rijen: eerste, kolommen: tweede };
}

interface Veldwens {
  readonly keuze: Studiekeuze;
  readonly vraag: Omit<Tabelvraag, 'scenario' | 'doel'>;
  readonly uitkomsten: readonly (readonly number[])[];
}

function Veldtabel({ keuze, vraag: { rijen, kolommen }, uitkomsten }: Veldwens) {
  const { sessie, regel, jaar } = keuze;
  const toon = toonVan(sessie, regel);
  const kop = (adres: string) => {
    const plek = sessie.zoek(adres);
    const notatie = plek.ok ? sessie.notatie(plek.waarde) : 'getal2';
    return notatie.startsWith('procent')
      ? (waarde: number) => `${drukProcentInvoer(waarde)}`.replace(/%?$/, '%')
      : toonRuim(notatie);
  };
  return (
    <table className={stijl.tabel}>
      <caption>
        {naamVan(sessie, regel)} in {jaar} bij {rijen.adres}
        {kolommen && ` (rijen) en ${kolommen.adres} (kolommen)`}
      </caption>
      {kolommen && (
        <thead>
          <tr>
            <th scope="col">{rijen.adres}</th>
            {kolommen.waarden.map((waarde) => (
              <th key={waarde} scope="col">
                {kop(kolommen.adres)(waarde)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rijen.waarden.map((waarde, i) => (
          <tr key={waarde}>
            <th scope="row">{kop(rijen.adres)(waarde)}</th>
            {(uitkomsten[i] ?? []).map((uitkomst, j) => (
              <td key={kolommen?.waarden[j] ?? 0}>{toon(uitkomst)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
