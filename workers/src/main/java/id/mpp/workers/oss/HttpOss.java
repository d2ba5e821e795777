package id.mpp.workers.oss;

import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.util.Map;

/** OSS over HTTP, by the integration guide. */
final class HttpOss implements Oss {

    private final OssProperties settings;
    private final PartnerHttp http;

    HttpOss(OssProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json("OSS", settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public OssAnswer status(Map<String, String> izinStatus) {
        return send("/receiveLicenseStatus", StatusLetters.ROOT, izinStatus);
    }

    @Override
    public OssAnswer licence(Map<String, String> izinFinal) {
        return send("/receiveLicense", LicenceLetters.ROOT, izinFinal);
    }

    @Override
    public OssAnswer checkStatus(String idIzin) {
        return send("/checkLicenseStatus", "CHECKLICENSESTATUS", Map.of("id_izin", idIzin));
    }

    @Override
    public OssAnswer inquire(String idIzin) {
        return send("/inqueryLicense", "INQUERYLICENSE", Map.of("id_izin", idIzin));
    }

    private OssAnswer send(String method, String root, Map<String, String> letter) {
        Map<String, String> headers = Map.of("user_key", settings.userKey());
        return OssAnswer.of(http.post(method, headers, Map.of(root, letter)));
    }
}
