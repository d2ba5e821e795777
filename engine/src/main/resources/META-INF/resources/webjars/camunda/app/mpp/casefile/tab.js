import {read} from '../shared/api.js';
import {el} from '../shared/dom.js';
import {datesIn} from '../shared/dates.js';
import {panel} from '../shared/panel.js';
import {clockFace} from '../story/clock.js';
import {attachments} from './attachments.js';
import {application} from './application.js';
import {steps} from './steps.js';
import {verifications} from './verifications.js';

/**
 * The case file beside a task: all that an officer decides on. It follows the chosen task, and is brought anew when the officer
 * has taken it.
 */
export function besideTask(container, data, scope) {
  const show = panel(container, 'Memuat berkas permohonan …');
  const follow = task => show(() => casefile(task.id, () => follow(task)));
  scope.$watch(() => scope.task, task => task && follow(task));
}

async function casefile(task, again) {
  const address = `/tasks/${encodeURIComponent(task)}`;
  const file = await read(`${address}/casefile`);
  const dates = datesIn(file.zone);
  const files = await attachments(file.businessKey, dates);
  return el('article', {class: 'mpp-casefile', 'aria-label': `Berkas permohonan ${file.businessKey}`},
    el('header', {}, el('h2', {}, file.title, ' ', el('span', {class: 'mpp-number'}, file.businessKey))),
    clockFace(file.clock),
    application(file),
    verifications(file.verifications, dates, address, again),
    steps(file.steps, dates),
    files);
}
