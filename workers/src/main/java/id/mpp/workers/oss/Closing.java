package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Knows which statuses close a licence at OSS, by its settings. */
record Closing(OssProperties settings) {

    /** Whether nothing else may be reported after this status. */
    boolean closes(String status) {
        return settings.closing().statuses().contains(status);
    }

    boolean mayFollow(String status) {
        return settings.closing().afterwards().contains(status);
    }

    /** The status by which one of these milestones, which OSS has been told, has closed the licence. */
    Optional<String> by(Collection<String> told) {
        return told.stream()
                .map(settings.statuses()::get)
                .filter(status -> status != null && closes(status.code()))
                .map(OssProperties.Status::code)
                .findFirst();
    }

    /**
     * Whether the status OSS holds closes this licence. Of one that is renewed OSS shows the old state until it is told of the
     * new one.
     */
    boolean isClosed(String held, Licence licence) {
        return closes(held) && !(licence.isRenewal() && licence.told().isEmpty());
    }

    /**
     * Whether a status at OSS shows that ours has arrived: the same one, or the issue that follows an approval we have tried
     * to send.
     */
    boolean shows(String held, String ours, boolean isTriedBefore) {
        boolean isApproval = ours.equals(settings.statuses().get("approved").code());
        return held.equals(ours)
                || isTriedBefore && isApproval && held.equals(settings.closing().issued());
    }

    /** Whether OSS has issued it by itself. */
    boolean isIssuedByOss(String held, Licence licence) {
        boolean isByItself = held.equals(settings.closing().issuedByOss());
        boolean isBeforeUs =
                held.equals(settings.closing().issued()) && by(licence.told()).isEmpty();
        return isClosed(held, licence) && (isByItself || isBeforeUs);
    }

    /**
     * What is known here of a licence.
     *
     * @param told milestones OSS has been told
     */
    record Licence(String idIzin, boolean isRenewal, Collection<String> told) {

        /** The licence a report of the engine is about. */
        static Licence of(JsonNode report) {
            return new Licence(
                    report.path("businessKey").asText(),
                    report.at("/document/oss/perpanjangan").asText().equals("Y"),
                    StreamSupport.stream(report.path("told").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList());
        }
    }
}
