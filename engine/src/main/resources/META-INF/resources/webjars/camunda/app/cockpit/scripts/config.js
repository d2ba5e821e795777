// Takes the place of Camunda 7.24.0's own file, which sets nothing: adds our pages and the tab with an application's story.
export default {
  customScripts: ['../mpp/cockpit.js']
};
