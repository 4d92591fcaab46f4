/**
 * Herkomst and gevolgen as a tree: voorgangers down to the input and its source, or everything that follows from a cell.
 *
 * Branches are read when they are opened, so a long chain costs nothing before; of very many the first are shown, the others when
 * asked for. Enter or a double click goes to the cell.
 */
import { drukGetal } from '../../shared/kern/getal.ts';
import type { Celadres } from '../../shared/model/adres.ts';
import { cijferbron, cijferbronzin } from '../../shared/model/cijferbron.ts';
import { BEDRAG } from '../../shared/model/plattegrond.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { useProgramma } from '../app/programma.ts';
import { Boom } from '../bouwstenen/Boom.tsx';
import { type Boomtak, gekort } from '../bouwstenen/boomtakken.ts';
import { naarPlek } from '../staat/naar-plek.ts';
import { plekSleutel } from '../staat/plek.ts';
import stijl from './Inspecteur.module.css';

interface Herkomstwensen {
  readonly sessie: Sessie;
  readonly adres: Celadres;
  readonly scenario: string;
  readonly kant: 'herkomst' | 'gevolgen';
}

export function Herkomst({ sessie, adres, scenario, kant }: Herkomstwensen) {
  const programma = useProgramma();
  const buren = (a: Celadres) => (kant === 'herkomst' ? sessie.voorgangers(a, scenario) : sessie.gevolgen(a, scenario));
  const tak = (van: Celadres, doel: Celadres, pad: string): Boomtak => {
    const sleutel = `${pad}/${doel.blad}!${doel.regel}.${doel.kolom ?? ''}@${doel.jaar}`;
    return {
      sleutel,
      heeftTakken: buren(doel).length > 0,
      takken: () => takken(doel, buren(doel), sleutel),
      kies: () => naarPlek(programma.venster, programma, { soort: 'cijfer', adres: doel }),
      inhoud: <Regel sessie={sessie} van={van} adres={doel} scenario={scenario} />,
    };
  };
  const takken = (van: Celadres, doelen: readonly Celadres[], pad: string) =>
    gekort(
      doelen,
      (doel) => tak(van, doel, pad),
      (aantal) => ({
        sleutel: `${pad}/meer`,
        inhoud: <span className={stijl.tak}>{`en nog ${drukGetal(aantal, 'getal0')}`}</span>,
      }),
    );
  const cel = plekSleutel({ soort: 'cijfer', adres });
  const hier = buren(adres);
  if (hier.length === 0)
    return (
      <p className={stijl.stil}>
        {kant === 'herkomst' ? bronzin(sessie, adres, scenario) : 'Geen andere cel gebruikt dit bedrag.'}
      </p>
    );
  return (
    <Boom
      naam={kant === 'herkomst' ? 'Voorgangers' : 'Gevolgen'}
      takken={takken(adres, hier, '')}
      key={cel}
      van={cel}
    />
  );
}

function bronzin(sessie: Sessie, adres: Celadres, scenario: string): string {
  if (sessie.formule(adres, scenario) !== null) return 'Deze formule gebruikt geen andere cellen.';
  const zin = cijferzin(sessie, adres, scenario);
  return zin === '' ? 'Invoer, zonder bron. Vul de bron in bij Toelichting.' : `Invoer. ${zin}`;
}

function cijferzin(sessie: Sessie, adres: Celadres, scenario: string): string {
  const regel = sessie.document.bladen.find(({ id }) => id === adres.blad)?.regels.find(({ id }) => id === adres.regel);
  const reeks = regel?.reeksen[adres.kolom ?? BEDRAG];
  if (!regel || !reeks) return '';
  const bron = cijferbron(sessie.document, regel, reeks, adres.jaar, sessie.status(adres, scenario));
  return bron === null ? '' : cijferbronzin(bron, true);
}

interface Regelwensen {
  readonly sessie: Sessie;
  readonly van: Celadres;
  readonly adres: Celadres;
  readonly scenario: string;
}

function Regel({ sessie, van, adres, scenario }: Regelwensen) {
  const blad = sessie.document.bladen.find(({ id }) => id === adres.blad);
  const kolom = blad?.kolommen.find(({ id }) => id === adres.kolom)?.naam;
  const bij = [
    kolom,
    adres.jaar === van.jaar ? null : String(adres.jaar),
    adres.blad === van.blad ? null : blad?.naam,
  ].filter(Boolean);
  const zin = sessie.formule(adres, scenario) === null ? cijferzin(sessie, adres, scenario) : '';
  return (
    <span className={stijl.tak}>
      <span className={stijl.taknaam}>
        {sessie.label(adres.blad, adres.regel, adres.jaar, scenario)}
        {bij.length > 0 && <small>{bij.join(' · ')}</small>}
        {zin !== '' && <small className={stijl.bron}>{zin}</small>}
      </span>
      <span className="cijfers">{sessie.tekst(adres, scenario) || '–'}</span>
    </span>
  );
}
