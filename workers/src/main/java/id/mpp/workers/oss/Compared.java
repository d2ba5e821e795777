package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** An application as the engine hands it out for comparison: all its milestones, and which of them OSS has been told. */
record Compared(JsonNode node) {

    String businessKey() {
        return node.path("businessKey").asText();
    }

    String service() {
        return node.path("service").asText();
    }

    /** The number OSS gave the licence, or empty. */
    String licenceNumber() {
        return node.path("licenceNumber").asText("");
    }

    List<Report> reports() {
        return StreamSupport.stream(node.path("reports").spliterator(), false)
                .map(report -> new Report(
                        report.path("milestone").asText(),
                        report.path("at").asText(),
                        report.path("state").asText()))
                .toList();
    }

    Closing.Licence licence() {
        List<String> told = reports().stream()
                .filter(report -> report.is(ReportState.SENT))
                .map(Report::milestone)
                .toList();
        return new Closing.Licence(businessKey(), node.path("renewal").asBoolean(), told);
    }

    /** Whether this is in the journal. */
    boolean hasReached(String milestone) {
        return reports().stream().anyMatch(report -> report.milestone().equals(milestone));
    }

    /** One milestone and what became of its report. */
    record Report(String milestone, String at, String state) {

        boolean is(ReportState wanted) {
            return state.equals(wanted.word());
        }

        /** Whether OSS has yet to hear of it. */
        boolean isWaiting() {
            return !is(ReportState.SENT) && !is(ReportState.SKIPPED);
        }
    }
}
