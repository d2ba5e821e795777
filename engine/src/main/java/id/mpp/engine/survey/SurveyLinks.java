package id.mpp.engine.survey;

import id.mpp.engine.survey.Invitation.State;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the survey of an application is answered, for other pages that the public sees. */
@Component
public class SurveyLinks {

    private final Invitations invitations;

    SurveyLinks(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Its path on this server; empty unless it can be answered now. */
    public Optional<String> of(String businessKey) {
        return invitations
                .of(businessKey)
                .filter(invitation -> invitation.state(invitations.today()) == State.OPEN)
                .map(invitation -> Invitation.path(invitation.code()));
    }
}
