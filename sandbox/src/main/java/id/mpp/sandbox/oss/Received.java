package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything OSS received, in the order of arrival; outlives the process. */
@Component
class Received {

    private final ReceivedFile file;
    private final List<Arrival> all = new ArrayList<>();
    private final Map<String, List<Arrival>> byLicence = new HashMap<>();

    Received(ReceivedFile file) throws IOException {
        this.file = file;
        file.read().forEach(this::remember);
    }

    /** In the file first: only what is kept is confirmed. */
    synchronized void add(Arrival arrival) {
        try {
            file.append(arrival);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remember(arrival);
    }

    /** All of one licence, or all there is when no licence is named. */
    synchronized List<ObjectNode> bodies(Arrival.Kind kind, String idIzin) {
        List<Arrival> arrivals = idIzin == null ? all : byLicence.getOrDefault(idIzin, List.of());
        return arrivals.stream()
                .filter(arrival -> arrival.kind() == kind)
                .map(Arrival::body)
                .toList();
    }

    /** All of one licence, in the order of arrival. */
    synchronized List<Arrival> of(String idIzin) {
        return List.copyOf(byLicence.getOrDefault(idIzin, List.of()));
    }

    Optional<Arrival> last(String idIzin) {
        return of(idIzin).stream().reduce((earlier, later) -> later);
    }

    Optional<Arrival> last(String idIzin, Arrival.Kind kind) {
        return of(idIzin).stream().filter(arrival -> arrival.kind() == kind).reduce((earlier, later) -> later);
    }

    /** What decides the state: that OSS has issued by itself, or else what came last. */
    Optional<Arrival> state(String idIzin) {
        return last(idIzin, Arrival.Kind.issued).or(() -> last(idIzin));
    }

    /** By what the licence is issued: the final licence, or OSS itself. */
    Optional<Arrival> issued(String idIzin) {
        return last(idIzin, Arrival.Kind.licence).or(() -> last(idIzin, Arrival.Kind.issued));
    }

    private void remember(Arrival arrival) {
        all.add(arrival);
        byLicence.computeIfAbsent(arrival.idIzin(), idIzin -> new ArrayList<>()).add(arrival);
    }
}
