package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.Filing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator sees when something has gone wrong. */
@Journey
class CockpitIT {

    private final Stack stack;
    private final Actors actors;

    CockpitIT(Stack stack) {
        this.stack = stack;
        actors = stack.actors();
    }

    @AfterEach
    void partnersAreWellAgain() {
        actors.partners().allWell();
    }

    @Test
    void cockpitShowsTheRunningProcessAndWhatWentWrong() {
        actors.partners().set("bpjs", "down");
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        JsonNode incident = actors.operator().waitForIncident(filing.key());

        try (Chromium chromium = Chromium.launch()) {
            CockpitInBrowser cockpit = chromium.cockpit(stack.addresses()).logIn();
            cockpit.openProcess(actors.operator().runningProcess(filing.key()));

            assertThat(cockpit.text()).contains(filing.key());
            assertThat(cockpit.incidents())
                    .contains(incident.path("incidentMessage").asText().substring(0, 40));
            cockpit.photograph(Checkout.results("screenshots").resolve("cockpit-insiden.png"));
        }
    }
}
