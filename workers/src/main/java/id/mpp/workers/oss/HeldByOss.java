package id.mpp.workers.oss;

import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.List;
import java.util.Optional;

/**
 * What OSS already holds of a licence. It is asked where an earlier attempt may have arrived without our knowing.
 *
 * <p>"Nothing" is only what OSS clearly says; an answer that is missing or odd is a failure, so that nothing is sent twice.
 */
record HeldByOss(Oss oss) {

    /** As long as the guide declares the id_izin of checkLicenseStatus, although all others have 25. */
    private static final int CUT = 13;

    /** The status OSS was told last; it may be one the guide does not list. */
    Optional<String> status(String idIzin) {
        return state(idIzin).flatMap(state -> state.said("kd_status"));
    }

    /** The address of the technical annex. */
    Optional<String> annex(String idIzin) {
        return state(idIzin).flatMap(state -> state.said("file_lampiran"));
    }

    /** The number under which the licence is issued. */
    Optional<String> licenceNumber(String idIzin) {
        return oss.inquire(idIzin)
                .found("izin", Call.INQUIRE_LICENCE)
                .flatMap(body -> item(body, idIzin).said("no_izin"));
    }

    private Optional<GuideObject> state(String idIzin) {
        return oss.checkStatus(idIzin)
                .found("izin", Call.CHECK_STATUS)
                .map(body -> body.list("dataIZIN"))
                .filter(states -> states.isEmpty()
                        || !states.stream().allMatch(state -> state.node().isEmpty()))
                .map(states -> state(states, idIzin));
    }

    private static GuideObject state(List<GuideObject> states, String idIzin) {
        boolean isCut = idIzin.length() > CUT
                && states.size() == 1
                && states.get(0).text("id_izin").equals(idIzin.substring(0, CUT));
        return isCut ? states.get(0) : ours(states, idIzin, Call.CHECK_STATUS);
    }

    private static GuideObject item(GuideObject body, String idIzin) {
        List<GuideObject> items = body.list("data").stream()
                .flatMap(data -> data.list("data_checklist").stream())
                .toList();
        return ours(items, idIzin, Call.INQUIRE_LICENCE);
    }

    private static GuideObject ours(List<GuideObject> all, String idIzin, Call call) {
        return all.stream()
                .filter(one -> one.text("id_izin").equals(idIzin))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("OSS", call.method() + " tanpa data izin yang ditanyakan"));
    }
}
