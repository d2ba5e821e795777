import {count, days} from '../figures/words.js';

const TYPES = {
  userTask: 'Tugas petugas', serviceTask: 'Sistem', sendTask: 'Kirim pesan', receiveTask: 'Tunggu pesan', manualTask: 'Pekerjaan di luar sistem',
  businessRuleTask: 'Tabel keputusan', scriptTask: 'Sistem', callActivity: 'Proses yang dipanggil', eventBasedGateway: 'Tunggu salah satu',
  exclusiveGateway: 'Cabang', parallelGateway: 'Percabangan bersamaan', inclusiveGateway: 'Cabang', subProcess: 'Bagian proses'
};

/** What kind of step it is. */
export function kind(type) {
  if (TYPES[type]) return TYPES[type];
  if (/timer/i.test(type)) return 'Waktu';
  if (/message/i.test(type)) return 'Pesan';
  return /start/i.test(type) ? 'Awal' : /end/i.test(type) ? 'Akhir' : 'Kejadian';
}

/** How a process or a step stands, with the tone of its chip. */
export const STATES = {running: ['warn', 'Berjalan'], done: ['good', 'Selesai'], 'cut-off': ['bad', 'Dihentikan']};

/** Hours, in the unit in which people would say them. */
export function hours(number) {
  if (number === null) return '–';
  if (number > 0 && number < 1 / 60) return '< 1 menit';
  return number < 1 ? `${count(Math.round(number * 60))} menit` : `${days(number)} jam`;
}

/** A time that takes working days is told in them. */
export const time = (ofHours, ofDays) => ofDays >= 1 ? `${days(ofDays)} hari kerja` : hours(ofHours);

/** How long something took by the clock on the wall. */
export function lasted(from, to) {
  const passed = (new Date(to) - new Date(from)) / 3_600_000;
  return passed < 48 ? hours(passed) : `${days(passed / 24)} hari`;
}
