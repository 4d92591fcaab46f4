/** What is asked before the window needs it is asked once, and answered to who asks for it. */
import { expect, test } from 'vitest';
import { metVoorsprong } from '../../../renderer/app/voorsprong.ts';
import type { Brug, Startgegevens } from '../../../shared/contract.ts';

function proefbrug(openMet: Startgegevens['openMet']) {
  const gevraagd: string[] = [];
  const brug = metVoorsprong({
    startgegevens: async () => {
      gevraagd.push('startgegevens');
      return { gebruiker: 'Tester', recent: [], openMet: gevraagd.length === 1 ? openMet : null };
    },
    openen: async ({ token }: { token: string | null }) => {
      gevraagd.push(`openen ${token}`);
      return { ok: true, waarde: { token: token ?? 'gekozen', naam: 'a.begroting', map: '', tekst: `van ${token}` } };
    },
  } as unknown as Brug);
  return { brug, gevraagd };
}

const tekstVan = async (brug: Brug, token: string | null) => {
  const uitkomst = await brug.openen({ token });
  return uitkomst.ok ? uitkomst.waarde.tekst : null;
};

test('the file the program was started with is read before anyone asks, and once', async () => {
  const { brug, gevraagd } = proefbrug({ token: 't1', naam: 'a.begroting', map: '' } as Startgegevens['openMet']);
  expect((await brug.startgegevens({})).openMet?.token).toBe('t1');
  expect(await tekstVan(brug, 't1')).toBe('van t1');
  expect(gevraagd).toEqual(['startgegevens', 'openen t1']);
  // opened again: the file may be another by now
  expect(await tekstVan(brug, 't1')).toBe('van t1');
  expect(gevraagd).toEqual(['startgegevens', 'openen t1', 'openen t1']);
});

test('without such a file, or for another one, the question goes through', async () => {
  const zonder = proefbrug(null);
  await zonder.brug.startgegevens({});
  expect(await tekstVan(zonder.brug, null)).toBe('van null');
  expect(zonder.gevraagd).toEqual(['startgegevens', 'openen null']);

  const ander = proefbrug({ token: 't1', naam: 'a.begroting', map: '' } as Startgegevens['openMet']);
  expect(await tekstVan(ander.brug, 't2')).toBe('van t2');
});

test('coming back to the start screen asks for the recent files anew', async () => {
  const { brug, gevraagd } = proefbrug(null);
  await brug.startgegevens({});
  await brug.startgegevens({});
  expect(gevraagd).toEqual(['startgegevens', 'startgegevens']);
});
