package id.mpp.engine.survey;

import id.mpp.engine.survey.Invitation.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers: one for each invitation, and nothing in it that leads back to who gave it. */
@Component
class Answers {

    private static final String COLUMNS =
            Arrays.stream(Element.values()).map(Element::column).collect(Collectors.joining(", "));

    private final Invitations invitations;
    private final JdbcClient jdbc;

    Answers(Invitations invitations, JdbcClient jdbc) {
        this.invitations = invitations;
        this.jdbc = jdbc;
    }

    /** Takes one; returns how the survey stood before, and has taken nothing unless it was open. */
    @Transactional
    public State take(Invitation invitation, List<Integer> marks, Channel channel) {
        State state = invitation.state(invitations.today());
        if (state != State.OPEN) {
            return state;
        }
        if (!invitations.use(invitation)) {
            return State.ANSWERED;
        }
        keep(invitation.service(), marks, channel);
        return State.OPEN;
    }

    private void keep(String service, List<Integer> marks, Channel channel) {
        jdbc.sql("insert into mpp.survey_answer (service, answered_on, channel, " + COLUMNS
                        + ") values (:service, :on, :channel, :marks)")
                .param("service", service)
                .param("on", invitations.today())
                .param("channel", channel.text())
                .param("marks", marks)
                .update();
    }
}
