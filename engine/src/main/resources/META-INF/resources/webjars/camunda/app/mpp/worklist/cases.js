import {OUTCOMES} from '../figures/words.js';
import {table} from '../shared/table.js';
import {storyLink} from '../story/address.js';

/** What was found by its whole number, and is not on the officer's table now. */
export function knownCases(cases, dates) {
  return cases.length === 0 ? '' : table('Pernah Anda tangani', [
    ['Nomor permohonan', row => storyLink(row.application)],
    ['Pemohon', row => row.applicant ?? '–'],
    ['Layanan', row => row.serviceTitle],
    ['Diterima', row => dates.date(row.receivedAt)],
    ['Keadaan', row => row.endedAt ? `${OUTCOMES[row.outcome] ?? 'Selesai'} ${dates.date(row.endedAt)}` : 'Masih berjalan']
  ], cases);
}
