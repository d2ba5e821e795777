import {addressInApi} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {chip, el} from '../shared/dom.js';
import {bills} from './bills.js';
import {clockFace, whose} from './clock.js';

const OSS_TONES = {sent: 'good', pending: 'calm', failed: 'warn', refused: 'bad'};

/** One application's story: the clock on top, then everything that happened, oldest first, in words of one kind. */
export function timeline(story) {
  const dates = datesIn(story.zone);
  return el('article', {class: 'mpp-story', 'aria-label': `Riwayat permohonan ${story.businessKey}`},
    el('header', {},
      el('h2', {}, story.title ?? 'Tanpa layanan', ' ', el('span', {class: 'mpp-number'}, story.businessKey))),
    clockFace(story.clock),
    bills(story.bills, dates),
    story.documents.length > 0 && documents(story),
    el('ol', {class: 'mpp-timeline'}, story.events.map(event => entry(event, dates))));
}

/** Licences and letters, each as a file to open. */
function documents({businessKey, documents}) {
  const file = kind => addressInApi(`/applications/${encodeURIComponent(businessKey)}/documents/${encodeURIComponent(kind)}`);
  return el('ul', {class: 'mpp-documents', 'aria-label': 'Dokumen'}, documents.map(document =>
    el('li', {}, el('a', {href: file(document.kind), target: '_blank', rel: 'noopener'}, `${document.title} (PDF)`),
      ' ', el('span', {class: 'mpp-number'}, document.number))));
}

function entry(event, dates) {
  return el('li', {class: `mpp-event mpp-event-${tone(event)}`},
    el('time', {datetime: event.at}, el('span', {}, dates.day(event.at)), el('span', {}, dates.time(event.at))),
    el('div', {class: 'mpp-event-text'},
      el('strong', {}, event.title),
      event.segment ? stretch(event.segment, dates) : who(event),
      event.note && !event.segment && el('q', {}, event.note),
      event.oss && told(event.oss, dates)));
}

function tone(event) {
  return event.segment ? `clock-${event.segment.phase}` : event.kind;
}

function who(event) {
  return event.by && el('span', {class: 'mpp-by'}, event.position ? `${event.by}, ${event.position}` : event.by);
}

/** How long the clock stayed as it became here, whose time that was, and what it cost. */
function stretch(segment, dates) {
  const until = segment.to ? `sampai ${dates.short(segment.to)}` : 'sampai sekarang';
  const parts = [whose(segment), segment.phase === 'ended' ? null : until];
  if (segment.phase === 'running') parts.push(`${segment.days} hari kerja terpakai`);
  return el('span', {class: 'mpp-by'}, parts.filter(Boolean).join(' · '));
}

/** What OSS never hears of is not worth a word. */
function told(oss, dates) {
  if (oss.state === 'skipped') return null;
  const attempts = oss.attempts > 0 ? ` ${oss.attempts} kali gagal.` : '';
  const answer = oss.answer ? ` ${oss.answer}` : '';
  return el('span', {class: 'mpp-oss', title: `Dicatat ${dates.long(oss.at)}`},
    chip(OSS_TONES[oss.state], oss.label), `${attempts}${answer}`);
}
