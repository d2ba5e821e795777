package id.mpp.engine.clock;

import id.mpp.engine.services.AtLimit;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the kind of limit in an address as it is written everywhere else. */
@Component
class AtLimitOfQuery implements Converter<String, AtLimit> {

    @Override
    public AtLimit convert(String text) {
        return AtLimit.of(text, "atLimit");
    }
}
