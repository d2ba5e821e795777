// Takes the place of Camunda 7.24.0's own file (Apache License 2.0): adds Bahasa Indonesia and the tab with an application's story, keeps the other settings.

// The test by which Tasklist itself chooses the language.
const indonesian = ((navigator.languages || [navigator.language])[0] || '').split('-')[0].toLowerCase() === 'id';
// Descriptions of shortcuts are no part of locales/id.json.
const say = (id, en) => (indonesian ? id : en);

export default {
  customScripts: ['../mpp/tasklist.js'],

  locales: {
    availableLocales: ['en', 'id'],
    // Tasklist also loads the fallback, and writes dates in the language that arrives last: so an Indonesian browser gets one only.
    fallbackLocale: indonesian ? 'id' : 'en'
  },

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
