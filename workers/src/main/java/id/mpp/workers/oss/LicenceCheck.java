package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.workers.kit.NotRetryable;
import java.util.Map;
import java.util.Optional;

/** Holds our own licence against the guide before it leaves: OSS would only say that something is wrong. */
record LicenceCheck(FieldLengths lengths) {

    void check(Map<String, String> letter) {
        breach(letter).ifPresent(breach -> {
            throw new NotRetryable(
                    "Izin belum dikirim: " + breach,
                    "Lengkapi data pejabat (nama, nip, jabatan) di engine atau pengaturan mpp.oss.licence.signatory");
        });
    }

    private Optional<String> breach(Map<String, String> letter) {
        return letter.entrySet().stream()
                .filter(field -> field.getValue().isBlank())
                .map(field -> LicenceLetters.ROOT + "." + field.getKey() + " kosong")
                .findFirst()
                .or(() -> lengths.breach(LicenceLetters.ROOT, new ObjectMapper().valueToTree(letter)));
    }
}
