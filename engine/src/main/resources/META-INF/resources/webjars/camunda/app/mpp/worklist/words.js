import {chip} from '../shared/dom.js';

/** How much time is left for a task, in words and in colour. */
export function timeLeft(card) {
  const [tone, words] = standing(card);
  return chip(tone, words);
}

/** That the clock is held; nothing while it is not. */
export const pause = card => card.paused && chip('warn', 'Jeda: menunggu pemohon');

function standing({due, daysLeft, overdue, today, clock, paused}) {
  if (overdue) return ['bad', daysLeft === 0 ? 'Terlambat' : `Terlambat ${-daysLeft} hari kerja`];
  if (today) return ['warn', 'Jatuh tempo hari ini'];
  if (due) return [daysLeft <= 2 ? 'warn' : 'good', `Sisa ${daysLeft} hari kerja`];
  if (paused) return ['calm', 'Waktu layanan berhenti'];
  return ['calm', clock === 'waiting' ? 'Waktu layanan belum berjalan' : 'Tanpa batas waktu'];
}
