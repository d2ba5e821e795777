import {el} from '../shared/dom.js';
import {storyLink} from '../story/address.js';
import {pause, timeLeft} from './words.js';

/** The tasks that were found, and the way to more of them. */
export function found({total, page, size, tasks}, asked, dates, change) {
  const caption = 'Tugas terbuka Anda';
  const columns = [
    ['Nomor permohonan', 'number', card => storyLink(card.application)],
    ['Pemohon', 'applicant', card => card.applicant ?? '–'],
    ['Layanan', 'service', card => card.serviceTitle],
    ['Langkah', 'step', card => el('a', {href: `#/?task=${encodeURIComponent(card.task)}`}, card.step)],
    ['Sisa hari', 'due', card => [timeLeft(card), ' ', pause(card), card.due && el('small', {class: 'mpp-below'}, dates.short(card.due))]],
    ['Sejak', 'since', card => dates.date(card.since)]
  ];
  return el('div', {},
    el('div', {class: 'mpp-scroll', tabindex: '0', role: 'region', 'aria-label': caption},
      el('table', {class: 'table cam-table mpp-worklist'},
        el('caption', {}, caption),
        el('thead', {}, el('tr', {}, columns.map(([label, sort]) => heading(label, sort, asked, change)))),
        el('tbody', {}, tasks.map(card => el('tr', {}, columns.map(([, , cell]) => el('td', {}, cell(card)))))))),
    pages(total, page, size, change));
}

/** Sorted by the database; once more on the same heading turns it round. */
function heading(label, sort, asked, change) {
  const isUp = asked.sort === sort;
  const isDown = asked.sort === `-${sort}`;
  const onclick = () => change({sort: isUp ? `-${sort}` : sort, page: 0});
  return el('th', {scope: 'col', 'aria-sort': isUp ? 'ascending' : isDown ? 'descending' : null},
    el('button', {type: 'button', class: 'btn-link', onclick}, label, isUp ? ' ▲' : isDown ? ' ▼' : ''));
}

function pages(total, page, size, change) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const to = (number, text) => number < 0 || number > last ? null
    : el('button', {type: 'button', class: 'btn btn-default', onclick: () => change({page: number})}, text);
  return last === 0 ? '' : el('nav', {class: 'mpp-row', 'aria-label': 'Halaman'},
    to(page - 1, 'Sebelumnya'), el('span', {}, `Halaman ${page + 1} dari ${last + 1}`), to(page + 1, 'Berikutnya'));
}
