import {chip, el} from '../shared/dom.js';
import {table} from '../shared/table.js';

const STATES = {
  coming: ['calm', 'Akan datang'],
  'in-force': ['good', 'Berlaku'],
  over: ['calm', 'Selesai']
};

/** Who stands in for whom, the newest first. */
export function list(deputyships, dates, end) {
  if (deputyships.length === 0) return [el('p', {class: 'mpp-message mpp-calm'}, 'Belum ada perwakilan.')];
  return [table('Perwakilan', [
    ['Petugas yang berhalangan', row => row.officer.name],
    ['Wakil', row => row.deputy.name],
    ['Mulai', row => dates.short(row.from)],
    ['Selesai', row => dates.short(row.to)],
    ['Layanan', row => row.services.join(', ') || 'Semua'],
    ['Keadaan', row => state(row)],
    ['', row => (row.mayEnd ? ending(row, end) : '')]
  ], deputyships)];
}

function state({state: key, endedBy}) {
  const [tone, label] = STATES[key];
  return [chip(tone, label), endedBy && el('small', {}, ` diakhiri ${endedBy}`)].filter(Boolean);
}

/** Asks once more: an end cannot be taken back. */
function ending({id}, end) {
  return el('details', {},
    el('summary', {}, 'Akhiri'),
    el('button', {type: 'button', class: 'btn btn-default', onclick: () => end(id)}, 'Akhiri sekarang'));
}
