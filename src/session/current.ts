import type { Session } from "./session.js";

/** Sessions that were made the default one, the latest last. */
const installed: Session[] = [];

/** The session that was made the default one last, where there is one. */
export function currentSession(): Session | undefined {
  return installed.at(-1);
}

/** Makes `session` the default one. */
export function installSession(session: Session): void {
  installed.push(session);
}

/** Takes `session` back: the one before it is the default again. */
export function removeSession(session: Session): void {
  const index = installed.lastIndexOf(session);
  if (index >= 0) installed.splice(index, 1);
}
