import {besideTask as casefile} from './casefile/tab.js';
import {sayInWhoseName} from './deputies/action.js';
import {PATH as DEPUTIES, deputiesPage} from './deputies/page.js';
import {keepDrafts} from './drafts/action.js';
import {tellBeforehand} from './outlook/action.js';
import {action, route, tab, taskAction, view} from './shared/plugins.js';
import {NUMBER, PATH as STORY} from './story/address.js';
import {officersStoryPage} from './story/page.js';
import {besideTask} from './story/tabs.js';
import {PATH as WORKLIST} from './worklist/address.js';
import {onCard} from './worklist/cards.js';
import {worklistPage} from './worklist/page.js';
import {aboveList} from './worklist/search.js';
import {counterSurveyPage} from './survey/counter.js';
import {COUNTER_PATH} from './survey/scope.js';

/** What we add to Tasklist. */
export default [
  view('mpp-card', 'tasklist.card', 200, onCard),
  view('mpp-search', 'tasklist.list', 200, aboveList),
  action('mpp-worklist', 'Semua tugas', WORKLIST, 60),
  route('tasklist', 'mpp-worklist-page', WORKLIST, worklistPage),
  tab('mpp-casefile', 'tasklist.task.detail', 'Berkas permohonan', 1100, casefile),
  taskAction('mpp-draft', 50, keepDrafts),
  taskAction('mpp-deputy', 60, sayInWhoseName),
  taskAction('mpp-outlook', 40, tellBeforehand),
  tab('mpp-story', 'tasklist.task.detail', 'Riwayat permohonan', 900, besideTask),
  action('mpp-story-action', 'Riwayat permohonan', STORY, 50),
  route('tasklist', 'mpp-story-page', STORY, officersStoryPage, [NUMBER]),
  action('mpp-deputies-action', 'Wakil saya', DEPUTIES, 40),
  route('tasklist', 'mpp-deputies-page', DEPUTIES, deputiesPage),
  action('mpp-survey-action', 'Survei kepuasan', COUNTER_PATH, 40),
  route('tasklist', 'mpp-survey-page', COUNTER_PATH, counterSurveyPage, [NUMBER])
];
