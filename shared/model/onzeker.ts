/**
 * What an uncertain input counts for in ordinary lanes: its midpoint, a driehoek its top.
 */
import type { Invoerwaarde, Onzeker } from './document.ts';

export function verwacht(waarde: Invoerwaarde | null | undefined): number | null {
  if (waarde === null || waarde === undefined) return null;
  return typeof waarde === 'number' ? waarde : midden(waarde);
}

function midden(onzeker: Onzeker): number {
  switch (onzeker.verdeling) {
    case 'uniform':
      return (onzeker.van + onzeker.tot) / 2;
    case 'driehoek':
      return onzeker.top;
    case 'normaal':
      return onzeker.gemiddelde;
  }
}
