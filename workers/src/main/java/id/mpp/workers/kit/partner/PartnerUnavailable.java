package id.mpp.workers.kit.partner;

import id.mpp.workers.kit.Explained;

/** The partner cannot be reached, does not answer in time, or says that it cannot work now. */
public final class PartnerUnavailable extends Explained {

    private static final long serialVersionUID = 1L;

    public PartnerUnavailable(String partner, String what, Throwable cause) {
        super(partner + " " + what, "Periksa jaringan ke " + partner + " atau hubungi kontak teknisnya", cause);
    }
}
