package id.mpp.sandbox.bapenda;

import id.mpp.sandbox.persona.Fictitious;
import id.mpp.sandbox.persona.LocalTax;
import id.mpp.sandbox.persona.LocalTax.Bill;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The taxpayers: the personas, and everybody whose number is fictitious and well-formed. */
@Component
class Register {

    private final Personas personas;

    Register(Personas personas) {
        this.personas = personas;
    }

    Optional<Taxpayer> taxpayer(String npwpd) {
        Optional<Taxpayer> listed =
                personas.find(persona -> isOf(persona, npwpd)).map(Register::held);
        return listed.isPresent() || !npwpd.matches(Fictitious.NPWPD) ? listed : Optional.of(clean(npwpd));
    }

    private static boolean isOf(Persona persona, String npwpd) {
        LocalTax tax = persona.pajakDaerah();
        return tax != null && tax.npwpd().equals(npwpd);
    }

    private static Taxpayer held(Persona persona) {
        LocalTax tax = persona.pajakDaerah();
        return new Taxpayer(tax.npwpd(), persona.company().nama(), tax.tagihan());
    }

    private static Taxpayer clean(String npwpd) {
        List<Bill> paid = IntStream.rangeClosed(1, 3)
                .mapToObj(month -> new Bill(
                        "Pajak Reklame",
                        "0" + month + "/2026",
                        "99/SKPD/2026/9" + month,
                        LocalDate.of(2026, month + 1, 10),
                        250_000L,
                        true))
                .toList();
        return new Taxpayer(npwpd, "Wajib Pajak Contoh", paid);
    }

    /** One taxpayer and all his bills. */
    record Taxpayer(String npwpd, String name, List<Bill> bills) {}
}
