package id.mpp.engine.attachments;

import id.mpp.engine.readers.Readers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Whose the files of a case are to read, and to add to. */
@Component
class Access {

    private final Readers readers;

    Access(Readers readers) {
        this.readers = readers;
    }

    void checkReader(String businessKey) {
        if (!readers.mayRead(businessKey)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Tidak ada tugas Anda pada permohonan " + businessKey
                            + ", sehingga lampirannya tidak dapat dibuka.");
        }
    }

    /** Who has work to do on the case right now. */
    boolean mayAdd(String businessKey) {
        return readers.hasTask(businessKey);
    }

    void checkAdding(String businessKey) {
        if (!mayAdd(businessKey)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Lampiran hanya diunggah oleh petugas yang sedang memiliki tugas pada permohonan ini.");
        }
    }
}
