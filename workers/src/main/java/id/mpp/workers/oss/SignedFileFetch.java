package id.mpp.workers.oss;

import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Clock;
import java.util.Optional;

/** Fetches the address of the licence that OSS has signed, for where OSS did not bring it by itself. */
final class SignedFileFetch {

    static final String NOT_YET = "berkas-belum-ada";

    private final Oss oss;
    private final SignedFiles files;
    private final Clock clock;

    SignedFileFetch(Oss oss, SignedFiles files, Clock clock) {
        this.oss = oss;
        this.files = files;
        this.clock = clock;
    }

    SignedFileResult fetch(Job job, LicenceKey licence) throws BusinessError {
        Optional<String> url = oss.signedFile(licence.idIzin())
                .found("berkas", Call.SIGNED_FILE)
                .flatMap(body -> body.said("url_file_ds"));
        if (url.isEmpty()) {
            throw new BusinessError(NOT_YET, "OSS belum memiliki berkas bertanda tangan untuk izin ini");
        }
        if (!SignedFiles.isAddress(url.get())) {
            throw new UnexpectedAnswer("OSS", Call.SIGNED_FILE.method() + " tanpa alamat http atau https");
        }
        files.keep(job.businessKey(), url.get());
        return new SignedFileResult(MppTime.forOfficers(clock.instant()));
    }
}
