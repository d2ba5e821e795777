import {el} from '../shared/dom.js';
import {table} from '../shared/table.js';
import {PATH, address} from './scope.js';
import {caseLink} from './tiles.js';
import {days, month, share} from './words.js';

const KINDS = {service: 'Layanan', agency: 'Instansi', month: 'Bulan'};

/** The sums of each service, agency or month, and the way from one to the other. */
export function groups(rows, by, asked) {
  return el('section', {},
    el('h2', {}, `Rincian menurut ${KINDS[by].toLowerCase()}`),
    el('nav', {class: 'mpp-switch', 'aria-label': 'Rincian menurut'}, Object.entries(KINDS).map(([other, label]) =>
      el('a', {href: address(PATH, {...asked, by: other}), 'aria-current': other === by && 'true'}, label))),
    table(CAPTIONS[by], columns(by, asked), by === 'service' ? worstFirst(rows) : rows));
}

const CAPTIONS = {
  service: 'Yang terlambat paling banyak di atas; waktu dalam hari kerja dari diterima sampai selesai',
  agency: 'Permohonan yang diputus atau ikut dikerjakan instansi itu; waktu dalam hari kerja',
  month: 'Yang diterima dan yang selesai dalam bulan itu; waktu dalam hari kerja dari diterima sampai selesai'
};

/** Whoever looks here wants to see first what is late, then what is much. */
const worstFirst = rows => [...rows].sort((one, other) =>
  other.sums.overdue - one.sums.overdue || other.sums.open - one.sums.open || one.title.localeCompare(other.title));

function columns(by, asked) {
  const number = (heading, state) => [heading, ({key, sums}) => caseLink(narrow(by, asked, key), state, sums[state])];
  const now = by === 'month' ? [] : [number('Terbuka', 'open'), number('Terlambat', 'overdue')];
  const part = by === 'agency' ? [['Di instansi ini', ({sums}) => pair(sums.part)]] : [];
  return [
    [KINDS[by], ({key, title}) => by === 'month' ? month(key) : narrowing(by, asked, key, title)],
    number('Diterima', 'received'), number('Terbit', 'issued'), number('Ditolak', 'refused'), number('Otomatis', 'deemed'), ...now,
    ['Tepat waktu', ({sums}) => share(sums.inTime, sums.judged)],
    ['Median (90 %)', ({sums}) => pair(sums.days)], ...part,
    ['MPP', ({sums}) => pair(sums.own)], ['Instansi lain', ({sums}) => pair(sums.others)], ['Pemohon', ({sums}) => pair(sums.applicant)]
  ];
}

const pair = ({median, p90}) => median === null ? '–' : `${days(median)} (${days(p90)})`;

const narrowing = (by, asked, key, title) =>
  el('a', {href: address(PATH, {...asked, by: undefined, [by]: key})}, title);

/** The same question about one group only. */
function narrow(by, asked, key) {
  return by === 'month' ? {...asked, ...monthDays(key, asked)} : {...asked, [by]: key};
}

/** The days of a month that lie in the period. */
function monthDays(key, {from, to}) {
  const [year, month] = key.split('-').map(Number);
  const first = `${key}-01`;
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return {from: from && from > first ? from : first, to: to && to < last ? to : last};
}
