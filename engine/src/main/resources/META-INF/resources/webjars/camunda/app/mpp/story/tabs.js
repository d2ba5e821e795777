import {read} from '../shared/api.js';
import {panel} from '../shared/panel.js';
import {timeline} from './timeline.js';

const WAITING = 'Memuat riwayat …';

/**
 * In Tasklist: the tab stays while the officer goes from task to task, so it follows the chosen one. Tasklist brings the
 * task anew when the officer has taken it, and then the story has grown.
 */
export function besideTask(container, data, scope) {
  const show = panel(container, WAITING);
  scope.$watch(() => scope.task, task => task && show(async () => timeline(await read(`/tasks/${encodeURIComponent(task.id)}/story`))));
}

/** In Cockpit: below the diagram of a running process. */
export function besideProcess(container, {api, processInstanceId}) {
  return panel(container, WAITING)(async () => {
    const answer = await fetch(`${api.engineApi}/process-instance/${processInstanceId}`, {headers: {Accept: 'application/json'}});
    const {businessKey} = await answer.json();
    if (!businessKey) throw new Error('Proses ini bukan bagian dari sebuah permohonan.');
    return timeline(await read(`/applications/${encodeURIComponent(businessKey)}/story`));
  });
}
