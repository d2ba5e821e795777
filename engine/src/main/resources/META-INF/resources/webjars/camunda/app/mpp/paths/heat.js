import {count} from '../figures/words.js';
import {el} from '../shared/dom.js';
import {hours, time} from './words.js';

/** From which share of the greatest value on a step has each of the five colours. */
const SHARES = [0, 0.1, 0.25, 0.5, 0.75];

/** What the colours can stand for: which value, how it is written, and how a border of the legend is. */
export const MEASURES = {
  'done-median': of('Lama langkah: median', 'done', ({hours: h, workingDays: d}) => [h.median, time(h.median, d.median)]),
  'done-p90': of('Lama langkah: 90 % tidak lebih dari', 'done', ({hours: h, workingDays: d}) => [h.p90, time(h.p90, d.p90)]),
  'waiting-cases': {
    label: 'Menunggu sekarang: banyaknya', value: step => step.waiting.cases, text: step => count(step.waiting.cases), border: count
  },
  'waiting-median': of('Menunggu sekarang: median lamanya', 'waiting', ({hours: h, workingDays: d}) => [h.median, time(h.median, d.median)])
};

function of(label, part, read) {
  return {
    label,
    value: step => read(step[part])[0] ?? 0,
    text: step => `${read(step[part])[1]} (${count(step[part].cases)})`,
    border: hours
  };
}

/** The marks for the diagram; a step that nobody has been at has none. */
export function marks(steps, measure) {
  const most = greatest(steps, measure);
  return steps.filter(step => measure.value(step) > 0).map(step => {
    const heat = level(measure.value(step), most);
    return {element: step.element, look: `mpp-heat-${heat}`, badge: el('div', {class: `mpp-badge mpp-badge-${heat}`}, measure.text(step))};
  });
}

/** What the colours mean, in words. */
export function legend(steps, measure) {
  const most = greatest(steps, measure);
  if (most === 0) return el('p', {}, 'Belum ada yang dapat diwarnai menurut pilihan ini.');
  return el('ul', {class: 'mpp-legend', 'aria-label': `Warna pada diagram: ${measure.label}`}, SHARES.map((share, index) =>
    el('li', {}, el('span', {class: `mpp-badge mpp-badge-${index + 1}`}, String(index + 1)),
      ` mulai ${measure.border(measure.border === count ? Math.ceil(share * most) : share * most)}`)));
}

/** The colour of a step as a number, for the table. */
export const heatOf = (step, steps, measure) =>
  measure.value(step) > 0 ? level(measure.value(step), greatest(steps, measure)) : null;

const greatest = (steps, measure) => Math.max(0, ...steps.map(measure.value));

const level = (value, most) => SHARES.filter(share => value >= share * most).length;
