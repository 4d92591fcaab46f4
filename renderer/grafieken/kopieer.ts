/**
 * A chart on the clipboard, as a picture that Word and Outlook take. Drawn at twice its size, so that it stays sharp on paper.
 */
import type { Maat } from '../../shared/rapport/prent/teken-svg.ts';

/** false: the clipboard refused. */
export async function kopieerBeeld(svg: string, { breedte, hoogte }: Maat, achtergrond: string): Promise<boolean> {
  const beeld = new Image(breedte, hoogte);
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = document.createElement('canvas');
  doek.width = 2 * breedte;
  doek.height = 2 * hoogte;
  const pen = doek.getContext('2d');
  if (!pen) return false;
  pen.fillStyle = achtergrond;
  pen.fillRect(0, 0, doek.width, doek.height);
  pen.drawImage(beeld, 0, 0, doek.width, doek.height);
  const png = await new Promise<Blob | null>((klaar) => doek.toBlob(klaar, 'image/png'));
  if (!png) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
