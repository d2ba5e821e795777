import {action, route, tab} from './shared/plugins.js';
import {NUMBER, PATH as STORY} from './story/address.js';
import {officersStoryPage} from './story/page.js';
import {besideTask} from './story/tabs.js';

/** What we add to Tasklist. */
export default [
  tab('mpp-story', 'tasklist.task.detail', 'Riwayat permohonan', 900, besideTask),
  action('mpp-story-action', 'Riwayat permohonan', STORY, 50),
  route('tasklist', 'mpp-story-page', STORY, officersStoryPage, [NUMBER])
];
