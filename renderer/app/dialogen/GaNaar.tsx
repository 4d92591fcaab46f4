/** Ctrl+G and F5: to a cell, regel, blad or jaar by its name; empty and Enter: back to where one came from. */
import { type Bestemming, bestemmingen, sleutelVan } from '../../staat/bestemmingen.ts';
import { naarJaar, naarPlek } from '../../staat/naar-plek.ts';
import { type Programma, useProgramma } from '../programma.ts';
import { Kiespalet } from './Kiespalet.tsx';
import stijl from './Palet.module.css';

export function GaNaar({ sluit }: { readonly sluit: () => void }) {
  const programma = useProgramma();
  const { sessie, blad, jaar, vandaan } = programma.venster.getState();
  if (!sessie) return null;
  return (
    <Kiespalet
      titel="Ga naar"
      label="Ga naar een cel, regel, blad of jaar"
      voorbeeld="Ga naar: een naam, instroom.fte@2027, een blad of een jaar"
      niets="Niets gevonden. Typ een deel van de naam van een regel of blad, een adres zoals instroom.fte@2027, of een jaar."
      lijstnaam="Bestemmingen"
      vind={(tekst) => bestemmingen(sessie, tekst, { blad, jaar, vorige: vandaan })}
      sleutel={sleutelVan}
      neem={(doel) => ga(programma, doel)}
      sluit={sluit}
      toon={({ titel, uitleg }) => (
        <>
          <span className={stijl.titel}>{titel}</span>
          <span className={stijl.groep}>{uitleg}</span>
        </>
      )}
    />
  );
}

function ga(programma: Programma, doel: Bestemming): void {
  const { venster } = programma;
  venster.setState(({ plek }) => ({ vandaan: plek }));
  if (doel.soort === 'cel') naarPlek(venster, programma, doel.plek);
  else if (doel.soort === 'jaar') naarJaar(venster, programma, doel.jaar);
  else venster.setState({ blad: doel.blad, scherm: 'blad' });
}
