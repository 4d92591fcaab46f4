/**
 * Sluitend zoeken: which input makes the outcome reach a demand; several inputs each by themselves, or together.
 */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Eis } from '../../../shared/analyse/nulpunt.ts';
import type { Zoekuitkomst, Zoekvraag } from '../../../shared/analyse/vragen/zoekvraag.ts';
import { leesGetal } from '../../../shared/kern/getal.ts';
import { isProcent } from '../../../shared/model/notatie.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { EISEN, maakZoekblad } from '../../../shared/rapport/studie/zoekblad.ts';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Scenariovanvenster, Veld } from '../../studie/Keuzes.tsx';
import { useStudieblad } from '../../studie/keuze.ts';
import { Reekslijst } from '../../studie/Reekslijst.tsx';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';
import { Zoekuitkomsten } from '../../studie/Zoekuitkomsten.tsx';

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
          <Scenariovanvenster keuze={keuze} />
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
  const [gevraagd, zetGevraagd] = useState<Getypt | null>(null);
  // asked again for another scenario, outcome or year: what is shown is about what is chosen above
  const vraag = gevraagd && leesVraag(keuze, gevraagd);
  const wijzig = (i: number, deel: Partial<Invoerregel>) =>
    zetInvoer(invoer.map((r, j) => (i === j ? { ...r, ...deel } : r)));
  return (
    <>
      <form
        className={stijl.rij}
        onSubmit={(e) => {
          e.preventDefault();
          zetGevraagd({ eis, waarde, alleJaren, samen, invoer });
        }}
      >
        <Veld naam="Moet zijn">
          {(id) => (
            <select id={id} value={eis} onChange={(e) => zetEis(e.target.value as Eis)}>
              {Object.entries(EISEN).map(([soort, naam]) => (
                <option key={soort} value={soort}>
                  {naam}
                </option>
              ))}
            </select>
          )}
        </Veld>
        <Veld naam="Waarde">
          {(id) => <input id={id} type="text" value={waarde} onChange={(e) => zetWaarde(e.target.value)} />}
        </Veld>
        {eis !== 'gelijk' && (
          <label className={stijl.vink}>
            <input type="checkbox" checked={alleJaren} onChange={(e) => zetAlleJaren(e.target.checked)} />
            in alle jaren tot en met {keuze.jaar}
          </label>
        )}
        <div>
          {invoer.map((regel, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
            <div key={i} className={stijl.rij}>
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
            <label className={stijl.vink}>
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
function isInvoer({ sessie, scenario }: Studiekeuze) {
  return ({ adres, cellen }: Studiekeuze['regel']): boolean =>
    cellen.some((cel, i) => {
      if (!cel) return false;
      const { soort } = sessie.status({ ...adres, jaar: sessie.document.jaren.eerste + i }, scenario);
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
function leesVraag({ sessie, regel, scenario, doel, jaar }: Studiekeuze, getypt: Getypt): Zoekvraag | string {
  const waarde = leesGetal(getypt.waarde, { procent: isProcent(sessie.notatie(regel.adres)) });
  if (!waarde.ok) return `Waarde: ${waarde.fout.melding}`;
  const invoer: { adres: string; grenzen: { van: number; tot: number } | null }[] = [];
  for (const { adres, van, tot } of getypt.invoer) {
    if (van.trim() === '' && tot.trim() === '') {
      invoer.push({ adres, grenzen: null });
      continue;
    }
    const plek = sessie.zoek(adres);
    const procent = plek.ok && isProcent(sessie.notatie(plek.waarde));
    const [onder, boven] = [leesGetal(van, { procent }), leesGetal(tot, { procent })];
    if (!onder.ok) return `Van bij ${adres}: ${onder.fout.melding}`;
    if (!boven.ok) return `Tot bij ${adres}: ${boven.fout.melding}`;
    invoer.push({ adres, grenzen: { van: onder.waarde, tot: boven.waarde } });
  }
  const { eis, alleJaren, samen } = getypt;
  return {
    scenario,
    doel: `${doel}@${jaar}`,
    eis,
    waarde: waarde.waarde,
    alleJaren,
    invoer,
    wijze: samen ? 'samen' : 'elk',
  };
}

function Antwoord({ keuze, vraag }: { readonly keuze: Studiekeuze; readonly vraag: Zoekvraag | null }) {
  const { antwoord, bezig, deel, stop } = useAntwoord('zoek', vraag);
  if (!vraag) return <Zacht>Bijvoorbeeld: welk overheadpercentage houdt de reserve tot en met 2035 boven 0?</Zacht>;
  return (
    <>
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && (
        <div className={bezig ? stijl.oud : undefined} aria-live="polite">
          <Uitkomst keuze={keuze} vraag={vraag} uitkomst={antwoord.waarde} />
        </div>
      )}
    </>
  );
}

interface Uitkomstwens {
  readonly keuze: Studiekeuze;
  readonly vraag: Zoekvraag;
  readonly uitkomst: Zoekuitkomst;
}

function Uitkomst({ keuze, vraag, uitkomst }: Uitkomstwens) {
  const { zin, tabel, blad } = maakZoekblad(keuze, vraag, uitkomst);
  useStudieblad(blad);
  return (
    <>
      <p className={stijl.zin}>{zin}</p>
      <Zoekuitkomsten tabel={tabel} />
    </>
  );
}
