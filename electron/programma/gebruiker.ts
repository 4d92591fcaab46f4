/** Who is behind the keyboard, for the change log; '' on a system without an account for this user. */
import { userInfo } from 'node:os';

export function leesGebruiker(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
