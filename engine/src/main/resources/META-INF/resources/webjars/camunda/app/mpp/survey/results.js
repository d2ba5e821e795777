import {address} from '../figures/scope.js';
import {count, month} from '../figures/words.js';
import {chip, el} from '../shared/dom.js';
import {table} from '../shared/table.js';
import {PATH} from './scope.js';

const KINDS = {service: 'Layanan', quarter: 'Triwulan', month: 'Bulan'};
const TONES = {A: 'good', B: 'good', C: 'warn', D: 'bad'};
const TWO_DIGITS = new Intl.NumberFormat('id-ID', {minimumFractionDigits: 2, maximumFractionDigits: 2});
const BEST = 4;

const digits = number => number === null ? '–' : TWO_DIGITS.format(number);

/** The result of all in question. */
export function tiles(total) {
  return el('ul', {class: 'mpp-tiles', 'aria-label': 'Ringkasan'},
    tile('Indeks kepuasan', digits(total.index), 'nilai konversi 25–100'),
    tile('Mutu pelayanan', total.grade ? `${total.grade} – ${total.gradeLabel}` : '–', 'A sangat baik, B baik, C kurang baik, D tidak baik'),
    tile('Responden', count(total.respondents), `${count(total.atCounter)} di antaranya diisi di loket`),
    tile('Sampel minimum', count(total.needed), enough(total)),
    tile('Populasi', count(total.population), 'permohonan yang selesai'));
}

const tile = (label, value, note) => el('li', {class: 'mpp-tile'},
  el('span', {class: 'mpp-tile-label'}, label), el('strong', {}, value), el('small', {}, note));

function enough({respondents, needed}) {
  if (needed === 0) return 'Krejcie dan Morgan; belum ada populasi';
  return respondents >= needed ? 'Krejcie dan Morgan; sudah tercapai' : `Krejcie dan Morgan; kurang ${count(needed - respondents)} responden`;
}

/** The means of the nine elements, so that one sees what to mend first. */
export function elements({elements: labels, total}) {
  if (total.means.length === 0) return el('p', {class: 'mpp-message mpp-calm'}, 'Belum ada jawaban dalam jangka waktu ini.');
  const lowest = Math.min(...total.means);
  const rows = labels.map((label, i) => ({code: `U${i + 1}`, label, mean: total.means[i]}));
  return el('section', {}, el('h2', {}, 'Nilai rata-rata per unsur'), table('Nilai 1 sampai 4; yang terendah diperbaiki lebih dahulu', [
    ['Unsur', row => `${row.code} ${row.label}`],
    ['Rata-rata', row => digits(row.mean)],
    ['Grafik', row => el('progress', {class: 'mpp-mean', max: BEST, value: row.mean, 'aria-label': `${row.label}: ${digits(row.mean)} dari ${BEST}`})],
    ['Catatan', row => row.mean === lowest ? chip('warn', 'Terendah') : '']
  ], rows));
}

/** The results of each service, quarter or month. */
export function groups(rows, by, asked) {
  return el('section', {},
    el('h2', {}, `Rincian menurut ${KINDS[by].toLowerCase()}`),
    el('nav', {class: 'mpp-switch', 'aria-label': 'Rincian menurut'}, Object.entries(KINDS).map(([other, label]) =>
      el('a', {href: address(PATH, {...asked, by: other}), 'aria-current': other === by && 'true'}, label))),
    table('Indeks, mutu, dan kecukupan responden', [
      [KINDS[by], row => name(row, by, asked)],
      ['Indeks', row => digits(row.index)],
      ['Mutu', row => row.grade ? chip(TONES[row.grade], `${row.grade} – ${row.gradeLabel}`) : '–'],
      ['Responden', row => count(row.respondents)],
      ['Sampel minimum', row => count(row.needed)],
      ['Populasi', row => count(row.population)],
      ['Kecukupan', sufficiency]
    ], rows));
}

function name({key, title}, by, asked) {
  if (by === 'service') return el('a', {href: address(PATH, {...asked, by: undefined, service: key})}, title);
  return by === 'month' ? month(key) : `Triwulan ${key.slice(-1)} ${key.slice(0, 4)}`;
}

function sufficiency({respondents, needed}) {
  if (needed === 0) return '–';
  return respondents >= needed ? chip('good', 'Cukup') : chip('warn', `Kurang ${count(needed - respondents)}`);
}
