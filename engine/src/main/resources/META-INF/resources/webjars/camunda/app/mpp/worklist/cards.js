import {send} from '../shared/api.js';
import {el} from '../shared/dom.js';
import {style} from '../shared/page.js';
import {pause, timeLeft} from './words.js';

/** The tasks of one page are drawn one after another, and asked for together. */
const TOGETHER = 30;

const known = new Map();
let waiting = [];

/** The case of a task on its card in Tasklist's list. A task without an application keeps Camunda's card. */
export async function onCard(container, {taskId}) {
  style();
  const place = el('div', {class: 'mpp mpp-task-card'});
  container.append(place);
  // Tasklist draws its list anew every minute: until the answer is there, what was true a minute ago is.
  show(place, known.get(taskId));
  try {
    show(place, await cardOf(taskId));
  } catch {
    // Without our part the card still is a card.
  }
}

function show(place, card) {
  place.replaceChildren(...card ? [
    el('div', {}, el('strong', {}, card.application), ' ', card.applicant ?? ''),
    el('small', {}, card.serviceTitle),
    el('div', {class: 'mpp-chips'}, timeLeft(card), pause(card))
  ] : []);
}

function cardOf(task) {
  if (waiting.length === 0) setTimeout(askForAll, TOGETHER);
  return new Promise((done, failed) => waiting.push({task, done, failed}));
}

async function askForAll() {
  const asked = waiting;
  waiting = [];
  try {
    const {cards} = await send('/worklist/cards', {tasks: asked.map(({task}) => task)});
    known.clear();
    cards.forEach(card => known.set(card.task, card));
    asked.forEach(({task, done}) => done(known.get(task)));
  } catch (refusal) {
    asked.forEach(({failed}) => failed(refusal));
  }
}
