/** A grid without a window: an example, a selection in it and a clipboard, for tests of what the grid does to the model. */
import { maakBeeld } from '../../../renderer/rooster/beeld.ts';
import type { Roosterkern } from '../../../renderer/rooster/kern.ts';
import type { Kopie } from '../../../renderer/rooster/klembord.ts';
import { maakSelectie } from '../../../renderer/rooster/selectie.ts';
import { maakActies } from '../../../renderer/staat/acties.ts';
import { geopendeStaat, maakVenster } from '../../../renderer/staat/venster.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

/** `jaar`: another than the boekjaar. */
export function openRooster(id: string, blad: string, jaar?: number) {
  const sessie = openVoorbeeld(id);
  const venster = maakVenster();
  const begin = geopendeStaat(sessie, null);
  venster.setState({ ...begin, blad, jaar: jaar ?? begin.jaar }, true);
  const beeld = maakBeeld(venster.getState(), sessie, 1000);
  const selectie = maakSelectie();
  let kopie: Kopie | null = null;
  const kern = {
    venster,
    selectie,
    beeld,
    acties: maakActies(venster),
    omvang: beeld.omvang,
    plekOp: beeld.plekOp,
    get kopie() {
      return kopie;
    },
    zetKopie(nieuw: Kopie | null) {
      kopie = nieuw;
    },
  } as unknown as Roosterkern;
  const punt = (regel: string, kolom: string) => ({ rij: beeld.rijVan(regel), kolom: beeld.kolomVan(`k_${kolom}`) });
  const cel = (regel: string, kolom: string) =>
    sessie.tekst({ blad, regel, kolom, jaar: venster.getState().jaar }, 'basis');
  const volgorde = () => sessie.document.bladen.find((b) => b.id === blad)?.regels.map(({ id: r }) => r) ?? [];
  return { sessie, venster, selectie, kern, punt, cel, volgorde };
}

export function klembord(): DataTransfer {
  const inhoud = new Map<string, string>();
  return {
    setData: (soort: string, tekst: string) => void inhoud.set(soort, tekst),
    getData: (soort: string) => inhoud.get(soort) ?? '',
  } as unknown as DataTransfer;
}
