package id.mpp.engine.attachments;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Looks at what an officer sends, and says in a sentence what keeps it out. */
@Component
class FileCheck {

    private final AttachmentSettings settings;

    FileCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    UploadedFile check(String name, byte[] content) {
        if (content.length == 0) {
            throw refused(HttpStatus.UNPROCESSABLE_ENTITY, "Berkas ini kosong. Pilih berkas lain.");
        }
        if (content.length > settings.largest().toBytes()) {
            throw tooLarge();
        }
        FileType type = FileType.of(content)
                .filter(settings.types()::contains)
                .filter(found -> !found.isPicture() || PictureSize.isReasonable(content))
                .orElseThrow(() -> refused(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Isi berkas ini bukan " + types()
                                + ", apa pun namanya. Simpan ulang dalam salah satu jenis itu,"
                                + " lalu unggah lagi."));
        return new UploadedFile(FileName.of(name, type).text(), type, content);
    }

    ResponseStatusException tooLarge() {
        return refused(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "Berkas lebih besar dari " + settings.largest().toMegabytes()
                        + " MB. Perkecil, misalnya dengan memindai pada resolusi lebih rendah, lalu unggah lagi.");
    }

    private String types() {
        return settings.types().stream()
                .sorted()
                .map(type -> type.text().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" atau "));
    }

    private static ResponseStatusException refused(HttpStatus status, String sentence) {
        return new ResponseStatusException(status, sentence);
    }
}
