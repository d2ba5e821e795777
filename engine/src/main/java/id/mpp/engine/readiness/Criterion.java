package id.mpp.engine.readiness;

/** What makes a service a digital one. */
enum Criterion {
    DIGITAL_START("Mulai secara digital"),
    AUTOMATIC_CHECKS("Pemeriksaan otomatis"),
    OSS("Terhubung OSS"),
    PAYMENT("Pembayaran digital"),
    SIGNATURE("Bertanda tangan digital"),
    IN_TIME("Dalam batas waktu");

    private final String label;

    Criterion(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
