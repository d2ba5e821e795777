package id.mpp.workers.fintech;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The partner behind SNAP, with the channels that are agreed with it. */
final class SnapPartner implements PaymentPartner {

    private final FintechProperties settings;
    private final QrisChannel qris;
    private final VaChannel va;

    SnapPartner(FintechProperties settings, Snap snap) {
        this.settings = settings;
        this.qris = new QrisChannel(settings, snap);
        this.va = new VaChannel(settings, snap);
    }

    @Override
    public Optional<Codes> create(Bill bill) {
        if (!settings.qris()) {
            return Optional.of(new Codes(Optional.empty(), Optional.empty(), account(bill)));
        }
        return qris.create(bill)
                .map(code -> new Codes(Optional.of(code.reference()), Optional.of(code.content()), account(bill)));
    }

    /** The partner is asked before anything is tried again: nobody knows what became of the first attempt. */
    @Override
    public Optional<Codes> createAgain(Bill bill) {
        return settings.qris() && qris.knows(bill) ? Optional.empty() : create(bill);
    }

    @Override
    public List<Money> money(Bill bill) {
        return Stream.of(
                        settings.qris() ? qris.money(bill) : Optional.<Money>empty(),
                        settings.va() ? va.money(bill) : Optional.<Money>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Money> report(LocalDate day) {
        return settings.va() ? va.report(day) : List.of();
    }

    @Override
    public void close(Bill bill) {
        if (settings.qris()) {
            qris.close(bill);
        }
        if (settings.va()) {
            va.close(bill);
        }
    }

    private Optional<String> account(Bill bill) {
        return settings.va() ? Optional.of(va.open(bill)) : Optional.empty();
    }
}
