/**
 * What a controller writes beside a figure: toelichting and source of the regel, and the source and a note of this one cell.
 */
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Celadres, volAdres } from '../../shared/model/adres.ts';
import { bronInBasis, cijferbronzin, cijferjaar } from '../../shared/model/cijferbron.ts';
import type { Regel } from '../../shared/model/document.ts';
import { BEDRAG } from '../../shared/model/plattegrond.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { useProgramma, useVenster } from '../app/programma.ts';
import { drukDatum, geenDatum, leesDatum } from '../bouwstenen/datum.ts';
import type { Plek } from '../staat/plek.ts';
import stijl from './Inspecteur.module.css';

interface Wensen {
  readonly sessie: Sessie;
  readonly plek: Plek;
  /** The focus goes to the note. */
  readonly opNotitie: boolean;
}

export function Toelichting({ sessie, plek, opNotitie }: Wensen) {
  const { acties, venster } = useProgramma();
  const velden = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!opNotitie) return;
    [...(velden.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus();
    venster.setState({ inspecteurtab: 'toelichting' });
  }, [opNotitie, venster]);
  const scenario = useVenster((staat) => staat.scenario);
  const blad = plek.soort === 'cijfer' ? plek.adres.blad : plek.blad;
  const id = plek.soort === 'cijfer' ? plek.adres.regel : plek.regel;
  const regel = sessie.document.bladen.find((b) => b.id === blad)?.regels.find((r) => r.id === id);
  if (!regel) return null;
  const zet = (eigenschappen: { toelichting?: string; bron?: string; brondatum?: string | null }, naam: string) =>
    acties.doe([{ soort: 'regel-eigenschappen', blad, regel: id, eigenschappen }], `${naam} van ${regel.naam}`);
  return (
    <div ref={velden} className={stijl.velden} key={`${blad}!${id}`}>
      <Tekstveld
        label="Toelichting bij de regel"
        hint="Staat ook in het rapport."
        lang
        waarde={regel.toelichting}
        bewaar={(toelichting) => zet({ toelichting }, 'Toelichting')}
      />
      {plek.soort === 'cijfer' && (
        <Cijferbronvelden
          key={`${plek.adres.kolom}@${plek.adres.jaar}`}
          sessie={sessie}
          regel={regel}
          adres={plek.adres}
        />
      )}
      <Tekstveld label="Bron van de regel" waarde={regel.bron} bewaar={(bron) => zet({ bron }, 'Bron')} />
      <Tekstveld
        label="Datum van de bron van de regel"
        {...ALS_DATUM}
        waarde={regel.brondatum === null ? '' : drukDatum(regel.brondatum)}
        bewaar={(datum) => zet({ brondatum: leesDatum(datum) }, 'Brondatum')}
      />
      {plek.soort === 'cijfer' && (
        <Tekstveld
          key={plek.adres.jaar}
          label={`Notitie bij deze cel (${plek.adres.jaar})`}
          lang
          waarde={sessie.status(plek.adres, scenario).notitie ?? ''}
          bewaar={(tekst) =>
            acties.doe(
              [{ soort: 'notitie-zetten', adres: volAdres(plek.adres), jaar: plek.adres.jaar, tekst }],
              `Notitie bij ${regel.naam}`,
            )
          }
        />
      )}
    </div>
  );
}

interface Cijferwensen {
  readonly sessie: Sessie;
  readonly regel: Regel;
  readonly adres: Celadres;
}

/** The source of this one figure, where one is filled in; what a scenario changes has that of its maatregel. */
function Cijferbronvelden({ sessie, regel, adres }: Cijferwensen) {
  const { acties } = useProgramma();
  const scenario = useVenster((staat) => staat.scenario);
  const reeks = regel.reeksen[adres.kolom ?? BEDRAG];
  const bronjaar = reeks ? cijferjaar(reeks, adres.jaar) : null;
  const bron = reeks && bronInBasis(regel, reeks, adres.jaar);
  if (!bron || bronjaar === null || sessie.status(adres, scenario).wijzigingen.length > 0) return null;
  const eigen = bron.soort === 'bron' && bron.eigen ? bron : null;
  const zet = (tekst: string | null, datum: string | null) =>
    acties.doe(
      [{ soort: 'bron-zetten', adres: volAdres(adres), jaar: adres.jaar, bron: tekst, datum }],
      `Bron van ${regel.naam} in ${bronjaar}`,
    );
  const vanRegel = bron.soort === 'bron' && !bron.eigen;
  return (
    <>
      <Tekstveld
        label={`Bron van dit cijfer (${bronjaar})`}
        hint={vanRegel ? 'Leeg: de bron van de regel.' : bron.soort === 'getypt' ? cijferbronzin(bron, true) : ''}
        waarde={eigen?.bron ?? ''}
        bewaar={(tekst) => zet(tekst, eigen?.datum ?? null)}
      />
      {eigen && (
        <Tekstveld
          label="Datum van deze bron"
          {...ALS_DATUM}
          waarde={eigen.datum === null ? '' : drukDatum(eigen.datum)}
          bewaar={(datum) => zet(eigen.bron, leesDatum(datum))}
        />
      )}
      {!vanRegel && regel.bron !== '' && (
        <Button size="small" onClick={() => zet(null, null)}>
          Bron van de regel geldt
        </Button>
      )}
    </>
  );
}

interface Veldwensen {
  readonly label: string;
  readonly hint?: string;
  readonly lang?: boolean;
  readonly voorbeeld?: string;
  /** What is wrong with a text; null: nothing. */
  readonly keur?: (tekst: string) => string | null;
  readonly waarde: string;
  readonly bewaar: (tekst: string) => void;
}

const ALS_DATUM = {
  voorbeeld: 'dd-mm-jjjj',
  keur: (tekst: string) => (tekst.trim() === '' || leesDatum(tekst) !== null ? null : geenDatum(tekst)),
} as const;

/** Keeps what is typed until the field is left; Esc brings the old text back. What cannot be stays as it was typed, with why. */
function Tekstveld({ label, hint, lang, voorbeeld, keur, waarde, bewaar }: Veldwensen) {
  const [concept, zetConcept] = useState<string | null>(null);
  const [bezwaar, zetBezwaar] = useState<string | null>(null);
  const eigen = {
    value: concept ?? waarde,
    onChange: (_: unknown, { value }: { value: string }) => {
      zetConcept(value);
      zetBezwaar(null);
    },
    onBlur: () => {
      const nieuw = concept === null || concept === waarde ? null : concept;
      const fout = nieuw === null ? null : (keur?.(nieuw) ?? null);
      zetBezwaar(fout);
      if (fout !== null) return;
      if (nieuw !== null) bewaar(nieuw);
      zetConcept(null);
    },
    onKeyDown: (e: React.KeyboardEvent) => {
      if (e.key !== 'Escape') return;
      zetConcept(null);
      zetBezwaar(null);
    },
  };
  return (
    <Field
      label={label}
      size="small"
      {...(hint ? { hint } : {})}
      {...(bezwaar === null ? {} : { validationMessage: bezwaar })}
    >
      {lang ? <Textarea resize="vertical" rows={3} {...eigen} /> : <Input placeholder={voorbeeld ?? ''} {...eigen} />}
    </Field>
  );
}
