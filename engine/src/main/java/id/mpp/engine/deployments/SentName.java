package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceFiles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file as it was sent, which becomes a path on our disk and must be a plain one.
 *
 * @param folder the service; empty when the name has none
 */
record SentName(String folder, String file) {

    private static final Pattern NAME =
            Pattern.compile("(?:([a-z0-9]+(?:-[a-z0-9]+)*)/)?([A-Za-z0-9][A-Za-z0-9_.-]{0,99})");

    static SentName of(String sent) {
        Matcher name = NAME.matcher(sent);
        if (!name.matches()) {
            throw Refusal.badRequest(
                    "Nama berkas \"" + shown(sent)
                            + "\" tidak dapat dipakai. Pakai huruf, angka, tanda hubung, dan titik, misalnya periksa-berkas.form.");
        }
        if (!ServiceFiles.isNeeded(name.group(2))) {
            throw Refusal.badRequest("Berkas " + sent
                    + " tidak dijalankan oleh mesin. Yang dapat dikirim: diagram (.bpmn),"
                    + " tabel keputusan (.dmn), formulir (.form, .html), templat surat (.html), dan "
                    + ServiceFiles.DESCRIPTION + ".");
        }
        return new SentName(name.group(1) == null ? "" : name.group(1), name.group(2));
    }

    private static String shown(String sent) {
        String plain = sent.replaceAll("[^\\p{L}\\p{N} ._/-]", "?");
        return plain.substring(0, Math.min(100, plain.length()));
    }
}
