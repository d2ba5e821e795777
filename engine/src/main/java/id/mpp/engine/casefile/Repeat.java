package id.mpp.engine.casefile;

import id.mpp.engine.casefile.Verification.State;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.SystemAuthority;
import org.camunda.bpm.engine.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Has an agency asked once more whose worker has given up. */
@Component
class Repeat {

    private static final Logger LOG = LoggerFactory.getLogger(Repeat.class);

    private final Questions questions;
    private final CaseHistory history;
    private final ExternalTaskService tasks;
    private final CurrentLogin login;
    private final SystemAuthority system;

    Repeat(
            Questions questions,
            CaseHistory history,
            ExternalTaskService tasks,
            CurrentLogin login,
            SystemAuthority system) {
        this.questions = questions;
        this.history = history;
        this.tasks = tasks;
        this.login = login;
        this.system = system;
    }

    /** A second press finds it waiting already, and that is what was wanted. */
    void of(String businessKey, String topic) {
        Question question = questions.of(history.processes(businessKey, null)).stream()
                .filter(asked -> asked.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Pemeriksaan ini tidak ada pada permohonan " + businessKey + "."));
        if (question.open().isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "Pemeriksaan ini sudah selesai. Yang dapat diulang hanya pemeriksaan yang gagal.");
        }
        if (question.state() == State.FAILED) {
            system.call(() -> {
                tasks.setRetries(question.open().get().getId(), 1);
                return null;
            });
            LOG.info("{} has {} of {} asked once more", login.id(), topic, businessKey);
        }
    }
}
