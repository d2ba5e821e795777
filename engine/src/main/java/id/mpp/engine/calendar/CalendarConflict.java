package id.mpp.engine.calendar;

/** Somebody else has changed the calendar since its author read it. */
class CalendarConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarConflict(int basedOn, int inForce) {
        super("Kalender versi " + basedOn + " sudah diganti dengan versi " + inForce
                + ". Muat ulang halaman, lalu ulangi perubahan Anda.");
    }
}
