package id.mpp.engine.migration;

import id.mpp.engine.calendar.Calendars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Answers with text whoever asks for {@code text/plain}. */
@Component
class PlainText extends AbstractHttpMessageConverter<Printable> {

    private final Calendars calendars;

    PlainText(Calendars calendars) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_PLAIN);
        this.calendars = calendars;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Printable.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Printable readInternal(Class<? extends Printable> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Text is only written", message);
    }

    @Override
    protected void writeInternal(Printable printable, HttpOutputMessage message) throws IOException {
        message.getBody().write(printable.text(calendars.current()::say).getBytes(StandardCharsets.UTF_8));
    }
}
