package id.mpp.workers.oss;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.NotRetryable;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one status to OSS. Where it may have arrived already, OSS is asked for its last status first.
 *
 * <p>To compare with the last one is enough, because reports leave in order; a status that comes again after others (20
 * after 42) is sent again.
 */
record StatusDelivery(HeldByOss held, Oss oss) {

    private static final Logger LOG = LoggerFactory.getLogger(StatusDelivery.class);

    Attempt attempt(Map<String, String> letter, boolean mayHaveArrived) {
        try {
            return mayHaveArrived && isHeld(letter) ? arrivedBefore(letter) : send(letter);
        } catch (Explained trouble) {
            if (trouble instanceof NotRetryable) {
                LOG.error("{} status: {}. {}", letter.get("id_izin"), trouble.getMessage(), trouble.advice());
            }
            return new Attempt(ReportState.FAILED, trouble.getMessage());
        }
    }

    private boolean isHeld(Map<String, String> letter) {
        return held.status(letter.get("id_izin"))
                .filter(letter.get("kd_status")::equals)
                .isPresent();
    }

    private static Attempt arrivedBefore(Map<String, String> letter) {
        LOG.info("{} status {}: OSS has it already, not sent again", letter.get("id_izin"), letter.get("kd_status"));
        return new Attempt(ReportState.SENT, "OSS sudah mencatat status ini, tidak dikirim lagi");
    }

    private Attempt send(Map<String, String> letter) {
        OssAnswer answer = oss.status(letter);
        return new Attempt(state(answer, letter.get("id_izin")), answer.sentence());
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
