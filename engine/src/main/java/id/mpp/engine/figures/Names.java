package id.mpp.engine.figures;

import id.mpp.engine.services.ServiceCatalogue;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people call services and agencies. */
@Component
class Names {

    private final ServiceCatalogue services;

    Names(ServiceCatalogue services) {
        this.services = services;
    }

    /** As they are called now; ask once for many. */
    Known known() {
        return new Known(services.titles());
    }

    /**
     * Titles of services by their names.
     *
     * @param titles of the services that are live
     */
    record Known(Map<String, String> titles) {

        /** A service that is gone keeps its name. */
        String service(String name) {
            return titles.getOrDefault(name, name);
        }

        String title(By by, String key) {
            return switch (by) {
                case SERVICE -> service(key);
                case AGENCY -> agency(key);
                case MONTH -> key;
            };
        }

        /** Agencies are known by their abbreviations: DPMPTSP, DJP. */
        static String agency(String name) {
            return name == null ? null : name.replace('-', ' ').toUpperCase(Locale.ROOT);
        }
    }
}
