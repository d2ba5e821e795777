package id.mpp.e2e;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is killed where: one round of {@link KillIT}.
 *
 * @param round its number, from 1
 * @param victim whose process is killed
 * @param effect index of the effect at OSS whose outcome the engine is being told
 * @param isEngineTold whether the engine has handled that, so that only its answer is lost
 */
record Kill(int round, Victim victim, int effect, boolean isEngineTold) {

    /** What a pharmacy licence reports to OSS, in this order; after the last the licence itself follows. */
    static final List<String> STATUSES = List.of("20", "10", "40", "45", "50");

    private static final int LICENCE = STATUSES.size();

    /** Each place once, with the first report of all; of the engine, which starts slowly, only the places of doubt. */
    static Stream<Kill> shortForm() {
        return rounds(8).filter(kill -> kill.victim() == Victim.WORKERS || !kill.isEngineTold());
    }

    /** The given number of rounds: workers and engine in turn, all places, one report after the other. */
    static Stream<Kill> rounds(int number) {
        return IntStream.range(0, number).mapToObj(Kill::at);
    }

    private static Kill at(int index) {
        int place = index % 8;
        boolean isLicence = place / 2 % 2 == 0;
        int report = (index / 8 + index / 2) % STATUSES.size();
        return new Kill(
                index + 1, place % 2 == 0 ? Victim.WORKERS : Victim.ENGINE, isLicence ? LICENCE : report, place >= 4);
    }

    boolean isOfLicence() {
        return effect == LICENCE;
    }

    /** The request by which the workers tell the engine that the effect has happened. */
    HeldRequest request() {
        return isOfLicence()
                ? new HeldRequest("POST", "/engine-rest/external-task/[^/]+/complete", "\"nomorIzin\"", 1, isEngineTold)
                : new HeldRequest("PUT", "/api/reports/\\d+", "\"sent\"", effect + 1, isEngineTold);
    }

    @Override
    public String toString() {
        return "round %d: %s killed %s the engine %s that OSS has %s"
                .formatted(
                        round,
                        victim.name().toLowerCase(Locale.ROOT),
                        isEngineTold ? "after" : "before",
                        isEngineTold ? "noted" : "notes",
                        isOfLicence() ? "the licence" : "status " + STATUSES.get(effect));
    }

    /** Who is killed. */
    enum Victim {
        WORKERS,
        ENGINE
    }
}
