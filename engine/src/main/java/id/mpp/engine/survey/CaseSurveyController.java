package id.mpp.engine.survey;

import id.mpp.engine.codes.QrPicture;
import id.mpp.engine.readers.Readers;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.services.ServiceCatalogue;
import id.mpp.engine.survey.Invitation.State;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The survey of a case for its officers: the code to hand out, and the answers that somebody tells at the counter. */
@RestController
class CaseSurveyController {

    private final Readers readers;
    private final CurrentLogin login;
    private final Invitations invitations;
    private final Answers answers;
    private final ServiceCatalogue services;
    private final SurveySettings settings;

    CaseSurveyController(
            Readers readers,
            CurrentLogin login,
            Invitations invitations,
            Answers answers,
            ServiceCatalogue services,
            SurveySettings settings) {
        this.readers = readers;
        this.login = login;
        this.invitations = invitations;
        this.answers = answers;
        this.services = services;
        this.settings = settings;
    }

    @GetMapping("/api/applications/{businessKey}/survey")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The satisfaction survey of an application: how it stands, address, QR code, questions",
            description = "For officers who may read the case. Managers read the sums and no survey of a case.")
    CaseSurvey survey(@PathVariable String businessKey) {
        check(businessKey);
        return invitations
                .of(businessKey)
                .map(this::view)
                .orElse(new CaseSurvey(State.NOT_YET, null, null, null, null, List.of()));
    }

    @PostMapping("/api/applications/{businessKey}/survey")
    @AllowedTo(Groups.EVERYONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes the answers that somebody tells at the counter",
            description =
                    "Nine marks of 1 to 4 in the order of the elements, once for each application; 409 when there are answers"
                            + " already or the survey is not open.")
    void take(@PathVariable String businessKey, @RequestBody @Valid Marks given) {
        check(businessKey);
        State state = invitations
                .of(businessKey)
                .map(found -> answers.take(found, given.marks(), Channel.COUNTER))
                .orElse(State.NOT_YET);
        if (state != State.OPEN) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, sentence(state));
        }
    }

    /** A manager is judged by what is answered here; he hands out no code and gives no answer. */
    private void check(String businessKey) {
        if (!readers.mayRead(businessKey) || login.isIn(Groups.MANAGER)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Tidak ada tugas Anda pada permohonan " + businessKey + ", sehingga surveinya tidak dapat dibuka.");
        }
    }

    private static String sentence(State state) {
        return switch (state) {
            case ANSWERED -> "Survei permohonan ini sudah diisi.";
            case CLOSED -> "Waktu pengisian survei permohonan ini sudah berakhir.";
            default -> "Permohonan ini belum selesai; surveinya dibuka sesudah selesai.";
        };
    }

    private CaseSurvey view(Invitation invitation) {
        String address = settings.address(invitation.code());
        return new CaseSurvey(
                invitation.state(invitations.today()),
                services.title(invitation.service()),
                address,
                QrPicture.of(address),
                invitation.lastDay(),
                Arrays.stream(Element.values()).map(Question::of).toList());
    }

    /**
     * The survey of an application; all but the state is null or empty until it has ended.
     *
     * @param title what people call the service
     * @param qrPicture the address as an SVG in a data address
     * @param lastDay on which it can be answered
     */
    record CaseSurvey(
            State state, String title, String address, String qrPicture, LocalDate lastDay, List<Question> questions) {}

    /**
     * A question.
     *
     * @param answers in order of their marks, beginning with 1
     */
    record Question(String label, String question, List<String> answers) {

        static Question of(Element element) {
            return new Question(element.label(), element.question(), element.answers());
        }
    }
}
