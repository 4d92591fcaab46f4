/** `reken`: every figure of every scenario and year, unrounded. */
import type { Celadres } from '../../shared/model/adres.ts';
import { jarenVan } from '../../shared/model/bron.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { openBegroting } from './begroting.ts';
import { gelukt, json, mislukt, type Opdracht } from './opdracht.ts';

/** null: empty. */
type Uitkomstcel = number | null | { readonly fout: string };

export const reken: Opdracht = {
  naam: 'reken',
  gebruik: '<bestand> [--json]',
  uitleg: 'Rekent alles door: elk bedrag van elk scenario en jaar, onafgerond.',
  aantal: 1,
  schakelaars: ['json'],
  async voer({ los: [bestand = ''], aan }, wereld) {
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const jaren = jarenVan(sessie.waarde.document);
    const namen = sessie.waarde.document.scenarios.map(({ naam }) => naam);
    const scenarios = Object.fromEntries(namen.map((naam) => [naam, cijfersVan(sessie.waarde, naam, jaren)]));
    return gelukt(aan.has('json') ? json({ jaren, scenarios }) : alsTekst(scenarios));
  },
};

function cijfersVan(
  sessie: Sessie,
  scenario: string,
  jaren: readonly number[],
): Record<string, Record<string, Uitkomstcel>> {
  return Object.fromEntries(
    sessie.adressen().map((adres) => {
      const perJaar = jaren.map((jaar) => [jaar, uitkomst(sessie, { ...adres, jaar }, scenario)] as const);
      return [sessie.toonAdres(adres), Object.fromEntries(perJaar)];
    }),
  );
}

function uitkomst(sessie: Sessie, adres: Celadres, scenario: string): Uitkomstcel {
  const waarde = sessie.waarde(adres, scenario);
  return waarde === null || typeof waarde === 'number' ? waarde : { fout: waarde.code };
}

function alsTekst(scenarios: Readonly<Record<string, Record<string, Record<string, Uitkomstcel>>>>): string {
  const regels = Object.entries(scenarios).flatMap(([scenario, adressen]) =>
    Object.entries(adressen).flatMap(([adres, jaren]) =>
      Object.entries(jaren).map(([jaar, waarde]) => `${scenario}  ${adres}@${jaar}  ${tekstVan(waarde)}\n`),
    ),
  );
  return regels.join('');
}

function tekstVan(waarde: Uitkomstcel): string {
  if (waarde === null) return '';
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde.fout;
}
