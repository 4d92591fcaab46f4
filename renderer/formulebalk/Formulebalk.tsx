/**
 * The formula bar: the name of the active cell, and its formula or value to edit; the same text as the cell editor's.
 *
 * It stands in `<Later>`: only its field is coupled to what is typed at once, so that no key is missed.
 */
import { Button, Tooltip } from '@fluentui/react-components';
import { Checkmark16Regular, Dismiss16Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { Fragment, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { kortAdres } from '../../shared/model/adres.ts';
import { volgNaBeeld } from '../app/na-beeld.ts';
import { useInvoer, useProgramma, useVenster } from '../app/programma.ts';
import { celtekst } from '../staat/celinvoer.ts';
import { plaatsnaam } from '../staat/plaatsnaam.ts';
import type { Plek } from '../staat/plek.ts';
import stijl from './Formulebalk.module.css';
import { koppelTekstveld } from './tekstveld.ts';
import { verwijzingenIn } from './verwijzingen.ts';

export function Formulebalk() {
  const programma = useProgramma();
  const sessie = useVenster((staat) => staat.sessie);
  const actief = useVenster((staat) => staat.plek);
  // while a formula points at another blad, the bar stays with the cell it is for
  const plek = useInvoer((invoer) => invoer?.plek ?? null) ?? actief;
  useVenster(({ versie, scenario, beschermd, geopend }) => `${versie} ${scenario} ${beschermd} ${geopend.size}`);
  if (!sessie) return null;
  const slot = plek !== null && programma.acties.isBeschermd(plek);
  const naam = plek ? plaatsnaam(sessie, plek) : '';
  return (
    <section className={stijl.balk} data-paneel="formulebalk" data-formulebalk aria-label="Formulebalk">
      <button
        type="button"
        className={stijl.naam}
        // by key it is Ctrl+G; F6 leads to the text itself
        tabIndex={-1}
        title={`${naam}\nGa naar een andere cel (Ctrl+G)`}
        aria-label={`${plek ? adresVan(plek) : ''} ${naam}: ga naar een andere cel`}
        onClick={() => programma.voerUit('ga-naar')}
      >
        {plek ? adresVan(plek) : ''}
      </button>
      <Invoerknoppen />
      <span className={stijl.fx} aria-hidden="true">
        fx
      </span>
      <Veld naam={naam} slot={slot} />
      {slot && (
        <Tooltip content="Deze formule openen (Ctrl+Shift+U)" relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<LockClosed16Regular />}
            onClick={() => programma.voerUit('formule-openen')}
          />
        </Tooltip>
      )}
    </section>
  );
}

function Invoerknoppen() {
  const programma = useProgramma();
  const bezig = useInvoer((invoer) => invoer !== null);
  return (
    <>
      <Tooltip content="Annuleren (Esc)" relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          disabled={!bezig}
          onClick={() => programma.rooster?.bewerken.annuleer()}
        />
      </Tooltip>
      <Tooltip content="Invoeren (Enter)" relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<Checkmark16Regular />}
          disabled={!bezig}
          onClick={() => programma.rooster?.bewerken.bevestig('blijf')}
        />
      </Tooltip>
    </>
  );
}

function adresVan(plek: Plek): string {
  return plek.soort === 'cijfer' ? kortAdres(plek.adres) : plek.regel;
}

/** One input for reading and editing: while nothing is typed it shows what stands in the active cell. */
function Veld({ naam, slot }: { readonly naam: string; readonly slot: boolean }) {
  const programma = useProgramma();
  const { invoer, venster } = programma;
  const ref = useRef<HTMLInputElement>(null);
  const metKleuren = useInvoer((nu) => nu?.tekst.startsWith('=') ?? false);
  useLayoutEffect(() => {
    const veld = ref.current;
    if (!veld) return;
    // after the frame of the cell itself, and of what is so by then: typing may have begun and been given up meanwhile
    const rust = () => {
      const staat = venster.getState();
      const tekst = celtekst(staat, staat.plek);
      if (!invoer.nu && veld.value !== tekst) veld.value = tekst;
    };
    rust();
    const los = [
      koppelTekstveld(veld, invoer, () => programma.rooster?.bewerken ?? null),
      volgNaBeeld([venster.subscribe, invoer.subscribe], rust),
    ];
    return () => {
      for (const weg of los) weg();
    };
  }, [programma, venster, invoer]);
  return (
    <div className={stijl.vak}>
      {metKleuren && <Kleurlaag veld={ref} />}
      <input
        ref={ref}
        className={stijl.veld}
        data-gekleurd={metKleuren || undefined}
        aria-label={naam ? `Inhoud van ${naam}` : 'Inhoud van de cel'}
        readOnly={slot}
        onFocus={(e) => {
          const cursor = e.currentTarget.selectionStart;
          if (invoer.nu || !programma.rooster?.bewerken.begin(null, 'balk')) return;
          if (cursor !== null) invoer.typ(e.currentTarget.value, Math.min(cursor, e.currentTarget.value.length));
        }}
      />
    </div>
  );
}

/**
 * The text under the field, with every reference in the colour of its cell; the field's own text is transparent meanwhile, so this
 * one is never late.
 */
function Kleurlaag({ veld }: { readonly veld: RefObject<HTMLInputElement | null> }) {
  const { venster, invoer: bron } = useProgramma();
  const { invoer } = useStore(bron);
  const laag = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = veld.current;
    const schuif = () => {
      if (laag.current && element) laag.current.style.translate = `${-element.scrollLeft}px 0`;
    };
    schuif();
    element?.addEventListener('scroll', schuif);
    return () => element?.removeEventListener('scroll', schuif);
  });
  const { sessie } = venster.getState();
  if (!invoer || !sessie) return null;
  const delen = invoer.plek.soort === 'cijfer' ? verwijzingenIn(sessie, invoer.tekst, invoer.plek.adres) : [];
  return (
    <div ref={laag} className={stijl.kleurlaag} aria-hidden="true">
      {delen.map(({ van, tot, kleur }, i) => (
        <Fragment key={van}>
          {invoer.tekst.slice(delen[i - 1]?.tot ?? 0, van)}
          <span style={{ color: `var(--kleur-${kleur})` }}>{invoer.tekst.slice(van, tot)}</span>
        </Fragment>
      ))}
      {invoer.tekst.slice(delen.at(-1)?.tot ?? 0)}
    </div>
  );
}
