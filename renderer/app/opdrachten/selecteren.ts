/** Commands that only change what is selected on the blad, under the keys that Excel has for them. */
import { volgendeHoek } from '../../rooster/geometrie.ts';
import type { Roosterkern } from '../../rooster/kern.ts';
import { groepBij } from '../../rooster/toetsenbord.ts';
import { metRooster, type Opdracht } from './opdracht.ts';

const selecteer = (o: Omit<Opdracht, 'groep' | 'waar' | 'kan' | 'voer'> & { doe: (kern: Roosterkern) => void }) => {
  const { doe, ...rest } = o;
  const opdracht: Opdracht = {
    ...rest,
    groep: 'Selecteren',
    waar: 'rooster',
    kan: metRooster,
    voer: ({ rooster }) => rooster && doe(rooster.kern),
  };
  return opdracht;
};

/** The groep of the active cell with all under it, else the whole blad. */
function kiesGebied(kern: Roosterkern): void {
  const { selectie, beeld, omvang } = kern;
  const { actief } = selectie;
  if (!actief) return;
  const groep = beeld.rijVan(groepBij(kern) ?? '');
  const niveau = beeld.rijen[groep]?.niveau ?? -1;
  const na = beeld.rijen.findIndex((rij, r) => r > groep && rij.niveau <= niveau);
  const laatste = { rij: (na < 0 ? omvang.rijen : na) - 1, kolom: omvang.kolommen - 1 };
  selectie.kiesVlak({ rij: Math.max(0, groep), kolom: 0 }, laatste, actief);
}

/** The active cell to the next corner; Shift then extends from there. */
function naarHoek(kern: Roosterkern): void {
  const { vlak, actief } = kern.selectie;
  if (!vlak || !actief) return;
  const hoek = volgendeHoek(vlak, actief);
  const kop = {
    rij: hoek.rij === vlak.boven ? vlak.onder : vlak.boven,
    kolom: hoek.kolom === vlak.links ? vlak.rechts : vlak.links,
  };
  kern.selectie.kiesVlak(hoek, kop);
  kern.toon(hoek);
  kern.focus();
}

export const SELECTEEROPDRACHTEN: readonly Opdracht[] = [
  selecteer({
    id: 'uitbreiden',
    titel: 'Selectie uitbreiden aan of uit',
    toets: 'F8',
    aan: ({ selectie }) => selectie.breidtUit,
    doe: ({ selectie }) => selectie.zetUitbreiden(!selectie.breidtUit),
  }),
  selecteer({
    id: 'gebied',
    titel: 'Groep met haar regels selecteren',
    toets: 'Ctrl+Shift+*',
    ook: ['Ctrl+*', 'Ctrl+Shift+8'],
    doe: kiesGebied,
  }),
  selecteer({ id: 'hoek', titel: 'Volgende hoek van de selectie', toets: 'Ctrl+.', doe: naarHoek }),
  selecteer({
    id: 'actieve-cel',
    titel: 'Actieve cel in beeld',
    toets: 'Ctrl+Backspace',
    doe(kern) {
      const { actief } = kern.selectie;
      if (actief) kern.toon(actief);
      kern.focus();
    },
  }),
  selecteer({
    id: 'alleen-actief',
    titel: 'Alleen de actieve cel selecteren',
    toets: 'Shift+Backspace',
    doe: (kern) => kern.selectie.actief && kern.ga(kern.selectie.actief),
  }),
];
