/** Where all tasks of an officer stand in a table. */
export const PATH = '/tugas';

/** What is looked for there. Not in the address: names of people are none of the browser's memory. */
export const asked = {q: '', sort: 'due', page: 0};

/** Looks for something else, from the beginning. */
export const lookFor = q => Object.assign(asked, {q: q.trim(), page: 0});
