package id.mpp.workers.oss;

import id.mpp.workers.kit.NotRetryable;

/** What we were about to send breaks the guide; it has not left, and sending it again would not help. */
final class InvalidLetter extends NotRetryable {

    private static final long serialVersionUID = 1L;

    InvalidLetter(String field, String fault, String advice) {
        super("Belum dikirim ke OSS: " + field + " " + fault, advice);
    }

    /** Both what is wrong and what to do about it, for where there is one sentence only. */
    String sentence() {
        return getMessage() + ". " + advice();
    }
}
