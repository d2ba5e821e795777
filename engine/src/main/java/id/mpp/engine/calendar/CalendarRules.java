package id.mpp.engine.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what is wrong with a calendar beyond its shape; sentences for the administrator. */
final class CalendarRules {

    private CalendarRules() {}

    /** The whole engine lives in one zone; a calendar with another would end its days at another midnight. */
    static Optional<String> fault(CalendarDocument calendar) {
        ZoneId ours = ZoneId.systemDefault();
        if (!calendar.zone().equals(ours)) {
            return Optional.of("zone: engine bekerja dengan zona waktu " + ours
                    + "; zona waktu diganti lewat pengaturan MPP_ZONE, lalu diterapkan di sini");
        }
        if (!calendar.opens().isBefore(calendar.closes())) {
            return Optional.of("closes: jam tutup harus sesudah jam buka");
        }
        Set<Integer> years = new HashSet<>();
        return calendar.years().stream()
                .map(year -> years.add(year.year())
                        ? fault(year)
                        : Optional.of("years: tahun " + year.year() + " tercantum dua kali"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> fault(CalendarYear year) {
        if (year.status() == CalendarYear.Status.CONFIRMED && isBlank(year.decree())) {
            return Optional.of("years[" + year.year()
                    + "].decree: tahun yang sudah dikonfirmasi wajib menyebut nomor keputusannya");
        }
        Set<LocalDate> dates = new HashSet<>();
        Predicate<SpecialDay> isElsewhere = day -> day.date().getYear() != year.year();
        return year.days().stream()
                .filter(isElsewhere.or(day -> !dates.add(day.date())))
                .map(day -> "years[" + year.year() + "].days: " + day.date()
                        + (isElsewhere.test(day) ? " tidak termasuk tahun itu" : " tercantum dua kali"))
                .findFirst();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
