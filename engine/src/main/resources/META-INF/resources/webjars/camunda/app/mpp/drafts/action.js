import {datesIn} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {complaint, style} from '../shared/page.js';
import {login} from '../shared/api.js';
import {Keeper} from './keeper.js';

/** Beside the buttons of a task: says that what the officer types is kept. Only who holds the task types. */
export function keepDrafts(container, data, scope) {
  style();
  const words = el('span', {class: 'mpp mpp-draft', role: 'status'});
  container.append(words);
  let keeper;
  let turn = 0;
  const follow = async () => {
    const mine = ++turn;
    keeper?.stop();
    keeper = undefined;
    words.replaceChildren();
    const task = scope.task;
    if (!task?.assignee) return;
    const {id} = await login();
    if (mine !== turn || id !== task.assignee) return;
    keeper = new Keeper(task.id, id, (how, what) => words.replaceChildren(...WORDS[how](what)));
    await keeper.start().catch(refusal => words.replaceChildren(...WORDS.failed(refusal)));
  };
  // Tasklist brings the same task anew now and then.
  scope.$watch(() => scope.task && `${scope.task.id} ${scope.task.assignee}`, follow);
}

const WORDS = {
  saved: ({savedAt, zone}) => [`Draf tersimpan pukul ${datesIn(zone).time(savedAt)}`],
  restored: ({savedAt, zone}) => [savedAt ? `Draf ${datesIn(zone).short(savedAt)} dipulihkan` : 'Draf dipulihkan'],
  failed: refusal => ['Draf belum tersimpan. ', ...complaint(refusal)]
};
