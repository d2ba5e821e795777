import {send} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {asked, lookFor} from './address.js';
import {found} from './found.js';
import {searchBox} from './search.js';
import {knownCases} from './cases.js';

/** All open tasks of an officer in a table: searched, sorted and turned over by the database. */
export async function worklistPage(container) {
  const page = new Page(container, 'Semua tugas', 'Tugas yang boleh Anda kerjakan, beserta permohonannya.');
  const result = el('div', {'aria-live': 'polite'});
  const look = () => page.trying(() => show(result, look));
  page.body.append(
    el('p', {}, el('a', {href: '#/'}, 'Kembali ke daftar tugas')),
    searchBox(asked.q, q => { lookFor(q); look(); }), result);
  await look();
}

let newest = 0;

/** A later question wins over one that is still under way. */
async function show(result, look) {
  const mine = ++newest;
  result.setAttribute('aria-busy', 'true');
  const answer = await send('/worklist/search', asked).finally(() => result.removeAttribute('aria-busy'));
  if (mine !== newest) return;
  const dates = datesIn(answer.zone);
  const change = what => { Object.assign(asked, what); look(); };
  result.replaceChildren(answer.total > 0 ? found(answer, asked, dates, change) : nothing(), knownCases(answer.cases, dates));
}

const nothing = () => el('p', {class: 'mpp-message mpp-calm'},
  asked.q === '' ? 'Saat ini tidak ada tugas untuk Anda.'
    : `Tidak ada tugas terbuka Anda dengan nomor atau nama pemohon yang memuat "${asked.q}".`);
