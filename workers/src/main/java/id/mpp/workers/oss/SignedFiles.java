package id.mpp.workers.oss;

import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineRefused;
import java.util.Map;

/** Takes the address of the file OSS has signed ({@code receiveFileDS}). */
final class SignedFiles {

    static final String ROOT = "receiveFileDS";

    private final EngineApi engine;

    SignedFiles(EngineApi engine) {
        this.engine = engine;
    }

    String receive(GuideObject content) {
        String idIzin = required(content, "id_izin");
        String url = required(content, "file_izin");
        if (!isAddress(url)) {
            throw InboundRefusal.of(ROOT + ".file_izin", "harus berupa alamat http atau https");
        }
        try {
            keep(idIzin, url);
            return "Berkas diterima";
        } catch (EngineRefused e) {
            throw e.status() == 404 ? InboundRefusal.of(ROOT + ".id_izin", "tidak dikenal di sini") : e;
        }
    }

    /** The same address again changes nothing. */
    void keep(String businessKey, String url) {
        engine.put(Map.of("url", url), "/applications/{key}/signed-file", businessKey);
    }

    /** Officers will click on it. */
    static boolean isAddress(String text) {
        return text.matches("https?://\\S+");
    }

    private static String required(GuideObject content, String name) {
        String value = content.text(name);
        if (value.isEmpty()) {
            throw InboundRefusal.of(ROOT + "." + name, "wajib diisi");
        }
        return value;
    }
}
