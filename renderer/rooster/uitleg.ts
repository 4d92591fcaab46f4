/**
 * The words behind a cell's marks: its tooltip, which is also what a screen reader adds.
 */
import type { Celstatus, Sessie } from '../../shared/model/sessie.ts';
import type { Vensterstore } from '../staat/venster.ts';
import type { Roosterbeeld } from './beeld.ts';
import type { Roosterkolom } from './kolommen.ts';
import type { Rij } from './rijen.ts';

export function uitlegBij(venster: Vensterstore, beeld: () => Roosterbeeld) {
  return (rij: Rij, kolom: Roosterkolom): string | null => {
    const { sessie, scenario } = venster.getState();
    const plek = beeld().plek(rij, kolom);
    if (!sessie || plek?.soort !== 'cijfer') return null;
    const status = sessie.status(plek.adres, scenario);
    const waarde = sessie.waarde(plek.adres, scenario);
    const fout = typeof waarde === 'object' && waarde !== null ? [waarde.melding] : [];
    const notitie = status.notitie === null ? [] : [status.notitie];
    const zinnen = [...fout, ...merkzinnen(status), ...stapzinnen(status, sessie), ...notitie];
    return zinnen.length > 0 ? zinnen.join('\n') : null;
  };
}

function merkzinnen({ soort, gevolg, onzeker, onvolledig }: Celstatus): readonly string[] {
  return [
    soort === 'uitzondering' ? 'Uitzondering op de formule van deze regel.' : '',
    soort === 'doortrokken' ? 'Doorgetrokken van een eerder jaar.' : '',
    gevolg ? 'Gevolg: door dit scenario anders dan in de basis.' : '',
    onzeker ? 'Bandbreedte; hier telt het midden of de top.' : '',
    onvolledig ? 'Onvolledig: er ontbreekt invoer.' : '',
  ].filter((zin) => zin !== '');
}

function stapzinnen({ wijzigingen }: Celstatus, { document }: Sessie): readonly string[] {
  return wijzigingen.map((stap) =>
    stap.soort === 'eigen'
      ? `Gewijzigd in scenario ${titelVan(document.scenarios, stap.scenario)}.`
      : `Gewijzigd door maatregel ${document.maatregelen.find(({ id }) => id === stap.maatregel)?.naam ?? stap.maatregel}.`,
  );
}

function titelVan(scenarios: readonly { naam: string; titel: string }[], naam: string): string {
  return scenarios.find((s) => s.naam === naam)?.titel ?? naam;
}
