package id.mpp.workers.oss;

import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.util.Map;

/** OSS over HTTP, by the integration guide; nothing leaves that breaks it. */
final class HttpOss implements Oss {

    private final OssProperties settings;
    private final PartnerHttp http;

    HttpOss(OssProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json("OSS", settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public OssAnswer status(Map<String, String> izinStatus) {
        return send(Call.STATUS, izinStatus);
    }

    @Override
    public OssAnswer licence(Map<String, String> izinFinal) {
        return send(Call.LICENCE, izinFinal);
    }

    @Override
    public OssAnswer update(Map<String, String> izinFinal) {
        return send(Call.UPDATE, izinFinal);
    }

    @Override
    public OssAnswer checkStatus(String idIzin) {
        return send(Call.CHECK_STATUS, Map.of("id_izin", idIzin));
    }

    @Override
    public OssAnswer inquire(String idIzin) {
        return send(Call.INQUIRE_LICENCE, Map.of("id_izin", idIzin));
    }

    @Override
    public OssAnswer checkNib(String nib) {
        return send(Call.CHECK_NIB, Map.of("nib", nib));
    }

    @Override
    public OssAnswer inquireNib(String nib) {
        return send(Call.INQUIRE_NIB, Map.of("nib", nib));
    }

    @Override
    public OssAnswer signedFile(String idIzin) {
        return send(Call.SIGNED_FILE, Map.of("id_permohonan_izin", idIzin));
    }

    @Override
    public OssAnswer references(String table) {
        return send(Call.REFERENCES, Map.of("kode", table));
    }

    private OssAnswer send(Call call, Map<String, String> letter) {
        LetterCheck.check(call, letter);
        Map<String, String> headers = Map.of("user_key", settings.userKey());
        return OssAnswer.of(http.post("/" + call.method(), headers, Map.of(call.root(), letter)));
    }
}
