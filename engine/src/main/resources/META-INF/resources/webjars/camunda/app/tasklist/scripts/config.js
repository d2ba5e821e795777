import {language} from '../../mpp/language/language.js';
import {settings} from '../../mpp/shared/webapp.js';

// Takes the place of Camunda 7.24.0's own file (Apache License 2.0), and keeps its shortcuts.

// Descriptions of shortcuts are no part of locales/id.json.
const say = (id, en) => (language === 'id' ? id : en);

export default {
  ...settings('Tasklist', ['../mpp/tasklist.js']),

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: say('mengambil tugas yang sedang dipilih', 'claims the currently selected task')
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: say('berpindah ke daftar pertama', 'set the focus to the first filter in the list')
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: say('berpindah ke tugas pertama pada daftar', 'sets the focus to the first task in the list')
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: say('berpindah ke isian pertama formulir tugas', 'sets the focus to the first input field in a task form')
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: say('membuka jendela Mulai proses', 'opens the start process modal dialog')
    }
  }
};
