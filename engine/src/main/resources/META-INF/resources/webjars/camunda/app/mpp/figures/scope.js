import {parameter} from '../shared/plugins.js';

/** Where the figures are read in Cockpit. */
export const PATH = '/kinerja';

/** Where the applications behind a number are listed. */
export const CASES_PATH = '/kinerja/permohonan';

/** What stands in an address, by what the API calls it. */
const NAMES = {
  service: 'layanan', agency: 'instansi', from: 'dari', to: 'sampai', by: 'menurut', state: 'keadaan', sort: 'urut', page: 'halaman'
};

/** With another of them the page is another. */
export const PARAMETERS = Object.values(NAMES);

/** What the address of this page asks for; only what is there. */
export function scope() {
  const asked = {};
  for (const [name, word] of Object.entries(NAMES)) {
    const value = parameter(word);
    if (value) asked[name] = value;
  }
  return asked;
}

/** The address of one of our two pages. */
export function address(path, asked) {
  const query = new URLSearchParams();
  for (const [name, word] of Object.entries(NAMES)) {
    if (asked[name]) query.set(word, asked[name]);
  }
  return `#${path}${query.size ? `?${query}` : ''}`;
}

/** The same as a query of the API. */
export function query(asked, ...names) {
  const wanted = new URLSearchParams();
  for (const name of names) {
    if (asked[name]) wanted.set(name, asked[name]);
  }
  return wanted.size ? `?${wanted}` : '';
}

/** What says which applications are meant. */
export const FILTERS = ['service', 'agency', 'from', 'to'];
