/**
 * The formula bar: the name of the active cell, and its formula or value to edit; the same text as the cell editor's.
 */
import { Button, Tooltip } from '@fluentui/react-components';
import { Checkmark16Regular, Dismiss16Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { Fragment, memo, type RefObject, useEffect, useRef, useState } from 'react';
import { kortAdres } from '../../shared/model/adres.ts';
import { volgNaBeeld } from '../app/na-beeld.ts';
import { useInvoer, useProgramma, useVenster } from '../app/programma.ts';
import { plaatsnaam } from '../staat/acties.ts';
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
  const bezig = useInvoer((invoer) => invoer !== null);
  useVenster(({ versie, scenario, beschermd, geopend }) => `${versie} ${scenario} ${beschermd} ${geopend.size}`);
  if (!sessie) return null;
  const slot = plek !== null && programma.acties.isBeschermd(plek);
  const naam = plek ? plaatsnaam(sessie, plek) : '';
  return (
    <section className={stijl.balk} data-paneel="formulebalk" data-formulebalk aria-label="Formulebalk">
      <button
        type="button"
        className={stijl.naam}
        title={`${naam}\nGa naar een andere cel (Ctrl+G)`}
        aria-label={`${naam}: ga naar een andere cel`}
        onClick={() => programma.voerUit('ga-naar')}
      >
        {plek ? adresVan(plek) : ''}
      </button>
      <Invoerknoppen />
      <span className={stijl.fx} aria-hidden="true">
        fx
      </span>
      <Veld key={bezig ? 'bezig' : 'rust'} naam={naam} slot={slot} />
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

/** They follow a frame later: nobody waits for a button to become grey, but everybody for what was typed. */
const Invoerknoppen = memo(function Invoerknoppen() {
  const programma = useProgramma();
  const { invoer } = programma;
  const [bezig, zet] = useState(false);
  useEffect(() => volgNaBeeld([invoer.subscribe], () => zet(invoer.nu !== null)), [invoer]);
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
});

function adresVan(plek: Plek): string {
  return plek.soort === 'cijfer' ? kortAdres(plek.adres) : plek.regel;
}

/** One input for reading and editing; while something is typed it is coupled to the shared Invoer. */
function Veld({ naam, slot }: { readonly naam: string; readonly slot: boolean }) {
  const programma = useProgramma();
  const ref = useRef<HTMLInputElement>(null);
  const bezig = useInvoer((invoer) => invoer !== null);
  const waar = useInvoer((invoer) => invoer?.waar ?? null);
  const rust = useVenster(({ sessie, plek, scenario, versie }) =>
    versie >= 0 && sessie ? rusttekst(sessie, plek, scenario) : '',
  );
  useEffect(() => {
    const veld = ref.current;
    const { rooster } = programma;
    if (!veld || !bezig || !rooster) return;
    const los = koppelTekstveld(veld, rooster.bewerken, 'balk');
    if (waar === 'balk') {
      veld.focus({ preventScroll: true });
      const cursor = programma.invoer.nu?.cursor ?? veld.value.length;
      veld.setSelectionRange(cursor, cursor);
    }
    return los;
  }, [programma, bezig, waar]);
  useEffect(() => {
    if (ref.current && !bezig) ref.current.value = rust;
  }, [rust, bezig]);
  return (
    <div className={stijl.vak}>
      {bezig && <Kleurlaag veld={ref} />}
      <input
        ref={ref}
        className={stijl.veld}
        data-gekleurd={bezig || undefined}
        aria-label={naam ? `Inhoud van ${naam}` : 'Inhoud van de cel'}
        defaultValue={rust}
        readOnly={slot}
        spellCheck={false}
        onFocus={(e) => {
          const cursor = e.currentTarget.selectionStart;
          if (bezig || !programma.rooster?.bewerken.begin(null, 'balk')) return;
          if (cursor !== null) programma.invoer.typ(rust, cursor);
        }}
      />
    </div>
  );
}

/** The text under the field, with every reference in the colour of its cell; the field's own text is transparent meanwhile. */
function Kleurlaag({ veld }: { readonly veld: RefObject<HTMLInputElement | null> }) {
  const { venster } = useProgramma();
  const invoer = useInvoer((nu) => nu);
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

function rusttekst(
  sessie: NonNullable<ReturnType<ReturnType<typeof useProgramma>['venster']['getState']>['sessie']>,
  plek: Plek | null,
  scenario: string,
): string {
  if (!plek) return '';
  if (plek.soort === 'cijfer') return sessie.invoertekst(plek.adres, scenario);
  const regel = sessie.document.bladen.find(({ id }) => id === plek.blad)?.regels.find(({ id }) => id === plek.regel);
  return (plek.soort === 'naam' ? regel?.naam : regel?.toelichting) ?? '';
}
