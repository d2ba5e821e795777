package id.mpp.sandbox.oss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers of OSS: always HTTP 200, the kode inside is what counts. */
final class OssAnswer {

    static final String INQUIRY = "inqueryLicense";
    static final String FILE = "inqueryFileDS";

    private OssAnswer() {}

    static Map<String, Object> ok(String method, Map<String, Object> more) {
        return of(method, 200, "Sukses", more);
    }

    static Map<String, Object> badParameter(String method, String fault) {
        return of(method, 400, fault, empty(method));
    }

    static Map<String, Object> unknownLicence(String method) {
        return badParameter(method, "Data izin tidak ditemukan");
    }

    static Map<String, Object> unknownUser(String method) {
        return of(method, 401, "User tidak valid", empty(method));
    }

    private static Map<String, Object> of(String method, int kode, String keterangan, Map<String, Object> more) {
        return switch (method) {
            case INQUIRY -> inquired(kode, keterangan, more);
            case FILE -> filed(kode, keterangan, more);
            default -> responded(method, kode, keterangan, more);
        };
    }

    /** The one answer the guide gives a status. */
    private static Map<String, Object> filed(int status, String keterangan, Map<String, Object> more) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", String.valueOf(status));
        answer.put("keterangan", keterangan);
        answer.putAll(more);
        return Map.of("responInqueryFileDS", answer);
    }

    /** The one answer the guide spells in English. */
    private static Map<String, Object> inquired(int code, String message, Map<String, Object> more) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("success", code == 200);
        answer.put("code", code);
        answer.put("message", message);
        answer.putAll(more);
        return Map.of("dataLicense", answer);
    }

    private static Map<String, Object> responded(String method, int kode, String keterangan, Map<String, Object> more) {
        Map<String, Object> answer = new LinkedHashMap<>();
        // The guide declares kode a number in this one answer and a string in all others.
        answer.put("kode", method.equals("receiveLicense") ? kode : (Object) String.valueOf(kode));
        answer.put("keterangan", keterangan);
        answer.putAll(more);
        return Map.of("respon" + method, answer);
    }

    private static Map<String, Object> empty(String method) {
        return switch (method) {
            case "receiveLicenseStatus" -> Map.of("dataNIB", Map.of());
            case "checkLicenseStatus" -> Map.of("dataIZIN", Map.of());
            case INQUIRY -> Map.of("data", Map.of());
            case FILE -> Map.of("url_file_ds", "");
            case "checkNIB", "inqueryNIB" -> Map.of("dataNIB", Map.of());
            case "getDataReferensi" -> Map.of("dataReferensi", List.of());
            default -> Map.of();
        };
    }
}
