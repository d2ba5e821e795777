package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.partner.AnswerFields;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.util.EnumSet;
import java.util.Map;

/** The ministry's permit service behind a bearer token. No public specification exists; see domain.md 3.7. */
final class HttpKemenkes implements Kemenkes {

    private static final String PARTNER = "Kemenkes";

    private final KemenkesProperties settings;
    private final PartnerHttp http;

    HttpKemenkes(KemenkesProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public Permit permit(String number) {
        AnswerFields answer = ask("/sipa", Map.of("nomorSipa", number));
        Permit.State state = answer.word("status", EnumSet.allOf(Permit.State.class));
        int places = state == Permit.State.AKTIF ? answer.count("jumlahTempat") : 0;
        return new Permit(state, places, answer.date("berlakuSampai"), answer.text("nomorBukti"));
    }

    @Override
    public Registration registration(String number, String name) {
        AnswerFields answer = ask("/str", Map.of("nomorStr", number, "nama", name));
        Registration.State state = answer.word("status", EnumSet.allOf(Registration.State.class));
        boolean isSameName = state != Registration.State.TIDAK_DITEMUKAN && answer.truth("namaSesuai");
        return new Registration(state, isSameName, answer.text("nomorBukti"));
    }

    @Override
    public Practices practices(String registration, String facility) {
        AnswerFields answer = ask("/sip", Map.of("nomorStr", registration, "kodeFasyankes", facility));
        Practices.State state = answer.word("status", EnumSet.allOf(Practices.State.class));
        return state == Practices.State.TIDAK_DITEMUKAN
                ? new Practices(state, 0, false, answer.text("nomorBukti"))
                : new Practices(state, answer.count("jumlah"), answer.truth("tempatSama"), answer.text("nomorBukti"));
    }

    @Override
    public Facility facility(String code) {
        AnswerFields answer = ask("/fasyankes", Map.of("kodeFasyankes", code));
        return new Facility(
                answer.word("status", EnumSet.allOf(Facility.State.class)),
                answer.text("nama"),
                answer.text("nomorBukti"));
    }

    private AnswerFields ask(String path, Map<String, String> question) {
        return new AnswerFields(
                PARTNER, http.ask(path, Map.of("Authorization", "Bearer " + settings.token()), question));
    }
}
