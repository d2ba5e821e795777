import {el} from '../shared/dom.js';
import {table} from '../shared/table.js';
import {storyLink} from '../story/address.js';

const AT_FIRST = 200;

/** The cases that would move, before anything does. */
export function preview({moves, open}, dates) {
  const shown = el('div');
  const show = number => shown.replaceChildren(
    ...(moves.length > 0 ? [list(moves.slice(0, number), dates)] : []),
    ...(number < moves.length ? [el('button', {type: 'button', class: 'btn btn-default', onclick: () => show(moves.length)},
      `Tampilkan semua ${moves.length} batas waktu`)] : []));
  show(AT_FIRST);
  return [el('p', {class: `mpp-message mpp-${moves.length ? 'warn' : 'good'}`, role: 'status'}, summary(new Set(moves.map(move => move.businessKey)).size, open)), shown];
}

function summary(moved, open) {
  return moved === 0
    ? `Tidak ada batas waktu yang berpindah; ${open} permohonan masih terbuka.`
    : `${moved} dari ${open} permohonan yang masih terbuka akan berpindah batas waktunya.`;
}

function list(moves, dates) {
  const say = moment => moment ? dates.long(moment) : 'belum ada';
  return table('Permohonan yang batas waktunya berpindah', [
    ['Nomor permohonan', row => storyLink(row.businessKey)],
    ['Layanan', row => row.service],
    ['Batas waktu sekarang', row => say(row.from)],
    ['Batas waktu baru', row => say(row.to)]
  ], moves);
}
