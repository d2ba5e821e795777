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
  const status = el('p', {role: 'status', class: 'mpp-lead'});
  const result = el('div');
  const look = () => page.trying(() => show(status, result, look));
  page.body.append(
    el('p', {}, el('a', {href: '#/'}, 'Kembali ke daftar tugas')),
    searchBox(asked.q, q => { lookFor(q); look(); }), status, result);
  await look();
}

let newest = 0;

/** A later question wins over one that is still under way. */
async function show(status, result, look) {
  const mine = ++newest;
  result.setAttribute('aria-busy', 'true');
  const answer = await send('/worklist/search', asked).finally(() => result.removeAttribute('aria-busy'));
  if (mine !== newest) return;
  const dates = datesIn(answer.zone);
  const change = async what => {
    Object.assign(asked, what);
    await look();
    // What was pressed is gone with the old table; the keyboard goes on where it was.
    result.querySelector(what.sort ? '[aria-sort] button' : '.mpp-scroll')?.focus();
  };
  status.textContent = words(answer.total);
  result.replaceChildren(answer.total > 0 ? found(answer, asked, dates, change) : '', knownCases(answer.cases, dates));
}

function words(total) {
  if (total > 0) return asked.q === '' ? `${total} tugas` : `${total} tugas dengan nomor atau nama pemohon yang memuat "${asked.q}"`;
  return asked.q === '' ? 'Saat ini tidak ada tugas untuk Anda.'
    : `Tidak ada tugas terbuka Anda dengan nomor atau nama pemohon yang memuat "${asked.q}".`;
}
