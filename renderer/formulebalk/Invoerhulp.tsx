/**
 * What appears under the text being typed: completions, the arguments of a function, why it was refused, or where it counts.
 */
import { Portal } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Typbereik } from '../../shared/model/sessie.ts';
import { useInvoer, useProgramma, useVenster } from '../app/programma.ts';
import { Keuzelijst } from '../bouwstenen/Keuzelijst.tsx';
import type { Vraag } from '../staat/invoer.ts';
import { opnamemaatregel, type Vensterstaat } from '../staat/venster.ts';
import { functieBij } from './aanvullen.ts';
import stijl from './Invoerhulp.module.css';

/** Nothing is drawn or measured while a plain figure is typed. */
export function Invoerhulp() {
  const { aanvuller } = useProgramma();
  const metLijst = useStore(aanvuller, ({ lijst }) => lijst.length > 0);
  const metTekst = useInvoer(
    (i) => i !== null && (i.fout !== null || i.vraag !== null || functieBij(i.tekst, i.cursor) !== null),
  );
  return metLijst || metTekst ? <Hulp /> : null;
}

function Hulp() {
  const invoer = useInvoer((i) => i);
  const { aanvuller } = useProgramma();
  const lijst = useStore(aanvuller, (staat) => staat.lijst);
  const plaats = usePlaats(invoer?.waar ?? 'cel', invoer?.tekst ?? '');
  const vlak = useRef<HTMLElement>(null);
  // its size changes with what it says
  useLayoutEffect(() => houBinnen(vlak.current));
  if (!invoer || !plaats) return null;
  const argumenten = functieBij(invoer.tekst, invoer.cursor);
  return (
    <Portal>
      <section
        className={stijl.hulp}
        ref={vlak}
        style={{ left: plaats.links, top: plaats.onder }}
        aria-label="Hulp bij invoer"
        data-invoerhulp
      >
        {invoer.fout && (
          <p className={stijl.fout} role="alert">
            <ErrorCircle16Filled aria-hidden="true" />
            <span>
              {invoer.fout.melding}
              {invoer.fout.positie > 0 && <Plaatsbepaling tekst={invoer.tekst} positie={invoer.fout.positie} />}
            </span>
          </p>
        )}
        {invoer.vraag && <Bereikvraag vraag={invoer.vraag} />}
        {!invoer.vraag && argumenten && lijst.length === 0 && (
          <p className={stijl.argumenten}>
            {argumenten.functie.nederlands}(
            {argumenten.functie.argumenten.map(({ naam, optioneel }, i) => (
              <span key={naam}>
                {i > 0 && '; '}
                <span
                  data-nu={i === Math.min(argumenten.argument, argumenten.functie.argumenten.length - 1) || undefined}
                >
                  {optioneel ? `[${naam}]` : naam}
                </span>
              </span>
            ))}
            {argumenten.functie.herhaal > 0 && '; …'}) <span className={stijl.uitleg}>{argumenten.functie.uitleg}</span>
          </p>
        )}
        {!invoer.vraag && lijst.length > 0 && <Lijst />}
      </section>
    </Portal>
  );
}

/** Not over the right edge of the window, and above the text where there is no room below. */
function houBinnen(element: HTMLElement | null): void {
  if (!element) return;
  element.style.translate = '';
  const vak = element.getBoundingClientRect();
  const schaal = vak.width / element.offsetWidth || 1;
  const opzij = Math.min(0, (window.innerWidth - 8 - vak.right) / schaal);
  const omhoog = vak.bottom > window.innerHeight ? -(vak.height / schaal + REGEL_ERBOVEN) : 0;
  element.style.translate = `${opzij}px ${omhoog}px`;
}

/** The text itself, with some room. */
const REGEL_ERBOVEN = 34;

/** The text with the place of the mistake marked. */
function Plaatsbepaling({ tekst, positie }: { readonly tekst: string; readonly positie: number }) {
  return (
    <code className={stijl.plaats}>
      {tekst.slice(Math.max(0, positie - 18), positie)}
      <mark>{tekst.slice(positie, positie + 1) || ' '}</mark>
      {tekst.slice(positie + 1, positie + 18)}
    </code>
  );
}

function Lijst() {
  const { aanvuller } = useProgramma();
  const { lijst, keuze } = useStore(aanvuller, (staat) => staat);
  return (
    <Keuzelijst
      id="aanvullen"
      naam="Aanvullen"
      punten={lijst}
      keuze={keuze}
      sleutel={({ soort, tekst }) => `${soort} ${tekst}`}
      neem={aanvuller.neem}
      toon={({ tekst, titel, uitleg, soort }) => (
        <>
          <b>{soort === 'functie' ? titel : tekst}</b>
          <span className={stijl.bij}>{soort === 'functie' || titel === tekst ? uitleg : `${titel} · ${uitleg}`}</span>
        </>
      )}
    />
  );
}

const BEREIKEN: Record<Typbereik, { readonly titel: string; readonly uitleg: string }> = {
  dit_jaar: { titel: 'Alleen dit jaar', uitleg: 'een uitzondering, zichtbaar gemerkt' },
  vanaf_dit_jaar: { titel: 'Vanaf dit jaar', uitleg: 'eerdere jaren houden wat er staat' },
  hele_reeks: { titel: 'Alle jaren', uitleg: 'de formule van de hele reeks' },
};

/** In a scenario basis keeps its formula, whatever the answer. */
const BEREIKEN_IN_SCENARIO: typeof BEREIKEN = {
  dit_jaar: { titel: 'Alleen dit jaar', uitleg: 'in andere jaren blijft de formule' },
  vanaf_dit_jaar: BEREIKEN.vanaf_dit_jaar,
  hele_reeks: { titel: 'Alle jaren', uitleg: 'basis houdt haar formule' },
};

/** Where the edit lands when it is not in basis. */
function opnameplaats(staat: Vensterstaat): string | null {
  if (staat.scenario === 'basis') return null;
  const maatregel = opnamemaatregel(staat);
  if (maatregel) return `de maatregel ${maatregel.naam}`;
  return `scenario ${staat.sessie?.document.scenarios.find(({ naam }) => naam === staat.scenario)?.titel}`;
}

function Bereikvraag({ vraag }: { readonly vraag: Vraag }) {
  const { rooster } = useProgramma();
  const plaats = useVenster(opnameplaats);
  const bereiken = plaats === null ? BEREIKEN : BEREIKEN_IN_SCENARIO;
  const ref = useRef<HTMLFieldSetElement>(null);
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  const loop = (e: React.KeyboardEvent) => {
    if (e.key === 'Escape') {
      e.preventDefault();
      rooster?.bewerken.hervat();
      return;
    }
    const stap = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    const knoppen = [...(ref.current?.querySelectorAll('button') ?? [])];
    const nummer = Number(e.key);
    if (nummer >= 1 && nummer <= knoppen.length) knoppen[nummer - 1]?.click();
    if (stap === 0) return;
    e.preventDefault();
    const hier = knoppen.indexOf(document.activeElement as HTMLButtonElement);
    knoppen[(hier + stap + knoppen.length) % knoppen.length]?.focus();
  };
  return (
    <fieldset ref={ref} className={stijl.vraag} onKeyDown={loop}>
      <legend>
        {plaats === null
          ? 'Hier staat een formule. Waar geldt wat u typt?'
          : `Hier staat een formule. Wat u typt, komt in ${plaats}. In welke jaren geldt het?`}
      </legend>
      {vraag.keuzes.map((keuze, i) => (
        <button key={keuze} type="button" onClick={() => vraag.antwoord(keuze)}>
          <kbd>{i + 1}</kbd>
          <b>{bereiken[keuze].titel}</b>
          <span>{bereiken[keuze].uitleg}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Where the editor stands on the page; follows scrolling. */
function usePlaats(waar: 'cel' | 'balk', tekst: string): { links: number; onder: number } | null {
  const [plaats, zetPlaats] = useState<{ links: number; onder: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor grows with its text
  useLayoutEffect(() => {
    const meet = () => {
      const element = document.querySelector(waar === 'cel' ? '.celeditor' : '[data-formulebalk] input');
      const vlak = element?.getBoundingClientRect();
      if (!vlak) return;
      const zoom = Number(getComputedStyle(document.documentElement).getPropertyValue('--zoom')) || 1;
      zetPlaats({ links: vlak.left / zoom, onder: vlak.bottom / zoom + 3 });
    };
    meet();
    window.addEventListener('scroll', meet, true);
    window.addEventListener('resize', meet);
    return () => {
      window.removeEventListener('scroll', meet, true);
      window.removeEventListener('resize', meet);
    };
  }, [waar, tekst]);
  return plaats;
}
