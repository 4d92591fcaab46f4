/**
 * Maatregelen that cannot do what they say (on a reeks that no longer exists, overruled by a later one in the same scenario), or that
 * do what their maker hardly meant.
 */
import { drukInvoer, drukProcentInvoer } from '../../kern/getal.ts';
import { leesVolAdres } from '../adres.ts';
import type { Begrotingsmodel, Maatregel, Wijziging } from '../document.ts';
import { isOpen } from '../ingrepen.ts';
import { verwacht } from '../onzeker.ts';
import type { Modelplattegrond } from '../plattegrond.ts';
import { reeksnaamOp } from '../reeksnaam.ts';
import { type Stap, stappenVan } from '../stappen.ts';
import type { Bevinding } from './bevinding.ts';

export function maatregeltoetsen(document: Begrotingsmodel, plattegrond: Modelplattegrond): Bevinding[] {
  return [
    ...verdwenen(document, plattegrond),
    ...zonderBedrag(document),
    ...negatieveFactoren(document),
    ...zonderBron(document, plattegrond),
    ...document.scenarios.flatMap(({ naam }) => overruled(document, naam)),
  ];
}

function verdwenen(document: Begrotingsmodel, plattegrond: Modelplattegrond): Bevinding[] {
  const bronnen = [
    ...document.maatregelen.map(({ naam, wijzigingen }) => ({
      naam: `Maatregel ${naam}`,
      scenario: null,
      wijzigingen,
    })),
    ...document.scenarios.map(({ naam, titel, eigen }) => ({
      naam: `Scenario ${titel}`,
      scenario: naam,
      wijzigingen: eigen,
    })),
  ];
  return bronnen.flatMap(({ naam, scenario, wijzigingen }) =>
    wijzigingen
      .filter(({ adres }) => !bestaat(adres, plattegrond))
      .map(({ adres, van }) => ({
        ...algemeen('verdwenen_regel', 'Maatregel zonder regel', scenario),
        jaar: van,
        oordeel: 'fout' as const,
        melding: `${naam} wijzigt ${adres}, maar dat bestaat niet meer. Kies een andere regel of haal de wijziging weg.`,
      })),
  );
}

function bestaat(adres: string, plattegrond: Modelplattegrond): boolean {
  const plaats = leesVolAdres(adres);
  return plaats !== null && plattegrond.nummer(plaats) !== undefined;
}

/** Only of maatregelen that a scenario has: the rest does nothing anyway. */
function gebruikte({ scenarios, maatregelen }: Begrotingsmodel): Maatregel[] {
  const gebruikt = new Set(
    scenarios.flatMap((scenario) => scenario.maatregelen.filter(({ aan }) => aan).map(({ maatregel }) => maatregel)),
  );
  return maatregelen.filter(({ id }) => gebruikt.has(id));
}

function zonderBedrag(document: Begrotingsmodel): Bevinding[] {
  return gebruikte(document)
    .filter(({ wijzigingen }) => wijzigingen.some(isOpen))
    .map(({ naam, wijzigingen }) => ({
      ...algemeen('zonder_bedrag', 'Maatregel zonder bedrag', null),
      jaar: wijzigingen.find(isOpen)?.van ?? document.jaren.begin,
      oordeel: 'let op' as const,
      melding: `Maatregel ${naam} heeft nog geen bedrag en doet daarom niets. Vul het in bij Maatregelen.`,
    }));
}

/** `maal -0,1` turns an amount around; who writes it mostly means 10% less. */
function negatieveFactoren(document: Begrotingsmodel): Bevinding[] {
  return gebruikte(document).flatMap(({ naam, wijzigingen }) =>
    wijzigingen.flatMap(({ actie, waarde, adres, van }) => {
      const factor = actie === 'maal' ? verwacht(waarde) : null;
      if (factor === null || factor >= 0) return [];
      const bedoeld =
        factor > -1
          ? ` Bedoelt u ${drukProcentInvoer(-factor)} minder, maak er dan maal ${drukProcentInvoer(1 + factor)} van.`
          : '';
      return [
        {
          ...algemeen('negatieve_factor', 'Maal met een negatief getal', null),
          jaar: van,
          oordeel: 'let op' as const,
          melding: `Maatregel ${naam} keert ${reeksnaamOp(document, adres)} om: maal ${drukInvoer(factor)}.${bedoeld}`,
        },
      ];
    }),
  );
}

/** What changes an uitgangspunt is one itself, and needs a source as much. */
function zonderBron(document: Begrotingsmodel, plattegrond: Modelplattegrond): Bevinding[] {
  return gebruikte(document).flatMap(({ naam, bron, wijzigingen }) => {
    const wijziging =
      bron.trim() === '' ? wijzigingen.find((een) => opUitgangspunt(document, plattegrond, een)) : undefined;
    if (wijziging === undefined) return [];
    return [
      {
        ...algemeen('maatregel_zonder_bron', 'Maatregel zonder bron', null),
        jaar: wijziging.van,
        oordeel: 'let op' as const,
        melding: `Maatregel ${naam} wijzigt het uitgangspunt ${reeksnaamOp(document, wijziging.adres)} en heeft geen bron. Noteer bij Maatregelen waar het cijfer vandaan komt.`,
      },
    ];
  });
}

function opUitgangspunt({ bladen }: Begrotingsmodel, plattegrond: Modelplattegrond, wijziging: Wijziging): boolean {
  const adres = leesVolAdres(wijziging.adres);
  const index = adres === null ? undefined : plattegrond.regelindex(adres.blad, adres.regel);
  const regels = bladen.find(({ id }) => id === adres?.blad)?.regels;
  return !isOpen(wijziging) && index !== undefined && regels?.[index]?.uitgangspunt === true;
}

function overruled(document: Begrotingsmodel, scenario: string): Bevinding[] {
  const gezet = stappenVan(document, scenario).flatMap((stap, volgorde) =>
    wijzigingenVan(document, stap)
      .filter(({ actie }) => actie === 'zet')
      .map((wijziging) => ({ wijziging, volgorde })),
  );
  return gezet.flatMap(({ wijziging, volgorde }, i) => {
    const later = gezet.slice(i + 1).find((kandidaat) => raken(wijziging, kandidaat.wijziging));
    if (later === undefined || later.volgorde === volgorde) return [];
    const jaar = Math.max(wijziging.van, later.wijziging.van);
    return [
      {
        ...algemeen('overruled', 'Tegenstrijdige maatregelen', scenario),
        blad: leesVolAdres(wijziging.adres)?.blad ?? '',
        jaar,
        oordeel: 'let op' as const,
        melding: `Twee maatregelen zetten ${wijziging.adres} vanaf ${jaar} op een eigen waarde; de laatste in de volgorde geldt.`,
      },
    ];
  });
}

function wijzigingenVan(document: Begrotingsmodel, stap: Stap): readonly Wijziging[] {
  if (stap.soort === 'eigen') return document.scenarios.find(({ naam }) => naam === stap.scenario)?.eigen ?? [];
  return document.maatregelen.find(({ id }) => id === stap.maatregel)?.wijzigingen ?? [];
}

function raken(a: Wijziging, b: Wijziging): boolean {
  const eind = (w: Wijziging) => w.tot ?? Number.POSITIVE_INFINITY;
  return a.adres === b.adres && a.van <= eind(b) && b.van <= eind(a);
}

function algemeen(id: string, naam: string, scenario: string | null) {
  return { id, naam, blad: '', adres: null, scenario, bedrag: null };
}
