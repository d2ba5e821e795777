import {read} from '../shared/api.js';
import {el} from '../shared/dom.js';
import {table} from '../shared/table.js';

/** Every version that ever was in force: who, when, why. `show` gets one whole when it is asked for. */
export function versions(list, dates, page, show) {
  const open = row => page.trying(async () => show(await read(`/calendar/versions/${row.version}`)));
  return el('section', {class: 'mpp-card'}, el('h2', {}, 'Riwayat kalender'),
    table('Semua versi, terbaru di atas', [
      ['Versi', row => row.version],
      ['Berlaku sejak', row => dates.long(row.appliedAt)],
      ['Oleh', row => row.appliedBy ?? 'sistem'],
      ['Alasan', row => row.reason],
      ['Isi', row => el('button', {type: 'button', class: 'btn btn-link', onclick: () => open(row)}, `Lihat versi ${row.version}`)]
    ], list));
}
