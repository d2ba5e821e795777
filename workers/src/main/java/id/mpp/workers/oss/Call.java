package id.mpp.workers.oss;

/** The guide's methods that we call, each with the one object its body consists of. */
enum Call {
    STATUS("receiveLicenseStatus", "IZINSTATUS"),
    LICENCE("receiveLicense", "IZINFINAL"),
    UPDATE("updateLicense", "IZINFINAL"),
    CHECK_STATUS("checkLicenseStatus", "CHECKLICENSESTATUS"),
    INQUIRE_LICENCE("inqueryLicense", "INQUERYLICENSE"),
    CHECK_NIB("checkNIB", "CHECKNIB"),
    INQUIRE_NIB("inqueryNIB", "INQUERYNIB"),
    SIGNED_FILE("inqueryFileDS", "INQUERYFILEDS"),
    REFERENCES("getDataReferensi", "GETDATAREFERENSI");

    private final String method;
    private final String root;

    Call(String method, String root) {
        this.method = method;
        this.root = root;
    }

    String method() {
        return method;
    }

    String root() {
        return root;
    }
}
