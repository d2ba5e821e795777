/** Where all tasks of an officer stand in a table. */
export const PATH = '/tugas';

const NOTHING = {q: '', sort: 'due', page: 0};

/** What is looked for there. Not in the address: names of people are none of the browser's memory. */
export const asked = {...NOTHING};

let owner;

/** Looks for something else, from the beginning. */
export const lookFor = q => Object.assign(asked, {q: q.trim(), page: 0});

/** The next officer at this computer does not find what the one before has looked for. */
export function startFor(officer) {
  if (owner !== officer) Object.assign(asked, NOTHING);
  owner = officer;
}
