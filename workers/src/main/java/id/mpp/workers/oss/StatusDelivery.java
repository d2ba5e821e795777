package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.NotRetryable;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one status to OSS. Where it may have arrived already, and before one that closes the licence, OSS is asked for its
 * last status first.
 *
 * <p>To compare with the last one is enough, because reports leave in order; a status that comes again after others (20
 * after 42) is sent again.
 */
record StatusDelivery(HeldByOss held, Oss oss, Closing closing, RunningProcesses processes) {

    private static final Logger LOG = LoggerFactory.getLogger(StatusDelivery.class);

    Attempt attempt(JsonNode report, Map<String, String> letter, boolean mayHaveArrived) {
        try {
            Closing.Licence licence = Closing.Licence.of(report);
            Optional<String> closedByUs = closing.by(licence.told());
            if (closedByUs.isPresent() && !closing.mayFollow(code(letter))) {
                return closed(letter, closedByUs.get());
            }
            boolean isAsked = mayHaveArrived || closing.closes(code(letter));
            return isAsked ? compared(letter, licence, isTriedBefore(report)) : send(letter);
        } catch (InvalidLetter broken) {
            LOG.error("{} status: {}", letter.get("id_izin"), broken.sentence());
            return new Attempt(ReportState.REFUSED, broken.sentence());
        } catch (Explained trouble) {
            if (trouble instanceof NotRetryable) {
                LOG.error("{} status: {}. {}", letter.get("id_izin"), trouble.getMessage(), trouble.advice());
            }
            return new Attempt(ReportState.FAILED, trouble.getMessage());
        }
    }

    private static boolean isTriedBefore(JsonNode report) {
        return report.path("attempts").asInt() > 0;
    }

    private Attempt compared(Map<String, String> letter, Closing.Licence licence, boolean isTriedBefore) {
        Optional<String> last = held.status(letter.get("id_izin"));
        if (last.filter(status -> closing.shows(status, code(letter), isTriedBefore))
                .isPresent()) {
            return arrivedBefore(letter);
        }
        Optional<String> closed = last.filter(status -> closing.isClosed(status, licence));
        closed.filter(status -> closing.isIssuedByOss(status, licence))
                .ifPresent(status -> processes.tell(licence.idIzin(), News.issuedByOss()));
        return closed.filter(status -> !closing.mayFollow(code(letter)))
                .map(status -> closed(letter, status))
                .orElseGet(() -> send(letter));
    }

    private static Attempt arrivedBefore(Map<String, String> letter) {
        LOG.info("{} status {}: OSS has it already, not sent again", letter.get("id_izin"), code(letter));
        return new Attempt(ReportState.SENT, "OSS sudah mencatat status ini, tidak dikirim lagi");
    }

    private static Attempt closed(Map<String, String> letter, String status) {
        LOG.info("{} status {}: not sent, OSS has closed it with {}", letter.get("id_izin"), code(letter), status);
        return new Attempt(
                ReportState.SKIPPED,
                "Izin ini sudah ditutup di OSS dengan status " + status + ", jadi status " + code(letter)
                        + " tidak dikirim");
    }

    private Attempt send(Map<String, String> letter) {
        OssAnswer answer = oss.status(letter);
        return new Attempt(state(answer, letter.get("id_izin")), answer.sentence());
    }

    private static String code(Map<String, String> letter) {
        return letter.get("kd_status");
    }

    private static ReportState state(OssAnswer answer, String idIzin) {
        return switch (answer.meaning()) {
            case TAKEN -> ReportState.SENT;
            case WRONG_CONTENT -> {
                LOG.error("{} status: {}", idIzin, answer.sentence());
                yield ReportState.REFUSED;
            }
            case WRONG_SETTINGS -> {
                LOG.error("check the settings mpp.oss.*: {} (application {})", answer.sentence(), idIzin);
                yield ReportState.FAILED;
            }
            case TROUBLE -> ReportState.FAILED;
        };
    }

    /**
     * How one attempt went.
     *
     * @param detail a sentence for operators
     */
    record Attempt(ReportState state, String detail) {}
}
