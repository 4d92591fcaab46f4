/** Commands that fold and unfold groepen: only how the window shows them. */
import { groepBij } from '../../rooster/toetsenbord.ts';
import type { Programma } from '../programma.ts';
import { type Opdracht, regel } from './opdracht.ts';

function vouw(open: boolean) {
  return ({ rooster, venster }: Programma): void => {
    const groep = rooster && groepBij(rooster.kern);
    if (!rooster || !groep) return;
    const sleutel = `${rooster.kern.beeld.blad.id}!${groep}`;
    const gevouwen = new Set(venster.getState().gevouwen);
    if (open) gevouwen.delete(sleutel);
    else gevouwen.add(sleutel);
    venster.setState({ gevouwen });
  };
}

function vouwAlles(open: boolean) {
  return ({ rooster, venster }: Programma): void => {
    if (!rooster) return;
    const { blad } = rooster.kern.beeld;
    const gevouwen = new Set([...venster.getState().gevouwen].filter((sleutel) => !sleutel.startsWith(`${blad.id}!`)));
    if (!open) for (const { id, vorm } of blad.regels) if (vorm === 'groep') gevouwen.add(`${blad.id}!${id}`);
    venster.setState({ gevouwen });
  };
}

export const VOUWOPDRACHTEN: readonly Opdracht[] = [
  regel({ id: 'invouwen', titel: 'Groep invouwen', toets: 'Alt+ArrowLeft', waar: 'rooster', voer: vouw(false) }),
  regel({ id: 'uitvouwen', titel: 'Groep uitvouwen', toets: 'Alt+ArrowRight', waar: 'rooster', voer: vouw(true) }),
  regel({ id: 'alles-invouwen', titel: 'Alle groepen invouwen', voer: vouwAlles(false) }),
  regel({ id: 'alles-uitvouwen', titel: 'Alle groepen uitvouwen', voer: vouwAlles(true) }),
];
