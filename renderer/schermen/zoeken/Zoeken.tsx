/**
 * Sluitend zoeken: which input makes the outcome reach a demand; several inputs each by themselves, or together.
 */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Zoekuitkomst, Zoekvraag } from '../../../shared/analyse/beantwoorden.ts';
import type { Eis } from '../../../shared/analyse/nulpunt.ts';
import { toonRuim } from '../../../shared/analyse/toon.ts';
import { redenVan } from '../../../shared/analyse/zinnen.ts';
import { leesGetal } from '../../../shared/kern/getal.ts';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Reekslijst, Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import { kies, type Studiekeuze } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';
import { naamVan, toonVan } from '../../studie/tonen.ts';

interface Invoerregel {
  readonly adres: string;
  readonly van: string;
  readonly tot: string;
}

export default function Zoeken() {
  return (
    <Studie
      titel="Sluitend zoeken"
      keuzes={(keuze) => (
        <>
          <Scenariokeuze naam="Scenario" keuze={keuze} waarde={keuze.a} zet={(a) => kies({ a })} />
          <Doelkeuze keuze={keuze} naam="Deze uitkomst" />
          <Jaarkeuze keuze={keuze} naam="In" />
        </>
      )}
    >
      {(keuze) => <Zoekvorm keuze={keuze} />}
    </Studie>
  );
}

function Zoekvorm({ keuze }: { readonly keuze: Studiekeuze }) {
  const eerste = keuze.regels.find(({ regel }) => regel.uitgangspunt)?.tekst ?? keuze.doel;
  const [eis, zetEis] = useState<Eis>('minstens');
  const [waarde, zetWaarde] = useState('0');
  const [alleJaren, zetAlleJaren] = useState(false);
  const [samen, zetSamen] = useState(false);
  const [invoer, zetInvoer] = useState<readonly Invoerregel[]>([{ adres: eerste, van: '', tot: '' }]);
  const [vraag, zetVraag] = useState<Zoekvraag | string | null>(null);
  const wijzig = (i: number, deel: Partial<Invoerregel>) =>
    zetInvoer(invoer.map((r, j) => (i === j ? { ...r, ...deel } : r)));
  return (
    <>
      <form
        className={stijl['rij']}
        onSubmit={(e) => {
          e.preventDefault();
          zetVraag(leesVraag(keuze, { eis, waarde, alleJaren, samen, invoer }));
        }}
      >
        <Veld naam="Moet zijn">
          {(id) => (
            <select id={id} value={eis} onChange={(e) => zetEis(e.target.value as Eis)}>
              <option value="gelijk">gelijk aan</option>
              <option value="minstens">minstens</option>
              <option value="hoogstens">hoogstens</option>
            </select>
          )}
        </Veld>
        <Veld naam="Waarde">
          {(id) => <input id={id} type="text" value={waarde} onChange={(e) => zetWaarde(e.target.value)} />}
        </Veld>
        {eis !== 'gelijk' && (
          <label className={stijl['vink']}>
            <input type="checkbox" checked={alleJaren} onChange={(e) => zetAlleJaren(e.target.checked)} />
            in alle jaren tot en met {keuze.jaar}
          </label>
        )}
        <div>
          {invoer.map((regel, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
            <div key={i} className={stijl['rij']}>
              <Veld naam="Door deze invoer te wijzigen">
                {(id) => (
                  <Reekslijst
                    id={id}
                    keuze={keuze}
                    waarde={regel.adres}
                    zet={(adres) => wijzig(i, { adres })}
                    kan={isInvoer(keuze)}
                  />
                )}
              </Veld>
              <Veld naam="Van">
                {(id) => (
                  <input id={id} type="text" value={regel.van} onChange={(e) => wijzig(i, { van: e.target.value })} />
                )}
              </Veld>
              <Veld naam="Tot">
                {(id) => (
                  <input id={id} type="text" value={regel.tot} onChange={(e) => wijzig(i, { tot: e.target.value })} />
                )}
              </Veld>
              {invoer.length > 1 && (
                <Button size="small" appearance="subtle" onClick={() => zetInvoer(invoer.filter((_, j) => j !== i))}>
                  Weg
                </Button>
              )}
            </div>
          ))}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => zetInvoer([...invoer, { adres: eerste, van: '', tot: '' }])}
          >
            Nog een invoer
          </Button>
          {invoer.length > 1 && (
            <label className={stijl['vink']}>
              <input type="checkbox" checked={samen} onChange={(e) => zetSamen(e.target.checked)} />
              samen, evenredig tussen hun grenzen
            </label>
          )}
        </div>
        <Button appearance="primary" type="submit">
          Zoeken
        </Button>
      </form>
      {typeof vraag === 'string' ? <Fout>{vraag}</Fout> : <Antwoord keuze={keuze} vraag={vraag} />}
    </>
  );
}

/** A reeks that someone fills in, in at least one year. */
function isInvoer({ sessie, a }: Studiekeuze) {
  return ({ adres, cellen }: Studiekeuze['regel']): boolean =>
    cellen.some((cel, i) => {
      if (!cel) return false;
      const { soort } = sessie.status({ ...adres, jaar: sessie.document.jaren.eerste + i }, a);
      return soort === 'invoer' || soort === 'doortrokken';
    });
}

interface Getypt {
  readonly eis: Eis;
  readonly waarde: string;
  readonly alleJaren: boolean;
  readonly samen: boolean;
  readonly invoer: readonly Invoerregel[];
}

/** The question, or what is wrong with what was typed. */
function leesVraag({ sessie, a, doel, jaar }: Studiekeuze, getypt: Getypt): Zoekvraag | string {
  const waarde = leesGetal(getypt.waarde);
  if (!waarde.ok) return `Waarde: ${waarde.fout.melding}`;
  const invoer: { adres: string; grenzen: { van: number; tot: number } | null }[] = [];
  for (const { adres, van, tot } of getypt.invoer) {
    if (van.trim() === '' && tot.trim() === '') {
      invoer.push({ adres, grenzen: null });
      continue;
    }
    const plek = sessie.zoek(adres);
    const procent = plek.ok && sessie.notatie(plek.waarde).startsWith('procent');
    const [onder, boven] = [leesGetal(van, { procent }), leesGetal(tot, { procent })];
    if (!onder.ok) return `Van bij ${adres}: ${onder.fout.melding}`;
    if (!boven.ok) return `Tot bij ${adres}: ${boven.fout.melding}`;
    invoer.push({ adres, grenzen: { van: onder.waarde, tot: boven.waarde } });
  }
  const { eis, alleJaren, samen } = getypt;
  return {
    scenario: a,
    doel: `${doel}@${jaar}`,
    eis,
    waarde: waarde.waarde,
    alleJaren,
    invoer,
    wijze: samen ? 'samen' : 'elk',
  };
}

function Antwoord({ keuze, vraag }: { readonly keuze: Studiekeuze; readonly vraag: Zoekvraag | null }) {
  const { antwoord, bezig, stop } = useAntwoord('zoek', vraag);
  if (!vraag) return <Zacht>Bijvoorbeeld: welk overheadpercentage houdt de reserve tot en met 2035 boven 0?</Zacht>;
  return (
    <>
      <Bezig bezig={bezig} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && (
        <div className={bezig ? stijl['oud'] : undefined} aria-live="polite">
          <Uitkomsten keuze={keuze} uitkomst={antwoord.waarde} waarde={vraag.waarde} />
        </div>
      )}
    </>
  );
}

interface Uitkomstwens {
  readonly keuze: Studiekeuze;
  readonly uitkomst: Zoekuitkomst;
  readonly waarde: number;
}

function Uitkomsten({ keuze, uitkomst, waarde }: Uitkomstwens) {
  const { sessie, regel } = keuze;
  const toonDoel = toonVan(sessie, regel);
  const toonInvoer = (adres: string) => {
    const plek = sessie.zoek(adres);
    return plek.ok ? toonRuim(sessie.notatie(plek.waarde)) : String;
  };
  return (
    <table className={stijl['tabel']}>
      <thead>
        <tr>
          <th scope="col">Invoer</th>
          <th scope="col">Nu</th>
          <th scope="col">Nodig</th>
          <th scope="col">{naamVan(sessie, regel)}</th>
          <th scope="col" className={stijl['tekst']}>
            Toelichting
          </th>
        </tr>
      </thead>
      <tbody>
        {uitkomst.antwoorden.flatMap(({ invoer, antwoord }) =>
          invoer.map(({ adres, nu, dan }, j) => {
            const toon = toonInvoer(adres);
            const namen = { doel: naamVan(sessie, regel), invoer: adres, toonDoel, toonInvoer: toon };
            const uitleg = antwoord.gevonden
              ? andere(antwoord.alle, toon, invoer.length)
              : redenVan(antwoord, waarde, namen);
            return (
              <tr key={`${invoer.map((ander) => ander.adres).join()}-${adres}`}>
                <th scope="row">{adres}</th>
                <td>{toon(nu)}</td>
                <td>{antwoord.gevonden ? <b>{toon(dan)}</b> : 'geen'}</td>
                <td>{j === 0 ? toonDoel(antwoord.uitkomst) : ''}</td>
                <td className={stijl['tekst']}>{j === 0 ? uitleg : ''}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}

function andere(alle: readonly number[], toon: (w: number) => string, invoeren: number): string {
  return alle.length > 1 && invoeren === 1 ? `Ook bij ${alle.map(toon).join(' en ')}.` : '';
}
