package id.mpp.engine.casefile;

import id.mpp.engine.clock.ClockView;
import java.time.ZoneId;
import java.util.List;

/**
 * One application as it lies before an officer.
 *
 * @param service folder name
 * @param title what people call the service
 * @param zone of the MPP: in it people read every moment
 * @param clock how it stands now; null when the service has no limit
 * @param corrected whether the applicant has corrected it
 * @param correction what was asked of him the last time
 * @param sections the application document
 * @param verifications what agencies were asked, in the order of asking
 * @param steps what officers have answered in the steps before, the newest last
 */
record Casefile(
        String businessKey,
        String service,
        String title,
        ZoneId zone,
        ClockView clock,
        boolean corrected,
        Correction correction,
        List<Section> sections,
        List<Verification> verifications,
        List<PastStep> steps) {}
