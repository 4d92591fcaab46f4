/** A pane for which there is no room, folded to a strip: one click opens it, and another gives way. */
import { PanelLeft20Regular, PanelRight20Regular } from '@fluentui/react-icons';
import { zoekOpdracht } from './opdrachten/tabel.ts';
import { useProgramma } from './programma.ts';
import stijl from './Strook.module.css';
import { toonToets } from './toetsen.ts';

/** A landmark as its pane is. */
const VORMEN = {
  navigatie: { Icoon: PanelLeft20Regular, Deel: 'nav', naam: 'Navigatie' },
  inspecteur: { Icoon: PanelRight20Regular, Deel: 'aside', naam: 'Details van de cel' },
} as const;

export function Strook({ paneel }: { readonly paneel: keyof typeof VORMEN }) {
  const { voerUit } = useProgramma();
  const opdracht = zoekOpdracht(paneel);
  const { Icoon, Deel, naam } = VORMEN[paneel];
  return (
    <Deel className={stijl.strook} data-paneel={paneel} aria-label={naam}>
      <button
        type="button"
        aria-expanded={false}
        title={`${opdracht?.titel} openen (${toonToets(opdracht?.toets ?? '')})`}
        onClick={() => voerUit(paneel)}
      >
        <Icoon aria-hidden="true" />
        <span>{opdracht?.titel}</span>
      </button>
    </Deel>
  );
}
