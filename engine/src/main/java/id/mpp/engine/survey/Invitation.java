package id.mpp.engine.survey;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Leave to answer the survey once, for an application that has ended.
 *
 * @param service that it ended as
 * @param lastDay on which it can be answered
 */
record Invitation(String businessKey, String service, String code, boolean isUsed, LocalDate lastDay) {

    /** Where it is answered, on our own server. */
    static String path(String code) {
        return "/survei/" + code;
    }

    State state(LocalDate today) {
        return isUsed ? State.ANSWERED : today.isAfter(lastDay) ? State.CLOSED : State.OPEN;
    }

    /** How a survey stands. */
    enum State {
        /** Its application has not ended. */
        NOT_YET,
        OPEN,
        ANSWERED,
        /** Its time is over. */
        CLOSED;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
