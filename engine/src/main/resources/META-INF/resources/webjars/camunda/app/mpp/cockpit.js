import {calendarPage} from './calendar/page.js';
import {VISIBILITY, isForAdministrators, visibilityPage} from './deputies/visibility.js';
import {casesPage} from './figures/cases.js';
import {figuresPage} from './figures/page.js';
import {CASES_PATH, PARAMETERS, PATH as FIGURES} from './figures/scope.js';
import {PATH as PROCESS_PATH, TAB as PATH_TAB} from './paths/address.js';
import {diagram} from './paths/diagram.js';
import {pathPage} from './paths/page.js';
import {pathTab} from './paths/path-tab.js';
import {stepsTab} from './paths/steps-tab.js';
import {reconciliationPage} from './reconciliation/page.js';
import {navigation, route, tab} from './shared/plugins.js';
import {NUMBER, PATH as STORY} from './story/address.js';
import {isForReaders, storyPage} from './story/page.js';
import {besideProcess} from './story/tabs.js';
import {surveyPage} from './survey/page.js';
import {readinessPage} from './survey/readiness.js';
import {PATH as SURVEY, READINESS_PATH} from './survey/scope.js';

const CALENDAR = '/kalender';
const RECONCILIATION = '/rekonsiliasi';

/** What is needed seldom stands in the bar's last entry, as Camunda does it with a priority below nought. */
const IN_MORE = -1;

/** What we add to Cockpit. */
export default [
  navigation('mpp-figures', 'Kinerja layanan', FIGURES, 4, isForReaders, [SURVEY, READINESS_PATH]),
  route('cockpit', 'mpp-figures-page', FIGURES, figuresPage, PARAMETERS),
  route('cockpit', 'mpp-figures-cases-page', CASES_PATH, casesPage, PARAMETERS),
  route('cockpit', 'mpp-survey-page', SURVEY, surveyPage, PARAMETERS),
  route('cockpit', 'mpp-readiness-page', READINESS_PATH, readinessPage),
  navigation('mpp-story', 'Riwayat', STORY, 3, isForReaders),
  route('cockpit', 'mpp-story-page', STORY, storyPage, [NUMBER]),
  tab('mpp-story-tab', 'cockpit.processInstance.runtime.tab', 'Riwayat permohonan', 3, besideProcess),
  route('cockpit', 'mpp-path-page', PROCESS_PATH, pathPage, [NUMBER]),
  diagram,
  tab('mpp-steps', 'cockpit.processDefinition.runtime.tab', 'Waktu per langkah', 2, stepsTab),
  tab(PATH_TAB, 'cockpit.processDefinition.runtime.tab', 'Riwayat proses', 1, pathTab),
  navigation('mpp-calendar', 'Kalender', CALENDAR, 2, isForReaders),
  route('cockpit', 'mpp-calendar-page', CALENDAR, calendarPage),
  navigation('mpp-reconciliation', 'Rekonsiliasi OSS', RECONCILIATION, 1, isForReaders),
  route('cockpit', 'mpp-reconciliation-page', RECONCILIATION, reconciliationPage),
  navigation('mpp-visibility', 'Keterlihatan tugas', VISIBILITY, IN_MORE, isForAdministrators),
  route('cockpit', 'mpp-visibility-page', VISIBILITY, visibilityPage)
];
