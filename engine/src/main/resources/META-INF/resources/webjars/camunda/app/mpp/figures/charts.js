import {el} from '../shared/dom.js';
import {table} from '../shared/table.js';
import {age, count, days, month} from './words.js';

const LINE = '#d5dadf';
const TEXT = '#242a30';
const BLUE = '#155a9c';
const GREEN = '#1b6e3c';
const AMBER = '#9a5b00';
const RED = '#a3121d';
const GREY = '#5c6670';

/** What was received and ended in each month, and how long it took. */
export function trend(rows) {
  const data = rows.map(({key, sums}) => ({label: month(key), ...sums}));
  return chart('Tren per bulan', 'Banyaknya permohonan yang diterima dan yang selesai, serta median hari kerja sampai selesai.', data, [
    ['Bulan', row => row.label], ['Diterima', row => count(row.received)], ['Selesai', row => count(row.ended)],
    ['Median hari kerja', row => days(row.days.median)]
  ], {
    xAxis: category(data.map(row => row.label)),
    yAxis: [axis('permohonan'), axis('hari kerja', {splitLine: {show: false}, nameTextStyle: {color: TEXT, align: 'right'}})],
    series: [
      bars('Diterima', BLUE, data.map(row => row.received)), bars('Selesai', GREEN, data.map(row => row.ended)),
      {type: 'line', name: 'Median hari kerja', yAxisIndex: 1, color: AMBER, symbolSize: 8, lineStyle: {width: 2},
        data: data.map(row => row.days.median)}
    ]
  });
}

/** Whose time the working days were, on average. */
export function shares(total) {
  const parts = total.ended === 0 ? [] : [['MPP', BLUE, total.own], ['Instansi lain', AMBER, total.others], ['Pemohon', GREY, total.applicant]]
    .map(([name, color, sum]) => ({name, color, ...sum}));
  return chart('Waktu siapa', 'Hari kerja rata-rata dari diterima sampai selesai, menurut siapa yang memegang permohonan.', parts, [
    ['Pihak', row => row.name], ['Rata-rata', row => days(row.mean)], ['Median', row => days(row.median)], ['90 %', row => days(row.p90)]
  ], {
    xAxis: axis(),
    yAxis: category(['Rata-rata'], {show: false}),
    series: parts.map(({name, color, mean}) => ({
      ...bars(name, color, [mean]), stack: 'hari', label: {show: mean > 0, color: '#fff', formatter: () => days(mean)}
    }))
  }, 130, 'mpp-chart-wide');
}

/** How old the open applications are. */
export function ages(buckets) {
  const calm = row => row.cases - row.overdue - row.paused;
  return chart('Umur permohonan yang masih terbuka', 'Hari kerja sejak diterima.', buckets, [
    ['Umur', age], ['Permohonan', row => count(row.cases)], ['Menunggu pemohon', row => count(row.paused)],
    ['Terlambat', row => count(row.overdue)]
  ], {
    xAxis: category(buckets.map(age), {interval: 0}),
    yAxis: axis('permohonan'),
    series: [['Berjalan', BLUE, calm], ['Menunggu pemohon', GREY, row => row.paused], ['Terlambat', RED, row => row.overdue]]
      .map(([name, color, value]) => ({...bars(name, color, buckets.map(value)), stack: 'umur'}))
  });
}

/** Where open applications wait. */
export function bottlenecks(steps) {
  const upwards = [...steps].reverse();
  return chart('Titik macet', 'Langkah tempat permohonan terbuka tertahan paling lama (banyaknya dikalikan lamanya), dengan hari kerja menunggu.', steps, [
    ['Langkah', row => row.name], ['Layanan', row => row.serviceTitle], ['Oleh', row => row.officers ? 'petugas' : 'sistem'],
    ['Permohonan', row => count(row.cases)], ['Median menunggu', row => days(row.median)], ['Terlama', row => days(row.longest)]
  ], {
    xAxis: axis(),
    yAxis: category(upwards.map(row => `${row.name}\n${row.serviceTitle} (${count(row.cases)})`),
      {interval: 0, width: 320, overflow: 'truncate', lineHeight: 16}),
    series: [bars('Median', BLUE, upwards.map(row => row.median)), bars('Terlama', GREY, upwards.map(row => row.longest))]
  }, 80 + 44 * steps.length, 'mpp-chart-wide');
}

const bars = (name, color, data) => ({type: 'bar', name, color, data, barMaxWidth: 36});

const axis = (name, more = {}) => ({
  type: 'value', name, minInterval: 1, nameTextStyle: {color: TEXT, align: 'left'}, axisLabel: {color: TEXT, formatter: count},
  splitLine: {lineStyle: {color: LINE}}, ...more
});

const category = (data, label = {}) => ({type: 'category', data, axisLabel: {color: TEXT, ...label}});

/** A picture, and the same numbers as a table for whoever cannot or would rather not see it. */
function chart(title, lead, rows, columns, option, height = 300, look = '') {
  const picture = el('div', {class: 'mpp-chart', role: 'img', 'aria-label': `${title}. ${lead} Angkanya ada dalam tabel di bawah.`});
  picture.style.height = `${height}px`;
  const isEmpty = rows.length === 0;
  if (!isEmpty) draw(picture, option).catch(() => picture.replaceChildren('Gambar tidak dapat dimuat; angkanya ada dalam tabel.'));
  return el('figure', {class: `mpp-card ${look}`},
    el('figcaption', {}, el('h2', {}, title), el('p', {class: 'mpp-lead'}, lead)),
    isEmpty ? el('p', {}, 'Belum ada yang dapat digambarkan.') : picture,
    !isEmpty && el('details', {}, el('summary', {}, 'Tabel'), table(title, columns, rows)));
}

/** The library comes with the first picture only. The picture follows the width of the window as long as it is shown. */
async function draw(picture, option) {
  const echarts = await import('./echarts/echarts.esm.min.js');
  const drawn = echarts.init(picture, null, {renderer: 'svg'});
  drawn.setOption({
    animation: false,
    textStyle: {color: TEXT, fontFamily: 'inherit'},
    grid: {left: 12, right: 24, top: 32, bottom: 36, containLabel: true},
    legend: {bottom: 0, textStyle: {color: TEXT}},
    tooltip: {trigger: 'axis', renderMode: 'richText', axisPointer: {type: 'shadow'}, valueFormatter: value => days(value ?? null)},
    ...option
  });
  new ResizeObserver((entries, observer) => {
    if (picture.isConnected) drawn.resize();
    else {
      observer.disconnect();
      drawn.dispose();
    }
  }).observe(picture);
}
