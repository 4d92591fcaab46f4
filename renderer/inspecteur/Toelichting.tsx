/**
 * What a controller writes beside a figure: toelichting, source and its date (of the regel), and a note on this one cell.
 */
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { volAdres } from '../../shared/model/adres.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { useProgramma, useVenster } from '../app/programma.ts';
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
      <Tekstveld label="Bron" waarde={regel.bron} bewaar={(bron) => zet({ bron }, 'Bron')} />
      <Tekstveld
        label="Datum van de bron"
        soort="date"
        waarde={regel.brondatum ?? ''}
        bewaar={(datum) => zet({ brondatum: datum === '' ? null : datum }, 'Brondatum')}
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

interface Veldwensen {
  readonly label: string;
  readonly hint?: string;
  readonly lang?: boolean;
  readonly soort?: 'date';
  readonly waarde: string;
  readonly bewaar: (tekst: string) => void;
}

/** Keeps what is typed until the field is left; Esc brings the old text back. */
function Tekstveld({ label, hint, lang, soort, waarde, bewaar }: Veldwensen) {
  const [concept, zetConcept] = useState<string | null>(null);
  const eigen = {
    value: concept ?? waarde,
    onChange: (_: unknown, { value }: { value: string }) => zetConcept(value),
    onBlur: () => {
      if (concept !== null && concept !== waarde) bewaar(concept);
      zetConcept(null);
    },
    onKeyDown: (e: React.KeyboardEvent) => {
      if (e.key === 'Escape') zetConcept(null);
    },
  };
  return (
    <Field label={label} size="small" {...(hint ? { hint } : {})}>
      {lang ? <Textarea resize="vertical" rows={3} {...eigen} /> : <Input type={soort ?? 'text'} {...eigen} />}
    </Field>
  );
}
