package id.mpp.workers.oss;

import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.List;
import java.util.Optional;

/**
 * What OSS already holds of a licence. It is asked where an earlier attempt may have arrived without our knowing.
 *
 * <p>"Nothing" is only what OSS clearly says; an answer that is missing or odd is a failure, so that nothing is sent twice.
 */
record HeldByOss(Oss oss) {

    /** The status OSS was told last; it may be one the guide does not list. */
    Optional<String> status(String idIzin) {
        OssAnswer answer = oss.checkStatus(idIzin);
        if (isUnknown(answer)) {
            return Optional.empty();
        }
        List<GuideObject> states = answer.body().list("dataIZIN");
        boolean isEmpty = !states.isEmpty()
                && states.stream().allMatch(state -> state.node().isEmpty());
        return isEmpty ? Optional.empty() : said(ours(states, idIzin, "checkLicenseStatus"), "kd_status");
    }

    /** The number under which the licence is issued. */
    Optional<String> licenceNumber(String idIzin) {
        OssAnswer answer = oss.inquire(idIzin);
        if (isUnknown(answer)) {
            return Optional.empty();
        }
        List<GuideObject> items = answer.body().list("data").stream()
                .flatMap(data -> data.list("data_checklist").stream())
                .toList();
        return said(ours(items, idIzin, "inqueryLicense"), "no_izin");
    }

    private static boolean isUnknown(OssAnswer answer) {
        return switch (answer.meaning()) {
            case TAKEN -> false;
            case WRONG_CONTENT -> true; // nothing but the id_izin was asked, so that is what OSS does not know
            case TROUBLE -> throw new PartnerUnavailable("OSS", "sedang terganggu (" + answer.sentence() + ")", null);
            case WRONG_SETTINGS ->
                throw new NotRetryable(
                        "OSS menolak pertanyaan tentang izin: " + answer.sentence(),
                        "Periksa pengaturan mpp.oss (alamat, user_key) dan hak akses ke inqueryLicense dan checkLicenseStatus");
        };
    }

    private static GuideObject ours(List<GuideObject> all, String idIzin, String method) {
        return all.stream()
                .filter(one -> one.text("id_izin").equals(idIzin))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("OSS", method + " tanpa data izin yang ditanyakan"));
    }

    /** Some put a dash where nothing is. */
    private static Optional<String> said(GuideObject object, String name) {
        return Optional.of(object.text(name)).filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
    }
}
