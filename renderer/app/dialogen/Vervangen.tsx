/** Ctrl+H: another text in the place of one, in the selection or on the blad; what would change is shown before it does. */
import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { isMeer, punten } from '../../rooster/geometrie.ts';
import type { Roosterkern } from '../../rooster/kern.ts';
import { zetVele } from '../../rooster/plakken.ts';
import { plaatsnaam } from '../../staat/plaatsnaam.ts';
import { type Plek, plekSleutel } from '../../staat/plek.ts';
import { jarenVan } from '../../staat/venster.ts';
import {
  alsInvoer,
  ingevuldePlekken,
  type Vervanging,
  type Vervangvraag,
  vervangingen,
} from '../../staat/vervangen.ts';
import { type Programma, useProgramma } from '../programma.ts';
import { Kader } from './Kader.tsx';
import stijl from './Vragen.module.css';

export function Vervangen({ sluit }: { readonly sluit: () => void }) {
  const programma = useProgramma();
  const { sessie, scenario, zoektekst } = programma.venster.getState();
  const [gebieden] = useState(() => gebiedenVan(programma));
  const [gebied, zetGebied] = useState(0);
  const [vraag, zetVraag] = useState({ zoek: zoektekst, door: '', helemaal: false });
  const rustig = useDeferredValue(vraag);
  const zoekIn = (wat: Vervangvraag) =>
    sessie ? vervangingen(sessie, scenario, gebieden[gebied]?.plekken() ?? [], wat) : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else changes while the dialog is open
  const gevonden = useMemo(() => zoekIn(rustig), [gebied, rustig]);
  const vrij = gevonden.filter(({ plek }) => !programma.acties.isBeschermd(plek));
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    const nu = zoekIn(vraag);
    sluit();
    vervang(programma, nu);
  };
  if (!sessie) return null;
  return (
    <Kader titel="Vervangen" sluit={sluit}>
      <form className={stijl.formulier} onSubmit={verstuur}>
        <Field label="Zoek naar">
          <Input
            value={vraag.zoek}
            onFocus={(e) => e.currentTarget.select()}
            onChange={(_, { value }) => zetVraag({ ...vraag, zoek: value })}
          />
        </Field>
        <Field label="Vervang door">
          <Input value={vraag.door} onChange={(_, { value }) => zetVraag({ ...vraag, door: value })} />
        </Field>
        <label className={stijl.keuzeveld}>
          Waar
          <select value={gebied} onChange={(e) => zetGebied(e.target.selectedIndex)}>
            {gebieden.map(({ titel }, i) => (
              <option key={titel} value={i}>
                {titel}
              </option>
            ))}
          </select>
        </label>
        <Checkbox
          label="Alleen als dit alles is wat er staat"
          checked={vraag.helemaal}
          onChange={(_, { checked }) => zetVraag({ ...vraag, helemaal: checked === true })}
        />
        <div role="status">
          <p>{uitkomst(rustig.zoek, gevonden, vrij)}</p>
          <ul className={stijl.voorproef}>
            {vrij.slice(0, VOORPROEF).map(({ plek, was, tekst, reeks }) => (
              <li key={plekSleutel(plek)}>
                {plaatsnaam(sessie, plek)}
                {reeks && ' (alle jaren)'}: {was} → {tekst === '' ? 'leeg' : tekst}
              </li>
            ))}
          </ul>
        </div>
        <div className={stijl.knoppen}>
          <Button appearance="primary" type="submit" disabled={vrij.length === 0}>
            Alles vervangen
          </Button>
          <Button onClick={sluit}>Annuleren</Button>
        </div>
      </form>
    </Kader>
  );
}

const VOORPROEF = 4;

const cellen = (n: number) => `${n} ${n === 1 ? 'cel' : 'cellen'}`;

function uitkomst(zoek: string, gevonden: readonly Vervanging[], vrij: readonly Vervanging[]): string {
  if (zoek === '') return 'Typ wat u zoekt: een getal, een deel van een formule of een naam.';
  const beschermd = gevonden.length - vrij.length;
  const over =
    beschermd > 0
      ? ` ${cellen(beschermd)} met een beschermde formule ${beschermd === 1 ? 'blijft' : 'blijven'} zoals ${beschermd === 1 ? 'die is' : 'ze zijn'}.`
      : '';
  if (vrij.length === 0)
    return beschermd > 0 ? `Alleen beschermde formules bevatten dit.${over}` : 'Dit komt hier niet voor.';
  return `${vrij.reduce((som, { keer }) => som + keer, 0)} keer, in ${cellen(vrij.length)}.${over}`;
}

interface Gebied {
  readonly titel: string;
  readonly plekken: () => Iterable<Plek>;
}

/** The selection when there is one, as Excel; else the blad. */
function gebiedenVan({ venster, rooster }: Programma): readonly Gebied[] {
  const { sessie, jaar, scenario } = venster.getState();
  if (!sessie || !rooster) return [];
  const { blad } = rooster.kern.beeld;
  const opBlad = (titel: string, jaren: readonly number[]) => ({
    titel,
    plekken: () => ingevuldePlekken(blad, jaren, scenario),
  });
  return [
    ...selectie(rooster.kern),
    opBlad(`Op dit blad, in ${jaar}`, [jaar]),
    opBlad('Op dit blad, in alle jaren', jarenVan(sessie)),
  ];
}

function selectie({ selectie: { vlak }, plekOp }: Roosterkern): readonly Gebied[] {
  if (!isMeer(vlak)) return [];
  const plekken = [...punten(vlak)].map((punt) => plekOp(punt)).filter((plek) => plek !== null);
  return [{ titel: `In de selectie (${cellen(plekken.length)})`, plekken: () => plekken }];
}

function vervang({ acties, rooster }: Programma, gevonden: readonly Vervanging[]): void {
  if (!rooster) return;
  const vrij = gevonden.filter(({ plek }) => !acties.isBeschermd(plek));
  const beschermd = gevonden.length - vrij.length;
  const keer = vrij.reduce((som, vervanging) => som + vervanging.keer, 0);
  zetVele(rooster.kern, alsInvoer(vrij), `Vervangen in ${cellen(vrij.length)}`, () =>
    acties.meld({
      toon: beschermd > 0 ? 'let op' : 'goed',
      tekst: `${keer} keer vervangen, in ${cellen(vrij.length)}.${beschermd > 0 ? ` ${cellen(beschermd)} met een beschermde formule overgeslagen.` : ''}`,
      ...(beschermd > 0 ? { opdracht: 'bescherming' } : {}),
    }),
  );
}
