import {read} from '../shared/api.js';
import {chip, el} from '../shared/dom.js';
import {style} from '../shared/page.js';

/** Beside the buttons of a task: says in whose name a deputy would do it. */
export function sayInWhoseName(container, data, scope) {
  style();
  const words = el('span', {class: 'mpp mpp-deputy', role: 'status'});
  container.append(words);
  scope.$watch(() => scope.task?.id, async id => {
    words.replaceChildren();
    if (!id) return;
    // Who cannot be told is told when he takes the task.
    const {officer, until} = await read(`/tasks/${encodeURIComponent(id)}/deputyship`).catch(() => ({}));
    if (officer && id === scope.task?.id) words.append(chip('warn', `Anda mewakili ${officer} sampai ${until}`));
  });
}
