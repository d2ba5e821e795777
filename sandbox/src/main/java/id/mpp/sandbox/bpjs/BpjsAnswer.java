package id.mpp.sandbox.bpjs;

import java.util.UUID;

/** BPJS wraps each answer: metaData says how the call went, response holds the membership. */
record BpjsAnswer(MetaData metaData, Membership response) {

    static BpjsAnswer of(String ketenagakerjaan, String kesehatan) {
        return new BpjsAnswer(
                new MetaData("200", "OK"), new Membership(ketenagakerjaan, kesehatan, "BPJS-" + UUID.randomUUID()));
    }

    static BpjsAnswer failure(String code, String message) {
        return new BpjsAnswer(new MetaData(code, message), null);
    }

    /** How the call went. */
    record MetaData(String code, String message) {}

    /** Whether the company is an active member of each BPJS. */
    record Membership(String ketenagakerjaan, String kesehatan, String nomorBukti) {}
}
