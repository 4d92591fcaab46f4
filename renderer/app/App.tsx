/**
 * The window: commands on top, navigation left, the blad or screen in the middle, details right, status below.
 */
import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Controlepaneel } from '../controles/Controlepaneel.tsx';
import { Inspecteur } from '../inspecteur/Inspecteur.tsx';
import { Werkblad } from '../schermen/blad/Werkblad.tsx';
import { LADERS } from '../schermen/laders.ts';
import type { Schermid } from '../schermen/schermen.ts';
import { Startscherm } from '../schermen/start/Startscherm.tsx';
import { isGewijzigd } from '../staat/venster.ts';
import stijl from './App.module.css';
import { Deler } from './Deler.tsx';
import { Dialoogvenster } from './Dialoogvenster.tsx';
import { Foutgrens } from './Foutgrens.tsx';
import { koppelMenu } from './hoofdmenu.ts';
import { Later } from './Later.tsx';
import { Navigatie } from './Navigatie.tsx';
import {
  type Programma,
  ProgrammaContext,
  sluitInvoer,
  useInvoer,
  useProgramma,
  useSchikking,
  useVenster,
  useVoorkeuren,
} from './programma.ts';
import { Statusbalk } from './Statusbalk.tsx';
import { Strook } from './Strook.tsx';
import { koppelSneltoetsen } from './sneltoetsen.ts';
import { THEMAS, useThema } from './thema.ts';
import { Werkbalk } from './Werkbalk.tsx';

export function App({ programma }: { readonly programma: Programma }) {
  return (
    <ProgrammaContext value={programma}>
      <Thema />
    </ProgrammaContext>
  );
}

function Thema() {
  const programma = useProgramma();
  const keuze = useVoorkeuren(({ thema }) => thema);
  const zoom = useVoorkeuren((v) => v.zoom);
  const thema = useThema(keuze);
  useEffect(() => {
    document.documentElement.style.colorScheme = thema === 'licht' ? 'light' : 'dark';
    document.documentElement.dataset.thema = thema;
    void programma.brug.zetThema({ thema: keuze === 'contrast' ? 'donker' : keuze });
  }, [programma, thema, keuze]);
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom));
  }, [zoom]);
  useEffect(() => koppelSneltoetsen(programma), [programma]);
  useEffect(() => koppelMenu(programma), [programma]);
  return (
    // no class here: Fluent copies the provider's class onto every portal
    <FluentProvider theme={THEMAS[thema]} style={{ height: '100%', background: 'var(--colorNeutralBackground2)' }}>
      <Foutgrens>
        <Venster />
      </Foutgrens>
      <Dialoogvenster />
    </FluentProvider>
  );
}

function Venster() {
  const programma = useProgramma();
  const open = useVenster(({ sessie }) => sessie !== null);
  useEffect(
    () =>
      programma.brug.op('opslaanEnSluiten', () => {
        if (!sluitInvoer(programma)) return;
        void programma.bestanden.opslaan().then((gelukt) => gelukt && programma.brug.sluit({}));
      }),
    [programma],
  );
  useEffect(() => programma.brug.op('openBestand', ({ token }) => void programma.bestanden.openen(token)), [programma]);
  return (
    <>
      <Titel />
      {open ? <Werkvenster /> : <Startscherm />}
    </>
  );
}

/** Name and dirty marker in the title bar, and whether closing must ask: also over what is being typed and not yet confirmed. */
function Titel(): null {
  const { brug, bestanden } = useProgramma();
  const open = useVenster(({ sessie }) => sessie !== null);
  const getypt = useInvoer((invoer) => invoer !== null);
  const gewijzigd = useVenster(isGewijzigd) || getypt;
  const bestand = useVenster(({ bestandsnaam }) => bestandsnaam);
  const titel = useVenster(({ sessie, versie }) => (versie >= 0 ? sessie?.document.gegevens.titel : undefined));
  // biome-ignore lint/correctness/useExhaustiveDependencies: bestand and titel make up bestanden.naam()
  useEffect(() => {
    void brug.meldStaat({ naam: open ? bestanden.naam() : null, gewijzigd: open && gewijzigd });
  }, [brug, bestanden, open, gewijzigd, bestand, titel]);
  return null;
}

function Werkvenster() {
  const { navigatie, inspecteur, controles } = useSchikking();
  const ref = useMaat();
  const controlesHoogte = useVoorkeuren((v) => v.controlesHoogte);
  const navBreedte = useVoorkeuren((v) => v.navigatieBreedte);
  const inspBreedte = useVoorkeuren((v) => v.inspecteurBreedte);
  const scherm = useVenster((staat) => staat.scherm);
  return (
    <div className={stijl.venster} ref={ref}>
      <Later>
        <Werkbalk />
      </Later>
      <div className={stijl.midden}>
        {navigatie === 'strook' && <Strook paneel="navigatie" />}
        {navigatie === 'open' && (
          <nav className={stijl.zijde} style={{ width: navBreedte }} data-paneel="navigatie" aria-label="Navigatie">
            <Later>
              <Navigatie />
            </Later>
            <Deler voorkeur="navigatieBreedte" kant="links" naam="Breedte van de navigatie" />
          </nav>
        )}
        <div className={stijl.kern}>
          <main className={stijl.inhoud}>{scherm === 'blad' ? <Werkblad /> : <Scherm id={scherm} />}</main>
          {controles === 'open' && (
            <section
              className={stijl.onder}
              style={{ height: controlesHoogte }}
              data-paneel="controles"
              aria-label="Controles"
            >
              <Deler voorkeur="controlesHoogte" kant="onder" naam="Hoogte van de controles" />
              <Later>
                <Controlepaneel />
              </Later>
            </section>
          )}
        </div>
        {inspecteur === 'strook' && <Strook paneel="inspecteur" />}
        {inspecteur === 'open' && (
          <aside
            className={stijl.zijde}
            style={{ width: inspBreedte }}
            data-paneel="inspecteur"
            aria-label="Details van de cel"
          >
            <Deler voorkeur="inspecteurBreedte" kant="rechts" naam="Breedte van de details" />
            <Later>
              <Inspecteur />
            </Later>
          </aside>
        )}
      </div>
      <Later>
        <Statusbalk />
      </Later>
    </div>
  );
}

/** How large the window is at its zoom: panes that do not fit fold. */
function useMaat() {
  const { schikking } = useProgramma();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const meet = () => schikking.meet({ breedte: element.offsetWidth, hoogte: element.offsetHeight });
    meet();
    const kijker = new ResizeObserver(meet);
    kijker.observe(element);
    return () => kijker.disconnect();
  }, [schikking]);
  return ref;
}

function Scherm({ id }: { readonly id: string }) {
  const Onderdeel = useMemo(() => {
    const laad = LADERS[id as Schermid];
    return laad ? lazy(laad) : null;
  }, [id]);
  return (
    <section data-paneel="scherm" className={stijl.scherm}>
      <Suspense fallback={<p className={stijl.laden}>Laden…</p>}>{Onderdeel && <Onderdeel />}</Suspense>
    </section>
  );
}
