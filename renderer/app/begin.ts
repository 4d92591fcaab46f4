/** The window's first page: the program's name and version, and the files opened before. */
const { versie, recent } = await window.sluitend.startgegevens({});

const kop = document.createElement('h1');
kop.textContent = `Sluitend ${versie}`;
const lijst = document.createElement('ul');
for (const { naam, map } of recent) {
  const regel = document.createElement('li');
  regel.textContent = `${naam} (${map})`;
  lijst.append(regel);
}
document.querySelector('#wortel')?.append(kop, lijst);

export {};
