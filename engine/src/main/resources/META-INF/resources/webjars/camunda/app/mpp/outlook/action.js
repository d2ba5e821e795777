import {read} from '../shared/api.js';
import {style} from '../shared/page.js';
import {isChosen} from './chosen.js';
import {Consequences} from './consequences.js';
import {offerReasons} from './reasons.js';

/** Until the form has drawn what a deed has changed. */
const DRAWING = 80;
const DEEDS = ['click', 'input', 'change', 'mousedown', 'keyup'];

/** Below the form of the chosen task: what will happen when the officer completes it as it stands. It offers, and blocks nothing. */
export function tellBeforehand(container, data, scope) {
  style();
  const consequences = new Consequences();
  let outlook = null;
  const look = () => {
    const form = document.querySelector('.task-details .fjs-form');
    const answer = form && outlook?.answers.find(({chosen}) => chosen.every(one => isChosen(form, one)));
    consequences.show(answer?.steps ?? []);
    if (form) offerReasons(form, outlook?.reasons ?? []);
  };
  const later = () => setTimeout(look, DRAWING);
  const watch = new MutationObserver(look);
  const follow = async () => {
    outlook = null;
    look();
    const task = scope.task?.id;
    const found = task && await read(`/tasks/${encodeURIComponent(task)}/outlook`).catch(() => null);
    if (task !== scope.task?.id) return;
    outlook = found;
    look();
  };
  watch.observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'readonly']});
  DEEDS.forEach(deed => document.addEventListener(deed, later, true));
  scope.$watch(() => scope.task && `${scope.task.id} ${scope.task.assignee}`, follow);
  scope.$on('$destroy', () => {
    watch.disconnect();
    DEEDS.forEach(deed => document.removeEventListener(deed, later, true));
  });
}
