import {login, read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {chip, el} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {isForReaders} from '../story/page.js';
import {storyLink} from '../story/address.js';
import {filters} from './filters.js';
import {CASES_PATH, FILTERS, PATH, address, query, scope} from './scope.js';
import {OUTCOMES, STATES, count, days} from './words.js';

/** The applications behind a number. */
export async function casesPage(container) {
  const asked = {state: 'open', sort: 'received', page: '0', ...scope()};
  const page = new Page(container, `Permohonan: ${STATES[asked.state] ?? asked.state}`);
  await page.trying(async () => {
    if (!isForReaders(await login())) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
    const [list, calendar] = await Promise.all(
      [read(`/figures/cases${query(asked, ...FILTERS, 'state', 'sort', 'page')}`), read('/calendar')]);
    const {service, agency, from, to} = asked;
    page.body.replaceChildren(
      el('p', {}, el('a', {href: address(PATH, {service, agency, from, to})}, 'Kembali ke kinerja layanan')),
      await filters(CASES_PATH, asked, list), rows(list, asked, datesIn(calendar.calendar.zone)), pages(list, asked));
  });
}

function rows({total, cases}, asked, dates) {
  const caption = `${count(total)} permohonan`;
  const day = instant => instant ? dates.date(instant) : '–';
  const columns = [
    ['Nomor', 'number', row => storyLink(row.businessKey)],
    ['Layanan', 'service', row => row.serviceTitle],
    ['Diterima', 'received', row => day(row.receivedAt)],
    ['Diputus', 'decided', row => [day(row.decidedAt), row.decidedBy && el('small', {class: 'mpp-below'}, row.decidedBy)]],
    ['Selesai', 'ended', row => day(row.endedAt)],
    ['Batas waktu', 'deadline', row => day(row.deadline)],
    ['Hari kerja', 'days', row => days(row.days)],
    ['MPP', 'own', row => days(row.own)],
    ['Instansi lain', 'others', row => days(row.others)],
    ['Pemohon', 'applicant', row => days(row.applicant)],
    ['Keadaan', null, state]
  ];
  return el('div', {class: 'mpp-scroll', tabindex: '0', role: 'region', 'aria-label': caption},
    el('table', {class: 'table cam-table mpp-cases'},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, columns.map(([label, sort]) => heading(label, sort, asked)))),
      el('tbody', {}, cases.map(row => el('tr', {}, columns.map(([, , cell]) => el('td', {}, cell(row))))))));
}

/** Sorted by the database; once more on the same heading turns it round. */
function heading(label, sort, asked) {
  if (!sort) return el('th', {scope: 'col'}, label);
  const isUp = asked.sort === sort;
  const isDown = asked.sort === `-${sort}`;
  const next = isUp ? `-${sort}` : sort;
  return el('th', {scope: 'col', 'aria-sort': isUp ? 'ascending' : isDown ? 'descending' : null},
    el('a', {href: address(CASES_PATH, {...asked, sort: next, page: undefined})}, label), isUp ? ' ▲' : isDown ? ' ▼' : '');
}

function state(row) {
  if (row.outcome) {
    return [chip(row.outcome === 'issued' ? 'good' : 'calm', OUTCOMES[row.outcome]), row.inTime === false && chip('bad', 'lewat batas')];
  }
  if (row.overdue) return chip('bad', 'Terlambat');
  return row.paused ? chip('warn', 'Menunggu pemohon') : chip('calm', row.decidedAt ? 'Sudah diputus' : 'Berjalan');
}

function pages({total, page, size}, asked) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const to = (number, text) => number < 0 || number > last || number === page ? null
    : el('a', {class: 'btn btn-default', href: address(CASES_PATH, {...asked, page: String(number)})}, text);
  return last === 0 ? '' : el('nav', {class: 'mpp-row', 'aria-label': 'Halaman'},
    to(page - 1, 'Sebelumnya'), el('span', {}, `Halaman ${count(page + 1)} dari ${count(last + 1)}`), to(page + 1, 'Berikutnya'));
}
