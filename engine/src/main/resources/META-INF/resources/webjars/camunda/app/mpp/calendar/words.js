import {date} from '../shared/dates.js';

export const ZONES = [
  ['Asia/Jakarta', 'WIB (Asia/Jakarta)'],
  ['Asia/Makassar', 'WITA (Asia/Makassar)'],
  ['Asia/Jayapura', 'WIT (Asia/Jayapura)']
];
export const WEEKS = [[5, '5 hari, Senin sampai Jumat'], [6, '6 hari, Senin sampai Sabtu']];
export const LEAVES = [[false, 'tidak, seperti hari libur'], [true, 'ya, seperti hari kerja']];
export const STATUSES = [['confirmed', 'Dikonfirmasi'], ['unconfirmed', 'Belum dikonfirmasi']];
export const KINDS = [
  ['libur', 'Libur nasional'],
  ['cuti', 'Cuti bersama'],
  ['daerah', 'Libur daerah'],
  ['kerja', 'Hari kerja pengganti']
];
/** Everything of a calendar that holds for all years: field, label, choices. */
export const SETTINGS = [
  ['zone', 'Zona waktu', ZONES],
  ['week', 'Hari kerja seminggu', WEEKS],
  ['jointLeaveIsWorked', 'Cuti bersama dihitung hari kerja', LEAVES],
  ['opens', 'Jam buka'],
  ['closes', 'Jam tutup']
];

const FIELDS = {
  ...Object.fromEntries(SETTINGS.map(([key, label]) => [key, label])),
  years: 'Daftar tahun', year: 'tahun', status: 'status', decree: 'keputusan', days: 'daftar hari',
  date: 'tanggal', kind: 'jenis', name: 'nama', reason: 'Alasan', basedOn: 'Versi', calendar: 'Kalender'
};

/** The text of a choice. */
export const chosen = (choices, value) => choices.find(([key]) => key === value)?.[1] ?? String(value ?? '–');

/** A special day in one line. */
export const day = ({date: on, kind, name}) =>
  `${on ? date(on) : 'tanggal belum diisi'}: ${name ?? 'nama belum diisi'} (${chosen(KINDS, kind).toLowerCase()})`;

/** The engine names a faulty field as it stands in the document; here it is named as it stands on the page. */
export function inWords(sentence, calendar) {
  return sentence.split('; ').map(part => {
    const [, path, fault] = part.match(/^(?:calendar\.)?([\w.[\]]+): (.*)$/s) ?? [];
    return path ? `${place(path, calendar)}: ${fault}` : part;
  }).join('; ');
}

function place(path, calendar) {
  return path.split('.').map(step => {
    const [, field, index] = step.match(/^(\w+)(?:\[(\d+)])?$/) ?? [];
    if (index === undefined) return FIELDS[field] ?? step;
    if (field === 'years') return `Tahun ${index.length === 4 ? index : calendar.years[index]?.year}`;
    return `hari ke-${Number(index) + 1}`;
  }).join(', ');
}
