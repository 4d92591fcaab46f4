/**
 * The dialog that is open, if any: palette, keyboard overview, search, context menu, and small questions.
 */
import { useStore } from 'zustand';
import { Celmenu } from './dialogen/Celmenu.tsx';
import { GaNaar } from './dialogen/GaNaar.tsx';
import { Gegevens } from './dialogen/Gegevens.tsx';
import { Palet } from './dialogen/Palet.tsx';
import { Samenvoegen } from './dialogen/Samenvoegen.tsx';
import { Toetsenoverzicht } from './dialogen/Toetsenoverzicht.tsx';
import { Vervangen } from './dialogen/Vervangen.tsx';
import { Bevestiging, Keuzevraag, Tekstvraag } from './dialogen/Vragen.tsx';
import { Zoeken } from './dialogen/Zoeken.tsx';
import { useProgramma } from './programma.ts';

export function Dialoogvenster() {
  const programma = useProgramma();
  const open = useStore(programma.dialogen, (staat) => staat.open);
  if (!open) return null;
  const sluit = () => {
    programma.dialogen.sluit();
    // back to work; a dialog that opened an editor keeps it
    if (!programma.invoer.nu) requestAnimationFrame(() => programma.rooster?.kern.focus());
  };
  switch (open.soort) {
    case 'palet':
      return <Palet sluit={sluit} />;
    case 'toetsen':
      return <Toetsenoverzicht sluit={sluit} />;
    case 'zoeken':
      return <Zoeken sluit={sluit} />;
    case 'ga-naar':
      return <GaNaar sluit={sluit} />;
    case 'vervangen':
      return <Vervangen sluit={sluit} />;
    case 'gegevens':
      return <Gegevens sluit={sluit} />;
    case 'samenvoegen':
      return <Samenvoegen plan={open.plan} sluit={sluit} />;
    case 'menu':
      return <Celmenu {...open} sluit={sluit} />;
    case 'vraag':
      return <Tekstvraag {...open} sluit={sluit} />;
    case 'keuze':
      return <Keuzevraag {...open} sluit={sluit} />;
    case 'bevestiging':
      return <Bevestiging {...open} sluit={sluit} />;
  }
}
