/** The context menu of the grid, made from the command table, where the mouse or the active cell is. */
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { metSleutels, STREEP, zoekOpdracht } from '../opdrachten/tabel.ts';
import { useProgramma } from '../programma.ts';
import { toonToets } from '../toetsen.ts';
import stijl from './Celmenu.module.css';

interface Celmenuwensen {
  readonly x: number;
  readonly y: number;
  readonly opdrachten: readonly string[];
  readonly sluit: () => void;
}

export function Celmenu({ x, y, opdrachten, sluit }: Celmenuwensen) {
  const programma = useProgramma();
  const voer = (id: string) => {
    sluit();
    requestAnimationFrame(() => requestAnimationFrame(() => programma.voerUit(id)));
  };
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (!open) sluit();
      }}
      positioning={{
        target: { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) },
        // beside the point, so that it shifts up where there is no room below
        position: 'after',
        align: 'top',
      }}
    >
      <MenuPopover className={stijl.menu ?? ''}>
        <MenuList aria-label="Snelmenu">
          {metSleutels(opdrachten).map(({ id, sleutel }) => {
            if (id === STREEP) return <MenuDivider key={sleutel} />;
            const opdracht = zoekOpdracht(id);
            if (!opdracht) throw new Error(`the menu names an unknown command: ${id}`);
            const { titel, toets, icoon: Icoon, kan } = opdracht;
            return (
              <MenuItem
                key={id}
                className={stijl.punt ?? ''}
                icon={Icoon ? <Icoon /> : <span />}
                {...(toets ? { secondaryContent: toonToets(toets) } : {})}
                disabled={!(kan?.(programma) ?? true)}
                onClick={() => voer(id)}
              >
                {titel}
              </MenuItem>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
