import {settings} from '../../mpp/shared/webapp.js';

// Takes the place of Camunda 7.24.0's own file, which sets nothing.
export default settings('Cockpit', ['../mpp/cockpit.js']);
