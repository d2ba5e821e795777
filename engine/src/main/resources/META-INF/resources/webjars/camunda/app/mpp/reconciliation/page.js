import {login, read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {table} from '../shared/table.js';
import {storyLink} from '../story/address.js';
import {isForReaders} from '../story/page.js';

const KINDS = {
  status: 'Status berbeda',
  'unknown-at-oss': 'Tidak dikenal OSS',
  'issued-by-oss': 'Diterbitkan OSS',
  'licence-number': 'Nomor izin berbeda',
  waiting: 'Belum terkirim'
};

/** The page that lists where OSS and we differ. */
export async function reconciliationPage(container) {
  const page = new Page(container, 'Rekonsiliasi OSS',
    'Setiap hari catatan MPP dibandingkan dengan catatan OSS. Di sini tercantum permohonan yang catatannya berbeda.');
  await page.trying(async () => {
    if (!isForReaders(await login())) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
    const [result, calendar] = await Promise.all([reconciliation(), read('/calendar')]);
    page.body.replaceChildren(...view(result, datesIn(calendar.calendar.zone)));
  });
}

/** Null before the first comparison. */
async function reconciliation() {
  try {
    const result = await read('/reconciliation');
    return result.checkedAt ? result : null;
  } catch (refusal) {
    if (refusal.status === 404) return null;
    throw refusal;
  }
}

function view(result, dates) {
  if (!result) return [el('p', {class: 'mpp-message mpp-calm'}, 'Belum ada rekonsiliasi.')];
  const {checkedAt, checked, differences} = result;
  const summary = `Diperiksa ${dates.long(checkedAt)}: ${checked} permohonan, ${differences.length} perbedaan.`;
  return differences.length === 0
    ? [el('p', {class: 'mpp-message mpp-good'}, `${summary} Semua catatan sama.`)]
    : [el('p', {class: 'mpp-message mpp-warn'}, summary), list(differences, dates)];
}

function list(differences, dates) {
  return table('Permohonan yang catatannya berbeda', [
    ['Nomor permohonan', row => storyLink(row.businessKey)],
    ['Layanan', row => row.service ?? ''],
    ['Perbedaan', row => KINDS[row.kind] ?? row.kind],
    ['MPP', row => row.ours ?? '–'],
    ['OSS', row => row.theirs ?? '–'],
    ['Sejak', row => row.since ? dates.short(row.since) : '–'],
    ['Keterangan', row => row.sentence]
  ], differences);
}
