import {chip, el} from '../shared/dom.js';

const PHASES = {
  waiting: ['calm', 'Belum berjalan'],
  running: ['good', 'Berjalan'],
  paused: ['warn', 'Menunggu pemohon'],
  stopped: ['warn', 'Menunggu pemohon'],
  ended: ['calm', 'Selesai']
};
const WHOSE = {mpp: 'waktu MPP', pemohon: 'waktu pemohon'};

/** Whose time a phase is, in words. */
export const whose = segment => WHOSE[segment.whose];

/** The clock as it stands: days left, sentence, and how much of the limit is used. */
export function clockFace(clock) {
  if (!clock) return el('p', {class: 'mpp-clock'}, 'Layanan ini tidak memiliki batas waktu.');
  const [tone, phase] = clock.overdue ? ['bad', 'Terlambat'] : PHASES[clock.phase];
  return el('section', {class: `mpp-clock mpp-clock-${tone}`, 'aria-label': 'Waktu layanan'},
    el('div', {class: 'mpp-clock-head'}, el('strong', {class: 'mpp-clock-days'}, days(clock)), chip(tone, phase)),
    clock.startedAt && bar(clock),
    el('p', {}, clock.sentence),
    clock.source && el('small', {}, `Dasar: ${clock.source}. Kalender versi ${clock.calendarVersion}.`));
}

function days(clock) {
  if (!clock.startedAt) return `Batas ${clock.limit} hari kerja`;
  if (clock.phase === 'ended') return `${clock.used} dari ${clock.limit} hari kerja`;
  return clock.overdue ? 'Batas waktu terlewati' : `Sisa ${clock.remaining} hari kerja`;
}

function bar(clock) {
  return el('progress', {max: clock.limit, value: clock.used, 'aria-label': `Terpakai ${clock.used} dari ${clock.limit} hari kerja`});
}
