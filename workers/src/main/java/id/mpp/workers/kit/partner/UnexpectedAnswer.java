package id.mpp.workers.kit.partner;

import id.mpp.workers.kit.Explained;

/** The partner answered something its interface does not promise; that is never a verdict. */
public final class UnexpectedAnswer extends Explained {

    private static final long serialVersionUID = 1L;

    public UnexpectedAnswer(String partner, String what) {
        super(
                partner + " memberi jawaban yang tidak sesuai antarmuka: " + what,
                "Tanyakan kepada kontak teknis " + partner + " apakah layanannya berubah",
                null);
    }
}
