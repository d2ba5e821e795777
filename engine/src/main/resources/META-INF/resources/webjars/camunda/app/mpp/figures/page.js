import {addressInApi, login, read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {isForReaders} from '../story/page.js';
import {ages, bottlenecks, shares, trend} from './charts.js';
import {filters} from './filters.js';
import {groups} from './groups.js';
import {FILTERS, PATH, query, scope} from './scope.js';
import {sections} from './sections.js';
import {tiles} from './tiles.js';

/** What managers see: how many, how fast, whose delay, and where it is stuck. */
export async function figuresPage(container) {
  const page = new Page(container, 'Kinerja layanan',
    'Diterima dan selesai dihitung dalam jangka waktu yang dipilih; terbuka, menunggu, dan terlambat menurut keadaan sekarang.');
  await page.trying(async () => {
    if (!isForReaders(await login())) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
    const asked = scope();
    const by = asked.by ?? 'service';
    const of = more => `/figures${query({...asked, ...more}, ...FILTERS, 'by')}`;
    const [sums, months, open] = await Promise.all(
      [read(of({by})), read(of({by: 'month'})), read(`/figures/open${query(asked, ...FILTERS)}`)]);
    page.body.replaceChildren(
      sections(PATH), await filters(PATH, asked, sums), tiles(sums.total, asked), exports(asked, by, sums),
      groups(sums.groups, by, asked),
      el('div', {class: 'mpp-charts'}, trend(months.groups), ages(open.ages), shares(sums.total), bottlenecks(open.steps)));
  });
}

function exports(asked, by, {at, zone}) {
  const file = addressInApi(`/figures.csv${query({...asked, by}, ...FILTERS, 'by')}`);
  return el('p', {class: 'mpp-row'},
    el('a', {class: 'btn btn-default', href: file, download: true}, 'Unduh rincian (CSV)'),
    el('small', {}, `Dihitung ${datesIn(zone).long(at)}.`));
}
