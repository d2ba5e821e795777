package id.mpp.engine.refusals;

import java.time.Instant;

/**
 * What was to be reported.
 *
 * @param service folder name of the service of the application
 * @param sequence place in the order of the application's reports
 */
record RefusedReport(String businessKey, String service, String milestone, int sequence, Instant at, String actorName) {

    String number() {
        return ReportNumber.of(businessKey, sequence);
    }
}
