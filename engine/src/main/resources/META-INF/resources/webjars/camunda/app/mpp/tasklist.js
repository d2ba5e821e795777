import {besideTask as casefile} from './casefile/tab.js';
import {keepDrafts} from './drafts/action.js';
import {tellBeforehand} from './outlook/action.js';
import {action, route, tab, taskAction} from './shared/plugins.js';
import {NUMBER, PATH as STORY} from './story/address.js';
import {officersStoryPage} from './story/page.js';
import {besideTask} from './story/tabs.js';

/** What we add to Tasklist. */
export default [
  tab('mpp-casefile', 'tasklist.task.detail', 'Berkas permohonan', 1100, casefile),
  taskAction('mpp-draft', 50, keepDrafts),
  taskAction('mpp-outlook', 40, tellBeforehand),
  tab('mpp-story', 'tasklist.task.detail', 'Riwayat permohonan', 900, besideTask),
  action('mpp-story-action', 'Riwayat permohonan', STORY, 50),
  route('tasklist', 'mpp-story-page', STORY, officersStoryPage, [NUMBER])
];
