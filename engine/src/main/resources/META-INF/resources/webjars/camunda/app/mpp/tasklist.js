import {tab} from './shared/plugins.js';
import {besideTask} from './story/tabs.js';

/** What we add to Tasklist. */
export default [tab('mpp-story', 'tasklist.task.detail', 'Riwayat permohonan', 900, besideTask)];
