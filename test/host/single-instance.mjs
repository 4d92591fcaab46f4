/**
 * The single instance lock, decided synchronously as in Electron: an exclusive file names the holder; a second start leaves its
 * arguments in a mailbox folder that the holder watches.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How to release the lock, or null when another process holds it; that one gets `message`. */
export function takeLock(folder, message, onMessage) {
  const file = join(folder, 'SingletonLock.standin');
  const mailbox = join(folder, 'SingletonMail.standin');
  mkdirSync(mailbox, { recursive: true });
  if (!claim(file)) {
    post(mailbox, message);
    return null;
  }
  const watcher = watch(mailbox, () => collect(mailbox).forEach(onMessage));
  watcher.unref();
  const release = () => {
    watcher.close();
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

function claim(file) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAlive(Number(readFileSync(file, 'utf8')))) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function post(mailbox, message) {
  const draft = join(mailbox, `${process.pid}.tmp`);
  writeFileSync(draft, JSON.stringify(message));
  renameSync(draft, join(mailbox, `${process.pid}.json`));
}

function collect(mailbox) {
  const letters = readdirSync(mailbox).filter((name) => name.endsWith('.json'));
  return letters.flatMap((name) => {
    const letter = join(mailbox, name);
    try {
      const message = JSON.parse(readFileSync(letter, 'utf8'));
      unlinkSync(letter);
      return [message];
    } catch {
      return []; // the next event reads it
    }
  });
}
