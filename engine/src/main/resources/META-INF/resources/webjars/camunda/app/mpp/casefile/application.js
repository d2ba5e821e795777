import {chip, el} from '../shared/dom.js';
import {table} from '../shared/table.js';

/** The application document, section by section; what the applicant has corrected stands beside what it was. */
export function application({sections, corrected, correction}) {
  return el('section', {class: 'mpp-application', 'aria-label': 'Permohonan'},
    corrected && el('p', {class: 'mpp-message mpp-warn'}, 'Pemohon telah memperbaiki permohonan ini. Yang berubah ditandai, beserta isi semula.'),
    correction.missed && el('p', {class: 'mpp-message mpp-warn'}, 'Pemohon tidak memperbaiki permohonan ini sampai batas waktu.'),
    correction.asked && el('p', {}, el('strong', {}, 'Perbaikan yang diminta: '), correction.asked),
    sections.length === 0 && el('p', {}, 'Permohonan ini tidak membawa berkas.'),
    sections.map(section));
}

function section({title, lines, tables}) {
  return el('section', {class: 'mpp-section', 'aria-label': title},
    el('h3', {}, title),
    lines.length > 0 && el('dl', {class: 'mpp-facts'}, lines.map(fact)),
    tables.map(list));
}

/** A field in words; also for what an agency has answered. */
export function fact({label, value, before}) {
  return [el('dt', {}, label), el('dd', {},
    shown(value),
    before !== null && [' ', chip('warn', 'diperbaiki'), el('small', {class: 'mpp-before'}, 'Semula: ', shown(before))])];
}

function list({title, columns, rows, corrected}) {
  const cells = columns.map((column, index) => [column, row => shown(row[index])]);
  return table(corrected ? `${title} (diperbaiki)` : title, cells, rows);
}

/** Only an address of the web becomes a link, and it learns nothing of where it was followed from. */
function shown(value) {
  return /^https?:\/\/\S+$/.test(value)
    ? el('a', {href: value, target: '_blank', rel: 'noopener noreferrer'}, 'Buka berkas')
    : value;
}
