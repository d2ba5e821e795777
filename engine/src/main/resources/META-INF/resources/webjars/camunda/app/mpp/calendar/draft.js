import {changes, redo} from './changes.js';

const kept = new Map();

/** What an administrator is about to make of the calendar in force. */
export class Draft {
  /** @param version the calendar in force, as the API tells it */
  constructor(version) {
    this.basedOn = version.version;
    this.base = version.calendar;
    this.calendar = structuredClone(version.calendar);
    this.reason = '';
  }

  /** Lives on when the page is left, or when the session has ended and somebody logs in again: the same one gets it back. */
  static of(login, version) {
    const draft = kept.get(login);
    if (!draft?.isChanged()) kept.set(login, new Draft(version));
    return kept.get(login);
  }

  static forget(login) {
    kept.delete(login);
  }

  changes() {
    return changes(this.base, this.calendar);
  }

  isChanged() {
    return this.changes().length > 0;
  }

  /** Does the same changes to the calendar that is in force by now. */
  moveTo(version) {
    this.calendar = redo(this.changes(), version.calendar);
    this.basedOn = version.version;
    this.base = version.calendar;
  }
}
