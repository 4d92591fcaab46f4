/**
 * Narekenen: paste a printed table, write what should hold, and see whether it can: per relation and all together.
 */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { leesGeplakt, leesTabel } from '../../../shared/analyse/narekenen/lees-tabel.ts';
import type { Tabel, Tabelfout } from '../../../shared/analyse/narekenen/narekenen.ts';
import { drukInvoer } from '../../../shared/kern/getal.ts';
import { volAdres } from '../../../shared/model/adres.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { GEDRUKTE_TABELLEN } from '../../../shared/sjablonen/gedrukte-tabellen.ts';
import { useProgramma, useVenster } from '../../app/programma.ts';
import stijl from './Narekenen.module.css';
import { Uitslag } from './Uitslag.tsx';
import { useNarekening } from './use-narekening.ts';

export default function Narekenen() {
  const { venster } = useProgramma();
  const { posten, relaties } = useVenster((staat) => staat.narekening);
  const zet = (deel: { posten?: string; relaties?: string }) =>
    venster.setState((staat) => ({ narekening: { ...staat.narekening, ...deel } }));
  const tabel: Tabel = { posten: leesGeplakt(posten), relaties: regels(relaties) };
  const { uitkomst, bezig } = useNarekening(tabel);
  const neem = ({ posten: cijfers, relaties: lijst }: Tabel) =>
    zet({ posten: alsTekst(cijfers), relaties: lijst.join('\n') });
  return (
    <div className={stijl.scherm}>
      <header className={stijl.kop}>
        <h2>Narekenen</h2>
        <p>
          Een gedrukt cijfer is een bereik: 2,76 staat voor 2,755 tot 2,765. Plak een tabel, schrijf wat zou moeten
          gelden, en zie of het klopt, alleen een afronding is, of niet kan.
        </p>
        <Bronnen neem={neem} />
      </header>
      <Field label="Tabel: naam, tab, cijfer (=2,58 is exact, ? onbekend)" className={stijl.invoer ?? ''}>
        <Textarea
          className={stijl.tekst ?? ''}
          resize="vertical"
          value={posten}
          onChange={(_, { value }) => zet({ posten: value })}
          textarea={{ rows: 16, spellCheck: false, 'aria-label': 'Tabel' }}
        />
      </Field>
      <Field label="Relaties, elk op een regel, zoals totaal = SOM(a; b)" className={stijl.invoer ?? ''}>
        <Textarea
          className={stijl.tekst ?? ''}
          resize="vertical"
          value={relaties}
          onChange={(_, { value }) => zet({ relaties: value })}
          textarea={{ rows: 16, spellCheck: false, 'aria-label': 'Relaties' }}
        />
      </Field>
      <section className={stijl.uitslag} aria-label="Uitslag" aria-live="polite" aria-busy={bezig}>
        {uitkomst === null ? null : uitkomst.ok ? (
          <Uitslag narekening={uitkomst.waarde} gedrukt={tabel.posten} />
        ) : (
          <Fouten fouten={uitkomst.fout} tabel={tabel} />
        )}
      </section>
    </div>
  );
}

/** Where a table may come from: the documents, the open begroting, a file. */
function Bronnen({ neem }: { readonly neem: (tabel: Tabel) => void }) {
  const { acties } = useProgramma();
  const sessie = useVenster((staat) => staat.sessie);
  const blad = useVenster((staat) => staat.blad);
  const jaar = useVenster((staat) => staat.jaar);
  const scenario = useVenster((staat) => staat.scenario);
  const bladnaam = sessie?.document.bladen.find(({ id }) => id === blad)?.naam;
  const lees = async (bestand: File | undefined) => {
    if (bestand === undefined) return;
    const tekst = await bestand.text();
    const gelezen = leesTabel(tekst);
    if (gelezen.ok) neem(gelezen.waarde);
    else if (/^\s*\{/.test(tekst)) acties.meld({ toon: 'fout', tekst: `${bestand.name}: ${gelezen.fout}` });
    else neem({ posten: leesGeplakt(tekst), relaties: [] });
  };
  return (
    <div className={stijl.knoppen}>
      {GEDRUKTE_TABELLEN.map(({ id, titel, tabel }) => (
        <Button key={id} size="small" onClick={() => neem(tabel)}>
          {titel}
        </Button>
      ))}
      {sessie && (
        <Button
          size="small"
          onClick={() => neem({ posten: gedrukteCellen(sessie, blad, jaar, scenario), relaties: [] })}
        >
          Cijfers van {bladnaam} {jaar}
        </Button>
      )}
      <label className={stijl.bestand}>
        Uit een bestand
        <input
          type="file"
          accept=".json,.csv,.tsv,.txt"
          onChange={(e) => {
            void lees(e.target.files?.[0]);
            e.target.value = '';
          }}
        />
      </label>
    </div>
  );
}

function Fouten({ fouten, tabel }: { readonly fouten: readonly Tabelfout[]; readonly tabel: Tabel }) {
  return (
    <ul className={stijl.fouten}>
      {fouten.map(({ plaats, melding }) => {
        const waar = plaats.soort === 'post' ? plaats.naam : (tabel.relaties[plaats.nummer] ?? '');
        return (
          <li key={`${waar} ${melding}`}>
            <b>{waar}</b> {melding}
          </li>
        );
      })}
    </ul>
  );
}

function regels(tekst: string): string[] {
  return tekst
    .split(/\r?\n/)
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

function alsTekst(posten: Tabel['posten']): string {
  return Object.entries(posten)
    .map(([naam, cijfer]) => `${naam}\t${typeof cijfer === 'number' ? `=${drukInvoer(cijfer)}` : (cijfer ?? '?')}`)
    .join('\n');
}

/** What the blad prints now, under the addresses of the model. */
function gedrukteCellen(sessie: Sessie, blad: string, jaar: number, scenario: string): Record<string, string> {
  const cellen = sessie
    .adressen()
    .filter((adres) => adres.blad === blad)
    .map((adres) => [volAdres(adres).replace(`${blad}!`, ''), sessie.tekst({ ...adres, jaar }, scenario)] as const);
  return Object.fromEntries(cellen.filter(([, tekst]) => /\d/.test(tekst)));
}
