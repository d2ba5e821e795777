import {read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {table} from '../shared/table.js';
import {storyLink} from '../story/address.js';

/** What this officer has taken in at the counter: Tasklist does not say which number it has just been given. */
export async function takenIn() {
  const {zone, applications} = await read('/counter/applications');
  if (applications.length === 0) return '';
  const dates = datesIn(zone);
  return el('section', {class: 'mpp-taken-in'}, table('Terakhir Anda terima di loket', [
    ['Nomor permohonan', row => storyLink(row.businessKey)],
    ['Layanan', row => row.title],
    ['Pemohon', row => row.applicant ?? '-'],
    ['Diterima', row => dates.short(row.receivedAt)]
  ], applications));
}
