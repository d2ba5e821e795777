import {language} from '../../mpp/language/language.js';
import {settings} from '../../mpp/shared/webapp.js';

// Takes the place of Camunda 7.24.0's own file, which sets nothing. Its links lead to the vendor's manual.
export default {...settings(language === 'id' ? 'Beranda' : 'Welcome'), links: []};
