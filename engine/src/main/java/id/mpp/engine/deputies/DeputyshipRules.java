package id.mpp.engine.deputies;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.services.ServiceCatalogue;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a deputyship must not be, each with a sentence that names the way out. */
@Component
class DeputyshipRules {

    private final DeputyshipTable table;
    private final Officers officers;
    private final ServiceCatalogue services;
    private final Calendars calendars;
    private final CurrentLogin login;

    DeputyshipRules(
            DeputyshipTable table,
            Officers officers,
            ServiceCatalogue services,
            Calendars calendars,
            CurrentLogin login) {
        this.table = table;
        this.officers = officers;
        this.services = services;
        this.calendars = calendars;
        this.login = login;
    }

    void check(String officer, String deputy, Instant from, Instant to, List<String> scope, Instant now) {
        checkPeople(officer, deputy);
        checkPeriod(from, to, now);
        checkServices(scope);
        table.open().forEach(other -> checkBeside(other, officer, deputy, from, to, scope));
    }

    private void checkPeople(String officer, String deputy) {
        if (!officer.equals(login.id()) && !login.isIn(Groups.ADMIN)) {
            throw refuse(HttpStatus.FORBIDDEN, "officer: hanya administrator yang menunjuk wakil untuk orang lain.");
        }
        if (officer.equals(deputy)) {
            throw refuse("deputy: tidak seorang pun dapat mewakili dirinya sendiri. Pilih petugas lain.");
        }
        if (officers.agenciesOf(officer).isEmpty()) {
            throw refuse("officer: " + officer + " bukan petugas sebuah instansi, sehingga tidak memiliki tugas yang"
                    + " dapat diwakilkan.");
        }
        if (!officers.isKnown(deputy) || !officers.areColleagues(officer, deputy)) {
            throw refuse("deputy: " + deputy + " bukan petugas instansi yang sama. Pilih petugas dari instansi "
                    + String.join(", ", officers.agenciesOf(officer)) + ".");
        }
    }

    private static void checkPeriod(Instant from, Instant to, Instant now) {
        if (from.isBefore(now)) {
            throw refuse("from: waktu mulai sudah lewat. Kosongkan agar perwakilan mulai sekarang.");
        }
        if (!from.isBefore(to)) {
            throw refuse("to: waktu selesai harus sesudah waktu mulai.");
        }
    }

    private void checkServices(List<String> scope) {
        if (scope != null) {
            List<String> known = services.names();
            scope.stream()
                    .filter(service -> !known.contains(service))
                    .findFirst()
                    .ifPresent(service -> {
                        throw refuse("services: layanan " + service + " tidak dikenal. Pilih dari daftar layanan.");
                    });
        }
    }

    /** Nobody has two deputies for the same work, and no deputy is absent himself: rights are not passed on. */
    private void checkBeside(
            Deputyship other, String officer, String deputy, Instant from, Instant to, List<String> scope) {
        if (other.officer().equals(officer) && other.meets(from, to, scope)) {
            throw refuse(
                    HttpStatus.CONFLICT,
                    name(officer) + " sudah diwakili " + name(other.deputy()) + " " + period(other)
                            + " untuk layanan yang sama. Akhiri perwakilan itu terlebih dahulu atau pilih masa lain.");
        }
        if (other.officer().equals(deputy) && other.meets(from, to, null)) {
            throw refuse(
                    HttpStatus.CONFLICT,
                    name(deputy) + " sendiri diwakili " + name(other.deputy()) + " " + period(other)
                            + ", dan perwakilan tidak dapat diteruskan. Pilih petugas lain.");
        }
        if (other.deputy().equals(officer) && other.meets(from, to, null)) {
            throw refuse(
                    HttpStatus.CONFLICT,
                    name(officer) + " sedang ditunjuk mewakili " + name(other.officer()) + " " + period(other)
                            + ", dan perwakilan tidak dapat diteruskan. Akhiri perwakilan itu terlebih dahulu.");
        }
    }

    private String name(String officer) {
        return officers.name(officer);
    }

    private String period(Deputyship deputyship) {
        return "dari " + calendars.current().say(deputyship.from()) + " sampai "
                + calendars.current().say(deputyship.to());
    }

    private static ResponseStatusException refuse(String sentence) {
        return refuse(HttpStatus.UNPROCESSABLE_ENTITY, sentence);
    }

    private static ResponseStatusException refuse(HttpStatus status, String sentence) {
        return new ResponseStatusException(status, sentence);
    }
}
