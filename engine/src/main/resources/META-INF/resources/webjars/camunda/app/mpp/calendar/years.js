import {date} from '../shared/dates.js';
import {chip, el, field, select} from '../shared/dom.js';
import {table} from '../shared/table.js';
import {KINDS, STATUSES, chosen} from './words.js';

const opened = new Set([new Date().getFullYear(), new Date().getFullYear() + 1]);

/** The special days year by year, to be changed when `onChange` is given; `redraw` shows the list anew. */
export function years(calendar, onChange, redraw) {
  calendar.years.sort((one, other) => one.year - other.year);
  return el('section', {class: 'mpp-card'}, el('h2', {}, 'Hari khusus'),
    calendar.years.map(year => section(calendar, year, onChange, redraw)),
    onChange && addYear(calendar, onChange, redraw));
}

function section(calendar, year, onChange, redraw) {
  const isConfirmed = year.status === 'confirmed';
  const ontoggle = event => opened[event.target.open ? 'add' : 'delete'](year.year);
  return el('details', {class: 'mpp-year', open: opened.has(year.year), ontoggle},
    el('summary', {}, el('strong', {}, year.year), ' ',
      chip(isConfirmed ? 'good' : 'warn', chosen(STATUSES, year.status)), ` ${year.days.length} hari khusus`),
    !isConfirmed && el('p', {class: 'mpp-message mpp-warn'},
      `Hari libur tahun ${year.year} belum ditetapkan dengan keputusan: batas waktu yang memakai tahun ini dapat bergeser.`),
    onChange ? edit(calendar, year, onChange, redraw) : show(year));
}

function show(year) {
  return [
    el('p', {}, year.decree ?? 'Tanpa nomor keputusan.'),
    table(`Hari khusus ${year.year}`, [
      ['Tanggal', row => date(row.date)], ['Jenis', row => chosen(KINDS, row.kind)], ['Nama', row => row.name]
    ], sorted(year.days))
  ];
}

function edit(calendar, year, onChange, redraw) {
  const set = (target, key) => event => {
    target[key] = event.target.value || null;
    onChange();
  };
  const remove = row => () => {
    year.days = year.days.filter(day => day !== row);
    onChange();
    redraw();
  };
  const add = () => {
    year.days.push({date: null, kind: 'daerah', name: null});
    onChange();
    redraw(`[data-year="${year.year}"] tbody tr:last-child input`);
  };
  const dropYear = () => {
    calendar.years = calendar.years.filter(other => other !== year);
    onChange();
    redraw();
  };
  return el('div', {'data-year': year.year},
    el('div', {class: 'mpp-row'},
      field('Status', select(STATUSES, year.status, {onchange: event => { set(year, 'status')(event); redraw(); }})),
      field('Keputusan (nomor dan tanggal)', el('input', {class: 'form-control mpp-wide', value: year.decree ?? '', onchange: set(year, 'decree')}))),
    table(`Hari khusus ${year.year}`, [
      ['Tanggal', row => dateOf(row, set(row, 'date'))],
      ['Jenis', row => select(KINDS, row.kind, {'aria-label': 'Jenis', onchange: set(row, 'kind')})],
      ['Nama', row => el('input', {class: 'form-control mpp-wide', value: row.name ?? '', 'aria-label': 'Nama', onchange: set(row, 'name')})],
      ['Hapus', row => el('button', {type: 'button', class: 'btn btn-default', 'aria-label': `Hapus ${row.name ?? 'hari ini'}`, onclick: remove(row)}, 'Hapus')]
    ], sorted(year.days)),
    el('div', {class: 'mpp-row'},
      el('button', {type: 'button', class: 'btn btn-default', onclick: add}, `Tambah hari ${year.year}`),
      el('button', {type: 'button', class: 'btn btn-link', onclick: dropYear}, `Hapus tahun ${year.year}`)));
}

/** The browser writes dates in its own way, so the date stands in words beside it. */
function dateOf(row, set) {
  const words = el('span', {class: 'mpp-by'}, row.date ? date(row.date) : '');
  const onchange = event => {
    set(event);
    words.textContent = row.date ? date(row.date) : '';
  };
  return el('span', {class: 'mpp-date'},
    el('input', {type: 'date', class: 'form-control', value: row.date ?? '', 'aria-label': 'Tanggal', onchange}), words);
}

/** Days without a date are still being written: they stand last. */
function sorted(days) {
  return [...days].sort((one, other) => (one.date ?? '9999').localeCompare(other.date ?? '9999'));
}

function addYear(calendar, onChange, redraw) {
  const next = Math.max(new Date().getFullYear() - 1, ...calendar.years.map(({year}) => year)) + 1;
  const add = () => {
    calendar.years.push({year: next, status: 'unconfirmed', decree: null, days: []});
    opened.add(next);
    onChange();
    redraw();
  };
  return el('button', {type: 'button', class: 'btn btn-default', onclick: add}, `Tambah tahun ${next}`);
}
