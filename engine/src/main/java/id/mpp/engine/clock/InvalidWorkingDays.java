package id.mpp.engine.clock;

/** A wait begins and nobody can say for how many working days; its value is not repeated, for it may be anything. */
class InvalidWorkingDays extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidWorkingDays(String value, String event) {
        super("Batas hari kerja pada langkah '" + event + "' tidak dapat dihitung: '" + value
                + "' harus berisi bilangan bulat 0 sampai " + WorkingDays.LONGEST
                + ". Perbaiki isian atau tabel keputusan yang mengisinya.");
    }
}
