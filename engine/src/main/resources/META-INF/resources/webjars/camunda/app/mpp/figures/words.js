const WHOLE = new Intl.NumberFormat('id-ID');
const ONE_DIGIT = new Intl.NumberFormat('id-ID', {maximumFractionDigits: 1});
const SHARE = new Intl.NumberFormat('id-ID', {style: 'percent', maximumFractionDigits: 1});
const MONTH = new Intl.DateTimeFormat('id-ID', {month: 'short', year: 'numeric', timeZone: 'UTC'});

/** A count. */
export const count = number => WHOLE.format(number);

/** Working days; a dash where there are none to speak of. */
export const days = number => number === null ? '–' : ONE_DIGIT.format(number);

/** A share of a whole; a dash when there is no whole. */
export const share = (part, whole) => whole === 0 ? '–' : SHARE.format(part / whole);

/** `2026-11` */
export const month = text => MONTH.format(new Date(`${text}-01T00:00:00Z`));

/** An age in working days. */
export const age = ({from, to}) => to === null ? `${from} hari atau lebih` : `${from}–${to} hari`;

/** What an application has come to. */
export const OUTCOMES = {
  issued: 'Terbit',
  refused: 'Ditolak',
  deemed: 'Dikabulkan otomatis',
  closed: 'Ditutup',
  cancelled: 'Dibatalkan',
  voided: 'Batal karena tidak dibayar'
};

/** What stands behind a number, as a heading. */
export const STATES = {
  received: 'Diterima',
  ended: 'Selesai',
  issued: 'Terbit',
  refused: 'Ditolak',
  deemed: 'Dikabulkan otomatis',
  closed: 'Ditutup atau batal',
  late: 'Diputus setelah batas waktu',
  open: 'Masih terbuka',
  paused: 'Menunggu pemohon',
  overdue: 'Terlambat'
};
