/** What the blad is and how it is filled in, behind one button beside its name. */
import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import stijl from './Bladkop.module.css';

export function Bladuitleg({ naam, tekst }: { readonly naam: string; readonly tekst: string }) {
  if (tekst === '') return null;
  return (
    <Popover positioning="below-start" withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<Info16Regular />} aria-label={`Uitleg bij ${naam}`} />
      </PopoverTrigger>
      <PopoverSurface className={stijl.uitleg} aria-label={`Uitleg bij ${naam}`} tabIndex={-1}>
        {tekst}
      </PopoverSurface>
    </Popover>
  );
}
