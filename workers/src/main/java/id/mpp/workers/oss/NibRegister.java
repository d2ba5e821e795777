package id.mpp.workers.oss;

import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.Optional;

/**
 * What OSS knows of a NIB. The short question comes first; the long one, whose answer is full of personal data, only where
 * the short one leaves open whether and how the NIB is kept.
 */
record NibRegister(Oss oss) {

    /** Its state; not found only when both questions say so. */
    NibState state(String nib) {
        Optional<GuideObject> known = oss.checkNib(nib).found("NIB", Call.CHECK_NIB);
        Optional<String> code =
                known.flatMap(body -> ours(body, nib, Call.CHECK_NIB).said("status"));
        return code.or(() -> inquire(nib, known.isPresent())).map(NibState::of).orElse(NibState.TIDAK_DITEMUKAN);
    }

    private Optional<String> inquire(String nib, boolean isKnown) {
        Optional<GuideObject> body = oss.inquireNib(nib).found("NIB", Call.INQUIRE_NIB);
        if (body.isEmpty() && !isKnown) {
            return Optional.empty();
        }
        return Optional.of(body.flatMap(
                        found -> ours(found, nib, Call.INQUIRE_NIB).said("status_nib"))
                .orElseThrow(() -> new UnexpectedAnswer("OSS", Call.INQUIRE_NIB.method() + " tanpa status NIB")));
    }

    private static GuideObject ours(GuideObject body, String nib, Call call) {
        return body.list("dataNIB").stream()
                .filter(one -> one.text("nib").equals(nib))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("OSS", call.method() + " tanpa NIB yang ditanyakan"));
    }
}
