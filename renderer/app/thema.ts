/**
 * The theme that counts: what the user chose, or what Windows says, its high contrast included.
 */
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Thema } from '../staat/voorkeuren.ts';

export type Themanaam = 'licht' | 'donker' | 'contrast';

/** Segoe UI Variable is the letter of Windows 11; digits of equal width keep columns straight. */
const LETTERS = "'Segoe UI Variable Text', 'Segoe UI', system-ui, 'Noto Sans', sans-serif";

const met = (thema: Theme, extra: Partial<Theme> = {}): Theme => ({ ...thema, fontFamilyBase: LETTERS, ...extra });

export const THEMAS: Record<Themanaam, Theme> = {
  licht: met(webLightTheme),
  donker: met(webDarkTheme),
  contrast: met(teamsHighContrastTheme),
};

export function useThema(keuze: Thema): Themanaam {
  const donker = useMedia('(prefers-color-scheme: dark)');
  const contrast = useMedia('(forced-colors: active)');
  if (contrast) return 'contrast';
  if (keuze !== 'systeem') return keuze;
  return donker ? 'donker' : 'licht';
}

function useMedia(vraag: string): boolean {
  return useSyncExternalStore(
    (bij) => {
      const media = window.matchMedia(vraag);
      media.addEventListener('change', bij);
      return () => media.removeEventListener('change', bij);
    },
    () => window.matchMedia(vraag).matches,
  );
}
